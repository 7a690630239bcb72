// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicate/wish_merge_store.h"

namespace zhiyin {
namespace {

/// One wish: what the kept client's cell becomes, and when it changes at all. `k` is the kept client's row of wishes,
/// `o` the other's.
struct Stricter {
    const char *column;
    const char *value;
    const char *when;
};
/// A kept birthday that is solar says nothing: it is what a row holds of which nobody spoke. The days of the moon come
/// before the calendar itself, which they ask for.
constexpr Stricter kStricter[] = {
    {"opted_out_on", "o.opted_out_on", "k.opted_out_on IS NULL OR o.opted_out_on < k.opted_out_on"},
    {"cooling_until", "o.cooling_until", "k.cooling_until IS NULL OR o.cooling_until > k.cooling_until"},
    {"every_months", "o.every_months", "k.every_months IS NULL OR o.every_months < k.every_months"},
    {"lunar_leap", "o.lunar_leap", "k.lunar_month IS NULL AND o.lunar_month IS NOT NULL AND o.birthday = 'lunar'"},
    {"lunar_day", "o.lunar_day", "k.lunar_month IS NULL AND o.birthday = 'lunar'"},
    {"lunar_month", "o.lunar_month", "k.lunar_month IS NULL AND o.birthday = 'lunar'"},
    {"birthday", "o.birthday", "k.birthday = 'solar' AND o.birthday = 'lunar'"}};

const QString kNote = QStringLiteral("INSERT INTO client_merge_cell (merge_id, table_name, column_name, row_key, "
                                     "before_value, after_value) ");

} // namespace

Result<std::vector<FilledField>> WishMergeStore::join(const MergeRecord &merge)
{
    std::vector<FilledField> filled;
    ZHIYIN_TRY(joinWishes(merge, filled));
    ZHIYIN_TRY(joinQuietHours(merge, filled));
    ZHIYIN_TRY(joinConsents(merge, filled));
    return filled;
}

Result<void> WishMergeStore::joinWishes(const MergeRecord &merge, std::vector<FilledField> &filled)
{
    bool changed = false;
    for (const Stricter &one : kStricter) {
        const QString column = QString::fromLatin1(one.column);
        const QString both = QStringLiteral("FROM contact_wish k, contact_wish o WHERE k.client_id = ? AND o.client_id "
                                            "= ? AND %1 IS NOT NULL AND %1 IS NOT k.%2 AND (%3)")
                                 .arg(QString::fromLatin1(one.value), column, QString::fromLatin1(one.when));
        ZHIYIN_ASSIGN(const qint64 noted,
                      m_database.run(kNote
                                         + QStringLiteral("SELECT ?, 'contact_wish', '%1', json_array(k.client_id), "
                                                          "k.%1, %2 ")
                                               .arg(column, QString::fromLatin1(one.value))
                                         + both,
                                     {merge.id, merge.keep, merge.other}));
        if (noted == 0)
            continue;
        ZHIYIN_TRY(m_database.run(
            QStringLiteral("UPDATE contact_wish SET %1 = (SELECT %1 FROM contact_wish WHERE client_id = ?) WHERE "
                           "client_id = ?")
                .arg(column),
            {merge.other, merge.keep}));
        ZHIYIN_TRY(m_database.each(QStringLiteral("SELECT %1 FROM contact_wish WHERE client_id = ?").arg(column),
                                   {merge.keep}, [&](const Row &row) {
                                       filled.push_back({column, row.text(0)});
                                   }));
        changed = true;
    }
    // Whoever has the wishes open reads them anew before writing over them.
    if (changed)
        ZHIYIN_TRY(
            m_database.run(QStringLiteral("UPDATE contact_wish SET rev = rev + 1 WHERE client_id = ?"), {merge.keep}));
    return {};
}

Result<void> WishMergeStore::joinQuietHours(const MergeRecord &merge, std::vector<FilledField> &filled)
{
    static const QString joined = QStringLiteral("k.quiet_hours || ', ' || o.quiet_hours");
    static const QString both = QStringLiteral("FROM client k, client o WHERE k.id = ? AND o.id = ? AND k.quiet_hours "
                                               "IS NOT NULL AND o.quiet_hours IS NOT k.quiet_hours AND o.quiet_hours "
                                               "IS NOT NULL");
    ZHIYIN_ASSIGN(
        const qint64 noted,
        m_database.run(
            kNote
                + QStringLiteral("SELECT ?, 'client', 'quiet_hours', json_array(k.id), k.quiet_hours, %1 ").arg(joined)
                + both,
            {merge.id, merge.keep, merge.other}));
    if (noted == 0)
        return {};
    ZHIYIN_TRY(m_database.run(QStringLiteral("UPDATE client SET quiet_hours = quiet_hours || ', ' || (SELECT "
                                             "quiet_hours FROM client WHERE id = ?) WHERE id = ?"),
                              {merge.other, merge.keep}));
    return m_database.each(QStringLiteral("SELECT quiet_hours FROM client WHERE id = ?"), {merge.keep},
                           [&filled](const Row &row) {
                               filled.push_back({QStringLiteral("quiet_hours"), row.text(0)});
                           });
}

Result<void> WishMergeStore::joinConsents(const MergeRecord &merge, std::vector<FilledField> &filled)
{
    QStringList told;
    // Both ways: the withdrawal may stand under either number.
    for (const auto &[mine, theirs] : {std::pair(merge.keep, merge.other), std::pair(merge.other, merge.keep)}) {
        static const QString withdrawal = QStringLiteral(
            "(SELECT max(w.withdrawn_on) FROM client_consent w WHERE w.client_id = ? AND w.purpose = c.purpose AND "
            "w.basis = 'consent' AND w.withdrawn_on >= c.given_on AND NOT EXISTS (SELECT 1 FROM client_consent n WHERE "
            "n.client_id = w.client_id AND n.purpose = w.purpose AND n.basis = 'consent' AND n.withdrawn_on IS "
            "NULL))");
        static const QString where =
            QStringLiteral("c.client_id = ? AND c.basis = 'consent' AND c.withdrawn_on IS NULL AND ") + withdrawal
            + QStringLiteral(" IS NOT NULL");
        ZHIYIN_TRY(m_database.run(kNote
                                      + QStringLiteral("SELECT ?, 'client_consent', 'withdrawn_on', json_array(c.id), "
                                                       "NULL, %1 FROM client_consent c WHERE %2")
                                            .arg(withdrawal, where),
                                  {merge.id, theirs, mine, theirs}));
        ZHIYIN_TRY(m_database.each(
            QStringLiteral("SELECT c.purpose, %1 FROM client_consent c WHERE %2 ORDER BY c.id").arg(withdrawal, where),
            {theirs, mine, theirs}, [&told](const Row &row) { told.append(row.text(0) + u' ' + row.text(1)); }));
        ZHIYIN_TRY(m_database.run(
            QStringLiteral("UPDATE client_consent AS c SET withdrawn_on = %1 WHERE %2").arg(withdrawal, where),
            {theirs, mine, theirs}));
    }
    if (!told.isEmpty())
        filled.push_back({QStringLiteral("withdrawn_on"), told.join(QStringLiteral(", "))});
    return {};
}

} // namespace zhiyin
