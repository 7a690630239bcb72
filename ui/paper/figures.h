// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/paper/block.h"
#include "ui/paper/paper_words.h"

#include <array>

namespace zhiyin::paper {

struct LabelledText {
    QString label;
    QString value;
};

/// The head of a report: title and period, then whom it is about and what matters most, on a tint.
class TitleBlock final : public Block
{
public:
    struct Content {
        QString title;
        QString period;
        QString name;
        QString nameAside;
        std::vector<LabelledText> facts; ///< Three columns, row by row.
    };
    TitleBlock(const Content &content, double width);
    [[nodiscard]] double height() const override;
    void paint(Canvas &canvas, QPointF topLeft) const override;

private:
    struct Fact {
        TextBox label;
        TextBox value;
    };
    [[nodiscard]] double rowHeight(size_t row) const;
    [[nodiscard]] double panelHeight() const;

    double m_width;
    TextBox m_title;
    TextBox m_period;
    TextBox m_name;
    TextBox m_nameAside;
    std::vector<Fact> m_facts;
};

/// Opening + in − out ± change = closing, in words, figures and bars that share their columns.
class StatementBlock final : public Block
{
public:
    struct Days {
        QString opening;
        QString closing;
    };
    StatementBlock(const AssetStatement &statement, const Days &days, const PaperWords &words, double width);
    [[nodiscard]] double height() const override;
    void paint(Canvas &canvas, QPointF topLeft) const override;

private:
    struct Step {
        TextBox label;
        TextBox figure;
        TextBox aside;
        double low = 0; ///< Of the bar, as a part of the whole height from its foot.
        double high = 0;
        double after = 0; ///< The level that the step leaves.
    };
    void paintBars(Canvas &canvas, QRectF area) const;

    double m_width;
    std::vector<Step> m_steps;
    std::vector<TextBox> m_signs;
    double m_zero = 0; ///< The place of zero, as a part of the height.
};

/// A whole in its parts: one bar, and a legend with names, parts and values.
class AllocationBlock final : public Block
{
public:
    struct Part {
        QString name;
        QString value;
        int basisPoints = 0;
    };
    AllocationBlock(const std::vector<Part> &parts, const PaperWords &words, double width);
    [[nodiscard]] double height() const override;
    void paint(Canvas &canvas, QPointF topLeft) const override;

private:
    struct Entry {
        TextBox name;
        TextBox share;
        TextBox value;
        int basisPoints = 0;
    };
    double m_width;
    std::vector<Entry> m_entries;
};

/// Boxes to sign in, side by side.
class SignatureBlock final : public Block
{
public:
    SignatureBlock(const QStringList &who, const PaperWords &words, double width);
    [[nodiscard]] double height() const override;
    void paint(Canvas &canvas, QPointF topLeft) const override;

private:
    double m_width;
    std::vector<TextBox> m_who;
    TextBox m_name;
    TextBox m_signature;
};

} // namespace zhiyin::paper
