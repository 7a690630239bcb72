// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/client_shelf.h"

#include "core/search/byte_scan.h"

#include <sodium.h>

namespace zhiyin {
namespace {

static_assert(static_cast<int>(SearchField::AccountNumber) + 1 < kMarkBytes);

char markOf(SearchField field)
{
    return static_cast<char>(static_cast<int>(field) + 1);
}

bool isMark(char byte)
{
    return static_cast<unsigned char>(byte) < kMarkBytes;
}

/// UTF-8 of what is compared; external numbers may hold any script.
std::string utf8Of(std::u32string_view folded)
{
    return QString::fromUcs4(folded.data(), static_cast<qsizetype>(folded.size())).toStdString();
}

} // namespace

ClientShelf::ClientShelf() : m_bytes(1 + kScanPadding, '\0'), m_firstByte{1} {}

ClientShelf::~ClientShelf()
{
    wipe();
}

ClientShelf &ClientShelf::operator=(ClientShelf &&other) noexcept
{
    wipe();
    m_ids = std::move(other.m_ids);
    m_gone = std::move(other.m_gone);
    m_codes = std::move(other.m_codes);
    m_firstCode = std::move(other.m_firstCode);
    m_texts = std::move(other.m_texts);
    m_firstText = std::move(other.m_firstText);
    m_bytes = std::move(other.m_bytes);
    m_firstByte = std::move(other.m_firstByte);
    return *this;
}

void ClientShelf::wipe()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
    sodium_memzero(m_texts.data(), m_texts.size() * sizeof(char16_t));
}

void ClientShelf::add(const RememberedClient &client, CharBook &book)
{
    std::u32string folded;
    appendFolded(client.name, folded);
    for (const char32_t c : folded)
        m_codes.push_back(book.codeOf(c));
    m_texts += client.name.toStdU16String();
    m_texts += client.externalId.toStdU16String();

    m_bytes.resize(m_bytes.size() - kScanPadding);
    m_bytes += markOf(SearchField::ExternalId);
    m_bytes += utf8Of(foldedCharacters(client.externalId));
    for (const RememberedClient::Number &number : client.numbers) {
        m_bytes += markOf(number.field);
        const QByteArray digits = numberForSearch(number.text);
        m_bytes.append(digits.constData(), static_cast<size_t>(digits.size()));
    }
    m_ids.push_back(client.id);
    close(static_cast<size_t>(client.name.size()));
}

void ClientShelf::add(const ClientShelf &other, size_t place)
{
    const auto codes = other.codesOf(place);
    m_codes.insert(m_codes.end(), codes.begin(), codes.end());
    const QStringView name = other.name(place);
    const QStringView number = other.externalId(place);
    m_texts.append(name.utf16(), static_cast<size_t>(name.size()));
    m_texts.append(number.utf16(), static_cast<size_t>(number.size()));
    m_bytes.resize(m_bytes.size() - kScanPadding);
    m_bytes.append(other.m_bytes, other.m_firstByte[place], other.m_firstByte[place + 1] - other.m_firstByte[place]);
    m_ids.push_back(other.m_ids[place]);
    close(static_cast<size_t>(name.size()));
}

void ClientShelf::close(size_t nameLength)
{
    m_codes.push_back(0);
    m_firstCode.push_back(static_cast<quint32>(m_codes.size()));
    m_firstText.push_back(m_firstText.back() + static_cast<quint32>(nameLength));
    m_firstText.push_back(static_cast<quint32>(m_texts.size()));
    m_firstByte.push_back(static_cast<quint32>(m_bytes.size()));
    m_bytes.append(kScanPadding, '\0');
    m_gone.push_back(0);
}

void ClientShelf::tighten()
{
    m_ids.shrink_to_fit();
    m_gone.shrink_to_fit();
    m_codes.shrink_to_fit();
    m_firstCode.shrink_to_fit();
    m_texts.shrink_to_fit();
    m_firstText.shrink_to_fit();
    m_bytes.shrink_to_fit();
    m_firstByte.shrink_to_fit();
}

QStringView ClientShelf::name(size_t place) const
{
    const quint32 from = m_firstText[2 * place];
    return QStringView(m_texts.data() + from, m_firstText[2 * place + 1] - from);
}

QStringView ClientShelf::externalId(size_t place) const
{
    const quint32 from = m_firstText[2 * place + 1];
    return QStringView(m_texts.data() + from, m_firstText[2 * place + 2] - from);
}

std::span<const quint32> ClientShelf::codesOf(size_t place) const
{
    return {m_codes.data() + m_firstCode[place], m_firstCode[place + 1] - m_firstCode[place] - 1};
}

ClientShelf::Field ClientShelf::fieldAt(size_t byte) const
{
    size_t from = byte;
    while (!isMark(m_bytes[from - 1]))
        --from;
    size_t to = byte;
    while (!isMark(m_bytes[to]))
        ++to;
    return {static_cast<SearchField>(m_bytes[from - 1] - 1), from, bytes().substr(from, to - from)};
}

} // namespace zhiyin
