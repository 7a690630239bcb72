// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/letter_pages.h"

#include <QPainter>

#include <array>

namespace zhiyin::paper {
namespace {

constexpr std::array kSheets = {LabelSheet{u"3x8", 3, 8, 70, 37, 0, 0.5, 0},
                                LabelSheet{u"3x7", 3, 7, 63.5, 38.1, 7.2, 15.15, 2.55},
                                LabelSheet{u"2x7", 2, 7, 99.1, 38.1, 4.65, 15.15, 2.5}};

/// More lines never fit on what they are for.
constexpr int kMostLines = 60;
constexpr double kLabelPadding = mm(5);
constexpr double kCardPadding = mm(11);

PaperWords plainWords()
{
    return PaperWords(ReportLanguage::English);
}

PageFrame bareFrame(const LetterFrame &frame, const QString &title)
{
    return {frame.institution, title, {}, {}, title, frame.preparedAt, FrameLook::Bare};
}

/// The lines of a text as they were written; an empty one parts paragraphs.
std::vector<FlowItem> linesOf(const QString &text, double width)
{
    std::vector<FlowItem> items;
    double space = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty()) {
            space = pt(9);
            continue;
        }
        const TextForm form{Type::Letter, colour::kText, Qt::AlignLeft, width, kMostLines};
        items.push_back({std::make_shared<TextBlock>(line, form), space});
        space = 0;
    }
    return items;
}

/// A card: border, title, the text below it.
class CardBlock final : public Block
{
public:
    CardBlock(const LetterText &card, QSizeF size)
        : m_size(size)
        , m_title(card.title, {Type::Name, colour::kAccent, Qt::AlignHCenter, size.width() - 2 * kCardPadding, 2})
        , m_lines(linesOf(card.body, size.width() - 2 * kCardPadding))
    {}
    [[nodiscard]] double height() const override { return m_size.height(); }
    void paint(Canvas &canvas, QPointF topLeft) const override
    {
        QPainter &painter = canvas.painter;
        painter.save();
        painter.setPen(QPen(QColor::fromRgb(colour::kAccent), pt(1.2)));
        painter.setBrush(Qt::NoBrush);
        const QRectF edge = QRectF(topLeft, m_size).marginsRemoved(QMarginsF(mm(5), mm(5), mm(5), mm(5)));
        painter.drawRect(edge);
        painter.setPen(QPen(QColor::fromRgb(colour::kRule), pt(0.5)));
        painter.drawRect(edge.marginsRemoved(QMarginsF(mm(1.2), mm(1.2), mm(1.2), mm(1.2))));
        painter.restore();
        // What there is stands in the middle of the card, a little above it.
        double whole = m_title.height() + mm(5);
        for (const FlowItem &line : m_lines)
            whole += line.spaceBefore + line.block->height();
        double y = std::max(mm(8), (m_size.height() - whole) * 0.45);
        m_title.draw(canvas, topLeft + QPointF(kCardPadding, y));
        y += m_title.height() + mm(5);
        for (const FlowItem &line : m_lines) {
            line.block->paint(canvas, topLeft + QPointF(kCardPadding, y + line.spaceBefore));
            y += line.spaceBefore + line.block->height();
        }
    }

private:
    QSizeF m_size;
    TextBox m_title;
    std::vector<FlowItem> m_lines;
};

/// The labels of one sheet.
class SheetBlock final : public Block
{
public:
    SheetBlock(const LabelSheet &sheet, double height) : m_sheet(sheet), m_height(height) {}
    void add(int place, const AddressLabel &label)
    {
        const double width = mm(m_sheet.width) - 2 * kLabelPadding;
        const bool english = label.to.language == LetterLanguage::English;
        const QString name = english ? label.to.name : label.to.name + QStringLiteral("　收");
        m_labels.push_back({place, english, TextBox(name, {Type::LetterBold, colour::kText, Qt::AlignLeft, width, 2}),
                            TextBox(label.address, {Type::Letter, colour::kText, Qt::AlignLeft, width, 4})});
    }
    [[nodiscard]] double height() const override { return m_height; }
    void paint(Canvas &canvas, QPointF topLeft) const override
    {
        for (const Label &label : m_labels) {
            const int column = label.place % m_sheet.columns;
            const int row = label.place / m_sheet.columns;
            const QPointF corner(mm(m_sheet.left + column * (m_sheet.width + m_sheet.gap)),
                                 mm(m_sheet.top + row * m_sheet.height));
            // The address comes first in Chinese, the name in English.
            const TextBox &first = label.nameFirst ? label.name : label.address;
            const TextBox &second = label.nameFirst ? label.address : label.name;
            const double whole = first.height() + pt(3) + second.height();
            const double top = std::max(kLabelPadding / 2, (mm(m_sheet.height) - whole) / 2);
            first.draw(canvas, topLeft + corner + QPointF(kLabelPadding, top));
            second.draw(canvas, topLeft + corner + QPointF(kLabelPadding, top + first.height() + pt(3)));
        }
    }

private:
    struct Label {
        int place;
        bool nameFirst;
        TextBox name;
        TextBox address;
    };
    LabelSheet m_sheet;
    double m_height;
    std::vector<Label> m_labels;
};

} // namespace

Document letterDocument(const std::vector<LetterText> &letters, const LetterFrame &frame, const QPageSize &size)
{
    const double width = contentWidth(size);
    Flow flow;
    for (const LetterText &letter : letters) {
        const TextForm form{Type::Title, colour::kAccent, Qt::AlignLeft, width, kMostLines};
        flow.push_back({std::make_shared<TextBlock>(letter.title, form), 0, true, {}, true});
        auto lines = linesOf(letter.body, width);
        lines.front().spaceBefore = mm(10);
        std::move(lines.begin(), lines.end(), std::back_inserter(flow));
    }
    const QString title = letters.empty() ? QString() : letters.front().title;
    return Document({frame.institution, {}, {}, {}, title, frame.preparedAt, FrameLook::Letter}, plainWords(), size,
                    std::move(flow));
}

Document cardDocument(const std::vector<LetterText> &cards, const LetterFrame &frame)
{
    const QPageSize size(QSizeF(148, 105), QPageSize::Millimeter, QStringLiteral("A6"), QPageSize::ExactMatch);
    const QSizeF extent = size.size(QPageSize::Point) * pt(1);
    Flow flow;
    for (const LetterText &card : cards)
        flow.push_back({std::make_shared<CardBlock>(card, extent), 0, false, {}});
    return Document(bareFrame(frame, cards.empty() ? QString() : cards.front().title), plainWords(), size,
                    std::move(flow));
}

std::span<const LabelSheet> labelSheets()
{
    return kSheets;
}

const LabelSheet *labelSheet(QStringView code)
{
    const auto found =
        std::find_if(kSheets.begin(), kSheets.end(), [code](const LabelSheet &sheet) { return sheet.code == code; });
    return found == kSheets.end() ? nullptr : &*found;
}

Document labelDocument(const std::vector<AddressLabel> &labels, const LabelSheet &sheet, int used,
                       const LetterFrame &frame)
{
    const QPageSize size(QPageSize::A4);
    const QSizeF extent = size.size(QPageSize::Point) * pt(1);
    const int onSheet = sheet.columns * sheet.rows;
    Flow flow;
    std::shared_ptr<SheetBlock> block;
    int place = std::clamp(used, 0, onSheet - 1);
    for (const AddressLabel &label : labels) {
        if (!block || place == onSheet) {
            place = block ? 0 : place;
            block = std::make_shared<SheetBlock>(sheet, extent.height());
            flow.push_back({block, 0, false, {}});
        }
        block->add(place++, label);
    }
    return Document(bareFrame(frame, frame.institution), plainWords(), size, std::move(flow));
}

Result<PaperOutcome> savePages(const Document &document, const QString &path)
{
    ZHIYIN_ASSIGN(const PdfBytes pdf, pdfOf(document));
    ZHIYIN_TRY(saveWhole(path, pdf.bytes));
    return PaperOutcome{pdf.pages};
}

} // namespace zhiyin::paper
