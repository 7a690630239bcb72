// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/record_form.h"

#include "core/words/contact_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QPlainTextEdit>

namespace zhiyin {
namespace {

constexpr int kBestRating = 5;
constexpr int kSummaryHeight = 64;
constexpr int kNextDays = 7;

/// A line for text with a day beside it.
QWidget *withDay(QLineEdit *text, QDateEdit *day)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::kSmall);
    row->addWidget(text, 1);
    row->addWidget(day);
    day->setCalendarPopup(true);
    return both;
}

QString localLine(const LocalText &text)
{
    return text.in(QLocale());
}

} // namespace

RecordForm::RecordForm(QWidget *parent)
    : QFrame(parent)
    , m_channel(new QComboBox)
    , m_purpose(new QComboBox)
    , m_script(wrappedLabel({}, "muted"))
    , m_topics(new QWidget)
    , m_rating(new QComboBox)
    , m_summary(new QPlainTextEdit)
    , m_needs(new QLineEdit)
    , m_next(new QLineEdit)
    , m_nextOn(new QDateEdit)
    , m_promise(new QLineEdit)
    , m_promiseOn(new QDateEdit)
    , m_save(new QPushButton)
{
    setLook(this, "card");
    new QGridLayout(m_topics);
    m_topics->layout()->setContentsMargins(0, 0, 0, 0);
    for (const ContactChannel channel : kContactChannels)
        m_channel->addItem({}, static_cast<int>(channel));
    m_rating->addItem({});
    for (int rating = 1; rating <= kBestRating; ++rating)
        m_rating->addItem(QString::number(rating), rating);
    m_summary->setTabChangesFocus(true);
    m_summary->setFixedHeight(kSummaryHeight);
    m_channel->setObjectName(QStringLiteral("record.channel"));
    m_purpose->setObjectName(QStringLiteral("record.purpose"));
    m_script->setObjectName(QStringLiteral("record.script"));
    m_rating->setObjectName(QStringLiteral("record.rating"));
    m_summary->setObjectName(QStringLiteral("record.summary"));
    m_needs->setObjectName(QStringLiteral("record.needs"));
    m_next->setObjectName(QStringLiteral("record.next"));
    m_promise->setObjectName(QStringLiteral("record.promise"));
    m_promiseOn->setObjectName(QStringLiteral("record.promiseOn"));
    m_save->setObjectName(QStringLiteral("record.save"));
    m_save->setShortcut(QKeySequence::Save);
    setLook(m_save, "main");
    makeRows();
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &RecordForm::sayScript);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::wanted);
}

void RecordForm::makeRows()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(grid::kLarge, grid::kMedium, grid::kLarge, grid::kMedium);
    form->setSpacing(grid::kSmall);
    struct Line {
        QWidget *row;
        QWidget *buddy;
    };
    const Line lines[kLines] = {{m_channel, m_channel},
                                {m_purpose, m_purpose},
                                {m_script, nullptr},
                                {m_topics, nullptr},
                                {m_rating, m_rating},
                                {m_summary, m_summary},
                                {m_needs, m_needs},
                                {withDay(m_next, m_nextOn), m_next},
                                {withDay(m_promise, m_promiseOn), m_promise}};
    for (size_t i = 0; i < kLines; ++i) {
        m_labels[i] = plainLabel();
        if (lines[i].buddy)
            m_labels[i]->setBuddy(lines[i].buddy);
        form->addRow(m_labels[i], lines[i].row);
    }
    form->addRow({}, m_save);
}

void RecordForm::makeTopics()
{
    auto *grid = static_cast<QGridLayout *>(m_topics->layout());
    qDeleteAll(m_topicBoxes);
    m_topicBoxes.clear();
    for (const QString &topic : m_policy.topics) {
        auto *box = new QCheckBox;
        box->setObjectName(QStringLiteral("record.topic.") + topic);
        grid->addWidget(box, static_cast<int>(m_topicBoxes.size()), 0);
        m_topicBoxes.push_back(box);
    }
    // The boxes are newer than what follows them.
    QWidget *before = m_purpose;
    for (QCheckBox *box : m_topicBoxes) {
        setTabOrder(before, box);
        before = box;
    }
    setTabOrder(before, m_rating);
}

void RecordForm::setPolicy(const ContactPolicy &policy)
{
    m_policy = policy;
    makeTopics();
    const QString purpose = m_purpose->currentData().toString();
    m_purpose->clear();
    for (const ContactScript &script : m_policy.scripts)
        m_purpose->addItem(QString(), QVariant(script.purpose));
    m_purpose->addItem(QString(), QVariant(QStringLiteral("other")));
    setPurpose(purpose);
    retranslate();
}

void RecordForm::setToday(QDate today)
{
    m_today = today;
    for (QDateEdit *day : {m_nextOn, m_promiseOn}) {
        day->setMinimumDate(today);
        day->setDate(today.addDays(kNextDays));
    }
}

void RecordForm::setPurpose(const QString &purpose)
{
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(purpose)));
}

const ContactScript *RecordForm::script() const
{
    const QString purpose = m_purpose->currentData().toString();
    const auto found = std::find_if(m_policy.scripts.begin(), m_policy.scripts.end(),
                                    [&purpose](const ContactScript &script) { return script.purpose == purpose; });
    return found == m_policy.scripts.end() ? nullptr : &*found;
}

void RecordForm::sayScript()
{
    const ContactScript *chosen = script();
    QStringList lines;
    if (chosen) {
        const auto add = [&lines](const QString &head, const std::vector<LocalText> &texts) {
            for (const LocalText &text : texts)
                lines.append(QStringLiteral("%1  %2").arg(head, localLine(text)));
        };
        add(QCoreApplication::translate("zhiyin", "Before:"), chosen->before);
        add(QStringLiteral("?"), chosen->say);
        add(QCoreApplication::translate("zhiyin", "After:"), chosen->after);
    }
    m_script->setText(lines.join(u'\n'));
}

NewContact RecordForm::contact() const
{
    NewContact wanted{.client = ClientId(0)};
    wanted.channel = static_cast<ContactChannel>(m_channel->currentData().toInt());
    wanted.purpose = m_purpose->currentData().toString();
    wanted.summary = m_summary->toPlainText().trimmed();
    if (m_rating->currentIndex() > 0)
        wanted.satisfaction = m_rating->currentData().toInt();
    for (size_t i = 0; i < m_topicBoxes.size(); ++i) {
        if (m_topicBoxes[i]->isChecked())
            wanted.detail.topics.append(m_policy.topics.at(static_cast<qsizetype>(i)));
    }
    wanted.detail.needs = m_needs->text().trimmed();
    wanted.detail.nextStep = m_next->text().trimmed();
    if (!wanted.detail.nextStep.isEmpty())
        wanted.detail.nextOn = m_nextOn->date();
    if (!m_promise->text().trimmed().isEmpty())
        wanted.promises.push_back({m_promise->text().trimmed(), m_promiseOn->date()});
    return wanted;
}

void RecordForm::clear()
{
    for (QLineEdit *edit : {m_needs, m_next, m_promise})
        edit->clear();
    m_summary->clear();
    m_rating->setCurrentIndex(0);
    for (QCheckBox *box : m_topicBoxes)
        box->setChecked(false);
    setToday(m_today);
}

void RecordForm::begin()
{
    m_channel->setFocus();
}

void RecordForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

QJsonObject RecordForm::draft() const
{
    const QString summary = m_summary->toPlainText();
    if ((summary + m_needs->text() + m_next->text() + m_promise->text()).isEmpty())
        return {};
    return {{QStringLiteral("channel"), m_channel->currentIndex()},
            {QStringLiteral("purpose"), m_purpose->currentData().toString()},
            {QStringLiteral("rating"), m_rating->currentIndex()},
            {QStringLiteral("summary"), summary},
            {QStringLiteral("needs"), m_needs->text()},
            {QStringLiteral("next"), m_next->text()},
            {QStringLiteral("next_on"), m_nextOn->date().toString(Qt::ISODate)},
            {QStringLiteral("promise"), m_promise->text()},
            {QStringLiteral("promise_on"), m_promiseOn->date().toString(Qt::ISODate)}};
}

void RecordForm::restoreDraft(const QJsonObject &draft)
{
    const auto text = [&draft](const char *key) { return draft.value(QLatin1StringView(key)).toString(); };
    m_channel->setCurrentIndex(draft.value(QStringLiteral("channel")).toInt());
    setPurpose(text("purpose"));
    m_rating->setCurrentIndex(draft.value(QStringLiteral("rating")).toInt());
    m_summary->setPlainText(text("summary"));
    m_needs->setText(text("needs"));
    m_next->setText(text("next"));
    m_nextOn->setDate(QDate::fromString(text("next_on"), Qt::ISODate));
    m_promise->setText(text("promise"));
    m_promiseOn->setDate(QDate::fromString(text("promise_on"), Qt::ISODate));
}

void RecordForm::retranslate()
{
    const QString names[kLines] = {
        QCoreApplication::translate("zhiyin", "Channel"),      QCoreApplication::translate("zhiyin", "Purpose"),
        QCoreApplication::translate("zhiyin", "Script"),       QCoreApplication::translate("zhiyin", "Spoken of"),
        QCoreApplication::translate("zhiyin", "Satisfaction"), QCoreApplication::translate("zhiyin", "Summary"),
        QCoreApplication::translate("zhiyin", "Needs heard"),  QCoreApplication::translate("zhiyin", "Next step"),
        QCoreApplication::translate("zhiyin", "Promised")};
    for (size_t i = 0; i < kLines; ++i) {
        m_labels[i]->setText(names[i]);
        if (m_labels[i]->buddy())
            m_labels[i]->buddy()->setAccessibleName(names[i]);
    }
    m_nextOn->setAccessibleName(QCoreApplication::translate("zhiyin", "Day of the next step"));
    m_promiseOn->setAccessibleName(QCoreApplication::translate("zhiyin", "Day by which it was promised"));
    for (int i = 0; i < m_channel->count(); ++i)
        m_channel->setItemText(i, words::contactChannel(static_cast<ContactChannel>(m_channel->itemData(i).toInt())));
    for (int i = 0; i < m_purpose->count(); ++i) {
        const auto place = static_cast<size_t>(i);
        m_purpose->setItemText(i, place < m_policy.scripts.size() ? localLine(m_policy.scripts[place].title)
                                                                  : QCoreApplication::translate("zhiyin", "Other"));
    }
    for (size_t i = 0; i < m_topicBoxes.size(); ++i)
        m_topicBoxes[i]->setText(plainButtonText(words::contactTopic(m_policy.topics.at(static_cast<qsizetype>(i)))));
    m_rating->setItemText(0, formats::none());
    m_save->setText(QCoreApplication::translate("zhiyin", "Record contact"));
    setPlainToolTip(m_save, QCoreApplication::translate("zhiyin", "Ctrl+S"));
    sayScript();
}

} // namespace zhiyin
