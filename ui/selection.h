// What the user looks at. One for all views: whatever is under the pointer in one view lights up in the others.
#pragma once
#include <cstdint>

#include "sim/core/ids.h"
#include "sim/core/time.h"

namespace weft::ui {

struct Subject {
  Tid thread;
  Pid process;
  ObjectId lock;          // of `process`
  Address address = 0;    // a page or a variable; 0 none
  std::uint32_t line = 0; // of the program; 0 none
  Ns time = -1;           // on the timeline; -1 none
  bool operator==(const Subject&) const = default;
};

struct Selection {
  Subject chosen;    // by a click; stays
  Subject hovered;   // under the pointer in the last frame
  Subject pointing;  // being collected in this frame

  // Call once a frame, after all views were drawn. True when the hovered thing changed: draw once more.
  bool turn_over() {
    const bool changed = !(pointing == hovered);
    hovered = pointing;
    pointing = Subject{};
    return changed;
  }

  bool lit(Tid thread) const { return thread && (thread == chosen.thread || thread == hovered.thread); }
  bool lit(Pid process) const { return process && (process == chosen.process || process == hovered.process); }
  bool lit_line(std::uint32_t line) const { return line != 0 && (line == chosen.line || line == hovered.line); }
  bool lit_address(Address address) const {
    return address != 0 && (address == chosen.address || address == hovered.address);
  }
  bool lit_lock(Pid process, ObjectId lock) const {
    return lock && ((lock == chosen.lock && process == chosen.process) ||
                    (lock == hovered.lock && process == hovered.process));
  }
  // A click chooses; a second click on the same thing lets go.
  void toggle(Tid thread) { chosen.thread = chosen.thread == thread ? Tid{} : thread; }
};

}  // namespace weft::ui
