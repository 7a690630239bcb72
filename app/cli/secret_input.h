// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QFile>

namespace zhiyin::cli {

/// Standard input, shared by whatever reads from it in one run: passphrases, the recovery key, a batch. Line by line.
class StandardInput final
{
public:
    /// Without the line's end; none at the end of the input.
    [[nodiscard]] std::optional<QString> line();

private:
    QFile m_file;
};

enum class PassphraseUse {
    Known, ///< asked for once
    New,   ///< asked for twice
};

/// The first line of `file` ("-": of standard input); without a file a prompt on the terminal with echo off. Never taken
/// from the command line or the environment. Fails with NotReadable, BadUsage (naming `option`) where there is no terminal.
[[nodiscard]] Result<QString> readPassphrase(const QString &file, const QString &option, StandardInput &input,
                                             PassphraseUse use);

} // namespace zhiyin::cli
