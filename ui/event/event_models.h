// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/event/event.h"
#include "ui/common/table_model.h"

#include <QTimeZone>

namespace zhiyin {

enum class EventColumn { Title, When, Guests, Came, State, Count };

class EventModel final : public TableModel<EventLine, EventColumn>
{
    Q_OBJECT

public:
    EventModel(const QTimeZone &zone, QObject *parent) : TableModel(parent), m_zone(zone) {}

protected:
    [[nodiscard]] QString heading(EventColumn column) const override;
    [[nodiscard]] QVariant cell(const EventLine &row, EventColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(EventColumn column) const override;

private:
    QTimeZone m_zone;
};

enum class GuestColumn { Name, Number, Advisor, State, Rating, Needs, Count };

class GuestModel final : public TableModel<EventGuest, GuestColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QString heading(GuestColumn column) const override;
    [[nodiscard]] QVariant cell(const EventGuest &row, GuestColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(GuestColumn column) const override;
};

} // namespace zhiyin
