// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_desk.h"
#include "ui/common/workbench.h"

#include <QWidget>

namespace zhiyin {

/// One tab of a case. What it writes comes back by show(): the page loads the case anew after each change.
class CasePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CasePanel(Workbench &bench) : m_bench(bench) {}

    /// The tab's own name, and its word.
    [[nodiscard]] virtual QString code() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    virtual void show(const CaseFile &file) = 0;
    /// Another case, or a lock: nothing of the old one stays, typed text included.
    virtual void clear() = 0;
    virtual void retranslate() = 0;

protected:
    [[nodiscard]] Workbench &bench() const { return m_bench; }

private:
    Workbench &m_bench;
};

/// All tabs but the first, in the order of the work.
[[nodiscard]] std::vector<CasePanel *> casePanels(Workbench &bench);

} // namespace zhiyin
