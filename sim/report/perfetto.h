// The event log as Chrome trace JSON, which ui.perfetto.dev and chrome://tracing open.
//
// Every simulated process is a process there, its threads are tracks with their states as slices and system calls nested in
// them; the cores are the tracks of a process of their own. Arrows lead from who wakes to who is woken.
#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "sim/core/time.h"
#include "sim/report/names.h"
#include "sim/trace/trace.h"

namespace weft::report {

// Takes the file's text piece by piece, in order.
using TextSink = std::function<void(std::string_view)>;

struct PerfettoOptions {
  std::uint32_t cores = 1;
  Ns end = 0;                    // slices that are still open are cut off here
  std::string title;             // of the run, usually the program's file name
};

void export_perfetto(const trace::Trace& trace, const Names& names, const PerfettoOptions& options, const TextSink& sink);
std::string export_perfetto(const trace::Trace& trace, const Names& names, const PerfettoOptions& options);

}  // namespace weft::report
