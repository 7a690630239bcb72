// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaints_page.h"

#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/common/view_tabs.h"
#include "ui/complaint/analysis_view.h"
#include "ui/complaint/board_view.h"
#include "ui/complaint/case_view.h"
#include "ui/complaint/complaint_table_model.h"
#include "ui/complaint/improvement_view.h"

#include <QCheckBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace zhiyin {
namespace {

constexpr int kMostCases = 1000;
/// The parts of a place, in the order of the tabs.
constexpr std::array<QStringView, 4> kViews = {u"list", u"board", u"analysis", u"improvement"};

/// Whose clock runs out first stands first; cases where nothing is owed come last, the newest of them first.
void sortByUrgency(std::vector<ComplaintView> &views)
{
    const auto owed = [](const ComplaintView &view) { return shownFirst(view.clocks); };
    std::stable_sort(views.begin(), views.end(), [&](const ComplaintView &a, const ComplaintView &b) {
        const auto x = owed(a);
        const auto y = owed(b);
        if (x.has_value() != y.has_value())
            return x.has_value();
        if (x && y && x->dueAt != y->dueAt)
            return y->dueAt && (!x->dueAt || *x->dueAt < *y->dueAt);
        return a.complaint.facts.receivedAt > b.complaint.facts.receivedAt;
    });
}

} // namespace

ComplaintsPage::ComplaintsPage(Workbench &bench)
    : Page(bench)
    , m_stack(new QStackedWidget)
    , m_model(new ComplaintTableModel(bench.book().zone, this))
    , m_case(new CaseView(bench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeViews());
    m_stack->addWidget(m_case);
    connect(m_case, &CaseView::left, this, &ComplaintsPage::showList);
    connect(m_state, &StatePanel::retried, this, &ComplaintsPage::load);
    connect(m_state, &StatePanel::begun, this, [this] {
        goTo({QStringLiteral("complaints"), {}, QStringLiteral("new")});
    });
}

QWidget *ComplaintsPage::makeViews()
{
    auto *views = new QWidget;
    auto *layout = new QVBoxLayout(views);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    const ViewTabs head = addViewTabs(layout, QStringLiteral("complaints.views"), static_cast<int>(kViews.size()));
    m_title = head.title;
    m_views = head.tabs;
    m_analysis = new AnalysisView(bench());
    m_improvement = new ImprovementView(bench());
    m_parts = new QStackedWidget;
    m_parts->addWidget(makeList());
    m_parts->addWidget(m_analysis);
    m_parts->addWidget(m_improvement);
    layout->addWidget(m_parts, 1);
    connect(m_views, &QTabBar::currentChanged, this, [this] {
        showView();
        load();
    });
    connect(m_analysis, &AnalysisView::actionWanted, this, [this](const QString &cause) {
        m_views->setCurrentIndex(static_cast<int>(View::Improvement));
        m_improvement->begin(cause);
    });
    return views;
}

ComplaintsPage::View ComplaintsPage::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

void ComplaintsPage::showView()
{
    switch (view()) {
    case View::List:
    case View::Board:
        m_parts->setCurrentIndex(0);
        m_shapes->setCurrentIndex(view() == View::Board ? 1 : 0);
        break;
    case View::Analysis: m_parts->setCurrentWidget(m_analysis); break;
    case View::Improvement: m_parts->setCurrentWidget(m_improvement); break;
    }
}

QWidget *ComplaintsPage::makeList()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kMedium);
    auto *head = new QHBoxLayout;
    m_count = plainLabel({}, "muted");
    m_open = new QCheckBox;
    m_open->setObjectName(QStringLiteral("openOnly"));
    m_open->setChecked(true);
    m_new = new QPushButton;
    setLook(m_new, "main");
    m_new->setVisible(bench().may(Action::OpenComplaint));
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_open);
    head->addWidget(m_new);
    layout->addLayout(head);
    connect(m_open, &QCheckBox::toggled, this, &ComplaintsPage::load);
    connect(m_new, &QPushButton::clicked, this, [this] {
        goTo({QStringLiteral("complaints"), {}, QStringLiteral("new")});
    });

    m_table = plainTable(QStringLiteral("complaintTable"), m_model, {180, 160, 90, 120, 220, 160});
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = m_model->rowAt(index.row()).complaint.id)
            open(*id);
    });
    m_board = new BoardView(bench().book().zone);
    connect(m_board, &BoardView::opened, this, [this](ComplaintId id) { open(id); });
    m_shapes = new QStackedWidget;
    m_shapes->addWidget(m_table);
    m_shapes->addWidget(m_board);
    m_state = new StatePanel(m_shapes);
    layout->addWidget(m_state, 1);
    return list;
}

void ComplaintsPage::load()
{
    m_stale = false;
    if (view() == View::Analysis) {
        m_analysis->load();
        return;
    }
    if (view() == View::Improvement) {
        m_improvement->load();
        return;
    }
    m_state->showLoading();
    m_latest.call(
        bench().worker(), this,
        [open = m_open->isChecked()](Session &session) {
            return session.desk<ComplaintDesk>().list(open, false, kMostCases, {}, ComplaintOrder::Urgency);
        },
        [this](Result<std::vector<ComplaintView>> views) {
            if (!views)
                m_state->showFailed(views.error());
            else
                fill(std::move(*views));
        });
}

void ComplaintsPage::fill(std::vector<ComplaintView> views)
{
    sortByUrgency(views);
    m_board->show(views);
    m_model->setRows(std::move(views));
    m_count->setText(QCoreApplication::translate("zhiyin", "%n case(s)", nullptr, m_model->rowCount()));
    if (m_model->rowCount() == 0)
        m_state->showEmpty();
    else
        m_state->showContent();
}

void ComplaintsPage::activate()
{
    if (m_stale)
        load();
    m_case->activate();
}

void ComplaintsPage::changed(const std::vector<Changed> &what)
{
    const bool mine =
        std::any_of(what.begin(), what.end(), [](const Changed &change) { return change.entity == Entity::Complaint; });
    if (!mine)
        return;
    if (isVisible())
        load();
    else
        m_stale = true;
    m_case->changed();
}

bool ComplaintsPage::goTo(const Place &place)
{
    if (place.part == QStringLiteral("new")) {
        m_case->begin();
        m_stack->setCurrentWidget(m_case);
    } else if (place.id) {
        open(ComplaintId(place.id->value()), place.part);
    } else if (const auto found = std::find(kViews.begin(), kViews.end(), QStringView(place.part));
               found != kViews.end()) {
        m_stack->setCurrentIndex(0);
        m_views->setCurrentIndex(static_cast<int>(found - kViews.begin()));
    }
    return true;
}

void ComplaintsPage::open(ComplaintId id, const QString &part)
{
    m_case->show(id, part);
    m_stack->setCurrentWidget(m_case);
}

void ComplaintsPage::showList()
{
    m_stack->setCurrentIndex(0);
    if (m_stale)
        load();
    if (view() == View::Board)
        m_board->begin();
    else
        m_table->setFocus();
}

Place ComplaintsPage::place() const
{
    Place place;
    if (m_stack->currentWidget() == m_case && m_case->complaint())
        place.id = AnyId(m_case->complaint()->value());
    else
        place.part = kViews[static_cast<size_t>(view())].toString();
    return place;
}

void ComplaintsPage::conceal()
{
    m_latest.drop();
    m_model->setRows({});
    m_board->clear();
    m_analysis->conceal();
    m_improvement->conceal();
    m_case->conceal();
    m_stale = true;
}

std::vector<Place> ComplaintsPage::sights() const
{
    if (m_model->rowCount() == 0 || !m_model->rowAt(0).complaint.id)
        return {};
    const QString page = QStringLiteral("complaints");
    const AnyId first(m_model->rowAt(0).complaint.id->value());
    std::vector<Place> places{{page, first, QStringLiteral("case")}};
    const QStringList parts = m_case->parts();
    for (const QString &part : parts)
        places.push_back({page, first, part});
    for (const QStringView part : kViews)
        places.push_back({page, {}, part.toString()});
    return places;
}

QJsonObject ComplaintsPage::draft() const
{
    return m_case->draft();
}

void ComplaintsPage::restoreDraft(const QJsonObject &draft)
{
    m_case->restoreDraft(draft);
    m_stack->setCurrentWidget(m_case);
}

void ComplaintsPage::retranslate()
{
    m_title->setText(QCoreApplication::translate("zhiyin", "Complaints"));
    m_open->setText(QCoreApplication::translate("zhiyin", "Only open cases"));
    m_new->setText(QCoreApplication::translate("zhiyin", "New complaint"));
    m_table->setAccessibleName(QCoreApplication::translate("zhiyin", "Complaints"));
    m_count->setText(QCoreApplication::translate("zhiyin", "%n case(s)", nullptr, m_model->rowCount()));
    m_state->setEmpty(
        {QStringLiteral("complaints"), QCoreApplication::translate("zhiyin", "No open complaints"),
         QCoreApplication::translate("zhiyin", "Cases appear here with the clock that runs out first on top."),
         bench().may(Action::OpenComplaint) ? QCoreApplication::translate("zhiyin", "New complaint") : QString()});
    const QString views[] = {
        QCoreApplication::translate("zhiyin", "List"), QCoreApplication::translate("zhiyin", "Board"),
        QCoreApplication::translate("zhiyin", "Analysis"), QCoreApplication::translate("zhiyin", "Improvement")};
    for (int i = 0; i < m_views->count(); ++i)
        m_views->setTabText(i, views[i]);
    m_views->setAccessibleName(QCoreApplication::translate("zhiyin", "How the complaints are shown"));
    m_board->retranslate();
    m_analysis->retranslate();
    m_improvement->retranslate();
    m_model->retranslate();
    m_case->retranslate();
}

PageSpec complaintsPage()
{
    PageSpec spec{QStringLiteral("complaints"),
                  QStringLiteral("complaints"),
                  [] { return QCoreApplication::translate("zhiyin", "Complaints"); },
                  {Role::Advisor, Role::Supervisor, Role::Compliance},
                  [](Workbench &bench) { return new ComplaintsPage(bench); },
                  {}};
    spec.begins.push_back({QStringLiteral("new"),
                           QStringLiteral("complaints"),
                           [] { return QCoreApplication::translate("zhiyin", "Complaint"); },
                           {Role::Advisor, Role::Supervisor}});
    return spec;
}

} // namespace zhiyin
