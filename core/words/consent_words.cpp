// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/consent_words.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

struct CodeWord {
    const char *code;
    const char *word;
};

constexpr CodeWord kPurposeWords[] = {
    {"service", QT_TRANSLATE_NOOP("zhiyin", "Service of the relationship")},
    {"suitability", QT_TRANSLATE_NOOP("zhiyin", "Suitability")},
    {"anti_money_laundering", QT_TRANSLATE_NOOP("zhiyin", "Anti-money laundering")},
    {"marketing", QT_TRANSLATE_NOOP("zhiyin", "Marketing")},
    {"third_party", QT_TRANSLATE_NOOP("zhiyin", "Giving data to third parties")},
    {"sensitive_data", QT_TRANSLATE_NOOP("zhiyin", "Sensitive data")},
    {"cross_border", QT_TRANSLATE_NOOP("zhiyin", "Giving data abroad")},
    {"automated_decision", QT_TRANSLATE_NOOP("zhiyin", "Automated decisions")},
};
constexpr CodeWord kBasisWords[] = {
    {"consent", QT_TRANSLATE_NOOP("zhiyin", "Consent")},
    {"contract", QT_TRANSLATE_NOOP("zhiyin", "Contract")},
    {"legal_duty", QT_TRANSLATE_NOOP("zhiyin", "Duty by law")},
    {"emergency", QT_TRANSLATE_NOOP("zhiyin", "Emergency")},
    {"news", QT_TRANSLATE_NOOP("zhiyin", "News in the public interest")},
    {"public_data", QT_TRANSLATE_NOOP("zhiyin", "Data already public")},
    {"other_law", QT_TRANSLATE_NOOP("zhiyin", "Other law")},
};

QString wordOf(std::span<const CodeWord> words, const QString &code)
{
    for (const CodeWord &word : words) {
        if (code == QLatin1StringView(word.code))
            return QCoreApplication::translate("zhiyin", word.word);
    }
    return code;
}

} // namespace

QString consentPurpose(const QString &code)
{
    return wordOf(kPurposeWords, code);
}

QString legalBasis(const QString &code)
{
    return wordOf(kBasisWords, code);
}

QString capacity(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Full: return QCoreApplication::translate("zhiyin", "of age");
    case Capacity::Limited:
        return QCoreApplication::translate("zhiyin", "14 to 17: low-risk matters only, with the guardian's consent");
    case Capacity::Guardian: return QCoreApplication::translate("zhiyin", "under 14: the guardian consents");
    case Capacity::Deceased: return QCoreApplication::translate("zhiyin", "deceased");
    case Capacity::AgeUnknown: return QCoreApplication::translate("zhiyin", "age unknown");
    }
    return {};
}

QString consentFault(ConsentFault fault)
{
    switch (fault) {
    case ConsentFault::UnknownPurpose: return QCoreApplication::translate("zhiyin", "this purpose is not known");
    case ConsentFault::UnknownBasis: return QCoreApplication::translate("zhiyin", "this legal basis is not known");
    case ConsentFault::ConsentNeeded:
        return QCoreApplication::translate("zhiyin", "for this purpose only the client's own consent will do");
    case ConsentFault::EvidenceNeeded:
        return QCoreApplication::translate("zhiyin", "a consent needs something that proves it");
    case ConsentFault::GuardianNeeded:
        return QCoreApplication::translate("zhiyin",
                                           "the client is under 14: the guardian consents, and is to be named");
    case ConsentFault::Deceased: return QCoreApplication::translate("zhiyin", "the client has died");
    case ConsentFault::Future: return QCoreApplication::translate("zhiyin", "the day lies in the future");
    }
    return {};
}

} // namespace zhiyin::words
