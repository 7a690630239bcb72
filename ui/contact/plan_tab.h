// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/care_desk.h"
#include "ui/client/client_tab.h"

class QTreeWidget;

namespace zhiyin {

class EntitlementCard;
class TabCard;

/// What the plan for a client follows from: what the tier brings, how they wish to be contacted, when they are left in peace, and the service
/// plans that they agreed to.
class PlanTab final : public ClientTab
{
    Q_OBJECT

public:
    explicit PlanTab(Workbench &bench);

    void conceal() override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void retranslate() override;

protected:
    void load(ClientId id) override;
    void forget() override;

private:
    struct Held {
        ContactWish wish;
        std::vector<ContactPause> pauses;
        std::vector<ServicePlan> plans;
    };
    void makeWishes(QBoxLayout *layout);
    void makePauses(QBoxLayout *layout);
    void makePlans(QBoxLayout *layout);
    void fill();
    void fillWish();
    void sayLunar();
    [[nodiscard]] Result<ContactWish> typedWish() const;
    void saveWish();
    void addPause();
    void takeBackPause();
    void addPlan();
    void endPlan();

    std::optional<Held> m_held;
    Latest m_latest;
    QWidget *m_content;
    EntitlementCard *m_entitlement;
    TabCard *m_wishes = nullptr;
    TabCard *m_pauses = nullptr;
    TabCard *m_plans = nullptr;
    QTreeWidget *m_pauseList = nullptr;
    QTreeWidget *m_planList = nullptr;
    QLabel *m_wishHint = nullptr;
    QLabel *m_lunarHint = nullptr;
    QLabel *m_pauseHint = nullptr;
    QLabel *m_planHint = nullptr;
    /// The wish is being typed: what is read does not go over it.
    bool m_wishTyped = false;
};

[[nodiscard]] ClientTabSpec planTab();

} // namespace zhiyin
