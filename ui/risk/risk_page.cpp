// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/risk_page.h"

#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/risk/questionnaire_panel.h"
#include "ui/risk/watch_lists.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

RiskPage::RiskPage(Workbench &bench)
    : Page(bench)
    , m_title(plainLabel({}, "title"))
    , m_parts(new QTabWidget)
    , m_reminders(new ReminderList(bench))
    , m_questionnaires(new QuestionnairePanel(bench))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->setSpacing(grid::kMedium);
    layout->addWidget(m_title);
    layout->addWidget(m_parts, 1);
    m_parts->setObjectName(QStringLiteral("riskParts"));
    m_parts->setDocumentMode(true);
    m_reminders->setProperty("part", QStringLiteral("reminders"));
    m_parts->addTab(m_reminders, QString());
    // Whoever decides on others' changes sees how their assessments are made.
    if (bench.may(Action::ApproveCoreChange)) {
        m_patterns = new PatternList(bench);
        m_patterns->setProperty("part", QStringLiteral("patterns"));
        m_parts->addTab(m_patterns, QString());
    }
    m_questionnaires->setProperty("part", QStringLiteral("questionnaires"));
    m_parts->addTab(m_questionnaires, QString());
    m_stale.assign(static_cast<size_t>(m_parts->count()), true);
    connect(m_parts, &QTabWidget::currentChanged, this, &RiskPage::load);
}

void RiskPage::load()
{
    const auto at = static_cast<size_t>(m_parts->currentIndex());
    if (!m_stale[at] || !isVisible())
        return;
    m_stale[at] = false;
    QWidget *const part = m_parts->currentWidget();
    if (part == m_reminders)
        m_reminders->load();
    else if (part == m_patterns)
        m_patterns->load();
    else
        m_questionnaires->load();
}

void RiskPage::activate()
{
    load();
}

void RiskPage::changed(const std::vector<Changed> &what)
{
    const bool mine = std::any_of(what.begin(), what.end(), [](const Changed &change) {
        return change.entity == Entity::Assessment || change.entity == Entity::Questionnaire
               || change.entity == Entity::Product || change.entity == Entity::Transaction
               || change.entity == Entity::Request;
    });
    if (!mine)
        return;
    m_stale.assign(m_stale.size(), true);
    load();
}

bool RiskPage::goTo(const Place &place)
{
    for (int i = 0; i < m_parts->count(); ++i) {
        if (m_parts->widget(i)->property("part").toString() == place.part)
            m_parts->setCurrentIndex(i);
    }
    return true;
}

Place RiskPage::place() const
{
    return {{}, {}, m_parts->currentWidget()->property("part").toString()};
}

void RiskPage::conceal()
{
    m_reminders->conceal();
    if (m_patterns)
        m_patterns->conceal();
    m_questionnaires->conceal();
    m_stale.assign(m_stale.size(), true);
}

std::vector<Place> RiskPage::sights() const
{
    std::vector<Place> all;
    for (int i = 0; i < m_parts->count(); ++i)
        all.push_back({QStringLiteral("risk"), {}, m_parts->widget(i)->property("part").toString()});
    return all;
}

QJsonObject RiskPage::draft() const
{
    return m_questionnaires->draft();
}

void RiskPage::restoreDraft(const QJsonObject &draft)
{
    m_questionnaires->restoreDraft(draft);
}

void RiskPage::retranslate()
{
    m_title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Risk assessments")));
    m_parts->setTabText(m_parts->indexOf(m_reminders), said(QT_TRANSLATE_NOOP("zhiyin", "Reminders")));
    if (m_patterns)
        m_parts->setTabText(m_parts->indexOf(m_patterns), said(QT_TRANSLATE_NOOP("zhiyin", "Patterns")));
    m_parts->setTabText(m_parts->indexOf(m_questionnaires), said(QT_TRANSLATE_NOOP("zhiyin", "Questionnaires")));
    m_reminders->retranslate();
    if (m_patterns)
        m_patterns->retranslate();
    m_questionnaires->retranslate();
}

PageSpec riskPage()
{
    return {QStringLiteral("risk"),
            QStringLiteral("risk"),
            [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Risk")); },
            {Role::Advisor, Role::Supervisor, Role::Compliance},
            [](Workbench &bench) { return new RiskPage(bench); },
            {}};
}

} // namespace zhiyin
