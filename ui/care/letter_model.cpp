// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/letter_model.h"

#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

QString LetterModel::heading(LetterColumn column) const
{
    switch (column) {
    case LetterColumn::Due: return said(QT_TRANSLATE_NOOP("zhiyin", "To be told by"));
    case LetterColumn::Number: return said(QT_TRANSLATE_NOOP("zhiyin", "Client number"));
    case LetterColumn::Name: return said(QT_TRANSLATE_NOOP("zhiyin", "Name"));
    case LetterColumn::From: return said(QT_TRANSLATE_NOOP("zhiyin", "From"));
    case LetterColumn::To: return said(QT_TRANSLATE_NOOP("zhiyin", "New advisor"));
    case LetterColumn::Sent: return said(QT_TRANSLATE_NOOP("zhiyin", "Told"));
    case LetterColumn::Count: break;
    }
    return {};
}

QVariant LetterModel::cell(const AdvisorNotice &row, LetterColumn column, int role) const
{
    if (role == IdRole)
        return row.id.value();
    const bool late = !row.sentOn.isValid() && row.dueOn < m_today;
    if (role == MarkRole && column == LetterColumn::Due)
        return QVariant::fromValue(clockMark(row.sentOn.isValid() ? ClockLook::Met
                                             : late               ? ClockLook::Overdue
                                                                  : ClockLook::Running));
    if (role == RawRole && column == LetterColumn::Due)
        return row.dueOn;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case LetterColumn::Due:
        return late ? said(QT_TRANSLATE_NOOP("zhiyin", "%1, overdue")).arg(formats::date(row.dueOn))
                    : formats::date(row.dueOn);
    case LetterColumn::Number: return shown(row.externalId);
    case LetterColumn::Name: return shown(row.clientName);
    case LetterColumn::From: return row.fromName.isEmpty() ? formats::none() : shown(row.fromName);
    case LetterColumn::To: return shown(row.toName);
    case LetterColumn::Sent:
        return row.sentOn.isValid()
                   ? QStringLiteral("%1  ·  %2").arg(formats::date(row.sentOn), shown(row.evidence).simplified())
                   : said(QT_TRANSLATE_NOOP("zhiyin", "not yet"));
    case LetterColumn::Count: break;
    }
    return {};
}

} // namespace zhiyin
