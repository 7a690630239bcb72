// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/kpi_curve_desk.h"
#include "ui/kpi/kpi_view.h"
#include "ui/paper/sheet.h"

class QComboBox;
class QLabel;

namespace zhiyin {

class SheetPanel;
class StatePanel;

/// One of several things that a tab can draw, with what it asks the book for.
struct CurveChoice {
    std::function<QString()> title;
    /// What saved files are called.
    QString file;
    /// How the range is cut, if it is.
    std::vector<KpiBy> cuts;
    /// On the book's thread: gives what makes the sheet, which is then made on the window's, in the language of the moment.
    std::function<Result<std::function<paper::Sheet()>>(Session &, const KpiQuery &)> ask;
    /// Lines are periods, the newest first.
    bool newestFirst = false;
    std::function<QString()> nothing;
};

/// A tab that draws one of several curves of the clients that the reader may see: what is chosen, how it is cut, the
/// sheet.
class CurvesView final : public KpiView
{
    Q_OBJECT

public:
    CurvesView(Workbench &bench, const QString &name, std::vector<CurveChoice> choices);

    void activate() override;
    void makeStale() override { m_stale = true; }
    void conceal() override;
    void retranslate() override;

private:
    void load();
    void chooseCuts();
    void draw();
    [[nodiscard]] const CurveChoice &choice() const;

    std::vector<CurveChoice> m_choices;
    QComboBox *m_what;
    QComboBox *m_by;
    SheetPanel *m_panel;
    StatePanel *m_state;
    std::function<paper::Sheet()> m_make;
    int m_asked = 0;
    bool m_stale = true;
};

[[nodiscard]] KpiViewSpec retentionView();
[[nodiscard]] KpiViewSpec satisfactionView();
[[nodiscard]] KpiViewSpec growthView();

} // namespace zhiyin
