// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_table_desk.h"

#include <QMenu>
#include <QToolButton>

#include <functional>

class QPushButton;

namespace zhiyin {

/// A menu whose marks can be set one after another without it closing: by click, Space or Return.
class ChoiceMenu final : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// The filters of the client table as chips: each opens its choices and says what is chosen.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Advisors, branches and tags come from the book.
    void setChoices(const ClientChoices &choices);
    /// Shows a filter without telling of it; its order is kept aside.
    void setFilter(const ClientFilter &filter);
    [[nodiscard]] const ClientFilter &filter() const { return m_filter; }
    void retranslate();

signals:
    void changed();

private:
    struct Chip {
        QToolButton *button;
        ChoiceMenu *menu;
        std::function<QString()> title;
        std::function<QString(const QVariant &)> word;
        QVariantList values;
        std::function<QVariantList(const ClientFilter &)> read;
        std::function<void(ClientFilter &, const QVariantList &)> write;
    };
    void addChip(const char *name, Chip chip);
    void addTextChip(const char *name, std::function<QString()> title, std::function<QString(const QVariant &)> word,
                     const QStringList &values, QStringList ClientFilter::*member);
    void addLevels();
    [[nodiscard]] QToolButton *addToggle(const char *name, std::function<void(ClientFilter &, bool)> write);
    void fill(Chip &chip);
    void showChip(Chip &chip);
    void showChips();
    void take(Chip &chip);
    [[nodiscard]] QVariantList tagValues(const ClientChoices &choices);

    ClientFilter m_filter;
    std::vector<Chip> m_chips;
    /// Names of the tags by identifier.
    QHash<QString, QString> m_tags;
    QToolButton *m_expiring;
    QToolButton *m_due;
    QPushButton *m_clear;
};

} // namespace zhiyin
