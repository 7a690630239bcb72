// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/relation_words.h"

#include <QCoreApplication>

namespace zhiyin::words {
namespace {

struct KindWord {
    const char *code;
    const char *word;
};

constexpr KindWord kWords[] = {
    {"spouse", QT_TRANSLATE_NOOP("zhiyin", "Spouse")},
    {"partner", QT_TRANSLATE_NOOP("zhiyin", "Partner in life")},
    {"parent", QT_TRANSLATE_NOOP("zhiyin", "Parent")},
    {"child", QT_TRANSLATE_NOOP("zhiyin", "Child")},
    {"grandparent", QT_TRANSLATE_NOOP("zhiyin", "Grandparent")},
    {"grandchild", QT_TRANSLATE_NOOP("zhiyin", "Grandchild")},
    {"sibling", QT_TRANSLATE_NOOP("zhiyin", "Brother or sister")},
    {"guardian", QT_TRANSLATE_NOOP("zhiyin", "Guardian")},
    {"ward", QT_TRANSLATE_NOOP("zhiyin", "Ward")},
    {"relative", QT_TRANSLATE_NOOP("zhiyin", "Relative")},
    {"friend", QT_TRANSLATE_NOOP("zhiyin", "Friend")},
    {"colleague", QT_TRANSLATE_NOOP("zhiyin", "Colleague")},
    {"business_partner", QT_TRANSLATE_NOOP("zhiyin", "Partner in business")},
    {"employer", QT_TRANSLATE_NOOP("zhiyin", "Employer of the client")},
    {"employee", QT_TRANSLATE_NOOP("zhiyin", "Employee")},
    {"referrer", QT_TRANSLATE_NOOP("zhiyin", "Referred the client")},
    {"referred", QT_TRANSLATE_NOOP("zhiyin", "Referred by the client")},
    {"legal_representative", QT_TRANSLATE_NOOP("zhiyin", "Legal representative")},
    {"represented_company", QT_TRANSLATE_NOOP("zhiyin", "Company represented")},
    {"shareholder", QT_TRANSLATE_NOOP("zhiyin", "Shareholder")},
    {"company_held", QT_TRANSLATE_NOOP("zhiyin", "Company held in part")},
    {"beneficial_owner", QT_TRANSLATE_NOOP("zhiyin", "Beneficial owner")},
    {"company_owned", QT_TRANSLATE_NOOP("zhiyin", "Company owned")},
    {"parent_company", QT_TRANSLATE_NOOP("zhiyin", "Parent company")},
    {"subsidiary", QT_TRANSLATE_NOOP("zhiyin", "Subsidiary")},
    {"agent", QT_TRANSLATE_NOOP("zhiyin", "Authorised agent")},
    {"principal", QT_TRANSLATE_NOOP("zhiyin", "Principal")},
    {"lawyer", QT_TRANSLATE_NOOP("zhiyin", "Lawyer")},
    {"accountant", QT_TRANSLATE_NOOP("zhiyin", "Accountant")},
    {"tax_adviser", QT_TRANSLATE_NOOP("zhiyin", "Tax adviser")},
    {"served_client", QT_TRANSLATE_NOOP("zhiyin", "Client served")},
    {"other", QT_TRANSLATE_NOOP("zhiyin", "Another tie")},
};

} // namespace

QString relationKind(const QString &code)
{
    for (const KindWord &word : kWords) {
        if (code == QLatin1StringView(word.code))
            return QCoreApplication::translate("zhiyin", word.word);
    }
    return code;
}

} // namespace zhiyin::words
