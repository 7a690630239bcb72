// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/usage.h"
#include "core/base/period.h"

#include <QHash>

namespace zhiyin::cli {

/// What stands before and between the words of a command and holds for the whole run.
struct GlobalOptions {
    QString book;
    QString user;
    QString passphraseFile;
    QString asOf;
    bool json = false;
    bool help = false;
    bool version = false;
};

/// Takes the global options out of the words, wherever they stand before `--`; what remains is for the command.
/// Fails with BadUsage for a missing value or one said twice.
[[nodiscard]] Result<GlobalOptions> takeGlobals(QStringList &words);

/// The words of one command, checked against its usage. Every failure of a reading function is BadUsage, naming the option.
class Arguments final
{
public:
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const Usage &usage);

    [[nodiscard]] qsizetype count() const { return m_positionals.size(); }
    /// The i-th positional; a null string where it was left out.
    [[nodiscard]] QString at(qsizetype i) const { return m_positionals.value(i); }
    [[nodiscard]] QStringList from(qsizetype i) const { return m_positionals.mid(i); }
    [[nodiscard]] bool has(QStringView option) const { return m_values.contains(option.toString()); }
    /// The option's value; a null string where it was not given.
    [[nodiscard]] QString value(QStringView option) const { return m_values.value(option.toString()); }

    /// None where the option was not given.
    [[nodiscard]] Result<std::optional<QDate>> date(QStringView option) const;
    [[nodiscard]] Result<std::optional<QDateTime>> moment(QStringView option, const QTimeZone &zone) const;
    [[nodiscard]] Result<std::optional<int>> whole(QStringView option, int least, int most) const;
    /// --limit: 100 where it was not given; none for 0, which means all.
    [[nodiscard]] Result<std::optional<int>> limit() const;
    [[nodiscard]] Result<QDate> dateAt(qsizetype i) const;
    [[nodiscard]] Result<int> wholeAt(qsizetype i, int least, int most) const;
    template <class Tag> [[nodiscard]] Result<Tag> idAt(qsizetype i) const
    {
        const auto id = Tag::parse(at(i));
        if (!id)
            return badValue(m_usage.positionals.value(i), at(i));
        return *id;
    }
    /// BadUsage: "PLACE: "VALUE" …".
    [[nodiscard]] static tl::unexpected<Error> badValue(const QString &place, const QString &value);
    /// BadUsage: "PLACE: "VALUE" is none of …".
    [[nodiscard]] static tl::unexpected<Error> badChoice(const QString &place, const QString &value,
                                                         const QStringList &choices);

private:
    [[nodiscard]] Result<void> take(const OptionSpec &option, const QString &value);

    Usage m_usage;
    QStringList m_positionals;
    QHash<QString, QString> m_values;
};

[[nodiscard]] tl::unexpected<Error> badUsage(const QString &what);

} // namespace zhiyin::cli
