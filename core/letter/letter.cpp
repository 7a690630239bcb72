// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letter.h"

#include "core/words/letter_words.h"

#include <QRegularExpression>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace zhiyin {
namespace {

constexpr qsizetype kMostCharacters = 8000;

using enum LetterField;

LetterRule ruleOf(LetterKind kind, std::vector<LetterField> required, const std::vector<LetterField> &more = {})
{
    std::vector<LetterField> allowed{Name, Salutation, Institution, Date, Sender};
    for (const auto &list : {required, more}) {
        for (const LetterField field : list) {
            if (std::find(allowed.begin(), allowed.end(), field) == allowed.end())
                allowed.push_back(field);
        }
    }
    return {kind, std::move(allowed), std::move(required)};
}

std::vector<LetterRule> allRules()
{
    const std::vector<LetterField> complaint{CaseNumber, ReceivedOn, Category, Demand, Responsible, Contact};
    const auto and_ = [&complaint](std::vector<LetterField> more) {
        more.insert(more.end(), complaint.begin(), complaint.end());
        return more;
    };
    return {
        ruleOf(LetterKind::BirthdayCard, {Name}),
        ruleOf(LetterKind::BirthdayMessage, {Name, Institution}),
        ruleOf(LetterKind::FestivalCard, {Name, Festival}),
        ruleOf(LetterKind::FestivalMessage, {Name, Festival, Institution}),
        ruleOf(LetterKind::EventInvitation, {Name, Event, Place, Time}, {EventKind, Topic, Lecturer, DueOn, Contact}),
        ruleOf(LetterKind::ComplaintReceipt, {Name, CaseNumber, ReceivedOn}, and_({DueOn})),
        ruleOf(LetterKind::ComplaintOpinion, {CaseNumber, Opinion}, and_({Cause, Measures, DueOn})),
        // Verified facts, basis and reason; where to turn to stands in the text itself [R-20 art. 19]. Cause, measures,
        // later improvement and the solution offered [003 §6.1(4)].
        ruleOf(LetterKind::ComplaintReply, {Name, CaseNumber, Facts, Basis, Cause, Measures, Improvement, Solution},
               and_({Reason, DueOn})),
        ruleOf(LetterKind::ComplaintExtension, {Name, CaseNumber, Reason, DueOn}, complaint),
        ruleOf(LetterKind::ComplaintReview, {Name, CaseNumber, Decision}, and_({Reason, DueOn})),
        ruleOf(LetterKind::ComplaintSettlement, {Name, CaseNumber, Solution}, and_({Amount, DueOn})),
        ruleOf(LetterKind::ComplaintApology, {Name, CaseNumber}, and_({Cause, Measures, Improvement})),
        ruleOf(LetterKind::ComplaintFacts, {Name, CaseNumber, Facts, DueOn}, complaint),
    };
}

/// A stretch of text between placeholders, or a placeholder.
struct Piece {
    QString text;
    std::optional<LetterField> field = {};
};

/// Where something stands in a text, counted from 1.
struct Spot {
    qsizetype line = 1;
    qsizetype column = 1;
};

/// Takes a text apart, character by character.
class Scanner final
{
public:
    Scanner(QStringView text, Spot start, const LetterRule *rule) : m_text(text), m_spot(start), m_rule(rule) {}

    Result<std::vector<Piece>> pieces()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if ((c == u'{' || c == u'}') && m_text.mid(m_at + 1).startsWith(c)) {
                m_run += c;
                step(2);
            } else if (c == u'{') {
                ZHIYIN_TRY(placeholder());
            } else if (c == u'}' || c == u'｛' || c == u'｝') {
                return fault(c == u'}' ? words::letterStrayBrace() : words::letterFullWidthBrace());
            } else {
                m_run += c;
                step(1);
            }
        }
        endRun();
        return std::move(m_pieces);
    }

private:
    Result<void> placeholder()
    {
        static const QRegularExpression name(QStringLiteral("^[a-z_]+$"));
        const qsizetype line = m_text.indexOf(u'\n', m_at);
        const qsizetype end = m_text.indexOf(u'}', m_at);
        if (end < 0 || (line >= 0 && line < end))
            return fault(words::letterOpenBrace());
        const QString code = m_text.mid(m_at + 1, end - m_at - 1).toString();
        if (!name.match(code).hasMatch())
            return fault(words::letterBadPlaceholder(code));
        const auto field = parseCode(kLetterFields, code);
        const bool known = field && (m_rule == nullptr || contains(m_rule->allowed, *field));
        if (!known)
            return fault(words::letterUnknownPlaceholder(code, m_rule));
        endRun();
        m_pieces.push_back({code, field});
        step(end + 1 - m_at);
        return {};
    }

    static bool contains(const std::vector<LetterField> &fields, LetterField field)
    {
        return std::find(fields.begin(), fields.end(), field) != fields.end();
    }

    tl::unexpected<Error> fault(const QString &what) const
    {
        return failure(ErrorCode::BadDocument, {words::letterSpot(m_spot.line, m_spot.column), what});
    }

    void endRun()
    {
        if (!m_run.isEmpty())
            m_pieces.push_back({std::exchange(m_run, {})});
    }

    void step(qsizetype count)
    {
        for (; count > 0; --count, ++m_at) {
            // A character beyond the basic plane is one column.
            if (m_text[m_at] == u'\n')
                m_spot = {m_spot.line + 1, 1};
            else if (!m_text[m_at].isLowSurrogate())
                ++m_spot.column;
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
    Spot m_spot;
    const LetterRule *m_rule;
    QString m_run;
    std::vector<Piece> m_pieces;
};

/// The head of a letter's file, and where its body begins.
struct Head {
    QString title = {};
    Spot titleSpot = {};
    QString source;
    Spot bodySpot = {};
    qsizetype bodyAt = 0;
};

Result<Head> readHead(const QString &text)
{
    // A source may be left out; it is empty then, not missing.
    Head head{.source = QStringLiteral("")};
    qsizetype at = 0;
    qsizetype line = 1;
    for (; at < text.size(); ++line) {
        const qsizetype end = text.indexOf(u'\n', at) < 0 ? text.size() : text.indexOf(u'\n', at);
        const QString row = text.mid(at, end - at);
        at = std::min(end + 1, text.size());
        if (row.trimmed().isEmpty())
            break;
        const qsizetype colon = row.indexOf(u':');
        const QString key = row.left(colon).trimmed().toLower();
        const QString value = colon < 0 ? QString() : row.mid(colon + 1).trimmed();
        if (key == QStringLiteral("title")) {
            head.title = value;
            head.titleSpot = {line, row.indexOf(value, colon + 1) + 1};
        } else if (key == QStringLiteral("source")) {
            head.source = value;
        } else {
            return failure(ErrorCode::BadDocument, {words::letterSpot(line, 1), words::letterBadHead()});
        }
    }
    // Further empty lines before the body say nothing.
    while (at < text.size() && text[at] == u'\n') {
        ++at;
        ++line;
    }
    head.bodySpot = {line + 1, 1};
    head.bodyAt = at;
    return head;
}

Result<void> checkRequired(const LetterRule &rule, const std::vector<Piece> &pieces)
{
    QStringList missing;
    for (const LetterField field : rule.required) {
        const bool has = std::any_of(pieces.begin(), pieces.end(), [field](const Piece &piece) {
            return piece.field == field || (field == Name && piece.field == Salutation);
        });
        if (!has)
            missing.append(u'{' + codeText(kLetterFields, field) + u'}');
    }
    if (missing.isEmpty())
        return {};
    return failure(ErrorCode::BadDocument,
                   {codeText(kLetterKinds, rule.kind), words::letterMissingPlaceholders(missing)});
}

Result<void> checkParts(const LetterRule &rule, const QString &title, Spot titleSpot, const QString &body,
                        Spot bodySpot)
{
    ZHIYIN_ASSIGN(auto pieces, Scanner(title, titleSpot, &rule).pieces());
    ZHIYIN_ASSIGN(const auto ofBody, Scanner(body, bodySpot, &rule).pieces());
    pieces.insert(pieces.end(), ofBody.begin(), ofBody.end());
    return checkRequired(rule, pieces);
}

Result<QString> filled(const QString &text, const LetterValues &values, QStringList &missing)
{
    ZHIYIN_ASSIGN(const auto pieces, Scanner(text, {}, nullptr).pieces());
    QString whole;
    for (const Piece &piece : pieces) {
        const QString value = piece.field ? values.value(*piece.field).trimmed() : piece.text;
        if (piece.field && value.isEmpty() && !missing.contains(piece.text))
            missing.append(piece.text);
        whole += value;
    }
    return whole;
}

QString transliterated(const QString &text)
{
    static std::mutex mutex;
    static const auto rules = [] {
        UErrorCode status = U_ZERO_ERROR;
        UParseError where;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            icu::UnicodeString("Simplified-Traditional"), UTRANS_FORWARD, where, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    if (!rules)
        return text;
    const std::lock_guard lock(mutex);
    icu::UnicodeString written(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    rules->transliterate(written);
    return QString::fromUtf16(written.getBuffer(), written.length());
}

} // namespace

LetterLanguage letterLanguageOf(QStringView clientLanguage)
{
    const QString language = clientLanguage.trimmed().toString().toLower().replace(u'_', u'-');
    if (language.startsWith(QStringLiteral("en")))
        return LetterLanguage::English;
    static const QStringList traditional{QStringLiteral("zh-hant"), QStringLiteral("zh-tw"), QStringLiteral("zh-hk"),
                                         QStringLiteral("zh-mo")};
    const bool isTraditional = std::any_of(traditional.begin(), traditional.end(),
                                           [&](const QString &prefix) { return language.startsWith(prefix); });
    return isTraditional ? LetterLanguage::TraditionalChinese : LetterLanguage::SimplifiedChinese;
}

const LetterRule &letterRule(LetterKind kind)
{
    static const std::vector<LetterRule> rules = allRules();
    return *std::find_if(rules.begin(), rules.end(), [kind](const LetterRule &rule) { return rule.kind == kind; });
}

Result<LetterText> parseLetter(LetterKind kind, const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (plain.startsWith(QChar::ByteOrderMark))
        plain.remove(0, 1);
    ZHIYIN_ASSIGN(const Head head, readHead(plain));
    const QString body = plain.mid(head.bodyAt);
    if (head.title.isEmpty())
        return failure(ErrorCode::BadDocument, {words::letterSpot(1, 1), words::letterNoTitle()});
    if (body.trimmed().isEmpty())
        return failure(ErrorCode::BadDocument, {words::letterSpot(head.bodySpot.line, 1), words::letterNoBody()});
    if (plain.size() > kMostCharacters)
        return failure(ErrorCode::BadDocument,
                       {codeText(kLetterKinds, kind), words::letterTooLong(plain.size(), kMostCharacters)});
    ZHIYIN_TRY(checkParts(letterRule(kind), head.title, head.titleSpot, body, head.bodySpot));
    qsizetype end = body.size();
    while (end > 0 && body[end - 1].isSpace())
        --end;
    return LetterText{head.title, body.left(end), head.source};
}

Result<void> checkLetter(LetterKind kind, const LetterText &text)
{
    if (text.title.trimmed().isEmpty())
        return failure(ErrorCode::BadDocument, {words::letterSpot(0, 1), words::letterEmptyTitle()});
    if (text.body.trimmed().isEmpty())
        return failure(ErrorCode::BadDocument, {words::letterSpot(1, 1), words::letterEmptyBody()});
    return checkParts(letterRule(kind), text.title, {0, 1}, text.body, {1, 1});
}

QString letterFile(const LetterText &text)
{
    const QString source = text.source.isEmpty() ? QString() : QStringLiteral("source: %1\n").arg(text.source);
    return QStringLiteral("title: ") + text.title + u'\n' + source + u'\n' + text.body + u'\n';
}

Result<LetterText> fillLetter(const LetterText &text, const LetterValues &values)
{
    QStringList missing;
    LetterText done;
    ZHIYIN_ASSIGN(done.title, filled(text.title, values, missing));
    ZHIYIN_ASSIGN(done.body, filled(text.body, values, missing));
    if (!missing.isEmpty())
        return failure(ErrorCode::RuleRefused, {words::letterLacks(missing)});
    done.source = text.source;
    return done;
}

LetterText inTraditional(const LetterText &text)
{
    // Placeholders are Latin: the rules leave them alone.
    return {transliterated(text.title), transliterated(text.body), text.source};
}

} // namespace zhiyin
