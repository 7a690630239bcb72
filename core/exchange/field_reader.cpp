// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/field_reader.h"

#include "core/exchange/number_form.h"

namespace zhiyin {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kShownLength = 60;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype characters(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

/// U+FFFE and U+FFFF are no characters; the first of them at the beginning of a text would turn its bytes around.
bool hasNoCharacter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0xFFFE; });
}

bool hasControl(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r'; });
}

} // namespace

ReadContext ReadContext::of(ColumnBinding binding, QTimeZone zone, Currency currency, QDate today)
{
    DateForm dates(binding.dateFormat());
    return {std::move(zone), currency, today, std::move(binding), std::move(dates)};
}

FieldReader::FieldReader(const SourceRow &row, const ReadContext &context)
    : m_row(row), m_context(context), m_currency(context.currency)
{
    if (!isReadable())
        addFault();
}

void FieldReader::addFault()
{
    const auto issue = [this] {
        switch (m_row.fault) {
        case RowFault::NulCharacter: return RowIssue::NulCharacter;
        case RowFault::UnclosedQuote: return RowIssue::UnclosedQuote;
        case RowFault::TooFewCells: return RowIssue::TooFewCells;
        case RowFault::TooManyCells: return RowIssue::TooManyCells;
        case RowFault::BadEncoding:
        case RowFault::None: break;
        }
        return RowIssue::BadEncoding;
    }();
    QStringList args;
    if (issue == RowIssue::TooFewCells || issue == RowIssue::TooManyCells)
        args = {QString::number(m_row.cells.size()), QString::number(m_context.binding.columnCount())};
    m_problems.push_back({m_row.line, {}, {}, issue, args});
}

void FieldReader::add(int field, RowIssue issue, const QStringList &args)
{
    QString shown = m_context.binding.cell(field, m_row).text;
    if (shown.size() > kShownLength)
        shown = shown.first(kShownLength) + u'…';
    const FieldSpec &spec = m_context.binding.fields()[static_cast<size_t>(field)];
    m_problems.push_back({m_row.line, QString(spec.name), shown, issue, args});
}

Given<FieldValue> FieldReader::read(int field)
{
    const ColumnBinding &binding = m_context.binding;
    const FieldSpec &spec = binding.fields()[static_cast<size_t>(field)];
    const BoundCell cell = binding.isBound(field) ? binding.cell(field, m_row) : BoundCell();
    const bool clear = cell.text == "\\N"_L1;
    if (!cell.text.isEmpty() && !clear)
        return readAs(spec, field, cell);
    // An update leaves what is not there, but nothing may clear a field that must be.
    const bool demanded = (spec.required && clear) || isDemanded(binding.demand(), spec, field == 0);
    if (demanded)
        add(field, RowIssue::Missing);
    return clear && !demanded ? Given<FieldValue>::clear() : Given<FieldValue>();
}

Given<FieldValue> FieldReader::readAs(const FieldSpec &spec, int field, const BoundCell &bound)
{
    const QString &cell = bound.text;
    switch (spec.type) {
    case FieldType::Text:
    case FieldType::LongText: return readText(spec, field, bound);
    case FieldType::Choice: return readChoice(spec, field, cell);
    case FieldType::CurrencyCode: return readCurrency(field, cell);
    case FieldType::Date:
        if (const auto day = m_context.dates.date(cell))
            return FieldValue(*day);
        break;
    case FieldType::Moment:
        if (const auto moment = m_context.dates.moment(cell, m_context.zone))
            return FieldValue(*moment);
        break;
    case FieldType::Amount:
    case FieldType::SignedAmount: return readAmount(spec, field, cell);
    case FieldType::Decimal: return readQuantity(field, cell);
    case FieldType::Whole: return readWhole(spec, field, cell);
    }
    add(field, RowIssue::BadDate, {m_context.dates.shown()});
    return {};
}

Given<FieldValue> FieldReader::readText(const FieldSpec &spec, int field, const BoundCell &bound)
{
    const QString &cell = bound.text;
    const bool isLine = spec.type == FieldType::Text;
    const int most = isLine ? kMostLine : kMostText;
    if (cell.size() > most && characters(cell) > most) {
        add(field, RowIssue::TooLong, {QString::number(most)});
    } else if ((isLine && hasControl(cell)) || hasNoCharacter(cell)) {
        add(field, RowIssue::ControlCharacter);
    } else if (isLine && cell.startsWith(u'=') && !bound.wasGuarded) {
        add(field, RowIssue::Formula);
    } else if (isLine && isDigit(cell.front()) && isRuined(numberForm(cell))) {
        add(field, RowIssue::RuinedNumber);
    } else {
        return FieldValue(cell);
    }
    return {};
}

Given<FieldValue> FieldReader::readChoice(const FieldSpec &spec, int field, const QString &cell)
{
    QStringList codes;
    for (const Choice &choice : spec.choices) {
        if (cell.compare(choice.code, Qt::CaseInsensitive) == 0)
            return FieldValue(QString(choice.code));
        codes.append(choice.code);
    }
    for (const Choice &choice : spec.choices) {
        for (const QStringView word : choice.words.split(u'|', Qt::SkipEmptyParts)) {
            if (word.compare(cell, Qt::CaseInsensitive) == 0)
                return FieldValue(QString(choice.code));
        }
    }
    add(field, RowIssue::UnknownChoice, {codes.join(u", "_s)});
    return {};
}

Given<FieldValue> FieldReader::readCurrency(int field, const QString &cell)
{
    if (const auto currency = Currency::parse(cell))
        return FieldValue(currency->code());
    add(field, RowIssue::UnknownCurrency);
    return {};
}

Given<FieldValue> FieldReader::readAmount(const FieldSpec &spec, int field, const QString &cell)
{
    const NumberForm form = numberForm(cell);
    if (!form.isNumber) {
        add(field, cell.startsWith(u'=') ? RowIssue::Formula : RowIssue::BadAmount);
        return {};
    }
    if (isRuined(form)) {
        add(field, RowIssue::RuinedNumber);
        return {};
    }
    const auto parsed = Money::parse(cell, m_currency, m_context.binding.scale(field));
    qint64 most = kMostWholeUnits;
    for (int i = 0; i < m_currency.decimals(); ++i)
        most *= 10;
    if (!parsed || std::abs(parsed->money.minor()) > most) {
        add(field, RowIssue::AbsurdAmount, {Money(most, m_currency).toString()});
        return {};
    }
    Money amount = parsed->money;
    if (amount.isNegative() && m_context.binding.isAbsolute(field))
        amount = amount.negated();
    if (amount.isNegative() && spec.type != FieldType::SignedAmount) {
        add(field, RowIssue::NegativeAmount);
        return {};
    }
    if (parsed->rounded)
        add(field, RowIssue::AmountRounded, {amount.toString()});
    return FieldValue(amount);
}

Given<FieldValue> FieldReader::readQuantity(int field, const QString &cell)
{
    const NumberForm form = numberForm(cell);
    const auto parsed = form.isNumber ? Quantity::parse(cell) : Result<Quantity>(failure(ErrorCode::BadValue));
    if (!parsed) {
        add(field, RowIssue::BadQuantity);
    } else if (isRuined(form)) {
        add(field, RowIssue::RuinedNumber);
    } else if (parsed->millionths() < 0 && !m_context.binding.isAbsolute(field)) {
        add(field, RowIssue::NegativeQuantity);
    } else {
        return FieldValue(Quantity(std::abs(parsed->millionths())));
    }
    return {};
}

Given<FieldValue> FieldReader::readWhole(const FieldSpec &spec, int field, const QString &cell)
{
    QStringView digits = cell;
    // Spreadsheets and statistics programs write a whole number as 3.0.
    if (const qsizetype point = digits.indexOf(u'.'); point > 0) {
        const QStringView rest = digits.mid(point + 1);
        if (std::all_of(rest.begin(), rest.end(), [](QChar c) { return c == u'0'; }))
            digits = digits.first(point);
    }
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    if (!ok) {
        add(field, RowIssue::BadWhole);
    } else if (number < spec.least || number > spec.most) {
        add(field, RowIssue::OutOfRange, {QString::number(spec.least), QString::number(spec.most)});
    } else {
        return FieldValue(static_cast<int>(number));
    }
    return {};
}

} // namespace zhiyin
