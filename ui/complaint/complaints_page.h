// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_desk.h"
#include "ui/common/page.h"

class QCheckBox;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace zhiyin {

class AnalysisView;
class BoardView;
class CaseView;
class ComplaintTableModel;
class ImprovementView;
class StatePanel;

/// The complaints as a list or a board, those whose clock runs out first on top; their figures, what is done about their
/// causes; and one case.
class ComplaintsPage final : public Page
{
    Q_OBJECT

public:
    explicit ComplaintsPage(Workbench &bench);

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
    /// In the order of the tabs.
    enum class View { List, Board, Analysis, Improvement };
    [[nodiscard]] QWidget *makeViews();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] View view() const;
    void showView();
    void load();
    void open(ComplaintId id, const QString &part = {});
    void showList();
    void fill(std::vector<ComplaintView> views);

    QStackedWidget *m_stack;
    ComplaintTableModel *m_model;
    StatePanel *m_state;
    QTableView *m_table;
    QTabBar *m_views;
    QStackedWidget *m_parts;
    QStackedWidget *m_shapes;
    BoardView *m_board;
    AnalysisView *m_analysis;
    ImprovementView *m_improvement;
    QLabel *m_title;
    QLabel *m_count;
    QCheckBox *m_open;
    QPushButton *m_new;
    CaseView *m_case;
    Latest m_latest;
    bool m_stale = true;
};

[[nodiscard]] PageSpec complaintsPage();

} // namespace zhiyin
