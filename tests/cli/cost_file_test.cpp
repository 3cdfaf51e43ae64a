#include "sim/cli/cost_file.h"

#include <gtest/gtest.h>

namespace weft::cli {
namespace {

std::string error_of(std::string_view text) {
  std::string error;
  EXPECT_FALSE(read_cost_file(text, error).has_value()) << text;
  EXPECT_EQ(error.find('\n'), std::string::npos) << "one line";
  return error;
}

TEST(CostFile, ChangesWhatItNames) {
  std::string error;
  const auto file = read_cost_file(R"({"about": "a desk", "base": "teaching", "op_call": 7, "wake_latency": 1})", error);
  ASSERT_TRUE(file.has_value()) << error;
  vm::CostModel expected = *vm::find_cost_model("teaching");
  expected.op_call = 7;
  expected.wake_latency = 1;
  EXPECT_EQ(file->base, "teaching");
  EXPECT_EQ(file->prices, expected);
}

TEST(CostFile, RefusesWithThePlace) {
  EXPECT_EQ(error_of(R"({"base": "teaching",
  "op_call" 7})"), "not JSON: line 2, column 13");
  EXPECT_EQ(error_of(R"({"base": "teaching", "op_cal": 7})"), "op_cal: unknown price (sim/vm/prices.def has the list)");
  EXPECT_EQ(error_of(R"({"op_call": 7})"), "base: missing: the preset for prices that the file does not name");
  EXPECT_EQ(error_of(R"({"base": "free"})"), "base: must be teaching or cpython-3.11-linux");
  EXPECT_EQ(error_of(R"({"base": 3})"), "base: must be a string, not 3");
  EXPECT_EQ(error_of("[]"), "the file: must be an object, not a list");
  EXPECT_EQ(error_of(""), "not JSON: line 1, column 1");
  EXPECT_EQ(error_of(R"({"base": "teaching", "op_call": 1, "op_call": 2})"), "'op_call' is given twice in the same object");
}

TEST(CostFile, ChecksEveryPriceAtItsLimits) {
  std::string error;
  EXPECT_EQ(error_of(R"({"base": "teaching", "system_call": 0})"), "system_call: must be 1 to 100000000, not 0");
  EXPECT_TRUE(read_cost_file(R"({"base": "teaching", "system_call": 1})", error).has_value()) << error;
  EXPECT_TRUE(read_cost_file(R"({"base": "teaching", "lock_handover": 0})", error).has_value()) << error;
  EXPECT_EQ(error_of(R"({"base": "teaching", "lock_handover": 2})"), "lock_handover: must be 0 to 1, not 2");
  EXPECT_EQ(error_of(R"({"base": "teaching", "op_call": 1e300})"), "op_call: must be 0 to 1000000000, not 1e+300");
  EXPECT_EQ(error_of(R"({"base": "teaching", "op_call": 1.5})"), "op_call: must be a whole number, not 1.5");
  EXPECT_EQ(error_of(R"({"base": "teaching", "op_call": "7"})"), "op_call: must be a whole number, not \"7\"");
  EXPECT_EQ(error_of(R"({"base": "teaching", "op_call": null})"), "op_call: must be a whole number, not null");
}

}  // namespace
}  // namespace weft::cli
