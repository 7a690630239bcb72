// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/workbench.h"

#include <QEvent>
#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <vector>

namespace zhiyin {

/// One place of the program's rail. How to write one:
///
/// - Derive from Page, build the widgets in the constructor, set every visible word in `retranslate()` (called once
///   after construction and at each change of language), load in `activate()`.
/// - Ask desks only by `bench().call(this, job, done)`; see Workbench and Latest.
/// - Give a function that returns its PageSpec and add one line to ui/shell/page_list.cpp.
/// - User data goes into widgets by plain_text.h only.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Workbench &bench) : m_bench(bench) {}

    [[nodiscard]] Workbench &bench() const { return m_bench; }

    /// The page has come to the front: load what it shows, if that is missing or stale.
    virtual void activate() {}
    /// What was committed, also by this page itself. Pages behind the front are told too: mark as stale and wait for
    /// `activate()` rather than load.
    virtual void changed(const std::vector<Changed> &what) { Q_UNUSED(what) }
    /// Somebody wants to see `place.id` or begin `place.part` here ("new"). False where the page does not know it.
    virtual bool goTo(const Place &place)
    {
        Q_UNUSED(place)
        return true;
    }
    /// Where somebody is in this page, kept through a lock. The page's id is filled in by the shell.
    [[nodiscard]] virtual Place place() const { return {}; }
    /// The book is being locked and the window hidden: let go of what was loaded (models, documents, pictures), keep what
    /// was typed and where somebody was. `activate()` follows after the unlock.
    virtual void conceal() {}
    /// What is worth a picture besides the page as it opens (the first client, each of its tabs), for the tour.
    [[nodiscard]] virtual std::vector<Place> sights() const { return {}; }
    /// A form that is half filled, as values; saved encrypted in the book at a lock and every few seconds while it
    /// differs from what was saved. Empty: nothing to keep.
    [[nodiscard]] virtual QJsonObject draft() const { return {}; }
    /// Takes a draft back, after an unlock or a restart.
    virtual void restoreDraft(const QJsonObject &draft) { Q_UNUSED(draft) }
    /// Sets every word; the language has changed, or the page is new.
    virtual void retranslate() {}

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }

private:
    Workbench &m_bench;
};

/// Something that the "New" menu can begin on a page.
struct NewThing {
    QString id;
    QString icon;
    std::function<QString()> title;
    std::vector<Role> roles;
};

/// What the shell must know to show a page in the rail.
struct PageSpec {
    /// Stable: "clients".
    QString id;
    /// A name of resources/icons.
    QString icon;
    /// In the language of the moment.
    std::function<QString()> title;
    /// Who may use it; for everybody else it is not shown.
    std::vector<Role> roles;
    std::function<Page *(Workbench &)> make;
    std::vector<NewThing> begins = {};
};

/// The pages in the order of the rail.
using PageList = std::vector<PageSpec>;

} // namespace zhiyin
