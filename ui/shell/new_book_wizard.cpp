// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_book_wizard.h"

#include "core/words/error_words.h"
#include "ui/common/ask.h"
#include "ui/common/background.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/shell/card.h"
#include "ui/shell/new_book_steps.h"

#include <QDir>
#include <QEvent>
#include <QProgressBar>
#include <QStackedWidget>

namespace zhiyin {
namespace {

constexpr int kCardWidth = 600;

QWidget *makingStep()
{
    auto *step = new QWidget;
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, grid::kLarge, 0, 0);
    column->addWidget(bar);
    column->addStretch();
    return step;
}

} // namespace

NewBookWizard::NewBookWizard(const Clock &clock, std::optional<KdfCost> cost, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_cost(cost)
    , m_title(wrappedLabel({}, "title"))
    , m_text(wrappedLabel({}, "muted"))
    , m_steps(new QStackedWidget)
    , m_book(new BookStep)
    , m_administrator(new PersonStep(QStringLiteral("administrator")))
    , m_colleague(new PersonStep(QStringLiteral("colleague")))
    , m_recovery(new RecoveryStep)
    , m_typeBack(new TypeBackStep)
    , m_fault(wrappedLabel({}, "fault"))
    , m_hint(wrappedLabel({}, "muted"))
    , m_back(new QPushButton)
    , m_skip(new QPushButton)
    , m_next(new QPushButton)
{
    // Before the buttons get their place, so that Tab comes to the fields first.
    for (QWidget *step :
         {static_cast<QWidget *>(m_book), static_cast<QWidget *>(m_administrator), static_cast<QWidget *>(m_colleague),
          makingStep(), static_cast<QWidget *>(m_recovery), static_cast<QWidget *>(m_typeBack)})
        m_steps->addWidget(step);
    QVBoxLayout *column = centredCard(this, kCardWidth);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_steps);
    column->addWidget(m_fault);
    column->addWidget(m_hint);
    column->addSpacing(grid::kLarge);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::kSmall);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    setLook(m_back, "flat");
    setLook(m_skip, "flat");
    setLook(m_next, "main");
    m_next->setObjectName(QStringLiteral("wizard.next"));
    m_back->setObjectName(QStringLiteral("wizard.back"));
    m_skip->setObjectName(QStringLiteral("wizard.skip"));
    for (QPushButton *button : {m_back, m_skip, m_next})
        button->setAutoDefault(true);
    for (WizardStep *step : findChildren<WizardStep *>()) {
        connect(step, &WizardStep::edited, this, [this, step] {
            if (m_steps->currentWidget() == step)
                m_next->setEnabled(step->isComplete());
        });
        for (QLineEdit *field : step->findChildren<QLineEdit *>())
            connect(field, &QLineEdit::returnPressed, m_next, &QPushButton::click);
    }
    connect(m_next, &QPushButton::clicked, this, &NewBookWizard::goOn);
    connect(m_back, &QPushButton::clicked, this, &NewBookWizard::goBack);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_colleague->clear();
        make();
    });
    begin();
}

NewBookWizard::~NewBookWizard()
{
    abandon();
}

void NewBookWizard::begin()
{
    abandon();
    m_book->clear();
    m_administrator->clear();
    m_colleague->clear();
    sayFault(std::nullopt);
    showStep(Book);
}

void NewBookWizard::showStep(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(step);
    sayFault(std::nullopt);
    retranslate();
    auto *shown = qobject_cast<WizardStep *>(m_steps->currentWidget());
    m_next->setVisible(shown != nullptr);
    m_next->setEnabled(shown && shown->isComplete());
    m_skip->setVisible(step == Colleague);
    m_back->setVisible(step != Making);
    if (shown)
        shown->firstField()->setFocus();
}

void NewBookWizard::goOn()
{
    switch (m_step) {
    case Book:
        if (QFileInfo::exists(m_book->path())) {
            sayFault(Error{ErrorCode::AlreadyExists, {m_book->path()}, {}});
            return;
        }
        m_administrator->setInstitution(m_book->institution());
        m_colleague->setInstitution(m_book->institution());
        showStep(Administrator);
        break;
    case Administrator: showStep(Colleague); break;
    case Colleague:
        if (m_colleague->name().compare(m_administrator->name(), Qt::CaseInsensitive) == 0)
            sayFault(Error{ErrorCode::AlreadyExists, {m_colleague->name()}, {}});
        else
            make();
        break;
    case Making: break;
    case Recovery:
        m_typeBack->ask(m_created->recoveryKey);
        showStep(TypeBack);
        break;
    case TypeBack: finish(); break;
    }
}

void NewBookWizard::goBack()
{
    switch (m_step) {
    case Book: emit left(); break;
    case Administrator: showStep(Book); break;
    case Colleague: showStep(Administrator); break;
    case Making: break;
    case Recovery:
        ask(this,
            {tr("Leave"), tr("Give up this new book?"), tr("Nothing is in it yet. Its recovery key becomes worthless."),
             tr("Give it up"), tr("Stay"), true},
            [this](bool giveUp) {
                if (!giveUp)
                    return;
                begin();
                emit left();
            });
        break;
    case TypeBack: showStep(Recovery); break;
    }
}

QString NewBookWizard::unfinishedPath() const
{
    // A name that says what it is, should the machine stop here: the book gets its own once the key is known to be kept.
    return m_book->path().chopped(5) + QStringLiteral(".unfinished.book");
}

void NewBookWizard::make()
{
    NewBook wanted{unfinishedPath(), m_book->institution(), m_book->zone(), m_book->currency(), {}, m_cost, false};
    wanted.people.push_back({m_administrator->name(), m_administrator->passphrase(), Role::Admin, {}});
    if (!m_colleague->name().isEmpty())
        wanted.people.push_back({m_colleague->name(), m_colleague->passphrase(), Role::Supervisor, {}});
    showStep(Making);
    inBackground(
        this, [wanted, clock = &m_clock] { return createBook(wanted, *clock); },
        [this](const Result<CreatedBook> &book) { made(book); });
}

void NewBookWizard::made(const Result<CreatedBook> &book)
{
    if (!book) {
        showStep(Colleague);
        sayFault(book.error());
        return;
    }
    m_created = *book;
    const auto key = RecoveryKey::parse(book->recoveryKey);
    if (!key) {
        showStep(Book);
        sayFault(key.error());
        return;
    }
    m_recovery->show(m_book->institution(), *key);
    showStep(Recovery);
}

void NewBookWizard::finish()
{
    if (!m_typeBack->isComplete())
        return;
    if (!QDir().rename(m_created->path, m_book->path())) {
        sayFault(Error{ErrorCode::NotWritable, {m_book->path()}, {}});
        return;
    }
    const bool hasColleague = !m_colleague->name().isEmpty();
    const PersonStep *first = hasColleague ? m_colleague : m_administrator;
    const SignIn who{m_book->path(), first->name(), first->passphrase(), {}};
    m_created.reset();
    m_recovery->clear();
    m_typeBack->clear();
    begin();
    emit finished(who);
}

void NewBookWizard::abandon()
{
    m_recovery->clear();
    m_typeBack->clear();
    if (!m_created)
        return;
    if (!QDir(m_created->path).removeRecursively())
        qWarning("an unfinished book could not be removed");
    m_created.reset();
}

void NewBookWizard::sayFault(const std::optional<Error> &error)
{
    m_fault->setText(error ? words::sentence(*error) : QString());
    m_hint->setText(error ? words::hint(*error) : QString());
    m_fault->setVisible(error.has_value());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void NewBookWizard::retranslate()
{
    for (WizardStep *step : findChildren<WizardStep *>())
        step->retranslate();
    m_back->setText(m_step == Recovery ? tr("Give up…") : tr("Back"));
    m_skip->setText(tr("Not now"));
    m_next->setText(m_step == Colleague  ? tr("Make the book")
                    : m_step == TypeBack ? tr("Open the book")
                                         : tr("Continue"));
    switch (m_step) {
    case Book:
        m_title->setText(tr("New book"));
        m_text->setText(tr("One book for one institution or branch. Currency and time zone cannot be changed later."));
        break;
    case Administrator:
        m_title->setText(tr("Its administrator"));
        m_text->setText(tr("Lets people in, makes backups, and sees no client data."));
        break;
    case Colleague:
        m_title->setText(tr("Its first supervisor"));
        m_text->setText(tr("Works with clients, sees indicators and reports. More colleagues can be added later."));
        break;
    case Making:
        m_title->setText(tr("Making the book"));
        m_text->setText(
            tr("Keys are derived slowly on purpose: that is what slows down whoever guesses. A few seconds."));
        break;
    case Recovery:
        m_title->setText(tr("The recovery key"));
        m_text->setText(tr("Print it, or write its 13 groups on paper. Two of them are asked for next."));
        break;
    case TypeBack:
        m_title->setText(tr("Type two groups back"));
        m_text->setText(tr("From the paper, so that it is certain that it can be read."));
        break;
    }
}

void NewBookWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace zhiyin
