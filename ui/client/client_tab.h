// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/client/client.h"
#include "ui/common/workbench.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <vector>

namespace zhiyin {

/// One tab of the client page. How to write one:
///
/// - Derive from ClientTab in ui/client/NAME_tab.{h,cpp}, build the widgets in the constructor, set every visible word in
///   `retranslate()`, read what is shown in `load()`.
/// - Ask desks only by `bench().call(this, job, done)` or a Latest; to another client goes `bench().go(place)`.
/// - Give a function that returns its ClientTabSpec and add one line to ui/client/client_tab_list.cpp.
///
/// The client page loads a tab when it comes to the front, and anew when what it shows is out of date.
class ClientTab : public QWidget
{
    Q_OBJECT

public:
    explicit ClientTab(Workbench &bench) : m_bench(bench) {}

    [[nodiscard]] Workbench &bench() const { return m_bench; }
    /// The client that was last loaded.
    [[nodiscard]] std::optional<ClientId> client() const { return m_client; }

    /// Reads `id` and shows it. What was typed for the same client stays.
    void open(ClientId id)
    {
        m_client = id;
        load(id);
    }
    /// The client is left for another one, or for the list: let go of everything, also of what was typed.
    void leave()
    {
        m_client.reset();
        forget();
    }
    /// A form for a client that does not exist yet. False: the tab needs a client and is shut meanwhile.
    virtual bool begin() { return false; }
    /// What was committed, also by this tab itself. True: what is shown is out of date, load anew. A tab in which
    /// something is typed says so in its own way and returns false.
    virtual bool changed(const std::vector<Changed> &what) { return concerns(what); }
    /// The book is being locked: let go of what was loaded, keep what was typed. `load()` follows after the unlock.
    virtual void conceal() {}
    /// Something is typed that would be lost.
    [[nodiscard]] virtual bool isDirty() const { return !draft().isEmpty(); }
    /// What is typed, as values, kept encrypted in the book. Empty: nothing to keep.
    [[nodiscard]] virtual QJsonObject draft() const { return {}; }
    /// Takes a draft back; `load()` or `begin()` has been called just before and may still be on its way.
    virtual void restoreDraft(const QJsonObject &draft) { Q_UNUSED(draft) }
    /// Parts of the tab that are worth a picture of their own, for the tour; `goTo` is given them.
    [[nodiscard]] virtual QStringList sights() const { return {}; }
    virtual void goTo(const QString &sight) { Q_UNUSED(sight) }
    virtual void retranslate() {}

protected:
    virtual void load(ClientId id) = 0;
    virtual void forget() = 0;
    /// Something of the client at hand, or of things that hang on clients, changed.
    [[nodiscard]] bool concerns(const std::vector<Changed> &what) const
    {
        return std::any_of(what.begin(), what.end(), [this](const Changed &change) {
            const bool otherClient =
                change.entity == Entity::Client && change.id && m_client && change.id->value() != m_client->value();
            return !otherClient;
        });
    }

private:
    Workbench &m_bench;
    std::optional<ClientId> m_client;
};

/// What the client page must know to show a tab.
struct ClientTabSpec {
    /// Stable: "profile"; the part of a Place.
    QString id;
    /// In the language of the moment.
    std::function<QString()> title;
    std::function<ClientTab *(Workbench &)> make;
    /// Who may use it; for everybody else it is not shown. Empty: who may see the page.
    std::vector<Role> roles = {};
};

/// The tabs from left to right.
[[nodiscard]] const std::vector<ClientTabSpec> &clientTabs();

} // namespace zhiyin
