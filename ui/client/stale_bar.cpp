// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/stale_bar.h"

#include "core/words/key_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? formats::none() : shown(text).simplified();
}

} // namespace

std::vector<StaleField> staleFields(const ClientRecord &before, const ClientRecord &now, const QJsonObject &typed)
{
    std::vector<StaleField> stale;
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        const auto field = clientFieldNamed(it.key());
        if (field && before.values.text(*field) != now.values.text(*field))
            stale.push_back({it.key(), now.values.text(*field), it.value().toString()});
    }
    return stale;
}

StaleBar::StaleBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("staleBar"));
    setLook(this, "notice");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::kMedium, grid::kSmall, grid::kMedium, grid::kSmall);
    m_text = wrappedLabel();
    m_mine = new QPushButton;
    m_mine->setObjectName(QStringLiteral("keepMine"));
    m_theirs = new QPushButton;
    m_theirs->setObjectName(QStringLiteral("takeTheirs"));
    row->addWidget(m_text, 1);
    row->addWidget(m_mine);
    row->addWidget(m_theirs);
    connect(m_mine, &QPushButton::clicked, this, &StaleBar::keptMine);
    connect(m_theirs, &QPushButton::clicked, this, &StaleBar::tookTheirs);
    hide();
}

void StaleBar::show(std::vector<StaleField> fields)
{
    m_fields = std::move(fields);
    say();
    setVisible(!m_fields.empty());
}

void StaleBar::clear()
{
    show({});
}

void StaleBar::say()
{
    QStringList lines{said(QT_TRANSLATE_NOOP("zhiyin", "Changed since you opened it:"))};
    for (const StaleField &field : m_fields)
        lines.append(said(QT_TRANSLATE_NOOP("zhiyin", "%1: theirs \"%2\", yours \"%3\""))
                         .arg(words::keyLabel(field.field), orNone(field.theirs), orNone(field.mine)));
    m_text->setText(lines.join(u'\n'));
}

void StaleBar::retranslate()
{
    m_mine->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Keep mine")));
    m_theirs->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Take theirs")));
    say();
}

} // namespace zhiyin
