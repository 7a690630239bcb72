// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/promise_list.h"

#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QListWidget>

namespace zhiyin {
namespace {

constexpr int kShownLines = 3;

} // namespace

PromiseList::PromiseList(Workbench &bench)
    : m_bench(bench)
    , m_title(plainLabel({}, "strong"))
    , m_list(new QListWidget)
    , m_evidence(new QLineEdit)
    , m_keep(new QPushButton)
    , m_release(new QPushButton)
{
    setLook(this, "card");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kMedium, grid::kSmall, grid::kMedium, grid::kSmall);
    layout->setSpacing(grid::kSmall);
    layout->addWidget(m_title);
    m_list->setObjectName(QStringLiteral("promises"));
    m_list->setMaximumHeight(kShownLines * grid::kRowHeight + grid::kSmall);
    layout->addWidget(m_list);
    auto *row = new QHBoxLayout;
    m_evidence->setObjectName(QStringLiteral("promise.evidence"));
    m_keep->setObjectName(QStringLiteral("promise.keep"));
    m_release->setObjectName(QStringLiteral("promise.release"));
    row->addWidget(m_evidence, 1);
    row->addWidget(m_keep);
    row->addWidget(m_release);
    layout->addLayout(row);
    const bool writes = bench.may(Action::WriteClient);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_evidence), static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_release)})
        widget->setVisible(writes);
    connect(m_keep, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_release, &QPushButton::clicked, this, [this] { settle(false); });
    connect(m_evidence, &QLineEdit::returnPressed, this, [this] { settle(true); });
    setVisible(false);
}

void PromiseList::show(ClientId client)
{
    if (m_client != client)
        m_evidence->clear();
    m_client = client;
    load();
}

void PromiseList::load()
{
    if (!m_client)
        return;
    m_latest.call(
        m_bench.worker(), this,
        [client = *m_client](Session &session) { return session.desk<PromiseDesk>().ofClient(client); },
        [this](Result<std::vector<Promise>> promises) {
            if (!promises)
                m_bench.failed(promises.error());
            else
                fill(std::move(*promises));
        });
}

void PromiseList::fill(std::vector<Promise> promises)
{
    std::erase_if(promises, [](const Promise &promise) { return promise.state != PromiseState::Open; });
    m_open = std::move(promises);
    m_list->clear();
    for (const Promise &promise : m_open) {
        const bool late = promise.dueOn < m_bench.today();
        const QString when =
            late ? QCoreApplication::translate("zhiyin", "%1, overdue").arg(formats::date(promise.dueOn))
                 : formats::date(promise.dueOn);
        m_list->addItem(QStringLiteral("%1  ·  %2").arg(when, shown(promise.text).simplified()));
    }
    m_list->setCurrentRow(m_open.empty() ? -1 : 0);
    setVisible(!m_open.empty());
    retranslate();
}

void PromiseList::settle(bool kept)
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_open.size()))
        return;
    m_bench.call(
        this,
        [id = m_open[static_cast<size_t>(row)].id, kept, text = m_evidence->text()](Session &session) {
            auto desk = session.desk<PromiseDesk>();
            return kept ? desk.keep(id, text) : desk.release(id, text);
        },
        [this](const Result<void> &settled) {
            setFault(m_evidence, !settled);
            if (!settled) {
                m_bench.failed(settled.error());
                m_evidence->setFocus();
                return;
            }
            m_evidence->clear();
            load();
        });
}

void PromiseList::conceal()
{
    m_latest.drop();
    m_open.clear();
    m_list->clear();
    m_client.reset();
    setVisible(false);
}

void PromiseList::begin()
{
    m_evidence->setFocus();
}

void PromiseList::retranslate()
{
    m_title->setText(
        QCoreApplication::translate("zhiyin", "%n open promise(s)", nullptr, static_cast<int>(m_open.size())));
    m_list->setAccessibleName(QCoreApplication::translate("zhiyin", "Open promises"));
    m_evidence->setPlaceholderText(
        QCoreApplication::translate("zhiyin", "How it was delivered, or why the client lets us off"));
    m_evidence->setAccessibleName(QCoreApplication::translate("zhiyin", "Evidence of delivery, or reason"));
    m_keep->setText(QCoreApplication::translate("zhiyin", "Kept"));
    m_release->setText(QCoreApplication::translate("zhiyin", "Released"));
}

} // namespace zhiyin
