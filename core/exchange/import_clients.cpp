// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_clients.h"

#include "core/client/client_desk.h"
#include "core/client/client_writer.h"
#include "core/exchange/row_checks.h"

namespace zhiyin {
namespace {

void append(std::vector<RowProblem> &problems, std::vector<RowProblem> more)
{
    problems.insert(problems.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// What every client has; a row may leave it out, but not clear it.
constexpr ClientField kNeverEmpty[] = {ClientField::Kind, ClientField::Currency, ClientField::Stage};

/// A report is read by many eyes: identity, card and account numbers stand masked in it.
void maskCoreValues(std::vector<RowProblem> &problems, size_t from)
{
    for (size_t i = from; i < problems.size(); ++i) {
        const auto field = clientFieldNamed(problems[i].field);
        if (!field || dataClassOf(*field) != DataClass::Core)
            continue;
        if (const auto mask = maskOf(*field))
            problems[i].value = masked(*mask, problems[i].value);
    }
}

} // namespace

Result<RowFate> ClientImporter::take(UnitOfWork &work, ImportId import, const SourceRow &source,
                                     std::vector<RowProblem> &problems)
{
    const size_t first = problems.size();
    ReadRow<ClientRow> read = readClientRow(source, context().reading);
    const bool good = read.isGood();
    append(problems, std::move(read.problems));
    Result<RowFate> fate = RowFate::Rejected;
    if (good) {
        const QString external = read.row.text(ClientField::ExternalId);
        ZHIYIN_ASSIGN(const auto known, ClientStore(context().workplace.database).findByExternal(external));
        if (!known) {
            fate = add(work, import, read.row, problems);
        } else if (context().onDuplicate == OnDuplicate::Update) {
            fate = update(work, import, *known, read.row, problems);
        } else if (context().onDuplicate == OnDuplicate::Skip) {
            fate = RowFate::Skipped;
        } else {
            ZHIYIN_ASSIGN(const bool open, isOpen(*known, read.row, problems));
            if (open)
                problems.push_back(
                    {source.line, QString(nameOf(ClientField::ExternalId)), external, RowIssue::Duplicate, {}});
        }
    }
    maskCoreValues(problems, first);
    return fate;
}

Result<std::optional<UserId>> ClientImporter::advisorOf(const ClientRow &row, std::vector<RowProblem> &problems)
{
    const QString name = row.text(ClientField::Advisor);
    if (name.isEmpty())
        return std::optional<UserId>();
    return RowChecks(context(), row.line, problems).user(QString(nameOf(ClientField::Advisor)), name);
}

Result<RowFate> ClientImporter::add(UnitOfWork &work, ImportId import, ClientRow &row,
                                    std::vector<RowProblem> &problems)
{
    Workplace &workplace = context().workplace;
    std::vector<RowProblem> found = missingOfNewClient(row);
    append(found, identityProblems(row, workplace.today()));
    ZHIYIN_ASSIGN(const auto advisor, advisorOf(row, found));
    // As by hand: a new client of a branch's own supervisor belongs to that branch, unless said otherwise.
    if (row.text(ClientField::Branch).isEmpty() && !workplace.actor.branch.isEmpty())
        row[ClientField::Branch] = Given<FieldValue>(FieldValue(workplace.actor.branch));
    const QString branch = row.text(ClientField::Branch);
    if (!may(workplace.actor, Action::ImportData, Subject::ofClient(advisor, branch)))
        found.push_back({row.line, QString(nameOf(ClientField::Branch)), branch, RowIssue::OtherBranch, {}});
    const bool good = !isRejected(found);
    append(problems, std::move(found));
    if (!good)
        return RowFate::Rejected;
    ZHIYIN_TRY(ClientWriter(workplace, work).add(row, advisor, import));
    return RowFate::Added;
}

Result<bool> ClientImporter::isOpen(ClientId id, const ClientRow &row, std::vector<RowProblem> &problems)
{
    Workplace &workplace = context().workplace;
    ZHIYIN_ASSIGN(auto subject, ClientStore(workplace.database).subjectOf(id));
    if (!subject)
        return failure(ErrorCode::NotFound, {QStringLiteral("client"), id.toString()});
    // Whose client it is comes first: nobody is told of a restriction in another branch.
    const bool restricted = std::exchange(subject->isRestricted, false);
    const bool ours = may(workplace.actor, Action::ImportData, *subject);
    if (ours && !restricted)
        return true;
    problems.push_back({row.line,
                        QString(nameOf(ClientField::ExternalId)),
                        row.text(ClientField::ExternalId),
                        ours ? RowIssue::RestrictedClient : RowIssue::OtherBranch,
                        {}});
    return false;
}

Result<RowFate> ClientImporter::update(UnitOfWork &work, ImportId import, ClientId id, const ClientRow &row,
                                       std::vector<RowProblem> &problems)
{
    Workplace &workplace = context().workplace;
    ClientStore store(workplace.database);
    ZHIYIN_ASSIGN(const bool open, isOpen(id, row, problems));
    if (!open)
        return RowFate::Rejected;
    ZHIYIN_ASSIGN(StoredClient stored, store.load(id, workplace.today()));
    ZHIYIN_ASSIGN(const ClientRecord before, ClientWriter::clear(workplace, std::move(stored)));
    std::vector<RowProblem> found = identityProblems(row, workplace.today(), knownIdentity(before.values));
    ZHIYIN_ASSIGN(const auto advisor, advisorOf(row, found));
    for (const ClientField field : kNeverEmpty) {
        if (row[field].isClear())
            found.push_back({row.line, QString(nameOf(field)), {}, RowIssue::Missing, {}});
    }
    const bool good = !isRejected(found);
    append(problems, std::move(found));
    if (!good)
        return RowFate::Rejected;
    ZHIYIN_ASSIGN(const ChangeOutcome outcome,
                  ClientDesk::apply(workplace, work, before, row, advisor, context().reason, import));
    for (const ClientField field : outcome.waiting)
        problems.push_back({row.line, QString(nameOf(field)), row.text(field), RowIssue::SecondPersonNeeded, {}});
    return RowFate::Updated;
}

} // namespace zhiyin
