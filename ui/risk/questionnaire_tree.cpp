// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/questionnaire_tree.h"

#include "core/risk/questionnaire.h"
#include "core/words/risk_words.h"
#include "ui/common/plain_text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QStyledItemDelegate>

namespace zhiyin {
namespace {

constexpr int kKeyWidth = 80;
constexpr int kTextWidth = 260;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

using Choices = std::vector<std::pair<QString, QString>>;

/// The codes that a cell may hold, with their words; none where it is typed freely.
Choices choicesOf(const QModelIndex &index)
{
    Choices choices;
    const bool isOption = index.parent().isValid();
    if (index.column() == QuestionnaireTree::AxisOrCap && !isOption) {
        choices.emplace_back(QString(), said(QT_TRANSLATE_NOOP("zhiyin", "no axis")));
        for (const RiskAxis axis : kRiskAxes)
            choices.emplace_back(riskAxisText(axis), words::riskAxis(axis));
    } else if (index.column() == QuestionnaireTree::AxisOrCap) {
        choices.emplace_back(QString(), said(QT_TRANSLATE_NOOP("zhiyin", "no cap")));
        for (const RiskLevel level : kRiskLevels)
            choices.emplace_back(riskLevelText(level),
                                 said(QT_TRANSLATE_NOOP("zhiyin", "at most %1")).arg(riskLevelText(level)));
    } else if (index.column() == QuestionnaireTree::Answers && !isOption) {
        choices = {{QStringLiteral("one"), said(QT_TRANSLATE_NOOP("zhiyin", "one answer"))},
                   {QStringLiteral("highest"), said(QT_TRANSLATE_NOOP("zhiyin", "several, the highest counts"))},
                   {QStringLiteral("sum"), said(QT_TRANSLATE_NOOP("zhiyin", "several, all count"))}};
    }
    return choices;
}

QString wordOf(const QModelIndex &index, const QString &code)
{
    if (code.isEmpty())
        return {}; // "no cap" in every line would only be noise
    for (const auto &[known, word] : choicesOf(index)) {
        if (known == code)
            return word;
    }
    return code;
}

/// Codes are kept under Qt::EditRole's text; what is drawn and chosen from are their words.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override
    {
        if (index.parent().isValid() && index.column() == QuestionnaireTree::Answers)
            return nullptr;
        if (!index.parent().isValid() && index.column() == QuestionnaireTree::Points)
            return nullptr;
        const Choices choices = choicesOf(index);
        if (choices.empty())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        for (const auto &[code, word] : choices)
            box->addItem(word, code);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<const QComboBox *>(editor))
            model->setData(index, box->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = shown(wordOf(index, index.data(Qt::EditRole).toString()));
    }
};

QString textIn(const QJsonValue &text, QLatin1StringView language)
{
    return text.isObject() ? text.toObject().value(language).toString() : text.toString();
}

QJsonObject textOf(const QTreeWidgetItem *item)
{
    return {{QStringLiteral("en"), item->text(QuestionnaireTree::English)},
            {QStringLiteral("zh"), item->text(QuestionnaireTree::Chinese)}};
}

/// A whole number as one, anything else as it was typed: the check says what is wrong with it.
QJsonValue numberOf(const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

QString numberText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

QuestionnaireTree::QuestionnaireTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("questionnaireTree"));
    setColumnCount(ColumnCount);
    setItemDelegate(new ChoiceDelegate(this));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    setColumnWidth(Key, kKeyWidth);
    for (const int column : {English, Chinese}) {
        setColumnWidth(column, kTextWidth);
        header()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    for (const int column : {Points, AxisOrCap, Answers})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &QuestionnaireTree::edited);
}

QTreeWidgetItem *QuestionnaireTree::addQuestion(const QJsonObject &question)
{
    const QJsonValue text = question.value(u"text");
    const bool several = question.value(u"multiple").toBool();
    const QString count = question.value(u"count").toString(QStringLiteral("highest"));
    auto *item = new QTreeWidgetItem({numberText(question.value(u"n")), textIn(text, QLatin1StringView("en")),
                                      textIn(text, QLatin1StringView("zh")), QString(),
                                      question.value(u"axis").toString(), several ? count : QStringLiteral("one")});
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    const QJsonArray options = question.value(u"options").toArray();
    for (const QJsonValue &option : options)
        addOption(item, option.toObject());
    return item;
}

QTreeWidgetItem *QuestionnaireTree::addOption(QTreeWidgetItem *question, const QJsonObject &option)
{
    const QJsonValue text = option.value(u"text");
    const QJsonValue cap = option.value(u"caps_level");
    auto *item = new QTreeWidgetItem(
        question, {option.value(u"key").toString(), textIn(text, QLatin1StringView("en")),
                   textIn(text, QLatin1StringView("zh")), numberText(option.value(u"points")),
                   cap.isDouble() ? QStringLiteral("C%1").arg(cap.toInteger()) : cap.toString(), QString()});
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setTextAlignment(Points, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

void QuestionnaireTree::setQuestions(const QJsonArray &questions)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const QJsonValue &question : questions)
        addTopLevelItem(addQuestion(question.toObject()));
    expandAll();
}

QJsonArray QuestionnaireTree::questions() const
{
    QJsonArray questions;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *const item = topLevelItem(i);
        QJsonObject question{{QStringLiteral("n"), numberOf(item->text(Key))}, {QStringLiteral("text"), textOf(item)}};
        if (!item->text(AxisOrCap).isEmpty())
            question.insert(QStringLiteral("axis"), item->text(AxisOrCap));
        if (item->text(Answers) != QStringLiteral("one")) {
            question.insert(QStringLiteral("multiple"), true);
            question.insert(QStringLiteral("count"), item->text(Answers));
        }
        QJsonArray options;
        for (int k = 0; k < item->childCount(); ++k) {
            const QTreeWidgetItem *const child = item->child(k);
            QJsonObject option{{QStringLiteral("key"), child->text(Key)},
                               {QStringLiteral("text"), textOf(child)},
                               {QStringLiteral("points"), numberOf(child->text(Points))}};
            if (!child->text(AxisOrCap).isEmpty())
                option.insert(QStringLiteral("caps_level"), child->text(AxisOrCap));
            options.append(option);
        }
        question.insert(QStringLiteral("options"), options);
        questions.append(question);
    }
    return questions;
}

void QuestionnaireTree::showPlace(const QString &place)
{
    static const QRegularExpression form(QStringLiteral("^questions\\[(\\d+)\\](?:\\.options\\[(\\d+)\\])?"));
    const auto match = form.match(place);
    QTreeWidgetItem *item = match.hasMatch() ? topLevelItem(match.captured(1).toInt()) : nullptr;
    if (!item)
        return;
    if (match.hasCaptured(2) && item->child(match.captured(2).toInt()))
        item = item->child(match.captured(2).toInt());
    setCurrentItem(item);
    scrollToItem(item);
}

void QuestionnaireTree::addQuestion()
{
    const QJsonArray options = {
        QJsonObject{{QStringLiteral("key"), QStringLiteral("A")}, {QStringLiteral("points"), 0}},
        QJsonObject{{QStringLiteral("key"), QStringLiteral("B")}, {QStringLiteral("points"), 1}}};
    auto *item = addQuestion({{QStringLiteral("n"), topLevelItemCount() + 1}, {QStringLiteral("options"), options}});
    addTopLevelItem(item);
    item->setExpanded(true);
    setCurrentItem(item);
    emit edited();
}

void QuestionnaireTree::addOption()
{
    QTreeWidgetItem *question = currentItem();
    if (question && question->parent())
        question = question->parent();
    if (!question)
        return;
    constexpr int kLetters = 26;
    const QString key(QChar(u'A' + static_cast<char16_t>(question->childCount() % kLetters)));
    setCurrentItem(addOption(question, {{QStringLiteral("key"), key}, {QStringLiteral("points"), 0}}));
    emit edited();
}

void QuestionnaireTree::removeChosen()
{
    delete currentItem();
    emit edited();
}

void QuestionnaireTree::moveChosen(int by)
{
    QTreeWidgetItem *const item = currentItem();
    if (!item)
        return;
    QTreeWidgetItem *const above = item->parent() ? item->parent() : invisibleRootItem();
    const int to = above->indexOfChild(item) + by;
    if (to < 0 || to >= above->childCount())
        return;
    const bool isOpen = item->isExpanded();
    above->takeChild(above->indexOfChild(item));
    above->insertChild(to, item);
    item->setExpanded(isOpen);
    setCurrentItem(item);
    emit edited();
}

void QuestionnaireTree::retranslate()
{
    setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Questions and options")));
    setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "No.")), said(QT_TRANSLATE_NOOP("zhiyin", "English")),
                     said(QT_TRANSLATE_NOOP("zhiyin", "Chinese")),
                     QCoreApplication::translate("zhiyin", "Points", "of answers"),
                     said(QT_TRANSLATE_NOOP("zhiyin", "Axis, cap")), said(QT_TRANSLATE_NOOP("zhiyin", "Answers"))});
    viewport()->update();
}

} // namespace zhiyin
