// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/verification_section.h"

#include "core/client/client_desk.h"
#include "core/verification/verification_desk.h"
#include "core/words/key_words.h"
#include "core/words/tier_words.h"
#include "ui/client/history_words.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QShortcut>
#include <QSplitter>
#include <QTreeWidget>

namespace zhiyin {
namespace {

constexpr int kOverdueOnly = -1;
constexpr int kHorizons[] = {kOverdueOnly, 0, 30, 90};
constexpr int kCheckWidth = 400;

/// What changes without anybody telling us [001 §2.2].
constexpr ClientField kChecked[] = {ClientField::Phone,        ClientField::Email,           ClientField::Address,
                                    ClientField::IdType,       ClientField::IdNumber,        ClientField::IdExpiry,
                                    ClientField::FamilyStatus, ClientField::Occupation,      ClientField::Employer,
                                    ClientField::AnnualIncome, ClientField::PreferredChannel};
/// Of a company or an institution.
constexpr ClientField kCheckedOfCompany[] = {ClientField::Phone,
                                             ClientField::Email,
                                             ClientField::Address,
                                             ClientField::IdType,
                                             ClientField::IdNumber,
                                             ClientField::IdExpiry,
                                             ClientField::LegalRepresentative,
                                             ClientField::RegisteredAddress,
                                             ClientField::CompanySize,
                                             ClientField::Industry};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

std::span<const ClientField> checkedOf(const ClientRecord &record)
{
    if (record.values.text(ClientField::Kind) == QStringLiteral("individual"))
        return kChecked;
    return kCheckedOfCompany;
}

} // namespace

QString VerificationModel::heading(VerificationColumn column) const
{
    switch (column) {
    case VerificationColumn::Due: return said(QT_TRANSLATE_NOOP("zhiyin", "Due"));
    case VerificationColumn::Number: return said(QT_TRANSLATE_NOOP("zhiyin", "Number"));
    case VerificationColumn::Name: return said(QT_TRANSLATE_NOOP("zhiyin", "Name"));
    case VerificationColumn::Tier: return said(QT_TRANSLATE_NOOP("zhiyin", "Tier"));
    case VerificationColumn::Last: return said(QT_TRANSLATE_NOOP("zhiyin", "Last verified"));
    case VerificationColumn::Advisor: return said(QT_TRANSLATE_NOOP("zhiyin", "Advisor"));
    case VerificationColumn::Count: break;
    }
    return {};
}

QVariant VerificationModel::cell(const VerificationDue &row, VerificationColumn column, int role) const
{
    if (role == IdRole)
        return row.client.value();
    if (role == MarkRole && column == VerificationColumn::Due)
        return QVariant::fromValue(clockMark(row.daysOverdue > 0 ? ClockLook::Overdue : ClockLook::Running));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case VerificationColumn::Due:
        return row.daysOverdue > 0 ? QCoreApplication::translate("zhiyin", "%n day(s) late", nullptr, row.daysOverdue)
                                   : formats::date(row.dueOn);
    case VerificationColumn::Number: return shown(row.externalId);
    case VerificationColumn::Name: return shown(row.name);
    case VerificationColumn::Tier: return row.tier.isEmpty() ? formats::none() : words::tierName(row.tier);
    case VerificationColumn::Last:
        return row.last.isValid() ? formats::date(row.last) : said(QT_TRANSLATE_NOOP("zhiyin", "never"));
    case VerificationColumn::Advisor: return row.advisor.isEmpty() ? formats::none() : shown(row.advisor);
    case VerificationColumn::Count: break;
    }
    return {};
}

VerificationSection::VerificationSection(Workbench &bench) : PageSection(bench), m_model(new VerificationModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    parts->addWidget(makeCheck());
    parts->setStretchFactor(0, 1);
    layout->addWidget(parts, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VerificationSection::choose);
    connect(m_table, &QTableView::activated, this, &VerificationSection::openClient);
    connect(m_open, &QPushButton::clicked, this, &VerificationSection::openClient);
    connect(m_right, &QPushButton::clicked, this, &VerificationSection::stillRight);
    connect(m_state, &StatePanel::retried, this, &VerificationSection::load);
    // One key in the list; the usual key of a form beside it.
    auto *oneKey = new QShortcut(QKeySequence(Qt::Key_Space), m_table);
    oneKey->setContext(Qt::WidgetShortcut);
    connect(oneKey, &QShortcut::activated, m_right, &QPushButton::click);
    m_right->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    setFocusProxy(m_table);
}

QWidget *VerificationSection::makeList()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, grid::kMedium, 0);
    layout->setSpacing(grid::kMedium);
    auto *head = new QHBoxLayout;
    m_count = plainLabel({}, "muted");
    m_until = new QComboBox;
    m_until->setObjectName(QStringLiteral("verification.until"));
    m_until->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const int days : kHorizons)
        m_until->addItem({}, days);
    m_until->setCurrentIndex(1);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_until);
    layout->addLayout(head);
    connect(m_until, &QComboBox::activated, this, &VerificationSection::load);
    m_table = plainTable(QStringLiteral("verification"), m_model, {140, 100, 130, 100, 120});
    m_state = new StatePanel(m_table);
    layout->addWidget(m_state, 1);
    return list;
}

QWidget *VerificationSection::makeCheck()
{
    auto *card = new QFrame;
    setLook(card, "card");
    card->setMinimumWidth(kCheckWidth);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(grid::kLarge, grid::kMedium, grid::kLarge, grid::kLarge);
    layout->setSpacing(grid::kSmall);
    m_name = plainLabel({}, "heading");
    m_hint = wrappedLabel({}, "muted");
    m_check = new QTreeWidget;
    m_check->setObjectName(QStringLiteral("verification.check"));
    m_check->setColumnCount(2);
    m_check->setRootIsDecorated(false);
    m_check->setSelectionMode(QAbstractItemView::NoSelection);
    m_check->setFocusPolicy(Qt::NoFocus);
    m_check->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    layout->addWidget(m_name);
    layout->addWidget(m_hint);
    layout->addWidget(m_check, 1);
    auto *note = new QHBoxLayout;
    m_noteLabel = plainLabel();
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("verification.note"));
    m_noteLabel->setBuddy(m_note);
    note->addWidget(m_noteLabel);
    note->addWidget(m_note, 1);
    layout->addLayout(note);
    auto *row = new QHBoxLayout;
    m_open = new QPushButton;
    m_open->setObjectName(QStringLiteral("verification.open"));
    m_right = new QPushButton;
    m_right->setObjectName(QStringLiteral("verification.right"));
    setLook(m_right, "main");
    row->addStretch();
    row->addWidget(m_open);
    row->addWidget(m_right);
    layout->addLayout(row);
    const bool writes = bench().may(Action::WriteClient);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_noteLabel), static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_right)})
        widget->setVisible(writes);
    return card;
}

QString VerificationSection::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Verification rounds"));
}

void VerificationSection::load()
{
    if (m_model->rowCount() == 0)
        m_state->showLoading();
    // Overdue: due before today.
    const QDate until = bench().today().addDays(m_until->currentData().toInt());
    // Every client is looked at: beside the window's other questions.
    bench().run(
        this, [until](Session &session, JobProgress &) { return session.desk<VerificationDesk>().due(until); },
        [this, asked = ++m_asked](Result<std::vector<VerificationDue>> due) {
            if (asked != m_asked)
                return;
            if (due)
                take(std::move(*due));
            else
                m_state->showFailed(due.error());
        });
}

void VerificationSection::take(std::vector<VerificationDue> due)
{
    const QModelIndex current = m_table->currentIndex();
    const int row = current.isValid() ? current.row() : 0;
    m_model->setRows(std::move(due));
    const int rows = m_model->rowCount();
    if (rows == 0) {
        m_record.reset();
        sayCheck();
        m_state->showEmpty();
    } else {
        m_state->showContent();
        // The next one has come up to the place of the one that is done.
        m_table->selectRow(std::min(row, rows - 1));
        chooseWanted();
    }
    retranslate();
}

void VerificationSection::begin(ClientId client)
{
    m_wanted = client;
    chooseWanted();
}

void VerificationSection::chooseWanted()
{
    if (!m_wanted)
        return;
    const auto &rows = m_model->rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [this](const VerificationDue &due) { return due.client == *m_wanted; });
    if (found == rows.end())
        return;
    m_table->selectRow(static_cast<int>(found - rows.begin()));
    m_table->setFocus();
    m_wanted.reset();
}

void VerificationSection::choose(const QModelIndex &index)
{
    m_record.reset();
    m_note->clear();
    sayCheck();
    if (!index.isValid())
        return;
    m_latestClient.call(
        bench().worker(), this,
        [id = m_model->rowAt(index.row()).client](Session &session) { return session.desk<ClientDesk>().show(id); },
        [this](Result<ClientRecord> record) {
            if (!record) {
                bench().failed(record.error());
                return;
            }
            m_record = std::move(*record);
            sayCheck();
        });
}

void VerificationSection::sayCheck()
{
    m_check->clear();
    m_open->setEnabled(m_record.has_value());
    m_right->setEnabled(m_record.has_value());
    m_name->setText(m_record ? shown(m_record->values.text(ClientField::Name))
                             : said(QT_TRANSLATE_NOOP("zhiyin", "Choose a client")));
    if (!m_record)
        return;
    for (const ClientField field : checkedOf(*m_record)) {
        const QString name = nameOf(field);
        const QString value = m_record->values.text(field);
        QString text = value.isEmpty() ? said(QT_TRANSLATE_NOOP("zhiyin", "not recorded: ask"))
                                       : valueWord(name, QJsonValue(value));
        const QDate expiry = field == ClientField::IdExpiry ? m_record->values.date(field) : QDate();
        if (expiry.isValid() && expiry < bench().today())
            text = said(QT_TRANSLATE_NOOP("zhiyin", "%1, expired: ask for the new one")).arg(text);
        auto *line = new QTreeWidgetItem(m_check, {words::keyLabel(name), text});
        line->setToolTip(1, plainToolTip(text));
        // Of the column that takes what is left: the other one is as wide as its words.
        line->setSizeHint(1, QSize(0, grid::kRowHeight));
    }
}

void VerificationSection::stillRight()
{
    if (!m_record)
        return;
    m_right->setEnabled(false);
    m_found = m_record->id;
    bench().call(
        this,
        [id = m_record->id, note = m_note->text()](Session &session) {
            return session.desk<VerificationDesk>().verify(id, {}, note);
        },
        [this, id = m_record->id](const Result<QDate> &next) {
            m_found.reset();
            if (next) {
                done(id, *next);
                return;
            }
            m_right->setEnabled(true);
            bench().failed(next.error());
        });
}

void VerificationSection::done(ClientId client, QDate next)
{
    std::vector<VerificationDue> rest = m_model->rows();
    const auto found = std::ranges::find(rest, client, &VerificationDue::client);
    if (found == rest.end())
        return;
    bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "%1: still right. Next round by %2."))
                     .arg(shown(found->name), formats::date(next)));
    rest.erase(found);
    take(std::move(rest));
    m_table->setFocus();
}

bool VerificationSection::concerns(const std::vector<Changed> &what) const
{
    const bool isOwn =
        m_found && std::ranges::all_of(what, [this](const Changed &change) {
            return change.entity == Entity::Client && change.id && change.id->value() == m_found->value();
        });
    return !isOwn && PageSection::concerns(what);
}

void VerificationSection::openClient()
{
    if (m_record)
        bench().go({QStringLiteral("clients"), AnyId(m_record->id.value()), QStringLiteral("profile")});
}

void VerificationSection::conceal()
{
    ++m_asked;
    m_latestClient.drop();
    m_model->setRows({});
    m_record.reset();
    sayCheck();
}

void VerificationSection::retranslate()
{
    const auto late =
        std::ranges::count_if(m_model->rows(), [](const VerificationDue &row) { return row.daysOverdue > 0; });
    m_count->setText(
        said(QT_TRANSLATE_NOOP("zhiyin", "%1, of them %2"))
            .arg(QCoreApplication::translate("zhiyin", "%n client(s) to verify", nullptr, m_model->rowCount()),
                 QCoreApplication::translate("zhiyin", "%n overdue", nullptr, static_cast<int>(late))));
    for (int i = 0; i < m_until->count(); ++i) {
        const int days = m_until->itemData(i).toInt();
        QString text = QCoreApplication::translate("zhiyin", "Due within %n day(s)", nullptr, days);
        if (days == 0)
            text = said(QT_TRANSLATE_NOOP("zhiyin", "Due by today"));
        else if (days == kOverdueOnly)
            text = said(QT_TRANSLATE_NOOP("zhiyin", "Overdue"));
        m_until->setItemText(i, text);
    }
    m_until->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "How far ahead")));
    m_table->setAccessibleName(title());
    m_hint->setText(said(QT_TRANSLATE_NOOP(
        "zhiyin",
        "Go through these with the client. If all of it is still right, press Space; else open the client and "
        "mend what is wrong.")));
    m_hint->setVisible(bench().may(Action::WriteClient));
    m_check->setHeaderLabels(
        {said(QT_TRANSLATE_NOOP("zhiyin", "Field")), said(QT_TRANSLATE_NOOP("zhiyin", "Recorded"))});
    m_check->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "What to check")));
    m_noteLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Note")));
    m_note->setAccessibleName(m_noteLabel->text());
    m_open->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Open client")));
    m_right->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Still right")));
    setPlainToolTip(m_right, said(QT_TRANSLATE_NOOP("zhiyin", "Space in the list, or Ctrl+Enter")));
    m_state->setEmpty({QStringLiteral("check"),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Nobody is to be verified")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Clients appear here when their round is due: quarterly or "
                                                        "half-yearly by tier, as the policy says.")),
                       {}});
    m_model->retranslate();
    sayCheck();
}

} // namespace zhiyin
