#include "sim/kernel/observation.h"

namespace weft::kernel {

void Observation::refer(std::uint32_t page, FrameNumber frame) {
  if (k_.m.physical.paging().on()) k_.m.physical.paging().touch(frame);
  if (k_.references != nullptr) k_.references->add(process(), page);
}

Ns touch_cell(Kernel& k, std::uint32_t core, Process& process, Thread& thread, Address address, bool is_write) {
  Observation observation(k, core, process, thread);
  observation.add(address, is_write);
  observation.finish();
  return observation.take_stall();
}

}  // namespace weft::kernel
