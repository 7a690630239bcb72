// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace zhiyin {

/// A question with verbs for answers. All of it is shown as plain text, whatever it looks like.
struct Question {
    QString title;
    QString text;
    /// What is safe, what is lost.
    QString detail = {};
    /// The verb that does it: "Delete the draft".
    QString verb;
    /// The other one; empty: "Cancel".
    QString otherwise = {};
    bool dangerous = false;
};

/// Asks over `parent` without blocking the event loop; `done(true)` where the verb was chosen. A lock hides the box and
/// it comes back with the place.
void ask(QWidget *parent, const Question &question, std::function<void(bool)> done);
/// Says what failed, by core/words, with the hint.
void sayFailure(QWidget *parent, const QString &title, const Error &error);
void say(QWidget *parent, const QString &title, const QString &text, const QString &detail = {});

/// Opens a file dialog that leaves no trace in the history of Qt or of the desktop; `done` gets the path, or nothing at
/// all where somebody thought better of it.
struct FileWish {
    QString title;
    /// "CSV files (*.csv)"
    QStringList filters = {};
    /// Where it begins: a folder, or a proposed file.
    QString start = {};
};
void askOpenFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &)> done);
void askSaveFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &)> done);
void askFolder(QWidget *parent, const FileWish &wish, std::function<void(const QString &)> done);

/// Tests answer beforehand, in the order of the questions.
namespace answers {

void give(bool verb);
void giveFile(const QString &path);
/// The texts of the questions answered since `clear`.
[[nodiscard]] QStringList asked();
void clear();

} // namespace answers
} // namespace zhiyin
