#include "ui/settings_screen.h"

#include <algorithm>
#include <iterator>
#include <span>

#include "sim/kernel/settings.h"
#include "ui/toolbar.h"
#include "ui/widgets.h"

namespace weft::ui {
namespace {

// A value as kernel::set_setting takes it, and what it is called: a name that is the same everywhere, or a text.
struct Choice {
  const char* value;
  const char* name;
  Text text = Text::off_word;
};

struct Row {
  Text title;
  const char* setting;
  std::span<const Choice> choices;
  Text group;   // the row that begins a group has another one than the row above
};

constexpr Choice kPolicies[] = {{"rr", "RR"}, {"fcfs", "FCFS"}, {"sjf", "SJF"}, {"stcf", "STCF"}, {"hrrn", "HRRN"}, {"priority", nullptr, Text::policy_priority},
                                {"feedback", nullptr, Text::policy_feedback}, {"mlfq", "MLFQ"}, {"lottery", nullptr, Text::policy_lottery},
                                {"stride", nullptr, Text::policy_stride}, {"cfs", "CFS"}, {"eevdf", "EEVDF"}};
constexpr Choice kQueues[] = {{"central", nullptr, Text::one_queue}, {"per_core", nullptr, Text::queue_per_core}};
constexpr Choice kWakes[] = {{"fifo", nullptr, Text::longest_wait}, {"priority", nullptr, Text::policy_priority}};
constexpr Choice kProtocols[] = {{"none", nullptr}, {"inherit", nullptr, Text::inheritance}, {"ceiling", nullptr, Text::ceiling}};
constexpr Choice kSpurious[] = {{"off", nullptr}, {"on", nullptr, Text::on_word}};
constexpr Choice kMemory[] = {{"32768", "128 MiB"}, {"1024", "4 MiB"}, {"256", "1 MiB"}};
constexpr Choice kReplacements[] = {{"none", nullptr}, {"fifo", "FIFO"}, {"lru", "LRU"}, {"clock", "CLOCK"}};
constexpr Choice kCaches[] = {{"none", nullptr}, {"16x4x64", "4 KiB"}, {"64x8x64", "32 KiB"}};
constexpr Choice kTlbs[] = {{"0", nullptr}, {"16", "16"}, {"64", "64"}};
constexpr Choice kDisks[] = {{"none", nullptr}, {"fcfs", "FCFS"}, {"sstf", "SSTF"}, {"scan", "SCAN"}, {"look", "LOOK"}};
constexpr Choice kNetworks[] = {{"none", nullptr}, {"on", "1 ms"}};
constexpr Choice kCosts[] = {{"teaching", nullptr, Text::round_prices}, {"cpython-3.11-linux", "CPython 3.11"}};

constexpr Row kRows[] = {
    {Text::policy_word, "scheduler", kPolicies, Text::group_scheduling},
    {Text::ready_queue, "queues", kQueues, Text::group_scheduling},
    {Text::lock_wake, "wake", kWakes, Text::locks},
    {Text::priority_inversion, "lock_protocol", kProtocols, Text::locks},
    {Text::spurious_wakeups, "spurious_wakeups", kSpurious, Text::locks},
    {Text::physical_memory, "frames", kMemory, Text::view_memory},
    {Text::page_replacement, "replacement", kReplacements, Text::view_memory},
    {Text::cache_of_core, "cache", kCaches, Text::view_memory},
    {Text::tlb_entries, "tlb", kTlbs, Text::view_memory},
    {Text::disk_word, "disk", kDisks, Text::devices_word},
    {Text::network_word, "net", kNetworks, Text::devices_word},
    {Text::price_list, "cost", kCosts, Text::devices_word},
};

std::string name_of(const Texts& t, const Choice& choice) { return choice.name != nullptr ? choice.name : t(choice.text); }

bool is_chosen(const kernel::Config& config, const Row& row, const Choice& choice) {
  kernel::Config same = config;
  return kernel::set_setting(same, row.setting, choice.value) && same == config;
}

std::string id_of(const Row& row, const Choice& choice) { return std::string("set-") + row.setting + "-" + choice.value; }

// From `at` on; returns the height that it takes.
float draw_row(Context& context, const Row& row, ImVec2 at, float width) {
  constexpr float kTitle = 190, kBesideEachOther = 460;
  const float height = std::max(kTarget, context.target() - 6);
  const bool beside = width >= kBesideEachOther;
  context.paint().line({at.x, at.y, beside ? kTitle : width, height}, Type::kBody, context.c().ink, context.t(row.title));
  Flow flow(beside ? ImVec2(at.x + kTitle, at.y) : ImVec2(at.x, at.y + height), beside ? width - kTitle : width, height);
  for (const Choice& choice : row.choices) {
    const std::string id = id_of(row, choice), name = name_of(context.t, choice);
    const ButtonSpec spec{.id = id.c_str(), .label = name, .pressed = is_chosen(context.playback.config(), row, choice)};
    if (button(context, flow.next(button_width(context, spec)), spec)) context.clicked = id;
  }
  return flow.height() + (beside ? 0 : height);
}

// The same for several rows, with the names of their groups.
float draw_rows(Context& context, std::span<const Row> rows, ImVec2 at, float width) {
  const float top = at.y;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i == 0 || rows[i - 1].group != rows[i].group) {
      at.y += 10;
      context.paint().line({at.x, at.y, width, 28}, Type::kTitle, context.c().ink, context.t(rows[i].group));
      at.y += 34;
    }
    at.y += draw_row(context, rows[i], at, width) + 10;
  }
  return at.y - top;
}

}  // namespace

void draw_settings_screen(Context& context, const Rect& area) {
  Rect rest = area;
  draw_screen_bar(context, cut_top(rest, std::max(48.0f, context.target() + 8)), "machine", Text::machine_title);
  const float margin = context.narrow ? 6.0f : 10.0f;
  rest = inset(rest, margin, margin);
  context.paint().card(rest);
  ScrollArea scroll("settings", inset(rest, 1, 6));
  constexpr float kTwoColumns = 1000, kBetween = 40;
  ImVec2 at(scroll.origin().x + kPad + 4, scroll.origin().y + 8);
  const float width = scroll.width() - 2 * (kPad + 4), top = at.y;
  at.y += context.paint().wrapped(at, width, Type::kSmall, context.c().soft, context.t(Text::machine_hint)) + 6;
  const auto middle = std::find_if(std::begin(kRows), std::end(kRows), [](const Row& row) { return row.group == Text::view_memory; });
  const std::span<const Row> first(kRows, static_cast<std::size_t>(middle - kRows)), second(middle, static_cast<std::size_t>(std::end(kRows) - middle));
  if (width >= kTwoColumns) {
    const float column = (width - kBetween) / 2;
    const float left = draw_rows(context, first, at, column);
    at.y += std::max(left, draw_rows(context, second, {at.x + column + kBetween, at.y}, column));
  } else {
    at.y += draw_rows(context, first, at, width);
    at.y += draw_rows(context, second, at, width);
  }
  scroll.end({scroll.width(), at.y - top + 16});
}

void for_each_setting_command(const Texts& t, const kernel::Config& config, const SettingCommand& each) {
  for (const Row& row : kRows) {
    for (const Choice& choice : row.choices) {
      each(id_of(row, choice), std::string(t(row.title)) + ": " + name_of(t, choice), is_chosen(config, row, choice));
    }
  }
}

bool run_setting_command(std::string_view id, kernel::Config& config) {
  for (const Row& row : kRows) {
    for (const Choice& choice : row.choices) {
      if (id == id_of(row, choice)) return kernel::set_setting(config, row.setting, choice.value);
    }
  }
  return false;
}

}  // namespace weft::ui
