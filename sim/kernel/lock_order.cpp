#include "sim/kernel/lock_order.h"

#include <algorithm>

namespace weft::kernel {

namespace {

// More edges than any lesson has; beyond, nothing new is learned.
constexpr std::size_t kMostEdges = 10'000, kMostInversions = 32;

struct HeldLock {
  std::uint64_t key;
  std::uint32_t line;
};

std::vector<HeldLock> held_by(Kernel& k, const Thread& thread) {
  std::vector<HeldLock> held;
  for (const Lock& lock : process_of(k, thread).locks) {
    if (lock.owner == thread.tid && !lock.is_signal) held.push_back({lock_key(thread, lock), lock.line});
  }
  for (const Semaphore& semaphore : k.m.semaphores) {
    if (semaphore.owner == thread.tid) held.push_back({semaphore_key(semaphore), semaphore.line});
  }
  return held;
}

bool share_a_gate(const LockEdge& a, const LockEdge& b) {
  return std::any_of(a.gates.begin(), a.gates.end(), [&b](std::uint64_t gate) { return std::count(b.gates.begin(), b.gates.end(), gate) > 0; });
}

// Looks for a way back from the end of the last edge to its beginning, over edges that could be on their way at the same
// time: of different threads, without a common gate.
class CircleSearch {
 public:
  explicit CircleSearch(const std::vector<LockEdge>& edges) : edges_(edges), circle_{static_cast<std::uint32_t>(edges.size() - 1)} {}
  bool search() { return go_on_from(edges_.back().to); }
  // From the end of the last edge round to the last edge itself.
  std::vector<std::uint32_t> circle() const {
    std::vector<std::uint32_t> circle(circle_.begin() + 1, circle_.end());
    circle.push_back(circle_[0]);
    return circle;
  }

 private:
  bool go_on_from(std::uint64_t lock) {
    if (lock == edges_[circle_[0]].from) return true;
    for (std::uint32_t i = 0; i < edges_.size(); ++i) {
      if (edges_[i].from != lock || !fits(edges_[i]) || steps_ == kMostSteps) continue;
      ++steps_;
      circle_.push_back(i);
      if (go_on_from(edges_[i].to)) return true;
      circle_.pop_back();
    }
    return false;
  }
  bool fits(const LockEdge& edge) const {
    return std::none_of(circle_.begin(), circle_.end(), [&](std::uint32_t i) {
      return edges_[i].thread == edge.thread || edges_[i].from == edge.from || share_a_gate(edges_[i], edge);
    });
  }

  static constexpr std::uint32_t kMostSteps = 10'000;   // a search is never longer, whatever the program does
  const std::vector<LockEdge>& edges_;
  std::vector<std::uint32_t> circle_;   // the edges on the way
  std::uint32_t steps_ = 0;
};

// Whether the same two locks were told of before.
bool is_known_inversion(const MachineState& m, const LockEdge& edge) {
  return std::any_of(m.lock_inversions.begin(), m.lock_inversions.end(), [&](const std::vector<std::uint32_t>& circle) {
    return std::any_of(circle.begin(), circle.end(), [&](std::uint32_t i) {
      const LockEdge& known = m.lock_edges[i];
      return (known.from == edge.from && known.to == edge.to) || (known.from == edge.to && known.to == edge.from);
    });
  });
}

std::uint64_t in_event(std::uint64_t key) { return (key >> 32 == 0 ? kSemaphoreBit : 0u) | (key & ~kSemaphoreBit & UINT32_MAX); }

void add_edge(Kernel& k, Thread& thread, LockEdge edge, Ns time) {
  std::vector<LockEdge>& edges = k.m.lock_edges;
  const auto is_same = [&edge](const LockEdge& known) {
    return known.from == edge.from && known.to == edge.to && known.thread == edge.thread && known.gates == edge.gates;
  };
  if (edges.size() == kMostEdges || std::any_of(edges.begin(), edges.end(), is_same)) return;
  edges.push_back(std::move(edge));
  if (k.m.lock_inversions.size() == kMostInversions || is_known_inversion(k.m, edges.back())) return;
  CircleSearch search(edges);
  if (!search.search()) return;
  k.m.lock_inversions.push_back(search.circle());
  emit(k, trace::EventKind::kLockOrderInverted, time, thread, in_event(edges.back().to), in_event(edges.back().from));
}

}  // namespace

std::uint64_t lock_key(const Thread& thread, const Lock& lock) { return std::uint64_t{thread.process_slot + 1} << 32 | lock.id.value; }
std::uint64_t semaphore_key(const Semaphore& semaphore) { return semaphore.id.value; }

std::uint32_t line_of_taking(Kernel& k, const Thread& thread) {
  if (k.m.image == nullptr) return 0;
  return vm::position_in_program(*k.m.image, thread.user, process_of(k, thread).space, k.m.physical).line;
}

void note_lock_order(Kernel& k, Thread& thread, std::uint64_t wanted, Ns time) {
  const std::vector<HeldLock> held = held_by(k, thread);
  const auto has = [wanted](const HeldLock& lock) { return lock.key == wanted; };
  if (held.empty() || std::any_of(held.begin(), held.end(), has)) return;   // waiting for itself is another error
  for (const HeldLock& from : held) {
    LockEdge edge{from.key, wanted, thread.tid, from.line, line_of_taking(k, thread), {}};
    for (const HeldLock& other : held) {
      if (other.key != from.key) edge.gates.push_back(other.key);
    }
    add_edge(k, thread, std::move(edge), time);
  }
}

}  // namespace weft::kernel
