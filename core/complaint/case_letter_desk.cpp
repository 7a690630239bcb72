// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/case_letter_desk.h"

#include "core/client/client_store.h"
#include "core/complaint/case_policies.h"
#include "core/complaint/case_writer.h"
#include "core/letter/letter_desk.h"
#include "core/letter/mailing.h"
#include "core/words/case_words.h"
#include "core/words/letter_words.h"

#include <QCryptographicHash>

namespace zhiyin {
namespace {

/// The complainant as letters name one.
Result<Addressee> addresseeOf(Workplace &workplace, const ComplaintView &view)
{
    Addressee to{.client = view.complaint.client.value_or(ClientId(0)),
                 .externalId = view.clientExternalId,
                 .name = view.clientName};
    if (!view.complaint.client) {
        to.name = view.complaint.complainant;
        return to;
    }
    ZHIYIN_ASSIGN(const StoredClient stored,
                  ClientStore(workplace.database).load(*view.complaint.client, workplace.today()));
    const ClientValues &values = stored.record.values;
    to.gender = values.text(ClientField::Gender);
    to.isIndividual = values.text(ClientField::Kind) == QStringLiteral("individual");
    to.language = letterLanguageOf(values.text(ClientField::Language));
    return to;
}

/// The newest text of a step, for the letters that tell of it.
QString textOf(const ComplaintFacts &facts, ComplaintStep step)
{
    QString text;
    for (const ComplaintEvent &event : facts.events) {
        if (event.step == step && !event.text.isEmpty())
            text = event.text;
    }
    return text;
}

std::optional<QDateTime> dueOf(const ComplaintView &view, ClockName name)
{
    std::optional<QDateTime> due;
    for (const ComplaintClock &clock : view.clocks) {
        if (clock.name == name && clock.dueAt)
            due = clock.dueAt;
    }
    return due;
}

} // namespace

const std::vector<LetterKind> &caseLetterKinds()
{
    static const std::vector<LetterKind> kinds{LetterKind::ComplaintReceipt,    LetterKind::ComplaintFacts,
                                               LetterKind::ComplaintExtension,  LetterKind::ComplaintOpinion,
                                               LetterKind::ComplaintReply,      LetterKind::ComplaintApology,
                                               LetterKind::ComplaintSettlement, LetterKind::ComplaintReview};
    return kinds;
}

QByteArray letterHash(const LetterText &text)
{
    const QString whole = text.title + QStringLiteral("\n\n") + text.body;
    return QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex();
}

CaseLetter caseLetterOf(const CaseItem &item)
{
    return {item.id,
            item.text(u"letter"),
            {item.text(u"title"), item.text(u"body"), item.text(u"version")},
            item.text(u"hash").toLatin1(),
            item.data.contains(QStringLiteral("way"))};
}

Result<QDate> CaseLetterDesk::lastDay(const ComplaintView &view, LetterKind kind)
{
    const QTimeZone &zone = m_workplace.zone();
    if (kind == LetterKind::ComplaintFacts)
        return m_workplace.today().addDays(7);
    if (kind != LetterKind::ComplaintReply) {
        const auto due = dueOf(view, ClockName::Statutory);
        return due ? due->toTimeZone(zone).date() : QDate();
    }
    if (const auto due = dueOf(view, ClockName::ReviewRequest))
        return due->toTimeZone(zone).date();
    // The answer starts the complainant's own time: counted from today, when it is written.
    ZHIYIN_ASSIGN(const ComplaintPolicy policy,
                  complaintPolicyOf(m_workplace, view.complaint.policyVersion, m_workplace.today()));
    const ClockRule *rule = policy.rule(ClockName::ReviewRequest);
    return rule ? m_workplace.today().addDays(rule->limit.value) : QDate();
}

Result<LetterValues> CaseLetterDesk::known(const ComplaintView &view, LetterKind kind, LetterLanguage language)
{
    ZHIYIN_ASSIGN(Addressee to, addresseeOf(m_workplace, view));
    to.language = language;
    LetterValues values = valuesOf(to);
    const ComplaintCase &complaint = view.complaint;
    const QDate received = complaint.facts.receivedAt.toTimeZone(m_workplace.zone()).date();
    ZHIYIN_ASSIGN(const QDate last, lastDay(view, kind));
    ZHIYIN_ASSIGN(const auto people, ComplaintStore(m_workplace.database).people());
    values.insert(LetterField::CaseNumber,
                  complaint.externalId.isEmpty() ? complaint.id->toString() : complaint.externalId);
    values.insert(LetterField::ReceivedOn, letterDate(received, language));
    values.insert(LetterField::Category, complaint.category);
    values.insert(LetterField::Demand, complaint.details.demand);
    values.insert(LetterField::Opinion, textOf(complaint.facts, ComplaintStep::Investigate));
    values.insert(LetterField::Solution, textOf(complaint.facts, ComplaintStep::Resolve));
    values.insert(LetterField::Decision, textOf(complaint.facts, ComplaintStep::Review));
    values.insert(LetterField::Responsible, complaint.handler ? people.value(*complaint.handler) : QString());
    if (kind != LetterKind::ComplaintFacts)
        values.insert(LetterField::Facts, textOf(complaint.facts, ComplaintStep::Investigate));
    if (last.isValid())
        values.insert(LetterField::DueOn, letterDate(last, language));
    LetterDesk(m_workplace).addCommon(values, language, m_workplace.today());
    return values;
}

Result<LetterDraft> CaseLetterDesk::draft(ComplaintId id, LetterKind kind, LetterLanguage language)
{
    if (std::ranges::find(caseLetterKinds(), kind) == caseLetterKinds().end())
        return failure(ErrorCode::BadValue, {QStringLiteral("letter"), codeText(kLetterKinds, kind)});
    ZHIYIN_ASSIGN(const ComplaintView view, ComplaintDesk(m_workplace).show(id));
    LetterDraft draft{.kind = kind, .language = language};
    ZHIYIN_ASSIGN(draft.values, known(view, kind, language));
    ZHIYIN_ASSIGN(const LetterVersion text, LetterDesk(m_workplace).inForce(kind, language, m_workplace.today()));
    const QString whole = text.text.title + text.text.body;
    for (const LetterField field : letterRule(kind).allowed) {
        if (whole.contains(u'{' + codeText(kLetterFields, field) + u'}'))
            draft.fields.push_back(field);
    }
    return draft;
}

Result<LetterText> CaseLetterDesk::preview(ComplaintId id, LetterKind kind, LetterLanguage language,
                                           const LetterValues &typed)
{
    ZHIYIN_ASSIGN(const LetterDraft draft, this->draft(id, kind, language));
    LetterValues values = draft.values;
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        if (!it.value().trimmed().isEmpty())
            values.insert(it.key(), it.value().trimmed());
    }
    return LetterDesk(m_workplace).fill(kind, language, values);
}

Result<CaseLetter> CaseLetterDesk::write(ComplaintId id, LetterKind kind, LetterLanguage language,
                                         const LetterValues &typed)
{
    ZHIYIN_ASSIGN(const LetterText text, preview(id, kind, language, typed));
    ZHIYIN_ASSIGN(const LetterVersion version, LetterDesk(m_workplace).inForce(kind, language, m_workplace.today()));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(id, Action::WorkComplaint));
    CaseItem item;
    item.kind = CaseItemKind::Letter;
    item.state = CaseItemState::Open;
    item.data = {{QStringLiteral("letter"), codeText(kLetterKinds, kind)},
                 {QStringLiteral("language"), codeText(kLetterLanguages, language)},
                 {QStringLiteral("version"), letterVersionText(version)},
                 {QStringLiteral("title"), text.title},
                 {QStringLiteral("body"), text.body},
                 {QStringLiteral("hash"), QString::fromLatin1(letterHash(text))}};
    ZHIYIN_ASSIGN(item.id, writer.add(opened.complaint, item));
    ZHIYIN_TRY(work.commit());
    return caseLetterOf(item);
}

Result<void> CaseLetterDesk::deliver(ComplaintId id, AnyId itemId, const Delivery &delivery)
{
    if (delivery.evidence.trimmed().isEmpty())
        return failure(ErrorCode::EvidenceNeeded, {codeText(kDeliveryWays, delivery.way)});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(id, Action::WorkComplaint));
    ZHIYIN_ASSIGN(const CaseItem before, CaseItemStore(m_workplace.database).load(id, itemId));
    if (before.kind != CaseItemKind::Letter || before.state != CaseItemState::Open)
        return failure(ErrorCode::WrongState, {words::letterFrozen()});
    const QDate on = delivery.on.isValid() ? delivery.on : m_workplace.today();
    if (on > m_workplace.today() || on < before.at.toTimeZone(m_workplace.zone()).date())
        return failure(ErrorCode::BadValue, {QStringLiteral("on"), on.toString(Qt::ISODate)});
    CaseItem after = before;
    after.state = CaseItemState::Done;
    after.doneAt = m_workplace.now();
    after.data.insert(QStringLiteral("way"), codeText(kDeliveryWays, delivery.way));
    after.data.insert(QStringLiteral("delivered_on"), on.toString(Qt::ISODate));
    after.data.insert(QStringLiteral("evidence"), delivery.evidence.trimmed());
    ZHIYIN_TRY(writer.change(opened.complaint, before, after, QStringLiteral("deliver_letter")));
    return work.commit();
}

Result<void> CaseLetterDesk::discard(ComplaintId id, AnyId itemId, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    CaseWriter writer(m_workplace, work);
    ZHIYIN_ASSIGN(const OpenedCase opened, writer.open(id, Action::WorkComplaint));
    ZHIYIN_ASSIGN(const CaseItem before, CaseItemStore(m_workplace.database).load(id, itemId));
    if (before.kind != CaseItemKind::Letter || before.state != CaseItemState::Open)
        return failure(ErrorCode::WrongState, {words::letterFrozen()});
    CaseItem after = before;
    after.state = CaseItemState::Ended;
    after.doneAt = m_workplace.now();
    ZHIYIN_TRY(writer.change(opened.complaint, before, after, QStringLiteral("end_case_item"), reason));
    return work.commit();
}

Result<CaseLetter> CaseLetterDesk::letter(ComplaintId id, AnyId item)
{
    ZHIYIN_ASSIGN([[maybe_unused]] const ComplaintView view, ComplaintDesk(m_workplace).show(id));
    ZHIYIN_ASSIGN(const CaseItem found, CaseItemStore(m_workplace.database).load(id, item));
    if (found.kind != CaseItemKind::Letter)
        return failure(ErrorCode::NotFound, {QStringLiteral("item"), item.toString()});
    return caseLetterOf(found);
}

Result<LetterLanguage> CaseLetterDesk::languageOf(ComplaintId id)
{
    ZHIYIN_ASSIGN(const ComplaintView view, ComplaintDesk(m_workplace).show(id));
    ZHIYIN_ASSIGN(const Addressee to, addresseeOf(m_workplace, view));
    return to.language;
}

} // namespace zhiyin
