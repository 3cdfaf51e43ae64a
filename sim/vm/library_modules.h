// The names of the standard library's modules, and the compiled modules that a program can keep from one load to the next.
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "sim/lib/library.h"
#include "sim/python/code.h"

namespace weft::vm {

/// The source of a library module: "a.b" is in lib/a/b.py or lib/a/b/__init__.py.
std::optional<EmbeddedFile> find_library_source(const Library& sources, std::string_view module);
/// The file's name in tracebacks: "<weft>/a/b.py".
std::string library_file_name(const EmbeddedFile& file);
/// The path that __file__ and messages tell: where CPython has the module. Of files that are not the library's, as it is.
std::string library_path(const std::string& file_name);

struct LibraryModules {
  Library sources;
  std::map<std::string, std::shared_ptr<const python::CompiledModule>, std::less<>> compiled;  // by path, those that were compiled here
};

}  // namespace weft::vm
