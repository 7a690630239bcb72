// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_desk.h"
#include "ui/common/page.h"

class QCheckBox;
class QStackedWidget;
class QTableView;

namespace zhiyin {

class CaseView;
class ComplaintTableModel;
class StatePanel;

/// The list of complaints, those whose clock runs out first on top, and one case.
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
    [[nodiscard]] QWidget *makeList();
    void load();
    void open(ComplaintId id, const QString &part = {});
    void showList();
    void fill(std::vector<ComplaintView> views);

    QStackedWidget *m_stack;
    ComplaintTableModel *m_model;
    StatePanel *m_state;
    QTableView *m_table;
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
