// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/kdf.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/shell/page_list.h"
#include "ui/shell/search_box.h"

#include <chrono>

class QStackedWidget;

namespace zhiyin {

class Commands;
class Frame;
class IdleLock;
class LookBar;
class NewBookWizard;
class RecoveryPage;
class StartPage;
class UnlockPage;

/// Searches with the worker of a workbench; given by whoever knows the desk that finds.
using SearchMaker = std::function<SearchProvider(Workbench &)>;
/// How somebody signs in to the demonstration book, which is made first where it is missing. Runs away from the window.
using Demonstration = std::function<Result<SignIn>(const QString &user)>;

/// What a window is made with; tests give their own clock, settings, cost and pages.
struct ShellParts {
    Settings &settings;
    const Clock &clock;
    PageList pages = {};
    SearchMaker search = {};
    Demonstration demonstration = {};
    std::optional<KdfCost> cost = {};
};

/// The one window: first start, unlock page, or the frame of who is signed in.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(ShellParts parts);
    ~MainWindow() override;

    /// The doors.
    void showStart();
    /// Asks for a passphrase.
    void askFor(const QString &book, const QString &user = {});
    /// Signs in without asking, with what is known already.
    void signIn(const SignIn &who);
    void openDemonstration(const QString &user);
    /// Hides what is shown at once, keeps what was typed, closes the book.
    void lock();
    void setLockAfter(std::chrono::milliseconds interval);

    [[nodiscard]] Frame *frame() const { return m_frame; }
    [[nodiscard]] Commands &commands() const { return *m_commands; }
    [[nodiscard]] SessionWorker &worker() { return m_worker; }
    [[nodiscard]] bool isLocked() const;

signals:
    /// Signed in, the first page in front.
    void opened();
    void openFailed(const zhiyin::Error &error);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addShellCommands();
    void addBookCommands();
    void addViewCommands();
    void wire();
    void enter(const SignIn &who, const Result<OpenedBook> &book);
    void makeFrame();
    /// Says what the witnesses saw and the book no longer holds.
    void tellMissingWork();
    void dropFrame();
    void closeBook();
    void leaveBook();
    void startSignIn(const SignIn &who);
    void hideDialogs();
    void showDialogs();
    void setLanguageTo(const QString &code);
    void setTheme(ThemeChoice choice);
    void restoreWindow();
    void show(QWidget *page);

    ShellParts m_parts;
    SessionWorker m_worker;
    std::unique_ptr<Workbench> m_bench;
    Commands *m_commands;
    IdleLock *m_idle;
    LookBar *m_look = nullptr;
    QStackedWidget *m_stack;
    StartPage *m_start;
    NewBookWizard *m_wizard;
    UnlockPage *m_unlock;
    RecoveryPage *m_recovery;
    Frame *m_frame = nullptr;
    std::vector<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focus;
    QString m_book;
};

} // namespace zhiyin
