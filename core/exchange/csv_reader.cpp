// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/encoding_guess.h"
#include "core/exchange/text_decoder.h"
#include "core/words/exchange_words.h"
#include "core/words/policy_words.h"

#include <QFile>

#include <array>
#include <csv.h>

namespace zhiyin {
namespace {

constexpr qint64 kBlockBytes = 256 * 1024;

bool isBlank(QByteArrayView line, char separator)
{
    return std::all_of(line.begin(), line.end(), [separator](char c) {
        return c != separator && (c == ' ' || c == '\t' || c == '\r' || c == '\n');
    });
}

/// The separator that stands most often in the header outside quotes; the comma where none does.
char recogniseSeparator(QByteArrayView header)
{
    constexpr std::array candidates = {',', ';', '\t'};
    std::array<qsizetype, candidates.size()> counts{};
    bool quoted = false;
    for (const char c : header) {
        if (c == '"')
            quoted = !quoted;
        const auto found = std::find(candidates.begin(), candidates.end(), c);
        if (!quoted && found != candidates.end())
            ++counts[static_cast<size_t>(found - candidates.begin())];
    }
    return candidates[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

} // namespace

/// Feeds libcsv line by line, so that at most one row ends in each call and every row knows the line it began on.
class CsvReader::Machine final
{
public:
    Machine(QString path, CsvOptions options) : m_path(std::move(path)), m_options(std::move(options)), m_file(m_path)
    {
        // Not strict: a quotation mark inside an unquoted cell is what it is, as in 37°36'37.8"N.
        csv_init(&m_parser, 0);
    }
    ~Machine() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Machine)

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<bool> next(SourceRow &row);
    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] char separator() const { return m_separator; }
    [[nodiscard]] const QString &encoding() const { return m_encoding; }

private:
    [[nodiscard]] Result<void> skipPreamble();
    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] Result<bool> readRow(SourceRow &row);
    /// The next line with its line end, or nothing at the end of the file.
    [[nodiscard]] Result<QByteArrayView> readLine();
    [[nodiscard]] Result<void> readBlock();
    [[nodiscard]] Result<void> checkCaps() const;
    void finish();
    void takeCell(QByteArrayView bytes);

    static void onCell(void *bytes, size_t size, void *self);
    static void onRow(int end, void *self);

    QString m_path;
    CsvOptions m_options;
    QFile m_file;
    QString m_encoding;
    std::optional<TextDecoder> m_decoder;
    csv_parser m_parser{};
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_bytesDone = 0;
    bool m_fileEnded = false;
    bool m_ended = false;

    char m_separator = ',';
    qint64 m_line = 0;
    qint64 m_rowBytes = 0;
    qint64 m_number = 0;
    bool m_rowOpen = false;
    bool m_rowReady = false;
    bool m_cellTooLong = false;
    QStringList m_header;
    SourceRow m_row;
};

void CsvReader::Machine::onCell(void *bytes, size_t size, void *self)
{
    static_cast<Machine *>(self)->takeCell(
        QByteArrayView(static_cast<const char *>(bytes), static_cast<qsizetype>(size)));
}

void CsvReader::Machine::onRow(int, void *self)
{
    auto *machine = static_cast<Machine *>(self);
    machine->m_rowReady = true;
    machine->m_rowOpen = false;
}

void CsvReader::Machine::takeCell(QByteArrayView bytes)
{
    m_cellTooLong |= bytes.size() > m_options.mostCellBytes;
    if (m_cellTooLong || m_row.cells.size() > m_options.mostColumns)
        return;
    if (bytes.contains('\0'))
        m_row.fault = RowFault::NulCharacter;
    auto text = textOfUtf8(bytes);
    if (!text && m_row.fault == RowFault::None)
        m_row.fault = RowFault::BadEncoding;
    // The bad bytes are shown as replacement characters, so that the report can say which cell it was.
    m_row.cells.append(text ? std::move(*text) : QString::fromUtf8(bytes));
}

Result<void> CsvReader::Machine::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, {m_path}, m_file.errorString());
    m_encoding = m_options.encoding.isEmpty() ? guessEncodingOf(m_file) : m_options.encoding;
    ZHIYIN_ASSIGN(m_decoder, TextDecoder::create(m_encoding));
    ZHIYIN_TRY(skipPreamble());
    return readHeader();
}

Result<void> CsvReader::Machine::skipPreamble()
{
    for (int i = 0; i < m_options.skipRows; ++i)
        ZHIYIN_TRY(readLine());
    return {};
}

Result<void> CsvReader::Machine::readHeader()
{
    QByteArrayView line;
    do {
        ZHIYIN_ASSIGN(line, readLine());
        if (line.isEmpty())
            return failure(ErrorCode::EmptyFile, {m_path});
        // Spreadsheets may name the separator in a line before the header.
    } while (isBlank(line, '\0') || line.trimmed().toByteArray().toLower().startsWith("sep="));
    m_separator = recogniseSeparator(line);
    csv_set_delim(&m_parser, static_cast<unsigned char>(m_separator));
    m_at -= line.size();
    --m_line;
    SourceRow row;
    ZHIYIN_ASSIGN(const bool found, readRow(row));
    if (!found)
        return failure(ErrorCode::EmptyFile, {m_path});
    if (row.fault == RowFault::BadEncoding || row.fault == RowFault::NulCharacter)
        return failure(ErrorCode::BadEncoding, {m_encoding, words::placeLine(row.line)});
    if (row.fault == RowFault::UnclosedQuote)
        return failure(ErrorCode::BadDocument,
                       {words::placeLine(row.line), words::fileFault(words::FileFault::HeaderUnclosed)});
    if (row.cells.size() > m_options.mostColumns)
        return failure(ErrorCode::BadDocument,
                       {words::placeLine(row.line), words::fileFault(words::FileFault::TooManyColumns)});
    for (const QString &cell : row.cells)
        m_header.append(cell.trimmed());
    return {};
}

Result<bool> CsvReader::Machine::next(SourceRow &row)
{
    for (;;) {
        ZHIYIN_ASSIGN(const bool found, readRow(row));
        if (!found)
            return false;
        const bool blank = row.fault == RowFault::None
                           && std::all_of(row.cells.begin(), row.cells.end(),
                                          [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (blank)
            continue; // what spreadsheets leave below a table
        row.number = ++m_number;
        if (row.fault == RowFault::None && row.cells.size() != m_header.size())
            row.fault = row.cells.size() < m_header.size() ? RowFault::TooFewCells : RowFault::TooManyCells;
        return true;
    }
}

Result<bool> CsvReader::Machine::readRow(SourceRow &row)
{
    m_row.cells.clear();
    m_row.fault = RowFault::None;
    m_rowReady = false;
    m_rowBytes = 0;
    while (!m_rowReady && !m_ended) {
        ZHIYIN_ASSIGN(const QByteArrayView line, readLine());
        if (line.isEmpty()) {
            finish();
            break;
        }
        if (!m_rowOpen && !isBlank(line, separator())) {
            m_rowOpen = true;
            m_row.line = m_line;
        }
        m_rowBytes += line.size();
        const auto size = static_cast<size_t>(line.size());
        if (csv_parse(&m_parser, line.data(), size, onCell, onRow, this) != size)
            return failure(ErrorCode::OutOfMemory, {}, QString::fromLatin1(csv_strerror(csv_error(&m_parser))));
        ZHIYIN_TRY(checkCaps());
    }
    if (!m_rowReady)
        return false;
    std::swap(row, m_row);
    return true;
}

void CsvReader::Machine::finish()
{
    m_ended = true;
    const bool open = m_rowOpen;
    // Only now, so that a quotation mark left open at the end of the file is told.
    csv_set_opts(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&m_parser, onCell, onRow, this) != 0 && open) {
        m_row.fault = RowFault::UnclosedQuote;
        m_rowReady = true;
    }
}

Result<void> CsvReader::Machine::checkCaps() const
{
    const auto refuse = [this](words::FileFault fault) {
        return failure(ErrorCode::BadDocument, {words::placeLine(m_row.line), words::fileFault(fault)});
    };
    if (m_cellTooLong || static_cast<qint64>(m_parser.entry_pos) > m_options.mostCellBytes)
        return refuse(words::FileFault::CellTooLong);
    if (m_rowBytes > m_options.mostRowBytes)
        return refuse(words::FileFault::RowTooLong);
    return {};
}

Result<QByteArrayView> CsvReader::Machine::readLine()
{
    for (;;) {
        const char *begin = m_buffer.constData() + m_at;
        const char *end = m_buffer.constData() + m_buffer.size();
        const char *stop = std::find_if(begin, end, [](char c) { return c == '\n' || c == '\r'; });
        if (stop != end && *stop == '\r' && stop + 1 == end && !m_fileEnded)
            stop = end; // its LF may be the first byte of the next block
        const bool tooLong = end - begin > m_options.mostRowBytes;
        if (stop == end && !m_fileEnded && !tooLong) {
            ZHIYIN_TRY(readBlock());
            continue;
        }
        if (stop != end)
            stop += *stop == '\r' && stop + 1 != end && stop[1] == '\n' ? 2 : 1;
        m_at += stop - begin;
        m_line += stop != begin ? 1 : 0;
        return QByteArrayView(begin, stop - begin);
    }
}

Result<void> CsvReader::Machine::readBlock()
{
    if (m_options.progress && !m_options.progress(m_bytesDone, m_file.size()))
        return failure(ErrorCode::Cancelled);
    const QByteArray block = m_file.read(kBlockBytes);
    if (m_file.error() != QFileDevice::NoError)
        return failure(ErrorCode::IoFailed, {m_path}, m_file.errorString());
    m_bytesDone += block.size();
    m_fileEnded = block.isEmpty();
    m_buffer.remove(0, m_at);
    m_at = 0;
    m_buffer += m_decoder->toUtf8(block, m_fileEnded);
    return {};
}

CsvReader::CsvReader(std::unique_ptr<Machine> machine) : m_machine(std::move(machine)) {}
CsvReader::~CsvReader() = default;

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path, CsvOptions options)
{
    auto machine = std::make_unique<Machine>(path, std::move(options));
    ZHIYIN_TRY(machine->open());
    return std::unique_ptr<CsvReader>(new CsvReader(std::move(machine)));
}

const QStringList &CsvReader::header() const
{
    return m_machine->header();
}

Result<bool> CsvReader::next(SourceRow &row)
{
    return m_machine->next(row);
}

QString CsvReader::encoding() const
{
    return m_machine->encoding();
}

char CsvReader::separator() const
{
    return m_machine->separator();
}

} // namespace zhiyin
