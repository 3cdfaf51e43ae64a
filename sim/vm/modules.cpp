#include "sim/vm/modules.h"

#include "sim/vm/class_building.h"
#include "sim/vm/library_modules.h"
#include "sim/vm/namespaces.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

// Sets a global of the module if the module has one of that name.
void set_global(Runtime& rt, std::uint32_t image_module, std::string_view name, Value value) {
  const std::uint32_t slot = rt.image.find_slot(image_module, name);
  if (slot == 0) return;
  *rt.memory.write<Value>(slot_address(slot)) = value;
  global_changed(rt, slot, value);
}

void bind_natives(Runtime& rt, std::uint32_t image_module, Value module) {
  const std::string& owner = rt.image.modules[image_module].name;
  const std::vector<NativeInfo>& natives = all_natives();
  for (const std::uint32_t i : natives_of(owner)) {
    const Value name = new_string(rt, natives[i].entry->name);
    // One that takes `self` is there for a class of the module to use as a method: it must bind like a function.
    const bool method = !natives[i].names.empty() && natives[i].names[0] == "self";
    set_global(rt, image_module, natives[i].entry->name, new_native(rt, i, name, method ? kUnbound : module));
  }
}

}  // namespace

Value new_module(Runtime& rt, std::uint32_t image_module) {
  const python::CompiledModule& source = rt.image.modules[image_module];
  const Value name = new_string(rt, source.name);
  const Value slots = new_dict(rt);
  for (std::uint32_t slot = 1; slot < rt.image.slots.size(); ++slot) {
    const GlobalSlot& global = rt.image.slots[slot];
    if (global.module != image_module) continue;
    set_string_key(rt, address_of(slots), global.name_object, from_int(slot));
    // The globals of a module that came after the start lie on fresh pages.
    if (image_module >= rt.image.linked_modules) *rt.memory.write<Value>(slot_address(slot)) = kUnbound;
  }
  const Address module = rt.heap.allocate(Kind::kModule, sizeof(ModuleObject));
  auto* object = rt.memory.write<ModuleObject>(module);
  object->name = address_of(name);
  object->slots = address_of(slots);
  object->image_module = image_module;
  bind_natives(rt, image_module, from_address(module));
  set_global(rt, image_module, "__name__", name);
  set_global(rt, image_module, "__file__", new_string(rt, source.file_name));
  set_global(rt, image_module, "__doc__", kNone);
  set_global(rt, image_module, "__package__", kNone);
  set_global(rt, image_module, "__spec__", kNone);
  set_global(rt, image_module, "__loader__", kNone);
  set_global(rt, image_module, "__cached__", kNone);
  if (rt.image.find_slot(image_module, "__builtins__") != 0 && rt.process.modules != 0) {
    set_global(rt, image_module, "__builtins__", find_string_key(rt, rt.process.modules, rt.image.module_names[0]));
  }
  return from_address(module);
}

Value module_body(Runtime& rt, std::uint32_t image_module) {
  const std::uint32_t code = rt.image.module_body[image_module];
  const Address function = rt.heap.allocate(Kind::kFunction, sizeof(FunctionObject));
  const Value module_name = new_string(rt, rt.image.modules[image_module].name);
  auto* object = rt.memory.write<FunctionObject>(function);
  object->code = code;
  object->name = rt.image.codes[code].name;
  object->qualified = rt.image.codes[code].qualified;
  object->module_name = address_of(module_name);
  return from_address(function);
}

}  // namespace weft::vm
