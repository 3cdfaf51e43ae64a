#include "web/bridge.h"

#include <emscripten.h>

#include <string>

// clang-format off
#ifdef EM_JS_DEPS  // newer Emscriptens want to be told what the code below uses
EM_JS_DEPS(weft_bridge, "$UTF8ToString");
#endif

EM_JS(void, js_show_editor, (float x, float y, float w, float h, const char* text, const char* label, float font,
                             float line, float left, float top, int is_line), {
  Module.host.showEditor({
    x: x, y: y, w: w, h: h, text: UTF8ToString(text), label: UTF8ToString(label), font: font, line: line,
    left: left, top: top, isLine: !!is_line
  });
});
EM_JS(void, js_hide_editor, (), { Module.host.hideEditor(); });
EM_JS(void, js_publish_text, (const char* id, const char* json), {
  Module.host.publishText(UTF8ToString(id), UTF8ToString(json));
});
EM_JS(void, js_announce, (const char* sentence), { Module.host.announce(UTF8ToString(sentence)); });
EM_JS(void, js_publish_commands, (const char* json), { Module.host.publishCommands(UTF8ToString(json)); });
EM_JS(void, js_save_file, (const char* name, const char* mime, const char* bytes, int size), {
  Module.host.saveFile(UTF8ToString(name), UTF8ToString(mime), bytes, size);
});
EM_JS(void, js_open_file, (), { Module.host.openFile(); });
EM_JS(void, js_need_library, (), { Module.host.needLibrary(); });
EM_JS(void, js_need_font, (int role), { Module.host.needFont(role); });
EM_JS(void, js_appearance_changed, (int dark, int korean), { Module.host.appearanceChanged(!!dark, !!korean); });
EM_JS(void, js_request_frame, (), { Module.host.requestFrame(); });
// clang-format on

namespace weft::web {

using ui::FontRole;
using ui::Language;
using ui::Theme;

std::int64_t PageHost::now_ns() const { return static_cast<std::int64_t>(emscripten_get_now() * 1e6); }

bool PageHost::show_editor(const ui::EditorRequest& r) {
  js_show_editor(r.place.x, r.place.y, r.place.w, r.place.h, std::string(r.text).c_str(), std::string(r.label).c_str(),
                 r.font_px, r.line_px, r.padding_left, r.padding_top, r.is_line);
  return true;
}
void PageHost::hide_editor() { js_hide_editor(); }
void PageHost::publish_text(std::string_view section_id, std::string_view json) {
  js_publish_text(std::string(section_id).c_str(), std::string(json).c_str());
}
void PageHost::announce(std::string_view sentence) { js_announce(std::string(sentence).c_str()); }
void PageHost::publish_commands(std::string_view json) { js_publish_commands(std::string(json).c_str()); }
void PageHost::save_file(std::string_view name, std::string_view mime, std::string_view bytes) {
  js_save_file(std::string(name).c_str(), std::string(mime).c_str(), bytes.data(), static_cast<int>(bytes.size()));
}
void PageHost::open_file() { js_open_file(); }
void PageHost::need_library() { js_need_library(); }
void PageHost::need_font(FontRole role) { js_need_font(static_cast<int>(role)); }
void PageHost::appearance_changed(Theme theme, Language language) {
  js_appearance_changed(theme == Theme::kDark, language == Language::kKorean);
}

void request_frame() { js_request_frame(); }

namespace {

// What the page filled last, and the page's object once it has started.
std::string buffer;
Page* page = nullptr;

Language language_of(int korean) { return korean != 0 ? Language::kKorean : Language::kEnglish; }
Theme theme_of(int dark) { return dark != 0 ? Theme::kDark : Theme::kLight; }

}  // namespace
}  // namespace weft::web

using namespace weft::web;  // the exported names below are C names, outside of any namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE char* weft_buffer(int size) {
  buffer.assign(static_cast<std::size_t>(size), '\0');
  return buffer.data();
}

// The buffer holds the program's name. 0: could not start, 1: started, 2: started without graphics.
EMSCRIPTEN_KEEPALIVE int weft_start(int width, int height, int dark, int korean, int reduced_motion) {
  StartOptions options;
  options.app = {language_of(korean), theme_of(dark), reduced_motion != 0, buffer};
  options.width = width;
  options.height = height;
  page = start_page(options);
  if (page == nullptr) return 0;
  return page->has_graphics() ? 1 : 2;
}

// The buffer holds the file.
EMSCRIPTEN_KEEPALIVE void weft_add_font(int role) {
  add_font(static_cast<FontRole>(role), {buffer.begin(), buffer.end()});
}

// The buffer holds the file.
EMSCRIPTEN_KEEPALIVE void weft_add_library() { page->app().add_library(buffer); }

EMSCRIPTEN_KEEPALIVE int weft_frame() { return page->frame() ? 1 : 0; }
EMSCRIPTEN_KEEPALIVE void weft_resize(int width, int height) { page->resize(width, height); }
EMSCRIPTEN_KEEPALIVE void weft_graphics_restored() { page->graphics_restored(); }

EMSCRIPTEN_KEEPALIVE int weft_takes_wheel(float dx, float dy) { return page->takes_wheel(dx, dy) ? 1 : 0; }
EMSCRIPTEN_KEEPALIVE void weft_wheel(float dx, float dy, int ctrl) { page->wheel(dx, dy, ctrl != 0); }
EMSCRIPTEN_KEEPALIVE void weft_touch(float x, float y, int pressed) { page->touch(x, y, pressed != 0); }
EMSCRIPTEN_KEEPALIVE int weft_takes_escape() { return page->takes_escape() ? 1 : 0; }
EMSCRIPTEN_KEEPALIVE void weft_release_keys() { page->release_keys(); }

EMSCRIPTEN_KEEPALIVE void weft_set_language(int korean) { page->app().set_language(language_of(korean)); }
EMSCRIPTEN_KEEPALIVE void weft_set_theme(int dark) { page->app().set_theme(theme_of(dark)); }
EMSCRIPTEN_KEEPALIVE void weft_set_reduced_motion(int reduced) { page->app().set_reduced_motion(reduced != 0); }

// The buffer holds the command's id; the text; "name\0text".
EMSCRIPTEN_KEEPALIVE int weft_run_command() { return page->app().run_command(buffer) ? 1 : 0; }
EMSCRIPTEN_KEEPALIVE void weft_editor_text() { page->app().editor_text_changed(buffer); }
EMSCRIPTEN_KEEPALIVE void weft_editor_closed() { page->app().editor_closed(); }
EMSCRIPTEN_KEEPALIVE void weft_file_opened() {
  const std::size_t end = buffer.find('\0');
  if (end != std::string::npos) page->app().file_opened(buffer.substr(0, end), buffer.substr(end + 1));
}

}  // extern "C"
