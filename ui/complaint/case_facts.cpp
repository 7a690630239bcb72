// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/case_facts.h"

#include "core/complaint/case_fields.h"
#include "core/words/case_words.h"
#include "core/words/complaint_words.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/complaint/item_card.h"
#include "ui/complaint/links_card.h"
#include "ui/complaint/taxonomy_dialog.h"

#include <QFormLayout>
#include <QPlainTextEdit>

namespace zhiyin {
namespace {

constexpr int kTextHeight = 72;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

std::optional<TaxonomyAxis> axisOf(const QString &field)
{
    if (field == QStringLiteral("axis_channel"))
        return TaxonomyAxis::Channel;
    if (field == QStringLiteral("business"))
        return TaxonomyAxis::Business;
    if (field == QStringLiteral("cause"))
        return TaxonomyAxis::Cause;
    return std::nullopt;
}

/// The classes of an axis with the finer ones under them, those that are in use or that the case is filed under.
void addClasses(QComboBox *box, const std::vector<TaxonomyEntry> &entries, const QString &kept, int depth)
{
    for (const TaxonomyEntry &entry : entries) {
        if (!entry.retired || entry.code == kept)
            box->addItem(QString(depth * 3, QChar::Nbsp) + entry.name.in(QLocale()), entry.code);
        addClasses(box, entry.children, kept, depth + 1);
    }
}

} // namespace

CaseFacts::CaseFacts(Workbench &bench) : CasePanel(bench)
{
    auto *content = new QWidget;
    auto *cards = scrolledCards(this, content);
    cards->addWidget(makeFields());
    m_parties = new ItemCard(bench, CaseItemKind::Party,
                             [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Agents and representatives")); });
    cards->addWidget(m_parties);
    m_links = new LinksCard(bench);
    cards->addWidget(m_links);
    cards->addStretch();
}

QWidget *CaseFacts::makeFields()
{
    m_card = new TabCard([] { return said(QT_TRANSLATE_NOOP("zhiyin", "What it is about")); });
    auto *filed = new QHBoxLayout;
    m_version = plainLabel({}, "muted");
    m_classes = new QPushButton;
    m_classes->setObjectName(QStringLiteral("facts.classes"));
    filed->addWidget(m_version, 1);
    filed->addWidget(m_classes);
    m_card->content()->addLayout(filed);
    connect(m_classes, &QPushButton::clicked, this, [this] { (new TaxonomyDialog(this, bench()))->open(); });
    auto *columns = new QHBoxLayout;
    columns->setSpacing(grid::kWide);
    auto *left = new QFormLayout;
    auto *right = new QFormLayout;
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    m_card->content()->addLayout(columns);
    auto *level = new QComboBox;
    for (const auto &[code, value] : kComplaintLevels)
        level->addItem(QString(), QVariant(code.toString()));
    addField(left, QStringLiteral("category"), new QLineEdit);
    addField(left, QStringLiteral("level"), level);
    for (const char *axis : {"axis_channel", "business", "cause"})
        addField(left, QLatin1String(axis), new QComboBox);
    addField(left, QStringLiteral("product"), new QLineEdit);
    addField(left, QStringLiteral("staff"), new QLineEdit);
    addField(right, QStringLiteral("complainant"), new QLineEdit);
    addField(right, QStringLiteral("contact"), new QLineEdit);
    addField(right, QStringLiteral("joint"), new QLineEdit);
    for (const char *text : {"text", "demand"}) {
        auto *edit = new QPlainTextEdit;
        edit->setFixedHeight(kTextHeight);
        edit->setTabChangesFocus(true);
        addField(right, QLatin1String(text), edit);
    }
    auto *row = new QHBoxLayout;
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("facts.reason"));
    m_reasonLabel = plainLabel();
    m_reasonLabel->setBuddy(m_reason);
    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("facts.save"));
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    row->addWidget(m_save);
    m_card->content()->addLayout(row);
    m_hint = m_card->addHint();
    const bool mayWork = bench().may(Action::WorkComplaint);
    m_save->setVisible(mayWork);
    m_reason->setVisible(mayWork);
    m_reasonLabel->setVisible(mayWork);
    connect(m_save, &QPushButton::clicked, this, &CaseFacts::save);
    return m_card;
}

void CaseFacts::addField(QFormLayout *form, const QString &field, QWidget *edit)
{
    edit->setObjectName(QStringLiteral("facts.") + field);
    auto *label = plainLabel();
    label->setBuddy(edit);
    form->addRow(label, edit);
    m_edits.insert(field, edit);
    m_labels.insert(field, label);
}

QString CaseFacts::title() const
{
    return said(QT_TRANSLATE_NOOP("zhiyin", "The matter"));
}

QString CaseFacts::stored(const QString &field) const
{
    const CaseDetails &details = m_file->view.complaint.details;
    if (field == QStringLiteral("staff") && details.staff)
        return m_file->people.value(*details.staff);
    return caseFieldText(m_file->view.complaint, field);
}

QString CaseFacts::valueOf(const QString &field) const
{
    const QWidget *edit = m_edits.value(field);
    if (const auto *line = qobject_cast<const QLineEdit *>(edit))
        return line->text().trimmed();
    if (const auto *box = qobject_cast<const QComboBox *>(edit))
        return box->currentData().toString();
    return qobject_cast<const QPlainTextEdit *>(edit)->toPlainText().trimmed();
}

void CaseFacts::setValue(const QString &field, const QString &value)
{
    QWidget *edit = m_edits.value(field);
    if (auto *line = qobject_cast<QLineEdit *>(edit))
        line->setText(value);
    else if (auto *box = qobject_cast<QComboBox *>(edit))
        box->setCurrentIndex(box->findData(value));
    else
        qobject_cast<QPlainTextEdit *>(edit)->setPlainText(value);
}

void CaseFacts::fillClasses()
{
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it) {
        const auto axis = axisOf(it.key());
        if (!axis)
            continue;
        auto *box = qobject_cast<QComboBox *>(it.value());
        box->clear();
        box->addItem(QString(), QVariant(QString()));
        addClasses(box, m_file->taxonomy.axis(*axis), stored(it.key()), 0);
    }
}

void CaseFacts::show(const CaseFile &file)
{
    // What is half typed of the same case survives somebody else's change.
    const bool same = m_file && m_file->view.complaint.id == file.view.complaint.id;
    QHash<QString, QString> typed;
    if (same) {
        for (auto it = m_edits.begin(); it != m_edits.end(); ++it) {
            if (valueOf(it.key()) != stored(it.key()))
                typed.insert(it.key(), valueOf(it.key()));
        }
    }
    m_file = file;
    fillClasses();
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it)
        setValue(it.key(), typed.value(it.key(), stored(it.key())));
    m_edits.value(QStringLiteral("complainant"))->setEnabled(!file.view.complaint.client);
    m_version->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Filed under: %1")).arg(file.taxonomyVersion));
    m_parties->show(file);
    m_links->show(file);
}

void CaseFacts::clear()
{
    m_file.reset();
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it)
        setValue(it.key(), {});
    m_reason->clear();
    m_version->clear();
    m_parties->clear();
    m_links->clear();
}

void CaseFacts::save()
{
    if (!m_file)
        return;
    QMap<QString, QString> changed;
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it) {
        if (it.value()->isEnabled() && valueOf(it.key()) != stored(it.key()).trimmed())
            changed.insert(it.key(), valueOf(it.key()));
    }
    if (changed.isEmpty()) {
        m_hint->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Nothing was changed.")));
        m_hint->show();
        return;
    }
    m_save->setEnabled(false);
    bench().call(
        this,
        [id = *m_file->view.complaint.id, changed, reason = m_reason->text()](Session &session) {
            return session.desk<CaseDesk>().set(id, changed, reason);
        },
        [this](const Result<CaseChangeOutcome> &done) {
            m_save->setEnabled(true);
            setLook(m_hint, done ? "muted" : "fault");
            if (!done) {
                m_hint->setText(words::sentence(done.error()));
            } else {
                m_reason->clear();
                m_file.reset();
                show(done->file);
                m_hint->setText(done->request
                                    ? said(QT_TRANSLATE_NOOP("zhiyin", "What was written down waits for a second "
                                                                       "person; the rest is saved."))
                                    : said(QT_TRANSLATE_NOOP("zhiyin", "Saved.")));
            }
            m_hint->show();
        });
}

void CaseFacts::retranslate()
{
    m_card->retranslate();
    for (auto it = m_labels.begin(); it != m_labels.end(); ++it) {
        it.value()->setText(words::caseField(it.key()));
        m_edits.value(it.key())->setAccessibleName(words::caseField(it.key()));
    }
    auto *level = qobject_cast<QComboBox *>(m_edits.value(QStringLiteral("level")));
    for (int i = 0; i < level->count(); ++i) {
        if (const auto value = parseCode(kComplaintLevels, level->itemData(i).toString()))
            level->setItemText(i, words::complaintLevel(*value));
    }
    m_reasonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_save->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save")));
    m_classes->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Classes …")));
    m_parties->retranslate();
    m_links->retranslate();
    if (m_file)
        show(*m_file);
}

} // namespace zhiyin
