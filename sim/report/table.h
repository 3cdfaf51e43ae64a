// A table as data: the command line prints it, the page makes a real table of it, tests read it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace weft::report {

struct Table {
  std::string title;
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;  // each as long as columns
};

// Columns of a terminal that UTF-8 text takes: Hangul and other wide characters take two.
std::size_t display_width(std::string_view text);

// The table as text: first column to the left, the others to the right, a line end after every row.
std::string render(const Table& table);

}  // namespace weft::report
