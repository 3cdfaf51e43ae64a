#include "ui/machine_groups.h"

#include "sim/report/lock_names.h"
#include "sim/report/metrics_text.h"
#include "sim/report/names.h"
#include "ui/facts.h"

namespace weft::ui {
namespace {

using kernel::RunState;
using kernel::WaitReason;

std::string holder_text(const Context& context, Tid holder) {
  if (!holder) return {};
  return context.t(Text::held_by, {{"thread", report::MachineNames(*context.machine()).letter(holder)}});
}

ThreadGroup waiting_group(const Context& context, const kernel::Thread& thread) {
  ThreadGroup group;
  if (thread.wait == WaitReason::kJoin) {
    group.title = context.t(Text::waits_for_end, {{"thread", report::MachineNames(*context.machine()).letter(Tid{thread.wait_object})}});
    group.colour = state_colour(context.c(), thread.state, thread.wait);
    return group;
  }
  const std::string what = awaited(context, thread);
  group.title = what.empty() ? std::string(report::wait_reason_name(thread.wait, context.t.language())) : what;
  const bool says_who = thread.wait == WaitReason::kLock || thread.wait == WaitReason::kGil;
  if (says_who) group.holder = holder_of(*context.machine(), thread);
  group.detail = says_who ? holder_text(context, group.holder) : what.empty() ? std::string() : std::string(report::wait_reason_name(thread.wait, context.t.language()));
  group.colour = state_colour(context.c(), thread.state, thread.wait);
  if (thread.wait == WaitReason::kLock) group.lock = ObjectId{thread.wait_object};
  return group;
}

void add_waiting(const Context& context, const kernel::Process& process, std::vector<ThreadGroup>& groups) {
  std::vector<std::pair<WaitReason, std::uint32_t>> keys;
  const std::size_t first = groups.size();
  for (const kernel::Thread& thread : context.machine()->threads()) {
    if (thread.pid != process.pid || thread.state != RunState::kBlocked) continue;
    const std::pair key(thread.wait, thread.wait_object);
    std::size_t at = 0;
    while (at < keys.size() && keys[at] != key) ++at;
    if (at == keys.size()) keys.push_back(key), groups.push_back(waiting_group(context, thread));
    groups[first + at].threads.push_back(&thread);
  }
}

void add_locks(const Context& context, const kernel::Process& process, std::vector<ThreadGroup>& groups) {
  const report::MachineNames names(*context.machine());
  const report::LockNames variables(*context.machine(), process);
  for (const kernel::Lock& lock : process.locks) {
    // Those of the library are of interest only while somebody waits for them.
    if (variables.of(lock.id).empty() || !lock.waiters.empty()) continue;
    ThreadGroup group;
    group.title = names.lock(process.pid, lock.id, context.t.language());
    group.holder = lock.locked ? lock.owner : Tid{};
    group.detail = lock.locked ? holder_text(context, lock.owner) : context.t(Text::lock_free);
    group.colour = lock.locked ? context.c().waiting_lock : context.c().line_strong;
    group.lock = lock.id;
    groups.push_back(std::move(group));
  }
}

}  // namespace

std::vector<ThreadGroup> groups_of(const Context& context, const kernel::Process& process) {
  ThreadGroup away, ended;
  away.title = context.t(Text::group_running), away.away = true, away.colour = context.c().line_strong;
  ended.title = context.t(Text::group_ended), ended.ended = true, ended.colour = context.c().line_strong;
  for (const kernel::Thread& thread : context.machine()->threads()) {
    if (thread.pid != process.pid || thread.state == RunState::kBlocked) continue;
    (thread.state == RunState::kTerminated ? ended : away).threads.push_back(&thread);
  }
  std::vector<ThreadGroup> groups;
  if (!away.threads.empty()) groups.push_back(std::move(away));
  add_waiting(context, process, groups);
  add_locks(context, process, groups);
  if (!ended.threads.empty()) groups.push_back(std::move(ended));
  return groups;
}

}  // namespace weft::ui
