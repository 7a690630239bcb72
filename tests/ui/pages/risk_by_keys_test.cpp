// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client_desk.h"
#include "core/product/holdings_desk.h"
#include "core/product/product_desk.h"
#include "core/risk/risk_desk.h"
#include "tests/ui/support/shell.h"
#include "ui/common/ask.h"
#include "ui/risk/questionnaire_tree.h"
#include "ui/shell/page_list.h"

#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace zhiyin;
using namespace zhiyin::test;

namespace {

using Pairs = QList<std::pair<QString, QString>>;

/// A book with one client of level C1, whose assessment ran out, or not, and a cautious and a risky product.
struct Desk : Shell {
    explicit Desk(int daysAgo = 1) : Shell(allPages())
    {
        REQUIRE(makeBook());
        const auto opened = session();
        auto clients = opened->desk<ClientDesk>();
        const auto read = clients.read({{QStringLiteral("external_id"), QStringLiteral("K-1")},
                                        {QStringLiteral("name"), QStringLiteral("王小明")},
                                        {QStringLiteral("birth_date"), QStringLiteral("1980-01-01")}},
                                       Demand::Required);
        REQUIRE(read);
        const auto added = clients.add(read->row);
        REQUIRE(added);
        client = *added;
        product(*opened, "P-1", "Steady", "1");
        product(*opened, "P-5", "Wild", "5");
        assess(daysAgo);
        open();
        REQUIRE(window.frame());
    }
    [[nodiscard]] std::unique_ptr<Session> session(const QString &asOf = {}) const
    {
        auto session = Session::open({bookPath(), kUser, kPhrase, asOf});
        REQUIRE(session);
        return std::move(*session);
    }
    static void product(Session &session, const char *code, const char *name, const char *level)
    {
        auto desk = session.desk<ProductDesk>();
        const auto row = desk.read({{QStringLiteral("code"), QLatin1String(code)},
                                    {QStringLiteral("name"), QLatin1String(name)},
                                    {QStringLiteral("class"), QStringLiteral("fund")},
                                    {QStringLiteral("regime"), QStringLiteral("nfra")},
                                    {QStringLiteral("risk_level"), QLatin1String(level)},
                                    {QStringLiteral("disclosed_on"), QStringLiteral("2020-01-01")}},
                                   Demand::Required);
        REQUIRE(row);
        REQUIRE(desk.add(*row));
    }
    void assess(int daysAgo) const
    {
        const QDate day = SystemClock().today(QTimeZone("Asia/Shanghai")).addDays(-daysAgo);
        const auto then = session(day.toString(Qt::ISODate));
        auto desk = then->desk<RiskDesk>();
        const auto offered = desk.offered(day);
        REQUIRE(offered);
        QStringList answers;
        for (const RiskQuestion &question : offered->front().questions)
            answers.append(QStringLiteral("%1=%2").arg(question.n).arg(question.options.front().key));
        const auto assessed = desk.assess({client, offered->front().id, answers.join(u','), day});
        if (!assessed)
            FAIL(assessed.error().args.join(u' ').toStdString());
    }
    template <class Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return window.findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] bool shows(const char *name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    void press(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        REQUIRE(button);
        REQUIRE(until([&] { return button->isEnabled() && button->isVisible(); }));
        QTest::keyClick(button, Qt::Key_Space);
    }
    void goToRisk()
    {
        window.frame()->goTo({QStringLiteral("clients"), AnyId(client.value()), QStringLiteral("risk")});
        REQUIRE(until([this] { return shows("risk.product") && find<QComboBox>("risk.product")->count() == 2; }));
    }
    ClientId client{0};
};

} // namespace

TEST_CASE("an assessment that ran out is found among the reminders and leads to the client", "[risk][pages]")
{
    Desk desk(800);
    desk.window.frame()->goTo({QStringLiteral("risk"), {}, QStringLiteral("reminders")});
    auto *table = desk.find<QTableView>("reminders");
    REQUIRE(until([&] { return table->isVisible() && table->model()->rowCount() == 1; }));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(until([&] { return desk.shows("risk.history"); }));
}

TEST_CASE("a purchase that the gate refuses stays open with its reasons, one that it lets pass is recorded",
          "[risk][pages]")
{
    Desk desk;
    desk.goToRisk();
    auto *products = desk.find<QComboBox>("risk.product");
    products->setCurrentIndex(1);
    desk.press("risk.check");
    desk.press("risk.record");
    REQUIRE(until([&] { return desk.shows("purchase.amount"); }));
    desk.press("purchase.go"); // without an amount
    CHECK(desk.shows("purchase.go"));
    type(desk.find<QLineEdit>("purchase.amount"), QStringLiteral("1000"));
    desk.press("purchase.go");
    REQUIRE(until([&] { return desk.shows("purchase.reasons"); }));
    CHECK(desk.find<QTreeWidget>("purchase.reasons")->topLevelItemCount() > 0);
    CHECK(desk.session()->desk<HoldingsDesk>().transactions(desk.client, 0)->empty());
    QTest::keyClick(desk.find<QWidget>("purchase"), Qt::Key_Escape);
    REQUIRE(until([&] { return desk.find<QWidget>("purchase") == nullptr; }));

    products->setCurrentIndex(0);
    desk.press("risk.check");
    desk.press("risk.record");
    REQUIRE(until([&] { return desk.shows("purchase.amount"); }));
    type(desk.find<QLineEdit>("purchase.amount"), QStringLiteral("1000"));
    type(desk.find<QLineEdit>("purchase.sheet"), QStringLiteral("yesterday"));
    desk.press("purchase.go");
    CHECK(desk.shows("purchase.sheet"));
    desk.find<QLineEdit>("purchase.sheet")->clear();
    type(desk.find<QLineEdit>("purchase.sheet"), desk.clock.today(QTimeZone("Asia/Shanghai")).toString(Qt::ISODate));
    desk.press("purchase.go");
    REQUIRE(until([&] { return desk.find<QWidget>("purchase") == nullptr; }));
    CHECK(desk.session()->desk<HoldingsDesk>().transactions(desk.client, 0)->size() == 1);
}

TEST_CASE("what fits is ranked, and the choice is kept with its reason", "[risk][pages]")
{
    Desk desk;
    desk.goToRisk();
    desk.find<QTabWidget>("risk.parts")->setCurrentIndex(1);
    desk.press("recommend.find");
    auto *list = desk.find<QTreeWidget>("recommend.list");
    // The risky one is refused by the gate, so it is not there at all.
    REQUIRE(until([&] { return list->topLevelItemCount() == 1; }));
    CHECK(list->topLevelItem(0)->childCount() == 5);
    CHECK_FALSE(desk.find<QPushButton>("recommend.choose")->isEnabled());
    type(desk.find<QLineEdit>("recommend.reason"), QStringLiteral("for the rainy day"));
    desk.press("recommend.choose");
    CHECK(until([&] { return desk.find<QLineEdit>("recommend.reason")->text().isEmpty(); }));
}

TEST_CASE("a questionnaire's next version is written with its check, and proposed", "[risk][pages]")
{
    Desk desk;
    desk.window.frame()->goTo({QStringLiteral("risk"), {}, QStringLiteral("questionnaires")});
    auto *list = desk.find<QTreeWidget>("questionnaires");
    REQUIRE(until([&] { return list->isVisible() && list->topLevelItemCount() == 2; }));
    desk.press("questionnaire.edit");
    auto *tree = desk.find<QuestionnaireTree>("questionnaireTree");
    REQUIRE(until([&] { return tree->isVisible(); }));
    auto *take = desk.find<QPushButton>("questionnaire.take");
    type(desk.find<QLineEdit>("questionnaire.reason"), QStringLiteral("clearer words"));
    REQUIRE(until([&] { return take->isEnabled(); }));

    // A question more, with more points: the top of the bands is too low, and the check says so at once.
    desk.press("questionnaire.addQuestion");
    tree->currentItem()->setText(QuestionnaireTree::English, QStringLiteral("How old is your car?"));
    tree->currentItem()->setText(QuestionnaireTree::Chinese, QStringLiteral("您的车用了几年？"));
    for (int i = 0; i < 2; ++i) {
        tree->currentItem()->child(i)->setText(QuestionnaireTree::English, QStringLiteral("some years"));
        tree->currentItem()->child(i)->setText(QuestionnaireTree::Chinese, QStringLiteral("几年"));
    }
    REQUIRE(until([&] { return !take->isEnabled(); }));
    auto *bands = desk.find<QTreeWidget>("questionnaire.bands");
    auto *last = bands->topLevelItem(bands->topLevelItemCount() - 1);
    last->setText(1, QString::number(last->text(1).toInt() + 1));
    REQUIRE(until([&] { return take->isEnabled(); }));
    QTest::keyClick(take, Qt::Key_Space);
    REQUIRE(until([&] { return list->isVisible() && list->topLevelItemCount() == 3; }));
    const auto entries = desk.session()->desk<RiskDesk>().questionnaires();
    REQUIRE(entries);
    CHECK(entries->back().questionnaire.version == 2);
    CHECK(entries->back().state == PolicyState::Proposed);
}

TEST_CASE("a questionnaire survives the way through file and editor", "[risk][pages]")
{
    Desk desk;
    const auto shipped = shippedQuestionnaires();
    REQUIRE(shipped);
    const QString path = desk.folder.filePath(QStringLiteral("q.json"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(shipped->front()).toJson());
    file.close();
    desk.window.frame()->goTo({QStringLiteral("risk"), {}, QStringLiteral("questionnaires")});
    REQUIRE(until([&] { return desk.shows("questionnaires"); }));
    answers::clear();
    answers::giveFile(path);
    desk.press("questionnaire.import");
    REQUIRE(until([&] { return desk.shows("questionnaireTree"); }));
    const QString copy = desk.folder.filePath(QStringLiteral("copy.json"));
    answers::giveFile(copy);
    desk.press("questionnaire.exportDraft");
    REQUIRE(until([&] { return QFile::exists(copy); }));
    QFile written(copy);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const auto first = parseQuestionnaire(shipped->front());
    const auto second = parseQuestionnaire(QJsonDocument::fromJson(written.readAll()).object());
    REQUIRE(first);
    REQUIRE(second);
    REQUIRE(second->questions.size() == first->questions.size());
    for (size_t i = 0; i < first->questions.size(); ++i) {
        const RiskQuestion &a = first->questions[i];
        const RiskQuestion &b = second->questions[i];
        CHECK(a.text == b.text);
        CHECK(a.axis == b.axis);
        CHECK(a.multiple == b.multiple);
        CHECK(a.count == b.count);
        REQUIRE(a.options.size() == b.options.size());
        for (size_t k = 0; k < a.options.size(); ++k) {
            CHECK(a.options[k].key == b.options[k].key);
            CHECK(a.options[k].text == b.options[k].text);
            CHECK(a.options[k].points == b.options[k].points);
            CHECK(a.options[k].capsLevel == b.options[k].capsLevel);
        }
    }
}
