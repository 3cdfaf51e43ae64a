// A Gantt chart in text: a box a turn, the times under its edges, in as many rows as it takes.
#include <algorithm>

#include <fmt/format.h>

#include "sim/jobs/report.h"

namespace weft::jobs {

namespace {

constexpr std::size_t kColumns = 79;
constexpr std::size_t kMaxTurns = 400;   // a core; who wants more than some screens reads the JSON

struct Turn {
  std::string label, begin;
  Ns length = 0;
  std::size_t width = 0;   // of the box, with its left edge
};

std::size_t letters(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string repeated(const char* text, std::size_t count) {
  std::string result;
  while (count-- > 0) result += text;
  return result;
}

std::string label_of(const JobList& list, std::uint32_t job) {
  constexpr std::size_t kLongest = 40;
  if (job == kNobody) return "";
  const std::string& id = list.jobs[job].id;
  return letters(id) <= kLongest ? id : "#" + std::to_string(job + 1);
}

// The turns of a core, and the time when the last one ends.
std::vector<Turn> turns_of(const JobList& list, const Results& results, std::uint32_t core, Ns& end) {
  std::vector<Turn> turns;
  Ns begin = 0;
  for (const ChangePoint& point : results.gantt) {
    if (point.core != core) continue;
    if (!turns.empty()) turns.back().length = point.time - begin;
    begin = end = point.time;
    turns.push_back({label_of(list, point.job), ticks(point.time), 0, 0});
  }
  turns.pop_back();  // the closing one
  return turns;
}

// Boxes as wide as their texts need; what is left of a line goes to the long ones.
void set_widths(std::vector<Turn>& turns, std::size_t room) {
  std::size_t needed = 0;
  Ns total = 0;
  for (Turn& turn : turns) {
    turn.width = std::max(letters(turn.label) + 3, turn.begin.size() + 1);
    needed += turn.width;
    total += turn.length;
  }
  if (needed >= room || total == 0) return;
  const double scale = static_cast<double>(std::min<Ns>(static_cast<Ns>(room - needed), total / kTick)) / static_cast<double>(total);
  for (Turn& turn : turns) turn.width += static_cast<std::size_t>(static_cast<double>(turn.length) * scale);
}

std::string centered(const Turn& turn) {
  const std::size_t room = turn.width - 1, size = letters(turn.label);
  const std::size_t before = (room - size) / 2;
  return std::string(before, ' ') + turn.label + std::string(room - size - before, ' ');
}

// One row of boxes; `last`: the time under its right edge.
std::string row_of(const std::vector<Turn>& turns, std::size_t first, std::size_t count, const std::string& last) {
  std::string top, middle, bottom, times;
  for (std::size_t i = first; i < first + count; ++i) {
    const Turn& turn = turns[i];
    top += (i == first ? "┌" : "┬") + repeated("─", turn.width - 1);
    middle += "│" + centered(turn);
    bottom += (i == first ? "└" : "┴") + repeated("─", turn.width - 1);
    times += turn.begin + std::string(turn.width - turn.begin.size(), ' ');
  }
  return top + "┐\n" + middle + "│\n" + bottom + "┘\n" + times + last + "\n";
}

std::string rows_of(const std::vector<Turn>& turns, const std::string& end) {
  const std::size_t room = kColumns - std::max<std::size_t>(end.size(), 1);
  std::string text;
  for (std::size_t first = 0; first < turns.size();) {
    std::size_t count = 1, width = turns[first].width;
    while (first + count < turns.size() && width + turns[first + count].width <= room) width += turns[first + count++].width;
    const bool is_last = first + count == turns.size();
    text += row_of(turns, first, count, is_last ? end : turns[first + count].begin);
    first += count;
  }
  return text;
}

}  // namespace

std::string gantt_as_text(const JobList& list, const Results& results) {
  std::string text;
  for (std::uint32_t core = 0; core < list.cores; ++core) {
    Ns end = 0;
    std::vector<Turn> turns = turns_of(list, results, core, end);
    if (list.cores > 1) text += fmt::format("core {}{}\n", core, turns.empty() ? ": idle" : "");
    std::string last = ticks(end);
    std::size_t left_out = 0;
    if (turns.size() > kMaxTurns) {
      left_out = turns.size() - kMaxTurns;
      last = turns[kMaxTurns].begin;
      turns.resize(kMaxTurns);
    }
    set_widths(turns, kColumns - std::max<std::size_t>(last.size(), 1));
    text += rows_of(turns, last);
    if (left_out > 0) text += fmt::format("… and {} turns more (--json has them all)\n", left_out);
  }
  return text;
}

}  // namespace weft::jobs
