// What can happen in a machine, and the record of it.
#pragma once
#include <cstdint>

#include "sim/core/ids.h"
#include "sim/core/time.h"

namespace weft::trace {

enum class EventKind : std::uint8_t {
#define X(name, a, b, comment) k##name,
#include "sim/trace/events.def"
#undef X
  kCount
};

struct EventFacts {
  const char* name;
  const char* a;
  const char* b;
  const char* comment;
};
const EventFacts& facts_of(EventKind kind);

constexpr std::uint8_t kNoCore = 0xFF;

// One record. `thread` is whom it happens to (Woken: the woken one), `process` its process.
struct Event {
  Ns time = 0;
  std::uint64_t a = 0;
  std::uint64_t b = 0;
  Tid thread;
  Pid process;
  EventKind kind = EventKind::kCount;
  std::uint8_t core = kNoCore;
  bool operator==(const Event&) const = default;
};

}  // namespace weft::trace
