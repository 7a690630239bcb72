// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/workbench.h"
#include "ui/paper/print.h"

#include <QScrollArea>

class QPrinter;

namespace zhiyin {

/// The pages of a document as they print, one under the other. They are painted away from the window's thread, since a
/// long document takes a while.
class PaperView final : public QScrollArea
{
    Q_OBJECT

public:
    using Make = std::function<paper::Document()>;
    using MakeOn = std::function<paper::Document(const paper::PaperForm &)>;
    explicit PaperView(QWidget *parent = nullptr);

    void show(Make make);
    void clear();

signals:
    /// The pages are there to be seen.
    void painted();

private:
    void take(const QList<QImage> &pages);
    QVBoxLayout *m_pages;
    /// Counts what was asked for: an older document that comes late is dropped.
    int m_asked = 0;
};

/// Asks for a printer over `parent` and prints there; a failure is told.
void printOnPaper(QWidget *parent, Workbench &bench, PaperView::Make make);
/// The same of what is laid out for the paper that was chosen there; `form` is what is proposed.
void printOnPaper(QWidget *parent, Workbench &bench, const paper::PaperForm &form, PaperView::MakeOn make);
/// The form for what was chosen of a printer: its paper, both sides or one.
[[nodiscard]] paper::PaperForm formOf(const QPrinter &printer, paper::PaperForm form);
/// Asks where to, and saves the document there as a PDF.
void savePaper(QWidget *parent, Workbench &bench, const QString &title, const QString &proposed, PaperView::Make make);

} // namespace zhiyin
