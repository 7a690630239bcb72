// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/gate_panel.h"

#include "core/product/product_change.h"
#include "core/words/risk_words.h"
#include "ui/common/ask.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/quarter_choice.h"
#include "ui/paper/opinion_pages.h"
#include "ui/risk/purchase_dialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

constexpr int kWhatWidth = 420;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

QTreeWidget *makeVerdictList(const char *name)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(QLatin1String(name));
    tree->setRootIsDecorated(false);
    tree->setColumnCount(2);
    tree->setColumnWidth(0, kWhatWidth);
    tree->setWordWrap(true);
    return tree;
}

void retranslateVerdict(QTreeWidget &tree)
{
    tree.setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Reasons")));
    tree.setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "What")), said(QT_TRANSLATE_NOOP("zhiyin", "What to do"))});
}

void fillVerdict(QTreeWidget &tree, const SuitabilityAnswer &answer)
{
    tree.clear();
    struct Part {
        QString title;
        const std::vector<SuitabilityFinding> &findings;
    };
    const Part parts[] = {{said(QT_TRANSLATE_NOOP("zhiyin", "Against it")), answer.reasons},
                          {said(QT_TRANSLATE_NOOP("zhiyin", "Met")), answer.conditions},
                          {said(QT_TRANSLATE_NOOP("zhiyin", "Before the sale")), answer.beforeSale},
                          {said(QT_TRANSLATE_NOOP("zhiyin", "Note")), answer.warnings}};
    for (const Part &part : parts) {
        for (const SuitabilityFinding &finding : part.findings) {
            auto *line = new QTreeWidgetItem(
                &tree, {QStringLiteral("%1: %2").arg(part.title, shown(words::suitability(finding))),
                        shown(words::suitabilityRemedy(finding))});
            line->setToolTip(0, plainToolTip(finding.source));
            line->setToolTip(1, plainToolTip(finding.source));
        }
    }
}

GatePanel::GatePanel(Workbench &bench)
    : m_bench(bench)
    , m_product(new QComboBox)
    , m_check(new QPushButton)
    , m_opinion(new QPushButton)
    , m_record(new QPushButton)
    , m_verdict(wrappedLabel({}, "strong"))
    , m_reasons(makeVerdictList("risk.reasons"))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(grid::kMedium, grid::kMedium, 0, 0);
    rows->setSpacing(grid::kSmall);
    auto *row = new QHBoxLayout;
    m_product->setObjectName(QStringLiteral("risk.product"));
    m_product->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_check->setObjectName(QStringLiteral("risk.check"));
    row->addWidget(m_product, 1);
    row->addWidget(m_check);
    rows->addLayout(row);
    m_verdict->setObjectName(QStringLiteral("risk.verdict"));
    rows->addWidget(m_verdict);
    rows->addWidget(m_reasons, 1);
    auto *foot = new QHBoxLayout;
    m_opinion->setObjectName(QStringLiteral("risk.opinion"));
    m_record->setObjectName(QStringLiteral("risk.record"));
    foot->addWidget(m_opinion);
    foot->addWidget(m_record);
    foot->addStretch();
    rows->addLayout(foot);
    connect(m_check, &QPushButton::clicked, this, &GatePanel::check);
    connect(m_opinion, &QPushButton::clicked, this, &GatePanel::saveOpinion);
    connect(m_record, &QPushButton::clicked, this, &GatePanel::recordPurchase);
    connect(m_product, &QComboBox::currentIndexChanged, this, [this] {
        m_last.reset();
        say();
    });
    m_record->setVisible(m_bench.may(Action::WriteClient));
    say();
}

void GatePanel::setClient(std::optional<ClientId> client)
{
    if (m_client != client)
        conceal();
    m_client = client;
}

void GatePanel::setProducts(const std::vector<Product> &products)
{
    m_products = products;
    const QString chosen = m_product->currentData().toString();
    const QSignalBlocker quiet(m_product);
    m_product->clear();
    for (const Product &product : products)
        m_product->addItem(QStringLiteral("%1  %2  %3")
                               .arg(shown(product.code), shown(product.name), productLevelText(countingLevel(product))),
                           product.code);
    m_product->setCurrentIndex(std::max(m_product->findData(chosen), 0));
    say();
}

void GatePanel::choose(const QString &code)
{
    const int at = m_product->findData(code);
    if (at < 0)
        return;
    m_product->setCurrentIndex(at);
    check();
}

void GatePanel::check()
{
    if (!m_client || m_product->currentIndex() < 0)
        return;
    const QString code = m_product->currentData().toString();
    m_latest.call(
        m_bench.worker(), this,
        [id = *m_client, code](Session &session) { return session.desk<SaleDesk>().opinion(id, code, {}); },
        [this](Result<MatchingOpinion> opinion) {
            if (!opinion)
                m_bench.failed(opinion.error());
            else
                showVerdict(*opinion);
        });
}

void GatePanel::showVerdict(const MatchingOpinion &opinion)
{
    m_last = opinion;
    say();
}

void GatePanel::say()
{
    m_check->setEnabled(m_product->count() > 0);
    m_opinion->setEnabled(m_last.has_value());
    m_record->setEnabled(m_last.has_value());
    if (!m_last) {
        m_verdict->clear();
        m_reasons->clear();
        return;
    }
    const SuitabilityAnswer &answer = m_last->verdict.answer;
    m_verdict->setText(answer.suitable ? said(QT_TRANSLATE_NOOP("zhiyin", "May be offered to this client."))
                                       : said(QT_TRANSLATE_NOOP("zhiyin", "May not be offered to this client.")));
    setLook(m_verdict, answer.suitable ? "strong" : "fault");
    fillVerdict(*m_reasons, answer);
}

void GatePanel::saveOpinion()
{
    if (!m_last)
        return;
    const auto pdf = paper::pdfOf(paper::opinionDocument(*m_last, reportLanguageOfNow(), QPageSize(QPageSize::A4)));
    if (!pdf) {
        m_bench.failed(pdf.error());
        return;
    }
    askSaveFile(this,
                {.title = said(QT_TRANSLATE_NOOP("zhiyin", "Save the matching opinion")),
                 .filters = {said(QT_TRANSLATE_NOOP("zhiyin", "PDF files (*.pdf)"))},
                 .start = QStringLiteral("opinion.pdf")},
                [this, bytes = pdf->bytes](const QString &path) {
                    if (const auto saved = paper::saveWhole(path, bytes); !saved)
                        m_bench.failed(saved.error());
                    else
                        m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The opinion is saved.")));
                });
}

void GatePanel::recordPurchase()
{
    const int at = m_product->currentIndex();
    if (!m_client || !m_last || at < 0)
        return;
    auto *dialog =
        new PurchaseDialog(m_bench, *m_client, m_products[static_cast<size_t>(at)], m_last->verdict.answer, this);
    dialog->open();
}

void GatePanel::conceal()
{
    m_latest.drop();
    m_last.reset();
    say();
}

void GatePanel::retranslate()
{
    m_product->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Product")));
    m_check->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Check")));
    m_opinion->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Opinion as PDF…")));
    m_record->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Record a purchase…")));
    retranslateVerdict(*m_reasons);
    say();
}

} // namespace zhiyin
