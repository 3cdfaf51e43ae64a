// Sums, differences and products of ints of 48 bits, for the interpreter's fast paths. An operand's int stands in its upper
// 48 bits, above 16 zeros, so that what does not fit 48 bits does not fit the word either. Each is true on overflow, and
// `result` is then worthless.
//
// A processor's overflow flag is the shortest test, but WebAssembly has none: what a compiler makes there of its built-in
// functions is long, for a product even a call.
#pragma once
#include <cstdint>

namespace weft::vm {

#if defined(__wasm__)
// A sum has overflowed when both operands have the sign that it hasn't (Warren, Hacker's Delight 2-13).
inline bool add_overflows(std::int64_t x, std::int64_t y, std::int64_t* result) {
  *result = static_cast<std::int64_t>(static_cast<std::uint64_t>(x) + static_cast<std::uint64_t>(y));
  return ((x ^ *result) & (y ^ *result)) < 0;
}
inline bool subtract_overflows(std::int64_t x, std::int64_t y, std::int64_t* result) {
  *result = static_cast<std::int64_t>(static_cast<std::uint64_t>(x) - static_cast<std::uint64_t>(y));
  return ((x ^ y) & (x ^ *result)) < 0;
}
// 48 bits are exact as doubles, and so is their product if it has at most 53; rounding carries no greater one below the limit.
inline bool multiply_overflows(std::int64_t x, std::int64_t y, std::int64_t* result) {
  constexpr double kLimit = static_cast<double>(std::int64_t{1} << 47);
  *result = static_cast<std::int64_t>(static_cast<std::uint64_t>(x >> 16) * static_cast<std::uint64_t>(y));
  const double product = static_cast<double>(x >> 16) * static_cast<double>(y >> 16);
  return !(product >= -kLimit && product < kLimit);
}
#else
inline bool add_overflows(std::int64_t x, std::int64_t y, std::int64_t* result) { return __builtin_add_overflow(x, y, result); }
inline bool subtract_overflows(std::int64_t x, std::int64_t y, std::int64_t* result) {
  return __builtin_sub_overflow(x, y, result);
}
inline bool multiply_overflows(std::int64_t x, std::int64_t y, std::int64_t* result) {
  return __builtin_mul_overflow(x >> 16, y, result);
}
#endif

}  // namespace weft::vm
