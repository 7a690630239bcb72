// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact/contact.h"

namespace zhiyin {
namespace {
constexpr std::array<QStringView, kContactChannels.size()> kTexts = {u"call",  u"visit",  u"video",    u"message",
                                                                     u"email", u"letter", u"greeting", u"event"};
} // namespace

QString contactChannelText(ContactChannel channel)
{
    return kTexts[static_cast<size_t>(channel)].toString();
}

std::optional<ContactChannel> parseContactChannel(QStringView text)
{
    for (const ContactChannel channel : kContactChannels) {
        if (text == kTexts[static_cast<size_t>(channel)])
            return channel;
    }
    return std::nullopt;
}

} // namespace zhiyin
