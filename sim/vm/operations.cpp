// Operators beyond the fast paths: built-in types first, then the methods of user classes (data model §3.3.8), each
// side in its turn, then the TypeError that CPython words.
#include <fmt/core.h>

#include "sim/vm/interpreter_state.h"
#include "sim/vm/objects/byte_methods.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/tracebacks.h"

namespace weft::vm {

using python::a_of;
using python::b_of;
using python::c_of;
using python::Instruction;
using python::Opcode;
using python::opcode_of;

namespace {

constexpr Name kPlain[] = {Name::kAdd, Name::kSub, Name::kMul, Name::kFloorDiv, Name::kMod, Name::kTrueDiv, Name::kPow,
                           Name::kLShift, Name::kRShift, Name::kAnd, Name::kOr, Name::kXor, Name::kMatMul};
constexpr Name kReflected[] = {Name::kRAdd, Name::kRSub, Name::kRMul, Name::kRFloorDiv, Name::kRMod, Name::kRTrueDiv,
                               Name::kRPow, Name::kRLShift, Name::kRRShift, Name::kRAnd, Name::kROr, Name::kRXor, Name::kRMatMul};
constexpr Name kInPlace[] = {Name::kIAdd, Name::kISub, Name::kIMul, Name::kIFloorDiv, Name::kIMod, Name::kITrueDiv,
                             Name::kIPow, Name::kILShift, Name::kIRShift, Name::kIAnd, Name::kIOr, Name::kIXor, Name::kIMatMul};
constexpr Name kCompare[] = {Name::kLt, Name::kLe, Name::kGt, Name::kGe, Name::kEq, Name::kNe};
constexpr Name kMirrored[] = {Name::kGt, Name::kGe, Name::kLt, Name::kLe, Name::kEq, Name::kNe};

// What an arithmetic instruction does.
struct Operation {
  BinaryOperator op;
  bool constant;   // right operand is k[c]
  bool in_place;
};

Operation operation_of(Opcode opcode) {
  switch (opcode) {
    case Opcode::kAdd: return {BinaryOperator::kAdd, false, false};
    case Opcode::kAddK: return {BinaryOperator::kAdd, true, false};
    case Opcode::kInplaceAdd: return {BinaryOperator::kAdd, false, true};
    case Opcode::kInplaceAddK: return {BinaryOperator::kAdd, true, true};
    case Opcode::kSubtract: return {BinaryOperator::kSubtract, false, false};
    case Opcode::kSubtractK: return {BinaryOperator::kSubtract, true, false};
    case Opcode::kInplaceSubtract: return {BinaryOperator::kSubtract, false, true};
    case Opcode::kInplaceSubtractK: return {BinaryOperator::kSubtract, true, true};
    case Opcode::kMultiply: return {BinaryOperator::kMultiply, false, false};
    case Opcode::kMultiplyK: return {BinaryOperator::kMultiply, true, false};
    case Opcode::kFloorDivide: return {BinaryOperator::kFloorDivide, false, false};
    case Opcode::kFloorDivideK: return {BinaryOperator::kFloorDivide, true, false};
    case Opcode::kModulo: return {BinaryOperator::kModulo, false, false};
    case Opcode::kModuloK: return {BinaryOperator::kModulo, true, false};
    case Opcode::kTrueDivide: return {BinaryOperator::kTrueDivide, false, false};
    case Opcode::kPower: return {BinaryOperator::kPower, false, false};
    case Opcode::kLeftShift: return {BinaryOperator::kLeftShift, false, false};
    case Opcode::kRightShift: return {BinaryOperator::kRightShift, false, false};
    case Opcode::kBitAnd: return {BinaryOperator::kAnd, false, false};
    case Opcode::kBitOr: return {BinaryOperator::kOr, false, false};
    case Opcode::kBitXor: return {BinaryOperator::kXor, false, false};
    default: return {BinaryOperator::kMatrixMultiply, false, false};
  }
}

// Comparisons come in pairs (plain, K) in the order of enum Comparison.
Comparison comparison_of(Opcode opcode) {
  return static_cast<Comparison>((static_cast<int>(opcode) - static_cast<int>(Opcode::kLess)) / 2);
}
bool compares_with_constant(Opcode opcode) { return (static_cast<int>(opcode) - static_cast<int>(Opcode::kLess)) % 2 == 1; }
bool is_comparison(Opcode opcode) { return opcode >= Opcode::kLess && opcode <= Opcode::kNotEqualK; }

}  // namespace

Value user_method(Interpreter& vm, Value object, Name name) {
  if (!is_object(object) || vm.memory.read<Header>(address_of(object))->cls == 0) return kUnbound;
  return vm.class_attribute(class_of(vm.rt, object), vm.rt.name(name));
}

bool is_own(const Runtime& rt, Value method) { return method == kNone || kind_of(rt, method) == Kind::kFunction; }

// A right operand whose class is derived from the left one's has the first word.
static bool is_derived(const Runtime& rt, Value right, Value left) {
  const Address derived = class_of(rt, right), base = class_of(rt, left);
  return derived != base && is_subclass(rt, derived, base);
}

Value Interpreter::operand_c(Instruction word, bool constant) const { return constant ? k[c_of(word)] : r[c_of(word)]; }

static int number_width(const Runtime& rt, Value value) { return is_integer(rt, value) ? 0 : kind_of(rt, value) == Kind::kComplex ? 2 : 1; }

// A built-in number answers before the operator of a class that is derived from a narrower number than it: 1.5 + MyInt(2).
static bool answers_first(const Runtime& rt, Value left, Value right) {
  return is_number(rt, left) && is_number(rt, right) && !is_user_object(rt, left) && number_width(rt, right) <= number_width(rt, left) &&
         !is_derived(rt, right, left);
}

Flow Interpreter::binary_slow(Instruction word, BinaryOperator op, Value left, Value right, bool in_place) {
  // A subclass of a built-in type may have an operator of its own.
  const auto index = static_cast<std::size_t>(op);
  const auto defines = [&](Value value, Name method) { return is_own(rt, user_method(*this, value, method)); };
  // In CPython's C code a text that is a template comes before any __rmod__ but that of a derived class.
  const Kind of_left = kind_of(rt, left);
  const bool is_template = op == BinaryOperator::kModulo && (of_left == Kind::kString || of_left == Kind::kBytes || of_left == Kind::kByteArray) &&
                           !is_user_object(rt, left) && !is_derived(rt, right, left);
  if (!is_template && !answers_first(rt, left, right) && (is_user_object(rt, left) || is_user_object(rt, right)) &&
      (defines(left, kPlain[index]) || (class_of(rt, left) != class_of(rt, right) && defines(right, kReflected[index])) || (in_place && defines(left, kInPlace[index])))) {
    return binary_user(op, left, right, in_place, a_of(word));
  }
  Value result = kNone;
  switch (binary(rt, op, left, right, in_place, result)) {
    case Answer::kDone: return r[a_of(word)] = result, Flow::kNext;
    case Answer::kRaised: return Flow::kRaised;
    case Answer::kNeedsPython:
      return call_library_function("_binary", {new_string(rt, symbol_of(op)), left, right, from_bool(in_place)}, a_of(word), 0);
    case Answer::kNotSupported: break;
  }
  return binary_user(op, left, right, in_place, a_of(word));
}

// 'ab' * n where n has __index__.
static bool repeats(Interpreter& vm, Value sequence, Value count) {
  switch (kind_of(vm.rt, sequence)) {
    case Kind::kString:
    case Kind::kBytes:
    case Kind::kByteArray:
    case Kind::kTuple:
    case Kind::kList: return is_integer(vm.rt, count) || kind_of(vm.rt, user_method(vm, count, Name::kIndex)) == Kind::kFunction;
    default: return false;
  }
}

// Objects with the methods of sequences, though none to be repeated: `*=` does not look at its right operand then
// (Objects/abstract.c, PyNumber_InPlaceMultiply).
static bool never_repeats(const Runtime& rt, Value left) {
  const Kind kind = kind_of(rt, left);
  return is_user_object(rt, left) || kind == Kind::kDict || kind == Kind::kDictView || kind == Kind::kRange || is_set(kind);
}

// list += iterable, dict |= iterable of pairs
static bool is_extended(const Runtime& rt, BinaryOperator op, Value left) {
  const Kind kind = kind_of(rt, left);
  return (op == BinaryOperator::kAdd && kind == Kind::kList) || (op == BinaryOperator::kOr && kind == Kind::kDict);
}

// Does one of the operands have the built-in operator of its kind, and does that understand the other?
static bool has_builtin_operator(Interpreter& vm, BinaryOperator op, Value left, Value right) {
  const auto index = static_cast<std::size_t>(op);
  const auto keeps = [&](Value value) {
    return !is_own(vm.rt, user_method(vm, value, kPlain[index])) && !is_own(vm.rt, user_method(vm, value, kReflected[index]));
  };
  if (is_number(vm.rt, left) && is_number(vm.rt, right)) {
    const int left_width = number_width(vm.rt, left), right_width = number_width(vm.rt, right);
    return (keeps(left) && left_width >= right_width) || (keeps(right) && right_width >= left_width);
  }
  if (op == BinaryOperator::kAdd) return !is_own(vm.rt, user_method(vm, left, kPlain[index]));
  if (op == BinaryOperator::kMultiply) return keeps(repeats(vm, left, right) ? left : right);
  return keeps(left) || keeps(right);
}

// When the program's methods had nothing to say: what the operands can do by their kinds.
static Flow binary_of_kinds(Interpreter& vm, BinaryOperator op, Value left, Value right, bool in_place, std::uint32_t a) {
  Runtime& rt = vm.rt;
  if (in_place && is_extended(rt, op, left) && has_user_iteration(rt, right)) {
    return vm.call_library_function("_binary", {new_string(rt, symbol_of(op)), left, right, kTrue}, a, 0);
  }
  if (!has_builtin_operator(vm, op, left, right)) return vm.binary_error(op, left, right, in_place);
  Value result = kNone;
  const Answer answer = binary(rt, op, left, right, in_place, result);
  if (answer == Answer::kDone) return vm.r[a] = result, Flow::kFrame;
  if (answer == Answer::kRaised) return Flow::kRaised;
  const bool multiplies = op == BinaryOperator::kMultiply;
  if (multiplies && repeats(vm, left, right)) return vm.call_library_function("_repeat", {left, right}, a, 0);
  if (multiplies && repeats(vm, right, left) && !(in_place && never_repeats(rt, left))) return vm.call_library_function("_repeat", {right, left}, a, 0);
  if (op == BinaryOperator::kAdd && is_bytes_like(rt, left) && kind_of(rt, right) == Kind::kObject) {  // maybe a memoryview
    return vm.call_library_function("_binary", {new_string(rt, symbol_of(op)), left, right, from_bool(in_place)}, a, 0);
  }
  return vm.binary_error(op, left, right, in_place);
}

// The method of an operand for the operator. The * of a built-in sequence is none to CPython, which asks it last and for ints only.
static Value operand_method(Interpreter& vm, BinaryOperator op, Value operand, Name name) {
  const Value method = user_method(vm, operand, name);
  if (op != BinaryOperator::kMultiply || is_own(vm.rt, method)) return method;
  switch (kind_of(vm.rt, operand)) {
    case Kind::kString: case Kind::kBytes: case Kind::kByteArray: case Kind::kList: case Kind::kTuple: return kUnbound;
    default: return method;
  }
}

// A right operand of a subclass that has an __radd__ of its own goes first.
static bool right_goes_first(Interpreter& vm, BinaryOperator op, Value left, Value right) {
  const auto index = static_cast<std::size_t>(op);
  const Value reflected = operand_method(vm, op, right, kReflected[index]);
  return reflected != kUnbound && reflected != user_method(vm, left, kReflected[index]) && is_derived(vm.rt, right, left);
}

// The user's methods: __iadd__ (in place), __add__, then __radd__ of the other side.
Flow Interpreter::binary_user(BinaryOperator op, Value left, Value right, bool in_place, std::uint32_t a) {
  const auto index = static_cast<std::size_t>(op);
  if (in_place) {
    const Value method = operand_method(*this, op, left, kInPlace[index]);
    if (method != kUnbound) return call_method(left, method, {right}, a, kFrameCompletes);
  }
  const Value plain = operand_method(*this, op, left, kPlain[index]);
  const Value reflected = operand_method(*this, op, right, kReflected[index]);
  if (plain != kUnbound && !right_goes_first(*this, op, left, right)) return call_method(left, plain, {right}, a, kFrameCompletes);
  const bool alike = class_of(rt, left) == class_of(rt, right);  // then __radd__ has nothing to say that __add__ had not
  if (reflected != kUnbound && !alike) return call_method(right, reflected, {left}, a, kFrameCompletes | kFrameReflected);
  const auto is_class = [&](Value value) { return kind_of(rt, value) == Kind::kClass; };
  if (op == BinaryOperator::kOr && ((is_class(left) && (is_class(right) || right == kNone)) || (left == kNone && is_class(right)))) {
    return call_library_function("_union", {left, right}, a, 0);  // int | None (PEP 604)
  }
  return binary_of_kinds(*this, op, left, right, in_place, a);
}

// What a sequence says that can't be added to or repeated; empty when it is no sequence.
static std::string sequence_error(const Runtime& rt, BinaryOperator op, Value left, Value right, bool in_place) {
  const auto index = static_cast<std::size_t>(op);
  const auto is_sequence = [&](Value value) {  // to C code, which a method of the program's own keeps out
    const Kind kind = kind_of(rt, value);
    if (is_user_object(rt, value) && (overrides(rt, value, kPlain[index]) || (op == BinaryOperator::kMultiply && overrides(rt, value, kReflected[index])))) return false;
    return kind == Kind::kString || kind == Kind::kBytes || kind == Kind::kByteArray || kind == Kind::kList || kind == Kind::kTuple;
  };
  if (op == BinaryOperator::kMultiply && is_sequence(left)) return "can't multiply sequence by non-int of type '" + class_name(rt, right) + "'";
  if (op == BinaryOperator::kMultiply && is_sequence(right) && !(in_place && never_repeats(rt, left))) return "can't multiply sequence by non-int of type '" + class_name(rt, left) + "'";
  if (op != BinaryOperator::kAdd || !is_sequence(left)) return {};
  const Kind kind = kind_of(rt, left);
  if (kind == Kind::kBytes || kind == Kind::kByteArray) return "can't concat " + class_name(rt, right) + " to " + class_name(rt, left);
  const std::string name = kind == Kind::kString ? "str" : kind == Kind::kList ? "list" : "tuple";
  return "can only concatenate " + name + " (not \"" + class_name(rt, right) + "\") to " + name;
}

Flow Interpreter::binary_error(BinaryOperator op, Value left, Value right, bool in_place) {
  const std::string of_sequence = in_place && is_extended(rt, op, left) ? "'" + class_name(rt, right) + "' object is not iterable" : sequence_error(rt, op, left, right, in_place);
  if (!of_sequence.empty()) return failed(raise(rt, ExceptionId::kTypeError, of_sequence));
  const bool power = op == BinaryOperator::kPower;
  const std::string symbol = power ? (in_place ? "**=" : "** or pow()") : std::string(symbol_of(op)) + (in_place ? "=" : "");
  return failed(raise(rt, ExceptionId::kTypeError, fmt::format("unsupported operand type(s) for {}: '{}' and '{}'", symbol,
                                                               class_name(rt, left), class_name(rt, right))));
}

Flow Interpreter::inplace_slow(Instruction word, std::uint32_t plain_opcode) {
  const Operation operation = operation_of(static_cast<Opcode>(plain_opcode));
  return binary_slow(word, operation.op, r[b_of(word)], r[c_of(word)], true);
}

// What `built_in`, a number of no derived class, makes of the operation when the other side's method had no answer: ints leave it to
// floats, and those to complex numbers. kUnbound: nothing.
static Value by_built_in_number(Runtime& rt, BinaryOperator op, Value left, Value right, Value built_in, Value other) {
  const auto rank = [&](Value value) { return kind_of(rt, value) == Kind::kComplex ? 2 : kind_of(rt, value) == Kind::kFloat ? 1 : 0; };
  const auto is_numeric = [&](Value value) { return is_number(rt, value) || kind_of(rt, value) == Kind::kComplex; };
  Value result = kUnbound;
  if (is_user_object(rt, built_in) || !is_numeric(built_in) || !is_numeric(other) || rank(built_in) < rank(other)) return kUnbound;
  return binary(rt, op, left, right, false, result) == Answer::kDone ? result : kUnbound;
}

// The method of the instruction at `at` returned NotImplemented: the other side, or the error.
Flow Interpreter::not_implemented(Instruction word, std::uint8_t flags) {
  const Opcode opcode = opcode_of(word);
  const std::uint32_t a = a_of(word);
  const Value left = r[b_of(word)];
  if (is_comparison(opcode)) {
    const Comparison comparison = comparison_of(opcode);
    const Value right = operand_c(word, compares_with_constant(opcode));
    if (!(flags & kFrameReflected)) {
      const Value mirrored = user_method(*this, right, kMirrored[static_cast<std::size_t>(comparison)]);
      if (mirrored != kUnbound) return call_method(right, mirrored, {left}, a, kFrameCompletes | kFrameReflected);
    } else if (!(flags & kFramePlain) && is_derived(rt, right, left)) {  // the derived class had the first word
      const Value plain = user_method(*this, left, kCompare[static_cast<std::size_t>(comparison)]);
      if (plain != kUnbound) return call_method(left, plain, {right}, a, kFrameCompletes | kFrameReflected | kFramePlain);
    }
    if (kind_of(rt, left) != Kind::kObject && kind_of(rt, right) != Kind::kObject) {   // their built-in classes may have an answer
      return call_library_function("_compare_plain", {new_string(rt, symbol_of(comparison)), left, right}, a, 0);
    }
    if (comparison == Comparison::kEqual || comparison == Comparison::kNotEqual) {
      r[a] = from_bool((left == right) == (comparison == Comparison::kEqual));
      return Flow::kFrame;
    }
    return failed(raise(rt, ExceptionId::kTypeError,
                        fmt::format("'{}' not supported between instances of '{}' and '{}'", symbol_of(comparison),
                                    class_name(rt, left), class_name(rt, right))));
  }
  const Opcode plain = opcode == Opcode::kInplace ? static_cast<Opcode>(rt.image.text[at + 1]) : opcode;
  const Operation operation = operation_of(plain);
  const Value right = operand_c(word, operation.constant);
  const bool in_place = operation.in_place || opcode == Opcode::kInplace;
  if (flags & kFrameReflected) {
    const auto index = static_cast<std::size_t>(operation.op);
    const Value method = flags & kFramePlain || !right_goes_first(*this, operation.op, left, right) ? kUnbound : user_method(*this, left, kPlain[index]);
    if (method != kUnbound) return call_method(left, method, {right}, a, kFrameCompletes | kFrameReflected | kFramePlain);
    if (const Value result = by_built_in_number(rt, operation.op, left, right, left, right); result != kUnbound) return r[a] = result, Flow::kFrame;
    if (rt.thread.raising != kUnbound) return Flow::kRaised;
    return binary_of_kinds(*this, operation.op, left, right, in_place, a);
  }
  if (in_place && !(flags & kFramePlain) && user_method(*this, left, kInPlace[static_cast<std::size_t>(operation.op)]) != kUnbound) {  // that was __iadd__
    const Value method = user_method(*this, left, kPlain[static_cast<std::size_t>(operation.op)]);
    const bool is_last = right_goes_first(*this, operation.op, left, right);
    if (method != kUnbound && !is_last) return call_method(left, method, {right}, a, kFrameCompletes | kFramePlain);
    Value result = kNone;
    if (!is_last && binary(rt, operation.op, left, right, false, result) == Answer::kDone) return r[a] = result, Flow::kFrame;
    if (rt.thread.raising != kUnbound) return Flow::kRaised;
  }
  const Value reflected = operand_method(*this, operation.op, right, kReflected[static_cast<std::size_t>(operation.op)]);
  if (reflected != kUnbound && class_of(rt, left) != class_of(rt, right)) {
    return call_method(right, reflected, {left}, a, kFrameCompletes | kFrameReflected);
  }
  if (operation.op == BinaryOperator::kMultiply && repeats(*this, right, left)) return call_library_function("_repeat", {right, left}, a, 0);
  if (const Value result = by_built_in_number(rt, operation.op, left, right, right, left); result != kUnbound) return r[a] = result, Flow::kFrame;
  if (rt.thread.raising != kUnbound) return Flow::kRaised;
  return binary_of_kinds(*this, operation.op, left, right, in_place, a);
}

Flow Interpreter::unary_slow(std::uint32_t a, UnaryOperator op, Value operand) {
  constexpr Name kNames[] = {Name::kNeg, Name::kPos, Name::kInvert};
  const Value method = user_method(*this, operand, kNames[static_cast<std::size_t>(op)]);
  if (is_own(rt, method)) return call_method(operand, method, {}, a, 0);   // also of a subclass of int
  Value result = kNone;
  switch (unary(rt, op, operand, result)) {
    case Answer::kDone: return r[a] = result, Flow::kNext;
    case Answer::kRaised: return Flow::kRaised;
    default: break;
  }
  constexpr const char* kSymbols[] = {"-", "+", "~"};
  if (method != kUnbound) return call_method(operand, method, {}, a, 0);
  return failed(raise(rt, ExceptionId::kTypeError, fmt::format("bad operand type for unary {}: '{}'",
                                                               kSymbols[static_cast<std::size_t>(op)], class_name(rt, operand))));
}

Flow Interpreter::compare_slow(Instruction word, Comparison comparison, Value left, Value right) {
  const std::uint32_t a = a_of(word);
  const auto index = static_cast<std::size_t>(comparison);
  const Value plain = user_method(*this, left, kCompare[index]);
  const Value mirrored = user_method(*this, right, kMirrored[index]);
  const bool right_first = plain != kUnbound && mirrored != kUnbound && is_derived(rt, right, left);
  if (is_own(rt, plain) && !right_first) return call_method(left, plain, {right}, a, kFrameCompletes);
  if (is_own(rt, mirrored)) return call_method(right, mirrored, {left}, a, kFrameCompletes | kFrameReflected);
  // The default __ne__ inverts __eq__; a built-in base class has another of its own.
  if (comparison == Comparison::kNotEqual && plain == find_in_class(rt, rt.process.object_class, rt.name(Name::kNe))) {
    const Value equal = user_method(*this, left, Name::kEq);
    if (is_own(rt, equal) && inverts_equality(rt, left)) return call_library_function("_not_equal", {left, right}, a, 0);
  }
  bool answer = false;
  switch (compare(rt, comparison, left, right, answer)) {
    case Answer::kDone: return r[a] = from_bool(answer), Flow::kNext;
    case Answer::kRaised: return Flow::kRaised;
    case Answer::kNeedsPython:
      return call_library_function("_compare", {new_string(rt, symbol_of(comparison)), left, right}, a, 0);
    case Answer::kNotSupported: break;
  }
  return failed(raise(rt, ExceptionId::kTypeError,
                      fmt::format("'{}' not supported between instances of '{}' and '{}'", symbol_of(comparison),
                                  class_name(rt, left), class_name(rt, right))));
}

// The truth of an object decides the instruction at `at`: at once, or when the user's __bool__ or __len__ returns.
Flow Interpreter::test_slow(Value value) {
  Value method = user_method(*this, value, Name::kBool);
  if (!is_own(rt, method)) method = user_method(*this, value, Name::kLen);
  if (is_own(rt, method)) return call_method(value, method, {}, 0, kFrameCompletes);
  bool answer = true;
  if (truth(rt, value, answer) == Answer::kRaised) return Flow::kRaised;
  const Flow flow = complete(from_bool(answer), 0);
  return flow == Flow::kFrame ? Flow::kNext : flow;
}

Flow Interpreter::contains_slow(Instruction word) {
  const Value item = r[b_of(word)], container = r[c_of(word)];
  const bool negate = opcode_of(word) == Opcode::kNotIn;
  const Value method = user_method(*this, container, Name::kContains);
  if (kind_of(rt, method) == Kind::kFunction) return call_method(container, method, {item}, 0, kFrameCompletes);
  if (method == kNone) {
    return failed(raise(rt, ExceptionId::kTypeError, fmt::format("'{}' object is not a container", class_name(rt, container))));
  }
  bool answer = false;
  const NativeWork before = rt.work;
  const Answer found = contains(rt, container, item, answer);
  pay_for_items(before);
  switch (found) {
    case Answer::kDone: return r[a_of(word)] = from_bool(answer != negate), Flow::kNext;
    case Answer::kRaised: return Flow::kRaised;
    case Answer::kNeedsPython: return call_library_function("_contains", {container, item}, 0, kFrameCompletes);
    case Answer::kNotSupported: break;
  }
  const bool iterable = user_method(*this, container, Name::kIter) != kUnbound ||
                        user_method(*this, container, Name::kGetItem) != kUnbound || kind_of(rt, container) == Kind::kGenerator;
  if (iterable) return call_library_function("_contains", {container, item}, 0, kFrameCompletes);
  return failed(raise(rt, ExceptionId::kTypeError, fmt::format("argument of type '{}' is not iterable", class_name(rt, container))));
}

}  // namespace weft::vm
