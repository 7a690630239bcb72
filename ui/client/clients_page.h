// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "ui/common/page.h"

class QStackedWidget;

namespace zhiyin {

class ClientList;
class ClientView;

/// The list of clients and, opened from it, one client.
class ClientsPage final : public Page
{
    Q_OBJECT

public:
    explicit ClientsPage(Workbench &bench);

    void activate() override;
    void changed(const std::vector<Changed> &what) override;
    bool goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    void conceal() override;
    [[nodiscard]] std::vector<Place> sights() const override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void retranslate() override;

private:
    void open(ClientId id, const QString &part = {});
    void showList();

    QStackedWidget *m_stack;
    ClientList *m_list;
    ClientView *m_client;
};

[[nodiscard]] PageSpec clientsPage();

} // namespace zhiyin
