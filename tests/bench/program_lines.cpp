// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/paper/samples.h"
#include "ui/paper/press.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextDocument>

namespace zhiyin::bench {
namespace {

constexpr int kReports = 5;
constexpr int kPollMilliseconds = 50;

/// The most memory that the process has held, in KiB; 0 once it is gone.
qint64 mostMemory(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(QStringLiteral("VmHWM:\\s+(\\d+)"));
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

/// Two-page reports with their chart that a press prints in a second, on all cores.
Result<double> perSecond(const QString &folder)
{
    constexpr int kPart = 50;
    constexpr int kParts = 4;
    paper::FolderPress press({}, std::nullopt);
    ClientReport report = tests::sampleReport(ReportLanguage::SimplifiedChinese);
    report.holdings.resize(3);
    report.products.resize(3);
    QElapsedTimer timer;
    timer.start();
    for (int part = 0; part < kParts; ++part) {
        std::vector<PrintJob> jobs;
        for (int i = 0; i < kPart; ++i)
            jobs.push_back({ClientId(i + 1), report, QStringLiteral("%1/%2-%3.pdf").arg(folder).arg(part).arg(i)});
        press.begin(std::move(jobs));
        for (const auto &printed : press.finish([](qint64) { return true; }))
            ZHIYIN_TRY(printed);
    }
    return kPart * kParts * 1000.0 / static_cast<double>(timer.elapsed());
}

} // namespace

Result<Lines> measureReport(const Options &options)
{
    const QTemporaryDir folder(options.folder + QStringLiteral("/report-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    ClientReport report = tests::sampleReport(ReportLanguage::SimplifiedChinese);
    ZHIYIN_ASSIGN(const double ours, timed(kReports, [&]() -> Result<void> {
                      ZHIYIN_TRY(paper::printClientReport(report, path));
                      return {};
                  }));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return failure(ErrorCode::Internal, {}, QStringLiteral("pdftotext does not answer"));
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    ZHIYIN_ASSIGN(const double floor, timed(kReports, [&]() -> Result<void> {
                      QPdfWriter writer(folder.filePath(QStringLiteral("bare.pdf")));
                      writer.setPageSize(QPageSize(QPageSize::A4));
                      QTextDocument document;
                      document.setPlainText(text);
                      document.print(&writer);
                      return {};
                  }));
    ZHIYIN_ASSIGN(const double batch, perSecond(folder.path()));
    return Lines{{QStringLiteral("one client's report as PDF"), ours, QStringLiteral("ms"), floor,
                  QStringLiteral("at most 1.5 x the floor")},
                 {QStringLiteral("two-page reports in a batch"), batch, QStringLiteral("a second"), 1000 / floor,
                  QStringLiteral("at least 40 on two cores")}};
}

Result<Lines> measureMemory(const Options &options)
{
    if (options.desktop.isEmpty())
        return Lines{};
    const QTemporaryDir folder;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"),
                       QStringLiteral("%1/%2").arg(options.folder).arg(options.clients));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.setProcessEnvironment(environment);
    program.start(options.desktop, {QStringLiteral("--demonstration"), QStringLiteral("--tour"), folder.path()});
    if (!program.waitForStarted())
        return failure(ErrorCode::NotReadable, {options.desktop});
    qint64 most = 0;
    while (program.state() != QProcess::NotRunning) {
        most = std::max(most, mostMemory(program.processId()));
        program.waitForFinished(kPollMilliseconds);
    }
    if (program.exitCode() != 0)
        return failure(ErrorCode::Internal, {}, QString::fromUtf8(program.readAllStandardError()));
    return Lines{{QStringLiteral("memory of the desktop program on its tour"),
                  static_cast<double>(most) / 1024,
                  QStringLiteral("MiB"),
                  {},
                  QStringLiteral("at most 400 MiB")}};
}

} // namespace zhiyin::bench
