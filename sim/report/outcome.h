// How a run ended, told: deadlocks (who waits for what, held by whom, at which line) and limits (what, and where).
#pragma once
#include <string>

#include "sim/kernel/machine.h"
#include "sim/report/language.h"

namespace weft::report {

// Lines of the kernel's log about processes that died for want of memory, as Linux writes them (mm/oom_kill.c); empty when
// none did.
std::string memory_kills_text(const kernel::Machine& machine);
// Lines for people, each with its line end; empty after a run that just ended.
std::string outcome_text(const kernel::Machine& machine, Language language);

std::string deadlock_text(const kernel::Machine& machine, Language language);
std::string limit_text(const kernel::Machine& machine, Language language);

}  // namespace weft::report
