// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyed_folder.h"

#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace zhiyin;

namespace {

const QString kAda = QStringLiteral("Ada");
const QString kBob = QStringLiteral("Bob");

/// Tells the parent that the writing begins, and that it is over.
void tell(int pipe)
{
    const char byte = '.';
    if (::write(pipe, &byte, 1) != 1)
        _exit(2);
}

/// What a program does for `user passphrase`, in a process of its own.
bool changeBobs(const KeyedFolder &book, const QString &old, const QString &fresh, int pipe)
{
    auto file = book.load();
    if (!file || !file->changePassphrase(kBob, old, fresh, KeyedFolder::kCheap))
        return false;
    tell(pipe);
    const bool saved = file->save(book.keys).has_value();
    tell(pipe);
    return saved;
}

/// The same without the care: both copies overwritten where they stand, piece by piece, as a disk would that takes its
/// time. The folder lies in memory, where all of it would be over before a kill could fall into it.
bool changeBobsInPlace(const KeyedFolder &book, const QString &old, const QString &fresh, int pipe)
{
    auto file = book.load();
    if (!file || !file->changePassphrase(kBob, old, fresh, KeyedFolder::kCheap))
        return false;
    const QTemporaryDir aside(book.folder.filePath(QStringLiteral("aside-XXXXXX")));
    auto copy = file->copyForBackup(aside.path(), {KeyedFolder::kAda, KeyedFolder::kBob});
    if (!copy || !copy->save(book.keys))
        return false;
    QFile made(aside.filePath(QStringLiteral("keys.a")));
    if (!made.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = made.readAll();
    tell(pipe);
    std::array<int, 2> files{};
    for (std::size_t i = 0; i < files.size(); ++i)
        files.at(i) = ::open(QFile::encodeName(book.path(i == 0 ? u'b' : u'a')).constData(), O_WRONLY | O_TRUNC);
    constexpr qsizetype kPiece = 16;
    constexpr useconds_t kPieceMicroseconds = 100;
    for (qsizetype at = 0; at < bytes.size(); at += kPiece) {
        for (const int fd : files) {
            const QByteArrayView piece = QByteArrayView(bytes).sliced(at, std::min(kPiece, bytes.size() - at));
            if (::write(fd, piece.data(), static_cast<std::size_t>(piece.size())) != piece.size() || fsync(fd) != 0)
                return false;
        }
        usleep(kPieceMicroseconds);
    }
    tell(pipe);
    return true;
}

using Change = bool (*)(const KeyedFolder &, const QString &, const QString &, int);

struct Outcome {
    int kept = 0;    ///< the old passphrase opens
    int changed = 0; ///< the new one does
    int neither = 0;
    int both = 0;
    int othersLost = 0;
};

/// A change in a process of its own.
class Changing
{
public:
    Changing(const KeyedFolder &book, Change change, const QString &old, const QString &fresh)
    {
        REQUIRE(pipe(m_pipe.data()) == 0);
        m_child = fork();
        REQUIRE(m_child >= 0);
        if (m_child == 0)
            _exit(change(book, old, fresh, m_pipe.at(1)) ? 0 : 1);
        ::close(m_pipe.at(1));
    }
    Changing(const Changing &) = delete;
    ~Changing() { ::close(m_pipe.at(0)); }

    /// Until it told something; false where it ended instead.
    [[nodiscard]] bool waitForWord() const
    {
        char byte = 0;
        return ::read(m_pipe.at(0), &byte, 1) == 1;
    }
    void killAfter(std::chrono::nanoseconds delay) const
    {
        // Sleeping is too coarse for what takes a fraction of a millisecond.
        for (const auto start = SteadyClock::now(); SteadyClock::now() - start < delay;)
            continue;
        kill(m_child, SIGKILL);
    }
    [[nodiscard]] int status() const
    {
        int status = 0;
        REQUIRE(waitpid(m_child, &status, 0) == m_child);
        return status;
    }
    using SteadyClock = std::chrono::steady_clock;

private:
    std::array<int, 2> m_pipe{};
    pid_t m_child = -1;
};

/// The time that the writing takes when nobody disturbs it: kills are spread over it. The middle one of some.
std::chrono::nanoseconds durationOf(const KeyedFolder &book, Change change)
{
    std::array<std::chrono::nanoseconds, 9> durations{};
    for (auto &duration : durations) {
        const Changing changing(book, change, KeyedFolder::kBobsPhrase, KeyedFolder::kBobsPhrase);
        REQUIRE(changing.waitForWord());
        const auto start = Changing::SteadyClock::now();
        REQUIRE(changing.waitForWord());
        duration = Changing::SteadyClock::now() - start;
        REQUIRE(changing.status() == 0);
    }
    std::sort(durations.begin(), durations.end());
    return durations.at(durations.size() / 2);
}

void killDuring(const KeyedFolder &book, Change change, const QString &old, const QString &fresh,
                std::chrono::nanoseconds after)
{
    const Changing changing(book, change, old, fresh);
    REQUIRE(changing.waitForWord());
    changing.killAfter(after);
    static_cast<void>(changing.status()); // killed or done: both are wanted
}

/// At least so many kills, and more until some fell before the change took effect and some after it: how quickly a
/// process is woken is the machine's affair.
Outcome killRepeatedly(Change change, int times)
{
    constexpr int kMostRounds = 20;
    const KeyedFolder book;
    const std::chrono::nanoseconds duration = durationOf(book, change);
    QByteArray sound = book.read(u'a');
    std::mt19937 random(5);
    Outcome outcome;
    QString current = KeyedFolder::kBobsPhrase;
    const auto isTold = [&outcome] { return outcome.neither > 0 || (outcome.kept > 0 && outcome.changed > 0); };
    for (int i = 0; i < times || (!isTold() && i < times * kMostRounds); ++i) {
        const QString fresh = QStringLiteral("passphrase number %1").arg(i);
        std::uniform_int_distribution<qint64> spread(0, duration.count());
        killDuring(book, change, current, fresh, std::chrono::nanoseconds(spread(random)));
        const bool keeps = book.unlock(kBob, current).has_value();
        const bool changes = book.unlock(kBob, fresh).has_value();
        outcome.kept += keeps && !changes;
        outcome.changed += changes && !keeps;
        outcome.neither += !keeps && !changes;
        outcome.both += keeps && changes;
        outcome.othersLost += !book.unlock(kAda, KeyedFolder::kAdasPhrase).has_value();
        if (changes)
            current = fresh;
        if (!keeps && !changes) {
            book.write(u'a', sound);
            book.write(u'b', sound);
        } else {
            sound = book.read(u'a');
        }
    }
    return outcome;
}

} // namespace

TEST_CASE("Killed at any point of a passphrase change, exactly the old or the new one opens", "[reliability][keyfile]")
{
    constexpr int kKills = 100;
    const Outcome outcome = killRepeatedly(&changeBobs, kKills);
    CAPTURE(outcome.kept, outcome.changed, outcome.neither, outcome.both, outcome.othersLost);
    CHECK(outcome.neither == 0);
    CHECK(outcome.both == 0);
    CHECK(outcome.othersLost == 0);
    // The kills fell before and after the change took effect, or they proved nothing.
    CHECK(outcome.kept > 0);
    CHECK(outcome.changed > 0);
}

TEST_CASE("Control: without temporary file and rename the same kills lock people out", "[reliability][keyfile]")
{
    constexpr int kKills = 100;
    const Outcome outcome = killRepeatedly(&changeBobsInPlace, kKills);
    CAPTURE(outcome.kept, outcome.changed, outcome.neither, outcome.both, outcome.othersLost);
    CHECK(outcome.neither > 0);
}
