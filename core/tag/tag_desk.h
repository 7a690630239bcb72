// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/workplace.h"
#include "core/tag/tag.h"

namespace zhiyin {

/// What tagging many at once came to.
struct TagOutcome {
    int changed = 0;
    /// Clients that carried it already, or did not.
    int unchanged = 0;
};

/// What tagging several clients would do, or did.
struct Tagging {
    /// None yet where the name is a new one.
    std::optional<TagId> tag = {};
    QString name = {};
    /// Taken off rather than put on.
    bool off = false;
    std::vector<ClientId> changed = {};
    /// They carry it already, or do not.
    int unchanged = 0;
    /// The person may not change these.
    int refused = 0;
};

/// Tags with an owner.
class TagDesk final
{
public:
    explicit TagDesk(Workplace &workplace) : m_workplace(workplace) {}

    /// The reader's own and the shared ones, by name. Fails with NotPermitted.
    [[nodiscard]] Result<std::vector<Tag>> list();
    /// The one of that name or identifier. Fails as list, and with NotFound.
    [[nodiscard]] Result<TagId> find(const QString &text);
    /// Fails with NotPermitted, BadValue (name), AlreadyExists (among those the reader sees).
    [[nodiscard]] Result<TagId> add(const QString &name, bool isShared);
    /// By its owner only: clients lose it, their history keeps it. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<void> end(TagId tag);

    /// Puts it on all of them or, `off`, takes it from them, in one piece of work: the right to write each is needed.
    /// Fails with NotPermitted, NotFound (nothing is done then).
    [[nodiscard]] Result<TagOutcome> apply(TagId tag, const std::vector<ClientId> &clients, bool off = false);
    /// What applyToAll() would do; writes nothing. Fails with NotPermitted, BadValue (name), NotFound (no tag of the name
    /// to take off).
    [[nodiscard]] Result<Tagging> plan(const QString &name, const std::vector<ClientId> &clients, bool off);
    /// The tag of the name, which is made where there is none, on every client that the person may change, or off it; the
    /// others are left. Fails as plan, and with NotPermitted where not one may be changed.
    [[nodiscard]] Result<Tagging> applyToAll(const QString &name, const std::vector<ClientId> &clients, bool off);
    /// Gives the number of clients that are as before.
    [[nodiscard]] Result<int> undo(const Tagging &done);
    [[nodiscard]] Result<std::vector<Tag>> ofClient(ClientId client);
    /// By external_id; only clients that the reader may see. Fails with NotPermitted, NotFound.
    [[nodiscard]] Result<std::vector<ClientId>> clients(TagId tag);

private:
    [[nodiscard]] Result<Tag> usable(TagId tag);
    [[nodiscard]] Result<QString> checkName(const QString &given);
    [[nodiscard]] Result<std::optional<Tag>> named(const QString &name);

    Workplace &m_workplace;
};

/// Fields of the institution's own: supervisors and compliance make them, who may write a client fills them.
class CustomFieldDesk final
{
public:
    explicit CustomFieldDesk(Workplace &workplace) : m_workplace(workplace) {}

    [[nodiscard]] Result<std::vector<CustomField>> fields();
    /// Fails with NotPermitted, BadValue (name, type, choices, class, purpose, retention), AlreadyExists.
    [[nodiscard]] Result<CustomFieldId> add(const CustomField &field);
    /// No longer asked for; what was written stays in the history only. Fails with NotPermitted, NotFound, ReasonNeeded.
    [[nodiscard]] Result<void> end(const QString &name, const QString &reason);

    [[nodiscard]] Result<std::vector<CustomValue>> values(ClientId client);
    /// An empty value clears. Fails with NotPermitted, NotFound, BadValue, ReasonNeeded.
    [[nodiscard]] Result<void> set(ClientId client, const QString &name, const QString &value, const QString &reason);

private:
    Workplace &m_workplace;
};

} // namespace zhiyin
