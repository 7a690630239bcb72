// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/questionnaire_editor.h"

#include "core/risk/risk_desk.h"
#include "core/words/error_words.h"
#include "core/words/risk_words.h"
#include "ui/common/ask.h"
#include "ui/common/background.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/paper/print.h"
#include "ui/risk/questionnaire_tree.h"
#include "ui/risk/score_histogram.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

constexpr int kCheckDelay = 200;
constexpr int kMostVersion = 1'000'000;
constexpr int kBandsHeight = 190;
constexpr int kBandWidth = 90;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QJsonValue numberOf(const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

} // namespace

QuestionnaireEditor::QuestionnaireEditor(Workbench &bench) : m_bench(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    layout->setSpacing(grid::kSmall);
    layout->addWidget(makeHead());
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeQuestions());
    parts->addWidget(makeSide());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    layout->addWidget(parts, 1);
    layout->addWidget(makeFoot());
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(kCheckDelay);
    connect(&m_checkSoon, &QTimer::timeout, this, &QuestionnaireEditor::check);
    const auto soon = [this] { m_checkSoon.start(); };
    for (const QLineEdit *edit : {m_id, m_titleEn, m_titleZh, m_source})
        connect(edit, &QLineEdit::textChanged, this, soon);
    connect(m_version, &QSpinBox::valueChanged, this, soon);
    connect(m_tree, &QuestionnaireTree::edited, this, soon);
    connect(m_bands, &QTreeWidget::itemChanged, this, soon);
}

QWidget *QuestionnaireEditor::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_idLabel = plainLabel();
    m_id = new QLineEdit;
    m_versionLabel = plainLabel();
    m_version = new QSpinBox;
    m_version->setRange(1, kMostVersion);
    m_version->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_titleLabel = plainLabel();
    m_titleEn = new QLineEdit;
    m_titleZh = new QLineEdit;
    m_sourceLabel = plainLabel();
    m_source = new QLineEdit;
    m_id->setObjectName(QStringLiteral("questionnaire.id"));
    m_version->setObjectName(QStringLiteral("questionnaire.version"));
    m_titleEn->setObjectName(QStringLiteral("questionnaire.titleEn"));
    m_titleZh->setObjectName(QStringLiteral("questionnaire.titleZh"));
    m_source->setObjectName(QStringLiteral("questionnaire.source"));
    m_idLabel->setBuddy(m_id);
    m_versionLabel->setBuddy(m_version);
    m_titleLabel->setBuddy(m_titleEn);
    m_sourceLabel->setBuddy(m_source);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_idLabel, m_id, m_versionLabel, m_version, m_titleLabel})
        row->addWidget(widget);
    row->addWidget(m_titleEn, 2);
    row->addWidget(m_titleZh, 2);
    row->addWidget(m_sourceLabel);
    row->addWidget(m_source, 2);
    return head;
}

QPushButton *QuestionnaireEditor::addButton(QBoxLayout *row, const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    row->addWidget(button);
    return button;
}

QWidget *QuestionnaireEditor::makeQuestions()
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, grid::kMedium, 0);
    rows->setSpacing(grid::kSmall);
    m_tree = new QuestionnaireTree;
    rows->addWidget(m_tree, 1);
    auto *row = new QHBoxLayout;
    m_addQuestion = addButton(row, "questionnaire.addQuestion");
    m_addOption = addButton(row, "questionnaire.addOption");
    m_remove = addButton(row, "questionnaire.remove");
    m_up = addButton(row, "questionnaire.up");
    m_down = addButton(row, "questionnaire.down");
    row->addStretch();
    rows->addLayout(row);
    connect(m_addQuestion, &QPushButton::clicked, this, [this] { m_tree->addQuestion(); });
    connect(m_addOption, &QPushButton::clicked, this, [this] { m_tree->addOption(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_tree->removeChosen(); });
    connect(m_up, &QPushButton::clicked, this, [this] { m_tree->moveChosen(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_tree->moveChosen(1); });
    return part;
}

QWidget *QuestionnaireEditor::makeSide()
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(grid::kMedium, 0, 0, 0);
    rows->setSpacing(grid::kSmall);
    m_bandsTitle = plainLabel({}, "strong");
    m_bands = new QTreeWidget;
    m_bands->setObjectName(QStringLiteral("questionnaire.bands"));
    m_bands->setRootIsDecorated(false);
    m_bands->setColumnCount(3);
    m_bands->setColumnWidth(0, kBandWidth);
    m_bands->setColumnWidth(1, kBandWidth);
    m_bands->setFixedHeight(kBandsHeight);
    m_bands->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    auto *row = new QHBoxLayout;
    m_addBand = addButton(row, "questionnaire.addBand");
    m_removeBand = addButton(row, "questionnaire.removeBand");
    row->addStretch();
    m_checkTitle = plainLabel({}, "strong");
    m_finding = wrappedLabel();
    m_finding->setObjectName(QStringLiteral("questionnaire.finding"));
    m_histogram = new ScoreHistogram;
    rows->addWidget(m_bandsTitle);
    rows->addWidget(m_bands);
    rows->addLayout(row);
    rows->addWidget(m_checkTitle);
    rows->addWidget(m_finding);
    rows->addWidget(m_histogram);
    rows->addStretch();
    connect(m_addBand, &QPushButton::clicked, this, [this] {
        const QTreeWidgetItem *const last = m_bands->topLevelItem(m_bands->topLevelItemCount() - 1);
        const int from = last ? last->text(1).toInt() + 1 : 0;
        addBand(QString::number(from), QString::number(from), QStringLiteral("C1"));
        m_checkSoon.start();
    });
    connect(m_removeBand, &QPushButton::clicked, this, [this] {
        delete m_bands->currentItem();
        m_checkSoon.start();
    });
    return part;
}

QWidget *QuestionnaireEditor::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_dayLabel = plainLabel();
    m_day = new QDateEdit;
    m_day->setObjectName(QStringLiteral("questionnaire.day"));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_dayLabel->setBuddy(m_day);
    m_reasonLabel = plainLabel();
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("questionnaire.reason"));
    m_reasonLabel->setBuddy(m_reason);
    row->addWidget(m_dayLabel);
    row->addWidget(m_day);
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    m_export = addButton(row, "questionnaire.exportDraft");
    m_drop = addButton(row, "questionnaire.drop");
    m_take = addButton(row, "questionnaire.take");
    setLook(m_take, "main");
    connect(m_reason, &QLineEdit::textChanged, this, &QuestionnaireEditor::say);
    connect(m_export, &QPushButton::clicked, this, &QuestionnaireEditor::exportFile);
    connect(m_take, &QPushButton::clicked, this, &QuestionnaireEditor::take);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        if (document() == m_begun) {
            clear();
            emit left();
            return;
        }
        ask(this,
            {.title = said(QT_TRANSLATE_NOOP("zhiyin", "Throw the draft away?")),
             .text = said(QT_TRANSLATE_NOOP("zhiyin", "What was changed in this questionnaire is lost.")),
             .detail = said(QT_TRANSLATE_NOOP("zhiyin", "Questionnaires in the book stay as they are.")),
             .verb = said(QT_TRANSLATE_NOOP("zhiyin", "Throw away")),
             .dangerous = true},
            [this](bool yes) {
                if (!yes)
                    return;
                clear();
                emit left();
            });
    });
    return foot;
}

void QuestionnaireEditor::addBand(const QString &from, const QString &to, const QString &level)
{
    auto *item = new QTreeWidgetItem(m_bands, {from, to, level});
    item->setFlags(item->flags() | Qt::ItemIsEditable);
}

void QuestionnaireEditor::begin(const QJsonObject &document, int version)
{
    const auto text = [](const QJsonValue &value, QLatin1StringView language) {
        return value.isObject() ? value.toObject().value(language).toString() : value.toString();
    };
    m_id->setText(document.value(u"id").toString());
    m_version->setValue(version);
    m_titleEn->setText(text(document.value(u"title"), QLatin1StringView("en")));
    m_titleZh->setText(text(document.value(u"title"), QLatin1StringView("zh")));
    m_source->setText(document.value(u"source").toString());
    m_tree->setQuestions(document.value(u"questions").toArray());
    {
        const QSignalBlocker quiet(m_bands);
        m_bands->clear();
        const QJsonArray bands = document.value(u"bands").toArray();
        for (const QJsonValue &one : bands) {
            const QJsonObject band = one.toObject();
            const QJsonValue level = band.value(u"level");
            addBand(band.value(u"from").toVariant().toString(), band.value(u"to").toVariant().toString(),
                    level.isDouble() ? QStringLiteral("C%1").arg(level.toInteger()) : level.toString());
        }
    }
    m_day->setDate(m_bench.today());
    m_reason->clear();
    m_isOpen = true;
    m_begun = this->document();
    check();
}

void QuestionnaireEditor::clear()
{
    m_isOpen = false;
    m_checkSoon.stop();
    m_begun = {};
    m_reason->clear();
    m_tree->clear();
    m_bands->clear();
    m_histogram->clear();
    m_finding->clear();
}

QJsonObject QuestionnaireEditor::document() const
{
    QJsonArray bands;
    for (int i = 0; i < m_bands->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *const band = m_bands->topLevelItem(i);
        bands.append(QJsonObject{{QStringLiteral("from"), numberOf(band->text(0))},
                                 {QStringLiteral("to"), numberOf(band->text(1))},
                                 {QStringLiteral("level"), band->text(2).trimmed()}});
    }
    return {{QStringLiteral("id"), m_id->text().trimmed()},
            {QStringLiteral("version"), m_version->value()},
            {QStringLiteral("title"),
             QJsonObject{{QStringLiteral("en"), m_titleEn->text()}, {QStringLiteral("zh"), m_titleZh->text()}}},
            {QStringLiteral("source"), m_source->text()},
            {QStringLiteral("questions"), m_tree->questions()},
            {QStringLiteral("bands"), bands}};
}

QJsonObject QuestionnaireEditor::draft() const
{
    if (!m_isOpen || document() == m_begun)
        return {};
    return {{QStringLiteral("document"), document()},
            {QStringLiteral("day"), m_day->date().toString(Qt::ISODate)},
            {QStringLiteral("reason"), m_reason->text()}};
}

void QuestionnaireEditor::restoreDraft(const QJsonObject &draft)
{
    const QJsonObject document = draft.value(u"document").toObject();
    begin(document, document.value(u"version").toInt());
    m_begun = {}; // what was typed before the lock is a change
    m_day->setDate(QDate::fromString(draft.value(u"day").toString(), Qt::ISODate));
    m_reason->setText(draft.value(u"reason").toString());
}

void QuestionnaireEditor::check()
{
    // Away from the window's thread: the totals of many questions with several answers take their time.
    m_isGood = false;
    say();
    inBackground(
        this, [document = document()] { return parseQuestionnaire(document); },
        [this, turn = ++m_checks](Result<Questionnaire> read) {
            if (turn == m_checks && m_isOpen)
                showFinding(std::move(read));
        });
}

void QuestionnaireEditor::showFinding(Result<Questionnaire> read)
{
    m_isGood = read.has_value();
    if (!read) {
        m_finding->setText(words::sentence(read.error()));
        setLook(m_finding, "fault");
        m_histogram->clear();
        if (const QString place = read.error().args.value(0); place != m_place) {
            m_place = place;
            if (!m_tree->hasFocus() && !m_bands->hasFocus())
                m_tree->showPlace(place);
        }
    } else {
        m_place.clear();
        QStringList lines{
            said(QT_TRANSLATE_NOOP("zhiyin", "In order: the bands have no gap, and every level is reached."))};
        for (const QuestionnaireRemark &remark : read->remarks)
            lines.append(words::questionnaireRemark(remark));
        m_finding->setText(lines.join(u'\n'));
        setLook(m_finding, "muted");
        m_histogram->show(*read);
    }
    say();
}

void QuestionnaireEditor::take()
{
    m_take->setEnabled(false);
    const QByteArray text = QJsonDocument(document()).toJson();
    m_bench.call(
        this,
        [text, day = m_day->date(), reason = m_reason->text().trimmed()](Session &session) {
            return session.desk<RiskDesk>().add(text, day, reason);
        },
        [this](Result<QuestionnaireOutcome> outcome) {
            if (!outcome) {
                m_finding->setText(words::sentence(outcome.error()));
                setLook(m_finding, "fault");
                say();
                return;
            }
            m_bench.done(outcome->request
                             ? said(QT_TRANSLATE_NOOP("zhiyin", "The questionnaire waits for compliance's approval."))
                             : said(QT_TRANSLATE_NOOP("zhiyin", "The questionnaire is in the book.")));
            clear();
            emit taken();
        });
}

void QuestionnaireEditor::exportFile()
{
    askSaveFile(this,
                {.title = said(QT_TRANSLATE_NOOP("zhiyin", "Save the questionnaire")),
                 .filters = {said(QT_TRANSLATE_NOOP("zhiyin", "JSON files (*.json)"))},
                 .start = m_id->text().trimmed() + QStringLiteral(".json")},
                [this](const QString &path) {
                    if (const auto saved = paper::saveWhole(path, QJsonDocument(document()).toJson()); !saved)
                        m_bench.failed(saved.error());
                    else
                        m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The questionnaire is saved.")));
                });
}

void QuestionnaireEditor::say()
{
    m_take->setEnabled(m_isGood && !m_reason->text().trimmed().isEmpty());
}

void QuestionnaireEditor::retranslate()
{
    m_idLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Code")));
    m_versionLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Version")));
    m_titleLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Title")));
    m_titleEn->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "English")));
    m_titleZh->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "Chinese")));
    m_sourceLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Source")));
    m_addQuestion->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Add a question")));
    m_addOption->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Add an option")));
    m_remove->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Remove")));
    m_up->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Up")));
    m_down->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Down")));
    m_bandsTitle->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Bands of points")));
    m_bands->setAccessibleName(m_bandsTitle->text());
    m_bands->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "From")), said(QT_TRANSLATE_NOOP("zhiyin", "To")),
                              said(QT_TRANSLATE_NOOP("zhiyin", "Level"))});
    m_addBand->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Add a band")));
    m_removeBand->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Remove")));
    m_checkTitle->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Check")));
    m_dayLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "In force from")));
    m_reasonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_export->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save as a file…")));
    m_drop->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Cancel")));
    const bool sets = m_bench.may(Action::SetPolicy);
    m_take->setText(sets ? said(QT_TRANSLATE_NOOP("zhiyin", "Take into the book"))
                         : said(QT_TRANSLATE_NOOP("zhiyin", "Propose to compliance")));
    m_tree->retranslate();
    if (m_isOpen)
        check();
}

} // namespace zhiyin
