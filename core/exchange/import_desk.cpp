// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_desk.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/import_run.h"

#include <QFile>
#include <QFileInfo>

namespace zhiyin {
namespace {

constexpr qint64 kMostMappingBytes = 1 << 20;

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

/// Spreadsheets are ZIP archives, whatever their name.
Result<void> refuseSpreadsheet(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, {path});
    if (file.read(4) == QByteArrayView("PK\x03\x04"))
        return failure(ErrorCode::NotAvailableYet);
    return {};
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

Result<ImportReport> ImportDesk::run(const ImportJob &job, const ImportProgress &progress)
{
    const Action action = job.kind == ImportKind::Products ? Action::ImportProduct : Action::ImportData;
    ZHIYIN_TRY(require(m_workplace.actor, action, Subject::general()));
    if (m_workplace.book.demonstration)
        return failure(ErrorCode::DemonstrationBook);
    ZHIYIN_TRY(refuseSpreadsheet(job.file));
    ZHIYIN_ASSIGN(const Mapping mapping, readMapping(job.mappingFile, job.kind));
    Pace pace{progress};
    CsvOptions options;
    options.encoding = job.encoding;
    options.skipRows = mapping.skipRows;
    options.progress = [&pace](qint64 done, qint64 total) { return pace.at(done, total); };
    ZHIYIN_ASSIGN(const auto reader, CsvReader::open(job.file, options));
    ZHIYIN_ASSIGN(ColumnBinding binding, bindColumns(job, reader->header(), mapping));
    const QStringList unused = binding.unusedColumns();
    ImportContext context{
        m_workplace,
        ReadContext::of(std::move(binding), m_workplace.zone(), m_workplace.currency(), m_workplace.today()),
        job.onDuplicate, QStringLiteral("import ") + QFileInfo(job.file).fileName(), ImportLookup(m_workplace)};
    ImportRun run(job, context, *reader, [&pace] { return pace.betweenRows(); });
    ZHIYIN_ASSIGN(ImportReport report, run.run());
    report.unusedColumns = unused;
    return report;
}

Result<std::vector<ImportLine>> ImportDesk::list()
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ImportData, Subject::general()));
    return ImportStore(m_workplace.database).list();
}

} // namespace zhiyin
