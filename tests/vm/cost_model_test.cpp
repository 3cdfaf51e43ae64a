// Presets, and what instructions cost under them.
#include "sim/vm/cost_model.h"

#include <gtest/gtest.h>

#include "sim/python/code.h"
#include "sim/vm/opcode_charges.h"

namespace weft::vm {
namespace {

std::int64_t charge_of(const OpcodeCharges& charges, python::Opcode opcode) { return charges.own[static_cast<std::size_t>(opcode)]; }

TEST(CostModel, PresetsAreWithinTheLimitsOfTheTable) {
#define X(name, least, most, teaching, linux, comment)                                   \
  EXPECT_TRUE(teaching >= least && teaching <= most && linux >= least && linux <= most) << #name;
#include "sim/vm/prices.def"
#undef X
}

TEST(CostModel, TeachingCountsInUnits) {
  const OpcodeCharges charges = charges_of(*find_cost_model("teaching"), 100);
  EXPECT_EQ(charges.unit, 1'000);
  EXPECT_EQ(charge_of(charges, python::Opcode::kMove), Meter::charge(1));
  EXPECT_EQ(charge_of(charges, python::Opcode::kCall), Meter::charge(5));
  EXPECT_EQ(charges.library[static_cast<std::size_t>(python::Opcode::kCall)], Meter::charge(5));
}

TEST(CostModel, ClassesHavePricesInPicoseconds) {
  CostModel model = *find_cost_model("teaching");
  model.op_arithmetic = 2'940;
  model.library_percent = 25;
  const OpcodeCharges charges = charges_of(model, 100);
  EXPECT_EQ(charges.unit, 1);
  EXPECT_EQ(charge_of(charges, python::Opcode::kAdd), Meter::charge(29));
  EXPECT_EQ(charge_of(charges, python::Opcode::kMove), Meter::charge(1'000));
  EXPECT_EQ(charges.library[static_cast<std::size_t>(python::Opcode::kAdd)], Meter::charge(7));
  EXPECT_EQ(charges.library[static_cast<std::size_t>(python::Opcode::kMove)], Meter::charge(250));
  EXPECT_EQ(charge_of(charges_of(model, 200), python::Opcode::kAdd), Meter::charge(58));
  model.op_arithmetic = 1;
  EXPECT_EQ(charge_of(charges_of(model, 100), python::Opcode::kAdd), Meter::charge(1)) << "never nothing";
}

TEST(CostModel, LookingForTheDeadIsNoWorkOfARealMachine) {
  const CostModel& real = *find_cost_model("cpython-3.11-linux");
  EXPECT_EQ(charge_of(charges_of(real, 100), python::Opcode::kLookForDead), Meter::charge(1));
  EXPECT_EQ(charge_of(charges_of(*find_cost_model("teaching"), 100), python::Opcode::kLookForDead), Meter::charge(1));
}

TEST(CostModel, AnIdleCoreSleepsDeeper) {
  CostModel model = *find_cost_model("teaching");
  EXPECT_EQ(wake_latency(model, 0), model.wake_latency);
  EXPECT_EQ(wake_latency(model, kSecond), model.wake_latency);
  model.wake_latency = 20, model.wake_after_200us = 200, model.wake_after_1ms = 1'000, model.wake_after_5ms = 5'000;
  EXPECT_EQ(wake_latency(model, 20 * kMicrosecond), 20);
  EXPECT_EQ(wake_latency(model, 110 * kMicrosecond), 110);
  EXPECT_EQ(wake_latency(model, 3 * kMillisecond), 3'000);
  EXPECT_EQ(wake_latency(model, kSecond), 5'000);
}

}  // namespace
}  // namespace weft::vm
