// The one event log. Whatever happens in a machine is appended here once; timeline, metrics, narration,
// exporters, tests and detectors read it.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/core/digest.h"
#include "sim/core/ids.h"
#include "sim/core/limits.h"
#include "sim/core/time.h"
#include "sim/trace/event_log.h"

namespace weft::trace {

// A piece of console output, in order.
struct ConsoleChunk {
  Ns time = 0;
  Pid pid;
  Tid tid;
  bool is_error = false;
  std::string text;
  bool operator==(const ConsoleChunk&) const = default;
};

// A log in order of time. Machines count what they put (events_traced, console_chunks), so that a position in the log
// names a moment of the run: the log may reach into the future of a machine that stands at an earlier time. Running
// over known ground again passes over the records that are there.
class Trace {
 public:
  // What happens once it is full: most readers need all of the log, so the run ends. Others need only the beginning.
  enum class WhenFull : std::uint8_t { kStop, kGoOn };

  explicit Trace(std::size_t limit = limits::kTraceEvents, WhenFull when_full = WhenFull::kStop) : limit_(limit), when_full_(when_full) {}

  std::size_t size() const { return events_.size(); }
  Event operator[](std::size_t index) const { return events_[index]; }
  const EventLog& events() const { return events_; }
  bool full() const { return events_.size() >= limit_; }
  WhenFull when_full() const { return when_full_; }

  // Puts the event at `position` (a machine's count of events so far). Where the log already has one
  // there, they must be equal: a difference means that the run diverged, and the old future is dropped.
  void put(std::size_t position, const Event& event) {
    if (position < events_.size() && agrees(position, event)) return;
    if (position < limit_) events_.push_back(event);
  }
  // The same for console output; `index` is a machine's count of chunks so far.
  void put_text(std::size_t index, const ConsoleChunk& chunk);
  // The console's text: the first `chunks` pieces (a machine's console_chunks()).
  std::span<const ConsoleChunk> console(std::size_t chunks) const {
    return std::span(console_).first(chunks < console_.size() ? chunks : console_.size());
  }
  // Forgets everything from `position` and from console piece `chunks` on (the user changed the run).
  void truncate(std::size_t position, std::size_t chunks);
  // Times that a re-run differed from the log without the user's doing; always 0 unless there is a bug.
  std::size_t divergences() const { return divergences_; }
  std::uint64_t digest() const;

 private:
  // Whether the log has this record there; otherwise all from there on is dropped.
  bool agrees(std::size_t position, Event event);

  EventLog events_;
  std::vector<ConsoleChunk> console_;
  std::size_t limit_;
  WhenFull when_full_;
  std::size_t divergences_ = 0;
};

}  // namespace weft::trace
