// The desktop window: `weft-desktop [options]`.
#include <SDL.h>
#include <SDL_opengl.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "sim/cli/host_files.h"
#include "ui/app.h"
#include "ui/file_screen.h"
#include "ui/program_catalog.h"
#include "ui/window.h"

namespace weft::ui {
namespace {

constexpr const char* kUsage =
    "weft-desktop [--theme light|dark] [--lang en|ko] [--size WxH] [--scale N] [--program NAME|FILE.py]\n"
    "             [--screenshot FILE.bmp] [--frames N] [--pointer X,Y] [--command ID]...\n"
    "  --screenshot  draws N frames (30 by default), writes the window's picture, says how long the slowest took, and leaves\n"
    "  --pointer     puts the pointer there for the picture (out of the way by default)\n"
    "  --command     runs a command of the command table (may be repeated: each waits until the one before is done)\n";

struct Options {
  AppOptions app;
  WindowOptions window;
  std::string program_file;   // or empty
  std::string screenshot;
  std::vector<std::string> commands;
  int frames = 30;
  int pointer_x = 0, pointer_y = 0;
  bool usage = false;
};

// A font; empty when there is none.
std::string read_font(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

Language system_language() {
  Language language = Language::kEnglish;
  SDL_Locale* locales = SDL_GetPreferredLocales();
  if (locales != nullptr && locales->language != nullptr && std::strcmp(locales->language, "ko") == 0) {
    language = Language::kKorean;
  }
  SDL_free(locales);
  return language;
}

// One `--name value` pair. False: not known, or a value that is none.
bool set_option(Options& options, const std::string& name, const std::string& value) {
  if (name == "--theme" && (value == "light" || value == "dark")) {
    options.app.theme = value == "dark" ? Theme::kDark : Theme::kLight;
  } else if (name == "--lang" && (value == "en" || value == "ko")) {
    options.app.language = value == "ko" ? Language::kKorean : Language::kEnglish;
  } else if (name == "--size") {
    return std::sscanf(value.c_str(), "%dx%d", &options.window.width, &options.window.height) == 2;
  } else if (name == "--scale") {
    options.window.scale = std::strtof(value.c_str(), nullptr);
    return options.window.scale >= 0.5F && options.window.scale <= 4;
  } else if (name == "--program") {
    (value.ends_with(".py") ? options.program_file : options.app.program) = value;
  } else if (name == "--screenshot") {
    options.screenshot = value;
  } else if (name == "--command") {
    options.commands.push_back(value);
  } else if (name == "--pointer") {
    return std::sscanf(value.c_str(), "%d,%d", &options.pointer_x, &options.pointer_y) == 2;
  } else if (name == "--frames") {
    options.frames = std::atoi(value.c_str());
    return options.frames > 0;
  } else {
    return false;
  }
  return true;
}

Options parse(int argc, char** argv) {
  Options options;
  options.app.language = system_language();
  for (int i = 1; i < argc; i += 2) {
    if (i + 1 >= argc || !set_option(options, argv[i], argv[i + 1])) options.usage = true;
  }
  return options;
}

class DesktopHost final : public Host {
 public:
  [[nodiscard]] std::int64_t now_ns() const override {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
  }
  void save_file(std::string_view name, std::string_view, std::string_view bytes) override { files_.save(name, bytes); }
  void open_file() override { files_.choose_program(); }
  bool draw_screen(Context& context, const Rect& area) override {
    if (!files_.is_open()) return false;
    files_.draw(context, area);
    return true;
  }

  /// Whose programs the user opens; before the first frame.
  void serve(App& app) { app_ = &app; }

 private:
  App* app_ = nullptr;
  FileScreen files_{[this](const std::string& name, const std::string& text) { app_->file_opened(name, text); }};
};

// fonts/ lies beside the program.
bool load_fonts(App& app) {
  char* base = SDL_GetBasePath();
  const std::string folder = std::string(base != nullptr ? base : "") + "fonts/";
  SDL_free(base);
  constexpr std::array<const char*, kFontRoles> kFiles = {"ui.otf", "ui-strong.otf", "code.ttf", "korean.otf", "hangul.otf"};
  for (std::size_t role = 0; role < kFontRoles; ++role) {
    const std::string bytes = read_font(folder + kFiles[role]);
    if (bytes.empty()) {
      std::fprintf(stderr, "weft-desktop: no font %s%s\n", folder.c_str(), kFiles[role]);
      return false;
    }
    app.add_font(static_cast<FontRole>(role), {bytes.begin(), bytes.end()});
  }
  return true;
}

// The back buffer as a BMP file.
bool write_screenshot(const Window& window, const std::string& path) {
  int width = 0, height = 0;
  SDL_GL_GetDrawableSize(window.sdl(), &width, &height);
  SDL_Surface* picture = SDL_CreateRGBSurfaceWithFormat(0, width, height, 24, SDL_PIXELFORMAT_RGB24);
  const auto read = reinterpret_cast<decltype(&glReadPixels)>(SDL_GL_GetProcAddress("glReadPixels"));
  const auto store = reinterpret_cast<decltype(&glPixelStorei)>(SDL_GL_GetProcAddress("glPixelStorei"));
  if (picture == nullptr || read == nullptr || store == nullptr) return false;
  store(GL_PACK_ALIGNMENT, 1);
  auto* rows = static_cast<std::uint8_t*>(picture->pixels);
  for (int y = 0; y < height; ++y) {  // OpenGL's first row is the lowest
    read(0, height - 1 - y, width, 1, GL_RGB, GL_UNSIGNED_BYTE, rows + static_cast<std::ptrdiff_t>(y) * picture->pitch);
  }
  const bool written = SDL_SaveBMP(picture, path.c_str()) == 0;
  SDL_FreeSurface(picture);
  return written;
}

// The commands of --command, each run when the window is at rest, or after half a second's frames of waiting for that.
class CommandQueue {
 public:
  CommandQueue(App& app, const std::vector<std::string>& ids) : app_(app), ids_(ids) {}
  void after_frame() {
    ++waited_;
    if (next_ == ids_.size() || (app_.wants_frame() && waited_ < kPatience)) return;
    const std::string& id = ids_[next_++];
    waited_ = 0;
    if (!app_.run_command(id)) std::fprintf(stderr, "weft-desktop: no command %s now\n", id.c_str());
  }
  [[nodiscard]] bool done() const { return next_ == ids_.size(); }

 private:
  static constexpr int kPatience = 30;
  App& app_;
  const std::vector<std::string>& ids_;
  std::size_t next_ = 0;
  int waited_ = 0;
};

int take_screenshot(Window& window, App& app, const Options& options) {
  SDL_WarpMouseInWindow(window.sdl(), options.pointer_x, options.pointer_y);
  CommandQueue commands(app, options.commands);
  double slowest = 0;
  for (int frame = 0; frame < options.frames; ++frame) {
    window.poll(app);
    const auto begin = std::chrono::steady_clock::now();
    window.draw(app);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    if (frame > 2) slowest = std::max(slowest, took.count());   // the first ones load fonts
    if (frame + 1 < options.frames) window.show();
    commands.after_frame();
  }
  if (!commands.done()) std::fprintf(stderr, "weft-desktop: more --frames are needed for all the commands\n");
  std::printf("slowest frame: %.1f ms\n", slowest);
  if (write_screenshot(window, options.screenshot)) return 0;
  std::fprintf(stderr, "weft-desktop: could not write %s: %s\n", options.screenshot.c_str(), SDL_GetError());
  return 1;
}

void run(Window& window, App& app) {
  while (window.poll(app)) {
    const bool hidden = (SDL_GetWindowFlags(window.sdl()) & (SDL_WINDOW_MINIMIZED | SDL_WINDOW_HIDDEN)) != 0;
    if (!hidden && window.draw_due(app)) {
      window.draw(app);
      window.show();
    } else {
      SDL_WaitEvent(nullptr);  // idle: sleeps, draws nothing
    }
  }
}

// "", or what there is instead of a program that is asked for.
std::string why_no_program(const std::string& name) {
  std::string there_are;
  for (const Program& program : builtin_programs()) {
    if (name.empty() || program.name == name) return {};
    there_are += " " + program.name;
  }
  return "no program " + name + ": there are" + there_are + ", and files that end in .py";
}

int main_program(Options options) {
  if (options.usage) {
    std::fputs(kUsage, stderr);
    return 2;
  }
  if (const std::string why = why_no_program(options.app.program); !why.empty()) {
    std::fprintf(stderr, "weft-desktop: %s\n", why.c_str());
    return 2;
  }
  std::optional<std::string> program;
  if (std::string problem; !options.program_file.empty()) {
    program = cli::read_text(options.program_file, problem);
    if (!program.has_value()) {
      std::fprintf(stderr, "weft-desktop: %s\n", problem.c_str());
      return 2;
    }
  }
  Window window;
  if (!window.open(options.window) || !window.has_graphics()) {
    std::fprintf(stderr, "weft-desktop: no window with OpenGL 3: %s\n", window.error());
    return 1;
  }
  DesktopHost host;
  App app(host, options.app);
  host.serve(app);
  if (!load_fonts(app)) return 1;
  if (program.has_value()) app.file_opened(std::filesystem::path(options.program_file).filename().string(), *program);
  if (!options.screenshot.empty()) return take_screenshot(window, app, options);
  for (const std::string& id : options.commands) app.run_command(id);
  run(window, app);
  return 0;
}

}  // namespace
}  // namespace weft::ui

int main(int argc, char** argv) { return weft::ui::main_program(weft::ui::parse(argc, argv)); }
