// The screen's tokens: every colour, size and distance that a view uses comes from here, for a light and a dark side.
#pragma once
#include <imgui.h>

#include <array>
#include <cstdint>

#include "ui/app.h"
#include "ui/fonts.h"

namespace weft::ui {

// Distances on a grid of four points.
constexpr float kUnit = 4;
constexpr float kGap = 8;        // between things that belong together
constexpr float kPad = 12;       // inside a card
constexpr float kRadius = 10;    // of a card
constexpr float kRadiusSmall = 6;
constexpr float kTarget = 28;    // least height of what a mouse clicks (WCAG asks for 24)
constexpr float kTouchTarget = 44;

constexpr std::size_t kThreadColours = 8;

// One side of the theme. Text on its own surface keeps a contrast of at least 4.5 : 1 (tests/ui/theme_test.cpp).
struct Tokens {
  ImU32 ground, panel, sunken, raised;   // the page, a card, a well in a card, what floats above
  ImU32 line, line_strong;
  ImU32 ink, soft;                       // text, secondary text
  ImU32 accent, on_accent, accent_soft;
  ImU32 good, good_soft, warn, warn_soft, bad, bad_soft;
  ImU32 shadow;

  // Thread n has colour n mod 8 (Okabe and Ito's palette, moved to the contrast that text needs).
  std::array<ImU32, kThreadColours> threads;
  ImU32 on_thread;

  // States of a thread, besides its own colour when it runs.
  ImU32 ready, blocked, sleeping, waiting_gil, waiting_lock, kernel;

  // Segments of an address space, in address order.
  ImU32 text_segment, data_segment, heap_segment, shared_segment, stack_segment;

  // Source text.
  ImU32 keyword, string, number, comment, function, builtin;
};

const Tokens& tokens_of(Theme theme);

// What a text is for decides its font and size.
enum class Type : std::uint8_t { kSmall, kSmallStrong, kBody, kStrong, kTitle, kHeading, kCode, kCodeSmall };

struct Look {
  const Tokens* tokens = nullptr;
  const Fonts* fonts = nullptr;
  bool dark = false;
  const Tokens& c() const { return *tokens; }
};

ImFont* font_of(const Look& look, Type type);
constexpr float size_of(Type type) {
  switch (type) {
    case Type::kSmall:
    case Type::kSmallStrong: return 12.5f;
    case Type::kBody:
    case Type::kStrong: return 14;
    case Type::kTitle: return 15;
    case Type::kHeading: return 19;
    case Type::kCode: return 13.5f;
    case Type::kCodeSmall: return 12.5f;
  }
  return 14;
}

// `alpha` from 0 to 1 times the colour's own.
ImU32 faded(ImU32 colour, float alpha);
// From a to b by t in 0 … 1.
ImU32 mixed(ImU32 a, ImU32 b, float t);

// Makes ImGui's own widgets (fields, pop-ups, scroll bars) look like ours.
void apply_style(const Look& look, bool touch);

}  // namespace weft::ui
