// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/session/book_desk.h"
#include "core/session/draft_desk.h"
#include "core/words/error_words.h"
#include "core/words/journal_words.h"
#include "ui/common/ask.h"
#include "ui/common/background.h"
#include "ui/common/clipboard.h"
#include "ui/common/language.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/look_bar.h"
#include "ui/shell/new_book_wizard.h"
#include "ui/shell/recovery_page.h"
#include "ui/shell/start_page.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/unlock_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedWidget>
#include <QStandardPaths>

namespace zhiyin {
namespace {

constexpr QSize kUsualSize(1280, 720);
constexpr QSize kLeastSize(1024, 640);

} // namespace

MainWindow::MainWindow(ShellParts parts)
    : m_parts(std::move(parts))
    , m_commands(new Commands(this))
    , m_idle(new IdleLock(m_parts.clock, this))
    , m_stack(new QStackedWidget)
    , m_start(new StartPage)
    , m_wizard(new NewBookWizard(m_parts.clock, m_parts.cost))
    , m_unlock(new UnlockPage)
    , m_recovery(new RecoveryPage)
{
    addShellCommands();
    m_look = new LookBar(*m_commands);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_look);
    layout->addWidget(m_stack, 1);
    for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_wizard),
                          static_cast<QWidget *>(m_unlock), static_cast<QWidget *>(m_recovery)})
        m_stack->addWidget(page);
    setMinimumSize(kLeastSize);
    setLockAfter(std::chrono::minutes(std::clamp(m_parts.settings.value(Setting::LockAfterMinutes).toInt(), 1, 15)));
    wire();
    restoreWindow();
    showStart();
}

MainWindow::~MainWindow()
{
    dropFrame();
}

void MainWindow::wire()
{
    connect(m_start, &StartPage::openWanted, this, [this] {
        askFolder(this, {tr("Open a book"), {}, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)},
                  [this](const QString &folder) { askFor(folder); });
    });
    connect(m_start, &StartPage::newWanted, this, [this] {
        show(m_wizard);
        m_wizard->begin();
    });
    connect(m_start, &StartPage::demonstrationWanted, this,
            [this] { openDemonstration(QStringLiteral("supervisor")); });
    connect(m_wizard, &NewBookWizard::left, this, &MainWindow::showStart);
    connect(m_wizard, &NewBookWizard::finished, this, &MainWindow::signIn);
    connect(m_unlock, &UnlockPage::unlockWanted, this, &MainWindow::startSignIn);
    connect(m_unlock, &UnlockPage::left, this, [this] {
        dropFrame();
        showStart();
    });
    connect(m_unlock, &UnlockPage::recoveryWanted, this, [this](const QString &book) {
        show(m_recovery);
        m_recovery->begin(book);
    });
    connect(m_recovery, &RecoveryPage::left, this, [this] { askFor(m_book); });
    connect(m_recovery, &RecoveryPage::recovered, this, &MainWindow::askFor);
    connect(m_idle, &IdleLock::lockWanted, this, &MainWindow::lock);
}

void MainWindow::show(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    m_look->setVisible(page != m_frame);
    setWindowTitle(tr("Zhiyin"));
}

void MainWindow::showStart()
{
    m_start->sayFault({});
    show(m_start);
    m_start->setFocus();
}

void MainWindow::askFor(const QString &book, const QString &user)
{
    m_book = book;
    show(m_unlock);
    m_unlock->begin(book, user, m_frame != nullptr);
}

void MainWindow::signIn(const SignIn &who)
{
    askFor(who.book, who.user);
    startSignIn(who);
}

void MainWindow::openDemonstration(const QString &user)
{
    if (!m_parts.demonstration) {
        const Error error{ErrorCode::NotAvailableYet, {}, {}};
        m_start->sayFault(tr("The demonstration book is not part of this build yet."));
        emit openFailed(error);
        return;
    }
    m_start->sayFault({});
    m_start->setWorking(true);
    inBackground(
        this, [make = m_parts.demonstration, user] { return make(user); },
        [this](const Result<SignIn> &who) {
            m_start->setWorking(false);
            if (who) {
                signIn(*who);
                return;
            }
            m_start->sayFault(words::sentence(who.error()), words::hint(who.error()));
            emit openFailed(who.error());
        });
}

void MainWindow::startSignIn(const SignIn &who)
{
    m_unlock->setWorking(true);
    m_worker.open([who] { return Session::open(who); }, this,
                  [this, who](const Result<OpenedBook> &book) { enter(who, book); });
}

void MainWindow::enter(const SignIn &who, const Result<OpenedBook> &book)
{
    if (!book) {
        m_unlock->sayFault(book.error());
        emit openFailed(book.error());
        return;
    }
    m_book = who.book;
    m_parts.settings.set(Setting::LastBook, who.book);
    const bool same = m_bench && m_bench->book().id == book->book.id && m_bench->actor().id == book->actor.id;
    if (!same)
        dropFrame();
    if (!m_frame)
        makeFrame();
    else
        m_frame->reveal();
    show(m_frame);
    setWindowTitle(tr("%1 – Zhiyin", "institution").arg(book->book.institution));
    m_commands->setBookOpen(true);
    m_idle->start();
    showDialogs();
    if (m_focus)
        m_focus->setFocus();
    else
        m_frame->focusPage();
    if (book->keyFileRepaired)
        m_bench->tell(
            {Notice::Kind::Hint, tr("One copy of the key file was damaged; it was written anew from the other."), {}});
    tellMissingWork();
    emit opened();
}

void MainWindow::tellMissingWork()
{
    m_bench->call(
        this, [](Session &session) { return session.desk<BookDesk>().missingWork(); },
        [this](const Result<std::optional<MissingWork>> &missing) {
            if (missing && *missing)
                m_bench->tell({Notice::Kind::Failed, words::missingWork(**missing, m_bench->book().zone),
                               words::missingWorkHint()});
        });
}

void MainWindow::makeFrame()
{
    m_bench = std::make_unique<Workbench>(m_worker, m_parts.clock);
    m_frame = new Frame(*m_bench, m_parts.pages, *m_commands);
    m_stack->addWidget(m_frame);
    if (m_parts.search)
        m_frame->topBar()->search()->setProvider(m_parts.search(*m_bench));
    connect(m_frame, &Frame::pageChanged, this,
            [this](const QString &page) { m_parts.settings.set(Setting::RailPage, page); });
    m_frame->loadDrafts();
    const PageList &pages = m_frame->pages();
    if (pages.empty())
        return;
    const QString last = m_parts.settings.text(Setting::RailPage);
    const bool known =
        std::any_of(pages.begin(), pages.end(), [&last](const PageSpec &page) { return page.id == last; });
    m_frame->goTo({known ? last : pages.front().id});
}

void MainWindow::dropFrame()
{
    m_hidden.clear();
    m_focus.clear();
    m_commands->setBookOpen(false);
    m_commands->remove(CommandGroup::Go);
    m_commands->remove(CommandGroup::New);
    delete std::exchange(m_frame, nullptr);
    m_bench.reset();
}

bool MainWindow::isLocked() const
{
    return m_frame && m_stack->currentWidget() != m_frame;
}

void MainWindow::lock()
{
    if (!m_frame || isLocked())
        return;
    const QString user = m_bench->actor().name;
    m_focus = m_frame->focusWidget();
    m_idle->stop();
    hideDialogs();
    askFor(m_book, user);
    closeBook();
    m_frame->conceal();
}

/// The drafts are the last thing written; then the connection is closed and the keys are wiped.
void MainWindow::closeBook()
{
    m_commands->setBookOpen(false);
    Clipboard::instance().clear();
    auto drafts = m_frame->unsavedDrafts();
    m_worker.close(
        [drafts = std::move(drafts)](Session &session) {
            if (auto kept = session.desk<DraftDesk>().keep(drafts); !kept)
                qWarning("drafts were not kept: %s", qPrintable(words::codeName(kept.error().code)));
        },
        this, [] {});
}

void MainWindow::leaveBook()
{
    if (!m_frame)
        return;
    m_idle->stop();
    hideDialogs();
    if (m_worker.isOpen())
        closeBook();
    dropFrame();
}

void MainWindow::hideDialogs()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_hidden.clear();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget == this || !widget->isVisible() || !widget->isWindow())
            continue;
        // Hidden, not closed: what is typed in them stays.
        widget->hide();
        m_hidden.emplace_back(widget);
    }
}

void MainWindow::showDialogs()
{
    for (const QPointer<QWidget> &widget : m_hidden) {
        if (widget)
            widget->show();
    }
    m_hidden.clear();
}

void MainWindow::setLockAfter(std::chrono::milliseconds interval)
{
    m_idle->setInterval(interval);
}

void MainWindow::restoreWindow()
{
    resize(kUsualSize);
    restoreGeometry(m_parts.settings.value(Setting::WindowGeometry).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.set(Setting::WindowGeometry, saveGeometry());
    leaveBook();
    QWidget::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_commands->retranslate();
    QWidget::changeEvent(event);
}

} // namespace zhiyin
