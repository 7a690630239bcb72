// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_reader.h"

#include "core/exchange/workbook_parts.h"
#include "core/exchange/workbook_styles.h"
#include "core/words/exchange_words.h"

#include <QHash>
#include <QSet>

#include <orcus/exception.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>

#include <cmath>

namespace zhiyin {
namespace {

using ss::col_t;
using ss::row_t;

// What a sheet of a spreadsheet can hold at all.
constexpr row_t kSheetRows = 1'048'576;
constexpr col_t kSheetColumns = 16'384;

quint64 placeOf(row_t row, col_t column)
{
    return (static_cast<quint64>(row) << 32) | static_cast<quint32>(column);
}

/// "B2" or "$B$2", with a sheet's name before it where there is one.
std::optional<ss::src_address_t> addressOf(std::string_view text)
{
    if (const size_t mark = text.rfind('!'); mark != std::string_view::npos)
        text.remove_prefix(mark + 1);
    qint64 column = 0;
    qint64 row = 0;
    size_t at = 0;
    const auto skipDollar = [&] { at += at < text.size() && text[at] == '$' ? 1 : 0; };
    skipDollar();
    for (; at < text.size() && column <= kSheetColumns; ++at) {
        const int letter = (text[at] | 0x20) - 'a';
        if (letter < 0 || letter > 25)
            break;
        column = column * 26 + letter + 1;
    }
    skipDollar();
    for (; at < text.size() && row <= kSheetRows && text[at] >= '0' && text[at] <= '9'; ++at)
        row = row * 10 + (text[at] - '0');
    if (at != text.size() || column < 1 || column > kSheetColumns || row < 1 || row > kSheetRows)
        return std::nullopt;
    return ss::src_address_t{0, static_cast<row_t>(row - 1), static_cast<col_t>(column - 1)};
}

} // namespace

/// What is kept of one sheet while it is read.
struct WorkbookReader::Content {
    WorkbookStrings &strings;
    QString name = {};
    std::vector<SheetCell> cells = {};
    std::vector<std::pair<quint64, quint32>> formats = {};
    std::vector<ss::range_t> merged = {};
    bool overflow = false;

    void put(row_t row, col_t column, SheetCell::Kind kind, double number, const SheetCaps &caps)
    {
        if (row < 0 || column < 0)
            return;
        overflow |= cells.size() >= caps.mostCells || column >= caps.mostColumns;
        if (!overflow)
            cells.push_back({row, column, number, 0, kind});
    }
    void putText(row_t row, col_t column, std::string_view text, const SheetCaps &caps)
    {
        if (text.empty())
            return;
        overflow |= static_cast<qint64>(text.size()) > caps.mostCellBytes;
        put(row, column, SheetCell::Kind::Text, 0, caps);
        if (!overflow)
            cells.back().text = static_cast<quint32>(strings.append(text));
    }
    void putText(row_t row, col_t column, size_t index, const SheetCaps &caps)
    {
        if (strings.at(index).empty())
            return;
        overflow |= static_cast<qint64>(strings.at(index).size()) > caps.mostCellBytes;
        put(row, column, SheetCell::Kind::Text, 0, caps);
        if (!overflow)
            cells.back().text = static_cast<quint32>(index);
    }
};

class WorkbookReader::Settings final : public ss::iface::import_global_settings
{
public:
    void set_origin_date(int year, int month, int day) override { origin = QDate(year, month, day); }
    void set_default_formula_grammar(ss::formula_grammar_t grammar) override { m_grammar = grammar; }
    [[nodiscard]] ss::formula_grammar_t get_default_formula_grammar() const override { return m_grammar; }
    void set_character_set(orcus::character_set_t) override {}

    QDate origin{1899, 12, 30};

private:
    ss::formula_grammar_t m_grammar = ss::formula_grammar_t::xlsx;
};

class WorkbookReader::Resolver final : public ss::iface::import_reference_resolver
{
public:
    ss::src_address_t resolve_address(std::string_view address) override
    {
        const auto found = addressOf(address);
        if (!found)
            throw orcus::invalid_arg_error("not an address"); // what liborcus expects of this call
        return *found;
    }
    ss::src_range_t resolve_range(std::string_view range) override
    {
        const size_t colon = range.find(':');
        if (colon == std::string_view::npos)
            return {resolve_address(range), resolve_address(range)};
        return {resolve_address(range.substr(0, colon)), resolve_address(range.substr(colon + 1))};
    }
};

/// A formula counts by the result that the spreadsheet kept; without one it is shown as what it is.
class WorkbookReader::FormulaSink final : public ss::iface::import_formula
{
public:
    FormulaSink(Content &content, const SheetCaps &caps) : m_content(content), m_caps(caps) {}
    void set_position(row_t row, col_t column) override
    {
        m_row = row;
        m_column = column;
        m_formula.assign(1, '=');
        m_done = false;
    }
    void set_formula(ss::formula_grammar_t, std::string_view formula) override { m_formula.append(formula); }
    void set_shared_formula_index(size_t) override {}
    void set_result_string(std::string_view value) override
    {
        m_content.putText(m_row, m_column, value, m_caps);
        m_done = true;
    }
    void set_result_value(double value) override
    {
        // No number: nobody computed the formula, or it failed.
        if (!std::isnan(value))
            put(SheetCell::Kind::Number, value);
    }
    void set_result_bool(bool value) override { put(SheetCell::Kind::Truth, value ? 1 : 0); }
    void set_result_empty() override {}
    void commit() override
    {
        if (!m_done)
            m_content.putText(m_row, m_column, m_formula, m_caps);
        m_done = true;
    }

private:
    void put(SheetCell::Kind kind, double value)
    {
        m_content.put(m_row, m_column, kind, value, m_caps);
        m_done = true;
    }
    Content &m_content;
    const SheetCaps &m_caps;
    row_t m_row = 0;
    col_t m_column = 0;
    std::string m_formula;
    bool m_done = true;
};

class WorkbookReader::ArraySink final : public ss::iface::import_array_formula
{
public:
    ArraySink(Content &content, const SheetCaps &caps) : m_content(content), m_caps(caps) {}
    void set_range(const ss::range_t &range) override { m_range = range; }
    void set_formula(ss::formula_grammar_t, std::string_view) override {}
    // Places of results count from the corner of the range.
    void set_result_string(row_t row, col_t column, std::string_view value) override
    {
        m_content.putText(m_range.first.row + row, m_range.first.column + column, value, m_caps);
    }
    void set_result_value(row_t row, col_t column, double value) override
    {
        put(row, column, SheetCell::Kind::Number, value);
    }
    void set_result_bool(row_t row, col_t column, bool value) override
    {
        put(row, column, SheetCell::Kind::Truth, value ? 1 : 0);
    }
    void set_result_empty(row_t, col_t) override {}
    void commit() override {}

private:
    void put(row_t row, col_t column, SheetCell::Kind kind, double value)
    {
        m_content.put(m_range.first.row + row, m_range.first.column + column, kind, value, m_caps);
    }
    Content &m_content;
    const SheetCaps &m_caps;
    ss::range_t m_range{};
};

class WorkbookReader::PropertiesSink final : public ss::iface::import_sheet_properties
{
public:
    explicit PropertiesSink(Content &content) : m_content(content) {}
    void set_column_width(col_t, double, orcus::length_unit_t) override {}
    void set_column_hidden(col_t, bool) override {}
    void set_row_height(row_t, double, orcus::length_unit_t) override {}
    void set_row_hidden(row_t, bool) override {}
    void set_merge_cell_range(const ss::range_t &range) override
    {
        constexpr size_t kMostMerged = 1'000'000;
        m_content.overflow |= m_content.merged.size() >= kMostMerged;
        if (!m_content.overflow)
            m_content.merged.push_back(range);
    }

private:
    Content &m_content;
};

class WorkbookReader::SheetSink final : public ss::iface::import_sheet
{
public:
    SheetSink(QString name, WorkbookStrings &strings, const SheetCaps &caps)
        : content{strings}, m_caps(caps), m_formula(content, caps), m_array(content, caps), m_properties(content)
    {
        content.name = std::move(name);
    }
    Q_DISABLE_COPY_MOVE(SheetSink)

    ss::iface::import_sheet_properties *get_sheet_properties() override { return &m_properties; }
    ss::iface::import_formula *get_formula() override { return &m_formula; }
    ss::iface::import_array_formula *get_array_formula() override { return &m_array; }
    void set_auto(row_t row, col_t column, std::string_view text) override
    {
        content.putText(row, column, text, m_caps);
    }
    void set_string(row_t row, col_t column, ss::string_id_t index) override
    {
        content.putText(row, column, static_cast<size_t>(index), m_caps);
    }
    void set_value(row_t row, col_t column, double value) override
    {
        content.put(row, column, SheetCell::Kind::Number, value, m_caps);
    }
    void set_bool(row_t row, col_t column, bool value) override
    {
        content.put(row, column, SheetCell::Kind::Truth, value ? 1 : 0, m_caps);
    }
    void set_date_time(row_t row, col_t column, int year, int month, int day, int hour, int minute,
                       double second) override
    {
        const QDateTime moment(QDate(year, month, day), QTime(hour, minute, static_cast<int>(second)), Qt::UTC);
        const bool midnight = moment.time() == QTime(0, 0);
        const QString text =
            midnight ? moment.date().toString(Qt::ISODate) : moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
        content.putText(row, column, text.toStdString(), m_caps);
    }
    void set_format(row_t row, col_t column, size_t format) override
    {
        if (format != 0 && content.formats.size() < m_caps.mostCells)
            content.formats.emplace_back(placeOf(row, column), static_cast<quint32>(format));
    }
    // The format of a whole column says nothing of cells that have one of their own, and every cell of a table has.
    void set_format(row_t, col_t, row_t, col_t, size_t) override {}
    void fill_down_cells(row_t, col_t, row_t) override {}
    [[nodiscard]] ss::range_size_t get_sheet_size() const override { return {kSheetRows, kSheetColumns}; }

    Content content;

private:
    const SheetCaps &m_caps;
    FormulaSink m_formula;
    ArraySink m_array;
    PropertiesSink m_properties;
};

class WorkbookReader::Factory final : public ss::iface::import_factory
{
public:
    explicit Factory(const SheetCaps &caps) : m_caps(caps) {}

    ss::iface::import_global_settings *get_global_settings() override { return &settings; }
    ss::iface::import_shared_strings *get_shared_strings() override { return &strings; }
    ss::iface::import_styles *get_styles() override { return &styles; }
    ss::iface::import_reference_resolver *get_reference_resolver(ss::formula_ref_context_t) override
    {
        return &m_resolver;
    }
    ss::iface::import_sheet *append_sheet(ss::sheet_t, std::string_view name) override
    {
        sheets.push_back(std::make_unique<SheetSink>(
            QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), strings, m_caps));
        return sheets.back().get();
    }
    ss::iface::import_sheet *get_sheet(std::string_view name) override
    {
        const QString wanted = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        const auto found =
            std::ranges::find_if(sheets, [&](const auto &sheet) { return sheet->content.name == wanted; });
        return found == sheets.end() ? nullptr : found->get();
    }
    ss::iface::import_sheet *get_sheet(ss::sheet_t index) override
    {
        const auto at = static_cast<size_t>(index);
        return index >= 0 && at < sheets.size() ? sheets[at].get() : nullptr;
    }
    void finalize() override {}

    /// What liborcus does not tell.
    void addInlineTexts(QByteArrayView bytes)
    {
        const auto parts =
            WorkbookParts::read(bytes, [this](size_t index, QByteArrayView reference, const QByteArray &text) {
                const auto place = addressOf(std::string_view(reference.data(), static_cast<size_t>(reference.size())));
                if (!place || index >= sheets.size())
                    return true;
                Content &content = sheets[index]->content;
                const std::string_view bare(text.constData(), static_cast<size_t>(text.size()));
                content.putText(place->row, place->column, bare, m_caps);
                return !content.overflow;
            });
        if (parts.from1904)
            settings.origin = QDate(1904, 1, 1);
    }

    Settings settings;
    WorkbookStyles styles;
    WorkbookStrings strings;
    std::vector<std::unique_ptr<SheetSink>> sheets;

private:
    const SheetCaps &m_caps;
    Resolver m_resolver;
};

/// A merged area counts for each of its rows, in its first column: so a table reads that names a group once for several
/// rows.
void WorkbookReader::fillMerged(Content &content, const SheetCaps &caps)
{
    if (content.merged.empty())
        return;
    QHash<quint64, size_t> places;
    QSet<row_t> rows;
    for (size_t i = 0; i < content.cells.size(); ++i) {
        places.insert(placeOf(content.cells[i].row, content.cells[i].column), i);
        rows.insert(content.cells[i].row);
    }
    for (const ss::range_t &range : content.merged) {
        const auto corner = places.constFind(placeOf(range.first.row, range.first.column));
        if (corner == places.constEnd() || range.last.row - range.first.row > rows.size() * 2)
            continue;
        for (row_t row = range.first.row + 1; row <= range.last.row; ++row) {
            // A row with nothing else in it is part of a heading, not of the table.
            if (!rows.contains(row) || content.overflow)
                continue;
            SheetCell copy = content.cells[*corner];
            copy.row = row;
            content.overflow |= content.cells.size() >= caps.mostCells;
            content.cells.push_back(copy);
        }
    }
}

Result<Sheet> WorkbookReader::chosen(Factory &factory) const
{
    Sheet sheet;
    sheet.m_origin = factory.settings.origin;
    Content *content = nullptr;
    for (const auto &sink : factory.sheets) {
        if (sink->content.overflow)
            return failure(ErrorCode::BadDocument, {m_path, words::fileFault(words::FileFault::SheetTooLarge)});
        if (sink->content.cells.empty())
            continue;
        if (content == nullptr)
            content = &sink->content;
        else
            sheet.m_others.append(sink->content.name);
    }
    if (content == nullptr)
        return sheet;
    QHash<quint64, SheetCell::Form> forms;
    for (const auto &[place, format] : content->formats) {
        if (const auto shown = factory.styles.shownAs(format); shown != SheetCell::Form::Plain)
            forms.insert(place, shown);
    }
    for (SheetCell &cell : content->cells)
        cell.form = forms.value(placeOf(cell.row, cell.column), SheetCell::Form::Plain);
    fillMerged(*content, m_caps);
    if (content->overflow)
        return failure(ErrorCode::BadDocument, {m_path, words::fileFault(words::FileFault::SheetTooLarge)});
    std::ranges::stable_sort(content->cells, {}, [](const SheetCell &cell) { return placeOf(cell.row, cell.column); });
    // A formula's result comes after the cell: the later one counts.
    std::vector<SheetCell> cells;
    for (const SheetCell &cell : content->cells) {
        if (!cells.empty() && cells.back().row == cell.row && cells.back().column == cell.column)
            cells.back() = cell;
        else
            cells.push_back(cell);
    }
    sheet.m_cells = std::move(cells);
    sheet.m_texts = factory.strings.take();
    sheet.m_name = content->name;
    return sheet;
}

Result<Sheet> WorkbookReader::read(QByteArrayView bytes)
{
    Factory factory(m_caps);
    try {
        orcus::orcus_xlsx(&factory).read_stream(std::string_view(bytes.data(), static_cast<size_t>(bytes.size())));
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory);
    } catch (const std::exception &error) {
        return failure(ErrorCode::BadDocument, {m_path, words::fileFault(words::FileFault::DamagedArchive)},
                       QString::fromUtf8(error.what()));
    } catch (...) {
        return failure(ErrorCode::BadDocument, {m_path, words::fileFault(words::FileFault::DamagedArchive)});
    }
    factory.addInlineTexts(bytes);
    return chosen(factory);
}

} // namespace zhiyin
