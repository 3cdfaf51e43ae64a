// The window: SDL2, an OpenGL context and Dear ImGui's context and back ends, the same on the desktop and on
// the page. It knows when something has to be drawn; the main program decides when it is asked.
#pragma once

#include <memory>

#include "ui/app.h"

struct SDL_Window;
union SDL_Event;

namespace weft::ui {

struct WindowOptions {
  const char* title = "Weft";
  int width = 1280;  // in points
  int height = 800;
  float scale = 1;  // points to window units, where the window system does no scaling of its own (X11)
};

/// Draw on change only: an event is worth three frames (ImGui needs one to notice, one to lay out anew, one to
/// settle), then nothing until the next.
class Redraw {
 public:
  void event() { left_ = 3; }
  void drawn() { left_ -= left_ > 0 ? 1 : 0; }
  [[nodiscard]] bool due() const { return left_ > 0; }

 private:
  int left_ = 3;
};

class Window {
 public:
  Window();
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  /// Call before an App is made: it creates ImGui's context. False: no window; error() says why.
  /// Without OpenGL the window still runs the App, whose text is then all there is: see has_graphics().
  bool open(const WindowOptions& options);
  [[nodiscard]] bool has_graphics() const;
  [[nodiscard]] const char* error() const;

  /// Takes all waiting events. False: the user wants to leave.
  bool poll(App& app);
  /// Something changed that is not an event of this window.
  void changed() { redraw_.event(); }
  [[nodiscard]] bool draw_due(const App& app) const;
  /// One frame, drawn to the back buffer. show() makes it visible.
  void draw(App& app);
  void show();

  /// Would what is under the pointer scroll with this wheel (in lines, down and right positive), or does it use
  /// the wheel for something of its own? If neither, a page around it may scroll instead.
  [[nodiscard]] bool takes_wheel(float dx, float dy) const;

  void resize(int width, int height);
  /// After the browser gave a lost graphics context back.
  void restore_graphics();

  [[nodiscard]] SDL_Window* sdl() const;

 private:
  void handle(SDL_Event& event, App& app);

  struct Parts;
  std::unique_ptr<Parts> parts_;
  Redraw redraw_;
};

}  // namespace weft::ui
