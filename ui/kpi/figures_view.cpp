// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpi/figures_view.h"

#include "core/kpi/kpi_note_desk.h"
#include "core/words/kpi_words.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/quarter_choice.h"
#include "ui/common/state_panel.h"
#include "ui/kpi/kpi_rows_dialog.h"
#include "ui/kpi/note_dialog.h"
#include "ui/kpi/sheet_panel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

namespace zhiyin {
namespace {

constexpr int kListWidth = 440;
constexpr std::array kAll = {Indicator::Satisfaction,
                             Indicator::Retention,
                             Indicator::SatisfactionScore,
                             Indicator::ComplaintsFirstResponseOnTime,
                             Indicator::ComplaintsResolvedInSevenWorkingDays,
                             Indicator::HandledWithin24h,
                             Indicator::ComplaintSatisfaction,
                             Indicator::RepeatComplaints,
                             Indicator::ContactsOnTime,
                             Indicator::AssetGrowth,
                             Indicator::RepeatPurchase,
                             Indicator::Referral};
/// What an advisor's own work moves, before what others have a hand in.
constexpr std::array kAdvisor = {Indicator::Satisfaction,
                                 Indicator::Retention,
                                 Indicator::ContactsOnTime,
                                 Indicator::AssetGrowth,
                                 Indicator::RepeatPurchase,
                                 Indicator::Referral,
                                 Indicator::SatisfactionScore,
                                 Indicator::ComplaintsFirstResponseOnTime,
                                 Indicator::ComplaintsResolvedInSevenWorkingDays};
constexpr KpiBy::Kind kKinds[] = {KpiBy::Kind::Month, KpiBy::Kind::Quarter, KpiBy::Kind::Year, KpiBy::Kind::Rolling};
const QString kYearBefore = QStringLiteral("year");

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QComboBox *choice(const char *name)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

/// "b:North" is a branch, "a:Li" an advisor, nothing is everybody.
void narrow(KpiQuery &query, const QString &team)
{
    if (team.startsWith(QStringLiteral("b:")))
        query.branch = team.mid(2);
    else if (team.startsWith(QStringLiteral("a:")))
        query.advisor = team.mid(2);
}

} // namespace

std::vector<Indicator> indicatorsOf(Role role)
{
    if (role == Role::Advisor)
        return {kAdvisor.begin(), kAdvisor.end()};
    return {kAll.begin(), kAll.end()};
}

Period shownRange(KpiBy by, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (by.kind) {
    case KpiBy::Kind::Quarter: return {quarterOf(today).from.addMonths(-33), today};
    case KpiBy::Kind::Year: return {QDate(today.year() - 4, 1, 1), today};
    case KpiBy::Kind::Month:
    case KpiBy::Kind::Rolling: break;
    }
    return {month.addMonths(-23), today};
}

FiguresView::FiguresView(Workbench &bench) : KpiView(bench), m_indicators(indicatorsOf(bench.actor().role))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(makeHead());
    m_state = new StatePanel(makeContent());
    layout->addWidget(m_state, 1);
    connect(m_state, &StatePanel::retried, this, &FiguresView::load);
    setFocusProxy(m_list);
}

QWidget *FiguresView::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::kSmall);
    m_by = choice("indicators.by");
    for (const KpiBy::Kind kind : kKinds)
        m_by->addItem(QString(), kpiByText(kind));
    m_whose = choice("indicators.whose");
    m_against = choice("indicators.against");
    m_defined = choice("indicators.defined");
    m_whose->addItem(QString(), QString());
    m_against->addItem(QString(), QString());
    m_against->addItem(QString(), kYearBefore);
    m_defined->addItem({}, static_cast<int>(KpiDefinitionWish::Kind::InForce));
    m_defined->addItem({}, static_cast<int>(KpiDefinitionWish::Kind::Then));
    for (QComboBox *box : {m_by, m_whose, m_against, m_defined}) {
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &FiguresView::load);
    }
    row->addStretch();
    return head;
}

QWidget *FiguresView::makeContent()
{
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("indicators.list"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(4);
    m_list->setItemDelegate(new MarkDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_panel = new SheetPanel(bench(), QStringLiteral("indicators"));
    m_note = new QPushButton;
    m_note->setObjectName(QStringLiteral("indicators.note"));
    m_note->setVisible(bench().may(Action::ReleaseReport));
    m_panel->addButton(m_note);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::kMedium);
    m_list->setFixedWidth(kListWidth);
    row->addWidget(m_list);
    row->addWidget(m_panel, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FiguresView::draw);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_panel->table()->setFocus(); });
    connect(m_panel, &SheetPanel::opened, this, &FiguresView::openRows);
    m_panel->explainFrom(m_list);
    connect(m_note, &QPushButton::clicked, this, &FiguresView::pin);
    connect(m_panel->table()->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const auto line = m_panel->chosenLine();
        m_note->setText(line && noteAt(*line) != nullptr ? said(QT_TRANSLATE_NOOP("zhiyin", "Take the note off…"))
                                                         : said(QT_TRANSLATE_NOOP("zhiyin", "Pin a note…")));
    });
    return content;
}

KpiBy FiguresView::by() const
{
    return parseKpiBy(m_by->currentData().toString()).value_or(Step::Month);
}

KpiQuery FiguresView::query() const
{
    KpiQuery query{.range = shownRange(by(), bench().today()), .by = by(), .wanted = m_indicators};
    narrow(query, m_whose->currentData().toString());
    query.definitions.kind = static_cast<KpiDefinitionWish::Kind>(m_defined->currentData().toInt());
    return query;
}

std::optional<KpiQuery> FiguresView::otherQuery() const
{
    const QString against = m_against->currentData().toString();
    if (against.isEmpty())
        return std::nullopt;
    KpiQuery other = query();
    if (against == kYearBefore) {
        other.range = {addMonthsClamped(other.range.from, -12), addMonthsClamped(other.range.to, -12)};
        return other;
    }
    other.advisor.clear();
    other.branch.clear();
    narrow(other, against);
    return other;
}

Indicator FiguresView::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return m_indicators[static_cast<size_t>(std::max(row, 0))];
}

void FiguresView::load()
{
    m_stale = false;
    m_state->showLoading();
    const int asked = ++m_asked;
    bench().run(
        this,
        [query = query(), other = otherQuery()](Session &session, JobProgress &) -> Result<Loaded> {
            auto desk = session.desk<KpiDesk>();
            Loaded loaded;
            ZHIYIN_ASSIGN(loaded.figures, desk.figures(query));
            if (other) {
                ZHIYIN_ASSIGN(loaded.other, desk.figures(*other));
            }
            ZHIYIN_ASSIGN(loaded.teams, desk.teams());
            ZHIYIN_ASSIGN(loaded.definitions, desk.definitions());
            ZHIYIN_ASSIGN(loaded.notes, session.desk<KpiNoteDesk>().list(query.range));
            return loaded;
        },
        [this, asked](Result<Loaded> loaded) {
            if (asked != m_asked)
                return;
            if (loaded)
                take(std::move(*loaded));
            else
                m_state->showFailed(loaded.error());
        });
}

void FiguresView::take(Loaded loaded)
{
    m_loaded = std::move(loaded);
    fillTeams();
    fillList();
    draw();
    m_state->showContent();
}

void FiguresView::fillTeams()
{
    for (auto [box, fixed] : {std::pair(m_whose, 1), std::pair(m_against, 2)}) {
        const QString before = box->currentData().toString();
        while (box->count() > fixed)
            box->removeItem(fixed);
        for (const QString &branch : std::as_const(m_loaded.teams.branches))
            box->addItem(said(QT_TRANSLATE_NOOP("zhiyin", "Branch %1")).arg(shown(branch)),
                         QString(QStringLiteral("b:") + branch));
        for (const QString &advisor : std::as_const(m_loaded.teams.advisors))
            box->addItem(said(QT_TRANSLATE_NOOP("zhiyin", "Advisor %1")).arg(shown(advisor)),
                         QString(QStringLiteral("a:") + advisor));
        box->setCurrentIndex(std::max(0, box->findData(before)));
    }
}

void FiguresView::fillList()
{
    const paper::PaperWords words(reportLanguageOfNow());
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const KpiFigures *last = m_loaded.figures.empty() ? nullptr : &m_loaded.figures.back();
    for (const Indicator indicator : m_indicators) {
        const IndicatorValue *value = last == nullptr ? nullptr : last->find(indicator);
        auto *item = new QTreeWidgetItem({words::indicatorName(indicator), {}, {}, {}});
        item->setToolTip(0, plainToolTip(words::indicatorDefinition(indicator)));
        if (value != nullptr) {
            item->setText(1, kpiValueText(*value, value->value, words));
            item->setText(2, kpiValueText(*value, value->target, words));
        }
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        if (value != nullptr && value->met) {
            item->setText(3, metText(*value->met));
            item->setData(3, MarkRole,
                          QVariant::fromValue(clockMark(*value->met ? ClockLook::Met : ClockLook::Missed)));
        }
        m_list->addTopLevelItem(item);
    }
    m_list->setCurrentItem(m_list->topLevelItem(row));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2, 3})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void FiguresView::draw()
{
    if (m_loaded.figures.empty() || m_list->topLevelItemCount() == 0)
        return;
    FigureSheetWish wish{.indicator = chosen(),
                         .by = by(),
                         .figures = m_loaded.figures,
                         .other = m_loaded.other,
                         .notes = m_loaded.notes};
    if (m_whose->currentIndex() > 0)
        wish.name = m_whose->currentText();
    if (!wish.other.empty())
        wish.otherName = m_against->currentText();
    const QString version = m_loaded.figures.back().definitions;
    for (const KpiDefinitions &definitions : m_loaded.definitions) {
        if (definitions.version == version)
            wish.definitions = definitions;
    }
    m_panel->show(figureSheet(wish, paper::PaperWords(reportLanguageOfNow())), indicatorText(wish.indicator), true);
}

const KpiNote *FiguresView::noteAt(int line) const
{
    if (static_cast<size_t>(line) >= m_loaded.figures.size())
        return nullptr;
    const Period &period = m_loaded.figures[static_cast<size_t>(line)].period;
    const auto found = std::find_if(m_loaded.notes.begin(), m_loaded.notes.end(), [&](const KpiNote &note) {
        return note.indicator == chosen() && period.contains(note.on);
    });
    return found == m_loaded.notes.end() ? nullptr : &*found;
}

void FiguresView::openRows(int line)
{
    if (static_cast<size_t>(line) >= m_loaded.figures.size())
        return;
    KpiQuery behind = query();
    behind.range = m_loaded.figures[static_cast<size_t>(line)].period;
    behind.by = std::nullopt;
    const QString period = placeName(behind.range, by());
    auto *dialog = new KpiRowsDialog(bench(), behind, chosen(), period, this);
    dialog->open();
}

void FiguresView::pin()
{
    const auto line = m_panel->chosenLine();
    if (!line || static_cast<size_t>(*line) >= m_loaded.figures.size())
        return;
    const KpiNote *note = noteAt(*line);
    auto *dialog = note != nullptr ? new NoteDialog(bench(), *note, this)
                                   : new NoteDialog(bench(), chosen(),
                                                    m_loaded.figures[static_cast<size_t>(*line)].period.to, this);
    connect(dialog, &QDialog::accepted, this, &FiguresView::load);
    dialog->open();
}

void FiguresView::activate()
{
    if (m_stale)
        load();
}

void FiguresView::conceal()
{
    ++m_asked;
    m_loaded = {};
    m_list->clear();
    m_panel->clear();
    m_stale = true;
}

void FiguresView::retranslate()
{
    const char *bys[] = {QT_TRANSLATE_NOOP("zhiyin", "By month"), QT_TRANSLATE_NOOP("zhiyin", "By quarter"),
                         QT_TRANSLATE_NOOP("zhiyin", "By year"), QT_TRANSLATE_NOOP("zhiyin", "Twelve months, rolling")};
    for (int i = 0; i < m_by->count(); ++i)
        m_by->setItemText(i, said(bys[i]));
    m_whose->setItemText(0, said(QT_TRANSLATE_NOOP("zhiyin", "All clients")));
    m_against->setItemText(0, said(QT_TRANSLATE_NOOP("zhiyin", "Compared with nothing")));
    m_against->setItemText(1, said(QT_TRANSLATE_NOOP("zhiyin", "The year before")));
    m_defined->setItemText(0, said(QT_TRANSLATE_NOOP("zhiyin", "As defined today")));
    m_defined->setItemText(1, said(QT_TRANSLATE_NOOP("zhiyin", "As defined then")));
    m_by->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Periods")));
    m_whose->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Whose figures")));
    m_against->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Compared with")));
    m_defined->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Definitions")));
    m_note->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Pin a note…")));
    m_list->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "Indicator")),
                             said(QT_TRANSLATE_NOOP("zhiyin", "Newest")), said(QT_TRANSLATE_NOOP("zhiyin", "Target")),
                             said(QT_TRANSLATE_NOOP("zhiyin", "Result"))});
    m_list->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Indicators")));
    m_state->setEmpty({QStringLiteral("indicators"),
                       said(QT_TRANSLATE_NOOP("zhiyin", "No figures yet")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Indicators appear as soon as something is recorded.")),
                       {}});
    m_panel->retranslate();
    if (m_loaded.figures.empty())
        return;
    fillTeams();
    fillList();
    draw();
}

KpiViewSpec figuresView()
{
    return {QStringLiteral("figures"),
            [] { return QCoreApplication::translate("zhiyin", "Figures"); },
            {Role::Advisor, Role::Supervisor, Role::Compliance},
            [](Workbench &bench) { return new FiguresView(bench); }};
}

} // namespace zhiyin
