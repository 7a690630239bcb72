// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/client_view.h"

#include "core/client/client_desk.h"
#include "core/words/complaint_words.h"
#include "core/words/contact_words.h"
#include "core/words/error_words.h"
#include "core/words/lifecycle_words.h"
#include "core/words/tier_words.h"
#include "ui/client/client_form.h"
#include "ui/common/ask.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QTreeWidget>

namespace zhiyin {
namespace {

constexpr int kMostEvents = 10'000;
/// A look in clear ends by itself.
constexpr int kRevealMilliseconds = 60'000;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString kindOf(TimelineEntry::Kind kind)
{
    switch (kind) {
    case TimelineEntry::Kind::Contact: return said(QT_TRANSLATE_NOOP("zhiyin", "Contact"));
    case TimelineEntry::Kind::Complaint: return said(QT_TRANSLATE_NOOP("zhiyin", "Complaint"));
    case TimelineEntry::Kind::Assessment: return said(QT_TRANSLATE_NOOP("zhiyin", "Risk assessment"));
    case TimelineEntry::Kind::Tier: return said(QT_TRANSLATE_NOOP("zhiyin", "Tier"));
    }
    return {};
}

QString codeWord(const TimelineEntry &entry)
{
    if (entry.kind == TimelineEntry::Kind::Tier)
        return words::tierName(entry.code);
    if (entry.kind == TimelineEntry::Kind::Contact) {
        const auto channel = parseContactChannel(entry.code);
        return channel ? words::contactChannel(*channel) : entry.code;
    }
    if (entry.kind == TimelineEntry::Kind::Complaint) {
        const auto state = parseCode(kComplaintStates, entry.code);
        return state ? words::complaintState(*state) : entry.code;
    }
    return entry.code;
}

QString iconOf(TimelineEntry::Kind kind)
{
    switch (kind) {
    case TimelineEntry::Kind::Contact: return QStringLiteral("contacts");
    case TimelineEntry::Kind::Complaint: return QStringLiteral("complaints");
    case TimelineEntry::Kind::Assessment: return QStringLiteral("assessment");
    case TimelineEntry::Kind::Tier: return QStringLiteral("tier");
    }
    return {};
}

} // namespace

ClientView::ClientView(Workbench &bench) : m_bench(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(makeHead());
    m_events = new QTreeWidget;
    m_events->setObjectName(QStringLiteral("timeline"));
    m_events->setRootIsDecorated(false);
    m_events->setUniformRowHeights(true);
    m_events->setColumnCount(4);
    m_overview = new StatePanel(m_events);
    m_tabs = new QTabWidget;
    m_tabs->addTab(m_overview, {});
    m_tabs->addTab(makeProfile(), {});
    layout->addWidget(m_tabs, 1);
    connect(m_overview, &StatePanel::retried, this, &ClientView::load);
    m_hide.setSingleShot(true);
    m_hide.setInterval(kRevealMilliseconds);
    connect(&m_hide, &QTimer::timeout, this, &ClientView::hideAgain);
}

QWidget *ClientView::makeHead()
{
    auto *head = new QFrame;
    setLook(head, "card");
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(grid::kMedium, grid::kMedium, grid::kLarge, grid::kMedium);
    row->setSpacing(grid::kMedium);
    m_back = new QToolButton;
    m_back->setIcon(icon(QStringLiteral("back")));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(m_back, &QToolButton::clicked, this, &ClientView::left);
    row->addWidget(m_back);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(grid::kTight);
    m_name = plainLabel({}, "title");
    m_facts = plainLabel({}, "muted");
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    row->addLayout(texts, 1);
    m_tier = new Badge;
    m_level = new Badge;
    row->addWidget(m_tier);
    row->addWidget(m_level);
    return head;
}

QWidget *ClientView::makeProfile()
{
    auto *profile = new QWidget;
    auto *layout = new QVBoxLayout(profile);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    auto *row = new QHBoxLayout;
    m_reasonLabel = plainLabel();
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reasonLabel->setBuddy(m_reason);
    m_reveal = new QPushButton;
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setShortcut(QKeySequence::Save);
    setLook(m_save, "main");
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_save);
    layout->addLayout(row);
    m_hint = wrappedLabel({}, "muted");
    layout->addWidget(m_hint);
    m_form = new ClientForm;
    layout->addWidget(m_form, 1);
    connect(m_reveal, &QPushButton::clicked, this, &ClientView::reveal);
    connect(m_save, &QPushButton::clicked, this, &ClientView::save);
    return profile;
}

void ClientView::show(ClientId id, const QString &part)
{
    const bool same = m_id == id && !m_new;
    m_new = false;
    m_id = id;
    if (part == QStringLiteral("profile") || part == QStringLiteral("overview"))
        m_tabs->setCurrentIndex(part == QStringLiteral("profile") ? 1 : 0);
    if (!same) {
        m_reason->clear();
        m_kept = {};
        load();
    }
    retranslate();
}

void ClientView::begin()
{
    m_new = true;
    m_id.reset();
    m_record.reset();
    m_timeline.clear();
    m_events->clear();
    m_form->showEmpty();
    m_form->setEditable(true);
    m_tabs->setCurrentIndex(1);
    retranslate();
    m_form->findChild<QLineEdit *>(QStringLiteral("external_id"))->setFocus();
}

void ClientView::load()
{
    if (!m_id)
        return;
    m_stale = false;
    m_overview->showLoading();
    m_latest.call(
        m_bench.worker(), this,
        [id = *m_id](Session &session) -> Result<std::pair<ClientRecord, std::vector<TimelineEntry>>> {
            auto desk = session.desk<ClientDesk>();
            ZHIYIN_ASSIGN(ClientRecord record, desk.show(id));
            ZHIYIN_ASSIGN(std::vector<TimelineEntry> timeline, desk.timeline(id, kMostEvents));
            return std::pair(std::move(record), std::move(timeline));
        },
        [this](Result<std::pair<ClientRecord, std::vector<TimelineEntry>>> both) {
            if (!both) {
                m_overview->showFailed(both.error());
                return;
            }
            take(both->first);
            m_form->restore(std::exchange(m_kept, {}));
            takeTimeline(both->second);
        });
}

void ClientView::take(const ClientRecord &record)
{
    m_record = record;
    m_form->show(record);
    m_form->setEditable(m_bench.may(Action::WriteClient));
    sayHead();
}

void ClientView::takeTimeline(const std::vector<TimelineEntry> &entries)
{
    m_timeline = entries;
    m_events->clear();
    QList<QTreeWidgetItem *> items;
    for (const TimelineEntry &entry : entries) {
        auto *item = new QTreeWidgetItem({formats::moment(entry.at, m_bench.book().zone), kindOf(entry.kind),
                                          codeWord(entry), shown(entry.text).simplified()});
        item->setIcon(1, icon(iconOf(entry.kind)));
        items.append(item);
    }
    m_events->addTopLevelItems(items);
    for (int column = 0; column < 3; ++column)
        m_events->resizeColumnToContents(column);
    if (entries.empty())
        m_overview->showEmpty();
    else
        m_overview->showContent();
}

void ClientView::sayHead()
{
    m_tier->setVisible(m_record && !m_record->tier.isEmpty());
    m_level->setVisible(m_record && m_record->riskLevel);
    if (!m_record) {
        m_name->setText(m_new ? said(QT_TRANSLATE_NOOP("zhiyin", "New client")) : QString());
        m_facts->clear();
        return;
    }
    const ClientRecord &record = *m_record;
    m_name->setText(shown(record.values.text(ClientField::Name)));
    QStringList facts{record.values.text(ClientField::ExternalId)};
    if (const auto stage = parseStage(record.values.text(ClientField::Stage)))
        facts.append(words::stageName(*stage));
    if (!record.advisorName.isEmpty())
        facts.append(said(QT_TRANSLATE_NOOP("zhiyin", "Advisor: %1")).arg(record.advisorName));
    if (record.totalAssets)
        facts.append(said(QT_TRANSLATE_NOOP("zhiyin", "Assets: %1")).arg(formats::money(*record.totalAssets)));
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    static const QStringList order{QStringLiteral("diamond"), QStringLiteral("platinum"), QStringLiteral("gold"),
                                   QStringLiteral("regular")};
    if (!record.tier.isEmpty())
        m_tier->set(tierMark(static_cast<int>(std::max<qsizetype>(0, order.indexOf(record.tier)))),
                    words::tierName(record.tier));
    if (record.riskLevel) {
        const bool expired = record.riskValidUntil.isValid() && record.riskValidUntil < m_bench.today();
        const QString until = formats::date(record.riskValidUntil);
        m_level->set(levelMark(*record.riskLevel),
                     (expired ? said(QT_TRANSLATE_NOOP("zhiyin", "C%1, expired %2"))
                              : said(QT_TRANSLATE_NOOP("zhiyin", "C%1, valid through %2")))
                         .arg(QString::number(*record.riskLevel), until));
    }
}

bool ClientView::isDirty() const
{
    return (m_new || m_id) && !m_form->edits().isEmpty();
}

void ClientView::save()
{
    m_form->clearFaults();
    const auto values = m_form->edits();
    if (values.isEmpty())
        return;
    m_save->setEnabled(false);
    if (m_new) {
        m_bench.call(
            this,
            [values](Session &session) -> Result<ClientId> {
                auto desk = session.desk<ClientDesk>();
                ZHIYIN_ASSIGN(const auto read, desk.read(values, Demand::Required));
                return desk.add(read.row);
            },
            [this](const Result<ClientId> &added) {
                m_save->setEnabled(true);
                if (!added) {
                    failed(added.error());
                    return;
                }
                m_new = false;
                m_form->clear();
                saved(said(QT_TRANSLATE_NOOP("zhiyin", "The client was added.")));
                emit opened(*added);
            });
        return;
    }
    m_bench.call(
        this,
        [values, id = *m_id, reason = m_reason->text(),
         revision = m_record->revision](Session &session) -> Result<ChangeOutcome> {
            auto desk = session.desk<ClientDesk>();
            ZHIYIN_ASSIGN(const auto read, desk.read(values, Demand::Nothing));
            return desk.set(id, read.row, reason, revision);
        },
        [this](const Result<ChangeOutcome> &outcome) {
            m_save->setEnabled(true);
            if (!outcome) {
                failed(outcome.error());
                return;
            }
            saved(outcome->request ? said(
                      QT_TRANSLATE_NOOP("zhiyin", "Saved. The change of a protected field waits for a second person."))
                                   : said(QT_TRANSLATE_NOOP("zhiyin", "Saved.")));
            m_reason->clear();
            load();
        });
}

void ClientView::saved(const QString &what)
{
    m_bench.done(what);
}

void ClientView::failed(const Error &error)
{
    // What was typed stays; the field that is meant says so itself.
    if (error.code == ErrorCode::BadValue && error.args.size() > 1 && m_form->showFault(error.args[0], error.args[1]))
        return;
    if (error.code == ErrorCode::ReasonNeeded)
        m_reason->setFocus();
    m_bench.failed(error);
}

void ClientView::reveal()
{
    if (!m_id)
        return;
    m_bench.call(
        this,
        [id = *m_id, reason = m_reason->text()](Session &session) {
            return session.desk<ClientDesk>().reveal(id, reason);
        },
        [this](const Result<ClientRecord> &clear) {
            if (!clear) {
                failed(clear.error());
                return;
            }
            // What was being typed is the user's, not the book's: it stays.
            const QJsonObject typed = m_form->typed();
            take(*clear);
            m_form->restore(typed);
            m_hide.start();
        });
}

void ClientView::hideAgain()
{
    // Reads the masked values anew under what is being typed.
    m_kept = m_form->typed();
    load();
}

void ClientView::activate()
{
    if (m_stale)
        load();
}

void ClientView::changed(const std::vector<Changed> &what)
{
    for (const Changed &change : what) {
        const bool mine =
            !change.id || (m_id && change.id->value() == m_id->value()) || change.entity != Entity::Client;
        if (!mine || isDirty())
            continue;
        if (isVisible())
            load();
        else
            m_stale = true;
        return;
    }
}

void ClientView::conceal()
{
    m_latest.drop();
    m_hide.stop();
    m_record.reset();
    m_timeline.clear();
    m_events->clear();
    // What was loaded goes; what was typed waits for the unlock.
    if (!m_new) {
        if (const QJsonObject typed = m_form->typed(); !typed.isEmpty())
            m_kept = typed;
        m_form->clear();
    }
    m_stale = m_id.has_value();
}

QString ClientView::part() const
{
    return m_tabs->currentIndex() == 1 ? QStringLiteral("profile") : QStringLiteral("overview");
}

QJsonObject ClientView::draft() const
{
    const QJsonObject typed = m_kept.isEmpty() ? m_form->typed() : m_kept;
    if (typed.isEmpty() || (!m_new && !m_id))
        return {};
    return {{QStringLiteral("client"), m_id ? m_id->toString() : QString()},
            {QStringLiteral("reason"), m_reason->text()},
            {QStringLiteral("fields"), typed}};
}

void ClientView::restoreDraft(const QJsonObject &draft)
{
    const auto id = ClientId::parse(draft.value(QStringLiteral("client")).toString());
    if (id)
        show(*id, QStringLiteral("profile"));
    else
        begin();
    const QJsonObject fields = draft.value(QStringLiteral("fields")).toObject();
    m_reason->setText(draft.value(QStringLiteral("reason")).toString());
    if (!id) {
        m_form->restore(fields);
        return;
    }
    m_kept = fields; // set in once the book's own values are shown
    load();
}

void ClientView::retranslate()
{
    m_tabs->setTabText(0, said(QT_TRANSLATE_NOOP("zhiyin", "Overview")));
    m_tabs->setTabText(1, said(QT_TRANSLATE_NOOP("zhiyin", "Profile")));
    m_tabs->setTabEnabled(0, !m_new);
    m_back->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Back to the list")));
    setPlainToolTip(m_back, said(QT_TRANSLATE_NOOP("zhiyin", "Back to the list")));
    m_events->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "When")), said(QT_TRANSLATE_NOOP("zhiyin", "What")),
                               said(QT_TRANSLATE_NOOP("zhiyin", "Result")),
                               said(QT_TRANSLATE_NOOP("zhiyin", "Details"))});
    m_overview->setEmpty(
        {QStringLiteral("contacts"),
         said(QT_TRANSLATE_NOOP("zhiyin", "Nothing has happened yet")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Contacts, complaints, assessments and tiers appear here in order.")),
         {}});
    const bool writes = m_bench.may(Action::WriteClient);
    m_reasonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reveal->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Show in clear")));
    m_reveal->setVisible(!m_new && m_bench.may(Action::UnmaskCore));
    m_save->setText(m_new ? said(QT_TRANSLATE_NOOP("zhiyin", "Add client"))
                          : said(QT_TRANSLATE_NOOP("zhiyin", "Save")));
    m_save->setVisible(writes);
    m_reasonLabel->setVisible(!m_new);
    m_reason->setVisible(!m_new);
    m_hint->setText(m_new ? said(QT_TRANSLATE_NOOP("zhiyin", "A number and a name are enough to begin."))
                          : said(QT_TRANSLATE_NOOP(
                              "zhiyin", "Protected values are masked. Each look in clear is noted with its reason "
                                        "and ends after a minute.")));
    m_form->retranslate();
    if (!m_timeline.empty())
        takeTimeline(std::vector<TimelineEntry>(m_timeline));
    sayHead();
}

} // namespace zhiyin
