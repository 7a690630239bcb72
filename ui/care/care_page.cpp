// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/care_page.h"

#include "ui/care/experts_section.h"
#include "ui/care/greetings_section.h"
#include "ui/care/handover_section.h"
#include "ui/care/texts_section.h"
#include "ui/care/warnings_section.h"
#include "ui/event/events_section.h"

namespace zhiyin {
namespace {

QString title()
{
    return QCoreApplication::translate("zhiyin", "Client care");
}

} // namespace

CarePage::CarePage(Workbench &bench)
    : SectionPage(bench, QStringLiteral("care"), title,
                  {QStringLiteral("handover.reason"), QStringLiteral("letters.evidence"),
                   QStringLiteral("warnings.note"), QStringLiteral("warnings.closing"), QStringLiteral("expert_name")})
{
    add(new WarningsSection(bench));
    add(new GreetingsSection(bench));
    add(new EventsSection(bench));
    add(new ExpertsSection(bench));
    add(new HandoverSection(bench));
    add(new TextsSection(bench));
}

PageSpec carePage()
{
    return {QStringLiteral("care"),
            QStringLiteral("switch-user"),
            title,
            {Role::Advisor, Role::Supervisor, Role::Compliance},
            [](Workbench &bench) { return new CarePage(bench); },
            {}};
}

} // namespace zhiyin
