#include "sim/kernel/cpu_timers.h"

#include <algorithm>
#include <iterator>

#include "sim/kernel/accounting.h"
#include "sim/kernel/life.h"
#include "sim/kernel/signals.h"

namespace weft::kernel {

namespace {

// By number of the timer, less one.
constexpr int kSignals[] = {26, 27, 24};  // SIGVTALRM, SIGPROF, SIGXCPU

// RLIMIT_CPU rings once a second from then on.
constexpr std::size_t kLimit = 2;

Ns counted(const CpuUse& use, std::size_t timer) { return timer == 0 ? use.all - use.system : use.all; }

// The most that RLIMIT_CPU may be set to: SIGXCPU can be survived, this can't (check_process_timers() in kernel/time/posix-cpu-timers.c).
bool has_reached_hard_limit(const Process& process, const CpuUse& use) {
  const std::int64_t seconds = process.limits[kCpuTime].hard;
  return seconds >= 0 && use.all / kSecond >= seconds;
}

bool can_run(const Kernel& k, const Process& process) {
  return std::any_of(process.threads.begin(), process.threads.end(), [&](Tid tid) {
    const RunState state = thread_of(k.m, tid).state;
    return state == RunState::kReady || state == RunState::kRunning;
  });
}

}  // namespace

void watch_cpu_timers(Kernel& k, std::uint32_t slot, Ns time) {
  Process& process = k.m.processes[slot];
  SignalState& signals = process.signals;
  const CpuUse use = cpu_use(k.m, process, time);
  Ns left = kForever;
  for (std::size_t i = 0; i < std::size(signals.cpu_timers); ++i) {
    if (signals.cpu_timers[i].at != kForever) left = std::min(left, signals.cpu_timers[i].at - counted(use, i));
  }
  ++signals.cpu_timers_ticket;
  signals.cpu_timers_rest = false;
  if (left == kForever) return;
  // Not before every thread has had a core of its own for so long.
  const auto parallel = static_cast<Ns>(std::clamp<std::size_t>(process.live_threads, 1, k.m.cores.size()));
  const Ns next = time + std::max<Ns>(left / parallel, 1);
  Timer timer;
  timer.kind = Timer::Kind::kCpuTimers;
  timer.value = slot;
  timer.ticket = signals.cpu_timers_ticket;
  k.m.timers.push((next + kTick - 1) / kTick * kTick, timer);
}

Ns left_of_cpu_timer(Kernel& k, const Thread& thread, std::int64_t which, Ns time) {
  const Process& process = process_of(k, thread);
  const auto index = static_cast<std::size_t>(which - 1);
  const Ns at = process.signals.cpu_timers[index].at;
  return at == kForever ? 0 : std::max<Ns>(at - counted(cpu_use(k.m, process, time), index), 1);
}

void set_cpu_timer(Kernel& k, const Thread& thread, std::int64_t which, Ns first, Ns interval, Ns time) {
  Process& process = process_of(k, thread);
  const auto index = static_cast<std::size_t>(which - 1);
  CpuTimer& timer = process.signals.cpu_timers[index];
  timer.at = first > 0 ? counted(cpu_use(k.m, process, time), index) + std::min(first, kForever / 4) : kForever;
  timer.interval = first > 0 ? std::clamp<Ns>(interval, 0, kForever / 4) : 0;
  watch_cpu_timers(k, thread.process_slot, time);
}

void limit_cpu_time(Kernel& k, const Thread& thread, std::int64_t seconds, Ns time) {
  constexpr std::int64_t kMost = 1'000'000'000;
  const bool is_limited = seconds >= 0 && seconds < kMost;
  process_of(k, thread).signals.cpu_timers[kLimit] = {is_limited ? std::max<Ns>(seconds * kSecond, 1) : kForever, kSecond};
  watch_cpu_timers(k, thread.process_slot, time);
}

void look_at_cpu_timers(Kernel& k, std::uint32_t slot, std::uint64_t ticket, Ns time) {
  Process& process = k.m.processes[slot];
  if (process.state != ProcessState::kRunning || process.signals.cpu_timers_ticket != ticket) return;
  const CpuUse use = cpu_use(k.m, process, time);
  for (std::size_t i = 0; i < std::size(process.signals.cpu_timers); ++i) {
    CpuTimer& timer = process.signals.cpu_timers[i];
    if (counted(use, i) < timer.at) continue;
    if (i == kLimit && has_reached_hard_limit(process, use)) return send_signal(k, process, kSigKill, Tid{}, time, Pid{});
    timer.at = timer.interval > 0 ? timer.at + timer.interval : kForever;
    send_signal(k, process, kSignals[i], Tid{}, time, Pid{});
  }
  if (can_run(k, process)) return watch_cpu_timers(k, slot, time);
  process.signals.cpu_timers_rest = true;
}

}  // namespace weft::kernel
