// Any text: it is refused with a diagnostic, or it compiles to code that the verifier passes.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "sim/python/compiler.h"
#include "sim/python/verifier.h"

using namespace weft::python;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view source(reinterpret_cast<const char*>(data), size);
  CompiledModule module;
  Diagnostic error;
  if (!compile_module(source, "__main__", "fuzz.py", module, error)) {
    if (error.message.empty() || render(error, "fuzz.py", source).empty()) std::abort();
    return 0;
  }
  std::string problem;
  const std::string text = disassemble(module);
  if (!verify(module, problem)) {
    std::fprintf(stderr, "%s\n%s\n", text.c_str(), problem.c_str());
    std::abort();
  }
  return 0;
}
