// How a run ended, told: deadlocks (who waits for what, held by whom, at which line) and limits (what, and where).
#pragma once
#include <string>

#include "sim/kernel/machine.h"
#include "sim/report/language.h"

namespace weft::report {

// Lines for people, each with its line end; empty after a run that just ended.
std::string outcome_text(const kernel::Machine& machine, Language language);

std::string deadlock_text(const kernel::Machine& machine, Language language);
std::string limit_text(const kernel::Machine& machine, Language language);

}  // namespace weft::report
