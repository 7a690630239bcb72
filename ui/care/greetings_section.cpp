// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/greetings_section.h"

#include "core/letter/mailing_desk.h"
#include "core/words/greeting_words.h"
#include "core/words/today_words.h"
#include "ui/common/ask.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/paper_view.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/reveal.h"
#include "ui/common/state_panel.h"
#include "ui/paper/letter_pages.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace zhiyin {
namespace {

constexpr std::array kSpans = {7, 14, 30, 60};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString counted(const char *text, size_t n)
{
    return QCoreApplication::translate("zhiyin", text, nullptr, static_cast<int>(n));
}

QString stateOf(const GreetingLine &line)
{
    if (line.sentOn.isValid())
        return said(QT_TRANSLATE_NOOP("zhiyin", "Greeted on %1")).arg(formats::date(line.sentOn));
    QStringList reasons;
    for (const GuardReason reason : line.reasons)
        reasons.append(words::guardReason(reason));
    return reasons.isEmpty() ? said(QT_TRANSLATE_NOOP("zhiyin", "To be greeted")) : reasons.join(u' ');
}

QPushButton *button(const char *name)
{
    auto *made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    return made;
}

} // namespace

QString GreetingModel::heading(GreetingColumn column) const
{
    switch (column) {
    case GreetingColumn::Day: return said(QT_TRANSLATE_NOOP("zhiyin", "Day"));
    case GreetingColumn::Occasion: return said(QT_TRANSLATE_NOOP("zhiyin", "Occasion"));
    case GreetingColumn::Name: return said(QT_TRANSLATE_NOOP("zhiyin", "Name"));
    case GreetingColumn::Number: return said(QT_TRANSLATE_NOOP("zhiyin", "Number"));
    case GreetingColumn::State: return said(QT_TRANSLATE_NOOP("zhiyin", "State"));
    case GreetingColumn::Count: break;
    }
    return {};
}

QVariant GreetingModel::cell(const GreetingLine &row, GreetingColumn column, int role) const
{
    if (role == IdRole)
        return row.mark.client.value();
    if (role == MarkRole && column == GreetingColumn::State) {
        if (row.sentOn.isValid())
            return QVariant::fromValue(clockMark(ClockLook::Met));
        return QVariant::fromValue(clockMark(row.reasons.empty() ? ClockLook::Running : ClockLook::Paused));
    }
    if (role == Qt::ToolTipRole && column == GreetingColumn::State)
        return plainToolTip(stateOf(row));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case GreetingColumn::Day: return formats::date(row.mark.day);
    case GreetingColumn::Occasion: return words::greetingOccasion(row);
    case GreetingColumn::Name: return shown(row.to.name);
    case GreetingColumn::Number: return shown(row.to.externalId);
    case GreetingColumn::State: return stateOf(row);
    case GreetingColumn::Count: break;
    }
    return {};
}

GreetingsSection::GreetingsSection(Workbench &bench)
    : PageSection(bench)
    , m_model(new GreetingModel(this))
    , m_table(plainTable(QStringLiteral("greetings"), m_model, {130, 210, 160, 110}))
    , m_panel(new StatePanel(m_table))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    layout->setSpacing(grid::kMedium);
    makeHead(layout);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    layout->addWidget(m_panel, 1);
    makeFoot(layout);
    connect(m_panel, &StatePanel::retried, this, &GreetingsSection::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GreetingsSection::sayChosen);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const AnyId client(m_model->rowAt(index.row()).mark.client.value());
        this->bench().go({QStringLiteral("clients"), client, QStringLiteral("overview")});
    });
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
}

/// Ctrl+Enter does the usual thing; the table would take it for Enter.
bool GreetingsSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return PageSection::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enters || (key->modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier)
        return PageSection::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        record();
    return true;
}

void GreetingsSection::makeHead(QBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    m_count = plainLabel({}, "strong");
    m_count->setObjectName(QStringLiteral("greetings.count"));
    m_occasion = new QComboBox;
    m_occasion->setObjectName(QStringLiteral("greetings.occasion"));
    for (const QString &code : {QString(), kBirthdayOccasion.toString(), QStringLiteral("festival")})
        m_occasion->addItem({}, code);
    m_days = new QComboBox;
    m_days->setObjectName(QStringLiteral("greetings.days"));
    for (const int days : kSpans)
        m_days->addItem({}, days);
    m_which = new QComboBox;
    m_which->setObjectName(QStringLiteral("greetings.which"));
    m_which->addItem({}, false);
    m_which->addItem({}, true);
    head->addWidget(m_count);
    head->addStretch();
    for (QComboBox *box : {m_occasion, m_days, m_which}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &GreetingsSection::load);
        head->addWidget(box);
    }
    layout->addLayout(head);
}

void GreetingsSection::makeFoot(QBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::kSmall);
    m_cards = button("greetings.cards");
    m_labels = button("greetings.labels");
    m_export = button("greetings.export");
    m_reasonLabel = plainLabel();
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("greetings.reason"));
    m_reasonLabel->setBuddy(m_reason);
    offerRevealReasons(m_reason);
    m_way = new QComboBox;
    m_way->setObjectName(QStringLiteral("greetings.way"));
    for (const auto &[code, way] : kGreetingWays)
        m_way->addItem({}, static_cast<int>(way));
    m_sent = button("greetings.sent");
    setLook(m_sent, "main");
    row->addWidget(m_cards);
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    row->addWidget(m_labels);
    row->addWidget(m_export);
    row->addSpacing(grid::kMedium);
    row->addWidget(m_way);
    row->addWidget(m_sent);
    layout->addLayout(row);
    const bool writes = bench().may(Action::WriteClient);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_cards, m_way, m_sent})
        widget->setVisible(writes);
    m_export->setVisible(bench().may(Action::RequestExport));
    connect(m_reason, &QLineEdit::textChanged, this, &GreetingsSection::sayChosen);
    connect(m_cards, &QPushButton::clicked, this, &GreetingsSection::printCards);
    connect(m_labels, &QPushButton::clicked, this, &GreetingsSection::printLabels);
    connect(m_export, &QPushButton::clicked, this, &GreetingsSection::exportMessages);
    connect(m_sent, &QPushButton::clicked, this, &GreetingsSection::record);
}

QString GreetingsSection::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Greetings"));
}

bool GreetingsSection::concerns(const std::vector<Changed> &what) const
{
    return PageSection::concerns(what) || std::ranges::any_of(what, [](const Changed &change) {
               return change.entity == Entity::Contact || change.entity == Entity::Complaint;
           });
}

void GreetingsSection::load()
{
    if (m_model->rowCount() == 0)
        m_panel->showLoading();
    GreetingQuery query;
    query.from = bench().today();
    query.to = query.from.addDays(m_days->currentData().toInt());
    query.occasion = m_occasion->currentData().toString();
    query.openOnly = !m_which->currentData().toBool();
    m_latest.call(
        bench().worker(), this, [query](Session &session) { return session.desk<GreetingDesk>().list(query); },
        [this](Result<std::vector<GreetingLine>> lines) {
            if (!lines) {
                m_panel->showFailed(lines.error());
                return;
            }
            m_model->setRows(std::move(*lines));
            if (m_model->rowCount() == 0)
                m_panel->showEmpty();
            else
                m_panel->showContent();
            sayChosen();
        });
}

std::vector<GreetingMark> GreetingsSection::chosen() const
{
    std::vector<GreetingMark> marks;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        marks.push_back(m_model->rowAt(index.row()).mark);
    if (!marks.empty())
        return marks;
    for (const GreetingLine &line : m_model->rows()) {
        if (line.isOpen())
            marks.push_back(line.mark);
    }
    return marks;
}

std::vector<ClientId> GreetingsSection::chosenClients() const
{
    std::vector<ClientId> clients;
    QSet<ClientId> seen;
    for (const GreetingMark &mark : chosen()) {
        if (!seen.contains(mark.client))
            clients.push_back(mark.client);
        seen.insert(mark.client);
    }
    return clients;
}

void GreetingsSection::sayChosen()
{
    const size_t count = chosen().size();
    const bool reasoned = !m_reason->text().trimmed().isEmpty();
    m_count->setText(counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n line(s)"), m_model->rows().size()));
    m_cards->setText(counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n card(s) as PDF…"), count));
    m_sent->setText(counted(QT_TRANSLATE_N_NOOP("zhiyin", "Note %n as sent"), count));
    m_cards->setEnabled(count > 0);
    m_sent->setEnabled(count > 0);
    m_labels->setEnabled(count > 0 && reasoned);
    m_export->setEnabled(count > 0 && reasoned);
}

/// What was noted cannot be taken back: whoever chose nobody is asked whether everybody is meant.
void GreetingsSection::record()
{
    const auto marks = chosen();
    if (marks.empty() || !bench().may(Action::WriteClient))
        return;
    if (m_table->selectionModel()->hasSelection() || marks.size() == 1) {
        note(marks);
        return;
    }
    const QString verb = counted(QT_TRANSLATE_N_NOOP("zhiyin", "Note %n as sent"), marks.size());
    const Question question{title(), said(QT_TRANSLATE_NOOP("zhiyin", "Nobody is chosen. Is everybody meant?")),
                            said(QT_TRANSLATE_NOOP("zhiyin", "What is noted as sent cannot be taken back.")), verb};
    ask(this, question, [this, marks](bool yes) {
        if (yes)
            note(marks);
    });
}

void GreetingsSection::note(const std::vector<GreetingMark> &marks)
{
    const auto way = static_cast<GreetingWay>(m_way->currentData().toInt());
    m_sent->setEnabled(false);
    bench().call(
        this, [marks, way](Session &session) { return session.desk<GreetingDesk>().record(marks, way); },
        [this](const Result<GreetingOutcome> &outcome) {
            if (!outcome) {
                bench().failed(outcome.error());
                sayChosen();
                return;
            }
            const QString text =
                counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n greeting(s) noted."), outcome->recorded.size());
            if (outcome->refused.empty())
                bench().done(text);
            else
                bench().tell({Notice::Kind::Hint, text,
                              counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n left out: greeted already, or something "
                                                                    "speaks against it."),
                                      outcome->refused.size())});
            load();
        });
}

void GreetingsSection::printCards()
{
    bench().call(
        this,
        [marks = chosen()](Session &session) { return session.desk<GreetingDesk>().texts(marks, GreetingWay::Card); },
        [this](const Result<GreetingTexts> &made) {
            if (!made) {
                bench().failed(made.error());
                return;
            }
            std::vector<LetterText> texts;
            for (const GreetingText &one : made->texts)
                texts.push_back(one.text);
            if (texts.empty()) {
                bench().tell({Notice::Kind::Hint, said(QT_TRANSLATE_NOOP("zhiyin", "Nobody here may be greeted."))});
                return;
            }
            const paper::LetterFrame frame{bench().book().institution, bench().now()};
            savePaper(this, bench(), said(QT_TRANSLATE_NOOP("zhiyin", "Save the cards")), QStringLiteral("cards.pdf"),
                      [texts, frame] { return paper::cardDocument(texts, frame); });
        });
}

void GreetingsSection::tellWaiting()
{
    bench().tell({Notice::Kind::Hint, said(QT_TRANSLATE_NOOP("zhiyin", "This waits for a second person.")),
                  said(QT_TRANSLATE_NOOP("zhiyin", "Do the same again once it is approved."))});
}

void GreetingsSection::printLabels()
{
    bench().call(
        this,
        [clients = chosenClients(), reason = m_reason->text()](Session &session) {
            return session.desk<MailingDesk>().labels(clients, reason);
        },
        [this](const Result<LabelOutcome> &outcome) {
            if (!outcome) {
                bench().failed(outcome.error());
                return;
            }
            if (outcome->request) {
                tellWaiting();
                return;
            }
            if (outcome->labels.empty()) {
                bench().tell({Notice::Kind::Hint, said(QT_TRANSLATE_NOOP("zhiyin", "No address is known of them."))});
                return;
            }
            const paper::LetterFrame frame{bench().book().institution, bench().now()};
            savePaper(this, bench(), said(QT_TRANSLATE_NOOP("zhiyin", "Save the labels (3 × 8 on A4)")),
                      QStringLiteral("labels.pdf"), [labels = outcome->labels, frame] {
                          return paper::labelDocument(labels, paper::labelSheets().front(), 0, frame);
                      });
        });
}

void GreetingsSection::exportMessages()
{
    const FileWish wish{said(QT_TRANSLATE_NOOP("zhiyin", "Save the list for the messaging gateway")),
                        {said(QT_TRANSLATE_NOOP("zhiyin", "CSV files (*.csv)"))},
                        QStringLiteral("messages.csv")};
    askSaveFile(this, wish, [this](const QString &file) {
        const auto job = [marks = chosen(), reason = m_reason->text(),
                          file](Session &session) -> Result<MessageOutcome> {
            ZHIYIN_ASSIGN(const GreetingTexts made, session.desk<GreetingDesk>().texts(marks, GreetingWay::Message));
            std::vector<OutgoingMessage> messages;
            for (const GreetingText &one : made.texts)
                messages.push_back({one.mark.client, one.text.body});
            return session.desk<MailingDesk>().messages(file, messages, true, reason);
        };
        bench().call(this, job, [this](const Result<MessageOutcome> &outcome) {
            if (!outcome)
                bench().failed(outcome.error());
            else if (outcome->request)
                tellWaiting();
            else
                bench().done(
                    counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n message(s) saved."), static_cast<size_t>(outcome->rows)));
        });
    });
}

void GreetingsSection::conceal()
{
    m_latest.drop();
    m_model->setRows({});
    sayChosen();
}

void GreetingsSection::retranslate()
{
    const std::array occasions{said(QT_TRANSLATE_NOOP("zhiyin", "Birthdays and festivals")),
                               said(QT_TRANSLATE_NOOP("zhiyin", "Birthdays")),
                               said(QT_TRANSLATE_NOOP("zhiyin", "Festivals"))};
    for (size_t i = 0; i < occasions.size(); ++i)
        m_occasion->setItemText(static_cast<int>(i), occasions[i]);
    for (size_t i = 0; i < kSpans.size(); ++i)
        m_days->setItemText(static_cast<int>(i), counted(QT_TRANSLATE_N_NOOP("zhiyin", "The next %n day(s)"),
                                                         static_cast<size_t>(kSpans[i])));
    m_which->setItemText(0, said(QT_TRANSLATE_NOOP("zhiyin", "To be greeted")));
    m_which->setItemText(1, said(QT_TRANSLATE_NOOP("zhiyin", "Everybody")));
    for (int i = 0; i < m_way->count(); ++i)
        m_way->setItemText(i, words::greetingWay(static_cast<GreetingWay>(m_way->itemData(i).toInt())));
    m_occasion->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Occasion")));
    m_days->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "How far ahead")));
    m_which->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Who")));
    m_way->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "How the greeting went out")));
    m_table->setAccessibleName(title());
    m_labels->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Labels as PDF…")));
    m_export->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Messages as CSV…")));
    m_reasonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reason->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "Why addresses or telephones are needed in clear")));
    setPlainToolTip(m_sent, said(QT_TRANSLATE_NOOP("zhiyin", "Note the greetings as sent (Ctrl+Enter)")));
    m_panel->setEmpty({QStringLiteral("calendar"),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Nobody is to be greeted")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Birthdays, by the sun or the moon, and the festivals of the "
                                                        "policy appear here as they come near.")),
                       {}});
    m_model->retranslate();
    sayChosen();
}

} // namespace zhiyin
