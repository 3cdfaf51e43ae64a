#include "sim/report/lock_order_text.h"

#include "sim/report/fill.h"
#include "sim/report/names.h"
#include "sim/report/narration.h"

namespace weft::report {

namespace {

constexpr Text kWarning{"warning: locks are taken in different orders, which one day may be a deadlock:",
                        "경고: 락을 잡는 순서가 서로 다릅니다. 나중에 교착 상태가 될 수 있습니다:"};
constexpr Text kPlace{"line {line}: {text}", "{line}행: {text}"};
constexpr Text kEdge{"{thread} of {process} took {wanted} ({line}) while it held {held} ({from})",
                     "{process}의 {thread}: {held}({from})을 잡은 채 {wanted}({line})을 잡았습니다"};

// The names that kernel::lock_key() and semaphore_key() make.
std::string lock_text(const kernel::Machine& machine, const MachineNames& names, std::uint64_t key, Language language) {
  const ObjectId id{static_cast<std::uint32_t>(key)};
  const auto slot = static_cast<std::size_t>(key >> 32);
  return slot == 0 ? names.semaphore(id, language) : names.lock(machine.processes()[slot - 1].pid, id, language);
}

// The names of locks are gone with their process; the line says what they are called there.
std::string place_of(const kernel::Machine& machine, std::uint32_t line, Language language) {
  return fill(kPlace.in(language), {{"line", std::to_string(line)}, {"text", program_line(machine, line).text}});
}

}  // namespace

std::string lock_order_text(const kernel::Machine& machine, Language language) {
  const MachineNames names(machine);
  std::string text;
  for (const auto& circle : machine.state().lock_inversions) {
    text += std::string(kWarning.in(language)) + "\n";
    for (const std::uint32_t i : circle) {
      const kernel::LockEdge& edge = machine.state().lock_edges[i];
      const std::string thread = names.thread(edge.thread, language), line = place_of(machine, edge.to_line, language), from = place_of(machine, edge.from_line, language);
      const std::string process = Names::process(machine.find(edge.thread)->pid, language);
      const std::string wanted = lock_text(machine, names, edge.to, language), held = lock_text(machine, names, edge.from, language);
      text += "  " + fill(kEdge.in(language), {{"thread", thread}, {"process", process}, {"wanted", wanted}, {"held", held}, {"line", line}, {"from", from}}) + "\n";
    }
  }
  return text;
}

}  // namespace weft::report
