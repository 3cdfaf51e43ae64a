// Texts of the simulated program, as the host reads them.
#pragma once
#include <string>

#include "sim/memory/address_space.h"

namespace weft::kernel {

// The str object at an address as UTF-8, at most `limit` code points; empty when there is none. Takes no faults.
std::string read_text(const AddressSpace& space, const PhysicalMemory& physical, Address address, std::size_t limit = 200);

}  // namespace weft::kernel
