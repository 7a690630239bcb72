// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/page.h"

class QTabWidget;

namespace zhiyin {

class ProtectionSection;

/// How clients' data are looked after: rounds of verification, access to others' clients, retention and erasure. A
/// section is shown to whom it may do something for.
class ProtectionPage final : public Page
{
    Q_OBJECT

public:
    explicit ProtectionPage(Workbench &bench);

    void activate() override;
    void changed(const std::vector<Changed> &what) override;
    /// `part` is a section; with an id, something about that client is wanted there.
    bool goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    void conceal() override;
    [[nodiscard]] std::vector<Place> sights() const override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void retranslate() override;

private:
    struct Section {
        ProtectionSection *widget = nullptr;
        bool stale = true;
    };
    void add(ProtectionSection *section);
    /// Loads the section in front, where it is stale.
    void loadSection();

    QLabel *m_title;
    QTabWidget *m_tabs;
    std::vector<Section> m_sections;
};

[[nodiscard]] PageSpec protectionPage();

} // namespace zhiyin
