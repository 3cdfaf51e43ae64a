#include "ui/input_row.h"

#include <imgui.h>

#include "sim/kernel/console_input.h"
#include "ui/view_states.h"
#include "ui/widgets.h"

namespace weft::ui {

bool waits_for_input(const Playback& playback) {
  return playback.machine() != nullptr && kernel::awaits_input(playback.machine()->state());
}

float input_row_height(const Context& context) {
  const InputState& state = context.views.input;
  return (state.waits || state.open) && !context.views.code.editing ? context.target() + 2 * kPad : 0;
}

void open_input_row(Context& context) { context.views.input.open = context.views.input.wants_focus = true; }

void close_input_row(Context& context) {
  if (std::exchange(context.views.input.open, false)) context.host.hide_editor();
}

namespace {

void type(Context& context, std::string_view text) {
  context.views.input.draft.clear();
  context.playback.type(text);
}

void draw_own_field(Context& context, const Rect& place) {
  InputState& state = context.views.input;
  if (std::exchange(state.wants_focus, false)) ImGui::SetKeyboardFocusHere();
  if (!text_field(context, "##input", place, state.draft)) return;
  type(context, std::string(state.draft) + "\n");
  state.wants_focus = true;   // the next line, if there is one
}

void draw_field(Context& context, const Rect& place) {
  EditorRequest request;
  request.place = inset(place, 2, 2);
  request.text = context.views.input.draft;
  request.label = context.t(Text::input_label);
  request.font_px = size_of(Type::kCode);
  request.line_px = place.h - 4;
  request.padding_left = kPad;
  request.is_line = true;
  if (!context.host.show_editor(request)) draw_own_field(context, inset(place, kPad / 2, 0));
}

}  // namespace

void draw_input_row(Context& context, const Rect& place) {
  const Paint paint = context.paint();
  const Tokens& c = context.c();
  paint.fill({place.x, place.y, place.w, 1}, c.line);
  const ButtonSpec end{.id = "end-input", .label = context.t(Text::input_end), .tip = context.t(Text::input_end_long)};
  const float width = button_width(context, end);
  const float height = place.h - 2 * kPad;
  if (button(context, {right(place) - kPad - width, place.y + kPad, width, height}, end)) context.clicked = end.id;
  const Rect field{place.x + kPad, place.y + kPad, place.w - 3 * kPad - width, height};
  paint.fill(field, c.sunken, kRadiusSmall);
  paint.frame(field, c.accent, kRadiusSmall, 1.5f);
  if (context.views.input.open) return draw_field(context, field);
  if (hit("input", field)) open_input_row(context);
  paint.line(inset(field, kPad, 0), Type::kBody, c.accent, context.t(Text::input_invites));
}

void input_text_changed(Context& context, std::string_view text) {
  context.views.input.draft = text;
  if (text.ends_with('\n')) type(context, text);
}

void end_input(Context& context) {
  type(context, {});
  close_input_row(context);
}

}  // namespace weft::ui
