// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/case_desk.h"
#include "ui/client/tab_parts.h"

namespace zhiyin {

/// The items of one kind in a case: a list, and under it the row to put another one in, made from the kind's fields. What
/// is to be done can be marked as done; what no longer counts can be ended.
class ItemCard final : public TabCard
{
    Q_OBJECT

public:
    ItemCard(Workbench &bench, CaseItemKind kind, Words title);

    void show(const CaseFile &file);
    void clear();
    void retranslate();
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QJsonObject draft() const { return typedUnder(this); }
    void restoreDraft(const QJsonObject &draft) { restoreUnder(this, draft); }

private:
    [[nodiscard]] QMap<QString, QString> typed() const;
    [[nodiscard]] std::optional<AnyId> selected() const;
    /// The same, and says so where nothing is selected.
    [[nodiscard]] std::optional<AnyId> chosen();
    void makeAddRow();
    void makeEndRow();
    void say();
    void add();
    void addFile();
    void saveFile();
    void settle(bool done);

    Workbench &m_bench;
    CaseItemKind m_kind;
    QByteArray m_name;
    std::optional<CaseFile> m_file;
    QTreeWidget *m_list;
    QLabel *m_hint = nullptr;
};

} // namespace zhiyin
