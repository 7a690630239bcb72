// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/event_panels.h"

#include "core/event/event_desk.h"
#include "core/event/event_guest_desk.h"
#include "core/words/event_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace zhiyin {
namespace {

constexpr int kBestRating = 5;
constexpr int kFollowUpDays = 7;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

template <class Widget> Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

QPushButton *saveButton(const char *name)
{
    auto *button = named(new QPushButton, name);
    setLook(button, "main");
    return button;
}

QHBoxLayout *rightAligned(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(widget);
    return row;
}

} // namespace

FeedbackPanel::FeedbackPanel(Workbench &bench)
    : m_bench(bench)
    , m_who(plainLabel({}, "strong"))
    , m_labels()
    , m_rating(named(new QComboBox, "feedback.rating"))
    , m_comment(named(new QLineEdit, "feedback.comment"))
    , m_needs(named(new QLineEdit, "feedback.needs"))
    , m_followUp(named(new QLineEdit, "feedback.followUp"))
    , m_followUpOn(named(new QDateEdit, "feedback.followUpOn"))
    , m_save(saveButton("feedback.save"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kMedium, grid::kMedium, grid::kMedium, grid::kMedium);
    layout->setSpacing(grid::kSmall);
    m_who->setObjectName(QStringLiteral("feedback.who"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_who, 1);
    head->addWidget(m_save);
    layout->addLayout(head);
    m_rating->addItem(formats::none(), 0);
    for (int rating = 1; rating <= kBestRating; ++rating)
        m_rating->addItem(QString::number(rating), rating);
    m_followUpOn->setCalendarPopup(true);
    m_followUpOn->setDate(bench.today().addDays(kFollowUpDays));
    // Three rows, so that the panel fits under the list in a window of 720 pixels.
    auto *form = new QGridLayout;
    form->setSpacing(grid::kSmall);
    const std::array<QWidget *, 5> fields{m_rating, m_comment, m_needs, m_followUp, m_followUpOn};
    for (size_t i = 0; i < fields.size(); ++i) {
        m_labels[i] = plainLabel();
        m_labels[i]->setBuddy(fields[i]);
    }
    form->addWidget(m_labels[0], 0, 0);
    form->addWidget(m_rating, 0, 1);
    form->addWidget(m_labels[1], 0, 2);
    form->addWidget(m_comment, 0, 3, 1, 3);
    form->addWidget(m_labels[2], 1, 0);
    form->addWidget(m_needs, 1, 1, 1, 5);
    form->addWidget(m_labels[3], 2, 0);
    form->addWidget(m_followUp, 2, 1, 1, 3);
    form->addWidget(m_labels[4], 2, 4);
    form->addWidget(m_followUpOn, 2, 5);
    form->setColumnStretch(3, 1);
    layout->addLayout(form);
    layout->addStretch();
    connect(m_save, &QPushButton::clicked, this, &FeedbackPanel::save);
}

void FeedbackPanel::show(const std::optional<EventId> &event, const std::optional<EventGuest> &guest)
{
    const bool same = m_guest && guest && m_guest->client == guest->client;
    m_event = event;
    m_guest = guest;
    const bool came = guest && guest->state == GuestState::Came;
    if (!same) {
        m_rating->setCurrentIndex(came ? guest->rating.value_or(0) : 0);
        m_comment->setText(came ? guest->comment : QString());
        m_needs->setText(came ? guest->needs : QString());
        m_followUp->clear();
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_rating, m_comment, m_needs, m_followUp, m_followUpOn})
        widget->setEnabled(came);
    m_save->setEnabled(came);
    retranslate();
}

void FeedbackPanel::save()
{
    if (!m_event || !m_guest)
        return;
    EventFeedback feedback;
    if (m_rating->currentData().toInt() > 0)
        feedback.rating = m_rating->currentData().toInt();
    feedback.comment = m_comment->text();
    feedback.needs = m_needs->text();
    feedback.followUp = m_followUp->text();
    feedback.followUpOn = m_followUpOn->date();
    m_save->setEnabled(false);
    m_bench.call(
        this,
        [event = *m_event, client = m_guest->client, feedback](Session &session) {
            return session.desk<EventGuestDesk>().feedback(event, client, feedback);
        },
        [this](const Result<void> &done) {
            m_save->setEnabled(true);
            if (!done) {
                m_bench.failed(done.error());
                return;
            }
            m_followUp->clear();
            m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "Noted.")));
        });
}

void FeedbackPanel::retranslate()
{
    const std::array words{said(QT_TRANSLATE_NOOP("zhiyin", "Rating (1 to 5)")),
                           said(QT_TRANSLATE_NOOP("zhiyin", "Comment")),
                           said(QT_TRANSLATE_NOOP("zhiyin", "Needs heard")),
                           said(QT_TRANSLATE_NOOP("zhiyin", "We promised")), said(QT_TRANSLATE_NOOP("zhiyin", "By"))};
    for (size_t i = 0; i < words.size(); ++i) {
        m_labels[i]->setText(words[i]);
        m_labels[i]->buddy()->setAccessibleName(words[i]);
    }
    m_save->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Note")));
    if (!m_guest)
        m_who->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Choose a guest among those who came.")));
    else if (m_guest->state != GuestState::Came)
        m_who->setText(said(QT_TRANSLATE_NOOP("zhiyin", "%1: %2"))
                           .arg(zhiyin::shown(m_guest->name), words::guestState(m_guest->state)));
    else
        m_who->setText(zhiyin::shown(m_guest->name));
}

OutcomePanel::OutcomePanel(Workbench &bench)
    : m_bench(bench)
    , m_figures(wrappedLabel())
    , m_costLabel(plainLabel())
    , m_cost(named(new QLineEdit, "outcome.cost"))
    , m_outcomeLabel(plainLabel())
    , m_outcome(named(new QLineEdit, "outcome.text"))
    , m_save(saveButton("outcome.save"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kMedium, grid::kMedium, grid::kMedium, grid::kMedium);
    layout->setSpacing(grid::kMedium);
    m_figures->setObjectName(QStringLiteral("outcome.figures"));
    layout->addWidget(m_figures);
    m_costLabel->setBuddy(m_cost);
    m_outcomeLabel->setBuddy(m_outcome);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(grid::kSmall);
    form->addRow(m_costLabel, m_cost);
    form->addRow(m_outcomeLabel, m_outcome);
    layout->addLayout(form);
    layout->addLayout(rightAligned(m_save));
    layout->addStretch();
    const bool writes = bench.may(Action::WriteClient);
    m_cost->setReadOnly(!writes);
    m_outcome->setReadOnly(!writes);
    m_save->setVisible(writes);
    connect(m_save, &QPushButton::clicked, this, &OutcomePanel::save);
}

void OutcomePanel::show(const std::optional<EventDetail> &detail)
{
    const bool same = m_detail && detail && m_detail->event.id == detail->event.id
                      && m_detail->event.revision == detail->event.revision;
    m_detail = detail;
    if (!same) {
        m_cost->setText(detail && detail->event.cost ? detail->event.cost->toString() : QString());
        m_outcome->setText(detail ? detail->event.outcome : QString());
    }
    m_save->setEnabled(detail && detail->event.state != EventState::Cancelled);
    say();
}

void OutcomePanel::say()
{
    if (!m_detail) {
        m_figures->clear();
        return;
    }
    const EventFigures &figures = m_detail->figures;
    const auto line = [](const char *text, const QString &value) {
        return said(QT_TRANSLATE_NOOP("zhiyin", "%1: %2")).arg(said(text), value);
    };
    QStringList lines;
    for (const auto &[code, state] : kGuestStates) {
        if (figures.of(state) > 0)
            lines.append(said(QT_TRANSLATE_NOOP("zhiyin", "%1: %2"))
                             .arg(words::guestState(state), formats::count(figures.of(state))));
    }
    const auto &budget = m_detail->event.plan.budget;
    lines.append(line(QT_TRANSLATE_NOOP("zhiyin", "Budget"), budget ? formats::money(*budget) : formats::none()));
    lines.append(line(QT_TRANSLATE_NOOP("zhiyin", "Cost per guest"),
                      figures.costPerGuest ? formats::money(*figures.costPerGuest) : formats::none()));
    lines.append(
        line(QT_TRANSLATE_NOOP("zhiyin", "Average rating"),
             figures.ratings > 0 ? QLocale().toString(figures.averageRating / 100.0, 'f', 2) : formats::none()));
    lines.append(line(QT_TRANSLATE_NOOP("zhiyin", "Needs heard"), formats::count(figures.needs)));
    lines.append(line(QT_TRANSLATE_NOOP("zhiyin", "Bought within 90 days"), formats::count(figures.buyers)));
    m_figures->setText(lines.join(QStringLiteral("   ·   ")));
}

void OutcomePanel::save()
{
    if (!m_detail)
        return;
    std::optional<Money> cost;
    if (const QString text = m_cost->text().trimmed(); !text.isEmpty()) {
        const auto parsed = Money::parse(text, m_bench.book().currency);
        setFault(m_cost, !parsed);
        if (!parsed) {
            m_bench.failed(parsed.error());
            m_cost->setFocus();
            return;
        }
        cost = parsed->money;
    }
    m_bench.call(
        this,
        [id = m_detail->event.id, cost, outcome = m_outcome->text()](Session &session) {
            return session.desk<EventDesk>().settle(id, cost, outcome);
        },
        [this](const Result<void> &done) {
            if (!done)
                m_bench.failed(done.error());
            else
                m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "Noted.")));
        });
}

void OutcomePanel::retranslate()
{
    m_costLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Cost")));
    m_cost->setAccessibleName(m_costLabel->text());
    m_outcomeLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "What it brought")));
    m_outcome->setAccessibleName(m_outcomeLabel->text());
    m_save->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Note")));
    say();
}

} // namespace zhiyin
