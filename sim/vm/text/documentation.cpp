#include "sim/vm/text/documentation.h"

namespace weft::vm {

namespace {

struct Row {
  std::string_view owners, name;
  Documentation documentation;
};

constexpr Row kRows[] = {
#define X(owners, name, signature, text) {owners, name, {signature, text}},
#include "sim/vm/text/documentation.def"
#undef X
};

bool is_among(std::string_view owners, std::string_view owner) {
  for (std::size_t begin = 0; begin <= owners.size();) {
    const std::size_t end = owners.find(' ', begin);
    if (owners.substr(begin, end - begin) == owner) return true;
    if (end == owners.npos) return false;
    begin = end + 1;
  }
  return false;
}

}  // namespace

Documentation documentation_of(std::string_view owner, std::string_view name) {
  for (const Row& row : kRows) {
    if (row.name == name && ((row.owners.empty() && owner != "builtins") || is_among(row.owners, owner))) return row.documentation;
  }
  return {};
}

}  // namespace weft::vm
