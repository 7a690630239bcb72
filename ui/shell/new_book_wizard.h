// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session/book_creation.h"
#include "core/session/session.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace zhiyin {

class BookStep;
class PersonStep;
class RecoveryStep;
class TypeBackStep;

/// Makes a book, step by step: the institution, its administrator, perhaps the first colleague who works with clients,
/// then the recovery key, of which two groups are to be typed back before the book gets its name.
class NewBookWizard final : public QWidget
{
    Q_OBJECT

public:
    /// `cost`: what a guess at a passphrase costs; none: measured on this machine.
    NewBookWizard(const Clock &clock, std::optional<KdfCost> cost, QWidget *parent = nullptr);
    ~NewBookWizard() override;
    /// Empty fields, first step. A book that was not finished is taken away.
    void begin();

signals:
    /// The book is whole and lies where it was wished for.
    void finished(const zhiyin::SignIn &administrator);
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Step { Book, Administrator, Colleague, Making, Recovery, TypeBack };
    void showStep(Step step);
    void goOn();
    void goBack();
    void make();
    void made(const Result<CreatedBook> &book);
    void finish();
    void abandon();
    void sayFault(const std::optional<Error> &error);
    void retranslate();
    [[nodiscard]] QString unfinishedPath() const;

    const Clock &m_clock;
    std::optional<KdfCost> m_cost;
    std::optional<CreatedBook> m_created;
    Step m_step = Book;
    QLabel *m_title;
    QLabel *m_text;
    QStackedWidget *m_steps;
    BookStep *m_book;
    PersonStep *m_administrator;
    PersonStep *m_colleague;
    RecoveryStep *m_recovery;
    TypeBackStep *m_typeBack;
    QLabel *m_fault;
    QLabel *m_hint;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_next;
};

} // namespace zhiyin
