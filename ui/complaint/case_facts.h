// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/complaint/case_panel.h"

#include <QHash>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace zhiyin {

class ItemCard;
class LinksCard;
class TabCard;

/// What the case is about and what it is filed under, who stands for the complainant, and which other cases belong to it.
class CaseFacts final : public CasePanel
{
    Q_OBJECT

public:
    explicit CaseFacts(Workbench &bench);

    [[nodiscard]] QString code() const override { return QStringLiteral("facts"); }
    [[nodiscard]] QString title() const override;
    void show(const CaseFile &file) override;
    void clear() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeFields();
    void addField(QFormLayout *form, const QString &field, QWidget *edit);
    void fillClasses();
    [[nodiscard]] QString valueOf(const QString &field) const;
    void setValue(const QString &field, const QString &value);
    [[nodiscard]] QString stored(const QString &field) const;
    void save();

    std::optional<CaseFile> m_file;
    TabCard *m_card;
    QHash<QString, QWidget *> m_edits;
    QHash<QString, QLabel *> m_labels;
    QLabel *m_version;
    QPushButton *m_classes;
    QLineEdit *m_reason;
    QLabel *m_reasonLabel;
    QPushButton *m_save;
    QLabel *m_hint;
    ItemCard *m_parties;
    LinksCard *m_links;
};

} // namespace zhiyin
