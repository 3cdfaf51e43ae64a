// Ints without bound, floats, complex: conversion and arithmetic beyond the interpreter's fast paths.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "sim/vm/objects/integer.h"
#include "sim/vm/objects/integer_float.h"
#include "sim/vm/protocols.h"
#include "sim/vm/runtime.h"

namespace weft::vm {

inline bool is_integer(const Runtime& rt, Value v) {  // int or bool or big int
  return is_int(v) || is_bool(v) || kind_of(rt, v) == Kind::kBigInt;
}
// An instance of a subclass of float as the float that it is; anything else as it is.
inline Value plain_float(const Runtime& rt, Value v) {
  return kind_of(rt, v) == Kind::kFloat ? from_float(rt.memory.read<ComplexObject>(address_of(v))->real) : v;
}
inline bool is_number(const Runtime& rt, Value v) {
  return is_float(v) || is_integer(rt, v) || kind_of(rt, v) == Kind::kComplex || kind_of(rt, v) == Kind::kFloat;
}
// No int, but it has an __index__.
inline bool has_only_index(const Runtime& rt, Value v) { return !is_integer(rt, v) && overrides(rt, v, Name::kIndex); }
Integer to_integer(const Runtime& rt, Value v);       // is_integer(v) must hold
// How many decimal digits an int may have in text: sys.set_int_max_str_digits().
std::size_t most_digits(const Runtime& rt);
Value from_integer(Runtime& rt, const Integer& i);    // immediate when it fits 48 bits
// The same as an object even when it would fit (for instances of subclasses of int).
Value new_integer_object(Runtime& rt, const Integer& i);
Value from_int64(Runtime& rt, std::int64_t i);
Value from_uint64(Runtime& rt, std::uint64_t i);
Value new_complex(Runtime& rt, double real, double imaginary);
// True and the number when v is an int (or bool) that fits 64 bits.
bool to_int64(const Runtime& rt, Value v, std::int64_t& i);
bool to_double(const Runtime& rt, Value v, double& d);  // int, bool, float; false: none of them (or int too large: inf)

// For natives: an int argument as CPython's index protocol takes it. False after raising TypeError
// ("'str' object cannot be interpreted as an integer") or OverflowError.
bool take_index(Runtime& rt, Value v, std::int64_t& i);

// a op b, -a …, a < b for int, bool, float, big int and complex in any mixture; kNotSupported when one is none of them.
Answer number_binary(Runtime& rt, BinaryOperator op, Value a, Value b, Value& result);
Answer number_unary(Runtime& rt, UnaryOperator op, Value a, Value& result);
Answer number_compare(Runtime& rt, Comparison comparison, Value a, Value b, bool& result);
// pow(base, exponent, modulus) of three ints.
Answer power_modulo(Runtime& rt, Value base, Value exponent, Value modulus, Value& result);
// divmod(a, b) of two numbers.
Answer divide_with_remainder(Runtime& rt, Value a, Value b, Value& quotient, Value& remainder);
std::uint64_t hash_number(const Runtime& rt, Value v);  // is_number(v) must hold

// int → decimal text. False after raising ValueError when it has more than most_digits().
bool decimal_text(Runtime& rt, Value v, std::string& text);

std::string float_repr(double d);                      // shortest that reads back, as repr() prints it
std::string complex_repr(double real, double imaginary);
// Python's float() grammar: surrounding space, underscores, inf, nan. False when malformed.
bool parse_float(std::string_view text, double& d);
std::uint64_t hash_float(double d);                    // equal to the int's hash when integral (CPython's modulus 2^61-1)
std::uint64_t hash_integer(const Integer& i);
// x ** y as C's pow gives it; no error cases.
double float_power(double x, double y);

}  // namespace weft::vm
