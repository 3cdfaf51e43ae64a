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
/// Where CPython's library is: what tracebacks, __file__ and messages call the files of this one.
inline constexpr std::string_view kLibraryFolder = "/usr/lib/python3.11/";
/// The file's name there.
std::string library_file_name(const EmbeddedFile& file);
/// CPython has the module's code within itself, and knows no file of it.
bool is_frozen_in_cpython(std::string_view module);

struct LibraryModules {
  Library sources;
  std::map<std::string, std::shared_ptr<const python::CompiledModule>, std::less<>> compiled;  // by path, those that were compiled here
};

}  // namespace weft::vm
