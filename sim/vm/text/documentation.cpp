#include "sim/vm/text/documentation.h"

#include <algorithm>

namespace weft::vm {

namespace {

// What stands before the next `end` of `rest`, which is then behind it.
std::string_view take(std::string_view& rest, char end) {
  const std::size_t size = std::min(rest.find(end), rest.size());
  const std::string_view part = rest.substr(0, size);
  rest.remove_prefix(std::min(size + 1, rest.size()));
  return part;
}

bool is_among(std::string_view owners, std::string_view owner) {
  while (!owners.empty()) {
    if (take(owners, ' ') == owner) return true;
  }
  return false;
}

std::string with_lines(std::string_view text) {
  constexpr std::string_view kLineEnd = "¶";
  std::string result(text);
  for (std::size_t at = result.find(kLineEnd); at != result.npos; at = result.find(kLineEnd, at)) result.replace(at, kLineEnd.size(), "\n");
  return result;
}

}  // namespace

Documentation documentation_of(const Image& image, std::string_view owner, std::string_view name) {
  const std::int64_t module = image.find_module("_documentation");
  if (module < 0) return {};
  std::string_view table = image.codes[image.module_body[static_cast<std::size_t>(module)] + 1].source->docstring;  // its only function's
  while (!table.empty()) {
    std::string_view row = take(table, '\n');
    const std::string_view owners = take(row, ';');
    if (take(row, ';') != name || !((owners.empty() && owner != "builtins") || is_among(owners, owner))) continue;
    const std::string_view signature = take(row, ';');
    return {with_lines(signature), std::string(row)};
  }
  return {};
}

}  // namespace weft::vm
