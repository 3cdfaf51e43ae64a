// The disk and the network, where a configuration has them. A request takes the device's time, and the thread that made
// it waits; there is no page cache: each read and write of a file, and fsync(), goes to the disk.
#pragma once
#include "sim/kernel/kernel.h"

namespace weft::kernel {

// A thread's read or write of a file, or its fsync(): true when the thread has to wait for the disk first (it does, and
// its call is carried out again afterwards). offset, bytes: of the file.
bool wait_for_disk(Kernel& k, std::uint32_t core, std::uint32_t inode, std::uint64_t offset, std::uint64_t bytes);
// The disk is done with a request.
void finish_disk_request(Kernel& k, Ns time);
// A thread that ends waits no more.
void forget_disk_request(Kernel& k, Tid thread);

// Bytes were put into a pipe of a connection: they arrive later.
void send_over_network(Kernel& k, const Core& core, const Thread& thread, Pipe& pipe, std::size_t bytes);
// Bytes arrive at the end of a pipe.
void arrive(Kernel& k, std::uint32_t pipe, std::uint64_t bytes, Ns time);

}  // namespace weft::kernel
