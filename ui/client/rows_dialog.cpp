// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/rows_dialog.h"

#include "core/words/error_words.h"
#include "ui/common/job_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

/// As many lines as a preview usually takes, so that the dialog does not jump.
constexpr int kPreviewLines = 5;

} // namespace

RowsDialog::RowsDialog(Workbench &bench, const QString &name, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_name(name)
    , m_form(new QFormLayout)
    , m_preview(wrappedLabel({}, "muted"))
    , m_job(new JobBar)
    , m_cancel(new QPushButton(QCoreApplication::translate("zhiyin", "Cancel")))
    , m_go(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setObjectName(name);
    m_form->setVerticalSpacing(grid::kSmall);
    m_preview->setObjectName(name + QStringLiteral(".preview"));
    m_preview->setMinimumWidth(grid::kTextWidth * 2 / 3);
    m_preview->setMinimumHeight(kPreviewLines * m_preview->fontMetrics().lineSpacing());
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_go->setObjectName(name + QStringLiteral(".go"));
    setLook(m_go, "main");
    m_go->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kWide, grid::kWide, grid::kWide);
    layout->setSpacing(grid::kMedium);
    layout->addLayout(m_form);
    layout->addWidget(m_preview);
    layout->addWidget(m_job);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] { go(); });
}

void RowsDialog::addRow(const QString &label, QWidget *field, const QString &name)
{
    field->setObjectName(m_name + u'.' + name);
    m_form->addRow(label, field);
    // The questions come before the buttons, by Tab too.
    if (m_lastField == nullptr)
        field->setFocus();
    else
        setTabOrder(m_lastField, field);
    setTabOrder(field, m_cancel);
    setTabOrder(m_cancel, m_go);
    m_lastField = field;
}

void RowsDialog::preview(const QString &text)
{
    m_preview->setText(text);
}

void RowsDialog::preview(const Error &error)
{
    m_preview->setText(words::sentence(error));
}

void RowsDialog::offer(const QString &text, bool possible)
{
    m_go->setText(text);
    m_go->setEnabled(possible);
}

void RowsDialog::watch(LongJob *job, const QString &what)
{
    m_go->setEnabled(false);
    m_job->watch(job, what);
}

} // namespace zhiyin
