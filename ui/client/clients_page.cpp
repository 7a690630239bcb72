// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/clients_page.h"

#include "core/words/lifecycle_words.h"
#include "core/words/tier_words.h"
#include "ui/client/client_view.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/marks.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace zhiyin {
namespace {

constexpr int kWidths[] = {200, 120, 120, 100, 100, 120, 120, 180};

} // namespace

ClientsPage::ClientsPage(Workbench &bench)
    : Page(bench)
    , m_stack(new QStackedWidget)
    , m_model(new ClientTableModel(bench, this))
    , m_client(new ClientView(bench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_client);
    connect(m_client, &ClientView::left, this, &ClientsPage::showList);
    connect(m_model, &ClientTableModel::loaded, this, [this](int rows) {
        showCount();
        if (rows == 0)
            m_state->showEmpty();
        else
            m_state->showContent();
    });
    connect(m_model, &ClientTableModel::failed, m_state, &StatePanel::showFailed);
    connect(m_state, &StatePanel::retried, this, &ClientsPage::load);
    connect(m_state, &StatePanel::begun, this, [this] {
        goTo({QStringLiteral("clients"), {}, QStringLiteral("new")});
    });
}

QWidget *ClientsPage::makeList()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    auto *head = new QHBoxLayout;
    m_title = plainLabel({}, "title");
    m_count = plainLabel({}, "muted");
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    addFilters(head);
    m_new = new QPushButton;
    setLook(m_new, "main");
    m_new->setVisible(bench().may(Action::WriteClient));
    connect(m_new, &QPushButton::clicked, this, [this] {
        goTo({QStringLiteral("clients"), {}, QStringLiteral("new")});
    });
    head->addWidget(m_new);
    layout->addLayout(head);

    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("clientTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MarkDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(ClientColumnView::ExternalId), Qt::AscendingOrder);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(grid::kRowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < static_cast<int>(ClientColumnView::Count); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = m_model->idAt(index.row()))
            open(*id);
    });
    m_state = new StatePanel(m_table);
    layout->addWidget(m_state, 1);
    return list;
}

void ClientsPage::addFilters(QBoxLayout *row)
{
    m_tier = new QComboBox;
    m_stage = new QComboBox;
    for (QComboBox *box : {m_tier, m_stage}) {
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &ClientsPage::load);
    }
    m_tier->addItem({}, QString());
    for (const char *tier : {"diamond", "platinum", "gold", "regular"})
        m_tier->addItem({}, QString::fromLatin1(tier));
    m_stage->addItem({}, QString());
    for (const char *stage : {"prospect", "new", "active", "dormant", "lost", "closed"})
        m_stage->addItem({}, QString::fromLatin1(stage));
}

void ClientsPage::load()
{
    m_stale = false;
    ClientQuery query = m_model->query();
    query.tier = m_tier->currentData().toString();
    query.stage = m_stage->currentData().toString();
    m_state->showLoading();
    m_model->load(query);
}

void ClientsPage::activate()
{
    if (m_stale)
        load();
    m_client->activate();
}

void ClientsPage::changed(const std::vector<Changed> &what)
{
    const bool clients = std::any_of(what.begin(), what.end(), [](const Changed &change) {
        return change.entity == Entity::Client || change.entity == Entity::Tier || change.entity == Entity::Assessment;
    });
    if (clients) {
        if (isVisible())
            load();
        else
            m_stale = true;
    }
    m_client->changed(what);
}

bool ClientsPage::goTo(const Place &place)
{
    if (place.part == QStringLiteral("new")) {
        m_client->begin();
        m_stack->setCurrentWidget(m_client);
        return true;
    }
    if (!place.id)
        return true;
    open(ClientId(place.id->value()), place.part);
    return true;
}

void ClientsPage::open(ClientId id, const QString &part)
{
    m_client->show(id, part);
    m_stack->setCurrentWidget(m_client);
}

void ClientsPage::showList()
{
    m_stack->setCurrentIndex(0);
    if (m_stale)
        load();
    m_table->setFocus();
}

Place ClientsPage::place() const
{
    Place place;
    if (m_stack->currentWidget() == m_client && m_client->client()) {
        place.id = AnyId(m_client->client()->value());
        place.part = m_client->part();
    }
    return place;
}

void ClientsPage::conceal()
{
    m_model->clear();
    m_client->conceal();
    m_stale = true;
}

std::vector<Place> ClientsPage::sights() const
{
    const auto first = m_model->idAt(0);
    if (!first)
        return {};
    std::vector<Place> places;
    const QStringList sights = m_client->sights();
    for (const QString &part : sights)
        places.push_back({QStringLiteral("clients"), AnyId(first->value()), part});
    return places;
}

QJsonObject ClientsPage::draft() const
{
    return m_client->draft();
}

void ClientsPage::restoreDraft(const QJsonObject &draft)
{
    m_client->restoreDraft(draft);
    m_stack->setCurrentWidget(m_client);
}

void ClientsPage::showCount()
{
    m_count->setText(QCoreApplication::translate("zhiyin", "%n client(s)", nullptr, m_model->rowCount()));
}

void ClientsPage::retranslate()
{
    m_title->setText(QCoreApplication::translate("zhiyin", "Clients"));
    m_new->setText(QCoreApplication::translate("zhiyin", "New client"));
    m_tier->setItemText(0, QCoreApplication::translate("zhiyin", "All tiers"));
    m_tier->setAccessibleName(QCoreApplication::translate("zhiyin", "Tier"));
    for (int i = 1; i < m_tier->count(); ++i)
        m_tier->setItemText(i, words::tierName(m_tier->itemData(i).toString()));
    m_stage->setItemText(0, QCoreApplication::translate("zhiyin", "All stages"));
    m_stage->setAccessibleName(QCoreApplication::translate("zhiyin", "Stage"));
    for (int i = 1; i < m_stage->count(); ++i) {
        if (const auto stage = parseStage(m_stage->itemData(i).toString()))
            m_stage->setItemText(i, words::stageName(*stage));
    }
    m_table->setAccessibleName(QCoreApplication::translate("zhiyin", "Clients"));
    m_state->setEmpty(
        {QStringLiteral("clients"), QCoreApplication::translate("zhiyin", "No clients here"),
         QCoreApplication::translate("zhiyin", "Clients that you may see appear here. Add one, or import a list."),
         bench().may(Action::WriteClient) ? QCoreApplication::translate("zhiyin", "New client") : QString()});
    m_model->retranslate();
    m_client->retranslate();
    showCount();
}

PageSpec clientsPage()
{
    const std::vector<Role> readers{Role::Advisor, Role::Supervisor, Role::Compliance};
    PageSpec spec{QStringLiteral("clients"),
                  QStringLiteral("clients"),
                  [] { return QCoreApplication::translate("zhiyin", "Clients"); },
                  readers,
                  [](Workbench &bench) { return new ClientsPage(bench); },
                  {}};
    spec.begins.push_back({QStringLiteral("new"),
                           QStringLiteral("client"),
                           [] { return QCoreApplication::translate("zhiyin", "Client"); },
                           {Role::Advisor, Role::Supervisor}});
    return spec;
}

} // namespace zhiyin
