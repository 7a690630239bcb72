// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ask.h"

#include "core/words/error_words.h"
#include "ui/common/icon_view.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

#include <deque>
#include <variant>

namespace zhiyin {
namespace {

using Prepared = std::variant<bool, QString>;
std::deque<Prepared> &prepared()
{
    static std::deque<Prepared> queue;
    return queue;
}
QStringList &askedTexts()
{
    static QStringList texts;
    return texts;
}

template <class T> std::optional<T> takeAnswer(const QString &text)
{
    if (prepared().empty() || !std::holds_alternative<T>(prepared().front()))
        return std::nullopt;
    askedTexts() << text;
    T answer = std::get<T>(prepared().front());
    prepared().pop_front();
    return answer;
}

/// Our own in place of QMessageBox, whose texts read HTML even when they are told not to.
class PlainBox final : public QDialog
{
public:
    PlainBox(QWidget *parent, const Question &question, const QString &iconName) : QDialog(parent)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowModality(Qt::WindowModal);
        setWindowTitle(question.title);
        auto *picture = new IconView(grid::kWide + grid::kSmall, iconName);
        auto *words = new QVBoxLayout;
        words->setSpacing(grid::kSmall);
        QLabel *text = wrappedLabel(question.text, "strong");
        text->setMinimumWidth(grid::kTextWidth * 2 / 3);
        words->addWidget(text);
        if (!question.detail.isEmpty())
            words->addWidget(wrappedLabel(question.detail, "muted"));
        words->addStretch();
        auto *top = new QHBoxLayout;
        top->setSpacing(grid::kLarge);
        top->addWidget(picture, 0, Qt::AlignTop);
        top->addLayout(words, 1);
        m_buttons = new QHBoxLayout;
        m_buttons->setSpacing(grid::kSmall);
        m_buttons->addStretch();
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(grid::kWide, grid::kWide, grid::kWide, grid::kLarge);
        layout->setSpacing(grid::kWide);
        layout->addLayout(top);
        layout->addLayout(m_buttons);
    }
    QPushButton *addButton(const QString &words, const char *look)
    {
        auto *button = new QPushButton(plainButtonText(words));
        setLook(button, look);
        m_buttons->addWidget(button);
        return button;
    }

private:
    QHBoxLayout *m_buttons;
};

void pick(QWidget *parent, const FileWish &wish, std::function<void(const QString &)> done,
          const std::function<void(QFileDialog &)> &prepare)
{
    if (const auto answer = takeAnswer<QString>(wish.title)) {
        if (!answer->isEmpty())
            done(*answer);
        return;
    }
    // Not the desktop's own dialog: that one registers what was chosen as a recent document.
    auto *dialog = new QFileDialog(parent, wish.title);
    dialog->setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontUseCustomDirectoryIcons);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    if (!wish.filters.isEmpty())
        dialog->setNameFilters(wish.filters);
    const QFileInfo start(wish.start);
    dialog->setDirectory(start.isDir() ? start.filePath() : start.path());
    prepare(*dialog);
    dialog->setHistory({});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [dialog, done = std::move(done)](const QString &path) {
        dialog->setHistory({});
        done(path);
    });
    dialog->open();
}

} // namespace

void ask(QWidget *parent, const Question &question, std::function<void(bool)> done)
{
    if (const auto answer = takeAnswer<bool>(question.text)) {
        done(*answer);
        return;
    }
    auto *box = new PlainBox(parent, question, question.dangerous ? QStringLiteral("warning") : QStringLiteral("help"));
    QPushButton *other = box->addButton(
        question.otherwise.isEmpty() ? QCoreApplication::translate("zhiyin", "Cancel") : question.otherwise, "plain");
    QPushButton *verb = box->addButton(question.verb, question.dangerous ? "danger" : "main");
    (question.dangerous ? other : verb)->setDefault(true);
    QObject::connect(verb, &QPushButton::clicked, box, &QDialog::accept);
    QObject::connect(other, &QPushButton::clicked, box, &QDialog::reject);
    QObject::connect(box, &QDialog::finished, parent,
                     [done = std::move(done)](int result) { done(result == QDialog::Accepted); });
    box->open();
}

void say(QWidget *parent, const QString &title, const QString &text, const QString &detail)
{
    if (takeAnswer<bool>(text))
        return;
    auto *box = new PlainBox(parent, {title, text, detail, {}}, QStringLiteral("info"));
    QPushButton *close = box->addButton(QCoreApplication::translate("zhiyin", "Close"), "main");
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, box, &QDialog::accept);
    box->open();
}

void sayFailure(QWidget *parent, const QString &title, const Error &error)
{
    say(parent, title, words::sentence(error), words::hint(error));
}

void askOpenFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &)> done)
{
    pick(parent, wish, std::move(done), [](QFileDialog &dialog) { dialog.setFileMode(QFileDialog::ExistingFile); });
}

void askSaveFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &)> done)
{
    pick(parent, wish, std::move(done), [&wish](QFileDialog &dialog) {
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setFileMode(QFileDialog::AnyFile);
        const QFileInfo proposed(wish.start);
        if (!proposed.isDir())
            dialog.selectFile(proposed.fileName());
    });
}

void askFolder(QWidget *parent, const FileWish &wish, std::function<void(const QString &)> done)
{
    pick(parent, wish, std::move(done), [](QFileDialog &dialog) {
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
    });
}

namespace answers {

void give(bool verb)
{
    prepared().emplace_back(verb);
}
void giveFile(const QString &path)
{
    prepared().emplace_back(path);
}
QStringList asked()
{
    return askedTexts();
}
void clear()
{
    prepared().clear();
    askedTexts().clear();
}

} // namespace answers
} // namespace zhiyin
