// The interface of a scheduling policy. A policy is a small copyable value that orders ready threads; the kernel (or the
// simulator of job lists) owns the threads and asks. One file a policy; find_policy() knows them by name.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sim/core/digest.h"
#include "sim/core/ids.h"
#include "sim/core/time.h"
#include "sim/sched/parameters.h"
#include "sim/sched/task.h"

namespace weft::sched {

// Why a thread becomes ready.
enum class Entry : std::uint8_t {
  kNew,
  kWoken,       // what it waited for has happened
  kExpired,     // its quantum is used up
  kPreempted,   // a better one takes its core
  kYielded,     // it gave its core away
  kMigrated,    // it was ready in another core's queue
};

// The quantum of policies that have none: 73 years.
constexpr Ns kNoQuantum = kForever / 4;

class RoundRobin;
struct Record;

class Policy {
 public:
  virtual ~Policy() = default;
  virtual std::unique_ptr<Policy> clone() const = 0;

  // --- a thread's way through the policy ---
  virtual void enqueue(const Task& task, Ns now, Entry why) = 0;
  // The thread that `core` should run next, taken out of the queue; none when the queue is empty.
  virtual Tid pick(std::uint32_t core, Ns now) = 0;
  // A ready thread left the queue for another reason (killed).
  virtual void remove(Tid tid) = 0;
  // A running thread waits from now on.
  virtual void block(Tid) {}
  // A thread has ended: whatever is kept about it can go. Not ready any more.
  virtual void forget(Tid) {}

  // --- between the queues of cores (sched/per_core.h) ---
  // A thread that does not run leaves this queue: what is remembered of it, in the measure of no queue.
  virtual Record move_out(Tid tid);
  // It comes to this one; enqueue() with kMigrated or kWoken follows.
  virtual void move_in(const Record&) {}

  // A ready thread leaves the queue to come again at once, as kWoken: its class, cores or priority are about to change.
  virtual void withdraw(Tid tid);

  // What is known of a thread that is not ready has changed.
  virtual void change(const Task&) {}

  // --- while it runs ---
  // Time that it may run from now on before the policy is asked again.
  virtual Ns quantum(Tid tid) const = 0;
  // Its quantum is over: true when it goes on with another one.
  virtual bool keeps_core(Tid) const { return empty(); }
  // What it has become since it got its core means another queue: it should not stay much longer.
  virtual bool is_misplaced(Tid) const { return false; }
  // CPU time used since the last call.
  virtual void charge(Tid tid, Ns used) = 0;
  // True when newcomers may take a core before a quantum is over; only then preempts() is asked.
  virtual bool is_preemptive() const { return false; }
  // True when Task::priority decides.
  virtual bool heeds_priorities() const { return false; }
  // True when the newly ready thread should take the core from the one that runs there.
  virtual bool preempts(const Task& /*ready*/, const Task& /*running*/) const { return false; }

  // --- what a policy does at times of its own (a boost) ---
  virtual Ns next_event() const { return kForever; }
  virtual void act() {}

  // Ready threads in the order in which they would run, for views.
  virtual std::vector<Tid> queue() const = 0;
  virtual bool empty() const = 0;
  virtual void hash(Digest& digest) const = 0;
  // How long it takes the thread's next CPU burst to be, in ns; -1 when it doesn't guess.
  virtual Ns expected_burst(Tid) const { return -1; }
  // For a loop to which a virtual call is dear (kernel/burst_load.cpp): itself if it is one, or null.
  virtual RoundRobin* as_round_robin() { return nullptr; }
};

// Of two running threads, whether `a` has to give way before `b`: it is less important, or equally but came later.
bool is_worse(const Policy& policy, const Task& a, const Task& b);

// Owns a policy and copies it by value, so that a machine is copied with its scheduler.
class PolicyValue {
 public:
  explicit PolicyValue(std::unique_ptr<Policy> policy) : policy_(std::move(policy)) {}
  PolicyValue(const PolicyValue& other) : policy_(other.policy_->clone()) {}
  PolicyValue(PolicyValue&&) noexcept = default;
  PolicyValue& operator=(PolicyValue other) noexcept {
    policy_.swap(other.policy_);
    return *this;
  }
  Policy* operator->() { return policy_.get(); }
  const Policy* operator->() const { return policy_.get(); }
  Policy& operator*() { return *policy_; }

 private:
  std::unique_ptr<Policy> policy_;
};

// A new policy by its name in a configuration ("rr" or "RR"); null when there is none of that name.
std::unique_ptr<Policy> find_policy(std::string_view name, const PolicyParameters& parameters);
// True when the policy can order threads, of which nobody knows deadlines and periods.
bool schedules_threads(std::string_view name);
// The names of those that can, for messages: "rr, fcfs, …".
std::string policy_names();
// All names.
std::vector<std::string_view> all_policy_names();

}  // namespace weft::sched
