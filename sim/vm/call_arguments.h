// Reading the arguments of natives that are system calls.
#pragma once
#include <cstdint>

#include "sim/vm/runtime.h"

namespace weft::vm {

// Reads `count` int arguments from number `first` on; those that were not given stay as they are. False after raising.
bool read_ints(Runtime& rt, const NativeCall& call, std::int64_t* numbers, std::uint32_t count, std::uint32_t first);

template <std::size_t kCount>
bool read_ints(Runtime& rt, const NativeCall& call, std::int64_t (&numbers)[kCount], std::uint32_t first = 0) {
  return read_ints(rt, call, numbers, kCount, first);
}

// A timeout in seconds as ns: -1 for None or when it is not given, never negative otherwise. False after raising.
bool read_timeout(Runtime& rt, Value given, std::int64_t& timeout);

// The address of a str argument, for the kernel to read. False after raising.
bool read_text_argument(Runtime& rt, Value given, std::int64_t& address);

// Where the bytes of a bytes or bytearray object lie. False after raising.
bool find_buffer(Runtime& rt, Value value, Address& address, std::uint32_t& size);

}  // namespace weft::vm
