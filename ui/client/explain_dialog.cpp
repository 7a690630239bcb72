// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/explain_dialog.h"

#include "ui/client/tab_parts.h"
#include "ui/common/metrics.h"
#include "ui/common/paper_view.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/paper/explain_sheet.h"

#include <QScrollArea>

namespace zhiyin {
namespace {

constexpr int kMostRows = 18;
constexpr QSize kSize{820, 620};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

TabCard *cardOf(const paper::ExplainedFigure &figure)
{
    auto *card = new TabCard([title = figure.title] { return title; });
    auto *outcome = wrappedLabel(figure.outcome, "strong");
    outcome->setObjectName(QStringLiteral("explain.%1").arg(figure.id));
    card->content()->addWidget(outcome);
    if (!figure.rows.empty()) {
        std::vector<TabCard::Words> headings;
        for (const auto &heading : figure.headings)
            headings.emplace_back([text = heading.text] { return text; });
        QTreeWidget *list = card->addList("explain.rows", std::move(headings), kMostRows);
        list->setAccessibleName(figure.title);
        list->setSelectionMode(QAbstractItemView::NoSelection);
        for (int column = 0; column < list->columnCount(); ++column) {
            if (figure.headings[static_cast<size_t>(column)].isNumber)
                list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
        for (const QStringList &row : figure.rows) {
            auto *item = new QTreeWidgetItem(list, row);
            for (int column = 0; column < row.size(); ++column) {
                if (figure.headings[static_cast<size_t>(column)].isNumber)
                    item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            }
        }
        card->retranslate();
        TabCard::fit(list, kMostRows);
    }
    for (const QString &note : figure.notes)
        card->content()->addWidget(wrappedLabel(note, "muted"));
    if (!figure.policyVersion.isEmpty())
        card->content()->addWidget(
            wrappedLabel(said(QT_TRANSLATE_NOOP("zhiyin", "Policy: %1")).arg(figure.policyVersion), "muted"));
    card->retranslate();
    return card;
}

} // namespace

ExplainDialog *ExplainDialog::open(Workbench &bench, ClientId client, QWidget *parent)
{
    auto *dialog = new ExplainDialog(bench, client, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->show();
    return dialog;
}

ExplainDialog::ExplainDialog(Workbench &bench, ClientId client, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_client(client)
    , m_content(new QWidget)
    , m_cards(new QVBoxLayout(m_content))
    , m_save(new QPushButton(said(QT_TRANSLATE_NOOP("zhiyin", "Save PDF…"))))
    , m_print(new QPushButton(said(QT_TRANSLATE_NOOP("zhiyin", "Print…"))))
{
    setObjectName(QStringLiteral("explain"));
    setWindowTitle(said(QT_TRANSLATE_NOOP("zhiyin", "How these figures are made")));
    resize(kSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kLarge, grid::kLarge, grid::kLarge, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_content);
    m_cards->setContentsMargins(0, 0, grid::kMedium, 0);
    m_cards->setSpacing(grid::kMedium);
    m_state = new StatePanel(scroll);
    layout->addWidget(m_state, 1);
    auto *row = new QHBoxLayout;
    auto *close = new QPushButton(said(QT_TRANSLATE_NOOP("zhiyin", "Close")));
    close->setObjectName(QStringLiteral("explain.close"));
    close->setDefault(true);
    m_save->setObjectName(QStringLiteral("explain.save"));
    m_print->setObjectName(QStringLiteral("explain.print"));
    row->addStretch();
    for (QPushButton *button : {m_save, m_print, close}) {
        row->addWidget(button);
        button->setAutoDefault(button == close);
    }
    layout->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_state, &StatePanel::retried, this, &ExplainDialog::load);
    const auto document = [this]() -> PaperView::Make {
        return [made = *m_explanation] { return paper::explainDocument(made, QPageSize(QPageSize::A4)); };
    };
    connect(m_save, &QPushButton::clicked, this, [this, document] {
        savePaper(this, m_bench, said(QT_TRANSLATE_NOOP("zhiyin", "Save the explanation")),
                  QStringLiteral("explanation-%1.pdf").arg(m_explanation->externalId), document());
    });
    connect(m_print, &QPushButton::clicked, this, [this, document] { printOnPaper(this, m_bench, document()); });
    say();
    load();
}

void ExplainDialog::load()
{
    m_state->showLoading();
    m_latest.call(
        m_bench.worker(), this,
        [client = m_client](Session &session) { return session.desk<ExplainDesk>().explain(client); },
        [this](Result<ClientExplanation> made) {
            if (!made) {
                m_state->showFailed(made.error());
                return;
            }
            m_explanation = std::move(*made);
            say();
            m_state->showContent();
        });
}

void ExplainDialog::say()
{
    m_save->setEnabled(m_explanation.has_value());
    m_print->setEnabled(m_explanation.has_value());
    if (!m_explanation)
        return;
    setWindowTitle(
        said(QT_TRANSLATE_NOOP("zhiyin", "How the figures of %1 are made")).arg(shown(m_explanation->clientName)));
    const paper::PaperWords words(paper::programLanguage());
    for (const paper::ExplainedFigure &figure : paper::explainedFigures(*m_explanation, words))
        m_cards->addWidget(cardOf(figure));
    m_cards->addStretch();
}

QString explainedInShort(const ClientExplanation &explanation)
{
    QStringList lines;
    for (const paper::ExplainedFigure &figure :
         paper::explainedFigures(explanation, paper::PaperWords(paper::programLanguage())))
        lines.append(said(QT_TRANSLATE_NOOP("zhiyin", "%1: %2")).arg(figure.title, figure.outcome));
    return lines.join(u'\n');
}

} // namespace zhiyin
