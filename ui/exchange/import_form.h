// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_desk.h"
#include "ui/common/workbench.h"

#include <QJsonObject>
#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace zhiyin {

class ColumnTable;
class FaultTable;
class FileChoice;
class JobBar;
class LongJob;
class MappingBar;
class StatePanel;

/// One file on its way into the book: chosen, looked at, its columns given to fields, tried out, mended, taken.
class ImportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportForm(Workbench &bench, QWidget *parent = nullptr);

    void focusFile();
    /// A file that was dropped, or named by somebody else.
    void openFile(const QString &path);
    /// Loads what a lock took away.
    void activate();
    void conceal();
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft);
    void retranslate();

signals:
    /// Something came into the book.
    void taken();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What the worker brings back of a run.
    struct Outcome {
        ImportReport report;
        std::vector<SourceRow> rows;
        /// Only the mended rows were taken, after the file.
        bool isRetry = false;
    };
    [[nodiscard]] QWidget *makeRun();
    void connectAll();
    [[nodiscard]] QByteArray mapping() const;
    /// Another file: nothing of the one before stays.
    void startAnew();
    /// Reads the beginning of the file; `fields` are kept where they fit, else guessed.
    void look(const QStringList &fields = {});
    void showPreview(const ImportPreview &preview);
    void showFirstRows();
    void checkColumns();
    void run(bool dryRun);
    void runMended();
    void start(const ImportJob &job, bool isRetry, const QString &what);
    void showOutcome(const Result<Outcome> &outcome);
    void sayOutcome();
    void sayFault(const std::optional<Error> &error);
    void follow();

    Workbench &m_bench;
    Latest m_check;
    FileChoice *m_choice;
    MappingBar *m_mapping;
    StatePanel *m_state = nullptr;
    QTabWidget *m_tabs;
    ColumnTable *m_columns;
    QTableWidget *m_rows;
    FaultTable *m_faults;
    QLabel *m_fault;
    QLabel *m_outcome;
    JobBar *m_bar;
    QPushButton *m_try;
    QPushButton *m_take;
    QPushButton *m_takeMended;
    std::optional<ImportPreview> m_preview;
    std::optional<Outcome> m_last;
    std::optional<Error> m_error;
    /// What hinders the import as the columns stand.
    std::optional<Error> m_columnFault;
    QPointer<LongJob> m_job;
    int m_looks = 0;
    bool m_running = false;
    /// The file went into the book: what is mended now goes in on its own.
    bool m_wasTaken = false;
    bool m_concealed = false;
    QJsonObject m_kept;
};

} // namespace zhiyin
