// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/report/report_record.h"
#include "ui/common/paper_view.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace zhiyin {

class StatePanel;

/// A report that was made, and what may be done with it.
struct MadePaper {
    ReportRecord record;
    PaperView::MakeOn document;
    /// Proposed where it is saved, without an ending.
    QString fileName;
    /// Writes it as a workbook; empty where there is none.
    std::function<Result<void>(const QString &file)> workbook = {};
    /// The reader of this one wishes large type.
    bool largeType = false;
};

/// A report as it prints, with what is done from there: on which paper, save, print, release.
class ReportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(Workbench &bench, const QString &name, QWidget *parent = nullptr);

    void showLoading();
    void showFailed(const Error &error);
    void show(MadePaper made);
    void clear();
    void setEmpty(const QString &title, const QString &text);
    void retranslate();

signals:
    /// Make it again: somebody wants another try, or it was released.
    void wanted();

private:
    [[nodiscard]] QWidget *makeBar(const QString &name);
    [[nodiscard]] paper::PaperForm form() const;
    void preview();
    void say();
    void save();
    void saveWorkbook();
    void print();
    void release();

    Workbench &m_bench;
    QComboBox *m_size;
    QCheckBox *m_large;
    QCheckBox *m_duplex;
    QPushButton *m_save;
    QPushButton *m_workbook;
    QPushButton *m_print;
    QPushButton *m_release;
    QLabel *m_told;
    StatePanel *m_state;
    PaperView *m_paper;
    std::optional<MadePaper> m_made;
};

} // namespace zhiyin
