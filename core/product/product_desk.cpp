// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product/product_desk.h"

#include "core/exchange/nearest_name.h"
#include "core/product/position_writer.h"
#include "core/words/exchange_words.h"
#include "core/words/policy_words.h"

namespace zhiyin {
namespace {

Result<void> firstFault(const std::vector<RowProblem> &problems)
{
    for (const RowProblem &problem : problems) {
        if (rejectsRow(problem.issue))
            return failure(ErrorCode::BadValue, {problem.field, words::rowProblem(problem)});
    }
    return {};
}

} // namespace

Result<std::vector<Product>> ProductDesk::list()
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadProduct, Subject::general()));
    return ProductStore(m_workplace.database).list();
}

Result<Product> ProductDesk::show(const QString &code)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::ReadProduct, Subject::general()));
    ZHIYIN_ASSIGN(const auto product, ProductStore(m_workplace.database).findByCode(code));
    if (!product)
        return failure(ErrorCode::NotFound, {QStringLiteral("product"), code});
    return *product;
}

Result<ProductView> ProductDesk::view(const QString &code)
{
    ZHIYIN_ASSIGN(Product product, show(code));
    ZHIYIN_ASSIGN(auto history, ProductStore(m_workplace.database).levels(product.id));
    return ProductView{std::move(product), std::move(history)};
}

Result<std::vector<ConcernedHolder>> ProductDesk::holdersOf(const Product &product)
{
    const ClientScope scope = scopeOf(m_workplace.actor, Action::ReadClient);
    ZHIYIN_ASSIGN(const auto holders,
                  ProductStore(m_workplace.database).holders(product.id, scope, m_workplace.today()));
    std::vector<ConcernedHolder> concerned;
    for (const ProductHolder &holder : holders) {
        // An expired level is none.
        const bool isValid = holder.validUntil.isValid() && m_workplace.today() <= holder.validUntil;
        const auto level = isValid ? holder.riskLevel : std::nullopt;
        concerned.push_back({holder,
                             product.regime != QStringLiteral("none") && countingLevel(product) > level.value_or(0),
                             reissueAfterRise(product, level)});
    }
    return concerned;
}

Result<std::vector<ConcernedHolder>> ProductDesk::concerned(const QString &code)
{
    ZHIYIN_ASSIGN(const Product product, show(code));
    return holdersOf(product);
}

Result<ProductRow> ProductDesk::read(const QList<std::pair<QString, QString>> &values, Demand demand)
{
    QStringList names;
    for (const FieldSpec &spec : productFields())
        names.append(spec.name);
    QStringList header;
    SourceRow row;
    for (const auto &[field, value] : values) {
        if (!names.contains(field))
            return failure(ErrorCode::BadUsage,
                           {field + QStringLiteral(": ") + words::unknownName(nearestName(field, names))});
        if (header.contains(field))
            return failure(ErrorCode::BadUsage, {words::faultDoubledKey(field)});
        header.append(field);
        row.cells.append(value.trimmed().isEmpty() ? QStringLiteral("\\N") : value);
    }
    ColumnBinding binding = ColumnBinding::bindNames(productFields(), header, demand);
    const ReadRow<ProductRow> read = readProductRow(
        row, ReadContext::of(std::move(binding), m_workplace.zone(), m_workplace.currency(), m_workplace.today()));
    ZHIYIN_TRY(firstFault(read.problems));
    return read.row;
}

Result<Product> ProductDesk::add(const ProductRow &row)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::WriteProduct, Subject::general()));
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    const QString code = row.code.valueOr({});
    ZHIYIN_ASSIGN(const auto known, ProductStore(m_workplace.database).findByCode(code));
    if (known)
        return failure(ErrorCode::AlreadyExists, {code});
    Product product{.id = work.newId<ProductId>(), .code = code, .currency = m_workplace.currency()};
    applyRow(row, m_workplace.currency(), product);
    ZHIYIN_TRY(PositionWriter(m_workplace, work).add(product));
    ZHIYIN_TRY(work.commit());
    return product;
}

Result<ProductChangeOutcome> ProductDesk::set(const QString &code, const ProductRow &row, const QString &reason,
                                              std::optional<int> revision)
{
    ZHIYIN_TRY(require(m_workplace.actor, Action::WriteProduct, Subject::general()));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {QStringLiteral("--reason")});
    if (row.code.hasValue() && *row.code != code)
        return failure(ErrorCode::BadValue, {QStringLiteral("code"), *row.code});
    ZHIYIN_ASSIGN(UnitOfWork work, UnitOfWork::begin(m_workplace));
    ZHIYIN_ASSIGN(const Product before, show(code));
    if (revision && *revision != before.revision)
        return failure(ErrorCode::StaleRevision);
    ProductChangeOutcome outcome{before, false, LevelMove::Same, {}};
    applyRow(row, m_workplace.currency(), outcome.product);
    ZHIYIN_ASSIGN(outcome.changed, PositionWriter(m_workplace, work).change(before, outcome.product, reason));
    outcome.move = levelMove(before, outcome.product);
    if (outcome.move == LevelMove::Rose) {
        ZHIYIN_ASSIGN(outcome.concerned, holdersOf(outcome.product));
    }
    if (outcome.changed)
        ++outcome.product.revision;
    ZHIYIN_TRY(work.commit());
    return outcome;
}

} // namespace zhiyin
