// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_desk.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace zhiyin {

/// Open cases side by side by their state, in each column the one whose clock runs out first on top. Left and Right go
/// from column to column, Enter opens.
class BoardView final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardView(QTimeZone zone, QWidget *parent = nullptr);

    /// In the order in which they are to stand.
    void show(const std::vector<ComplaintView> &views);
    void clear();
    void begin();
    void retranslate();

signals:
    void opened(zhiyin::ComplaintId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column {
        ComplaintState state;
        QLabel *title;
        QListWidget *list;
    };
    void sayTitles();
    void step(size_t from, int direction);

    QTimeZone m_zone;
    std::vector<Column> m_columns;
    std::vector<ComplaintView> m_views;
};

} // namespace zhiyin
