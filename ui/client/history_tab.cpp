// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/history_tab.h"

#include "core/words/key_words.h"
#include "ui/client/history_model.h"
#include "ui/client/history_words.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_table.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

HistoryTab::HistoryTab(Workbench &bench)
    : ClientTab(bench)
    , m_model(new HistoryModel(bench, this))
    , m_view(plainTable(QStringLiteral("history"), m_model, {170, 110, 170, 140, 170, 170}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    layout->setSpacing(grid::kMedium);
    m_state = new StatePanel(m_view);
    layout->addWidget(m_state, 1);
    layout->addWidget(makeFoot());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryTab::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryTab::follow);
    connect(m_model, &HistoryModel::loaded, this, [this] {
        if (m_model->isEmpty())
            m_state->showEmpty();
        else
            m_state->showContent();
    });
    connect(m_model, &HistoryModel::failed, m_state, &StatePanel::showFailed);
    connect(m_state, &StatePanel::retried, this, [this] {
        if (client())
            load(*client());
    });
}

QWidget *HistoryTab::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_choice = plainLabel({}, "muted");
    m_reasonLabel = plainLabel();
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("restoreReason"));
    m_reasonLabel->setBuddy(m_reason);
    m_restore = new QPushButton;
    m_restore->setObjectName(QStringLiteral("restore"));
    row->addWidget(m_choice);
    row->addStretch();
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    row->addWidget(m_restore);
    foot->setVisible(bench().may(Action::WriteClient));
    connect(m_restore, &QPushButton::clicked, this, &HistoryTab::restore);
    return foot;
}

void HistoryTab::load(ClientId id)
{
    m_state->showLoading();
    m_model->load(id);
}

void HistoryTab::follow()
{
    const QModelIndex current = m_view->currentIndex();
    const bool restorable = current.isValid() && m_model->rowAt(current.row()).restorable;
    m_restore->setEnabled(restorable);
    m_reason->setEnabled(restorable);
    if (!restorable) {
        m_choice->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Choose a change of a field to take it back.")));
        return;
    }
    const FieldChange &change = m_model->rowAt(current.row());
    m_choice->setText(said(QT_TRANSLATE_NOOP("zhiyin", "%1 back to: %2"))
                          .arg(words::keyLabel(change.field), valueWord(change.field, change.before)));
}

void HistoryTab::restore()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !client())
        return;
    const FieldChange &change = m_model->rowAt(current.row());
    m_restore->setEnabled(false);
    bench().call(
        this,
        [client = *client(), place = change.place, field = change.field, reason = m_reason->text()](Session &session) {
            return session.desk<HistoryDesk>().restore(client, place, field, reason);
        },
        [this](const Result<ChangeOutcome> &outcome) {
            m_restore->setEnabled(true);
            if (!outcome) {
                if (outcome.error().code == ErrorCode::ReasonNeeded)
                    m_reason->setFocus();
                bench().failed(outcome.error());
                return;
            }
            m_reason->clear();
            bench().done(outcome->request ? said(QT_TRANSLATE_NOOP(
                             "zhiyin", "Saved. The change of a protected field waits for a second person."))
                                          : said(QT_TRANSLATE_NOOP("zhiyin", "The field has its old value again.")));
        });
}

void HistoryTab::conceal()
{
    m_model->clear();
}

void HistoryTab::forget()
{
    m_model->clear();
    m_reason->clear();
}

void HistoryTab::retranslate()
{
    m_view->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "History")));
    m_reasonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_restore->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Take the old value back")));
    m_state->setEmpty({QStringLiteral("edit"),
                       said(QT_TRANSLATE_NOOP("zhiyin", "No changes yet")),
                       said(QT_TRANSLATE_NOOP("zhiyin", "Who changed which field, from what to what, appears here.")),
                       {}});
    m_model->retranslate();
    follow();
}

ClientTabSpec historyTab()
{
    return {QStringLiteral("history"), [] { return said(QT_TRANSLATE_NOOP("zhiyin", "History")); },
            [](Workbench &bench) { return new HistoryTab(bench); }};
}

} // namespace zhiyin
