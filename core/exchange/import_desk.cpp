// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_desk.h"

#include "core/exchange/import_run.h"
#include "core/exchange/import_undo.h"
#include "core/exchange/mapping_store.h"
#include "core/exchange/nearest_name.h"
#include "core/exchange/number_form.h"
#include "core/exchange/table_file.h"
#include "core/words/exchange_words.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <array>

namespace zhiyin {
namespace {

constexpr qint64 kMostMappingBytes = 1 << 20;
constexpr size_t kPreviewRows = 20;
/// How long a running import is silent at the most.
constexpr qint64 kQuietMilliseconds = 60'000;

/// Asked between rows; tells the caller how far it is no oftener than the reader reads.
struct Pace {
    const ImportProgress &progress;
    qint64 done = 0;
    qint64 total = 0;
    int sinceAsked = 0;
    bool goesOn = true;

    bool at(qint64 nowDone, qint64 nowTotal)
    {
        done = nowDone;
        total = nowTotal;
        return ask();
    }
    bool betweenRows()
    {
        constexpr int kRowsBetween = 64;
        if (++sinceAsked >= kRowsBetween)
            return ask();
        return goesOn;
    }
    bool ask()
    {
        sinceAsked = 0;
        goesOn = goesOn && (!progress || progress(done, total));
        return goesOn;
    }
};

Result<Mapping> readMapping(const QString &path, ImportKind kind)
{
    if (path.isEmpty())
        return Mapping();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, {path});
    return parseMapping(file.read(kMostMappingBytes), importFields(kind));
}

Result<Mapping> mappingOf(const QByteArray &json, ImportKind kind)
{
    return json.isEmpty() ? Result<Mapping>(Mapping()) : parseMapping(json, importFields(kind));
}

CsvOptions optionsOf(const ImportJob &job, const Mapping &mapping)
{
    CsvOptions options;
    options.encoding = job.encoding;
    options.skipRows = mapping.skipRows;
    return options;
}

ImportContext contextOf(Workplace &workplace, const ImportJob &job, ColumnBinding binding)
{
    return {workplace, ReadContext::of(std::move(binding), workplace.zone(), workplace.currency(), workplace.today()),
            job.onDuplicate, QStringLiteral("import ") + QFileInfo(job.file).fileName(), ImportLookup(workplace)};
}

RowFault faultByCount(const QStringList &cells, const QStringList &header)
{
    if (cells.size() == header.size())
        return RowFault::None;
    return cells.size() < header.size() ? RowFault::TooFewCells : RowFault::TooManyCells;
}

/// Rows from memory, as if they stood in a file.
class MendedSource final : public RowSource
{
public:
    explicit MendedSource(const MendedRows &mended) : m_mended(mended) {}
    [[nodiscard]] const QStringList &header() const override { return m_mended.header; }
    [[nodiscard]] Result<bool> next(SourceRow &row) override
    {
        if (m_at >= m_mended.rows.size())
            return false;
        row = m_mended.rows[m_at++];
        row.fault = faultByCount(row.cells, m_mended.header);
        return true;
    }

private:
    const MendedRows &m_mended;
    size_t m_at = 0;
};

/// The field that one column becomes: as the mapping says, else by its name.
QString fieldOfColumn(ImportKind kind, const QString &column, const Mapping &mapping)
{
    if (mapping.ignore.contains(column, Qt::CaseInsensitive))
        return {};
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        if (it->contains(column, Qt::CaseInsensitive))
            return it.key();
    }
    // A mapping that names columns leaves only the contract's own names beside it, as the binding has it.
    const auto fields = importFields(kind);
    for (const FieldSpec &spec : fields) {
        if (!mapping.columns.isEmpty() && column == spec.name && !mapping.columns.contains(spec.name))
            return spec.name;
    }
    if (!mapping.columns.isEmpty())
        return {};
    const auto binding = ColumnBinding::bind(fields, {column}, {}, Demand::Nothing);
    for (int i = 0; binding && i < static_cast<int>(fields.size()); ++i) {
        if (binding->isBound(i))
            return fields[static_cast<size_t>(i)].name;
    }
    return {};
}

/// A file's rows, with those that were mended in their places.
class PatchedSource final : public RowSource
{
public:
    PatchedSource(RowSource &file, const MendedRows &mended) : m_file(file)
    {
        for (const SourceRow &row : mended.rows)
            m_mended.insert(row.line, row.cells);
    }
    [[nodiscard]] const QStringList &header() const override { return m_file.header(); }
    [[nodiscard]] Result<bool> next(SourceRow &row) override
    {
        ZHIYIN_ASSIGN(const bool more, m_file.next(row));
        if (const auto mended = m_mended.constFind(row.line); more && mended != m_mended.cend()) {
            row.cells = *mended;
            row.fault = faultByCount(row.cells, header());
        }
        return more;
    }

private:
    RowSource &m_file;
    QHash<qint64, QStringList> m_mended;
};

/// What each column becomes; without a mapping also what its name only comes near to, where nothing else is that field.
QStringList fieldsOfColumns(ImportKind kind, const QStringList &header, const Mapping &mapping)
{
    QStringList fields;
    for (const QString &column : header)
        fields.append(fieldOfColumn(kind, tidyCell(column).text, mapping));
    QStringList free;
    for (const FieldSpec &spec : importFields(kind)) {
        if (!fields.contains(spec.name))
            free.append(spec.name);
    }
    for (qsizetype i = 0; mapping.columns.isEmpty() && i < header.size(); ++i) {
        const QString column = tidyCell(header[i]).text;
        if (!fields[i].isEmpty() || column.isEmpty() || mapping.ignore.contains(column, Qt::CaseInsensitive))
            continue;
        fields[i] = nearestName(column, free);
        free.removeOne(fields[i]);
    }
    return fields;
}

/// Fields that people and things are known by: a spreadsheet that took them for numbers has lost what matters.
bool isKnownBy(const FieldSpec &spec)
{
    constexpr std::array names = {"external_id", "id_number", "card_number", "account_number", "phone",
                                  "client",      "product",   "code",        "referrer"};
    return std::ranges::any_of(names, [&](const char *name) { return spec.name == QLatin1StringView(name); });
}

/// Looks through the whole file before anything of it is taken: with one number ruined, the column cannot be trusted.
Result<void> refuseRuinedColumns(const ImportJob &job, const ColumnBinding &binding, const CsvOptions &options)
{
    std::vector<int> fields;
    for (size_t i = 0; i < binding.fields().size(); ++i) {
        if (binding.isBound(static_cast<int>(i)) && isKnownBy(binding.fields()[i]))
            fields.push_back(static_cast<int>(i));
    }
    if (fields.empty())
        return {};
    ZHIYIN_ASSIGN(const OpenedTable table, openTable(job.file, options));
    SourceRow row;
    for (;;) {
        ZHIYIN_ASSIGN(const bool more, table.source->next(row));
        if (!more)
            return {};
        if (row.fault != RowFault::None)
            continue;
        for (const int field : fields) {
            const QString text = binding.cell(field, row).text;
            if (!text.isEmpty() && text.front().isDigit() && isRuined(numberForm(text)))
                return failure(ErrorCode::BadDocument, {QString(binding.fields()[static_cast<size_t>(field)].name),
                                                        words::ruinedColumn(row.line, text)});
        }
    }
}

bool hasKey(ImportKind kind)
{
    return kind != ImportKind::Holdings && kind != ImportKind::Surveys && kind != ImportKind::Rates;
}

/// Rows that update may leave columns out, provided that they say what they are about.
Result<ColumnBinding> bindColumns(const ImportJob &job, const QStringList &header, const Mapping &mapping)
{
    if (job.onDuplicate == OnDuplicate::Update && hasKey(job.kind)) {
        auto binding = ColumnBinding::bind(importFields(job.kind), header, mapping, Demand::KeyOnly);
        if (binding || binding.error().code != ErrorCode::MissingColumn)
            return binding;
    }
    return ColumnBinding::bind(importFields(job.kind), header, mapping, Demand::Required);
}

} // namespace

std::optional<OnDuplicate> onDuplicateNamed(QStringView name)
{
    if (name == u"refuse")
        return OnDuplicate::Refuse;
    if (name == u"skip")
        return OnDuplicate::Skip;
    if (name == u"update")
        return OnDuplicate::Update;
    return std::nullopt;
}

Result<void> ImportDesk::requireImport(ImportKind kind)
{
    const Action action = kind == ImportKind::Products ? Action::ImportProduct : Action::ImportData;
    ZHIYIN_TRY(require(m_workplace.actor, action, Subject::general()));
    if (m_workplace.book.demonstration)
        return failure(ErrorCode::DemonstrationBook);
    return {};
}

Result<ImportReport> ImportDesk::run(const ImportJob &job, const ImportProgress &progress)
{
    ZHIYIN_TRY(requireImport(job.kind));
    ZHIYIN_ASSIGN(const Mapping mapping, readMapping(job.mappingFile, job.kind));
    return take(job, mapping, {}, progress);
}

Result<ImportReport> ImportDesk::runMapped(const ImportJob &job, const QByteArray &mapping,
                                           const ImportProgress &progress, const MendedRows &mended)
{
    ZHIYIN_TRY(requireImport(job.kind));
    ZHIYIN_ASSIGN(const Mapping parsed, mappingOf(mapping, job.kind));
    return take(job, parsed, mended, progress);
}

Result<ImportReport> ImportDesk::take(const ImportJob &job, const Mapping &mapping, const MendedRows &mended,
                                      const ImportProgress &progress)
{
    Pace pace{progress};
    CsvOptions options = optionsOf(job, mapping);
    options.progress = [&pace](qint64 done, qint64 total) { return pace.at(done, total); };
    ZHIYIN_ASSIGN(const OpenedTable table, openTable(job.file, options));
    ZHIYIN_ASSIGN(ColumnBinding binding, bindColumns(job, table.source->header(), mapping));
    ZHIYIN_TRY(refuseRuinedColumns(job, binding, options));
    const QStringList unused = binding.unusedColumns();
    ImportContext context = contextOf(m_workplace, job, std::move(binding));
    PatchedSource source(*table.source, mended);
    ImportRun run(job, context, source, [&pace] { return pace.betweenRows(); });
    ZHIYIN_ASSIGN(ImportReport report, run.run());
    report.unusedColumns = unused;
    report.encoding = table.encoding;
    report.sheet = table.sheet;
    report.otherSheets = table.otherSheets;
    return report;
}

Result<ImportReport> ImportDesk::retry(const ImportJob &job, const QByteArray &mapping, const MendedRows &mended)
{
    ZHIYIN_TRY(requireImport(job.kind));
    ZHIYIN_ASSIGN(const Mapping parsed, mappingOf(mapping, job.kind));
    ZHIYIN_ASSIGN(ColumnBinding binding, bindColumns(job, mended.header, parsed));
    ImportContext context = contextOf(m_workplace, job, std::move(binding));
    MendedSource source(mended);
    ImportRun run(job, context, source, [] { return true; });
    return run.run();
}

Result<ImportPreview> ImportDesk::preview(const ImportJob &job, const QByteArray &mapping)
{
    ZHIYIN_TRY(requireImport(job.kind));
    ZHIYIN_ASSIGN(const Mapping parsed, mappingOf(mapping, job.kind));
    ZHIYIN_ASSIGN(const OpenedTable table, openTable(job.file, optionsOf(job, parsed)));
    ImportPreview preview;
    preview.encoding = table.encoding;
    preview.sheet = table.sheet;
    preview.otherSheets = table.otherSheets;
    preview.header = table.source->header();
    SourceRow row;
    while (preview.rows.size() < kPreviewRows) {
        ZHIYIN_ASSIGN(const bool more, table.source->next(row));
        if (!more)
            break;
        preview.rows.push_back(row);
    }
    preview.fields = fieldsOfColumns(job.kind, preview.header, parsed);
    if (const auto binding = bindColumns(job, preview.header, parsed); !binding)
        preview.fault = binding.error();
    return preview;
}

Result<void> ImportDesk::checkColumns(const ImportJob &job, const QByteArray &mapping, const QStringList &header)
{
    ZHIYIN_TRY(requireImport(job.kind));
    ZHIYIN_ASSIGN(const Mapping parsed, mappingOf(mapping, job.kind));
    ZHIYIN_ASSIGN([[maybe_unused]] const ColumnBinding binding, bindColumns(job, header, parsed));
    return {};
}

Result<std::vector<SourceRow>> ImportDesk::rowsAt(const ImportJob &job, const QByteArray &mapping,
                                                  const std::vector<qint64> &lines)
{
    ZHIYIN_TRY(requireImport(job.kind));
    ZHIYIN_ASSIGN(const Mapping parsed, mappingOf(mapping, job.kind));
    ZHIYIN_ASSIGN(const OpenedTable table, openTable(job.file, optionsOf(job, parsed)));
    const QSet<qint64> wanted(lines.begin(), lines.end());
    std::vector<SourceRow> found;
    SourceRow row;
    while (found.size() < static_cast<size_t>(wanted.size())) {
        ZHIYIN_ASSIGN(const bool more, table.source->next(row));
        if (!more)
            break;
        if (wanted.contains(row.line))
            found.push_back(row);
    }
    return found;
}

Result<std::vector<SavedMapping>> ImportDesk::mappings(ImportKind kind)
{
    ZHIYIN_TRY(requireImport(kind));
    return MappingStore(m_workplace.database).list(importKindName(kind));
}

Result<void> ImportDesk::saveMapping(ImportKind kind, const SavedMapping &mapping)
{
    ZHIYIN_TRY(requireImport(kind));
    if (mapping.name.trimmed().isEmpty())
        return failure(ErrorCode::BadValue, {QStringLiteral("name"), mapping.name});
    ZHIYIN_ASSIGN([[maybe_unused]] const Mapping parsed, mappingOf(mapping.json, kind));
    ZHIYIN_ASSIGN(Transaction transaction, Transaction::begin(m_workplace.database));
    ZHIYIN_TRY(MappingStore(m_workplace.database)
                   .put(importKindName(kind), {mapping.name.trimmed(), mapping.json}, m_workplace.actor.id,
                        m_workplace.realClock.now()));
    return transaction.commit();
}

Result<UndoReport> ImportDesk::undo(ImportId import, const ImportProgress &progress, const QString &reason)
{
    ImportStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const ImportLine line, store.load(import));
    const bool products = line.kind == importKindName(ImportKind::Products);
    ZHIYIN_TRY(require(m_workplace.actor, products ? Action::ImportProduct : Action::ImportData, Subject::general()));
    if (line.state == QStringLiteral("undone"))
        return failure(ErrorCode::WrongState, {words::importState(line.state)});
    if (line.state == QStringLiteral("running")) {
        // An import that died leaves this word behind; one that lives writes several times a second.
        ZHIYIN_ASSIGN(const auto newest, JournalStore(m_workplace.database).ofImport(import, std::nullopt, 1));
        if (!newest.empty() && newest.front().at.msecsTo(m_workplace.realClock.now()) < kQuietMilliseconds)
            return failure(ErrorCode::WrongState, {words::importState(line.state)});
    }
    Pace pace{progress};
    pace.total = line.added + line.updated;
    ImportUndo undo(m_workplace, line, reason, [&pace] {
        ++pace.done;
        return pace.betweenRows();
    });
    return undo.run();
}

Result<std::vector<ImportLine>> ImportDesk::list()
{
    const bool all = may(m_workplace.actor, Action::ImportData, Subject::general());
    if (!all)
        ZHIYIN_TRY(require(m_workplace.actor, Action::ImportProduct, Subject::general()));
    ZHIYIN_ASSIGN(auto lines, ImportStore(m_workplace.database).list());
    if (!all)
        std::erase_if(lines, [](const ImportLine &line) { return line.kind != importKindName(ImportKind::Products); });
    return lines;
}

} // namespace zhiyin
