// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/found_delegate.h"

#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QListWidgetItem>
#include <QPainter>
#include <QTextLayout>

namespace zhiyin {
namespace {

enum Role { Detail = Qt::UserRole + 1, InTitle, InDetail };
constexpr int kRowHeight = 36;
/// The detail takes no more of the line than this.
constexpr double kMostDetail = 0.55;

QPoint pointOf(TextRange range)
{
    return {range.from, range.length};
}

/// The range in bold and accent; colour alone would not say it.
void layOut(QTextLayout &layout, QPoint range)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    if (range.y() > 0) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(Theme::instance().tones().accent);
        layout.setFormats({{range.x(), range.y(), format}});
    }
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

void draw(QPainter *painter, const QString &text, QPoint range, const QRect &area, Qt::Alignment alignment)
{
    // What does not fit ends in an ellipsis; a mark beyond it is cut with it.
    const QString fitting = painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    if (fitting != text)
        range.setY(std::max(0, std::min(range.y(), static_cast<int>(fitting.size()) - 1 - range.x())));
    QTextLayout layout(fitting, painter->font());
    layOut(layout, range);
    const QSizeF size = layout.boundingRect().size();
    const double x = (alignment & Qt::AlignRight) != 0 ? area.right() - size.width() : area.left();
    layout.draw(painter, {x, area.top() + (area.height() - size.height()) / 2});
}

} // namespace

void setFound(QListWidgetItem &item, const FoundPlace &found)
{
    // Control characters are made visible, which moves what stands behind them: then nothing is marked.
    const bool asIs = shown(found.title) == found.title;
    item.setData(Detail, shown(found.detail));
    item.setData(InTitle, asIs ? pointOf(found.inTitle) : QPoint());
    item.setData(InDetail, shown(found.detail) == found.detail ? pointOf(found.inDetail) : QPoint());
    item.setData(Qt::AccessibleTextRole, shown(found.title) + QStringLiteral(", ") + shown(found.detail));
}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QIcon picture = ground.icon;
    ground.text.clear();
    ground.icon = {};
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);

    painter->save();
    QRect area = option.rect.adjusted(grid::kSmall, 0, -grid::kSmall, 0);
    picture.paint(painter, {area.left(), area.center().y() - grid::kIcon / 2, grid::kIcon, grid::kIcon});
    area.setLeft(area.left() + grid::kIcon + grid::kSmall);
    const QString detail = index.data(Detail).toString();
    const int wide = std::min(painter->fontMetrics().horizontalAdvance(detail) + grid::kMedium,
                              static_cast<int>(area.width() * kMostDetail));
    painter->setPen(Theme::instance().tones().text);
    draw(painter, index.data(Qt::DisplayRole).toString(), index.data(InTitle).toPoint(),
         area.adjusted(0, 0, -wide - grid::kMedium, 0), Qt::AlignLeft);
    painter->setPen(Theme::instance().tones().muted);
    draw(painter, detail, index.data(InDetail).toPoint(), QRect(area.right() - wide, area.top(), wide, area.height()),
         Qt::AlignRight);
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), kRowHeight - grid::kTight};
}

} // namespace zhiyin
