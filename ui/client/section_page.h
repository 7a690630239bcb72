// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/client/page_section.h"
#include "ui/common/page.h"

class QTabWidget;

namespace zhiyin {

/// A page of several sections, of which one is in front; each is read when it comes there. A page of this kind adds its
/// sections in its constructor: those for which the person may do something.
class SectionPage : public Page
{
    Q_OBJECT

public:
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

protected:
    /// `id` of the PageSpec; `written` are the fields that somebody writes something in: what was only chosen is nothing to
    /// keep.
    SectionPage(Workbench &bench, const QString &id, std::function<QString()> title, QStringList written);
    void add(PageSection *section);

private:
    struct Held {
        PageSection *widget = nullptr;
        bool stale = true;
    };
    /// Loads the section in front, where it is stale.
    void loadSection();

    QString m_id;
    std::function<QString()> m_words;
    QStringList m_written;
    QLabel *m_title;
    QTabWidget *m_tabs;
    std::vector<Held> m_sections;
};

} // namespace zhiyin
