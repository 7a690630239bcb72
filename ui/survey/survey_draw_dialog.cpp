// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/survey_draw_dialog.h"

#include "core/words/error_words.h"
#include "core/words/survey_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QValidator>

namespace zhiyin {
namespace {

constexpr int kUsualSize = 200;
constexpr int kMostSize = 100'000;
constexpr int kWidth = 560;
constexpr std::array kOffered = {SurveyStratum::Tier, SurveyStratum::Branch, SurveyStratum::Advisor};

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

} // namespace

SurveyDrawDialog::SurveyDrawDialog(Workbench &bench, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_name(new QLineEdit)
    , m_size(new QSpinBox)
    , m_perStratum(new QCheckBox(said(QT_TRANSLATE_NOOP("zhiyin", "so many of each stratum"))))
    , m_seed(new QLineEdit)
    , m_outcome(wrappedLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(said(QT_TRANSLATE_NOOP("zhiyin", "New survey")));
    auto *form = new QFormLayout;
    form->setSpacing(grid::kSmall);
    const auto add = [&](const char *label, QWidget *field, const char *name) {
        field->setObjectName(QStringLiteral("surveyDraw.") + QString::fromLatin1(name));
        form->addRow(said(label), field);
    };
    add(QT_TRANSLATE_NOOP("zhiyin", "Name"), m_name, "name");
    auto *strata = new QHBoxLayout;
    for (const SurveyStratum stratum : kOffered) {
        auto *box = new QCheckBox(words::surveyStratum(stratum));
        box->setObjectName(QStringLiteral("surveyDraw.") + codeText(kSurveyStrata, stratum));
        box->setChecked(stratum == SurveyStratum::Tier);
        strata->addWidget(box);
        m_strata.push_back(box);
    }
    strata->addStretch();
    form->addRow(said(QT_TRANSLATE_NOOP("zhiyin", "Divided by")), strata);
    m_size->setRange(1, kMostSize);
    m_size->setValue(kUsualSize);
    add(QT_TRANSLATE_NOOP("zhiyin", "How many"), m_size, "size");
    add("", m_perStratum, "perStratum");
    m_seed->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "by chance; kept with the survey")));
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,15}")), m_seed));
    add(QT_TRANSLATE_NOOP("zhiyin", "Seed"), m_seed, "seed");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *attempt = buttons->addButton(said(QT_TRANSLATE_NOOP("zhiyin", "Try")), QDialogButtonBox::ActionRole);
    attempt->setObjectName(QStringLiteral("surveyDraw.try"));
    m_draw = buttons->addButton(said(QT_TRANSLATE_NOOP("zhiyin", "Draw")), QDialogButtonBox::AcceptRole);
    m_draw->setObjectName(QStringLiteral("surveyDraw.draw"));
    setLook(m_draw, "main");
    m_outcome->setObjectName(QStringLiteral("surveyDraw.outcome"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::kMedium);
    layout->addLayout(form);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    m_outcome->hide();
    resize(kWidth, sizeHint().height());
    connect(attempt, &QPushButton::clicked, this, &SurveyDrawDialog::rehearse);
    connect(m_draw, &QPushButton::clicked, this, &SurveyDrawDialog::draw);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_seed, &QLineEdit::textEdited, this, [this] { m_triedSeed.reset(); });
}

SurveyWish SurveyDrawDialog::wish() const
{
    SurveyWish wish{.name = m_name->text()};
    for (size_t i = 0; i < kOffered.size(); ++i) {
        if (m_strata[i]->isChecked())
            wish.draw.strata.push_back(kOffered[i]);
    }
    wish.draw.size = m_size->value();
    wish.draw.perStratum = m_perStratum->isChecked();
    wish.seed = m_triedSeed;
    if (!m_seed->text().isEmpty())
        wish.seed = m_seed->text().toULongLong();
    return wish;
}

void SurveyDrawDialog::say(const Result<SurveyRound> &round)
{
    setFault(m_name, !round && round.error().args.value(0) == QStringLiteral("name"));
    m_outcome->show();
    setLook(m_outcome, round ? "muted" : "warn");
    if (!round) {
        m_outcome->setText(words::sentence(round.error()));
        return;
    }
    QStringList lines;
    for (const SurveyDrawnStratum &one : round->drawn)
        lines.append(QCoreApplication::translate("zhiyin", "%1: %2 of %3 clients")
                         .arg(shown(words::surveyGroupName(one.name)), formats::count(one.drawn),
                              formats::count(one.population)));
    QStringList left;
    for (const auto &[reason, count] : round->leftOut)
        left.append(QStringLiteral("%1 %2").arg(words::surveyLeftOut(reason), formats::count(count)));
    if (!left.isEmpty())
        lines.append(QCoreApplication::translate("zhiyin", "Left out: %1").arg(left.join(QStringLiteral(" · "))));
    lines.append(QCoreApplication::translate("zhiyin", "Seed: %1").arg(round->seed));
    m_outcome->setText(lines.join(u'\n'));
}

void SurveyDrawDialog::rehearse()
{
    m_latest.call(
        m_bench.worker(), this, [wish = wish()](Session &session) { return session.desk<SurveyDesk>().rehearse(wish); },
        [this](const Result<SurveyRound> &round) {
            if (round)
                m_triedSeed = round->seed;
            say(round);
        });
}

void SurveyDrawDialog::draw()
{
    setEnabled(false);
    m_bench.call(
        this, [wish = wish()](Session &session) { return session.desk<SurveyDesk>().draw(wish); },
        [this](const Result<SurveyRound> &round) {
            setEnabled(true);
            if (!round) {
                say(round);
                return;
            }
            emit drawn(round->id);
            accept();
        });
}

} // namespace zhiyin
