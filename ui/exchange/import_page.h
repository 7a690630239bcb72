// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/page.h"

class QLabel;
class QTabWidget;

namespace zhiyin {

class ImportForm;
class ImportList;

/// Files of other programs: one on its way in, and those that were taken, each to be taken back.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Workbench &bench);

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
    QLabel *m_title;
    QLabel *m_demonstration;
    QTabWidget *m_tabs;
    ImportForm *m_form;
    ImportList *m_list;
};

[[nodiscard]] PageSpec importPage();

} // namespace zhiyin
