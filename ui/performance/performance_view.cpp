// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/performance/performance_view.h"

#include "core/words/performance_words.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/paper_view.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/quarter_choice.h"
#include "ui/common/state_panel.h"
#include "ui/paper/performance_pages.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

namespace zhiyin {
namespace {

constexpr int kListWidth = 480;
constexpr int kPaperWidth = 760;
constexpr int kWhoWidth = 160;
constexpr int kBestRating = 5;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

QString PerformanceModel::heading(PerformanceColumn column) const
{
    switch (column) {
    case PerformanceColumn::Who: return said(QT_TRANSLATE_NOOP("zhiyin", "Whose"));
    case PerformanceColumn::Period: return said(QT_TRANSLATE_NOOP("zhiyin", "Period"));
    case PerformanceColumn::Total: return said(QT_TRANSLATE_NOOP("zhiyin", "Points"));
    case PerformanceColumn::Class: return said(QT_TRANSLATE_NOOP("zhiyin", "Class"));
    case PerformanceColumn::State: return said(QT_TRANSLATE_NOOP("zhiyin", "State"));
    case PerformanceColumn::Count: break;
    }
    return {};
}

QString PerformanceModel::textOf(const PerformanceSheet &sheet, PerformanceColumn column) const
{
    const PerformanceScore score = performanceScore(sheet.policy, sheet.lines);
    switch (column) {
    case PerformanceColumn::Who: return shown(sheet.subjectName());
    case PerformanceColumn::Period: return performancePeriodText(sheet.period);
    case PerformanceColumn::Total: return score.total ? QLocale().toString(*score.total, 'f', 2) : formats::none();
    case PerformanceColumn::Class: return score.reached != nullptr ? shown(score.reached->name) : formats::none();
    case PerformanceColumn::State: return words::performanceState(sheet.state);
    case PerformanceColumn::Count: break;
    }
    return {};
}

QVariant PerformanceModel::cell(const PerformanceSheet &sheet, PerformanceColumn column, int role) const
{
    if (role == Qt::DisplayRole || role == RawRole)
        return textOf(sheet, column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == IdRole)
        return sheet.id.value();
    if (role == MarkRole && column == PerformanceColumn::State)
        return QVariant::fromValue(clockMark(sheet.state == PerformanceState::Final   ? ClockLook::Met
                                             : sheet.state == PerformanceState::Draft ? ClockLook::Paused
                                                                                      : ClockLook::Running));
    return {};
}

PerformanceView::PerformanceView(Workbench &bench) : KpiView(bench), m_model(new PerformanceModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    layout->addWidget(makeStart());
    m_table = plainTable(QStringLiteral("performance.table"), m_model, {110, 75, 65, 55});
    auto *content = new QSplitter;
    content->setChildrenCollapsible(false);
    content->addWidget(m_table);
    content->addWidget(makeDetail());
    content->setSizes({kListWidth, kPaperWidth});
    m_state = new StatePanel(content);
    layout->addWidget(m_state, 1);
    connect(m_state, &StatePanel::retried, this, &PerformanceView::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PerformanceView::showChosen);
}

QWidget *PerformanceView::makeStart()
{
    m_start = new QWidget;
    auto *row = new QHBoxLayout(m_start);
    row->setContentsMargins(0, 0, 0, 0);
    m_who = new QLineEdit;
    m_who->setObjectName(QStringLiteral("performance.who"));
    m_who->setMaximumWidth(kWhoWidth);
    m_period = new QComboBox;
    m_period->setObjectName(QStringLiteral("performance.period"));
    m_employee = new QPushButton;
    m_employee->setObjectName(QStringLiteral("performance.employee"));
    m_department = new QPushButton;
    m_department->setObjectName(QStringLiteral("performance.department"));
    row->addStretch();
    row->addWidget(m_who);
    row->addWidget(m_period);
    row->addWidget(m_employee);
    row->addWidget(m_department);
    fillQuarters(*m_period, bench().today());
    m_start->setVisible(bench().may(Action::JudgeStaff));
    connect(m_employee, &QPushButton::clicked, this, &PerformanceView::begin);
    connect(m_department, &QPushButton::clicked, this, &PerformanceView::begin);
    return m_start;
}

QWidget *PerformanceView::makeDetail()
{
    auto *detail = new QWidget;
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(grid::kMedium, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    auto *judging = new QHBoxLayout;
    m_criterion = new QComboBox;
    m_criterion->setObjectName(QStringLiteral("performance.criterion"));
    m_criterion->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rating = new QComboBox;
    m_rating->setObjectName(QStringLiteral("performance.rating"));
    for (int rating = 1; rating <= kBestRating; ++rating)
        m_rating->addItem(QString::number(rating), rating);
    m_noteLabel = plainLabel();
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("performance.note"));
    m_noteLabel->setBuddy(m_note);
    judging->addWidget(m_criterion);
    judging->addWidget(m_rating);
    judging->addWidget(m_noteLabel);
    judging->addWidget(m_note, 1);
    layout->addLayout(judging);
    auto *row = new QHBoxLayout;
    const auto add = [&](const char *name) {
        auto *button = new QPushButton;
        button->setObjectName(QStringLiteral("performance.") + QString::fromLatin1(name));
        row->addWidget(button);
        return button;
    };
    m_judge = add("judge");
    m_sign = add("sign");
    m_agree = add("agree");
    m_disagree = add("disagree");
    m_appeal = add("appeal");
    m_uphold = add("uphold");
    m_back = add("back");
    m_finish = add("finish");
    m_save = add("save");
    row->addStretch();
    layout->addLayout(row);
    for (QPushButton *button : {m_sign, m_agree, m_appeal, m_uphold})
        setLook(button, "main");
    m_paper = new PaperView;
    m_paper->setObjectName(QStringLiteral("performance.paper"));
    layout->addWidget(m_paper, 1);
    const auto desk = [](Session &session) { return session.desk<PerformanceDesk>(); };
    connect(m_judge, &QPushButton::clicked, this, &PerformanceView::judge);
    connect(m_sign, &QPushButton::clicked, this,
            [this, desk] { work([desk](Session &s, PerformanceId id, const QString &) { return desk(s).sign(id); }); });
    connect(m_agree, &QPushButton::clicked, this, [this, desk] {
        work([desk](Session &s, PerformanceId id, const QString &note) { return desk(s).answer(id, true, note); });
    });
    connect(m_disagree, &QPushButton::clicked, this, [this, desk] {
        work([desk](Session &s, PerformanceId id, const QString &note) { return desk(s).answer(id, false, note); });
    });
    connect(m_appeal, &QPushButton::clicked, this, [this, desk] {
        work([desk](Session &s, PerformanceId id, const QString &note) { return desk(s).appeal(id, note); });
    });
    connect(m_uphold, &QPushButton::clicked, this, [this, desk] {
        work([desk](Session &s, PerformanceId id, const QString &note) {
            return desk(s).decide(id, AppealOutcome::Upheld, note);
        });
    });
    connect(m_back, &QPushButton::clicked, this, [this, desk] {
        work([desk](Session &s, PerformanceId id, const QString &note) {
            return desk(s).decide(id, AppealOutcome::Back, note);
        });
    });
    connect(m_finish, &QPushButton::clicked, this, [this, desk] {
        work([desk](Session &s, PerformanceId id, const QString &) { return desk(s).finish(id); });
    });
    connect(m_save, &QPushButton::clicked, this, &PerformanceView::savePage);
    return detail;
}

const PerformanceSheet *PerformanceView::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rowAt(index.row()) : nullptr;
}

void PerformanceView::load()
{
    m_stale = false;
    if (m_model->rowCount() == 0)
        m_state->showLoading();
    m_latest.call(
        bench().worker(), this, [](Session &session) { return session.desk<PerformanceDesk>().list(); },
        [this](Result<std::vector<PerformanceSheet>> sheets) {
            if (!sheets) {
                m_state->showFailed(sheets.error());
                return;
            }
            if (const PerformanceSheet *before = chosen(); before != nullptr && !m_wanted)
                m_wanted = before->id;
            m_model->setRows(std::move(*sheets));
            const auto &rows = m_model->rows();
            if (rows.empty()) {
                m_state->showEmpty();
                return;
            }
            const auto found = std::find_if(rows.begin(), rows.end(),
                                            [&](const PerformanceSheet &sheet) { return m_wanted == sheet.id; });
            m_table->selectRow(found == rows.end() ? 0 : static_cast<int>(found - rows.begin()));
            m_wanted.reset();
            showChosen();
            m_state->showContent();
        });
}

void PerformanceView::showChosen()
{
    const PerformanceSheet *sheet = chosen();
    if (sheet == nullptr)
        return;
    showSteps(*sheet);
    m_paper->show([page = paper::PerformancePaper{bench().book().institution, bench().now(), *sheet}] {
        return paper::performanceDocument(page, QPageSize(QPageSize::A4));
    });
}

/// Only what comes next, and only for whoever may take it; the desk asks again.
void PerformanceView::showSteps(const PerformanceSheet &sheet)
{
    const bool isOwn = sheet.employee == bench().actor().id;
    const bool judges = bench().may(Action::JudgeStaff) && !isOwn;
    const bool didSign = sheet.signedBy == bench().actor().id;
    const bool decides = bench().may(Action::DecideAppeal) && !isOwn && !didSign;
    const bool answers = isOwn || (sheet.isDepartment() && decides);
    const auto in = [&](PerformanceState state) { return sheet.state == state; };
    const bool draft = judges && in(PerformanceState::Draft);
    const bool mayAnswer = answers && in(PerformanceState::Signed);
    const bool mayAppeal = answers && in(PerformanceState::Disagreed);
    const bool mayDecide = decides && in(PerformanceState::Appealed);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_criterion, m_rating, m_judge, m_sign})
        widget->setVisible(draft);
    m_agree->setVisible(mayAnswer);
    m_disagree->setVisible(mayAnswer);
    m_appeal->setVisible(mayAppeal);
    m_uphold->setVisible(mayDecide);
    m_back->setVisible(mayDecide);
    m_finish->setVisible(judges && in(PerformanceState::Disagreed));
    const bool takesWords = draft || mayAnswer || mayAppeal || mayDecide;
    m_note->setVisible(takesWords);
    m_noteLabel->setVisible(takesWords);
    fillCriteria(sheet);
}

void PerformanceView::fillCriteria(const PerformanceSheet &sheet)
{
    const QStringList missing = notJudged(sheet);
    m_sign->setEnabled(missing.isEmpty());
    const QString before = m_criterion->currentData().toString();
    m_criterion->clear();
    for (const PerformanceCriterion &criterion : sheet.policy.criteria) {
        if (criterion.isJudged())
            m_criterion->addItem(shown(criterion.text.in(QLocale())), criterion.key);
    }
    // The next that is missing; a judgement can be made anew.
    const QString next = missing.isEmpty() ? before : missing.front();
    m_criterion->setCurrentIndex(std::max(0, m_criterion->findData(next)));
}

template <class Work> void PerformanceView::work(Work work)
{
    const PerformanceSheet *sheet = chosen();
    if (sheet == nullptr)
        return;
    bench().call(
        this, [work, id = sheet->id, note = m_note->text()](Session &session) { return work(session, id, note); },
        [this](const Result<PerformanceSheet> &done) {
            setFault(m_note, !done && done.error().code == ErrorCode::ReasonNeeded);
            if (!done) {
                bench().failed(done.error());
                return;
            }
            m_note->clear();
            load();
        });
}

void PerformanceView::judge()
{
    work([key = m_criterion->currentData().toString(),
          rating = m_rating->currentData().toInt()](Session &session, PerformanceId id, const QString &note) {
        return session.desk<PerformanceDesk>().judge(id, key, rating, note);
    });
}

void PerformanceView::begin()
{
    const auto period = chosenQuarter(*m_period);
    if (!period)
        return;
    const bool isDepartment = sender() == m_department;
    const QString who = m_who->text().trimmed();
    bench().call(
        this,
        [isDepartment, who, period = *period](Session &session) {
            return session.desk<PerformanceDesk>().open(isDepartment ? QString() : who, isDepartment ? who : QString(),
                                                        period);
        },
        [this](const Result<PerformanceSheet> &sheet) {
            setFault(m_who, !sheet);
            if (!sheet) {
                bench().failed(sheet.error());
                return;
            }
            m_who->clear();
            m_wanted = sheet->id;
            load();
        });
}

void PerformanceView::savePage()
{
    const PerformanceSheet *sheet = chosen();
    if (sheet == nullptr)
        return;
    savePaper(this, bench(), said(QT_TRANSLATE_NOOP("zhiyin", "Save the sheet")), QStringLiteral("performance.pdf"),
              [page = paper::PerformancePaper{bench().book().institution, bench().now(), *sheet}] {
                  return paper::performanceDocument(page, QPageSize(QPageSize::A4));
              });
}

void PerformanceView::activate()
{
    if (m_stale)
        load();
}

void PerformanceView::conceal()
{
    m_latest.drop();
    if (const PerformanceSheet *sheet = chosen())
        m_wanted = sheet->id;
    m_model->setRows({});
    m_paper->clear();
    m_stale = true;
}

void PerformanceView::retranslate()
{
    m_who->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "Employee or branch")));
    m_who->setAccessibleName(m_who->placeholderText());
    m_period->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Period")));
    m_employee->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Sheet of the employee")));
    m_department->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Sheet of the branch")));
    m_criterion->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Criterion")));
    m_rating->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Points of 5")));
    m_noteLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "In words")));
    m_judge->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Judge")));
    m_sign->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Sign")));
    m_agree->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Agree")));
    m_disagree->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Disagree")));
    m_appeal->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Appeal")));
    m_uphold->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Uphold")));
    m_back->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Send back")));
    m_finish->setText(said(QT_TRANSLATE_NOOP("zhiyin", "End it")));
    m_save->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Sheet as PDF…")));
    m_state->setEmpty(
        {QStringLiteral("indicators"),
         said(QT_TRANSLATE_NOOP("zhiyin", "No sheets yet")),
         said(QT_TRANSLATE_NOOP("zhiyin", "A sheet tells how an employee or a branch did in a quarter, by "
                                          "figures and in words. Both sign it.")),
         {}});
    m_model->retranslate();
    showChosen();
}

KpiViewSpec performanceView()
{
    return {QStringLiteral("performance"),
            [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Performance")); },
            {Role::Advisor, Role::Supervisor, Role::Compliance},
            [](Workbench &bench) { return new PerformanceView(bench); }};
}

} // namespace zhiyin
