// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_after_desk.h"

#include "case_world.h"
#include "complaint_fixture.h"
#include "core/complaint/case_desk.h"
#include "core/complaint/case_letter_desk.h"
#include "core/complaint/case_pack_desk.h"
#include "core/complaint/dispute_desk.h"
#include "core/journal/journal_desk.h"
#include "core/policy/json_reader.h"
#include "core/policy/request_desk.h"

#include <QCryptographicHash>

using namespace zhiyin;
using namespace zhiyin::complainttest;
using test::TestBook;

namespace {

const QString kReason = QStringLiteral("as agreed");

ErrorCode codeOf(const auto &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

/// From receipt to the closing, a step a day from 3 March 2026 on.
void close(const TestBook &book, ComplaintId id)
{
    auto session = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-03-20"));
    auto desk = session->desk<ComplaintDesk>();
    int day = 3;
    for (const ComplaintStep kind : {ComplaintStep::Assess, ComplaintStep::Investigate, ComplaintStep::Resolve,
                                     ComplaintStep::Feedback, ComplaintStep::FollowUp, ComplaintStep::Close}) {
        ComplaintEvent step;
        step.step = kind;
        step.at = at("2026-03-01 10:00").addDays(day++ - 1);
        step.text = QStringLiteral("done");
        step.opinion = kind == ComplaintStep::Investigate;
        if (kind == ComplaintStep::FollowUp)
            step.satisfaction = 4;
        REQUIRE(desk.take(id, step));
    }
}

NewCompensation payment(const char *amount)
{
    return {CompensationForm::Payment, Money::parse(QString::fromLatin1(amount), Currency())->money, {}};
}

} // namespace

TEST_CASE("Compensation needs a second person and stays under the cap", "[complaint][after]")
{
    const TestBook book;
    const ComplaintId id = openCase(book, someClient(book, QStringLiteral("K-1")));
    auto supervisor = book.open(QStringLiteral("supervisor"));
    auto desk = supervisor->desk<CaseAfterDesk>();
    CHECK(codeOf(book.open(QStringLiteral("advisor"))->desk<CaseAfterDesk>().compensate(id, payment("10"), kReason))
          == ErrorCode::NotPermitted);
    CHECK(codeOf(desk.compensate(id, payment("0"), kReason)) == ErrorCode::BadValue);
    CHECK(codeOf(desk.compensate(id, payment("10"), {})) == ErrorCode::ReasonNeeded);
    CHECK(codeOf(desk.compensate(id, payment("5000.01"), kReason)) == ErrorCode::RuleRefused);
    const auto first = desk.compensate(id, payment("3000"), kReason);
    REQUIRE(first);
    CHECK(codeOf(desk.compensate(id, payment("2000.01"), kReason)) == ErrorCode::RuleRefused);
    const auto second = desk.compensate(id, payment("2000"), kReason);
    REQUIRE(second);
    CHECK(codeOf(supervisor->desk<RequestDesk>().approve(*first)) == ErrorCode::OwnRequest);
    auto compliance = book.open(QStringLiteral("compliance"));
    REQUIRE(compliance->desk<RequestDesk>().approve(*first));
    REQUIRE(compliance->desk<RequestDesk>().refuse(*second, kReason));
    const auto items = supervisor->desk<CaseDesk>().show(id)->items;
    REQUIRE(items.size() == 2);
    CHECK(items[0].state == CaseItemState::Open);
    CHECK(items[1].state == CaseItemState::Ended);
    CHECK(compensatedIn(items, Currency()).toString() == QStringLiteral("3000.00"));
    REQUIRE(supervisor->desk<CaseDesk>().finish(id, items[0].id, QStringLiteral("paid, slip 12")));
    CHECK(desk.compensate(id, payment("2000"), kReason));
}

TEST_CASE("A case goes into the archive when nothing of it is open, and comes out by a reopening", "[complaint][after]")
{
    const TestBook book;
    const ComplaintId id = openCase(book, someClient(book, QStringLiteral("K-1")));
    {
        auto early = book.open(QStringLiteral("supervisor"));
        CHECK(codeOf(early->desk<CaseAfterDesk>().archive(id)) == ErrorCode::WrongState);
    }
    close(book, id);
    auto session = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-03-21T10:00:00+08:00"));
    auto cases = session->desk<CaseDesk>();
    auto after = session->desk<CaseAfterDesk>();
    CHECK(codeOf(after.judgeRepair(id, RepairEffect::Lasting, kReason)) == ErrorCode::RuleRefused);
    const auto step = cases.add(id, CaseItemKind::Repair,
                                {{QStringLiteral("what"), QStringLiteral("a visit")},
                                 {QStringLiteral("due_on"), QStringLiteral("2026-04-01")}});
    REQUIRE(step);
    CHECK(codeOf(after.archive(id)) == ErrorCode::RuleRefused);
    REQUIRE(cases.finish(id, *step, QStringLiteral("visited")));
    REQUIRE(after.judgeRepair(id, RepairEffect::Lasting, QStringLiteral("bought again")));
    const auto until = after.archive(id);
    REQUIRE(until);
    CHECK(*until >= QDate(2029, 3, 21)); // three years at the least [R-22 art. 44]
    CHECK(cases.show(id)->archivedUntil == *until);
    CHECK(codeOf(cases.add(id, CaseItemKind::Note, {{QStringLiteral("text"), kReason}})) == ErrorCode::RuleRefused);
    CHECK(codeOf(after.archive(id)) == ErrorCode::RuleRefused);
    ComplaintEvent reopen;
    reopen.step = ComplaintStep::Reopen;
    reopen.text = kReason;
    REQUIRE(session->desk<ComplaintDesk>().take(id, reopen));
    CHECK_FALSE(cases.show(id)->archivedUntil);
    CHECK(cases.add(id, CaseItemKind::Note, {{QStringLiteral("text"), kReason}}));
}

TEST_CASE("A dispute goes along the moves that the policy allows", "[complaint][dispute]")
{
    const TestBook book;
    const ComplaintId id = openCase(book, someClient(book, QStringLiteral("K-1")));
    auto session = book.open(QStringLiteral("supervisor"));
    auto desk = session->desk<DisputeDesk>();
    const auto to = [&](const char *stage) { return desk.move(id, {.to = QLatin1String(stage), .text = kReason}); };
    CHECK(codeOf(to("mediation")) == ErrorCode::OutOfOrder);
    CHECK(codeOf(to("moon")) == ErrorCode::NotFound);
    CHECK(codeOf(desk.move(id, {.to = QStringLiteral("negotiation")})) == ErrorCode::ReasonNeeded);
    REQUIRE(to("negotiation"));
    CHECK(codeOf(to("arbitration")) == ErrorCode::OutOfOrder); // for major and urgent cases only
    CHECK(codeOf(to("court")) == ErrorCode::OutOfOrder);
    REQUIRE(to("mediation"));
    REQUIRE(to("association_mediation"));
    REQUIRE(to("arbitration"));
    REQUIRE(to("settled"));
    CHECK(disputeStage(session->desk<CaseDesk>().show(id)->items) == QStringLiteral("settled"));
    CHECK(to("negotiation")); // anew
    REQUIRE(session->desk<CaseDesk>().set(id, {{QStringLiteral("level"), QStringLiteral("major")}}, kReason));
    CHECK(to("arbitration"));
    CHECK(codeOf(book.open(QStringLiteral("advisor"))
                     ->desk<DisputeDesk>()
                     .move(id, {.to = QStringLiteral("settled"), .text = kReason}))
          == ErrorCode::NotPermitted);
}

TEST_CASE("A mediation stops the clocks that the law lets it stop", "[complaint][dispute]")
{
    const TestBook book;
    const ComplaintId id =
        openCase(book, someClient(book, QStringLiteral("K-1")), QStringLiteral("2026-02-13T10:00:00"));
    auto session = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-02-20T10:00:00+08:00"));
    auto desk = session->desk<DisputeDesk>();
    MediationRecord record{at("2026-02-16 00:00"), at("2026-02-19 00:00"), {}, kReason, QStringLiteral("minutes")};
    CHECK(codeOf(desk.recordMediation(id, record)) == ErrorCode::WrongState);
    REQUIRE(desk.move(id, {.to = QStringLiteral("negotiation"), .text = kReason}));
    REQUIRE(desk.move(id, {.to = QStringLiteral("mediation"), .text = kReason}));
    CHECK(codeOf(desk.recordMediation(id, {record.from, record.to, {}, {}, {}})) == ErrorCode::EvidenceNeeded);
    CHECK(codeOf(desk.recordMediation(id, {record.to, record.from, {}, {}, kReason})) == ErrorCode::BadValue);
    const auto paused = desk.recordMediation(id, record);
    REQUIRE(paused);
    CHECK(*paused);
    const auto view = session->desk<ComplaintDesk>().show(id);
    REQUIRE(view);
    for (const ComplaintClock &clock : view->clocks) {
        if (clock.name == ClockName::Statutory)
            CHECK(clock.dueAt->toTimeZone(shanghai()).date() == QDate(2026, 3, 3));
        if (clock.name == ClockName::FirstResponse)
            CHECK(clock.dueAt->toTimeZone(shanghai()).date() == QDate(2026, 2, 24));
    }
}

TEST_CASE("The graph of disputes is checked when it is read", "[complaint][dispute]")
{
    const QJsonObject shipped = *parseJsonObject(*shippedPolicyText(QStringLiteral("casework-default")));
    REQUIRE(parseCaseworkPolicy(shipped));
    const auto with = [&](const QJsonObject &move) {
        QJsonObject json = shipped;
        QJsonObject disputes = json.value(QStringLiteral("disputes")).toObject();
        QJsonArray moves = disputes.value(QStringLiteral("moves")).toArray();
        moves.append(move);
        disputes.insert(QStringLiteral("moves"), moves);
        json.insert(QStringLiteral("disputes"), disputes);
        return parseCaseworkPolicy(json);
    };
    CHECK(codeOf(with({{QStringLiteral("from"), QStringLiteral("court")}, {QStringLiteral("to"), QStringLiteral("x")}}))
          == ErrorCode::BadDocument);
    CHECK(codeOf(with(
              {{QStringLiteral("from"), QStringLiteral("settled")}, {QStringLiteral("to"), QStringLiteral("court")}}))
          == ErrorCode::BadDocument);
    CHECK(
        with({{QStringLiteral("from"), QStringLiteral("court")}, {QStringLiteral("to"), QStringLiteral("mediation")}}));
}

TEST_CASE("Letters are kept as they were sent, with the proof that they arrived", "[complaint][letter]")
{
    const TestBook book;
    const ComplaintId id = openCase(book, someClient(book, QStringLiteral("K-1")));
    auto session = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-03-05T10:00:00+08:00"));
    auto desk = session->desk<CaseLetterDesk>();
    const auto hans = LetterLanguage::SimplifiedChinese;
    CHECK(*desk.languageOf(id) == hans);
    CHECK(codeOf(desk.draft(id, LetterKind::BirthdayCard, hans)) == ErrorCode::BadValue);
    const auto draft = desk.draft(id, LetterKind::ComplaintReply, hans);
    REQUIRE(draft);
    CHECK(draft->values.value(LetterField::Name) == QStringLiteral("王小明"));
    CHECK_FALSE(draft->values.value(LetterField::DueOn).isEmpty());
    // Nothing is sent with a gap: facts, basis, cause, measures, solution and improvement are the writer's.
    CHECK(codeOf(desk.write(id, LetterKind::ComplaintReply, hans, {})) == ErrorCode::RuleRefused);
    LetterValues typed;
    for (const LetterField field : {LetterField::Facts, LetterField::Basis, LetterField::Cause, LetterField::Measures,
                                    LetterField::Solution, LetterField::Improvement})
        typed.insert(field, QStringLiteral("甲") + codeText(kLetterFields, field));
    const auto letter = desk.write(id, LetterKind::ComplaintReply, hans, typed);
    REQUIRE(letter);
    CHECK(letter->text.body.contains(QStringLiteral("甲basis")));
    CHECK(letter->text.body.contains(QStringLiteral("人民法院"))); // where to turn to [R-20 art. 19]
    CHECK(letter->hash == letterHash(letter->text));
    CHECK(codeOf(desk.deliver(id, letter->item, {DeliveryWay::Post, {}, {}})) == ErrorCode::EvidenceNeeded);
    CHECK(codeOf(desk.deliver(id, letter->item, {DeliveryWay::Post, QDate(2026, 3, 6), kReason}))
          == ErrorCode::BadValue);
    REQUIRE(desk.deliver(id, letter->item, {DeliveryWay::Post, {}, QStringLiteral("slip 12")}));
    CHECK(codeOf(desk.deliver(id, letter->item, {DeliveryWay::Post, {}, kReason})) == ErrorCode::WrongState);
    CHECK(codeOf(desk.discard(id, letter->item, kReason)) == ErrorCode::WrongState);
    CHECK(desk.letter(id, letter->item)->delivered);
    for (const LetterKind kind : caseLetterKinds()) {
        for (const LetterLanguage language : {LetterLanguage::English, hans}) {
            CAPTURE(codeText(kLetterKinds, kind).toStdString());
            CHECK(desk.draft(id, kind, language));
        }
    }
    auto stranger = book.open(QStringLiteral("advisor2"));
    CHECK(codeOf(stranger->desk<CaseLetterDesk>().write(id, LetterKind::ComplaintReply, hans, typed))
          == ErrorCode::NotPermitted);
}

TEST_CASE("An approved extension asks for the notice to the complainant", "[complaint][letter]")
{
    const TestBook book;
    const ComplaintId id = openCase(book, someClient(book, QStringLiteral("K-1")));
    auto supervisor = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-03-10T10:00:00+08:00"));
    const auto asked = supervisor->desk<ComplaintDesk>().proposeExtension(id, kReason);
    REQUIRE(asked);
    auto compliance = book.open(QStringLiteral("compliance"), QStringLiteral("2026-03-11T10:00:00+08:00"));
    REQUIRE(compliance->desk<RequestDesk>().approve(*asked));
    const auto items = compliance->desk<CaseDesk>().show(id)->items;
    REQUIRE(items.size() == 1);
    CHECK(items.front().kind == CaseItemKind::Task);
    CHECK(items.front().state == CaseItemState::Open);
}

TEST_CASE("The pack of a case names the hash of each of its parts, and the journal knows it", "[complaint][pack]")
{
    const TestBook book;
    const ComplaintId id = openCase(book, someClient(book, QStringLiteral("K-1")));
    close(book, id);
    auto session = book.open(QStringLiteral("supervisor"), QStringLiteral("2026-03-21T10:00:00+08:00"));
    REQUIRE(session->desk<CaseLetterDesk>().write(id, LetterKind::ComplaintReceipt, LetterLanguage::English, {}));
    auto desk = session->desk<CasePackDesk>();
    const auto pack = desk.make(id);
    REQUIRE(pack);
    CHECK(pack->letters.size() == 1);
    CHECK(pack->clocks.size() == pack->file.view.clocks.size());
    CHECK(pack->journal.size() >= 8);
    for (const PackPart &part : pack->parts)
        CHECK(QCryptographicHash::hash(part.bytes, QCryptographicHash::Sha256).toHex() == part.hash);
    CHECK(pack->parts.back().name == QStringLiteral("letter-1.txt"));
    CHECK(pack->parts.back().hash == pack->letters.front().hash);
    const auto verdict =
        book.open(QStringLiteral("compliance"))->desk<JournalDesk>().verify(JournalHead::parseAnchor(pack->anchor));
    REQUIRE(verdict);
    CHECK(verdict->ok);
    CHECK(codeOf(book.open(QStringLiteral("advisor2"))->desk<CasePackDesk>().make(id)) == ErrorCode::NotPermitted);
}
