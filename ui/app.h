// The user interface as one object, and what it asks of the place it runs in.
//
//   main program (ui/desktop_main.cpp, web/web_main.cpp)
//     owns a Window (ui/window.h: SDL2, OpenGL, ImGui's context and back ends) and a Host (below),
//     hands App events and calls frame() when the window has to be drawn.
//   App (ui/app.cpp and the views)
//     owns the Session, the theme, the layout and the command table; draws with ImGui only.
//
// App never calls SDL, Emscripten or the operating system: whatever it needs of them is a function of Host.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/report/language.h"

namespace weft::ui {

struct Context;
using Language = report::Language;
enum class Theme : std::uint8_t { kLight, kDark };

/// The font files. The last two may arrive at any time later (the page fetches them when they are needed) and are then
/// merged into the other three: kKorean has the letters of our own Korean texts, kHangul all usual syllables.
enum class FontRole : std::uint8_t { kUi, kUiStrong, kCode, kKorean, kHangul };
constexpr std::size_t kFontRoles = 5;

/// A place in the window, in ImGui's coordinates (points, origin at the top left).
struct Rect {
  float x = 0, y = 0, w = 0, h = 0;
};

/// A text control that the host lays over `place` (the page's <textarea>): composition of Hangul, the
/// clipboard, undo and a phone's keyboard are then the browser's business.
struct EditorRequest {
  Rect place;
  std::string_view text;   // what to show; written only when the control opens
  std::string_view label;  // for screen readers
  float font_px = 14;      // in points, as the code view draws
  float line_px = 20;      // distance of two base lines
  float padding_left = 0;  // from the left edge of `place` to the first column
  float padding_top = 0;   // from the top edge of `place` to the first line
  bool is_line = false;    // Enter hands over the text, with the line's end, and empties the control; otherwise it is a program
};

/// What App asks of the place it runs in. Web: web/bridge.cpp. Desktop: ui/desktop_main.cpp.
class Host {
 public:
  virtual ~Host() = default;

  /// Monotonic host time in nanoseconds, for budgets and animation only: simulated time never follows it.
  [[nodiscard]] virtual std::int64_t now_ns() const = 0;

  /// Shows the host's text control, or moves it when it is open already. False: this host has none, and the
  /// caller draws ImGui's own field. Edits come back through App::editor_text_changed.
  virtual bool show_editor(const EditorRequest&) { return false; }
  virtual void hide_editor() {}

  /// Replaces one section of the text that says what the screen shows (the page makes headings, tables and
  /// lists of it). `json` is one object, or empty to remove the section:
  ///   {"title": "Processes", "kind": "table", "columns": ["PID", …], "rows": [["1", …], …]}
  ///   {"title": "What happened", "kind": "list", "items": ["…", …]}   (kind "log": newest last)
  ///   {"title": "Program", "kind": "code", "text": "…"}               (kind "text": paragraphs by line)
  /// Sections stand in the order of their first publication. Call it at rest or a few times a second, not a frame.
  virtual void publish_text(std::string_view section_id, std::string_view json) {
    static_cast<void>(section_id), static_cast<void>(json);
  }
  /// One sentence for the live line (screen readers speak it).
  virtual void announce(std::string_view sentence) { static_cast<void>(sentence); }
  /// The command table, from which the page makes real buttons:
  ///   [{"id": "step", "title": "Step", "shortcut": "S", "enabled": true, "pressed": false, "group": "run"}, …]
  /// `pressed` only for commands that are a switch. Publish again when a title or a state changes.
  virtual void publish_commands(std::string_view json) { static_cast<void>(json); }

  /// Hands the user a file (a download, or a place that the user chooses).
  virtual void save_file(std::string_view name, std::string_view mime, std::string_view bytes) {
    static_cast<void>(name), static_cast<void>(mime), static_cast<void>(bytes);
  }
  /// Lets the user pick a file; its text arrives through App::file_opened, or never.
  virtual void open_file() {}
  /// Draws the host's own screen in place of the views (the window's list of files). False: there is none now.
  virtual bool draw_screen(Context& context, const Rect& area) { return static_cast<void>(context), static_cast<void>(area), false; }

  /// kKorean or kHangul is about to be shown: App::add_font follows when the file is here.
  virtual void need_font(FontRole) {}
  /// The rest of the standard library's sources is needed: App::add_library follows. Only where they are not built in.
  virtual void need_library() {}
  /// The user chose in the window; the page follows (colours, language of the document).
  virtual void appearance_changed(Theme, Language) {}
};

struct AppOptions {
  Language language = Language::kEnglish;
  Theme theme = Theme::kLight;
  bool reduced_motion = false;
  std::string program;  // name of an embedded program without ".py", or empty for the first
};

class App {
 public:
  App(Host& host, AppOptions options);
  ~App();
  App(const App&) = delete;
  App& operator=(const App&) = delete;

  /// Before the first frame for all but kKorean and kHangul. The bytes are a TrueType or an OpenType file.
  void add_font(FontRole role, std::vector<std::uint8_t> bytes);

  /// What the host fetched for Host::need_library.
  void add_library(std::string_view pack);

  /// Draws everything: call between ImGui::NewFrame and ImGui::Render. May run the simulation for a few ms.
  void frame();
  /// The colour that the frame is drawn upon (ImU32): clearing costs nothing where filling the screen takes a processor as long as all the rest.
  [[nodiscard]] std::uint32_t ground() const;
  /// True while something moves by itself (running, an animation): the host then draws the next frame too.
  /// False: nothing is drawn until an event comes.
  [[nodiscard]] bool wants_frame() const;

  void set_language(Language language);
  void set_theme(Theme theme);
  void set_reduced_motion(bool reduced);

  /// Runs a command of the table (buttons of the page, messages, tests). False: unknown or disabled.
  bool run_command(std::string_view id);

  void editor_text_changed(std::string_view text);
  /// The host's text control lost its focus or was closed with Esc.
  void editor_closed();
  void file_opened(std::string_view name, std::string_view text);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace weft::ui
