// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/questionnaire_panel.h"

#include "core/policy/json_reader.h"
#include "core/words/policy_words.h"
#include "core/words/risk_words.h"
#include "ui/common/ask.h"
#include "ui/common/background.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/paper/print.h"
#include "ui/risk/questionnaire_editor.h"
#include "ui/risk/score_histogram.h"

#include <QDateEdit>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

constexpr int kTitleWidth = 220;
/// A questionnaire is some ten thousand characters; what is a thousand times longer is something else.
constexpr qint64 kMostBytes = 10'000'000;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString stateOf(const QuestionnaireEntry &entry)
{
    if (entry.retiredOn.isValid())
        return said(QT_TRANSLATE_NOOP("zhiyin", "retired on %1")).arg(formats::date(entry.retiredOn));
    return words::policyState(entry.state);
}

} // namespace

QuestionnairePanel::QuestionnairePanel(Workbench &bench) : m_bench(bench), m_editor(new QuestionnaireEditor(bench))
{
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, grid::kMedium, 0, 0);
    rows->setSpacing(grid::kSmall);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    parts->addWidget(makePreview());
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    rows->addWidget(parts, 1);
    m_state = new StatePanel(content);
    addWidget(m_state);
    addWidget(m_editor);
    connect(m_state, &StatePanel::retried, this, &QuestionnairePanel::load);
    const auto back = [this] { setCurrentWidget(m_state); };
    connect(m_editor, &QuestionnaireEditor::left, this, back);
    connect(m_editor, &QuestionnaireEditor::taken, this, [this, back] {
        back();
        load();
    });
    sayButtons();
}

QWidget *QuestionnairePanel::makeList()
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, grid::kMedium, 0);
    rows->setSpacing(grid::kSmall);
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("questionnaires"));
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(4);
    m_list->setColumnWidth(0, kTitleWidth);
    rows->addWidget(m_list, 1);
    m_histogram = new ScoreHistogram;
    m_shares = wrappedLabel({}, "muted");
    rows->addWidget(m_histogram);
    rows->addWidget(m_shares);
    auto *row = new QHBoxLayout;
    m_edit = new QPushButton;
    m_edit->setObjectName(QStringLiteral("questionnaire.edit"));
    m_import = new QPushButton;
    m_import->setObjectName(QStringLiteral("questionnaire.import"));
    m_export = new QPushButton;
    m_export->setObjectName(QStringLiteral("questionnaire.export"));
    for (QPushButton *button : {m_edit, m_import, m_export})
        row->addWidget(button);
    row->addStretch();
    rows->addLayout(row);
    auto *retire = new QHBoxLayout;
    m_retireLabel = plainLabel();
    m_retireOn = new QDateEdit(m_bench.today());
    m_retireOn->setObjectName(QStringLiteral("questionnaire.retireOn"));
    m_retireOn->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_retireOn->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_retireLabel->setBuddy(m_retireOn);
    m_retireReason = new QLineEdit;
    m_retireReason->setObjectName(QStringLiteral("questionnaire.retireReason"));
    m_retire = new QPushButton;
    m_retire->setObjectName(QStringLiteral("questionnaire.retire"));
    retire->addWidget(m_retireLabel);
    retire->addWidget(m_retireOn);
    retire->addWidget(m_retireReason, 1);
    retire->addWidget(m_retire);
    rows->addLayout(retire);
    const bool proposes = m_bench.may(Action::ProposePolicy);
    m_edit->setVisible(proposes);
    m_import->setVisible(proposes);
    const bool retires = m_bench.may(Action::SetPolicy);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_retireLabel, m_retireOn, m_retireReason, m_retire})
        widget->setVisible(retires);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &QuestionnairePanel::preview);
    connect(m_retireReason, &QLineEdit::textChanged, this, &QuestionnairePanel::sayButtons);
    connect(m_edit, &QPushButton::clicked, this, &QuestionnairePanel::edit);
    connect(m_import, &QPushButton::clicked, this, &QuestionnairePanel::importFile);
    connect(m_export, &QPushButton::clicked, this, &QuestionnairePanel::exportFile);
    connect(m_retire, &QPushButton::clicked, this, &QuestionnairePanel::retire);
    return part;
}

QWidget *QuestionnairePanel::makePreview()
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(grid::kMedium, 0, 0, 0);
    rows->setSpacing(grid::kSmall);
    m_source = wrappedLabel({}, "muted");
    m_questions = new QTreeWidget;
    m_questions->setObjectName(QStringLiteral("questionnaire.preview"));
    m_questions->setColumnCount(3);
    m_questions->header()->setStretchLastSection(false);
    m_questions->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_questions->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_questions->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_questions->setWordWrap(true);
    rows->addWidget(m_source);
    rows->addWidget(m_questions, 1);
    return part;
}

void QuestionnairePanel::load()
{
    m_state->showLoading();
    m_latest.call(
        m_bench.worker(), this, [](Session &session) { return session.desk<RiskDesk>().questionnaires(); },
        [this](Result<std::vector<QuestionnaireEntry>> entries) {
            if (!entries)
                m_state->showFailed(entries.error());
            else
                fill(std::move(*entries));
        });
}

void QuestionnairePanel::fill(std::vector<QuestionnaireEntry> entries)
{
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    m_entries = std::move(entries);
    for (const QuestionnaireEntry &entry : m_entries)
        new QTreeWidgetItem(
            m_list, {shown(entry.questionnaire.title.in(QLocale())),
                     QStringLiteral("%1 %2").arg(entry.questionnaire.id).arg(entry.questionnaire.version),
                     entry.shipped ? said(QT_TRANSLATE_NOOP("zhiyin", "always")) : formats::date(entry.effective),
                     stateOf(entry)});
    m_list->resizeColumnToContents(1);
    m_list->resizeColumnToContents(2);
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    m_state->showContent();
    sayButtons();
}

const QuestionnaireEntry *QuestionnairePanel::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= static_cast<int>(m_entries.size()) ? nullptr : &m_entries[static_cast<size_t>(row)];
}

void QuestionnairePanel::preview()
{
    m_questions->clear();
    sayButtons();
    const QuestionnaireEntry *const entry = chosen();
    m_histogram->clear();
    m_source->setText(entry ? shown(entry->questionnaire.source) : QString());
    m_shares->clear();
    if (!entry)
        return;
    const QLocale locale;
    for (const RiskQuestion &question : entry->questionnaire.questions) {
        auto *line = new QTreeWidgetItem(m_questions,
                                         {QStringLiteral("%1  %2").arg(question.n).arg(shown(question.text.in(locale))),
                                          QString(), question.axis ? words::riskAxis(*question.axis) : QString()});
        for (const AnswerOption &option : question.options) {
            auto *answer = new QTreeWidgetItem(
                line, {QStringLiteral("%1  %2").arg(shown(option.key), shown(option.text.in(locale))),
                       QString::number(option.points),
                       option.capsLevel
                           ? said(QT_TRANSLATE_NOOP("zhiyin", "at most %1")).arg(riskLevelText(*option.capsLevel))
                           : QString()});
            answer->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    m_questions->expandAll();
    m_histogram->show(entry->questionnaire);
    m_shares->setText(m_histogram->inWords());
}

void QuestionnairePanel::withDocument(std::function<void(const QJsonObject &)> then)
{
    const QuestionnaireEntry *const entry = chosen();
    if (!entry)
        return;
    m_bench.call(
        this,
        [id = entry->questionnaire.id, version = entry->questionnaire.version](Session &session) {
            return session.desk<RiskDesk>().document(id, version);
        },
        [this, then = std::move(then)](Result<QJsonObject> document) {
            if (!document)
                m_bench.failed(document.error());
            else
                then(*document);
        });
}

void QuestionnairePanel::edit()
{
    withDocument([this](const QJsonObject &document) {
        int newest = 0;
        for (const QuestionnaireEntry &entry : m_entries) {
            if (entry.questionnaire.id == document.value(u"id").toString())
                newest = std::max(newest, entry.questionnaire.version);
        }
        m_editor->begin(document, newest + 1);
        setCurrentWidget(m_editor);
    });
}

void QuestionnairePanel::importFile()
{
    askOpenFile(this,
                {.title = said(QT_TRANSLATE_NOOP("zhiyin", "A questionnaire")),
                 .filters = {said(QT_TRANSLATE_NOOP("zhiyin", "JSON files (*.json)"))}},
                [this](const QString &path) {
                    const auto read = [path]() -> Result<QJsonObject> {
                        QFile file(path);
                        if (!file.open(QIODevice::ReadOnly))
                            return failure(ErrorCode::NotReadable, {path}, file.errorString());
                        return parseJsonObject(file.read(kMostBytes));
                    };
                    inBackground(this, read, [this](Result<QJsonObject> document) {
                        if (!document) {
                            m_bench.failed(document.error());
                            return;
                        }
                        // It is looked at and checked before anything is taken in.
                        m_editor->begin(*document, document->value(u"version").toInt(1));
                        setCurrentWidget(m_editor);
                    });
                });
}

void QuestionnairePanel::exportFile()
{
    withDocument([this](const QJsonObject &document) {
        askSaveFile(this,
                    {.title = said(QT_TRANSLATE_NOOP("zhiyin", "Save the questionnaire")),
                     .filters = {said(QT_TRANSLATE_NOOP("zhiyin", "JSON files (*.json)"))},
                     .start = document.value(u"id").toString() + QStringLiteral(".json")},
                    [this, text = QJsonDocument(document).toJson()](const QString &path) {
                        if (const auto saved = paper::saveWhole(path, text); !saved)
                            m_bench.failed(saved.error());
                        else
                            m_bench.done(said(QT_TRANSLATE_NOOP("zhiyin", "The questionnaire is saved.")));
                    });
    });
}

void QuestionnairePanel::retire()
{
    const QuestionnaireEntry *const entry = chosen();
    if (!entry)
        return;
    m_bench.call(
        this,
        [id = entry->questionnaire.id, version = entry->questionnaire.version, on = m_retireOn->date(),
         reason = m_retireReason->text().trimmed()](Session &session) {
            return session.desk<RiskDesk>().retire(id, version, on, reason);
        },
        [this](Result<void> done) {
            if (!done) {
                m_bench.failed(done.error());
                return;
            }
            m_retireReason->clear();
            m_bench.done(
                said(QT_TRANSLATE_NOOP("zhiyin", "The questionnaire is retired; what was made with it stays.")));
            load();
        });
}

void QuestionnairePanel::sayButtons()
{
    const QuestionnaireEntry *const entry = chosen();
    m_edit->setEnabled(entry);
    m_export->setEnabled(entry);
    m_retire->setEnabled(entry && !entry->retiredOn.isValid() && !m_retireReason->text().trimmed().isEmpty());
}

void QuestionnairePanel::conceal()
{
    m_latest.drop();
    m_entries.clear();
    m_list->clear();
    m_questions->clear();
    m_histogram->clear();
}

QJsonObject QuestionnairePanel::draft() const
{
    return m_editor->draft();
}

void QuestionnairePanel::restoreDraft(const QJsonObject &draft)
{
    if (draft.isEmpty())
        return;
    m_editor->restoreDraft(draft);
    setCurrentWidget(m_editor);
}

void QuestionnairePanel::retranslate()
{
    m_list->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Questionnaires")));
    m_list->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "Title")), said(QT_TRANSLATE_NOOP("zhiyin", "Code")),
                             said(QT_TRANSLATE_NOOP("zhiyin", "In force from")),
                             said(QT_TRANSLATE_NOOP("zhiyin", "State"))});
    m_questions->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Questions and options")));
    m_questions->setHeaderLabels({said(QT_TRANSLATE_NOOP("zhiyin", "Question")),
                                  QCoreApplication::translate("zhiyin", "Points", "of answers"),
                                  said(QT_TRANSLATE_NOOP("zhiyin", "Axis, cap"))});
    m_edit->setText(said(QT_TRANSLATE_NOOP("zhiyin", "New version…")));
    m_import->setText(said(QT_TRANSLATE_NOOP("zhiyin", "From a file…")));
    m_export->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Save as a file…")));
    m_retireLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Retire on")));
    m_retireReason->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_retire->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Retire")));
    m_editor->retranslate();
    if (!m_entries.empty())
        fill(std::vector<QuestionnaireEntry>(m_entries));
}

} // namespace zhiyin
