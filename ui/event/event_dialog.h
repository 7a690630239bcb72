// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/event/event.h"
#include "ui/common/workbench.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace zhiyin {

/// Plans an event, or changes a plan. What is wrong is said under the fields, and nothing typed is lost.
class EventDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without an event: a new one.
    EventDialog(Workbench &bench, const std::optional<ClientEvent> &event, QWidget *parent);

signals:
    void saved(const zhiyin::EventId &id);

private:
    void addRow(QFormLayout *form, const QString &label, QWidget *field, const char *name);
    void fill(const EventPlan &plan);
    [[nodiscard]] Result<EventPlan> plan() const;
    void save();
    void tell(const Error &error);

    Workbench &m_bench;
    std::optional<ClientEvent> m_event;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QLineEdit *m_topic;
    QLineEdit *m_lecturer;
    QCheckBox *m_outside;
    QLineEdit *m_place;
    QDateTimeEdit *m_starts;
    QDateTimeEdit *m_ends;
    QDateEdit *m_replyBy;
    QSpinBox *m_places;
    QLineEdit *m_budget;
    QLabel *m_fault;
    QPushButton *m_save;
};

} // namespace zhiyin
