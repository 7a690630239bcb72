// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <array>
#include <optional>

namespace zhiyin {

enum class ContactChannel { Call, Visit, Video, Message, Email, Letter, Greeting, Event };

inline constexpr std::array kContactChannels = {ContactChannel::Call,     ContactChannel::Visit, ContactChannel::Video,
                                                ContactChannel::Message,  ContactChannel::Email, ContactChannel::Letter,
                                                ContactChannel::Greeting, ContactChannel::Event};

/// "call", "visit", …: the values of imports and of the command line.
[[nodiscard]] QString contactChannelText(ContactChannel channel);
[[nodiscard]] std::optional<ContactChannel> parseContactChannel(QStringView text);

} // namespace zhiyin
