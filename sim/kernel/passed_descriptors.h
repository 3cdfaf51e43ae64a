// Descriptors that processes send each other through a socket (SCM_RIGHTS). On the way they belong to the pipe, and travel with
// the bytes that they were sent with. In a Read or Write that is about them the buffer begins with a list: their number and
// that many 32-bit descriptors; in a Read the number says how many fit, and becomes how many there were.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// The list at the beginning of a buffer.
struct PassedList {
  std::int64_t error = 0;        // of the call; 0: none
  std::uint32_t count = 0;
  std::uint32_t bytes = 0;       // of the list
};

// What the calling thread's buffer begins with.
PassedList passed_list(Kernel& k, Process& process, const Thread& thread);

// What the descriptors that a Write passes stand for; the error of the call if there is no such descriptor, or too many travel.
std::int64_t take_up(Kernel& k, Process& process, const Thread& thread, const PassedList& list, std::vector<Descriptor>& files);
// They travel with the `bytes` that are about to be written. Whatever they stand for has one more descriptor.
void send_along(Kernel& k, Pipe& pipe, std::size_t bytes, std::vector<Descriptor> files);

// Of `bytes` that could be read, as many as belong together: a Read ends behind a message with descriptors.
std::size_t until_passed(const Pipe& pipe, std::size_t bytes);
// The first `bytes` of the pipe have been read. Descriptors that came with them: the process gets those that fit into the list,
// if there is one; the others are closed.
void take_out(Kernel& k, Process& process, const Thread& thread, Pipe& pipe, std::size_t bytes, const PassedList* list);

// All that travels in the pipe, taken out of it.
void drop_passed(MachineState& m, Pipe& pipe, std::vector<Descriptor>& dropped);

}  // namespace weft::kernel
