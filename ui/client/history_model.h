// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/history_desk.h"
#include "ui/common/paged_model.h"
#include "ui/common/workbench.h"

namespace zhiyin {

enum class HistoryColumn { When, Who, What, Field, Before, After, Why, Count };

/// A client's field history, read a page of entries at a time.
class HistoryModel final : public PagedModel<FieldChange, HistoryColumn>
{
    Q_OBJECT

public:
    static constexpr int kPage = 100;

    explicit HistoryModel(Workbench &bench, QObject *parent = nullptr) : PagedModel(parent), m_bench(bench) {}

    void load(ClientId client);
    void clear();

signals:
    void loaded();
    void failed(const zhiyin::Error &error);

protected:
    [[nodiscard]] QString heading(HistoryColumn column) const override;
    [[nodiscard]] QVariant cell(const FieldChange &change, HistoryColumn column, int role) const override;
    void ask() override;

private:
    [[nodiscard]] QString text(const FieldChange &change, HistoryColumn column) const;

    Workbench &m_bench;
    std::optional<ClientId> m_client;
    std::optional<HistoryPlace> m_last;
    Latest m_latest;
};

} // namespace zhiyin
