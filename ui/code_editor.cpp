#include "ui/code_editor.h"

#include <imgui.h>

#include "ui/view_states.h"
#include "ui/widgets.h"

namespace weft::ui {
namespace {

void draw_own_field(Context& context, CodeState& state, const Rect& place) {
  ImGui::SetCursorScreenPos(top_left(place));
  ImGui::PushFont(font_of(context.look, Type::kCode), size_of(Type::kCode));
  ImGui::PushStyleColor(ImGuiCol_FrameBg, context.c().sunken);
  if (state.wants_focus) ImGui::SetKeyboardFocusHere();
  state.wants_focus = false;
  ImGui::InputTextMultiline("##draft", state.draft.data(), state.draft.capacity() + 1, {place.w, place.h},
                            ImGuiInputTextFlags_AllowTabInput | ImGuiInputTextFlags_CallbackResize, grow_text, &state.draft);
  ImGui::PopStyleColor();
  ImGui::PopFont();
}

// The draft at rest: it can be read, and a click opens the field again.
void draw_draft(Context& context, CodeState& state, const Rect& place) {
  if (hit("draft", place)) state.field_closed = false;
  const Paint paint = context.paint();
  paint.list().PushClipRect(top_left(place), bottom_right(place), true);
  paint.line({place.x + kPad, place.y + 4, place.w - 2 * kPad, 22}, Type::kSmall, context.c().accent, context.t(Text::edit_again));
  paint.text({place.x + kPad, place.y + 30}, Type::kCode, context.c().soft, state.draft);
  paint.list().PopClipRect();
}

}  // namespace

void draw_code_editor(Context& context, const Rect& place) {
  CodeState& state = context.views.code;
  const Rect field = inset(place, kPad, 4);
  EditorRequest request;
  request.place = field;
  request.text = state.draft;
  request.label = context.t(Text::editor_label);
  request.font_px = size_of(Type::kCode);
  request.line_px = 22;
  request.padding_left = kPad;
  request.padding_top = 8;
  context.paint().frame(field, context.c().accent, kRadiusSmall, 1.5f);
  if (state.field_closed) return draw_draft(context, state, field);
  if (!context.host.show_editor(request)) draw_own_field(context, state, inset(field, 2, 2));
}

void open_code_editor(Context& context) {
  close_input_row(context);   // the host has one text control
  CodeState& state = context.views.code;
  state.draft = context.playback.program().source;
  state.editing = state.wants_focus = true;
  state.field_closed = false;
  context.playback.pause();
}

void close_code_editor(Context& context) {
  context.views.code.editing = false;
  context.host.hide_editor();
}

}  // namespace weft::ui
