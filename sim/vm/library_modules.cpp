#include "sim/vm/library_modules.h"

#include <algorithm>

#include <fmt/core.h>

namespace weft::vm {

static constexpr std::string_view kHere = "<weft>/";

std::optional<EmbeddedFile> find_library_source(const Library& sources, std::string_view module) {
  std::string path(module);
  std::replace(path.begin(), path.end(), '.', '/');
  const std::optional<EmbeddedFile> file = sources.find(fmt::format("lib/{}.py", path));
  return file ? file : sources.find(fmt::format("lib/{}/__init__.py", path));
}

// As in CPython, where what is several modules here is one.
std::string library_file_name(const EmbeddedFile& file) {
  constexpr std::string_view kNames[][2] = {
      {"_synchronize.py", "threading.py"},
      {"_directories.py", "os.py"},
      {"_os_programs.py", "os.py"},
      {"re.py", "re/__init__.py"},
      {"collections.py", "collections/__init__.py"},
      {"_counter.py", "collections/__init__.py"},
      {"_namedtuple.py", "collections/__init__.py"},
      {"multiprocessing/results.py", "multiprocessing/pool.py"},
      {"multiprocessing/proxies.py", "multiprocessing/managers.py"},
      {"logging/_records.py", "logging/__init__.py"},
      {"logging/_handlers.py", "logging/__init__.py"},
      {"logging/network_handlers.py", "logging/handlers.py"},
      {"unittest/assertions.py", "unittest/case.py"},
  };
  std::string_view path = file.path;
  path.remove_prefix(4);
  for (const auto& [here, there] : kNames) {
    if (path == here) path = there;
  }
  return fmt::format("{}{}", kHere, path);
}

std::string library_path(const std::string& file_name) {
  return file_name.starts_with(kHere) ? fmt::format("/usr/lib/python3.11/{}", file_name.substr(kHere.size())) : file_name;
}

}  // namespace weft::vm
