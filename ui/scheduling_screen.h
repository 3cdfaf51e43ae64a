// The screen that compares scheduling policies on a list of jobs: a table to edit and a Gantt chart for each policy.
// It takes the whole window, for it has nothing to do with the machine that runs the program.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "ui/context.h"
#include "ui/semantic.h"

namespace weft::ui {

class SchedulingModel;

struct SchedulingState {
  std::shared_ptr<SchedulingModel> model;   // made when the screen is first opened
  bool open = false;
  std::uint32_t lit = UINT32_MAX;           // the job under the pointer in the last frame
  std::uint64_t published = 0;              // what the page has as text: of this version, these sections
  std::vector<std::string> sections;
};

// Opens or closes it.
void toggle_scheduling(SchedulingState& state);
void draw_scheduling(Context& context, const Rect& area);
// The same as text. Only while it is open.
std::vector<Section> scheduling_text(const Context& context);
std::uint64_t scheduling_version(const SchedulingState& state);
// The list as a file for `weft sched`.
std::string scheduling_document(const SchedulingState& state);

}  // namespace weft::ui
