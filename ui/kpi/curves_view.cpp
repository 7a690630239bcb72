// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpi/curves_view.h"

#include "ui/common/metrics.h"
#include "ui/common/quarter_choice.h"
#include "ui/common/state_panel.h"
#include "ui/kpi/figures_view.h"
#include "ui/kpi/sheet_panel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QTableView>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString cutText(KpiBy by)
{
    switch (by.kind) {
    case KpiBy::Kind::Month: return said(QT_TRANSLATE_NOOP("zhiyin", "By month"));
    case KpiBy::Kind::Quarter: return said(QT_TRANSLATE_NOOP("zhiyin", "By quarter"));
    case KpiBy::Kind::Year: return said(QT_TRANSLATE_NOOP("zhiyin", "By year"));
    case KpiBy::Kind::Rolling: return said(QT_TRANSLATE_NOOP("zhiyin", "Twelve months, rolling"));
    }
    return {};
}

paper::PaperWords wordsOfNow()
{
    return paper::PaperWords(reportLanguageOfNow());
}

/// A choice whose sheet follows from one answer of the desk.
template <class Value, class Sheet>
CurveChoice curve(const char *title, const char *file, std::vector<KpiBy> cuts,
                  Result<Value> (KpiCurveDesk::*question)(const KpiQuery &), Sheet sheet, const char *nothing)
{
    CurveChoice choice;
    choice.title = [title] { return said(title); };
    choice.file = QString::fromLatin1(file);
    choice.newestFirst = !cuts.empty();
    choice.cuts = std::move(cuts);
    choice.ask = [question, sheet](Session &session, const KpiQuery &query) -> Result<std::function<paper::Sheet()>> {
        auto desk = session.desk<KpiCurveDesk>();
        ZHIYIN_ASSIGN(Value found, (desk.*question)(query));
        return std::function<paper::Sheet()>([found = std::move(found), query, sheet] { return sheet(found, query); });
    };
    choice.nothing = [nothing] { return said(nothing); };
    return choice;
}

/// Quarters of opening over the last three years; the current one is not over.
const char *const kNobody =
    QT_TRANSLATE_NOOP("zhiyin", "It is drawn as soon as clients have been won and time has gone by.");

std::vector<CurveChoice> retentionChoices()
{
    return {
        curve(
            QT_TRANSLATE_NOOP("zhiyin", "Cohorts"), "cohorts", {}, &KpiCurveDesk::cohorts,
            [](const std::vector<Cohort> &found, const KpiQuery &) { return cohortSheet(found, wordsOfNow()); },
            kNobody),
        curve(
            QT_TRANSLATE_NOOP("zhiyin", "Survival"), "survival", {}, &KpiCurveDesk::survival,
            [](const Survival &found, const KpiQuery &) { return survivalSheet(found, wordsOfNow()); }, kNobody),
        curve(
            QT_TRANSLATE_NOOP("zhiyin", "Funnel"), "funnel", {}, &KpiCurveDesk::funnel,
            [](const Funnel &found, const KpiQuery &query) { return funnelSheet(found, query.range, wordsOfNow()); },
            kNobody)};
}

std::vector<CurveChoice> satisfactionChoices()
{
    return {curve(
        QT_TRANSLATE_NOOP("zhiyin", "Control chart"), "satisfaction-control", {Step::Month, Step::Quarter},
        &KpiCurveDesk::control,
        [](const ControlChart &found, const KpiQuery &query) { return controlSheet(found, *query.by, wordsOfNow()); },
        QT_TRANSLATE_NOOP("zhiyin", "It is drawn as soon as contacts or surveys carry ratings."))};
}

std::vector<CurveChoice> growthChoices(Currency currency)
{
    return {curve(
        QT_TRANSLATE_NOOP("zhiyin", "Flow and return"), "growth", {Step::Quarter, Step::Month, KpiBy::Kind::Year},
        &KpiCurveDesk::growth,
        [currency](const std::vector<GrowthPeriod> &found, const KpiQuery &query) {
            return growthSheet(found, *query.by, currency, wordsOfNow());
        },
        QT_TRANSLATE_NOOP("zhiyin", "It is drawn as soon as assets of clients are known."))};
}

} // namespace

CurvesView::CurvesView(Workbench &bench, const QString &name, std::vector<CurveChoice> choices)
    : KpiView(bench)
    , m_choices(std::move(choices))
    , m_what(new QComboBox)
    , m_by(new QComboBox)
    , m_panel(new SheetPanel(bench, name))
    , m_state(new StatePanel(m_panel))
{
    m_what->setObjectName(name + QStringLiteral(".what"));
    m_by->setObjectName(name + QStringLiteral(".by"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kMedium);
    auto *head = new QHBoxLayout;
    for (size_t i = 0; i < m_choices.size(); ++i)
        m_what->addItem({});
    for (QComboBox *box : {m_what, m_by}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        head->addWidget(box);
    }
    m_what->setVisible(m_choices.size() > 1);
    head->addStretch();
    layout->addLayout(head);
    layout->addWidget(m_state, 1);
    chooseCuts();
    connect(m_what, &QComboBox::activated, this, [this] {
        chooseCuts();
        load();
    });
    connect(m_by, &QComboBox::activated, this, &CurvesView::load);
    connect(m_state, &StatePanel::retried, this, &CurvesView::load);
    setFocusProxy(m_panel->table());
}

const CurveChoice &CurvesView::choice() const
{
    return m_choices[static_cast<size_t>(std::max(0, m_what->currentIndex()))];
}

void CurvesView::chooseCuts()
{
    m_by->clear();
    for (const KpiBy by : choice().cuts)
        m_by->addItem(cutText(by), kpiByText(by));
    m_by->setVisible(choice().cuts.size() > 1);
}

void CurvesView::load()
{
    m_stale = false;
    m_state->showLoading();
    KpiQuery query;
    query.by = parseKpiBy(m_by->currentData().toString());
    query.range = shownRange(query.by.value_or(Step::Quarter), bench().today());
    const int asked = ++m_asked;
    bench().run(
        this, [query, ask = choice().ask](Session &session, JobProgress &) { return ask(session, query); },
        [this, asked](Result<std::function<paper::Sheet()>> made) {
            if (asked != m_asked)
                return;
            if (!made) {
                m_state->showFailed(made.error());
                return;
            }
            m_make = std::move(*made);
            draw();
        });
}

void CurvesView::draw()
{
    if (!m_make)
        return;
    paper::Sheet sheet = m_make();
    m_state->setEmpty({QStringLiteral("indicators"),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Nothing to draw yet")),
                       choice().nothing(),
                       {}});
    if (sheet.rows.empty()) {
        m_state->showEmpty();
        return;
    }
    m_panel->show(std::move(sheet), choice().file, choice().newestFirst);
    m_state->showContent();
}

void CurvesView::activate()
{
    if (m_stale)
        load();
}

void CurvesView::conceal()
{
    ++m_asked;
    m_make = {};
    m_panel->clear();
    m_stale = true;
}

void CurvesView::retranslate()
{
    for (size_t i = 0; i < m_choices.size(); ++i)
        m_what->setItemText(static_cast<int>(i), m_choices[i].title());
    for (int i = 0; i < m_by->count(); ++i)
        m_by->setItemText(i, cutText(choice().cuts[static_cast<size_t>(i)]));
    m_what->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "What is drawn")));
    m_by->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Periods")));
    m_panel->retranslate();
    draw();
}

KpiViewSpec retentionView()
{
    return {QStringLiteral("retention"),
            [] { return QCoreApplication::translate("zhiyin", "Retention"); },
            {Role::Advisor, Role::Supervisor, Role::Compliance},
            [](Workbench &bench) { return new CurvesView(bench, QStringLiteral("retention"), retentionChoices()); }};
}

KpiViewSpec satisfactionView()
{
    return {
        QStringLiteral("satisfaction"),
        [] { return QCoreApplication::translate("zhiyin", "Satisfaction"); },
        {Role::Advisor, Role::Supervisor, Role::Compliance},
        [](Workbench &bench) { return new CurvesView(bench, QStringLiteral("satisfaction"), satisfactionChoices()); }};
}

KpiViewSpec growthView()
{
    return {QStringLiteral("growth"),
            [] { return QCoreApplication::translate("zhiyin", "Growth"); },
            {Role::Advisor, Role::Supervisor, Role::Compliance},
            [](Workbench &bench) {
                return new CurvesView(bench, QStringLiteral("growth"), growthChoices(bench.book().currency));
            }};
}

} // namespace zhiyin
