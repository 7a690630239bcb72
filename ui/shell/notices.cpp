// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notices.h"

#include "ui/common/icon_view.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

constexpr int kGoesAfterMs = 6000;

QString iconOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Done: return QStringLiteral("check");
    case Notice::Kind::Hint: return QStringLiteral("info");
    case Notice::Kind::Failed: return QStringLiteral("error");
    }
    return {};
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconView(grid::kIcon))
    , m_text(wrappedLabel({}, "strong"))
    , m_hint(wrappedLabel({}, "muted"))
    , m_close(new QToolButton)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_hint);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::kLarge, grid::kSmall, grid::kSmall, grid::kSmall);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    layout->addWidget(m_close);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    spoken(m_close, [this] {
        m_close->setAccessibleName(tr("Close this message"));
        setPlainToolTip(m_close, tr("Close this message"));
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_going.setSingleShot(true);
    m_going.setInterval(kGoesAfterMs);
    connect(&m_going, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void NoticeBar::show(const Notice &notice)
{
    m_icon->setIcon(iconOf(notice.kind));
    m_text->setText(shown(notice.text));
    m_hint->setText(shown(notice.hint));
    m_hint->setVisible(!notice.hint.isEmpty());
    setLook(this, notice.kind == Notice::Kind::Failed ? "notice-failed" : "notice");
    setAccessibleName(notice.text);
    QFrame::show();
    if (notice.kind == Notice::Kind::Done)
        m_going.start();
    else
        m_going.stop();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace zhiyin
