// Questions that several views ask of a machine, answered in the screen's words.
#pragma once
#include <string>
#include <string_view>

#include "ui/context.h"

namespace weft::ui {

// "Running", "Ready", "Waiting: lock" … : a state in one or two words.
std::string state_name(const Context& context, kernel::RunState state, kernel::WaitReason reason);
// The same with what it waits for and who holds it: "waits for lock 'a', held by B".
std::string state_sentence(const Context& context, const kernel::Thread& thread);
// What a blocked thread waits for: "lock 'a'", "thread B", "process 1001"; empty when the reason says it all.
std::string awaited(const Context& context, const kernel::Thread& thread);
// The thread that a blocked thread waits for: the owner of its lock, the holder of the GIL, the joined thread; or none.
Tid holder_of(const kernel::Machine& machine, const kernel::Thread& thread);
// Whether going from each thread to the one that it waits for comes back to this one: a deadlock.
bool waits_in_ring(const kernel::Machine& machine, const kernel::Thread& thread);

// The line of the main program where a thread stands; 0 when it has not begun there or has ended.
std::uint32_t line_of(const kernel::Machine& machine, const kernel::Thread& thread);
// Line `number` (from 1) of a text without its line end and indentation.
std::string_view source_line(std::string_view source, std::uint32_t number);

bool is_alive(const kernel::Thread& thread);
// The colour that stands for a waiting or ready state, wherever states are drawn.
ImU32 state_colour(const Tokens& tokens, kernel::RunState state, kernel::WaitReason reason);

}  // namespace weft::ui
