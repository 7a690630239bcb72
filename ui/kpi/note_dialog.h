// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/kpi/kpi_note.h"
#include "ui/common/workbench.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zhiyin {

/// Pins a note to a day of an indicator, or takes one off with a reason.
class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(Workbench &bench, Indicator indicator, QDate on, QWidget *parent);
    NoteDialog(Workbench &bench, const KpiNote &note, QWidget *parent);

private:
    void build(const QString &title, const QString &what, const QString &verb);
    void go();

    Workbench &m_bench;
    Indicator m_indicator;
    std::optional<KpiNote> m_note;
    QDateEdit *m_on;
    QLineEdit *m_text;
    QLabel *m_fault;
    QPushButton *m_go;
};

} // namespace zhiyin
