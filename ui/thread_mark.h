// A thread's mark: colour, shape and letter, the same in every view. Never colour alone.
#pragma once
#include <string>

#include "sim/kernel/thread.h"
#include "ui/paint.h"

namespace weft::ui {

ImU32 colour_of(const Tokens& tokens, std::uint16_t letter);

// The name that views show: the program's own, or "Thread C".
std::string name_of(const kernel::Thread& thread);

struct MarkStyle {
  bool hollow = false;   // outline only: a place kept, a thread that ended
  bool lit = false;      // under the pointer, or chosen
  float alpha = 1;
};

// The mark in a circle of `radius` around `centre`.
void draw_mark(const Paint& paint, ImVec2 centre, float radius, std::uint16_t letter, const MarkStyle& style = {});

}  // namespace weft::ui
