#include "ui/window.h"

#include <SDL.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_impl_sdl2.h>
#include <imgui_internal.h>

#ifdef __EMSCRIPTEN__
#include <GLES3/gl3.h>
#else
#include <SDL_opengl.h>
#endif

#include <cmath>

namespace weft::ui {

struct Window::Parts {
  SDL_Window* window = nullptr;
  SDL_GLContext gl = nullptr;
  float scale = 1;
  bool sdl = false;
};

namespace {

#ifdef __EMSCRIPTEN__
constexpr const char* kShaderVersion = "#version 300 es";
constexpr int kProfile = SDL_GL_CONTEXT_PROFILE_ES;
constexpr int kMinor = 0;
#else
constexpr const char* kShaderVersion = "#version 150";
constexpr int kProfile = SDL_GL_CONTEXT_PROFILE_CORE;
constexpr int kMinor = 2;  // 3.2: the oldest with a core profile, which macOS asks for
#endif

void ask_for_opengl() {
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, kProfile);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, kMinor);
  SDL_GL_SetAttribute(SDL_GL_DOUBLEBUFFER, 1);
  // ImGui smooths its own edges; a depth or stencil buffer is never used.
  SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 0);
  SDL_GL_SetAttribute(SDL_GL_STENCIL_SIZE, 0);
}

void clear(ImU32 colour) {
#ifndef __EMSCRIPTEN__
  const auto glClearColor = reinterpret_cast<decltype(&::glClearColor)>(SDL_GL_GetProcAddress("glClearColor"));
  const auto glClear = reinterpret_cast<decltype(&::glClear)>(SDL_GL_GetProcAddress("glClear"));
#endif
  const ImVec4 c = ImGui::ColorConvertU32ToFloat4(colour);
  glClearColor(c.x, c.y, c.z, 1);
  glClear(GL_COLOR_BUFFER_BIT);
}

void create_imgui() {
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  // Whatever waits for time to pass would need frames that nothing else asks for.
  io.ConfigInputTextCursorBlink = false;
  ImGuiStyle& style = ImGui::GetStyle();
  style.HoverStationaryDelay = style.HoverDelayShort = style.HoverDelayNormal = 0;
}

// Without a renderer ImGui's texture requests are answered as if they had been carried out.
void pretend_textures() {
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    if (texture->Status == ImTextureStatus_WantDestroy) {
      texture->SetStatus(ImTextureStatus_Destroyed);
    } else {
      texture->SetTexID(1);
      texture->SetStatus(ImTextureStatus_OK);
    }
  }
}

bool mouse_place(SDL_Event& event, Sint32*& x, Sint32*& y) {
  switch (event.type) {
    case SDL_MOUSEMOTION:
      x = &event.motion.x, y = &event.motion.y;
      return true;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
      x = &event.button.x, y = &event.button.y;
      return true;
    default:
      return false;
  }
}

#ifndef __EMSCRIPTEN__
// A program dropped on the window.
void open_dropped(const char* path, SDL_Window* window, App& app) {
  std::size_t size = 0;
  void* bytes = SDL_LoadFile(path, &size);
  if (bytes == nullptr) {
    SDL_ShowSimpleMessageBox(SDL_MESSAGEBOX_ERROR, "Weft", SDL_GetError(), window);
    return;
  }
  const std::string_view name(path);
  app.file_opened(name.substr(name.find_last_of("/\\") + 1), {static_cast<const char*>(bytes), size});
  SDL_free(bytes);
}
#endif

}  // namespace

Window::Window() : parts_(new Parts) {}

Window::~Window() {
  if (ImGui::GetCurrentContext() != nullptr) {
    if (parts_->gl != nullptr) ImGui_ImplOpenGL3_Shutdown();
    if (parts_->window != nullptr) ImGui_ImplSDL2_Shutdown();
    ImGui::DestroyContext();
  }
  if (parts_->gl != nullptr) SDL_GL_DeleteContext(parts_->gl);
  if (parts_->window != nullptr) SDL_DestroyWindow(parts_->window);
  if (parts_->sdl) SDL_Quit();
}

bool Window::open(const WindowOptions& options) {
  SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, "#canvas");
  if (SDL_Init(SDL_INIT_VIDEO) != 0) return false;
  parts_->sdl = true;
  parts_->scale = options.scale;
  const int width = static_cast<int>(std::lround(static_cast<float>(options.width) * options.scale));
  const int height = static_cast<int>(std::lround(static_cast<float>(options.height) * options.scale));
  const auto create = [&](Uint32 flags) {
    return SDL_CreateWindow(options.title, SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, width, height,
                            flags | SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
  };
  ask_for_opengl();
  parts_->window = create(SDL_WINDOW_OPENGL);
  if (parts_->window != nullptr) parts_->gl = SDL_GL_CreateContext(parts_->window);
  if (parts_->gl == nullptr) {
    if (parts_->window != nullptr) SDL_DestroyWindow(parts_->window);
    parts_->window = create(0);
  }
  if (parts_->window == nullptr) return false;
  create_imgui();
  if (parts_->gl == nullptr) {
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    return ImGui_ImplSDL2_InitForOther(parts_->window);
  }
  SDL_GL_SetSwapInterval(1);
  return ImGui_ImplSDL2_InitForOpenGL(parts_->window, parts_->gl) && ImGui_ImplOpenGL3_Init(kShaderVersion);
}

bool Window::has_graphics() const { return parts_->gl != nullptr; }
const char* Window::error() const { return SDL_GetError(); }
SDL_Window* Window::sdl() const { return parts_->window; }

void Window::handle(SDL_Event& event, App& app) {
  Sint32 *x = nullptr, *y = nullptr;
  if (mouse_place(event, x, y)) {
    *x = static_cast<Sint32>(static_cast<float>(*x) / parts_->scale);
    *y = static_cast<Sint32>(static_cast<float>(*y) / parts_->scale);
  }
  ImGui_ImplSDL2_ProcessEvent(&event);
#ifdef __EMSCRIPTEN__
  static_cast<void>(app);  // SDL's port to the page knows no dropped files
#else
  if (event.type == SDL_DROPFILE) {
    open_dropped(event.drop.file, parts_->window, app);
    SDL_free(event.drop.file);
  }
#endif
}

bool Window::poll(App& app) {
  bool stay = true;
  SDL_Event event;
  while (SDL_PollEvent(&event) != 0) {
    redraw_.event();
    handle(event, app);
    stay = stay && event.type != SDL_QUIT;
  }
  return stay;
}

bool Window::draw_due(const App& app) const { return redraw_.due() || app.wants_frame(); }

void Window::draw(App& app) {
  redraw_.drawn();
  if (has_graphics()) ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplSDL2_NewFrame();
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = ImVec2(io.DisplaySize.x / parts_->scale, io.DisplaySize.y / parts_->scale);
  io.DisplayFramebufferScale.x *= parts_->scale;
  io.DisplayFramebufferScale.y *= parts_->scale;
  ImGui::NewFrame();
  app.frame();
  ImGui::Render();
  if (has_graphics()) {
    clear(app.ground());
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  } else {
    pretend_textures();
  }
}

void Window::show() {
  if (has_graphics()) SDL_GL_SwapWindow(parts_->window);
}

bool Window::takes_wheel(float dx, float dy) const {
  const auto room = [](float at, float max, float by) { return by < 0 ? at > 0 : by > 0 && at < max; };
  for (const ImGuiWindow* panel = ImGui::GetCurrentContext()->HoveredWindow; panel != nullptr;) {
    // A panel that says "no scrolling by wheel" has another use for it (the timeline zooms).
    if ((panel->Flags & ImGuiWindowFlags_NoScrollWithMouse) != 0) return true;
    if (room(panel->Scroll.y, panel->ScrollMax.y, dy) || room(panel->Scroll.x, panel->ScrollMax.x, dx)) return true;
    panel = (panel->Flags & ImGuiWindowFlags_ChildWindow) != 0 ? panel->ParentWindow : nullptr;
  }
  return false;
}

void Window::resize(int width, int height) {
  SDL_SetWindowSize(parts_->window, width, height);
  redraw_.event();
}

void Window::restore_graphics() {
  if (!has_graphics()) return;
  ImGui_ImplOpenGL3_Shutdown();  // forgets the dead objects; textures are asked for again
  ImGui_ImplOpenGL3_Init(kShaderVersion);
  redraw_.event();
}

}  // namespace weft::ui
