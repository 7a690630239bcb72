// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/handover_section.h"

#include "ui/client/tab_parts.h"
#include "ui/common/ask.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/paper_view.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/quarter_choice.h"
#include "ui/common/state_panel.h"
#include "ui/paper/handover_pages.h"

#include <QShortcut>

namespace zhiyin {
namespace {

constexpr int kPeopleShown = 4;
constexpr int kLettersHeight = 220;
enum ShareColumn { Who, Clients, NewClients, LoadBefore, LoadAfter, ShareColumns };

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString counted(const char *text, qint64 n)
{
    return QCoreApplication::translate("zhiyin", text, nullptr, static_cast<int>(n));
}

TabCard::Words spoken(const char *text)
{
    return [text] { return said(text); };
}

} // namespace

HandoverSection::HandoverSection(Workbench &bench) : PageSection(bench), m_model(new LetterModel(this))
{
    m_model->setToday(bench.today());
    QVBoxLayout *layout = scrolledCards(this, new QWidget);
    if (bench.may(Action::AssignClient))
        makeHandover(layout);
    makeLetters(layout);
}

void HandoverSection::makeHandover(QBoxLayout *layout)
{
    m_card = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "Hand over an advisor's clients")));
    m_card->addRow();
    m_from = m_card->addChoice("handover.from", spoken(QT_TRANSLATE_NOOP("zhiyin", "Who leaves, or changes post")), {},
                               [](const QString &name) { return shown(name); });
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_card->addStretch();
    m_to = m_card->addList("handover.to",
                           {spoken(QT_TRANSLATE_NOOP("zhiyin", "Who takes over")),
                            spoken(QT_TRANSLATE_NOOP("zhiyin", "Clients so far")),
                            spoken(QT_TRANSLATE_NOOP("zhiyin", "New clients")),
                            spoken(QT_TRANSLATE_NOOP("zhiyin", "Contacts a year so far")),
                            spoken(QT_TRANSLATE_NOOP("zhiyin", "Contacts a year then"))},
                           kPeopleShown);
    for (int column = Clients; column < ShareColumns; ++column)
        m_to->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_hint = m_card->addHint();
    m_hint->setObjectName(QStringLiteral("handover.preview"));
    m_card->addRow();
    m_reason = m_card->addField("handover.reason", spoken(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_print = m_card->addButton("handover.print", spoken(QT_TRANSLATE_NOOP("zhiyin", "Hand-over list as PDF…")));
    m_go = m_card->addButton("handover.go", [this] {
        return counted(QT_TRANSLATE_N_NOOP("zhiyin", "Hand over %n client(s)"),
                       m_preview ? m_preview->totals.clients : 0);
    });
    setLook(m_go, "main");
    connect(m_from, &QComboBox::currentIndexChanged, this, [this] {
        takePeople({});
        preview();
    });
    connect(m_to, &QTreeWidget::itemChanged, this, &HandoverSection::preview);
    connect(m_reason, &QLineEdit::textChanged, this, &HandoverSection::sayPreview);
    connect(m_print, &QPushButton::clicked, this, &HandoverSection::printList);
    connect(m_go, &QPushButton::clicked, this, &HandoverSection::handOver);
    layout->addWidget(m_card);
}

void HandoverSection::makeLetters(QBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    m_count = plainLabel({}, "strong");
    m_count->setObjectName(QStringLiteral("letters.count"));
    m_state = new QComboBox;
    m_state->setObjectName(QStringLiteral("letters.state"));
    for (const NoticeState state : {NoticeState::Open, NoticeState::Sent, NoticeState::All})
        m_state->addItem({}, static_cast<int>(state));
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_state);
    layout->addLayout(head);
    m_table = plainTable(QStringLiteral("letters"), m_model, {160, 110, 140, 120, 120});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_panel = new StatePanel(m_table);
    m_panel->setMinimumHeight(kLettersHeight);
    layout->addWidget(m_panel, 1);
    auto *row = new QHBoxLayout;
    m_letters = new QPushButton;
    m_letters->setObjectName(QStringLiteral("letters.print"));
    m_list = new QPushButton;
    m_list->setObjectName(QStringLiteral("letters.list"));
    m_evidenceLabel = plainLabel();
    m_evidence = new QLineEdit;
    m_evidence->setObjectName(QStringLiteral("letters.evidence"));
    m_evidenceLabel->setBuddy(m_evidence);
    m_sent = new QPushButton;
    m_sent->setObjectName(QStringLiteral("letters.sent"));
    row->addWidget(m_letters);
    row->addWidget(m_list);
    row->addWidget(m_evidenceLabel);
    row->addWidget(m_evidence, 1);
    row->addWidget(m_sent);
    layout->addLayout(row);
    const bool writes = bench().may(Action::WriteClient);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_evidenceLabel), static_cast<QWidget *>(m_evidence), static_cast<QWidget *>(m_sent)})
        widget->setVisible(writes);
    connect(m_state, &QComboBox::activated, this, &HandoverSection::loadLetters);
    connect(m_panel, &StatePanel::retried, this, &HandoverSection::loadLetters);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HandoverSection::sayLetters);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        bench().go(
            {QStringLiteral("clients"), AnyId(m_model->rowAt(index.row()).client.value()), QStringLiteral("overview")});
    });
    connect(m_letters, &QPushButton::clicked, this, &HandoverSection::printLetters);
    connect(m_list, &QPushButton::clicked, this, &HandoverSection::printLetterList);
    connect(m_sent, &QPushButton::clicked, this, &HandoverSection::markSent);
    connect(m_evidence, &QLineEdit::returnPressed, this, &HandoverSection::markSent);
}

QString HandoverSection::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Hand-over"));
}

void HandoverSection::load()
{
    if (m_card)
        loadPeople();
    loadLetters();
}

void HandoverSection::loadPeople()
{
    m_latestPeople.call(
        bench().worker(), this, [](Session &session) { return session.desk<HandoverDesk>().people(); },
        [this](const Result<QStringList> &people) {
            if (!people) {
                bench().failed(people.error());
                return;
            }
            const QSignalBlocker quiet(m_from);
            const QString before = from();
            m_from->clear();
            for (const QString &name : *people)
                m_from->addItem(shown(name), name);
            m_from->setCurrentIndex(std::max(0, m_from->findData(before)));
            takePeople(*people);
            preview();
        });
}

/// Those who may take over: everybody but who leaves. Without names, the ones that stand there already.
void HandoverSection::takePeople(const QStringList &people)
{
    QStringList names = people;
    if (names.isEmpty()) {
        for (int i = 0; i < m_from->count(); ++i)
            names.append(m_from->itemData(i).toString());
    }
    const QStringList chosen = receivers();
    const QSignalBlocker quiet(m_to);
    m_to->clear();
    for (const QString &name : names) {
        if (name == from())
            continue;
        auto *item = new QTreeWidgetItem(m_to, {shown(name)});
        item->setData(Who, Qt::UserRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Who, chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
        for (int column = Clients; column < ShareColumns; ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (m_to->topLevelItemCount() > 0)
        m_to->setCurrentItem(m_to->topLevelItem(0));
    TabCard::fit(m_to, kPeopleShown);
}

QString HandoverSection::from() const
{
    return m_from->currentData().toString();
}

QStringList HandoverSection::receivers() const
{
    QStringList names;
    for (int i = 0; i < m_to->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_to->topLevelItem(i);
        if (item->checkState(Who) == Qt::Checked)
            names.append(item->data(Who, Qt::UserRole).toString());
    }
    return names;
}

void HandoverSection::preview()
{
    m_preview.reset();
    if (receivers().isEmpty() || from().isEmpty()) {
        m_latestPreview.drop();
        sayPreview();
        return;
    }
    m_latestPreview.call(
        bench().worker(), this,
        [from = from(), to = receivers()](Session &session) { return session.desk<HandoverDesk>().preview(from, to); },
        [this](Result<HandoverPreview> seen) {
            if (seen)
                m_preview = std::move(*seen);
            sayPreview();
            if (!seen)
                tellUnder(m_card, m_hint, words::sentence(seen.error()), true);
        });
}

void HandoverSection::sayPreview()
{
    const QSignalBlocker quiet(m_to);
    for (int i = 0; i < m_to->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_to->topLevelItem(i);
        for (int column = Clients; column < ShareColumns; ++column)
            item->setText(column, {});
        if (!m_preview)
            continue;
        const QString name = item->data(Who, Qt::UserRole).toString();
        const auto share = std::ranges::find(m_preview->shares, name, &HandoverShare::advisor);
        if (share == m_preview->shares.end())
            continue;
        item->setText(Clients, formats::count(share->ownClients));
        item->setText(NewClients, formats::count(share->newClients));
        item->setText(LoadBefore, formats::count(qRound64(share->loadBefore)));
        item->setText(LoadAfter, formats::count(qRound64(share->loadAfter)));
    }
    QStringList lines;
    if (m_preview) {
        const HandoverOutcome &totals = m_preview->totals;
        lines.append(said(QT_TRANSLATE_NOOP("zhiyin", "%1, with %2, %3 and %4 that were agreed. Each client is to be "
                                                      "told by %5."))
                         .arg(counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s)"), totals.clients),
                              counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n open promise(s)"), totals.promises),
                              counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n open case(s)"), totals.cases),
                              counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n next step(s)"), totals.nextSteps),
                              formats::date(totals.noticesBy)));
        if (totals.elsewhere > 0)
            lines.append(counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n promise(s) or case(s) of others' clients go to "
                                                               "whoever has the client."),
                                 totals.elsewhere));
        if (totals.left > 0)
            lines.append(counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n promise(s) or case(s) of other branches stay: you "
                                                               "may not move them."),
                                 totals.left));
    } else {
        lines.append(said(QT_TRANSLATE_NOOP("zhiyin", "Tick who takes over with Space: what each would get is shown "
                                                      "before anything is done. Clients are shared out so that "
                                                      "the contacts a year come as near to one another as may be.")));
    }
    setLook(m_hint, "muted");
    m_hint->setText(lines.join(u' '));
    m_hint->show();
    m_go->setText(
        counted(QT_TRANSLATE_N_NOOP("zhiyin", "Hand over %n client(s)"), m_preview ? m_preview->totals.clients : 0));
    const bool any = m_preview && (m_preview->totals.clients > 0 || m_preview->totals.elsewhere > 0);
    m_go->setEnabled(any && !m_reason->text().trimmed().isEmpty());
    m_print->setEnabled(m_preview && !m_preview->lines.empty());
}

void HandoverSection::handOver()
{
    if (!m_preview)
        return;
    const Question question{
        said(QT_TRANSLATE_NOOP("zhiyin", "Hand over clients")),
        counted(QT_TRANSLATE_N_NOOP("zhiyin", "Hand over %n client(s) of %1?"), m_preview->totals.clients)
            .arg(shown(m_preview->from)),
        said(QT_TRANSLATE_NOOP("zhiyin",
                               "Promises and open cases go along; each client gets a letter to be sent. It is "
                               "done in one step, or not at all.")),
        said(QT_TRANSLATE_NOOP("zhiyin", "Hand over")),
        {},
        true};
    ask(this, question, [this](bool yes) {
        if (!yes || !m_preview)
            return;
        const auto job = [from = m_preview->from, to = receivers(), reason = m_reason->text()](Session &session) {
            return session.desk<HandoverDesk>().handOver(from, to, reason);
        };
        m_go->setEnabled(false);
        bench().call(this, job, [this](const Result<HandoverOutcome> &done) {
            if (!done) {
                sayPreview();
                tellUnder(m_card, m_hint, words::sentence(done.error()), true);
                return;
            }
            m_reason->clear();
            bench().done(counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) handed over; their letters wait below."),
                                 done->clients));
        });
    });
}

void HandoverSection::printList()
{
    if (!m_preview)
        return;
    paper::HandoverSheet sheet = paper::sheetOf(*m_preview);
    sheet.institution = bench().book().institution;
    sheet.day = bench().today();
    sheet.preparedAt = bench().now();
    savePaper(this, bench(), said(QT_TRANSLATE_NOOP("zhiyin", "Save the hand-over list")),
              QStringLiteral("hand-over.pdf"),
              [sheet] { return paper::handoverDocument(sheet, QPageSize(QPageSize::A4)); });
}

void HandoverSection::loadLetters()
{
    if (m_model->rowCount() == 0)
        m_panel->showLoading();
    m_latest.call(
        bench().worker(), this,
        [state = static_cast<NoticeState>(m_state->currentData().toInt())](Session &session) {
            return session.desk<HandoverDesk>().notices(state);
        },
        [this](Result<std::vector<AdvisorNotice>> notices) {
            if (!notices) {
                m_panel->showFailed(notices.error());
                return;
            }
            m_model->setRows(std::move(*notices));
            if (m_model->rowCount() == 0)
                m_panel->showEmpty();
            else
                m_panel->showContent();
            sayLetters();
        });
}

std::vector<AdvisorNotice> HandoverSection::chosenLetters() const
{
    std::vector<AdvisorNotice> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen.push_back(m_model->rowAt(index.row()));
    return chosen.empty() ? m_model->rows() : chosen;
}

void HandoverSection::sayLetters()
{
    const auto chosen = chosenLetters();
    const auto open = std::ranges::count_if(chosen, [](const AdvisorNotice &row) { return !row.sentOn.isValid(); });
    const auto late = std::ranges::count_if(m_model->rows(), [this](const AdvisorNotice &row) {
        return !row.sentOn.isValid() && row.dueOn < bench().today();
    });
    const auto owed =
        std::ranges::count_if(m_model->rows(), [](const AdvisorNotice &row) { return !row.sentOn.isValid(); });
    m_count->setText(said(QT_TRANSLATE_NOOP("zhiyin", "%1, of them %2"))
                         .arg(counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) to be told"), owed),
                              counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n overdue"), late)));
    m_letters->setText(
        counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n letter(s) as PDF…"), static_cast<qint64>(chosen.size())));
    m_sent->setText(counted(QT_TRANSLATE_N_NOOP("zhiyin", "Mark %n as sent"), open));
    m_letters->setEnabled(!chosen.empty());
    m_list->setEnabled(!chosen.empty());
    m_sent->setEnabled(open > 0);
}

void HandoverSection::printLetters()
{
    const paper::AdvisorLetters letters{chosenLetters(), bench().book().institution, bench().today(), bench().now(),
                                        reportLanguageOfNow()};
    savePaper(this, bench(), said(QT_TRANSLATE_NOOP("zhiyin", "Save the letters")), QStringLiteral("letters.pdf"),
              [letters] { return paper::letterDocument(letters, QPageSize(QPageSize::A4)); });
}

void HandoverSection::printLetterList()
{
    const auto chosen = chosenLetters();
    if (chosen.empty())
        return;
    const bool one = std::ranges::all_of(
        chosen, [&chosen](const AdvisorNotice &row) { return row.fromName == chosen.front().fromName; });
    paper::HandoverSheet sheet = paper::sheetOf(one ? chosen.front().fromName : QString(), chosen);
    sheet.institution = bench().book().institution;
    sheet.day = bench().today();
    sheet.preparedAt = bench().now();
    savePaper(this, bench(), said(QT_TRANSLATE_NOOP("zhiyin", "Save the hand-over list")),
              QStringLiteral("hand-over.pdf"),
              [sheet] { return paper::handoverDocument(sheet, QPageSize(QPageSize::A4)); });
}

void HandoverSection::markSent()
{
    std::vector<AnyId> ids;
    for (const AdvisorNotice &notice : chosenLetters()) {
        if (!notice.sentOn.isValid())
            ids.push_back(notice.id);
    }
    if (ids.empty())
        return;
    bench().call(
        this,
        [ids, evidence = m_evidence->text()](Session &session) {
            return session.desk<HandoverDesk>().noticesSent(ids, evidence);
        },
        [this](const Result<void> &done) {
            setFault(m_evidence, !done);
            if (!done) {
                bench().failed(done.error());
                m_evidence->setFocus();
                return;
            }
            m_evidence->clear();
            loadLetters();
        });
}

void HandoverSection::conceal()
{
    m_latest.drop();
    m_latestPeople.drop();
    m_latestPreview.drop();
    m_preview.reset();
    m_model->setRows({});
    if (m_card) {
        const QSignalBlocker quiet(m_to);
        m_to->clear();
        sayPreview();
    }
}

void HandoverSection::retranslate()
{
    if (m_card) {
        m_card->retranslate();
        sayPreview();
    }
    const std::array states{said(QT_TRANSLATE_NOOP("zhiyin", "Still to be told")),
                            said(QT_TRANSLATE_NOOP("zhiyin", "Told")), said(QT_TRANSLATE_NOOP("zhiyin", "All"))};
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, states[static_cast<size_t>(i)]);
    m_state->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Which letters")));
    m_table->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Letters to clients about a new advisor")));
    m_evidenceLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Evidence")));
    m_evidence->setAccessibleName(m_evidenceLabel->text());
    m_evidence->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "How they were sent: post, 30 September")));
    m_list->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Hand-over list as PDF…")));
    m_panel->setEmpty({QStringLiteral("check"),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Nobody is waiting for a letter")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Clients appear here when they are given to another advisor: "
                                                        "they are told within 30 days.")),
                       {}});
    m_model->retranslate();
    sayLetters();
}

} // namespace zhiyin
