// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/workbench.h"

#include <QWidget>

namespace zhiyin {

/// One section of a page of several (see SectionPage): reads itself when it comes to the front.
class PageSection : public QWidget
{
    Q_OBJECT

public:
    explicit PageSection(Workbench &bench) : m_bench(bench) {}
    [[nodiscard]] Workbench &bench() const { return m_bench; }

    /// Stable: the part of a Place.
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    virtual void load() = 0;
    /// What was committed makes what is shown out of date.
    [[nodiscard]] virtual bool concerns(const std::vector<Changed> &what) const
    {
        return std::ranges::any_of(what, [](const Changed &change) {
            return change.entity == Entity::Client || change.entity == Entity::Request
                   || change.entity == Entity::Policy;
        });
    }
    /// Something about a client is wanted here.
    virtual void begin(ClientId client) { Q_UNUSED(client) }
    /// The book is being locked: let go of what was loaded, keep what was typed.
    virtual void conceal() = 0;
    virtual void retranslate() = 0;

private:
    Workbench &m_bench;
};

} // namespace zhiyin
