// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_binding.h"

#include "core/exchange/nearest_name.h"
#include "core/words/exchange_words.h"

namespace zhiyin {
namespace {

/// Headers that differ only in case, blanks, marks, width or a unit in brackets are one: "E-mail", "email *", "金额（元）".
QString headerKey(QStringView header)
{
    QString key = header.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    if (const qsizetype bracket = key.indexOf(u'('); bracket > 0 && key.trimmed().endsWith(u')'))
        key.truncate(bracket);
    key.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-' || c == u'*' || c == u':' || c == u'.'; });
    return key;
}

} // namespace

bool isDemanded(Demand demand, const FieldSpec &spec, bool isKey)
{
    return spec.required && (demand == Demand::Required || (demand == Demand::KeyOnly && isKey));
}

class ColumnBinding::Binder final
{
public:
    Binder(std::span<const FieldSpec> fields, const QStringList &header, const Mapping &mapping, Demand demand)
        : m_mapping(mapping)
    {
        for (const QString &each : header)
            m_header.append(tidyCell(each).text);
        m_used.resize(static_cast<size_t>(m_header.size()), false);
        m_made.m_fields = fields;
        m_made.m_sources.resize(fields.size());
        m_made.m_dateFormat = mapping.dateFormat;
        m_made.m_demand = demand;
        m_made.m_columnCount = m_header.size();
    }

    [[nodiscard]] Result<ColumnBinding> bind();

private:
    [[nodiscard]] Result<void> bindByMapping(const QString &name, Source &source);
    void setAside();
    [[nodiscard]] Result<void> bindByName();
    [[nodiscard]] Result<void> bindByHeader(qsizetype column, const QHash<QString, size_t> &known);
    [[nodiscard]] Result<void> checkRequired() const;
    [[nodiscard]] Result<void> refuseMisspelled() const;
    [[nodiscard]] Result<std::vector<TemplatePart>> parsePattern(const QString &pattern);
    [[nodiscard]] Result<qsizetype> columnNamed(const QString &name);
    [[nodiscard]] bool isSpokenOf(const QString &name) const;

    const Mapping &m_mapping;
    QStringList m_header;
    std::vector<bool> m_used;
    ColumnBinding m_made;
};

Result<ColumnBinding> ColumnBinding::Binder::bind()
{
    for (size_t i = 0; i < m_made.m_fields.size(); ++i)
        ZHIYIN_TRY(bindByMapping(m_made.m_fields[i].name, m_made.m_sources[i]));
    setAside();
    ZHIYIN_TRY(bindByName());
    ZHIYIN_TRY(checkRequired());
    if (m_mapping.columns.isEmpty())
        ZHIYIN_TRY(refuseMisspelled());
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        if (!m_used[static_cast<size_t>(i)] && !m_header[i].isEmpty())
            m_made.m_unused.append(m_header[i]);
    }
    return std::move(m_made);
}

bool ColumnBinding::Binder::isSpokenOf(const QString &name) const
{
    return m_mapping.columns.contains(name) || m_mapping.templates.contains(name) || m_mapping.constants.contains(name);
}

Result<void> ColumnBinding::Binder::bindByMapping(const QString &name, Source &source)
{
    for (const QString &column : m_mapping.columns.value(name)) {
        ZHIYIN_ASSIGN(const qsizetype at, columnNamed(column));
        source.columns.push_back(at);
    }
    ZHIYIN_ASSIGN(source.pattern, parsePattern(m_mapping.templates.value(name)));
    source.constant = m_mapping.constants.value(name);
    source.values = m_mapping.values.value(name);
    source.absolute = m_mapping.absolute.contains(name);
    source.scale = m_mapping.scale.value(name, 1);
    source.bound = isSpokenOf(name);
    return {};
}

/// What the mapping says is to be ignored counts as spoken of. A column that is not there is ignored already.
void ColumnBinding::Binder::setAside()
{
    for (const QString &column : m_mapping.ignore) {
        for (qsizetype at = 0; at < m_header.size(); ++at) {
            if (m_header[at].compare(column, Qt::CaseInsensitive) == 0)
                m_used[static_cast<size_t>(at)] = true;
        }
    }
}

Result<void> ColumnBinding::Binder::bindByName()
{
    QHash<QString, size_t> known;
    for (size_t i = 0; i < m_made.m_fields.size(); ++i) {
        const FieldSpec &spec = m_made.m_fields[i];
        if (m_made.m_sources[i].bound)
            continue;
        known.insert(headerKey(QString(spec.name)), i);
        // A mapping that names columns knows the file; then only the contract's own names are taken beside it.
        if (!m_mapping.columns.isEmpty())
            continue;
        for (const QStringView word : spec.headers.split(u'|', Qt::SkipEmptyParts))
            known.insert(headerKey(word), i);
    }
    for (qsizetype column = 0; column < m_header.size(); ++column)
        ZHIYIN_TRY(bindByHeader(column, known));
    return {};
}

Result<void> ColumnBinding::Binder::bindByHeader(qsizetype column, const QHash<QString, size_t> &known)
{
    const auto found = known.find(headerKey(m_header[column]));
    if (found == known.end() || m_used[static_cast<size_t>(column)])
        return {};
    Source &source = m_made.m_sources[*found];
    if (source.bound)
        return failure(ErrorCode::DoubledColumn, {m_header[column]});
    source.bound = true;
    source.columns.push_back(column);
    m_used[static_cast<size_t>(column)] = true;
    return {};
}

Result<void> ColumnBinding::Binder::checkRequired() const
{
    for (size_t i = 0; i < m_made.m_fields.size(); ++i) {
        const FieldSpec &spec = m_made.m_fields[i];
        const bool demanded = isDemanded(m_made.m_demand, spec, i == 0);
        if (!demanded || m_made.m_sources[i].bound)
            continue;
        QStringList unused;
        for (qsizetype c = 0; c < m_header.size(); ++c) {
            if (!m_used[static_cast<size_t>(c)])
                unused.append(m_header[c]);
        }
        return failure(ErrorCode::MissingColumn,
                       {QString(spec.name), words::didYouMean(nearestName(spec.name, unused))});
    }
    return {};
}

Result<void> ColumnBinding::Binder::refuseMisspelled() const
{
    QStringList free;
    for (size_t i = 0; i < m_made.m_fields.size(); ++i) {
        if (!m_made.m_sources[i].bound)
            free.append(m_made.m_fields[i].name);
    }
    for (qsizetype c = 0; c < m_header.size(); ++c) {
        if (m_used[static_cast<size_t>(c)])
            continue;
        if (const QString meant = nearestName(m_header[c], free); !meant.isEmpty())
            return failure(ErrorCode::BadDocument, {m_header[c], words::unknownName(meant)});
    }
    return {};
}

Result<std::vector<ColumnBinding::TemplatePart>> ColumnBinding::Binder::parsePattern(const QString &pattern)
{
    std::vector<TemplatePart> parts;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0) {
            parts.push_back({TemplatePart::Literal, pattern.mid(at)});
            break;
        }
        if (open > at)
            parts.push_back({TemplatePart::Literal, pattern.mid(at, open - at)});
        const QString name = pattern.mid(open + 1, close - open - 1).trimmed();
        if (name == QLatin1StringView("row")) {
            parts.push_back({TemplatePart::RowNumber, {}});
        } else {
            ZHIYIN_ASSIGN(const qsizetype column, columnNamed(name));
            parts.push_back({TemplatePart::Cell, {}, column});
        }
        at = close + 1;
    }
    return parts;
}

Result<qsizetype> ColumnBinding::Binder::columnNamed(const QString &name)
{
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        const auto same = [&](const QString &header) { return header.compare(name, sensitivity) == 0; };
        const auto found = std::find_if(m_header.begin(), m_header.end(), same);
        if (found == m_header.end())
            continue;
        if (std::find_if(found + 1, m_header.end(), same) != m_header.end())
            return failure(ErrorCode::DoubledColumn, {name});
        const qsizetype column = found - m_header.begin();
        m_used[static_cast<size_t>(column)] = true;
        return column;
    }
    return failure(ErrorCode::MissingColumn, {name, words::didYouMean(nearestName(name, m_header))});
}

Result<ColumnBinding> ColumnBinding::bind(std::span<const FieldSpec> fields, const QStringList &header,
                                          const Mapping &mapping, Demand demand)
{
    return Binder(fields, header, mapping, demand).bind();
}

ColumnBinding ColumnBinding::bindNames(std::span<const FieldSpec> fields, const QStringList &names, Demand demand)
{
    ColumnBinding made;
    made.m_fields = fields;
    made.m_demand = demand;
    made.m_columnCount = names.size();
    for (const FieldSpec &spec : fields) {
        const qsizetype column = names.indexOf(QString(spec.name));
        Source source;
        if (column >= 0) {
            source.bound = true;
            source.columns.push_back(column);
        }
        made.m_sources.push_back(std::move(source));
    }
    return made;
}

BoundCell ColumnBinding::cell(int field, const SourceRow &row) const
{
    const Source &source = m_sources[static_cast<size_t>(field)];
    BoundCell cell;
    for (const qsizetype column : source.columns) {
        cell = tidyCell(row.cells[column]);
        if (!cell.text.isEmpty())
            break;
    }
    if (cell.text.isEmpty())
        cell.text = filled(source.pattern, row);
    if (!source.values.isEmpty()) {
        if (const auto ours = source.values.find(cell.text); ours != source.values.end())
            cell.text = *ours;
    }
    if (cell.text.isEmpty())
        cell.text = source.constant;
    return cell;
}

QString ColumnBinding::filled(const std::vector<TemplatePart> &pattern, const SourceRow &row)
{
    QString text;
    bool anyCell = false;
    bool anyFilled = false;
    for (const TemplatePart &part : pattern) {
        if (part.kind == TemplatePart::Literal) {
            text += part.text;
        } else if (part.kind == TemplatePart::RowNumber) {
            text += QString::number(row.number);
        } else {
            const QString cell = tidyCell(row.cells[part.column]).text;
            anyCell = true;
            anyFilled |= !cell.isEmpty();
            text += cell;
        }
    }
    // "{Year}-{Month}" of two empty cells is no value.
    return anyCell && !anyFilled ? QString() : text;
}

BoundCell tidyCell(const QString &cell)
{
    QString text = cell.trimmed();
    // A byte order mark that got into a cell is no part of it; the database would drop it unasked.
    while (text.startsWith(QChar::ByteOrderMark))
        text = text.mid(1).trimmed();
    const bool guarded = text.size() > 1 && text[0] == u'\'' && QStringView(u"=+-@").contains(text[1]);
    return {guarded ? text.mid(1) : text, guarded};
}

} // namespace zhiyin
