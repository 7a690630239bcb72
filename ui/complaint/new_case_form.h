// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_desk.h"

#include <QFrame>
#include <QJsonObject>

#include <array>

class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace zhiyin {

/// What a new complaint needs, to be typed from top to bottom.
class NewCaseForm final : public QFrame
{
    Q_OBJECT

public:
    explicit NewCaseForm(QWidget *parent = nullptr);

    /// All that was typed but the client, which is a reference still to be found.
    [[nodiscard]] NewComplaint complaint() const;
    /// The client's number as typed; empty for a stranger.
    [[nodiscard]] QString client() const;
    void begin();
    void clear();
    void setBusy(bool busy);
    /// Empty where nothing was typed.
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft);
    void retranslate();

signals:
    void wanted();

private:
    static constexpr int kLines = 8;
    std::array<QLabel *, kLines> m_labels{};
    QLineEdit *m_client;
    QLineEdit *m_complainant;
    QLineEdit *m_contact;
    QSpinBox *m_joint;
    QComboBox *m_channel;
    QComboBox *m_level;
    QLineEdit *m_category;
    QPlainTextEdit *m_text;
    QPushButton *m_open;
};

} // namespace zhiyin
