// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/letter/letter.h"

namespace zhiyin {

/// A client as letters name one; without telephone and address, which leave only in clear and with a reason.
struct Addressee {
    ClientId client;
    QString externalId;
    QString name;
    /// "female", "male", … as the client's record says.
    QString gender = {};
    bool isIndividual = true;
    LetterLanguage language = LetterLanguage::SimplifiedChinese;
};

/// How a letter begins: "Dear Ouyang Na", "尊敬的欧阳娜女士".
[[nodiscard]] QString salutation(const Addressee &to);
/// Name and salutation, for LetterDesk::fill.
[[nodiscard]] LetterValues valuesOf(const Addressee &to);

/// What is written on an envelope.
struct AddressLabel {
    Addressee to;
    QString address;
};

/// A message for a gateway, its text already filled.
struct OutgoingMessage {
    ClientId client;
    QString text;
};

/// Labels, or a request that waits for a second person.
struct LabelOutcome {
    std::vector<AddressLabel> labels = {};
    /// No address is known of these.
    std::vector<ClientId> without = {};
    std::optional<RequestId> request = {};
};

/// What became of a list of messages: written, or waiting for a second person.
struct MessageOutcome {
    qint64 rows = 0;
    /// No telephone is known of these.
    std::vector<ClientId> without = {};
    std::optional<RequestId> request = {};
};

} // namespace zhiyin
