#include "sim/trace/trace.h"

namespace weft::trace {

namespace {

constexpr EventFacts kFacts[] = {
#define X(name, a, b, comment) {#name, a, b, comment},
#include "sim/trace/events.def"
#undef X
};

}  // namespace

const EventFacts& facts_of(EventKind kind) { return kFacts[static_cast<std::size_t>(kind)]; }

bool Trace::agrees(std::size_t position, Event event) {
  if (events_[position] == event) return true;
  events_.truncate(position);
  ++divergences_;
  return false;
}

void Trace::put_text(std::size_t index, const ConsoleChunk& chunk) {
  if (index < console_.size()) {
    if (console_[index] == chunk) return;
    console_.resize(index);
    ++divergences_;
  }
  console_.push_back(chunk);
}

void Trace::truncate(std::size_t position, std::size_t chunks) {
  events_.truncate(position);
  if (chunks < console_.size()) console_.resize(chunks);
}

std::uint64_t Trace::digest() const {
  Digest digest;
  for (const Event& event : events_) {
    digest.signed_word(event.time);
    digest.word(event.a);
    digest.word(event.b);
    digest.word(std::uint64_t{event.thread.value} << 32 | event.process.value);
    digest.word(std::uint64_t{event.core} << 8 | static_cast<std::uint64_t>(event.kind));
  }
  for (const ConsoleChunk& chunk : console_) {
    digest.signed_word(chunk.time);
    digest.word(std::uint64_t{chunk.tid.value} << 1 | (chunk.is_error ? 1u : 0u));
    digest.text(chunk.text);
  }
  return digest.value();
}

}  // namespace weft::trace
