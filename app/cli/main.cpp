// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch.h"
#include "app/cli/context.h"
#include "app/cli/help.h"
#include "app/cli/interruption.h"
#include "app/cli/output.h"
#include "core/security/hardening.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <memory>

#include <sys/stat.h>

namespace {

using namespace zhiyin;
using namespace zhiyin::cli;

/// Qt's own remarks are for developers: nothing of a book may reach a log by way of them.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg)
        std::fputs("zhiyin-cli: internal error\n", stderr);
}

void loadTranslation(QTranslator &translator)
{
    // English carries the plural forms, so it is what speaks where the locale's language is not known.
    const QString folder = QStringLiteral(":/i18n");
    if (translator.load(QLocale(), QStringLiteral("zhiyin"), QStringLiteral("_"), folder)
        || translator.load(QStringLiteral("zhiyin_en"), folder))
        QCoreApplication::installTranslator(&translator);
}

/// What makes pages; a group without a verb with all of its verbs. A batch may hold reports.
struct PageMaker {
    const char *group;
    const char *verb = nullptr;
};
constexpr PageMaker kPageMakers[] = {{"report"},
                                     {"agenda"},
                                     {"batch"},
                                     {"client", "copy"},
                                     {"selfcheck", "run"},
                                     {"risk", "opinion"},
                                     {"retention", "certificate"},
                                     {"greeting", "cards"},
                                     {"greeting", "labels"},
                                     {"event"},
                                     {"handover", "preview"},
                                     {"handover", "letters"},
                                     {"client", "explain"},
                                     {"tier", "explain"},
                                     {"complaint", "letter"},
                                     {"complaint", "letter-pdf"},
                                     {"complaint", "pack"},
                                     {"complaint", "why-pdf"},
                                     {"survey", "forms"},
                                     {"survey", "report"},
                                     {"performance", "sheet"}};

/// Pages need fonts and charts, and so an application that could have windows; it never shows one.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const bool makesPages = std::ranges::any_of(kPageMakers, [&](const PageMaker &maker) {
            const bool isGroup = qstrcmp(argv[i], maker.group) == 0;
            return isGroup && (!maker.verb || (i + 1 < argc && qstrcmp(argv[i + 1], maker.verb) == 0));
        });
        if (makesPages) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

int runMain(QStringList words)
{
    const bool wantsJson = words.contains(QStringLiteral("--json"));
    auto globals = takeGlobals(words);
    if (!globals)
        return print(failure(globals.error()), wantsJson ? OutputForm::Json : OutputForm::People);
    const OutputForm form = globals->json ? OutputForm::Json : OutputForm::People;
    if (globals->version)
        return print(versionAnswer(), form);
    if (globals->help || words.value(0) == QStringLiteral("help"))
        return print(helpAnswer(words), form);
    if (words.isEmpty())
        return print(failure(noCommand()), form);
    CommandContext context(*globals);
    if (words.first() == QStringLiteral("batch"))
        return runBatch(context, words, form);
    return print(runCommand(context, words), form);
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    umask(0077); // what is made here is nobody else's to read
    Interruption::install();
    qInstallMessageHandler(keepQuiet);
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zhiyin-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHIYIN_VERSION));
    QTranslator translator;
    loadTranslation(translator);
    return runMain(QCoreApplication::arguments().mid(1));
}
