// globals(), locals() and dir(): names as the program sees them. Variables live in slots and registers, so the dicts
// are copies: writing into one changes no variable.
#include <algorithm>

#include "sim/vm/natives.h"
#include "sim/vm/sequences.h"
#include "sim/vm/strings.h"
#include "sim/vm/tables.h"

namespace weft::vm {

namespace {

// The bound globals of a module, in the order in which the program first mentions them.
Value module_names(Runtime& rt, std::uint32_t module) {
  const Value dict = new_dict(rt);
  for (std::uint32_t slot = 1; slot < rt.image.slots.size(); ++slot) {
    const GlobalSlot& global = rt.image.slots[slot];
    if (global.module != module) continue;
    const Value value = *rt.memory.read<Value>(slot_address(slot));
    if (value != kUnbound) set_string_key(rt, address_of(dict), global.name_object, value);
  }
  return dict;
}

// The bound variables of the function that calls; of the module when that is not in a function.
Value local_names(Runtime& rt) {
  const Frame frame = *rt.memory.read<Frame>(rt.thread.frame);
  const LoadedCode& loaded = rt.image.codes[frame.code];
  const python::CodeObject& code = *loaded.source;
  const Address registers = rt.thread.frame + static_cast<Address>(sizeof(Frame));
  if (frame.code == rt.image.module_body[loaded.module]) return module_names(rt, loaded.module);
  if (code.is_class_body) return *rt.memory.read<Value>(registers);
  const Value dict = new_dict(rt);
  for (std::uint32_t i = 0; i < code.locals.size() && i < frame.registers; ++i) {
    Value value = *rt.memory.read<Value>(registers + 8 * i);
    const bool cell = std::find(code.cell_registers.begin(), code.cell_registers.end(), i) != code.cell_registers.end();
    if (cell && kind_of(rt, value) == Kind::kCell) value = rt.memory.read<CellObject>(address_of(value))->value;
    const std::string& name = code.locals[i];
    if (value != kUnbound && !name.empty() && name[0] != '.') set_string_key(rt, address_of(dict), name, value);
  }
  return dict;
}

Outcome globals_native(Runtime& rt, NativeCall& call) {
  const std::uint32_t code = rt.memory.read<Frame>(rt.thread.frame)->code;
  return call.done(module_names(rt, rt.image.codes[code].module));
}

Outcome locals_native(Runtime& rt, NativeCall& call) { return call.done(local_names(rt)); }

// dir(): the local names, sorted; dir(object) is builtins._dir.
Outcome dir_native(Runtime& rt, NativeCall& call) {
  return call_library(rt, call, "_dir", {call.count > 0 ? call.arguments[0] : local_names(rt), from_bool(call.count > 0)});
}

// vars(): as locals(); vars(object) is builtins._vars.
Outcome vars_native(Runtime& rt, NativeCall& call) {
  return call.count > 0 ? call_library(rt, call, "_vars", {call.arguments[0]}) : call.done(local_names(rt));
}

// _module_names(module): its globals as a dict.
Outcome module_names_native(Runtime& rt, NativeCall& call) {
  if (kind_of(rt, call.arguments[0]) != Kind::kModule) return call.done(kNone);
  return call.done(module_names(rt, rt.memory.read<ModuleObject>(address_of(call.arguments[0]))->image_module));
}

constexpr NativeEntry kEntries[] = {
    {"builtins", "globals", globals_native, ""},
    {"builtins", "locals", locals_native, ""},
    {"builtins", "dir", dir_native, "object?, /"},
    {"builtins", "vars", vars_native, "object?, /"},
    {"builtins", "_module_names", module_names_native, "module"},
};

}  // namespace

const NativeTable kScopesNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
