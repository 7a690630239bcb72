// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace zhiyin {
namespace {

QByteArray sourceOf(const QString &name)
{
    static QHash<QString, QByteArray> known;
    const auto found = known.constFind(name);
    if (found != known.cend())
        return *found;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray source;
    if (file.open(QIODevice::ReadOnly))
        source = file.readAll();
    else
        qWarning("no icon %s", qPrintable(name));
    known.insert(name, source);
    return source;
}

class LineIcon final : public QIconEngine
{
public:
    LineIcon(QString name, QColor (*colour)()) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray source = sourceOf(m_name);
        source.replace("currentColor", colour(mode, state).name().toLatin1());
        QSvgRenderer renderer(source);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        renderer.render(painter, QRectF(area));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return sourceOf(m_name).isEmpty(); }
    QIconEngine *clone() const override { return new LineIcon(m_name, m_colour); }
    QString key() const override { return QStringLiteral("line"); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Tones &tones = Theme::instance().tones();
        if (m_colour)
            return m_colour();
        if (mode == QIcon::Disabled)
            return tones.muted;
        return state == QIcon::On ? tones.accent : tones.text;
    }

    QString m_name;
    QColor (*m_colour)();
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, nullptr);
}

QIcon icon(const QString &name, QColor (*colour)())
{
    return QIcon(new LineIcon(name, colour));
}

} // namespace zhiyin
