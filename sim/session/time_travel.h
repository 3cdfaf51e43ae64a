// The inside of a session: a head that goes on, a cursor that may be anywhere behind it, and checkpoints between.
#pragma once
#include <optional>
#include <vector>

#include "sim/session/checkpoints.h"
#include "sim/session/line_watch.h"

namespace weft::session {

// Host memory for checkpoints: enough for hundreds of them, small beside a browser tab.
constexpr std::size_t kCheckpointBytes = 64u << 20;
// Steps between two checkpoints: a few milliseconds of re-execution.
constexpr std::uint64_t kCheckpointSteps = 100'000;
// Steps that a search for the next line, event … may take before it gives up: seconds.
constexpr std::uint64_t kSearchSteps = 50'000'000;

// Where a search ended, and the time to show there.
struct Found {
  Moment moment;
  Ns shown = 0;
};

struct TimeTravel {
  explicit TimeTravel(kernel::Machine machine);

  // --- moving (time_travel.cpp) ---
  bool at_head() const { return !view.has_value(); }
  kernel::Machine& machine() { return view ? *view : head; }
  const kernel::Machine& machine() const { return view ? *view : head; }
  void run_to(Ns until);                      // the cursor goes forward to a time, and with it the head if need be
  void extend_head(Ns until);
  void go_to(const Found& place);             // anywhere, up to the head or beyond it
  void seek(Ns time);
  kernel::Machine machine_at(Ns time);        // from the nearest checkpoint; leaves some more on the way
  bool advance(Ns target, std::uint64_t work);
  bool advance_to_breakpoint(Ns target, std::uint64_t work);

  // --- searching (searches.cpp) ---
  std::optional<Found> next_instruction(Tid thread);
  std::optional<Found> next_line(Tid thread);
  std::optional<Found> previous_instruction(Tid thread);
  std::optional<Found> previous_line(Tid thread);
  std::optional<Found> next_event(bool switches_only);
  std::optional<Found> previous_event(bool switches_only);

  trace::Trace trace;
  kernel::Machine head;
  Moment head_moment;
  std::optional<kernel::Machine> view;        // none: the cursor is at the head
  Moment cursor;
  Ns shown = 0;                               // the cursor's time
  Checkpoints checkpoints{kCheckpointBytes};
  std::vector<std::uint32_t> breakpoints;     // sorted
};

}  // namespace weft::session
