#include "sim/report/metrics.h"

#include <algorithm>
#include <utility>

namespace weft::report {

using kernel::PreemptReason;
using kernel::RunState;
using kernel::WaitReason;
using trace::EventKind;

Ns ThreadMetrics::blocked_total() const {
  Ns sum = 0;
  for (const Ns time : blocked) sum += time;
  return sum;
}

std::uint64_t Metrics::switches() const {
  std::uint64_t sum = 0;
  for (const CoreMetrics& core : cores) sum += core.switches;
  return sum;
}

double Metrics::utilisation(const CoreMetrics& core) const {
  return end > 0 ? static_cast<double>(core.running) / static_cast<double>(end) : 0.0;
}

double Metrics::utilisation(const DeviceMetrics& device) const {
  return end > 0 ? std::min(static_cast<double>(device.busy) / static_cast<double>(end), 1.0) : 0.0;
}

// The record of the event's thread; threads come into being in order of tid but for rounding between cores.
ThreadMetrics& Meter::thread(const trace::Event& event) {
  const auto [found, is_new] = thread_index_.try_emplace(event.thread, totals_.threads.size());
  if (is_new) {
    ThreadMetrics& record = totals_.threads.emplace_back();
    record.tid = event.thread;
    record.pid = event.process;
    record.created = event.time;
  }
  return totals_.threads[found->second];
}

ProcessMetrics& Meter::process(const trace::Event& event) {
  const auto [found, is_new] = process_index_.try_emplace(event.process, totals_.processes.size());
  if (is_new) {
    ProcessMetrics& record = totals_.processes.emplace_back();
    record.pid = event.process;
    record.created = event.time;
  }
  return totals_.processes[found->second];
}

void Meter::account(const StateSlice& slice, Metrics& into) const {
  const Ns length = slice.end - slice.begin;
  const auto thread_at = thread_index_.find(slice.thread);
  if (thread_at == thread_index_.end()) return;
  ThreadMetrics& record = into.threads[thread_at->second];
  record.ended = slice.end;
  switch (slice.state) {
    case RunState::kReady: record.ready += length; break;
    case RunState::kRunning: record.running += length; break;
    default: record.blocked[static_cast<std::size_t>(slice.reason) % kWaitReasons] += length; break;
  }
  if (slice.state == RunState::kRunning && slice.core < into.cores.size()) into.cores[slice.core].running += length;
  if (slice.reason != WaitReason::kGil) return;
  const auto process_at = process_index_.find(slice.process);
  if (process_at != process_index_.end()) into.processes[process_at->second].gil_waited += length;
}

void Meter::dispatched(const trace::Event& event) {
  ThreadMetrics& record = thread(event);
  ++record.dispatches;
  if (record.first_run < 0) record.first_run = event.time;
  if (event.core >= totals_.cores.size()) return;
  CoreMetrics& core = totals_.cores[event.core];
  ++core.dispatches;
  core.switching += static_cast<Ns>(event.b);
  const Tid before = last_on_core_[event.core];
  last_on_core_[event.core] = event.thread;
  if (before == event.thread) return;
  ++core.switches;
  const auto found = thread_index_.find(before);
  if (found == thread_index_.end() || totals_.threads[found->second].pid != event.process) ++core.process_switches;
}

void Meter::gil_changed(const trace::Event& event) {
  GilHold& hold = gil_[event.process];
  if (event.kind == EventKind::kGilAcquired) {
    hold = {event.thread, event.time};
    ++process(event).gil_acquisitions;
    ++thread(event).gil_acquisitions;
  } else if (hold.holder) {
    process(event).gil_held += std::max<Ns>(0, event.time - hold.since);
    hold = {};
  }
}

void Meter::ended(const trace::Event& event) {
  ProcessMetrics& record = process(event);
  record.alive = false;
  record.ended = event.time;
  record.status = static_cast<int>(event.a);
  GilHold& hold = gil_[event.process];
  if (hold.holder) record.gil_held += std::max<Ns>(0, event.time - hold.since);
  hold = {};
}

void Meter::device_started(const trace::Event& event) {
  DeviceMetrics& device = totals_.devices[(event.a & 0xFF) % totals_.devices.size()];
  ++device.requests;
  device.busy += static_cast<Ns>(event.b);
  const auto asked = asked_disk_.find(event.thread);
  if (asked == asked_disk_.end()) return;
  device.queued += event.time - asked->second;
  asked_disk_.erase(asked);
}

void Meter::page_fault(const trace::Event& event) {
  const auto kind = static_cast<FaultKind>(event.b);
  ProcessMetrics& record = process(event);
  ++record.page_faults;
  record.major_faults += is_major(kind);
}

void Meter::add(const trace::Event& event) {
  if (totals_.cores.empty()) totals_.cores.resize(cores_), last_on_core_.resize(cores_);
  last_ = std::max(last_, event.time);
  switch (event.kind) {
    case EventKind::kProcessCreated: process(event).parent = Pid{static_cast<std::uint32_t>(event.a)}; break;
    case EventKind::kProcessExited: ended(event); break;
    case EventKind::kThreadCreated: thread(event), ++process(event).threads; break;
    case EventKind::kThreadExited: thread(event).alive = false; break;
    case EventKind::kDispatched: dispatched(event); break;
    case EventKind::kPreempted:
      ++(static_cast<PreemptReason>(event.a) == PreemptReason::kYield ? thread(event).voluntary_switches
                                                                      : thread(event).involuntary_switches);
      break;
    case EventKind::kBlocked:
      ++thread(event).voluntary_switches;
      if (static_cast<WaitReason>(event.a) == WaitReason::kDevice) asked_disk_[event.thread] = event.time;
      break;
    case EventKind::kDeviceStarted: device_started(event); break;
    case EventKind::kSystemCallEntered: ++thread(event).system_calls; break;
    case EventKind::kPageFault: page_fault(event); break;
    case EventKind::kPageEvicted:
      ++process(event).pages_evicted;
      process(event).pages_written += event.b;
      break;
    case EventKind::kPageCopied: ++process(event).pages_copied; break;
    case EventKind::kGilAcquired:
    case EventKind::kGilReleased: gil_changed(event); break;
    case EventKind::kGilDropRequested: ++process(event).gil_drop_requests; break;
    case EventKind::kConsoleWritten: process(event).console_bytes += event.b; break;
    case EventKind::kPipeWritten: process(event).pipe_bytes += event.b; break;
    default: break;
  }
  for (const StateSlice& slice : states_.add(event)) account(slice, totals_);
}

// By thread or process number, where they stood in order of coming.
template <typename Record, typename Id>
static void put_in_order(std::vector<Record>& records, const std::map<Id, std::size_t>& places) {
  std::vector<Record> ordered;
  ordered.reserve(records.size());
  for (const auto& [id, place] : places) ordered.push_back(std::move(records[place]));
  records = std::move(ordered);
}

Metrics Meter::result(Ns now) const {
  Metrics result = totals_;
  result.cores.resize(cores_);
  result.end = std::max(now, last_);
  for (const StateSlice& slice : states_.open_at(result.end)) account(slice, result);
  for (ProcessMetrics& record : result.processes) {
    if (!record.alive) continue;
    record.ended = result.end;
    const auto hold = gil_.find(record.pid);
    if (hold != gil_.end() && hold->second.holder) record.gil_held += result.end - hold->second.since;
  }
  for (ThreadMetrics& record : result.threads) {
    const auto owner = process_index_.find(record.pid);
    if (owner != process_index_.end() && !result.processes[owner->second].alive) record.alive = false;
  }
  put_in_order(result.threads, thread_index_);
  put_in_order(result.processes, process_index_);
  return result;
}

Metrics measure(const trace::Trace& trace, std::uint32_t cores, Ns now, std::size_t events) {
  Meter meter(cores);
  const std::size_t count = std::min(events, trace.size());
  for (std::size_t i = 0; i < count; ++i) meter.add(trace[i]);
  return meter.result(now);
}

}  // namespace weft::report
