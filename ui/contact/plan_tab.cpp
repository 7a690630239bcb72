// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/plan_tab.h"

#include "core/words/contact_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/contact/entitlement_card.h"

namespace zhiyin {
namespace {

constexpr int kDateWidth = 120;
constexpr int kNumberWidth = 56;
constexpr int kHoursWidth = 150;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

TabCard::Words spoken(const char *text)
{
    return [text] { return said(text); };
}

QString calendarWord(const QString &code)
{
    return code == codeText(kBirthdayCalendars, BirthdayCalendar::Lunar)
               ? said(QT_TRANSLATE_NOOP("zhiyin", "lunar calendar"))
               : said(QT_TRANSLATE_NOOP("zhiyin", "solar calendar"));
}

QString pauseWord(const QString &code)
{
    return words::pauseReason(parseCode(kContactPauseReasons, code).value_or(ContactPauseReason::Other));
}

template <class Table> QStringList codesOf(const Table &table)
{
    QStringList codes;
    for (const auto &entry : table)
        codes.append(entry.first.toString());
    return codes;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString numberText(int number)
{
    return number == 0 ? QString() : QString::number(number);
}

} // namespace

PlanTab::PlanTab(Workbench &bench) : ClientTab(bench), m_content(new QWidget), m_entitlement(new EntitlementCard(bench))
{
    QVBoxLayout *layout = scrolledCards(this, m_content);
    layout->addWidget(m_entitlement);
    makePlans(layout);
    makeWishes(layout);
    makePauses(layout);
    layout->addStretch();
    const bool writes = bench.may(Action::WriteClient);
    for (QPushButton *button : m_content->findChildren<QPushButton *>())
        button->setEnabled(writes);
}

void PlanTab::makeWishes(QBoxLayout *layout)
{
    m_wishes = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "How the client wishes to be contacted")));
    m_wishes->addRow();
    auto *calendar = m_wishes->addChoice("wish_birthday", spoken(QT_TRANSLATE_NOOP("zhiyin", "Birthday by the")),
                                         codesOf(kBirthdayCalendars), calendarWord);
    auto *lunar = m_wishes->addField(
        "wish_lunar", spoken(QT_TRANSLATE_NOOP("zhiyin", "Lunar day (8-15; leap 4-1 in a leap month)")), kDateWidth);
    m_wishes->addField("wish_months", spoken(QT_TRANSLATE_NOOP("zhiyin", "At least every … months")), kNumberWidth);
    m_wishes->addStretch();
    m_lunarHint = m_wishes->addHint();
    m_wishes->addRow();
    auto *quiet = m_wishes->addField("wish_quiet", spoken(QT_TRANSLATE_NOOP("zhiyin", "Quiet hours")), kHoursWidth);
    quiet->setPlaceholderText(QStringLiteral("21:00-08:00"));
    m_wishes->addField("wish_cooling", spoken(QT_TRANSLATE_NOOP("zhiyin", "Offers and greetings rest through")),
                       kDateWidth);
    m_wishes->addField("wish_opted_out", spoken(QT_TRANSLATE_NOOP("zhiyin", "Wants no contact from")), kDateWidth);
    m_wishes->addStretch();
    auto *save = m_wishes->addButton("wish_save", spoken(QT_TRANSLATE_NOOP("zhiyin", "Save wishes")));
    setLook(save, "main");
    m_wishHint = m_wishes->addHint();
    layout->addWidget(m_wishes);
    for (QLineEdit *field : m_wishes->findChildren<QLineEdit *>()) {
        connect(field, &QLineEdit::textEdited, this, [this] { m_wishTyped = true; });
        connect(field, &QLineEdit::returnPressed, this, &PlanTab::saveWish);
    }
    connect(calendar, &QComboBox::activated, this, [this] {
        m_wishTyped = true;
        sayLunar();
    });
    connect(lunar, &QLineEdit::textEdited, this, &PlanTab::sayLunar);
    connect(save, &QPushButton::clicked, this, &PlanTab::saveWish);
}

void PlanTab::makePauses(QBoxLayout *layout)
{
    m_pauses = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "Pauses: days on which the client is left in peace")));
    m_pauseList = m_pauses->addList(
        "pauses", {spoken(QT_TRANSLATE_NOOP("zhiyin", "From")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Through")),
                   spoken(QT_TRANSLATE_NOOP("zhiyin", "Why")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Note"))});
    m_pauseHint = m_pauses->addHint();
    m_pauses->addRow();
    m_pauses->addField("pause_from", spoken(QT_TRANSLATE_NOOP("zhiyin", "From")), kDateWidth);
    m_pauses->addField("pause_to", spoken(QT_TRANSLATE_NOOP("zhiyin", "Through")), kDateWidth);
    m_pauses->addChoice("pause_reason", spoken(QT_TRANSLATE_NOOP("zhiyin", "Why")), codesOf(kContactPauseReasons),
                        pauseWord);
    m_pauses->addField("pause_note", spoken(QT_TRANSLATE_NOOP("zhiyin", "Note")));
    auto *add = m_pauses->addButton("pause_add", spoken(QT_TRANSLATE_NOOP("zhiyin", "Add pause")));
    m_pauses->addRow();
    m_pauses->addField("pause_back_reason", spoken(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    auto *back = m_pauses->addButton("pause_take_back", spoken(QT_TRANSLATE_NOOP("zhiyin", "Take back pause")));
    connect(add, &QPushButton::clicked, this, &PlanTab::addPause);
    connect(back, &QPushButton::clicked, this, &PlanTab::takeBackPause);
    layout->addWidget(m_pauses);
}

void PlanTab::makePlans(QBoxLayout *layout)
{
    m_plans = new TabCard(spoken(QT_TRANSLATE_NOOP("zhiyin", "Service plans agreed with the client")));
    m_planList = m_plans->addList(
        "plans", {spoken(QT_TRANSLATE_NOOP("zhiyin", "Plan")), spoken(QT_TRANSLATE_NOOP("zhiyin", "From")),
                  spoken(QT_TRANSLATE_NOOP("zhiyin", "Through")), spoken(QT_TRANSLATE_NOOP("zhiyin", "Contacts")),
                  spoken(QT_TRANSLATE_NOOP("zhiyin", "What was agreed, or why it ended"))});
    m_planHint = m_plans->addHint();
    m_plans->addRow();
    m_plans->addField("plan_title", spoken(QT_TRANSLATE_NOOP("zhiyin", "Title")));
    m_plans->addField("plan_from", spoken(QT_TRANSLATE_NOOP("zhiyin", "From")), kDateWidth);
    m_plans->addField("plan_to", spoken(QT_TRANSLATE_NOOP("zhiyin", "Through")), kDateWidth);
    m_plans->addField("plan_months", spoken(QT_TRANSLATE_NOOP("zhiyin", "At least every … months")), kNumberWidth);
    m_plans->addRow();
    m_plans->addField("plan_content", spoken(QT_TRANSLATE_NOOP("zhiyin", "What was agreed")));
    auto *add = m_plans->addButton("plan_add", spoken(QT_TRANSLATE_NOOP("zhiyin", "Add plan")));
    m_plans->addRow();
    m_plans->addField("plan_last", spoken(QT_TRANSLATE_NOOP("zhiyin", "Last day")), kDateWidth);
    m_plans->addField("plan_reason", spoken(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    auto *end = m_plans->addButton("plan_end", spoken(QT_TRANSLATE_NOOP("zhiyin", "End plan")));
    connect(add, &QPushButton::clicked, this, &PlanTab::addPlan);
    connect(end, &QPushButton::clicked, this, &PlanTab::endPlan);
    layout->addWidget(m_plans);
}

void PlanTab::load(ClientId id)
{
    m_entitlement->setClient(id);
    m_latest.call(
        bench().worker(), this,
        [id](Session &session) -> Result<Held> {
            auto desk = session.desk<CareDesk>();
            Held held;
            ZHIYIN_ASSIGN(held.wish, desk.wish(id));
            ZHIYIN_ASSIGN(held.pauses, desk.pauses(id));
            ZHIYIN_ASSIGN(held.plans, desk.plans(id));
            return held;
        },
        [this](Result<Held> held) {
            if (!held) {
                bench().failed(held.error());
                return;
            }
            m_held = std::move(*held);
            fill();
        });
}

void PlanTab::fill()
{
    if (!m_held)
        return;
    if (!m_wishTyped)
        fillWish();
    m_pauseList->clear();
    for (const ContactPause &pause : m_held->pauses)
        m_pauseList->addTopLevelItem(
            new QTreeWidgetItem({formats::date(pause.span.from), formats::date(pause.span.to),
                                 words::pauseReason(pause.reason), shown(pause.note).simplified()}));
    m_planList->clear();
    for (const ServicePlan &plan : m_held->plans)
        m_planList->addTopLevelItem(new QTreeWidgetItem(
            {shown(plan.title), formats::date(plan.span.from), formats::date(plan.span.to),
             plan.span.months > 0 ? words::cadence(plan.span.months) : said(QT_TRANSLATE_NOOP("zhiyin", "by policy")),
             shown(plan.endedReason.isEmpty() ? plan.content : plan.endedReason).simplified()}));
    for (QTreeWidget *list : {m_pauseList, m_planList}) {
        TabCard::fit(list);
        if (list->topLevelItemCount() == 1)
            list->setCurrentItem(list->topLevelItem(0));
    }
}

void PlanTab::fillWish()
{
    const ContactWish &wish = m_held->wish;
    const auto set = [this](const char *field, const QString &text) {
        m_wishes->findChild<QLineEdit *>(QLatin1String(field))->setText(text);
    };
    auto *calendar = m_wishes->findChild<QComboBox *>(QStringLiteral("wish_birthday"));
    calendar->setCurrentIndex(calendar->findData(codeText(kBirthdayCalendars, wish.birthday)));
    set("wish_lunar", wish.lunarBirthday ? lunarDayText(*wish.lunarBirthday) : QString());
    set("wish_months", numberText(wish.everyMonths));
    set("wish_quiet", wish.quiet.text());
    set("wish_cooling", dayText(wish.coolingUntil));
    set("wish_opted_out", dayText(wish.optedOutOn));
    sayLunar();
}

void PlanTab::sayLunar()
{
    const bool isLunar = codeOf(m_wishes, "wish_birthday") == codeText(kBirthdayCalendars, BirthdayCalendar::Lunar);
    m_wishes->findChild<QLineEdit *>(QStringLiteral("wish_lunar"))->setEnabled(isLunar);
    m_lunarHint->setVisible(isLunar && textOf(m_wishes, "wish_lunar").isEmpty());
    m_lunarHint->setText(
        said(QT_TRANSLATE_NOOP("zhiyin", "Without a lunar day, that of the recorded date of birth counts.")));
}

Result<ContactWish> PlanTab::typedWish() const
{
    ContactWish wish = m_held->wish;
    wish.birthday = parseCode(kBirthdayCalendars, codeOf(m_wishes, "wish_birthday")).value_or(BirthdayCalendar::Solar);
    const auto badValue = [this](const char *field) {
        const auto *edit = m_wishes->findChild<QLineEdit *>(QLatin1String(field));
        return failure(ErrorCode::BadValue, {edit->accessibleName(), edit->text()});
    };
    const QString lunar = textOf(m_wishes, "wish_lunar");
    wish.lunarBirthday = wish.birthday == BirthdayCalendar::Lunar ? parseLunarDay(lunar) : std::nullopt;
    if (wish.birthday == BirthdayCalendar::Lunar && !lunar.isEmpty() && !wish.lunarBirthday)
        return badValue("wish_lunar");
    const QString quiet = textOf(m_wishes, "wish_quiet");
    const auto hours = quiet.isEmpty() ? QuietHours() : QuietHours::parse(quiet);
    if (!hours)
        return badValue("wish_quiet");
    wish.quiet = *hours;
    ZHIYIN_ASSIGN(wish.everyMonths, wholeIn(m_wishes, "wish_months"));
    ZHIYIN_ASSIGN(wish.coolingUntil, dayIn(m_wishes, "wish_cooling"));
    ZHIYIN_ASSIGN(wish.optedOutOn, dayIn(m_wishes, "wish_opted_out"));
    return wish;
}

void PlanTab::saveWish()
{
    if (!client() || !m_held)
        return;
    const auto tell = [this](const char *look, const QString &text) {
        setLook(m_wishHint, look);
        m_wishHint->setText(text);
        m_wishHint->setVisible(!text.isEmpty());
    };
    const auto wish = typedWish();
    if (!wish) {
        tell("fault", words::sentence(wish.error()));
        return;
    }
    bench().call(
        this,
        [id = *client(), wish = *wish](Session &session) -> Result<ContactWish> {
            auto desk = session.desk<CareDesk>();
            ZHIYIN_TRY(desk.setWish(id, wish));
            return desk.wish(id);
        },
        [this, tell](const Result<ContactWish> &saved) {
            if (!saved) {
                tell("fault", words::sentence(saved.error()));
                return;
            }
            m_wishTyped = false;
            if (m_held) {
                m_held->wish = *saved;
                fillWish();
            }
            tell("muted", said(QT_TRANSLATE_NOOP("zhiyin", "Saved: the plan of contacts follows it from now on.")));
        });
}

void PlanTab::addPause()
{
    if (!client())
        return;
    NewPause pause;
    const auto from = dayIn(m_pauses, "pause_from");
    const auto to = dayIn(m_pauses, "pause_to");
    if (!from || !to) {
        tellUnder(m_pauses, m_pauseHint, words::sentence(from ? to.error() : from.error()), true);
        return;
    }
    pause.span = {*from, *to};
    pause.reason = parseCode(kContactPauseReasons, codeOf(m_pauses, "pause_reason")).value_or(pause.reason);
    pause.note = textOf(m_pauses, "pause_note");
    runUnder(bench(), m_pauses, m_pauseHint, [id = *client(), pause](Session &session) -> Result<void> {
        ZHIYIN_TRY(session.desk<CareDesk>().pause(id, pause));
        return {};
    });
}

void PlanTab::takeBackPause()
{
    const int row = m_pauseList->indexOfTopLevelItem(m_pauseList->currentItem());
    if (!m_held || row < 0 || row >= static_cast<int>(m_held->pauses.size()))
        return;
    runUnder(bench(), m_pauses, m_pauseHint,
             [id = m_held->pauses[static_cast<size_t>(row)].id, reason = textOf(m_pauses, "pause_back_reason")](
                 Session &session) { return session.desk<CareDesk>().takeBackPause(id, reason); });
}

void PlanTab::addPlan()
{
    if (!client())
        return;
    const auto from = dayIn(m_plans, "plan_from");
    const auto to = dayIn(m_plans, "plan_to");
    const auto months = wholeIn(m_plans, "plan_months");
    for (const auto *fault :
         {from ? nullptr : &from.error(), to ? nullptr : &to.error(), months ? nullptr : &months.error()}) {
        if (fault) {
            tellUnder(m_plans, m_planHint, words::sentence(*fault), true);
            return;
        }
    }
    const NewPlan plan{textOf(m_plans, "plan_title"), {*from, *to, *months}, textOf(m_plans, "plan_content")};
    runUnder(bench(), m_plans, m_planHint, [id = *client(), plan](Session &session) -> Result<void> {
        ZHIYIN_TRY(session.desk<CareDesk>().addPlan(id, plan));
        return {};
    });
}

void PlanTab::endPlan()
{
    const int row = m_planList->indexOfTopLevelItem(m_planList->currentItem());
    if (!m_held || row < 0 || row >= static_cast<int>(m_held->plans.size()))
        return;
    const auto last = dayIn(m_plans, "plan_last");
    if (!last) {
        tellUnder(m_plans, m_planHint, words::sentence(last.error()), true);
        return;
    }
    runUnder(bench(), m_plans, m_planHint,
             [id = m_held->plans[static_cast<size_t>(row)].id, last = *last, reason = textOf(m_plans, "plan_reason")](
                 Session &session) { return session.desk<CareDesk>().endPlan(id, last, reason); });
}

void PlanTab::conceal()
{
    m_latest.drop();
    m_held.reset();
    m_entitlement->setClient({});
    m_pauseList->clear();
    m_planList->clear();
    if (!m_wishTyped)
        clearUnder(m_wishes);
}

void PlanTab::forget()
{
    m_wishTyped = false;
    conceal();
    clearUnder(m_content);
    for (QLabel *hint : {m_wishHint, m_pauseHint, m_planHint})
        hint->hide();
}

QJsonObject PlanTab::draft() const
{
    QJsonObject typed = typedUnder(m_content);
    if (!m_wishTyped) {
        for (const QLineEdit *field : m_wishes->findChildren<QLineEdit *>())
            typed.remove(field->objectName());
    }
    return typed;
}

void PlanTab::restoreDraft(const QJsonObject &draft)
{
    for (const QLineEdit *field : m_wishes->findChildren<QLineEdit *>())
        m_wishTyped = m_wishTyped || draft.contains(field->objectName());
    restoreUnder(m_content, draft);
}

void PlanTab::retranslate()
{
    for (TabCard *card : {m_wishes, m_pauses, m_plans})
        card->retranslate();
    m_entitlement->sayAll();
    fill();
}

ClientTabSpec planTab()
{
    return {QStringLiteral("plan"),
            [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Plan")); },
            [](Workbench &bench) { return new PlanTab(bench); },
            {}};
}

} // namespace zhiyin
