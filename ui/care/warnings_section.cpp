// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/warnings_section.h"

#include "core/words/churn_words.h"
#include "ui/client/explain_dialog.h"
#include "ui/client/tab_parts.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"

#include <QScrollArea>
#include <QSplitter>

namespace zhiyin {
namespace {

constexpr int kCaseWidth = 440;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

TabCard::Words spoken(const char *text)
{
    return [text] { return said(text); };
}

Mark markOf(const ChurnCase &warning)
{
    if (!warning.isOpen())
        return clockMark(warning.outcome == ChurnOutcome::Lost ? ClockLook::Missed : ClockLook::Met);
    switch (warning.level) {
    case ChurnLevel::Watch: return clockMark(ClockLook::Running);
    case ChurnLevel::Act: return clockMark(ClockLook::DueSoon);
    case ChurnLevel::Escalate: return clockMark(ClockLook::Overdue);
    }
    return {};
}

QStringList responseCodes()
{
    QStringList codes;
    for (const auto &[code, response] : kChurnResponses)
        codes.append(code.toString());
    return codes;
}

/// What a person may say; that the client declines is what the consents say.
QStringList outcomeCodes()
{
    QStringList codes;
    for (const auto &[code, outcome] : kChurnOutcomes) {
        if (outcome != ChurnOutcome::Declined)
            codes.append(code.toString());
    }
    return codes;
}

} // namespace

QString WarningModel::heading(WarningColumn column) const
{
    switch (column) {
    case WarningColumn::Level: return said(QT_TRANSLATE_NOOP("zhiyin", "Level"));
    case WarningColumn::State: return said(QT_TRANSLATE_NOOP("zhiyin", "State"));
    case WarningColumn::Number: return said(QT_TRANSLATE_NOOP("zhiyin", "Client number"));
    case WarningColumn::Name: return said(QT_TRANSLATE_NOOP("zhiyin", "Name"));
    case WarningColumn::Score: return said(QT_TRANSLATE_NOOP("zhiyin", "Score"));
    case WarningColumn::Advisor: return said(QT_TRANSLATE_NOOP("zhiyin", "Advisor"));
    case WarningColumn::Since: return said(QT_TRANSLATE_NOOP("zhiyin", "Since"));
    case WarningColumn::Count: break;
    }
    return {};
}

Qt::Alignment WarningModel::alignment(WarningColumn column) const
{
    return column == WarningColumn::Score ? kNumber : kText;
}

QVariant WarningModel::cell(const ChurnCase &row, WarningColumn column, int role) const
{
    if (role == IdRole)
        return row.id.value();
    if (role == MarkRole && column == WarningColumn::Level)
        return QVariant::fromValue(markOf(row));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case WarningColumn::Level: return words::churnLevelName(row.level);
    case WarningColumn::State: return words::churnState(row, m_today);
    case WarningColumn::Number: return shown(row.externalId);
    case WarningColumn::Name: return shown(row.clientName);
    case WarningColumn::Score: return row.byHand ? formats::none() : formats::count(row.score);
    case WarningColumn::Advisor: return shown(row.advisorName);
    case WarningColumn::Since: return formats::date(row.openedOn);
    case WarningColumn::Count: break;
    }
    return {};
}

WarningsSection::WarningsSection(Workbench &bench) : PageSection(bench), m_model(new WarningModel(this))
{
    m_model->setToday(bench.today());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    parts->addWidget(makeCase());
    parts->setStretchFactor(0, 1);
    layout->addWidget(parts, 1);
    setFocusProxy(m_table);
}

QWidget *WarningsSection::makeList()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, grid::kMedium, 0);
    layout->setSpacing(grid::kMedium);
    auto *head = new QHBoxLayout;
    m_count = plainLabel({}, "muted");
    m_which = new QComboBox;
    m_which->setObjectName(QStringLiteral("warnings.which"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const ChurnState state : {ChurnState::Open, ChurnState::Closed, ChurnState::All})
        m_which->addItem({}, static_cast<int>(state));
    m_look = new QPushButton;
    m_look->setObjectName(QStringLiteral("warnings.look"));
    m_look->setVisible(bench().may(Action::RunTiers));
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_look);
    head->addWidget(m_which);
    layout->addLayout(head);
    m_table = plainTable(QStringLiteral("warnings"), m_model, {84, 172, 96, 84, 52, 84});
    m_state = new StatePanel(m_table);
    layout->addWidget(m_state, 1);
    connect(m_which, &QComboBox::activated, this, &WarningsSection::load);
    connect(m_look, &QPushButton::clicked, this, &WarningsSection::lookNow);
    connect(m_state, &StatePanel::retried, this, &WarningsSection::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WarningsSection::choose);
    connect(m_table, &QTableView::activated, this, [this] { m_open->click(); });
    return list;
}

QWidget *WarningsSection::makeCase()
{
    m_card = new TabCard([this] {
        return m_history ? shown(m_history->warning.clientName) : said(QT_TRANSLATE_NOOP("zhiyin", "Choose a warning"));
    });
    m_ask = m_card->addHint();
    m_ask->setObjectName(QStringLiteral("warnings.ask"));
    m_why = m_card->addHint();
    m_why->setObjectName(QStringLiteral("warnings.why"));
    m_card->addRow();
    m_open = m_card->addButton("warnings.open", spoken(QT_TRANSLATE_NOOP("zhiyin", "Open client")));
    m_explain = m_card->addButton("warnings.explain", spoken(QT_TRANSLATE_NOOP("zhiyin", "Explain the score…")));
    m_card->addStretch();
    m_steps = m_card->addList(
        "warnings.steps", {spoken(QT_TRANSLATE_NOOP("zhiyin", "Day")), spoken(QT_TRANSLATE_NOOP("zhiyin", "What")),
                           spoken(QT_TRANSLATE_NOOP("zhiyin", "Who")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Note"))});
    m_hint = m_card->addHint();
    m_card->addRow();
    m_card->addChoice("warnings.response", spoken(QT_TRANSLATE_NOOP("zhiyin", "What was done")), responseCodes(),
                      [](const QString &code) {
                          return words::churnResponse(
                              parseCode(kChurnResponses, code).value_or(ChurnResponse::Contact));
                      });
    m_card->addStretch();
    m_card->addRow();
    m_card->addField("warnings.note", spoken(QT_TRANSLATE_NOOP("zhiyin", "With what result")));
    m_respond = m_card->addButton("warnings.respond", spoken(QT_TRANSLATE_NOOP("zhiyin", "Note it")));
    setLook(m_respond, "main");
    m_card->addRow();
    m_card->addChoice("warnings.outcome", spoken(QT_TRANSLATE_NOOP("zhiyin", "What became of it")), outcomeCodes(),
                      [](const QString &code) {
                          return words::churnOutcome(parseCode(kChurnOutcomes, code).value_or(ChurnOutcome::Kept));
                      });
    m_card->addStretch();
    m_card->addRow();
    m_card->addField("warnings.closing", spoken(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_close = m_card->addButton("warnings.close", spoken(QT_TRANSLATE_NOOP("zhiyin", "Close")));
    m_card->content()->addStretch();
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_history)
            bench().go(
                {QStringLiteral("clients"), AnyId(m_history->warning.client.value()), QStringLiteral("overview")});
    });
    connect(m_explain, &QPushButton::clicked, this, [this] {
        if (m_history)
            ExplainDialog::open(bench(), m_history->warning.client, this);
    });
    connect(m_respond, &QPushButton::clicked, this, &WarningsSection::respond);
    connect(m_close, &QPushButton::clicked, this, &WarningsSection::close);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumWidth(kCaseWidth);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QString WarningsSection::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Churn warnings"));
}

void WarningsSection::begin(ClientId client)
{
    m_wanted = client;
    load();
}

void WarningsSection::load()
{
    if (m_model->rowCount() == 0)
        m_state->showLoading();
    m_latest.call(
        bench().worker(), this,
        [state = static_cast<ChurnState>(m_which->currentData().toInt())](Session &session) {
            return session.desk<ChurnDesk>().list(state);
        },
        [this](Result<std::vector<ChurnCase>> warnings) {
            if (warnings)
                take(std::move(*warnings));
            else
                m_state->showFailed(warnings.error());
        });
}

void WarningsSection::take(std::vector<ChurnCase> warnings)
{
    std::optional<ChurnCaseId> before;
    if (m_history)
        before = m_history->warning.id;
    m_model->setRows(std::move(warnings));
    const auto &rows = m_model->rows();
    const auto place = std::ranges::find_if(
        rows, [&](const ChurnCase &row) { return m_wanted ? row.client == *m_wanted : before && row.id == *before; });
    m_wanted.reset();
    if (rows.empty()) {
        m_history.reset();
        sayCase();
        m_state->showEmpty();
    } else {
        m_state->showContent();
        m_table->selectRow(place == rows.end() ? 0 : static_cast<int>(place - rows.begin()));
    }
    retranslate();
}

void WarningsSection::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_latestCase.call(
        bench().worker(), this,
        [id = m_model->rowAt(index.row()).id](Session &session) { return session.desk<ChurnDesk>().show(id); },
        [this](Result<ChurnHistory> history) {
            if (!history) {
                bench().failed(history.error());
                return;
            }
            const bool same = m_history && m_history->warning.id == history->warning.id;
            m_history = std::move(*history);
            if (!same) {
                clearUnder(m_card);
                m_hint->hide();
            }
            sayCase();
        });
}

void WarningsSection::sayCase()
{
    m_card->retranslate();
    m_steps->clear();
    const bool isOpen = m_history && m_history->warning.isOpen();
    const bool writes = bench().may(Action::WriteClient);
    m_ask->setVisible(m_history.has_value());
    m_why->setVisible(m_history.has_value());
    m_open->setEnabled(m_history.has_value());
    m_explain->setEnabled(m_history.has_value());
    m_respond->setEnabled(isOpen && writes);
    m_close->setEnabled(isOpen && writes);
    if (m_history) {
        const ChurnCase &warning = m_history->warning;
        m_ask->setText(QStringLiteral("%1  ·  %2")
                           .arg(words::churnLevelName(warning.level), words::churnState(warning, bench().today()))
                       + u'\n' + m_history->ask.in(QLocale()));
        const auto last = std::ranges::find_if(m_history->steps.rbegin(), m_history->steps.rend(),
                                               [](const ChurnStep &step) { return !step.factors.isEmpty(); });
        m_why->setText(
            last == m_history->steps.rend()
                ? said(QT_TRANSLATE_NOOP("zhiyin", "Opened by hand: no figure speaks for it."))
                : said(QT_TRANSLATE_NOOP("zhiyin", "Why: %1. Score %2, policy %3."))
                      .arg(words::churnFactors(last->factors), QString::number(last->score), warning.policyVersion));
        for (const ChurnStep &step : m_history->steps)
            m_steps->addTopLevelItem(new QTreeWidgetItem(
                {formats::date(step.on), words::churnStep(step), shown(step.userName), shown(step.note).simplified()}));
    }
    TabCard::fit(m_steps);
}

std::optional<ChurnCaseId> WarningsSection::openOne() const
{
    return m_history && m_history->warning.isOpen() ? std::optional(m_history->warning.id) : std::nullopt;
}

void WarningsSection::respond()
{
    const auto id = openOne();
    if (!id)
        return;
    const auto response =
        parseCode(kChurnResponses, codeOf(m_card, "warnings.response")).value_or(ChurnResponse::Contact);
    runUnder(bench(), m_card, m_hint, [id = *id, response, note = textOf(m_card, "warnings.note")](Session &session) {
        return session.desk<ChurnDesk>().respond(id, response, note);
    });
}

void WarningsSection::close()
{
    const auto id = openOne();
    if (!id)
        return;
    const auto outcome = parseCode(kChurnOutcomes, codeOf(m_card, "warnings.outcome")).value_or(ChurnOutcome::Kept);
    runUnder(bench(), m_card, m_hint, [id = *id, outcome, note = textOf(m_card, "warnings.closing")](Session &session) {
        return session.desk<ChurnDesk>().close(id, outcome, note);
    });
}

void WarningsSection::lookNow()
{
    m_look->setEnabled(false);
    // Every client is looked at: beside the window's other questions.
    bench().run(
        this, [](Session &session, JobProgress &) { return session.desk<ChurnDesk>().look(); },
        [this](const Result<ChurnReview> &review) {
            m_look->setEnabled(true);
            if (!review) {
                bench().failed(review.error());
                return;
            }
            bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "Warnings: %1 opened, %2 raised, %3 handed up, %4 closed."))
                             .arg(review->opened)
                             .arg(review->raised)
                             .arg(review->escalated)
                             .arg(review->closed));
            load();
        });
}

void WarningsSection::conceal()
{
    m_latest.drop();
    m_latestCase.drop();
    m_model->setRows({});
    m_history.reset();
    sayCase();
}

void WarningsSection::retranslate()
{
    const auto late = std::ranges::count_if(
        m_model->rows(), [this](const ChurnCase &row) { return row.isOpen() && row.dueOn < bench().today(); });
    m_count->setText(said(QT_TRANSLATE_NOOP("zhiyin", "%1, of them %2"))
                         .arg(QCoreApplication::translate("zhiyin", "%n warning(s)", nullptr, m_model->rowCount()),
                              QCoreApplication::translate("zhiyin", "%n overdue", nullptr, static_cast<int>(late))));
    const std::array which{said(QT_TRANSLATE_NOOP("zhiyin", "Open warnings")),
                           said(QT_TRANSLATE_NOOP("zhiyin", "Closed warnings")),
                           said(QT_TRANSLATE_NOOP("zhiyin", "All warnings"))};
    for (int i = 0; i < m_which->count(); ++i)
        m_which->setItemText(i, which[static_cast<size_t>(i)]);
    m_which->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Which warnings")));
    m_look->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Look now")));
    setPlainToolTip(m_look, said(QT_TRANSLATE_NOOP("zhiyin", "Scores your clients as of today and opens, raises and "
                                                             "closes warnings")));
    m_table->setAccessibleName(title());
    m_state->setEmpty({QStringLiteral("check"),
                       said(QT_TRANSLATE_NOOP("zhiyin", "No warnings here")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Clients appear here when figures say that they may leave: "
                                                        "after a run of the stages, or a look at your own clients.")),
                       {}});
    m_model->retranslate();
    sayCase();
}

} // namespace zhiyin
