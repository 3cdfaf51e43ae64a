// What a view gets to draw with: the run to look at (read only), the shared selection, and the theme's hand.
#pragma once
#include <string>
#include <string_view>

#include "ui/motion.h"
#include "ui/paint.h"
#include "ui/playback.h"
#include "ui/selection.h"
#include "ui/text.h"

namespace weft::ui {

class Commands;
struct TimelineModel;
struct ViewStates;

struct Context {
  const Look& look;
  const Texts& t;
  Playback& playback;
  Selection& selection;
  Motion& motion;
  const Commands& commands;
  const TimelineModel& timeline;
  ViewStates& views;
  Host& host;
  bool touch = false;       // fingers: larger targets
  bool narrow = false;      // one column
  std::string tip;          // shown at the pointer at the end of the frame
  std::string clicked;      // id of a command to run after the frame

  const Tokens& c() const { return *look.tokens; }
  const session::Session* session() const { return playback.session(); }
  const kernel::Machine* machine() const { return playback.machine(); }
  Paint paint() const { return {*ImGui::GetWindowDrawList(), look}; }
  // The least height of a control.
  float target() const { return touch ? kTouchTarget : kTarget; }

  // True when the pointer is over `r` in the window that is being drawn.
  bool pointed(const Rect& r) const {
    return ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem) && contains(r, ImGui::GetMousePos());
  }
  void explain(const Rect& r, std::string_view text) {
    if (!text.empty() && pointed(r)) tip = text;
  }
};

}  // namespace weft::ui
