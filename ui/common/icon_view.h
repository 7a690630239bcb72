// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace zhiyin {

/// A drawing of resources/icons as a picture; drawn anew at each paint, so that it follows the theme.
class IconView final : public QWidget
{
    Q_OBJECT

public:
    explicit IconView(int size, const QString &name = {}, QWidget *parent = nullptr);
    void setIcon(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace zhiyin
