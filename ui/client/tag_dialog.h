// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tag/tag_desk.h"
#include "ui/client/rows_dialog.h"

class QComboBox;

namespace zhiyin {

/// Puts a tag on several clients, or takes it off; a name that is new makes a tag of one's own.
class TagDialog final : public RowsDialog
{
    Q_OBJECT

public:
    TagDialog(Workbench &bench, std::vector<ClientId> clients, QWidget *parent);

signals:
    void tagged(const zhiyin::Tagging &done);

private:
    void loadTags();
    void plan();
    void showPlan();
    void go() override;

    std::vector<ClientId> m_clients;
    std::optional<Tagging> m_plan;
    QComboBox *m_what;
    QComboBox *m_tag;
};

} // namespace zhiyin
