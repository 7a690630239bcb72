// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/timeline.h"
#include "ui/common/paged_model.h"
#include "ui/common/workbench.h"

namespace zhiyin {

enum class TimelineColumn { When, What, Result, Details, Count };

/// A client's time line, read a page at a time.
class TimelineModel final : public PagedModel<TimelineEntry, TimelineColumn>
{
    Q_OBJECT

public:
    static constexpr int kPage = 200;

    explicit TimelineModel(Workbench &bench, QObject *parent = nullptr) : PagedModel(parent), m_bench(bench) {}

    /// `kinds` without any: all. `loaded` or `failed` follows.
    void load(ClientId client, TimelineKinds kinds);
    void clear();

signals:
    void loaded();
    void failed(const zhiyin::Error &error);

protected:
    [[nodiscard]] QString heading(TimelineColumn column) const override;
    [[nodiscard]] QVariant cell(const TimelineEntry &entry, TimelineColumn column, int role) const override;
    void ask() override;

private:
    Workbench &m_bench;
    std::optional<ClientId> m_client;
    TimelineKinds m_kinds;
    Latest m_latest;
};

/// The kind's name, also on its chip.
[[nodiscard]] QString timelineKindWord(TimelineKind kind);

} // namespace zhiyin
