#include "ui/commands.h"

#include "sim/report/json.h"
#include "sim/report/perfetto.h"
#include "ui/app_state.h"
#include "ui/code_editor.h"
#include "ui/view.h"

namespace weft::ui {
namespace {

using session::Direction;
using session::StepKind;

bool has_session(const AppState& app) { return app.playback.session() != nullptr && !app.views.code.editing; }
bool can_step(const AppState& app) { return has_session(app) && !app.playback.at_end(); }
bool can_go_back(const AppState& app) { return has_session(app) && !app.playback.at_start(); }
bool plays(const AppState& app) { return app.playback.playing(); }

template <StepKind kind, Direction direction>
void step(AppState& app) {
  // A chosen thread is the one that steps; otherwise whoever comes next.
  app.playback.step(kind, direction, app.selection.chosen.thread);
}
void step_chosen(AppState& app) { app.playback.step(app.views.toolbar.step, Direction::kForward, app.selection.chosen.thread); }
void back_chosen(AppState& app) { app.playback.step(app.views.toolbar.step, Direction::kBack, app.selection.chosen.thread); }

void run_or_pause(AppState& app) { app.playback.playing() ? app.playback.pause() : app.playback.play(); }
void reset(AppState& app) { app.playback.pause(), app.playback.go_to_start(); }
void run_to_end(AppState& app) { app.playback.run_to_end(); }
template <int direction>
void change_speed(AppState& app) {
  app.playback.set_speed(app.playback.speed() * (direction > 0 ? 2.0 : 0.5));
}

bool can_type(const AppState& app) { return has_session(app) && (waits_for_input(app.playback) || app.views.input.open); }
void type_line(AppState& app) {
  Context context = app.context();
  app.layout.show(ViewId::kConsole);
  open_input_row(context);
}
void end_typing(AppState& app) {
  Context context = app.context();
  end_input(context);
}

void next_seed(AppState& app) {
  kernel::Config config = app.playback.config();
  ++config.seed;
  app.configure(config);
}
template <kernel::GilMode mode>
void set_gil(AppState& app) {
  kernel::Config config = app.playback.config();
  config.gil = mode;
  app.configure(config);
}
template <kernel::GilMode mode>
bool gil_is(const AppState& app) {
  return app.playback.config().gil == mode;
}
template <int by>
void change_cores(AppState& app) {
  kernel::Config config = app.playback.config();
  config.cores = std::clamp<std::uint32_t>(config.cores + static_cast<std::uint32_t>(by), 1, limits::kCores);
  app.configure(config);
}
bool several_cores(const AppState& app) { return app.playback.config().cores > 1; }

template <int percent>
void zoom(AppState& app) {
  if (app.playback.session() == nullptr) return;
  zoom_timeline(app.views.timeline, app.playback.session()->now(), percent / 100.0);
}
template <LaneMode mode>
void set_lanes(AppState& app) {
  app.views.timeline.lanes = mode;
}
template <LaneMode mode>
bool lanes_are(const AppState& app) {
  return app.views.timeline.lanes == mode;
}

void change_theme(AppState& app) {
  app.options.theme = app.options.theme == Theme::kDark ? Theme::kLight : Theme::kDark;
  app.host.appearance_changed(app.options.theme, app.options.language);
}
bool is_dark(const AppState& app) { return app.options.theme == Theme::kDark; }
void change_language(AppState& app) {
  app.options.language = app.options.language == Language::kKorean ? Language::kEnglish : Language::kKorean;
  app.use_texts();
  app.host.appearance_changed(app.options.theme, app.options.language);
}
template <StringTest test>
void test_strings(AppState& app) {
  app.string_test = test;
  app.use_texts();
}

bool not_editing(const AppState& app) { return !app.views.code.editing; }
bool editing(const AppState& app) { return app.views.code.editing; }
void edit(AppState& app) {
  Context context = app.context();
  open_code_editor(context);
  app.layout.show(ViewId::kCode);
}
void cancel_edit(AppState& app) {
  Context context = app.context();
  close_code_editor(context);
}
void scheduling(AppState& app) {
  if (app.views.code.editing) cancel_edit(app);
  app.views.settings.open = false;
  toggle_scheduling(app.views.scheduling);
}
void machine_settings(AppState& app) {
  if (app.views.code.editing) cancel_edit(app);
  app.views.scheduling.open = false;
  app.views.settings.open = !app.views.settings.open;
}
bool shows_settings(const AppState& app) { return app.views.settings.open; }
bool is_scheduling(const AppState& app) { return app.views.scheduling.open; }
void save_jobs(AppState& app) { app.host.save_file("jobs.json", "application/json", scheduling_document(app.views.scheduling)); }

void apply_edit(AppState& app) {
  Program program = program_from(app.playback.program().file_name, app.views.code.draft);
  program.config = app.playback.config();
  cancel_edit(app);
  app.playback.load(program, program.config);
}
void open_file(AppState& app) { app.host.open_file(); }
void save_program(AppState& app) {
  const Program& program = app.playback.program();
  app.host.save_file(program.file_name, "text/x-python", program.source);
}
void save_trace(AppState& app) {
  const session::Session& session = *app.playback.session();
  const report::MachineNames names(session.machine());
  report::PerfettoOptions options;
  options.cores = static_cast<std::uint32_t>(session.machine().cores().size());
  options.end = session.end();
  options.title = app.playback.program().file_name;
  app.host.save_file(app.playback.program().name + ".trace.json", "application/json", report::export_perfetto(session.trace(), names, options));
}

constexpr Command kCommands[] = {
    {"run", Text::command_run, ImGuiKey_Space, "Space", "run", has_session, plays, run_or_pause},
    {"step", Text::command_step, ImGuiKey_RightArrow, "→", "run", can_step, nullptr, step_chosen},
    {"back", Text::command_back, ImGuiKey_LeftArrow, "←", "run", can_go_back, nullptr, back_chosen},
    {"reset", Text::command_reset, ImGuiKey_Home, "Home", "run", can_go_back, nullptr, reset},
    {"run-to-end", Text::command_end, ImGuiKey_End, "End", "run", can_step, nullptr, run_to_end},
    {"step-instruction", Text::step_instruction, ImGuiKey_I, "I", "step", can_step, nullptr, step<StepKind::kInstruction, Direction::kForward>},
    {"step-line", Text::step_line, ImGuiKey_L, "L", "step", can_step, nullptr, step<StepKind::kLine, Direction::kForward>},
    {"step-event", Text::step_event, ImGuiKey_E, "E", "step", can_step, nullptr, step<StepKind::kEvent, Direction::kForward>},
    {"step-switch", Text::step_switch, ImGuiKey_C, "C", "step", can_step, nullptr, step<StepKind::kContextSwitch, Direction::kForward>},
    {"back-instruction", Text::back_instruction, ImGuiMod_Shift | ImGuiKey_I, "Shift+I", "step", can_go_back, nullptr, step<StepKind::kInstruction, Direction::kBack>},
    {"back-line", Text::back_line, ImGuiMod_Shift | ImGuiKey_L, "Shift+L", "step", can_go_back, nullptr, step<StepKind::kLine, Direction::kBack>},
    {"back-event", Text::back_event, ImGuiMod_Shift | ImGuiKey_E, "Shift+E", "step", can_go_back, nullptr, step<StepKind::kEvent, Direction::kBack>},
    {"back-switch", Text::back_switch, ImGuiMod_Shift | ImGuiKey_C, "Shift+C", "step", can_go_back, nullptr, step<StepKind::kContextSwitch, Direction::kBack>},
    {"type", Text::input_type, ImGuiKey_Enter, "Enter", "run", can_type, nullptr, type_line},
    {"end-input", Text::input_end, ImGuiKey_None, "", "run", can_type, nullptr, end_typing},
    {"slower", Text::command_slower, ImGuiKey_LeftBracket, "[", "run", nullptr, nullptr, change_speed<-1>},
    {"faster", Text::command_faster, ImGuiKey_RightBracket, "]", "run", nullptr, nullptr, change_speed<1>},
    {"cores-fewer", Text::cores_fewer, ImGuiKey_None, "", "machine", several_cores, nullptr, change_cores<-1>},
    {"cores-more", Text::cores_more, ImGuiKey_None, "", "machine", nullptr, nullptr, change_cores<1>},
    {"gil-3.9", Text::gil_39_short, ImGuiKey_None, "", "machine", nullptr, gil_is<kernel::GilMode::kEveryBytecode>, set_gil<kernel::GilMode::kEveryBytecode>},
    {"gil-3.12", Text::gil_312_short, ImGuiKey_None, "", "machine", nullptr, gil_is<kernel::GilMode::kBackEdges>, set_gil<kernel::GilMode::kBackEdges>},
    {"gil-off", Text::gil_off_short, ImGuiKey_None, "", "machine", nullptr, gil_is<kernel::GilMode::kOff>, set_gil<kernel::GilMode::kOff>},
    {"next-seed", Text::next_seed, ImGuiKey_N, "N", "machine", nullptr, nullptr, next_seed},
    {"machine", Text::machine_title, ImGuiKey_M, "M", "machine", nullptr, shows_settings, machine_settings},
    {"zoom-in", Text::zoom_in, ImGuiKey_Equal, "+", "timeline", has_session, nullptr, zoom<50>},
    {"zoom-out", Text::zoom_out, ImGuiKey_Minus, "−", "timeline", has_session, nullptr, zoom<200>},
    {"zoom-fit", Text::zoom_fit, ImGuiKey_0, "0", "timeline", has_session, nullptr, zoom<0>},
    {"lanes-both", Text::lanes_both_long, ImGuiKey_None, "", "timeline", nullptr, lanes_are<LaneMode::kBoth>, set_lanes<LaneMode::kBoth>},
    {"lanes-cores", Text::lanes_cores_long, ImGuiKey_None, "", "timeline", nullptr, lanes_are<LaneMode::kCores>, set_lanes<LaneMode::kCores>},
    {"lanes-threads", Text::lanes_threads_long, ImGuiKey_None, "", "timeline", nullptr, lanes_are<LaneMode::kThreads>, set_lanes<LaneMode::kThreads>},
    {"edit", Text::edit_long, ImGuiKey_None, "", "program", not_editing, nullptr, edit},
    {"edit-apply", Text::edit_apply, ImGuiKey_None, "", "program", editing, nullptr, apply_edit},
    {"edit-cancel", Text::edit_cancel, ImGuiKey_None, "", "program", editing, nullptr, cancel_edit},
    {"open", Text::open_file, ImGuiKey_None, "", "program", not_editing, nullptr, open_file},
    {"save", Text::save_program, ImGuiKey_None, "", "program", nullptr, nullptr, save_program},
    {"save-trace", Text::save_trace, ImGuiKey_None, "", "program", has_session, nullptr, save_trace},
    {"scheduling", Text::scheduling_title, ImGuiKey_P, "P", "program", nullptr, is_scheduling, scheduling},
    {"save-jobs", Text::save_jobs, ImGuiKey_None, "", "program", is_scheduling, nullptr, save_jobs},
    {"theme", Text::command_theme, ImGuiKey_T, "T", "look", nullptr, is_dark, change_theme},
    {"language", Text::command_language, ImGuiKey_K, "K", "look", nullptr, nullptr, change_language},
    {"stringtest-long", Text::command_language, ImGuiKey_None, "", "", nullptr, nullptr, test_strings<StringTest::kLong>},
    {"stringtest-double", Text::command_language, ImGuiKey_None, "", "", nullptr, nullptr, test_strings<StringTest::kDouble>},
    {"stringtest-key", Text::command_language, ImGuiKey_None, "", "", nullptr, nullptr, test_strings<StringTest::kKey>},
};

void write_command(report::JsonWriter& json, std::string_view id, std::string_view title, std::string_view shortcut, bool enabled, std::string_view group) {
  json.begin_object();
  json.key("id").value(id).key("title").value(title).key("shortcut").value(shortcut).key("enabled").value(enabled).key("group").value(group);
}

}  // namespace

std::span<const Command> Commands::all() { return kCommands; }

const Command* Commands::find(std::string_view id) {
  for (const Command& command : kCommands) {
    if (id == command.id) return &command;
  }
  return nullptr;
}

bool Commands::enabled(std::string_view id) const {
  const Command* command = find(id);
  return command != nullptr && (command->enabled == nullptr || command->enabled(app_));
}

bool Commands::run_named(std::string_view id) {
  constexpr std::string_view kProgram = "program-", kView = "view-", kSetting = "set-";
  if (id.starts_with(kSetting)) {
    kernel::Config config = app_.playback.config();
    return run_setting_command(id, config) && (app_.configure(config), true);
  }
  if (id.starts_with(kProgram)) {
    for (const Program& program : app_.programs) {
      if (program.name == id.substr(kProgram.size())) return app_.open(program), true;
    }
  }
  if (id.starts_with(kView)) {
    for (const View& view : views()) {
      if (id.substr(kView.size()) == view.name) return app_.layout.show(view.id), true;
    }
  }
  return false;
}

bool Commands::run(std::string_view id) {
  app_.frames_wanted = 2;
  const Command* command = find(id);
  if (command == nullptr) return run_named(id);
  if (!enabled(id)) return false;
  command->run(app_);
  return true;
}

std::string Commands::tip(std::string_view id) const {
  const Command* command = find(id);
  if (command == nullptr) return {};
  std::string text = app_.texts(command->title);
  if (*command->shortcut != '\0') text += "  (" + std::string(command->shortcut) + ")";
  return text;
}

static bool works_everywhere(const Command& command) {
  const std::string_view group = command.group;
  return group == "look" || command.run == scheduling || command.run == machine_settings;
}

void Commands::use_keyboard() {
  const ImGuiIO& io = ImGui::GetIO();
  if (io.WantTextInput || ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup)) return;
  for (const Command& command : kCommands) {
    if (command.chord == ImGuiKey_None) continue;
    // On these screens the run is out of sight, and on one of them digits and signs are numbers.
    if ((app_.views.scheduling.open || app_.views.settings.open) && !works_everywhere(command)) continue;
    // While the keyboard walks over controls, arrows and Space belong to them.
    const auto key = static_cast<ImGuiKey>(command.chord & ~ImGuiMod_Mask_);
    const bool walks = key == ImGuiKey_Space || key == ImGuiKey_LeftArrow || key == ImGuiKey_RightArrow || key == ImGuiKey_Home || key == ImGuiKey_End;
    if (walks && io.NavVisible) continue;
    if ((command.chord & ImGuiMod_Mask_) != io.KeyMods) continue;
    const bool repeats = std::string_view(command.id).starts_with("step") || std::string_view(command.id).starts_with("back");
    if (ImGui::IsKeyPressed(key, repeats)) run(command.id);
  }
}

std::string Commands::to_json() const {
  report::JsonWriter json;
  json.begin_array();
  for (const Command& command : kCommands) {
    if (*command.group == '\0') continue;
    const bool is_run = std::string_view(command.id) == "run";
    const Text title = is_run && plays(app_) ? Text::command_pause : command.title;
    write_command(json, command.id, app_.texts(title), command.shortcut, enabled(command.id), command.group);
    if (command.pressed != nullptr && !is_run) json.key("pressed").value(command.pressed(app_));
    json.end_object();
  }
  for (const Program& program : app_.programs) {
    write_command(json, "program-" + program.name, program.title.in(app_.options.language), "", true, "programs");
    json.key("pressed").value(program.name == app_.playback.program().name);
    json.end_object();
  }
  if (app_.views.settings.open) {
    for_each_setting_command(app_.texts, app_.playback.config(), [&json](const std::string& id, const std::string& title, bool chosen) {
      write_command(json, id, title, "", true, "machine");
      json.key("pressed").value(chosen);
      json.end_object();
    });
  }
  for (const View& view : views()) {
    write_command(json, "view-" + std::string(view.name), app_.texts(view.title), "", true, "views");
    json.end_object();
  }
  json.end_array();
  return json.take();
}

}  // namespace weft::ui
