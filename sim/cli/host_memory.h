// What the command asks of the host's memory.
#pragma once

namespace weft::cli {

// Lets the allocator's heap begin on huge pages, where the operating system has them. Every run touches some three megabytes:
// taking them in pages of 4 KiB, each by a fault, was a quarter of the time from the command to the program's first
// instruction (2.4 ms of sys time; 1.2 so). Elsewhere than on Linux with glibc it does nothing.
void use_huge_pages();

}  // namespace weft::cli
