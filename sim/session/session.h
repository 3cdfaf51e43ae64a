// A run that can be driven both ways: a machine, its trace, its checkpoints and a cursor.
//
// The head is the machine that produced the trace so far. The cursor is what is shown; it may stand anywhere up to the
// head, between any two instructions. Going back = nearest checkpoint, copied, and re-executed.
#pragma once
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/kernel/machine.h"
#include "sim/trace/trace.h"

namespace weft::session {

enum class StepKind : std::uint8_t { kInstruction, kLine, kEvent, kContextSwitch };
enum class Direction : std::uint8_t { kForward, kBack };

struct TimeTravel;

class Session {
 public:
  struct Loaded {
    std::unique_ptr<Session> session;   // null: see the others
    std::string error;                  // of the program, as CPython words it, or of the configuration
    std::uint32_t error_line = 0;
    bool needs_library = false;         // as in vm::LoadResult
  };
  static Loaded load(std::string_view source, std::string_view file_name, const kernel::Config& config,
                     vm::LibraryModules& library);
  // A session of a machine that has not run yet.
  static std::unique_ptr<Session> of(kernel::Machine machine);

  const kernel::Machine& machine() const;       // at the cursor
  const trace::Trace& trace() const;            // everything known, also beyond the cursor
  std::size_t trace_position() const;           // events that happened up to the cursor
  std::span<const kernel::ConsoleChunk> console() const;  // what was printed up to the cursor
  Ns now() const;                               // the cursor's time
  Ns end() const;                               // how far the run is known (head's time)
  bool finished() const;                        // the cursor is at the end of a run that ended
  kernel::StopReason stop_reason() const;       // at the cursor

  // Moves the cursor forward by `simulated` ns at most, working for about `host_budget_steps` thousands of instructions and
  // kernel actions at most; stops at breakpoints. Returns false when nothing more can happen (finished, deadlock,
  // limit) or a breakpoint was met.
  bool advance(Ns simulated, std::uint64_t host_budget_steps);
  // One instruction (of `thread`, or of whichever runs next), source line of the main program, traced event, or context switch.
  // False at either end.
  bool step(StepKind kind, Direction direction, Tid thread = {});
  // Goes to a time, forward or back; clamped to [0, end of what is known].
  void seek(Ns time);

  void set_breakpoint(std::uint32_t line, bool on);
  const std::vector<std::uint32_t>& breakpoints() const;

  // Checkpoints: their times, and the bytes of host memory that they hold together (bounded).
  std::vector<Ns> checkpoint_times() const;
  std::size_t checkpoint_bytes() const;

  // The instructions that each core executed in [from, to), reconstructed by re-execution; at most `limit`.
  struct ExecutedInstruction { Ns begin, end; Tid thread; std::uint8_t core; std::uint32_t pc; };
  std::vector<ExecutedInstruction> instructions_between(Ns from, Ns to, std::size_t limit) const;

  ~Session();

 private:
  explicit Session(kernel::Machine machine);
  std::unique_ptr<TimeTravel> travel_;
};

}  // namespace weft::session
