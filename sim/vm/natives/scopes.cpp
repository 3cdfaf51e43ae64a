// globals(), locals() and dir(): names as the program sees them. A function's variables live in registers, so that
// the dict of them is a copy: writing into it changes no variable.
#include <algorithm>

#include "sim/vm/namespaces.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

// The dict that locals(), exec() and eval() of one call of a function share; new names in it stay (see compile_names.cpp).
Value kept_dict(Runtime& rt, const python::CodeObject& code, Address registers) {
  const auto place = static_cast<Address>(std::find(code.locals.begin(), code.locals.end(), ".locals") - code.locals.begin());
  const Value kept = *rt.memory.read<Value>(registers + 8 * place);
  if (kept != kUnbound) return kept;
  const Value made = new_dict(rt);
  *rt.memory.write<Value>(registers + 8 * place) = made;
  return made;
}

// The bound variables of the function that calls; of the module when that is not in a function.
Value local_names(Runtime& rt) {
  const Frame frame = *rt.memory.read<Frame>(rt.thread.frame);
  const LoadedCode& loaded = rt.image.codes[frame.code];
  const python::CodeObject& code = *loaded.source;
  const Address registers = rt.thread.frame + static_cast<Address>(sizeof(Frame));
  if (frame.code == rt.image.module_body[loaded.module]) {
    return rt.image.modules[loaded.module].in_namespaces ? namespace_register(rt, ".locals") : namespace_of(rt, loaded.module);
  }
  if (code.is_class_body) return *rt.memory.read<Value>(registers);
  const bool stays = std::find(code.locals.begin(), code.locals.end(), ".locals") != code.locals.end();
  const Value dict = stays ? kept_dict(rt, code, registers) : new_dict(rt);
  for (std::uint32_t i = 0; i < code.locals.size() && i < frame.registers; ++i) {
    Value value = *rt.memory.read<Value>(registers + 8 * i);
    const bool cell = std::find(code.cell_registers.begin(), code.cell_registers.end(), i) != code.cell_registers.end();
    if (cell && kind_of(rt, value) == Kind::kCell) value = rt.memory.read<CellObject>(address_of(value))->value;
    const std::string& name = code.locals[i];
    if (name.empty() || name[0] == '.') continue;
    if (value != kUnbound) {
      set_string_key(rt, address_of(dict), name, value);
    } else if (stays) {
      remove_string_key(rt, address_of(dict), address_of(new_string(rt, name)));
    }
  }
  return dict;
}

Outcome globals_native(Runtime& rt, NativeCall& call) {
  return call.done(globals_of_frame(rt));
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

// _module_names(module): the dict of its globals.
Outcome module_names_native(Runtime& rt, NativeCall& call) {
  if (kind_of(rt, call.arguments[0]) != Kind::kModule) return call.done(kNone);
  return call.done(namespace_of(rt, rt.memory.read<ModuleObject>(address_of(call.arguments[0]))->image_module));
}

// exec() and eval() work for the function that calls them: builtins._run_text(source, globals, locals, mode, closure).
Outcome run_text(Runtime& rt, NativeCall& call, std::int64_t mode, Value closure) {
  const bool whole = call.argument(1) == kUnbound || call.argument(1) == kNone;
  const Value globals = whole ? globals_of_frame(rt) : call.arguments[1];
  Value locals = call.argument(2);
  if (locals == kUnbound || locals == kNone) locals = whole ? local_names(rt) : globals;
  return call_library(rt, call, "_run_text", {call.arguments[0], globals, locals, from_int(mode), closure});
}

Outcome exec_native(Runtime& rt, NativeCall& call) { return run_text(rt, call, 0, call.keywords[0] == kUnbound ? kNone : call.keywords[0]); }
Outcome eval_native(Runtime& rt, NativeCall& call) { return run_text(rt, call, 1, kNone); }

constexpr NativeEntry kEntries[] = {
    {"builtins", "exec", exec_native, "source, globals?, locals?, /, *, closure?"},
    {"builtins", "eval", eval_native, "source, globals?, locals?, /"},
    {"builtins", "globals", globals_native, ""},
    {"builtins", "locals", locals_native, ""},
    {"builtins", "dir", dir_native, "object?, /"},
    {"builtins", "vars", vars_native, "object?, /"},
    {"builtins", "_module_names", module_names_native, "module"},
};

}  // namespace

const NativeTable kScopesNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
