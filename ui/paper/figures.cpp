// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/figures.h"

#include <QPainter>

namespace zhiyin::paper {
namespace {

constexpr double kPanelPadding = mm(3.5);
constexpr size_t kFactColumns = 3;
constexpr double kNameShare = 0.30;
constexpr double kFactGap = mm(4);
constexpr double kBarsHeight = mm(20);
constexpr double kAllocationBar = mm(5);
constexpr double kSwatch = pt(7);
constexpr size_t kLegendColumns = 2;
/// Of a legend's column: name and share; the value has the rest.
constexpr double kNamePart = 0.41;
constexpr double kSharePart = 0.19;
constexpr double kSignatureHeight = mm(22);
constexpr double kSignatureGap = mm(6);

double factWidth(double width)
{
    const double inner = width * (1 - kNameShare) - 2 * kPanelPadding;
    return (inner - kFactGap * (kFactColumns - 1)) / kFactColumns;
}

/// A figure in the first of the types, largest first, in which it stands on one line: an amount is never cut short.
TextBox fitted(const QString &text, TextForm form, std::initializer_list<Type> types)
{
    for (const Type type : types) {
        TextBox box(text, {type, form.ink, form.alignment, 0});
        if (box.naturalWidth() <= form.width) {
            box.alignWithin(form.width);
            return box;
        }
    }
    form.type = Type::Small;
    return TextBox(text, form);
}

} // namespace

TitleBlock::TitleBlock(const Content &content, double width)
    : m_width(width)
    , m_title(content.title, {Type::Title, colour::kText, Qt::AlignLeft, width, 2})
    , m_period(content.period, {Type::Body, colour::kQuiet, Qt::AlignLeft, width, 2})
    , m_name(content.name, {Type::Name, colour::kAccent, Qt::AlignLeft, width * kNameShare - kPanelPadding, 4})
    , m_nameAside(content.nameAside,
                  {Type::Label, colour::kQuiet, Qt::AlignLeft, width * kNameShare - kPanelPadding, 3})
{
    for (const LabelledText &fact : content.facts) {
        m_facts.push_back({TextBox(fact.label, {Type::Label, colour::kQuiet, Qt::AlignLeft, factWidth(width), 2}),
                           TextBox(fact.value, {Type::BodyBold, colour::kText, Qt::AlignLeft, factWidth(width), 3})});
    }
}

double TitleBlock::rowHeight(size_t row) const
{
    double height = 0;
    for (size_t i = row * kFactColumns; i < std::min((row + 1) * kFactColumns, m_facts.size()); ++i)
        height = std::max(height, m_facts[i].label.height() + m_facts[i].value.height());
    return height;
}

double TitleBlock::panelHeight() const
{
    double facts = 0;
    for (size_t row = 0; row * kFactColumns < m_facts.size(); ++row)
        facts += rowHeight(row) + (row > 0 ? pt(5) : 0);
    return std::max(facts, m_name.height() + m_nameAside.height()) + 2 * kPanelPadding;
}

double TitleBlock::height() const
{
    return m_title.height() + m_period.height() + mm(4) + panelHeight();
}

void TitleBlock::paint(Canvas &canvas, QPointF topLeft) const
{
    m_title.draw(canvas, topLeft);
    m_period.draw(canvas, topLeft + QPointF(0, m_title.height()));
    const QRectF panel(topLeft.x(), topLeft.y() + height() - panelHeight(), m_width, panelHeight());
    canvas.painter.fillRect(panel, QColor::fromRgb(colour::kAccentTint));
    canvas.painter.fillRect(QRectF(panel.topLeft(), QSizeF(pt(2.4), panel.height())), QColor::fromRgb(colour::kAccent));
    const QPointF inner = panel.topLeft() + QPointF(kPanelPadding, kPanelPadding);
    m_name.draw(canvas, inner);
    m_nameAside.draw(canvas, inner + QPointF(0, m_name.height()));
    double y = inner.y();
    for (size_t row = 0; row * kFactColumns < m_facts.size(); ++row) {
        for (size_t i = row * kFactColumns; i < std::min((row + 1) * kFactColumns, m_facts.size()); ++i) {
            const double column = static_cast<double>(i % kFactColumns) * (factWidth(m_width) + kFactGap);
            const QPointF at(panel.left() + m_width * kNameShare + kPanelPadding + column, y);
            m_facts[i].label.draw(canvas, at);
            m_facts[i].value.draw(canvas, at + QPointF(0, m_facts[i].label.height()));
        }
        y += rowHeight(row) + pt(5);
    }
}

StatementBlock::StatementBlock(const AssetStatement &statement, const Days &days, const PaperWords &words, double width)
    : m_width(width)
{
    const QString code = statement.opening.currency().code();
    struct Part {
        QString label;
        Money money;
        QString aside;
        double from;
        double to;
    };
    // Bars only: heights on paper, never figures. The figures are whole minor units.
    const auto height = [](Money money) { return static_cast<double>(money.minor()); };
    const double opening = height(statement.opening);
    const double afterIn = opening + height(statement.inflows);
    const double afterOut = afterIn - height(statement.outflows);
    const double closing = height(statement.closing);
    const std::array<Part, 5> parts = {
        {{words.text(QT_TRANSLATE_NOOP("zhiyin", "Opening")), statement.opening, days.opening, 0, opening},
         {words.text(QT_TRANSLATE_NOOP("zhiyin", "Inflows")), statement.inflows, code, opening, afterIn},
         {words.text(QT_TRANSLATE_NOOP("zhiyin", "Outflows")), statement.outflows, code, afterIn, afterOut},
         {words.text(QT_TRANSLATE_NOOP("zhiyin", "Market change")), statement.marketChange, code, afterOut, closing},
         {words.text(QT_TRANSLATE_NOOP("zhiyin", "Closing")), statement.closing, days.closing, 0, closing}}};
    const auto [lowest, highest] = std::minmax({0.0, opening, afterIn, afterOut, closing});
    const double range = highest > lowest ? highest - lowest : 1;
    m_zero = (0 - lowest) / range;
    const double column = width / parts.size();
    const TextForm label{Type::Label, colour::kQuiet, Qt::AlignHCenter, column, 2};
    for (const Part &part : parts) {
        const bool end = &part == &parts.front() || &part == &parts.back();
        const TextForm figure{Type::Figure, end ? colour::kAccent : colour::kText, Qt::AlignHCenter, column - mm(4)};
        const auto place = [&](double level) { return (level - lowest) / range; };
        m_steps.push_back(
            {TextBox(part.label, label),
             fitted(words.amount(part.money), figure, {Type::Figure, Type::BodyBold, Type::TableBold, Type::Small}),
             TextBox(part.aside, label), place(std::min(part.from, part.to)), place(std::max(part.from, part.to)),
             place(part.to)});
    }
    for (const QString &sign : {QStringLiteral("+"), QStringLiteral("−"), QStringLiteral("+"), QStringLiteral("=")})
        m_signs.emplace_back(sign, TextForm{Type::Figure, colour::kQuiet});
}

double StatementBlock::height() const
{
    return m_steps.front().label.height() + lineHeight(Type::Figure) + m_steps.front().aside.height() + mm(4)
           + kBarsHeight;
}

void StatementBlock::paint(Canvas &canvas, QPointF topLeft) const
{
    const double column = m_width / static_cast<double>(m_steps.size());
    const double figureTop = m_steps.front().label.height();
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        const QPointF at = topLeft + QPointF(column * static_cast<double>(i), 0);
        step.label.draw(canvas, at);
        step.figure.draw(canvas,
                         at + QPointF(mm(2), figureTop + (lineHeight(Type::Figure) - step.figure.height()) / 2));
        step.aside.draw(canvas, at + QPointF(0, figureTop + lineHeight(Type::Figure)));
        if (i > 0) {
            const TextBox &sign = m_signs[i - 1];
            sign.draw(canvas, at + QPointF(-sign.naturalWidth() / 2, figureTop));
        }
    }
    paintBars(canvas, QRectF(topLeft.x(), topLeft.y() + height() - kBarsHeight, m_width, kBarsHeight));
}

void StatementBlock::paintBars(Canvas &canvas, QRectF area) const
{
    QPainter &painter = canvas.painter;
    const double column = area.width() / static_cast<double>(m_steps.size());
    const double bar = column * 0.52;
    const auto y = [&area](double part) { return area.bottom() - part * area.height(); };
    painter.setPen(QPen(QColor::fromRgb(colour::kRule), pt(0.5)));
    for (size_t i = 0; i + 1 < m_steps.size(); ++i) {
        const double left = area.left() + column * (static_cast<double>(i) + 0.5) + bar / 2;
        const double level = y(m_steps[i].after);
        painter.drawLine(QPointF(left, level), QPointF(left + column - bar, level));
    }
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        const double left = area.left() + column * (static_cast<double>(i) + 0.5) - bar / 2;
        const double thickness = std::max((step.high - step.low) * area.height(), pt(0.8));
        const bool end = i == 0 || i + 1 == m_steps.size();
        painter.fillRect(QRectF(left, y(step.high), bar, thickness), tint(end ? 0 : 2));
    }
    painter.fillRect(QRectF(area.left(), y(m_zero), area.width(), pt(0.6)), QColor::fromRgb(colour::kQuiet));
}

AllocationBlock::AllocationBlock(const std::vector<Part> &parts, const PaperWords &words, double width) : m_width(width)
{
    const double column = (width - mm(8)) / kLegendColumns;
    const double name = column * kNamePart - 2 * kSwatch;
    for (const Part &part : parts) {
        m_entries.push_back(
            {TextBox(part.name, {Type::Table, colour::kText, Qt::AlignLeft, name, 2}),
             fitted(words.share(part.basisPoints),
                    {Type::TableBold, colour::kText, Qt::AlignRight, column * kSharePart},
                    {Type::TableBold, Type::Small}),
             fitted(part.value, {Type::Table, colour::kQuiet, Qt::AlignRight, column * (1 - kNamePart - kSharePart)},
                    {Type::Table, Type::Small}),
             part.basisPoints});
    }
}

double AllocationBlock::height() const
{
    double legend = 0;
    for (size_t i = 0; i < m_entries.size(); i += kLegendColumns) {
        double row = 0;
        for (size_t k = i; k < std::min(i + kLegendColumns, m_entries.size()); ++k)
            row = std::max(row, m_entries[k].name.height());
        legend += row;
    }
    return kAllocationBar + mm(2) + legend;
}

void AllocationBlock::paint(Canvas &canvas, QPointF topLeft) const
{
    constexpr double kWhole = 10000;
    double x = topLeft.x();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const double part = m_width * m_entries[i].basisPoints / kWhole;
        const double gap = i + 1 < m_entries.size() ? std::min(pt(1), part / 2) : 0;
        canvas.painter.fillRect(QRectF(x, topLeft.y(), part - gap, kAllocationBar), tint(static_cast<int>(i)));
        x += part;
    }
    const double column = (m_width - mm(8)) / kLegendColumns;
    double y = topLeft.y() + kAllocationBar + mm(2);
    double row = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const size_t place = i % kLegendColumns;
        y += place == 0 ? row : 0;
        row = place == 0 ? entry.name.height() : std::max(row, entry.name.height());
        const double left = topLeft.x() + static_cast<double>(place) * (column + mm(8));
        const double middle = y + lineHeight(Type::Table) / 2;
        canvas.painter.fillRect(QRectF(left, middle - kSwatch / 2, kSwatch, kSwatch), tint(static_cast<int>(i)));
        entry.name.draw(canvas, {left + 2 * kSwatch, y});
        entry.share.draw(canvas, {left + column * kNamePart, y});
        entry.value.draw(canvas, {left + column * (kNamePart + kSharePart), y});
    }
}

SignatureBlock::SignatureBlock(const QStringList &who, const PaperWords &words, double width)
    : m_width(width)
    , m_name(words.text(QT_TRANSLATE_NOOP("zhiyin", "Name, date")), {Type::Small, colour::kQuiet})
    , m_signature(words.text(QT_TRANSLATE_NOOP("zhiyin", "Signature")), {Type::Small, colour::kQuiet})
{
    const double box = (width - kSignatureGap * static_cast<double>(who.size() - 1)) / static_cast<double>(who.size());
    for (const QString &person : who)
        m_who.emplace_back(person, TextForm{Type::TableBold, colour::kText, Qt::AlignLeft, box, 2});
}

double SignatureBlock::height() const
{
    return kSignatureHeight;
}

void SignatureBlock::paint(Canvas &canvas, QPointF topLeft) const
{
    const double count = static_cast<double>(m_who.size());
    const double box = (m_width - kSignatureGap * (count - 1)) / count;
    for (size_t i = 0; i < m_who.size(); ++i) {
        const QPointF at = topLeft + QPointF(static_cast<double>(i) * (box + kSignatureGap), 0);
        m_who[i].draw(canvas, at);
        const double lower = at.y() + kSignatureHeight - m_name.height();
        const double upper = at.y() + kSignatureHeight * 0.58;
        for (const double y : {upper, lower})
            canvas.painter.fillRect(QRectF(at.x(), y, box, pt(0.6)), QColor::fromRgb(colour::kQuiet));
        m_signature.draw(canvas, {at.x(), upper});
        m_name.draw(canvas, {at.x(), lower});
    }
}

} // namespace zhiyin::paper
