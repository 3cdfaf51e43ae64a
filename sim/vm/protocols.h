// What operators and protocols do for built-in types. The interpreter tries these first where no user class is
// involved, and methods of user classes otherwise.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "sim/vm/runtime.h"

namespace weft::vm {

// The answer of a protocol function. kNotSupported: this type does not have the operation (the interpreter looks for a
// method of a user class or raises the TypeError). kNeedsPython: the interpreter calls the library function that
// does the same in Python (named at each function).
enum class Answer : std::uint8_t { kDone, kRaised, kNotSupported, kNeedsPython };

enum class BinaryOperator : std::uint8_t {
  kAdd, kSubtract, kMultiply, kFloorDivide, kModulo, kTrueDivide, kPower, kLeftShift, kRightShift, kAnd, kOr, kXor,
  kMatrixMultiply
};
const char* symbol_of(BinaryOperator op);  // "+", "**"

enum class Comparison : std::uint8_t { kLess, kLessEqual, kGreater, kGreaterEqual, kEqual, kNotEqual };
const char* symbol_of(Comparison comparison);
// Of two things whose order is less than 0 (the first comes before the second), 0 (they are equal) or more than 0.
bool holds(Comparison comparison, std::int64_t order);

// a op b (operators.cpp: dispatch; numbers.cpp, strings, sequences, tables do the work). `in_place`: += on list, set and so on.
// kNeedsPython: builtins._binary(symbol, a, b, in_place).
Answer binary(Runtime& rt, BinaryOperator op, Value a, Value b, bool in_place, Value& result);
enum class UnaryOperator : std::uint8_t { kNegate, kPositive, kInvert };
Answer unary(Runtime& rt, UnaryOperator op, Value a, Value& result);

// Ordering and equality; == and != of unlike types answer by identity. kNeedsPython: builtins._compare(symbol, a, b).
Answer compare(Runtime& rt, Comparison comparison, Value a, Value b, bool& result);
// Truth of anything that needs no Python. kNeedsPython: class with __bool__ or __len__.
Answer truth(Runtime& rt, Value value, bool& result);
Answer length(Runtime& rt, Value value, std::int64_t& result);

// container[key], container[key] = value, del container[key], item in container. Unhashable, IndexError, KeyError are raised.
// kNeedsPython: builtins._get_item(container, key), _set_item(container, key, value), _delete_item(container, key).
Answer get_item(Runtime& rt, Value container, Value key, Value& result);
Answer set_item(Runtime& rt, Value container, Value key, Value value);
Answer delete_item(Runtime& rt, Value container, Value key);
Answer contains(Runtime& rt, Value container, Value item, bool& result);   // kNeedsPython: builtins._contains(container, item)

// iter(value) for built-in iterables; iterators answer themselves, and a wrapped one (see IteratorObject) its generator.
Answer make_iterator(Runtime& rt, Value value, Value& result);
// Next value of a built-in Iterator object: kDone with kUnbound when exhausted. kNeedsPython: user-level source.
Answer next_item(Runtime& rt, Address iterator, Value& result);

// str(), repr(), format(): UTF-8 text. kNeedsPython when a user class takes part, anywhere inside a container:
// builtins._str(value), _repr(value), _format(value, spec).
Answer to_text(Runtime& rt, Value value, std::string& text);
Answer to_repr(Runtime& rt, Value value, std::string& text);
Answer to_format(Runtime& rt, Value value, std::string_view spec, std::string& text);
// format() by the built-in class's own __format__; spec is not empty.
Answer format_builtin(Runtime& rt, Value value, std::string_view spec, std::string& text);

}  // namespace weft::vm
