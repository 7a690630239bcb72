// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/history_model.h"

#include "core/words/change_words.h"
#include "core/words/key_words.h"
#include "ui/client/history_words.h"
#include "ui/common/formats.h"
#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

void HistoryModel::load(ClientId client)
{
    m_client = client;
    restart();
}

void HistoryModel::clear()
{
    m_latest.drop();
    m_client.reset();
    empty();
}

void HistoryModel::ask()
{
    if (!m_client)
        return;
    if (isFresh())
        m_last.reset();
    m_latest.call(
        m_bench.worker(), this,
        [client = *m_client, before = m_last](Session &session) {
            return session.desk<HistoryDesk>().changes(client, before, kPage);
        },
        [this](Result<HistoryPage> page) {
            if (!page) {
                giveUp();
                emit failed(page.error());
                return;
            }
            m_last = page->last;
            take(std::move(page->changes), page->more);
            emit loaded();
        });
}

QString HistoryModel::heading(HistoryColumn column) const
{
    switch (column) {
    case HistoryColumn::When: return said(QT_TRANSLATE_NOOP("zhiyin", "When"));
    case HistoryColumn::Who: return said(QT_TRANSLATE_NOOP("zhiyin", "Who"));
    case HistoryColumn::What: return said(QT_TRANSLATE_NOOP("zhiyin", "What"));
    case HistoryColumn::Field: return said(QT_TRANSLATE_NOOP("zhiyin", "Field"));
    case HistoryColumn::Before: return said(QT_TRANSLATE_NOOP("zhiyin", "Old value"));
    case HistoryColumn::After: return said(QT_TRANSLATE_NOOP("zhiyin", "New value"));
    case HistoryColumn::Why: return said(QT_TRANSLATE_NOOP("zhiyin", "Why"));
    case HistoryColumn::Count: break;
    }
    return {};
}

QString HistoryModel::text(const FieldChange &change, HistoryColumn column) const
{
    switch (column) {
    case HistoryColumn::When: {
        const QString when = formats::moment(change.place.at, m_bench.book().zone);
        return change.backdated ? said(QT_TRANSLATE_NOOP("zhiyin", "%1, dated back")).arg(when) : when;
    }
    case HistoryColumn::Who: return shown(change.user);
    case HistoryColumn::What: return words::changeAction(change.action);
    case HistoryColumn::Field: return words::keyLabel(change.field);
    case HistoryColumn::Before: return change.field.isEmpty() ? QString() : valueWord(change.field, change.before);
    case HistoryColumn::After: return change.field.isEmpty() ? QString() : valueWord(change.field, change.after);
    case HistoryColumn::Why: return shown(change.reason).simplified();
    case HistoryColumn::Count: break;
    }
    return {};
}

QVariant HistoryModel::cell(const FieldChange &change, HistoryColumn column, int role) const
{
    if (role == Qt::DisplayRole)
        return text(change, column);
    const bool isLong =
        column == HistoryColumn::Before || column == HistoryColumn::After || column == HistoryColumn::Why;
    if (role == Qt::ToolTipRole && isLong)
        return plainToolTip(text(change, column));
    return {};
}

} // namespace zhiyin
