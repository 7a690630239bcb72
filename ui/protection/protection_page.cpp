// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/protection_page.h"

#include "ui/protection/access_section.h"
#include "ui/protection/retention_section.h"
#include "ui/protection/selfcheck_section.h"
#include "ui/protection/verification_section.h"

namespace zhiyin {
namespace {

QString title()
{
    return QCoreApplication::translate("zhiyin", "Protection");
}

} // namespace

ProtectionPage::ProtectionPage(Workbench &bench)
    : SectionPage(bench, QStringLiteral("protection"), title,
                  {QStringLiteral("verification.note"), QStringLiteral("access.client"),
                   QStringLiteral("access.purpose"), QStringLiteral("retention.reason")})
{
    add(new VerificationSection(bench));
    add(new AccessSection(bench));
    if (bench.may(Action::RestrictClient))
        add(new RetentionSection(bench));
    add(new SelfCheckSection(bench));
}

PageSpec protectionPage()
{
    return {QStringLiteral("protection"),
            QStringLiteral("eye-off"),
            title,
            {Role::Advisor, Role::Supervisor, Role::Compliance},
            [](Workbench &bench) { return new ProtectionPage(bench); },
            {}};
}

} // namespace zhiyin
