// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_writer.h"

#include "core/client/client_writer.h"
#include "core/complaint/complaint_store.h"
#include "core/consent/consent_store.h"
#include "core/verification/verification_store.h"

#include <QJsonDocument>

namespace zhiyin {
namespace {

const QString kAdd = QStringLiteral("add");

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject figuresOf(const TierFigures &figures, Currency currency)
{
    QJsonObject object;
    for (const TierCriterion criterion : kTierCriteria)
        object.insert(tierCriterionText(criterion), tierFigureJson(criterion, figures.of(criterion), currency));
    return object;
}

} // namespace

DemoWriter::DemoWriter(Workplace &workplace, FixedClock &day, UnitOfWork &work, const DemoWorld &world,
                       const DemoLinks &links)
    : m_workplace(workplace)
    , m_day(day)
    , m_work(work)
    , m_world(world)
    , m_links(links)
    , m_store(workplace.database, workplace.currency())
{}

QString DemoWriter::moneyText(qint64 minor) const
{
    return Money(minor, m_workplace.currency()).toString();
}

Result<void> DemoWriter::products(const std::vector<DemoProduct> &products)
{
    for (size_t i = 0; i < products.size(); ++i) {
        const DemoProduct &product = products[i];
        ZHIYIN_TRY(m_store.insertProduct(m_links.products[i], product));
        Changes changes;
        changes.set(QStringLiteral("code"), product.code);
        changes.set(QStringLiteral("name"), product.name);
        changes.set(QStringLiteral("class"), product.assetClass);
        changes.set(QStringLiteral("risk_level"), product.riskLevel);
        changes.set(QStringLiteral("regime"), product.regime);
        ZHIYIN_TRY(m_work.record({Entity::Product, AnyId(m_links.products[i].value()), {}, kAdd, changes, {}, {}, {}}));
    }
    return {};
}

Result<void> DemoWriter::run(const DemoTierRun &run)
{
    return m_store.insertRun(run);
}

Result<void> DemoWriter::tally(const DemoTierRun &run, const DemoTierTally &tally)
{
    ZHIYIN_TRY(m_store.setTally(run.id, tally));
    Changes changes;
    changes.set(QStringLiteral("day"), dayText(run.day));
    changes.set(QStringLiteral("evaluated"), tally.evaluated);
    changes.set(QStringLiteral("upgraded"), tally.upgraded);
    changes.set(QStringLiteral("downgraded"), tally.downgraded);
    return m_work.record({Entity::Tier, run.id, {}, QStringLiteral("run"), changes, {}, run.policyVersion, {}});
}

Result<ClientId> DemoWriter::client(const DemoClient &client, const DemoLife &life, const DemoTierCourse &course,
                                    DemoCounts &counts)
{
    // What a client declares is as of the day the client came, or of the beginning.
    const QDate since =
        std::max(client.openedOn.isValid() ? client.openedOn : m_world.town.history.to, m_world.quarterEnds.front());
    m_day.set(startOfDay(since, m_world.zone));
    const UserId advisor = m_links.users.value(client.row.text(ClientField::Advisor), m_workplace.actor.id);
    ZHIYIN_ASSIGN(const ClientId id, ClientWriter(m_workplace, m_work).add(client.row, advisor, {}));
    ZHIYIN_TRY(stages(id, client));
    ZHIYIN_TRY(assessments(id, life, advisor));
    ZHIYIN_TRY(transactions(id, life));
    ZHIYIN_TRY(holdings(id, life));
    ZHIYIN_TRY(contacts(id, life, advisor));
    ZHIYIN_TRY(surveys(id, life));
    ZHIYIN_TRY(tiers(id, course));
    const QString tier = course.changes.empty() ? QString() : course.changes.back().to;
    ZHIYIN_TRY(verification(id, client, tier, advisor));
    ZHIYIN_TRY(consent(id, client, advisor));
    ZHIYIN_TRY(
        m_store.setSummary(id, tier, life.assessments.empty() ? nullptr : &life.assessments.back(), course.assets));
    ++counts.clients;
    counts.transactions += static_cast<qint64>(life.transactions.size());
    counts.contacts += static_cast<qint64>(life.contacts.size());
    return id;
}

Result<void> DemoWriter::stages(ClientId id, const DemoClient &client)
{
    QString before = client.row.text(ClientField::Stage);
    for (const DemoStage &stage : client.laterStages) {
        ZHIYIN_TRY(ClientStore(m_workplace.database).setStage(id, stage.stage, stage.since, QStringLiteral("given")));
        Changes changes;
        changes.add(QStringLiteral("stage"), before, stage.stage);
        changes.set(QStringLiteral("stage_since"), dayText(stage.since));
        ZHIYIN_TRY(m_work.record({Entity::Client, AnyId(id.value()), id, QStringLiteral("set"), changes, {}, {}, {}}));
        before = stage.stage;
    }
    return {};
}

Result<void> DemoWriter::assessments(ClientId id, const DemoLife &life, UserId advisor)
{
    for (const DemoAssessment &one : life.assessments) {
        const auto row = m_work.newId<AssessmentId>();
        const QDateTime recorded = startOfDay(one.signedOn, m_world.zone).addSecs(11 * 3600);
        ZHIYIN_TRY(m_store.insertAssessment(row, id, one, recorded, advisor, m_links.riskVersion));
        Changes changes;
        changes.set(QStringLiteral("answers"), one.answers);
        changes.set(QStringLiteral("score"), one.score);
        changes.set(QStringLiteral("level"), one.level);
        changes.set(QStringLiteral("signed_on"), dayText(one.signedOn));
        ZHIYIN_TRY(
            m_work.record({Entity::Assessment, AnyId(row.value()), id, kAdd, changes, {}, m_links.riskVersion, {}}));
    }
    return {};
}

Result<void> DemoWriter::transactions(ClientId id, const DemoLife &life)
{
    for (const DemoTransaction &one : life.transactions) {
        const auto row = m_work.newId<AnyId>();
        const std::optional<ProductId> product =
            one.product >= 0 ? std::optional(m_links.products[static_cast<size_t>(one.product)]) : std::nullopt;
        ZHIYIN_TRY(m_store.insertTransaction(row, id, one, product));
        Changes changes;
        changes.set(QStringLiteral("date"), dayText(one.on));
        changes.set(QStringLiteral("kind"), one.kind);
        changes.set(QStringLiteral("amount"), moneyText(one.amount));
        if (product)
            changes.set(QStringLiteral("product"), m_world.products[static_cast<size_t>(one.product)].code);
        if (one.units > 0)
            changes.set(QStringLiteral("quantity"), QString::number(one.units));
        ZHIYIN_TRY(m_work.record({Entity::Transaction, row, id, kAdd, changes, {}, {}, {}}));
    }
    return {};
}

Result<void> DemoWriter::holdings(ClientId id, const DemoLife &life)
{
    // One entry a quarter: a statement comes as a whole.
    for (auto first = life.holdings.begin(); first != life.holdings.end();) {
        const QDate day = first->asOf;
        Changes changes;
        std::optional<AnyId> statement;
        for (; first != life.holdings.end() && first->asOf == day; ++first) {
            const auto row = m_work.newId<AnyId>();
            statement = statement.value_or(row);
            const auto product = static_cast<size_t>(first->product);
            ZHIYIN_TRY(m_store.insertHolding(row, id, *first, m_links.products[product]));
            changes.set(m_world.products[product].code, moneyText(first->value));
        }
        changes.set(QStringLiteral("as_of"), dayText(day));
        ZHIYIN_TRY(m_work.record({Entity::Holding, *statement, id, kAdd, changes, {}, {}, {}}));
    }
    return {};
}

Result<void> DemoWriter::contacts(ClientId id, const DemoLife &life, UserId advisor)
{
    for (const DemoContact &one : life.contacts) {
        const auto row = m_work.newId<ContactId>();
        ZHIYIN_TRY(m_store.insertContact(row, id, one, advisor));
        Changes changes;
        changes.set(QStringLiteral("at"), one.at.toString(Qt::ISODate));
        changes.set(QStringLiteral("channel"), contactChannelText(one.channel));
        changes.set(QStringLiteral("purpose"), one.purpose);
        changes.set(QStringLiteral("summary"), one.summary);
        if (one.satisfaction)
            changes.set(QStringLiteral("satisfaction"), *one.satisfaction);
        ZHIYIN_TRY(m_work.record({Entity::Contact, AnyId(row.value()), id, kAdd, changes, {}, {}, {}}));
    }
    return {};
}

Result<void> DemoWriter::surveys(ClientId id, const DemoLife &life)
{
    for (const DemoSurvey &one : life.surveys) {
        const auto row = m_work.newId<AnyId>();
        ZHIYIN_TRY(m_store.insertSurvey(row, id, one));
        Changes changes;
        changes.set(QStringLiteral("rating"), one.rating);
        changes.set(QStringLiteral("recommend"), one.recommend);
        ZHIYIN_TRY(m_work.record({Entity::Survey, row, id, kAdd, changes, {}, {}, {}}));
    }
    return {};
}

/// Four of five wish to hear of events and offers.
Result<void> DemoWriter::consent(ClientId id, const DemoClient &client, UserId advisor)
{
    constexpr quint64 kOneOf = 5;
    constexpr quint64 kStride = 2654435761U;
    if (!client.openedOn.isValid() || static_cast<quint64>(id.value()) * kStride / 16 % kOneOf == 0)
        return {};
    const auto row = m_work.newId<ConsentId>();
    const NewConsent given{.client = id,
                           .purpose = QStringLiteral("marketing"),
                           .basis = QStringLiteral("consent"),
                           .evidence = QStringLiteral("account opening form"),
                           .givenOn = client.openedOn};
    ZHIYIN_TRY(
        ConsentStore(m_workplace.database).insert(row, given, startOfDay(client.openedOn, m_world.zone), advisor));
    Changes changes;
    changes.set(QStringLiteral("consent"), given.purpose + u' ' + given.basis);
    changes.set(QStringLiteral("given_on"), dayText(client.openedOn));
    return m_work.record({Entity::Client, AnyId(id.value()), id, QStringLiteral("give_consent"), changes, {}, {}, {}});
}

/// The last round: of nearly everybody within the time that the tier has, of a few before it.
Result<void> DemoWriter::verification(ClientId id, const DemoClient &client, const QString &tier, UserId advisor)
{
    constexpr int kOften = 95;
    constexpr int kSeldom = 190;
    constexpr quint64 kStride = 2654435761U;
    const bool isOften = tier == QStringLiteral("diamond") || tier == QStringLiteral("platinum");
    const auto ago = static_cast<int>(static_cast<quint64>(id.value()) * kStride % (isOften ? kOften : kSeldom));
    const QDate on = m_world.town.history.to.addDays(-ago);
    if (!client.openedOn.isValid() || on < client.openedOn)
        return {};
    ZHIYIN_TRY(VerificationStore(m_workplace.database)
                   .insert({m_work.newId<AnyId>(), id, on, startOfDay(on, m_world.zone), advisor, {}}));
    Changes changes;
    changes.set(QStringLiteral("verified_on"), dayText(on));
    return m_work.record({Entity::Client, AnyId(id.value()), id, QStringLiteral("verify"), changes, {}, {}, {}});
}

Result<void> DemoWriter::tiers(ClientId id, const DemoTierCourse &course)
{
    for (const DemoTierChange &change : course.changes) {
        const auto row = m_work.newId<AnyId>();
        const DemoTierRun &run = m_links.runs[change.run];
        const QJsonObject figures = figuresOf(change.figures, m_workplace.currency());
        ZHIYIN_TRY(
            m_store.insertTierChange(row, id, change, run, QJsonDocument(figures).toJson(QJsonDocument::Compact)));
        Changes changes;
        changes.add(QStringLiteral("tier"), change.from.isEmpty() ? QJsonValue() : QJsonValue(change.from), change.to);
        ZHIYIN_TRY(m_work.record({Entity::Tier, row, id, QStringLiteral("set"), changes, {}, run.policyVersion, {}}));
    }
    if (!course.standing)
        return {};
    return m_store.setStanding(id, *course.standing, course.changes.back().to, course.heldSince);
}

Result<void> DemoWriter::complaint(ComplaintCase made, const DemoComplaintRules &rules, const QDateTime &now)
{
    ComplaintStore store(m_workplace.database);
    made.id = m_work.newId<ComplaintId>();
    made.policyVersion = rules.version;
    ZHIYIN_TRY(store.insert(made));
    ZHIYIN_TRY(store.updateDetails(made));
    const AnyId id(made.id->value());
    Changes opened;
    opened.set(QStringLiteral("received_at"), made.facts.receivedAt.toString(Qt::ISODate));
    opened.set(QStringLiteral("category"), made.category);
    opened.set(QStringLiteral("text"), made.text);
    ZHIYIN_TRY(m_work.record({Entity::Complaint, id, made.client, kAdd, opened, {}, rules.version, {}}));
    for (const ComplaintPause &pause : made.facts.pauses)
        ZHIYIN_TRY(store.insertPause(*made.id, m_work.newId<AnyId>(), pause, pause.from,
                                     pause.by.value_or(m_workplace.actor.id)));
    for (const ComplaintEvent &event : made.facts.events) {
        ZHIYIN_TRY(store.insertEvent(*made.id, m_work.newId<AnyId>(), event, event.at,
                                     event.by.value_or(m_workplace.actor.id)));
        Changes changes;
        changes.set(QStringLiteral("at"), event.at.toString(Qt::ISODate));
        changes.set(QStringLiteral("text"), event.text);
        ZHIYIN_TRY(m_work.record({Entity::Complaint,
                                  id,
                                  made.client,
                                  codeText(kComplaintSteps, event.step),
                                  changes,
                                  {},
                                  rules.version,
                                  {}}));
    }
    return store.setClocks(*made.id, complaintClocks(made.facts, {rules.policy, rules.calendar, m_world.zone, now}));
}

} // namespace zhiyin
