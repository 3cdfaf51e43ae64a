// Standard input: what it had from the beginning, and what somebody types while the machine runs.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// Bytes that can be read now.
std::uint32_t input_left(const MachineState& m);
// A read with nothing left would wait; otherwise it finds the end.
bool would_wait_for_input(const MachineState& m);
// Somebody waits for a line, in read() or in poll().
bool awaits_input(const MachineState& m);
// A read of standard input by the thread on the core.
void read_console(Kernel& k, std::uint32_t core);
// Entry number `index` of Config::typed is due.
void take_typed_text(Kernel& k, std::uint32_t index, Ns time);

}  // namespace weft::kernel
