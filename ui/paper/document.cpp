// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/document.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace zhiyin::paper {
namespace {

constexpr double kSide = mm(17);
/// Of two-sided pages the inner margin has so much more, and the outer one so much less.
constexpr double kBinding = mm(5);
constexpr double kHeaderTop = mm(11);
constexpr double kContentTop = mm(21);
constexpr double kBottom = mm(20);
constexpr double kFooterTop = mm(16); ///< From the lower edge.
constexpr double kBandPadding = pt(3);
constexpr double kBelowBand = mm(4);

QSizeF extentOf(const PaperForm &form)
{
    return form.size.size(QPageSize::Point) * pt(1) / form.zoom();
}

} // namespace

double contentWidth(const PaperForm &form)
{
    return extentOf(form).width() - 2 * kSide;
}

Document::Document(PageFrame frame, const PaperWords &words, const PaperForm &form, Flow flow)
    : m_frame(std::move(frame)), m_words(words), m_form(form), m_extent(extentOf(form)), m_flow(std::move(flow))
{
    if (!m_frame.draftReasons.isEmpty()) {
        const QString draft = words.text(QT_TRANSLATE_NOOP("zhiyin", "DRAFT: %1"))
                                  .arg(m_frame.draftReasons.join(words.text(QT_TRANSLATE_NOOP("zhiyin", "; "))));
        m_draft = std::make_unique<TextBox>(
            draft, TextForm{Type::BodyBold, colour::kDraftText, Qt::AlignLeft, contentWidth(form) - 4 * kBandPadding});
    }
    std::vector<FlowMeasure> measures;
    measures.reserve(m_flow.size());
    for (const FlowItem &item : m_flow)
        measures.push_back({item.block->height(), item.spaceBefore, item.keepWithNext,
                            item.repeatedHeader ? item.repeatedHeader->height() : 0, item.pageBefore});
    m_pages.resize(1);
    for (const Placement &placement : breakIntoPages(measures, contentHeight())) {
        m_pages.resize(std::max(m_pages.size(), static_cast<size_t>(placement.page) + 1));
        m_pages[static_cast<size_t>(placement.page)].push_back(placement);
    }
    m_pageCount = static_cast<int>(m_pages.size());
}

double Document::contentTop() const
{
    if (m_frame.look == FrameLook::Bare)
        return 0;
    return kContentTop + (m_draft ? m_draft->height() + 2 * kBandPadding + kBelowBand : 0);
}

double Document::contentHeight() const
{
    return m_frame.look == FrameLook::Bare ? m_extent.height() : m_extent.height() - contentTop() - kBottom;
}

void Document::paintPage(Canvas &canvas, int page) const
{
    if (page < 0 || page >= m_pageCount)
        return;
    canvas.painter.save();
    canvas.painter.scale(m_form.zoom(), m_form.zoom());
    paintWatermark(canvas);
    if (m_form.duplex && m_frame.look == FrameLook::Report)
        canvas.painter.translate(page % 2 == 0 ? kBinding : -kBinding, 0);
    paintDraft(canvas);
    if (m_frame.look != FrameLook::Bare)
        paintFrame(canvas, page);
    for (const Placement &placement : m_pages[static_cast<size_t>(page)]) {
        const FlowItem &item = m_flow[static_cast<size_t>(placement.item)];
        const QPointF at(m_frame.look == FrameLook::Bare ? 0 : kSide, contentTop() + placement.y);
        if (placement.repeatHeader)
            item.repeatedHeader->paint(canvas, at - QPointF(0, item.repeatedHeader->height()));
        item.block->paint(canvas, at);
    }
    canvas.painter.restore();
}

void Document::paintFrame(Canvas &canvas, int page) const
{
    const double width = contentWidth(m_form);
    const TextBox institution(m_frame.institution, {Type::TableBold, colour::kAccent, Qt::AlignLeft, width * 0.45, 1});
    const TextBox title(m_frame.runningTitle, {Type::Label, colour::kQuiet, Qt::AlignRight, width * 0.53, 1});
    institution.draw(canvas, {kSide, kHeaderTop});
    title.draw(canvas, {kSide + width * 0.47, kHeaderTop});
    canvas.painter.fillRect(QRectF(kSide, kHeaderTop + institution.height() + pt(2), width, pt(0.6)),
                            QColor::fromRgb(colour::kRule));

    if (m_frame.look == FrameLook::Letter)
        return;
    const double footer = m_extent.height() - kFooterTop;
    canvas.painter.fillRect(QRectF(kSide, footer, width, pt(0.6)), QColor::fromRgb(colour::kRule));
    const QString anchor = m_frame.anchor.isEmpty()
                               ? QString()
                               : m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Journal %1")).arg(m_frame.anchor);
    const QString number = m_words.text(QT_TRANSLATE_NOOP("zhiyin", "Page %1 of %2")).arg(page + 1).arg(m_pageCount);
    const TextBox left(anchor, {Type::Small, colour::kQuiet, Qt::AlignLeft, width * 0.84, 2});
    const TextBox right(number, {Type::Label, colour::kQuiet, Qt::AlignRight, width * 0.16, 1});
    left.draw(canvas, {kSide, footer + pt(3)});
    right.draw(canvas, {kSide + width * 0.84, footer + pt(3)});
}

void Document::paintWatermark(Canvas &canvas) const
{
    if (!m_draft)
        return;
    QPainter &painter = canvas.painter;
    // As a shape and not as text: across the lines it would tear them apart for whoever selects or searches them.
    QPainterPath word;
    word.addText(0, 0, font(Type::Watermark), m_words.text(QT_TRANSLATE_NOOP("zhiyin", "DRAFT")));
    painter.save();
    painter.translate(m_extent.width() / 2, m_extent.height() / 2);
    painter.rotate(-std::atan2(m_extent.height(), m_extent.width()) * 180 / M_PI);
    painter.translate(-word.boundingRect().center());
    painter.fillPath(word, QColor::fromRgb(colour::kWatermark));
    painter.restore();
}

void Document::paintDraft(Canvas &canvas) const
{
    if (!m_draft)
        return;
    QPainter &painter = canvas.painter;
    const QRectF band(kSide, kContentTop, contentWidth(m_form), m_draft->height() + 2 * kBandPadding);
    painter.fillRect(band, QColor::fromRgb(colour::kDraftFill));
    painter.fillRect(QRectF(band.topLeft(), QSizeF(pt(2.4), band.height())), QColor::fromRgb(colour::kDraftRule));
    m_draft->draw(canvas, band.topLeft() + QPointF(3 * kBandPadding, kBandPadding));
}

} // namespace zhiyin::paper
