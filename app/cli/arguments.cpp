// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QCoreApplication>

namespace zhiyin::cli {
namespace {

const QStringList &globalNames()
{
    static const QStringList names = {
        QStringLiteral("book"), QStringLiteral("user"), QStringLiteral("passphrase-file"), QStringLiteral("as-of"),
        QStringLiteral("json"), QStringLiteral("help"), QStringLiteral("version")};
    return names;
}

bool isOption(const QString &word)
{
    return word.size() > 2 && word.startsWith(QStringLiteral("--"));
}

/// "--name=value" taken apart; no value where there is no equals sign.
struct Said {
    QString name;
    std::optional<QString> value;
};

Said saidBy(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 0)
        return {word.mid(2), std::nullopt};
    return {word.mid(2, equals - 2), word.mid(equals + 1)};
}

tl::unexpected<Error> missingValue(const QString &name)
{
    return badUsage(QCoreApplication::translate("zhiyin", "--%1 needs a value.").arg(name));
}

/// A single dash and letters: there are no short options, and a slip must not become a client's name.
bool looksLikeShortOption(const QString &word)
{
    return word.size() >= 2 && word[0] == u'-' && word[1].isLetter();
}

} // namespace

tl::unexpected<Error> badUsage(const QString &what)
{
    return failure(ErrorCode::BadUsage, {what});
}

tl::unexpected<Error> Arguments::badValue(const QString &place, const QString &value)
{
    return badUsage(QCoreApplication::translate("zhiyin", "%1: \"%2\" does not belong there.").arg(place, value));
}

tl::unexpected<Error> Arguments::badChoice(const QString &place, const QString &value, const QStringList &choices)
{
    return badUsage(QCoreApplication::translate("zhiyin", "%1: \"%2\" is none of %3.")
                        .arg(place, value, choices.join(QStringLiteral(", "))));
}

Result<GlobalOptions> takeGlobals(QStringList &words)
{
    GlobalOptions globals;
    QStringList rest;
    QStringList seen;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QStringLiteral("--")) {
            rest += words.mid(i);
            break;
        }
        const Said said =
            words[i] == QStringLiteral("-h") ? Said{QStringLiteral("help"), std::nullopt} : saidBy(words[i]);
        if ((!isOption(words[i]) && words[i] != QStringLiteral("-h")) || !globalNames().contains(said.name)) {
            rest.append(words[i]);
            continue;
        }
        const bool isFlag = globalNames().indexOf(said.name) >= 4;
        if (seen.contains(said.name) && !isFlag)
            return badUsage(QCoreApplication::translate("zhiyin", "--%1 stands there twice.").arg(said.name));
        seen.append(said.name);
        if (isFlag) {
            if (said.value)
                return badUsage(QCoreApplication::translate("zhiyin", "--%1 takes no value.").arg(said.name));
            bool &flag = said.name == QStringLiteral("json")   ? globals.json
                         : said.name == QStringLiteral("help") ? globals.help
                                                               : globals.version;
            flag = true;
            continue;
        }
        QString value = said.value.value_or(QString());
        if (!said.value) {
            if (i + 1 >= words.size() || isOption(words[i + 1]))
                return missingValue(said.name);
            value = words[++i];
        }
        if (value.isEmpty())
            return missingValue(said.name);
        QString &place = said.name == QStringLiteral("book")              ? globals.book
                         : said.name == QStringLiteral("user")            ? globals.user
                         : said.name == QStringLiteral("passphrase-file") ? globals.passphraseFile
                                                                          : globals.asOf;
        place = value;
    }
    words = rest;
    return globals;
}

Result<void> Arguments::take(const OptionSpec &option, const QString &value)
{
    if (m_values.contains(option.name))
        return badUsage(QCoreApplication::translate("zhiyin", "--%1 stands there twice.").arg(option.name));
    const QStringList choices = option.choices();
    if (!choices.isEmpty() && !choices.contains(value))
        return badUsage(QCoreApplication::translate("zhiyin", "--%1 must be one of %2.")
                            .arg(option.name, choices.join(QStringLiteral(", "))));
    if (const auto range = option.range()) {
        bool ok = false;
        const int number = value.toInt(&ok);
        if (!ok || number < range->first || number > range->second)
            return badUsage(QCoreApplication::translate("zhiyin", "--%1 must be a whole number from %2 to %3.")
                                .arg(option.name)
                                .arg(range->first)
                                .arg(range->second));
    }
    m_values.insert(option.name, value);
    return {};
}

Result<Arguments> Arguments::parse(const QStringList &words, const Usage &usage)
{
    Arguments arguments;
    arguments.m_usage = usage;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QStringLiteral("--")) {
            arguments.m_positionals += words.mid(i + 1);
            break;
        }
        if (looksLikeShortOption(words[i]))
            return badUsage(QCoreApplication::translate("zhiyin", "unknown option \"%1\".").arg(words[i]));
        if (!isOption(words[i])) {
            arguments.m_positionals.append(words[i]);
            continue;
        }
        const Said said = saidBy(words[i]);
        const OptionSpec *option = usage.find(said.name);
        if (option == nullptr)
            return badUsage(QCoreApplication::translate("zhiyin", "unknown option \"--%1\".").arg(said.name));
        if (option->isFlag()) {
            if (said.value)
                return badUsage(QCoreApplication::translate("zhiyin", "--%1 takes no value.").arg(said.name));
            ZHIYIN_TRY(arguments.take(*option, QStringLiteral("")));
            continue;
        }
        const bool nextIsValue =
            i + 1 < words.size() && !(isOption(words[i + 1]) && usage.find(saidBy(words[i + 1]).name) != nullptr);
        if (!said.value && !nextIsValue)
            return missingValue(said.name);
        ZHIYIN_TRY(arguments.take(*option, said.value ? *said.value : words[++i]));
    }
    for (const OptionSpec &option : usage.options) {
        if (option.required && !arguments.m_values.contains(option.name))
            return badUsage(QCoreApplication::translate("zhiyin", "--%1 is missing.").arg(option.name));
    }
    if (arguments.count() < usage.least)
        return badUsage(
            QCoreApplication::translate("zhiyin", "%1 is missing.").arg(usage.positionals.value(arguments.count())));
    if (usage.most >= 0 && arguments.count() > usage.most)
        return badUsage(
            QCoreApplication::translate("zhiyin", "\"%1\" is one word too many.").arg(arguments.at(usage.most)));
    return arguments;
}

Result<std::optional<QDate>> Arguments::date(QStringView option) const
{
    if (!has(option))
        return std::optional<QDate>();
    const QDate day = QDate::fromString(value(option), QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        return badUsage(
            QCoreApplication::translate("zhiyin", "--%1: \"%2\" is no date (2026-09-30).").arg(option, value(option)));
    return std::optional(day);
}

Result<std::optional<QDateTime>> Arguments::moment(QStringView option, const QTimeZone &zone) const
{
    if (!has(option))
        return std::optional<QDateTime>();
    const auto moment = parseMoment(value(option), zone);
    if (!moment)
        return badUsage(QCoreApplication::translate(
                            "zhiyin", "--%1: \"%2\" is no moment (2026-09-30 or 2026-09-30T16:00:00+08:00).")
                            .arg(option, value(option)));
    return std::optional(*moment);
}

Result<std::optional<int>> Arguments::whole(QStringView option, int least, int most) const
{
    if (!has(option))
        return std::optional<int>();
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < least || number > most)
        return badUsage(QCoreApplication::translate("zhiyin", "--%1 must be a whole number from %2 to %3.")
                            .arg(option)
                            .arg(least)
                            .arg(most));
    return std::optional(number);
}

Result<std::optional<int>> Arguments::limit() const
{
    ZHIYIN_ASSIGN(const auto given, whole(u"limit", 0, std::numeric_limits<int>::max()));
    const int limit = given.value_or(100);
    return limit == 0 ? std::nullopt : std::optional(limit);
}

Result<QDate> Arguments::dateAt(qsizetype i) const
{
    const QDate day = QDate::fromString(at(i), QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        return badUsage(QCoreApplication::translate("zhiyin", "%1: \"%2\" is no date (2026-09-30).")
                            .arg(m_usage.positionals.value(i), at(i)));
    return day;
}

Result<int> Arguments::wholeAt(qsizetype i, int least, int most) const
{
    bool ok = false;
    const int number = at(i).toInt(&ok);
    if (!ok || number < least || number > most)
        return badUsage(QCoreApplication::translate("zhiyin", "%1 must be a whole number from %2 to %3.")
                            .arg(m_usage.positionals.value(i))
                            .arg(least)
                            .arg(most));
    return number;
}

} // namespace zhiyin::cli
