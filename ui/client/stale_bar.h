// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"

#include <QFrame>
#include <QJsonObject>

class QLabel;
class QPushButton;

namespace zhiyin {

/// A field that somebody else changed while it was being typed in.
struct StaleField {
    QString field;
    QString theirs;
    QString mine;
};

/// The typed fields that were changed by somebody else since `before` was read, with both values.
[[nodiscard]] std::vector<StaleField> staleFields(const ClientRecord &before, const ClientRecord &now,
                                                  const QJsonObject &typed);

/// "Changed since you opened": their values beside what was typed, and the choice.
class StaleBar final : public QFrame
{
    Q_OBJECT

public:
    explicit StaleBar(QWidget *parent = nullptr);

    void show(std::vector<StaleField> fields);
    void clear();
    void retranslate();

signals:
    void keptMine();
    void tookTheirs();

private:
    void say();

    std::vector<StaleField> m_fields;
    QLabel *m_text;
    QPushButton *m_mine;
    QPushButton *m_theirs;
};

} // namespace zhiyin
