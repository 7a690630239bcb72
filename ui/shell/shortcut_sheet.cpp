// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/shell/commands.h"

#include <QDialog>
#include <QGridLayout>
#include <QScrollArea>

namespace zhiyin {
namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 520;

} // namespace

void showShortcutSheet(QWidget *parent, const Commands &commands)
{
    auto *sheet = new QDialog(parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setWindowTitle(QCoreApplication::translate("zhiyin::ShortcutSheet", "Keyboard shortcuts"));
    auto *inside = new QWidget;
    auto *table = new QGridLayout(inside);
    table->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    table->setHorizontalSpacing(grid::kWide);
    table->setVerticalSpacing(grid::kSmall);
    int row = 0;
    for (const auto group :
         {CommandGroup::Go, CommandGroup::New, CommandGroup::Book, CommandGroup::View, CommandGroup::Help}) {
        const auto lines = commands.lines(group);
        if (lines.empty())
            continue;
        table->addWidget(plainLabel(Commands::groupName(group), "heading"), row++, 0, 1, 2);
        for (const auto &line : lines) {
            table->addWidget(wrappedLabel(line.help.isEmpty() ? line.text : line.help), row, 0);
            table->addWidget(plainLabel(line.keys, "muted"), row++, 1);
        }
    }
    table->setColumnStretch(0, 1);
    table->setRowStretch(row, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    sheet->resize(kWidth, kHeight);
    sheet->show();
}

} // namespace zhiyin
