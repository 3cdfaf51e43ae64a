// Draws a table of texts: columns as wide as they need, headings that stay quiet, rows that can be pointed at.
#pragma once
#include <functional>

#include "sim/report/table.h"
#include "ui/widgets.h"

namespace weft::ui {

struct TableStyle {
  // Draws a mark in front of the first column of a row and reacts to pointing; may be empty.
  std::function<void(std::size_t row, const Rect& place)> mark;
  std::function<bool(std::size_t row)> lit;
};

// At `at`, `width` wide at most; returns the size that it takes (its width may be more: scroll).
ImVec2 draw_table(Context& context, ImVec2 at, float width, const report::Table& table, const TableStyle& style = {});

}  // namespace weft::ui
