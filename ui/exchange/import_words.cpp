// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_words.h"

#include "core/words/key_words.h"
#include "ui/common/formats.h"
#include "ui/product/product_form.h"

namespace zhiyin {
namespace {

struct Word {
    const char *field;
    const char *word;
};
/// Fields that the command line's keys have no heading for.
constexpr Word kFields[] = {
    {"product", QT_TRANSLATE_NOOP("zhiyin", "Product")},
    {"as_of", QT_TRANSLATE_NOOP("zhiyin", "As of")},
    {"quantity", QT_TRANSLATE_NOOP("zhiyin", "Quantity")},
    {"market_value", QT_TRANSLATE_NOOP("zhiyin", "Market value")},
    {"cost", QT_TRANSLATE_NOOP("zhiyin", "Cost")},
    {"balance_after", QT_TRANSLATE_NOOP("zhiyin", "Balance afterwards")},
    {"first_response_at", QT_TRANSLATE_NOOP("zhiyin", "First response at")},
    {"opinion_at", QT_TRANSLATE_NOOP("zhiyin", "Opinion at")},
    {"decided_at", QT_TRANSLATE_NOOP("zhiyin", "Decided at")},
    {"replied_at", QT_TRANSLATE_NOOP("zhiyin", "Replied at")},
    {"closed_at", QT_TRANSLATE_NOOP("zhiyin", "Closed at")},
    {"rating", QT_TRANSLATE_NOOP("zhiyin", "Rating")},
    {"recommend", QT_TRANSLATE_NOOP("zhiyin", "Would recommend (0 to 10)")},
    {"dimension", QT_TRANSLATE_NOOP("zhiyin", "Dimension")},
    {"comment", QT_TRANSLATE_NOOP("zhiyin", "Comment")},
    {"rate", QT_TRANSLATE_NOOP("zhiyin", "Rate")},
};

QString counted(const char *source, qint64 number)
{
    return QCoreApplication::translate("zhiyin", source, nullptr, static_cast<int>(number));
}

} // namespace

QString importKindWord(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Clients: return QCoreApplication::translate("zhiyin", "Clients");
    case ImportKind::Products: return QCoreApplication::translate("zhiyin", "Products");
    case ImportKind::Holdings: return QCoreApplication::translate("zhiyin", "Holdings");
    case ImportKind::Transactions: return QCoreApplication::translate("zhiyin", "Transactions");
    case ImportKind::Contacts: return QCoreApplication::translate("zhiyin", "Contacts");
    case ImportKind::Complaints: return QCoreApplication::translate("zhiyin", "Complaints");
    case ImportKind::Surveys: return QCoreApplication::translate("zhiyin", "Surveys");
    case ImportKind::Rates: return QCoreApplication::translate("zhiyin", "Exchange rates");
    }
    return {};
}

QString importKindWord(const QString &name)
{
    const auto kind = importKindNamed(name);
    return kind ? importKindWord(*kind) : name;
}

QString importFieldWord(ImportKind kind, const QString &field)
{
    if (kind == ImportKind::Products)
        return productFieldName(field);
    for (const Word &known : kFields) {
        if (field == QLatin1StringView(known.field))
            return QCoreApplication::translate("zhiyin", known.word);
    }
    return words::keyLabel(field);
}

QString onDuplicateWord(OnDuplicate what)
{
    switch (what) {
    case OnDuplicate::Refuse: return QCoreApplication::translate("zhiyin", "Refuse the row");
    case OnDuplicate::Skip: return QCoreApplication::translate("zhiyin", "Keep what is in the book");
    case OnDuplicate::Update: return QCoreApplication::translate("zhiyin", "Update field by field");
    }
    return {};
}

QString countsLine(const ImportCounts &counts)
{
    const QStringList parts{counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n row(s) read"), counts.read),
                            counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n added"), counts.added),
                            counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n updated"), counts.updated),
                            counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n left as they were"), counts.skipped),
                            counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n rejected"), counts.rejected),
                            counted(QT_TRANSLATE_N_NOOP("zhiyin", "%n with a warning"), counts.warnings)};
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace zhiyin
