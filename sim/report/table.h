// A table as data: the command line prints it, the page makes a real table of it, tests read it.
#pragma once
#include <string>
#include <vector>

namespace weft::report {

struct Table {
  std::string title;
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;  // each as long as columns
};

// The table as text: first column to the left, the others to the right, a line end after every row.
std::string render(const Table& table);

}  // namespace weft::report
