// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/relation/relation.h"

#include <QWidget>

namespace zhiyin {

/// A client in the middle and everybody tied to it around it. Arrows (or Tab's neighbours, Left and Right) walk round the
/// ring, Enter goes on to the chosen one, Backspace back to where one came from.
class RelationGraph final : public QWidget
{
    Q_OBJECT

public:
    explicit RelationGraph(QWidget *parent = nullptr);
    void show(const QString &centre, const std::vector<Relation> &relations);
    [[nodiscard]] int chosen() const { return m_chosen; }
    void choose(int place);
    /// Where the place of the ring lies, for clicks and for tests.
    [[nodiscard]] QPointF pointOf(int place) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosenChanged(int place);
    /// Enter or a double click on one.
    void entered(int place);
    void wentBack();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int placeAt(QPointF point) const;
    void speak();

    QString m_centre;
    std::vector<Relation> m_relations;
    int m_chosen = -1;
};

} // namespace zhiyin
