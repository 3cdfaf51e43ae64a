// When neither memory nor swap has room, somebody has to die.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// Kills the process that is worst: the one with the most pages in memory and on swap (as oom_badness() in Linux,
// mm/oom_kill.c); of equals the oldest. It dies of SIGKILL. Nothing while another victim is still dying.
// by: the thread that needed a page.
void kill_for_memory(Kernel& k, Tid by, Ns time);

}  // namespace weft::kernel
