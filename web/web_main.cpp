// The page's program: a Window and an App, driven by the page frame by frame (see bridge.h).
#include <SDL.h>
#include <imgui.h>

#include <array>
#include <cfloat>
#include <optional>
#include <utility>

#include "ui/window.h"
#include "web/bridge.h"

namespace weft::web {
namespace {

class WebPage final : public Page {
 public:
  bool open(const StartOptions& options) {
    ui::WindowOptions window;
    window.width = options.width;
    window.height = options.height;
    if (!window_.open(window)) return false;
    app_.emplace(host_, options.app);
    return true;
  }

  bool frame() override {
    window_.poll(*app_);
    if (window_.draw_due(*app_)) {
      window_.draw(*app_);
      window_.show();
    }
    return window_.draw_due(*app_);
  }
  void resize(int width, int height) override { window_.resize(width, height), request_frame(); }
  void graphics_restored() override { window_.restore_graphics(), request_frame(); }
  bool has_graphics() const override { return window_.has_graphics(); }

  bool takes_wheel(float dx, float dy) const override { return window_.takes_wheel(dx, dy); }
  void wheel(float dx, float dy, bool ctrl) override {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiMod_Ctrl, ctrl);  // a pinch on a touch pad comes as Ctrl+wheel without the key
    io.AddMouseWheelEvent(-dx, -dy);
    if (ctrl) io.AddKeyEvent(ImGuiMod_Ctrl, false);
    changed();
  }
  void touch(float x, float y, bool pressed) override {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
    if (x < 0) {
      io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
      io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);  // nothing stays hovered when the finger has gone
    } else {
      io.AddMousePosEvent(x, y);
      io.AddMouseButtonEvent(ImGuiMouseButton_Left, pressed);
    }
    changed();
  }
  bool takes_escape() const override {
    return ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup) || ImGui::IsAnyItemActive();
  }
  void release_keys() override {
    SDL_ResetKeyboard();
    ImGui::GetIO().ClearInputKeys();
    changed();
  }
  ui::App& app() override {
    changed();
    return *app_;
  }

 private:
  void changed() { window_.changed(), request_frame(); }

  PageHost host_;
  ui::Window window_;
  std::optional<ui::App> app_;
};

// Fonts come before the window does: they wait here.
std::array<std::vector<std::uint8_t>, ui::kFontRoles> early_fonts;
WebPage* started = nullptr;

}  // namespace

void add_font(ui::FontRole role, std::vector<std::uint8_t> bytes) {
  if (started != nullptr) {
    started->app().add_font(role, std::move(bytes));
  } else {
    early_fonts[static_cast<std::size_t>(role)] = std::move(bytes);
  }
}

Page* start_page(const StartOptions& options) {
  auto* page = new WebPage;  // lives as long as the document
  if (!page->open(options)) return nullptr;
  started = page;
  for (std::size_t role = 0; role < early_fonts.size(); ++role) {
    if (!early_fonts[role].empty()) add_font(static_cast<ui::FontRole>(role), std::move(early_fonts[role]));
  }
  return page;
}

}  // namespace weft::web

// Nothing here looks an OpenGL function up by name; Emscripten's own table of them all weighs 100 KB of weft.js.
extern "C" void* emscripten_GetProcAddress(const char*);
extern "C" void* emscripten_GetProcAddress(const char*) { return nullptr; }
