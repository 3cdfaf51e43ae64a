// Dispatch and the fast paths. Locals hold what every instruction needs: `ip` (the next word), `word` (the instruction),
// `regs`, `consts` and `meter` (time left and instructions done, see opcode_charges.h). Slow paths are members of Interpreter; they
// see the instruction through `at` and go on at `next`.
//
// Compiled twice: with WEFT_OBSERVED (observed_loop.cpp) for a kernel that wants to know what each instruction touches.
#include <algorithm>
#include <utility>

#include "sim/vm/dispatch.h"
#include "sim/vm/interpreter_state.h"
#include "sim/vm/meter.h"
#include "sim/vm/namespaces.h"
#include "sim/vm/objects/overflow.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/opcode_charges.h"

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

// A header's kind and flags as one number: asked for one by one, they become a jump table in WebAssembly.
std::uint16_t shape_of(const Header& header) {
  return static_cast<std::uint16_t>(static_cast<unsigned>(header.kind) | static_cast<unsigned>(header.flags) << 8);
}
constexpr std::uint16_t iterator_shape(IteratorKind kind) {
  return static_cast<std::uint16_t>(static_cast<unsigned>(Kind::kIterator) | static_cast<unsigned>(kind) << 8);
}
constexpr std::uint16_t kRangeShape = iterator_shape(IteratorKind::kRange), kListShape = iterator_shape(IteratorKind::kList);

}  // namespace

// Long by nature: one handler an instruction, in one function so that its locals stay in registers.
const Trap& Interpreter::EXECUTE() {
#if !defined(WEFT_SWITCH)
  static const void* const labels[256] = {
#define X(name, format, sharing, price, comment) &&op_##name,
#include "sim/python/opcodes.def"
#undef X
  };
#endif
  const Ns unit = user.charges.unit;
  const bool one = allowance.single_step;
  const Ns used = rt.thread.tenths;
  const Ns most = one ? 1 : units_in(allowance.budget, unit, used);
  const Ns units = one ? Ns{allowance.horizon >= 0} : std::min(most, units_in(allowance.horizon, unit, used));
  std::int64_t meter = Meter::of_units(units);
  // Where what only this thread can see must stop, too; until there it may go beyond the horizon.
  const std::int64_t floor = (units - most) * Meter::kUnit;
  ENTER()
  Value* regs = r;
#if !defined(WEFT_SWITCH)
  const Value* consts = k;
#endif
  const std::int64_t* charges = charge;
  const Instruction* ip = text + rt.thread.pc;
  Instruction word = 0;
  Flow flow = Flow::kNext;
  if (allowance.want_breaker) memory.attention = true;
#if defined(WEFT_OBSERVED)
  AccessLog& log = *user.log;
  observed = {.floor = floor};
#endif
  if (rt.thread.raising != kUnbound) {  // an exception that a system call's result became
    next = rt.thread.pc, at = next - 1;
    if (unwind() == Flow::kTrap) goto trapped;
    ip = text + next, regs = r, charges = charge;
    SET_CONSTS();
  }
#if defined(WEFT_OBSERVED)
  if (!user.space.faults().empty()) goto exhausted;  // the registers' page was out
#endif

#if defined(WEFT_SWITCH)
dispatch:
  word = *ip;
  if (MUST_LOOK()) LOOK_HINT {
    LOOK()
  }
  switch (opcode_of(word)) {
    case Opcode::kCount: break;
#else
  DISPATCH();
#endif

  BEGIN(Nop) { DISPATCH(); }
  BEGIN(Move) { A = B; DISPATCH(); }
  BEGIN(LoadConst) { A = consts[bx_of(word)]; DISPATCH(); }
  BEGIN(CheckLocal) {
    if (A != kUnbound) [[likely]] DISPATCH();
    SLOW_LOCAL(unbound_local(a_of(word)));
  }
  BEGIN(DeleteLocal) {
    if (A == kUnbound) SLOW_LOCAL(unbound_local(a_of(word)));
    A = kUnbound;
    DISPATCH();
  }
  BEGIN(LoadGlobal) {
    READ(Value, slot, slot_address(bx_of(word)));
    Value value = *slot;
    if (value == kUnbound) [[unlikely]] {
      STAND(1);
      KEEP_PLACE();
      value = load_global_slow(bx_of(word));
      FETCH_PLACE();
      if (value == kUnbound) SLOW(Flow::kRaised);
    }
    A = value;
    DISPATCH();
  }
  BEGIN(StoreGlobal) {
    WRITE(Value, slot, slot_address(bx_of(word)));
    *slot = A;
    if (!rt.process.namespaces.empty()) [[unlikely]] SLOW((global_changed(rt, bx_of(word), A), Flow::kNext));
    DISPATCH();
  }
  BEGIN(DeleteGlobal) {
    SLOW(delete_global(bx_of(word), a_of(word)));
  }
  BEGIN(LookForDead) {
    STAND(1);
    KEEP_PLACE();
    const bool due = look_for_dead(a_of(word), b_of(word));
    FETCH_PLACE();
    if (due && b_of(ip[-1]) == 0) goto breaker;  // the next statement may see what a finalizer did
    DISPATCH();
  }
  BEGIN(LoadName) { ++ip; SLOW_X(load_name(word, name_operand(ip[-1]))); }
  BEGIN(StoreName) { ++ip; SLOW_X(store_item(B, from_address(name_operand(ip[-1])), A)); }
  BEGIN(DeleteName) { ++ip; SLOW_X(delete_name(word, name_operand(ip[-1]))); }
  BEGIN(MakeCell) { SLOW(make_cell(a_of(word))); }
  BEGIN(LoadCell) {
    READ(CellObject, cell, address_of(B));
    const Value value = cell->value;
    if (value == kUnbound) [[unlikely]] SLOW(unbound_cell(b_of(word)));
    A = value;
    DISPATCH();
  }
  BEGIN(StoreCell) {
    WRITE(CellObject, cell, address_of(B));
    cell->header.writer = heap.writer();
    cell->value = A;
    DISPATCH();
  }
  BEGIN(DeleteCell) {
    READ(CellObject, cell, address_of(B));
    if (cell->value == kUnbound) SLOW(unbound_cell(b_of(word)));
    WRITE(CellObject, same, address_of(B));
    same->value = kUnbound;
    DISPATCH();
  }
  BEGIN(LoadClosure) {
    const Address function = reinterpret_cast<const Frame*>(regs)[-1].function;
    READ(FunctionObject, object, function);
    READ(Value, cell, object->closure + static_cast<Address>(sizeof(TupleObject)) + 8 * b_of(word));
    A = *cell;
    DISPATCH();
  }

  ARITHMETIC(Add, C, add_overflows, +, kAdd, false)
  ARITHMETIC(AddK, KC, add_overflows, +, kAdd, false)
  ARITHMETIC(Subtract, C, subtract_overflows, -, kSubtract, false)
  ARITHMETIC(SubtractK, KC, subtract_overflows, -, kSubtract, false)
  ARITHMETIC(InplaceAdd, C, add_overflows, +, kAdd, true)
  ARITHMETIC(InplaceAddK, KC, add_overflows, +, kAdd, true)
  ARITHMETIC(InplaceSubtract, C, subtract_overflows, -, kSubtract, true)
  ARITHMETIC(InplaceSubtractK, KC, subtract_overflows, -, kSubtract, true)
  ARITHMETIC(Multiply, C, multiply_overflows, *, kMultiply, false)
  ARITHMETIC(MultiplyK, KC, multiply_overflows, *, kMultiply, false)
  FLOOR_DIVISION(FloorDivide, C, true, kFloorDivide)
  FLOOR_DIVISION(FloorDivideK, KC, true, kFloorDivide)
  FLOOR_DIVISION(Modulo, C, false, kModulo)
  FLOOR_DIVISION(ModuloK, KC, false, kModulo)
  BEGIN(TrueDivide) {
    const Value x = B, y = C;
    if (is_float(x) && is_float(y) && as_float(y) != 0) {
      A = from_float(as_float(x) / as_float(y));
      DISPATCH();
    }
    SLOW_LOCAL(binary_slow(word, BinaryOperator::kTrueDivide, x, y, false));
  }
  BEGIN(Power) { SLOW_LOCAL(binary_slow(word, BinaryOperator::kPower, B, C, false)); }
  BEGIN(LeftShift) { SLOW_LOCAL(binary_slow(word, BinaryOperator::kLeftShift, B, C, false)); }
  BEGIN(RightShift) {
    const Value x = B, y = C;
    if (are_ints(x, y) && as_int(y) >= 0) {
      A = from_int(as_int(x) >> (as_int(y) < 63 ? as_int(y) : 63));
      DISPATCH();
    }
    SLOW_LOCAL(binary_slow(word, BinaryOperator::kRightShift, x, y, false));
  }
  BITWISE(BitAnd, &, kAnd)
  BITWISE(BitOr, |, kOr)
  BITWISE(BitXor, ^, kXor)
  BEGIN(MatrixMultiply) { SLOW_LOCAL(binary_slow(word, BinaryOperator::kMatrixMultiply, B, C, false)); }
  BEGIN(Inplace) { ++ip; SLOW_LOCAL_WIDE(2, inplace_slow(word, ip[-1])); }
  BEGIN(Negate) {
    const Value x = B;
    if (is_int(x) && fits_small_int(-as_int(x))) {
      A = from_int(-as_int(x));
      DISPATCH();
    }
    if (is_float(x)) {
      A = from_float(-as_float(x));
      DISPATCH();
    }
    SLOW_LOCAL(unary_slow(a_of(word), UnaryOperator::kNegate, x));
  }
  BEGIN(Positive) { SLOW_LOCAL(unary_slow(a_of(word), UnaryOperator::kPositive, B)); }
  BEGIN(Invert) { SLOW_LOCAL(unary_slow(a_of(word), UnaryOperator::kInvert, B)); }
  BEGIN(Not) {
    const Value x = B;
    if (is_object(x)) SLOW_LOCAL(test_slow(x));
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
  BEGIN(Is) {
    A = from_bool(B == C);
    DISPATCH();
  }
  BEGIN(IsNot) {
    A = from_bool(B != C);
    DISPATCH();
  }
  BEGIN(In) { SLOW_CALL(1, contains_slow(word)); }
  BEGIN(NotIn) { SLOW_CALL(1, contains_slow(word)); }

  BEGIN(Jump) {
    ip += sbx_of(word);
    DISPATCH();
  }
  ENTRY(jump_back) BEGIN(JumpBack) {
    ip += sbx_of(word);
    BREAKER_POINT();
    DISPATCH_OR(for_iterate, ForIterate);
  }
  BEGIN(JumpIfTrue) {
    const Value x = A;
    if (is_object(x)) [[unlikely]] SLOW_LOCAL(test_slow(x));
    if (truth_of_immediate(x)) ip += sbx_of(word);
    DISPATCH();
  }
  BEGIN(JumpIfFalse) {
    const Value x = A;
    if (is_object(x)) [[unlikely]] SLOW_LOCAL(test_slow(x));
    if (!truth_of_immediate(x)) ip += sbx_of(word);
    DISPATCH();
  }
  BEGIN(GetIterator) { SLOW(get_iterator(a_of(word), B)); }
  ENTRY(for_iterate) BEGIN(ForIterate) {
    if (is_object(A)) {
      WRITE(IteratorObject, iterator, address_of(A));
      const std::uint16_t shape = shape_of(iterator->header);
      if (shape == kRangeShape) {
        // The ints stand in the upper 48 bits, as for ARITHMETIC.
        const Value value = iterator->source, here = value << 16, stop = iterator->extra << 16, step = iterator->step << 16;
        const auto end = static_cast<std::int64_t>(stop), at_value = static_cast<std::int64_t>(here);
        if (static_cast<std::int64_t>(step) > 0 ? at_value < end : at_value > end) {
          iterator->source = kIntTag | (here + step) >> 16;
          regs[a_of(word) + 1] = value;
          FUSE_MOVE(value)
        } else {
          ip += sbx_of(word);
        }
        DISPATCH();
      }
      if (shape == kListShape) {
        READ(ListObject, list, address_of(iterator->source));
        const std::uint32_t index = iterator->index;
        if (index < list->length) {
          iterator->index = index + 1;
          READ(Value, item, list->items + static_cast<Address>(sizeof(BlockObject)) + 8 * index);
          const Value value = *item;
          regs[a_of(word) + 1] = value;
          FUSE_MOVE(value)
          DISPATCH();
        }
      } else if (static_cast<Kind>(shape & 0xFF) == Kind::kGenerator) {
        SLOW(resume(address_of(A), kNone, kUnbound, a_of(word) + 1, kFrameIterates));
      }
    }
    SLOW(iterate(a_of(word)));
  }

  BEGIN(Call) {
    BREAKER_POINT_CALL(1);
    SLOW_CALL(1, call(A, Arguments{&A + 1, b_of(word), nullptr, 0}, a_of(word)));
  }
  BEGIN(CallKeywords) {
    ++ip;
    BREAKER_POINT_CALL(2);
    SLOW_CALL(2, call(A, Arguments{&A + 1, b_of(word), &A + 1 + b_of(word), address_of(consts[ip[-1]])}, a_of(word)));
  }
  BEGIN(CallUnpacked) {
    BREAKER_POINT_CALL(1);
    SLOW_CALL(1, call_unpacked(a_of(word), b_of(word) != 0));
  }
  BEGIN(LoadMethod) { ++ip; SLOW_X(load_method(a_of(word), B, name_operand(ip[-1]))); }
  BEGIN(CallMethod) {
    BREAKER_POINT_CALL(1);
    const std::uint32_t bound = (&A)[1] == kUnbound ? 1 : 0;  // no self: the arguments start one later
    SLOW_CALL(1, call(A, Arguments{&A + 1 + bound, b_of(word) + 1 - bound, nullptr, 0}, a_of(word)));
  }
  BEGIN(CallMethodKeywords) {
    ++ip;
    BREAKER_POINT_CALL(2);
    const std::uint32_t bound = (&A)[1] == kUnbound ? 1 : 0;
    SLOW_CALL(2, call(A, Arguments{&A + 1 + bound, b_of(word) + 1 - bound, &A + 2 + b_of(word), address_of(consts[ip[-1]])},
                   a_of(word)));
  }
  BEGIN(LoadSpecial) { SLOW(load_special(a_of(word), B, c_of(word))); }
  BEGIN(Return) { SLOW(return_value(A)); }
  BEGIN(Yield) { SLOW(yield(B, next, a_of(word))); }
  BEGIN(YieldFrom) { SLOW(yield_from(a_of(word), b_of(word))); }
  BEGIN(GetYieldFrom) { SLOW(get_iterator(a_of(word), B)); }
  BEGIN(GetAwaitable) { SLOW(get_awaitable(a_of(word), B, c_of(word))); }

  BEGIN(LoadAttribute) { ++ip; SLOW_X(load_attribute(a_of(word), B, name_operand(ip[-1]))); }
  BEGIN(StoreAttribute) { ++ip; SLOW_X(store_attribute(A, name_operand(ip[-1]), B)); }
  BEGIN(DeleteAttribute) { ++ip; SLOW_X(delete_attribute(A, name_operand(ip[-1]))); }
#define LIST_ELEMENT(name, right)                                                                      \
  BEGIN(name) {                                                                                        \
    const Value x = B, y = right;                                                                      \
    if (is_object(x) && is_int(y)) {                                                                   \
      READ(ListObject, list, address_of(x));                                                           \
      if (list->header.kind == Kind::kList && list->header.cls == 0) {                                 \
        const std::int64_t index = as_int(y) < 0 ? as_int(y) + list->length : as_int(y);               \
        if (index >= 0 && index < list->length) {                                                      \
          READ(Value, item, list->items + static_cast<Address>(sizeof(BlockObject)) + 8 * static_cast<Address>(index)); \
          A = *item;                                                                                   \
          DISPATCH();                                                                                  \
        }                                                                                              \
      }                                                                                                \
    }                                                                                                  \
    SLOW(load_item(a_of(word), x, y));                                                                 \
  }
  LIST_ELEMENT(LoadItem, C)
  LIST_ELEMENT(LoadItemK, KC)
  BEGIN(StoreItem) {
    const Value x = A, y = B;
    if (is_object(x) && is_int(y)) {
      auto* list = memory.write_at_once<ListObject>(address_of(x));
      if (list != nullptr && list->header.kind == Kind::kList && list->header.cls == 0) {
        const std::int64_t index = as_int(y) < 0 ? as_int(y) + list->length : as_int(y);
        if (index >= 0 && index < list->length) {
          list->header.writer = heap.writer();
          WRITE(Value, item, list->items + static_cast<Address>(sizeof(BlockObject)) + 8 * static_cast<Address>(index));
          *item = C;
          DISPATCH_OR(jump_back, JumpBack);
        }
      }
    }
    SLOW(store_item(x, y, C));
  }
  BEGIN(DeleteItem) { SLOW(remove_item(A, B)); }
  BEGIN(BuildSlice) { SLOW(build_slice(a_of(word), b_of(word))); }

  BEGIN(BuildTuple) { SLOW(build(word)); }
  BEGIN(BuildList) { SLOW(build(word)); }
  BEGIN(BuildSet) { SLOW(build(word)); }
  BEGIN(BuildDict) { SLOW(build(word)); }
  BEGIN(ListAppend) { SLOW((list_append(rt, address_of(A), B), Flow::kNext)); }
  BEGIN(ListExtend) { SLOW(extend_list(A, B, c_of(word) == a_of(word) ? kUnbound : C)); }
  BEGIN(SetAdd) { SLOW(add_to_table(A, B, kNone)); }
  BEGIN(SetUpdate) { SLOW(update_set(A, B)); }
  BEGIN(DictSet) { SLOW(add_to_table(A, B, C)); }
  BEGIN(DictUpdate) { SLOW(update_dict(A, B, kUnbound)); }
  BEGIN(DictMerge) { SLOW(update_dict(A, B, C)); }
  BEGIN(ListToTuple) { SLOW(list_to_tuple(a_of(word), B)); }
  BEGIN(Unpack) { SLOW(unpack(word, B)); }
  BEGIN(UnpackStar) { ++ip; SLOW_X(unpack(word, B)); }
  BEGIN(Format) { SLOW(format(word)); }
  BEGIN(BuildString) { SLOW(build(word)); }

  BEGIN(MakeFunction) { ++ip; SLOW_X(make_function(word, ip[-1])); }
  BEGIN(LoadBuildClass) { SLOW(load_build_class(a_of(word))); }
  BEGIN(Import) { ++ip; SLOW_X(import_name(word, name_operand(ip[-1]))); }
  BEGIN(ImportFrom) { ++ip; SLOW_X(import_from(a_of(word), B, name_operand(ip[-1]))); }
  BEGIN(ImportStar) { SLOW(import_star(a_of(word))); }

  BEGIN(Raise) { SLOW(raise_statement(a_of(word), b_of(word) != 0)); }
  BEGIN(RaiseAgain) { SLOW(raise_again()); }
  BEGIN(Reraise) { SLOW(reraise(A)); }
  BEGIN(PopException) {
    rt.thread.handled = A;
    DISPATCH();
  }
  BEGIN(MatchException) { SLOW(match_exception(a_of(word), B, C)); }
  BEGIN(GetHandled) {
    A = rt.thread.handled;
    DISPATCH();
  }

#if defined(WEFT_SWITCH)
  }
#else
beyond:
  LOOK()
  goto* labels[static_cast<std::uint8_t>(word)];
#endif

#if defined(WEFT_SWITCH)
slow_next:
  if (flow == Flow::kNext) [[likely]] {
    FETCH();
    ip = text + next;
    DISPATCH();
  }
#endif
slow_done:  // what a slow path ended with
  FETCH();
  meter -= std::exchange(owed, 0) * Meter::kUnit;
  if (flow == Flow::kRaised) {
    KEEP();
    flow = unwind();
    FETCH();
  }
  if (flow == Flow::kTrap) goto trapped;
  ip = text + next, regs = r, charges = charge;
  SET_CONSTS();
  DISPATCH();
taken_back:
  meter += CHARGE;
  --ip;
exhausted:
  trap.kind = meter >= FLOOR ? TrapKind::kHorizon : one ? TrapKind::kStepped : TrapKind::kBudget;
  goto leave;
breaker:
  trap.kind = TrapKind::kBreaker;
  goto leave;
trapped:
  ip = text + next;
leave:
  rt.thread.pc = static_cast<std::uint32_t>(ip - text);
#if defined(WEFT_OBSERVED)
  meter = pay_for_accesses(log, meter);
#endif
  trap.instructions = Meter::instructions(meter);
  const Ns tenths = used + (units - observed.lost - Meter::units_left(meter)) * unit + observed.stall * kTenths;
  trap.used = tenths / kTenths;
  rt.thread.tenths = static_cast<std::uint8_t>(tenths % kTenths);
  rt.thread.instructions += trap.instructions;
  if (memory.failed()) trap.kind = failure_kind();
  return trap;
}

}  // namespace weft::vm
