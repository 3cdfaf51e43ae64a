#include "ui/program_menu.h"

#include "ui/widgets.h"

namespace weft::ui {
namespace {

struct Group {
  const char* name;   // in the programs' own block
  Text title;
};

constexpr Group kGroups[] = {
    {"basics", Text::group_basics}, {"race", Text::group_race}, {"deadlock", Text::group_deadlock}, {"memory", Text::group_memory},
    {"gil", Text::group_gil},       {"process", Text::group_process}, {"", Text::group_other},
};

bool is_known(const std::string& name) {
  for (const Group& group : kGroups) {
    if (name == group.name) return true;
  }
  return false;
}

void draw_group(Context& context, const std::vector<Program>& programs, const Group& group) {
  bool first = true;
  for (const Program& program : programs) {
    const bool here = program.group == group.name || (*group.name == '\0' && !is_known(program.group));
    if (!here) continue;
    if (first) menu_heading(context, context.t(group.title));
    first = false;
    ImGui::PushID(program.name.c_str());
    const Language language = context.t.language();
    const bool chosen = program.name == context.playback.program().name;
    if (menu_row(context, program.title.in(language), program.summary.in(language), chosen)) context.clicked = "program-" + program.name;
    ImGui::PopID();
  }
}

}  // namespace

void draw_program_button(Context& context, const std::vector<Program>& programs, const Rect& place) {
  const std::string& title = context.playback.program().title.in(context.t.language());
  const ButtonSpec spec{.id = "programs", .label = title, .tip = context.t(Text::program_tip), .caret = true};
  if (button(context, place, spec)) open_menu("program-menu");
  if (!begin_menu(context, "program-menu", place, 460)) return;
  for (const Group& group : kGroups) draw_group(context, programs, group);
  menu_heading(context, context.t(Text::group_scheduling));
  if (menu_row(context, context.t(Text::scheduling_title), context.t(Text::scheduling_detail), false)) context.clicked = "scheduling";
  menu_heading(context, context.t(Text::group_own));
  if (menu_row(context, context.t(Text::open_file), {}, false)) context.clicked = "open";
  if (menu_row(context, context.t(Text::edit_long), {}, false)) context.clicked = "edit";
  if (menu_row(context, context.t(Text::save_program), {}, false)) context.clicked = "save";
  if (menu_row(context, context.t(Text::save_trace), context.t(Text::save_trace_detail), false)) context.clicked = "save-trace";
  end_menu();
}

}  // namespace weft::ui
