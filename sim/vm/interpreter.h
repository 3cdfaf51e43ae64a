// User mode: executes bytecode of one thread until it traps. The kernel on the other side of the door is not known here.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "sim/memory/address_space.h"
#include "sim/vm/image.h"
#include "sim/vm/memory.h"
#include "sim/vm/opcode_charges.h"
#include "sim/vm/trap.h"
#include "sim/vm/user_state.h"

namespace weft::vm {

// One thread about to run, with all that it can touch.
struct UserMode {
  const Image& image;
  const OpcodeCharges& charges;
  ProcessState& process;
  ThreadState& thread;
  AddressSpace& space;
  PhysicalMemory& physical;
  TranslationCache& cache;
  std::uint32_t* hints;   // inline caches: Image::text.size() words that only make things faster; null: none
  AccessLog* log = nullptr;  // is told what instructions touch; null: nobody wants to know
};

// Executes until a trap. `allowance` says how far. Page faults of the stay are in space.faults(), for the kernel to
// charge and to trace; a stay with faults ends soon after with kBreaker.
// Also serves, without a trap, what needs no kernel: a collection when the heap asks for one (see Collection).
Trap run(const UserMode& user, const Allowance& allowance);

// Gives a thread the result of the system call that its last trap asked for.
void complete_system_call(UserMode user, std::int64_t result);

// Lays out a new process's memory: segments, TEXT, DATA, built-in classes and modules; then points the thread (stack
// segment already added, stack_begin/stack_end set) at the start-up code in sim/lib/_startup.py.
void boot_process(UserMode user);

// Makes the thread call the program's signal handlers (_run_signal_handlers in sim/lib/builtins.py) before it goes on.
// flags: kFrameSignal, and kFrameRepeats when the thread stands before an instruction, or kFrameRestarts when it
// stands inside a system call that is to go on afterwards.
void call_signal_handlers(UserMode user, std::uint8_t flags);

// Points a new thread (stack segment added, stack_begin/stack_end set) at `function(*arguments)`, as _thread does.
void boot_thread(UserMode user, Value function, Value arguments);

// After fork: the child's only thread is the caller's twin; nothing else to do but to complete the call with 0.

// Frees what no thread of the process can reach. `threads` are all of the process's threads.
struct Collection {
  std::uint64_t freed_objects = 0, freed_bytes = 0, live_objects = 0, live_bytes = 0;
};
Collection collect_garbage(const Image& image, ProcessState& process, AddressSpace& space, PhysicalMemory& physical,
                           std::span<ThreadState* const> threads);
// True when the heap asks for a collection; the kernel collects at the next kBreaker trap (which then comes soon).
bool wants_collection(const ProcessState& process);

// --- for views, reports and step-by-line: reading a stopped thread ---

struct FrameView {
  Address address = 0;         // of the Frame
  std::uint32_t code = 0;      // number in the image
  std::uint32_t pc = 0;        // the instruction it stands at (innermost: next to execute; others: the call)
  std::uint32_t line = 0;      // in its module's file
  bool in_main_program = false;
};
// The frames of a thread, innermost first, at most `limit`.
std::vector<FrameView> walk_stack(const Image& image, const ThreadState& thread, const AddressSpace& space,
                                  const PhysicalMemory& physical, std::size_t limit = 64);
// Where the thread stands in the main program: the innermost frame there; line 0 when there is none.
FrameView position_in_program(const Image& image, const ThreadState& thread, const AddressSpace& space,
                              const PhysicalMemory& physical);
// The registers of a frame (locals first: names in CodeObject::locals).
std::vector<Value> registers_of(const FrameView& frame, const Image& image, const AddressSpace& space,
                                const PhysicalMemory& physical);
// A short text of any value for a view: "42", "'text'", "[1, 2, 3, …]", "Counter at 0x10001230".
std::string describe_value(const Image& image, const ProcessState& process, const AddressSpace& space,
                           const PhysicalMemory& physical, Value value, std::size_t max_length = 60);

}  // namespace weft::vm
