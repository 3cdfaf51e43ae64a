// The controls: buttons, choices, sliders, drop-downs and scroll areas in the theme's look. Each takes its place as a Rect.
#pragma once
#include <span>
#include <string_view>

#include "ui/context.h"
#include "ui/icons.h"

namespace weft::ui {

struct ButtonSpec {
  const char* id = "";
  std::string_view label = {};
  Icon icon = Icon::kNone;
  std::string_view tip = {};
  bool enabled = true;
  bool primary = false;   // the one that stands out
  bool pressed = false;   // a switch that is on
  bool framed = true;     // false: quiet until pointed at
  bool caret = false;     // opens a menu
};
float button_width(const Context& context, const ButtonSpec& spec);
// True when it was clicked.
bool button(Context& context, const Rect& place, const ButtonSpec& spec);

// One of several, all visible; `chosen` changes. True when it did.
bool segments(Context& context, const char* id, const Rect& place, std::span<const char* const> labels, int& chosen);
float segments_width(const Context& context, std::span<const char* const> labels);

// `value` from 0 to 1. True while it is being moved.
bool slider(Context& context, const char* id, const Rect& place, float& value, std::string_view tip);

// A drop-down's contents between begin_menu and end_menu (only when begin_menu says true), below `anchor`.
void open_menu(const char* id);
bool begin_menu(Context& context, const char* id, const Rect& anchor, float width);
void end_menu();
// A row; `detail` stands below or is empty. True when it was chosen (the menu then closes).
bool menu_row(Context& context, std::string_view title, std::string_view detail, bool chosen, bool enabled = true);
void menu_heading(Context& context, std::string_view title);

// A text field of one line in the code font, in the middle of `place`; the frame around it is the caller's. True when Enter was pressed.
bool text_field(const Context& context, const char* id, const Rect& place, std::string& text);

// For ImGui's text fields with ImGuiInputTextFlags_CallbackResize: their text is a std::string, which grows with it.
int grow_text(ImGuiInputTextCallbackData* data);

// An invisible area that takes clicks and the keyboard; drawing is the caller's. State is ImGui's last item.
bool hit(const char* id, const Rect& place, ImGuiButtonFlags flags = 0);

// A scrolling area: everything until end() is drawn inside. Content is placed by the caller in absolute points, from
// origin() on, and its size told to end().
class ScrollArea {
 public:
  ScrollArea(const char* id, const Rect& place, ImGuiWindowFlags flags = 0);
  ScrollArea(const ScrollArea&) = delete;
  ScrollArea& operator=(const ScrollArea&) = delete;
  ImVec2 origin() const { return origin_; }
  float width() const { return width_; }
  const Rect& visible() const { return place_; }
  void end(ImVec2 content);

 private:
  Rect place_;
  ImVec2 origin_;
  float width_ = 0;
};

}  // namespace weft::ui
