// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/seal.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace zhiyin;

namespace {

constexpr std::array<unsigned char, kKeySize> kKey = {1, 2, 3};
constexpr std::array<unsigned char, kKeySize> kOtherKey = {3, 2, 1};

} // namespace

TEST_CASE("What is sealed opens with its key in its place only", "[seal]")
{
    const QByteArray text = "110105194912310021";
    const QByteArray place = "client|id_number|17";
    const QByteArray sealed = seal(kKey, text, place);
    CHECK(sealed.size() == text.size() + kSealOverhead);
    CHECK_FALSE(sealed.contains(text));
    CHECK(*unseal(kKey, sealed, place) == text);
    CHECK(seal(kKey, text, place) != sealed);

    CHECK(unseal(kOtherKey, sealed, place).error().code == ErrorCode::DamagedBook);
    CHECK_FALSE(unseal(kKey, sealed, "client|id_number|18"));
    CHECK_FALSE(unseal(kKey, QByteArrayView(sealed).chopped(1), place));
    CHECK_FALSE(unseal(kKey, {}, place));
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray flipped = sealed;
        flipped[i] = static_cast<char>(flipped.at(i) ^ 1);
        CHECK_FALSE(unseal(kKey, flipped, place));
    }
}

TEST_CASE("Any bytes come back from a seal", "[seal][property]")
{
    const Secret key = Secret::random(kKeySize);
    CHECK(rc::check([&key](const std::string &text, const std::string &place) {
        const auto back = unseal(key, seal(key, QByteArrayView(text), QByteArrayView(place)), QByteArrayView(place));
        RC_ASSERT(back.has_value());
        RC_ASSERT(back->toStdString() == text);
    }));
}

TEST_CASE("A blind index finds the same value and tells nothing without its key", "[seal]")
{
    CHECK(blindIndex(kKey, "110105194912310021") == blindIndex(kKey, "110105194912310021"));
    CHECK(blindIndex(kKey, "110105194912310021").size() == kBlindIndexSize);
    CHECK(blindIndex(kKey, "110105194912310021") != blindIndex(kKey, "110105194912310022"));
    CHECK(blindIndex(kKey, "110105194912310021") != blindIndex(kOtherKey, "110105194912310021"));
}

TEST_CASE("The hash is BLAKE2b-256 and knows where pieces end", "[seal]")
{
    // The empty text's value, as the b2sum of coreutils prints it with --length=256.
    CHECK(hashOf({}).toHex() == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    CHECK(Hasher().add("ab").add("c").finish() == hashOf("abc"));
    CHECK(Hasher().addSized("ab").addSized("c").finish() != Hasher().addSized("a").addSized("bc").finish());
    CHECK(Hasher().addNumber(1).finish() != Hasher().addNumber(2).finish());
    CHECK(Hasher(kKey).add("abc").finish() != hashOf("abc"));
    Hasher again(kKey);
    const QByteArray first = again.add("abc").finish();
    CHECK(again.add("abc").finish() == first);
}

TEST_CASE("Signatures hold for one message of one signer", "[seal]")
{
    const SigningKeys keys = newSigningKeys();
    const SigningKeys others = newSigningKeys();
    const QByteArray signature = sign(keys.secretKey, "head 17");
    CHECK(verify(keys.publicKey, "head 17", signature));
    CHECK_FALSE(verify(keys.publicKey, "head 18", signature));
    CHECK_FALSE(verify(others.publicKey, "head 17", signature));
    CHECK_FALSE(verify(keys.publicKey, "head 17", QByteArrayView(signature).chopped(1)));
    CHECK_FALSE(verify({}, "head 17", signature));
}

TEST_CASE("Derived keys differ by purpose and by key", "[seal]")
{
    CHECK(deriveKey(kKey, "keyfile") == deriveKey(kKey, "keyfile"));
    CHECK_FALSE(deriveKey(kKey, "keyfile") == deriveKey(kKey, "journal"));
    CHECK_FALSE(deriveKey(kKey, "keyfile") == deriveKey(kOtherKey, "keyfile"));
}

TEST_CASE("Secrets move, copy only when told to, and compare by content", "[secret]")
{
    Secret first = Secret::random(32);
    const Secret second = first.clone();
    CHECK(first == second);
    const Secret moved = std::move(first);
    CHECK(moved == second);
    CHECK_FALSE(moved == Secret(32));
    CHECK_FALSE(moved == Secret());
    CHECK(Secret() == Secret());
    CHECK_FALSE(Secret::random(32) == Secret::random(32));
}
