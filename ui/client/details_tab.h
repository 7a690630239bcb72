// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client_details.h"
#include "ui/client/client_tab.h"

#include <QTimer>

class QLabel;
class QTreeWidget;

namespace zhiyin {

class TabCard;

/// A client's identity documents and ways of contact, several of each, masked until they are asked for.
class DetailsTab final : public ClientTab
{
    Q_OBJECT

public:
    explicit DetailsTab(Workbench &bench);

    bool changed(const std::vector<Changed> &what) override;
    void conceal() override;
    [[nodiscard]] QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void retranslate() override;

protected:
    void load(ClientId id) override;
    void forget() override;

private:
    struct Details {
        std::vector<IdentityDocument> documents;
        std::vector<ClientChannel> channels;
    };
    void makeDocuments(QBoxLayout *layout);
    void makeChannels(QBoxLayout *layout);
    void read(const QString &reason);
    void fill();
    void addDocument();
    void endDocument();
    void makePrimaryDocument();
    void addChannel();
    void endChannel();
    void makePrimaryChannel();
    [[nodiscard]] std::optional<AnyId> chosenDocument() const;
    [[nodiscard]] std::optional<AnyId> chosenChannel() const;
    void reveal();

    std::optional<Details> m_details;
    /// In clear for a while.
    bool m_clear = false;
    /// A look in clear is on its way; it is journaled, which is no change to load for.
    bool m_looking = false;
    Latest m_latest;
    QTimer m_hide;
    QWidget *m_content;
    TabCard *m_documents = nullptr;
    TabCard *m_channels = nullptr;
    QTreeWidget *m_documentList = nullptr;
    QTreeWidget *m_channelList = nullptr;
    QLabel *m_documentHint = nullptr;
    QLabel *m_channelHint = nullptr;
};

[[nodiscard]] ClientTabSpec detailsTab();

} // namespace zhiyin
