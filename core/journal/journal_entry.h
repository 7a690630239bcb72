// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace zhiyin {

/// What an entry is about; the codes are those of `journal show --entity`.
enum class Entity {
    Book,
    User,
    Client,
    Product,
    Holding,
    Transaction,
    Contact,
    Complaint,
    Survey,
    Rate,
    Assessment,
    Questionnaire,
    Tier,
    Policy,
    Request,
    Import,
    Report,
    Export,
    Performance,
};
[[nodiscard]] QString entityCode(Entity entity);
[[nodiscard]] std::optional<Entity> parseEntity(QStringView code);

/// Field history of one entry: each field's old and new value; JSON values so that text, numbers and null keep apart.
class Changes final
{
public:
    void add(const QString &field, const QJsonValue &before, const QJsonValue &after);
    /// A value that is new with its row. Empty ones are left out: the row began without them.
    void set(const QString &field, const QJsonValue &after);
    /// The same for text, without a JSON value in between: an import sets them by the million.
    void set(const QString &field, const QString &after);
    [[nodiscard]] bool isEmpty() const { return m_fields.empty(); }
    /// {"field": [old, new]}, compact.
    [[nodiscard]] QByteArray json() const;

private:
    struct Field {
        QString name;
        QByteArray values;
    };
    void put(const QString &field, QByteArray values);
    std::vector<Field> m_fields;
};

/// What a desk says of one change.
struct JournalRecord {
    Entity entity;
    AnyId id;
    std::optional<ClientId> client;
    /// "add", "set", "import", "reveal", …
    QString action;
    Changes changes;
    QString reason;
    /// The version of the policy that the change was decided under, where one was.
    QString policyVersion;
    std::optional<ImportId> import;
};

/// One entry as stored, opened for a reader. `erased` says that its client's key is gone.
struct JournalEntry {
    ReplicaNumber replica;
    qint64 n;
    QDateTime at;
    UserId user;
    QString userName;
    QString entity;
    AnyId id;
    std::optional<ClientId> client;
    QString action;
    QJsonObject changes;
    QString reason;
    QString policyVersion;
    bool backdated = false;
    bool erased = false;
    QByteArray hash;
};

/// A replica's newest entry: what a signature, a witness and a printed anchor speak of.
struct JournalHead {
    ReplicaNumber replica = 0;
    qint64 n = 0;
    QByteArray hash;

    /// "R.N:HASH", as printed in every report's foot.
    [[nodiscard]] QString anchor() const;
    [[nodiscard]] static std::optional<JournalHead> parseAnchor(QStringView text);
    friend bool operator==(const JournalHead &, const JournalHead &) = default;
};

/// What recomputing the chains says.
struct JournalVerdict {
    bool ok = true;
    qint64 entries = 0;
    std::vector<JournalHead> heads;
    /// "replica.n" of the first entry that does not fit, and why.
    QString firstBroken;
    QString why;
};

} // namespace zhiyin
