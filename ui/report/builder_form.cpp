// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/builder_form.h"

#include "core/words/builder_words.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

namespace zhiyin {
namespace {

constexpr int kPartHeight = 68;
constexpr int kColumnsHeight = 150;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

const BuilderField *fieldOf(const std::vector<BuilderField> &fields, const QString &code)
{
    const auto found = std::ranges::find_if(fields, [&](const BuilderField &field) { return field.code == code; });
    return found == fields.end() ? nullptr : &*found;
}

/// Keeps what was chosen where it is still there.
void refill(QComboBox *box, const QList<std::pair<QString, QString>> &items)
{
    const QSignalBlocker quiet(box);
    const QString before = box->currentData().toString();
    box->clear();
    for (const auto &[code, name] : items)
        box->addItem(name, code);
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

} // namespace

BuilderForm::BuilderForm()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, grid::kSmall, 0);
    layout->setSpacing(grid::kSmall);
    auto *row = new QHBoxLayout;
    m_entityLabel = plainLabel();
    m_entity = new QComboBox;
    m_entity->setObjectName(QStringLiteral("builder.entity"));
    m_entityLabel->setBuddy(m_entity);
    for (const auto &[code, entity] : kBuilderEntities)
        m_entity->addItem({}, static_cast<int>(entity));
    row->addWidget(m_entityLabel);
    row->addWidget(m_entity, 1);
    layout->addLayout(row);
    makeColumns(layout);
    m_filters = makePart("builder.filter", layout, true);
    m_groups = makePart("builder.group", layout, false);
    m_sums = makePart("builder.sum", layout, false);
    makeEnd(layout);
    layout->addStretch();
    connect(m_entity, &QComboBox::activated, this, &BuilderForm::chooseEntity);
    connect(m_filters.field, &QComboBox::currentIndexChanged, this, &BuilderForm::fillHow);
    connect(m_groups.field, &QComboBox::currentIndexChanged, this, &BuilderForm::fillHow);
    connect(m_sums.how, &QComboBox::currentIndexChanged, this, &BuilderForm::fillHow);
    connect(m_filters.add, &QPushButton::clicked, this, &BuilderForm::addFilter);
    connect(m_filters.value, &QLineEdit::returnPressed, this, &BuilderForm::addFilter);
    connect(m_groups.add, &QPushButton::clicked, this, &BuilderForm::addGroup);
    connect(m_sums.add, &QPushButton::clicked, this, &BuilderForm::addSum);
    const auto drop = [this](const Part &part, auto member) {
        const auto take = [this, list = part.list, member] {
            const int at = list->currentRow();
            if (at < 0)
                return;
            (m_spec.*member).erase((m_spec.*member).begin() + at);
            sayParts();
        };
        connect(part.drop, &QPushButton::clicked, this, take);
        auto *key = new QShortcut(QKeySequence(Qt::Key_Delete), part.list);
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, take);
    };
    drop(m_filters, &BuilderSpec::filters);
    drop(m_groups, &BuilderSpec::groups);
    drop(m_sums, &BuilderSpec::sums);
    m_spec.columns = {QStringLiteral("number"), QStringLiteral("name")};
}

void BuilderForm::makeColumns(QBoxLayout *layout)
{
    m_columnsTitle = plainLabel({}, "heading");
    m_columns = new QListWidget;
    m_columns->setObjectName(QStringLiteral("builder.columns"));
    m_columns->setFixedHeight(kColumnsHeight);
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columnsTitle->setBuddy(m_columns);
    layout->addWidget(m_columnsTitle);
    layout->addWidget(m_columns);
    connect(m_columns, &QListWidget::itemChanged, this, &BuilderForm::fillOrder);
}

BuilderForm::Part BuilderForm::makePart(const char *name, QBoxLayout *layout, bool hasValue)
{
    const auto named = [name](QWidget *widget, const char *what) {
        widget->setObjectName(QLatin1String(name) + QLatin1String(what));
    };
    Part part;
    part.title = plainLabel({}, "heading");
    part.list = new QListWidget;
    part.list->setFixedHeight(kPartHeight);
    part.field = new QComboBox;
    part.how = new QComboBox;
    part.add = new QPushButton;
    part.drop = new QPushButton;
    part.title->setBuddy(part.list);
    named(part.list, ".list");
    named(part.field, ".field");
    named(part.how, ".how");
    named(part.add, ".add");
    named(part.drop, ".drop");
    layout->addWidget(part.title);
    auto *choices = new QHBoxLayout;
    for (QComboBox *box : {part.field, part.how}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        choices->addWidget(box, 1);
    }
    layout->addLayout(choices);
    auto *acts = new QHBoxLayout;
    if (hasValue) {
        part.value = new QLineEdit;
        named(part.value, ".value");
        acts->addWidget(part.value, 1);
    } else {
        acts->addStretch();
    }
    acts->addWidget(part.add);
    acts->addWidget(part.drop);
    layout->addLayout(acts);
    layout->addWidget(part.list);
    return part;
}

void BuilderForm::makeEnd(QBoxLayout *layout)
{
    m_orderLabel = plainLabel();
    m_order = new QComboBox;
    m_order->setObjectName(QStringLiteral("builder.order"));
    m_orderLabel->setBuddy(m_order);
    m_descending = new QCheckBox;
    m_descending->setObjectName(QStringLiteral("builder.descending"));
    m_chartLabel = plainLabel();
    m_chart = new QComboBox;
    m_chart->setObjectName(QStringLiteral("builder.chart"));
    m_chartLabel->setBuddy(m_chart);
    for (const auto &[code, chart] : kBuilderCharts)
        m_chart->addItem({}, static_cast<int>(chart));
    auto *order = new QHBoxLayout;
    order->addWidget(m_orderLabel);
    order->addWidget(m_order, 1);
    order->addWidget(m_descending);
    layout->addLayout(order);
    auto *chart = new QHBoxLayout;
    chart->addWidget(m_chartLabel);
    chart->addWidget(m_chart, 1);
    layout->addLayout(chart);
}

BuilderEntity BuilderForm::entity() const
{
    return static_cast<BuilderEntity>(m_entity->currentData().toInt());
}

BuilderSpec BuilderForm::spec() const
{
    BuilderSpec spec = m_spec;
    spec.entity = entity();
    spec.columns.clear();
    for (int i = 0; i < m_columns->count(); ++i) {
        const QListWidgetItem *item = m_columns->item(i);
        if (item->checkState() == Qt::Checked)
            spec.columns.append(item->data(Qt::UserRole).toString());
    }
    if (!spec.groups.empty() && spec.sums.empty())
        spec.sums.push_back({});
    spec.order = m_order->currentData().toString();
    spec.descending = m_descending->isChecked();
    spec.chart = static_cast<BuilderChart>(m_chart->currentData().toInt());
    return spec;
}

void BuilderForm::show(const BuilderSpec &spec)
{
    m_spec = spec;
    m_entity->setCurrentIndex(m_entity->findData(static_cast<int>(spec.entity)));
    fillFields();
    m_descending->setChecked(spec.descending);
    m_chart->setCurrentIndex(m_chart->findData(static_cast<int>(spec.chart)));
    sayParts();
    m_order->setCurrentIndex(std::max(0, m_order->findData(spec.order)));
}

void BuilderForm::chooseEntity()
{
    BuilderSpec fresh;
    fresh.entity = entity();
    for (const BuilderField &field : BuilderDesk::fields(fresh.entity)) {
        if (fresh.columns.size() < 4)
            fresh.columns.append(field.code);
    }
    show(fresh);
}

void BuilderForm::fillFields()
{
    const auto fields = BuilderDesk::fields(entity());
    const QSignalBlocker quiet(m_columns);
    m_columns->clear();
    const auto add = [this](const QString &code, bool checked) {
        auto *item = new QListWidgetItem(words::builderField(code), m_columns);
        item->setData(Qt::UserRole, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    };
    // The chosen ones first, in their order.
    for (const QString &code : m_spec.columns)
        add(code, true);
    QList<std::pair<QString, QString>> all;
    for (const BuilderField &field : fields) {
        if (!m_spec.columns.contains(QString(field.code)))
            add(field.code, false);
        all.append({field.code, words::builderField(field.code)});
    }
    refill(m_filters.field, all);
    refill(m_groups.field, all);
    fillHow();
}

void BuilderForm::fillHow()
{
    const auto fields = BuilderDesk::fields(entity());
    QList<std::pair<QString, QString>> tests;
    if (const BuilderField *field = fieldOf(fields, m_filters.field->currentData().toString())) {
        for (const auto &[code, test] : kBuilderTests) {
            if (bears(field->type, test))
                tests.append({code.toString(), words::builderTest(test)});
        }
    }
    refill(m_filters.how, tests);
    QList<std::pair<QString, QString>> steps;
    const BuilderField *grouped = fieldOf(fields, m_groups.field->currentData().toString());
    const bool isTime = grouped && (grouped->type == BuilderType::Day || grouped->type == BuilderType::Moment);
    for (const auto &[code, step] : kBuilderSteps) {
        if (step == BuilderStep::None || isTime)
            steps.append({code.toString(), words::builderStep(step)});
    }
    refill(m_groups.how, steps);
    QList<std::pair<QString, QString>> measures;
    for (const auto &[code, measure] : kBuilderMeasures)
        measures.append({code.toString(), words::builderMeasure(measure)});
    refill(m_sums.how, measures);
    const auto measure = parseCode(kBuilderMeasures, m_sums.how->currentData().toString());
    QList<std::pair<QString, QString>> summed;
    for (const BuilderField &field : fields) {
        if (measure && *measure != BuilderMeasure::Count && bears(field.type, *measure))
            summed.append({field.code, words::builderField(field.code)});
    }
    refill(m_sums.field, summed);
    m_sums.field->setEnabled(!summed.isEmpty());
}

void BuilderForm::addFilter()
{
    const auto test = parseCode(kBuilderTests, m_filters.how->currentData().toString());
    if (!test)
        return;
    m_spec.filters.push_back({m_filters.field->currentData().toString(), *test, m_filters.value->text().trimmed()});
    m_filters.value->clear();
    sayParts();
}

void BuilderForm::addGroup()
{
    const auto step = parseCode(kBuilderSteps, m_groups.how->currentData().toString());
    if (!step)
        return;
    m_spec.groups.push_back({m_groups.field->currentData().toString(), *step});
    sayParts();
}

void BuilderForm::addSum()
{
    const auto measure = parseCode(kBuilderMeasures, m_sums.how->currentData().toString());
    if (!measure)
        return;
    m_spec.sums.push_back({*measure, m_sums.field->currentData().toString()});
    sayParts();
}

void BuilderForm::sayParts()
{
    m_filters.list->clear();
    for (const BuilderFilter &filter : m_spec.filters)
        m_filters.list->addItem(
            QStringList{words::builderField(filter.field), words::builderTest(filter.test), shown(filter.value)}.join(
                u' '));
    m_groups.list->clear();
    for (const BuilderGroup &group : m_spec.groups)
        m_groups.list->addItem(words::builderHead({group.field, BuilderType::Text, group.step}));
    m_sums.list->clear();
    for (const BuilderSum &sum : m_spec.sums)
        m_sums.list->addItem(words::builderHead({sum.field, BuilderType::Number, BuilderStep::None, sum.measure}));
    for (const Part *part : {&m_filters, &m_groups, &m_sums}) {
        part->list->setVisible(part->list->count() > 0);
        part->drop->setEnabled(part->list->count() > 0);
        if (part->list->count() > 0)
            part->list->setCurrentRow(part->list->count() - 1);
    }
    m_columns->setEnabled(m_spec.groups.empty() && m_spec.sums.empty());
    fillOrder();
}

void BuilderForm::fillOrder()
{
    const BuilderSpec now = spec();
    QList<std::pair<QString, QString>> items;
    if (!now.isGrouped()) {
        for (const QString &code : now.columns)
            items.append({code, words::builderField(code)});
    }
    for (const BuilderGroup &group : now.groups)
        items.append({group.field, words::builderHead({group.field, BuilderType::Text, group.step})});
    for (size_t i = 0; i < now.sums.size(); ++i)
        items.append({QString::number(i + 1), words::builderHead({now.sums[i].field, BuilderType::Number,
                                                                  BuilderStep::None, now.sums[i].measure})});
    refill(m_order, items);
    m_chart->setEnabled(!now.groups.empty());
    if (now.groups.empty())
        m_chart->setCurrentIndex(0);
}

void BuilderForm::retranslate()
{
    m_entityLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Report of")));
    for (int i = 0; i < m_entity->count(); ++i)
        m_entity->setItemText(i, words::builderEntity(static_cast<BuilderEntity>(m_entity->itemData(i).toInt())));
    m_columnsTitle->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Columns")));
    m_filters.title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Only those where")));
    m_groups.title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Grouped by")));
    m_sums.title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Summed up")));
    m_filters.value->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "e.g. gold, 2026-09-30, today-30")));
    for (const Part *part : {&m_filters, &m_groups, &m_sums}) {
        part->add->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Add")));
        part->drop->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Take off")));
        part->field->setAccessibleName(part->title->text());
        part->how->setAccessibleName(part->title->text());
    }
    m_filters.value->setAccessibleName(m_filters.title->text());
    m_orderLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "In order of")));
    m_descending->setText(said(QT_TRANSLATE_NOOP("zhiyin", "greatest first")));
    m_chartLabel->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Drawn as")));
    for (int i = 0; i < m_chart->count(); ++i)
        m_chart->setItemText(i, words::builderChart(static_cast<BuilderChart>(m_chart->itemData(i).toInt())));
    // Before the first time nothing is in the list to be asked.
    show(m_columns->count() > 0 ? spec() : m_spec);
}

} // namespace zhiyin
