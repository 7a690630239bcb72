// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/page_break.h"
#include "ui/paper/text_box.h"

namespace zhiyin::paper {

/// Something that stands on a page undivided and knows its height; measured when made, painted where it is put.
class Block
{
public:
    Block() = default;
    virtual ~Block() = default;
    Q_DISABLE_COPY_MOVE(Block)

    [[nodiscard]] virtual double height() const = 0;
    virtual void paint(Canvas &canvas, QPointF topLeft) const = 0;
};

struct FlowItem {
    std::shared_ptr<const Block> block;
    double spaceBefore = 0;
    bool keepWithNext = false;
    std::shared_ptr<const Block> repeatedHeader = {}; ///< Of the table that this is a row of.
    bool pageBefore = false;                          ///< Begins a page.
};

using Flow = std::vector<FlowItem>;

/// Text over the whole width.
class TextBlock final : public Block
{
public:
    TextBlock(const QString &text, const TextForm &form) : m_box(text, form) {}
    [[nodiscard]] double height() const override { return m_box.height(); }
    void paint(Canvas &canvas, QPointF topLeft) const override { m_box.draw(canvas, topLeft); }

private:
    TextBox m_box;
};

/// A section's title with its rule.
class HeadingBlock final : public Block
{
public:
    HeadingBlock(const QString &text, const QString &aside, double width);
    [[nodiscard]] double height() const override;
    void paint(Canvas &canvas, QPointF topLeft) const override;

private:
    TextBox m_text;
    TextBox m_aside;
    double m_width;
};

/// A section of which there is nothing to tell, in one small line with the words for that.
class EmptySectionBlock final : public Block
{
public:
    EmptySectionBlock(const QString &title, const QString &nothing, double width);
    [[nodiscard]] double height() const override;
    void paint(Canvas &canvas, QPointF topLeft) const override;

private:
    TextBox m_title;
    TextBox m_nothing;
    double m_width;
};

/// A heading with space above that stays with what follows it.
void addHeading(Flow &flow, const QString &text, double width, const QString &aside = {});
/// A quiet sentence below a table or in place of one.
void addNote(Flow &flow, const QString &text, double width, double spaceBefore = pt(4));

} // namespace zhiyin::paper
