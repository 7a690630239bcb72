// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_values.h"

#include <QFile>

namespace zhiyin::cli {

QJsonValue numberOrNull(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue riskLevelOrNull(std::optional<int> level)
{
    return level ? QJsonValue(QStringLiteral("C%1").arg(*level)) : QJsonValue();
}

Result<QByteArray> readWhole(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, {file}, source.errorString());
    const QByteArray bytes = source.readAll();
    if (source.error() != QFileDevice::NoError)
        return failure(ErrorCode::NotReadable, {file}, source.errorString());
    return bytes;
}

} // namespace zhiyin::cli
