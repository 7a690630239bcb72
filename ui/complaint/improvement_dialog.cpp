// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/improvement_dialog.h"

#include "core/words/error_words.h"
#include "core/words/improvement_words.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>

namespace zhiyin {
namespace {

constexpr int kUsualDays = 90;
constexpr int kMostDays = 730;
constexpr int kUsualMonths = 3;
constexpr int kWidth = 560;
constexpr double kPercent = 100;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

bool isShare(ImprovementFigure figure)
{
    return figure == ImprovementFigure::FirstResponseInTime || figure == ImprovementFigure::ResolutionInTime;
}

} // namespace

ImprovementDialog::ImprovementDialog(Workbench &bench, const Taxonomy &taxonomy, const QString &cause, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_cause(new QComboBox)
    , m_department(new QLineEdit)
    , m_goal(new QLineEdit)
    , m_figure(new QComboBox)
    , m_target(new QDoubleSpinBox)
    , m_days(new QSpinBox)
    , m_due(new QDateEdit(addMonthsClamped(bench.today(), kUsualMonths)))
    , m_acceptance(new QLineEdit)
    , m_fault(wrappedLabel({}, "warn"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(said(QT_TRANSLATE_NOOP("zhiyin", "New action")));
    resize(kWidth, sizeHint().height());
    m_cause->addItem(said(QT_TRANSLATE_NOOP("zhiyin", "all complaints")), QString());
    addCauses(taxonomy.causes, 0);
    m_cause->setCurrentIndex(std::max(0, m_cause->findData(cause)));
    for (const auto &[code, one] : kImprovementFigures)
        m_figure->addItem(words::improvementFigure(one), code.toString());
    m_days->setRange(1, kMostDays);
    m_days->setValue(kUsualDays);
    m_due->setCalendarPopup(true);
    m_due->setMinimumDate(bench.today());
    auto *form = new QFormLayout;
    form->setSpacing(grid::kSmall);
    const auto add = [&](const char *label, QWidget *field, const char *name) {
        field->setObjectName(QStringLiteral("newImprovement.") + QString::fromLatin1(name));
        form->addRow(said(label), field);
    };
    add(QT_TRANSLATE_NOOP("zhiyin", "Cause"), m_cause, "cause");
    add(QT_TRANSLATE_NOOP("zhiyin", "Department"), m_department, "department");
    add(QT_TRANSLATE_NOOP("zhiyin", "Goal"), m_goal, "goal");
    add(QT_TRANSLATE_NOOP("zhiyin", "Figure"), m_figure, "figure");
    add(QT_TRANSLATE_NOOP("zhiyin", "Target"), m_target, "target");
    add(QT_TRANSLATE_NOOP("zhiyin", "Days before and after"), m_days, "days");
    add(QT_TRANSLATE_NOOP("zhiyin", "Done by"), m_due, "due");
    add(QT_TRANSLATE_NOOP("zhiyin", "Accepted when"), m_acceptance, "acceptance");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *open = buttons->addButton(said(QT_TRANSLATE_NOOP("zhiyin", "Begin it")), QDialogButtonBox::AcceptRole);
    open->setObjectName(QStringLiteral("newImprovement.open"));
    setLook(open, "main");
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    m_fault->hide();
    connect(m_figure, &QComboBox::currentIndexChanged, this, &ImprovementDialog::fitTarget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, &ImprovementDialog::save);
    fitTarget();
}

void ImprovementDialog::addCauses(const std::vector<TaxonomyEntry> &entries, int depth)
{
    for (const TaxonomyEntry &entry : entries) {
        if (!entry.retired)
            m_cause->addItem(QString(2 * depth, QChar(0x2003)) + shown(entry.name.in(QLocale())), entry.code);
        addCauses(entry.children, depth + 1);
    }
}

ImprovementFigure ImprovementDialog::figure() const
{
    return parseCode(kImprovementFigures, m_figure->currentData().toString()).value_or(ImprovementFigure::Cases);
}

void ImprovementDialog::fitTarget()
{
    constexpr double kMost = 1'000'000;
    constexpr double kBestRating = 5;
    const ImprovementFigure now = figure();
    m_target->setDecimals(now == ImprovementFigure::Cases ? 0 : now == ImprovementFigure::Rating ? 2 : 1);
    if (isShare(now))
        m_target->setRange(0.1, kPercent);
    else if (now == ImprovementFigure::Rating)
        m_target->setRange(1, kBestRating);
    else
        m_target->setRange(0, kMost);
    m_target->setSuffix(isShare(now) ? QStringLiteral(" %")
                        : now == ImprovementFigure::DecisionHours
                            ? QCoreApplication::translate("zhiyin", " h", "hours, after a number")
                            : QString());
}

void ImprovementDialog::save()
{
    const NewImprovement wanted{.cause = m_cause->currentData().toString(),
                                .department = m_department->text(),
                                .goal = m_goal->text(),
                                .figure = figure(),
                                .target = isShare(figure()) ? m_target->value() / kPercent : m_target->value(),
                                .spanDays = m_days->value(),
                                .dueOn = m_due->date(),
                                .acceptance = m_acceptance->text()};
    setEnabled(false);
    m_bench.call(
        this, [wanted](Session &session) { return session.desk<ImprovementDesk>().open(wanted); },
        [this](const Result<Improvement> &action) {
            setEnabled(true);
            if (!action) {
                const QString field = action.error().args.value(0);
                const std::pair<const char *, QWidget *> fields[] = {
                    {"department", m_department}, {"goal", m_goal}, {"acceptance", m_acceptance}, {"due", m_due}};
                for (const auto &[name, widget] : fields)
                    setFault(widget, field == QLatin1StringView(name));
                m_fault->setText(words::sentence(action.error()));
                m_fault->show();
                return;
            }
            emit opened();
            accept();
        });
}

} // namespace zhiyin
