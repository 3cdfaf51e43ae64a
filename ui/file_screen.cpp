#include "ui/file_screen.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>

#include "ui/widgets.h"

namespace weft::ui {
namespace {

constexpr float kRow = 30;
constexpr float kWidest = 860;   // sizes stay near their names

std::string size_text(std::uint64_t bytes) { return bytes < 1024 ? fmt::format("{} B", bytes) : fmt::format("{} KiB", (bytes + 1023) / 1024); }

// True when it was chosen.
bool draw_row(Context& context, const Rect& row, const FileEntry& entry) {
  const Tokens& c = context.c();
  const Paint paint = context.paint();
  const bool pressed = hit(entry.name.c_str(), row);
  if (ImGui::IsItemHovered() || ImGui::IsItemFocused()) paint.fill(row, c.accent_soft, kRadiusSmall);
  Rect rest = inset(row, kPad, 0);
  if (!entry.is_folder) {
    const std::string size = size_text(entry.bytes);
    const float width = paint.width(Type::kSmall, size) + 2;
    paint.line_right({right(rest) - width, rest.y, width, rest.h}, Type::kSmall, c.soft, size);
    rest.w -= width + kPad;
  }
  paint.line(rest, entry.is_folder ? Type::kStrong : Type::kBody, c.ink, entry.is_folder ? entry.name + "/" : entry.name);
  return pressed;
}

}  // namespace

void FileScreen::choose_program() {
  task_ = Task::kOpen;
  choice_.begin(".py");
}

void FileScreen::save(std::string_view name, std::string_view bytes) {
  task_ = Task::kSave;
  name_ = name;
  bytes_ = bytes;
  choice_.begin(std::filesystem::path(name_).extension().string());
}

void FileScreen::open(const std::string& name) {
  const std::optional<std::string> text = choice_.read(name);
  if (!text.has_value()) return;
  task_ = Task::kNone;
  opened_(name, *text);
}

void FileScreen::write() {
  if (choice_.write(choice_.complete(name_), bytes_)) task_ = Task::kNone;
}

void FileScreen::draw(Context& context, Rect area) {
  draw_bar(context, cut_top(area, std::max(48.0f, context.target() + 8)));
  const float margin = context.narrow ? 6.0f : 10.0f;
  area = inset(area, std::max(margin, (area.w - kWidest) / 2), margin);
  context.paint().card(area);
  area = inset(area, kPad, kPad);
  context.paint().line(inset(cut_top(area, kRow), kPad, 0), Type::kCode, context.c().soft, choice_.folder().string());
  if (task_ == Task::kSave) draw_name(context, cut_top(area, context.target() + kPad));
  if (!choice_.problem().empty()) {
    context.paint().line(inset(cut_top(area, kRow), kPad, 0), Type::kBody, context.c().bad, choice_.problem());
  }
  draw_entries(context, area);
  if (ImGui::IsKeyPressed(ImGuiKey_Escape)) task_ = Task::kNone;
}

void FileScreen::draw_bar(Context& context, const Rect& bar) {
  const Paint paint = context.paint();
  paint.fill(bar, context.c().panel);
  paint.rule(bar.x, right(bar), bottom(bar) - 1);
  Rect rest = inset(bar, context.narrow ? 10.0f : 16.0f, (bar.h - context.target()) / 2);
  const ButtonSpec cancel{.id = "close-files", .label = context.t(Text::edit_cancel), .icon = Icon::kClose};
  if (button(context, cut_left(rest, button_width(context, cancel)), cancel)) task_ = Task::kNone;
  cut_left(rest, 16);
  paint.line(rest, context.narrow ? Type::kTitle : Type::kHeading, context.c().ink,
             context.t(task_ == Task::kSave ? Text::choose_folder : Text::choose_program));
}

// The name of what is saved; the button says when that would replace something.
void FileScreen::draw_name(Context& context, Rect row) {
  row.h -= kPad;
  const bool replaces = choice_.exists(choice_.complete(name_));
  const ButtonSpec save{.id = "save-file", .label = context.t(replaces ? Text::replace_word : Text::save_word), .icon = Icon::kSave,
                        .enabled = FileChoice::is_name(name_), .primary = true};
  const float width = button_width(context, save);
  const bool pressed = button(context, {right(row) - width, row.y, width, row.h}, save);
  const Rect field{row.x, row.y, row.w - width - kPad, row.h};
  context.paint().fill(field, context.c().sunken, kRadiusSmall);
  context.paint().frame(field, replaces ? context.c().warn : context.c().line_strong, kRadiusSmall);
  const bool entered = text_field(context, "##name", inset(field, kPad / 2, 0), name_);
  if (pressed || (entered && save.enabled && !replaces)) write();   // Enter alone replaces nothing
}

void FileScreen::draw_entries(Context& context, const Rect& area) {
  const FolderListing& listing = choice_.listing();
  const FileEntry parent{.name = "..", .is_folder = true};
  ScrollArea scroll("files", area);
  const float height = std::max(kRow, context.target());
  Rect place{scroll.origin().x, scroll.origin().y, scroll.width(), height};
  const FileEntry* chosen = nullptr;
  const auto row = [&](const FileEntry& entry) {
    const bool seen = bottom(place) >= area.y && place.y <= bottom(area);
    if (seen && draw_row(context, place, entry)) chosen = &entry;
    place.y += height;
  };
  if (choice_.folder().has_relative_path()) row(parent);
  for (const FileEntry& entry : listing.entries) row(entry);
  if (listing.cut || (listing.entries.empty() && listing.problem.empty())) {
    context.paint().line(inset(place, kPad, 0), Type::kBody, context.c().soft, context.t(listing.cut ? Text::more_files : Text::no_files));
    place.y += height;
  }
  scroll.end({scroll.width(), place.y - scroll.origin().y});
  if (chosen == nullptr) return;
  const std::string name = chosen->name;   // the listing is about to change
  if (chosen == &parent) return choice_.enter(choice_.folder().parent_path());
  if (chosen->is_folder) return choice_.enter(choice_.folder() / name);
  if (task_ == Task::kOpen) return open(name);
  name_ = name;
}

}  // namespace weft::ui
