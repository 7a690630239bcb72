// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/page.h"

#include <QFrame>

class QButtonGroup;

namespace zhiyin {

/// The pages down the left edge, icon and label. Up and Down move between them.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(const PageList &pages, QWidget *parent = nullptr);
    void setCurrent(const QString &page);

signals:
    void chosen(const QString &page);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    const PageList &m_pages;
    QButtonGroup *m_buttons;
};

} // namespace zhiyin
