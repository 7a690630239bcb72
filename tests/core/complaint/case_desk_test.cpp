// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_desk.h"

#include "case_world.h"
#include "core/attachment/attachment_desk.h"
#include "core/client/history_desk.h"
#include "core/complaint/case_file_desk.h"
#include "core/complaint/case_pack_desk.h"
#include "core/complaint/case_people_desk.h"
#include "core/journal/journal_desk.h"
#include "core/policy/json_reader.h"
#include "core/policy/policy_desk.h"
#include "core/policy/request_desk.h"
#include "core/relation/relation_desk.h"
#include "core/today/today_desk.h"

#include <QCryptographicHash>

using namespace zhiyin;
using namespace zhiyin::complainttest;
using test::TestBook;

namespace {

using Typed = QMap<QString, QString>;

const QString kReason = QStringLiteral("as the complainant said");

Typed task(const QString &due)
{
    return {{QStringLiteral("department"), QStringLiteral("Operations")},
            {QStringLiteral("what"), QStringLiteral("find the recording")},
            {QStringLiteral("due_on"), due}};
}

ErrorCode codeOf(const auto &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("A case is filed under the taxonomy of its time and keeps it", "[complaint][case]")
{
    const TestBook book;
    const ComplaintId id = openCase(book, someClient(book, QStringLiteral("K-1")));
    auto session = book.open(QStringLiteral("supervisor"));
    auto desk = session->desk<CaseDesk>();
    const auto filed = desk.set(id,
                                {{QStringLiteral("axis_channel"), QStringLiteral("app")},
                                 {QStringLiteral("business"), QStringLiteral("wealth")},
                                 {QStringLiteral("cause"), QStringLiteral("process_unclear")},
                                 {QStringLiteral("staff"), QStringLiteral("advisor2")},
                                 {QStringLiteral("demand"), QStringLiteral("the fee back")}},
                                kReason);
    REQUIRE(filed);
    CHECK_FALSE(filed->request);
    CHECK(filed->file.view.complaint.details.taxonomyVersion == QStringLiteral("taxonomy 0"));
    CHECK(filed->file.view.complaint.details.staff.has_value());
    CHECK(codeOf(desk.set(id, {{QStringLiteral("cause"), QStringLiteral("weather")}}, kReason)) == ErrorCode::BadValue);
    CHECK(codeOf(desk.set(id, {{QStringLiteral("product"), QStringLiteral("none")}}, kReason)) == ErrorCode::NotFound);
    CHECK(codeOf(desk.set(id, {{QStringLiteral("category"), QStringLiteral("x")}}, {})) == ErrorCode::ReasonNeeded);

    // Compliance retires the cause: the case still says what it was filed under.
    Taxonomy fresh = desk.taxonomy()->policy;
    for (TaxonomyEntry &cause : fresh.causes)
        cause.retired = cause.code == QStringLiteral("process");
    const auto compliance = book.open(QStringLiteral("compliance"));
    REQUIRE(compliance->desk<PolicyDesk>().set(PolicyName::Taxonomy, QJsonDocument(toJson(fresh)).toJson(),
                                               QDate(2020, 1, 1), kReason));
    CHECK(desk.show(id)->taxonomyVersion == QStringLiteral("taxonomy 0"));
    CHECK(desk.set(id, {{QStringLiteral("cause"), QStringLiteral("process")}}, kReason));
    const ComplaintId later = openCase(book, someClient(book, QStringLiteral("K-2")));
    CHECK(codeOf(desk.set(later, {{QStringLiteral("cause"), QStringLiteral("process_unclear")}}, kReason))
          == ErrorCode::BadValue);
    CHECK(desk.show(later)->taxonomyVersion == QStringLiteral("taxonomy 1"));
}

TEST_CASE("What the complainant said is changed by two people", "[complaint][case]")
{
    const TestBook book;
    const ComplaintId id = openCase(book, someClient(book, QStringLiteral("K-1")));
    auto advisor = book.open(QStringLiteral("advisor"));
    const auto asked = advisor->desk<CaseDesk>().set(id,
                                                     {{QStringLiteral("text"), QStringLiteral("charged three times")},
                                                      {QStringLiteral("category"), QStringLiteral("charges")}},
                                                     kReason);
    REQUIRE(asked);
    REQUIRE(asked->request);
    CHECK(asked->file.view.complaint.text == QStringLiteral("charged twice"));
    CHECK(asked->file.view.complaint.category == QStringLiteral("charges"));
    CHECK(codeOf(advisor->desk<CaseDesk>().set(id, {{QStringLiteral("text"), QStringLiteral("again")}}, kReason))
          == ErrorCode::RuleRefused);
    CHECK(codeOf(advisor->desk<RequestDesk>().approve(*asked->request)) == ErrorCode::NotPermitted);
    auto supervisor = book.open(QStringLiteral("supervisor"));
    const auto detail = supervisor->desk<RequestDesk>().show(*asked->request);
    REQUIRE(detail);
    CHECK(detail->changes.contains(QStringLiteral("text")));
    REQUIRE(supervisor->desk<RequestDesk>().approve(*asked->request));
    CHECK(supervisor->desk<CaseDesk>().show(id)->view.complaint.text == QStringLiteral("charged three times"));
}

TEST_CASE("Joint complainants name at most five representatives, a single one none", "[complaint][case]")
{
    const TestBook book;
    const ComplaintId id = openCase(book, someClient(book, QStringLiteral("K-1")));
    auto session = book.open(QStringLiteral("supervisor"));
    auto desk = session->desk<CaseDesk>();
    const auto representative = [&](int n) {
        return desk.add(id, CaseItemKind::Party,
                        {{QStringLiteral("role"), QStringLiteral("representative")},
                         {QStringLiteral("name"), QStringLiteral("R%1").arg(n)}});
    };
    CHECK(codeOf(representative(0)) == ErrorCode::RuleRefused);
    const auto joint = desk.set(id, {{QStringLiteral("joint"), QStringLiteral("20")}}, kReason);
    REQUIRE(joint);
    CHECK(joint->file.view.complaint.level == ComplaintLevel::Major);
    for (int n = 1; n <= 5; ++n)
        CHECK(representative(n));
    CHECK(codeOf(representative(6)) == ErrorCode::RuleRefused);
    CHECK(codeOf(desk.add(id, CaseItemKind::Party,
                          {{QStringLiteral("role"), QStringLiteral("agent")},
                           {QStringLiteral("name"), QStringLiteral("A lawyer")}}))
          == ErrorCode::EvidenceNeeded);
    // One who no longer stands for the others makes room.
    const auto file = desk.show(id);
    REQUIRE(file);
    CHECK(codeOf(desk.end(id, file->items.front().id, {})) == ErrorCode::ReasonNeeded);
    REQUIRE(desk.end(id, file->items.front().id, kReason));
    CHECK(representative(6));
}

TEST_CASE("Tasks have a day, a result, and are late after it", "[complaint][case]")
{
    const TestBook book;
    const ComplaintId id = openCase(book, someClient(book, QStringLiteral("K-1")));
    auto session = book.open(QStringLiteral("advisor"), QStringLiteral("2026-03-04T10:00:00+08:00"));
    auto desk = session->desk<CaseDesk>();
    CHECK(codeOf(desk.add(id, CaseItemKind::Task, task(QStringLiteral("soon")))) == ErrorCode::BadValue);
    const auto item = desk.add(id, CaseItemKind::Task, task(QStringLiteral("2026-03-05")));
    REQUIRE(item);
    const auto open = desk.show(id)->items;
    REQUIRE(open.size() == 1);
    CHECK_FALSE(isOverdue(open.front(), QDate(2026, 3, 5)));
    CHECK(isOverdue(open.front(), QDate(2026, 3, 6)));
    CHECK(codeOf(desk.finish(id, *item, {})) == ErrorCode::ReasonNeeded);
    REQUIRE(desk.finish(id, *item, QStringLiteral("found")));
    CHECK(codeOf(desk.finish(id, *item, QStringLiteral("found"))) == ErrorCode::WrongState);
    CHECK(desk.show(id)->items.front().state == CaseItemState::Done);
    // As of the day before, the task had not been set.
    auto before = book.open(QStringLiteral("advisor"), QStringLiteral("2026-03-03T10:00:00+08:00"));
    CHECK(before->desk<CaseDesk>().show(id)->items.empty());
    const auto journal = book.open(QStringLiteral("compliance"))->desk<JournalDesk>().show({});
    REQUIRE(journal);
    CHECK(std::ranges::count(*journal, QStringLiteral("finish_case_item"), &JournalEntry::action) == 1);
}

TEST_CASE("A required tick holds a step until it is there", "[complaint][case]")
{
    const TestBook book;
    const ComplaintId id = openCase(book, someClient(book, QStringLiteral("K-1")));
    const auto compliance = book.open(QStringLiteral("compliance"));
    QJsonObject json = *parseJsonObject(*shippedPolicyText(QStringLiteral("casework-default")));
    QJsonArray steps = json.value(QStringLiteral("steps")).toArray();
    QJsonObject assess = steps.at(0).toObject();
    QJsonArray checks = assess.value(QStringLiteral("checks")).toArray();
    QJsonObject first = checks.at(0).toObject();
    first.insert(QStringLiteral("must"), true);
    checks[0] = first;
    assess.insert(QStringLiteral("checks"), checks);
    steps[0] = assess;
    json.insert(QStringLiteral("steps"), steps);
    REQUIRE(compliance->desk<PolicyDesk>().set(PolicyName::Casework, QJsonDocument(json).toJson(), QDate(2020, 1, 1),
                                               kReason));
    auto session = book.open(QStringLiteral("advisor"));
    ComplaintEvent step;
    step.step = ComplaintStep::Assess;
    CHECK(codeOf(session->desk<ComplaintDesk>().take(id, step)) == ErrorCode::RuleRefused);
    REQUIRE(session->desk<CaseDesk>().add(
        id, CaseItemKind::Check,
        {{QStringLiteral("step"), QStringLiteral("assess")}, {QStringLiteral("code"), QStringLiteral("identity")}}));
    CHECK(session->desk<ComplaintDesk>().take(id, step));
}

TEST_CASE("A repeated complaint is noticed, and goes on in the earlier one", "[complaint][case]")
{
    const TestBook book;
    const ClientId client = someClient(book, QStringLiteral("K-1"));
    const ComplaintId first = openCase(book, client, QStringLiteral("2026-02-13T10:00:00"));
    const ComplaintId again = openCase(book, client, QStringLiteral("2026-03-01T10:00:00"));
    const ComplaintId other = openCase(book, someClient(book, QStringLiteral("K-2")));
    auto session = book.open(QStringLiteral("supervisor"));
    auto desk = session->desk<ComplaintDesk>();
    const auto repeats = session->desk<CaseDesk>().show(again)->repeats;
    REQUIRE(repeats.size() == 1);
    CHECK(repeats.front().id == first);
    CHECK(codeOf(desk.merge(again, first, kReason)) == ErrorCode::RuleRefused);
    CHECK(codeOf(desk.merge(first, other, kReason)) == ErrorCode::RuleRefused);
    CHECK(codeOf(desk.merge(first, again, {})) == ErrorCode::ReasonNeeded);
    auto advisor = book.open(QStringLiteral("advisor"));
    CHECK(codeOf(advisor->desk<ComplaintDesk>().merge(first, again, kReason)) == ErrorCode::NotPermitted);
    REQUIRE(desk.merge(first, again, kReason));
    const auto gone = desk.show(again);
    REQUIRE(gone);
    CHECK(gone->complaint.state == ComplaintState::Merged);
    CHECK(gone->complaint.details.mergedInto == first);
    for (const ComplaintClock &clock : gone->clocks)
        CHECK(clock.ended == (clock.state != ClockState::Pending));
    CHECK(desk.list(true, false, 0)->size() == 2);
    CHECK(codeOf(session->desk<CaseDesk>().add(again, CaseItemKind::Note, {{QStringLiteral("text"), kReason}}))
          == ErrorCode::RuleRefused);
}

TEST_CASE("Nobody handles a complaint about themselves or their own", "[complaint][people]")
{
    const TestBook book;
    const ClientId client = someClient(book, QStringLiteral("K-1"));
    const ComplaintId id = openCase(book, client);
    auto supervisor = book.open(QStringLiteral("supervisor"));
    REQUIRE(supervisor->desk<CaseDesk>().set(id, {{QStringLiteral("staff"), QStringLiteral("advisor")}}, kReason));
    auto people = supervisor->desk<CasePeopleDesk>();
    const auto person = [&](const char *name) {
        return *supervisor->desk<ComplaintDesk>().person(QLatin1String(name));
    };
    CHECK(codeOf(people.assign(id, person("advisor"), kReason)) == ErrorCode::RuleRefused);
    CHECK(codeOf(people.assign(id, person("advisor2"), {})) == ErrorCode::ReasonNeeded);
    auto advisor = book.open(QStringLiteral("advisor"));
    ComplaintEvent step;
    step.step = ComplaintStep::Assess;
    CHECK(codeOf(advisor->desk<ComplaintDesk>().take(id, step)) == ErrorCode::RuleRefused);
    auto second = book.open(QStringLiteral("advisor2"));
    CHECK(codeOf(second->desk<CasePeopleDesk>().assign(id, person("advisor2"), kReason)) == ErrorCode::NotPermitted);

    REQUIRE(supervisor->desk<RelationDesk>().add({.client = client,
                                                  .kind = QStringLiteral("spouse"),
                                                  .otherName = QStringLiteral("head"),
                                                  .from = QDate(2020, 1, 1)}));
    CHECK(codeOf(people.assign(id, person("head"), kReason)) == ErrorCode::RuleRefused);
    REQUIRE(supervisor->desk<CaseDesk>().add(id, CaseItemKind::Recusal,
                                             {{QStringLiteral("user"), QStringLiteral("advisor2")},
                                              {QStringLiteral("reason"), QStringLiteral("old friends")}}));
    CHECK(codeOf(people.assign(id, person("advisor2"), kReason)) == ErrorCode::RuleRefused);
    REQUIRE(people.assign(id, person("supervisor"), kReason));
    const auto candidates = people.candidates(id);
    REQUIRE(candidates);
    for (const Candidate &one : *candidates) {
        CAPTURE(one.handler.name.toStdString());
        const bool free =
            one.handler.name == QStringLiteral("supervisor") || one.handler.name == QStringLiteral("compliance");
        CHECK(one.refused.isEmpty() == free);
        CHECK(one.handler.open == (one.handler.name == QStringLiteral("supervisor") ? 1 : 0));
    }
}

TEST_CASE("Major cases are not for advisors, and cases are handed over", "[complaint][people]")
{
    const TestBook book;
    const ComplaintId id = openCase(book, someClient(book, QStringLiteral("K-1")));
    auto supervisor = book.open(QStringLiteral("supervisor"));
    auto people = supervisor->desk<CasePeopleDesk>();
    const UserId one = *supervisor->desk<ComplaintDesk>().person(QStringLiteral("advisor"));
    const UserId two = *supervisor->desk<ComplaintDesk>().person(QStringLiteral("advisor2"));
    REQUIRE(people.assign(id, one, kReason));
    const ComplaintId major = openCase(book, someClient(book, QStringLiteral("K-2")));
    REQUIRE(people.assign(major, one, kReason));
    REQUIRE(supervisor->desk<CaseDesk>().set(major, {{QStringLiteral("level"), QStringLiteral("major")}}, kReason));
    const auto moved = people.handOver(one, two, kReason);
    REQUIRE(moved);
    CHECK(moved->moved == std::vector<ComplaintId>{id});
    REQUIRE(moved->refused.size() == 1);
    CHECK(moved->refused.front().first == major);
    CHECK(supervisor->desk<ComplaintDesk>().show(id)->complaint.handler == two);
    auto advisor = book.open(QStringLiteral("advisor"));
    CHECK(codeOf(advisor->desk<CasePeopleDesk>().handOver(one, two, kReason)) == ErrorCode::NotPermitted);
    // Lowering a level is for who decides.
    CHECK(codeOf(advisor->desk<CaseDesk>().set(major, {{QStringLiteral("level"), QStringLiteral("general")}}, kReason))
          == ErrorCode::RuleRefused);
}

TEST_CASE("A confidential case is seen by compliance and its handler only", "[complaint][people]")
{
    const TestBook book;
    const ClientId client = someClient(book, QStringLiteral("K-1"));
    const ComplaintId id = openCase(book, client);
    auto head = book.open(QStringLiteral("head"));
    auto supervisor = book.open(QStringLiteral("supervisor"));
    auto people = head->desk<CasePeopleDesk>();
    CHECK(codeOf(people.setConfidential(id, true, kReason)) == ErrorCode::RuleRefused); // nobody could decide it
    REQUIRE(people.assign(id, *head->desk<ComplaintDesk>().person(QStringLiteral("supervisor")), kReason));
    REQUIRE(supervisor->desk<CasePeopleDesk>().setConfidential(id, true, kReason));
    for (const char *name : {"advisor", "head", "admin"}) {
        CAPTURE(name);
        auto session = book.open(QLatin1String(name));
        CHECK(codeOf(session->desk<CaseDesk>().show(id)) == ErrorCode::NotFound);
        const auto list = session->desk<ComplaintDesk>().list(false, false, 0);
        CHECK((!list || list->empty()));
        const auto journal = session->desk<JournalDesk>().show({});
        if (journal)
            CHECK(std::ranges::none_of(
                *journal, [](const JournalEntry &entry) { return entry.entity == QStringLiteral("complaint"); }));
        const auto line = session->desk<HistoryDesk>().timeline(client, {});
        if (line)
            CHECK(std::ranges::none_of(
                line->entries, [](const TimelineEntry &entry) { return entry.place.kind == TimelineKind::Complaint; }));
        const auto today = session->desk<TodayDesk>().list();
        if (today)
            CHECK(std::ranges::none_of(today->items,
                                       [&](const TodayItem &item) { return item.thing == AnyId(id.value()); }));
    }
    for (const char *name : {"supervisor", "compliance"}) {
        CAPTURE(name);
        auto session = book.open(QLatin1String(name));
        CHECK(session->desk<CaseDesk>().show(id));
        CHECK(session->desk<ComplaintDesk>().list(false, false, 0)->size() == 1);
    }
    REQUIRE(book.open(QStringLiteral("compliance"))->desk<CasePeopleDesk>().setConfidential(id, false, kReason));
    CHECK(head->desk<CaseDesk>().show(id));
}

TEST_CASE("What is left lying when its clock warns comes before the supervisor", "[complaint][people]")
{
    const TestBook book;
    const ComplaintId id =
        openCase(book, someClient(book, QStringLiteral("K-1")), QStringLiteral("2026-03-02T10:00:00"));
    const auto lying = [&](const char *user, const char *when) {
        auto session = book.open(QLatin1String(user), QLatin1String(when));
        const auto found = session->desk<CasePeopleDesk>().escalations();
        REQUIRE(found);
        const auto today = session->desk<TodayDesk>().list();
        REQUIRE(today);
        const bool shown = today->counts[static_cast<size_t>(TodayKind::ComplaintEscalate)] > 0;
        CHECK(shown == !found->empty());
        return found->size();
    };
    CHECK(lying("supervisor", "2026-03-03T09:00:00+08:00") == 0);
    CHECK(lying("supervisor", "2026-03-03T11:00:00+08:00") == 1); // 24 hours without a word
    CHECK(lying("compliance", "2026-03-03T11:00:00+08:00") == 1);
    auto advisor = book.open(QStringLiteral("advisor"), QStringLiteral("2026-03-03T11:30:00+08:00"));
    CHECK(codeOf(advisor->desk<CasePeopleDesk>().escalations()) == ErrorCode::NotPermitted);
    REQUIRE(advisor->desk<CaseDesk>().add(id, CaseItemKind::Task, task(QStringLiteral("2026-03-05"))));
    CHECK(lying("supervisor", "2026-03-03T12:00:00+08:00") == 0);
}

TEST_CASE("What the book holds is not asked for again", "[complaint][case]")
{
    const TestBook book;
    const ComplaintId id = openCase(book, someClient(book, QStringLiteral("K-1")));
    auto session = book.open(QStringLiteral("advisor"));
    const auto held = session->desk<CaseDesk>().show(id)->onFile;
    REQUIRE(held.size() == 1);
    CHECK(held.front().code == QStringLiteral("contact_details"));
}

TEST_CASE("A stranger's evidence keeps its file, and each look is journaled", "[complaint][case]")
{
    TestBook book;
    const QTemporaryDir folder;
    const QByteArray scan = "%PDF-1.4 the letter of the stranger";
    const QString source = folder.filePath(QStringLiteral("letter.pdf"));
    QFile letter(source);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    REQUIRE(letter.write(scan) == scan.size());
    letter.close();
    const auto session = book.open(QStringLiteral("supervisor"));
    NewComplaint wanted;
    wanted.complainant = QStringLiteral("Passer-by");
    wanted.channel = ComplaintChannel::Branch;
    wanted.category = QStringLiteral("fees");
    wanted.text = QStringLiteral("charged twice");
    const auto opened = session->desk<ComplaintDesk>().open(wanted);
    REQUIRE(opened);
    const ComplaintId id = *opened->complaint.id;
    auto files = session->desk<CaseFileDesk>();
    const Typed typed{{QStringLiteral("what"), QStringLiteral("a letter")},
                      {QStringLiteral("source"), QStringLiteral("complainant")}};
    const auto item = files.add(id, source, typed);
    REQUIRE(item);
    const auto bare = session->desk<CaseDesk>().add(id, CaseItemKind::Evidence, typed);
    REQUIRE(bare);

    SECTION("it is given back as it came, for a reason, and the journal says so")
    {
        const QString target = folder.filePath(QStringLiteral("copy.pdf"));
        CHECK(codeOf(files.save(id, *item, target, {})) == ErrorCode::ReasonNeeded);
        CHECK(codeOf(files.save(id, *bare, target, kReason)) == ErrorCode::NotFound);
        REQUIRE(files.save(id, *item, target, kReason));
        QFile copy(target);
        REQUIRE(copy.open(QIODevice::ReadOnly));
        CHECK(copy.readAll() == scan);
        JournalFilter filter;
        filter.entity = entityCode(Entity::Complaint);
        filter.id = AnyId(id.value());
        const auto journal = session->desk<JournalDesk>().show(filter);
        REQUIRE(journal);
        CHECK(journal->back().action == QStringLiteral("reveal_case_file"));
        CHECK(journal->back().reason == kReason);
    }
    SECTION("whoever may not see the case, or core data, does not get it")
    {
        const QString target = folder.filePath(QStringLiteral("copy.pdf"));
        for (const QString &user : {QStringLiteral("advisor"), QStringLiteral("admin")})
            CHECK(codeOf(book.open(user)->desk<CaseFileDesk>().save(id, *item, target, kReason))
                  == ErrorCode::NotPermitted);
        CHECK_FALSE(QFile::exists(target));
        CHECK(book.open(QStringLiteral("compliance"))->desk<CaseFileDesk>().save(id, *item, target, kReason));
    }
    SECTION("the pack tells the hash of the file itself")
    {
        const auto pack = session->desk<CasePackDesk>().make(id);
        REQUIRE(pack);
        const auto part = std::ranges::find(pack->parts, QStringLiteral("evidence.json"), &PackPart::name);
        REQUIRE(part != pack->parts.end());
        CHECK(part->bytes.contains(QCryptographicHash::hash(scan, QCryptographicHash::Sha256).toHex()));
    }
    SECTION("one lost byte is found, and nobody names another's document")
    {
        const auto sound = session->desk<AttachmentDesk>().problems();
        REQUIRE(sound);
        CHECK(sound->isEmpty());
        const ClientId client = someClient(book, QStringLiteral("K-1"));
        const auto document = book.open(QStringLiteral("advisor"))->desk<AttachmentDesk>().attach(source, {client});
        REQUIRE(document);
        Typed borrowed = typed;
        borrowed.insert(QStringLiteral("attachment"), document->toString());
        CHECK(codeOf(session->desk<CaseDesk>().add(id, CaseItemKind::Evidence, borrowed)) == ErrorCode::NotFound);
        borrowed = typed;
        borrowed.insert(QStringLiteral("file"), document->toString());
        CHECK(codeOf(session->desk<CaseDesk>().add(id, CaseItemKind::Evidence, borrowed)) == ErrorCode::BadValue);
    }
}
