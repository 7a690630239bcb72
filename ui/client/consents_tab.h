// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/consent/consent_desk.h"
#include "core/tag/tag_desk.h"
#include "ui/client/client_tab.h"

class QLabel;
class QTreeWidget;

namespace zhiyin {

class DataCopyCard;
class TabCard;

/// On what ground a client's data is used for what, and the client's tags.
class ConsentsTab final : public ClientTab
{
    Q_OBJECT

public:
    explicit ConsentsTab(Workbench &bench);

    void conceal() override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void retranslate() override;

protected:
    void load(ClientId id) override;
    void forget() override;

private:
    struct Held {
        ConsentStanding standing;
        std::vector<Tag> tags;
    };
    void makeConsents(QBoxLayout *layout);
    void makeTags(QBoxLayout *layout);
    void fill();
    void give();
    void withdraw();
    void addTag();
    void takeTag();

    std::optional<Held> m_held;
    Latest m_latest;
    QWidget *m_content;
    TabCard *m_consents = nullptr;
    TabCard *m_tags = nullptr;
    DataCopyCard *m_copy;
    QTreeWidget *m_list = nullptr;
    QTreeWidget *m_tagList = nullptr;
    QLabel *m_capacity = nullptr;
    QLabel *m_consentHint = nullptr;
    QLabel *m_tagHint = nullptr;
};

[[nodiscard]] ClientTabSpec consentsTab();

} // namespace zhiyin
