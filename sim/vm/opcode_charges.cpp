#include "sim/vm/opcode_charges.h"

#include <algorithm>
#include <iterator>

#include "sim/python/code.h"

namespace weft::vm {

namespace {

using python::Opcode;

constexpr Ns kUnits[] = {
#define X(name, format, sharing, price, comment) price,
#include "sim/python/opcodes.def"
#undef X
};

bool is_within(Opcode opcode, Opcode first, Opcode last) { return opcode >= first && opcode <= last; }

// The price of an instruction's class: classes are stretches of opcodes.def.
Ns class_price(const CostModel& cost, Opcode opcode) {
  switch (opcode) {
    case Opcode::kNop: case Opcode::kMove: case Opcode::kLoadConst: case Opcode::kCheckLocal: case Opcode::kDeleteLocal:
    case Opcode::kPopException: case Opcode::kGetHandled: return cost.op_move;
    case Opcode::kJump: case Opcode::kJumpIfTrue: case Opcode::kJumpIfFalse: return cost.op_jump;
    case Opcode::kJumpBack: return cost.op_loop;
    case Opcode::kForIterate: return cost.op_iterate;
    case Opcode::kLoadMethod: return cost.op_attribute;
    case Opcode::kLookForDead: return std::min<Ns>(cost.op_move, 1);  // CPython counts references within its other instructions
    case Opcode::kLoadSpecial: return cost.op_other;  // past the type's caches, and makes a bound method
    case Opcode::kReturn: case Opcode::kYield: return cost.op_return;
    case Opcode::kListAppend: case Opcode::kSetAdd: case Opcode::kDictSet: return cost.op_append;
    default: break;
  }
  if (is_within(opcode, Opcode::kLoadGlobal, Opcode::kLoadClosure)) return cost.op_global;
  if (is_within(opcode, Opcode::kAdd, Opcode::kNot)) return cost.op_arithmetic;
  if (is_within(opcode, Opcode::kLess, Opcode::kNotIn)) return cost.op_compare;
  if (is_within(opcode, Opcode::kGetIterator, Opcode::kGetAwaitable)) return cost.op_call;
  if (is_within(opcode, Opcode::kLoadAttribute, Opcode::kDeleteAttribute)) return cost.op_attribute;
  if (is_within(opcode, Opcode::kLoadItem, Opcode::kDeleteItem)) return cost.op_item;
  if (is_within(opcode, Opcode::kBuildSlice, Opcode::kBuildString)) return cost.op_build;
  return cost.op_other;
}

constexpr Ns kPicoseconds = 100;  // in a tenth of a nanosecond

// In tenths of a nanosecond.
Ns price_of(const CostModel& cost, std::size_t opcode, Ns percent) {
  const Ns of_class = class_price(cost, static_cast<Opcode>(opcode));
  const Ns price = of_class > 0 ? of_class : kUnits[opcode] * cost.bytecode_unit * kTenths * kPicoseconds;
  return price * percent / (100 * kPicoseconds);
}

// Whole bytecode units suffice where every price is a multiple of them: a stay may then be longer.
Ns common_unit(const CostModel& cost, Ns percent) {
  const Ns unit = cost.bytecode_unit * kTenths;
  if (cost.native_kilobyte != 0 || cost.native_item != 0 || cost.native_pickler != 0) return 1;
  for (std::size_t i = 0; i < std::size(kUnits); ++i) {
    if (price_of(cost, i, percent) % unit != 0 || price_of(cost, i, percent * cost.library_percent / 100) % unit != 0) return 1;
  }
  return unit;
}

}  // namespace

OpcodeCharges charges_of(const CostModel& cost, Ns percent) {
  OpcodeCharges charges{};
  charges.unit = common_unit(cost, percent);
  charges.native_kilobyte = static_cast<std::uint64_t>(cost.native_kilobyte * percent / 100 * kTenths);
  charges.native_item = static_cast<std::uint64_t>(cost.native_item * percent / (100 * kPicoseconds));
  charges.native_pickler = static_cast<std::uint64_t>(cost.native_pickler * percent / 100 * kTenths);
  for (std::size_t i = 0; i < std::size(kUnits); ++i) {
    const Ns library = price_of(cost, i, percent * cost.library_percent / 100);
    charges.own[i] = Meter::charge(std::max<Ns>(price_of(cost, i, percent) / charges.unit, 1));
    charges.library[i] = Meter::charge(std::max<Ns>(library / charges.unit, 1));
  }
  return charges;
}

}  // namespace weft::vm
