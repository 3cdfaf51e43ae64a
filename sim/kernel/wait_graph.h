// Who waits for whom: read from a machine at any moment. Plain data for the deadlock report, views and narration.
#pragma once
#include <string>
#include <vector>

#include "sim/kernel/machine.h"

namespace weft::kernel {

// Where a thread stands in the main program; line 0: it is not in there.
struct ProgramPosition {
  std::uint32_t line = 0;
  std::string function;         // qualified name; "<module>" at the top level
};

struct WaitEdge {
  Tid thread;
  Pid process;
  WaitReason reason = WaitReason::kNone;
  std::uint32_t object = 0;     // lock id, joined tid, awaited pid (0: any child) or pipe, by reason
  std::string object_name;      // a lock's name, UTF-8; empty: none
  Ns since = 0;
  ProgramPosition position;     // where it waits
  // Who could end the wait: a lock's owner, the joined thread, the threads of the awaited processes or at the
  // other end of the pipe. Empty: nobody (a timer, or a lock whose owner ended).
  std::vector<Tid> held_by;
  Tid ended_owner;              // a lock's owner that ended without releasing it
  bool in_cycle = false;
};

struct WaitGraph {
  std::vector<WaitEdge> edges;                // one a blocked thread, in order of tid
  std::vector<std::vector<Tid>> cycles;       // each: thread, the one it waits for, … ; the last waits for the first
  const WaitEdge* find(Tid thread) const;     // null: it is not blocked
};

WaitGraph read_wait_graph(const Machine& machine);

ProgramPosition position_of(const Machine& machine, const Thread& thread);

}  // namespace weft::kernel
