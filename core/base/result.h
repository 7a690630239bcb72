// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <tl/expected.hpp>

namespace zhiyin {

/// A value, or why there is none. Every public function that can fail returns one.
template <class T> using Result = tl::expected<T, Error>;

/// The failing half of a Result: `return failure(ErrorCode::NotFound, {name});`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QStringList args = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(args), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace zhiyin

/// Passes a failure on: `ZHIYIN_TRY(store.insert(row));`
#define ZHIYIN_TRY(expression)                                                                                         \
    do {                                                                                                               \
        if (auto zhiyinTried = (expression); !zhiyinTried)                                                             \
            return tl::unexpected<zhiyin::Error>(std::move(zhiyinTried).error());                                      \
    } while (false)

/// Takes the value or passes the failure on: `ZHIYIN_ASSIGN(auto row, store.load(id));`
#define ZHIYIN_ASSIGN(target, expression) ZHIYIN_ASSIGN_(target, expression, __COUNTER__)
#define ZHIYIN_ASSIGN_(target, expression, unique) ZHIYIN_ASSIGN__(target, expression, unique)
#define ZHIYIN_ASSIGN__(target, expression, unique)                                                                    \
    auto zhiyinResult##unique = (expression);                                                                          \
    if (!zhiyinResult##unique)                                                                                         \
        return tl::unexpected<zhiyin::Error>(std::move(zhiyinResult##unique).error());                                 \
    target = std::move(*zhiyinResult##unique)
