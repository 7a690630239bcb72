// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/workbench.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace zhiyin {

class JobBar;

/// Something that is done to several clients at once: questions, what will happen and to how many, and the button that
/// does it. `name` begins the names of its parts.
class RowsDialog : public QDialog
{
    Q_OBJECT

protected:
    RowsDialog(Workbench &bench, const QString &name, const QString &title, QWidget *parent);

    void addRow(const QString &label, QWidget *field, const QString &name);
    void preview(const QString &text);
    void preview(const Error &error);
    /// The button says what it will do, to how many.
    void offer(const QString &text, bool possible);
    /// While the job runs.
    void watch(LongJob *job, const QString &what);
    [[nodiscard]] Workbench &bench() const { return m_bench; }
    [[nodiscard]] Latest &latest() { return m_latest; }

    virtual void go() = 0;

private:
    Workbench &m_bench;
    QString m_name;
    QFormLayout *m_form;
    QLabel *m_preview;
    JobBar *m_job;
    QPushButton *m_cancel;
    QPushButton *m_go;
    QWidget *m_lastField = nullptr;
    Latest m_latest;
};

} // namespace zhiyin
