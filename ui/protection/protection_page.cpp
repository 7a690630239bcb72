// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/protection_page.h"

#include "ui/client/tab_parts.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/protection/access_section.h"
#include "ui/protection/retention_section.h"
#include "ui/protection/verification_section.h"

#include <QTabWidget>

namespace zhiyin {
namespace {

/// The fields that somebody writes something in.
constexpr const char *kWritten[] = {"verification.note", "access.client", "access.purpose", "retention.reason"};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

ProtectionPage::ProtectionPage(Workbench &bench) : Page(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    m_title = plainLabel({}, "title");
    layout->addWidget(m_title);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("protectionTabs"));
    layout->addWidget(m_tabs, 1);
    add(new VerificationSection(bench));
    add(new AccessSection(bench));
    if (bench.may(Action::RestrictClient))
        add(new RetentionSection(bench));
    connect(m_tabs, &QTabWidget::currentChanged, this, &ProtectionPage::loadSection);
}

void ProtectionPage::add(ProtectionSection *section)
{
    m_sections.push_back({section, true});
    m_tabs->addTab(section, {});
}

void ProtectionPage::loadSection()
{
    const int front = m_tabs->currentIndex();
    if (front < 0)
        return;
    Section &section = m_sections[static_cast<size_t>(front)];
    if (std::exchange(section.stale, false))
        section.widget->load();
}

void ProtectionPage::activate()
{
    loadSection();
}

void ProtectionPage::changed(const std::vector<Changed> &what)
{
    for (Section &section : m_sections)
        section.stale = section.stale || section.widget->concerns(what);
    if (isVisible())
        loadSection();
}

bool ProtectionPage::goTo(const Place &place)
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

Place ProtectionPage::place() const
{
    Place place;
    if (m_tabs->currentIndex() >= 0)
        place.part = m_sections[static_cast<size_t>(m_tabs->currentIndex())].widget->id();
    return place;
}

void ProtectionPage::conceal()
{
    for (Section &section : m_sections) {
        section.widget->conceal();
        section.stale = true;
    }
}

std::vector<Place> ProtectionPage::sights() const
{
    std::vector<Place> places;
    for (const Section &section : m_sections)
        places.push_back({QStringLiteral("protection"), {}, section.widget->id()});
    return places;
}

QJsonObject ProtectionPage::draft() const
{
    const QJsonObject typed = typedUnder(this);
    // A client that was chosen and a day that stands there anyway are nothing to keep.
    const bool any =
        std::ranges::any_of(kWritten, [&typed](const char *field) { return typed.contains(QLatin1StringView(field)); });
    return any ? typed : QJsonObject();
}

void ProtectionPage::restoreDraft(const QJsonObject &draft)
{
    restoreUnder(this, draft);
}

void ProtectionPage::retranslate()
{
    m_title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Protection")));
    for (size_t i = 0; i < m_sections.size(); ++i) {
        m_tabs->setTabText(static_cast<int>(i), m_sections[i].widget->title());
        m_sections[i].widget->retranslate();
    }
}

PageSpec protectionPage()
{
    return {QStringLiteral("protection"),
            QStringLiteral("eye-off"),
            [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Protection")); },
            {Role::Advisor, Role::Supervisor, Role::Compliance},
            [](Workbench &bench) { return new ProtectionPage(bench); },
            {}};
}

} // namespace zhiyin
