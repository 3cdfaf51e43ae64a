// The tables of unicode_text.h against CPython's: an FNV-1a digest over all code points for each property.
#include "sim/vm/text/unicode_text.h"

#include <gtest/gtest.h>

#include <cstdint>

namespace weft::vm {
namespace {

class Fnv {
 public:
  void add(char32_t c) { value_ = (value_ ^ c) * 0x100000001B3u; }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0xCBF29CE484222325u;
};

std::uint64_t digest_of(bool (*belongs)(char32_t)) {
  Fnv digest;
  for (char32_t c = 0; c < 0x110000; ++c) {
    if (belongs(c)) digest.add(c);
  }
  return digest.value();
}

std::uint64_t digest_of_change(void (*append)(std::u32string&, char32_t)) {
  Fnv digest;
  for (char32_t c = 0; c < 0x110000; ++c) {
    std::u32string changed;
    append(changed, c);
    if (changed.size() == 1 && changed[0] == c) continue;
    digest.add(c);
    for (const char32_t each : changed) digest.add(each);
  }
  return digest.value();
}

// The digests of python3.11: for c in map(chr, range(0x110000)): if c.isalpha(): digest.add(c) …
TEST(UnicodeText, PropertiesAreCPythons) {
  EXPECT_EQ(digest_of(is_alphabetic), 0x2CC122403191F08Fu);
  EXPECT_EQ(digest_of(is_decimal), 0xFD61D350A72E8DD1u);
  EXPECT_EQ(digest_of(is_digit), 0x52A378FBA0BBDD05u);
  EXPECT_EQ(digest_of(is_numeric), 0xC9A7C697E476B33Du);
  EXPECT_EQ(digest_of(is_space), 0x4386D9A11E7487C9u);
  EXPECT_EQ(digest_of(is_lowercase), 0xEE3C5537BDE6F013u);
  EXPECT_EQ(digest_of(is_uppercase), 0x85D9F570CB2F2E3Bu);
  EXPECT_EQ(digest_of(is_line_break), 0xBC182D7C12D47DF8u);
}

TEST(UnicodeText, CaseMappingsAreCPythons) {
  EXPECT_EQ(digest_of_change(append_upper), 0x100FD492254FA798u);
  EXPECT_EQ(digest_of_change(append_lower), 0x14338CE71DDB0442u);
  EXPECT_EQ(digest_of_change(append_title), 0xD3B0C814380DDB3Au);
  EXPECT_EQ(digest_of_change(append_folded), 0x5D611A1AAB090547u);
}

}  // namespace
}  // namespace weft::vm
