#include "sim/vm/cost_model.h"

namespace weft::vm {

namespace {

constexpr CostModel kModels[] = {
    {.name = "teaching",
     .bytecode_unit = 100,
     .native_call = 100,
     .system_call = 100,
     .thread_switch = 1'000,
     .process_switch = 10'000,
     .wake_latency = 1'000,
     .page_fault = 1'000,
     .page_copy = 1'000,
     .thread_create = 10'000,
     .thread_exit = 5'000,
     .process_fork = 100'000,
     .fork_page = 100,
     .process_exit = 50'000,
     .console_write = 1'000,
     .byte_copied = 1,
     .collect_object = 10},
    // A bytecode costs 1.2–5 ns there, a call 17; a register instruction does the work of about two of CPython's.
    {.name = "cpython-3.11-linux",
     .bytecode_unit = 5,
     .native_call = 10,
     .system_call = 86,
     .thread_switch = 920,
     .process_switch = 1'130,
     .wake_latency = 37'000,
     .page_fault = 950,
     .page_copy = 300,
     .thread_create = 25'000,
     .thread_exit = 10'000,
     .process_fork = 900'000,
     .fork_page = 60,
     .process_exit = 500'000,
     .console_write = 1'000,
     .byte_copied = 1,
     .collect_object = 5},
};

}  // namespace

const CostModel* find_cost_model(std::string_view name) {
  for (const CostModel& model : kModels) {
    if (name == model.name) return &model;
  }
  return nullptr;
}

}  // namespace weft::vm
