// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/reports_dialog.h"

#include "core/words/error_words.h"
#include "ui/common/ask.h"
#include "ui/common/plain_text.h"
#include "ui/common/quarter_choice.h"
#include "ui/paper/press.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>

namespace zhiyin {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("zhiyin", source);
}

QString count(const char *source, int n)
{
    return QCoreApplication::translate("zhiyin", source, nullptr, n);
}

} // namespace

ReportsDialog::ReportsDialog(Workbench &bench, std::vector<ClientId> clients, QWidget *parent)
    : RowsDialog(bench, QStringLiteral("reports"), text(QT_TRANSLATE_NOOP("zhiyin", "Quarterly reports")), parent)
    , m_clients(std::move(clients))
    , m_quarter(new QComboBox)
{
    fillQuarters(*m_quarter, bench.today());
    addRow(text(QT_TRANSLATE_NOOP("zhiyin", "&Quarter")), m_quarter, QStringLiteral("quarter"));
    connect(m_quarter, &QComboBox::currentIndexChanged, this, &ReportsDialog::showPlan);
    plan();
}

void ReportsDialog::plan()
{
    showPlan();
    latest().call(
        bench().worker(), this,
        [clients = m_clients](Session &session) { return session.desk<ReportDesk>().reportable(clients); },
        [this](const Result<int> &reports) {
            if (reports)
                m_reports = *reports;
            showPlan();
            if (!reports)
                preview(reports.error());
        });
}

void ReportsDialog::showPlan()
{
    const int reports = m_reports.value_or(0);
    if (m_reports) {
        QStringList lines{
            count(QT_TRANSLATE_N_NOOP("zhiyin", "%n report(s) of %1 go into a folder, a PDF each."), reports)
                .arg(m_quarter->currentText())};
        if (const int others = static_cast<int>(m_clients.size()) - reports; others > 0)
            lines.append(
                count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) are left out: you may not report on them."), others));
        lines.append(text(QT_TRANSLATE_NOOP(
            "zhiyin", "Files that are in the folder already and still say the same are kept as they are.")));
        preview(lines.join(u'\n'));
    }
    offer(count(QT_TRANSLATE_N_NOOP("zhiyin", "Write %n report(s)…"), reports), reports > 0);
}

void ReportsDialog::go()
{
    askFolder(this, {text(QT_TRANSLATE_NOOP("zhiyin", "Folder for the reports"))},
              [this](const QString &folder) { write(folder); });
}

void ReportsDialog::write(const QString &folder)
{
    const auto quarter = chosenQuarter(*m_quarter);
    if (!quarter)
        return;
    ReportBatch wanted{*quarter, folder};
    wanted.clients = m_clients;
    wanted.language = reportLanguageOfNow();
    watch(bench().run(
              this,
              [wanted](Session &session, JobProgress &progress) {
                  paper::FolderPress press({}, std::nullopt);
                  return session.desk<ReportDesk>().batch(wanted, press, progress.function());
              },
              [this, folder](const Result<ReportBatchOutcome> &done) {
                  if (done) {
                      told(*done, folder);
                      return;
                  }
                  showPlan();
                  preview(done.error());
              }),
          text(QT_TRANSLATE_NOOP("zhiyin", "Writing reports")));
}

void ReportsDialog::told(const ReportBatchOutcome &done, const QString &folder)
{
    QStringList lines{count(QT_TRANSLATE_N_NOOP("zhiyin", "%n report(s) written to %1."), done.written)
                          .arg(shown(QFileInfo(folder).fileName()))};
    if (done.kept > 0)
        lines.append(count(QT_TRANSLATE_N_NOOP("zhiyin", "%n were there already and are kept."), done.kept));
    if (done.failed.empty() && !done.stopped) {
        bench().done(lines.join(u' '));
        accept();
        return;
    }
    // What did not go well stays in sight.
    showPlan();
    if (!done.failed.empty())
        lines.append(count(QT_TRANSLATE_N_NOOP("zhiyin", "%n could not be made. The first one: %1"),
                           static_cast<int>(done.failed.size()))
                         .arg(words::sentence(done.failed.front().error)));
    if (done.stopped)
        lines.append(words::sentence(*done.stopped));
    preview(lines.join(u'\n'));
}

} // namespace zhiyin
