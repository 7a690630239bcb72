// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/product/products_tab.h"

#include "core/product/product_change.h"
#include "core/words/product_words.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/common/table_model.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

constexpr int kColumns = 7;
constexpr int kNameWidth = 220;
constexpr int kSideWidth = 200;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString stepName(LadderStep step)
{
    switch (step) {
    case LadderStep::Due: return said(QT_TRANSLATE_NOOP("zhiyin", "Due already"));
    case LadderStep::Week: return said(QT_TRANSLATE_NOOP("zhiyin", "Within 7 days"));
    case LadderStep::Month: return said(QT_TRANSLATE_NOOP("zhiyin", "Within 30 days"));
    case LadderStep::Quarter: return said(QT_TRANSLATE_NOOP("zhiyin", "Within 90 days"));
    case LadderStep::Later: return said(QT_TRANSLATE_NOOP("zhiyin", "Later"));
    case LadderStep::Undated: return said(QT_TRANSLATE_NOOP("zhiyin", "Without a date"));
    }
    return {};
}

} // namespace

ProductsTab::ProductsTab(Workbench &bench)
    : ClientTab(bench)
    , m_total(plainLabel({}, "heading"))
    , m_above(wrappedLabel())
    , m_lines(new QTreeWidget)
    , m_sides(new QTreeWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid::kSmall);
    rows->addWidget(m_total);
    rows->addWidget(m_above);
    auto *columns = new QSplitter;
    m_lines->setObjectName(QStringLiteral("holdings"));
    m_lines->setRootIsDecorated(false);
    m_lines->setColumnCount(kColumns);
    m_lines->setItemDelegate(new MarkDelegate(m_lines));
    m_lines->setColumnWidth(0, kNameWidth);
    m_sides->setObjectName(QStringLiteral("holdingSides"));
    m_sides->setColumnCount(3);
    m_sides->setColumnWidth(0, kSideWidth);
    m_sides->setHeaderHidden(true);
    columns->addWidget(m_lines);
    columns->addWidget(m_sides);
    columns->setStretchFactor(0, 3);
    columns->setStretchFactor(1, 2);
    columns->setChildrenCollapsible(false);
    rows->addWidget(columns, 1);
    m_state = new StatePanel(content);
    layout->addWidget(m_state);
    connect(m_state, &StatePanel::retried, this, [this] {
        if (client())
            load(*client());
    });
}

void ProductsTab::load(ClientId id)
{
    m_state->showLoading();
    m_latest.call(
        bench().worker(), this, [id](Session &session) { return session.desk<HoldingsDesk>().holdings(id); },
        [this](Result<HoldingsView> view) {
            if (!view)
                m_state->showFailed(view.error());
            else
                fill(std::move(*view));
        });
}

void ProductsTab::fill(HoldingsView view)
{
    m_view = std::move(view);
    m_lines->clear();
    for (const HeldLine &held : m_view.lines) {
        const auto money = [](const std::optional<Money> &amount) {
            return amount ? formats::money(*amount) : formats::none();
        };
        auto *line = new QTreeWidgetItem(
            m_lines, {shown(held.product.name), productLevelText(countingLevel(held.product)),
                      formats::money(held.holding.marketValue), money(held.holding.cost), money(held.gain),
                      formats::date(held.maturesOn),
                      held.isAbove ? said(QT_TRANSLATE_NOOP("zhiyin", "above the level")) : QString()});
        line->setData(1, MarkRole, QVariant::fromValue(levelMark(countingLevel(held.product))));
        for (const int column : {2, 3, 4})
            line->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    sayAbove();
    fillSides();
    if (m_view.lines.empty())
        m_state->showEmpty();
    else
        m_state->showContent();
}

void ProductsTab::sayAbove()
{
    m_total->setText(m_view.total ? said(QT_TRANSLATE_NOOP("zhiyin", "%1 on %2"))
                                        .arg(formats::money(*m_view.total), formats::date(m_view.asOf))
                                  : QString());
    const bool isAbove = m_view.above && !m_view.above->value.isZero();
    m_above->setVisible(isAbove || m_view.withoutRate > 0);
    QStringList texts;
    if (isAbove)
        texts.append(said(QT_TRANSLATE_NOOP("zhiyin", "%1 of it (%2) lies above the client's risk level."))
                         .arg(formats::percent(m_view.above->basisPoints), formats::money(m_view.above->value)));
    if (m_view.withoutRate > 0)
        texts.append(QCoreApplication::translate("zhiyin", "%n holding(s) without an exchange rate are left out.",
                                                 nullptr, m_view.withoutRate));
    m_above->setText(texts.join(u' '));
    setLook(m_above, isAbove ? "fault" : "muted");
}

void ProductsTab::addPart(QTreeWidgetItem *under, const QString &what, const SharePart &part)
{
    auto *line = new QTreeWidgetItem(under, {what, formats::money(part.value), formats::percent(part.basisPoints)});
    for (const int column : {1, 2})
        line->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

void ProductsTab::fillSides()
{
    m_sides->clear();
    if (m_view.lines.empty())
        return;
    auto *classes = new QTreeWidgetItem(m_sides, {said(QT_TRANSLATE_NOOP("zhiyin", "By class"))});
    for (const auto &[productClass, part] : m_view.byClass)
        addPart(classes, words::productClass(productClass), part);
    auto *risks = new QTreeWidgetItem(m_sides, {said(QT_TRANSLATE_NOOP("zhiyin", "By risk"))});
    for (size_t i = 0; i < m_view.byRisk.size(); ++i) {
        if (m_view.byRisk[i])
            addPart(risks, productLevelText(static_cast<int>(i) + 1), *m_view.byRisk[i]);
    }
    auto *ladder = new QTreeWidgetItem(m_sides, {said(QT_TRANSLATE_NOOP("zhiyin", "Falls due"))});
    for (const LadderStep step : kLadderSteps) {
        const Money value = m_view.ladder[static_cast<size_t>(step)];
        if (value.isZero())
            continue;
        auto *line = new QTreeWidgetItem(ladder, {stepName(step), formats::money(value)});
        line->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_sides->expandAll();
    m_sides->resizeColumnToContents(1);
}

void ProductsTab::conceal()
{
    m_latest.drop();
    m_view = {};
    m_lines->clear();
    m_sides->clear();
    m_total->clear();
    m_above->clear();
}

void ProductsTab::retranslate()
{
    m_lines->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Holdings")));
    m_lines->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "Product")), said(QT_TRANSLATE_NOOP("zhiyin", "Level")),
                              said(QT_TRANSLATE_NOOP("zhiyin", "Market value")),
                              said(QT_TRANSLATE_NOOP("zhiyin", "Cost")), said(QT_TRANSLATE_NOOP("zhiyin", "Gain")),
                              said(QT_TRANSLATE_NOOP("zhiyin", "Falls due")), QString()});
    m_sides->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Allocation")));
    m_state->setEmpty(
        {QStringLiteral("products"), said(QT_TRANSLATE_NOOP("zhiyin", "No holdings")),
         said(QT_TRANSLATE_NOOP("zhiyin", "What the client holds appears here once positions are imported.")),
         QString()});
    if (!m_view.lines.empty())
        fill(HoldingsView(m_view));
}

ClientTabSpec productsTab()
{
    return {QStringLiteral("products"),
            [] { return QCoreApplication::translate("zhiyin", "Products"); },
            [](Workbench &bench) { return new ProductsTab(bench); },
            {}};
}

} // namespace zhiyin
