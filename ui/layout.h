// Where the views lie: beside each other where there is room, behind tabs where there is not.
#pragma once
#include <array>

#include "ui/geometry.h"
#include "ui/view.h"

namespace weft::ui {

struct LayoutState {
  // Shares of the width or height, moved by dragging the gaps between the cards. 0: not dragged yet.
  float left = 0.33f, code = 0.64f, upper = 0, machine = 0.52f, half = 0.46f;
  float upper_for = 0;   // the height that `upper` was made for
  // The view that each group of tabs shows.
  ViewId below_code = ViewId::kConsole;
  ViewId column_left = ViewId::kCode, column_right = ViewId::kMachine;
  ViewId single = ViewId::kMachine;

  // Brings a view to the front wherever it is behind a tab.
  void show(ViewId view);
};

enum class Arrangement : std::uint8_t { kWide, kTwoColumns, kOneColumn };
Arrangement arrangement_of(float width, float height);

void draw_layout(Context& context, LayoutState& state, const Rect& area);

}  // namespace weft::ui
