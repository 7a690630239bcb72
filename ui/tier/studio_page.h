// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/tier_studio.h"
#include "ui/common/page.h"

class QDateEdit;
class QTableWidget;
class QTreeWidget;

namespace zhiyin {

class RunBar;
class StatePanel;
class ThresholdRow;

/// The tier policy in force beside a draft: as a threshold is moved, the clients of each tier, who comes from where, the
/// contacts of a year and the advisors' load follow at once. Nothing changes before the draft is proposed, approved and in
/// force.
class StudioPage final : public Page
{
    Q_OBJECT

public:
    explicit StudioPage(Workbench &bench);

    void activate() override;
    void changed(const std::vector<Changed> &what) override;
    void conceal() override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void retranslate() override;

private:
    struct Row {
        size_t tier;
        bool must;
        size_t place;
        ThresholdRow *row;
    };
    [[nodiscard]] QWidget *makeThresholds();
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeFoot();
    void load();
    void fill(StudioData data);
    void makeRows();
    void recount();
    void sayTiers(const StudioOutcome &before, const StudioOutcome &after);
    void sayMatrix(const StudioOutcome &after);
    void sayLoad(const StudioOutcome &before, const StudioOutcome &after);
    void listMoves();
    void propose();
    [[nodiscard]] TierPolicy draftPolicy() const;
    [[nodiscard]] QString tierName(size_t tier) const;

    std::optional<StudioData> m_data;
    std::vector<Row> m_rows;
    std::vector<QLabel *> m_tierLabels;
    StatePanel *m_state;
    QLabel *m_title;
    QLabel *m_version;
    RunBar *m_runs;
    QVBoxLayout *m_thresholds = nullptr;
    QLabel *m_summary;
    QTableWidget *m_tiers;
    QTableWidget *m_matrix;
    QTreeWidget *m_load;
    QTreeWidget *m_moves;
    QLabel *m_headings[4] = {};
    QPushButton *m_list;
    QPushButton *m_reset;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QLineEdit *m_reason;
    QPushButton *m_propose;
    QTimer m_recount;
    Latest m_latest;
    QJsonObject m_kept;
    bool m_stale = true;
};

[[nodiscard]] PageSpec studioPage();

} // namespace zhiyin
