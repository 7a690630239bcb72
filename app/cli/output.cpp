// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/plain_text.h"
#include "core/words/error_words.h"

#include <QJsonDocument>

#include <cstdio>

namespace zhiyin::cli {
namespace {

bool write(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

void sayError(const QJsonObject &error)
{
    say(error.value(QStringLiteral("message")).toString());
    const QString hint = error.value(QStringLiteral("hint")).toString();
    if (!hint.isEmpty())
        say(hint);
}

QByteArray textOf(QJsonObject document, OutputForm form, const QString &note)
{
    switch (form) {
    case OutputForm::Json: return QJsonDocument(document).toJson(QJsonDocument::Indented);
    case OutputForm::CompactJson: return QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
    case OutputForm::People: break;
    }
    document.remove(QStringLiteral("error"));
    QString text = plainText(document);
    if (!note.isEmpty())
        text += text.isEmpty() ? note + u'\n' : u'\n' + note + u'\n';
    return text.toUtf8();
}

} // namespace

QString hintFor(const Error &error)
{
    if (error.code == ErrorCode::BadUsage && !error.detail.isEmpty())
        return QStringLiteral("zhiyin-cli ") + QString(error.detail).replace(u'\n', QStringLiteral("\nzhiyin-cli "));
    return words::hint(error);
}

QJsonObject errorObject(const Error &error)
{
    return {{QStringLiteral("code"), words::codeName(error.code)},
            {QStringLiteral("message"), words::sentence(error)},
            {QStringLiteral("hint"), hintFor(error)}};
}

int print(const Result<Answer> &answer, OutputForm form)
{
    const Answer shown = answer ? *answer : Answer::failed(answer.error(), {});
    if (form == OutputForm::People && shown.document.contains(QStringLiteral("error")))
        sayError(shown.document.value(QStringLiteral("error")).toObject());
    const QByteArray text = textOf(shown.document, form, shown.note);
    if (!text.isEmpty() && !write(text)) {
        const Error error{ErrorCode::NotWritable, {QStringLiteral("stdout")}, {}};
        sayError(errorObject(error));
        return words::exitCode(error.code);
    }
    return shown.exit;
}

void say(const QString &text)
{
    const QByteArray bytes = printable(text, true).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace zhiyin::cli
