// Strings in simulated memory: widths, identity of small ones, text longer than a page, hashes.
#include "sim/vm/objects/strings.h"

#include "tests/vm/bare_runtime.h"

namespace weft::vm {
namespace {

class StringsTest : public BareRuntimeTest {
 protected:
  Address make(std::string_view utf8) { return address_of(new_string(rt, utf8)); }
  StringObject object(Address string) { return *rt.memory.read<StringObject>(string); }
  std::string text(Value string) { return to_utf8(rt, address_of(string)); }
};

TEST_F(StringsTest, WidthIsTheNarrowestThatFits) {
  EXPECT_EQ(object(make("abc")).width, 1);
  EXPECT_EQ(object(make("abc")).ascii, 1);
  EXPECT_EQ(object(make("caf\u00E9")).width, 1);
  EXPECT_EQ(object(make("caf\u00E9")).ascii, 0);
  EXPECT_EQ(object(make("\uD55C\uAE00")).width, 2);
  EXPECT_EQ(object(make("\U0001F600")).width, 4);
  EXPECT_EQ(object(make("\uD55C\uAE00")).length, 2u);
}

TEST_F(StringsTest, SubstringBecomesNarrowAgain) {
  const Address mixed = make("ab\uD55C\uAE00cd");
  EXPECT_EQ(object(address_of(substring(rt, mixed, 0, 2))).width, 1);
  EXPECT_EQ(text(substring(rt, mixed, 0, 2)), "ab");
  EXPECT_EQ(text(substring(rt, mixed, 1, 4)), "b\uD55C\uAE00");
  EXPECT_EQ(text(stepped_substring(rt, mixed, 5, -1, 6)), "dc\uAE00\uD55Cba");
}

TEST_F(StringsTest, SmallStringsAreOneObject) {
  EXPECT_EQ(new_string(rt, "x"), new_string(rt, "x"));
  EXPECT_EQ(new_string(rt, "\u00E9"), character_string(rt, 0xE9));
  EXPECT_EQ(new_string(rt, ""), substring(rt, make("abc"), 2, 2));
  EXPECT_EQ(substring(rt, make("abc"), 1, 2), new_string(rt, "b"));
}

TEST_F(StringsTest, ConcatenationWidens) {
  const Address joined = address_of(concatenate(rt, make("abc"), make("\uD55C")));
  EXPECT_EQ(object(joined).width, 2);
  EXPECT_EQ(to_utf8(rt, joined), "abc\uD55C");
  EXPECT_EQ(text(concatenate(rt, joined, make("\U0001F600"))), "abc\uD55C\U0001F600");
}

// Every length about a page, so that pieces begin and end at all places of one.
TEST_F(StringsTest, TextLongerThanAPage) {
  for (const std::uint32_t length : {2000u, 2008u, 2009u, 4071u, 4072u, 4073u, 9000u}) {
    std::u32string expected;
    for (std::uint32_t i = 0; i < length; ++i) expected.push_back(0xAC00 + i % 1000);
    const Address narrow = address_of(repeat_string(rt, make("0123456789"), length / 10 + 1));
    const Address wide = address_of(new_string(rt, expected));
    EXPECT_EQ(to_utf32(rt, wide), expected);
    EXPECT_EQ(string_at(rt, wide, length - 1), expected.back());
    const Address both = address_of(concatenate(rt, narrow, wide));
    EXPECT_EQ(to_utf32(rt, both).substr(string_length(rt, narrow)), expected);
    EXPECT_EQ(to_utf32(rt, address_of(substring(rt, both, 7, string_length(rt, both) - 7))),
              to_utf32(rt, both).substr(7, string_length(rt, both) - 14));
    EXPECT_TRUE(equal_strings(rt, wide, address_of(new_string(rt, expected))));
    EXPECT_EQ(hash_string(rt, wide), hash_code_points(expected.data(), expected.size()));
  }
}

// Literals: PYTHONHASHSEED=0 python3 -c "print(hash(…) % 2**64)"
TEST_F(StringsTest, HashesAreCPythons) {
  EXPECT_EQ(hash_string(rt, make("")), 0u);
  EXPECT_EQ(static_cast<std::int64_t>(hash_string(rt, make("abc"))), -4594863902769663758);
  EXPECT_EQ(static_cast<std::int64_t>(hash_string(rt, make("counter"))), -1912615736759521045);
  EXPECT_EQ(static_cast<std::int64_t>(hash_string(rt, make("\uD55C\uAE00"))), 3011526259676503552);
  EXPECT_EQ(static_cast<std::int64_t>(hash_string(rt, make("\U0001F600 x"))), -4799405777759393172);
  EXPECT_EQ(static_cast<std::int64_t>(hash_string(rt, make("a string of more than eight bytes"))), -1083656830427638428);
}

TEST_F(StringsTest, OrderIsByCodePoint) {
  EXPECT_LT(compare_strings(rt, make("abc"), make("abd")), 0);
  EXPECT_LT(compare_strings(rt, make("ab"), make("abc")), 0);
  EXPECT_LT(compare_strings(rt, make("z"), make("\uAC00")), 0);
  EXPECT_LT(compare_strings(rt, make("\uFFFD"), make("\U00010000")), 0);
  EXPECT_EQ(compare_strings(rt, make("\uAC00b"), make("\uAC00b")), 0);
  EXPECT_FALSE(equal_strings(rt, make("a\u0141"), make("aA")));
}

TEST_F(StringsTest, JoinTakesTheWidestAndItsSeparator) {
  const Value parts[] = {new_string(rt, "a"), new_string(rt, "\uD55C"), new_string(rt, "")};
  EXPECT_EQ(text(join_strings(rt, make(", "), parts, 3)), "a, \uD55C, ");
  EXPECT_EQ(text(join_strings(rt, parts, 3)), "a\uD55C");
  EXPECT_EQ(join_strings(rt, make("-"), parts, 1), parts[0]);
  EXPECT_EQ(text(join_strings(rt, make("-"), parts, 0)), "");
}

TEST_F(StringsTest, MalformedUtf8BecomesReplacements) {
  EXPECT_EQ(utf8_to_utf32("a\xFF"), U"a\uFFFD");
  EXPECT_EQ(utf8_to_utf32("\xC3"), U"\uFFFD");
  const std::u32string lone(1, static_cast<char32_t>(0xD800));
  EXPECT_EQ(utf8_to_utf32(utf32_to_utf8(lone)), lone);
}

TEST_F(StringsTest, RepetitionThatNoMachineHolds) {
  EXPECT_EQ(repeat_string(rt, make("abc"), std::int64_t{1} << 40), kUnbound);
  EXPECT_EQ(bare.take_raised(), "MemoryError");
  EXPECT_EQ(text(repeat_string(rt, make("ab"), -1)), "");
}

}  // namespace
}  // namespace weft::vm
