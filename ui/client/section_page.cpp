// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/section_page.h"

#include "ui/client/tab_parts.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QTabWidget>

namespace zhiyin {

SectionPage::SectionPage(Workbench &bench, const QString &id, std::function<QString()> title, QStringList written)
    : Page(bench), m_id(id), m_words(std::move(title)), m_written(std::move(written))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    m_title = plainLabel({}, "title");
    layout->addWidget(m_title);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(id + QStringLiteral("Tabs"));
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SectionPage::loadSection);
}

void SectionPage::add(PageSection *section)
{
    // The first one comes to the front, but nothing is read before the page does.
    const QSignalBlocker quiet(m_tabs);
    m_sections.push_back({section, true});
    m_tabs->addTab(section, {});
}

void SectionPage::loadSection()
{
    const int front = m_tabs->currentIndex();
    if (front < 0)
        return;
    Held &section = m_sections[static_cast<size_t>(front)];
    if (std::exchange(section.stale, false))
        section.widget->load();
}

void SectionPage::activate()
{
    loadSection();
}

void SectionPage::changed(const std::vector<Changed> &what)
{
    for (Held &section : m_sections)
        section.stale = section.stale || section.widget->concerns(what);
    if (isVisible())
        loadSection();
}

bool SectionPage::goTo(const Place &place)
{
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].widget->id() != place.part)
            continue;
        m_tabs->setCurrentIndex(static_cast<int>(i));
        if (place.id)
            m_sections[i].widget->begin(ClientId(place.id->value()));
    }
    return true;
}

Place SectionPage::place() const
{
    Place place;
    if (m_tabs->currentIndex() >= 0)
        place.part = m_sections[static_cast<size_t>(m_tabs->currentIndex())].widget->id();
    return place;
}

void SectionPage::conceal()
{
    for (Held &section : m_sections) {
        section.widget->conceal();
        section.stale = true;
    }
}

std::vector<Place> SectionPage::sights() const
{
    std::vector<Place> places;
    for (const Held &section : m_sections)
        places.push_back({m_id, {}, section.widget->id()});
    return places;
}

QJsonObject SectionPage::draft() const
{
    const QJsonObject typed = typedUnder(this);
    const bool any = std::ranges::any_of(m_written, [&typed](const QString &field) { return typed.contains(field); });
    return any ? typed : QJsonObject();
}

void SectionPage::restoreDraft(const QJsonObject &draft)
{
    restoreUnder(this, draft);
}

void SectionPage::retranslate()
{
    m_title->setText(m_words());
    for (size_t i = 0; i < m_sections.size(); ++i) {
        m_tabs->setTabText(static_cast<int>(i), m_sections[i].widget->title());
        m_sections[i].widget->retranslate();
    }
}

} // namespace zhiyin
