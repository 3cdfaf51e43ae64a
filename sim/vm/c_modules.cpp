#include "sim/vm/c_modules.h"

#include <algorithm>
#include <iterator>

namespace weft::vm {

namespace {

// In order, for the search. Among them the modules with a C half that replaces their Python text: pickle, heapq, json …
constexpr std::string_view kModules[] = {
    "_c_structures", "_c_types", "_containers", "_counter", "_datetime", "_directories", "_files",  "_io",   "_iteration", "_memoryview", "_namedtuple", "_numbers", "_objects",
    "_os_descriptors", "_os_files", "_os_processes", "_os_transfers", "_pickle", "_queue", "_semlock", "_signals", "_startup",
    "_str_format", "_tables",   "_text",   "_thread", "array",    "binascii",    "bisect",   "builtins", "cmath", "collections", "copyreg", "ctypes",
    "datetime",    "decimal",     "functools", "gc",      "hashlib", "heapq",    "io",          "itertools", "math",   "mmap",
    "operator",    "os",        "pickle",  "select",  "signal",   "struct",      "sys",      "time",
};

}  // namespace

bool is_c_in_cpython(std::string_view module) {
  return std::binary_search(std::begin(kModules), std::end(kModules), module);
}

}  // namespace weft::vm
