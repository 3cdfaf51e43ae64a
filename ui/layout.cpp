#include "ui/layout.h"

#include <algorithm>
#include <vector>

#include "ui/widgets.h"

namespace weft::ui {
namespace {

constexpr float kHeader = 40;

constexpr ViewId kBelowCode[] = {ViewId::kConsole, ViewId::kNarration, ViewId::kProcesses, ViewId::kMetrics};
constexpr ViewId kLeft[] = {ViewId::kCode, ViewId::kConsole, ViewId::kNarration};
constexpr ViewId kRight[] = {ViewId::kMachine, ViewId::kTimeline, ViewId::kMemory, ViewId::kProcesses, ViewId::kMetrics};
constexpr ViewId kAll[] = {ViewId::kMachine, ViewId::kCode, ViewId::kTimeline, ViewId::kMemory, ViewId::kConsole, ViewId::kNarration, ViewId::kProcesses, ViewId::kMetrics};

void draw_view(Context& context, const View& view, const Rect& card, Rect header) {
  Rect body = card;
  cut_top(body, kHeader);
  cut_bottom(body, 8);
  cut_right(header, 4);
  if (view.header != nullptr) view.header(context, header);
  ImGui::PushID(view.name);
  if (body.w > 1 && body.h > 1) view.draw(context, inset(body, 1, 0));
  ImGui::PopID();
}

Rect header_of(const Rect& card) { return {card.x + kPad, card.y, card.w - 2 * kPad, kHeader}; }

void draw_card(Context& context, const Rect& card, ViewId id) {
  const View& view = view_of(id);
  context.paint().card(card);
  Rect header = header_of(card);
  const std::string_view title = context.t(view.title);
  context.paint().line(cut_left(header, context.paint().width(Type::kTitle, title) + 1), Type::kTitle, context.c().ink, title);
  cut_left(header, kPad);
  draw_view(context, view, card, header);
}

float tab_width(const Context& context, ViewId id) { return context.paint().width(Type::kStrong, context.t(view_of(id).title)) + 20; }

// Which tabs fit into `width`, always with the chosen one; the others go behind "…".
std::vector<ViewId> fitting_tabs(const Context& context, std::span<const ViewId> ids, ViewId chosen, float width) {
  float all = 0;
  for (const ViewId id : ids) all += tab_width(context, id);
  if (all <= width) return {ids.begin(), ids.end()};
  const float more = context.target() + 8;
  std::vector<ViewId> shown;
  float used = more + tab_width(context, chosen);
  for (const ViewId id : ids) {
    if (id == chosen) {
      shown.push_back(id);
    } else if (used + tab_width(context, id) <= width) {
      used += tab_width(context, id);
      shown.push_back(id);
    }
  }
  return shown;
}

void draw_tab(Context& context, const Rect& place, ViewId id, ViewId& chosen, bool underline_top) {
  const View& view = view_of(id);
  if (hit(view.name, place)) chosen = id;
  const bool on = chosen == id;
  const Tokens& c = context.c();
  const ImU32 ink = on ? c.ink : ImGui::IsItemHovered() || ImGui::IsItemFocused() ? c.accent : c.soft;
  context.paint().line_centred(place, Type::kStrong, ink, context.t(view.title));
  const float y = underline_top ? place.y : bottom(place) - 3;
  if (on) context.paint().fill({place.x + 8, y, place.w - 16, 3}, c.accent, 1.5f);
}

void draw_more(Context& context, const Rect& place, std::span<const ViewId> ids, const std::vector<ViewId>& shown, ViewId& chosen, bool up) {
  if (button(context, inset(place, 2, 6), {.id = "more", .icon = Icon::kMenu, .tip = context.t(Text::more_views), .framed = false})) open_menu("more-views");
  const float height = static_cast<float>(ids.size() - shown.size()) * (context.target() + 2) + 20;
  const Rect anchor = up ? Rect{place.x, place.y - height - 4, place.w, 0} : place;
  if (!begin_menu(context, "more-views", anchor, 200)) return;
  for (const ViewId id : ids) {
    if (std::find(shown.begin(), shown.end(), id) != shown.end()) continue;
    if (menu_row(context, context.t(view_of(id).title), {}, false)) chosen = id;
  }
  end_menu();
}

// The tabs in a strip; returns the width used.
float draw_tabs(Context& context, const Rect& strip, std::span<const ViewId> ids, ViewId& chosen, bool fill) {
  const std::vector<ViewId> shown = fitting_tabs(context, ids, chosen, strip.w);
  float needed = shown.size() < ids.size() ? context.target() + 8 : 0;
  for (const ViewId id : shown) needed += tab_width(context, id);
  const float spare = fill ? std::max(0.0f, strip.w - needed) / static_cast<float>(shown.size()) : 0;
  Rect rest = strip;
  for (const ViewId id : shown) draw_tab(context, cut_left(rest, tab_width(context, id) + spare), id, chosen, fill);
  if (shown.size() < ids.size()) draw_more(context, cut_left(rest, context.target() + 8), ids, shown, chosen, fill);
  return strip.w - rest.w;
}

void draw_tabbed_card(Context& context, const char* name, const Rect& card, std::span<const ViewId> ids, ViewId& chosen) {
  context.paint().card(card);
  ImGui::PushID(name);
  Rect strip{card.x + 4, card.y, card.w - 8, kHeader};
  const View& before = view_of(chosen);
  // A view with controls of its own keeps some room for them.
  Rect tabs = strip;
  if (before.header != nullptr && strip.w > 420) tabs.w -= 130;
  const float used = draw_tabs(context, tabs, ids, chosen, false);
  context.paint().rule(card.x + 1, right(card) - 1, card.y + kHeader - 1);
  cut_left(strip, used + 8);
  Rect inner = card;
  cut_top(inner, 4);
  draw_view(context, view_of(chosen), inner, strip);
  ImGui::PopID();
}

// A gap between two cards that can be dragged; changes `share` of the length `whole`.
void splitter(Context& context, const char* id, const Rect& gap, bool vertical, float whole, float least, float& share) {
  const Rect grip = vertical ? inset(gap, context.touch ? -6.0f : -1.0f, 0) : inset(gap, 0, context.touch ? -6.0f : -1.0f);
  hit(id, grip);
  const bool active = ImGui::IsItemActive();
  if (active || ImGui::IsItemHovered()) {
    ImGui::SetMouseCursor(vertical ? ImGuiMouseCursor_ResizeEW : ImGuiMouseCursor_ResizeNS);
    const Rect bar = vertical ? Rect{centre(gap).x - 1.5f, gap.y + 12, 3, gap.h - 24} : Rect{gap.x + 12, centre(gap).y - 1.5f, gap.w - 24, 3};
    context.paint().fill(bar, context.c().accent, 1.5f);
  }
  if (active) share += (vertical ? ImGui::GetIO().MouseDelta.x : ImGui::GetIO().MouseDelta.y) / whole;
  const float margin = std::min(0.45f, least / whole);
  share = std::clamp(share, margin, 1 - margin);
}

struct Halves {
  Rect first, gap, second;
};

Halves split(const Rect& area, bool vertical, float share) {
  Halves halves;
  halves.second = area;
  if (vertical) {
    halves.first = cut_left(halves.second, (area.w - kGap) * share);
    halves.gap = cut_left(halves.second, kGap);
  } else {
    halves.first = cut_top(halves.second, (area.h - kGap) * share);
    halves.gap = cut_top(halves.second, kGap);
  }
  return halves;
}

// Two cores, a heading and three threads are seen at once on a small screen, too.
float upper_share(float height) {
  constexpr float kTimeline = 292;
  return 1 - std::clamp(kTimeline / height, 0.36f, 0.46f);
}

void draw_wide(Context& context, LayoutState& state, const Rect& area) {
  if (state.upper <= 0 || state.upper_for != area.h) state.upper = upper_share(area.h), state.upper_for = area.h;
  const Halves columns = split(area, true, state.left);
  const Halves code = split(columns.first, false, state.code);
  const Halves rows = split(columns.second, false, state.upper);
  const Halves upper = split(rows.first, true, state.machine);
  draw_card(context, code.first, ViewId::kCode);
  draw_tabbed_card(context, "below-code", code.second, kBelowCode, state.below_code);
  draw_card(context, upper.first, ViewId::kMachine);
  draw_card(context, upper.second, ViewId::kMemory);
  draw_card(context, rows.second, ViewId::kTimeline);
  splitter(context, "split-left", columns.gap, true, area.w, 280, state.left);
  splitter(context, "split-code", code.gap, false, columns.first.h, 140, state.code);
  splitter(context, "split-rows", rows.gap, false, columns.second.h, 150, state.upper);
  splitter(context, "split-upper", upper.gap, true, rows.first.w, 240, state.machine);
}

void draw_two_columns(Context& context, LayoutState& state, const Rect& area) {
  const Halves columns = split(area, true, state.half);
  draw_tabbed_card(context, "left", columns.first, kLeft, state.column_left);
  draw_tabbed_card(context, "right", columns.second, kRight, state.column_right);
  splitter(context, "split-half", columns.gap, true, area.w, 260, state.half);
}

void draw_one_column(Context& context, LayoutState& state, Rect area) {
  const float height = std::max(44.0f, context.target());
  const Rect bar = cut_bottom(area, height);
  cut_bottom(area, kGap);
  draw_card(context, area, state.single);
  const Rect ground{0, bar.y - 1, ImGui::GetMainViewport()->Size.x, height + kGap + 2};
  context.paint().fill(ground, context.c().panel);
  context.paint().rule(ground.x, right(ground), ground.y);
  ImGui::PushID("views");
  draw_tabs(context, bar, kAll, state.single, true);
  ImGui::PopID();
}

template <std::size_t n>
void bring_forward(const ViewId (&ids)[n], ViewId view, ViewId& chosen) {
  if (std::find(std::begin(ids), std::end(ids), view) != std::end(ids)) chosen = view;
}

}  // namespace

void LayoutState::show(ViewId view) {
  bring_forward(kBelowCode, view, below_code);
  bring_forward(kLeft, view, column_left);
  bring_forward(kRight, view, column_right);
  single = view;
}

Arrangement arrangement_of(float width, float height) {
  if (width >= 1080 && height >= 600) return Arrangement::kWide;
  return width >= 640 ? Arrangement::kTwoColumns : Arrangement::kOneColumn;
}

void draw_layout(Context& context, LayoutState& state, const Rect& area) {
  const ImVec2 screen = ImGui::GetMainViewport()->Size;
  switch (arrangement_of(screen.x, screen.y)) {
    case Arrangement::kWide: return draw_wide(context, state, area);
    case Arrangement::kTwoColumns: return draw_two_columns(context, state, area);
    case Arrangement::kOneColumn: return draw_one_column(context, state, area);
  }
}

}  // namespace weft::ui
