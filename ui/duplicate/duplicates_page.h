// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/duplicate/duplicate_pairs.h"
#include "ui/common/page.h"
#include "ui/common/table_model.h"

class QCheckBox;
class QLabel;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace zhiyin {

class JobBar;
class LongJob;
class MergeList;
class PairView;
class StatePanel;

enum class PairColumn { Score, One, Other, Reasons, Count };

class PairModel final : public TableModel<DuplicatePair, PairColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QString heading(PairColumn column) const override;
    [[nodiscard]] QVariant cell(const DuplicatePair &row, PairColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(PairColumn column) const override;
};

/// Records that may be one client, the surest first; one pair side by side; what was merged.
class DuplicatesPage final : public Page
{
    Q_OBJECT

public:
    explicit DuplicatesPage(Workbench &bench);

    void activate() override;
    void changed(const std::vector<Changed> &what) override;
    bool goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    void conceal() override;
    [[nodiscard]] std::vector<Place> sights() const override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QLayout *makeHead();
    void load();
    void fill();
    void openCurrent();
    void showList();
    void sayCount();

    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_scoreLabel;
    QSpinBox *m_score;
    QCheckBox *m_distinct;
    PairModel *m_model;
    QTableView *m_table;
    StatePanel *m_state;
    JobBar *m_job;
    PairView *m_view;
    MergeList *m_merges;
    DuplicateList m_all;
    int m_asked = 0;
    bool m_wantsFirst = false;
    bool m_stale = true;
};

[[nodiscard]] PageSpec duplicatesPage();

} // namespace zhiyin
