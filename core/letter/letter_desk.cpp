// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letter_desk.h"

#include "core/client/client_access.h"
#include "core/journal/unit_of_work.h"
#include "core/letter/letter_store.h"
#include "core/policy/request_desk.h"
#include "core/words/letter_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QLocale>

namespace zhiyin {
namespace {

const QString kLetterRequest = QStringLiteral("letter_template");

JournalRecord recordOf(const LetterVersion &letter, const QString &action, const QJsonValue &stateBefore)
{
    Changes changes;
    changes.set(QStringLiteral("name"), codeText(kLetterKinds, letter.kind));
    changes.set(QStringLiteral("language"), codeText(kLetterLanguages, letter.language));
    changes.set(QStringLiteral("version"), letter.version);
    changes.set(QStringLiteral("effective"), letter.effective.toString(Qt::ISODate));
    changes.add(QStringLiteral("state"), stateBefore, policyStateText(letter.state));
    if (stateBefore.isNull())
        changes.set(QStringLiteral("text"), letterFile(letter.text));
    return {Entity::Policy, *letter.id, {}, action, changes, letter.reason, letterVersionText(letter), {}};
}

QString summaryOf(const QString &kind, const QString &language, int version)
{
    const auto known = parseCode(kLetterKinds, kind);
    const auto in = parseCode(kLetterLanguages, language);
    return QCoreApplication::translate("zhiyin", "Text \"%1\" (%2), version %3")
        .arg(known ? words::letterKind(*known) : kind, in ? words::letterLanguage(*in) : language)
        .arg(version);
}

QString summaryOf(const Request &request)
{
    return summaryOf(request.payload.value(QStringLiteral("kind")).toString(),
                     request.payload.value(QStringLiteral("language")).toString(),
                     request.payload.value(QStringLiteral("version")).toInt());
}

bool isFor(const Request &request, const LetterVersion &letter)
{
    return letter.id && request.payload.value(QStringLiteral("id")).toString() == letter.id->toString();
}

Result<LetterVersion> proposed(Workplace &workplace, const Request &request)
{
    const auto kind = parseCode(kLetterKinds, request.payload.value(QStringLiteral("kind")).toString());
    const auto language = parseCode(kLetterLanguages, request.payload.value(QStringLiteral("language")).toString());
    if (kind && language) {
        ZHIYIN_ASSIGN(const auto own, LetterStore(workplace.database).list(*kind, *language));
        for (const LetterVersion &letter : own) {
            if (isFor(request, letter))
                return letter;
        }
    }
    return failure(ErrorCode::NotFound, {QStringLiteral("proposal"), request.id.toString()});
}

} // namespace

QString letterVersionText(const LetterVersion &letter)
{
    return QStringLiteral("%1 %2 %3")
        .arg(codeText(kLetterKinds, letter.kind), codeText(kLetterLanguages, letter.language))
        .arg(letter.version);
}

QString letterDate(QDate day, LetterLanguage language)
{
    if (language == LetterLanguage::English)
        return QLocale(QLocale::English).toString(day, QStringLiteral("d MMMM yyyy"));
    return day.toString(QStringLiteral("yyyy年M月d日"));
}

Result<LetterVersion> shippedLetter(LetterKind kind, LetterLanguage language)
{
    const QString name = QStringLiteral(":/templates/%1.%2.txt")
                             .arg(codeText(kLetterKinds, kind),
                                  language == LetterLanguage::English ? QStringLiteral("en") : QStringLiteral("zh"));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, {QStringLiteral("template"), codeText(kLetterKinds, kind)});
    LetterVersion letter{.kind = kind, .language = language};
    ZHIYIN_ASSIGN(letter.text, parseLetter(kind, QString::fromUtf8(file.readAll())));
    return letter;
}

Result<std::vector<LetterVersion>> LetterDesk::all(LetterKind kind, LetterLanguage language)
{
    std::vector<LetterVersion> versions;
    ZHIYIN_ASSIGN(LetterVersion shipped, shippedLetter(kind, language));
    versions.push_back(std::move(shipped));
    ZHIYIN_ASSIGN(auto own, LetterStore(m_workplace.database).list(kind, language));
    std::move(own.begin(), own.end(), std::back_inserter(versions));
    return versions;
}

Result<LetterVersion> LetterDesk::inForce(LetterKind kind, LetterLanguage language, QDate day)
{
    const bool traditional = language == LetterLanguage::TraditionalChinese;
    ZHIYIN_ASSIGN(const auto versions, all(kind, traditional ? LetterLanguage::SimplifiedChinese : language));
    const LetterVersion *best = &versions.front();
    for (const LetterVersion &letter : versions) {
        if (letter.state != PolicyState::InForce || letter.effective > day)
            continue;
        if (std::pair(best->effective, best->version) < std::pair(letter.effective, letter.version))
            best = &letter;
    }
    LetterVersion found = *best;
    if (traditional) {
        found.language = language;
        found.text = inTraditional(found.text);
    }
    return found;
}

void LetterDesk::addCommon(LetterValues &values, LetterLanguage language, QDate day) const
{
    const auto offer = [&values](LetterField field, const QString &value) {
        if (!values.contains(field))
            values.insert(field, value);
    };
    offer(LetterField::Institution, m_workplace.book.institution);
    offer(LetterField::Date, letterDate(day, language));
    offer(LetterField::Sender, m_workplace.actor.name);
}

Result<LetterText> LetterDesk::fill(LetterKind kind, LetterLanguage language, LetterValues values)
{
    ZHIYIN_ASSIGN(const LetterVersion letter, inForce(kind, language, m_workplace.today()));
    addCommon(values, language, m_workplace.today());
    return fillLetter(letter.text, values);
}

Result<std::vector<LetterVersion>> LetterDesk::versions(LetterKind kind, LetterLanguage language)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadPolicy, Subject::general()));
    return all(kind, language);
}

Result<std::vector<LetterVersion>> LetterDesk::list()
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadPolicy, Subject::general()));
    std::vector<LetterVersion> versions;
    for (const auto &[code, kind] : kLetterKinds) {
        for (const LetterLanguage language : kWrittenLanguages) {
            ZHIYIN_ASSIGN(auto own, all(kind, language));
            std::move(own.begin(), own.end(), std::back_inserter(versions));
        }
    }
    return versions;
}

Result<LetterOutcome> LetterDesk::set(LetterKind kind, LetterLanguage language, const QString &text, QDate effective,
                                      const QString &reason)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ProposePolicy, Subject::general()));
    ZHIYIN_TRY(requireReason(reason));
    if (language == LetterLanguage::TraditionalChinese)
        return failure(ErrorCode::RuleRefused, {words::letterTraditionalIsMade()});
    if (!effective.isValid())
        return failure(ErrorCode::BadValue, {QStringLiteral("effective"), {}});
    ZHIYIN_ASSIGN(LetterText parsed, parseLetter(kind, text));

    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    LetterStore store(m_workplace.database);
    ZHIYIN_ASSIGN(const auto before, store.list(kind, language));
    const bool sets = may(m_workplace.actor, Action::SetPolicy, Subject::general());
    const LetterVersion letter{work.newId<AnyId>(),
                               kind,
                               language,
                               before.empty() ? 1 : before.back().version + 1,
                               effective,
                               sets ? PolicyState::InForce : PolicyState::Proposed,
                               std::move(parsed),
                               reason,
                               m_workplace.actor.id,
                               {}};
    ZHIYIN_TRY(store.insert(letter, m_workplace.realClock.now()));
    ZHIYIN_TRY(work.record(recordOf(letter, QStringLiteral("add"), QJsonValue::Null)));
    LetterOutcome outcome{letter.version, letter.state, {}};
    if (!sets) {
        const QJsonObject payload{{QStringLiteral("id"), letter.id->toString()},
                                  {QStringLiteral("kind"), codeText(kLetterKinds, kind)},
                                  {QStringLiteral("language"), codeText(kLetterLanguages, language)},
                                  {QStringLiteral("version"), letter.version}};
        const QString summary =
            summaryOf(codeText(kLetterKinds, kind), codeText(kLetterLanguages, language), letter.version);
        ZHIYIN_ASSIGN(outcome.request,
                      RequestDesk::ask(m_workplace, work, {kLetterRequest, summary, payload, {}, reason}));
    }
    ZHIYIN_TRY(work.commit());
    return outcome;
}

Result<void> LetterDesk::approve(LetterKind kind, LetterLanguage language, int version)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::SetPolicy, Subject::general()));
    ZHIYIN_ASSIGN(const auto own, LetterStore(m_workplace.database).list(kind, language));
    RequestDesk requests(m_workplace);
    ZHIYIN_ASSIGN(const auto open, requests.list());
    for (const LetterVersion &letter : own) {
        for (const Request &request : open) {
            if (letter.version == version && request.kind == kLetterRequest
                && request.state == QStringLiteral("waiting") && isFor(request, letter))
                return requests.approve(request.id);
        }
    }
    return failure(ErrorCode::NotFound, {QStringLiteral("proposal"),
                                         QStringLiteral("%1 %2 %3")
                                             .arg(codeText(kLetterKinds, kind), codeText(kLetterLanguages, language))
                                             .arg(version)});
}

RequestKind LetterDesk::letterRequests()
{
    const auto decide = [](PolicyState state) {
        return [state](Workplace &workplace, UnitOfWork &work, const Request &request) -> Result<void> {
            ZHIYIN_ASSIGN(LetterVersion letter, proposed(workplace, request));
            letter.state = state;
            ZHIYIN_TRY(LetterStore(workplace.database)
                           .setState(*letter.id, state, workplace.actor.id, workplace.realClock.now()));
            const bool approved = state == PolicyState::InForce;
            return work.record(recordOf(letter, approved ? QStringLiteral("approve") : QStringLiteral("refuse"),
                                        policyStateText(PolicyState::Proposed)));
        };
    };
    // Whoever decides reads the whole text, not only its number.
    const auto describe = [](Workplace &workplace, const Request &request) -> Result<QJsonObject> {
        ZHIYIN_ASSIGN(const LetterVersion letter, proposed(workplace, request));
        ZHIYIN_ASSIGN(const LetterVersion now,
                      LetterDesk(workplace).inForce(letter.kind, letter.language, workplace.today()));
        return QJsonObject{{QStringLiteral("title"), QJsonArray{now.text.title, letter.text.title}},
                           {QStringLiteral("text"), QJsonArray{now.text.body, letter.text.body}},
                           {QStringLiteral("effective"),
                            QJsonArray{now.effective.toString(Qt::ISODate), letter.effective.toString(Qt::ISODate)}}};
    };
    const auto summarise = [](const Request &request) { return summaryOf(request); };
    return {kLetterRequest, Action::SetPolicy, decide(PolicyState::InForce), decide(PolicyState::Refused),
            describe,       summarise};
}

} // namespace zhiyin
