// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contact/contact_desk.h"

#include <QFrame>
#include <QJsonObject>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPlainTextEdit;

namespace zhiyin {

/// A contact in fifteen seconds: nothing but the channel must be said, Ctrl+S saves. What was agreed and promised is typed
/// beside it; the script of the purpose stands above.
class RecordForm final : public QFrame
{
    Q_OBJECT

public:
    explicit RecordForm(QWidget *parent = nullptr);

    void setPolicy(const ContactPolicy &policy);
    void setToday(QDate today);
    /// Chooses the purpose, where the form knows it.
    void setPurpose(const QString &purpose);
    /// Without its client.
    [[nodiscard]] NewContact contact() const;
    void clear();
    void begin();
    void setBusy(bool busy);
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft);
    void retranslate();

signals:
    void wanted();

private:
    void makeRows();
    void makeTopics();
    void sayScript();
    [[nodiscard]] const ContactScript *script() const;

    ContactPolicy m_policy;
    QDate m_today;
    static constexpr int kLines = 9;
    std::array<QLabel *, kLines> m_labels = {};
    QComboBox *m_channel;
    QComboBox *m_purpose;
    QLabel *m_script;
    QWidget *m_topics;
    std::vector<QCheckBox *> m_topicBoxes;
    QComboBox *m_rating;
    QPlainTextEdit *m_summary;
    QLineEdit *m_needs;
    QLineEdit *m_next;
    QDateEdit *m_nextOn;
    QLineEdit *m_promise;
    QDateEdit *m_promiseOn;
    QPushButton *m_save;
};

} // namespace zhiyin
