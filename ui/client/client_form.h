// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"
#include "ui/common/form_steps.h"

#include <QScrollArea>

#include <array>

class QFrame;
class QGridLayout;

namespace zhiyin {

/// A client's fields to read and to edit, in groups; those that the client's nature asks for, and any that holds a value. A
/// masked value stands as the hint of an empty field: typing there
/// means a new value, leaving it empty means no change.
class ClientForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ClientForm(QWidget *parent = nullptr);

    void show(const ClientRecord &record);
    /// For a new client.
    void showEmpty();
    void clear();
    void setEditable(bool editable);
    /// FIELD=VALUE of what differs from what was shown; an emptied field clears.
    [[nodiscard]] QList<std::pair<QString, QString>> edits() const;
    /// Marks the field and moves there; false where the form has no such field.
    bool showFault(const QString &field, const QString &sentence);
    void clearFaults();
    [[nodiscard]] QJsonObject typed() const;
    void restore(const QJsonObject &typed);
    void retranslate();
    /// What was typed, to take back and to bring back.
    [[nodiscard]] FormSteps &steps() { return *m_steps; }

signals:
    void edited();

private:
    struct Line {
        ClientField field;
        QLabel *label = nullptr;
        QWidget *edit = nullptr;
        QLabel *fault = nullptr;
    };
    struct Group {
        QFrame *card = nullptr;
        QGridLayout *grid = nullptr;
        QLabel *heading = nullptr;
        const char *title = nullptr;
        size_t first = 0;
        size_t end = 0;
    };
    [[nodiscard]] QWidget *makeEdit(ClientField field);
    /// Places what the nature that is chosen asks for.
    void arrange();
    [[nodiscard]] QString chosenKind() const;
    void addGroup(QBoxLayout *layout, const char *title, std::initializer_list<ClientField> fields);
    [[nodiscard]] static QString textOf(const Line &line);
    /// Without a step to take back.
    void setText(const Line &line, const QString &text);
    /// A step gives a field its text.
    void put(size_t field, const QString &text);
    /// Somebody edits the field: a step to take back.
    void note(ClientField field);

    std::vector<Line> m_lines;
    std::vector<Group> m_groups;
    std::array<QString, kClientFieldCount> m_before;
    /// What stands in each field, as far as the steps know.
    std::array<QString, kClientFieldCount> m_now;
    FormSteps *m_steps;
};

} // namespace zhiyin
