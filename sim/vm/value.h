// A Python value in one 64-bit word. Floats are themselves; small ints, None, True, False and addresses of
// objects live in the space of quiet NaNs that arithmetic never produces (NaNs are made canonical).
#pragma once
#include <cstdint>

#include "sim/core/bit_cast.h"
#include "sim/core/ids.h"

namespace weft::vm {

using Value = std::uint64_t;

// The top 16 bits. 0xFFFF: int, 48 bits two's complement. 0xFFFE: address of an object (low 32 bits).
// 0xFFFD: a constant of the language. Anything else: a float.
constexpr Value kIntTag = Value{0xFFFF} << 48;
constexpr Value kObjectTag = Value{0xFFFE} << 48;
constexpr Value kSpecialTag = Value{0xFFFD} << 48;

constexpr Value kUnbound = kSpecialTag | 0;         // no value: unbound variable, empty slot
constexpr Value kNone = kSpecialTag | 1;
constexpr Value kFalse = kSpecialTag | 2;
constexpr Value kTrue = kSpecialTag | 3;
constexpr Value kEllipsis = kSpecialTag | 4;
constexpr Value kNotImplemented = kSpecialTag | 5;

constexpr std::int64_t kMaxSmallInt = (std::int64_t{1} << 47) - 1;
constexpr std::int64_t kMinSmallInt = -(std::int64_t{1} << 47);

constexpr bool is_int(Value v) { return v >= kIntTag; }
constexpr bool are_ints(Value a, Value b) { return (a & b) >= kIntTag; }
constexpr bool is_object(Value v) { return v >> 48 == 0xFFFE; }
constexpr bool is_special(Value v) { return v >> 48 == 0xFFFD; }
constexpr bool is_float(Value v) { return v < kSpecialTag; }
constexpr bool is_bool(Value v) { return (v | 1) == kTrue; }

constexpr bool fits_small_int(std::int64_t i) { return i >= kMinSmallInt && i <= kMaxSmallInt; }
// i must fit 48 bits.
constexpr Value from_int(std::int64_t i) { return kIntTag | (static_cast<Value>(i) & 0xFFFF'FFFF'FFFFu); }
constexpr std::int64_t as_int(Value v) { return static_cast<std::int64_t>(v << 16) >> 16; }
constexpr Value from_bool(bool b) { return b ? kTrue : kFalse; }
constexpr Value from_address(Address a) { return kObjectTag | a; }
constexpr Address address_of(Value v) { return static_cast<Address>(v); }
inline Value from_float(double d) {
  return d == d ? bit_cast<Value>(d) : Value{0x7FF8'0000'0000'0000};  // one NaN on every platform
}
inline double as_float(Value v) { return bit_cast<double>(v); }

}  // namespace weft::vm
