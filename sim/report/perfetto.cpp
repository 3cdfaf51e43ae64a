#include "sim/report/perfetto.h"

#include <map>

#include "sim/report/json.h"
#include "sim/report/metrics_text.h"
#include "sim/report/thread_states.h"
#include "sim/vm/trap.h"

namespace weft::report {

using kernel::RunState;
using trace::Event;
using trace::EventKind;

namespace {

// The process that stands for the hardware; simulated pids start at 1000.
constexpr std::uint32_t kMachinePid = 1;
// Track ids must not be zero, so core n is track n + 1.
constexpr std::uint32_t core_track(std::uint32_t core) { return core + 1; }

constexpr std::size_t kChunk = 64u << 10;  // text handed to the sink at once

std::string_view state_name(const StateSlice& slice) {
  if (slice.state == RunState::kRunning) return "running";
  return slice.state == RunState::kReady ? "ready" : "blocked";
}

// The colour names that the viewers know for thread states.
std::string_view state_colour(const StateSlice& slice) {
  if (slice.state == RunState::kRunning) return "thread_state_running";
  if (slice.state == RunState::kReady) return "thread_state_runnable";
  return "thread_state_sleeping";
}

class Exporter {
 public:
  Exporter(const Names& names, const PerfettoOptions& options, const TextSink& sink)
      : names_(names), options_(options), sink_(sink) {}

  void run(const trace::Trace& trace) {
    open_file();
    for (const Event& event : trace.events()) take(event);
    for (const StateSlice& slice : states_.open_at(options_.end)) state_slice(slice);
    close_file();
  }

 private:
  struct OpenCall {
    vm::SystemCall call;
    Ns since;
  };

  void open_file() {
    json_.begin_object().key("displayTimeUnit").value("ns").key("otherData").begin_object();
    json_.key("program").value(options_.title).end_object().key("traceEvents").begin_array();
    name_process(kMachinePid, "Cores", 0);
    for (std::uint32_t core = 0; core < options_.cores; ++core) {
      name_track(kMachinePid, core_track(core), "Core " + std::to_string(core), core);
    }
  }

  void close_file() {
    json_.line().end_array().end_object().line();
    sink_(json_.take());
  }

  // --- one trace event of the format each ---

  JsonWriter& start(std::string_view phase, std::uint32_t pid, std::uint32_t track) {
    if (json_.text().size() >= kChunk) sink_(json_.take());
    return json_.line().begin_object().key("ph").value(phase).key("pid").value(pid).key("tid").value(track);
  }

  void metadata(std::string_view what, std::uint32_t pid, std::uint32_t track, std::string_view name) {
    start("M", pid, track).key("name").value(what).key("args").begin_object().key("name").value(name).end_object().end_object();
  }

  void sort_index(std::string_view what, std::uint32_t pid, std::uint32_t track, std::uint32_t index) {
    start("M", pid, track).key("name").value(what).key("args").begin_object();
    json_.key("sort_index").value(index).end_object().end_object();
  }

  void name_process(std::uint32_t pid, std::string_view name, std::uint32_t index) {
    metadata("process_name", pid, 0, name);
    sort_index("process_sort_index", pid, 0, index);
  }

  void name_track(std::uint32_t pid, std::uint32_t track, std::string_view name, std::uint32_t index) {
    metadata("thread_name", pid, track, name);
    sort_index("thread_sort_index", pid, track, index);
  }

  // A complete slice; the caller adds args or ends the object.
  JsonWriter& slice(std::uint32_t pid, std::uint32_t track, std::string_view name, std::string_view category, Ns begin, Ns end) {
    start("X", pid, track).key("ts").microseconds(begin).key("dur").microseconds(end - begin);
    return json_.key("name").value(name).key("cat").value(category);
  }

  void instant(const Event& event, std::string_view name) {
    start("i", event.process.value, event.thread.value).key("ts").microseconds(event.time);
    json_.key("name").value(name).key("cat").value("event").key("s").value(event.thread ? "t" : "p").end_object();
  }

  void counter(std::uint32_t pid, std::string_view name, Ns time, std::uint64_t value) {
    start("C", pid, 0).key("ts").microseconds(time).key("name").value(name);
    json_.key("args").begin_object().key("value").value(value).end_object().end_object();
  }

  // --- the log ---

  void take(const Event& event) {
    for (const StateSlice& ended : states_.add(event)) state_slice(ended);
    switch (event.kind) {
      case EventKind::kProcessCreated:
        name_process(event.process.value, "Process " + std::to_string(event.process.value), event.process.value);
        break;
      case EventKind::kThreadCreated:
        name_track(event.process.value, event.thread.value, names_.short_name(event.thread), event.thread.value);
        ready_changed(event.time, 1);
        break;
      case EventKind::kPreempted: ready_changed(event.time, 1); break;
      case EventKind::kWoken:
        ready_changed(event.time, 1);
        wake_arrow(event);
        break;
      case EventKind::kDispatched: switch_slice(event); break;
      case EventKind::kSystemCallEntered:
        calls_[event.thread] = {static_cast<vm::SystemCall>(event.a), event.time};
        break;
      case EventKind::kSystemCallLeft: system_call_left(event); break;
      case EventKind::kPageFault: counter(event.process.value, "page faults", event.time, ++faults_[event.process]); break;
      case EventKind::kPageCopied: counter(event.process.value, "pages copied", event.time, ++copies_[event.process]); break;
      case EventKind::kCollected:
        slice(event.process.value, event.thread.value, "garbage collection", "collector", event.time,
              event.time + static_cast<Ns>(event.b));
        json_.key("args").begin_object().key("bytes freed").value(event.a).end_object().end_object();
        break;
      case EventKind::kSegmentationFault: instant(event, "segmentation fault"); break;
      case EventKind::kKilled: instant(event, "killed: " + status_text(static_cast<int>(event.a & 0x7F), Language::kEnglish)); break;
      case EventKind::kDeadlock: instant(event, "deadlock"); break;
      case EventKind::kGilDropRequested: instant(event, "asked to drop the GIL"); break;
      default: break;
    }
  }

  void ready_changed(Ns time, int change) {
    ready_ += change;
    counter(kMachinePid, "ready threads", time, static_cast<std::uint64_t>(ready_ < 0 ? 0 : ready_));
  }

  void state_slice(const StateSlice& ended) {
    if (ended.state == RunState::kReady) ready_changed(ended.end, -1);
    slice(ended.process.value, ended.thread.value, label(ended), "state", ended.begin, ended.end);
    json_.key("cname").value(state_colour(ended)).key("args").begin_object();
    if (ended.state == RunState::kRunning) json_.key("core").value(std::uint32_t{ended.core});
    if (ended.object != 0) json_.key("object").value(ended.object);
    json_.end_object().end_object();
    if (ended.state == RunState::kRunning && ended.core != trace::kNoCore) core_slice(ended);
    nested_call(ended);
  }

  std::string label(const StateSlice& ended) const {
    std::string text(state_name(ended));
    if (ended.state != RunState::kBlocked) return text;
    text += ": " + std::string(wait_reason_name(ended.reason, Language::kEnglish));
    return text;
  }

  void core_slice(const StateSlice& ended) {
    slice(kMachinePid, core_track(ended.core), names_.short_name(ended.thread), "core", ended.begin, ended.end);
    json_.key("args").begin_object().key("pid").value(ended.process.value).key("tid").value(ended.thread.value);
    json_.end_object().end_object();
  }

  // The time before a dispatch that the core spent on the switch.
  void switch_slice(const Event& event) {
    if (event.b == 0 || event.core == trace::kNoCore) return;
    const Ns cost = static_cast<Ns>(event.b);
    slice(kMachinePid, core_track(event.core), "context switch", "switch", event.time > cost ? event.time - cost : 0, event.time)
        .end_object();
  }

  // A call that blocks lasts longer than the slice in which it began. Slices of a track must nest, so the call is drawn
  // once in each slice that it touches.
  void nested_call(const StateSlice& ended) {
    const auto found = calls_.find(ended.thread);
    if (found == calls_.end()) return;
    const Ns begin = found->second.since > ended.begin ? found->second.since : ended.begin;
    call_slice(ended.process, ended.thread, found->second.call, begin, ended.end);
    found->second.since = ended.end;
  }

  void system_call_left(const Event& event) {
    const auto found = calls_.find(event.thread);
    if (found == calls_.end()) return;
    call_slice(event.process, event.thread, found->second.call, found->second.since, event.time);
    calls_.erase(found);
  }

  void call_slice(Pid process, Tid thread, vm::SystemCall call, Ns begin, Ns end) {
    if (end <= begin) return;
    slice(process.value, thread.value, vm::name_of(call), "system call", begin, end).end_object();
  }

  void wake_arrow(const Event& event) {
    const Tid waker{static_cast<std::uint32_t>(event.a)};
    if (!waker) return;
    ++arrows_;
    arrow("s", names_.process_of(waker).value, waker.value, event.time);
    arrow("f", event.process.value, event.thread.value, event.time);
  }

  void arrow(std::string_view phase, std::uint32_t pid, std::uint32_t track, Ns time) {
    start(phase, pid, track).key("ts").microseconds(time).key("id").value(arrows_);
    json_.key("name").value("wake-up").key("cat").value("wake");
    if (phase == "f") json_.key("bp").value("e");
    json_.end_object();
  }

  const Names& names_;
  const PerfettoOptions& options_;
  const TextSink& sink_;
  JsonWriter json_;
  ThreadStates states_;
  std::map<Tid, OpenCall> calls_;
  std::map<Pid, std::uint64_t> faults_, copies_;
  std::int64_t ready_ = 0;
  std::uint64_t arrows_ = 0;
};

}  // namespace

void export_perfetto(const trace::Trace& trace, const Names& names, const PerfettoOptions& options, const TextSink& sink) {
  Exporter(names, options, sink).run(trace);
}

std::string export_perfetto(const trace::Trace& trace, const Names& names, const PerfettoOptions& options) {
  std::string text;
  export_perfetto(trace, names, options, [&text](std::string_view piece) { text += piece; });
  return text;
}

}  // namespace weft::report
