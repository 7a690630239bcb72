// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plain_text.h"

#include "ui/common/metrics.h"

#include <QStyle>
#include <QTextDocument>

namespace zhiyin {
namespace {

/// Marks that turn or hide text: U+200E…200F, 202A…202E, 2066…2069.
bool turnsText(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QLabel *plainLabel(const QString &text, const char *look)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (look)
        label->setProperty("look", QLatin1StringView(look));
    return label;
}

QLabel *wrappedLabel(const QString &text, const char *look)
{
    QLabel *label = plainLabel(text, look);
    label->setWordWrap(true);
    return label;
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text);
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

QString plainButtonText(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

QString shown(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        if (turnsText(c) || (c.category() == QChar::Other_Control && c != u'\n'))
            c = QChar(0xfffd);
    }
    return safe;
}

void setLook(QWidget *widget, const char *look)
{
    widget->setProperty("look", QLatin1StringView(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void setFault(QWidget *field, bool faulty)
{
    if (field->property("fault").toBool() == faulty)
        return;
    field->setProperty("fault", faulty);
    field->style()->unpolish(field);
    field->style()->polish(field);
    field->update();
}

} // namespace zhiyin
