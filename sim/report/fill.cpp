#include "sim/report/fill.h"

namespace weft::report {

namespace {

const Place* find_place(std::initializer_list<Place> places, std::string_view name) {
  for (const Place& place : places) {
    if (place.name == name) return &place;
  }
  return nullptr;
}

}  // namespace

std::string fill(std::string_view pattern, std::initializer_list<Place> places) {
  std::string result;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    const std::size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
    if (close == std::string_view::npos) break;
    result.append(pattern.substr(0, open));
    const Place* place = find_place(places, pattern.substr(open + 1, close - open - 1));
    result.append(place != nullptr ? place->value : pattern.substr(open, close - open + 1));
    pattern.remove_prefix(close + 1);
  }
  result.append(pattern);
  return result;
}

}  // namespace weft::report
