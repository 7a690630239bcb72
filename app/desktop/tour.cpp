// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "core/base/period.h"
#include "core/client/client_desk.h"
#include "core/report/report_desk.h"
#include "ui/common/language.h"
#include "ui/paper/charts.h"
#include "ui/paper/print.h"
#include "ui/shell/frame.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTextStream>
#include <QThreadPool>

namespace zhiyin {
namespace {

constexpr int kLongestWaitMs = 300'000;
constexpr int kQuietMs = 250;

} // namespace

Tour::Tour(MainWindow &window, const QString &folder) : m_window(window), m_folder(QDir(folder).absolutePath()) {}

/// Until the book has answered everything and nothing new was asked for a moment.
void Tour::settle()
{
    QEventLoop loop;
    QTimer quiet;
    QTimer longest;
    quiet.setSingleShot(true);
    longest.setSingleShot(true);
    connect(&longest, &QTimer::timeout, &loop, &QEventLoop::quit);
    connect(&quiet, &QTimer::timeout, &loop, [this, &loop, &quiet] {
        // Pages of a report are painted beside the book's own work.
        if (m_window.worker().isBusy() || QThreadPool::globalInstance()->activeThreadCount() > 0)
            quiet.start(kQuietMs);
        else
            loop.quit();
    });
    quiet.start(kQuietMs);
    longest.start(kLongestWaitMs);
    loop.exec();
}

void Tour::show(const QString &what)
{
    settle();
    const QString file = m_folder + u'/' + what + QStringLiteral(".png");
    (m_window.grab().save(file) ? m_written : m_failed) << file;
}

/// Each sight in every look before the next one: a page keeps its place, so there is no way back to how it opened.
void Tour::walk()
{
    Frame *frame = m_window.frame();
    const auto showAs = [this](const QString &name) {
        inEachLook([this, &name](const QString &suffix) { show(name + suffix); });
    };
    for (const PageSpec &page : frame->pages()) {
        frame->goTo({page.id});
        showAs(page.id);
        int number = 0;
        for (Place sight : frame->page(page.id)->sights()) {
            sight.page = page.id;
            frame->goTo(sight);
            showAs(page.id + u'-' + (sight.part.isEmpty() ? QString::number(++number) : sight.part));
        }
    }
}

void Tour::inEachLook(const std::function<void(const QString &suffix)> &go)
{
    for (const auto language : {Language::English, Language::SimplifiedChinese}) {
        setLanguage(language);
        for (const auto shade : {ThemeChoice::Light, ThemeChoice::Dark}) {
            Theme::instance().apply(shade);
            go(QStringLiteral("-%1-%2").arg(
                languageCode(language), shade == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
        }
    }
}

void Tour::print()
{
    const QDate today = SystemClock().today(m_window.worker().opened().book.zone);
    const Period quarter = quarterOf(quarterOf(today).from.addDays(-1));
    m_window.worker().call(
        this,
        [quarter](Session &session) -> Result<std::pair<ClientReport, BranchReport>> {
            ClientQuery first;
            first.limit = 1;
            ZHIYIN_ASSIGN(const auto lines, session.desk<ClientDesk>().list(first));
            if (lines.empty())
                return failure(ErrorCode::NotFound, {QStringLiteral("client"), {}});
            auto desk = session.desk<ReportDesk>();
            ZHIYIN_ASSIGN(const auto client, desk.client(lines.front().id, quarter, ReportLanguage::SimplifiedChinese));
            ZHIYIN_ASSIGN(const auto branch, desk.branch({}, quarter, ReportLanguage::English));
            return std::pair(client.report, branch.report);
        },
        [this](const Result<std::pair<ClientReport, BranchReport>> &made) {
            const QString client = path(QStringLiteral("client-report.pdf"));
            const QString branch = path(QStringLiteral("branch-figures.pdf"));
            keep(client, made && paper::printClientReport(made->first, client));
            keep(branch, made && paper::printBranchReport(made->second, branch));
            if (!made)
                return;
            for (const IndicatorSeries &series : made->second.trends) {
                const QString file = path(QStringLiteral("chart-%1.png").arg(series.name));
                const QImage image = paper::renderChart(series, paper::PaperWords(ReportLanguage::English),
                                                        paper::ChartTheme::Light, QSize(960, 480), 2);
                keep(file, image.save(file));
            }
        });
    settle();
}

int Tour::run()
{
    if (!QDir().mkpath(m_folder))
        m_failed << m_folder;
    // Nobody touches a key while the pictures are taken, however long that is.
    m_window.setLockAfter(std::chrono::hours(24));
    print();
    walk();
    m_window.lock();
    inEachLook([this](const QString &suffix) { show(QStringLiteral("unlock") + suffix); });
    m_window.showStart();
    inEachLook([this](const QString &suffix) { show(QStringLiteral("start") + suffix); });

    QTextStream out(stdout);
    for (const QString &file : std::as_const(m_written))
        out << file << Qt::endl;
    QTextStream errors(stderr);
    for (const QString &file : std::as_const(m_failed))
        errors << QCoreApplication::translate("zhiyin", "%1 could not be written.").arg(file) << Qt::endl;
    constexpr int kSystemFailed = 5;
    return m_failed.isEmpty() ? 0 : kSystemFailed;
}

} // namespace zhiyin
