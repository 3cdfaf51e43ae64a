#include "sim/vm/library_modules.h"

#include <algorithm>

#include <fmt/core.h>

namespace weft::vm {

std::optional<EmbeddedFile> find_library_source(const Library& sources, std::string_view module) {
  std::string path(module);
  std::replace(path.begin(), path.end(), '.', '/');
  const std::optional<EmbeddedFile> file = sources.find(fmt::format("lib/{}.py", path));
  return file ? file : sources.find(fmt::format("lib/{}/__init__.py", path));
}

std::string library_file_name(const EmbeddedFile& file) { return fmt::format("<weft>/{}", file.path.substr(4)); }

}  // namespace weft::vm
