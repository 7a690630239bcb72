// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/product/products_page.h"

#include "core/risk/suitability.h"
#include "core/words/error_words.h"
#include "core/words/product_words.h"
#include "core/words/risk_words.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_panel.h"
#include "ui/product/product_form.h"
#include "ui/product/product_table_model.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zhiyin {
namespace {

constexpr int kWidths[] = {90, 200, 110, 60, 170, 90, 140, 120};
constexpr int kLabelWidth = 150;

QString said(const char *text)
{
    return QCoreApplication::translate("zhiyin", text);
}

QString levelLine(const LevelEntry &entry)
{
    const QString own = productLevelText(entry.riskLevel);
    return entry.issuerRiskLevel
               ? said(QT_TRANSLATE_NOOP("zhiyin", "%1, issuer %2")).arg(own, productLevelText(*entry.issuerRiskLevel))
               : own;
}

} // namespace

ProductsPage::ProductsPage(Workbench &bench)
    : Page(bench), m_stack(new QStackedWidget), m_model(new ProductTableModel(this)), m_form(new ProductForm)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::kWide, grid::kLarge, grid::kWide, grid::kLarge);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_form);
    connect(m_form, &ProductForm::saved, this, &ProductsPage::save);
    connect(m_form, &ProductForm::dropped, this, &ProductsPage::showList);
    connect(m_state, &StatePanel::retried, this, &ProductsPage::load);
    connect(m_state, &StatePanel::begun, this, [this] { edit(true); });
}

QWidget *ProductsPage::makeList()
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::kMedium);
    auto *head = new QHBoxLayout;
    m_title = plainLabel({}, "title");
    m_count = plainLabel({}, "muted");
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("productFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(280);
    m_edit = new QPushButton;
    m_edit->setObjectName(QStringLiteral("productEdit"));
    m_new = new QPushButton;
    m_new->setObjectName(QStringLiteral("productNew"));
    setLook(m_new, "main");
    for (QPushButton *button : {m_edit, m_new})
        button->setVisible(bench().may(Action::WriteProduct));
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_filter, 1);
    head->addWidget(m_edit);
    head->addWidget(m_new);
    layout->addLayout(head);
    connect(m_filter, &QLineEdit::textChanged, this, &ProductsPage::filter);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_new, &QPushButton::clicked, this, [this] { edit(true); });
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("productTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MarkDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(grid::kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < static_cast<int>(ProductColumn::Count); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProductsPage::choose);
    auto *columns = new QSplitter;
    columns->addWidget(m_table);
    columns->addWidget(makeDetail());
    columns->setStretchFactor(0, 3);
    columns->setStretchFactor(1, 2);
    columns->setChildrenCollapsible(false);
    m_state = new StatePanel(columns);
    layout->addWidget(m_state, 1);
    return list;
}

QWidget *ProductsPage::makeDetail()
{
    m_detail = new QTreeWidget;
    m_detail->setObjectName(QStringLiteral("productDetail"));
    m_detail->setRootIsDecorated(false);
    m_detail->setHeaderHidden(true);
    m_detail->setColumnCount(2);
    m_detail->setColumnWidth(0, kLabelWidth);
    m_detail->setWordWrap(true);
    m_detail->setIndentation(0);
    m_detail->setSelectionMode(QAbstractItemView::NoSelection);
    return m_detail;
}

QString ProductsPage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->rowAt(index.row()).code : QString();
}

void ProductsPage::load()
{
    m_stale = false;
    m_state->showLoading();
    m_latest.call(
        bench().worker(), this, [](Session &session) { return session.desk<ProductDesk>().list(); },
        [this](Result<std::vector<Product>> products) {
            if (!products)
                m_state->showFailed(products.error());
            else
                fill(std::move(*products));
        });
}

void ProductsPage::fill(std::vector<Product> products)
{
    if (m_wanted.isEmpty())
        m_wanted = chosen();
    m_products = std::move(products);
    if (m_products.empty())
        m_state->showEmpty();
    else
        m_state->showContent();
    filter();
}

void ProductsPage::filter()
{
    const QString text = m_filter->text().trimmed();
    const QString wanted = m_wanted.isEmpty() ? chosen() : m_wanted;
    m_wanted.clear();
    std::vector<Product> found;
    for (const Product &product : m_products) {
        const QString all = product.code + u' ' + product.name + u' ' + product.assetClass;
        if (text.isEmpty() || all.contains(text, Qt::CaseInsensitive))
            found.push_back(product);
    }
    m_model->setRows(std::move(found));
    m_count->setText(QCoreApplication::translate("zhiyin", "%n product(s)", nullptr, m_model->rowCount()));
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->rowAt(i).code == wanted)
            row = i;
    }
    if (m_model->rowCount() > 0)
        m_table->selectRow(row);
    else
        choose();
}

void ProductsPage::choose()
{
    const QString code = chosen();
    m_edit->setEnabled(!code.isEmpty());
    m_shown.reset();
    if (code.isEmpty()) {
        m_detail->clear();
        return;
    }
    m_latestDetail.call(
        bench().worker(), this,
        [code](Session &session) -> Result<Shown> {
            auto desk = session.desk<ProductDesk>();
            ZHIYIN_ASSIGN(auto view, desk.view(code));
            ZHIYIN_ASSIGN(auto holders, desk.concerned(code));
            return Shown{std::move(view), std::move(holders)};
        },
        [this](Result<Shown> shown) {
            if (shown)
                showDetail(*shown);
            else
                bench().failed(shown.error());
        });
}

void ProductsPage::addSection(const QString &title)
{
    auto *line = new QTreeWidgetItem(m_detail, {title});
    line->setFirstColumnSpanned(true);
    QFont font = line->font(0);
    font.setBold(true);
    line->setFont(0, font);
}

void ProductsPage::addLine(const QString &what, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *line = new QTreeWidgetItem(m_detail, {what, shown(text)});
    line->setToolTip(1, plainToolTip(text));
    line->setTextAlignment(0, Qt::AlignTop | Qt::AlignLeft);
}

void ProductsPage::showDetail(const Shown &detail)
{
    m_shown = detail;
    const Product &product = detail.view.product;
    m_detail->clear();
    addSection(shown(product.name));
    const auto known = parseProductClass(product.assetClass);
    addLine(productFieldName(QStringLiteral("class")), known ? words::productClass(*known) : product.assetClass);
    addLine(said(QT_TRANSLATE_NOOP("zhiyin", "Level that counts")), productLevelText(countingLevel(product)));
    for (const FieldSpec &spec : productFields()) {
        const QString field = spec.name;
        const auto detailOf = parseCode(kProductDetails, field);
        const bool saidAbove = field == QStringLiteral("name") || field == QStringLiteral("class");
        if (saidAbove || (detailOf && (isRiskText(*detailOf) || isDocument(*detailOf))))
            continue;
        QString text = productFieldText(product, field);
        if (field == QStringLiteral("regime")) {
            if (const auto regime = parseRegime(text))
                text = words::regime(*regime);
        } else if (text == QStringLiteral("yes")) {
            text = said(QT_TRANSLATE_NOOP("zhiyin", "yes"));
        } else if (text == QStringLiteral("no")) {
            text = said(QT_TRANSLATE_NOOP("zhiyin", "no"));
        }
        addLine(productFieldName(field), text);
        if (field == QStringLiteral("benchmark_text") && !text.isEmpty())
            addLine(QString(), words::benchmarkNotice());
    }
    addSection(said(QT_TRANSLATE_NOOP("zhiyin", "Risks in plain words")));
    if (known == ProductClass::StructuredDeposit
        || product.details[ProductDetail::PrincipalAtRisk] == QStringLiteral("yes"))
        addLine(words::productDetail(ProductDetail::PrincipalAtRisk), words::principalNotice());
    for (const auto &[code, risk] : kProductDetails) {
        if (isRiskText(risk))
            addLine(words::productDetail(risk),
                    product.details[risk].isEmpty() ? words::productRiskInPlainWords(risk) : product.details[risk]);
    }
    addSection(said(QT_TRANSLATE_NOOP("zhiyin", "Documents")));
    for (const auto &[code, document] : kProductDetails) {
        if (isDocument(document))
            addLine(words::productDetail(document), product.details[document].isEmpty()
                                                        ? said(QT_TRANSLATE_NOOP("zhiyin", "missing"))
                                                        : product.details[document]);
    }
    if (!detail.view.history.empty())
        addSection(said(QT_TRANSLATE_NOOP("zhiyin", "Levels through time")));
    for (const LevelEntry &entry : detail.view.history)
        addLine(formats::date(entry.since), entry.reason.isEmpty()
                                                ? levelLine(entry)
                                                : QStringLiteral("%1: %2").arg(levelLine(entry), entry.reason));
    const int holders = static_cast<int>(detail.holders.size());
    addSection(QCoreApplication::translate("zhiyin", "Held by %n client(s)", nullptr, holders));
    for (const ConcernedHolder &one : detail.holders) {
        const QString value = formats::money(one.holder.marketValue);
        addLine(one.holder.externalId,
                one.isAbove
                    ? said(QT_TRANSLATE_NOOP("zhiyin", "%1, %2, above the client's level")).arg(one.holder.name, value)
                    : QStringLiteral("%1, %2").arg(one.holder.name, value));
    }
}

void ProductsPage::edit(bool fresh)
{
    if (!bench().may(Action::WriteProduct) || (!fresh && !m_shown))
        return;
    m_form->show(fresh ? std::nullopt : std::optional(m_shown->view.product));
    m_stack->setCurrentWidget(m_form);
    if (!m_draftWanted.isEmpty())
        m_form->restoreDraft(std::exchange(m_draftWanted, {}));
}

void ProductsPage::save()
{
    const auto changes = m_form->changes();
    if (changes.isEmpty()) {
        showList();
        return;
    }
    const bool fresh = m_form->isNew();
    const QString code = fresh ? QString() : m_form->product()->code;
    const int revision = fresh ? 0 : m_form->product()->revision;
    bench().call(
        this,
        [changes, fresh, code, revision, reason = m_form->reason()](Session &session) -> Result<ProductChangeOutcome> {
            auto desk = session.desk<ProductDesk>();
            ZHIYIN_ASSIGN(const ProductRow row, desk.read(changes, fresh ? Demand::Required : Demand::Nothing));
            if (!fresh)
                return desk.set(code, row, reason, revision);
            ZHIYIN_ASSIGN(Product product, desk.add(row));
            return ProductChangeOutcome{std::move(product), true, LevelMove::Same, {}};
        },
        [this](Result<ProductChangeOutcome> outcome) {
            if (outcome)
                saved(*outcome);
            else
                m_form->setFault(words::sentence(outcome.error()));
        });
}

void ProductsPage::saved(const ProductChangeOutcome &outcome)
{
    m_wanted = outcome.product.code;
    showList();
    load();
    const int holders = static_cast<int>(outcome.concerned.size());
    if (outcome.move == LevelMove::Rose)
        bench().tell({Notice::Kind::Hint,
                      said(QT_TRANSLATE_NOOP("zhiyin", "The level of %1 rose.")).arg(shown(outcome.product.name)),
                      QCoreApplication::translate("zhiyin",
                                                  "%n client(s) hold it: have the risk sheet signed anew and issue the "
                                                  "matching opinion again.",
                                                  nullptr, holders)});
    else
        bench().done(said(QT_TRANSLATE_NOOP("zhiyin", "The product is saved.")));
}

void ProductsPage::showList()
{
    m_form->show(std::nullopt);
    m_stack->setCurrentIndex(0);
    m_table->setFocus();
}

void ProductsPage::activate()
{
    if (m_stale)
        load();
}

void ProductsPage::changed(const std::vector<Changed> &what)
{
    const bool mine = std::any_of(what.begin(), what.end(), [](const Changed &change) {
        return change.entity == Entity::Product || change.entity == Entity::Holding;
    });
    if (!mine)
        return;
    m_stale = true;
    if (isVisible() && m_stack->currentIndex() == 0)
        load();
}

bool ProductsPage::goTo(const Place &place)
{
    if (place.part == QStringLiteral("new"))
        edit(true);
    else if (place.id) {
        for (const Product &product : m_products) {
            if (product.id.value() == place.id->value())
                m_wanted = product.code;
        }
        filter();
    }
    return true;
}

Place ProductsPage::place() const
{
    Place place;
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        place.id = AnyId(m_model->rowAt(index.row()).id.value());
    return place;
}

void ProductsPage::conceal()
{
    m_draftWanted = draft();
    m_latest.drop();
    m_latestDetail.drop();
    m_wanted = chosen();
    m_model->setRows({});
    m_products.clear();
    m_shown.reset();
    m_detail->clear();
    m_stale = true;
}

std::vector<Place> ProductsPage::sights() const
{
    if (!bench().may(Action::WriteProduct))
        return {};
    return {{QStringLiteral("products"), {}, QStringLiteral("new")}};
}

QJsonObject ProductsPage::draft() const
{
    return m_stack->currentWidget() == m_form ? m_form->draft() : QJsonObject();
}

void ProductsPage::restoreDraft(const QJsonObject &draft)
{
    m_draftWanted = draft;
    const QString code = draft.value(QStringLiteral("code")).toString();
    if (code.isEmpty()) {
        edit(true);
        return;
    }
    bench().call(
        this, [code](Session &session) { return session.desk<ProductDesk>().view(code); },
        [this](Result<ProductView> view) {
            if (!view)
                return;
            m_shown = Shown{std::move(*view), {}};
            edit(false);
        });
}

void ProductsPage::retranslate()
{
    m_title->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Products")));
    m_filter->setPlaceholderText(said(QT_TRANSLATE_NOOP("zhiyin", "Code, name or class")));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_edit->setText(said(QT_TRANSLATE_NOOP("zhiyin", "Edit")));
    m_new->setText(said(QT_TRANSLATE_NOOP("zhiyin", "New product")));
    m_table->setAccessibleName(m_title->text());
    m_detail->setAccessibleName(said(QT_TRANSLATE_NOOP("zhiyin", "Product")));
    m_count->setText(QCoreApplication::translate("zhiyin", "%n product(s)", nullptr, m_model->rowCount()));
    m_state->setEmpty(
        {QStringLiteral("products"), said(QT_TRANSLATE_NOOP("zhiyin", "No products yet")),
         said(QT_TRANSLATE_NOOP("zhiyin", "The catalogue holds what the institution offers and what clients "
                                          "hold. Import a file or begin with one.")),
         bench().may(Action::WriteProduct) ? m_new->text() : QString()});
    m_model->retranslate();
    m_form->retranslate();
    if (m_shown)
        showDetail(Shown(*m_shown));
}

PageSpec productsPage()
{
    PageSpec spec{QStringLiteral("products"),
                  QStringLiteral("products"),
                  [] { return QCoreApplication::translate("zhiyin", "Products"); },
                  {Role::Advisor, Role::Supervisor, Role::Compliance},
                  [](Workbench &bench) { return new ProductsPage(bench); },
                  {}};
    spec.begins.push_back({QStringLiteral("new"),
                           QStringLiteral("products"),
                           [] { return QCoreApplication::translate("zhiyin", "Product"); },
                           {Role::Supervisor, Role::Compliance}});
    return spec;
}

} // namespace zhiyin
