// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risk/risk_score.h"

namespace zhiyin {

/// A questionnaire being answered, one question at a time; it can be laid aside and taken up again. Knows no widgets.
class Interview final
{
public:
    Interview() = default;
    explicit Interview(Questionnaire questionnaire) : m_questionnaire(std::move(questionnaire)) {}

    [[nodiscard]] const Questionnaire &questionnaire() const { return m_questionnaire; }
    [[nodiscard]] int count() const { return static_cast<int>(m_questionnaire.questions.size()); }
    /// From 0; count() once every question has been answered.
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] bool isDone() const { return count() > 0 && m_index >= count(); }
    /// Only while it is not done.
    [[nodiscard]] const RiskQuestion &question() const
    {
        return m_questionnaire.questions[static_cast<size_t>(m_index)];
    }
    [[nodiscard]] QStringList chosen() const;

    /// Chooses an option, or takes it back where several may be chosen. False for a key that is none.
    bool choose(const QString &key);
    /// To the next question, once this one is answered.
    bool next();
    bool back();
    /// The client has looked at this question for so long again; counted whole over returns to it.
    void spend(qint64 milliseconds);

    [[nodiscard]] const RiskAnswers &answers() const { return m_answers; }
    /// {"1": 4200, …}
    [[nodiscard]] QJsonObject timing() const;
    /// What a draft keeps.
    [[nodiscard]] QJsonObject toJson() const;
    /// Takes up where it was left. False where the draft is of another questionnaire or version.
    bool restore(const QJsonObject &json);

private:
    Questionnaire m_questionnaire;
    int m_index = 0;
    RiskAnswers m_answers;
    std::map<int, qint64> m_spent;
};

} // namespace zhiyin
