// What things cost in simulated time. One plain table; a configuration names a preset.
#pragma once
#include <cstdint>
#include <string_view>

#include "sim/core/time.h"

namespace weft::vm {

struct CostModel {
  const char* name;
  Ns bytecode_unit;         // one unit of an opcode's price (see opcodes.def)
  Ns native_call;           // a built-in function or method, on top of the call instruction
  Ns system_call;           // entering and leaving the kernel
  Ns thread_switch;         // dispatching a thread of the process that ran on the core before
  Ns process_switch;        // dispatching a thread of another process: new page table, cold TLB
  Ns wake_latency;          // from an action on one core until an idle core sees it
  Ns page_fault;            // demand-zero or write to a page that turned out unshared
  Ns page_copy;             // copying 4 KiB for copy-on-write, on top of the fault
  Ns thread_create, thread_exit;
  Ns process_fork;          // fixed part of fork
  Ns fork_page;             // page-table entry copied, each
  Ns process_exit;
  Ns console_write;         // write to the console, fixed part
  Ns byte_copied;           // per byte through a pipe or to the console, in picoseconds × 1000 (ns per byte)
  Ns collect_object;        // one live object looked at by the collector
};

// "teaching": round numbers that fit a blackboard; one bytecode is 100 ns, a process switch 10 times a thread
// switch. "cpython-3.11-linux": measured on a 2-core x86-64 virtual machine under Linux 6.18, CPython 3.11.2.
// Null when there is no preset of that name.
const CostModel* find_cost_model(std::string_view name);

}  // namespace weft::vm
