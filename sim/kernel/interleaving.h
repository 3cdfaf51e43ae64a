// User mode of several cores whose threads could see each other: none may run ahead of the others, so that each comes in for
// an instruction or three at a time. While nothing else happens, all that the kernel has to say is whose turn it is, and how
// far; what a stay needs besides is made ready once. Without it, coming in took four times as long as what was done there.
#pragma once
#include <memory>
#include <optional>
#include <vector>

#include "sim/kernel/agenda.h"
#include "sim/kernel/observation.h"
#include "sim/vm/resident.h"

namespace weft::kernel {

class Interleaving {
 public:
  // Null where cores may run ahead: alone, or with a GIL, whose turns are of milliseconds.
  static std::unique_ptr<Interleaving> where_needed(Kernel& k) {
    const bool is_needed = k.m.image != nullptr && k.m.cores.size() > 1 && (k.m.config.gil == GilMode::kOff || observes(k));
    return is_needed ? make(k) : nullptr;
  }
  ~Interleaving();

  // Turns of cores, from the agenda's next on: until it is a timer, or not before `gate` (ns), or the kernel has to look at
  // that core. limit: where stays end at the latest, ns. How many of `steps` are left; all when there was nothing to do.
  std::uint64_t run(Agenda& agenda, Ns gate, Ns limit, std::uint64_t steps);

 private:
  struct Place {
    vm::Resident resident;
    std::optional<Observation> observation;
    Process* process = nullptr;
    Thread* thread = nullptr;
    Ns end = 0;               // of the stay
  };
  explicit Interleaving(Kernel& k);
  static std::unique_ptr<Interleaving> make(Kernel& k);
  bool may_come_in(const Core& core, const Thread& thread, const Process& process) const;
  bool come_in(std::uint32_t index, Ns limit);
  bool take_turn(const Agenda& agenda, std::uint32_t index);
  Ns horizon_of(const Agenda& agenda, std::uint32_t index, const Process& process) const;
  bool runs_one_process() const;
  void all_leave();

  Kernel& k_;
  const bool observes_;
  bool is_one_process_ = false;           // of all cores that are running
  std::vector<Place> places_;             // by core
  std::vector<std::uint32_t> inside_;     // cores that came in
};

}  // namespace weft::kernel
