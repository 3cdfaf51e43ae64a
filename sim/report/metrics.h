// Measures of a run, counted from its event log and nothing else. The states of a thread add up to its life time exactly.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "sim/core/ids.h"
#include "sim/core/time.h"
#include "sim/kernel/thread.h"
#include "sim/report/thread_states.h"
#include "sim/trace/trace.h"

namespace weft::report {

constexpr std::size_t kWaitReasons = static_cast<std::size_t>(kernel::WaitReason::kExit) + 1;

struct ThreadMetrics {
  Tid tid;
  Pid pid;
  Ns created = 0;
  Ns ended = 0;                             // of a living thread: the end of the measurement
  bool alive = true;

  // Where its time went; running + ready + all of blocked = ended − created.
  Ns running = 0, ready = 0;
  std::array<Ns, kWaitReasons> blocked{};   // by WaitReason

  Ns first_run = -1;                        // −1: it never ran
  std::uint64_t dispatches = 0;
  std::uint64_t voluntary_switches = 0;     // it blocked or yielded
  std::uint64_t involuntary_switches = 0;   // the core was taken from it
  std::uint64_t system_calls = 0;
  std::uint64_t gil_acquisitions = 0;

  Ns life() const { return ended - created; }
  Ns blocked_total() const;
  Ns response() const { return first_run < 0 ? -1 : first_run - created; }   // −1: it never ran
  Ns turnaround() const { return alive ? -1 : ended - created; }             // −1: it has not ended
};

struct ProcessMetrics {
  Pid pid;
  Pid parent;
  Ns created = 0, ended = 0;
  bool alive = true;
  int status = 0;                           // as wait() reports
  std::uint64_t threads = 0;
  std::uint64_t page_faults = 0;            // first touches, copies included
  std::uint64_t major_faults = 0;           // of them, those that waited for swap or the program's file
  std::uint64_t pages_evicted = 0;          // that left memory (first mapped by this process)
  std::uint64_t pages_written = 0;          // of them, to swap
  std::uint64_t pages_copied = 0;           // copy-on-write
  std::uint64_t gil_acquisitions = 0;
  std::uint64_t gil_drop_requests = 0;
  Ns gil_held = 0;                          // time that any thread held it
  Ns gil_waited = 0;                        // time that its threads waited for it, added up
  std::uint64_t console_bytes = 0;
  std::uint64_t pipe_bytes = 0;             // written into pipes
};

struct CoreMetrics {
  Ns running = 0;                           // some thread ran
  Ns switching = 0;                         // spent in context switches
  std::uint64_t dispatches = 0;
  std::uint64_t switches = 0;               // dispatches of another thread than before
  std::uint64_t process_switches = 0;       // of them, to another process
};

struct DeviceMetrics {
  std::uint64_t requests = 0;
  Ns busy = 0;                              // serving them
  Ns queued = 0;                            // that requests waited in the queue before, added up
};

struct Metrics {
  Ns end = 0;                               // of the measurement
  std::vector<ThreadMetrics> threads;       // by tid
  std::vector<ProcessMetrics> processes;    // by pid
  std::vector<CoreMetrics> cores;
  std::array<DeviceMetrics, 2> devices{};   // disk, network

  std::uint64_t switches() const;
  // Share of a core's time that threads ran, 0 … 1.
  double utilisation(const CoreMetrics& core) const;
  double utilisation(const DeviceMetrics& device) const;
  Ns idle(const CoreMetrics& core) const { return end - core.running - core.switching; }
};

// Counts while events come in; can be asked at any point.
class Meter {
 public:
  explicit Meter(std::uint32_t cores) : cores_(cores) {}
  void add(const trace::Event& event);
  // The measures as if the run ended at `now`.
  Metrics result(Ns now) const;

 private:
  struct GilHold {
    Tid holder;
    Ns since = 0;
  };
  void account(const StateSlice& slice, Metrics& into) const;
  void dispatched(const trace::Event& event);
  void gil_changed(const trace::Event& event);
  void page_fault(const trace::Event& event);
  void ended(const trace::Event& event);
  void device_started(const trace::Event& event);
  ThreadMetrics& thread(const trace::Event& event);
  ProcessMetrics& process(const trace::Event& event);

  std::uint32_t cores_;
  Ns last_ = 0;
  ThreadStates states_;
  Metrics totals_;
  std::map<Tid, std::size_t> thread_index_;
  std::map<Pid, std::size_t> process_index_;
  std::map<Pid, GilHold> gil_;
  std::map<Tid, Ns> asked_disk_;            // since when a thread waits for the disk
  std::vector<Tid> last_on_core_;
};

// Measures the first `events` of a log as if the run ended at `now`.
Metrics measure(const trace::Trace& trace, std::uint32_t cores, Ns now, std::size_t events = SIZE_MAX);

}  // namespace weft::report
