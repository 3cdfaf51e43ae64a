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

// Around a call out of the loop. What is alive across a call has to be saved, and a compiler of WebAssembly then saves it
// wherever it changes: at each instruction, for one call that hardly ever happens. So nothing is alive: KEEP hands to the
// interpreter what the loop alone knows, FETCH takes it back; _PLACE where the instruction goes on afterwards.
#if defined(WEFT_SWITCH)
#define KEEP() (kept_meter = meter)
#define KEEP_PLACE() (KEEP(), kept_ip = ip)
#define FETCH() (meter = kept_meter, regs = r, charges = charge)
#define FETCH_PLACE() (FETCH(), ip = kept_ip, word = ip[-1])
// Fewer locals than registers: what is rarely needed is not one, and slow paths read the instruction again.
#define consts k
#define SET_CONSTS()
#define READ_AGAIN(width) word = ip[-(width)]
#else
#define KEEP()
#define KEEP_PLACE()
#define FETCH()
#define FETCH_PLACE()
#define SET_CONSTS() consts = k
#define READ_AGAIN(width)
#endif

// const T* pointer = memory.read<T>(address), and the same for writing, in an instruction of one word.
#if defined(WEFT_OBSERVED)
#define READ(T, pointer, address) ACCESS(const T*, pointer, nullptr, memory.read_and_tell<T>(address))
#define WRITE(T, pointer, address) ACCESS(T*, pointer, nullptr, memory.write_and_tell<T>(address))
#else
#define READ(T, pointer, address) ACCESS(const T*, pointer, memory.read_at_once<T>(address), memory.read<T>(address))
#define WRITE(T, pointer, address) ACCESS(T*, pointer, memory.write_at_once<T>(address), memory.write<T>(address))
#endif
#if defined(WEFT_SWITCH)
#define ACCESS(type, pointer, at_once, slowly) \
  type pointer = at_once;                      \
  if (pointer == nullptr) [[unlikely]] {       \
    KEEP_PLACE();                              \
    pointer = slowly;                          \
    FETCH_PLACE();                             \
  }
#else
#define ACCESS(type, pointer, at_once, slowly) type pointer = slowly;
#endif

// SLOW: runs a slow path of an instruction that others can see.
// SLOW_CALL: a call, which may be of a native function that took more time than its instruction.
#if defined(WEFT_SWITCH)
#define CALL_OUT(width, expression, done)       \
  do {                                          \
    STAND(width);                               \
    READ_AGAIN(width);                          \
    KEEP();                                     \
    flow = (expression);                        \
    goto done;                                  \
  } while (0)
#define SLOW_WIDE(width, expression) CALL_OUT(width, expression, slow_next)
#define SLOW_CALL(width, expression) CALL_OUT(width, expression, slow_done)
#else
#define CALL_OUT(width, expression, is_done)    \
  do {                                          \
    STAND(width);                               \
    flow = (expression);                        \
    if (!(is_done)) [[unlikely]] goto slow_done; \
    ip = text + next;                           \
    DISPATCH();                                 \
  } while (0)
#define SLOW_WIDE(width, expression) CALL_OUT(width, expression, flow == Flow::kNext)
#define SLOW_CALL(width, expression) CALL_OUT(width, expression, flow == Flow::kNext && owed == 0)
#endif
#define SLOW(expression) SLOW_WIDE(1, expression)
#define SLOW_X(expression) SLOW_WIDE(2, expression)

// The same for an instruction that is local on its fast paths only. Beyond the horizon nothing that others can see may
// happen, so the instruction is taken back.
#define SLOW_LOCAL_WIDE(width, expression)                \
  do {                                                    \
    STAND(width);                                         \
    READ_AGAIN(width);                                    \
    if (meter + CHARGE < 0) [[unlikely]] {                \
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
        DISPATCH_OR(jump_back, JumpBack);                                           \
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

// The end of a handler after which a loop often goes on with that instruction: there without dispatch, where that is dear.
// ENTRY marks the handler, which has to stand below: in WebAssembly only the loop's head can be jumped back to.
#if defined(WEFT_SWITCH) && !defined(WEFT_OBSERVED)
#define ENTRY(label) label:
#define DISPATCH_OR(label, name)                                                    \
  do {                                                                              \
    word = *ip;                                                                     \
    if (meter >= 0 && opcode_of(word) == Opcode::k##name) goto label;               \
    DISPATCH();                                                                     \
  } while (0)
#else
#define ENTRY(label)
#define DISPATCH_OR(label, name) DISPATCH()
#endif

// ForIterate is mostly followed by a move of the item into the loop's variable: both at once, with the accounting of both.
#if defined(WEFT_OBSERVED)
#define FUSE_MOVE(item)
#else
#define FUSE_MOVE(item)                                                             \
  if (meter >= 0) {                                                                 \
    const Instruction after = *ip;                                                  \
    if ((after & 0xFF00FFu) == (static_cast<Instruction>(Opcode::kMove) | (a_of(word) + 1) << 16)) { \
      meter -= charges[static_cast<std::size_t>(Opcode::kMove)];                    \
      regs[a_of(after)] = item;                                                     \
      ++ip;                                                                         \
    }                                                                               \
  }
#endif

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
      std::int64_t quotient = n / d, remainder = n - quotient * d;                  \
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
    KEEP();                               \
    READ_AGAIN(width);                    \
    meter += CHARGE;                      \
    ip -= (width);                        \
    goto breaker;                         \
  }
#define name_operand(extension) address_of(consts[extension])
