#include "sim/vm/library_modules.h"

#include <algorithm>
#include <iterator>

#include <fmt/core.h>

namespace weft::vm {

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
  return fmt::format("{}{}", kLibraryFolder, path);
}

bool is_frozen_in_cpython(std::string_view module) {
  constexpr std::string_view kFrozen[] = {"abc", "codecs", "genericpath", "importlib.machinery", "importlib.util", "io", "ntpath", "os",
                                          "posixpath", "runpy", "site", "stat"};
  return std::find(std::begin(kFrozen), std::end(kFrozen), module) != std::end(kFrozen);
}

}  // namespace weft::vm
