#include "sim/sched/policy.h"

#include "sim/sched/round_robin.h"

namespace weft::sched {

namespace {

using Make = std::unique_ptr<Policy> (*)(const PolicyParameters&);

struct Entry {
  const char* name;
  Make make;
};

constexpr Entry kPolicies[] = {
    {"rr", [](const PolicyParameters& p) -> std::unique_ptr<Policy> { return std::make_unique<RoundRobin>(p.quantum); }},
};

}  // namespace

std::unique_ptr<Policy> find_policy(std::string_view name, const PolicyParameters& parameters) {
  for (const Entry& entry : kPolicies) {
    if (name == entry.name) return entry.make(parameters);
  }
  return nullptr;
}

std::string policy_names() {
  std::string names;
  for (const Entry& entry : kPolicies) names += names.empty() ? entry.name : std::string(", ") + entry.name;
  return names;
}

}  // namespace weft::sched
