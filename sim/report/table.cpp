#include "sim/report/table.h"

#include <algorithm>

#include "sim/python/display_width.h"

namespace weft::report {

namespace {

void append_cell(std::string& out, std::string_view text, std::size_t width, bool left) {
  const std::size_t own = python::display_width(text);
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

std::string render(const Table& table) {
  std::vector<std::size_t> widths;
  for (const std::string& column : table.columns) widths.push_back(python::display_width(column));
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i) {
      widths[i] = std::max(widths[i], python::display_width(row[i]));
    }
  }
  std::string text = table.title + "\n" + render_row(table.columns, widths);
  for (const auto& row : table.rows) text += render_row(row, widths);
  return text;
}

}  // namespace weft::report
