// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/clients_page.h"

#include "ui/client/client_list.h"
#include "ui/client/client_view.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace zhiyin {

ClientsPage::ClientsPage(Workbench &bench)
    : Page(bench), m_stack(new QStackedWidget), m_list(new ClientList(bench)), m_client(new ClientView(bench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_client);
    connect(m_client, &ClientView::left, this, &ClientsPage::showList);
    connect(m_list, &ClientList::opened, this, [this](ClientId id) { open(id); });
    connect(m_list, &ClientList::begun, this, [this] { goTo({QStringLiteral("clients"), {}, QStringLiteral("new")}); });
}

void ClientsPage::activate()
{
    m_list->activate();
    m_client->activate();
}

void ClientsPage::changed(const std::vector<Changed> &what)
{
    const bool clients = std::any_of(what.begin(), what.end(), [](const Changed &change) {
        return change.entity == Entity::Client || change.entity == Entity::Tier || change.entity == Entity::Assessment;
    });
    if (clients)
        m_list->setStale();
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
    m_stack->setCurrentWidget(m_list);
    m_list->activate();
    m_list->focusTable();
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
    m_list->conceal();
    m_client->conceal();
}

std::vector<Place> ClientsPage::sights() const
{
    const auto first = m_list->first();
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

void ClientsPage::retranslate()
{
    m_list->retranslate();
    m_client->retranslate();
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
