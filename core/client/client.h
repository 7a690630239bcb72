// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/field_spec.h"
#include "core/base/id.h"
#include "core/client/client_fields.h"

#include <array>
#include <bitset>
#include <optional>
#include <vector>

namespace zhiyin {

/// The values of a client's fields; a field without a value is empty.
class ClientValues final
{
public:
    [[nodiscard]] const std::optional<FieldValue> &at(ClientField field) const { return m_values[index(field)]; }
    void set(ClientField field, std::optional<FieldValue> value) { m_values[index(field)] = std::move(value); }
    [[nodiscard]] bool has(ClientField field) const { return at(field).has_value(); }

    /// The locale-free text of JSON, exports and the journal; a null QString where empty.
    [[nodiscard]] QString text(ClientField field) const;
    [[nodiscard]] QDate date(ClientField field) const;
    [[nodiscard]] std::optional<Money> money(ClientField field) const;
    [[nodiscard]] std::optional<int> whole(ClientField field) const;

private:
    [[nodiscard]] static constexpr size_t index(ClientField field) { return static_cast<size_t>(field); }
    std::array<std::optional<FieldValue>, kClientFieldCount> m_values;
};

/// What somebody wants changed: only the named fields; none clears a field.
struct ClientEdit {
    ClientField field;
    std::optional<FieldValue> value;
};
using ClientEdits = std::vector<ClientEdit>;

/// A client as the desk hands it out. Masked fields hold their masked text until they are asked for in clear.
struct ClientRecord {
    ClientId id;
    ClientValues values;
    QString advisorName;
    std::optional<UserId> advisor;
    QString tier;
    std::optional<int> riskLevel;
    QDate riskValidUntil;
    std::optional<int> churnScore;
    std::optional<Money> totalAssets;
    int revision = 1;
    /// Fields whose value is hidden behind a mask.
    std::bitset<kClientFieldCount> masked;
};

/// One line of the list.
struct ClientLine {
    ClientId id;
    QString externalId;
    QString name;
    QString kind;
    QString tier;
    std::optional<int> riskLevel;
    QDate riskValidUntil;
    QString stage;
    QString advisor;
    QString branch;
    std::optional<Money> totalAssets;
    Currency currency;
};

enum class ClientOrder { ExternalId, Name, Tier, RiskLevel, Stage, Advisor, TotalAssets };

/// Which clients, and in which order. Empty texts do not filter. `limit` 0 means all.
struct ClientQuery {
    QString tier;
    QString stage;
    QString advisor;
    QString branch;
    /// Only these, in this order, where given (what search found).
    std::optional<std::vector<ClientId>> among;
    ClientOrder order = ClientOrder::ExternalId;
    bool descending = false;
    int limit = 100;
    int offset = 0;
};

/// "ext:K-1", "id:281474976710657", or a bare text that is tried as both, external number first.
struct ClientReference {
    enum class Kind { External, Identifier, Either };
    Kind kind;
    QString text;
    [[nodiscard]] static ClientReference parse(const QString &text);
};

} // namespace zhiyin
