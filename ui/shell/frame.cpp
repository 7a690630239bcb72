// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame.h"

#include "core/session/draft_desk.h"
#include "ui/common/language.h"
#include "ui/common/metrics.h"
#include "ui/common/state_panel.h"
#include "ui/shell/foot.h"
#include "ui/shell/notices.h"
#include "ui/shell/rail.h"
#include "ui/shell/top_bar.h"

#include <QStackedWidget>

namespace zhiyin {
namespace {

/// reliability.md: a crash costs at most five seconds of typing.
constexpr int kDraftEveryMs = 4000;
const QString kDraftForm = QStringLiteral("page");

PageList pagesFor(const PageList &pages, Role role)
{
    PageList mine;
    for (const PageSpec &page : pages) {
        if (std::find(page.roles.begin(), page.roles.end(), role) != page.roles.end())
            mine.push_back(page);
    }
    return mine;
}

} // namespace

Frame::Frame(Workbench &bench, const PageList &pages, Commands &commands, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_commands(commands), m_pages(pagesFor(pages, bench.actor().role))
{
    addCommands();
    m_rail = new Rail(m_pages);
    m_top = new TopBar(bench, commands);
    m_notices = new NoticeBar;
    m_stack = new QStackedWidget;
    m_foot = new Foot(bench);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_notices);
    right->addWidget(m_stack, 1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_rail);
    upper->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(m_foot);
    m_rail->setVisible(!m_pages.empty());
    m_top->search()->setVisible(!m_pages.empty());
    if (m_pages.empty())
        m_stack->addWidget(welcome());

    connect(m_rail, &Rail::chosen, this, [this](const QString &page) { goTo({page}); });
    connect(m_top->search(), &SearchBox::chosen, this, &Frame::goTo);
    connect(&bench, &Workbench::wanted, this, &Frame::goTo);
    connect(&bench, &Workbench::noticed, m_notices, &NoticeBar::show);
    connect(&bench.worker(), &SessionWorker::changed, this, &Frame::tell);
    m_drafts.setInterval(kDraftEveryMs);
    connect(&m_drafts, &QTimer::timeout, this, &Frame::saveDrafts);
    m_drafts.start();
}

QWidget *Frame::welcome()
{
    auto *panel = new StatePanel(new QWidget);
    spoken(panel, [panel] {
        panel->setEmpty({QStringLiteral("key"),
                         tr("You look after the book, not the clients"),
                         tr("An administrator sees no client data. To let colleagues in, add them in a terminal: "
                            "zhiyin-cli user add. Then they sign in here with their own passphrases."),
                         {}});
    });
    panel->showEmpty();
    return panel;
}

void Frame::addCommands()
{
    m_commands.remove(CommandGroup::Go);
    m_commands.remove(CommandGroup::New);
    int number = 0;
    for (const PageSpec &page : m_pages) {
        ++number;
        const QKeySequence keys =
            number <= 9 ? QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_0 + number))) : QKeySequence();
        m_commands.add({QStringLiteral("go.") + page.id,
                        CommandGroup::Go,
                        page.title,
                        {},
                        page.icon,
                        {keys},
                        [this, id = page.id] { goTo({id}); }});
    }
    for (const PageSpec &page : m_pages) {
        for (const NewThing &thing : page.begins) {
            if (std::find(thing.roles.begin(), thing.roles.end(), m_bench.actor().role) == thing.roles.end())
                continue;
            m_commands.add({QStringLiteral("new.") + thing.id,
                            CommandGroup::New,
                            thing.title,
                            {},
                            thing.icon,
                            {},
                            [this, id = page.id, what = thing.id] {
                                goTo({id, {}, what});
                            }});
        }
    }
}

Page *Frame::page(const QString &id)
{
    if (Page *made = m_made.value(id))
        return made;
    const auto spec = std::find_if(m_pages.begin(), m_pages.end(), [&id](const PageSpec &p) { return p.id == id; });
    if (spec == m_pages.end())
        return nullptr;
    Page *made = spec->make(m_bench);
    made->setObjectName(QStringLiteral("page.") + id);
    made->retranslate();
    m_stack->addWidget(made);
    m_made.insert(id, made);
    return made;
}

void Frame::goTo(const Place &place)
{
    Page *wanted = page(place.page);
    if (!wanted)
        return;
    m_stack->setCurrentWidget(wanted);
    m_rail->setCurrent(place.page);
    const bool moved = m_current != place.page;
    m_current = place.page;
    wanted->activate();
    if (place.id || !place.part.isEmpty())
        wanted->goTo(place);
    if (moved)
        emit pageChanged(place.page);
}

Place Frame::place() const
{
    Page *front = m_made.value(m_current);
    Place place = front ? front->place() : Place();
    place.page = m_current;
    return place;
}

void Frame::focusPage()
{
    m_stack->currentWidget()->setFocus();
}

void Frame::tell(const std::vector<Changed> &what)
{
    for (Page *page : std::as_const(m_made))
        page->changed(what);
}

void Frame::conceal()
{
    m_drafts.stop();
    m_top->search()->forget();
    m_notices->hide();
    for (Page *page : std::as_const(m_made))
        page->conceal();
}

void Frame::reveal()
{
    m_drafts.start();
    m_foot->refresh();
    if (Page *front = m_made.value(m_current))
        front->activate();
}

std::vector<Draft> Frame::unsavedDrafts()
{
    std::vector<Draft> drafts;
    for (auto made = m_made.cbegin(); made != m_made.cend(); ++made) {
        const QJsonObject content = made.value()->draft();
        if (content == m_savedDrafts.value(made.key()))
            continue;
        m_savedDrafts.insert(made.key(), content);
        drafts.push_back({kDraftForm, made.key(), content});
    }
    return drafts;
}

void Frame::saveDrafts()
{
    auto drafts = unsavedDrafts();
    if (drafts.empty())
        return;
    m_bench.call(
        this, [drafts = std::move(drafts)](Session &session) { return session.desk<DraftDesk>().keep(drafts); },
        [this](const Result<void> &kept) {
            // Tried again with the next change; a full disk must not interrupt typing every few seconds.
            if (!kept && m_notices->text().isEmpty())
                m_bench.failed(kept.error());
        });
}

void Frame::loadDrafts()
{
    m_bench.call(
        this, [](Session &session) { return session.desk<DraftDesk>().list(); },
        [this](const Result<std::vector<Draft>> &drafts) {
            if (drafts)
                restore(*drafts);
            else
                m_bench.failed(drafts.error());
        });
}

void Frame::restore(const std::vector<Draft> &drafts)
{
    QString title;
    for (const Draft &draft : drafts) {
        Page *target = draft.form == kDraftForm ? page(draft.subject) : nullptr;
        if (!target)
            continue;
        m_savedDrafts.insert(draft.subject, draft.content);
        target->restoreDraft(draft.content);
        for (const PageSpec &spec : m_pages) {
            if (spec.id == draft.subject)
                title = spec.title();
        }
    }
    if (!title.isEmpty())
        m_bench.tell({Notice::Kind::Hint, tr("What you had begun under \"%1\" was kept.").arg(title), {}});
}

} // namespace zhiyin
