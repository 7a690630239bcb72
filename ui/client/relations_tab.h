// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relation/relation_desk.h"
#include "ui/client/client_tab.h"

class QLabel;
class QTreeWidget;

namespace zhiyin {

class RelationGraph;
class TabCard;

/// Who is what to a client, as a graph to walk and as a list; and the client's household.
class RelationsTab final : public ClientTab
{
    Q_OBJECT

public:
    explicit RelationsTab(Workbench &bench);

    void conceal() override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void retranslate() override;

protected:
    void load(ClientId id) override;
    void forget() override;

private:
    struct Ties {
        QString name;
        std::vector<Relation> relations;
        std::optional<Household> household;
    };
    void makeRelations(QBoxLayout *layout);
    void makeHousehold(QBoxLayout *layout);
    void take(ClientId centre, Ties ties);
    void fill();
    void fillHousehold();
    /// Reads the ties of another client into the graph, without leaving the page.
    void walkTo(ClientId centre);
    void enter(int place);
    void goBack();
    void addRelation();
    void endRelation();
    void joinHousehold();
    void leaveHousehold();

    std::optional<Ties> m_ties;
    /// The client in the middle of the graph, and the ones before it.
    std::optional<ClientId> m_centre;
    std::vector<ClientId> m_path;
    Latest m_latest;
    QWidget *m_content;
    RelationGraph *m_graph;
    TabCard *m_graphCard;
    TabCard *m_relations = nullptr;
    TabCard *m_household = nullptr;
    QLabel *m_graphHint;
    QLabel *m_relationHint = nullptr;
    QLabel *m_householdText = nullptr;
    QLabel *m_householdHint = nullptr;
    QTreeWidget *m_list = nullptr;
    QTreeWidget *m_members = nullptr;
};

[[nodiscard]] ClientTabSpec relationsTab();

} // namespace zhiyin
