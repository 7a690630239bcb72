// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact_spread.h"

#include <map>
#include <numeric>

namespace zhiyin {

std::vector<PlannedContact> spreadContacts(std::vector<OpenContact> open, QDate today, int perDay,
                                           const WorkCalendar &calendar)
{
    std::stable_sort(open.begin(), open.end(),
                     [](const OpenContact &a, const OpenContact &b) { return a.dueOn < b.dueOn; });
    std::map<QDate, int> used;
    const auto hasRoom = [&](QDate day) { return calendar.isWorkingDay(day) && used[day] < perDay; };
    // A day that once had no room never has any again: whoever comes to it later goes on where the last one stopped.
    std::map<QDate, QDate> before;
    const auto lastWithRoom = [&](QDate day) {
        std::vector<QDate> passed;
        while (day >= today && !hasRoom(day)) {
            passed.push_back(day);
            const auto known = before.find(day);
            day = known == before.end() ? day.addDays(-1) : known->second;
        }
        for (const QDate &full : passed)
            before[full] = day;
        return day;
    };
    QDate firstWithRoom = today;
    std::vector<PlannedContact> planned;
    planned.reserve(open.size());
    for (const OpenContact &contact : open) {
        QDate day = lastWithRoom(contact.dueOn);
        if (day < today) {
            while (!hasRoom(firstWithRoom))
                firstWithRoom = firstWithRoom.addDays(1);
            day = firstWithRoom;
        }
        ++used[day];
        planned.push_back({contact.client, contact.dueOn, day});
    }
    std::stable_sort(planned.begin(), planned.end(),
                     [](const PlannedContact &a, const PlannedContact &b) { return a.on < b.on; });
    return planned;
}

std::vector<size_t> shareOut(const std::vector<ClientWeight> &clients, std::vector<double> load)
{
    std::vector<size_t> order(clients.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&clients](size_t a, size_t b) {
        return clients[a].contactsPerYear > clients[b].contactsPerYear;
    });
    std::vector<size_t> advisors(clients.size(), 0);
    for (const size_t client : order) {
        const auto least = static_cast<size_t>(std::min_element(load.begin(), load.end()) - load.begin());
        advisors[client] = least;
        load[least] += clients[client].contactsPerYear;
    }
    return advisors;
}

} // namespace zhiyin
