// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/xlsx_sheet.h"

#include <QHash>

#include <orcus/spreadsheet/import_interface.hpp>

#include <unordered_map>

namespace zhiyin {

namespace ss = orcus::spreadsheet;

/// The texts of a workbook, each once where the file says so.
class WorkbookStrings final : public ss::iface::import_shared_strings
{
public:
    size_t append(std::string_view text) override
    {
        m_strings.emplace_back(text);
        return m_strings.size() - 1;
    }
    size_t add(std::string_view text) override
    {
        const auto [found, isNew] = m_known.try_emplace(std::string(text), m_strings.size());
        return isNew ? append(text) : found->second;
    }
    void set_segment_font(size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override {}
    void append_segment(std::string_view text) override { m_segments.append(text); }
    size_t commit_segments() override { return append(std::exchange(m_segments, {})); }

    [[nodiscard]] std::deque<std::string> take() { return std::move(m_strings); }
    [[nodiscard]] std::string_view at(size_t index) const
    {
        return index < m_strings.size() ? std::string_view(m_strings[index]) : std::string_view();
    }

private:
    std::deque<std::string> m_strings;
    std::unordered_map<std::string, size_t> m_known;
    std::string m_segments;
};

/// Of all styles only the number formats matter: they tell a date from a number.
class WorkbookStyles final : public ss::iface::import_styles
{
public:
    void set_font_count(size_t) override {}
    void set_font_bold(bool) override {}
    void set_font_italic(bool) override {}
    void set_font_name(std::string_view) override {}
    void set_font_size(double) override {}
    void set_font_underline(ss::underline_t) override {}
    void set_font_underline_width(ss::underline_width_t) override {}
    void set_font_underline_mode(ss::underline_mode_t) override {}
    void set_font_underline_type(ss::underline_type_t) override {}
    void set_font_underline_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override {}
    void set_font_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override {}
    void set_strikethrough_style(ss::strikethrough_style_t) override {}
    void set_strikethrough_type(ss::strikethrough_type_t) override {}
    void set_strikethrough_width(ss::strikethrough_width_t) override {}
    void set_strikethrough_text(ss::strikethrough_text_t) override {}
    size_t commit_font() override { return m_fonts++; }
    void set_fill_count(size_t) override {}
    void set_fill_pattern_type(ss::fill_pattern_t) override {}
    void set_fill_fg_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override {}
    void set_fill_bg_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override {}
    size_t commit_fill() override { return m_fills++; }
    void set_border_count(size_t) override {}
    void set_border_style(ss::border_direction_t, ss::border_style_t) override {}
    void set_border_color(ss::border_direction_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t,
                          ss::color_elem_t) override
    {}
    void set_border_width(ss::border_direction_t, double, orcus::length_unit_t) override {}
    size_t commit_border() override { return m_borders++; }
    void set_cell_hidden(bool) override {}
    void set_cell_locked(bool) override {}
    void set_cell_print_content(bool) override {}
    void set_cell_formula_hidden(bool) override {}
    size_t commit_cell_protection() override { return m_protections++; }
    void set_number_format_count(size_t) override {}
    void set_number_format_identifier(size_t id) override { m_id = id; }
    void set_number_format_code(std::string_view code) override { m_code = code; }
    size_t commit_number_format() override
    {
        m_shown.insert(m_id, formOfCode(m_code));
        return m_id;
    }
    void set_cell_xf_count(size_t) override {}
    void set_cell_style_xf_count(size_t) override {}
    void set_dxf_count(size_t) override {}
    void set_xf_font(size_t) override {}
    void set_xf_fill(size_t) override {}
    void set_xf_border(size_t) override {}
    void set_xf_protection(size_t) override {}
    void set_xf_number_format(size_t id) override { m_format = id; }
    void set_xf_style_xf(size_t) override {}
    void set_xf_apply_alignment(bool) override {}
    void set_xf_horizontal_alignment(ss::hor_alignment_t) override {}
    void set_xf_vertical_alignment(ss::ver_alignment_t) override {}
    size_t commit_cell_xf() override
    {
        m_formats.push_back(std::exchange(m_format, 0));
        return m_formats.size() - 1;
    }
    size_t commit_cell_style_xf() override
    {
        m_format = 0;
        return m_styleFormats++;
    }
    size_t commit_dxf() override
    {
        m_format = 0;
        return m_differences++;
    }
    void set_cell_style_count(size_t) override {}
    void set_cell_style_name(std::string_view) override {}
    void set_cell_style_xf(size_t) override {}
    void set_cell_style_builtin(size_t) override {}
    void set_cell_style_parent_name(std::string_view) override {}
    size_t commit_cell_style() override { return m_cellStyles++; }

    /// How a cell with the format of this place in the list is meant.
    [[nodiscard]] SheetCell::Form shownAs(size_t format) const;

private:
    [[nodiscard]] static SheetCell::Form formOfCode(std::string_view code);
    size_t m_id = 0;
    std::string m_code;
    size_t m_format = 0;
    QHash<size_t, SheetCell::Form> m_shown;
    std::vector<size_t> m_formats;
    size_t m_fonts = 0;
    size_t m_fills = 0;
    size_t m_borders = 0;
    size_t m_protections = 0;
    size_t m_styleFormats = 0;
    size_t m_differences = 0;
    size_t m_cellStyles = 0;
};

} // namespace zhiyin
