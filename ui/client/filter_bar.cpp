// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/filter_bar.h"

#include "core/words/lifecycle_words.h"
#include "core/words/tier_words.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>

namespace zhiyin {
namespace {

constexpr int kExpiringDays = 30;

QString text(const char *source)
{
    return QCoreApplication::translate("zhiyin", source);
}

QString stageWord(const QString &code)
{
    const auto stage = parseStage(code);
    return stage ? words::stageName(*stage) : code;
}

QStringList textsOf(const QVariantList &values)
{
    QStringList texts;
    for (const QVariant &value : values)
        texts.append(value.toString());
    return texts;
}

QVariantList valuesOf(const QStringList &texts)
{
    QVariantList values;
    for (const QString &one : texts)
        values.append(one);
    return values;
}

} // namespace

void ChoiceMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (action != nullptr && action->isCheckable())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void ChoiceMenu::keyPressEvent(QKeyEvent *event)
{
    const bool chooses =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (chooses && activeAction() != nullptr && activeAction()->isCheckable())
        activeAction()->trigger();
    else
        QMenu::keyPressEvent(event);
}

FilterBar::FilterBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::kSmall);
    const auto same = [](const QVariant &value) { return shown(value.toString()); };
    addTextChip(
        "filter.tier", [] { return text(QT_TRANSLATE_NOOP("zhiyin", "Tier")); },
        [](const QVariant &value) { return words::tierName(value.toString()); },
        {QStringLiteral("diamond"), QStringLiteral("platinum"), QStringLiteral("gold"), QStringLiteral("regular")},
        &ClientFilter::tiers);
    addLevels();
    addTextChip(
        "filter.stage", [] { return text(QT_TRANSLATE_NOOP("zhiyin", "Stage")); },
        [](const QVariant &value) { return stageWord(value.toString()); },
        {QStringLiteral("prospect"), QStringLiteral("new"), QStringLiteral("active"), QStringLiteral("dormant"),
         QStringLiteral("lost"), QStringLiteral("closed")},
        &ClientFilter::stages);
    addTextChip(
        "filter.advisor", [] { return text(QT_TRANSLATE_NOOP("zhiyin", "Advisor")); }, same, {},
        &ClientFilter::advisors);
    addTextChip(
        "filter.branch", [] { return text(QT_TRANSLATE_NOOP("zhiyin", "Branch")); }, same, {}, &ClientFilter::branches);
    addTextChip(
        "filter.tag", [] { return text(QT_TRANSLATE_NOOP("zhiyin", "Tag")); },
        [this](const QVariant &value) {
            const QString name = m_tags.value(value.toString());
            // Of a view that was saved before its tag ended.
            return name.isEmpty() ? text(QT_TRANSLATE_NOOP("zhiyin", "ended tag")) : shown(name);
        },
        {}, &ClientFilter::tags);
    m_expiring = addToggle("filter.expiring", [](ClientFilter &filter, bool on) {
        filter.expiringWithin = on ? std::optional(kExpiringDays) : std::nullopt;
    });
    m_due = addToggle("filter.due", [](ClientFilter &filter, bool on) { filter.contactDue = on; });
    m_clear = new QPushButton;
    m_clear->setObjectName(QStringLiteral("filter.clear"));
    setLook(m_clear, "flat");
    row->addWidget(m_clear);
    row->addStretch();
    connect(m_clear, &QPushButton::clicked, this, [this] {
        ClientFilter none;
        none.sort = m_filter.sort;
        none.descending = m_filter.descending;
        setFilter(none);
        emit changed();
    });
    retranslate();
}

void FilterBar::addTextChip(const char *name, std::function<QString()> title,
                            std::function<QString(const QVariant &)> word, const QStringList &values,
                            QStringList ClientFilter::*member)
{
    addChip(name, {nullptr, nullptr, std::move(title), std::move(word), valuesOf(values),
                   [member](const ClientFilter &filter) { return valuesOf(filter.*member); },
                   [member](ClientFilter &filter, const QVariantList &chosen) { filter.*member = textsOf(chosen); }});
}

void FilterBar::addLevels()
{
    addChip("filter.level",
            {nullptr,
             nullptr,
             [] { return text(QT_TRANSLATE_NOOP("zhiyin", "Risk level")); },
             [](const QVariant &value) { return QStringLiteral("C%1").arg(value.toInt()); },
             {1, 2, 3, 4, 5},
             [](const ClientFilter &filter) { return QVariantList(filter.levels.begin(), filter.levels.end()); },
             [](ClientFilter &filter, const QVariantList &chosen) {
                 filter.levels.clear();
                 for (const QVariant &value : chosen)
                     filter.levels.push_back(value.toInt());
             }});
}

void FilterBar::addChip(const char *name, Chip chip)
{
    chip.button = new QToolButton;
    chip.button->setObjectName(QString::fromLatin1(name));
    chip.button->setCheckable(true);
    chip.button->setPopupMode(QToolButton::InstantPopup);
    chip.button->setFocusPolicy(Qt::StrongFocus);
    setLook(chip.button, "chip");
    chip.menu = new ChoiceMenu(chip.button);
    chip.button->setMenu(chip.menu);
    layout()->addWidget(chip.button);
    m_chips.push_back(std::move(chip));
}

QToolButton *FilterBar::addToggle(const char *name, std::function<void(ClientFilter &, bool)> write)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    setLook(button, "chip");
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, write = std::move(write)](bool on) {
        write(m_filter, on);
        showChips();
        emit changed();
    });
    return button;
}

void FilterBar::setChoices(const ClientChoices &choices)
{
    for (Chip &chip : m_chips) {
        const QString name = chip.button->objectName();
        if (name == QStringLiteral("filter.advisor"))
            chip.values = valuesOf(choices.advisors);
        else if (name == QStringLiteral("filter.branch"))
            chip.values = valuesOf(choices.branches);
        else if (name == QStringLiteral("filter.tag"))
            chip.values = tagValues(choices);
        else
            continue;
        // Nothing to choose between: an advisor alone, a bank of one branch. A single tag tells its clients from the rest.
        chip.button->setVisible(chip.values.size() > (name == QStringLiteral("filter.tag") ? 0 : 1));
        fill(chip);
    }
    showChips();
}

QVariantList FilterBar::tagValues(const ClientChoices &choices)
{
    QVariantList values;
    m_tags.clear();
    for (const Tag &tag : choices.tags) {
        m_tags.insert(tag.id.toString(), tag.name);
        values.append(tag.id.toString());
    }
    // What is chosen can be taken back, whatever became of the tag.
    for (const QString &chosen : std::as_const(m_filter.tags)) {
        if (!m_tags.contains(chosen))
            values.append(chosen);
    }
    return values;
}

void FilterBar::setFilter(const ClientFilter &filter)
{
    m_filter = filter;
    for (Chip &chip : m_chips)
        fill(chip);
    showChips();
}

void FilterBar::fill(Chip &chip)
{
    chip.menu->clear();
    const QVariantList chosen = chip.read(m_filter);
    for (const QVariant &value : std::as_const(chip.values)) {
        QAction *action = chip.menu->addAction(plainButtonText(chip.word(value)));
        action->setData(value);
        action->setCheckable(true);
        action->setChecked(chosen.contains(value));
        connect(action, &QAction::triggered, this,
                [this, place = &chip - m_chips.data()] { take(m_chips[static_cast<size_t>(place)]); });
    }
}

void FilterBar::take(Chip &chip)
{
    QVariantList chosen;
    const auto actions = chip.menu->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            chosen.append(action->data());
    }
    chip.write(m_filter, chosen);
    showChips();
    emit changed();
}

void FilterBar::showChip(Chip &chip)
{
    const QVariantList chosen = chip.read(m_filter);
    QString words = chip.title();
    if (!chosen.isEmpty()) {
        QStringList names;
        for (const QVariant &value : chosen.first(std::min<qsizetype>(2, chosen.size())))
            names.append(chip.word(value));
        words = chosen.size() > 2 ? text(QT_TRANSLATE_NOOP("zhiyin", "%1: %2 and %3 more"))
                                        .arg(words, names.first())
                                        .arg(chosen.size() - 1)
                                  : text(QT_TRANSLATE_NOOP("zhiyin", "%1: %2"))
                                        .arg(words, names.join(text(QT_TRANSLATE_NOOP("zhiyin", ", "))));
    }
    chip.button->setText(plainButtonText(words + QStringLiteral("  ▾")));
    chip.button->setAccessibleName(words);
    chip.button->setChecked(!chosen.isEmpty());
}

void FilterBar::showChips()
{
    for (Chip &chip : m_chips)
        showChip(chip);
    m_expiring->setChecked(m_filter.expiringWithin.has_value());
    m_due->setChecked(m_filter.contactDue);
    m_clear->setVisible(!m_filter.isEmpty());
}

void FilterBar::retranslate()
{
    m_expiring->setText(QCoreApplication::translate("zhiyin", "Assessment expires within %n day(s)", nullptr,
                                                    m_filter.expiringWithin.value_or(kExpiringDays)));
    setPlainToolTip(m_expiring, text(QT_TRANSLATE_NOOP("zhiyin", "Also those that have expired already")));
    m_due->setText(text(QT_TRANSLATE_NOOP("zhiyin", "Contact due")));
    m_clear->setText(text(QT_TRANSLATE_NOOP("zhiyin", "Clear filters")));
    for (Chip &chip : m_chips)
        fill(chip);
    showChips();
}

} // namespace zhiyin
