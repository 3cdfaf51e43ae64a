#include "sim/kernel/out_of_memory.h"

#include "sim/kernel/life.h"

namespace weft::kernel {

using trace::EventKind;

void kill_for_memory(Kernel& k, Tid by, Ns time) {
  Process* worst = nullptr;
  MemoryUse most;
  for (Process& process : k.m.processes) {
    if (process.state != ProcessState::kRunning) continue;
    if (process.dying && process.out_of_memory) return;  // its pages will be free soon
    const MemoryUse use = memory_use(k.m.physical, process.space);
    if (process.dying || (worst != nullptr && use.resident() + use.swapped <= most.resident() + most.swapped)) continue;
    worst = &process;
    most = use;
  }
  if (worst == nullptr) return;
  worst->out_of_memory = true;
  k.m.memory_kills.push_back({time, worst->pid, most.virtual_pages, most.anonymous, most.text, most.shared});
  emit(k, {time, most.resident() + most.swapped, by.value, Tid{}, worst->pid, EventKind::kOutOfMemoryKill, trace::kNoCore});
  kill_process(k, *worst, kSigKill, time);
}

}  // namespace weft::kernel
