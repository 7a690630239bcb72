// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"

#include <QTableWidget>

namespace zhiyin {

/// Two records beside each other, field by field, with a mark on the value that is kept. Space or Enter, or a click, keeps
/// the value one stands on; a field with one value only keeps that.
class ChoiceTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ChoiceTable(QWidget *parent = nullptr);

    /// Masked records; `fromOther` is what was chosen before.
    void show(const ClientRecord &keep, const ClientRecord &other, const QStringList &fromOther = {});
    void clearRecords();
    /// Fields whose value comes from the other record although the kept one has its own.
    [[nodiscard]] QStringList fromOther() const;
    void retranslate();

signals:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line {
        ClientField field;
        QString keep;
        QString other;
        bool fromOther = false;
        /// Both have a value, not the same, and somebody may choose.
        [[nodiscard]] bool isOpen() const;
    };
    void fill();
    void mark(int row);
    void choose(int row, int column);

    std::vector<Line> m_lines;
    QString m_keepName;
    QString m_otherName;
};

} // namespace zhiyin
