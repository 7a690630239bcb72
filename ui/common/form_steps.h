// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QUndoStack>

#include <functional>

namespace zhiyin {

/// Undo and redo across the fields of a form. A run of typing in one field is one step; leaving the field ends the run.
/// Installed as event filter on its fields it takes Ctrl+Z and Ctrl+Shift+Z before a field's own undo does, which knows
/// nothing of the others.
class FormSteps final : public QObject
{
    Q_OBJECT

public:
    /// How a step gives a field its text; called with what `note` was given.
    using Put = std::function<void(size_t field, const QString &text)>;
    explicit FormSteps(Put put, QObject *parent = nullptr);
    ~FormSteps() override;

    /// The field went from one text to another; `name` is what the step is called.
    void note(size_t field, const QString &name, const QString &before, const QString &after);
    /// The next note is a step of its own.
    void endRun() { m_run.reset(); }
    /// What was typed so far is no longer there to take back.
    void clear();

    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_stack.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_stack.canRedo(); }
    /// The field that the next undo is about; empty where there is none.
    [[nodiscard]] QString undoName() const { return m_stack.undoText(); }
    [[nodiscard]] QString redoName() const { return m_stack.redoText(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();

private:
    struct Step;
    Put m_put;
    /// The field whose typing goes on.
    std::optional<size_t> m_run;
    QUndoStack m_stack;
};

} // namespace zhiyin
