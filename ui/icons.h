// The screen's pictograms, drawn with lines so that they are sharp at every scale.
#pragma once
#include <cstdint>

#include "ui/paint.h"

namespace weft::ui {

enum class Icon : std::uint8_t {
  kNone, kRun, kPause, kStep, kBack, kReset, kEnd, kDown, kMenu, kEdit, kCheck, kClose, kPlus, kMinus, kFit,
  kSun, kMoon, kDice, kCore, kClock, kLock, kWarning, kOpen, kSave, kEye, kSpeed, kSliders,
};

// In a square of `size` points around `centre`.
void draw_icon(const Paint& paint, Icon icon, ImVec2 centre, float size, ImU32 colour);

}  // namespace weft::ui
