#include "sim/report/core_dump.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "sim/core/duration.h"
#include "sim/report/metrics_text.h"
#include "sim/report/names.h"
#include "sim/vm/interpreter.h"

namespace weft::report {

using kernel::Machine;
using kernel::Process;
using kernel::Thread;
using trace::Event;
using trace::EventKind;

namespace {

// What is told of each: enough to find the mistake.
constexpr std::size_t kFramesTold = 20, kThreadsTold = 12, kPagesTold = 4, kVariablesTold = 8;
// Pages within so many bytes are near.
constexpr std::uint64_t kNear = 16 * kPageBytes;

bool leaves_core(std::uint64_t signal) {
  constexpr std::uint64_t kSignals[] = {3, 4, 5, 6, 7, 8, 11, 24, 25, 31};  // signal(7): default action "Core"
  return std::find(std::begin(kSignals), std::end(kSignals), signal) != std::end(kSignals);
}

std::string_view name_of(SegmentKind kind) {
  constexpr std::string_view kNames[] = {"TEXT", "DATA", "HEAP", "STACK", "SHARED"};
  return kNames[static_cast<std::size_t>(kind)];
}

class CoreDump {
 public:
  CoreDump(const Machine& machine, const trace::Trace& trace, std::size_t death, Language language)
      : machine_(machine), trace_(trace), death_(death), event_(trace[death]), process_(*machine.find(trace[death].process)),
        names_(machine), language_(language) {
    find_cause();
  }

  std::string text() const {
    std::string text = head();
    if (has_address_) text += address_text() + pages_text();
    const std::size_t told = std::min(process_.threads.size(), kThreadsTold);
    if (culprit_) text += thread_text(culprit_);
    for (std::size_t i = 0; i < told; ++i) {
      if (process_.threads[i] != culprit_) text += thread_text(process_.threads[i]);
    }
    if (told < process_.threads.size()) text += fmt::format("  … and {} more threads\n", process_.threads.size() - told);
    return text;
  }

 private:
  // The fault or the signal that this death comes from is a little earlier in the log.
  void find_cause() {
    for (std::size_t i = death_; i-- > 0 && death_ - i < 16;) {
      const Event& event = trace_[i];
      if (event.kind == EventKind::kSegmentationFault && event.process == process_.pid) {
        culprit_ = event.thread;
        address_ = static_cast<Address>(event.a);
        has_address_ = true;
        return;
      }
      if (event.kind == EventKind::kSignalSent && event.a == event_.a && event.b == process_.pid.value) {
        sender_ = event.thread;
        if (event.process == process_.pid) culprit_ = event.thread;
        return;
      }
    }
  }

  std::string head() const {
    const std::string_view name = signal_name(static_cast<int>(event_.a));
    const std::string signal = fmt::format("{}{}{}", event_.a, name.empty() ? "" : ", ", name);
    std::string text = fmt::format(fmt::runtime(Text{"core of {}: signal {}, at {}", "{}의 코어: 시그널 {}, {}"}.in(language_)),
                                   Names::process(process_.pid, language_), signal, format_duration_short(event_.time));
    if (sender_) text += fmt::format(fmt::runtime(Text{", sent by {}", ", 보낸 스레드: {}"}.in(language_)), names_.thread(sender_, language_));
    return text + "\n";
  }

  // What is at the address, or would be.
  std::string address_text() const {
    std::string text = fmt::format("  address {:#010x}: ", address_);
    const Segment* segment = process_.space.segment_at(address_);
    if (segment != nullptr) {
      const bool present = process_.space.entry(address_) != 0;
      return text + fmt::format("in {} ({:#010x} to {:#010x}, {}), {}\n", name_of(segment->kind), segment->begin, segment->end,
                                segment->writable ? "writable" : "read-only", present ? "a page is there" : "its page was never touched");
    }
    const Segment* above = process_.space.segment_at(address_ + kPageBytes);
    if (above != nullptr && above->kind == SegmentKind::kStack) {
      return text + fmt::format("the guard page below the stack of {}\n", names_.thread(above->owner, language_));
    }
    text += address_ < kPageBytes ? "no segment (page 0 is never mapped: a null pointer)" : "no segment";
    const auto& segments = process_.space.segments();
    const auto next = std::find_if(segments.begin(), segments.end(), [&](const Segment& each) { return each.begin > address_; });
    if (next != segments.begin()) text += fmt::format("; {} ends at {:#010x}", name_of(std::prev(next)->kind), std::prev(next)->end);
    if (next != segments.end()) text += fmt::format("; {} begins at {:#010x}", name_of(next->kind), next->begin);
    return text + "\n";
  }

  // The last first touches and copies of pages near the address.
  std::string pages_text() const {
    std::string text;
    std::size_t told = 0;
    for (std::size_t i = death_; i-- > 0 && told < kPagesTold;) {
      const Event& event = trace_[i];
      const bool is_page = event.kind == EventKind::kPageFault || event.kind == EventKind::kPageCopied;
      const std::uint64_t distance = event.a > address_ ? event.a - address_ : address_ - event.a;
      if (!is_page || event.process != process_.pid || distance > kNear) continue;
      text += fmt::format("  before: page {:#010x} {} by {} at {}\n", event.a & ~std::uint64_t{kPageMask},
                          event.kind == EventKind::kPageCopied ? "copied" : "first touched", names_.thread(event.thread, language_),
                          format_duration_short(event.time));
      ++told;
    }
    return text;
  }

  std::string thread_text(Tid tid) const {
    const Thread& thread = *machine_.find(tid);
    std::string text = "  " + names_.thread(tid, language_);
    if (tid == culprit_) text += Text{" (the one)", " (원인)"}.in(language_);
    if (thread.state == kernel::RunState::kRunning) text += fmt::format(", on core {}", thread.core);
    if (thread.state == kernel::RunState::kBlocked) text += fmt::format(", waits: {}", wait_reason_name(thread.wait, language_));
    text += fmt::format("\n    registers: frame {:#010x}, pc {}, stack {:#010x} to {:#010x}, depth {}\n", thread.user.frame, thread.user.pc,
                        thread.user.stack_begin, thread.user.stack_end, thread.user.depth);
    const auto frames = vm::walk_stack(machine_.image(), thread.user, process_.space, machine_.physical(), kFramesTold);
    for (std::size_t i = 0; i < frames.size(); ++i) text += frame_text(frames[i], i == 0 || frames[i].in_main_program);
    return text;
  }

  std::string frame_text(const vm::FrameView& frame, bool with_variables) const {
    const vm::Image& image = machine_.image();
    if (frame.code >= image.codes.size()) return "";
    const vm::LoadedCode& code = image.codes[frame.code];
    std::string text = fmt::format("    File \"{}\", line {}, in {}", image.modules[code.module].file_name, frame.line, code.source->qualified);
    return text + (with_variables ? variables(frame, code) : "") + "\n";
  }

  // "  [n=3, text='abc']": local variables that have a value.
  std::string variables(const vm::FrameView& frame, const vm::LoadedCode& code) const {
    std::string text;
    const std::vector<vm::Value> registers = vm::registers_of(frame, machine_.image(), process_.space, machine_.physical());
    const std::size_t count = std::min({registers.size(), code.source->locals.size(), kVariablesTold});
    for (std::size_t i = 0; i < count; ++i) {
      if (registers[i] == vm::kUnbound) continue;
      text += text.empty() ? "  [" : ", ";
      text += code.source->locals[i] + "=" +
              vm::describe_value(machine_.image(), process_.user, process_.space, machine_.physical(), registers[i], 32);
    }
    return text.empty() ? "" : text + "]";
  }

  const Machine& machine_;
  const trace::Trace& trace_;
  std::size_t death_;
  Event event_;
  const Process& process_;
  MachineNames names_;
  Language language_;
  Tid culprit_, sender_;
  Address address_ = 0;
  bool has_address_ = false;
};

}  // namespace

std::vector<std::size_t> find_crashes(const trace::Trace& trace, std::size_t limit) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < trace.size() && found.size() < limit; ++i) {
    if (trace[i].kind == EventKind::kKilled && leaves_core(trace[i].a)) found.push_back(i);
  }
  return found;
}

std::string core_text(const Machine& machine, const trace::Trace& trace, std::size_t death, Language language) {
  return CoreDump(machine, trace, death, language).text();
}

}  // namespace weft::report
