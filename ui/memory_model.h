// What the memory view shows of every address space, read from the simulated pages themselves: nothing is invented here.
#pragma once
#include <string>
#include <vector>

#include "sim/kernel/machine.h"

namespace weft::ui {

enum class PageState : std::uint8_t { kUntouched, kPrivate, kShared };

struct PageCell {
  Address address = 0;
  PageState state = PageState::kUntouched;
  FrameNumber frame = 0;
  std::uint32_t mappings = 0;     // processes that map the frame
  bool copied = false;            // another frame than when this was read last: just copied
};

// A named word: a global variable, a local, an attribute.
struct Variable {
  std::string name;
  std::string value;
  Address address = 0;            // of the word
  Address object = 0;             // of what it refers to; 0: the value is in the word
  bool changed = false;           // since this was read last
};

struct FrameText {
  std::string function;
  std::uint32_t line = 0;
  Address address = 0;
  std::vector<Variable> locals;
};

// What stands on a thread's stack.
struct StackText {
  std::vector<FrameText> frames;  // innermost first, those of the program
  std::size_t library_frames = 0;
};

struct ObjectText {
  Address address = 0;
  std::string kind;
  std::string value;
  Tid writer;                     // the thread that wrote it last; none: nobody yet
  std::vector<Variable> parts;    // attributes, items
};

struct SegmentText {
  Segment segment{};
  std::vector<PageCell> pages;
  std::uint32_t present = 0, shared = 0;
  StackText stack;                // of a stack's segment, unless its thread has ended
};

struct ProcessMemory {
  Pid pid;
  bool released = false;          // the process ended and gave its memory back
  std::vector<SegmentText> segments;   // in address order; of a crowd of threads not every one's stack
  std::size_t hidden_stacks = 0;
  std::vector<Variable> globals;
  std::vector<std::string> definitions;   // names of functions, classes and modules
  std::vector<ObjectText> objects;     // that the program's variables refer to
  std::size_t all_objects = 0;
  std::uint32_t present = 0, shared = 0;
  std::uint64_t faults = 0, copied = 0;
};

constexpr std::size_t kMostStacks = 200;      // of one process
constexpr std::size_t kMostProcesses = 10;   // more address spaces nobody can compare
// Living processes beyond that.
std::size_t hidden_processes(const kernel::Machine& machine);

// Reads all living processes. `before` is what was read last, for what changed; it may be of another machine.
std::vector<ProcessMemory> read_memory(const kernel::Machine& machine, const std::vector<ProcessMemory>& before);

}  // namespace weft::ui
