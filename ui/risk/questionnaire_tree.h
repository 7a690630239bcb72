// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QTreeWidget>

namespace zhiyin {

/// The questions of a questionnaire as an editable tree: a line a question, under it a line an option. Reads and writes
/// the document's own form, faults and all, so that the check names the same places as for a file.
class QuestionnaireTree final : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column { Key, English, Chinese, Points, AxisOrCap, Answers, ColumnCount };

    explicit QuestionnaireTree(QWidget *parent = nullptr);

    void setQuestions(const QJsonArray &questions);
    [[nodiscard]] QJsonArray questions() const;
    /// Brings a place of the check ("questions[2].options[0].points") into view.
    void showPlace(const QString &place);

    void addQuestion();
    /// To the question that is chosen, or whose option is.
    void addOption();
    void removeChosen();
    /// Up by -1, down by 1, among its like.
    void moveChosen(int by);
    void retranslate();

signals:
    void edited();

private:
    QTreeWidgetItem *addQuestion(const QJsonObject &question);
    QTreeWidgetItem *addOption(QTreeWidgetItem *question, const QJsonObject &option);
};

} // namespace zhiyin
