// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/block.h"
#include "ui/paper/paper_words.h"

#include <QPageSize>

namespace zhiyin::paper {

/// How much stands around the content: of a report head and foot; of a letter the head alone, since it may be one of
/// many in the same file; of cards and labels nothing, not even margins, and each block is a whole page.
enum class FrameLook { Report, Letter, Bare };

/// What stands on every page of a document around its content.
struct PageFrame {
    QString institution;
    QString runningTitle;
    QString anchor;           ///< The journal's, printed in the footer.
    QStringList draftReasons; ///< None: not a draft.
    QString title;            ///< Of the file.
    QDateTime preparedAt;     ///< UTC; the file's date.
    FrameLook look = FrameLook::Report;
};

/// On what a document is printed. Words of a page size alone are enough: a size is a form.
struct PaperForm {
    QPageSize size{QPageSize::A4};
    /// Everything a third larger, for eyes that want it.
    bool largeType = false;
    /// Both sides of a sheet: the inner margin is the wider one, and pages are mirrored.
    bool duplex = false;

    PaperForm() = default;
    PaperForm(const QPageSize &wanted) // NOLINT(google-explicit-constructor): see above
        : size(wanted)
    {}
    PaperForm(const QPageSize &wanted, bool large, bool bothSides) : size(wanted), largeType(large), duplex(bothSides)
    {}

    /// How much larger than laid out everything is painted.
    [[nodiscard]] double zoom() const { return largeType ? 4.0 / 3 : 1; }
};

/// A document laid out on pages of one size, to be painted on any device: PDF, picture or printer.
class Document final
{
public:
    Document(PageFrame frame, const PaperWords &words, const PaperForm &form, Flow flow);

    [[nodiscard]] int pageCount() const { return m_pageCount; }
    /// In tenths of a point.
    [[nodiscard]] QSizeF pageExtent() const { return m_extent * m_form.zoom(); }
    [[nodiscard]] const QPageSize &pageSize() const { return m_form.size; }
    [[nodiscard]] const PaperForm &form() const { return m_form; }
    [[nodiscard]] const PageFrame &frame() const { return m_frame; }
    /// Paints a page, numbered from 0, in tenths of a point from its upper left corner.
    void paintPage(Canvas &canvas, int page) const;

private:
    void paintFrame(Canvas &canvas, int page) const;
    void paintWatermark(Canvas &canvas) const;
    void paintDraft(Canvas &canvas) const;
    [[nodiscard]] double contentTop() const;
    [[nodiscard]] double contentHeight() const;

    PageFrame m_frame;
    PaperWords m_words;
    PaperForm m_form;
    QSizeF m_extent; ///< As laid out, before the zoom.
    Flow m_flow;
    std::vector<std::vector<Placement>> m_pages; ///< At least one.
    int m_pageCount = 1;
    std::unique_ptr<TextBox> m_draft;
};

/// The width between the margins of a page, as blocks are measured.
[[nodiscard]] double contentWidth(const PaperForm &form);

} // namespace zhiyin::paper
