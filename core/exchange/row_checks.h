// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/given.h"
#include "core/exchange/row_importer.h"

namespace zhiyin {

/// Checks one row's references against the book and gathers what is wrong.
class RowChecks final
{
public:
    RowChecks(ImportContext &context, qint64 line, std::vector<RowProblem> &problems)
        : m_context(context), m_line(line), m_problems(problems)
    {}

    void add(const QString &field, const QString &value, RowIssue issue, const QStringList &args = {})
    {
        m_problems.push_back({m_line, field, value, issue, args});
    }
    [[nodiscard]] bool isRejected() const { return zhiyin::isRejected(m_problems); }

    /// The client that the row names, one that the importing person reaches; else a problem.
    [[nodiscard]] Result<std::optional<KnownClient>> client(const QString &reference);
    /// Whether the importing person reaches the client that an entry already belongs to; else a problem.
    [[nodiscard]] Result<bool> reaches(ClientId client, const QString &externalId);
    [[nodiscard]] Result<std::optional<ProductId>> product(const QString &code);
    [[nodiscard]] Result<std::optional<UserId>> user(const QString &field, const QString &name);
    /// What is said to have happened cannot lie after the real now; a clock turned forward moves it, one turned back
    /// does not.
    void happened(const QString &field, const QDateTime &at);
    void happened(const QString &field, QDate day);
    /// What becomes of a row whose like is `known`, unless it is to be updated; none where the row goes on.
    [[nodiscard]] std::optional<RowFate> duplicate(bool known, const QString &field, const QString &value);
    /// A field that a new row cannot do without; rows that update may leave it out.
    template <class T> void need(const QString &field, const Given<T> &given)
    {
        if (!given.hasValue())
            add(field, {}, RowIssue::Missing);
    }

private:
    ImportContext &m_context;
    qint64 m_line;
    std::vector<RowProblem> &m_problems;
};

/// What a row says of a field, over what the book holds.
template <class T> void apply(const Given<T> &given, T &value)
{
    if (given.hasValue())
        value = *given;
    else if (given.isClear())
        value = T();
}
template <class T> void apply(const Given<T> &given, std::optional<T> &value)
{
    if (!given.isLeft())
        value = given.value();
}

} // namespace zhiyin
