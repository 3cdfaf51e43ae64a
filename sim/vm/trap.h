// The door: what a thread in user mode comes back with.
#pragma once
#include <cstdint>

#include "sim/core/ids.h"
#include "sim/core/time.h"

namespace weft::vm {

enum class SystemCall : std::uint8_t {
#define X(name, arguments, comment) k##name,
#include "sim/vm/syscalls.def"
#undef X
  kCount
};

const char* name_of(SystemCall call);

// What becomes of the kernel's int when the thread goes on (see system_result.h). A negative one is -errno and raises
// OSError, where nothing else is said.
enum class SystemResult : std::uint8_t {
  kInt,       // the int
  kNone,      // None
  kBool,      // True or False
  kSeconds,   // ns as seconds, a float
  kReleased,  // None; negative: RuntimeError "release unlocked lock"
  kThread,    // the int; negative: RuntimeError "can't start new thread"
  kSemaphore, // None; negative: ValueError "semaphore or lock released too many times"
  kSigned,    // 64 bits of memory, as an int …
  kUnsigned,  // … of 0 to 2**64 - 1 …
  kDouble,    // … or a float: no number is an error
  kFloat,     // 32 bits as a float
};

enum class TrapKind : std::uint8_t {
  kBudget,        // the time given is used up, at an instruction boundary
  kHorizon,       // the next instruction is visible to others and lies beyond the horizon
  kBreaker,       // at a back edge or call while Attention asked for one (GIL drop, faults to account)
  kStepped,       // the one instruction that was asked for is done
  kSystemCall,    // `call` with `arguments`; the thread goes on with its result
  kFault,         // bad memory access: SIGSEGV at `fault_address`
  kOutOfMemory,   // physical memory is full
};

struct Trap {
  TrapKind kind = TrapKind::kBudget;
  SystemCall call = SystemCall::kCount;
  Address fault_address = 0;
  std::int64_t arguments[3] = {};
  Ns used = 0;                      // simulated time that user mode took
  std::uint64_t instructions = 0;   // bytecode instructions executed
};

// What the kernel allows a thread for one stay in user mode. Times are counted from now.
struct Allowance {
  Ns budget = 0;         // come back when this much time is used (after the instruction that crosses it)
  Ns horizon = kForever; // visible instructions must not start later than this
  bool single_step = false;
  bool want_breaker = false;  // come back at the next back edge or call
};

}  // namespace weft::vm
