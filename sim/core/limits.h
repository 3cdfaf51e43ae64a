// Every limit of the simulator, each with its reason. Reaching one stops the simulated program with a
// message; it never stops the page.
#pragma once
#include <cstddef>
#include <cstdint>

#include "sim/core/time.h"

namespace weft::limits {

// Source text: longer than any teaching program; keeps the compiler's work below a frame.
constexpr std::size_t kSourceBytes = 1u << 20;
// Physical memory by default: 128 MiB of 4 KiB frames. A memory bomb meets it in a second or two, and the screen can keep
// checkpoints of it.
constexpr std::uint32_t kFrames = 32'768;
// The swap device by default, when paging is on: 256 MiB. And the smallest memory then: what the kernel pins is not more.
constexpr std::uint32_t kSwapPages = 65'536;
constexpr std::uint32_t kLeastPagedFrames = 16;
// The largest models of a core's cache and TLB.
constexpr std::uint32_t kCacheBytes = 1u << 24;
constexpr std::uint32_t kTlbEntries = 4'096;
// The largest physical memory that a configuration may ask for, and what the command line has by default: 1 GiB.
constexpr std::uint32_t kMaxFrames = 262'144;
// Live processes in a machine of so many frames: each copies some 50 pages before it does anything of its own. 256 are far above any lesson
// on the screen, and few enough that a fork bomb ends at once.
constexpr std::uint32_t most_processes(std::uint32_t frames) { return frames / 128 > 256 ? frames / 128 : 256; }
// Live threads in a machine of so many frames. As in Linux, kernel stacks of 16 KiB may have an eighth of the memory (set_max_threads() in
// kernel/fork.c); but no lesson in little memory has to do with fewer than a thousand.
constexpr std::uint32_t most_threads(std::uint32_t frames) { return frames / 32 > 1'024 ? frames / 32 : 1'024; }
// Cores: the largest server that a lesson would mention.
constexpr std::uint32_t kCores = 64;
// A main thread's stack: as Linux has it. Python functions that a program lets call each other 50,000 times fit.
constexpr std::uint32_t kMainStackBytes = 8u << 20;
// Another thread's stack, if it asks for no larger one: Python's recursion limit of 1,000 frames fits, with 100 registers each.
constexpr std::uint32_t kStackBytes = 1u << 20;
// Not a thousand such stacks fit into an address space. So a process with more live threads than this gets smaller ones.
constexpr std::uint32_t kThreadsWithLargeStacks = 256;
constexpr std::uint32_t kSmallStackBytes = 64u << 10;
// Console output kept for both streams together: a print bomb meets it in seconds, memory stays small.
constexpr std::size_t kConsoleBytes = 4u << 20;
// What stands ready on standard input: it is copied with every checkpoint.
constexpr std::size_t kConsoleInputBytes = 256u << 10;
// Modules beside the program that the command line reads: more than a large package has.
constexpr std::size_t kProgramFiles = 2000;
// Contents of all files in the simulated machine together, where memory is small (has_room() in kernel/calls_path.cpp): they are
// copied with every checkpoint.
constexpr std::size_t kFileBytes = 16u << 20;
// Trace events kept: 4 Mi records, nearly all of 16 bytes (trace/event_log.h).
constexpr std::size_t kTraceEvents = 4u << 20;
// Simulated time by default: an endless loop ends with a message after an hour on the simulated clock.
constexpr Ns kSimulatedTime = 3'600 * kSecond;
// Bytecode instructions by default: about two minutes of host time.
constexpr std::uint64_t kInstructions = 10'000'000'000;
// Decimal digits of an int in text (CPython's sys.int_info.default_max_str_digits).
constexpr std::size_t kIntegerDigits = 4'300;
// Bits of an int: 256 KiB of digits, so that math.factorial(100_000) is one. CPython would go on until memory ends; here one
// division of the longest takes half a second, in which nothing else happens.
constexpr std::size_t kIntegerBits = 1u << 21;

}  // namespace weft::limits
