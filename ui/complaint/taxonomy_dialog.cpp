// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/taxonomy_dialog.h"

#include "core/complaint/case_desk.h"
#include "core/policy/policy_desk.h"
#include "core/words/case_words.h"
#include "core/words/error_words.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

constexpr int kAxisRole = Qt::UserRole;
enum Column { English, Chinese, Code, Count };

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

/// A class of the tree: its names can be typed over, its tick says that it is in use; the code of a class that cases are
/// filed under stays.
void addRow(QTreeWidgetItem *parent, const TaxonomyEntry &entry, bool fresh = false)
{
    auto *row = new QTreeWidgetItem(parent, {entry.name.en, entry.name.zh, entry.code});
    row->setFlags(row->flags() | Qt::ItemIsEditable);
    row->setCheckState(English, entry.retired ? Qt::Unchecked : Qt::Checked);
    row->setData(Code, Qt::UserRole, fresh);
    for (const TaxonomyEntry &child : entry.children)
        addRow(row, child);
}

/// The code of a class that is in force is what cases are filed under: only a new one's is typed.
class CodeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return index.data(Qt::UserRole).toBool() ? QStyledItemDelegate::createEditor(parent, option, index) : nullptr;
    }
};

TaxonomyEntry entryOf(const QTreeWidgetItem *row)
{
    TaxonomyEntry entry{row->text(Code).trimmed(),
                        {row->text(English).trimmed(), row->text(Chinese).trimmed()},
                        row->checkState(English) != Qt::Checked};
    for (int i = 0; i < row->childCount(); ++i)
        entry.children.push_back(entryOf(row->child(i)));
    return entry;
}

} // namespace

TaxonomyDialog::TaxonomyDialog(QWidget *parent, Workbench &bench)
    : QDialog(parent)
    , m_bench(bench)
    , m_version(plainLabel({}, "muted"))
    , m_tree(new QTreeWidget)
    , m_from(new QDateEdit(bench.today()))
    , m_reason(new QLineEdit)
    , m_add(new QPushButton(said(QT_TRANSLATE_NOOP("zhiyin", "Add a class below"))))
    , m_save(new QPushButton(said(QT_TRANSLATE_NOOP("zhiyin", "Put in force"))))
    , m_hint(wrappedLabel({}, "muted"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(said(QT_TRANSLATE_NOOP("zhiyin", "Classes of complaints")));
    resize(760, 560);
    m_tree->setObjectName(QStringLiteral("taxonomy.tree"));
    m_tree->setColumnCount(Count);
    m_tree->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "English")), said(QT_TRANSLATE_NOOP("zhiyin", "Chinese")),
                             said(QT_TRANSLATE_NOOP("zhiyin", "Code"))});
    m_tree->setAccessibleName(windowTitle());
    m_tree->setItemDelegateForColumn(Code, new CodeDelegate(m_tree));
    m_from->setObjectName(QStringLiteral("taxonomy.from"));
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_reason->setObjectName(QStringLiteral("taxonomy.reason"));
    m_add->setObjectName(QStringLiteral("taxonomy.add"));
    m_save->setObjectName(QStringLiteral("taxonomy.save"));
    setLook(m_save, "main");
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(grid::kSmall);
    rows->addWidget(m_version);
    rows->addWidget(m_tree, 1);
    auto *row = new QHBoxLayout;
    auto *fromLabel = plainLabel(said(QT_TRANSLATE_NOOP("zhiyin", "In force from")));
    fromLabel->setBuddy(m_from);
    m_from->setAccessibleName(fromLabel->text());
    auto *reasonLabel = plainLabel(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    reasonLabel->setBuddy(m_reason);
    m_reason->setAccessibleName(reasonLabel->text());
    for (QWidget *widget : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(fromLabel),
                            static_cast<QWidget *>(m_from), static_cast<QWidget *>(reasonLabel)})
        row->addWidget(widget);
    row->addWidget(m_reason, 1);
    row->addWidget(m_save);
    rows->addLayout(row);
    rows->addWidget(m_hint);
    m_hint->hide();
    const bool edits = bench.may(Action::ProposePolicy);
    m_save->setEnabled(edits);
    m_add->setEnabled(edits);
    if (!edits)
        m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_add, &QPushButton::clicked, this, &TaxonomyDialog::addClass);
    connect(m_save, &QPushButton::clicked, this, &TaxonomyDialog::save);
    load();
}

void TaxonomyDialog::load()
{
    m_bench.call(
        this, [](Session &session) { return session.desk<CaseDesk>().taxonomy(); },
        [this](const Result<InForce<Taxonomy>> &found) {
            if (found)
                fill(found->policy, found->version);
            else
                say(words::sentence(found.error()), true);
        });
}

void TaxonomyDialog::fill(const Taxonomy &taxonomy, const QString &version)
{
    m_loaded = taxonomy;
    m_version->setText(
        said(QT_TRANSLATE_NOOP("zhiyin", "In force: %1. Cases keep the version they were filed under.")).arg(version));
    m_tree->clear();
    for (const TaxonomyAxis axis : kTaxonomyAxes) {
        auto *top = new QTreeWidgetItem(m_tree, {words::taxonomyAxis(axis)});
        top->setData(0, kAxisRole, static_cast<int>(axis));
        for (const TaxonomyEntry &entry : taxonomy.axis(axis))
            addRow(top, entry);
        top->setExpanded(true);
    }
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(English, QHeaderView::Stretch);
    m_tree->resizeColumnToContents(Chinese);
    m_tree->resizeColumnToContents(Code);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

Taxonomy TaxonomyDialog::taxonomy() const
{
    Taxonomy fresh = m_loaded;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *top = m_tree->topLevelItem(i);
        auto &entries = fresh.axis(static_cast<TaxonomyAxis>(top->data(0, kAxisRole).toInt()));
        entries.clear();
        for (int child = 0; child < top->childCount(); ++child)
            entries.push_back(entryOf(top->child(child)));
    }
    return fresh;
}

void TaxonomyDialog::addClass()
{
    QTreeWidgetItem *parent = m_tree->currentItem();
    if (!parent)
        return;
    addRow(parent, {{}, {}, false, {}}, true);
    parent->setExpanded(true);
    auto *row = parent->child(parent->childCount() - 1);
    m_tree->setCurrentItem(row);
    m_tree->editItem(row, English);
}

void TaxonomyDialog::save()
{
    m_save->setEnabled(false);
    m_bench.call(
        this,
        [text = QJsonDocument(toJson(taxonomy())).toJson(), from = m_from->date(), reason = m_reason->text()](
            Session &session) { return session.desk<PolicyDesk>().set(PolicyName::Taxonomy, text, from, reason); },
        [this](const Result<PolicyOutcome> &outcome) {
            m_save->setEnabled(true);
            if (!outcome) {
                say(words::sentence(outcome.error()), true);
                return;
            }
            m_reason->clear();
            say(outcome->request ? said(QT_TRANSLATE_NOOP("zhiyin", "It waits for a second person."))
                                 : said(QT_TRANSLATE_NOOP("zhiyin", "In force from the day given.")),
                false);
            emit saved();
        });
}

void TaxonomyDialog::say(const QString &text, bool hasFailed)
{
    setLook(m_hint, hasFailed ? "fault" : "muted");
    m_hint->setText(text);
    m_hint->show();
}

} // namespace zhiyin
