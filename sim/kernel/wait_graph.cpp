#include "sim/kernel/wait_graph.h"

#include <algorithm>

#include "sim/kernel/kernel.h"
#include "sim/kernel/system_calls.h"
#include "sim/kernel/texts.h"

namespace weft::kernel {

ProgramPosition position_of(const Machine& machine, const Thread& thread) {
  if (!machine.has_image() || thread.state == RunState::kTerminated) return {};
  const Process& process = machine.processes()[thread.process_slot];
  const vm::FrameView frame = vm::position_in_program(machine.image(), thread.user, process.space, machine.physical());
  if (frame.line == 0) return {};
  return {frame.line, machine.image().codes[frame.code].source->qualified};
}

namespace {

void add_threads_of(const Process& process, Tid except, std::vector<Tid>& threads) {
  for (const Tid tid : process.threads) {
    if (tid != except) threads.push_back(tid);
  }
}

void find_lock_owner(const Machine& machine, const Process& process, const Thread& thread, WaitEdge& edge) {
  const Lock& lock = process.locks[thread.wait_object - 1];
  if (lock.name != 0) edge.object_name = read_text(process.space, machine.physical(), lock.name);
  if (!lock.owner) return;
  if (machine.find(lock.owner)->state == RunState::kTerminated || machine.find(lock.owner)->pid != process.pid) {
    edge.ended_owner = lock.owner;
  } else {
    edge.held_by.push_back(lock.owner);
  }
}

void find_semaphore_owner(const Machine& machine, const Thread& thread, WaitEdge& edge) {
  const Semaphore& semaphore = machine.semaphores()[thread.wait_object - 1];
  edge.object_name = semaphore.name;
  if (!semaphore.owner) return;
  if (machine.find(semaphore.owner)->state == RunState::kTerminated) edge.ended_owner = semaphore.owner;
  else edge.held_by.push_back(semaphore.owner);
}

// Everybody who has the other end of a pipe open.
void find_pipe_peers(const Machine& machine, const Thread& thread, WaitEdge& edge) {
  const FileKind other = thread.wait == WaitReason::kPipeRead ? FileKind::kPipeWrite : FileKind::kPipeRead;
  for (const Process& process : machine.processes()) {
    const auto has_other_end = [&](const Descriptor& file) {
      const bool is_other = other == FileKind::kPipeRead ? reads_pipe(file.kind) : writes_pipe(file.kind);
      if (file.kind != FileKind::kSocket) return is_other && file.object.value == thread.wait_object;
      const Socket& socket = machine.sockets()[file.object.value - 1];
      return (thread.wait == WaitReason::kPipeRead ? socket.out : socket.in).value == thread.wait_object;
    };
    if (std::any_of(process.descriptors.begin(), process.descriptors.end(), has_other_end)) {
      add_threads_of(process, thread.tid, edge.held_by);
    }
  }
}

// Whoever took the lock that is in the way; when that thread has ended, all that have the file open, or the process.
void find_lock_holders(const Machine& machine, const Thread& thread, WaitEdge& edge) {
  const FileLock* lock = conflicting_lock(machine.state(), thread);
  if (lock == nullptr) return;
  for (const Inode& directory : machine.files().inodes()) {
    for (const auto& [name, inode] : directory.entries) {
      if (inode == lock->inode) edge.object_name = name;
    }
  }
  if (machine.find(lock->by)->state != RunState::kTerminated) return edge.held_by.push_back(lock->by);
  for (const Process& process : machine.processes()) {
    const bool has_it = std::any_of(process.descriptors.begin(), process.descriptors.end(), [&](const Descriptor& file) {
      return file.kind == FileKind::kFile && file.object.value == lock->owner;
    });
    if (lock->is_flock ? has_it : process.pid.value == lock->owner) add_threads_of(process, Tid{}, edge.held_by);
  }
}

void find_holders(const Machine& machine, const Process& process, const Thread& thread, WaitEdge& edge) {
  switch (thread.wait) {
    case WaitReason::kLock: return find_lock_owner(machine, process, thread, edge);
    case WaitReason::kSemaphore: return find_semaphore_owner(machine, thread, edge);
    case WaitReason::kGil:
      if (process.gil.holder) edge.held_by.push_back(process.gil.holder);
      return;
    case WaitReason::kJoin: return edge.held_by.push_back(Tid{thread.wait_object});
    case WaitReason::kChild:
      for (const Process& child : machine.processes()) {
        if (child.parent != process.pid || child.state != ProcessState::kRunning) continue;
        if (thread.wait_object == 0 || thread.wait_object == child.pid.value) add_threads_of(child, Tid{}, edge.held_by);
      }
      return;
    case WaitReason::kFileLock: return find_lock_holders(machine, thread, edge);
    case WaitReason::kPipeRead:
    case WaitReason::kPipeWrite: return find_pipe_peers(machine, thread, edge);
    default: return;
  }
}

// Whom a thread waits for and nobody else could wake it; none when there is a choice or a timer.
Tid only_holder(const WaitGraph& graph, Tid thread) {
  const WaitEdge* edge = graph.find(thread);
  return edge != nullptr && edge->held_by.size() == 1 ? edge->held_by[0] : Tid{};
}

// Follows the chain from each thread; a chain that comes back to a thread of its own is a cycle.
void find_cycles(WaitGraph& graph) {
  for (const WaitEdge& start : graph.edges) {
    std::vector<Tid> chain;
    for (Tid at = start.thread; at; at = only_holder(graph, at)) {
      const auto seen = std::find(chain.begin(), chain.end(), at);
      if (seen != chain.end()) {
        chain.erase(chain.begin(), seen);
        // Each cycle once: from its smallest thread.
        if (*std::min_element(chain.begin(), chain.end()) == chain[0] && chain[0] == start.thread) graph.cycles.push_back(chain);
        break;
      }
      chain.push_back(at);
    }
  }
  for (WaitEdge& edge : graph.edges) {
    for (const auto& cycle : graph.cycles) {
      if (std::find(cycle.begin(), cycle.end(), edge.thread) != cycle.end()) edge.in_cycle = true;
    }
  }
}

}  // namespace

const WaitEdge* WaitGraph::find(Tid thread) const {
  const auto before = [](const WaitEdge& edge, Tid tid) { return edge.thread < tid; };
  const auto at = std::lower_bound(edges.begin(), edges.end(), thread, before);
  return at != edges.end() && at->thread == thread ? &*at : nullptr;
}

WaitGraph read_wait_graph(const Machine& machine) {
  WaitGraph graph;
  for (const Thread& thread : machine.threads()) {
    if (thread.state != RunState::kBlocked) continue;
    WaitEdge& edge = graph.edges.emplace_back();
    edge.thread = thread.tid;
    edge.process = thread.pid;
    edge.reason = thread.wait;
    edge.object = thread.wait_object;
    edge.since = thread.wait_since;
    edge.position = position_of(machine, thread);
    find_holders(machine, machine.processes()[thread.process_slot], thread, edge);
  }
  find_cycles(graph);
  return graph;
}

}  // namespace weft::kernel
