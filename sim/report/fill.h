// Texts with named places: "{thread} waits for {object}".
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

namespace weft::report {

struct Place {
  std::string_view name;
  std::string_view value;
};

// `pattern` with every {name} replaced by its value; a name that is not given stays as it is, so that a test sees it.
std::string fill(std::string_view pattern, std::initializer_list<Place> places);

}  // namespace weft::report
