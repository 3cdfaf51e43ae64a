#include "sim/kernel/machine.h"

#include <algorithm>
#include <cassert>

#include "sim/kernel/accounting.h"
#include "sim/kernel/agenda.h"
#include "sim/kernel/burst_load.h"
#include "sim/kernel/console_input.h"
#include "sim/kernel/program_files.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/interleaving.h"
#include "sim/kernel/kernel.h"
#include "sim/kernel/life.h"
#include "sim/kernel/run_loop.h"
#include "sim/kernel/swapping.h"
#include "sim/sched/per_core.h"

namespace weft::kernel {

using trace::EventKind;

Process* find_process(MachineState& m, Pid pid) {
  const Tid main{pid.value};  // a process has the id of its first thread
  if (!is_known(m, main)) return nullptr;
  Process& process = m.processes[thread_of(m, main).process_slot];
  return process.pid == pid ? &process : nullptr;
}

vm::UserMode user_mode(Kernel& k, Process& process, Thread& thread) {
  return {*k.m.image,      k.m.charges[k.m.cores[thread.core < k.m.cores.size() ? thread.core : 0].crowded], process.user, thread.user, process.space, k.m.physical, process.cache,
          k.m.hints.words(k.m.image->text.size())};
}

void stop_machine(Kernel& k, StopReason reason, LimitKind limit, std::uint64_t value) {
  if (k.m.stop != StopReason::kRunning) return;
  k.m.stop = reason;
  k.m.limit = limit;
  ++k.m.actions;
  const auto record = [&](EventKind kind, std::uint64_t a, std::uint64_t b = 0) {
    emit(k, {k.m.time, a, b, Tid{}, Pid{}, kind, trace::kNoCore});
  };
  switch (reason) {
    case StopReason::kFinished: return record(EventKind::kMachineFinished, static_cast<std::uint64_t>(k.m.processes[0].status));
    case StopReason::kDeadlock: return record(EventKind::kDeadlock, value);
    case StopReason::kLimit: return record(EventKind::kLimitReached, static_cast<std::uint64_t>(limit), value);
    case StopReason::kRunning:
    case StopReason::kInput: return;
  }
}

namespace {

// What threads get that say nothing about their scheduling. A boost a second, as Solaris has it.
sched::PolicyParameters policy_parameters(const Config& config) {
  sched::PolicyParameters parameters;
  parameters.quantum = config.quantum;
  parameters.seed = config.seed;
  parameters.cores = config.cores;
  parameters.boost_period = kSecond;
  parameters.ageing = config.ageing;
  return parameters;
}

sched::PolicyValue make_policy(const Config& config) {
  sched::PolicyValue policy(sched::find_policy(config.scheduler, policy_parameters(config)));
  if (!config.queues_per_core) return policy;
  return sched::PolicyValue(std::make_unique<sched::PerCore>(policy, config.cores));
}

MachineState build(std::shared_ptr<const vm::Image> image, const Config& config) {
  assert(validate_config(config).empty());
  auto cost = std::make_shared<const vm::CostModel>(config.prices ? *config.prices : *vm::find_cost_model(config.cost_model));
  std::shared_ptr<const vm::OpcodeCharges[]> charges(
      new vm::OpcodeCharges[]{vm::charges_of(*cost, 100), vm::charges_of(*cost, cost->crowded_percent)});
  MachineState m{.config = config,
                 .cost = std::move(cost),
                 .charges = std::move(charges),
                 .image = std::move(image),
                 .physical = PhysicalMemory(config.frames + (config.replacement.empty() ? 0 : config.swap_pages)),
                 .caches = {},
                 .tlbs = {},
                 .processes = {},
                 .threads = {},
                 .cores = std::vector<Core>(config.cores),
                 .pipes = {},
                 .semaphores = {},
                 .shared = {},
                 .files = {},
                 .sockets = {},
                 .pollers = {},
                 .lock_waiters = {},
                 .futex_waiters = {},
                 .futex_owners = {},
                 .console_readers = {},
                 .disk = {},
                 .timers = {},
                 .policy = make_policy(config),
                 .random = Random(config.seed),
                 .hints = {},
                 .memory_kills = {},
                 .lock_edges = {},
                 .lock_inversions = {},
                 .wait_cycles = {}};
  if (config.cache.sets > 0) m.caches.configure(config.cores, config.cache);
  if (config.tlb_entries > 0) m.tlbs.resize(config.cores);
  for (Tlb& tlb : m.tlbs) tlb.configure(config.tlb_entries, config.tlb_tagged);
  if (!config.replacement.empty()) m.physical.paging().configure(config.replacement, config.frames, config.swap_pages);
  m.preemptive = m.policy->is_preemptive();
  m.idle_cores = config.cores;
  return m;
}

void await_typed_text(MachineState& m, std::uint32_t index) {
  Timer timer;
  timer.kind = Timer::Kind::kTyped;
  timer.value = index;
  m.timers.push(m.config.typed[index].at, timer);
}

// The events of a machine's first moment are put into the trace when it first runs.
void begin_thread(Kernel& k, Tid tid) {
  Thread& thread = thread_of(k, tid);
  Timer timer;
  timer.kind = Timer::Kind::kStart;
  timer.thread = thread.tid;
  k.m.timers.push(0, timer);
}

}  // namespace

Machine::Machine(std::shared_ptr<const vm::Image> image, const Config& config) : state_(build(std::move(image), config)) {
  if (!config.files.empty()) put_program_files(state_.files, config.files);
  Kernel k{state_, nullptr, nullptr};
  const std::uint32_t slot = create_process(k, kInit, 0);
  const Tid tid = create_thread(k, slot, Tid{}, 0);
  Process& process = state_.processes[slot];
  Thread& thread = thread_of(k, tid);
  thread.name = "MainThread";
  add_stack(process, thread, kStackTop, limits::kMainStackBytes);
  process.user.arguments = config.arguments;
  vm::boot_process(user_mode(k, process, thread));
  // Loading a program takes no simulated time.
  keep_faults(process, thread);
  drop_faults(k, process, thread);
  if (k.m.physical.paging().on()) admit_pages(k, process);
  begin_thread(k, tid);
  for (std::uint32_t i = 0; i < config.typed.size(); ++i) await_typed_text(state_, i);
}

Machine::Machine(const Config& config, const std::vector<BurstLoad>& loads) : state_(build(nullptr, config)) {
  Kernel k{state_, nullptr, nullptr};
  state_.config.gil = GilMode::kOff;
  const std::uint32_t slot = create_process(k, kInit, 0);
  for (const BurstLoad& load : loads) {
    const Tid tid = create_thread(k, slot, Tid{}, 0);
    Thread& thread = thread_of(k, tid);
    thread.burst = load;
    thread.burst.cpu = std::max<Ns>(load.cpu, 1);
    thread.burst.remaining = std::max(load.remaining, 1u);
    thread.burst.left = thread.burst.cpu;
    begin_thread(k, tid);
  }
}

namespace {

// What was there when the machine was switched on, for the trace.
void record_beginning(Kernel& k) {
  for (const Process& process : k.m.processes) emit(k, EventKind::kProcessCreated, 0, process, process.parent.value);
  for (const Thread& thread : k.m.threads) emit(k, EventKind::kThreadCreated, 0, thread);
}

// Limits that are looked at when every core has reached a tick, so that they do not depend on how far one ran ahead.
void check_limits(Kernel& k, Ns time) {
  k.m.time = time;
  k.m.next_check = (time / kTick + 1) * kTick;
  if (k.m.instructions >= k.m.config.limit_instructions) {
    stop_machine(k, StopReason::kLimit, LimitKind::kInstructions, k.m.instructions);
  }
}

// Nothing happens any more by itself.
void conclude(Kernel& k) {
  // Not an action of the machine: it waits, as it would between two keystrokes.
  if (awaits_input(k.m)) return void(k.m.stop = StopReason::kInput);
  std::uint64_t blocked = 0;
  for (const Thread& thread : k.m.threads) blocked += thread.state == RunState::kBlocked;
  assert(blocked > 0);
  stop_machine(k, StopReason::kDeadlock, LimitKind::kNone, blocked);
}

// The next step's place in time if it may be taken now; otherwise the machine stopped, or `until` is reached.
bool may_step(Kernel& k, const Next& next, Ns until) {
  if (next.time == kForever) return conclude(k), false;
  if (next.time >= until) return false;
  if (next.time >= k.m.config.limit_time) {
    k.m.time = k.m.config.limit_time;
    stop_machine(k, StopReason::kLimit, LimitKind::kTime, static_cast<std::uint64_t>(k.m.config.limit_time));
    return false;
  }
  if (next.time >= k.m.next_check) check_limits(k, next.time);
  return k.m.stop == StopReason::kRunning;
}

// What it changed, as step_timer() says it. limit: where stays in user mode end.
std::uint32_t take_step(Kernel& k, const Next& next, Ns limit, bool single) {
  std::uint32_t changed = next.core;
  k.m.time = next.time;
  if (next.core == kTimerIsNext) changed = step_timer(k);
  else step_core(k, next.core, limit, single);
  check_trace_limit(k);
  return changed;
}

StopReason run_until(Kernel& k, Ns until, std::uint64_t max_steps) {
  if (k.m.events_traced == 0) record_beginning(k);
  Agenda agenda(k.m);
  const auto interleaving = Interleaving::where_needed(k);
  const Ns limit = std::min(until, k.m.config.limit_time);
  Ns gate = 0;  // nothing has to be asked before
  const bool is_program = k.m.image != nullptr;
  while (max_steps > 0 && k.m.stop == StopReason::kRunning) {
    const Next next = agenda.next(k.m);
    assert(next == find_next(k.m));
    if (next.time >= gate) {
      if (!may_step(k, next, until)) break;
      gate = std::min(limit, k.m.next_check);
    }
    const std::uint64_t left = interleaving == nullptr ? max_steps : interleaving->run(agenda, gate, limit, max_steps);
    if (left < max_steps) {
      max_steps = left;
    } else if (is_program || next.core == kTimerIsNext) {
      agenda.update(k.m, take_step(k, next, limit, false));
      --max_steps;
    } else {
      max_steps = step_bursts(k, agenda, gate, limit, max_steps);
    }
  }
  return k.m.stop;
}

}  // namespace

StopReason Machine::run(trace::Trace& trace, Ns until, std::uint64_t max_steps) {
  Kernel k{state_, &trace, nullptr};
  return run_until(k, until, max_steps);
}

StopReason Machine::run(trace::ReferenceString& references, std::uint64_t max_steps) {
  Kernel k{state_, nullptr, &references};
  return run_until(k, kForever, max_steps);
}

StopReason Machine::rerun(Ns until, std::uint64_t max_steps) {
  Kernel k{state_, nullptr, nullptr};
  return run_until(k, until, max_steps);
}

Step Machine::step(trace::Trace* trace, Ns until) {
  Kernel k{state_, trace, nullptr};
  if (k.m.events_traced == 0) record_beginning(k);
  Step step;
  if (state_.stop != StopReason::kRunning) return step;
  const Ns limit = std::min(until, state_.config.limit_time);
  const Next next = find_next(state_);
  if (!may_step(k, next, until)) return step;
  step.begin = step.end = next.time;
  if (next.core == kTimerIsNext) {
    step.kind = Step::Kind::kTimer;
    take_step(k, next, limit, true);
    return step;
  }
  const std::uint64_t instructions = state_.instructions;
  step.core = static_cast<std::uint8_t>(next.core);
  step.thread = state_.cores[next.core].running;
  step.pc = thread_of(state_, step.thread).user.pc;
  take_step(k, next, limit, true);
  step.end = std::max(step.begin, state_.cores[next.core].clock);
  step.kind = state_.instructions > instructions ? Step::Kind::kInstruction : Step::Kind::kKernel;
  return step;
}

bool Machine::type(std::string_view text) {
  Config& config = state_.config;
  if (!config.console_is_open) return false;
  config.typed.push_back({now(), std::string(text)});
  if (!validate_config(config).empty()) return config.typed.pop_back(), false;   // too much of it
  await_typed_text(state_, static_cast<std::uint32_t>(config.typed.size() - 1));
  if (state_.stop == StopReason::kInput) state_.stop = StopReason::kRunning;
  return true;
}

Ns Machine::now() const {
  if (state_.stop != StopReason::kRunning) return state_.time;
  const Ns next = find_next(state_).time;
  return next == kForever ? state_.time : next;
}

int Machine::exit_status() const {
  const int status = state_.processes[0].status;
  return (status & 0x7F) != 0 ? 128 + (status & 0x7F) : status >> 8;
}

const Process* Machine::find(Pid pid) const { return find_process(const_cast<MachineState&>(state_), pid); }

const Thread* Machine::find(Tid tid) const { return is_known(state_, tid) ? &thread_of(state_, tid) : nullptr; }

std::size_t Machine::own_bytes() const {
  std::size_t bytes = sizeof *this + state_.cores.size() * sizeof(Core) + state_.threads.size() * sizeof(Thread);
  for (const Process& process : state_.processes) {
    bytes += sizeof process + process.locks.size() * sizeof(Lock) + process.user.heap.pages.size() + process.space.table_bytes();
  }
  for (const Pipe& pipe : state_.pipes) bytes += sizeof pipe + pipe.data.size();
  bytes += state_.files.bytes();
  return bytes + state_.physical.table_bytes();
}

}  // namespace weft::kernel
