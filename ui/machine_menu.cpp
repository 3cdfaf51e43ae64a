#include "ui/machine_menu.h"

#include <algorithm>

#include "sim/kernel/settings.h"
#include "ui/commands.h"
#include "ui/time_text.h"
#include "ui/widgets.h"

namespace weft::ui {
namespace {

constexpr std::uint32_t kCoreChoices[] = {1, 2, 3, 4, 8, 16};
constexpr Ns kQuantumChoices[] = {10 * kMicrosecond, 100 * kMicrosecond, kMillisecond, 5 * kMillisecond, 10 * kMillisecond, 50 * kMillisecond};

struct GilChoice {
  kernel::GilMode mode;
  const char* command;
  Text name, detail;
};
constexpr GilChoice kGilChoices[] = {
    {kernel::GilMode::kEveryBytecode, "gil-3.9", Text::gil_39, Text::gil_39_detail},
    {kernel::GilMode::kBackEdges, "gil-3.12", Text::gil_312, Text::gil_312_detail},
    {kernel::GilMode::kOff, "gil-off", Text::gil_off, Text::gil_off_detail},
};

void configure(Context& context, const kernel::Config& config) {
  if (config == context.playback.config()) return;
  context.playback.load(context.playback.program(), config);
}

void core_rows(Context& context) {
  kernel::Config config = context.playback.config();
  for (const std::uint32_t cores : kCoreChoices) {
    if (!menu_row(context, context.t(Text::cores_n, {{"n", std::to_string(cores)}}), {}, config.cores == cores)) continue;
    config.cores = cores;
    configure(context, config);
  }
}

void quantum_rows(Context& context) {
  kernel::Config config = context.playback.config();
  for (const Ns quantum : kQuantumChoices) {
    if (!menu_row(context, time_text(quantum), {}, config.quantum == quantum)) continue;
    config.quantum = quantum;
    configure(context, config);
  }
}

void gil_rows(Context& context) {
  for (const GilChoice& choice : kGilChoices) {
    if (menu_row(context, context.t(choice.name), context.t(choice.detail), context.playback.config().gil == choice.mode)) context.clicked = choice.command;
  }
}

std::string gil_name(const Context& context) {
  const kernel::GilMode mode = context.playback.config().gil;
  return mode == kernel::GilMode::kOff ? std::string(context.t(Text::gil_off_word)) : std::string(kernel::gil_mode_name(mode));
}

using Rows = void (*)(Context&);

void drop_down(Context& context, Rect& rest, float top, float height, const char* id, Text name, const std::string& value, Text tip, float menu_width, Rows rows) {
  const std::string label = std::string(context.t(name)) + "  " + value;
  const ButtonSpec spec{.id = id, .label = label, .tip = context.t(tip), .caret = true};
  const Rect box = cut_left(rest, button_width(context, spec));
  const Rect place{box.x, top, box.w, height};
  if (button(context, place, spec)) open_menu(id);
  if (begin_menu(context, id, place, menu_width)) {
    rows(context);
    end_menu();
  }
  cut_left(rest, 6);
}

std::string machine_label(const Context& context) {
  std::string policy = context.playback.config().scheduler;
  std::transform(policy.begin(), policy.end(), policy.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return std::string(context.t(Text::group_scheduling)) + "  " + policy;
}

std::string seed_text(const Context& context) { return std::to_string(context.playback.config().seed); }

void heading_and_rows(Context& context, Text title, Rows rows) {
  menu_heading(context, context.t(title));
  ImGui::PushID(context.t(title));
  rows(context);
  ImGui::PopID();
}

}  // namespace

float draw_machine_buttons(Context& context, const Rect& place) {
  Rect rest = place;
  const float height = context.target();
  const float top = place.y + (place.h - height) / 2;
  drop_down(context, rest, top, height, "cores", Text::cores, std::to_string(context.playback.config().cores), Text::cores_tip, 150, core_rows);
  drop_down(context, rest, top, height, "quantum", Text::quantum, time_text(context.playback.config().quantum), Text::quantum_choice_tip, 150, quantum_rows);
  const std::string policy = machine_label(context), tip_of_machine = context.commands.tip("machine");
  const ButtonSpec machine{.id = "machine", .label = policy, .icon = Icon::kSliders, .tip = tip_of_machine};
  const Rect machine_box = cut_left(rest, button_width(context, machine));
  if (button(context, {machine_box.x, top, machine_box.w, height}, machine)) context.clicked = "machine";
  cut_left(rest, 6);
  drop_down(context, rest, top, height, "gil", Text::gil, gil_name(context), Text::gil_choice_tip, 380, gil_rows);
  const std::string label = std::string(context.t(Text::seed)) + "  " + seed_text(context);
  const std::string tip = std::string(context.t(Text::seed_tip)) + "  (N)";
  const ButtonSpec seed{.id = "seed", .label = label, .icon = Icon::kDice, .tip = tip};
  const Rect box = cut_left(rest, button_width(context, seed));
  if (button(context, {box.x, top, box.w, height}, seed)) context.clicked = "next-seed";
  return place.w - rest.w;
}

void draw_settings_button(Context& context, const Rect& place) {
  const ButtonSpec spec{.id = "settings", .icon = Icon::kMenu, .tip = context.t(Text::settings)};
  if (button(context, place, spec)) open_menu("settings-menu");
  if (!begin_menu(context, "settings-menu", {right(place) - 340, place.y, 340, place.h}, 340)) return;
  if (menu_row(context, context.t(Text::command_theme), {}, false)) context.clicked = "theme";
  if (menu_row(context, context.t(Text::language_other), {}, false)) context.clicked = "language";
  const std::string seed = std::string(context.t(Text::next_seed)) + " (" + seed_text(context) + ")";
  if (menu_row(context, seed, context.t(Text::seed_tip), false)) context.clicked = "next-seed";
  if (menu_row(context, context.t(Text::command_slower), {}, false)) context.clicked = "slower";
  if (menu_row(context, context.t(Text::command_faster), {}, false)) context.clicked = "faster";
  if (menu_row(context, context.t(Text::command_end), {}, false)) context.clicked = "run-to-end";
  if (menu_row(context, std::string(context.t(Text::machine_title)) + "…", context.t(Text::machine_detail), false)) context.clicked = "machine";
  heading_and_rows(context, Text::cores, core_rows);
  heading_and_rows(context, Text::quantum, quantum_rows);
  heading_and_rows(context, Text::gil, gil_rows);
  end_menu();
}

}  // namespace weft::ui
