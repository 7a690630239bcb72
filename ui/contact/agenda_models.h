// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_agenda.h"
#include "ui/common/table_model.h"

#include <QTimeZone>

namespace zhiyin {

enum class AgendaColumn { Kind, Who, Number, What, Count };

/// One day: what was had, promised and planned.
class AgendaDayModel final : public TableModel<AgendaEntry, AgendaColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;
    void show(const ContactAgenda &agenda, QDate today, const QTimeZone &zone);

protected:
    [[nodiscard]] QString heading(AgendaColumn column) const override;
    [[nodiscard]] QVariant cell(const AgendaEntry &entry, AgendaColumn column, int role) const override;

private:
    [[nodiscard]] QString textOf(const AgendaEntry &entry, AgendaColumn column) const;
    QDate m_today;
    QTimeZone m_zone;
};

/// A week with a column for each day, or a month with a row for each week. The cells of a week are entries; those of a
/// month are days, with how many contacts there are and the first names.
class AgendaGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { DayRole = Qt::UserRole + 100 };
    static constexpr int kDaysPerWeek = 7;

    using QAbstractTableModel::QAbstractTableModel;
    void showWeek(const ContactAgenda &agenda, QDate today);
    /// `month`: any day of the month, whose days outside of it are dimmed.
    void showMonth(const ContactAgenda &agenda, QDate today, QDate month);
    void clear();
    void retranslate();
    /// The entry of a week's cell; none where there is none, and in a month.
    [[nodiscard]] const AgendaEntry *entryAt(const QModelIndex &index) const;
    [[nodiscard]] QDate dayAt(const QModelIndex &index) const;
    [[nodiscard]] bool isMonth() const { return m_month.isValid(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Day {
        AgendaDay facts;
        std::vector<AgendaEntry> entries;
    };
    void take(const ContactAgenda &agenda, QDate today, QDate month);
    /// What is planned; of a day that is over, how many contacts were had.
    [[nodiscard]] QString summaryOf(const Day &day) const;
    [[nodiscard]] const Day *cellDay(const QModelIndex &index) const;
    [[nodiscard]] QVariant weekCell(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant monthCell(const QModelIndex &index, int role) const;

    std::vector<Day> m_days;
    QDate m_today;
    QDate m_month;
};

/// "5 of 8", or "free" of a day on which nobody works.
[[nodiscard]] QString plannedText(const AgendaDay &day);

} // namespace zhiyin
