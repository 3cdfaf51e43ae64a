#include "tests/vm/native_call.h"

#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

const NativeInfo* find(std::string_view owner, std::string_view name) {
  for (const NativeInfo& info : all_natives()) {
    if (info.entry->owner == owner && info.entry->name == name) return &info;
  }
  return nullptr;
}

Address class_named(const Runtime& rt, std::string_view name) {
  for (const Address cls : rt.process.kind_classes) {
    if (cls != 0 && name_of_class(rt, cls) == name) return cls;
  }
  for (const Address cls : rt.process.value_classes) {
    if (cls != 0 && name_of_class(rt, cls) == name) return cls;
  }
  return 0;
}

}  // namespace

bool call_native(Runtime& rt, std::string_view owner, std::string_view name, const std::vector<Value>& arguments,
                 const std::vector<NamedArgument>& named, NativeCall& call, Outcome& outcome) {
  const NativeInfo* info = find(owner, name);
  if (info == nullptr) return false;
  std::vector<Value> positional, keywords, names;
  if (!info->names.empty() && info->names[0] == "cls") positional.push_back(from_address(class_named(rt, owner)));
  positional.insert(positional.end(), arguments.begin(), arguments.end());
  keywords.resize(info->keyword_only, kUnbound);
  for (const NamedArgument& each : named) {
    std::size_t index = 0;
    while (index < info->names.size() && info->names[index] != each.name) ++index;
    if (info->takes_keywords) {
      keywords.push_back(each.value);
      names.push_back(new_string(rt, each.name));
    } else if (index < info->maximum) {
      if (positional.size() <= index) positional.resize(index + 1, kUnbound);
      positional[index] = each.value;
    } else {
      keywords.at(index - info->maximum) = each.value;
    }
  }
  call.arguments = positional.data();
  call.count = static_cast<std::uint32_t>(positional.size());
  call.keywords = keywords.data();
  if (!names.empty()) call.keyword_names = address_of(new_tuple(rt, names.data(), names.size()));
  outcome = info->entry->function(rt, call);
  return true;
}

}  // namespace weft::vm
