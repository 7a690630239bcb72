// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/policy/request.h"
#include "ui/common/page.h"
#include "ui/common/table_model.h"

class QTableView;

namespace zhiyin {

class RequestView;
class StatePanel;

enum class RequestColumn { State, Summary, By, At, Count };

class RequestModel final : public TableModel<Request, RequestColumn>
{
    Q_OBJECT

public:
    explicit RequestModel(Workbench &bench, QObject *parent) : TableModel(parent), m_bench(bench) {}

protected:
    [[nodiscard]] QString heading(RequestColumn column) const override;
    [[nodiscard]] QVariant cell(const Request &row, RequestColumn column, int role) const override;

private:
    Workbench &m_bench;
};

/// What waits for a second person: all that the reader may decide or asked for.
class RequestsPage final : public Page
{
    Q_OBJECT

public:
    explicit RequestsPage(Workbench &bench);

    void activate() override;
    void changed(const std::vector<Changed> &what) override;
    bool goTo(const Place &place) override;
    void conceal() override;
    void retranslate() override;

private:
    void load();
    void choose(const QModelIndex &index);

    bool m_stale = true;
    std::optional<RequestId> m_wanted;
    Latest m_latest;
    QLabel *m_title;
    RequestModel *m_model;
    QTableView *m_table;
    StatePanel *m_state;
    RequestView *m_view;
};

[[nodiscard]] PageSpec requestsPage();

} // namespace zhiyin
