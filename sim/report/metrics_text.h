// Metrics as tables and as JSON.
#pragma once
#include <string>
#include <vector>

#include "sim/report/json.h"
#include "sim/report/language.h"
#include "sim/report/metrics.h"
#include "sim/report/names.h"
#include "sim/report/table.h"

namespace weft::report {

// What a wait reason is called: "lock", "GIL", "sleep" …
std::string_view wait_reason_name(kernel::WaitReason reason, Language language);
// "exit code 3" or "signal 11 (SIGSEGV)" for a status as wait() reports it.
std::string status_text(int status, Language language);
// "SIGSEGV", or an empty text for a signal that has no name here.
std::string_view signal_name(int signal);

// Threads, processes and cores, in this order.
std::vector<Table> metrics_tables(const Metrics& metrics, const Names& names, Language language);

// {"end": ns, "threads": […], "processes": […], "cores": […]}; times in nanoseconds, null where there is none.
void write_metrics(JsonWriter& json, const Metrics& metrics, const Names& names);

}  // namespace weft::report
