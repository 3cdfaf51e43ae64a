// Dispatch and the fast paths. Locals hold what every instruction needs: `code` (the image's text), `pc` (index of the
// next word), `r`, `k`, `left` (time until somebody must look) and `count`. Slow paths are members of Interpreter; they
// see the instruction through `at` and go on at `next`.
#include "sim/vm/dispatch.h"
#include "sim/vm/interpreter_state.h"
#include "sim/vm/namespaces.h"
#include "sim/vm/sequences.h"
#include "sim/vm/strings.h"
#include "sim/vm/tables.h"

namespace weft::vm {

using python::a_of;
using python::b_of;
using python::bx_of;
using python::c_of;
using python::Instruction;
using python::Opcode;
using python::opcode_of;
using python::sbx_of;

namespace {

constexpr bool kVisible[] = {
#define Local false
#define Visible true
#define X(name, format, sharing, price, comment) sharing,
#include "sim/python/opcodes.def"
#undef X
#undef Local
#undef Visible
};

}  // namespace

// Long by nature: one handler an instruction, in one function so that its locals stay in registers.
Trap Interpreter::execute() {
#if !defined(WEFT_SWITCH)
  static const void* const labels[256] = {
#define X(name, format, sharing, price, comment) &&op_##name,
#include "sim/python/opcodes.def"
#undef X
  };
#endif
  const std::uint32_t* const code = rt.image.text.data();
  const Ns unit = user.cost.bytecode_unit;
  const Ns start = allowance.single_step ? 1 : allowance.budget < allowance.horizon ? allowance.budget : allowance.horizon;
  Ns left = start;
  std::uint64_t count = 0;
  bool beyond_horizon = false;
  std::uint32_t pc = rt.thread.pc;
  Value* regs = nullptr;
  const Value* consts = nullptr;
  Instruction word = 0;
  enter(rt.thread.frame);
  regs = r;
  consts = k;
  next = pc;
  if (allowance.want_breaker) memory.attention = true;
  if (rt.thread.raising != kUnbound) {  // an exception that a system call's result became
    at = pc - 1;
    if (unwind() == Flow::kTrap) goto trapped;
    pc = next, regs = r, consts = k;
  }
  if (allowance.horizon < 0) goto exhausted;

#if defined(WEFT_SWITCH)
dispatch:
  if (left <= 0) goto exhausted;
  word = code[pc];
resume:
  switch (opcode_of(word)) {
    case Opcode::kCount: break;
#else
  DISPATCH();
#endif

  BEGIN(Nop, 1) { DISPATCH(); }
  BEGIN(Move, 1) { A = B; DISPATCH(); }
  BEGIN(LoadConst, 1) { A = consts[bx_of(word)]; DISPATCH(); }
  BEGIN(CheckLocal, 1) {
    if (A != kUnbound) [[likely]] DISPATCH();
    SLOW(1, unbound_local(a_of(word)));
  }
  BEGIN(DeleteLocal, 1) {
    if (A == kUnbound) SLOW(1, unbound_local(a_of(word)));
    A = kUnbound;
    DISPATCH();
  }
  BEGIN(LoadGlobal, 1) {
    if (beyond_horizon) [[unlikely]] SLOW(1, Flow::kNext);
    Value value = *memory.read<Value>(slot_address(bx_of(word)));
    if (value == kUnbound) [[unlikely]] {
      at = pc - 1, next = pc;
      value = load_global_slow(bx_of(word));
      if (value == kUnbound) SLOW(1, Flow::kRaised);
    }
    A = value;
    DISPATCH();
  }
  BEGIN(StoreGlobal, 1) {
    if (beyond_horizon) [[unlikely]] SLOW(1, Flow::kNext);
    *memory.write<Value>(slot_address(bx_of(word))) = A;
    if (!rt.process.namespaces.empty()) [[unlikely]] SLOW(1, (at = pc - 1, global_changed(rt, bx_of(word), A), Flow::kNext));
    DISPATCH();
  }
  BEGIN(DeleteGlobal, 1) {
    SLOW(1, (at = pc - 1, delete_global(bx_of(word), a_of(word))));
  }
  BEGIN(LoadName, 2) { ++pc; SLOW_X(2, load_name(word, name_operand(code[pc - 1]))); }
  BEGIN(StoreName, 2) { ++pc; SLOW_X(2, store_item(B, from_address(name_operand(code[pc - 1])), A)); }
  BEGIN(DeleteName, 2) { ++pc; SLOW_X(2, delete_name(word, name_operand(code[pc - 1]))); }
  BEGIN(MakeCell, 1) { SLOW(1, make_cell(a_of(word))); }
  BEGIN(LoadCell, 1) {
    if (beyond_horizon) [[unlikely]] SLOW(1, Flow::kNext);
    const Value value = memory.read<CellObject>(address_of(B))->value;
    if (value == kUnbound) [[unlikely]] SLOW(1, unbound_cell(b_of(word)));
    A = value;
    DISPATCH();
  }
  BEGIN(StoreCell, 1) {
    if (beyond_horizon) [[unlikely]] SLOW(1, Flow::kNext);
    auto* cell = memory.write<CellObject>(address_of(B));
    cell->header.writer = heap.writer();
    cell->value = A;
    DISPATCH();
  }
  BEGIN(DeleteCell, 1) {
    if (memory.read<CellObject>(address_of(B))->value == kUnbound) SLOW(1, unbound_cell(b_of(word)));
    if (beyond_horizon) [[unlikely]] SLOW(1, Flow::kNext);
    memory.write<CellObject>(address_of(B))->value = kUnbound;
    DISPATCH();
  }
  BEGIN(LoadClosure, 1) {
    const Address function = reinterpret_cast<const Frame*>(regs)[-1].function;
    const Address closure = memory.read<FunctionObject>(function)->closure;
    A = tuple_at(rt, closure, b_of(word));
    DISPATCH();
  }

  ARITHMETIC(Add, C, __builtin_add_overflow, +, kAdd, false)
  ARITHMETIC(AddK, KC, __builtin_add_overflow, +, kAdd, false)
  ARITHMETIC(Subtract, C, __builtin_sub_overflow, -, kSubtract, false)
  ARITHMETIC(SubtractK, KC, __builtin_sub_overflow, -, kSubtract, false)
  ARITHMETIC(InplaceAdd, C, __builtin_add_overflow, +, kAdd, true)
  ARITHMETIC(InplaceAddK, KC, __builtin_add_overflow, +, kAdd, true)
  ARITHMETIC(InplaceSubtract, C, __builtin_sub_overflow, -, kSubtract, true)
  ARITHMETIC(InplaceSubtractK, KC, __builtin_sub_overflow, -, kSubtract, true)
#define MULTIPLY(x, y, product) __builtin_mul_overflow((x) >> 16, (y), product)
  ARITHMETIC(Multiply, C, MULTIPLY, *, kMultiply, false)
  ARITHMETIC(MultiplyK, KC, MULTIPLY, *, kMultiply, false)
  FLOOR_DIVISION(FloorDivide, C, true, kFloorDivide)
  FLOOR_DIVISION(FloorDivideK, KC, true, kFloorDivide)
  FLOOR_DIVISION(Modulo, C, false, kModulo)
  FLOOR_DIVISION(ModuloK, KC, false, kModulo)
  BEGIN(TrueDivide, 1) {
    const Value x = B, y = C;
    if (is_float(x) && is_float(y) && as_float(y) != 0) {
      A = from_float(as_float(x) / as_float(y));
      DISPATCH();
    }
    SLOW(1, binary_slow(word, BinaryOperator::kTrueDivide, x, y, false));
  }
  BEGIN(Power, 1) { SLOW(1, binary_slow(word, BinaryOperator::kPower, B, C, false)); }
  BEGIN(LeftShift, 1) { SLOW(1, binary_slow(word, BinaryOperator::kLeftShift, B, C, false)); }
  BEGIN(RightShift, 1) {
    const Value x = B, y = C;
    if (are_ints(x, y) && as_int(y) >= 0) {
      A = from_int(as_int(x) >> (as_int(y) < 63 ? as_int(y) : 63));
      DISPATCH();
    }
    SLOW(1, binary_slow(word, BinaryOperator::kRightShift, x, y, false));
  }
  BITWISE(BitAnd, &, kAnd)
  BITWISE(BitOr, |, kOr)
  BITWISE(BitXor, ^, kXor)
  BEGIN(MatrixMultiply, 1) { SLOW(1, binary_slow(word, BinaryOperator::kMatrixMultiply, B, C, false)); }
  BEGIN(Inplace, 1) { ++pc; SLOW_X(1, inplace_slow(word, code[pc - 1])); }
  BEGIN(Negate, 1) {
    const Value x = B;
    if (is_int(x) && fits_small_int(-as_int(x))) {
      A = from_int(-as_int(x));
      DISPATCH();
    }
    if (is_float(x)) {
      A = from_float(-as_float(x));
      DISPATCH();
    }
    SLOW(1, unary_slow(a_of(word), UnaryOperator::kNegate, x));
  }
  BEGIN(Positive, 1) { SLOW(1, unary_slow(a_of(word), UnaryOperator::kPositive, B)); }
  BEGIN(Invert, 1) { SLOW(1, unary_slow(a_of(word), UnaryOperator::kInvert, B)); }
  BEGIN(Not, 1) {
    const Value x = B;
    if (is_object(x)) SLOW(1, test_slow(x));
    A = from_bool(!truth_of_immediate(x));
    DISPATCH();
  }

  COMPARE(Less, C, <, kLess)
  COMPARE(LessK, KC, <, kLess)
  COMPARE(LessEqual, C, <=, kLessEqual)
  COMPARE(LessEqualK, KC, <=, kLessEqual)
  COMPARE(Greater, C, >, kGreater)
  COMPARE(GreaterK, KC, >, kGreater)
  COMPARE(GreaterEqual, C, >=, kGreaterEqual)
  COMPARE(GreaterEqualK, KC, >=, kGreaterEqual)
  COMPARE(Equal, C, ==, kEqual)
  COMPARE(EqualK, KC, ==, kEqual)
  COMPARE(NotEqual, C, !=, kNotEqual)
  COMPARE(NotEqualK, KC, !=, kNotEqual)
  BEGIN(Is, 1) {
    A = from_bool(B == C);
    DISPATCH();
  }
  BEGIN(IsNot, 1) {
    A = from_bool(B != C);
    DISPATCH();
  }
  BEGIN(In, 2) { SLOW(2, contains_slow(word)); }
  BEGIN(NotIn, 2) { SLOW(2, contains_slow(word)); }

  BEGIN(Jump, 1) {
    pc = static_cast<std::uint32_t>(static_cast<std::int32_t>(pc) + sbx_of(word));
    DISPATCH();
  }
  BEGIN(JumpBack, 1) {
    pc = static_cast<std::uint32_t>(static_cast<std::int32_t>(pc) + sbx_of(word));
    BREAKER_POINT();
    DISPATCH();
  }
  BEGIN(JumpIfTrue, 1) {
    const Value x = A;
    if (is_object(x)) [[unlikely]] SLOW(1, test_slow(x));
    if (truth_of_immediate(x)) pc = static_cast<std::uint32_t>(static_cast<std::int32_t>(pc) + sbx_of(word));
    DISPATCH();
  }
  BEGIN(JumpIfFalse, 1) {
    const Value x = A;
    if (is_object(x)) [[unlikely]] SLOW(1, test_slow(x));
    if (!truth_of_immediate(x)) pc = static_cast<std::uint32_t>(static_cast<std::int32_t>(pc) + sbx_of(word));
    DISPATCH();
  }
  BEGIN(GetIterator, 1) { SLOW(1, get_iterator(a_of(word), B)); }
  BEGIN(ForIterate, 1) {
    if (!beyond_horizon && is_object(A)) {
      auto* iterator = memory.write<IteratorObject>(address_of(A));
      if (iterator->header.kind == Kind::kIterator) {
        if (iterator->header.flags == static_cast<std::uint8_t>(IteratorKind::kRange)) {
          const std::int64_t value = as_int(iterator->source), stop = as_int(iterator->extra), step = as_int(iterator->step);
          if (step > 0 ? value < stop : value > stop) {
            iterator->source = from_int(value + step);
            regs[a_of(word) + 1] = from_int(value);
          } else {
            pc = static_cast<std::uint32_t>(static_cast<std::int32_t>(pc) + sbx_of(word));
          }
          DISPATCH();
        }
        if (iterator->header.flags == static_cast<std::uint8_t>(IteratorKind::kList)) {
          const auto* list = memory.read<ListObject>(address_of(iterator->source));
          const std::uint32_t index = iterator->index;
          if (index < list->length) {
            iterator->index = index + 1;
            regs[a_of(word) + 1] = *memory.read<Value>(list->items + static_cast<Address>(sizeof(BlockObject)) + 8 * index);
            DISPATCH();
          }
        }
      }
    }
    SLOW(1, iterate(a_of(word)));
  }

  BEGIN(Call, 5) {
    BREAKER_POINT_CALL(1, 5);
    SLOW(5, call(A, Arguments{&A + 1, b_of(word), nullptr, 0}, a_of(word)));
  }
  BEGIN(CallKeywords, 6) {
    ++pc;
    BREAKER_POINT_CALL(2, 6);
    SLOW_X(6, call(A, Arguments{&A + 1, b_of(word), &A + 1 + b_of(word), address_of(consts[code[pc - 1]])}, a_of(word)));
  }
  BEGIN(CallUnpacked, 6) {
    BREAKER_POINT_CALL(1, 6);
    SLOW(6, call_unpacked(a_of(word), b_of(word) != 0));
  }
  BEGIN(LoadMethod, 1) { ++pc; SLOW_X(1, load_method(a_of(word), B, name_operand(code[pc - 1]))); }
  BEGIN(CallMethod, 5) {
    BREAKER_POINT_CALL(1, 5);
    const std::uint32_t bound = (&A)[1] == kUnbound ? 1 : 0;  // no self: the arguments start one later
    SLOW(5, call(A, Arguments{&A + 1 + bound, b_of(word) + 1 - bound, nullptr, 0}, a_of(word)));
  }
  BEGIN(CallMethodKeywords, 6) {
    ++pc;
    BREAKER_POINT_CALL(2, 6);
    const std::uint32_t bound = (&A)[1] == kUnbound ? 1 : 0;
    SLOW_X(6, call(A, Arguments{&A + 1 + bound, b_of(word) + 1 - bound, &A + 2 + b_of(word), address_of(consts[code[pc - 1]])},
                   a_of(word)));
  }
  BEGIN(LoadSpecial, 1) { SLOW(1, load_special(a_of(word), B, c_of(word))); }
  BEGIN(Return, 3) { SLOW(3, return_value(A)); }
  BEGIN(Yield, 3) { SLOW(3, yield(B, pc, a_of(word))); }
  BEGIN(YieldFrom, 3) { SLOW(3, yield_from(a_of(word), b_of(word))); }
  BEGIN(GetYieldFrom, 1) { SLOW(1, get_iterator(a_of(word), B)); }
  BEGIN(GetAwaitable, 1) { SLOW(1, get_awaitable(a_of(word), B)); }

  BEGIN(LoadAttribute, 1) { ++pc; SLOW_X(1, load_attribute(a_of(word), B, name_operand(code[pc - 1]))); }
  BEGIN(StoreAttribute, 1) { ++pc; SLOW_X(1, store_attribute(A, name_operand(code[pc - 1]), B)); }
  BEGIN(DeleteAttribute, 1) { ++pc; SLOW_X(1, delete_attribute(A, name_operand(code[pc - 1]))); }
#define LIST_ELEMENT(name, right)                                                                      \
  BEGIN(name, 1) {                                                                                     \
    const Value x = B, y = right;                                                                      \
    if (is_object(x) && is_int(y) && !beyond_horizon) {                                                \
      const auto* list = memory.read<ListObject>(address_of(x));                                       \
      if (list->header.kind == Kind::kList && list->header.cls == 0) {                                 \
        const std::int64_t index = as_int(y) < 0 ? as_int(y) + list->length : as_int(y);               \
        if (index >= 0 && index < list->length) {                                                      \
          A = *memory.read<Value>(list->items + static_cast<Address>(sizeof(BlockObject) + 8 * static_cast<std::uint32_t>(index))); \
          DISPATCH();                                                                                  \
        }                                                                                              \
      }                                                                                                \
    }                                                                                                  \
    SLOW(1, load_item(a_of(word), x, y));                                                              \
  }
  LIST_ELEMENT(LoadItem, C)
  LIST_ELEMENT(LoadItemK, KC)
  BEGIN(StoreItem, 1) {
    const Value x = A, y = B;
    if (is_object(x) && is_int(y) && !beyond_horizon) {
      const auto* list = memory.read<ListObject>(address_of(x));  // a constant tuple must not be written to
      if (list->header.kind == Kind::kList && list->header.cls == 0) {
        const std::int64_t index = as_int(y) < 0 ? as_int(y) + list->length : as_int(y);
        if (index >= 0 && index < list->length) {
          auto* written = memory.write<ListObject>(address_of(x));
          written->header.writer = heap.writer();
          *memory.write<Value>(written->items + static_cast<Address>(sizeof(BlockObject) + 8 * static_cast<std::uint32_t>(index))) = C;
          DISPATCH();
        }
      }
    }
    SLOW(1, store_item(x, y, C));
  }
  BEGIN(DeleteItem, 1) { SLOW(1, remove_item(A, B)); }
  BEGIN(BuildSlice, 1) { SLOW(1, build_slice(a_of(word), b_of(word))); }

  BEGIN(BuildTuple, 2) { SLOW(2, build(word)); }
  BEGIN(BuildList, 2) { SLOW(2, build(word)); }
  BEGIN(BuildSet, 2) { SLOW(2, build(word)); }
  BEGIN(BuildDict, 2) { SLOW(2, build(word)); }
  BEGIN(ListAppend, 1) { SLOW(1, (list_append(rt, address_of(A), B), Flow::kNext)); }
  BEGIN(ListExtend, 2) { SLOW(2, extend_list(A, B, c_of(word) == a_of(word) ? kUnbound : C)); }
  BEGIN(SetAdd, 1) { SLOW(1, add_to_table(A, B, kNone)); }
  BEGIN(SetUpdate, 2) { SLOW(2, update_set(A, B)); }
  BEGIN(DictSet, 1) { SLOW(1, add_to_table(A, B, C)); }
  BEGIN(DictUpdate, 2) { SLOW(2, update_dict(A, B, kUnbound)); }
  BEGIN(DictMerge, 2) { SLOW(2, update_dict(A, B, C)); }
  BEGIN(ListToTuple, 1) { SLOW(1, list_to_tuple(a_of(word), B)); }
  BEGIN(Unpack, 1) { SLOW(1, unpack(word, B)); }
  BEGIN(UnpackStar, 2) { ++pc; SLOW_X(2, unpack(word, B)); }
  BEGIN(Format, 2) { SLOW(2, format(word)); }
  BEGIN(BuildString, 2) { SLOW(2, build(word)); }

  BEGIN(MakeFunction, 3) { ++pc; SLOW_X(3, make_function(word, code[pc - 1])); }
  BEGIN(LoadBuildClass, 1) { SLOW(1, load_build_class(a_of(word))); }
  BEGIN(Import, 10) { ++pc; SLOW_X(10, import_name(word, name_operand(code[pc - 1]))); }
  BEGIN(ImportFrom, 2) { ++pc; SLOW_X(2, import_from(a_of(word), B, name_operand(code[pc - 1]))); }
  BEGIN(ImportStar, 5) { SLOW(5, import_star(a_of(word))); }

  BEGIN(Raise, 3) { SLOW(3, raise_statement(a_of(word), b_of(word) != 0)); }
  BEGIN(RaiseAgain, 3) { SLOW(3, raise_again()); }
  BEGIN(Reraise, 3) { SLOW(3, reraise(A)); }
  BEGIN(PopException, 1) {
    rt.thread.handled = A;
    DISPATCH();
  }
  BEGIN(MatchException, 1) { SLOW(1, match_exception(a_of(word), B, C)); }
  BEGIN(GetHandled, 1) {
    A = rt.thread.handled;
    DISPATCH();
  }

#if defined(WEFT_SWITCH)
  }
#endif

// The time is used up, or the horizon is reached: instructions that only this thread can see may go beyond it.
exhausted:
  if (allowance.single_step && count > 0) {
    trap.kind = TrapKind::kStepped;
  } else if (start - left >= allowance.budget && !allowance.single_step) {
    trap.kind = TrapKind::kBudget;
  } else {
    word = code[pc];
    beyond_horizon = !allowance.single_step || allowance.horizon < 0;
    if (!beyond_horizon || !kVisible[static_cast<std::uint8_t>(word)]) {
#if defined(WEFT_SWITCH)
      goto resume;
#else
      goto* labels[static_cast<std::uint8_t>(word)];
#endif
    }
    goto horizon;
  }
  goto leave;
horizon:
  trap.kind = TrapKind::kHorizon;
  goto leave;
breaker:
  trap.kind = memory.failed() ? failure_kind() : TrapKind::kBreaker;
  goto leave;
trapped:
  pc = next;
leave:
  rt.thread.pc = pc;
  rt.thread.instructions += count;
  trap.used = start - left;
  trap.instructions = count;
  if (memory.failed()) trap.kind = failure_kind();
  return trap;
}

}  // namespace weft::vm
