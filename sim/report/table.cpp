#include "sim/report/table.h"

#include <algorithm>

#include "sim/python/source.h"

namespace weft::report {

namespace {

// East Asian wide, as far as Weft's own texts and teaching programs use it (Unicode Standard Annex 11).
bool is_wide(char32_t c) {
  return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
         (c >= 0x1F300 && c <= 0x1FAFF);
}

void append_cell(std::string& out, std::string_view text, std::size_t width, bool left) {
  const std::size_t own = display_width(text);
  const std::size_t gap = width > own ? width - own : 0;
  if (!left) out.append(gap, ' ');
  out.append(text);
  if (left) out.append(gap, ' ');
}

std::string render_row(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    line += "  ";
    append_cell(line, cells[i], widths[i], i == 0);
  }
  line.erase(line.find_last_not_of(' ') + 1);
  return line + "\n";
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const python::CodePoint point = python::decode_code_point(text, at);
    at += point.bytes > 0 ? static_cast<std::size_t>(point.bytes) : 1;
    width += point.bytes > 0 && is_wide(point.value) ? 2 : 1;
  }
  return width;
}

std::string render(const Table& table) {
  std::vector<std::size_t> widths;
  for (const std::string& column : table.columns) widths.push_back(display_width(column));
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i) {
      widths[i] = std::max(widths[i], display_width(row[i]));
    }
  }
  std::string text = table.title + "\n" + render_row(table.columns, widths);
  for (const auto& row : table.rows) text += render_row(row, widths);
  return text;
}

}  // namespace weft::report
