// The library as it was compiled while Weft was built is what compiling it now gives.
#include "sim/python/frozen_code.h"

#include <gtest/gtest.h>

#include "sim/lib/embedded.h"
#include "sim/lib/frozen.h"
#include "sim/python/compiler.h"
#include "tests/python/front_end.h"

namespace weft::python {
namespace {

TEST(FrozenCode, ComesBackWhole) {
  constexpr std::string_view kSource =
      "def f(a, /, b=-1.5, *rest, c=10**30, **more):\n"
      "    '''doc'''\n"
      "    try:\n        return [x for x in rest if x in {1, 2}], b'\\0\\xff', 3j, ('가', None, ..., True)\n"
      "    finally:\n        print(a)\n"
      "async def g():\n    yield 140000000000000\n";
  const CompiledModule module = compiled(kSource);
  const std::string bytes = freeze(module);
  const CompiledModule back = thaw(bytes, kSource);
  EXPECT_EQ(freeze(back), bytes);
  EXPECT_EQ(disassemble(back), disassemble(module));
  EXPECT_EQ(back.source, kSource);
  ASSERT_EQ(back.codes.size(), module.codes.size());
  for (std::size_t i = 0; i < back.codes.size(); ++i) {
    EXPECT_EQ(back.codes[i].docstring, module.codes[i].docstring);
    ASSERT_EQ(back.codes[i].positions.size(), module.codes[i].positions.size());
    for (std::size_t j = 0; j < back.codes[i].positions.size(); ++j) {
      EXPECT_EQ(back.codes[i].positions[j].end_column, module.codes[i].positions[j].end_column);
    }
  }
}

TEST(FrozenCode, HoldsTheWholeLibrary) {
  std::size_t modules = 0;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.path.starts_with("lib/")) continue;
    const std::string_view frozen = find_frozen(file.path);
    ASSERT_FALSE(frozen.empty()) << file.path;
    const CompiledModule back = thaw(frozen, file.text);
    CompiledModule now;
    Diagnostic diagnostic;
    ASSERT_TRUE(compile_module(file.text, back.name, back.file_name, now, diagnostic)) << file.path;
    EXPECT_EQ(freeze(now), frozen) << file.path;
    ++modules;
  }
  EXPECT_GT(modules, 100u);
}

}  // namespace
}  // namespace weft::python
