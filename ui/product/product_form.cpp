// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/product/product_form.h"

#include "core/product/product_class.h"
#include "core/words/key_words.h"
#include "core/words/product_words.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace zhiyin {
namespace {

constexpr int kTextHeight = 64;
const QString kClassField = QStringLiteral("class");

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

QString productFieldName(const QString &field)
{
    if (const auto detail = parseCode(kProductDetails, field))
        return words::productDetail(*detail);
    if (field == QStringLiteral("name"))
        return QCoreApplication::translate("zhiyin", "Name", "of a product");
    if (field == QStringLiteral("issuer_risk_level"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "Issuer's level"));
    if (field == QStringLiteral("risk_level"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "Our level"));
    if (field == QStringLiteral("term_days"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "Term in days"));
    if (field == QStringLiteral("liquidity"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "Liquidity"));
    if (field == QStringLiteral("fee_text"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "Fees"));
    if (field == QStringLiteral("benchmark_text"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "Performance benchmark"));
    if (field == QStringLiteral("disclosed_on"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "Risks disclosed on"));
    return words::keyLabel(field);
}

QString productFieldText(const Product &product, const QString &field)
{
    if (const auto detail = parseCode(kProductDetails, field))
        return product.details[*detail];
    const QHash<QString, QString> values = {
        {QStringLiteral("code"), product.code},
        {QStringLiteral("name"), product.name},
        {QStringLiteral("class"), product.assetClass},
        {QStringLiteral("risk_level"), productLevelText(product.riskLevel)},
        {QStringLiteral("regime"), product.regime},
        {QStringLiteral("issuer_risk_level"),
         product.issuerRiskLevel ? productLevelText(*product.issuerRiskLevel) : QString()},
        {QStringLiteral("currency"), product.currency.code()},
        {QStringLiteral("term_days"), product.termDays ? QString::number(*product.termDays) : QString()},
        {QStringLiteral("liquidity"), product.liquidity},
        {QStringLiteral("fee_text"), product.feeText},
        {QStringLiteral("benchmark_text"), product.benchmarkText},
        {QStringLiteral("disclosed_on"), dayText(product.disclosedOn)}};
    return values.value(field);
}

ProductForm::ProductForm()
    : m_form(new QFormLayout)
    , m_reasonLabel(plainLabel())
    , m_reason(new QLineEdit)
    , m_fault(wrappedLabel({}, "fault"))
    , m_save(new QPushButton)
    , m_drop(new QPushButton)
{
    setWidgetResizable(true);
    auto *card = new QFrame;
    setLook(card, "card");
    card->setLayout(m_form);
    m_form->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    m_form->setSpacing(grid::kSmall);
    for (const FieldSpec &spec : productFields()) {
        const QString field = spec.name;
        QWidget *edit = nullptr;
        if (field == kClassField) {
            // The known classes to choose from; an institution's own word is typed.
            auto *box = new QComboBox;
            box->setEditable(true);
            box->setInsertPolicy(QComboBox::NoInsert);
            for (const auto &[code, productClass] : kProductClasses)
                box->addItem(QString(), code.toString());
            edit = box;
        } else if (spec.type == FieldType::Choice) {
            auto *box = new QComboBox;
            if (!spec.required)
                box->addItem({}, QString());
            for (const Choice &choice : spec.choices)
                box->addItem(choice.code, QString(choice.code));
            edit = box;
        } else if (spec.type == FieldType::LongText) {
            auto *text = new QPlainTextEdit;
            text->setTabChangesFocus(true);
            text->setFixedHeight(kTextHeight);
            edit = text;
        } else {
            edit = new QLineEdit;
        }
        edit->setObjectName(QStringLiteral("product.") + field);
        m_edits.insert(field, edit);
        auto *label = plainLabel();
        label->setBuddy(edit);
        m_labels.insert(field, label);
        m_form->addRow(label, edit);
    }
    m_reason->setObjectName(QStringLiteral("product.reason"));
    m_reasonLabel->setBuddy(m_reason);
    m_form->addRow(m_reasonLabel, m_reason);
    m_form->addRow({}, m_fault);
    auto *buttons = new QHBoxLayout;
    m_save->setObjectName(QStringLiteral("product.save"));
    m_save->setShortcut(QKeySequence::Save);
    setLook(m_save, "main");
    buttons->addWidget(m_save);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    m_form->addRow({}, buttons);
    setWidget(card);
    connect(m_save, &QPushButton::clicked, this, &ProductForm::saved);
    connect(m_drop, &QPushButton::clicked, this, &ProductForm::dropped);
}

QString ProductForm::valueOf(const QString &field) const
{
    QWidget *const edit = m_edits.value(field);
    if (const auto *box = qobject_cast<const QComboBox *>(edit)) {
        if (!box->isEditable())
            return box->currentData().toString();
        const int known = box->findText(box->currentText().trimmed(), Qt::MatchFixedString);
        return known < 0 ? box->currentText().trimmed() : box->itemData(known).toString();
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(edit))
        return text->toPlainText().trimmed();
    const auto *line = qobject_cast<const QLineEdit *>(edit);
    return line ? line->text().trimmed() : QString();
}

void ProductForm::setValue(const QString &field, const QString &value)
{
    QWidget *const edit = m_edits.value(field);
    if (auto *box = qobject_cast<QComboBox *>(edit); box && box->isEditable()) {
        const int known = box->findData(value);
        box->setCurrentIndex(known);
        box->setEditText(known < 0 ? value : box->itemText(known));
    } else if (box)
        box->setCurrentIndex(std::max(box->findData(value), 0));
    else if (auto *text = qobject_cast<QPlainTextEdit *>(edit))
        text->setPlainText(value);
    else if (auto *line = qobject_cast<QLineEdit *>(edit))
        line->setText(value);
}

void ProductForm::show(const std::optional<Product> &product)
{
    m_product = product;
    for (const FieldSpec &spec : productFields())
        setValue(spec.name, product ? productFieldText(*product, spec.name) : QString());
    m_begun = values();
    m_edits.value(QStringLiteral("code"))->setEnabled(!product);
    m_reason->clear();
    m_fault->clear();
    sayReason();
    m_edits.value(product ? QStringLiteral("name") : QStringLiteral("code"))->setFocus();
}

QList<std::pair<QString, QString>> ProductForm::changes() const
{
    QList<std::pair<QString, QString>> changes;
    for (const FieldSpec &spec : productFields()) {
        const QString field = spec.name;
        const QString value = valueOf(field);
        const QString before = m_product ? productFieldText(*m_product, field) : QString();
        if (value != before)
            changes.append({field, value});
    }
    return changes;
}

QStringList ProductForm::values() const
{
    QStringList values;
    for (const FieldSpec &spec : productFields())
        values.append(valueOf(spec.name));
    return values;
}

QString ProductForm::reason() const
{
    return m_reason->text().trimmed();
}

void ProductForm::setFault(const QString &text)
{
    m_fault->setText(text);
}

QJsonObject ProductForm::draft() const
{
    // A new product begins with some choices made; only what somebody typed is worth keeping.
    if (values() == m_begun)
        return {};
    const auto typed = changes();
    QJsonObject fields;
    for (const auto &[field, value] : typed)
        fields.insert(field, value);
    return {{QStringLiteral("code"), m_product ? m_product->code : QString()}, {QStringLiteral("fields"), fields}};
}

void ProductForm::restoreDraft(const QJsonObject &draft)
{
    const QJsonObject fields = draft.value(QStringLiteral("fields")).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        setValue(field.key(), field.value().toString());
}

void ProductForm::sayReason()
{
    m_reasonLabel->setVisible(!isNew());
    m_reason->setVisible(!isNew());
}

void ProductForm::retranslate()
{
    for (const FieldSpec &spec : productFields()) {
        const QString field = spec.name;
        const QString name = productFieldName(field);
        m_labels.value(field)->setText(name);
        m_edits.value(field)->setAccessibleName(name);
    }
    const QString chosen = valueOf(kClassField);
    auto *classes = static_cast<QComboBox *>(m_edits.value(kClassField));
    for (int i = 0; i < classes->count(); ++i)
        classes->setItemText(i, words::productClass(kProductClasses[static_cast<size_t>(i)].second));
    setValue(kClassField, chosen);
    m_reasonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_save->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save")));
    m_drop->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Cancel")));
}

} // namespace zhiyin
