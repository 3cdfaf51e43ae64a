#include "ui/toolbar.h"

#include <algorithm>
#include <cmath>

#include "ui/commands.h"
#include "ui/machine_menu.h"
#include "ui/program_menu.h"
#include "ui/time_text.h"
#include "ui/view_states.h"
#include "ui/widgets.h"

namespace weft::ui {
namespace {

enum class Shape : std::uint8_t { kWide, kMedium, kNarrow };

Shape shape_of(float width) { return width >= 1080 ? Shape::kWide : width >= 640 ? Shape::kMedium : Shape::kNarrow; }

struct StepName {
  session::StepKind kind;
  Text name, detail;
};
constexpr StepName kSteps[] = {
    {session::StepKind::kInstruction, Text::kind_instruction, Text::kind_instruction_detail},
    {session::StepKind::kLine, Text::kind_line, Text::kind_line_detail},
    {session::StepKind::kEvent, Text::kind_event, Text::kind_event_detail},
    {session::StepKind::kContextSwitch, Text::kind_switch, Text::kind_switch_detail},
};

Rect middle(const Rect& row, const Rect& part, float height) { return {part.x, row.y + (row.h - height) / 2, part.w, height}; }

void command_button(Context& context, Rect& rest, const Rect& row, const char* id, Icon icon) {
  const std::string tip = context.commands.tip(id);
  const ButtonSpec spec{.id = id, .icon = icon, .tip = tip, .enabled = context.commands.enabled(id)};
  const Rect box = cut_left(rest, std::max(34.0f, context.target()));
  if (button(context, middle(row, box, context.target()), spec)) context.clicked = id;
  cut_left(rest, 4);
}

void run_button(Context& context, Rect& rest, const Rect& row, bool labelled) {
  const bool playing = context.playback.playing();
  const std::string tip = context.commands.tip("run");
  ButtonSpec spec{.id = "run", .icon = playing ? Icon::kPause : Icon::kRun, .tip = tip, .enabled = context.commands.enabled("run"), .primary = true};
  float width = 44;
  if (labelled) {
    // As wide as the longer of the two words, so that nothing moves.
    for (const Text word : {Text::run_word, Text::pause_word}) {
      spec.label = context.t(word);
      width = std::max(width, button_width(context, spec));
    }
    spec.label = context.t(playing ? Text::pause_word : Text::run_word);
  }
  const Rect box = cut_left(rest, width);
  if (button(context, middle(row, box, context.target()), spec)) context.clicked = "run";
  cut_left(rest, 4);
}

void step_kind(Context& context, Rect& rest, const Rect& row) {
  ToolbarState& state = context.views.toolbar;
  float width = 0;
  for (const StepName& each : kSteps) width = std::max(width, button_width(context, {.label = context.t(each.name), .caret = true}));
  const StepName& chosen = kSteps[static_cast<std::size_t>(state.step)];
  const ButtonSpec spec{.id = "step-kind", .label = context.t(chosen.name), .tip = context.t(Text::step_kind_tip), .caret = true};
  const Rect place = middle(row, cut_left(rest, width), context.target());
  if (button(context, place, spec)) open_menu("step-kinds");
  if (begin_menu(context, "step-kinds", place, 320)) {
    for (const StepName& each : kSteps) {
      if (menu_row(context, context.t(each.name), context.t(each.detail), each.kind == state.step)) state.step = each.kind;
    }
    end_menu();
  }
}

void transport(Context& context, Rect& rest, const Rect& row, Shape shape) {
  command_button(context, rest, row, "reset", Icon::kReset);
  command_button(context, rest, row, "back", Icon::kBack);
  run_button(context, rest, row, shape != Shape::kNarrow);
  command_button(context, rest, row, "step", Icon::kStep);
  step_kind(context, rest, row);
}

void time_slider(Context& context, Rect rest, const Rect& row) {
  const session::Session* session = context.session();
  if (session == nullptr || rest.w < 90) return;
  const Paint paint = context.paint();
  const std::string now = time_text(session->now(), 5);
  const std::string end = "/ " + time_text(session->end(), 5);
  const float label = std::max(136.0f, paint.width(Type::kStrong, now) + paint.width(Type::kSmall, end) + 18);
  if (rest.w > label + 80) {
    Rect text = cut_right(rest, label);
    cut_left(text, 8);
    paint.line(cut_left(text, paint.width(Type::kStrong, now) + 6), Type::kStrong, context.c().ink, now);
    paint.line(text, Type::kSmall, context.c().soft, end);
  }
  const auto whole = static_cast<float>(std::max<Ns>(1, session->end()));
  float value = static_cast<float>(session->now()) / whole;
  if (slider(context, "time", middle(row, rest, context.target()), value, context.t(Text::time_tip))) {
    context.playback.pause();
    context.playback.seek(static_cast<Ns>(static_cast<double>(value) * static_cast<double>(session->end())));
  }
}

// Speeds lie on a logarithmic scale: a step of the hand is a factor.
void speed_slider(Context& context, Rect& rest, const Rect& row) {
  const Paint paint = context.paint();
  const double speed = context.playback.speed();
  const std::string text = context.t(Text::speed_n, {{"time", time_text(static_cast<Ns>(speed), 2)}});
  const Rect label = cut_right(rest, 92);
  paint.line({label.x + 6, label.y, label.w, label.h}, Type::kSmall, context.c().soft, text);
  const Rect track = cut_right(rest, std::min(150.0f, rest.w - 24));
  draw_icon(paint, Icon::kSpeed, {track.x - 14, centre(row).y}, 15, context.c().soft);
  cut_right(rest, 28);
  const double range = std::log(kFastest / kSlowest);
  auto value = static_cast<float>(std::log(speed / kSlowest) / range);
  if (slider(context, "speed", middle(row, track, context.target()), value, context.t(Text::speed_tip))) {
    context.playback.set_speed(kSlowest * std::exp(static_cast<double>(value) * range));
    context.views.toolbar.speed_chosen = true;
  }
}

void draw_wide(Context& context, const std::vector<Program>& programs, Rect place) {
  const Rect row = cut_top(place, 48);
  Rect rest = inset(row, 16, 0);
  context.paint().line(cut_left(rest, context.paint().width(Type::kHeading, "Weft") + 16), Type::kHeading, context.c().ink, "Weft");
  draw_program_button(context, programs, middle(row, cut_left(rest, std::min(300.0f, rest.w * 0.26f)), context.target()));
  cut_left(rest, 16);
  draw_look_buttons(context, rest, row);
  cut_right(rest, 8);
  transport(context, rest, row, Shape::kWide);
  cut_left(rest, 12);
  time_slider(context, rest, row);
  const Rect second = {place.x, place.y - 4, place.w, place.h};
  Rect lower = inset(second, 16, 0);
  cut_left(lower, draw_machine_buttons(context, lower) + 16);
  speed_slider(context, lower, second);
  const std::string& summary = context.playback.program().summary.in(context.t.language());
  if (lower.w > 160 && context.paint().line(lower, Type::kSmall, context.c().soft, summary)) context.explain(lower, summary);
}

void draw_medium(Context& context, const std::vector<Program>& programs, Rect place) {
  const Rect row = cut_top(place, place.h / 2);
  Rect rest = inset(row, 10, 0);
  draw_settings_button(context, middle(row, cut_right(rest, std::max(36.0f, context.target())), context.target()));
  cut_right(rest, 8);
  draw_program_button(context, programs, middle(row, cut_left(rest, std::min(260.0f, rest.w * 0.36f)), context.target()));
  cut_left(rest, 10);
  transport(context, rest, row, Shape::kMedium);
  const Rect second = place;
  Rect lower = inset(second, 10, 0);
  if (lower.w > 560) speed_slider(context, lower, second), cut_right(lower, 12);
  time_slider(context, lower, second);
}

void draw_narrow(Context& context, const std::vector<Program>& programs, Rect place) {
  const float height = place.h / 3;
  const Rect first = cut_top(place, height);
  Rect rest = inset(first, 10, 0);
  draw_settings_button(context, middle(first, cut_right(rest, std::max(40.0f, context.target())), context.target()));
  cut_right(rest, 8);
  draw_program_button(context, programs, middle(first, rest, context.target()));
  const Rect second = cut_top(place, height);
  Rect buttons = inset(second, 10, 0);
  transport(context, buttons, second, Shape::kNarrow);
  time_slider(context, inset(place, 10, 0), place);
}

}  // namespace

float toolbar_height(const Context& context, float width) {
  switch (shape_of(width)) {
    case Shape::kWide: return 48 + std::max(36.0f, context.target() + 6);
    case Shape::kMedium: return 2 * (context.target() + 10);
    case Shape::kNarrow: return 3 * (context.target() + 8);
  }
  return 84;
}

void draw_look_buttons(Context& context, Rect& rest, const Rect& row) {
  const std::string language = context.t(Text::language_other);
  const ButtonSpec spec{.id = "language", .label = language, .tip = context.t(Text::command_language), .framed = false};
  const Rect box = cut_right(rest, button_width(context, spec));
  if (button(context, middle(row, box, context.target()), spec)) context.clicked = "language";
  const std::string tip = context.commands.tip("theme");
  const ButtonSpec theme{.id = "theme", .icon = context.look.dark ? Icon::kSun : Icon::kMoon, .tip = tip, .framed = false};
  const Rect second = cut_right(rest, 34);
  if (button(context, middle(row, second, context.target()), theme)) context.clicked = "theme";
}

Rect draw_screen_bar(Context& context, const Rect& bar, const char* command, Text title) {
  const Paint paint = context.paint();
  paint.fill(bar, context.c().panel);
  paint.rule(bar.x, right(bar), bottom(bar) - 1);
  Rect rest = inset(bar, context.narrow ? 10.0f : 16.0f, (bar.h - context.target()) / 2);
  const std::string tip = context.commands.tip(command);
  const ButtonSpec back{.id = "back-to-machine", .label = context.t(Text::scheduling_back), .icon = Icon::kBack, .tip = tip};
  if (button(context, cut_left(rest, button_width(context, back)), back)) context.clicked = command;
  cut_left(rest, 16);
  draw_look_buttons(context, rest, bar);
  const Type type = context.narrow ? Type::kTitle : Type::kHeading;
  paint.line(cut_left(rest, paint.width(type, context.t(title)) + 2), type, context.c().ink, context.t(title));
  return rest;
}

void draw_toolbar(Context& context, const std::vector<Program>& programs, const Rect& place) {
  context.paint().fill(place, context.c().panel);
  context.paint().rule(place.x, right(place), bottom(place) - 1);
  switch (shape_of(place.w)) {
    case Shape::kWide: return draw_wide(context, programs, place);
    case Shape::kMedium: return draw_medium(context, programs, place);
    case Shape::kNarrow: return draw_narrow(context, programs, place);
  }
}

}  // namespace weft::ui
