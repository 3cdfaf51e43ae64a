#include "ui/app.h"

#include <imgui.h>

#include <utility>

#include "ui/app_state.h"
#include "ui/code_editor.h"
#include "ui/layout.h"
#include "ui/narration_view.h"
#include "ui/toolbar.h"
#include "ui/view.h"

namespace weft::ui {
namespace {

constexpr std::int64_t kPublishEvery = 600'000'000;   // ns of host time while running
constexpr std::int64_t kPublishBudget = 8'000'000;    // ns of a frame after which the next views' texts wait for the next one

void draw_tip(Context& context) {
  if (context.tip.empty()) return;
  const Paint measure(*ImGui::GetForegroundDrawList(), context.look);
  const ImVec2 screen = ImGui::GetMainViewport()->Size;
  float width = 0;
  for (std::string_view rest = context.tip; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    width = std::max(width, measure.width(Type::kSmall, rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  width = std::min({width + 1, 360.0f, screen.x - 40});
  const float height = measure.wrapped_height(width, Type::kSmall, context.tip);
  const ImVec2 mouse = ImGui::GetMousePos();
  Rect box{mouse.x + 14, mouse.y + 18, width + 20, height + 14};
  if (right(box) > screen.x - 6) box.x = std::max(6.0f, screen.x - box.w - 6);
  if (bottom(box) > screen.y - 6) box.y = std::max(6.0f, mouse.y - box.h - 10);
  measure.fill({box.x, box.y + 2, box.w, box.h + 2}, context.c().shadow, 8);
  measure.fill(box, context.c().raised, 7);
  measure.frame(box, context.c().line_strong, 7);
  measure.wrapped({box.x + 10, box.y + 7}, width, Type::kSmall, context.c().ink, context.tip);
}

// One of the screens, or the views.
void draw_screen(AppState& app, Context& context, Rect area) {
  if (app.host.draw_screen(context, area)) return;
  if (app.views.scheduling.open) return draw_scheduling(context, area);
  if (app.views.settings.open) return draw_settings_screen(context, area);
  draw_toolbar(context, app.programs, cut_top(area, toolbar_height(context, area.w)));
  const float margin = context.narrow ? 6.0f : 10.0f;
  draw_layout(context, app.layout, inset(area, margin, margin));
}

void draw_window(AppState& app, Context& context) {
  const ImGuiViewport& view = *ImGui::GetMainViewport();
  ImGui::SetNextWindowPos(view.Pos);
  ImGui::SetNextWindowSize(view.Size);
  constexpr ImGuiWindowFlags kFlags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                                      ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBackground;
  ImGui::Begin("Weft", nullptr, kFlags);
  const Rect area{view.Pos.x, view.Pos.y, view.Size.x, view.Size.y};
  draw_screen(app, context, area);
  ImGui::End();
  draw_tip(context);
}

void publish_sections(AppState& app, const Context& context, std::vector<Section> sections) {
  for (Section& section : sections) {
    shorten(section, context.t);
    app.host.publish_text(section.id, to_json(section));
  }
}

// The job lists are no part of the run: they have a version of their own.
void publish_scheduling(AppState& app, const Context& context) {
  SchedulingState& state = app.views.scheduling;
  const std::uint64_t version = state.open ? scheduling_version(state) * 2 + (app.options.language == Language::kKorean ? 1 : 0) : 0;
  if (version == state.published) return;
  state.published = version;
  for (const std::string& id : state.sections) app.host.publish_text(id, {});
  state.sections.clear();
  if (!state.open) return;
  std::vector<Section> sections = scheduling_text(context);
  for (const Section& section : sections) state.sections.push_back(section.id);
  publish_sections(app, context, std::move(sections));
}

// The texts of views in turn, as many as a frame has time for: those of ten thousand threads would be a long frame. True: some are left.
bool publish_views(AppState& app, const Context& context) {
  const std::int64_t begin = app.host.now_ns();
  app.published.resize(views().size());
  for (std::size_t seen = 0; seen < views().size(); ++seen) {
    const std::int64_t now = app.host.now_ns();
    if (now - begin > kPublishBudget) return true;
    const std::size_t turn = std::exchange(app.next_published, (app.next_published + 1) % views().size());
    PublishedText& last = app.published[turn];
    if (last.version == app.playback.version() && last.language == app.options.language) continue;
    if (app.playback.playing() && now - last.at < kPublishEvery) continue;
    publish_sections(app, context, views()[turn].text(context));
    last = {app.playback.version(), app.options.language, now};
  }
  return false;
}

void publish(AppState& app, const Context& context) {
  std::string commands = app.commands.to_json();
  if (commands != app.published_commands) {
    app.host.publish_commands(commands);
    app.published_commands = std::move(commands);
  }
  publish_scheduling(app, context);
  if (publish_views(app, context)) {
    app.frames_wanted = std::max(app.frames_wanted, 1);
    return;
  }
  const std::string sentence = app.playback.playing() ? std::string() : last_sentence(context);
  if (!sentence.empty() && sentence != app.announced) app.host.announce(sentence);
  app.announced = sentence;
}

const Program* find_program(const std::vector<Program>& programs, std::string_view name) {
  for (const Program& program : programs) {
    if (program.name == name) return &program;
  }
  return nullptr;
}

}  // namespace

struct App::State : AppState {
  using AppState::AppState;
};

Context AppState::context() {
  const ImVec2 screen = ImGui::GetMainViewport()->Size;
  return {.look = look, .t = texts, .playback = playback, .selection = selection, .motion = motion, .commands = commands,
          .timeline = timeline, .views = views, .host = host, .touch = touch,
          .narrow = arrangement_of(screen.x, screen.y) == Arrangement::kOneColumn, .tip = {}, .clicked = {}};
}

void AppState::use_texts() {
  texts = Texts(options.language, string_test);
  if (options.language == Language::kKorean) host.need_font(FontRole::kKorean);
  frames_wanted = 2;
}

// A speed that fits the program, unless the user has chosen one.
void AppState::choose_speed() {
  if (!views.toolbar.speed_chosen) playback.set_speed(playback.watchable_speed());
}

void AppState::open(const Program& program) {
  if (views.code.editing || views.input.open) host.hide_editor();
  views.code.editing = views.input.open = views.console.program_unknown = false;
  playback.load(program, program.config);
  choose_speed();
  selection = Selection{};
  views.timeline.fitted = true;
  frames_wanted = 2;
}

// Letters of the program and of what it prints, which the fonts at hand may lack: the smaller font may be enough.
void AppState::read_new_text() {
  const auto read = [this](std::string_view text) {
    if (fonts.lack_letters_of(text)) host.need_font(fonts.has(FontRole::kKorean) ? FontRole::kHangul : FontRole::kKorean);
  };
  if (read_generation != playback.generation()) {
    read_generation = playback.generation(), read_chunks = 0;
    read(visible_source(playback.program()));
  }
  if (views.code.editing) read(views.code.draft);
  const session::Session* session = playback.session();
  if (session == nullptr || fonts.has(FontRole::kHangul)) return;
  for (const kernel::TypedText& typed : playback.typed()) read(typed.text);
  const auto console = session->trace().console(session->machine().console_chunks());
  for (read_chunks = std::min(read_chunks, console.size()); read_chunks < console.size(); ++read_chunks) {
    read(console[read_chunks].text);
  }
}

void AppState::configure(const kernel::Config& config) {
  playback.load(playback.program(), config);
  frames_wanted = 2;
}

// The console comes to the front when the program begins to wait for a line.
void AppState::follow_input() {
  const bool waited = std::exchange(views.input.waits, waits_for_input(playback));
  if (views.input.waits && !waited) layout.show(ViewId::kConsole);
  if (!playback.at_end() && playback.machine() != nullptr) return;
  Context now = context();
  close_input_row(now);
}

App::App(Host& host, AppOptions options) : state_(new State(host, std::move(options))) {
  AppState& app = *state_;
  app.use_texts();
  app.programs = builtin_programs();
  const Program* asked = find_program(app.programs, app.options.program);
  app.open(asked != nullptr ? *asked : app.programs.front());
  app.views.console.program_unknown = asked == nullptr && !app.options.program.empty();
  if (app.views.console.program_unknown) app.layout.show(ViewId::kConsole);
}

App::~App() = default;

void App::add_font(FontRole role, std::vector<std::uint8_t> bytes) {
  state_->fonts.add(role, std::move(bytes));
  state_->read_generation = ~0ULL;
  state_->look.fonts = &state_->fonts;
  state_->frames_wanted = 2;
}

void App::add_library(std::string_view pack) {
  state_->playback.add_library(pack);
  state_->choose_speed();
  state_->frames_wanted = 2;
}

void App::frame() {
  AppState& app = *state_;
  const std::int64_t now = app.host.now_ns();
  const float seconds = static_cast<float>(static_cast<double>(now - std::exchange(app.last_frame, now)) / 1e9);
  app.touch = ImGui::GetIO().MouseSource == ImGuiMouseSource_TouchScreen;
  app.look.tokens = &tokens_of(app.options.theme);
  app.look.dark = app.options.theme == Theme::kDark;
  apply_style(app.look, app.touch);
  app.motion.begin_frame(seconds, app.options.reduced_motion);
  app.commands.use_keyboard();
  app.playback.frame([&] { return app.host.now_ns(); });
  if (const session::Session* session = app.playback.session()) {
    const auto cores = static_cast<std::uint32_t>(session->machine().cores().size());
    app.timeline.update(session->trace(), app.playback.generation(), cores, session->end());
  }
  app.read_new_text();
  app.follow_input();
  if (app.playback.needs_library()) app.host.need_library();
  Context context = app.context();
  draw_window(app, context);
  app.motion.end_frame();
  if (app.frames_wanted > 0) --app.frames_wanted;
  if (!context.clicked.empty()) app.commands.run(context.clicked);
  if (app.selection.turn_over()) app.frames_wanted = 1;
  publish(app, context);
}

bool App::wants_frame() const {
  return state_->playback.playing() || state_->motion.moving() || state_->frames_wanted > 0;
}

std::uint32_t App::ground() const { return tokens_of(state_->options.theme).ground; }

void App::set_language(Language language) {
  state_->options.language = language;
  state_->use_texts();
}

void App::set_theme(Theme theme) {
  state_->options.theme = theme;
  state_->frames_wanted = 2;
}

void App::set_reduced_motion(bool reduced) { state_->options.reduced_motion = reduced; }

bool App::run_command(std::string_view id) { return state_->commands.run(id); }

void App::editor_text_changed(std::string_view text) {
  Context context = state_->context();
  if (state_->views.input.open) return input_text_changed(context, text);
  state_->views.code.draft = text;
}

void App::editor_closed() {
  if (std::exchange(state_->views.input.open, false)) return;
  state_->views.code.field_closed = true;
}

void App::file_opened(std::string_view name, std::string_view text) { state_->open(program_from(name, text)); }

}  // namespace weft::ui
