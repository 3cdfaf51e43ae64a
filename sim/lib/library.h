// The standard library's sources: those built into the program, and those that the page fetches when a program needs them.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "sim/lib/embedded.h"

namespace weft {

class Library {
 public:
  /// Takes the file that cmake/embed.cmake wrote for what it left out: for each source a line "PATH SIZE" (bytes) and the text.
  /// False, and nothing is taken: it is not such a file.
  bool add(std::string_view pack);

  /// The source at exactly this path ("lib/json.py"). Found with `is_here` false: it exists, but has to be fetched first.
  std::optional<EmbeddedFile> find(std::string_view path) const;

 private:
  std::map<std::string, std::string, std::less<>> added_;
};

}  // namespace weft
