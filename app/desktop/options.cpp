// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace zhiyin {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("zhiyin::Options", text);
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("zhiyin::Options", "An encrypted client book for advisors.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("book"), say(QT_TRANSLATE_NOOP("zhiyin::Options", "The book to open.")),
                                 QStringLiteral("[BOOK]"));
    parser.addOptions({
        {QStringLiteral("demonstration"),
         say(QT_TRANSLATE_NOOP("zhiyin::Options", "Open the demonstration book; it is made where it is missing."))},
        {QStringLiteral("as-user"),
         say(QT_TRANSLATE_NOOP("zhiyin::Options", "Who signs in to the demonstration book.")), QStringLiteral("NAME"),
         QStringLiteral("supervisor")},
        {QStringLiteral("tour"),
         say(QT_TRANSLATE_NOOP("zhiyin::Options", "Write pictures of every page into DIR, then quit.")),
         QStringLiteral("DIR")},
        {QStringLiteral("language"), say(QT_TRANSLATE_NOOP("zhiyin::Options", "en, zh_CN or zh_TW.")),
         QStringLiteral("CODE")},
        {QStringLiteral("theme"), say(QT_TRANSLATE_NOOP("zhiyin::Options", "light, dark or system.")),
         QStringLiteral("NAME")},
    });
    parser.process(arguments);
    Options options;
    options.book = parser.positionalArguments().value(0);
    options.demonstration = parser.isSet(QStringLiteral("demonstration"));
    options.asUser = parser.value(QStringLiteral("as-user"));
    options.tour = parser.value(QStringLiteral("tour"));
    options.language = parser.value(QStringLiteral("language"));
    options.theme = parser.value(QStringLiteral("theme"));
    return options;
}

} // namespace zhiyin
