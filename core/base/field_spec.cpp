// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_spec.h"

namespace zhiyin {
namespace {

struct ToText {
    QString operator()(const QString &text) const { return text; }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(const QDateTime &moment) const { return moment.toUTC().toString(Qt::ISODateWithMs); }
    QString operator()(const Money &amount) const { return amount.toString(); }
    QString operator()(Quantity quantity) const { return quantity.toString(); }
    QString operator()(int number) const { return QString::number(number); }
};

} // namespace

QString fieldText(const FieldValue &value)
{
    return std::visit(ToText{}, value);
}

} // namespace zhiyin
