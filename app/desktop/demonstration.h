// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/session.h"

namespace zhiyin {

/// Where the demonstration book of this user lies: the data folder of the desktop.
[[nodiscard]] QString demonstrationPath();

/// How `user` signs in to the demonstration book; makes the book first where it is missing, which takes seconds.
/// Fails with the codes of making a book.
[[nodiscard]] Result<SignIn> demonstrationSignIn(const QString &user);

} // namespace zhiyin
