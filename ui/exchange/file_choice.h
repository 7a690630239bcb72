// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_job.h"
#include "core/exchange/import_preview.h"
#include "ui/common/workbench.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zhiyin {

/// Which file is taken in, what it holds, how it is read, and what becomes of rows that are in the book already.
class FileChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit FileChoice(Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] ImportKind kind() const;
    [[nodiscard]] ImportJob job() const;
    /// Of another file the encoding is recognised anew.
    void setFile(const QString &path);
    void focusFile();
    /// The encoding or the sheet that a file was read in.
    void showReadAs(const std::optional<ImportPreview> &preview);
    /// Empty where there is no file.
    [[nodiscard]] QJsonObject draft() const;
    /// False where the draft is of something that this person may not import.
    bool restoreDraft(const QJsonObject &draft);
    void retranslate();

public slots:
    void pickFile();

signals:
    /// Another name is being typed: what was read of the file before no longer counts.
    void edited();
    void opened(const QString &path);
    void kindChosen();
    void encodingChosen();
    void duplicateChosen();

private:
    [[nodiscard]] QLayout *makeFileRow();
    [[nodiscard]] QLayout *makeOptions();
    void sayReadAs();

    Workbench &m_bench;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_duplicateLabel;
    QComboBox *m_duplicate;
    QCheckBox *m_whole;
    QLabel *m_sheetLabel;
    QString m_recognised;
    QString m_sheet;
    QStringList m_otherSheets;
};

} // namespace zhiyin
