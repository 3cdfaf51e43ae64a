#include "sim/kernel/run_loop.h"

#include <cassert>

#include "sim/kernel/accounting.h"
#include "sim/kernel/burst_load.h"
#include "sim/kernel/dispatch.h"
#include "sim/kernel/gil.h"
#include "sim/kernel/life.h"
#include "sim/kernel/signals.h"
#include "sim/kernel/swapping.h"
#include "sim/kernel/system_calls.h"
#include "sim/vm/c_code.h"

namespace weft::kernel {

using trace::EventKind;

Next find_next(const MachineState& m) {
  Next next{m.timers.next_time(), kTimerIsNext};
  const auto count = static_cast<std::uint32_t>(m.cores.size());
  for (std::uint32_t i = 0; i < count; ++i) {
    if (m.cores[i].clock < next.time && m.cores[i].running) next = {m.cores[i].clock, i};
  }
  return next;
}

namespace {

// A killed process's thread dies at once, unless it may have executed beyond this moment already.
bool must_die(const Kernel& k, const Process& process, const Thread& thread, Ns time) {
  if (!process.dying) return false;
  const bool was_executing = k.m.config.gil == GilMode::kOff || process.gil.holder == thread.tid;
  return !was_executing || time >= process.dies_at;
}

// True when the thread was asked for the GIL and has to hand it over before its next instruction.
bool must_drop(Kernel& k, Process& process, Thread& thread) {
  return k.m.config.gil == GilMode::kEveryBytecode && process.gil.drop_requested && process.gil.holder == thread.tid &&
         !vm::is_in_c_code(user_mode(k, process, thread));
}

// The thread is about to go on in user mode: whatever the kernel still has to do first. True when it did something.
bool do_kernel_work(Kernel& k, std::uint32_t index, Core& core, Thread& thread) {
  Process& process = process_of(k, thread);
  const bool drops = must_drop(k, process, thread);
  if (must_die(k, process, thread, core.clock)) {
    end_running_thread(k, index);
  } else if (must_stop(k, process, thread, core.clock)) {
    if (settle_faults(k, core, thread)) return true;
    block(k, index, WaitReason::kStopped);
  } else if (thread.keeps_trap) {
    resume_trap(core, thread);
  } else if (thread.call_state == CallState::kRetry) {
    retry_call(core, thread);
  } else if (k.m.physical.paging().on() && settle_faults(k, core, thread)) {
    return true;
  } else if (drops || core.clock >= core.quantum_end) {
    if (settle_faults(k, core, thread)) return true;
    if (drops) drop_gil(k, index);
    else end_quantum(k, index);
  } else {
    return false;
  }
  return true;
}

// A step of a core whose thread runs a program.
void step_program(Kernel& k, std::uint32_t index, Core& core, Thread& thread, Ns limit, bool single) {
  ++k.m.actions;
  if (core.switching) return finish_switch(k, core, thread);
  if (core.trap_pending) return serve_trap(k, index);
  if (do_kernel_work(k, index, core, thread)) return;
  --k.m.actions;
  const std::uint64_t actions = k.m.actions;
  if (!hold_gil(k, index) || k.m.actions != actions) return;
  if (thread.call_state == CallState::kAnswered) {
    ++k.m.actions;
    return deliver_result(k, process_of(k, thread), thread);
  }
  if (thread.signal_waits) {
    ++k.m.actions;
    thread.signal_waits = false;
    constexpr std::uint8_t kGoesOn = vm::kFrameSignal | vm::kFrameRestarts;
    return begin_handlers(k, core, process_of(k, thread), thread, kGoesOn);
  }
  run_user(k, index, limit, single);
}

}  // namespace

void pay_for_wakes(Kernel& k, Core& core) {
  const Ns price = static_cast<Ns>(k.cores_woken) * k.m.cost->wake_call;
  if (price == 0 || !core.running) return;
  if (!core.switching) return spend(core, thread_of(k, core.running), price);
  core.clock += price;
  core.busy += price;
}

void step_core(Kernel& k, std::uint32_t index, Ns limit, bool single) {
  Core& core = k.m.cores[index];
  Thread& thread = thread_of(k, core.running);
  begin_step(k, index);
  if (thread.burst.cpu > 0) {
    step_burst(k, index, limit);
  } else {
    step_program(k, index, core, thread, limit, single);
  }
  end_step(k, core);
}

}  // namespace weft::kernel
