// Logs written by hand, for tests of what reads them.
#pragma once
#include <string>

#include "sim/report/names.h"
#include "sim/trace/trace.h"

namespace weft::test {

constexpr Pid kMain{1000};

// Writes a log one event a line. Times in microseconds.
class Log {
 public:
  Log& at(Ns microseconds) { time_ = microseconds * kMicrosecond; return *this; }
  Log& on(std::uint8_t core) { core_ = core; return *this; }
  Log& put(trace::EventKind kind, std::uint32_t tid, std::uint64_t a = 0, std::uint64_t b = 0, Pid pid = kMain) {
    trace::Event event;
    event.time = time_, event.kind = kind, event.thread = Tid{tid}, event.process = pid, event.a = a, event.b = b;
    event.core = core_;
    trace_.put(trace_.size(), event);
    return *this;
  }
  const trace::Trace& trace() const { return trace_; }

 private:
  trace::Trace trace_;
  Ns time_ = 0;
  std::uint8_t core_ = 0;
};

// Threads 1000, 1001 … are A, B …, all but the first named; lock 7 is 'a'.
class TestNames final : public report::Names {
 public:
  std::string given_name(Tid tid) const override {
    return tid.value == 1000 ? "MainThread" : "Thread-" + std::to_string(tid.value - 1000);
  }
  std::uint32_t ordinal(Tid tid) const override { return tid.value - 1000; }
  std::string lock_name(Pid, ObjectId lock) const override { return lock.value == 7 ? "a" : ""; }
  Pid process_of(Tid) const override { return kMain; }
};

}  // namespace weft::test
