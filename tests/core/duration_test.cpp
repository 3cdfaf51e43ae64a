#include "sim/core/duration.h"

#include <gtest/gtest.h>

namespace weft {
namespace {

TEST(Duration, ReadsANumberWithAUnit) {
  EXPECT_EQ(parse_duration("5ms"), 5 * kMillisecond);
  EXPECT_EQ(parse_duration("1.5 s"), 1'500 * kMillisecond);
  EXPECT_EQ(parse_duration("250us"), 250 * kMicrosecond);
  EXPECT_EQ(parse_duration("250µs"), 250 * kMicrosecond);
  EXPECT_EQ(parse_duration("0.005us"), 5);
  EXPECT_EQ(parse_duration("2min"), 120 * kSecond);
  EXPECT_EQ(parse_duration("0ns"), 0);
}

TEST(Duration, RefusesWhatIsNotExact) {
  for (const char* text : {"", "5", "ms", "-5ms", "1.5ns", "5 apples", "1e3ms", "99999999999999999999s", "9223372037s", "1.2.3s"}) {
    EXPECT_EQ(parse_duration(text), std::nullopt) << text;
  }
}

TEST(Duration, FormatsInTheUnitThatSuits) {
  EXPECT_EQ(format_duration(0), "0 s");
  EXPECT_EQ(format_duration(850), "850 ns");
  EXPECT_EQ(format_duration(5 * kMillisecond), "5 ms");
  EXPECT_EQ(format_duration(1'250'000'001), "1.250000001 s");
  EXPECT_EQ(format_duration_short(1'234'567), "1.235 ms");
  EXPECT_EQ(format_duration_short(999'999'999), "1 s");
}

}  // namespace
}  // namespace weft
