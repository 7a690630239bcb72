// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/kpi_desk.h"
#include "core/kpi/kpi_note.h"
#include "ui/kpi/kpi_sheets.h"
#include "ui/kpi/kpi_view.h"

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace zhiyin {

class SheetPanel;
class StatePanel;

/// The indicators that a role sees, in their order: satisfaction and retention first.
[[nodiscard]] std::vector<Indicator> indicatorsOf(Role role);
/// What is shown of a cut: two years of months, three of quarters, five of years.
[[nodiscard]] Period shownRange(KpiBy by, QDate today);

/// Every indicator of the role with its newest value; the chosen one as a chart with target, goal, notes and what it is
/// held against, with its figures and what lies behind them.
class FiguresView final : public KpiView
{
    Q_OBJECT

public:
    explicit FiguresView(Workbench &bench);

    void activate() override;
    void makeStale() override { m_stale = true; }
    void conceal() override;
    void retranslate() override;

private:
    struct Loaded {
        std::vector<KpiFigures> figures;
        std::vector<KpiFigures> other;
        KpiTeams teams;
        std::vector<KpiNote> notes;
        std::vector<KpiDefinitions> definitions;
    };
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeContent();
    void load();
    void take(Loaded loaded);
    void fillTeams();
    void fillList();
    void draw();
    void openRows(int line);
    void pin();
    [[nodiscard]] KpiBy by() const;
    [[nodiscard]] KpiQuery query() const;
    /// What the figures are held against; none where nothing was asked for.
    [[nodiscard]] std::optional<KpiQuery> otherQuery() const;
    [[nodiscard]] Indicator chosen() const;
    /// The note at a line of the sheet, and the day that a new one would be pinned to.
    [[nodiscard]] const KpiNote *noteAt(int line) const;

    std::vector<Indicator> m_indicators;
    QComboBox *m_by;
    QComboBox *m_whose;
    QComboBox *m_against;
    QComboBox *m_defined;
    QTreeWidget *m_list;
    SheetPanel *m_panel;
    QPushButton *m_note;
    StatePanel *m_state;
    Loaded m_loaded;
    int m_asked = 0;
    bool m_stale = true;
};

[[nodiscard]] KpiViewSpec figuresView();

} // namespace zhiyin
