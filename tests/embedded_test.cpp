#include "sim/lib/embedded.h"

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

}  // namespace
}  // namespace weft
