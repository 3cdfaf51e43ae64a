#include "sim/lib/library.h"

#include <gtest/gtest.h>

#include "sim/vm/image.h"

namespace weft {
namespace {

TEST(Embedded, FilesAreOrderedByPathAndNotEmpty) {
  std::string_view before;
  for (const EmbeddedFile& file : embedded_files()) {
    EXPECT_LT(before, file.path);
    EXPECT_FALSE(file.text.empty()) << file.path;
    before = file.path;
  }
}

TEST(Embedded, UnknownPathIsNull) { EXPECT_EQ(find_embedded("lib/no_such.py"), nullptr); }

TEST(Library, FindsWhatIsBuiltIn) {
  const Library library;
  EXPECT_FALSE(library.find("lib/no_such.py"));
  const auto file = library.find("lib/threading.py");
  ASSERT_TRUE(file);
  EXPECT_TRUE(file->is_here);
  EXPECT_EQ(file->text, find_embedded("lib/threading.py")->text);
}

// What the page's first load has to do without: a name of `kNeedsOf…` (sim/python/compile_names.cpp) in a first module links another.
TEST(Library, ThreadsNeedNothingOfItsSecondPart) {
  const vm::LoadResult loaded = vm::load_program("import os, sys, threading, time\nthreading.Thread(target=print).start()\n", "program.py");
  ASSERT_NE(loaded.image, nullptr) << loaded.error_text;
  for (const auto& module : loaded.image->modules) {
    if (find_embedded("lib/" + module.name + ".py") == nullptr) continue;
    EXPECT_NE(std::string_view(WEFT_FIRST_MODULES).find(" " + module.name + " "), std::string_view::npos) << module.name;
  }
}

TEST(Library, TakesOnlyAWholePack) {
  Library library;
  EXPECT_TRUE(library.add("lib/a.py 3\na=1lib/b.py 0\n"));
  EXPECT_TRUE(library.add(""));
  for (const char* bad : {"lib/a.py", "lib/a.py 3\na=", "lib/a.py \n", "lib/a.py x\n", "lib/a.py -1\n", "lib/a.py 99999999999999999999\n", "\n"}) {
    EXPECT_FALSE(library.add(bad)) << bad;
  }
}

}  // namespace
}  // namespace weft
