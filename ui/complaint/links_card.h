// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_desk.h"
#include "ui/client/tab_parts.h"

namespace zhiyin {

/// The cases that belong to this one, and those of the same complainant and category that it may repeat: to link, or to
/// merge the later into the earlier.
class LinksCard final : public TabCard
{
    Q_OBJECT

public:
    explicit LinksCard(Workbench &bench);

    void show(const CaseFile &file);
    void clear();
    void retranslate();

private:
    void say();
    [[nodiscard]] std::optional<ComplaintId> chosen();
    void link();
    void merge();

    Workbench &m_bench;
    std::optional<CaseFile> m_file;
    QTreeWidget *m_list;
    QPushButton *m_open;
    QLabel *m_hint;
};

} // namespace zhiyin
