// All address spaces side by side: segments and their pages, variables by name, each thread's frames, objects on the heap.
#pragma once
#include <cstdint>
#include <vector>

#include "ui/context.h"
#include "ui/memory_model.h"
#include "ui/semantic.h"

namespace weft::ui {

struct MemoryState {
  std::vector<ProcessMemory> processes;
  std::uint64_t version = 0;           // of the playback when they were read
  std::uint64_t generation = 0;
  std::int64_t read_at = 0;            // host time: while running it is read a few times a second only
  bool fresh = false;                  // read in this frame: what changed is struck
};

void draw_memory(Context& context, const Rect& body);
float draw_memory_header(Context& context, const Rect& place);
std::vector<Section> memory_text(const Context& context);

}  // namespace weft::ui
