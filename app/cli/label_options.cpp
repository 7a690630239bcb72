// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/label_options.h"

#include "core/letter/mailing_desk.h"
#include "ui/paper/letter_pages.h"

#include <QJsonArray>

namespace zhiyin::cli {

Result<QJsonObject> printLabels(CommandContext &context, const std::vector<ClientId> &clients)
{
    const Arguments &arguments = context.arguments();
    const QString code = arguments.has(u"sheet") ? arguments.value(u"sheet") : QStringLiteral("3x8");
    const paper::LabelSheet *sheet = paper::labelSheet(code);
    if (sheet == nullptr)
        return Arguments::badValue(QStringLiteral("--sheet"), code);
    ZHIYIN_ASSIGN(const auto used, arguments.whole(u"used", 0, sheet->columns * sheet->rows - 1));
    ZHIYIN_ASSIGN(Session *const session, context.session());
    ZHIYIN_ASSIGN(const LabelOutcome outcome, session->desk<MailingDesk>().labels(clients, arguments.value(u"reason")));
    QJsonArray without;
    for (const ClientId client : outcome.without)
        without.append(client.toString());
    QJsonObject document{{QStringLiteral("labels"), static_cast<qint64>(outcome.labels.size())},
                         {QStringLiteral("without_address"), without}};
    if (outcome.request) {
        document.insert(QStringLiteral("state"), QStringLiteral("proposed"));
        document.insert(QStringLiteral("request"), outcome.request->toString());
    } else if (!outcome.labels.empty()) {
        const QString file = arguments.value(u"out");
        const paper::LetterFrame frame{session->book().institution, session->clock().now()};
        ZHIYIN_ASSIGN(const auto saved,
                      paper::savePages(paper::labelDocument(outcome.labels, *sheet, used.value_or(0), frame), file));
        document.insert(QStringLiteral("file"), file);
        document.insert(QStringLiteral("pages"), saved.pages);
    }
    return document;
}

} // namespace zhiyin::cli
