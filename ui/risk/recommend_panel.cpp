// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/recommend_panel.h"

#include "core/finance/goal.h"
#include "core/product/product_change.h"
#include "core/words/finance_words.h"
#include "core/words/findings_words.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/table_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

constexpr int kNameWidth = 300;
constexpr int kLevelWidth = 70;
constexpr int kLongestDays = 36'500;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

/// All its points speak for the product, none against it.
QString verdictOf(const ScorePart &part)
{
    if (part.points == part.most)
        return said(QT_TRANSLATE_NOOP("zhiyin", "speaks for it"));
    return part.points == 0 ? said(QT_TRANSLATE_NOOP("zhiyin", "speaks against it"))
                            : said(QT_TRANSLATE_NOOP("zhiyin", "in part"));
}

} // namespace

RecommendPanel::RecommendPanel(Workbench &bench)
    : m_bench(bench)
    , m_horizonLabel(plainLabel())
    , m_horizon(new QSpinBox)
    , m_liquid(new QCheckBox)
    , m_goalLabel(plainLabel())
    , m_goal(new QComboBox)
    , m_find(new QPushButton)
    , m_formula(wrappedLabel({}, "muted"))
    , m_list(new QTreeWidget)
    , m_reasonLabel(plainLabel())
    , m_reason(new QLineEdit)
    , m_choose(new QPushButton)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(grid::kMedium, grid::kMedium, 0, 0);
    rows->setSpacing(grid::kSmall);
    auto *needs = new QHBoxLayout;
    m_horizon->setObjectName(QStringLiteral("recommend.horizon"));
    m_horizon->setRange(0, kLongestDays);
    m_horizon->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_horizonLabel->setBuddy(m_horizon);
    m_liquid->setObjectName(QStringLiteral("recommend.liquid"));
    m_goal->setObjectName(QStringLiteral("recommend.goal"));
    m_goalLabel->setBuddy(m_goal);
    m_find->setObjectName(QStringLiteral("recommend.find"));
    needs->addWidget(m_horizonLabel);
    needs->addWidget(m_horizon);
    needs->addWidget(m_goalLabel);
    needs->addWidget(m_goal);
    needs->addWidget(m_liquid);
    needs->addStretch();
    needs->addWidget(m_find);
    rows->addLayout(needs);
    m_list->setObjectName(QStringLiteral("recommend.list"));
    m_list->setColumnCount(3);
    m_list->setColumnWidth(0, kNameWidth);
    m_list->setColumnWidth(1, kLevelWidth);
    m_list->setItemDelegate(new MarkDelegate(m_list));
    rows->addWidget(m_list, 1);
    rows->addWidget(m_formula);
    auto *foot = new QHBoxLayout;
    m_reason->setObjectName(QStringLiteral("recommend.reason"));
    m_reasonLabel->setBuddy(m_reason);
    m_choose->setObjectName(QStringLiteral("recommend.choose"));
    foot->addWidget(m_reasonLabel);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_choose);
    rows->addLayout(foot);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reasonLabel, m_reason, m_choose})
        widget->setVisible(m_bench.may(Action::WriteClient));
    connect(m_find, &QPushButton::clicked, this, &RecommendPanel::find);
    connect(m_choose, &QPushButton::clicked, this, &RecommendPanel::choose);
    connect(m_reason, &QLineEdit::textChanged, this, &RecommendPanel::say);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RecommendPanel::say);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (const QString code = this->chosen(); !code.isEmpty())
            emit thoughtOf(code);
    });
    say();
}

void RecommendPanel::setClient(std::optional<ClientId> client)
{
    if (m_client != client)
        conceal();
    m_client = client;
}

RecommendationNeed RecommendPanel::need() const
{
    RecommendationNeed need;
    if (m_horizon->value() > 0)
        need.horizonDays = m_horizon->value();
    need.liquid = m_liquid->isChecked();
    need.goal = m_goal->currentData().toString();
    return need;
}

QString RecommendPanel::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item && item->parent())
        item = item->parent();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void RecommendPanel::find()
{
    if (!m_client)
        return;
    m_latest.call(
        m_bench.worker(), this,
        [id = *m_client, need = need()](Session &session) { return session.desk<FindingsDesk>().recommend(id, need); },
        [this](Result<std::vector<Recommendation>> found) {
            if (!found)
                m_bench.failed(found.error());
            else
                fill(std::move(*found));
        });
}

void RecommendPanel::fill(std::vector<Recommendation> found)
{
    m_found = std::move(found);
    m_asked = true;
    m_list->clear();
    for (const Recommendation &one : m_found) {
        auto *line = new QTreeWidgetItem(m_list, {shown(one.product.name), productLevelText(countingLevel(one.product)),
                                                  QString::number(one.score)});
        line->setData(0, Qt::UserRole, one.product.code);
        line->setData(1, MarkRole, QVariant::fromValue(levelMark(countingLevel(one.product))));
        for (const ScorePart &part : one.parts)
            new QTreeWidgetItem(line, {shown(words::scorePart(part.code)), QString(),
                                       said(QT_TRANSLATE_NOOP("zhiyin", "%1 of %2, %3"))
                                           .arg(part.points)
                                           .arg(part.most)
                                           .arg(verdictOf(part))});
    }
    if (m_list->topLevelItemCount() > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
        m_list->topLevelItem(0)->setExpanded(true);
    }
    say();
}

void RecommendPanel::choose()
{
    const QString code = chosen();
    if (!m_client || code.isEmpty())
        return;
    m_choose->setEnabled(false);
    m_bench.call(
        this,
        [id = *m_client, need = need(), code, reason = m_reason->text().trimmed()](Session &session) {
            return session.desk<FindingsDesk>().choose(id, need, code, reason);
        },
        [this](Result<void> done) {
            if (done) {
                m_reason->clear();
                m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The choice and its reason are kept.")));
            } else {
                m_bench.failed(done.error());
            }
            say();
        });
}

void RecommendPanel::say()
{
    m_choose->setEnabled(!chosen().isEmpty() && !m_reason->text().trimmed().isEmpty());
    m_formula->setText(
        m_asked && m_found.empty()
            ? said(QT_TRANSLATE_NOOP("zhiyin", "The gate lets no product of the catalogue pass for this client."))
            : said(QT_TRANSLATE_NOOP("zhiyin",
                                     "Points out of 100: near the client's level 40 (10 less for each level below it), "
                                     "ends in time 20, money at hand 15, spreads the holdings 15, serves the goal 10. "
                                     "What the gate refuses is never listed.")));
}

void RecommendPanel::conceal()
{
    m_latest.drop();
    m_found.clear();
    m_asked = false;
    m_list->clear();
    m_reason->clear();
    say();
}

void RecommendPanel::retranslate()
{
    m_horizonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Needed in")));
    m_horizon->setSuffix(said(QT_TRANSLATE_NOOP("zhiyin", " days")));
    m_horizon->setSpecialValueText(said(QT_TRANSLATE_NOOP("zhiyin", "not said")));
    m_goalLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Goal")));
    const QString goal = m_goal->currentData().toString();
    m_goal->clear();
    m_goal->addItem(said(QT_TRANSLATE_NOOP("zhiyin", "none")), QString());
    for (const QLatin1StringView code : goalKinds())
        m_goal->addItem(words::goalKind(QString(code)), QString(code));
    m_goal->setCurrentIndex(std::max(0, m_goal->findData(goal)));
    m_liquid->setText(said(QT_TRANSLATE_NOOP("zhiyin", "at hand any day")));
    m_find->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Find what fits")));
    m_list->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "What fits")));
    m_list->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "Product")), said(QT_TRANSLATE_NOOP("zhiyin", "Level")),
                             QCoreApplication::translate("zhiyin", "Points", "of answers")});
    m_reasonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Why this one")));
    m_choose->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Keep the choice")));
    if (m_asked)
        fill(std::vector<Recommendation>(m_found));
    say();
}

ContradictionList::ContradictionList(Workbench &bench)
    : m_bench(bench), m_none(wrappedLabel({}, "muted")), m_list(new QTreeWidget)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(grid::kMedium, grid::kMedium, 0, 0);
    m_list->setObjectName(QStringLiteral("risk.contradictions"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setWordWrap(true);
    rows->addWidget(m_none);
    rows->addWidget(m_list, 1);
    fill();
}

void ContradictionList::load(ClientId client)
{
    m_latest.call(
        m_bench.worker(), this,
        [client](Session &session) { return session.desk<FindingsDesk>().contradictions(client); },
        [this](Result<std::vector<Contradiction>> found) {
            if (!found) {
                m_bench.failed(found.error());
                return;
            }
            m_found = std::move(*found);
            fill();
        });
}

void ContradictionList::fill()
{
    m_list->clear();
    const bool has = m_found && !m_found->empty();
    m_none->setVisible(m_found && !has);
    m_list->setVisible(has);
    if (!has)
        return;
    for (const Contradiction &one : *m_found)
        new QTreeWidgetItem(m_list, {shown(words::contradiction(one))});
}

void ContradictionList::conceal()
{
    m_latest.drop();
    m_found.reset();
    fill();
}

void ContradictionList::retranslate()
{
    m_none->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Holdings and trades agree with the risk level.")));
    m_list->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "What contradicts the level")));
    fill();
}

} // namespace zhiyin
