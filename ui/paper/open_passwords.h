// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"

#include <QHash>

namespace zhiyin::paper {

/// A PDF takes no more of a password than this.
inline constexpr qsizetype kMostPasswordBytes = 127;

/// With what each client opens the report: from a list that the institution brings, or by a rule. They live in memory for
/// as long as the batch runs; no book and no file of ours keeps them.
class OpenPasswords final
{
public:
    OpenPasswords() = default;
    ~OpenPasswords();
    OpenPasswords(const OpenPasswords &) = delete;
    OpenPasswords &operator=(const OpenPasswords &) = delete;
    OpenPasswords(OpenPasswords &&) = default;
    OpenPasswords &operator=(OpenPasswords &&) = default;

    /// A line a client: the client's number, a comma or a tab, the password to the end of the line. Empty lines and those
    /// that begin with # are left out. Fails with NotReadable, BadDocument {"line 3", what}.
    [[nodiscard]] static Result<OpenPasswords> read(const QString &file);
    [[nodiscard]] static OpenPasswords ofClients(QHash<ClientId, QString> passwords);

    /// Empty where there is none: the report is then not printed at all.
    [[nodiscard]] QString of(ClientId client, const QString &externalId) const;
    [[nodiscard]] qsizetype size() const { return m_byNumber.size() + m_byClient.size(); }

private:
    QHash<QString, QString> m_byNumber;
    QHash<ClientId, QString> m_byClient;
};

/// 1 to kMostPasswordBytes bytes.
[[nodiscard]] bool isOpenPassword(const QString &password);

} // namespace zhiyin::paper
