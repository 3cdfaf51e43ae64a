#include "sim/lib/library.h"

#include <gtest/gtest.h>

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
