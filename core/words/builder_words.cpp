// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/builder_words.h"

#include "core/base/money.h"
#include "core/churn/churn_case.h"
#include "core/complaint/complaint_case.h"
#include "core/contact/contact_record.h"
#include "core/contact/promise.h"
#include "core/words/change_words.h"
#include "core/words/churn_words.h"
#include "core/words/complaint_words.h"
#include "core/words/contact_words.h"
#include "core/words/key_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace zhiyin::words {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

/// Fields that bear another word than the key of the command line's answers.
const QHash<QString, const char *> &ownWords()
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("zhiyin", "Client number")},
        {QStringLiteral("client_kind"), QT_TRANSLATE_NOOP("zhiyin", "Kind of client")},
        {QStringLiteral("complaint_channel"), QT_TRANSLATE_NOOP("zhiyin", "Channel")},
        {QStringLiteral("complaint_branch"), QT_TRANSLATE_NOOP("zhiyin", "Branch of the case")},
        {QStringLiteral("transaction_kind"), QT_TRANSLATE_NOOP("zhiyin", "Kind of transaction")},
        {QStringLiteral("promise_state"), QT_TRANSLATE_NOOP("zhiyin", "State of the promise")},
        {QStringLiteral("product_class"), QT_TRANSLATE_NOOP("zhiyin", "Product class")},
        {QStringLiteral("product_level"), QT_TRANSLATE_NOOP("zhiyin", "Product level")},
        {QStringLiteral("assessed_level"), QT_TRANSLATE_NOOP("zhiyin", "Level assessed")},
        {QStringLiteral("warning_level"), QT_TRANSLATE_NOOP("zhiyin", "Level of the warning")},
        {QStringLiteral("opened_warning_on"), QT_TRANSLATE_NOOP("zhiyin", "Warning opened on")},
        {QStringLiteral("closed_warning_on"), QT_TRANSLATE_NOOP("zhiyin", "Warning closed on")},
        {QStringLiteral("of_client"), QT_TRANSLATE_NOOP("zhiyin", "By a client")},
        {QStringLiteral("referred"), QT_TRANSLATE_NOOP("zhiyin", "Referred by somebody")},
        {QStringLiteral("latest"), QT_TRANSLATE_NOOP("zhiyin", "Held today")},
        {QStringLiteral("from_date"), QT_TRANSLATE_NOOP("zhiyin", "From")},
        {QStringLiteral("to_date"), QT_TRANSLATE_NOOP("zhiyin", "To")},
        {QStringLiteral("on_date"), QT_TRANSLATE_NOOP("zhiyin", "Date")},
        {QStringLiteral("ended"), QT_TRANSLATE_NOOP("zhiyin", "Ended before its time")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("zhiyin", "Whose it is")},
        {QStringLiteral("made_at"), QT_TRANSLATE_NOOP("zhiyin", "Made")},
        {QStringLiteral("currency"), QT_TRANSLATE_NOOP("zhiyin", "Currency")},
    };
    return words;
}

QString promiseState(PromiseState state)
{
    switch (state) {
    case PromiseState::Open: return said(QT_TRANSLATE_NOOP("zhiyin", "open"));
    case PromiseState::Kept: return said(QT_TRANSLATE_NOOP("zhiyin", "kept"));
    case PromiseState::Released: return said(QT_TRANSLATE_NOOP("zhiyin", "released"));
    }
    return {};
}

/// The word of a code, by the field that it stands in.
QString codeWord(const QString &field, const QString &code)
{
    if (field == u"channel") {
        const auto channel = parseContactChannel(code);
        return channel ? contactChannel(*channel) : code;
    }
    if (field == u"complaint_channel") {
        const auto channel = parseCode(kComplaintChannels, code);
        return channel ? complaintChannel(*channel) : code;
    }
    if (field == u"level") {
        const auto level = parseCode(kComplaintLevels, code);
        return level ? complaintLevel(*level) : code;
    }
    if (field == u"state") {
        const auto state = parseCode(kComplaintStates, code);
        return state ? complaintState(*state) : code;
    }
    if (field == u"promise_state") {
        const auto state = parseCode(kPromiseStates, code);
        return state ? promiseState(*state) : code;
    }
    if (field == u"warning_level") {
        const auto level = parseCode(kChurnLevels, code);
        return level ? churnLevelName(*level) : code;
    }
    if (field == u"outcome") {
        const auto outcome = parseCode(kChurnOutcomes, code);
        return outcome ? churnOutcome(*outcome) : code;
    }
    return changedValue(field == u"client_kind" ? QStringLiteral("kind") : field, code);
}

} // namespace

QString builderEntity(BuilderEntity entity)
{
    switch (entity) {
    case BuilderEntity::Clients: return said(QT_TRANSLATE_NOOP("zhiyin", "Clients"));
    case BuilderEntity::Contacts: return said(QT_TRANSLATE_NOOP("zhiyin", "Contacts"));
    case BuilderEntity::Complaints: return said(QT_TRANSLATE_NOOP("zhiyin", "Complaints"));
    case BuilderEntity::Transactions: return said(QT_TRANSLATE_NOOP("zhiyin", "Transactions"));
    case BuilderEntity::Holdings: return said(QT_TRANSLATE_NOOP("zhiyin", "Holdings"));
    case BuilderEntity::Promises: return said(QT_TRANSLATE_NOOP("zhiyin", "Promises"));
    case BuilderEntity::Assessments: return said(QT_TRANSLATE_NOOP("zhiyin", "Assessments"));
    case BuilderEntity::Plans: return said(QT_TRANSLATE_NOOP("zhiyin", "Service plans"));
    case BuilderEntity::Warnings: return said(QT_TRANSLATE_NOOP("zhiyin", "Churn warnings"));
    }
    return {};
}

QString builderField(const QString &field)
{
    const auto own = ownWords().constFind(field);
    return own == ownWords().constEnd() ? keyLabel(field) : said(*own);
}

QString builderTest(BuilderTest test)
{
    switch (test) {
    case BuilderTest::Is: return said(QT_TRANSLATE_NOOP("zhiyin", "is"));
    case BuilderTest::IsNot: return said(QT_TRANSLATE_NOOP("zhiyin", "is not"));
    case BuilderTest::AtLeast: return said(QT_TRANSLATE_NOOP("zhiyin", "at least"));
    case BuilderTest::AtMost: return said(QT_TRANSLATE_NOOP("zhiyin", "at most"));
    case BuilderTest::Contains: return said(QT_TRANSLATE_NOOP("zhiyin", "contains"));
    case BuilderTest::Empty: return said(QT_TRANSLATE_NOOP("zhiyin", "is empty"));
    case BuilderTest::NotEmpty: return said(QT_TRANSLATE_NOOP("zhiyin", "is not empty"));
    }
    return {};
}

QString builderStep(BuilderStep step)
{
    switch (step) {
    case BuilderStep::None: return said(QT_TRANSLATE_NOOP("zhiyin", "by itself"));
    case BuilderStep::Month: return said(QT_TRANSLATE_NOOP("zhiyin", "by month"));
    case BuilderStep::Quarter: return said(QT_TRANSLATE_NOOP("zhiyin", "by quarter"));
    case BuilderStep::Year: return said(QT_TRANSLATE_NOOP("zhiyin", "by year"));
    }
    return {};
}

QString builderMeasure(BuilderMeasure measure)
{
    switch (measure) {
    case BuilderMeasure::Count: return said(QT_TRANSLATE_NOOP("zhiyin", "count"));
    case BuilderMeasure::Sum: return said(QT_TRANSLATE_NOOP("zhiyin", "sum"));
    case BuilderMeasure::Mean: return said(QT_TRANSLATE_NOOP("zhiyin", "mean"));
    case BuilderMeasure::Least: return said(QT_TRANSLATE_NOOP("zhiyin", "least"));
    case BuilderMeasure::Most: return said(QT_TRANSLATE_NOOP("zhiyin", "most"));
    }
    return {};
}

QString builderChart(BuilderChart chart)
{
    switch (chart) {
    case BuilderChart::None: return said(QT_TRANSLATE_NOOP("zhiyin", "no chart"));
    case BuilderChart::Bars: return said(QT_TRANSLATE_NOOP("zhiyin", "bars"));
    case BuilderChart::Line: return said(QT_TRANSLATE_NOOP("zhiyin", "line"));
    }
    return {};
}

QString builderHead(const BuilderHead &head)
{
    if (head.measure == BuilderMeasure::Count)
        return said(QT_TRANSLATE_NOOP("zhiyin", "Number of lines"));
    const QString name = builderField(head.field);
    const QString pair = said(QT_TRANSLATE_NOOP("zhiyin", "%1, %2"));
    if (head.measure)
        return pair.arg(name, builderMeasure(*head.measure));
    return head.step == BuilderStep::None ? name : pair.arg(name, builderStep(head.step));
}

bool isBuilderNumber(const BuilderHead &head)
{
    return head.measure == BuilderMeasure::Count || head.type == BuilderType::Number || head.type == BuilderType::Money;
}

QString builderPlain(const BuilderCell &cell)
{
    if (cell.currency && cell.whole)
        return Money(*cell.whole, *cell.currency).toString();
    if (cell.whole)
        return QString::number(*cell.whole);
    if (!cell.mean)
        return cell.text;
    const double scale = cell.currency ? std::pow(10.0, cell.currency->decimals()) : 1.0;
    return QString::number(*cell.mean / scale, 'f', 2);
}

QString builderShown(const BuilderCell &cell, const BuilderHead &head)
{
    const QLocale locale;
    if (cell.isEmpty())
        return {};
    if (head.type == BuilderType::Flag && cell.whole)
        return *cell.whole != 0 ? said(QT_TRANSLATE_NOOP("zhiyin", "yes")) : said(QT_TRANSLATE_NOOP("zhiyin", "no"));
    if (cell.mean)
        return locale.toString(builderPlain(cell).toDouble(), 'f', 2);
    if (cell.currency && cell.whole) {
        const QString text = Money(*cell.whole, *cell.currency).toString();
        const int decimals = cell.currency->decimals();
        const qsizetype point = decimals > 0 ? text.size() - decimals - 1 : text.size();
        // Grouped as a whole number: an amount is never a fraction.
        const QString whole = locale.toString(text.left(point).toLongLong());
        const bool hidesSign = text.startsWith(u'-') && !whole.startsWith(locale.negativeSign());
        return (hidesSign ? locale.negativeSign() : QString()) + whole
               + (decimals > 0 ? locale.decimalPoint() + text.mid(point + 1) : QString());
    }
    if (cell.whole)
        return locale.toString(*cell.whole);
    if (head.type == BuilderType::Code)
        return codeWord(head.field, cell.text);
    const bool isDay =
        (head.type == BuilderType::Day || head.type == BuilderType::Moment) && head.step == BuilderStep::None;
    const QDate day = isDay ? QDate::fromString(cell.text, Qt::ISODate) : QDate();
    return day.isValid() ? locale.toString(day, QLocale::ShortFormat) : cell.text;
}

QString builderBearsNot(const QString &field)
{
    return QCoreApplication::translate("zhiyin", "\"%1\" cannot be tested, summed or split so").arg(field);
}

QString builderChartNeedsGroup()
{
    return QCoreApplication::translate("zhiyin", "a chart needs a group to stand along its axis");
}

QString builderTooMany(int most)
{
    return QCoreApplication::translate("zhiyin", "at most %n of each part", nullptr, most);
}

QString builderExportSummary(BuilderEntity entity, qint64 rows)
{
    return QCoreApplication::translate("zhiyin", "Report of %1: %2 lines")
        .arg(builderEntity(entity), QLocale().toString(rows));
}

} // namespace zhiyin::words
