// What the methods of bytes and bytearray are written with, besides text_methods.h.
#pragma once
#include "sim/vm/objects/text_methods.h"

namespace weft::vm {

// A new object of that kind: Bytes or ByteArray.
Value new_bytes_like(Runtime& rt, Kind kind, const std::string& content);
inline bool is_bytes_like(const Runtime& rt, Value v) {
  const Kind kind = kind_of(rt, v);
  return kind == Kind::kBytes || kind == Kind::kByteArray;
}
// Could somebody walk over it? Nothing of it is used up.
bool is_iterable(Runtime& rt, Value value);
// The bytes of an argument that is bytes-like or an iterable of ints below 256. False: `outcome` is the native's.
bool take_byte_items(Runtime& rt, NativeCall& call, std::uint32_t which, std::string& bytes, Outcome& outcome);

}  // namespace weft::vm
