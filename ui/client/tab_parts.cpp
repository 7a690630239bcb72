// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/tab_parts.h"

#include "core/exchange/date_form.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QHeaderView>
#include <QScrollArea>

namespace zhiyin {

TabCard::TabCard(Words title, QWidget *parent) : QFrame(parent), m_content(new QVBoxLayout(this))
{
    setLook(this, "card");
    m_content->setContentsMargins(grid::kLarge, grid::kMedium, grid::kLarge, grid::kLarge);
    m_content->setSpacing(grid::kSmall);
    auto *heading = plainLabel({}, "heading");
    m_content->addWidget(heading);
    m_said.push_back({[heading](const QString &text) { heading->setText(text); }, std::move(title)});
}

QTreeWidget *TabCard::addList(const char *name, std::vector<Words> headings, int most)
{
    auto *list = new QTreeWidget;
    list->setObjectName(QLatin1String(name));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setColumnCount(static_cast<int>(headings.size()));
    list->setTabKeyNavigation(false);
    m_content->addWidget(list);
    for (size_t column = 0; column < headings.size(); ++column) {
        m_said.push_back({[list, column](const QString &text) {
                              list->headerItem()->setText(static_cast<int>(column), text);
                              if (column == 0)
                                  list->setAccessibleName(text);
                          },
                          std::move(headings[column])});
    }
    fit(list, most);
    return list;
}

void TabCard::fit(QTreeWidget *list, int most)
{
    const int rows = std::clamp(list->topLevelItemCount(), 1, most);
    list->setFixedHeight(list->header()->sizeHint().height() + rows * grid::kRowHeight + grid::kTight);
    for (int column = 0; column + 1 < list->columnCount(); ++column)
        list->resizeColumnToContents(column);
}

void TabCard::addRow()
{
    m_row = new QHBoxLayout;
    m_row->setSpacing(grid::kSmall);
    m_content->addLayout(m_row);
}

QLineEdit *TabCard::addField(const char *name, Words label, int width)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    auto *text = plainLabel();
    text->setBuddy(field);
    m_row->addWidget(text);
    m_row->addWidget(field, width == 0 ? 1 : 0);
    if (width > 0)
        field->setFixedWidth(width);
    m_said.push_back({[field, text](const QString &words) {
                          text->setText(words);
                          field->setAccessibleName(words);
                      },
                      std::move(label)});
    return field;
}

QComboBox *TabCard::addChoice(const char *name, Words label, const QStringList &codes,
                              std::function<QString(const QString &)> word)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    for (const QString &code : codes)
        box->addItem(QString(), code);
    auto *text = plainLabel();
    text->setBuddy(box);
    m_row->addWidget(text);
    m_row->addWidget(box);
    m_said.push_back({[box, text, word = std::move(word)](const QString &words) {
                          text->setText(words);
                          box->setAccessibleName(words);
                          for (int i = 0; i < box->count(); ++i)
                              box->setItemText(i, word(box->itemData(i).toString()));
                      },
                      std::move(label)});
    return box;
}

QPushButton *TabCard::addButton(const char *name, Words text)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    m_row->addWidget(button);
    m_said.push_back({[button](const QString &words) { button->setText(words); }, std::move(text)});
    return button;
}

QLabel *TabCard::addHint()
{
    auto *hint = wrappedLabel({}, "muted");
    hint->hide();
    m_content->addWidget(hint);
    return hint;
}

void TabCard::retranslate()
{
    for (const Said &said : m_said)
        said.set(said.words());
}

QString textOf(const QWidget *within, const char *field)
{
    return within->findChild<QLineEdit *>(QLatin1String(field))->text().trimmed();
}

QString codeOf(const QWidget *within, const char *choice)
{
    return within->findChild<QComboBox *>(QLatin1String(choice))->currentData().toString();
}

Result<QDate> dayIn(const QWidget *within, const char *field)
{
    const QString text = textOf(within, field);
    if (text.isEmpty())
        return QDate();
    const auto day = DateForm().date(text);
    if (!day)
        return failure(ErrorCode::BadValue,
                       {within->findChild<QLineEdit *>(QLatin1String(field))->accessibleName(), text});
    return *day;
}

Result<int> wholeIn(const QWidget *within, const char *field)
{
    const QString text = textOf(within, field);
    bool isWhole = true;
    const int number = text.isEmpty() ? 0 : text.toInt(&isWhole);
    if (!isWhole)
        return failure(ErrorCode::BadValue,
                       {within->findChild<QLineEdit *>(QLatin1String(field))->accessibleName(), text});
    return number;
}

QVBoxLayout *scrolledCards(QWidget *tab, QWidget *content)
{
    auto *outer = new QVBoxLayout(tab);
    outer->setContentsMargins(0, grid::kMedium, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, grid::kMedium, grid::kMedium);
    layout->setSpacing(grid::kMedium);
    return layout;
}

void tellUnder(TabCard *card, QLabel *hint, const QString &text, bool hasFailed)
{
    setLook(hint, hasFailed ? "fault" : "muted");
    hint->setText(text);
    hint->setVisible(!text.isEmpty());
    if (!hasFailed)
        clearUnder(card);
}

QJsonObject typedUnder(const QWidget *widget)
{
    QJsonObject typed;
    for (const QLineEdit *field : widget->findChildren<QLineEdit *>()) {
        if (!field->objectName().isEmpty() && !field->text().isEmpty() && field->isEnabled())
            typed.insert(field->objectName(), field->text());
    }
    return typed;
}

void restoreUnder(QWidget *widget, const QJsonObject &typed)
{
    for (QLineEdit *field : widget->findChildren<QLineEdit *>()) {
        if (typed.contains(field->objectName()))
            field->setText(typed.value(field->objectName()).toString());
    }
}

void clearUnder(QWidget *widget)
{
    for (QLineEdit *field : widget->findChildren<QLineEdit *>())
        field->clear();
}

} // namespace zhiyin
