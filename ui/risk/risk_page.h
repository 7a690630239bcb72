// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/page.h"

class QLabel;
class QTabWidget;

namespace zhiyin {

class PatternList;
class QuestionnairePanel;
class ReminderList;

/// Risk assessments beyond one client: what runs out, what looks odd, and the questionnaires themselves.
class RiskPage final : public Page
{
    Q_OBJECT

public:
    explicit RiskPage(Workbench &bench);

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
    void load();

    QLabel *m_title;
    QTabWidget *m_parts;
    ReminderList *m_reminders;
    PatternList *m_patterns = nullptr;
    QuestionnairePanel *m_questionnaires;
    /// By tab: not loaded since something changed.
    std::vector<bool> m_stale;
};

[[nodiscard]] PageSpec riskPage();

} // namespace zhiyin
