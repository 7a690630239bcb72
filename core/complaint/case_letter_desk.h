// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_item.h"
#include "core/complaint/complaint_desk.h"
#include "core/letter/letter.h"

namespace zhiyin {

/// How a letter reached the complainant; every way must be provable [R-20 art. 21].
enum class DeliveryWay { Post, Email, Message, Telephone, HandedOver };
inline constexpr CodeTable<DeliveryWay, 5> kDeliveryWays = {{{u"post", DeliveryWay::Post},
                                                             {u"email", DeliveryWay::Email},
                                                             {u"message", DeliveryWay::Message},
                                                             {u"telephone", DeliveryWay::Telephone},
                                                             {u"handed_over", DeliveryWay::HandedOver}}};

/// The kinds that are written in a case.
[[nodiscard]] const std::vector<LetterKind> &caseLetterKinds();

/// What a letter of the case would ask for: every value of its text, those that the case knows filled in.
struct LetterDraft {
    LetterKind kind = LetterKind::ComplaintReceipt;
    LetterLanguage language = LetterLanguage::SimplifiedChinese;
    std::vector<LetterField> fields = {};
    LetterValues values = {};
};

/// A letter that was written: the text as it was sent, and the SHA-256 of its title, an empty line and its body in UTF-8.
struct CaseLetter {
    AnyId item{0};
    QString kind;
    LetterText text;
    QByteArray hash;
    bool delivered = false;
};
[[nodiscard]] CaseLetter caseLetterOf(const CaseItem &item);
/// Lower case hexadecimal.
[[nodiscard]] QByteArray letterHash(const LetterText &text);

struct Delivery {
    DeliveryWay way = DeliveryWay::Post;
    QDate on = {};
    QString evidence = {};
};

/// The letters of a case: written from the institution's texts, kept as they were sent, with the proof of their delivery.
class CaseLetterDesk final
{
public:
    explicit CaseLetterDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// Fails with NotFound, NotPermitted, BadValue (a kind of another room).
    [[nodiscard]] Result<LetterDraft> draft(ComplaintId id, LetterKind kind, LetterLanguage language);
    /// How the text would read, without keeping it. Fails as fillLetter.
    [[nodiscard]] Result<LetterText> preview(ComplaintId id, LetterKind kind, LetterLanguage language,
                                             const LetterValues &typed);
    /// Fails with NotPermitted, RuleRefused (what is missing), BadValue.
    [[nodiscard]] Result<CaseLetter> write(ComplaintId id, LetterKind kind, LetterLanguage language,
                                           const LetterValues &typed);
    /// Fails with NotPermitted, NotFound, WrongState (delivered or ended), EvidenceNeeded, BadValue (the day).
    [[nodiscard]] Result<void> deliver(ComplaintId id, AnyId item, const Delivery &delivery);
    /// A letter that was never sent no longer counts. Fails with WrongState, ReasonNeeded.
    [[nodiscard]] Result<void> discard(ComplaintId id, AnyId item, const QString &reason);
    /// Fails with NotFound, NotPermitted.
    [[nodiscard]] Result<CaseLetter> letter(ComplaintId id, AnyId item);
    /// The language that the complainant's letters are written in, by the client's record.
    [[nodiscard]] Result<LetterLanguage> languageOf(ComplaintId id);

private:
    [[nodiscard]] Result<LetterValues> known(const ComplaintView &view, LetterKind kind, LetterLanguage language);
    [[nodiscard]] Result<QDate> lastDay(const ComplaintView &view, LetterKind kind);

    Workplace &m_workplace;
};

} // namespace zhiyin
