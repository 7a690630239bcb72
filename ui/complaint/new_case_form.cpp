// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/new_case_form.h"

#include "core/words/complaint_words.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace zhiyin {
namespace {

constexpr int kMostJoint = 100'000;

} // namespace

NewCaseForm::NewCaseForm(QWidget *parent)
    : QFrame(parent)
    , m_client(new QLineEdit)
    , m_complainant(new QLineEdit)
    , m_contact(new QLineEdit)
    , m_joint(new QSpinBox)
    , m_channel(new QComboBox)
    , m_level(new QComboBox)
    , m_category(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_open(new QPushButton)
{
    setLook(this, "card");
    auto *form = new QFormLayout(this);
    form->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    form->setSpacing(grid::kSmall);
    m_client->setObjectName(QStringLiteral("newCase.client"));
    m_complainant->setObjectName(QStringLiteral("newCase.complainant"));
    m_category->setObjectName(QStringLiteral("newCase.category"));
    m_text->setObjectName(QStringLiteral("newCase.text"));
    m_open->setObjectName(QStringLiteral("newCase.open"));
    m_joint->setRange(1, kMostJoint);
    for (const auto &[code, channel] : kComplaintChannels)
        m_channel->addItem({}, static_cast<int>(channel));
    for (const auto &[code, level] : kComplaintLevels)
        m_level->addItem({}, static_cast<int>(level));
    m_text->setTabChangesFocus(true);
    QWidget *const edits[kLines] = {m_client,  m_complainant, m_contact,  m_joint,
                                    m_channel, m_level,       m_category, m_text};
    for (size_t i = 0; i < kLines; ++i) {
        m_labels[i] = plainLabel();
        m_labels[i]->setBuddy(edits[i]);
        form->addRow(m_labels[i], edits[i]);
    }
    m_open->setShortcut(QKeySequence::Save);
    setLook(m_open, "main");
    form->addRow({}, m_open);
    connect(m_open, &QPushButton::clicked, this, &NewCaseForm::wanted);
}

NewComplaint NewCaseForm::complaint() const
{
    NewComplaint wanted;
    wanted.complainant = m_complainant->text().trimmed();
    wanted.contact = m_contact->text().trimmed();
    wanted.joint = m_joint->value();
    wanted.channel = static_cast<ComplaintChannel>(m_channel->currentData().toInt());
    wanted.level = static_cast<ComplaintLevel>(m_level->currentData().toInt());
    wanted.category = m_category->text().trimmed();
    wanted.text = m_text->toPlainText();
    return wanted;
}

QString NewCaseForm::client() const
{
    return m_client->text().trimmed();
}

void NewCaseForm::begin()
{
    m_client->setFocus();
}

void NewCaseForm::clear()
{
    for (QLineEdit *edit : {m_client, m_complainant, m_contact, m_category})
        edit->clear();
    m_text->clear();
    m_joint->setValue(1);
}

void NewCaseForm::setBusy(bool busy)
{
    m_open->setEnabled(!busy);
}

QJsonObject NewCaseForm::draft() const
{
    const QString text = m_text->toPlainText();
    if ((text + m_category->text() + m_client->text() + m_complainant->text() + m_contact->text()).isEmpty())
        return {};
    return {
        {QStringLiteral("client"), m_client->text()},           {QStringLiteral("complainant"), m_complainant->text()},
        {QStringLiteral("contact"), m_contact->text()},         {QStringLiteral("joint"), m_joint->value()},
        {QStringLiteral("channel"), m_channel->currentIndex()}, {QStringLiteral("level"), m_level->currentIndex()},
        {QStringLiteral("category"), m_category->text()},       {QStringLiteral("text"), text}};
}

void NewCaseForm::restoreDraft(const QJsonObject &draft)
{
    m_client->setText(draft.value(QStringLiteral("client")).toString());
    m_complainant->setText(draft.value(QStringLiteral("complainant")).toString());
    m_contact->setText(draft.value(QStringLiteral("contact")).toString());
    m_joint->setValue(draft.value(QStringLiteral("joint")).toInt(1));
    m_channel->setCurrentIndex(draft.value(QStringLiteral("channel")).toInt());
    m_level->setCurrentIndex(draft.value(QStringLiteral("level")).toInt());
    m_category->setText(draft.value(QStringLiteral("category")).toString());
    m_text->setPlainText(draft.value(QStringLiteral("text")).toString());
}

void NewCaseForm::retranslate()
{
    const QString names[kLines] = {QCoreApplication::translate("zhiyin", "Client (number)"),
                                   QCoreApplication::translate("zhiyin", "Or complainant"),
                                   QCoreApplication::translate("zhiyin", "Telephone or e-mail"),
                                   QCoreApplication::translate("zhiyin", "Complainants"),
                                   QCoreApplication::translate("zhiyin", "Channel"),
                                   QCoreApplication::translate("zhiyin", "Level"),
                                   QCoreApplication::translate("zhiyin", "Category"),
                                   QCoreApplication::translate("zhiyin", "What happened")};
    for (size_t i = 0; i < kLines; ++i) {
        m_labels[i]->setText(names[i]);
        m_labels[i]->buddy()->setAccessibleName(names[i]);
    }
    for (int i = 0; i < m_channel->count(); ++i)
        m_channel->setItemText(i,
                               words::complaintChannel(static_cast<ComplaintChannel>(m_channel->itemData(i).toInt())));
    for (int i = 0; i < m_level->count(); ++i)
        m_level->setItemText(i, words::complaintLevel(static_cast<ComplaintLevel>(m_level->itemData(i).toInt())));
    m_open->setText(QCoreApplication::translate("zhiyin", "Open case"));
}

} // namespace zhiyin
