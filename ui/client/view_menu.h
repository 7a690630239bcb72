// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_filter.h"
#include "ui/common/workbench.h"

#include <QToolButton>

class QMenu;

namespace zhiyin {

/// The person's own views of the client table: choose one, keep the present one under a name, let one go.
class ViewMenu final : public QToolButton
{
    Q_OBJECT

public:
    explicit ViewMenu(Workbench &bench, QWidget *parent = nullptr);
    void load();
    void retranslate();
    /// Says what is to be kept when somebody keeps the present view; its name is filled in here.
    void setPresent(std::function<SavedView()> present) { m_present = std::move(present); }

signals:
    void chosen(const zhiyin::SavedView &view);

private:
    void fill();
    void askName();
    void save(const QString &name);
    void remove(const QString &name);

    Workbench &m_bench;
    QMenu *m_menu;
    std::vector<SavedView> m_views;
    std::function<SavedView()> m_present;
};

} // namespace zhiyin
