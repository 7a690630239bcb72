// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exits/exit_world.h"

#include "app/cli/contract.h"
#include "core/client/client_desk.h"
#include "core/security/mask.h"
#include "tests/ui/support/patience.h"
#include "ui/client/client_tab.h"
#include "ui/shell/frame.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_list.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextEdit>
#include <QThreadPool>
#include <QToolButton>

namespace zhiyin::test {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString kReference = u"ext:QX-4711"_s;
constexpr int kPatience = 120'000;

/// What a field must look like to be taken; the others get a trace of their type.
QString givenValue(ClientField field)
{
    switch (field) {
    case ClientField::ExternalId: return u"QX-4711"_s;
    case ClientField::Name: return u"甄别迹"_s;
    case ClientField::Kind: return u"individual"_s;
    case ClientField::BirthDate: return u"1949-12-31"_s;
    case ClientField::Gender: return u"female"_s;
    case ClientField::IdType: return u"resident_id"_s;
    case ClientField::IdNumber: return u"11010519491231002X"_s;
    case ClientField::CardNumber: return u"6222021234567890128"_s;
    case ClientField::AccountNumber: return u"987650123454321"_s;
    case ClientField::Phone: return u"13812345678"_s;
    case ClientField::Email: return u"ouyangna@example.com"_s;
    case ClientField::Address: return u"上海市浦东新区世纪大道100号8幢901室"_s;
    case ClientField::Branch: return u"North"_s;
    case ClientField::Advisor: return u"advisor"_s;
    case ClientField::OpenedOn:
    case ClientField::StageSince: return u"2020-05-01"_s;
    case ClientField::Stage: return u"active"_s;
    case ClientField::Currency: return u"CNY"_s;
    case ClientField::QuietHours: return u"21:00-08:00"_s;
    // The relationship goes on.
    case ClientField::ClosedOn:
    case ClientField::DeceasedOn: return u""_s;
    default: return {};
    }
}

/// Known again wherever it turns up; empty where many other things look like it.
Trace traceOf(ClientField field, const QString &value)
{
    const FieldSpec &spec = specOf(field);
    const bool unique =
        maskOf(field) || field == ClientField::Name || field == ClientField::ExternalId || givenValue(field).isNull();
    const bool isText = spec.type == FieldType::Text || spec.type == FieldType::LongText;
    const bool isMoney = spec.type == FieldType::Amount || spec.type == FieldType::SignedAmount;
    Trace trace{QString(nameOf(field)), dataClassOf(field), {}, {}};
    if (unique && (isText || isMoney))
        trace.clear = value;
    if (const auto mask = maskOf(field))
        trace.masked = masked(*mask, value);
    return trace;
}

QString valueOf(ClientField field)
{
    if (const QString given = givenValue(field); !given.isNull())
        return given;
    const FieldSpec &spec = specOf(field);
    const int place = static_cast<int>(field);
    switch (spec.type) {
    case FieldType::Text:
    case FieldType::LongText: return u"zq"_s + QString(spec.name).remove(u'_');
    case FieldType::Amount:
    case FieldType::SignedAmount: return QString::number(7'100'000 + place * 1013) + u".37"_s;
    case FieldType::Whole: return u"4711"_s;
    case FieldType::Choice: return QString(spec.choices.front().code);
    case FieldType::CurrencyCode: return u"CNY"_s;
    case FieldType::Date:
    case FieldType::Moment: return u"2031-05-17"_s;
    case FieldType::Decimal: return u"4711.25"_s;
    }
    return {};
}

QString withoutSeparators(QString text)
{
    static const QRegularExpression separators(u"[, \u00a0\u202f]"_s);
    return text.remove(separators);
}

void gatherModel(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                   Qt::AccessibleDescriptionRole, Qt::StatusTipRole, Qt::WhatsThisRole})
                texts.append(index.data(role).toString());
            if (column == 0)
                gatherModel(model, index, texts);
        }
    }
}

/// Whatever a widget shows, tells a reader aloud, or keeps behind a tool tip; hidden ones too.
void gather(const QWidget &widget, QStringList &texts)
{
    texts << widget.toolTip() << widget.accessibleName() << widget.accessibleDescription() << widget.windowTitle();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts << line->text() << line->placeholderText();
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
        texts << edit->toPlainText();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        texts << edit->toPlainText();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        gatherModel(*box->model(), {}, texts);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        view != nullptr && view->model() != nullptr)
        gatherModel(*view->model(), {}, texts);
}

QString copiedFrom(QWidget &widget)
{
    QGuiApplication::clipboard()->clear();
    if (auto *view = qobject_cast<QAbstractItemView *>(&widget)) {
        if (view->model() != nullptr && view->model()->rowCount() > 0)
            view->setCurrentIndex(view->model()->index(0, 0));
        view->selectAll();
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    } else if (auto *line = qobject_cast<QLineEdit *>(&widget)) {
        line->selectAll();
        line->copy();
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(&widget)) {
        edit->selectAll();
        edit->copy();
    }
    return QGuiApplication::clipboard()->text();
}

/// What a verb needs, from its usage: without what may be left out, and with the places filled. None where it needs
/// something else than a client, a period or a file.
std::optional<QString> filled(QString usage, const QString &folder, bool inClear, bool &writesPdf, QString &ending)
{
    static const QRegularExpression optional(u"\\[[^\\]]*\\]"_s);
    if (inClear && !usage.contains(u"[--unmask --reason TEXT]"_s))
        return std::nullopt;
    usage.remove(optional);
    QStringList words;
    for (const QString &word : usage.split(u' ', Qt::SkipEmptyParts)) {
        const QString file = folder + u"/out"_s;
        if (word.startsWith(u"--"_s)) {
            words << word;
        } else if (word == u"CLIENT"_s) {
            words << kReference;
        } else if (word == u"QUARTER"_s) {
            words << u"2026Q3"_s;
        } else if (word == u"MONTH"_s) {
            words << u"2026-09"_s;
        } else if (word == u"FILE.pdf"_s || word == u"DIR"_s) {
            words << (word == u"DIR"_s ? folder : file + u".pdf"_s);
            writesPdf = true;
        } else if (word.startsWith(u"FILE."_s)) {
            ending = word;
            words << file;
        } else {
            return std::nullopt;
        }
    }
    if (inClear)
        words << u"--unmask"_s << u"--reason"_s << u"because"_s;
    return words.join(u' ');
}

} // namespace

const char *nameOf(Exit exit)
{
    switch (exit) {
    case Exit::Screen: return "screen";
    case Exit::Clipboard: return "clipboard";
    case Exit::Print: return "print";
    case Exit::Csv: return "CSV";
    case Exit::Xlsx: return "XLSX";
    case Exit::Vcard: return "vCard";
    case Exit::CommandLine: return "command line";
    case Exit::InClear: return "in clear";
    case Exit::Search: return "search";
    }
    return "";
}

QStringList ExitWorld::verbs(Exit exit, const QString &folder)
{
    // They answer about the book, keys and people and not about clients, or would change who may sign in.
    static const QStringList others = {u"book"_s, u"backup"_s, u"user"_s, u"batch"_s, u"demo"_s, u"search"_s};
    QStringList lines;
    for (const cli::ContractLine &line : cli::contract()) {
        const QString group = QString::fromUtf8(line.group);
        if (others.contains(group) || line.withoutBook || QByteArrayView(line.verb) == "seal")
            continue;
        bool pdf = false;
        QString ending;
        auto words = filled(QString::fromUtf8(line.usage), folder, exit == Exit::InClear, pdf, ending);
        if (!words)
            continue;
        const bool table = ending.contains(u".csv"_s);
        const auto add = [&](const QString &suffix) {
            QString text = *words;
            if (!ending.isEmpty())
                text.replace(folder + u"/out"_s, folder + u"/out"_s + suffix);
            lines << (group + u' ' + QString::fromUtf8(line.verb) + u' ' + text).simplified();
        };
        switch (exit) {
        case Exit::Print:
            if (pdf)
                add({});
            break;
        case Exit::Csv:
            if (table)
                add(u".csv"_s);
            break;
        case Exit::Xlsx:
            if (table)
                add(u".xlsx"_s);
            break;
        case Exit::Vcard:
            if (!ending.isEmpty() && !table)
                add(ending.mid(4).section(u'|', 0, 0));
            break;
        case Exit::CommandLine:
            if (!pdf && ending.isEmpty())
                add({});
            break;
        case Exit::InClear: add(ending.isEmpty() ? QString() : ending.mid(4).section(u'|', 0, 0)); break;
        case Exit::Screen:
        case Exit::Clipboard:
        case Exit::Search: break;
        }
    }
    return lines;
}

ExitWorld::ExitWorld()
{
    const auto session = m_book.open(u"advisor"_s);
    auto desk = session->desk<ClientDesk>();
    QList<std::pair<QString, QString>> values;
    for (int i = 0; i < kClientFieldCount; ++i) {
        const auto field = static_cast<ClientField>(i);
        const QString value = valueOf(field);
        if (value.isEmpty())
            continue;
        values.append({QString(nameOf(field)), value});
        if (Trace trace = traceOf(field, value); !trace.clear.isEmpty())
            m_traces.push_back(std::move(trace));
    }
    const auto read = desk.read(values, Demand::Required);
    if (!read)
        FAIL(read.error().args.join(u' ').toStdString() << ' ' << read.error().detail.toStdString());
    const auto id = desk.add(read->row);
    REQUIRE(id);
    m_client = *id;
    live();
}

/// What stands beside the client's own fields.
void ExitWorld::live()
{
    struct Line {
        const char *words;
        DataClass dataClass;
        const char *clear;
        std::optional<Mask> mask = {};
    };
    static const Line lines[] = {
        {"client document add ext:QX-4711 --type passport --number E12345678", DataClass::Core, "E12345678",
         Mask::IdentityNumber},
        {"client channel add ext:QX-4711 --kind phone --value 13900002222", DataClass::Ordinary, "13900002222",
         Mask::Telephone},
        {"client channel add ext:QX-4711 --kind email --value zqsecond@example.org", DataClass::Ordinary,
         "zqsecond@example.org", Mask::Email},
        {"complaint open ext:QX-4711 --channel hotline --level general --category zqcategory --text zqcomplainttext",
         DataClass::Core, "zqcomplainttext"},
        {"contact record ext:QX-4711 --channel call --purpose review --summary zqsummary --needs zqneeds",
         DataClass::Ordinary, "zqsummary"},
        {"promise add ext:QX-4711 --text zqpromise --due 2099-01-01", DataClass::Ordinary, "zqpromise"},
        {"plan add ext:QX-4711 --title zqplan --from 2026-01-01", DataClass::Ordinary, "zqplan"},
        {"goal add ext:QX-4711 --kind home --name zqgoal --target 7654321.37 --by 2080-01-01", DataClass::Important,
         "zqgoal"},
        {"need add ext:QX-4711 --text zqneedtext", DataClass::Important, "zqneedtext"},
        {"declaration add ext:QX-4711 --signed-on 2026-01-01 --text zqdeclaration", DataClass::Important,
         "zqdeclaration"},
        {"relation add ext:QX-4711 spouse --name zqspouse", DataClass::Important, "zqspouse"},
        {"consent give ext:QX-4711 --purpose service --basis contract --evidence zqevidence", DataClass::Ordinary,
         "zqevidence"},
        {"transaction record ext:QX-4711 --kind deposit --amount 7333221.37 --note zqtransaction", DataClass::Core,
         "7333221.37"},
    };
    QStringList words;
    for (const Line &line : lines) {
        words << QString::fromUtf8(line.words);
        const QString clear = QString::fromUtf8(line.clear);
        m_traces.push_back({QString::fromUtf8(line.words).section(u' ', 0, 1), line.dataClass, clear,
                            line.mask ? masked(*line.mask, clear) : QString()});
    }
    const QString said = run(words, kOnlookers.front());
    INFO(said.toStdString());
    REQUIRE_FALSE(said.contains(u"\"error\""_s));
}

QString ExitWorld::run(const QStringList &lines, const Onlooker &onlooker)
{
    const QString place = m_folder.filePath(QString::number(++m_runs));
    REQUIRE(QDir().mkpath(place));
    const auto write = [&place](const QString &name, const QString &text) {
        QFile file(place + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8() + '\n');
        return file.fileName();
    };
    // Each line has a file of its own.
    QStringList here;
    for (QString line : lines)
        here << line.replace(u"@@/out"_s, place + u"/out"_s + QString::number(here.size())).replace(u"@@"_s, place);
    QProcess process;
    process.setProgram(QStringLiteral(ZHIYIN_CLI));
    process.setArguments({u"--book"_s, m_book.path(), u"--user"_s, QString::fromUtf8(onlooker.user),
                          u"--passphrase-file"_s, write(u"secret"_s, kPassphrase), u"--json"_s, u"batch"_s,
                          write(u"lines"_s, here.join(u'\n')), u"--keep-going"_s});
    process.start();
    REQUIRE(process.waitForFinished(kPatience));
    QString told = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    QDir(place).remove(u"secret"_s);
    QDir(place).remove(u"lines"_s);
    const auto files = QDir(place).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        QProcess reader;
        if (file.suffix() == u"pdf"_s)
            reader.start(u"pdftotext"_s, {file.filePath(), u"-"_s});
        else if (file.suffix() == u"xlsx"_s)
            reader.start(u"unzip"_s, {u"-p"_s, file.filePath()});
        else
            reader.start(u"cat"_s, {file.filePath()});
        REQUIRE(reader.waitForFinished(kPatience));
        told += u'\n' + QString::fromUtf8(reader.readAllStandardOutput());
    }
    return told;
}

QString ExitWorld::walk(const Onlooker &onlooker, bool copied)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"zhiyin.ini"_s));
    const SystemClock clock;
    MainWindow window({settings, clock, allPages(), {}, {}, CheapKdfCost::cost()});
    window.QWidget::show();
    window.signIn({m_book.path(), QString::fromUtf8(onlooker.user), kPassphrase, {}});
    REQUIRE(until([&] { return window.frame() != nullptr && !window.isLocked(); }));
    QStringList texts;
    const auto look = [&](const Place &place) {
        window.frame()->goTo(place);
        QCoreApplication::processEvents();
        REQUIRE(until(
            [&] { return !window.worker().isBusy() && QThreadPool::globalInstance()->activeThreadCount() == 0; }));
        QCoreApplication::processEvents();
        const auto widgets = window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!copied)
                gather(*widget, texts);
            else if (widget->isVisible())
                texts << copiedFrom(*widget);
        }
    };
    for (const PageSpec &page : window.frame()->pages()) {
        look({page.id, {}, {}});
        for (Place sight : window.frame()->page(page.id)->sights()) {
            sight.page = page.id;
            look(sight);
        }
    }
    for (const ClientTabSpec &tab : clientTabs())
        look({u"clients"_s, AnyId(m_client.value()), tab.id});
    return texts.join(u'\n');
}

QString ExitWorld::leaving(Exit exit, const Onlooker &onlooker)
{
    QString text;
    switch (exit) {
    case Exit::Screen: text = walk(onlooker, false); break;
    case Exit::Clipboard: text = walk(onlooker, true); break;
    case Exit::Search: text = found(onlooker).join(u'\n'); break;
    case Exit::Print:
    case Exit::Csv:
    case Exit::Xlsx:
    case Exit::Vcard:
    case Exit::CommandLine:
    case Exit::InClear: text = run(verbs(exit, u"@@"_s), onlooker); break;
    }
    return text + u'\n' + withoutSeparators(text);
}

QStringList ExitWorld::found(const Onlooker &onlooker)
{
    QStringList lines;
    for (const Trace &trace : m_traces)
        lines << u"search \""_s + trace.clear + u'"';
    QStringList told = run(lines, onlooker).split(u'\n', Qt::SkipEmptyParts);
    told.resize(static_cast<qsizetype>(m_traces.size()));
    // The question itself is no answer.
    for (qsizetype i = 0; i < told.size(); ++i)
        told[i].remove(u"\"query\":\""_s + m_traces[static_cast<size_t>(i)].clear + u'"');
    return told;
}

} // namespace zhiyin::test
