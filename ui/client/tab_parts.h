// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/words/error_words.h"
#include "ui/common/workbench.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <type_traits>

#include <functional>

namespace zhiyin {

/// A card of a client's tab: a heading, what is known, and a row to add to it. Words are set anew by retranslate().
class TabCard : public QFrame
{
    Q_OBJECT

public:
    using Words = std::function<QString()>;
    explicit TabCard(Words title, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// A list with so many columns; it grows with its rows up to `most`.
    QTreeWidget *addList(const char *name, std::vector<Words> headings, int most = 8);
    /// A row of fields at the foot of the card; fields and buttons go into it from left to right.
    void addRow();
    QLineEdit *addField(const char *name, Words label, int width = 0);
    /// Codes with their words.
    QComboBox *addChoice(const char *name, Words label, const QStringList &codes,
                         std::function<QString(const QString &)> word);
    QPushButton *addButton(const char *name, Words text);
    /// What follows in the row stands at its right end; at the end of a row, its fields keep together at the left.
    void addStretch() { m_row->addStretch(); }
    /// A line under everything: what follows from the figures, or what is wrong with what was typed.
    QLabel *addHint();
    void retranslate();
    /// Makes the list as high as its rows, empty ones as high as a heading.
    static void fit(QTreeWidget *list, int most = 8);

private:
    struct Said {
        std::function<void(const QString &)> set;
        Words words;
    };
    QVBoxLayout *m_content;
    QHBoxLayout *m_row = nullptr;
    std::vector<Said> m_said;
};

/// What is typed in the field, or chosen, of that name.
[[nodiscard]] QString textOf(const QWidget *within, const char *field);
[[nodiscard]] QString codeOf(const QWidget *within, const char *choice);
/// The day that is typed there; not valid where nothing is. Fails with BadValue.
[[nodiscard]] Result<QDate> dayIn(const QWidget *within, const char *field);
/// The whole number that is typed there; 0 where nothing is. Fails with BadValue.
[[nodiscard]] Result<int> wholeIn(const QWidget *within, const char *field);
/// A column of cards under a tab that scrolls.
[[nodiscard]] QVBoxLayout *scrolledCards(QWidget *tab, QWidget *content);
/// Says under a card what came of it; empty hides the line. What was typed goes, unless it failed.
void tellUnder(TabCard *card, QLabel *hint, const QString &text, bool hasFailed);

/// What is typed in the line edits under a widget, by object name; and back again.
[[nodiscard]] QJsonObject typedUnder(const QWidget *widget);
void restoreUnder(QWidget *widget, const QJsonObject &typed);
void clearUnder(QWidget *widget);

/// Does `job(Session &)`, which gives a Result<void> or a Result of what to say, and tells under the card.
template <class Job> void runUnder(Workbench &bench, TabCard *card, QLabel *hint, Job job)
{
    using Done = std::invoke_result_t<Job &, Session &>;
    bench.call(card, std::move(job), [card, hint](const Done &done) {
        QString text;
        if (!done)
            text = words::sentence(done.error());
        else if constexpr (!std::is_same_v<Done, Result<void>>)
            text = *done;
        tellUnder(card, hint, text, !done);
    });
}

} // namespace zhiyin
