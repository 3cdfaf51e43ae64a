// The macros that interpreter_loop.cpp is written with. They name its locals: ip, word, regs, consts, charges, meter, flow.
// Included there and nowhere else.
#pragma once

// Before an instruction: whether the time is used up, or accesses have to be paid for; and what to do then.
#if defined(WEFT_OBSERVED)
#define EXECUTE execute_observed
// Finding the frame is no access of the program's.
#define ENTER()                                          \
  {                                                      \
    const Unobserved unobserved(user.log);               \
    enter(rt.thread.frame);                              \
  }                                                      \
  memory.observe(user.log, user.cache);
#define FLOOR observed.floor
#define MUST_LOOK() (meter < 0 || !log.empty())
#define LOOK_HINT            // every other instruction touches memory
#define LOOK()                                                                                     \
  if (!log.empty()) meter = pay_for_accesses(log, meter);                                          \
  if (meter < 0 && (meter < FLOOR || kVisible[static_cast<std::uint8_t>(word)])) goto exhausted;   \
  if (observed.over) [[unlikely]] goto exhausted;
#else
#define EXECUTE execute
#define ENTER() enter(rt.thread.frame);
#define FLOOR floor
#define MUST_LOOK() (meter < 0)
#define LOOK_HINT [[unlikely]]
#define LOOK() \
  if (meter < FLOOR || kVisible[static_cast<std::uint8_t>(word)]) goto exhausted;
#endif

// A computed jump per instruction predicts better than one switch; WebAssembly has only the switch.
#if defined(__wasm__)
#define WEFT_SWITCH 1
#define CASE(name) case Opcode::k##name:
#define DISPATCH() goto dispatch
#else
#define CASE(name) op_##name:
#define DISPATCH()                                            \
  do {                                                        \
    word = *ip;                                               \
    if (MUST_LOOK()) LOOK_HINT goto beyond;                   \
    goto* labels[static_cast<std::uint8_t>(word)];            \
  } while (0)
#endif

// The beginning of each handler: account for the instruction and step over it.
#define BEGIN(name)                                           \
  CASE(name)                                                  \
  meter -= charges[static_cast<std::size_t>(Opcode::k##name)]; \
  ++ip;
#define CHARGE charges[static_cast<std::uint8_t>(word)]

// Tells the slow paths where the instruction is; it has `width` words.
#define STAND(width)                                       \
  next = static_cast<std::uint32_t>(ip - text), at = next - (width)

// Runs a slow path of an instruction that others can see.
#define SLOW_WIDE(width, expression)            \
  do {                                          \
    STAND(width);                               \
    flow = (expression);                        \
    if (flow != Flow::kNext) [[unlikely]] goto slow_done; \
    ip = text + next;                           \
    DISPATCH();                                 \
  } while (0)
#define SLOW(expression) SLOW_WIDE(1, expression)
#define SLOW_X(expression) SLOW_WIDE(2, expression)
// A call, which may be of a native function that took more time than its instruction.
#define SLOW_CALL(width, expression)                            \
  do {                                                          \
    STAND(width);                                               \
    flow = (expression);                                        \
    if (flow != Flow::kNext || owed != 0) [[unlikely]] goto slow_done; \
    ip = text + next;                                           \
    DISPATCH();                                                 \
  } while (0)

// The same for an instruction that is local on its fast paths only. Beyond the horizon nothing that others can see may
// happen, so the instruction is taken back.
#define SLOW_LOCAL_WIDE(width, expression)                \
  do {                                                    \
    if (meter + CHARGE < 0) [[unlikely]] {                 \
      ip -= (width) - 1;                                  \
      goto taken_back;                                    \
    }                                                     \
    SLOW_WIDE(width, expression);                         \
  } while (0)
#define SLOW_LOCAL(expression) SLOW_LOCAL_WIDE(1, expression)

#define A regs[a_of(word)]
#define B regs[b_of(word)]
#define C regs[c_of(word)]
#define KC consts[c_of(word)]

// Integer and float fast paths of an arithmetic instruction; `right` is C or KC.
#define ARITHMETIC(name, right, int_operation, float_operator, op, in_place)        \
  BEGIN(name) {                                                                     \
    const Value x = B, y = right;                                                   \
    if (are_ints(x, y)) {                                                           \
      std::int64_t sum;                                                             \
      if (!int_operation(static_cast<std::int64_t>(x << 16), static_cast<std::int64_t>(y << 16), &sum)) { \
        A = kIntTag | static_cast<Value>(sum) >> 16;                                \
        DISPATCH();                                                                 \
      }                                                                             \
    } else if (is_float(x) && is_float(y)) {                                        \
      A = from_float(as_float(x) float_operator as_float(y));                       \
      DISPATCH();                                                                   \
    }                                                                               \
    SLOW_LOCAL(binary_slow(word, BinaryOperator::op, x, y, in_place));              \
  }

#define COMPARE(name, right, sign, comparison)                                      \
  BEGIN(name) {                                                                     \
    const Value x = B, y = right;                                                   \
    bool answer;                                                                    \
    if (are_ints(x, y)) {                                                           \
      answer = static_cast<std::int64_t>(x << 16) sign static_cast<std::int64_t>(y << 16); \
    } else if (is_float(x) && is_float(y)) {                                        \
      answer = as_float(x) sign as_float(y);                                        \
    } else {                                                                        \
      SLOW_LOCAL(compare_slow(word, Comparison::comparison, x, y));                 \
    }                                                                               \
    A = from_bool(answer);                                                          \
    FUSE_JUMP(answer)                                                               \
    DISPATCH();                                                                     \
  }

// A comparison is mostly followed by a jump on its result: do both at once, with the accounting of both.
#define FUSE_JUMP(answer)                                                           \
  if (meter >= 0) {                                                                 \
    const Instruction after = *ip;                                                  \
    if ((after & 0xFFFFu) == (static_cast<Instruction>(Opcode::kJumpIfFalse) | (word & 0xFF00u))) { \
      meter -= charges[static_cast<std::size_t>(Opcode::kJumpIfFalse)];             \
      ip += 1 + (answer ? 0 : sbx_of(after));                                       \
    }                                                                               \
  }

#define BITWISE(name, operation, op)                                                \
  BEGIN(name) {                                                                     \
    const Value x = B, y = C;                                                       \
    if (are_ints(x, y)) {                                                           \
      A = kIntTag | ((x operation y) & 0xFFFF'FFFF'FFFFu);                          \
      DISPATCH();                                                                   \
    }                                                                               \
    SLOW_LOCAL(binary_slow(word, BinaryOperator::op, x, y, false));                 \
  }

#define FLOOR_DIVISION(name, right, want_quotient, op)                              \
  BEGIN(name) {                                                                     \
    const Value x = B, y = right;                                                   \
    if (are_ints(x, y) && y != kIntTag) {                                           \
      const std::int64_t n = as_int(x), d = as_int(y);                              \
      std::int64_t quotient = n / d, remainder = n % d;                             \
      if (remainder != 0 && (remainder < 0) != (d < 0)) --quotient, remainder += d; \
      const std::int64_t result = want_quotient ? quotient : remainder;             \
      if (fits_small_int(result)) {                                                 \
        A = from_int(result);                                                       \
        DISPATCH();                                                                 \
      }                                                                             \
    }                                                                               \
    SLOW_LOCAL(binary_slow(word, BinaryOperator::op, x, y, false));                 \
  }

#define BREAKER_POINT() \
  if (memory.attention) [[unlikely]] goto breaker
// Before a call: the instruction is taken back, so that it runs when the thread comes in again.
#define BREAKER_POINT_CALL(width)         \
  if (memory.attention) [[unlikely]] {    \
    meter += CHARGE;                      \
    ip -= (width);                        \
    goto breaker;                         \
  }
#define name_operand(extension) address_of(consts[extension])
