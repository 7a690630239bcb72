// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFileInfo>
#include <QString>

namespace zhiyin::test {

/// Where `name` of the real data lies ("churn/Churn_Modelling.csv"); empty where this machine has none.
inline QString realData(const char *name)
{
    const QString told = qEnvironmentVariable("ZHIYIN_TEST_DATA");
    const QString root = told.isEmpty() ? QStringLiteral(ZHIYIN_SOURCE_DIR "/../shared/data") : told;
    // A worktree lies one folder deeper than the checkout.
    const QString deeper = QStringLiteral(ZHIYIN_SOURCE_DIR "/../../shared/data");
    for (const QString &folder : {root, deeper}) {
        const QString path = folder + QLatin1Char('/') + QString::fromUtf8(name);
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

} // namespace zhiyin::test

/// Names `variable` the path of a real file, or skips the test where it is absent.
#define ZHIYIN_REAL_DATA(variable, name)                                                                               \
    const QString variable = zhiyin::test::realData(name);                                                             \
    if (variable.isEmpty())                                                                                            \
    SKIP("no real data: " name)
