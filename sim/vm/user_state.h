// What belongs to user mode in a process and in a thread, besides memory. Plain data, copied with the machine.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "sim/core/digest.h"
#include "sim/core/ids.h"
#include "sim/vm/heap.h"
#include "sim/vm/object.h"
#include "sim/vm/trap.h"
#include "sim/vm/value.h"

namespace weft::vm {

// Built-in exception classes, by the list in exceptions.def.
enum class ExceptionId : std::uint8_t {
#define X(name, base) k##name,
#include "sim/vm/exceptions.def"
#undef X
  kCount
};

// Well-known strings, by the list in names.def.
enum class Name : std::uint8_t {
#define X(enumerator, text) enumerator,
#include "sim/vm/names.def"
#undef X
  kCount
};

// Built-in classes whose instances are immediate values or have no kind of their own.
enum class ValueClass : std::uint8_t { kInt, kBool, kFloat, kNoneType, kEllipsis, kNotImplemented, kCount };

// Shared by all threads of a process.
struct ProcessState {
  HeapState heap;
  std::array<Address, static_cast<std::size_t>(Kind::kCount)> kind_classes{};
  std::array<Address, static_cast<std::size_t>(ValueClass::kCount)> value_classes{};
  std::array<Address, static_cast<std::size_t>(ExceptionId::kCount)> exception_classes{};
  std::array<Address, static_cast<std::size_t>(IteratorKind::kCount)> iterator_classes{};  // 0: that of Kind::kIterator
  std::array<Address, 3> view_classes{};  // dict_keys, dict_values, dict_items; 0: that of Kind::kDictView
  Address coroutine_class = 0;         // Kind::kGenerator, of an `async def`
  // Of functions written in C++: a method in its class, a special one, a special one with its self; 0: that of Kind::kNative.
  Address method_descriptor = 0, wrapper_descriptor = 0, method_wrapper = 0;
  Address object_class = 0;
  Address modules = 0;                 // Dict: sys.modules
  std::vector<Address> namespaces;     // Dict of a module's globals, by number in the image; 0: nobody asked for it
  std::vector<Address> code_handles;   // of code objects by number in the image, 0: nobody asked for it
  std::uint32_t class_version = 1;     // grows whenever a class attribute changes: method caches look at it
  std::uint32_t next_class_number = 1;
  std::uint32_t recursion_limit = 1'000;
  std::uint16_t next_thread_ordinal = 1;
  std::vector<std::string> arguments;  // of the program: sys.argv[1:]
};

// Private to one thread: what a context switch saves and restores.
struct ThreadState {
  Address frame = 0;                   // Frame of the innermost call; 0: nothing to run
  std::uint32_t pc = 0;                // next instruction: word index in Image::text
  Address stack_begin = 0;             // lowest usable address (the guard page is below)
  Address stack_end = 0;
  Value handled = kNone;               // the exception being handled
  Value raising = kUnbound;            // an exception on its way out when the thread left user mode
  Address result_register = 0;         // where the result of the system call under way goes; 0: nowhere
  SystemResult system_result = SystemResult::kInt;  // and how
  std::uint32_t depth = 0;             // Python frames on the stack, by their weights
  std::uint32_t ident = 0;             // threading.get_ident(): its tid when it was created; a fork's child keeps its parent's
  std::uint16_t ordinal = 0;           // 1, 2 … in its process: Header::writer
  std::uint64_t instructions = 0;      // executed so far
  std::uint8_t tenths = 0;             // of a nanosecond that it used beyond its core's clock
};

// A call's frame on the stack. Registers follow; a frame never straddles a page (at most 250 registers).
struct Frame {
  Address caller;                      // 0 at the bottom of the stack
  std::uint32_t pc;                    // where this frame goes on when its callee returns
  std::uint32_t code;                  // number of the code object
  Address function;                    // Function object, for its closure; 0: none (module body)
  std::uint8_t result;                 // register of the caller that gets the return value
  std::uint8_t flags;                  // kFrame…
  std::uint16_t registers;
  Address generator;                   // Generator object that this frame runs, 0: none
  Value kept;                          // kFrameKeeps: the value that the caller gets instead
};
static_assert(sizeof(Frame) == 32);

// What happens in the caller when the frame returns, besides r[result] = value.
constexpr std::uint8_t kFrameKeeps = 1;      // the caller gets `kept` (the instance, after __init__)
constexpr std::uint8_t kFrameIterates = 2;   // called by ForIterate: StopIteration ends the loop
constexpr std::uint8_t kFrameCompletes = 4;  // the value is an intermediate result: the caller's instruction is finished with it
constexpr std::uint8_t kFrameDelegates = 8;  // called by YieldFrom: what it yields is yielded by the caller too
constexpr std::uint8_t kFrameReflected = 16; // with kFrameCompletes: a binary operator's second attempt
constexpr std::uint8_t kFrameSignal = 32;    // a signal handler's: the value is dropped, the caller goes on where it was …
constexpr std::uint8_t kFrameRepeats = 64;   // … before the instruction at its pc - 1 …
constexpr std::uint8_t kFrameRestarts = 128; // … or inside a system call that the signal had interrupted
constexpr std::uint8_t kFramePlain = 64;     // with kFrameCompletes: __add__ for an in-place operator whose __iadd__ gave up

// What a frame counts for the recursion limit: CPython calls a class by way of C, which counts as well.
constexpr std::uint32_t frame_weight(std::uint8_t flags) { return 1u + (flags & kFrameKeeps); }

constexpr std::uint32_t kMaxRegisters = 250;

}  // namespace weft::vm
