// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/retention_section.h"

#include "core/client/client_desk.h"
#include "core/words/change_words.h"
#include "core/words/protection_words.h"
#include "ui/common/ask.h"
#include "ui/common/formats.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/paper_view.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/paper/certificate_pages.h"

#include <QComboBox>
#include <QSplitter>

namespace zhiyin {
namespace {

const QString kStates[] = {QString(), QStringLiteral("due"), QStringLiteral("held"), QStringLiteral("restricted"),
                           QStringLiteral("kept")};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

ClockLook lookOf(const QString &state)
{
    if (state == QStringLiteral("due"))
        return ClockLook::DueSoon;
    if (state == QStringLiteral("held"))
        return ClockLook::Paused;
    return state == QStringLiteral("restricted") ? ClockLook::Met : ClockLook::Running;
}

} // namespace

QString RetainedModel::heading(RetainedColumn column) const
{
    switch (column) {
    case RetainedColumn::State: return said(QT_TRANSLATE_NOOP("zhiyin", "State"));
    case RetainedColumn::Number: return said(QT_TRANSLATE_NOOP("zhiyin", "Number"));
    case RetainedColumn::Name: return said(QT_TRANSLATE_NOOP("zhiyin", "Name"));
    case RetainedColumn::Ended: return said(QT_TRANSLATE_NOOP("zhiyin", "Ended on"));
    case RetainedColumn::KeepUntil: return said(QT_TRANSLATE_NOOP("zhiyin", "Kept through"));
    case RetainedColumn::Rule: return said(QT_TRANSLATE_NOOP("zhiyin", "Longest rule"));
    case RetainedColumn::Hold: return said(QT_TRANSLATE_NOOP("zhiyin", "Legal hold"));
    case RetainedColumn::Count: break;
    }
    return {};
}

QVariant RetainedModel::cell(const RetainedClient &row, RetainedColumn column, int role) const
{
    const QString state = row.state(m_bench.today());
    if (role == IdRole)
        return row.client.value();
    if (role == MarkRole && column == RetainedColumn::State)
        return QVariant::fromValue(clockMark(lookOf(state)));
    if (role == Qt::ToolTipRole && column == RetainedColumn::Hold)
        return plainToolTip(shown(row.hold));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case RetainedColumn::State:
        // Held or past its term, and restricted beside that.
        return row.isRestricted && state != QStringLiteral("restricted")
                   ? said(QT_TRANSLATE_NOOP("zhiyin", "%1, restricted")).arg(words::retentionState(state))
                   : words::retentionState(state);
    case RetainedColumn::Number: return shown(row.externalId);
    case RetainedColumn::Name: return shown(row.name);
    case RetainedColumn::Ended: return formats::date(row.facts.ended);
    case RetainedColumn::KeepUntil: return formats::date(row.term ? row.term->keepUntil : QDate());
    case RetainedColumn::Rule: return row.term ? words::retentionRule(row.term->rule) : formats::none();
    case RetainedColumn::Hold: return row.hold.isEmpty() ? formats::none() : shown(row.hold).simplified();
    case RetainedColumn::Count: break;
    }
    return {};
}

QString CertificateModel::heading(CertificateColumn column) const
{
    switch (column) {
    case CertificateColumn::At: return said(QT_TRANSLATE_NOOP("zhiyin", "Erased"));
    case CertificateColumn::Number: return said(QT_TRANSLATE_NOOP("zhiyin", "Certificate"));
    case CertificateColumn::AskedBy: return said(QT_TRANSLATE_NOOP("zhiyin", "Asked for by"));
    case CertificateColumn::ApprovedBy: return said(QT_TRANSLATE_NOOP("zhiyin", "Approved by"));
    case CertificateColumn::Rule: return said(QT_TRANSLATE_NOOP("zhiyin", "Longest rule"));
    case CertificateColumn::Count: break;
    }
    return {};
}

QVariant CertificateModel::cell(const ErasureCertificate &row, CertificateColumn column, int role) const
{
    if (role == IdRole)
        return row.id.value();
    if (role != Qt::DisplayRole)
        return {};
    const QString rule = QStringLiteral("rule");
    switch (column) {
    case CertificateColumn::At: return formats::moment(row.at, m_bench.book().zone);
    case CertificateColumn::Number: return row.id.toString();
    case CertificateColumn::AskedBy: return shown(row.askedBy);
    case CertificateColumn::ApprovedBy: return shown(row.approvedBy);
    case CertificateColumn::Rule: return words::changedValue(rule, row.document.value(rule).toString());
    case CertificateColumn::Count: break;
    }
    return {};
}

RetentionSection::RetentionSection(Workbench &bench)
    : PageSection(bench), m_model(new RetainedModel(bench, this)), m_certificates(new CertificateModel(bench, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    layout->setSpacing(grid::kMedium);
    makeActs(layout);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeClients());
    parts->addWidget(makeCertificates());
    parts->setStretchFactor(0, 1);
    layout->addWidget(parts, 1);
}

void RetentionSection::makeActs(QBoxLayout *layout)
{
    auto *card = new QFrame;
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(grid::kLarge, grid::kMedium, grid::kLarge, grid::kMedium);
    auto *fields = new QHBoxLayout;
    constexpr int kNumberWidth = 150;
    m_clientLabel = plainLabel();
    m_client = new QLineEdit;
    m_client->setObjectName(QStringLiteral("retention.client"));
    m_client->setFixedWidth(kNumberWidth);
    m_clientLabel->setBuddy(m_client);
    m_reasonLabel = plainLabel();
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("retention.reason"));
    m_reasonLabel->setBuddy(m_reason);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_clientLabel, m_client, m_reasonLabel})
        fields->addWidget(widget);
    fields->addWidget(m_reason, 1);
    inside->addLayout(fields);
    auto *row = new QHBoxLayout;
    row->addStretch();
    const auto add = [row](const char *name) {
        auto *button = new QPushButton;
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        return button;
    };
    m_restrict = add("retention.restrict");
    m_unrestrict = add("retention.unrestrict");
    m_hold = add("retention.hold");
    m_lift = add("retention.lift");
    m_erase = add("retention.erase");
    setLook(m_erase, "danger");
    inside->addLayout(row);
    layout->addWidget(card);
    const bool holds = bench().may(Action::HoldClient);
    m_hold->setVisible(holds);
    m_lift->setVisible(holds);
    connect(m_client, &QLineEdit::textChanged, this, &RetentionSection::follow);
    connect(m_restrict, &QPushButton::clicked, this, [this] {
        change(&RetentionDesk::restrict, said(QT_TRANSLATE_NOOP("zhiyin", "Restricted: kept, and used for nothing.")));
    });
    connect(m_unrestrict, &QPushButton::clicked, this, [this] {
        change(&RetentionDesk::unrestrict, said(QT_TRANSLATE_NOOP("zhiyin", "The restriction is lifted.")));
    });
    connect(m_hold, &QPushButton::clicked, this, [this] {
        change(&RetentionDesk::hold, said(QT_TRANSLATE_NOOP("zhiyin", "Under legal hold: nothing of it is erased.")));
    });
    connect(m_lift, &QPushButton::clicked, this,
            [this] { change(&RetentionDesk::lift, said(QT_TRANSLATE_NOOP("zhiyin", "The legal hold is lifted."))); });
    connect(m_erase, &QPushButton::clicked, this, &RetentionSection::erase);
}

QWidget *RetentionSection::makeClients()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kSmall);
    m_filter = new QComboBox;
    m_filter->setObjectName(QStringLiteral("retention.filter"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &state : kStates)
        m_filter->addItem({}, state);
    auto *head = new QHBoxLayout;
    head->addWidget(m_filter);
    head->addStretch();
    layout->addLayout(head);
    m_table = plainTable(QStringLiteral("retention"), m_model, {160, 110, 140, 120, 120, 160});
    m_state = new StatePanel(m_table);
    layout->addWidget(m_state, 1);
    connect(m_filter, &QComboBox::activated, this, &RetentionSection::filter);
    connect(m_state, &StatePanel::retried, this, &RetentionSection::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RetentionSection::choose);
    return part;
}

QWidget *RetentionSection::makeCertificates()
{
    m_certificateCard = new QWidget;
    auto *layout = new QVBoxLayout(m_certificateCard);
    layout->setContentsMargins(0, grid::kSmall, 0, 0);
    auto *head = new QHBoxLayout;
    m_certificateTitle = plainLabel({}, "heading");
    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("certificate.save"));
    head->addWidget(m_certificateTitle, 1);
    head->addWidget(m_save);
    layout->addLayout(head);
    m_certificateTable = plainTable(QStringLiteral("certificates"), m_certificates, {160, 180, 140, 140});
    layout->addWidget(m_certificateTable, 1);
    const auto save = [this] {
        const QModelIndex current = m_certificateTable->currentIndex();
        if (!current.isValid())
            return;
        const ErasureCertificate &certificate = m_certificates->rowAt(current.row());
        savePaper(this, bench(), said(QT_TRANSLATE_NOOP("zhiyin", "Save the certificate")),
                  certificate.id.toString() + QStringLiteral(".pdf"),
                  [certificate, institution = bench().book().institution, zone = bench().book().zone] {
                      return paper::certificateDocument(certificate, institution, zone, QPageSize(QPageSize::A4));
                  });
    };
    connect(m_save, &QPushButton::clicked, this, save);
    connect(m_certificateTable, &QTableView::activated, this, save);
    return m_certificateCard;
}

QString RetentionSection::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "Retention and erasure"));
}

void RetentionSection::load()
{
    if (m_all.empty())
        m_state->showLoading();
    m_latest.call(
        bench().worker(), this, [](Session &session) { return session.desk<RetentionDesk>().list(); },
        [this](Result<std::vector<RetainedClient>> clients) {
            if (!clients) {
                m_state->showFailed(clients.error());
                return;
            }
            m_all = std::move(*clients);
            filter();
        });
    m_latestCertificates.call(
        bench().worker(), this, [](Session &session) { return session.desk<RetentionDesk>().certificates(); },
        [this](Result<std::vector<ErasureCertificate>> certificates) {
            if (!certificates) {
                bench().failed(certificates.error());
                return;
            }
            m_certificates->setRows(std::move(*certificates));
            m_certificateCard->setVisible(m_certificates->rowCount() > 0);
            m_certificateTable->selectRow(0);
        });
}

void RetentionSection::filter()
{
    const QString state = m_filter->currentData().toString();
    std::vector<RetainedClient> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows), [&](const RetainedClient &client) {
        const bool isRestricted = state == QStringLiteral("restricted") && client.isRestricted;
        return state.isEmpty() || isRestricted || client.state(bench().today()) == state;
    });
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() == 0)
        m_state->showEmpty();
    else
        m_state->showContent();
    follow();
}

void RetentionSection::begin(ClientId client)
{
    m_client->setText(QStringLiteral("id:") + client.toString());
    m_reason->setFocus();
}

void RetentionSection::choose(const QModelIndex &index)
{
    if (index.isValid())
        m_client->setText(m_model->rowAt(index.row()).externalId);
}

/// A client outside the list is neither held nor restricted, as far as is known here.
void RetentionSection::follow()
{
    const QString number = m_client->text().trimmed();
    const auto known = std::ranges::find(m_all, number, &RetainedClient::externalId);
    const bool isKnown = known != m_all.end();
    const bool isHeld = isKnown && !known->hold.isNull();
    m_restrict->setEnabled(!number.isEmpty() && !(isKnown && known->isRestricted));
    m_unrestrict->setEnabled(isKnown && known->isRestricted);
    m_hold->setEnabled(!number.isEmpty() && !isHeld);
    m_lift->setEnabled(isHeld);
    m_erase->setEnabled(isKnown && known->state(bench().today()) == QStringLiteral("due"));
}

void RetentionSection::change(Change change, const QString &done)
{
    bench().call(
        this,
        [change, reference = m_client->text().trimmed(), reason = m_reason->text()](Session &session) -> Result<void> {
            ZHIYIN_ASSIGN(const ClientId client, session.desk<ClientDesk>().find(reference));
            auto desk = session.desk<RetentionDesk>();
            return (desk.*change)(client, reason);
        },
        [this, done](const Result<void> &changed) {
            if (!changed) {
                failed(changed.error());
                return;
            }
            m_reason->clear();
            bench().done(done);
        });
}

void RetentionSection::erase()
{
    const QString number = m_client->text().trimmed();
    const auto askFor = [this, number] {
        bench().call(
            this,
            [number, reason = m_reason->text()](Session &session) -> Result<RequestId> {
                ZHIYIN_ASSIGN(const ClientId client, session.desk<ClientDesk>().find(number));
                return session.desk<RetentionDesk>().requestErasure(client, reason);
            },
            [this](const Result<RequestId> &request) {
                if (!request) {
                    failed(request.error());
                    return;
                }
                m_reason->clear();
                bench().done(
                    said(QT_TRANSLATE_NOOP("zhiyin", "Asked for. Nothing is erased until a second person approves.")));
            });
    };
    ask(this,
        {said(QT_TRANSLATE_NOOP("zhiyin", "Erase client %1?")).arg(shown(number)),
         said(QT_TRANSLATE_NOOP("zhiyin", "A second person is asked to approve.")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Once approved, everything held on the client is gone for good, also in the "
                                          "journal. A certificate stays.")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Ask for erasure")),
         {},
         true},
        [askFor](bool yes) {
            if (yes)
                askFor();
        });
}

void RetentionSection::failed(const Error &error)
{
    if (error.code == ErrorCode::ReasonNeeded)
        m_reason->setFocus();
    bench().failed(error);
}

void RetentionSection::conceal()
{
    m_latest.drop();
    m_latestCertificates.drop();
    m_all.clear();
    m_model->setRows({});
    m_certificates->setRows({});
}

void RetentionSection::retranslate()
{
    m_clientLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Client (number)")));
    m_client->setAccessibleName(m_clientLabel->text());
    m_reasonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_restrict->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Restrict")));
    setPlainToolTip(m_restrict, said(QT_TRANSLATE_NOOP("zhiyin", "Kept and used for nothing: out of lists, search, "
                                                                 "reports and marketing")));
    m_unrestrict->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Lift the restriction")));
    m_hold->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Put under legal hold")));
    m_lift->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Lift the hold")));
    m_erase->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Erase…")));
    setPlainToolTip(m_erase, said(QT_TRANSLATE_NOOP("zhiyin", "Only past the term, and with a second person")));
    for (int i = 0; i < m_filter->count(); ++i) {
        const QString state = m_filter->itemData(i).toString();
        m_filter->setItemText(i, state.isEmpty() ? said(QT_TRANSLATE_NOOP("zhiyin", "All"))
                                                 : words::retentionState(state));
    }
    m_filter->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Which clients")));
    m_table->setAccessibleName(title());
    m_certificateTitle->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Certificates of erasure")));
    m_certificateTable->setAccessibleName(m_certificateTitle->text());
    m_save->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save certificate…")));
    m_state->setEmpty(
        {QStringLiteral("lock"),
         said(QT_TRANSLATE_NOOP("zhiyin", "No client here")),
         said(QT_TRANSLATE_NOOP("zhiyin", "Clients appear here when the relationship has ended, or when they "
                                          "are restricted or under legal hold. What is past its term may "
                                          "be erased.")),
         {}});
    m_model->retranslate();
    m_certificates->retranslate();
}

} // namespace zhiyin
