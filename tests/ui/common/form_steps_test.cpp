// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/form_steps.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <array>

using namespace zhiyin;

namespace {

/// A form of three fields.
struct Form {
    std::array<QString, 3> fields;
    FormSteps steps{[this](size_t field, const QString &text) { fields.at(field) = text; }};

    void type(size_t field, const QString &text)
    {
        const QString before = std::exchange(fields.at(field), text);
        steps.note(field, QString::number(field), before, text);
    }
};

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("a run of typing in one field is one step, with the name of the field", "[ui][steps]")
{
    Form form;
    CHECK(!form.steps.canUndo());
    form.type(0, q("W"));
    form.type(0, q("Wa"));
    form.type(1, q("x"));
    form.type(0, q("Wan"));
    CHECK(form.steps.undoName() == q("0"));
    form.steps.undo();
    CHECK(form.fields == std::array{q("Wa"), q("x"), QString()});
    CHECK(form.steps.undoName() == q("1"));
    CHECK(form.steps.redoName() == q("0"));
    form.steps.undo();
    form.steps.undo();
    CHECK(form.fields == std::array<QString, 3>{});
    CHECK(!form.steps.canUndo());
    form.steps.redo();
    CHECK(form.fields[0] == q("Wa"));
}

TEST_CASE("leaving a field ends its run; a run that comes to nothing is no step", "[ui][steps]")
{
    Form form;
    form.type(0, q("a"));
    form.steps.endRun();
    form.type(0, q("ab"));
    form.steps.undo();
    CHECK(form.fields[0] == q("a"));
    form.steps.clear();
    CHECK(!form.steps.canUndo());
    CHECK(!form.steps.canRedo());

    form.type(2, q("n"));
    form.type(2, QString());
    CHECK(!form.steps.canUndo());
}

TEST_CASE("all steps taken back give what was there, and brought back what was typed", "[ui][steps][property]")
{
    CHECK(rc::check("undo to the end and redo to the end", [](const std::vector<std::pair<quint8, quint8>> &typed) {
        Form form;
        for (const auto &[field, letter] : typed) {
            if (letter % 5 == 0)
                form.steps.endRun();
            form.type(field % 3U, QString::number(letter % 7));
        }
        const auto last = form.fields;
        while (form.steps.canUndo())
            form.steps.undo();
        RC_ASSERT((form.fields == std::array<QString, 3>{}));
        while (form.steps.canRedo())
            form.steps.redo();
        RC_ASSERT(form.fields == last);
    }));
}
