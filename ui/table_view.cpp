#include "ui/table_view.h"

#include <algorithm>
#include <vector>

namespace weft::ui {
namespace {

constexpr float kRow = 28;
constexpr float kBetween = 20;

std::vector<float> column_widths(const Paint& paint, const report::Table& table) {
  std::vector<float> widths;
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    float width = paint.width(Type::kSmall, table.columns[column]);
    for (const auto& row : table.rows) width = std::max(width, paint.width(Type::kBody, row[column]));
    widths.push_back(width + 1);
  }
  return widths;
}

}  // namespace

ImVec2 draw_table(Context& context, ImVec2 at, float width, const report::Table& table, const TableStyle& style) {
  const Paint paint = context.paint();
  const Tokens& c = context.c();
  const float lead = style.mark ? 30.0f : 0;
  const std::vector<float> widths = column_widths(paint, table);
  float needed = lead;
  for (const float each : widths) needed += each + kBetween;
  // What is left over goes between the columns, but not so much that rows fall apart.
  const float spare = std::clamp((width - needed) / static_cast<float>(std::max<std::size_t>(1, widths.size())), 0.0f, 36.0f);
  const float total = std::max(width, needed);
  float y = at.y;
  const auto draw_row = [&](const std::vector<std::string>& cells, Type type, ImU32 ink) {
    float x = at.x + lead;
    for (std::size_t column = 0; column < widths.size(); ++column) {
      paint.line({x, y, widths[column] + 1, kRow}, type, column == 0 || type == Type::kSmall ? ink : c.ink, cells[column]);
      x += widths[column] + kBetween + spare;
    }
  };
  draw_row(table.columns, Type::kSmall, c.soft);
  y += kRow;
  paint.rule(at.x, at.x + total, y - 2);
  for (std::size_t row = 0; row < table.rows.size(); ++row, y += kRow) {
    if (style.lit && style.lit(row)) paint.fill({at.x - 6, y, total + 12, kRow}, c.accent_soft, 4);
    if (style.mark) style.mark(row, {at.x, y, total, kRow});
    draw_row(table.rows[row], Type::kBody, c.ink);
    paint.rule(at.x, at.x + total, y + kRow - 1);
  }
  return {total, y - at.y};
}

}  // namespace weft::ui
