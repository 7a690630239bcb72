// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/risk_tab.h"

#include "core/product/product_desk.h"
#include "core/words/risk_words.h"
#include "ui/common/ask.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/risk/gate_panel.h"
#include "ui/risk/interview_result.h"
#include "ui/risk/interview_view.h"
#include "ui/risk/recommend_panel.h"

#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

constexpr int kWhatWidth = 420;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QTreeWidget *makeTree(const char *name, int columns)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(QLatin1String(name));
    tree->setRootIsDecorated(false);
    tree->setColumnCount(columns);
    tree->setWordWrap(true);
    return tree;
}

} // namespace

RiskTab::RiskTab(Workbench &bench) : ClientTab(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    auto *columns = new QSplitter;
    columns->addWidget(makeLeft());
    columns->addWidget(makeRight());
    columns->setChildrenCollapsible(false);
    m_state = new StatePanel(columns);
    layout->addWidget(m_state);
    connect(m_state, &StatePanel::retried, this, [this] {
        if (client())
            load(*client());
    });
}

QWidget *RiskTab::makeLeft()
{
    auto *left = new QWidget;
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, grid::kMedium, 0);
    rows->setSpacing(grid::kSmall);
    auto *head = new QHBoxLayout;
    m_levelTitle = plainLabel({}, "strong");
    m_level = new Badge;
    m_until = plainLabel({}, "muted");
    m_begin = new QPushButton;
    m_begin->setObjectName(QStringLiteral("risk.begin"));
    setLook(m_begin, "main");
    head->addWidget(m_levelTitle);
    head->addWidget(m_level);
    head->addWidget(m_until, 1);
    head->addWidget(m_begin);
    rows->addLayout(head);
    m_history = makeTree("risk.history", 6);
    m_history->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    rows->addWidget(m_history, 2);
    m_answers = makeTree("risk.answers", 2);
    m_answers->setColumnWidth(0, kWhatWidth);
    m_answers->setHeaderHidden(true);
    m_answers->hide();
    rows->addWidget(m_answers, 3);
    m_sheet = new QPushButton;
    m_sheet->setObjectName(QStringLiteral("risk.sheet"));
    m_sheet->setEnabled(false);
    m_scan = new QPushButton;
    m_scan->setObjectName(QStringLiteral("risk.scan"));
    m_scan->setEnabled(false);
    m_scan->setVisible(bench().may(Action::WriteClient));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_sheet);
    foot->addWidget(m_scan);
    foot->addStretch();
    rows->addLayout(foot);
    connect(m_begin, &QPushButton::clicked, this, &RiskTab::beginInterview);
    connect(m_history, &QTreeWidget::itemSelectionChanged, this, &RiskTab::showOld);
    connect(m_scan, &QPushButton::clicked, this, &RiskTab::attachScan);
    connect(m_sheet, &QPushButton::clicked, this, [this] {
        const auto chosen = m_history->selectedItems();
        if (chosen.isEmpty())
            return;
        const AssessmentId id(chosen.first()->data(0, Qt::UserRole).toLongLong());
        this->bench().call(
            this, [id](Session &session) { return session.desk<AssessmentDesk>().read(id); },
            [this](Result<AssessmentView> view) {
                if (view)
                    saveAssessmentSheet(this, this->bench(), *view);
                else
                    this->bench().failed(view.error());
            });
    });
    return left;
}

QWidget *RiskTab::makeRight()
{
    m_parts = new QTabWidget;
    m_parts->setObjectName(QStringLiteral("risk.parts"));
    m_parts->setDocumentMode(true);
    m_gate = new GatePanel(bench());
    m_recommend = new RecommendPanel(bench());
    m_contradictions = new ContradictionList(bench());
    for (QWidget *part : std::initializer_list<QWidget *>{m_gate, m_recommend, m_contradictions})
        m_parts->addTab(part, QString());
    connect(m_recommend, &RecommendPanel::thoughtOf, this, [this](const QString &code) {
        m_parts->setCurrentWidget(m_gate);
        m_gate->choose(code);
    });
    return m_parts;
}

void RiskTab::load(ClientId id)
{
    m_state->showLoading();
    m_gate->setClient(id);
    m_recommend->setClient(id);
    m_contradictions->load(id);
    m_latest.call(
        bench().worker(), this,
        [id](Session &session) -> Result<Loaded> {
            Loaded loaded;
            ZHIYIN_ASSIGN(loaded.rows, session.desk<AssessmentDesk>().history(id));
            ZHIYIN_ASSIGN(loaded.products, session.desk<ProductDesk>().list());
            loaded.today = session.clock().today(session.book().zone);
            return loaded;
        },
        [this](Result<Loaded> loaded) {
            if (!loaded)
                m_state->showFailed(loaded.error());
            else
                fill(std::move(*loaded));
        });
}

void RiskTab::fill(Loaded loaded)
{
    m_loaded = std::move(loaded);
    m_history->clear();
    for (const AssessmentRow &row : m_loaded.rows) {
        auto *line = new QTreeWidgetItem(
            m_history, {formats::date(row.signedOn), words::riskLevel(row.level), QString::number(row.score),
                        QStringLiteral("%1 %2").arg(shown(row.questionnaire)).arg(row.version), shown(row.userName),
                        row.hasScan ? said(QT_TRANSLATE_NOOP("zhiyin", "kept")) : formats::none()});
        line->setData(0, Qt::UserRole, row.id.value());
        line->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_gate->setProducts(m_loaded.products);
    sayLevel();
    sayBegin();
    m_state->showContent();
}

void RiskTab::sayLevel()
{
    m_level->setVisible(!m_loaded.rows.empty());
    if (m_loaded.rows.empty()) {
        m_until->setText(said(QT_TRANSLATE_NOOP("zhiyin", "not assessed yet")));
        return;
    }
    const AssessmentRow &last = m_loaded.rows.front();
    m_level->set(levelMark(static_cast<int>(last.level)), words::riskLevel(last.level));
    const bool isOver = last.validUntil < m_loaded.today;
    m_until->setText(isOver ? said(QT_TRANSLATE_NOOP("zhiyin", "expired on %1")).arg(formats::date(last.validUntil))
                            : said(QT_TRANSLATE_NOOP("zhiyin", "valid until %1")).arg(formats::date(last.validUntil)));
    setLook(m_until, isOver ? "fault" : "muted");
}

void RiskTab::sayBegin()
{
    m_begin->setVisible(bench().may(Action::WriteClient));
    m_begin->setText(m_kept.isEmpty() ? said(QT_TRANSLATE_NOOP("zhiyin", "New assessment"))
                                      : said(QT_TRANSLATE_NOOP("zhiyin", "Go on with the assessment")));
}

InterviewView &RiskTab::interview()
{
    if (!m_interview) {
        m_interview = new InterviewView(bench(), window());
        connect(m_interview, &InterviewView::left, this, [this] {
            m_kept = m_interview->draft();
            sayBegin();
            m_begin->setFocus();
            if (client())
                load(*client());
        });
        connect(this, &QObject::destroyed, m_interview, &QObject::deleteLater);
    }
    return *m_interview;
}

void RiskTab::beginInterview()
{
    if (!client())
        return;
    bench().call(
        this, [id = *client()](Session &session) { return session.desk<AssessmentDesk>().begin(id); },
        [this](Result<InterviewStart> start) {
            if (!start)
                bench().failed(start.error());
            else if (client() == start->client)
                open(*start);
        });
}

void RiskTab::open(const InterviewStart &start)
{
    interview().begin(start, m_kept);
}

void RiskTab::showOld()
{
    const auto chosen = m_history->selectedItems();
    m_sheet->setEnabled(!chosen.isEmpty());
    m_scan->setEnabled(!chosen.isEmpty());
    if (chosen.isEmpty()) {
        m_answers->hide();
        return;
    }
    const AssessmentId id(chosen.first()->data(0, Qt::UserRole).toLongLong());
    bench().call(
        this, [id](Session &session) { return session.desk<AssessmentDesk>().read(id); },
        [this](Result<AssessmentView> view) {
            m_answers->clear();
            m_answers->setVisible(view.has_value());
            if (!view || !view->questionnaire)
                return;
            for (const RiskQuestion &question : view->questionnaire->questions) {
                QStringList texts;
                const auto given = view->answers.find(question.n);
                if (given != view->answers.end()) {
                    for (const QString &key : given->second) {
                        const AnswerOption *const option = question.find(key);
                        texts.append(option ? option->text.in(QLocale()) : key);
                    }
                }
                auto *line = new QTreeWidgetItem(
                    m_answers, {QStringLiteral("%1  %2").arg(question.n).arg(shown(question.text.in(QLocale()))),
                                shown(texts.join(QStringLiteral("; ")))});
                line->setToolTip(0, plainToolTip(question.text.in(QLocale())));
            }
        });
}

void RiskTab::attachScan()
{
    const auto chosen = m_history->selectedItems();
    if (chosen.isEmpty())
        return;
    const AssessmentId id(chosen.first()->data(0, Qt::UserRole).toLongLong());
    askOpenFile(
        this,
        {.title = said(QT_TRANSLATE_NOOP("zhiyin", "The signed sheet")),
         .filters = {said(QT_TRANSLATE_NOOP("zhiyin", "Pictures and PDF files (*.png *.jpg *.jpeg *.pdf)"))}},
        [this, id](const QString &path) {
            const auto job = [id, path](Session &session, JobProgress &) -> Result<void> {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly))
                    return failure(ErrorCode::NotReadable, {path}, file.errorString());
                return session.desk<AssessmentDesk>().attachScan(id, QFileInfo(path).fileName(), file.readAll());
            };
            bench().run(this, job, [this](Result<void> done) {
                if (!done) {
                    bench().failed(done.error());
                    return;
                }
                bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "The signed sheet is kept with the assessment.")));
                if (client())
                    load(*client());
            });
        });
}

void RiskTab::conceal()
{
    m_latest.drop();
    m_kept = draft();
    if (m_interview)
        m_interview->conceal();
    m_loaded = {};
    for (QTreeWidget *tree : {m_history, m_answers})
        tree->clear();
    m_gate->conceal();
    m_recommend->conceal();
    m_contradictions->conceal();
}

void RiskTab::forget()
{
    m_kept = {};
    conceal();
    m_kept = {};
}

QJsonObject RiskTab::draft() const
{
    const QJsonObject running = m_interview ? m_interview->draft() : QJsonObject();
    return running.isEmpty() ? m_kept : running;
}

void RiskTab::restoreDraft(const QJsonObject &draft)
{
    m_kept = draft;
    sayBegin();
    const bool wasOpen = draft.value(QStringLiteral("open")).toBool();
    if (wasOpen && client() && client()->toString() == draft.value(QStringLiteral("client")).toString())
        beginInterview();
}

void RiskTab::retranslate()
{
    m_levelTitle->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Risk level")));
    m_history->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Assessments")));
    m_history->setHeaderLabels(
        {said(QT_TRANSLATE_NOOP("zhiyin", "Signed on")), said(QT_TRANSLATE_NOOP("zhiyin", "Level")),
         QCoreApplication::translate("zhiyin", "Points", "of answers"),
         said(QT_TRANSLATE_NOOP("zhiyin", "Questionnaire")), said(QT_TRANSLATE_NOOP("zhiyin", "Recorded by")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Signed sheet"))});
    m_answers->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Answers")));
    m_sheet->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save the sheet…")));
    m_scan->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Attach the signed sheet…")));
    m_parts->setTabText(0, said(QT_TRANSLATE_NOOP("zhiyin", "Does a product fit?")));
    m_parts->setTabText(1, said(QT_TRANSLATE_NOOP("zhiyin", "What fits?")));
    m_parts->setTabText(2, said(QT_TRANSLATE_NOOP("zhiyin", "What contradicts?")));
    m_gate->retranslate();
    m_recommend->retranslate();
    m_contradictions->retranslate();
    if (m_interview)
        m_interview->retranslate();
    sayLevel();
    sayBegin();
}

ClientTabSpec riskTab()
{
    return {QStringLiteral("risk"),
            [] { return QCoreApplication::translate("zhiyin", "Risk"); },
            [](Workbench &bench) { return new RiskTab(bench); },
            {}};
}

} // namespace zhiyin
