// Notices when a thread begins another line of the main program, as a debugger's line event does: a line counts again
// when a loop comes back to it, but not when a call that was made in its middle returns.
#pragma once
#include <cstdint>
#include <vector>

#include "sim/kernel/machine.h"

namespace weft::session {

class LineWatch {
 public:
  // Lines that threads stand in now have begun already.
  explicit LineWatch(const kernel::Machine& machine);

  // To be called after each step. The line that the step's thread stands at the beginning of, 0 when it does not.
  std::uint32_t after(const kernel::Step& step, const kernel::Machine& machine);

 private:
  struct Visit {
    Address frame;
    std::uint32_t line;
    std::uint32_t pc;
  };
  std::vector<Visit>& visits_of(const kernel::Machine& machine, Tid tid);

  std::vector<std::uint32_t> lines_;          // by word of text: line of the main program, 0 elsewhere
  std::vector<std::vector<Visit>> threads_;   // by thread: its frames in the main program, outermost first
  std::vector<bool> known_;
};

}  // namespace weft::session
