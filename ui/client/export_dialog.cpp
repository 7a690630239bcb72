// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/export_dialog.h"

#include "ui/common/ask.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLineEdit>

namespace zhiyin {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("zhiyin", source);
}

QString count(const char *source, qint64 n)
{
    return QCoreApplication::translate("zhiyin", source, nullptr, static_cast<int>(n));
}

/// Whether somebody else has to agree, and how far that is.
QString approvalOf(const ExportPlan &plan)
{
    if (!plan.needsSecondPerson)
        return {};
    if (!plan.isPermitted)
        return count(QT_TRANSLATE_N_NOOP("zhiyin", "That is not for you to ask: choose at most %n client(s), masked."),
                     plan.mostAlone);
    if (plan.isApproved)
        return text(QT_TRANSLATE_NOOP("zhiyin", "A second person has approved it: the file is written once."));
    if (plan.isWaiting)
        return text(QT_TRANSLATE_NOOP("zhiyin", "It waits for a second person already."));
    return text(QT_TRANSLATE_NOOP("zhiyin",
                                  "Nothing is written yet: a second person has to approve it. Then choose the "
                                  "same clients again."));
}

} // namespace

ExportDialog::ExportDialog(Workbench &bench, std::vector<ClientId> clients, QWidget *parent)
    : RowsDialog(bench, QStringLiteral("export"), text(QT_TRANSLATE_NOOP("zhiyin", "Export clients")), parent)
    , m_clients(std::move(clients))
    , m_format(new QComboBox)
    , m_clear(new QCheckBox(text(QT_TRANSLATE_NOOP("zhiyin", "Numbers, telephones and addresses in c&lear"))))
    , m_reason(new QLineEdit)
{
    m_format->addItem(QStringLiteral("XLSX"), QStringLiteral("xlsx"));
    m_format->addItem(QStringLiteral("CSV"), QStringLiteral("csv"));
    m_reason->setPlaceholderText(text(QT_TRANSLATE_NOOP("zhiyin", "Needed for anything in clear")));
    addRow(text(QT_TRANSLATE_NOOP("zhiyin", "&Format")), m_format, QStringLiteral("format"));
    addRow({}, m_clear, QStringLiteral("clear"));
    addRow(text(QT_TRANSLATE_NOOP("zhiyin", "&Reason")), m_reason, QStringLiteral("reason"));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::plan);
    connect(m_clear, &QCheckBox::toggled, this, &ExportDialog::plan);
    connect(m_reason, &QLineEdit::textChanged, this, &ExportDialog::showPlan);
    plan();
}

ExportJob ExportDialog::job(const QString &file) const
{
    return {file, {}, m_clear->isChecked(), m_reason->text().trimmed(), m_clients};
}

void ExportDialog::plan()
{
    m_plan.reset();
    showPlan();
    latest().call(
        bench().worker(), this,
        [job = job(QStringLiteral("clients.") + m_format->currentData().toString())](Session &session) {
            return session.desk<ExportDesk>().plan(job);
        },
        [this](Result<ExportPlan> plan) {
            if (plan)
                m_plan = *plan;
            showPlan();
            if (!plan)
                preview(plan.error());
        });
}

void ExportDialog::showPlan()
{
    if (!m_plan) {
        offer(text(QT_TRANSLATE_NOOP("zhiyin", "Export")), false);
        return;
    }
    const bool clear = m_clear->isChecked();
    QStringList lines{
        clear ? count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) go into the file, in clear; each is on record."),
                      m_plan->rows)
              : count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) go into the file, masked."), m_plan->rows)};
    if (m_plan->leftOut > 0)
        lines.append(
            count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) are left out: you may not see them."), m_plan->leftOut));
    lines.append(approvalOf(*m_plan));
    lines.removeAll(QString());
    preview(lines.join(u'\n'));
    const bool asks = m_plan->needsSecondPerson && !m_plan->isApproved;
    const bool possible = m_plan->rows > 0 && (!m_plan->needsSecondPerson || m_plan->isPermitted)
                          && !(asks && m_plan->isWaiting) && (!clear || !m_reason->text().trimmed().isEmpty());
    offer(asks ? count(QT_TRANSLATE_N_NOOP("zhiyin", "Ask to export %n client(s)"), m_plan->rows)
               : count(QT_TRANSLATE_N_NOOP("zhiyin", "Export %n client(s)…"), m_plan->rows),
          possible);
}

void ExportDialog::go()
{
    if (!m_plan)
        return;
    const QString ending = m_format->currentData().toString();
    const QString proposed = text(QT_TRANSLATE_NOOP("zhiyin", "clients")) + u'.' + ending;
    if (m_plan->needsSecondPerson && !m_plan->isApproved) {
        write(proposed); // only asked for: no file
        return;
    }
    askSaveFile(this,
                {text(QT_TRANSLATE_NOOP("zhiyin", "Export clients")),
                 {ending.toUpper() + QStringLiteral(" (*.%1)").arg(ending)},
                 proposed},
                [this, ending](const QString &file) {
                    write(file.endsWith(u'.' + ending, Qt::CaseInsensitive) ? file : file + u'.' + ending);
                });
}

void ExportDialog::write(const QString &file)
{
    watch(bench().run(
              this,
              [job = job(file)](Session &session, JobProgress &progress) {
                  return session.desk<ExportDesk>().run(job, progress.function());
              },
              [this, file](const Result<ExportOutcome> &done) {
                  if (!done) {
                      showPlan();
                      preview(done.error());
                      return;
                  }
                  bench().done(done->isProposed()
                                   ? text(QT_TRANSLATE_NOOP("zhiyin", "The export waits for a second person."))
                                   : count(QT_TRANSLATE_N_NOOP("zhiyin", "%n client(s) exported to %1."), done->rows)
                                         .arg(QFileInfo(file).fileName()));
                  accept();
              }),
          text(QT_TRANSLATE_NOOP("zhiyin", "Exporting")));
}

} // namespace zhiyin
