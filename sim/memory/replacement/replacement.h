// The interface of a page replacement policy: which page has to leave when a page is needed and every frame is taken.
// A policy is a small copyable value that knows resident pages by number and nothing else; whoever owns the frames (the
// kernel, or the simulator of reference strings) tells it what happens. One file a policy; find_replacement() knows them
// by name. Source: Silberschatz, Galvin, Gagne, Operating System Concepts, 10th ed., 10.4; Tanenbaum, Modern Operating
// Systems, 4th ed., 3.4.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sim/core/digest.h"

namespace weft::replacement {

using Page = std::uint32_t;  // numbers are small and dense: policies keep tables by them
constexpr Page kNoPage = UINT32_MAX;

class Policy {
 public:
  virtual ~Policy() = default;
  virtual std::unique_ptr<Policy> clone() const = 0;

  // --- what happens to pages; a reference is one call of load() or touch() ---
  // The page, which was not resident, was brought in and referenced.
  virtual void load(Page page) = 0;
  // A resident page was referenced again.
  virtual void touch(Page page) = 0;
  // A resident page is gone for another reason than victim() (its process ended). Unknown pages are no error.
  virtual void remove(Page page) = 0;
  // Takes the page out that should leave, but never one of `pinned` (few). kNoPage when there is no other.
  virtual Page victim(const std::vector<Page>& pinned = {}) = 0;
  virtual void hash(Digest& digest) const = 0;
};

// Owns a policy, or none, and copies it by value, so that a machine is copied with its policy.
class PolicyValue {
 public:
  PolicyValue() = default;
  explicit PolicyValue(std::unique_ptr<Policy> policy) : policy_(std::move(policy)) {}
  PolicyValue(const PolicyValue& other) : policy_(other.policy_ == nullptr ? nullptr : other.policy_->clone()) {}
  PolicyValue(PolicyValue&&) noexcept = default;
  PolicyValue& operator=(PolicyValue other) noexcept {
    policy_.swap(other.policy_);
    return *this;
  }
  explicit operator bool() const { return policy_ != nullptr; }
  Policy* operator->() { return policy_.get(); }
  const Policy* operator->() const { return policy_.get(); }

 private:
  std::unique_ptr<Policy> policy_;
};

// A new policy by its name: "fifo", "lru", "clock"; null when there is none of that name. ("opt" needs the future: see
// optimal.h.)
std::unique_ptr<Policy> find_replacement(std::string_view name);
// Their names, for messages.
constexpr std::string_view kReplacementNames = "fifo, lru, clock";

bool is_pinned(const std::vector<Page>& pinned, Page page);

}  // namespace weft::replacement
