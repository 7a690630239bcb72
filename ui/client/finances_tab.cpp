// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/finances_tab.h"

#include "core/words/finance_words.h"
#include "core/words/key_words.h"
#include "ui/client/finance_charts.h"
#include "ui/client/tab_parts.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

namespace zhiyin {
namespace {

constexpr int kMonths = 24;
constexpr int kDateWidth = 120;
constexpr int kAmountWidth = 120;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

TabCard::Words spoken(const char *text)
{
    return [text] { return said(text); };
}

QDate dayOf(const TabCard *card, const char *name)
{
    return QDate::fromString(card->findChild<QLineEdit *>(QLatin1String(name))->text().trimmed(), Qt::ISODate);
}

QTreeWidgetItem *lineOf(const QStringList &cells, std::initializer_list<int> numbers = {})
{
    auto *item = new QTreeWidgetItem(cells);
    for (const int column : numbers)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

FinancesTab::FinancesTab(Workbench &bench)
    : ClientTab(bench), m_content(new QWidget), m_allocation(new AllocationChart), m_netWorth(new NetWorthChart)
{
    QVBoxLayout *layout = scrolledCards(this, m_content);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(grid::kMedium);
    m_worth = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "Net worth")));
    m_worth->content()->addWidget(m_netWorth, 1);
    m_worthHint = m_worth->addHint();
    m_shares = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "Allocation")));
    m_shares->content()->addWidget(m_allocation, 1);
    charts->addWidget(m_worth, 1);
    charts->addWidget(m_shares, 1);
    layout->addLayout(charts);
    m_sheet = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "Assets, liabilities and income")));
    m_lines =
        m_sheet->addList("sheet",
                         {spoken(QT_TRANSLATE_NOOP("zhiyin", "Class")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Amount")),
                          spoken(QT_TRANSLATE_NOOP("zhiyin", "Share")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Source"))},
                         20);
    layout->addWidget(m_sheet);
    makeGoals(layout);
    makeNeeds(layout);
    makeDeclarations(layout);
    layout->addStretch();
}

void FinancesTab::makeGoals(QBoxLayout *layout)
{
    m_goals = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "Goals")));
    m_goalList = m_goals->addList(
        "goals", {spoken(QT_TRANSLATE_NOOP("zhiyin", "Goal")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Kind")),
                  spoken(QT_TRANSLATE_NOOP("zhiyin", "By")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Target")),
                  spoken(QT_TRANSLATE_NOOP("zhiyin", "Saved")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Progress")),
                  spoken(QT_TRANSLATE_NOOP("zhiyin", "A month")), spoken(QT_TRANSLATE_NOOP("zhiyin", "State"))});
    m_goalHint = m_goals->addHint();
    m_goals->addRow();
    QStringList kinds;
    for (const QLatin1StringView kind : goalKinds())
        kinds.append(QString(kind));
    m_goals->addChoice("goal_kind", spoken(QT_TRANSLATE_NOOP("zhiyin", "Kind")), kinds, words::goalKind);
    m_goals->addField("goal_name", spoken(QT_TRANSLATE_NOOP("zhiyin", "Name")));
    m_goals->addField("goal_target", spoken(QT_TRANSLATE_NOOP("zhiyin", "Target")), kAmountWidth);
    auto *by = m_goals->addField("goal_by", spoken(QT_TRANSLATE_NOOP("zhiyin", "By")), kDateWidth);
    by->setPlaceholderText(QStringLiteral("2035-12-31"));
    auto *yearly = m_goals->addField("goal_return", spoken(QT_TRANSLATE_NOOP("zhiyin", "Return in % a year")), 56);
    yearly->setPlaceholderText(QStringLiteral("0"));
    auto *add = m_goals->addButton("goal_add", spoken(QT_TRANSLATE_NOOP("zhiyin", "Add goal")));
    m_goals->addRow();
    m_goals->addField("goal_saved", spoken(QT_TRANSLATE_NOOP("zhiyin", "Saved so far")), kAmountWidth);
    auto *saved = m_goals->addButton("goal_progress", spoken(QT_TRANSLATE_NOOP("zhiyin", "Note what is saved")));
    m_goals->addField("goal_reason", spoken(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    auto *reached = m_goals->addButton("goal_reached", spoken(QT_TRANSLATE_NOOP("zhiyin", "Goal reached")));
    auto *dropped = m_goals->addButton("goal_dropped", spoken(QT_TRANSLATE_NOOP("zhiyin", "Drop goal")));
    connect(add, &QPushButton::clicked, this, &FinancesTab::addGoal);
    connect(saved, &QPushButton::clicked, this, &FinancesTab::setProgress);
    connect(reached, &QPushButton::clicked, this, [this] { endGoal(QStringLiteral("reached")); });
    connect(dropped, &QPushButton::clicked, this, [this] { endGoal(QStringLiteral("dropped")); });
    connect(m_goalList, &QTreeWidget::currentItemChanged, this, &FinancesTab::tellFormula);
    layout->addWidget(m_goals);
}

void FinancesTab::makeNeeds(QBoxLayout *layout)
{
    m_needs = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "Needs")));
    m_needList = m_needs->addList("needs", {spoken(QT_TRANSLATE_NOOP("zhiyin", "Stated on")),
                                            spoken(QT_TRANSLATE_NOOP("zhiyin", "State")),
                                            spoken(QT_TRANSLATE_NOOP("zhiyin", "Need"))});
    m_needHint = m_needs->addHint();
    m_needs->addRow();
    m_needs->addField("need_text", spoken(QT_TRANSLATE_NOOP("zhiyin", "Need")));
    auto *add = m_needs->addButton("need_add", spoken(QT_TRANSLATE_NOOP("zhiyin", "Add need")));
    m_needs->addField("need_reason", spoken(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    auto *met = m_needs->addButton("need_met", spoken(QT_TRANSLATE_NOOP("zhiyin", "Need met")));
    auto *dropped = m_needs->addButton("need_dropped", spoken(QT_TRANSLATE_NOOP("zhiyin", "Drop need")));
    connect(add, &QPushButton::clicked, this, &FinancesTab::addNeed);
    connect(met, &QPushButton::clicked, this, [this] { endNeed(QStringLiteral("met")); });
    connect(dropped, &QPushButton::clicked, this, [this] { endNeed(QStringLiteral("dropped")); });
    layout->addWidget(m_needs);
}

void FinancesTab::makeDeclarations(QBoxLayout *layout)
{
    m_declarations = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "Declarations of truthfulness")));
    m_declarationList = m_declarations->addList("declarations", {spoken(QT_TRANSLATE_NOOP("zhiyin", "Signed on")),
                                                                 spoken(QT_TRANSLATE_NOOP("zhiyin", "Recorded by")),
                                                                 spoken(QT_TRANSLATE_NOOP("zhiyin", "Text"))});
    m_declarationHint = m_declarations->addHint();
    m_declarations->addRow();
    auto *day =
        m_declarations->addField("declaration_on", spoken(QT_TRANSLATE_NOOP("zhiyin", "Signed on")), kDateWidth);
    day->setPlaceholderText(QStringLiteral("2026-01-31"));
    m_declarations->addField("declaration_text", spoken(QT_TRANSLATE_NOOP("zhiyin", "Text")));
    auto *add = m_declarations->addButton("declaration_add", spoken(QT_TRANSLATE_NOOP("zhiyin", "Record")));
    connect(add, &QPushButton::clicked, this, &FinancesTab::addDeclaration);
    layout->addWidget(m_declarations);
}

void FinancesTab::load(ClientId id)
{
    m_latest.call(
        bench().worker(), this,
        [id](Session &session) -> Result<Figures> {
            auto desk = session.desk<FinanceDesk>();
            Figures figures;
            ZHIYIN_ASSIGN(figures.sheet, desk.sheet(id));
            ZHIYIN_ASSIGN(figures.points, desk.netWorth(id, kMonths));
            ZHIYIN_ASSIGN(figures.goals, desk.goals(id));
            ZHIYIN_ASSIGN(figures.needs, desk.needs(id));
            ZHIYIN_ASSIGN(figures.declarations, desk.declarations(id));
            return figures;
        },
        [this](Result<Figures> figures) {
            if (!figures) {
                bench().failed(figures.error());
                return;
            }
            m_figures = std::move(*figures);
            fill();
        });
}

void FinancesTab::fill()
{
    if (!m_figures)
        return;
    m_netWorth->show(m_figures->points);
    m_allocation->show(m_figures->sheet.assets);
    fillSheet();
    fillGoals();
    m_needList->clear();
    for (const Need &need : m_figures->needs)
        m_needList->addTopLevelItem(
            lineOf({formats::date(need.statedOn), words::goalState(need.state), shown(need.text).simplified()}));
    m_declarationList->clear();
    for (const Declaration &declaration : m_figures->declarations)
        m_declarationList->addTopLevelItem(lineOf({formats::date(declaration.signedOn), shown(declaration.recordedBy),
                                                   shown(declaration.text).simplified()}));
    TabCard::fit(m_needList);
    TabCard::fit(m_declarationList);
    const bool write = bench().may(Action::WriteClient);
    for (TabCard *card : {m_goals, m_needs, m_declarations}) {
        for (QPushButton *button : card->findChildren<QPushButton *>())
            button->setEnabled(write);
        for (QLineEdit *field : card->findChildren<QLineEdit *>())
            field->setReadOnly(!write);
    }
}

void FinancesTab::fillSheet()
{
    const BalanceSheet &sheet = m_figures->sheet;
    QString worth;
    if (sheet.netWorth)
        worth = sheet.declaredOn.isValid() ? said(QT_TRANSLATE_NOOP("zhiyin", "Today %1; declared on %2."))
                                                 .arg(formats::money(*sheet.netWorth), formats::date(sheet.declaredOn))
                                           : said(QT_TRANSLATE_NOOP("zhiyin", "Today %1, from recorded holdings."))
                                                 .arg(formats::money(*sheet.netWorth));
    else
        worth =
            said(QT_TRANSLATE_NOOP("zhiyin", "Nothing is known yet. Figures are entered under Profile, or imported."));
    if (sheet.isIncomplete)
        worth += u' ' + said(QT_TRANSLATE_NOOP("zhiyin", "An exchange rate is missing: some holdings are left out."));
    m_worthHint->setText(worth);
    m_worthHint->show();
    m_lines->clear();
    const auto part = [this](const char *title, const SheetPart &lines) {
        if (lines.lines.empty())
            return;
        for (const SheetLine &line : lines.lines)
            m_lines->addTopLevelItem(
                lineOf({words::keyLabel(line.code), formats::amount(line.amount), formats::percent(line.share),
                        line.fromHoldings ? said(QT_TRANSLATE_NOOP("zhiyin", "Holdings"))
                                          : said(QT_TRANSLATE_NOOP("zhiyin", "Declared"))},
                       {1, 2}));
        auto *sum = lineOf({said(title), formats::money(*lines.total), {}, {}}, {1, 2});
        QFont bold = m_lines->font();
        bold.setBold(true);
        for (int column = 0; column < 2; ++column)
            sum->setFont(column, bold);
        m_lines->addTopLevelItem(sum);
    };
    part(QT_TRANSLATE_NOOP("zhiyin", "Assets in all"), sheet.assets);
    part(QT_TRANSLATE_NOOP("zhiyin", "Liabilities in all"), sheet.liabilities);
    part(QT_TRANSLATE_NOOP("zhiyin", "Income in all"), sheet.income);
    TabCard::fit(m_lines, 20);
}

void FinancesTab::fillGoals()
{
    const int before = m_goalList->indexOfTopLevelItem(m_goalList->currentItem());
    m_goalList->clear();
    for (const Goal &goal : m_figures->goals)
        m_goalList->addTopLevelItem(
            lineOf({shown(goal.name), words::goalKind(goal.kind), formats::date(goal.targetOn),
                    formats::money(goal.target), formats::amount(goal.saved), formats::percent(goal.percent * 100),
                    goal.plan ? formats::amount(goal.plan->monthly) : formats::none(), words::goalState(goal.state)},
                   {3, 4, 5, 6}));
    TabCard::fit(m_goalList);
    if (m_goalList->topLevelItemCount() > 0)
        m_goalList->setCurrentItem(m_goalList->topLevelItem(std::max(0, before)));
    tellFormula();
}

void FinancesTab::tellFormula()
{
    const auto goal = chosenGoal();
    const QString formula = goal ? words::savingFormula(*goal) : QString();
    setLook(m_goalHint, "muted");
    m_goalHint->setText(formula);
    m_goalHint->setVisible(!formula.isEmpty());
}

std::optional<Goal> FinancesTab::chosenGoal() const
{
    const int row = m_goalList->indexOfTopLevelItem(m_goalList->currentItem());
    if (!m_figures || row < 0 || row >= static_cast<int>(m_figures->goals.size()))
        return std::nullopt;
    return m_figures->goals[static_cast<size_t>(row)];
}

std::optional<Need> FinancesTab::chosenNeed() const
{
    const int row = m_needList->indexOfTopLevelItem(m_needList->currentItem());
    if (!m_figures || row < 0 || row >= static_cast<int>(m_figures->needs.size()))
        return std::nullopt;
    return m_figures->needs[static_cast<size_t>(row)];
}

void FinancesTab::addGoal()
{
    if (!client())
        return;
    const NewGoal goal{*client(),
                       m_goals->findChild<QComboBox *>(QStringLiteral("goal_kind"))->currentData().toString(),
                       textOf(m_goals, "goal_name"),
                       textOf(m_goals, "goal_target"),
                       dayOf(m_goals, "goal_by"),
                       textOf(m_goals, "goal_saved"),
                       textOf(m_goals, "goal_return")};
    runUnder(bench(), m_goals, m_goalHint, [goal](Session &session) -> Result<void> {
        ZHIYIN_TRY(session.desk<FinanceDesk>().addGoal(goal));
        return {};
    });
}

void FinancesTab::setProgress()
{
    const auto goal = chosenGoal();
    if (!goal)
        return;
    runUnder(bench(), m_goals, m_goalHint, [id = goal->id, saved = textOf(m_goals, "goal_saved")](Session &session) {
        return session.desk<FinanceDesk>().setProgress(id, saved, {});
    });
}

void FinancesTab::endGoal(const QString &state)
{
    const auto goal = chosenGoal();
    if (!goal)
        return;
    runUnder(bench(), m_goals, m_goalHint,
             [id = goal->id, state, reason = textOf(m_goals, "goal_reason")](Session &session) {
                 return session.desk<FinanceDesk>().endGoal(id, state, reason);
             });
}

void FinancesTab::addNeed()
{
    if (!client())
        return;
    runUnder(bench(), m_needs, m_needHint,
             [id = *client(), text = textOf(m_needs, "need_text")](Session &session) -> Result<void> {
                 ZHIYIN_TRY(session.desk<FinanceDesk>().addNeed(id, text, {}));
                 return {};
             });
}

void FinancesTab::endNeed(const QString &state)
{
    const auto need = chosenNeed();
    if (!need)
        return;
    runUnder(bench(), m_needs, m_needHint,
             [id = need->id, state, reason = textOf(m_needs, "need_reason")](Session &session) {
                 return session.desk<FinanceDesk>().endNeed(id, state, reason);
             });
}

void FinancesTab::addDeclaration()
{
    if (!client())
        return;
    runUnder(bench(), m_declarations, m_declarationHint,
             [id = *client(), day = dayOf(m_declarations, "declaration_on"),
              text = textOf(m_declarations, "declaration_text")](Session &session) -> Result<void> {
                 ZHIYIN_TRY(session.desk<FinanceDesk>().addDeclaration(id, day, text));
                 return {};
             });
}

void FinancesTab::conceal()
{
    m_latest.drop();
    m_figures.reset();
    m_netWorth->show({});
    m_allocation->show({});
    for (QTreeWidget *list : {m_lines, m_goalList, m_needList, m_declarationList})
        list->clear();
    m_worthHint->clear();
}

void FinancesTab::forget()
{
    conceal();
    clearUnder(m_content);
    for (QLabel *hint : {m_goalHint, m_needHint, m_declarationHint})
        hint->hide();
}

QJsonObject FinancesTab::draft() const
{
    return typedUnder(m_content);
}

void FinancesTab::restoreDraft(const QJsonObject &draft)
{
    restoreUnder(m_content, draft);
}

void FinancesTab::retranslate()
{
    for (TabCard *card : {m_worth, m_shares, m_sheet, m_goals, m_needs, m_declarations})
        card->retranslate();
    fill();
}

ClientTabSpec financesTab()
{
    return {QStringLiteral("finances"), [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Finances")); },
            [](Workbench &bench) { return new FinancesTab(bench); }};
}

} // namespace zhiyin
