// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/documents_tab.h"

#include "core/attachment/attachment_desk.h"
#include "core/words/attachment_words.h"
#include "ui/common/ask.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QUrl>

namespace zhiyin {
namespace {

constexpr int kDateWidth = 120;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

QString DocumentModel::heading(DocumentColumn column) const
{
    switch (column) {
    case DocumentColumn::Name: return said(QT_TRANSLATE_NOOP("zhiyin", "Document"));
    case DocumentColumn::Kind: return said(QT_TRANSLATE_NOOP("zhiyin", "Kind"));
    case DocumentColumn::Proves: return said(QT_TRANSLATE_NOOP("zhiyin", "Proves"));
    case DocumentColumn::ValidUntil: return said(QT_TRANSLATE_NOOP("zhiyin", "Valid until"));
    case DocumentColumn::Added: return said(QT_TRANSLATE_NOOP("zhiyin", "Added on"));
    case DocumentColumn::By: return said(QT_TRANSLATE_NOOP("zhiyin", "By"));
    case DocumentColumn::Size: return said(QT_TRANSLATE_NOOP("zhiyin", "Size"));
    case DocumentColumn::State: return said(QT_TRANSLATE_NOOP("zhiyin", "State"));
    case DocumentColumn::Count: break;
    }
    return {};
}

Qt::Alignment DocumentModel::alignment(DocumentColumn column) const
{
    return column == DocumentColumn::Size ? kNumber : kText;
}

QString DocumentModel::stateOf(const Attachment &row) const
{
    if (row.endedAt.isValid())
        return said(QT_TRANSLATE_NOOP("zhiyin", "Ended"));
    if (row.validUntil.isValid() && row.validUntil < m_bench.today())
        return said(QT_TRANSLATE_NOOP("zhiyin", "Expired"));
    if (row.request)
        return said(QT_TRANSLATE_NOOP("zhiyin", "Evidence for a change"));
    return said(QT_TRANSLATE_NOOP("zhiyin", "Valid"));
}

QVariant DocumentModel::cell(const Attachment &row, DocumentColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(column));
    if (role == Qt::ToolTipRole && (column == DocumentColumn::Name || column == DocumentColumn::Proves))
        return plainToolTip(shown(column == DocumentColumn::Name ? row.name : row.proves));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case DocumentColumn::Name: return shown(row.name);
    case DocumentColumn::Kind: return words::attachmentKind(row.kind);
    case DocumentColumn::Proves: return shown(row.proves).simplified();
    case DocumentColumn::ValidUntil: return formats::date(row.validUntil);
    case DocumentColumn::Added: return formats::moment(row.addedAt, m_bench.book().zone);
    case DocumentColumn::By: return shown(row.addedBy);
    case DocumentColumn::Size: return QLocale().formattedDataSize(row.size, 1);
    case DocumentColumn::State: return stateOf(row);
    case DocumentColumn::Count: break;
    }
    return {};
}

DocumentsTab::DocumentsTab(Workbench &bench)
    : ClientTab(bench)
    , m_model(new DocumentModel(bench, this))
    , m_view(plainTable(QStringLiteral("documents"), m_model, {200, 160, 170, 120, 180, 110, 90}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(makeAddRow());
    m_state = new StatePanel(m_view);
    layout->addWidget(m_state, 1);
    layout->addWidget(makeFoot());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DocumentsTab::follow);
    connect(m_view, &QTableView::activated, this, &DocumentsTab::open);
    connect(m_state, &StatePanel::retried, this, [this] {
        if (client())
            load(*client());
    });
}

QWidget *DocumentsTab::makeAddRow()
{
    auto *area = new QWidget;
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    m_kindLabel = plainLabel();
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("documentKind"));
    for (const auto &[code, kind] : kAttachmentKinds)
        m_kind->addItem({}, static_cast<int>(kind));
    m_kindLabel->setBuddy(m_kind);
    m_provesLabel = plainLabel();
    m_proves = new QLineEdit;
    m_proves->setObjectName(QStringLiteral("proves"));
    m_provesLabel->setBuddy(m_proves);
    m_untilLabel = plainLabel();
    m_until = new QLineEdit;
    m_until->setObjectName(QStringLiteral("validUntil"));
    m_until->setMaximumWidth(kDateWidth);
    m_untilLabel->setBuddy(m_until);
    m_add = new QPushButton;
    m_add->setObjectName(QStringLiteral("addDocument"));
    setLook(m_add, "main");
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kindLabel, m_kind, m_provesLabel})
        row->addWidget(widget);
    row->addWidget(m_proves, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_untilLabel, m_until, m_add})
        row->addWidget(widget);
    area->setVisible(bench().may(Action::WriteClient));
    connect(m_add, &QPushButton::clicked, this, &DocumentsTab::choose);
    return area;
}

QWidget *DocumentsTab::makeFoot()
{
    auto *area = new QWidget;
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    m_reasonLabel = plainLabel();
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("documentReason"));
    m_reasonLabel->setBuddy(m_reason);
    m_open = new QPushButton;
    m_open->setObjectName(QStringLiteral("openDocument"));
    m_end = new QPushButton;
    m_end->setObjectName(QStringLiteral("endDocument"));
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    row->addWidget(m_open);
    row->addWidget(m_end);
    m_end->setVisible(bench().may(Action::WriteClient));
    area->setVisible(bench().may(Action::UnmaskCore));
    connect(m_open, &QPushButton::clicked, this, &DocumentsTab::open);
    connect(m_end, &QPushButton::clicked, this, &DocumentsTab::end);
    return area;
}

void DocumentsTab::load(ClientId id)
{
    m_state->showLoading();
    m_latest.call(
        bench().worker(), this, [id](Session &session) { return session.desk<AttachmentDesk>().list(id); },
        [this](Result<std::vector<Attachment>> all) {
            if (!all) {
                m_state->showFailed(all.error());
                return;
            }
            m_model->setRows(std::move(*all));
            if (m_model->rowCount() > 0) {
                m_view->selectRow(0);
                m_state->showContent();
            } else {
                m_state->showEmpty();
            }
            follow();
        });
}

const Attachment *DocumentsTab::chosen() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? &m_model->rowAt(current.row()) : nullptr;
}

void DocumentsTab::follow()
{
    const Attachment *document = chosen();
    m_open->setEnabled(document != nullptr);
    m_end->setEnabled(document != nullptr && !document->endedAt.isValid());
}

void DocumentsTab::choose()
{
    askOpenFile(this,
                {said(QT_TRANSLATE_NOOP("zhiyin", "Add a document")),
                 {said(QT_TRANSLATE_NOOP("zhiyin",
                                         "PDF and images (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.gif *.heic)")),
                  said(QT_TRANSLATE_NOOP("zhiyin", "All files (*)"))}},
                [this](const QString &file) { attach(file); });
}

void DocumentsTab::attach(const QString &file)
{
    if (!client())
        return;
    const QString until = m_until->text().trimmed();
    const QDate day = QDate::fromString(until, Qt::ISODate);
    setFault(m_until, !until.isEmpty() && !day.isValid());
    if (!until.isEmpty() && !day.isValid()) {
        m_until->setFocus();
        failed({ErrorCode::BadValue, {m_untilLabel->text(), until}, {}});
        return;
    }
    const NewAttachment wanted{*client(), static_cast<AttachmentKind>(m_kind->currentData().toInt()),
                               m_proves->text().trimmed(), day};
    m_add->setEnabled(false);
    bench().call(
        this, [wanted, file](Session &session) { return session.desk<AttachmentDesk>().attach(file, wanted); },
        [this](const Result<AttachmentId> &added) {
            m_add->setEnabled(true);
            if (!added) {
                failed(added.error());
                return;
            }
            m_proves->clear();
            m_until->clear();
            bench().done(said(QT_TRANSLATE_NOOP(
                "zhiyin", "The document is in the book, encrypted. The file it came from is still where it was.")));
        });
}

void DocumentsTab::open()
{
    const Attachment *document = chosen();
    if (!document)
        return;
    const auto place = m_folder.place(codeText(kFileForms, document->form));
    if (!place) {
        failed(place.error());
        return;
    }
    bench().call(
        this,
        [id = document->id, file = *place, reason = m_reason->text()](Session &session) {
            return session.desk<AttachmentDesk>().save(id, file, reason);
        },
        [this, file = *place](const Result<void> &saved) {
            // A lock may have wiped the folder meanwhile.
            if (saved && m_folder.path().isEmpty())
                return;
            if (!saved) {
                failed(saved.error());
                return;
            }
            QDesktopServices::openUrl(QUrl::fromLocalFile(file));
        });
}

void DocumentsTab::end()
{
    const Attachment *document = chosen();
    if (!document)
        return;
    bench().call(
        this,
        [id = document->id, reason = m_reason->text()](Session &session) {
            return session.desk<AttachmentDesk>().end(id, reason);
        },
        [this](const Result<void> &ended) {
            if (!ended) {
                failed(ended.error());
                return;
            }
            m_reason->clear();
            bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "The document no longer counts; it stays on record.")));
        });
}

void DocumentsTab::failed(const Error &error)
{
    if (error.code == ErrorCode::ReasonNeeded)
        m_reason->setFocus();
    bench().failed(error);
}

void DocumentsTab::conceal()
{
    m_latest.drop();
    m_folder.wipe();
    m_model->setRows({});
}

void DocumentsTab::forget()
{
    conceal();
    m_reason->clear();
    m_proves->clear();
    m_until->clear();
}

void DocumentsTab::retranslate()
{
    m_kindLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Kind")));
    m_kind->setAccessibleName(m_kindLabel->text());
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, words::attachmentKind(static_cast<AttachmentKind>(m_kind->itemData(i).toInt())));
    m_provesLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Proves")));
    m_proves->setAccessibleName(m_provesLabel->text());
    m_untilLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Valid until")));
    m_until->setAccessibleName(m_untilLabel->text());
    m_until->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "2027-12-31")));
    m_add->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Add a document…")));
    m_reasonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_open->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Open")));
    m_end->setText(said(QT_TRANSLATE_NOOP("zhiyin", "End")));
    m_view->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Documents")));
    m_state->setEmpty(
        {QStringLiteral("reports"),
         said(QT_TRANSLATE_NOOP("zhiyin", "No documents yet")),
         said(QT_TRANSLATE_NOOP(
             "zhiyin", "PDF and images up to 50 MiB. They are kept encrypted in the book; each look needs a reason.")),
         {}});
    m_model->retranslate();
    follow();
}

ClientTabSpec documentsTab()
{
    return {QStringLiteral("documents"), [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Documents")); },
            [](Workbench &bench) { return new DocumentsTab(bench); }};
}

} // namespace zhiyin
