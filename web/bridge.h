// The one door between C++ and JavaScript. Only bridge.cpp holds EM_JS and exported functions.
//
// Out (C++ to page): every function of Host, answered by `Module.host` (web/boot.js makes it):
//   showEditor hideEditor publishText announce publishCommands saveFile openFile needHangul appearanceChanged
//   and requestFrame. Elsewhere Host's own defaults and ui/desktop_main.cpp stand in for them.
// In (page to C++): the functions named weft_… at the end of bridge.cpp; strings and bytes arrive through
//   one buffer, weft_buffer(size), that the page fills before the call.
#pragma once

#include "ui/app.h"

namespace weft::web {

class PageHost final : public ui::Host {
 public:
  [[nodiscard]] std::int64_t now_ns() const override;
  bool show_editor(const ui::EditorRequest& request) override;
  void hide_editor() override;
  void publish_text(std::string_view section_id, std::string_view json) override;
  void announce(std::string_view sentence) override;
  void publish_commands(std::string_view json) override;
  void save_file(std::string_view name, std::string_view mime, std::string_view bytes) override;
  void open_file() override;
  void need_font(ui::FontRole) override;
  void need_library() override;
  void appearance_changed(ui::Theme theme, ui::Language language) override;
};

/// Asks the page for an animation frame (one at a time, and none while nobody can see the canvas).
void request_frame();

/// What the page calls. One object, made by web_main.cpp when the page says start.
class Page {
 public:
  virtual ~Page() = default;
  /// One animation frame. True: another one is wanted.
  virtual bool frame() = 0;
  virtual void resize(int width, int height) = 0;
  virtual void graphics_restored() = 0;
  virtual bool has_graphics() const = 0;

  /// Would the panel under the pointer scroll (or zoom) with this wheel? If not, the page around gets it.
  virtual bool takes_wheel(float dx, float dy) const = 0;
  virtual void wheel(float dx, float dy, bool ctrl) = 0;
  /// A finger: where it is, and whether it presses. Not there at all: x < 0.
  virtual void touch(float x, float y, bool pressed) = 0;
  /// Is a pop-up or field open that Esc should close, before Esc leaves the canvas?
  virtual bool takes_escape() const = 0;
  virtual void release_keys() = 0;

  /// The App, for everything that is its own business. Counts as a change.
  virtual ui::App& app() = 0;
};

struct StartOptions {
  ui::AppOptions app;
  int width = 1;
  int height = 1;
};
/// Defined by web_main.cpp. Null: neither a window nor the text could be started.
Page* start_page(const StartOptions& options);
/// The fonts that arrived before start are handed over by it; see web_main.cpp.
void add_font(ui::FontRole role, std::vector<std::uint8_t> bytes);

}  // namespace weft::web
