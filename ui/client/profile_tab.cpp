// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/profile_tab.h"

#include "core/client/client_desk.h"
#include "ui/client/client_form.h"
#include "ui/client/stale_bar.h"
#include "ui/common/ask.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/reveal.h"

#include <QFileInfo>
#include <QToolButton>

namespace zhiyin {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

ProfileTab::ProfileTab(Workbench &bench) : ClientTab(bench), m_stale(new StaleBar), m_form(new ClientForm)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::kMedium, 0, 0);
    addReasonRow(layout);
    m_hint = wrappedLabel({}, "muted");
    layout->addWidget(m_hint);
    layout->addWidget(m_stale);
    layout->addWidget(m_form, 1);
    connect(m_stale, &StaleBar::keptMine, this, [this] { settle(true); });
    connect(m_stale, &StaleBar::tookTheirs, this, [this] { settle(false); });
    connect(m_attach, &QPushButton::clicked, this, &ProfileTab::chooseEvidence);
    connect(m_reveal, &QPushButton::clicked, this, &ProfileTab::reveal);
    connect(m_save, &QPushButton::clicked, this, &ProfileTab::save);
    m_hide.setSingleShot(true);
    m_hide.setInterval(kRevealMilliseconds);
    connect(&m_hide, &QTimer::timeout, this, &ProfileTab::hideAgain);
}

void ProfileTab::addReasonRow(QBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    m_reasonLabel = plainLabel();
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reasonLabel->setBuddy(m_reason);
    offerRevealReasons(m_reason);
    m_attach = new QPushButton;
    m_attach->setObjectName(QStringLiteral("evidence"));
    m_reveal = new QPushButton;
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_save = new QPushButton;
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setShortcut(QKeySequence::Save);
    setLook(m_save, "main");
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    addSteps(row);
    row->addWidget(m_attach);
    row->addWidget(m_reveal);
    row->addWidget(m_save);
    layout->addLayout(row);
}

void ProfileTab::addSteps(QBoxLayout *row)
{
    m_undo = new QToolButton;
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_redo = new QToolButton;
    m_redo->setObjectName(QStringLiteral("redo"));
    m_redo->setIcon(icon(QStringLiteral("redo")));
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    FormSteps &steps = m_form->steps();
    connect(m_undo, &QToolButton::clicked, &steps, &FormSteps::undo);
    connect(m_redo, &QToolButton::clicked, &steps, &FormSteps::redo);
    connect(&steps, &FormSteps::changed, this, &ProfileTab::saySteps);
}

void ProfileTab::saySteps()
{
    const FormSteps &steps = m_form->steps();
    const auto say = [](QToolButton *button, bool can, const QString &text, const QKeySequence &keys) {
        button->setEnabled(can);
        button->setAccessibleName(text);
        setPlainToolTip(
            button, said(QT_TRANSLATE_NOOP("zhiyin", "%1 (%2)")).arg(text, keys.toString(QKeySequence::NativeText)));
    };
    const QString undo = said(QT_TRANSLATE_NOOP("zhiyin", "Undo"));
    const QString redo = said(QT_TRANSLATE_NOOP("zhiyin", "Redo"));
    const QString undoStep = said(QT_TRANSLATE_NOOP("zhiyin", "Undo: %1")).arg(steps.undoName());
    const QString redoStep = said(QT_TRANSLATE_NOOP("zhiyin", "Redo: %1")).arg(steps.redoName());
    say(m_undo, steps.canUndo(), steps.canUndo() ? undoStep : undo, QKeySequence(QKeySequence::Undo));
    say(m_redo, steps.canRedo(), steps.canRedo() ? redoStep : redo, QKeySequence(QKeySequence::Redo));
}

bool ProfileTab::begin()
{
    m_new = true;
    m_form->showEmpty();
    m_form->setEditable(true);
    retranslate();
    m_form->findChild<QLineEdit *>(QStringLiteral("external_id"))->setFocus();
    return true;
}

void ProfileTab::load(ClientId id)
{
    if (std::exchange(m_new, false))
        retranslate();
    // Under what is being typed the values are read anew.
    if (m_kept.isEmpty() && m_record)
        m_kept = m_form->typed();
    m_latest.call(
        bench().worker(), this, [id](Session &session) { return session.desk<ClientDesk>().show(id); },
        [this](const Result<ClientRecord> &record) {
            if (!record) {
                bench().failed(record.error());
                return;
            }
            take(*record);
            m_form->restore(std::exchange(m_kept, {}));
        });
}

void ProfileTab::take(const ClientRecord &record)
{
    m_record = record;
    m_form->show(record);
    m_form->setEditable(bench().may(Action::WriteClient));
}

void ProfileTab::compare()
{
    m_latest.call(
        bench().worker(), this, [id = m_record->id](Session &session) { return session.desk<ClientDesk>().show(id); },
        [this](const Result<ClientRecord> &now) {
            if (!now || !m_record || now->revision == m_record->revision)
                return;
            m_newer = *now;
            const auto stale = staleFields(*m_record, *now, m_form->typed());
            // Other fields than those typed: both changes stand together.
            if (stale.empty())
                settle(true);
            else
                m_stale->show(stale);
        });
}

void ProfileTab::settle(bool keepMine)
{
    if (!m_newer)
        return;
    QJsonObject typed = m_form->typed();
    if (!keepMine) {
        for (const StaleField &field : staleFields(*m_record, *m_newer, typed))
            typed.remove(field.field);
    }
    take(*m_newer);
    m_form->restore(typed);
    m_newer.reset();
    m_stale->clear();
}

void ProfileTab::chooseEvidence()
{
    if (!m_evidence.isEmpty()) {
        m_evidence.clear();
        sayEvidence();
        return;
    }
    askOpenFile(this,
                {said(QT_TRANSLATE_NOOP("zhiyin", "Evidence for the change")),
                 {said(QT_TRANSLATE_NOOP("zhiyin",
                                         "PDF and images (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.gif *.heic)")),
                  said(QT_TRANSLATE_NOOP("zhiyin", "All files (*)"))}},
                [this](const QString &file) {
                    m_evidence = file;
                    sayEvidence();
                });
}

void ProfileTab::sayEvidence()
{
    m_attach->setText(
        m_evidence.isEmpty()
            ? said(QT_TRANSLATE_NOOP("zhiyin", "Evidence…"))
            : plainButtonText(
                said(QT_TRANSLATE_NOOP("zhiyin", "Without %1")).arg(shown(QFileInfo(m_evidence).fileName()))));
    m_attach->setVisible(!m_new && bench().may(Action::WriteClient));
}

void ProfileTab::save()
{
    m_form->clearFaults();
    const auto values = m_form->edits();
    if (values.isEmpty() || (!m_new && !m_record))
        return;
    m_save->setEnabled(false);
    m_saving = true;
    if (m_new)
        add(values);
    else
        change(values);
}

void ProfileTab::add(const QList<std::pair<QString, QString>> &values)
{
    bench().call(
        this,
        [values](Session &session) -> Result<ClientId> {
            auto desk = session.desk<ClientDesk>();
            ZHIYIN_ASSIGN(const auto read, desk.read(values, Demand::Required));
            return desk.add(read.row);
        },
        [this](const Result<ClientId> &added) {
            m_save->setEnabled(true);
            m_saving = false;
            if (!added) {
                failed(added.error());
                return;
            }
            m_form->clear();
            bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "The client was added.")));
            bench().go({QStringLiteral("clients"), AnyId(added->value()), QStringLiteral("profile")});
        });
}

void ProfileTab::change(const QList<std::pair<QString, QString>> &values)
{
    bench().call(
        this,
        [values, id = m_record->id, reason = m_reason->text(), evidence = m_evidence,
         revision = m_record->revision](Session &session) -> Result<ChangeOutcome> {
            auto desk = session.desk<ClientDesk>();
            ZHIYIN_ASSIGN(const auto read, desk.read(values, Demand::Nothing));
            return desk.set(id, read.row, reason, revision, evidence);
        },
        [this](const Result<ChangeOutcome> &outcome) {
            m_save->setEnabled(true);
            m_saving = false;
            if (!outcome) {
                failed(outcome.error());
                return;
            }
            bench().done(outcome->request ? said(QT_TRANSLATE_NOOP(
                             "zhiyin", "Saved. The change of a protected field waits for a second person."))
                                          : said(QT_TRANSLATE_NOOP("zhiyin", "Saved.")));
            m_reason->clear();
            m_evidence.clear();
            sayEvidence();
            m_form->clear();
            m_record.reset();
            if (client())
                load(*client());
        });
}

void ProfileTab::failed(const Error &error)
{
    // What was typed stays; the field that is meant says so itself.
    if (error.code == ErrorCode::BadValue && error.args.size() > 2 && m_form->showFault(error.args[0], error.args[2]))
        return;
    if (error.code == ErrorCode::ReasonNeeded)
        m_reason->setFocus();
    // Another process wrote: it does not tell us, the refusal does.
    if (error.code == ErrorCode::StaleRevision && m_record)
        compare();
    bench().failed(error);
}

void ProfileTab::reveal()
{
    if (!client())
        return;
    bench().call(
        this,
        [id = *client(), reason = m_reason->text()](Session &session) {
            return session.desk<ClientDesk>().reveal(id, reason);
        },
        [this](const Result<ClientRecord> &clear) {
            if (!clear) {
                failed(clear.error());
                return;
            }
            // What was being typed is the user's, not the book's: it stays.
            const QJsonObject typed = m_form->typed();
            take(*clear);
            m_form->restore(typed);
            m_hide.start();
        });
}

void ProfileTab::hideAgain()
{
    if (client())
        load(*client());
}

bool ProfileTab::changed(const std::vector<Changed> &what)
{
    if (m_saving || m_new || m_hide.isActive() || !concerns(what))
        return false;
    const bool typing = !m_form->edits().isEmpty();
    if (typing && m_record)
        compare();
    return !typing;
}

void ProfileTab::conceal()
{
    m_latest.drop();
    m_hide.stop();
    // What was loaded goes; what was typed waits for the unlock.
    if (m_new)
        return;
    if (const QJsonObject typed = m_form->typed(); !typed.isEmpty())
        m_kept = typed;
    m_record.reset();
    m_newer.reset();
    m_stale->clear();
    m_form->clear();
}

void ProfileTab::forget()
{
    m_latest.drop();
    m_hide.stop();
    m_kept = {};
    m_record.reset();
    m_newer.reset();
    m_stale->clear();
    m_reason->clear();
    m_evidence.clear();
    sayEvidence();
    m_form->clear();
    m_new = false;
}

QJsonObject ProfileTab::draft() const
{
    const QJsonObject typed = m_kept.isEmpty() ? m_form->typed() : m_kept;
    if (typed.isEmpty())
        return {};
    return {{QStringLiteral("reason"), m_reason->text()}, {QStringLiteral("fields"), typed}};
}

void ProfileTab::restoreDraft(const QJsonObject &draft)
{
    const QJsonObject fields = draft.value(QStringLiteral("fields")).toObject();
    m_reason->setText(draft.value(QStringLiteral("reason")).toString());
    if (m_new || m_record)
        m_form->restore(fields);
    else
        m_kept = fields; // set in once the book's own values are shown
}

void ProfileTab::retranslate()
{
    const bool writes = bench().may(Action::WriteClient);
    m_reasonLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Reason")));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reveal->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Show in clear")));
    m_reveal->setVisible(!m_new && bench().may(Action::UnmaskCore));
    m_save->setText(m_new ? said(QT_TRANSLATE_NOOP("zhiyin", "Add client"))
                          : said(QT_TRANSLATE_NOOP("zhiyin", "Save")));
    m_save->setVisible(writes);
    sayEvidence();
    m_reasonLabel->setVisible(!m_new);
    m_reason->setVisible(!m_new);
    m_hint->setText(m_new ? said(QT_TRANSLATE_NOOP("zhiyin", "A number and a name are enough to begin."))
                          : said(QT_TRANSLATE_NOOP(
                              "zhiyin", "Protected values are masked. Each look in clear is noted with its reason "
                                        "and ends after a minute.")));
    m_undo->setVisible(writes);
    m_redo->setVisible(writes);
    saySteps();
    m_form->retranslate();
    m_stale->retranslate();
}

ClientTabSpec profileTab()
{
    return {QStringLiteral("profile"), [] { return said(QT_TRANSLATE_NOOP("zhiyin", "Profile")); },
            [](Workbench &bench) { return new ProfileTab(bench); }};
}

} // namespace zhiyin
