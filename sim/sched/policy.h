// The interface of a scheduling policy. A policy is a small copyable value that orders ready threads; the kernel owns the
// threads and asks. One file a policy; find_policy() knows them by name.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sim/core/digest.h"
#include "sim/core/ids.h"
#include "sim/core/time.h"

namespace weft::sched {

// What a policy may know of a thread.
struct Candidate {
  Tid tid;
  Ns now = 0;
  std::uint8_t last_core = 0xFF;
};

class Policy {
 public:
  virtual ~Policy() = default;
  virtual std::unique_ptr<Policy> clone() const = 0;
  // The thread became ready: woken, new, or preempted with its quantum used up (expired).
  virtual void enqueue(const Candidate& thread, bool expired) = 0;
  // The thread that `core` should run next, taken out of the queue; none when the queue is empty.
  virtual Tid pick(std::uint32_t core, Ns now) = 0;
  // The thread left the queue for another reason (killed).
  virtual void remove(Tid tid) = 0;
  // Time that a thread may run from now on before the kernel asks again.
  virtual Ns quantum(Tid tid) const = 0;
  // True when a newly ready thread should take the core from the one that runs there.
  virtual bool preempts(const Candidate& ready, const Candidate& running) const = 0;
  // CPU time used since the last call (accounting for fair and feedback policies).
  virtual void charge(Tid tid, Ns used) = 0;
  // Ready threads in the order in which they would run, for views.
  virtual std::vector<Tid> queue() const = 0;
  virtual bool empty() const = 0;
  virtual void hash(Digest& digest) const = 0;
};

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

 private:
  std::unique_ptr<Policy> policy_;
};

// What a configuration says to a policy.
struct PolicyParameters {
  Ns quantum = 0;
};

// A new policy by its name in a configuration ("rr"); null when there is none of that name.
std::unique_ptr<Policy> find_policy(std::string_view name, const PolicyParameters& parameters);
// The names that find_policy knows, for messages: "rr".
std::string policy_names();

}  // namespace weft::sched
