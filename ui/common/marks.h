// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QMetaType>
#include <QRectF>
#include <QStyledItemDelegate>
#include <QWidget>

#include <array>

class QPainter;

namespace zhiyin {

/// What stands before a word so that colour never carries meaning alone.
enum class MarkShape { Diamond, Triangle, Square, Circle, Ring, Bars, Play, Exclamation, Stop, Pause, Check, Cross };

/// A fixed colour with a shape. `bars` of five are filled for MarkShape::Bars.
struct Mark {
    MarkShape shape = MarkShape::Ring;
    QColor light;
    QColor dark;
    int bars = 0;
    [[nodiscard]] QColor colour() const;
    friend bool operator==(const Mark &, const Mark &) = default;
};

/// The states of a clock as windows show them.
enum class ClockLook { Running, DueSoon, Overdue, Paused, Met, Missed };
inline constexpr std::array kClockLooks = {ClockLook::Running, ClockLook::DueSoon, ClockLook::Overdue,
                                           ClockLook::Paused,  ClockLook::Met,     ClockLook::Missed};
inline constexpr int kTierMarks = 5;
inline constexpr int kLevelMarks = 5;

/// The place of a tier in its scheme, 0 the highest; what lies beyond kTierMarks looks like the last.
[[nodiscard]] Mark tierMark(int place);
/// C1…C5 (clients) and R1…R5 (products), by number.
[[nodiscard]] Mark levelMark(int level);
[[nodiscard]] Mark clockMark(ClockLook look);

void drawMark(QPainter &painter, const Mark &mark, const QRectF &area);

/// A mark and its word, as plain text.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    void set(const Mark &mark, const QString &text);
    void setText(const QString &text) { set(m_mark, text); }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
    QString m_text;
};

/// Draws the MarkRole of a cell before its text.
class MarkDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace zhiyin

Q_DECLARE_METATYPE(zhiyin::Mark)
