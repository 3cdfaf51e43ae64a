// What all policies but round robin are made of: a list of ready threads in some order, and a record of each thread.
#pragma once
#include "sim/sched/policy.h"
#include "sim/sched/ready_list.h"
#include "sim/sched/records.h"

namespace weft::sched {

class TablePolicy : public Policy {
 public:
  explicit TablePolicy(Ns quantum) : quantum_(quantum) {}
  Tid pick(std::uint32_t core, Ns now) override;
  void remove(Tid tid) override;
  void forget(Tid tid) override;
  Record move_out(Tid tid) override;
  void move_in(const Record& history) override;
  Ns quantum(Tid tid) const override;
  void charge(Tid tid, Ns used) override;
  std::vector<Tid> queue() const override;
  bool empty() const override;
  void hash(Digest& digest) const override;

 protected:
  ReadyList ready_;
  Records records_;
  Ns quantum_;
};

}  // namespace weft::sched
