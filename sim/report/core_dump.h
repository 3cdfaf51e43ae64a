// What is left of a process that died of a bad signal (SIGSEGV, SIGABRT …), as a core dump has it. Read from a machine
// that stands just before the process dies: run again up to the moment of the event.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "sim/kernel/machine.h"
#include "sim/report/language.h"

namespace weft::report {

// The deaths in a trace that leave a core, as positions of their Killed events; at most `limit`.
std::vector<std::size_t> find_crashes(const trace::Trace& trace, std::size_t limit);

// Lines for people: the signal and who was hit by it, the address and what lies there, every thread's registers and stack,
// and what happened last to the pages near the address.
std::string core_text(const kernel::Machine& machine, const trace::Trace& trace, std::size_t death, Language language);

}  // namespace weft::report
