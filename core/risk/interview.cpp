// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/interview.h"

namespace zhiyin {

QStringList Interview::chosen() const
{
    if (isDone() || count() == 0)
        return {};
    const auto found = m_answers.find(question().n);
    return found == m_answers.end() ? QStringList() : found->second;
}

bool Interview::choose(const QString &key)
{
    if (isDone() || count() == 0)
        return false;
    const AnswerOption *const option = question().find(key);
    if (!option)
        return false;
    QStringList &keys = m_answers[question().n];
    if (!question().multiple)
        keys = {option->key};
    else if (!keys.removeOne(option->key))
        keys.append(option->key);
    if (keys.isEmpty())
        m_answers.erase(question().n);
    return true;
}

bool Interview::next()
{
    if (isDone() || chosen().isEmpty())
        return false;
    ++m_index;
    return true;
}

bool Interview::back()
{
    if (m_index == 0)
        return false;
    --m_index;
    return true;
}

void Interview::spend(qint64 milliseconds)
{
    if (!isDone() && count() > 0 && milliseconds > 0)
        m_spent[question().n] += milliseconds;
}

QJsonObject Interview::timing() const
{
    QJsonObject timing;
    for (const auto &[n, milliseconds] : m_spent)
        timing.insert(QString::number(n), milliseconds);
    return timing;
}

QJsonObject Interview::toJson() const
{
    return {{QStringLiteral("questionnaire"), m_questionnaire.id},
            {QStringLiteral("version"), m_questionnaire.version},
            {QStringLiteral("index"), m_index},
            {QStringLiteral("answers"), answersText(m_answers)},
            {QStringLiteral("timing"), timing()}};
}

bool Interview::restore(const QJsonObject &json)
{
    const bool same = json.value(QStringLiteral("questionnaire")).toString() == m_questionnaire.id
                      && json.value(QStringLiteral("version")).toInt() == m_questionnaire.version;
    const auto read = parseAnswers(json.value(QStringLiteral("answers")).toString());
    if (!same || !read)
        return false;
    m_answers = *read;
    m_index = 0;
    // No further than the first question without an answer.
    const int wanted = json.value(QStringLiteral("index")).toInt();
    while (m_index < wanted && m_index < count() && m_answers.count(question().n) > 0)
        ++m_index;
    const QJsonObject timing = json.value(QStringLiteral("timing")).toObject();
    for (auto entry = timing.begin(); entry != timing.end(); ++entry)
        m_spent[entry.key().toInt()] = static_cast<qint64>(entry.value().toDouble());
    return true;
}

} // namespace zhiyin
