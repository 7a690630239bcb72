// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/reveal.h"

#include "ui/common/icons.h"
#include "ui/common/plain_text.h"

#include <QMenu>
#include <QShortcut>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

/// The menu under the field; it goes when it is closed.
void showReasons(QLineEdit *field)
{
    auto *menu = new QMenu(field);
    menu->setObjectName(QStringLiteral("revealReasons"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList reasons = revealReasons();
    for (const QString &reason : reasons) {
        const QAction *line = menu->addAction(plainButtonText(reason));
        QObject::connect(line, &QAction::triggered, field, [field, reason] {
            field->setText(reason);
            field->setFocus();
        });
    }
    menu->popup(field->mapToGlobal(QPoint(0, field->height())));
    menu->setActiveAction(menu->actions().constFirst());
}

} // namespace

QStringList revealReasons()
{
    return {said(QT_TRANSLATE_NOOP("zhiyin", "The client asks")),
            said(QT_TRANSLATE_NOOP("zhiyin", "To identify the client")),
            said(QT_TRANSLATE_NOOP("zhiyin", "To reach the client")),
            said(QT_TRANSLATE_NOOP("zhiyin", "To carry out an order")),
            said(QT_TRANSLATE_NOOP("zhiyin", "To handle a complaint")),
            said(QT_TRANSLATE_NOOP("zhiyin", "To verify the data")),
            said(QT_TRANSLATE_NOOP("zhiyin", "Asked for by the authorities"))};
}

void offerRevealReasons(QLineEdit *field)
{
    QAction *open = field->addAction(icon(QStringLiteral("chevron-down")), QLineEdit::TrailingPosition);
    QObject::connect(open, &QAction::triggered, field, [field] { showReasons(field); });
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), field);
    down->setContext(Qt::WidgetShortcut);
    QObject::connect(down, &QShortcut::activated, field, [field] { showReasons(field); });
}

} // namespace zhiyin
