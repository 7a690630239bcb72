// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/survey/survey_desk.h"
#include "tests/ui/client/client_world.h"
#include "ui/common/paper_view.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

void press(QWidget *button)
{
    REQUIRE(button != nullptr);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

TEST_CASE("A survey is drawn, answered, closed and read, by keys", "[pages][survey]")
{
    ClientWorld world;
    {
        const auto session = world.inBook();
        for (int i = 1; i <= 12; ++i)
            (void)ClientWorld::add(*session, {{"external_id", q("S-%1").arg(i).toUtf8().constData()},
                                              {"name", "客户"},
                                              {"opened_on", "2024-01-01"},
                                              {"stage", "active"}});
    }
    world.open();
    world.window.frame()->goTo({q("indicators"), {}, q("surveys")});
    auto *page = world.window.frame()->page(q("indicators"));
    REQUIRE(until([&] { return world.isQuiet(); }));
    auto *table = named<QTableView>(*page, q("surveys.table"));
    CHECK(table->model()->rowCount() == 0);

    press(named<QPushButton>(*page, q("surveys.new")));
    QDialog *draw = nullptr;
    REQUIRE(until([&] { return (draw = page->findChild<QDialog *>()) != nullptr && draw->isVisible(); }));
    press(named<QPushButton>(*draw, q("surveyDraw.draw")));
    REQUIRE(until([&] { return world.isQuiet() && draw->isEnabled(); }));
    // Without a name nothing is drawn, and what was typed stays.
    CHECK(named<QLabel>(*draw, q("surveyDraw.outcome"))->isVisible());
    type(named<QLineEdit>(*draw, q("surveyDraw.name")), q("<b>Spring</b>"));
    type(named<QLineEdit>(*draw, q("surveyDraw.seed")), q("2026"));
    press(named<QPushButton>(*draw, q("surveyDraw.try")));
    REQUIRE(until([&] { return named<QLabel>(*draw, q("surveyDraw.outcome"))->text().contains(q("2026")); }));
    press(named<QPushButton>(*draw, q("surveyDraw.draw")));
    REQUIRE(until([&] { return table->model()->rowCount() == 1; }));

    const auto session = world.inBook();
    const auto rounds = session->desk<SurveyDesk>().rounds();
    REQUIRE(rounds);
    const SurveyRoundId round = rounds->front().round.id;
    CHECK(rounds->front().round.seed == 2026);
    const auto people = session->desk<SurveyDesk>().people(round);
    REQUIRE(people);
    REQUIRE(people->size() >= 12);

    auto *enter = named<QPushButton>(*page, q("surveys.enter"));
    REQUIRE(until([&] { return enter->isVisible(); }));
    press(enter);
    QDialog *entry = nullptr;
    REQUIRE(until([&] {
        for (QDialog *dialog : page->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                entry = dialog;
        }
        return entry != nullptr;
    }));
    auto *code = named<QLineEdit>(*entry, q("surveyEntry.code"));
    auto *said = named<QLabel>(*entry, q("surveyEntry.said"));
    REQUIRE(until([&] { return code->hasFocus(); }));
    // A wrong code is told, and what was typed stays.
    QTest::keyClicks(code, q("XXXXXX"));
    press(named<QPushButton>(*entry, q("surveyEntry.missed")));
    REQUIRE(until([&] { return entry->isEnabled() && !said->text().isEmpty(); }));
    CHECK(code->text() == q("XXXXXX"));
    code->clear();
    for (size_t i = 0; i < 10; ++i) {
        code->setFocus();
        QTest::keyClicks(code, people->at(i).code.toLower());
        QTest::keyClick(code, Qt::Key_Return);
        // Eight ratings of a key each, the recommendation, the comment; the focus goes by itself.
        for (int question = 1; question <= 8; ++question) {
            auto *field = named<QLineEdit>(*entry, q("surveyEntry.%1").arg(question));
            REQUIRE(until([&] { return field->hasFocus(); }));
            QTest::keyClicks(field, q("5"));
        }
        auto *nps = named<QLineEdit>(*entry, q("surveyEntry.9"));
        REQUIRE(until([&] { return nps->hasFocus(); }));
        QTest::keyClicks(nps, q("10"));
        auto *text = named<QLineEdit>(*entry, q("surveyEntry.10"));
        REQUIRE(until([&] { return text->hasFocus(); }));
        QTest::keyClick(text, Qt::Key_Return);
        REQUIRE(until([&] { return entry->isEnabled() && code->text().isEmpty(); }));
    }
    press(named<QPushButton>(*entry, q("surveyEntry.close")));
    CHECK(session->desk<SurveyDesk>().show(round)->whole.count(SurveyPersonState::Answered) == 10);

    answers::give(true);
    REQUIRE(until([&] { return world.isQuiet(); }));
    press(named<QPushButton>(*page, q("surveys.close")));
    auto *save = named<QPushButton>(*page, q("surveys.save"));
    REQUIRE(until([&] { return save->isVisible(); }));
    CHECK(session->desk<SurveyDesk>().show(round)->round.isClosed());
    auto *paper = named<PaperView>(*page, q("surveys.paper"));
    REQUIRE(until([&] { return paper->isVisible(); }));
}
