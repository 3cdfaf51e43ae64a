// What the methods of str, bytes and bytearray are written with.
#pragma once
#include <string>
#include <string_view>

#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

template <NativeFunction kBody>
constexpr NativeFunction kStringMethod = method<kBody, Kind::kString>;
template <NativeFunction kBody>
constexpr NativeFunction kBytesMethod = method<kBody, Kind::kBytes, Kind::kByteArray>;

// The str argument number `which`. False after raising TypeError "<message>, not int". CPython's argument parser, whose
// messages name the argument, says "not None", other places "not NoneType".
inline bool take_text(Runtime& rt, const NativeCall& call, std::uint32_t which, const char* message, Address& text) {
  const Value argument = call.argument(which);
  if (is_string(rt, argument)) {
    text = address_of(argument);
    return true;
  }
  raise(rt, ExceptionId::kTypeError, std::string(message) + ", not " + (argument == kNone && std::string_view(message).find("argument") != std::string_view::npos ? "None" : class_name(rt, argument)));
  return false;
}

// An optional int argument. False after raising.
inline bool take_count(Runtime& rt, const NativeCall& call, std::uint32_t which, std::int64_t missing, std::int64_t& count) {
  count = missing;
  return !is_given(call.argument(which)) || take_index(rt, call.argument(which), count);
}

// Arguments `which` and `which` + 1 as the bounds of a slice: 0 <= begin, end <= length. begin may lie behind end.
bool take_slice(Runtime& rt, const NativeCall& call, std::uint32_t which, std::int64_t length, std::int64_t& begin,
                std::int64_t& end);

// Code points [begin, end) of a view appended to host text: code points below U+0100 as single bytes (latin-1), or UTF-32.
inline void append_range(std::string& out, const TextView& view, std::uint32_t begin, std::uint32_t end) {
  out.append(view.latin1().substr(begin, end - begin));
}
inline void append_range(std::u32string& out, const TextView& view, std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t i = begin; i < end; ++i) out.push_back(view[i]);
}
// A str of code points below U+0100.
Value new_latin1_string(Runtime& rt, std::string_view latin1);

// Makes an exception of a built-in class with these arguments the one on its way out.
Outcome raise_arguments(Runtime& rt, ExceptionId which, std::initializer_list<Value> arguments);

}  // namespace weft::vm
