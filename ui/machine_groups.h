// The threads of a process sorted by what they are doing: who waits for the same thing stands together.
#pragma once
#include <string>
#include <vector>

#include "ui/context.h"

namespace weft::ui {

struct ThreadGroup {
  std::string title;                       // "lock 'a'", "sleeping"
  std::string detail;                      // "held by B"; may be empty
  std::vector<const kernel::Thread*> threads;
  ImU32 colour = 0;
  ObjectId lock;                           // when they wait for one, or the box shows one
  Tid holder;
  bool away = false;                       // they are drawn elsewhere (on a core, in the queue): their places are kept
  bool ended = false;
};

// Away first, then by reason and object in order of the first waiter, then the ended ones. Locks that are held or have
// a name get a box even when nobody waits.
std::vector<ThreadGroup> groups_of(const Context& context, const kernel::Process& process);

}  // namespace weft::ui
