// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/error_words.h"
#include "tests/bench/bench.h"
#include "ui/paper/offscreen_application.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

namespace {

using namespace zhiyin;

bench::Options readOptions()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Zhiyin against the least that the work costs."));
    parser.addHelpOption();
    const QCommandLineOption clients(QStringLiteral("clients"), QStringLiteral("Clients of the book."),
                                     QStringLiteral("N"), QStringLiteral("100000"));
    const QCommandLineOption folder(QStringLiteral("folder"), QStringLiteral("Where the books are kept."),
                                    QStringLiteral("FOLDER"), QStringLiteral(ZHIYIN_BENCH_FOLDER));
    const QCommandLineOption desktop(QStringLiteral("desktop"), QStringLiteral("The desktop program."),
                                     QStringLiteral("PROGRAM"), QStringLiteral(ZHIYIN_BENCH_DESKTOP));
    const QCommandLineOption crowd(QStringLiteral("crowd"),
                                   QStringLiteral("Measure search, scrolling, tiers and the contact plan in a book of "
                                                  "N clients without lives: --crowd 1000000."),
                                   QStringLiteral("N"), QStringLiteral("0"));
    parser.addOptions({clients, folder, desktop, crowd});
    parser.process(*QCoreApplication::instance());
    bench::Options options;
    options.clients = std::max(1, parser.value(clients).toInt());
    options.crowd = std::max(0, parser.value(crowd).toInt());
    options.folder = QDir(parser.value(folder)).absolutePath();
    if (QFileInfo::exists(parser.value(desktop)))
        options.desktop = parser.value(desktop);
    return options;
}

void print(QTextStream &out, const bench::Line &line)
{
    const auto number = [&line](double value) {
        return QStringLiteral("%1 %2").arg(value, 0, 'f', value < 100 ? 1 : 0).arg(line.unit);
    };
    out << line.what.leftJustified(48) << number(line.value).rightJustified(12)
        << (line.floor ? number(*line.floor) : QString()).rightJustified(12)
        << (line.floor && *line.floor > 0 ? QString::number(line.value / *line.floor, 'f', 2) : QString())
               .rightJustified(8)
        << "  " << line.goal << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = paper::makeOffscreenApplication(argc, argv);
    const bench::Options options = readOptions();
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!QDir().mkpath(options.folder)) {
        err << options.folder << " cannot be made" << Qt::endl;
        return 5;
    }
    const auto book = options.crowd > 0 ? bench::crowdFor(options) : bench::demonstrationFor(options);
    if (!book) {
        err << words::sentence(book.error()) << ' ' << book.error().detail << Qt::endl;
        return 1;
    }
    out << QStringLiteral("what").leftJustified(48) << QStringLiteral("time").rightJustified(12)
        << QStringLiteral("floor").rightJustified(12) << QStringLiteral("ratio").rightJustified(8) << "  goal"
        << Qt::endl;
    int outcome = 0;
    const auto show = [&](const Result<bench::Lines> &lines) {
        if (!lines) {
            err << words::sentence(lines.error()) << ' ' << lines.error().detail << Qt::endl;
            outcome = 1;
            return;
        }
        for (const bench::Line &line : *lines)
            print(out, line);
    };
    if (options.crowd > 0) {
        show(bench::measureSearch(*book));
        show(bench::measureScroll(*book));
        show(bench::measureTiers(*book));
        show(bench::measureStudio(*book));
        show(bench::measurePlan(*book));
        return outcome;
    }
    show(bench::measureOpening(*book));
    show(bench::measureImport(options));
    show(bench::measureTiers(*book));
    show(bench::measureIndicators(*book));
    show(bench::measureRedraw(*book));
    show(bench::measureStudio(*book));
    show(bench::measurePlan(*book));
    show(bench::measureDesks(*book));
    show(bench::measureCases(options));
    show(bench::measureSearch(*book));
    show(bench::measureScroll(*book));
    show(bench::measureReport(options));
    show(bench::measureMemory(options));
    return outcome;
}
