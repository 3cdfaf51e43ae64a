// The C library's strtod() rounds correctly, too: it is the judge.
#include "sim/core/decimal_float.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <string>

#include "sim/core/bit_cast.h"
#include "sim/core/random.h"

namespace weft {
namespace {

void expect_as_strtod(const std::string& text) {
  const std::optional<double> value = decimal_float(text);
  ASSERT_TRUE(value) << text;
  EXPECT_EQ(bit_cast<std::uint64_t>(*value), bit_cast<std::uint64_t>(std::strtod(text.c_str(), nullptr))) << text;
}

TEST(DecimalFloat, RoundsAtTheBordersOfWhatADoubleHolds) {
  for (const char* text : {"0", "0.", ".5", "1e0", "00012.50", "0e999999999999", "1e-400", "1e400", "9007199254740993", "9007199254740992.5",
                           "9007199254740993.0000000000000000000000000000000001", "1.7976931348623157e308", "1.7976931348623159e308",
                           "2.2250738585072014e-308", "2.2250738585072011e-308", "4.9406564584124654e-324", "2.4703282292062327e-324",
                           "2.4703282292062328e-324", "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207"
                           "096330286416692887910946555547851940402630657488671505820681908902000708383676273854845817711531764475730270069855571366959622"
                           "842914819860834936475292719074168444365510704342711559699508093042880", "123456789012345678901234567890e-30"}) {
    expect_as_strtod(text);
  }
}

// Halfway between two neighbours, and a little beside it, behind more digits than any such number has.
TEST(DecimalFloat, LooksAtEveryDigit) {
  const std::string halfway = "1.00000000000000011102230246251565404236316680908203125";
  for (const std::string& tail : {std::string(), std::string(900, '0'), std::string(900, '0') + "1"}) expect_as_strtod(halfway + tail);
  expect_as_strtod("1.000000000000000111022302462515654042363166809082031249" + std::string(900, '9'));
}

TEST(DecimalFloat, AgreesWithTheCLibraryOnRandomDigits) {
  Random random(7);
  for (int i = 0; i < 20'000; ++i) {
    std::string digits;
    for (std::uint64_t n = 1 + random.below(40); n > 0; --n) digits += static_cast<char>('0' + random.below(10));
    digits.insert(random.below(static_cast<std::uint32_t>(digits.size()) + 1), ".");
    expect_as_strtod(fmt::format("{}e{}", digits, static_cast<int>(random.below(700)) - 350));
  }
}

TEST(DecimalFloat, KnowsWhatIsNoLiteral) {
  EXPECT_EQ(decimal_float("1_000.5_0e1_0"), 1000.5e10);
  for (const char* text : {"", ".", "e5", "1e", "1e+", "_1", "1_", "1__0", "1_.5", "-1", "+1", " 1", "1 ", "0x10", "inf", "nan", "1.5j"}) {
    EXPECT_EQ(decimal_float(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace weft
