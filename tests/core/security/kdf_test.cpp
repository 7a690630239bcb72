// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/kdf.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>

using namespace zhiyin;

TEST_CASE("Key costs stay between the floor and what a machine can bear", "[kdf]")
{
    CHECK_FALSE(KdfCost::ofMebibytes(63));
    CHECK_FALSE(KdfCost::ofMebibytes(0));
    CHECK_FALSE(KdfCost::ofMebibytes(-1));
    CHECK_FALSE(KdfCost::ofMebibytes(2049));
    CHECK(*KdfCost::ofMebibytes(64) == KdfCost::floor());
    CHECK(KdfCost::ofMebibytes(2048)->memoryBytes() == quint64{2} << 30);
}

TEST_CASE("Parameters from a stranger cannot exhaust the machine", "[kdf]")
{
    const QByteArray salt(KdfParameters::kSaltSize, 's');
    const Secret secret = Secret::random(32);
    const auto refuses = [&](quint8 algorithm, quint32 passes, quint64 memory) {
        const auto start = std::chrono::steady_clock::now();
        const auto derived = KdfParameters(algorithm, passes, memory, salt).derive(secret);
        CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(1));
        return !derived && derived.error().code == ErrorCode::KeyFilesTampered;
    };
    CHECK(refuses(1, 11, 8192));
    CHECK(refuses(1, 0, 8192));
    CHECK(refuses(1, 3, (quint64{2} << 30) + 1));
    CHECK(refuses(1, 3, 0));
    CHECK(refuses(1, 0xFFFFFFFF, ~quint64{0}));
    CHECK(refuses(2, 1, 8192));
    CHECK_FALSE(refuses(1, 1, 8192));
    // No stretching is for random keys of full length only, never for a passphrase.
    CHECK_FALSE(KdfParameters::forRandomKey().derive(passphraseBytes(QStringLiteral("a passphrase of any length"))));
}

TEST_CASE("Derivation parameters read back as they were written", "[kdf]")
{
    const KdfParameters parameters(1, 7, 123456789, QByteArray("0123456789abcdef"));
    CHECK(parameters.bytes().size() == KdfParameters::byteSize());
    CHECK(KdfParameters::fromBytes(parameters.bytes()).bytes() == parameters.bytes());
}

TEST_CASE("A passphrase is the same however its accents were typed", "[kdf]")
{
    CHECK(passphraseBytes(QStringLiteral("caf\u00e9")) == passphraseBytes(QStringLiteral("cafe\u0301")));
    CHECK_FALSE(passphraseBytes(QStringLiteral("cafe")) == passphraseBytes(QStringLiteral("Cafe")));
}

TEST_CASE("Calibration stays within its bounds", "[kdf]")
{
    const KdfCost cost = calibrateKdf();
    CHECK(cost.memoryBytes() >= KdfCost::floor().memoryBytes());
    CHECK(cost.memoryBytes() <= quint64{KdfCost::kUsualMebibytes} << 20);
    CHECK(cost.passes() == KdfCost::kPasses);
}
