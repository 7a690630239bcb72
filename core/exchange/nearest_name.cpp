// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/nearest_name.h"

#include <vector>

namespace zhiyin {
namespace {

constexpr qsizetype kLongestName = 80;

/// One slip in a short word, two in a longer one: more, and unrelated words look alike.
int slipsAllowed(qsizetype length)
{
    return length < 4 ? 0 : length < 6 ? 1 : 2;
}

} // namespace

int editDistance(QStringView a, QStringView b)
{
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(width), last(width), now(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (size_t j = 1; j < width; ++j) {
            const auto k = static_cast<qsizetype>(j);
            const int changed = last[j - 1] + (a[i - 1] == b[k - 1] ? 0 : 1);
            now[j] = std::min({changed, last[j] + 1, now[j - 1] + 1});
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return last[width - 1];
}

QString nearestName(const QString &written, const QStringList &names)
{
    if (written.size() > kLongestName)
        return {};
    const QString folded = written.toCaseFolded();
    QString nearest;
    int least = slipsAllowed(written.size()) + 1;
    for (const QString &name : names) {
        const int distance = editDistance(folded, name.toCaseFolded());
        if (distance < least) {
            least = distance;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace zhiyin
