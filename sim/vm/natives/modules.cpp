// What import is made of (see _import in sim/lib/builtins.py): the modules of the image by name.
#include <fmt/core.h>

#include "sim/vm/modules.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

// What was added to the image for another process is not in this one's memory until it asks for it, too.
bool has_all_text(Runtime& rt) {
  return rt.memory.space().peek(rt.memory.physical(), rt.image.added.back()->begin) != nullptr;
}

// The number of the module that an argument names, -1 when there is none.
std::int32_t module_number(Runtime& rt, Value name) {
  const std::int32_t number = is_string(rt, name) ? rt.image.find_module(to_utf8(rt, address_of(name))) : -1;
  const bool added = number >= 0 && static_cast<std::uint32_t>(number) >= rt.image.linked_modules && !rt.image.added.empty();
  return added && !has_all_text(rt) ? -1 : number;
}

Outcome no_module(Runtime& rt) { return raise(rt, ExceptionId::kSystemError, "no such module in the image"); }

Outcome has_module(Runtime& rt, NativeCall& call) { return call.done(from_bool(module_number(rt, call.arguments[0]) >= 0)); }

Outcome make_module(Runtime& rt, NativeCall& call) {
  const std::int32_t number = module_number(rt, call.arguments[0]);
  if (number < 0) return no_module(rt);
  const Value module = new_module(rt, static_cast<std::uint32_t>(number));
  rt.memory.write<Header>(address_of(module))->flags |= kFlagUnfinished;
  return call.done(module);
}

Outcome make_body(Runtime& rt, NativeCall& call) {
  const std::int32_t number = module_number(rt, call.arguments[0]);
  return number < 0 ? no_module(rt) : call.done(module_body(rt, static_cast<std::uint32_t>(number)));
}

// _modules(): sys.modules.
Outcome loaded_modules(Runtime& rt, NativeCall& call) { return call.done(from_address(rt.process.modules)); }

// _set_whole(module): its body has run, an import statement may take it as it is.
Outcome set_whole(Runtime& rt, NativeCall& call) {
  if (kind_of(rt, call.arguments[0]) != Kind::kModule) return no_module(rt);
  rt.memory.write<Header>(address_of(call.arguments[0]))->flags &= static_cast<std::uint8_t>(~kFlagUnfinished);
  return call.done(kNone);
}

constexpr NativeEntry kEntries[] = {
    {"builtins", "_has_module", has_module, "name"},
    {"builtins", "_new_module", make_module, "name"},
    {"builtins", "_module_body", make_body, "name"},
    {"builtins", "_modules", loaded_modules, ""},
    {"builtins", "_set_whole", set_whole, "module"},
};

}  // namespace

const NativeTable kModulesNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
