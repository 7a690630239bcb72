// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/facts_line.h"

#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

QString joined(const QStringList &facts)
{
    return facts.join(QStringLiteral("  ·  "));
}

} // namespace

FactsLine::FactsLine(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setLook(this, "muted");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FactsLine::setFacts(const QStringList &facts)
{
    m_facts = facts;
    setAccessibleName(joined(facts));
    updateGeometry();
    fit();
}

void FactsLine::fit()
{
    const QString all = joined(m_facts);
    QString text = all;
    for (qsizetype shown = m_facts.size() - 1; shown > 0 && fontMetrics().horizontalAdvance(text) > width(); --shown)
        text = joined(m_facts.mid(0, shown) << QStringLiteral("…"));
    // One fact alone may still be too long.
    setText(fontMetrics().elidedText(text, Qt::ElideRight, width()));
    setPlainToolTip(this, text == all ? QString() : all);
}

QSize FactsLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

QSize FactsLine::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(joined(m_facts)) + 1, fontMetrics().height()};
}

void FactsLine::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

} // namespace zhiyin
