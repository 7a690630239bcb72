// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_desk.h"
#include "ui/common/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace zhiyin {

/// Mappings that were kept in the book under a name, and those in files (the same that the command line takes).
class MappingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MappingBar(Workbench &bench, QWidget *parent = nullptr);

    /// The mappings of this kind; the choice goes back to none.
    void setKind(ImportKind kind);
    /// The document that the columns begin with; empty: none.
    [[nodiscard]] const QByteArray &base() const { return m_base; }
    void setBase(const QByteArray &base) { m_base = base; }
    /// What is saved: the document as the columns stand at that moment.
    void setPresent(std::function<QByteArray()> present) { m_present = std::move(present); }
    void retranslate();

signals:
    /// Another document was chosen or read.
    void chosen();

private:
    void load();
    void choose(int index);
    void keep();
    void readFile();
    void writeFile();

    Workbench &m_bench;
    Latest m_latest;
    ImportKind m_kind = ImportKind::Clients;
    std::vector<SavedMapping> m_saved;
    QByteArray m_base;
    std::function<QByteArray()> m_present = [] { return QByteArray(); };
    QLabel *m_label;
    QComboBox *m_box;
    QPushButton *m_keep;
    QPushButton *m_read;
    QPushButton *m_write;
};

} // namespace zhiyin
