// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/money.h"
#include "core/policy/local_text.h"

#include <QDate>
#include <QJsonObject>
#include <QSet>

#include <array>
#include <optional>
#include <vector>

namespace zhiyin {

/// Reads the bytes of a document. Fails with BadDocument: {"line 3", what}; doubled keys are refused, since a JSON
/// parser would silently drop the first.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &bytes);

/// What is wrong with a document; the first fault counts, what follows it is often only its consequence.
class JsonFaults final
{
public:
    void add(const QString &place, const QString &what);
    [[nodiscard]] bool isEmpty() const { return !m_first; }
    /// The first fault as BadDocument with args {place, what}.
    [[nodiscard]] Result<void> result() const;

private:
    std::optional<Error> m_first;
};

/// One object of a document, read key by key. A fault is noted with its place ("tiers[1].must.assets") and an empty
/// value returned, so that a parser reads straight on and asks `JsonFaults::result` once, at the end.
class JsonReader final
{
public:
    JsonReader(const QJsonObject &object, JsonFaults &faults, QString place = {})
        : m_object(object), m_faults(&faults), m_place(std::move(place))
    {}

    /// Whether there is a value other than null; the key counts as known from then on.
    [[nodiscard]] bool has(QStringView key) const;
    [[nodiscard]] bool isNumber(QStringView key) const { return m_object.value(key).isDouble(); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    /// "tiers[1].must.assets"; the object's own place for an empty key.
    [[nodiscard]] QString place(QStringView key = {}) const;
    /// Notes a fault of the parser's own rules.
    void fault(QStringView key, const QString &what) const { m_faults->add(place(key), what); }

    /// A text that is not empty.
    [[nodiscard]] QString text(QStringView key);
    [[nodiscard]] QString textOr(QStringView key, const QString &whenMissing);
    /// A plain string, or {"en": …, "zh": …}.
    [[nodiscard]] LocalText localText(QStringView key);
    /// A whole number within the limits, both included.
    [[nodiscard]] qint64 integer(QStringView key, qint64 least, qint64 most);
    [[nodiscard]] qint64 integerOr(QStringView key, qint64 whenMissing, qint64 least, qint64 most);
    [[nodiscard]] bool booleanOr(QStringView key, bool whenMissing);
    /// An amount of 0 or more, as a decimal string without grouping or exponent and with no more decimals than the currency has.
    [[nodiscard]] Money money(QStringView key, Currency currency);
    /// A ratio as a decimal string or number from 0 to 1, in basis points: 0.85 is 8500.
    [[nodiscard]] int basisPoints(QStringView key);
    [[nodiscard]] QDate date(QStringView key);
    /// A list of texts that are not empty; a missing key is an empty list.
    [[nodiscard]] QStringList texts(QStringView key);
    [[nodiscard]] JsonReader object(QStringView key);
    /// A list of objects; a missing key is a fault.
    [[nodiscard]] std::vector<JsonReader> objects(QStringView key);
    /// One of the names; the first value after a fault.
    template <class Value, size_t Count>
    [[nodiscard]] Value oneOf(QStringView key, const std::array<std::pair<QStringView, Value>, Count> &names)
    {
        const QString name = text(key);
        for (const auto &[known, value] : names) {
            if (name == known)
                return value;
        }
        if (!name.isEmpty())
            faultNotKnown(key, name);
        return names.front().second;
    }

    /// To be called when all known keys have been read: any other key is refused with its place.
    void refuseUnknown() const;

private:
    /// The value, and the key noted as known; a missing one is a fault.
    QJsonValue take(QStringView key);
    void faultNotKnown(QStringView key, const QString &name) const;

    QJsonObject m_object;
    JsonFaults *m_faults;
    QString m_place;
    mutable QSet<QString> m_known;
};

} // namespace zhiyin
