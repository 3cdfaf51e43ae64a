// A Gantt chart in text: a box a turn, the times under its edges, in as many rows as it takes.
#include <algorithm>

#include <fmt/format.h>

#include "sim/jobs/report.h"

namespace weft::jobs {

namespace {

constexpr std::size_t kColumns = 79;
constexpr std::size_t kMaxTurns = 400;   // a core; who wants more than some screens reads the JSON

// A turn as it is drawn.
struct Box {
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

std::vector<Box> boxes_of(const JobList& list, const std::vector<Turn>& turns) {
  std::vector<Box> boxes;
  for (const Turn& turn : turns) boxes.push_back({label_of(list, turn.job), ticks(turn.begin), turn.end - turn.begin, 0});
  return boxes;
}

// Boxes as wide as their texts need; what is left of a line goes to the long ones.
void set_widths(std::vector<Box>& boxes, std::size_t room) {
  std::size_t needed = 0;
  Ns total = 0;
  for (Box& box : boxes) {
    box.width = std::max(letters(box.label) + 3, box.begin.size() + 1);
    needed += box.width;
    total += box.length;
  }
  if (needed >= room || total == 0) return;
  const double scale = static_cast<double>(std::min<Ns>(static_cast<Ns>(room - needed), total / kTick)) / static_cast<double>(total);
  for (Box& box : boxes) box.width += static_cast<std::size_t>(static_cast<double>(box.length) * scale);
}

std::string centered(const Box& box) {
  const std::size_t room = box.width - 1, size = letters(box.label);
  const std::size_t before = (room - size) / 2;
  return std::string(before, ' ') + box.label + std::string(room - size - before, ' ');
}

// One row of boxes; `last`: the time under its right edge.
std::string row_of(const std::vector<Box>& boxes, std::size_t first, std::size_t count, const std::string& last) {
  std::string top, middle, bottom, times;
  for (std::size_t i = first; i < first + count; ++i) {
    const Box& box = boxes[i];
    top += (i == first ? "┌" : "┬") + repeated("─", box.width - 1);
    middle += "│" + centered(box);
    bottom += (i == first ? "└" : "┴") + repeated("─", box.width - 1);
    times += box.begin + std::string(box.width - box.begin.size(), ' ');
  }
  return top + "┐\n" + middle + "│\n" + bottom + "┘\n" + times + last + "\n";
}

std::string rows_of(const std::vector<Box>& boxes, const std::string& end) {
  const std::size_t room = kColumns - std::max<std::size_t>(end.size(), 1);
  std::string text;
  for (std::size_t first = 0; first < boxes.size();) {
    std::size_t count = 1, width = boxes[first].width;
    while (first + count < boxes.size() && width + boxes[first + count].width <= room) width += boxes[first + count++].width;
    const bool is_last = first + count == boxes.size();
    text += row_of(boxes, first, count, is_last ? end : boxes[first + count].begin);
    first += count;
  }
  return text;
}

}  // namespace

std::string gantt_as_text(const JobList& list, const Results& results) {
  std::string text;
  for (std::uint32_t core = 0; core < list.cores; ++core) {
    const std::vector<Turn> turns = turns_of(results, core);
    std::vector<Box> boxes = boxes_of(list, turns);
    if (list.cores > 1) text += fmt::format("core {}{}\n", core, turns.empty() ? ": idle" : "");
    std::string last = turns.empty() ? "" : ticks(turns.back().end);
    std::size_t left_out = 0;
    if (boxes.size() > kMaxTurns) {
      left_out = boxes.size() - kMaxTurns;
      last = boxes[kMaxTurns].begin;
      boxes.resize(kMaxTurns);
    }
    set_widths(boxes, kColumns - std::max<std::size_t>(last.size(), 1));
    text += rows_of(boxes, last);
    if (left_out > 0) text += fmt::format("… and {} turns more (--json has them all)\n", left_out);
  }
  return text;
}

}  // namespace weft::jobs
