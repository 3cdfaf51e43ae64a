// The table of all functions written in C++. Each natives_<topic>.cpp defines `const NativeTable k<Topic>Natives`; the
// topics are listed in native_topics.def, whose order decides the numbers.
#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "sim/vm/runtime.h"

namespace weft::vm {

#define X(topic) extern const NativeTable k##topic##Natives;
#include "sim/vm/native_topics.def"
#undef X

// A native's signature, read from NativeEntry::parameters.
struct NativeInfo {
  const NativeEntry* entry = nullptr;
  std::uint32_t minimum = 0, maximum = 0;  // positional parameters, without the rest
  std::uint32_t positional_only = 0;
  std::uint32_t keyword_only = 0;
  bool takes_rest = false;
  bool takes_keywords = false;             // any, after "**"
  bool is_property = false;                // "@self": an attribute that is computed
  bool is_slot = false;                    // a special method that CPython keeps in a slot of the type ("slot wrapper")
  std::vector<std::string_view> names;     // positional ones, then keyword-only ones
};
const std::vector<NativeInfo>& all_natives();
// Is a special method one that CPython keeps in a slot of the type, behind a wrapper? The others are methods like any.
bool is_slot_name(std::string_view name);
// The numbers of those of one module or class, ascending.
std::span<const std::uint32_t> natives_of(std::string_view owner);

}  // namespace weft::vm
