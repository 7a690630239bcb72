// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/requests_page.h"

#include "core/policy/request_desk.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/request/request_view.h"

#include <QSplitter>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString stateWord(const QString &state)
{
    if (state == QStringLiteral("waiting"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "Waiting"));
    if (state == QStringLiteral("approved"))
        return said(QT_TRANSLATE_NOOP("zhiyin", "Approved"));
    return state == QStringLiteral("refused") ? said(QT_TRANSLATE_NOOP("zhiyin", "Refused")) : state;
}

} // namespace

QString RequestModel::heading(RequestColumn column) const
{
    switch (column) {
    case RequestColumn::State: return said(QT_TRANSLATE_NOOP("zhiyin", "State"));
    case RequestColumn::Summary: return said(QT_TRANSLATE_NOOP("zhiyin", "Request"));
    case RequestColumn::By: return said(QT_TRANSLATE_NOOP("zhiyin", "Asked for by"));
    case RequestColumn::At: return said(QT_TRANSLATE_NOOP("zhiyin", "When"));
    case RequestColumn::Count: break;
    }
    return {};
}

QVariant RequestModel::cell(const Request &row, RequestColumn column, int role) const
{
    if (role == IdRole)
        return row.id.value();
    if (role == Qt::ToolTipRole && column == RequestColumn::Summary)
        return plainToolTip(requestSummary(row));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case RequestColumn::State: return stateWord(row.state);
    case RequestColumn::Summary: return requestSummary(row);
    case RequestColumn::By: return shown(row.askedByName);
    case RequestColumn::At: return formats::moment(row.askedAt, m_bench.book().zone);
    case RequestColumn::Count: break;
    }
    return {};
}

RequestsPage::RequestsPage(Workbench &bench)
    : Page(bench)
    , m_model(new RequestModel(bench, this))
    , m_table(plainTable(QStringLiteral("requests"), m_model, {110, 420, 140}))
    , m_view(new RequestView(bench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    m_title = plainLabel({}, "title");
    layout->addWidget(m_title);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(m_view);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    m_state = new StatePanel(parts);
    layout->addWidget(m_state, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequestsPage::choose);
    connect(m_state, &StatePanel::retried, this, &RequestsPage::load);
}

void RequestsPage::load()
{
    m_stale = false;
    m_state->showLoading();
    if (const QModelIndex current = m_table->currentIndex(); current.isValid() && !m_wanted)
        m_wanted = m_model->rowAt(current.row()).id;
    m_latest.call(
        bench().worker(), this, [](Session &session) { return session.desk<RequestDesk>().list(); },
        [this](Result<std::vector<Request>> all) {
            if (!all) {
                m_state->showFailed(all.error());
                return;
            }
            m_model->setRows(std::move(*all));
            if (m_model->rowCount() == 0) {
                m_view->clear();
                m_state->showEmpty();
                return;
            }
            m_state->showContent();
            const auto &rows = m_model->rows();
            const auto wanted =
                std::find_if(rows.begin(), rows.end(), [this](const Request &one) { return m_wanted == one.id; });
            m_table->selectRow(wanted == rows.end() ? 0 : static_cast<int>(wanted - rows.begin()));
            m_wanted.reset();
        });
}

void RequestsPage::choose(const QModelIndex &index)
{
    if (index.isValid())
        m_view->show(m_model->rowAt(index.row()).id);
    else
        m_view->clear();
}

void RequestsPage::activate()
{
    if (m_stale)
        load();
}

void RequestsPage::changed(const std::vector<Changed> &what)
{
    const bool mine =
        std::any_of(what.begin(), what.end(), [](const Changed &change) { return change.entity == Entity::Request; });
    if (!mine)
        return;
    if (isVisible())
        load();
    else
        m_stale = true;
}

bool RequestsPage::goTo(const Place &place)
{
    if (place.id) {
        m_wanted = RequestId(place.id->value());
        load();
    }
    return true;
}

void RequestsPage::conceal()
{
    m_latest.drop();
    m_model->setRows({});
    m_view->clear();
    m_stale = true;
}

void RequestsPage::retranslate()
{
    m_title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Waiting for a second person")));
    m_table->setAccessibleName(m_title->text());
    m_state->setEmpty(
        {QStringLiteral("check"),
         said(QT_TRANSLATE_NOOP("zhiyin", "Nothing waits")),
         said(QT_TRANSLATE_NOOP(
             "zhiyin", "Changes of protected fields, policies and extensions that need a second person appear here.")),
         {}});
    m_model->retranslate();
    m_view->retranslate();
}

PageSpec requestsPage()
{
    return {QStringLiteral("requests"),
            QStringLiteral("check"),
            [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Requests")); },
            {Role::Advisor, Role::Supervisor, Role::Compliance},
            [](Workbench &bench) { return new RequestsPage(bench); },
            {}};
}

} // namespace zhiyin
