#include "ui/view.h"

#include "ui/code_view.h"
#include "ui/console_view.h"
#include "ui/machine_view.h"
#include "ui/memory_view.h"
#include "ui/metrics_view.h"
#include "ui/narration_view.h"
#include "ui/process_view.h"
#include "ui/timeline_view.h"

namespace weft::ui {
namespace {

// In the order of ViewId, which is the order of tabs and of the text.
constexpr View kViews[] = {
    {ViewId::kCode, "code", Text::view_code, draw_code, draw_code_header, code_text},
    {ViewId::kMachine, "machine", Text::view_machine, draw_machine, nullptr, machine_text},
    {ViewId::kTimeline, "timeline", Text::view_timeline, draw_timeline, draw_timeline_header, timeline_text},
    {ViewId::kMemory, "memory", Text::view_memory, draw_memory, draw_memory_header, memory_text},
    {ViewId::kConsole, "console", Text::view_console, draw_console, nullptr, console_text},
    {ViewId::kNarration, "narration", Text::view_narration, draw_narration, nullptr, narration_text},
    {ViewId::kProcesses, "processes", Text::view_processes, draw_processes, nullptr, process_text},
    {ViewId::kMetrics, "metrics", Text::view_metrics, draw_metrics, nullptr, metrics_text},
};

}  // namespace

std::span<const View> views() { return kViews; }

const View& view_of(ViewId id) { return kViews[static_cast<std::size_t>(id)]; }

}  // namespace weft::ui
