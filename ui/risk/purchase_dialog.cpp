// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/purchase_dialog.h"

#include "core/base/period.h"
#include "core/product/product_change.h"
#include "core/product/product_class.h"
#include "core/words/error_words.h"
#include "core/words/risk_words.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/risk/gate_panel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <set>

namespace zhiyin {
namespace {

constexpr int kWidth = 720;
constexpr int kReasonsHeight = 150;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

std::set<SuitabilityCode> codesOf(const SuitabilityAnswer &answer)
{
    std::set<SuitabilityCode> codes;
    for (const auto *findings : {&answer.reasons, &answer.conditions, &answer.beforeSale, &answer.warnings}) {
        for (const SuitabilityFinding &finding : *findings)
            codes.insert(finding.code);
    }
    return codes;
}

} // namespace

PurchaseDialog::PurchaseDialog(Workbench &bench, ClientId client, Product product, const SuitabilityAnswer &answer,
                               QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_client(client)
    , m_product(std::move(product))
    , m_form(new QFormLayout)
    , m_fault(wrappedLabel({}, "fault"))
    , m_verdict(wrappedLabel({}, "fault"))
    , m_reasons(makeVerdictList("purchase.reasons"))
    , m_go(new QPushButton(said(QT_TRANSLATE_NOOP("zhiyin", "Record the purchase"))))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(QStringLiteral("purchase"));
    setWindowTitle(said(QT_TRANSLATE_NOOP("zhiyin", "Record a purchase")));
    setMinimumWidth(kWidth);
    m_form->setVerticalSpacing(grid::kSmall);
    addRow("day", said(QT_TRANSLATE_NOOP("zhiyin", "Day")), Kind::Day, m_bench.today().toString(Qt::ISODate));
    addRow("amount", said(QT_TRANSLATE_NOOP("zhiyin", "Amount")) + u' ' + m_product.currency.code(), Kind::Amount);
    addRow("quantity", said(QT_TRANSLATE_NOOP("zhiyin", "Quantity")), Kind::Text);
    addRow("note", said(QT_TRANSLATE_NOOP("zhiyin", "Note")), Kind::Text);
    addProofs(answer);
    m_fault->hide();
    m_verdict->hide();
    m_verdict->setObjectName(QStringLiteral("purchase.verdict"));
    m_reasons->hide();
    m_reasons->setMinimumHeight(kReasonsHeight);
    retranslateVerdict(*m_reasons);
    m_go->setObjectName(QStringLiteral("purchase.go"));
    setLook(m_go, "main");
    m_go->setDefault(true);
    auto *cancel = new QPushButton(said(QT_TRANSLATE_NOOP("zhiyin", "Cancel")));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kWide, grid::kWide, grid::kWide);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(
        wrappedLabel(QStringLiteral("%1  %2  %3")
                         .arg(shown(m_product.code), shown(m_product.name), productLevelText(countingLevel(m_product))),
                     "strong"));
    layout->addLayout(m_form);
    layout->addWidget(m_fault);
    layout->addWidget(m_verdict);
    layout->addWidget(m_reasons, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &PurchaseDialog::record);
    m_edits.value(QStringLiteral("amount"))->setFocus();
}

void PurchaseDialog::addRow(const char *name, const QString &label, Kind kind, const QString &start)
{
    auto *edit = new QLineEdit(start);
    edit->setObjectName(QStringLiteral("purchase.") + QLatin1String(name));
    if (kind == Kind::Day)
        edit->setPlaceholderText(QStringLiteral("2026-09-30"));
    if (kind == Kind::Moment)
        edit->setPlaceholderText(QStringLiteral("2026-09-30T16:00"));
    m_edits.insert(QLatin1String(name), edit);
    m_form->addRow(label, edit);
}

void PurchaseDialog::addProofs(const SuitabilityAnswer &answer)
{
    using Code = SuitabilityCode;
    const auto codes = codesOf(answer);
    const auto any = [&codes](std::initializer_list<Code> some) {
        return std::any_of(some.begin(), some.end(), [&codes](Code code) { return codes.contains(code); });
    };
    const auto signedOn = [this](const char *name, const QString &label) { addRow(name, label, Kind::Day); };
    signedOn("sheet", said(QT_TRANSLATE_NOOP("zhiyin", "Risk sheet signed on")));
    if (any({Code::WarningNeeded, Code::WarningSigned}))
        signedOn("warning", said(QT_TRANSLATE_NOOP("zhiyin", "Warning signed on")));
    if (any({Code::ConfirmationMissing}))
        signedOn("confirmed", said(QT_TRANSLATE_NOOP("zhiyin", "Confirmed by the client on")));
    if (m_product.regime == regimeText(Regime::Insurance)) {
        addRow("single", said(QT_TRANSLATE_NOOP("zhiyin", "Single premium")), Kind::Amount);
        addRow("annual", said(QT_TRANSLATE_NOOP("zhiyin", "Yearly premium")), Kind::Amount);
        addRow("years", said(QT_TRANSLATE_NOOP("zhiyin", "Paying years")), Kind::Years);
        addRow("budget", said(QT_TRANSLATE_NOOP("zhiyin", "What the client is ready to spend")), Kind::Amount);
        addRow("household", said(QT_TRANSLATE_NOOP("zhiyin", "Household's yearly income")), Kind::Amount);
        signedOn("declaration", said(QT_TRANSLATE_NOOP("zhiyin", "Declaration signed on")));
    }
    if (isPrivateFund(m_product.assetClass)) {
        addRow("contract", said(QT_TRANSLATE_NOOP("zhiyin", "Contract signed at")), Kind::Moment);
        addRow("callback", said(QT_TRANSLATE_NOOP("zhiyin", "Call-back made at")), Kind::Moment);
        addRow("caller", said(QT_TRANSLATE_NOOP("zhiyin", "Call-back made by (user)")), Kind::Text);
    }
    for (const SuitabilityFinding &finding : answer.reasons) {
        if (finding.code == Code::OlderStepsMissing)
            addSteps(finding.args.value(1));
    }
}

void PurchaseDialog::addSteps(const QString &codes)
{
    const QStringList steps = codes.split(u',', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        auto *box = new QCheckBox(shown(words::olderStep(step)));
        box->setObjectName(QStringLiteral("purchase.step.") + step);
        box->setProperty("step", step);
        m_steps.push_back(box);
        m_form->addRow(
            m_steps.size() == 1 ? said(QT_TRANSLATE_NOOP("zhiyin", "Done with the older client")) : QString(), box);
    }
}

QString PurchaseDialog::typed(const char *name) const
{
    const QLineEdit *const edit = m_edits.value(QLatin1String(name));
    return edit ? edit->text().trimmed() : QString();
}

void PurchaseDialog::fault(const char *name, const QString &text)
{
    if (m_hasFault)
        return; // the first one is where the eye and the cursor go
    m_hasFault = true;
    QLineEdit *const edit = m_edits.value(QLatin1String(name));
    m_fault->setText(QStringLiteral("%1: %2").arg(static_cast<QLabel *>(m_form->labelForField(edit))->text(), text));
    m_fault->show();
    edit->setFocus();
}

QDate PurchaseDialog::day(const char *name)
{
    const QString text = typed(name);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        fault(name, said(QT_TRANSLATE_NOOP("zhiyin", "A day is written like 2026-09-30.")));
    return day;
}

QDateTime PurchaseDialog::moment(const char *name)
{
    const QString text = typed(name);
    if (text.isEmpty())
        return {};
    const auto moment = parseMoment(text, m_bench.book().zone);
    if (!moment)
        fault(name, said(QT_TRANSLATE_NOOP("zhiyin", "A moment is written like 2026-09-30T16:00.")));
    return moment.value_or(QDateTime());
}

std::optional<Money> PurchaseDialog::amount(const char *name)
{
    const QString text = typed(name);
    if (text.isEmpty())
        return std::nullopt;
    const auto parsed = Money::parse(text, m_product.currency);
    if (!parsed || parsed->rounded || parsed->money.isNegative()) {
        fault(name, said(QT_TRANSLATE_NOOP("zhiyin", "An amount is written like 12500.00.")));
        return std::nullopt;
    }
    return parsed->money;
}

std::optional<NewTransaction> PurchaseDialog::read()
{
    m_hasFault = false;
    m_fault->hide();
    NewTransaction wanted{.client = m_client,
                          .kind = QStringLiteral("buy"),
                          .product = m_product.code,
                          .amount = Money::zero(m_product.currency)};
    wanted.on = day("day");
    const auto amount = this->amount("amount");
    if (!amount || amount->isZero())
        fault("amount", said(QT_TRANSLATE_NOOP("zhiyin", "Say how much is bought.")));
    wanted.amount = amount.value_or(wanted.amount);
    wanted.evidence.amount = amount;
    if (const QString text = typed("quantity"); !text.isEmpty()) {
        const auto quantity = Quantity::parse(text);
        if (!quantity || quantity->millionths() < 0)
            fault("quantity", said(QT_TRANSLATE_NOOP("zhiyin", "A quantity is a number like 1000 or 12.5.")));
        else
            wanted.quantity = *quantity;
    }
    wanted.note = typed("note");
    SuitabilityEvidence &evidence = wanted.evidence;
    evidence.sheetSignedOn = day("sheet");
    evidence.warningSignedOn = day("warning");
    evidence.confirmedOn = day("confirmed");
    evidence.declarationSignedOn = day("declaration");
    evidence.contractSignedAt = moment("contract");
    evidence.callBackAt = moment("callback");
    wanted.callBackBy = typed("caller");
    evidence.insurance.singlePremium = this->amount("single");
    evidence.insurance.annualPremium = this->amount("annual");
    evidence.insurance.budget = this->amount("budget");
    evidence.insurance.householdIncome = this->amount("household");
    if (const QString text = typed("years"); !text.isEmpty()) {
        bool isNumber = false;
        evidence.insurance.payingYears = text.toInt(&isNumber);
        if (!isNumber || *evidence.insurance.payingYears < 1)
            fault("years", said(QT_TRANSLATE_NOOP("zhiyin", "Years are a whole number.")));
    }
    for (const QCheckBox *box : m_steps) {
        if (box->isChecked())
            evidence.steps.append(box->property("step").toString());
    }
    return m_hasFault ? std::nullopt : std::optional(wanted);
}

void PurchaseDialog::record()
{
    const auto wanted = read();
    if (!wanted)
        return;
    m_go->setEnabled(false);
    m_bench.call(
        this, [wanted = *wanted](Session &session) { return session.desk<SaleDesk>().record(wanted); },
        [this](Result<TransactionOutcome> outcome) {
            m_go->setEnabled(true);
            if (outcome) {
                show(*outcome);
                return;
            }
            m_fault->setText(words::sentence(outcome.error()));
            m_fault->show();
        });
}

void PurchaseDialog::show(const TransactionOutcome &outcome)
{
    if (outcome.id) {
        m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The purchase is recorded.")));
        accept();
        return;
    }
    m_verdict->setText(
        said(QT_TRANSLATE_NOOP("zhiyin", "Not recorded: the rules below stand against this purchase. The refusal is in "
                                         "the journal.")));
    m_verdict->show();
    fillVerdict(*m_reasons, outcome.verdict->answer);
    m_reasons->show();
}

} // namespace zhiyin
