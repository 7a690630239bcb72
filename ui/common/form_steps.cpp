// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/form_steps.h"

#include <QKeyEvent>

namespace zhiyin {

struct FormSteps::Step final : QUndoCommand {
    Step(FormSteps &of, size_t field, const QString &name, QString before, QString after)
        : QUndoCommand(name)
        , steps(of)
        , field(field)
        , before(std::move(before))
        , after(std::move(after))
        , grows(of.m_run == field)
    {}
    [[nodiscard]] int id() const override { return 1; }
    void undo() override { steps.m_put(field, before); }
    void redo() override
    {
        // Pushed, it has happened already.
        if (std::exchange(isDone, true))
            steps.m_put(field, after);
    }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *step = dynamic_cast<const Step *>(next);
        if (step == nullptr || step->field != field || !step->grows)
            return false;
        after = step->after;
        setObsolete(after == before);
        return true;
    }

    FormSteps &steps;
    size_t field;
    QString before;
    QString after;
    /// It goes on with the run of typing before it.
    bool grows;
    bool isDone = false;
};

FormSteps::FormSteps(Put put, QObject *parent) : QObject(parent), m_put(std::move(put))
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &FormSteps::changed);
}

FormSteps::~FormSteps()
{
    // An emptied stack says so; whoever listens is going too.
    m_stack.disconnect(this);
}

void FormSteps::note(size_t field, const QString &name, const QString &before, const QString &after)
{
    if (before == after)
        return;
    m_stack.push(new Step(*this, field, name, before, after));
    m_run = field;
    // A merged step leaves the index where it was.
    emit changed();
}

void FormSteps::clear()
{
    endRun();
    m_stack.clear();
}

void FormSteps::undo()
{
    endRun();
    m_stack.undo();
}

void FormSteps::redo()
{
    endRun();
    m_stack.redo();
}

bool FormSteps::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        endRun();
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): by its type
    const bool undoes = key->matches(QKeySequence::Undo);
    if (!undoes && !key->matches(QKeySequence::Redo))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        if (undoes)
            undo();
        else
            redo();
    }
    event->accept();
    return true;
}

} // namespace zhiyin
