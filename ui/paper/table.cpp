// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/table.h"

#include <QPainter>

namespace zhiyin::paper {
namespace {

constexpr double kGap = mm(3.2); ///< Between columns.
constexpr double kPadding = pt(1.9);
constexpr double kLeastShared = 0.25; ///< Of the width, for all columns with a share together.

struct PlacedBox {
    TextBox box;
    double x;
};

class RowBlock final : public Block
{
public:
    enum class Kind { Header, Row, Total };
    RowBlock(std::vector<PlacedBox> boxes, double width, Kind kind, double room = 0)
        : m_boxes(std::move(boxes)), m_width(width), m_kind(kind), m_room(room)
    {
        for (const PlacedBox &placed : m_boxes)
            m_height = std::max(m_height, placed.box.height());
    }
    [[nodiscard]] double height() const override { return m_room + m_height + 2 * kPadding; }
    void paint(Canvas &canvas, QPointF topLeft) const override
    {
        const QRectF area(topLeft, QSizeF(m_width, height()));
        if (m_kind == Kind::Header)
            canvas.painter.fillRect(area, QColor::fromRgb(colour::kAccentTint));
        const bool strong = m_kind != Kind::Row || m_room > 0;
        const QRectF rule(area.left(), area.bottom() - pt(0.4), m_width, strong ? pt(0.6) : pt(0.4));
        canvas.painter.fillRect(rule, QColor::fromRgb(strong ? colour::kRule : colour::kFaintRule));
        for (const PlacedBox &placed : m_boxes) {
            // A header's short titles stand on the last line of its long ones.
            const double down = m_kind == Kind::Header ? m_height - placed.box.height() : 0;
            placed.box.draw(canvas, topLeft + QPointF(placed.x, m_room + kPadding + down));
        }
    }

private:
    std::vector<PlacedBox> m_boxes;
    double m_width;
    Kind m_kind;
    double m_room;
    double m_height = 0;
};

Type typeOf(const Cell &cell, bool total)
{
    return cell.bold || total ? Type::TableBold : Type::Table;
}

/// The one-line boxes of the fitted columns, made once: they are measured and, where they fit, used as they are.
using Measured = std::vector<std::vector<std::unique_ptr<TextBox>>>;

Measured measure(const Table &table, std::vector<double> &fitted)
{
    Measured boxes(table.rows.size());
    for (size_t r = 0; r < table.rows.size(); ++r) {
        const bool total = table.lastIsTotal && r + 1 == table.rows.size();
        boxes[r].resize(table.columns.size());
        for (size_t c = 0; c < table.columns.size(); ++c) {
            if (table.columns[c].share > 0)
                continue;
            const Cell &cell = table.rows[r][c];
            const auto alignment = table.columns[c].right ? Qt::AlignRight : Qt::AlignLeft;
            boxes[r][c] = std::make_unique<TextBox>(cell.text, TextForm{typeOf(cell, total), cell.ink, alignment});
            fitted[c] = std::max(fitted[c], boxes[r][c]->naturalWidth());
        }
    }
    return boxes;
}

/// A short title stands on one line; of a long one the widest word decides, so that it breaks between words.
double titleWidth(const QString &title)
{
    constexpr qsizetype kShort = 13;
    double widest = 0;
    for (const QString &word : title.size() <= kShort ? QStringList{title} : title.split(u' '))
        widest = std::max(widest, TextBox(word, {Type::TableBold}).naturalWidth());
    return widest;
}

std::shared_ptr<RowBlock> headerRow(const Table &table, const std::vector<double> &widths, double width)
{
    std::vector<PlacedBox> boxes;
    double x = kPadding;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const auto alignment = table.columns[c].right ? Qt::AlignRight : Qt::AlignLeft;
        boxes.push_back(
            {TextBox(table.columns[c].title, {Type::TableBold, colour::kAccent, alignment, widths[c], 3}), x});
        x += widths[c] + kGap;
    }
    return std::make_shared<RowBlock>(std::move(boxes), width, RowBlock::Kind::Header);
}

std::shared_ptr<RowBlock> bodyRow(const Table &table, size_t r, Measured &measured, const std::vector<double> &widths,
                                  double width)
{
    const bool total = table.lastIsTotal && r + 1 == table.rows.size();
    std::vector<PlacedBox> boxes;
    double x = kPadding;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const Cell &cell = table.rows[r][c];
        const auto alignment = table.columns[c].right ? Qt::AlignRight : Qt::AlignLeft;
        auto &ready = measured[r][c];
        if (ready && ready->naturalWidth() <= widths[c] + 0.5) {
            ready->alignWithin(widths[c]);
            boxes.push_back({std::move(*ready), x});
        } else {
            boxes.push_back({TextBox(cell.text, {typeOf(cell, total), cell.ink, alignment, widths[c]}), x});
        }
        x += widths[c] + kGap;
    }
    return std::make_shared<RowBlock>(std::move(boxes), width, total ? RowBlock::Kind::Total : RowBlock::Kind::Row,
                                      table.rowSpace);
}

/// The width at which the widest columns are cut so that all together take no more than `most`: a long code gives way
/// before a date does.
double widestAllowed(std::vector<double> wanted, double most)
{
    std::sort(wanted.begin(), wanted.end());
    double left = most;
    for (size_t i = 0; i < wanted.size(); ++i) {
        const double even = left / static_cast<double>(wanted.size() - i);
        if (wanted[i] > even)
            return even;
        left -= wanted[i];
    }
    return most;
}

} // namespace

std::vector<double> columnWidths(const std::vector<Column> &columns, const std::vector<double> &fitted, double width)
{
    double shares = 0;
    std::vector<double> wanted;
    for (size_t c = 0; c < columns.size(); ++c) {
        shares += columns[c].share;
        if (columns[c].share <= 0)
            wanted.push_back(fitted[c]);
    }
    const double inner = width - 2 * kPadding - kGap * static_cast<double>(columns.size() - 1);
    const double widest = widestAllowed(wanted, shares > 0 ? inner * (1 - kLeastShared) : inner);
    double rest = inner;
    for (const double one : wanted)
        rest -= std::min(one, widest);
    std::vector<double> widths(columns.size());
    for (size_t c = 0; c < columns.size(); ++c)
        widths[c] = columns[c].share > 0 ? rest * columns[c].share / shares : std::min(fitted[c], widest);
    if (shares <= 0 && !widths.empty())
        widths.back() += rest;
    return widths;
}

void addTable(Flow &flow, const Table &table, double width)
{
    std::vector<double> fitted(table.columns.size(), 0);
    for (size_t c = 0; c < table.columns.size(); ++c)
        fitted[c] = table.columns[c].share > 0 ? 0 : titleWidth(table.columns[c].title);
    Measured measured = measure(table, fitted);
    const std::vector<double> widths = columnWidths(table.columns, fitted, width);
    const auto header = headerRow(table, widths, width);
    flow.push_back({header, pt(3), true, {}});
    for (size_t r = 0; r < table.rows.size(); ++r) {
        // Neither the first row nor the last one (a total, perhaps) is alone on a page.
        const bool together = table.rows.size() > 1 && (r == 0 || r + 2 == table.rows.size());
        flow.push_back({bodyRow(table, r, measured, widths, width), 0, together, header});
    }
}

} // namespace zhiyin::paper
