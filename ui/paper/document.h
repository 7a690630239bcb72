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

/// A document laid out on pages of one size, to be painted on any device: PDF, picture or printer.
class Document final
{
public:
    Document(PageFrame frame, const PaperWords &words, const QPageSize &size, Flow flow);

    [[nodiscard]] int pageCount() const { return m_pageCount; }
    /// In tenths of a point.
    [[nodiscard]] QSizeF pageExtent() const { return m_extent; }
    [[nodiscard]] const QPageSize &pageSize() const { return m_size; }
    [[nodiscard]] const PageFrame &frame() const { return m_frame; }
    /// Paints a page, numbered from 0, in tenths of a point from its upper left corner.
    void paintPage(Canvas &canvas, int page) const;

private:
    void paintFrame(Canvas &canvas, int page) const;
    void paintDraft(Canvas &canvas) const;
    [[nodiscard]] double contentTop() const;
    [[nodiscard]] double contentHeight() const;

    PageFrame m_frame;
    PaperWords m_words;
    QPageSize m_size;
    QSizeF m_extent;
    Flow m_flow;
    std::vector<std::vector<Placement>> m_pages; ///< At least one.
    int m_pageCount = 1;
    std::unique_ptr<TextBox> m_draft;
};

/// The width between the margins of a page.
[[nodiscard]] double contentWidth(const QPageSize &size);

} // namespace zhiyin::paper
