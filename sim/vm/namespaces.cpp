#include "sim/vm/namespaces.h"

#include <algorithm>

#include "sim/vm/library_modules.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

// The module whose globals the dict are.
std::uint32_t module_of(const Runtime& rt, Address dict) {
  const std::vector<Address>& all = rt.process.namespaces;
  std::uint32_t module = 0;
  while (module < all.size() && all[module] != dict) ++module;
  return module;
}

// What CPython's modules are born with, in its order, before the names that have slots find their places.
void add_usual_names(Runtime& rt, Address dict, std::uint32_t module) {
  const auto add = [&](const char* name, Value value) {
    const Value key = new_string(rt, name);
    set_string_key(rt, dict, address_of(key), value);
  };
  for (const char* name : {"__name__", "__doc__", "__package__", "__loader__", "__spec__"}) add(name, kNone);
  if (module == rt.image.main_module) add("__annotations__", new_dict(rt));
  const Value builtins = find_string_key(rt, rt.process.modules, rt.image.module_names[0]);
  if (builtins != kUnbound) add("__builtins__", builtins);
  for (const char* name : {"__file__", "__cached__"}) add(name, kNone);
}

}  // namespace

static Value namespace_in(Runtime& rt, Address frame, std::string_view name) {
  const auto& locals = rt.image.codes[rt.memory.read<Frame>(frame)->code].source->locals;
  const auto found = static_cast<Address>(std::find(locals.begin(), locals.end(), name) - locals.begin());
  return *rt.memory.read<Value>(frame + static_cast<Address>(sizeof(Frame)) + 8 * found);
}

// What a text for exec() has in this register: the dict of its globals or of its locals.
Value namespace_register(Runtime& rt, std::string_view name) { return namespace_in(rt, rt.thread.frame, name); }

// A text for exec() may have any name.
Value name_of_caller(Runtime& rt) {
  for (Address at = rt.thread.frame; at != 0; at = rt.memory.read<Frame>(at)->caller) {
    const std::uint32_t number = rt.image.codes[rt.memory.read<Frame>(at)->code].module;
    const python::CompiledModule& module = rt.image.modules[number];
    if (module.file_name.starts_with(kLibraryFolder)) continue;
    if (!module.in_namespaces) return from_address(rt.image.module_names[number]);
    Value globals = namespace_in(rt, at, ".globals");
    if (kind_of(rt, globals) == Kind::kCell) globals = rt.memory.read<CellObject>(address_of(globals))->value;
    const Value name = kind_of(rt, globals) == Kind::kDict ? find_string_key(rt, address_of(globals), rt.name(Name::kName)) : kUnbound;
    if (name != kUnbound) return name;
  }
  return from_address(rt.image.module_names[rt.image.main_module]);
}

Value globals_of_frame(Runtime& rt) {
  const std::uint32_t module = rt.image.codes[rt.memory.read<Frame>(rt.thread.frame)->code].module;
  return rt.image.modules[module].in_namespaces ? namespace_register(rt, ".globals") : namespace_of(rt, module);
}

Value namespace_of(Runtime& rt, std::uint32_t module) {
  if (module < rt.process.namespaces.size() && rt.process.namespaces[module] != 0) return from_address(rt.process.namespaces[module]);
  const Address dict = address_of(new_dict(rt));
  add_usual_names(rt, dict, module);
  for (std::uint32_t slot = 1; slot < rt.image.slots.size(); ++slot) {
    const GlobalSlot& global = rt.image.slots[slot];
    if (global.module != module) continue;
    const Value value = *rt.memory.read<Value>(slot_address(slot));
    if (value != kUnbound) set_string_key(rt, dict, global.name_object, value);
  }
  rt.memory.write<Header>(dict)->flags |= kFlagNamespace;
  if (rt.process.namespaces.size() <= module) rt.process.namespaces.resize(module + 1);
  rt.process.namespaces[module] = dict;
  return from_address(dict);
}

void global_changed(Runtime& rt, std::uint32_t slot, Value value) {
  const GlobalSlot& global = rt.image.slots[slot];
  if (global.module >= rt.process.namespaces.size()) return;
  const Address dict = rt.process.namespaces[global.module];
  if (dict == 0) return;
  if (value == kUnbound) {
    remove_string_key(rt, dict, global.name_object);
  } else {
    set_string_key(rt, dict, global.name_object, value);
  }
}

void namespace_changed(Runtime& rt, Address dict, Value key, Value value) {
  if (kind_of(rt, key) != Kind::kString) return;
  const std::uint32_t slot = rt.image.find_slot(module_of(rt, dict), to_utf8(rt, address_of(key)));
  if (slot != 0) *rt.memory.write<Value>(slot_address(slot)) = value;
}

void namespace_cleared(Runtime& rt, Address dict) {
  std::uint32_t position = 0;
  Value key, value;
  while (table_next(rt, dict, position, key, value)) namespace_changed(rt, dict, key, kUnbound);
}

}  // namespace weft::vm
