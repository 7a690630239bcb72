// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_sheet.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace zhiyin {
namespace {

constexpr int kColumns = 3;

QString say(const char *text)
{
    return QCoreApplication::translate("zhiyin::RecoverySheet", text);
}

QFont fontOf(const QFont &base, qreal points, bool bold)
{
    QFont font = base;
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

} // namespace

void paintRecoverySheet(QPainter &painter, const QRectF &page, const RecoverySheet &sheet)
{
    const QFont base = painter.font();
    qreal y = page.top();
    const auto line = [&](const QString &text, qreal points, bool bold) {
        painter.setFont(fontOf(base, points, bold));
        const QRectF area(page.left(), y, page.width(), page.bottom() - y);
        const QRectF used = painter.boundingRect(area, Qt::TextWordWrap, text);
        painter.drawText(used, Qt::TextWordWrap, text);
        y += used.height() * 1.4;
    };
    line(say(QT_TRANSLATE_NOOP("zhiyin::RecoverySheet", "Recovery key")), 22, true);
    line(sheet.institution, 14, false);
    line(say(QT_TRANSLATE_NOOP("zhiyin::RecoverySheet",
                               "Keep this sheet locked away, apart from the machine. Whoever has it opens the book.")),
         11, false);
    painter.setFont(fontOf(base, 15, true));
    const int rows = (static_cast<int>(sheet.groups.size()) + kColumns - 1) / kColumns;
    const qreal height = painter.fontMetrics().height() * 1.8;
    for (int i = 0; i < sheet.groups.size(); ++i) {
        const QPointF at(page.left() + page.width() / kColumns * (i / rows), y + height * (i % rows + 1));
        painter.drawText(at, QStringLiteral("%1  %2").arg(i + 1, 2).arg(sheet.groups.at(i)));
    }
    y += height * (rows + 1);
    line(say(QT_TRANSLATE_NOOP("zhiyin::RecoverySheet", "Written down on: ____________     By: ____________")), 11,
         false);
}

void printRecoverySheet(QWidget *parent, const RecoverySheet &sheet)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent, [printer, sheet](QPrinter *) {
        QPainter painter(printer.get());
        paintRecoverySheet(painter, QRectF({0, 0}, printer->pageRect(QPrinter::DevicePixel).size()), sheet);
    });
    // The printer must outlive the dialog that holds it.
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    dialog->open();
}

} // namespace zhiyin
