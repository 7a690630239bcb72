// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_view.h"

#include "core/attachment/attachment_desk.h"
#include "core/complaint/clock_keeper.h"
#include "core/words/attachment_words.h"
#include "core/words/key_words.h"
#include "ui/client/history_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/reveal.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHeaderView>
#include <QJsonArray>
#include <QTableWidget>
#include <QUrl>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

QString requestSummary(const Request &request)
{
    // An erasure takes what the request said with it.
    if (request.summary.isEmpty())
        return said(QT_TRANSLATE_NOOP("zhiyin", "About a client that was erased"));
    return shown(request.summary).simplified();
}

RequestView::RequestView(Workbench &bench) : m_bench(bench)
{
    setLook(this, "card");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kLarge, grid::kLarge, grid::kLarge, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    m_summary = wrappedLabel({}, "heading");
    m_facts = wrappedLabel({}, "muted");
    layout->addWidget(m_summary);
    layout->addWidget(m_facts);
    m_changes = new QTableWidget(0, 3);
    m_changes->setObjectName(QStringLiteral("requestChanges"));
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_changes->setSelectionMode(QAbstractItemView::NoSelection);
    m_changes->setTabKeyNavigation(false);
    m_changes->setShowGrid(false);
    m_changes->setWordWrap(true);
    m_changes->verticalHeader()->hide();
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_changes->horizontalHeader()->setHighlightSections(false);
    m_changes->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_changes, 1);
    auto *row = new QHBoxLayout;
    m_evidenceLabel = plainLabel();
    m_evidence = new QComboBox;
    m_evidence->setObjectName(QStringLiteral("requestEvidence"));
    m_evidenceLabel->setBuddy(m_evidence);
    m_open = new QPushButton;
    m_open->setObjectName(QStringLiteral("requestOpenEvidence"));
    row->addWidget(m_evidenceLabel);
    row->addWidget(m_evidence, 1);
    row->addWidget(m_open);
    layout->addLayout(row);
    makeDecision(layout);
    m_hide.setSingleShot(true);
    m_hide.setInterval(kRevealMilliseconds);
    connect(&m_hide, &QTimer::timeout, this, [this] {
        if (m_id)
            show(*m_id);
    });
    connect(m_open, &QPushButton::clicked, this, &RequestView::openEvidence);
    connect(m_reveal, &QPushButton::clicked, this, &RequestView::reveal);
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(true); });
}

void RequestView::makeDecision(QBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    m_reasonLabel = plainLabel();
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("requestReason"));
    m_reasonLabel->setBuddy(m_reason);
    offerRevealReasons(m_reason);
    m_reveal = new QPushButton;
    m_reveal->setObjectName(QStringLiteral("requestReveal"));
    m_refuse = new QPushButton;
    m_refuse->setObjectName(QStringLiteral("requestRefuse"));
    setLook(m_refuse, "danger");
    m_approve = new QPushButton;
    m_approve->setObjectName(QStringLiteral("requestApprove"));
    setLook(m_approve, "main");
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_refuse);
    row->addWidget(m_approve);
    layout->addLayout(row);
}

void RequestView::show(RequestId id)
{
    if (m_id != id)
        m_reason->clear();
    m_id = id;
    m_hide.stop();
    m_latest.call(
        m_bench.worker(), this, [id](Session &session) { return session.desk<RequestDesk>().show(id); },
        [this](const Result<RequestDetail> &detail) {
            if (!detail) {
                clear();
                m_bench.failed(detail.error());
                return;
            }
            take(*detail);
        });
}

void RequestView::take(const RequestDetail &detail)
{
    m_detail = detail;
    m_evidence->clear();
    for (const Attachment &document : detail.evidence)
        m_evidence->addItem(shown(document.name), document.id.value());
    say();
}

void RequestView::say()
{
    setVisible(m_detail.has_value());
    if (!m_detail)
        return;
    const Request &request = m_detail->request;
    m_summary->setText(requestSummary(request));
    m_facts->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Asked for by %1 on %2. Reason: %3"))
                         .arg(shown(request.askedByName), formats::moment(request.askedAt, m_bench.book().zone),
                              shown(request.reason).simplified()));
    sayChanges();
    const bool waits = request.state == QStringLiteral("waiting");
    const bool hasEvidence = !m_detail->evidence.empty();
    m_evidenceLabel->setText(hasEvidence ? said(QT_TRANSLATE_NOOP("zhiyin", "Evidence"))
                                         : said(QT_TRANSLATE_NOOP("zhiyin", "No evidence is attached.")));
    m_evidence->setVisible(hasEvidence);
    m_open->setVisible(hasEvidence && m_bench.may(Action::UnmaskCore));
    m_reveal->setVisible(waits && !m_detail->changes.isEmpty() && m_bench.may(Action::UnmaskCore));
    m_refuse->setVisible(waits && m_detail->decides);
    m_approve->setVisible(waits && m_detail->decides);
    const bool asks = m_refuse->isVisibleTo(this) || m_reveal->isVisibleTo(this) || m_open->isVisibleTo(this);
    m_reason->setVisible(asks);
    m_reasonLabel->setVisible(asks);
}

void RequestView::sayChanges()
{
    const QJsonObject &changes = m_detail->changes;
    m_changes->setVisible(!changes.isEmpty());
    m_changes->setRowCount(static_cast<int>(changes.size()));
    int row = 0;
    for (auto it = changes.begin(); it != changes.end(); ++it, ++row) {
        const QJsonArray sides = it.value().toArray();
        m_changes->setItem(row, 0, new QTableWidgetItem(words::keyLabel(it.key())));
        m_changes->setItem(row, 1, new QTableWidgetItem(valueWord(it.key(), sides.at(0))));
        m_changes->setItem(row, 2, new QTableWidgetItem(valueWord(it.key(), sides.at(1))));
    }
}

void RequestView::reveal()
{
    if (!m_id)
        return;
    m_latest.call(
        m_bench.worker(), this,
        [id = *m_id, reason = m_reason->text()](Session &session) {
            return session.desk<RequestDesk>().reveal(id, reason);
        },
        [this](const Result<RequestDetail> &detail) {
            if (!detail) {
                failed(detail.error());
                return;
            }
            take(*detail);
            m_hide.start();
        });
}

void RequestView::openEvidence()
{
    if (!m_detail || m_evidence->currentIndex() < 0)
        return;
    const Attachment &document = m_detail->evidence[static_cast<size_t>(m_evidence->currentIndex())];
    const auto place = m_folder.place(codeText(kFileForms, document.form));
    if (!place) {
        failed(place.error());
        return;
    }
    m_bench.call(
        this,
        [id = document.id, file = *place, reason = m_reason->text()](Session &session) {
            return session.desk<AttachmentDesk>().save(id, file, reason);
        },
        [this, file = *place](const Result<void> &saved) {
            if (!saved)
                failed(saved.error());
            else if (!m_folder.path().isEmpty()) // a lock may have wiped it meanwhile
                QDesktopServices::openUrl(QUrl::fromLocalFile(file));
        });
}

void RequestView::decide(bool approved)
{
    if (!m_id)
        return;
    // A new calendar moves due days: what is kept of the clocks is computed anew.
    const bool movesClocks = approved && m_detail && m_detail->request.kind == QStringLiteral("policy");
    m_bench.call(
        this,
        [id = *m_id, approved, movesClocks, reason = m_reason->text()](Session &session) -> Result<void> {
            auto desk = session.desk<RequestDesk>();
            ZHIYIN_TRY(approved ? desk.approve(id) : desk.refuse(id, reason));
            if (movesClocks)
                ZHIYIN_TRY(session.desk<ClockKeeper>().run());
            return {};
        },
        [this, approved](const Result<void> &decided) {
            if (!decided) {
                failed(decided.error());
                return;
            }
            m_reason->clear();
            m_bench.done(approved ? said(QT_TRANSLATE_NOOP("zhiyin", "Approved. The new values are in force."))
                                  : said(QT_TRANSLATE_NOOP("zhiyin", "Refused. The old values stay in force.")));
        });
}

void RequestView::failed(const Error &error)
{
    if (error.code == ErrorCode::ReasonNeeded)
        m_reason->setFocus();
    m_bench.failed(error);
}

void RequestView::clear()
{
    m_latest.drop();
    m_hide.stop();
    m_folder.wipe();
    m_id.reset();
    m_detail.reset();
    m_changes->setRowCount(0);
    m_evidence->clear();
    say();
}

void RequestView::retranslate()
{
    m_changes->setHorizontalHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "Field")),
                                          said(QT_TRANSLATE_NOOP("zhiyin", "In force")),
                                          said(QT_TRANSLATE_NOOP("zhiyin", "Asked for"))});
    m_changes->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Old and new values")));
    m_evidence->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Evidence")));
    m_open->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Open")));
    m_reasonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reveal->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Show in clear")));
    m_refuse->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Refuse")));
    m_approve->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Approve")));
    say();
}

} // namespace zhiyin
