// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_writer.h"

#include "core/words/exchange_words.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace zhiyin {
namespace {

constexpr QByteArrayView kMark("\xef\xbb\xbf", 3);
constexpr qsizetype kBlock = 1 << 20;

/// RFC 4180, with every text in quotation marks, so that no program takes an identifier for a number.
class CsvWriter final : public TableWriter
{
public:
    CsvWriter(std::unique_ptr<PrivateFile> file, const std::vector<ExportColumn> &columns)
        : m_file(std::move(file)), m_columns(columns)
    {
        // With it spreadsheets know the encoding.
        m_block = kMark.toByteArray();
        QStringList names;
        for (const ExportColumn &column : columns)
            names.append(column.name);
        append(names);
    }
    Result<void> row(const QStringList &cells) override
    {
        append(cells);
        return m_block.size() < kBlock ? Result<void>() : flush();
    }
    Result<void> finish() override { return flush(); }
    Result<void> keep() override { return m_file->commit(); }

private:
    void append(const QStringList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_block += ',';
            if (cells[i].isEmpty())
                continue;
            const bool plain = m_columns[static_cast<size_t>(i)].isNumber;
            m_block += plain ? cells[i].toUtf8()
                             : '"' + guarded(cells[i]).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
        }
        m_block += "\r\n";
    }
    Result<void> flush()
    {
        ZHIYIN_TRY(m_file->write(m_block));
        m_block.clear();
        return {};
    }
    std::unique_ptr<PrivateFile> m_file;
    std::vector<ExportColumn> m_columns;
    QByteArray m_block;
};

/// libxlsxwriter keeps its parts in files until the end: in a folder beside the target that nobody else may enter, and
/// that goes with this object. Only then the workbook is copied into its place.
class XlsxWriter final : public TableWriter
{
public:
    XlsxWriter(std::unique_ptr<PrivateFile> file, const std::vector<ExportColumn> &columns)
        : m_file(std::move(file))
        , m_folder(QFileInfo(m_file->path()).absolutePath() + QStringLiteral("/.zhiyin-export-XXXXXX"))
        , m_columns(columns)
    {}
    ~XlsxWriter() override
    {
        if (m_book != nullptr)
            static_cast<void>(workbook_close(m_book));
    }
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    [[nodiscard]] Result<void> begin()
    {
        if (!m_folder.isValid())
            return failure(ErrorCode::NotWritable, {m_file->path()}, m_folder.errorString());
        m_path = m_folder.filePath(QStringLiteral("book.xlsx"));
        m_place = m_folder.path().toLocal8Bit();
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_place.data();
        m_book = workbook_new_opt(m_path.toLocal8Bit().constData(), &options);
        m_sheet = m_book != nullptr ? workbook_add_worksheet(m_book, nullptr) : nullptr;
        if (m_sheet == nullptr)
            return failure(ErrorCode::NotWritable, {m_file->path()});
        QStringList names;
        for (const ExportColumn &column : m_columns)
            names.append(column.name);
        for (qsizetype i = 0; i < names.size(); ++i)
            ZHIYIN_TRY(put(i, names[i], false));
        ++m_row;
        return {};
    }
    Result<void> row(const QStringList &cells) override
    {
        constexpr lxw_row_t kSheetRows = 1'048'576;
        if (m_row >= kSheetRows)
            return failure(ErrorCode::RuleRefused, {words::sheetLimit()});
        for (qsizetype i = 0; i < cells.size(); ++i)
            ZHIYIN_TRY(put(i, cells[i], m_columns[static_cast<size_t>(i)].isNumber));
        ++m_row;
        return {};
    }
    Result<void> finish() override
    {
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        if (error != LXW_NO_ERROR)
            return failure(error == LXW_ERROR_CREATING_TMPFILE || error == LXW_ERROR_CREATING_XLSX_FILE
                               ? ErrorCode::NotWritable
                               : ErrorCode::IoFailed,
                           {m_file->path()}, QString::fromUtf8(lxw_strerror(error)));
        QFile made(m_path);
        if (!made.open(QIODevice::ReadOnly))
            return failure(ErrorCode::IoFailed, {m_file->path()}, made.errorString());
        while (!made.atEnd()) {
            const QByteArray block = made.read(kBlock);
            if (block.isEmpty())
                return failure(ErrorCode::IoFailed, {m_file->path()}, made.errorString());
            ZHIYIN_TRY(m_file->write(block));
        }
        return {};
    }
    Result<void> keep() override { return m_file->commit(); }

private:
    [[nodiscard]] Result<void> put(qsizetype column, const QString &text, bool number)
    {
        if (text.isEmpty())
            return {};
        const auto place = static_cast<lxw_col_t>(column);
        // More digits than a spreadsheet keeps stay text.
        constexpr qsizetype kKeptDigits = 15;
        const lxw_error error =
            number && text.size() <= kKeptDigits
                ? worksheet_write_number(m_sheet, m_row, place, text.toDouble(), nullptr)
                : worksheet_write_string(m_sheet, m_row, place, guarded(text).toUtf8().constData(), nullptr);
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            return failure(ErrorCode::RuleRefused, {words::sheetLimit()});
        if (error != LXW_NO_ERROR)
            return failure(ErrorCode::IoFailed, {m_file->path()}, QString::fromUtf8(lxw_strerror(error)));
        return {};
    }
    std::unique_ptr<PrivateFile> m_file;
    QTemporaryDir m_folder;
    std::vector<ExportColumn> m_columns;
    QString m_path;
    QByteArray m_place;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
};

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QStringLiteral("csv"))
        return ExportFormat::Csv;
    return ending == QStringLiteral("xlsx") ? std::optional(ExportFormat::Xlsx) : std::nullopt;
}

Result<std::unique_ptr<TableWriter>> TableWriter::create(const QString &path, ExportFormat format,
                                                         const std::vector<ExportColumn> &columns)
{
    ZHIYIN_ASSIGN(std::unique_ptr<PrivateFile> file, PrivateFile::create(path));
    if (format == ExportFormat::Csv)
        return std::unique_ptr<TableWriter>(new CsvWriter(std::move(file), columns));
    auto writer = std::make_unique<XlsxWriter>(std::move(file), columns);
    ZHIYIN_TRY(writer->begin());
    return std::unique_ptr<TableWriter>(std::move(writer));
}

QString guarded(const QString &text)
{
    const bool risky = !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
    return risky ? u'\'' + text : text;
}

} // namespace zhiyin
