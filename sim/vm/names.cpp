// Variables beyond the fast paths: globals, builtins, class bodies, imports.
#include <algorithm>

#include <fmt/core.h>

#include "sim/vm/collection_pace.h"
#include "sim/vm/interpreter_state.h"
#include "sim/vm/library_modules.h"
#include "sim/vm/namespaces.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/rare_attributes.h"
#include "sim/vm/special_attributes.h"

namespace weft::vm {

using python::a_of;
using python::b_of;
using python::c_of;
using python::Instruction;

namespace {

// NameError with its `name` attribute, from which the traceback's "Did you mean" is made.
Flow name_error(Interpreter& vm, ExceptionId which, std::string_view message, Value name) {
  raise(vm.rt, which, message);
  const Value dict = special_attribute(vm.rt, vm.rt.thread.raising, vm.rt.name(Name::kDict));
  set_string_key(vm.rt, address_of(dict), "name", name);
  return Flow::kRaised;
}

std::string local_name(const Interpreter& vm, std::uint32_t reg) {
  const auto* frame = reinterpret_cast<const Frame*>(vm.r) - 1;
  const auto& locals = vm.rt.image.codes[frame->code].source->locals;
  return reg < locals.size() ? locals[reg] : "?";
}

}  // namespace

Value Interpreter::load_global_slot(std::uint32_t slot) {
  const Value value = *memory.read<Value>(slot_address(slot));
  const std::uint32_t builtin = rt.image.slots[slot].builtin;
  return value != kUnbound || builtin == 0 ? value : *memory.read<Value>(slot_address(builtin));
}

Value Interpreter::load_global_slow(std::uint32_t slot) {
  const Value value = load_global_slot(slot);
  if (value != kUnbound) return value;
  const std::vector<Address>& dicts = rt.process.namespaces;
  if (!dicts.empty() && dicts[0] != 0) {  // a name that the program has put into the module builtins
    const Address wanted = slot != 0 ? rt.image.slots[slot].name_object : address_of(k[rt.image.text[at - 1]]);
    const Value added = find_string_key(rt, dicts[0], wanted);
    if (added != kUnbound) return added;
  }
  // A text for exec() asks dicts first, and slot 0 when no built-in name is left to be meant.
  const Address name = slot != 0 ? rt.image.slots[slot].name_object : address_of(k[rt.image.text[at - 1]]);
  name_error(*this, ExceptionId::kNameError, fmt::format("name '{}' is not defined", to_utf8(rt, name)), from_address(name));
  return kUnbound;
}

static void forget_registers(Value* registers, std::uint32_t first) {
  const std::uint32_t count = (reinterpret_cast<const Frame*>(registers) - 1)->registers;
  std::fill(registers + first, registers + count, kUnbound);
}

// Where references are counted, `del` may be an object's end: with finalizers or weak references about, the collector looks.
static void look_for_passed_away(Runtime& rt, Value* registers, std::uint32_t free) {
  HeapState& heap = rt.heap.state();
  if (heap.finalizable.empty() && heap.weak.empty()) return;
  forget_registers(registers, free);
  heap.looks |= kLooking;
  rt.heap.ask_for_collection();
}

// The same after a statement of a program that may notice (see ModuleCompiler::notices_ends), and before a function returns. Is it due?
// Looking takes time: a program that is at it for long, the sooner the more it has, is answered now and then.
bool Interpreter::look_for_dead(std::uint32_t free, std::uint32_t result) {
  constexpr std::uint32_t kAlways = 2000, kSometimes = 1024;
  constexpr std::uint64_t kLittle = 2u << 20;  // bytes that are looked through in no time
  HeapState& heap = rt.heap.state();
  if (heap.finalizable.empty() && heap.weak.empty()) return forget_registers(r, free), false;
  const std::uint32_t looks = (heap.looks + 1) & ~kLooking;
  heap.looks = (heap.looks & kLooking) | looks;
  const std::uint64_t weight = std::max<std::uint64_t>(heap.live_bytes / kLittle, 1);
  if (looks * weight > kAlways && looks % (kSometimes * weight) != 0) return false;
  for (std::uint32_t i = 0; result != 0 && i < free; ++i) {
    if (i != result - 1) r[i] = kUnbound;
  }
  look_for_passed_away(rt, r, free);
  return rt.heap.wants_collection();
}

Flow Interpreter::delete_global(std::uint32_t slot, std::uint32_t free) {
  if (*memory.read<Value>(slot_address(slot)) == kUnbound) {
    const GlobalSlot& global = rt.image.slots[slot];
    return name_error(*this, ExceptionId::kNameError, fmt::format("name '{}' is not defined", global.name), from_address(global.name_object));
  }
  *memory.write<Value>(slot_address(slot)) = kUnbound;
  global_changed(rt, slot, kUnbound);
  look_for_passed_away(rt, r, free);
  return Flow::kNext;
}

Flow Interpreter::unbound_local(std::uint32_t reg) {
  const std::string name = local_name(*this, reg);
  return name_error(*this, ExceptionId::kUnboundLocalError,
                    fmt::format("cannot access local variable '{}' where it is not associated with a value", name), kNone);
}

Flow Interpreter::unbound_cell(std::uint32_t reg) {
  const auto* frame = reinterpret_cast<const Frame*>(r) - 1;
  const python::CodeObject& code = *rt.image.codes[frame->code].source;
  const std::string name = local_name(*this, reg);
  for (const std::string& free : code.free_variables) {
    if (free != name) continue;
    return name_error(*this, ExceptionId::kNameError,
                      fmt::format("cannot access free variable '{}' where it is not associated with a value in enclosing scope", name),
                      new_string(rt, name));
  }
  return unbound_local(reg);
}

// A class body looks into its own namespace first; the instruction after this one looks further.
Flow Interpreter::load_name(Instruction word, Address name) {
  const Value names = r[b_of(word)];
  if (kind_of(rt, names) != Kind::kDict || memory.read<Header>(address_of(names))->cls != 0) return load_name_of_mapping(word, names, name);
  const Value found = find_string_key(rt, address_of(r[b_of(word)]), name);
  if (found != kUnbound) {
    r[a_of(word)] = found;
    next += 1 + c_of(word);
  }
  return Flow::kNext;
}

// exec(text, globals, mapping), or what a metaclass's __prepare__ gave: the mapping itself is asked, and the library looks
// further if it does not know the name. A variable of an enclosing function is a cell, which only the next instruction reads.
Flow Interpreter::load_name_of_mapping(Instruction word, Value names, Address name) {
  const auto* own = reinterpret_cast<const Frame*>(r) - 1;
  const LoadedCode& code = rt.image.codes[own->code];
  const Instruction after = rt.image.text[next];
  if (python::opcode_of(after) == python::Opcode::kLoadCell) {
    next += 1 + c_of(word);
    return call_library_function("_getitem_or", {names, from_address(name), memory.read<CellObject>(address_of(r[b_of(after)]))->value}, a_of(word), 0);
  }
  const bool is_text = rt.image.modules[code.module].in_namespaces;
  const Value globals = !is_text ? namespace_of(rt, code.module)
                        : own->function != 0 && memory.read<FunctionObject>(own->function)->closure != 0
                            ? tuple_at(rt, memory.read<FunctionObject>(own->function)->closure, 0) : r[0];
  next += 1 + c_of(word);
  return call_library_function("_load_name", {names, from_address(name), globals}, a_of(word), 0);
}

Flow Interpreter::delete_name(Instruction word, Address name) {
  const Value names = r[b_of(word)];
  if (kind_of(rt, names) != Kind::kDict || memory.read<Header>(address_of(names))->cls != 0) {
    return call_library_function("_delete_name", {names, from_address(name)}, a_of(word), kFrameCompletes);
  }
  if (remove_string_key(rt, address_of(r[b_of(word)]), name)) return Flow::kNext;
  return name_error(*this, ExceptionId::kNameError, fmt::format("name '{}' is not defined", to_utf8(rt, name)), from_address(name));
}

// --- modules: builtins._import(name, from-list, level) does the work in Python ---

Flow Interpreter::import_name(Instruction word, Address name) {
  if (r[b_of(word)] == kNone && c_of(word) == 0) {  // mostly the module itself is wanted, and is there
    const Value module = find_string_key(rt, rt.process.modules, name);
    const bool is_there = kind_of(rt, module) == Kind::kModule && (memory.read<Header>(address_of(module))->flags & kFlagUnfinished) == 0;
    if (is_there && to_utf8(rt, name).find('.') == std::string::npos) return r[a_of(word)] = module, Flow::kNext;
  }
  return call_library_function("_import", {from_address(name), r[b_of(word)], from_int(c_of(word))}, a_of(word), 0);
}

Flow Interpreter::import_from(std::uint32_t a, Value module, Address name) {
  if (kind_of(rt, module) == Kind::kModule) {  // not one that the program has made or read from a file
    const ModuleObject object = *memory.read<ModuleObject>(address_of(module));
    // A module's own __getattr__ runs for names it lacks: the library turns its AttributeError into an ImportError.
    if (find_string_key(rt, object.slots, name) != kUnbound || rt.image.find_slot(object.image_module, "__getattr__") == 0) {
      const Flow flow = load_attribute(a, module, name);
      if (flow != Flow::kRaised) return flow;
      rt.thread.raising = kUnbound;
    }
  }
  return call_library_function("_import_from", {module, from_address(name)}, a, 0);
}

// True when the module says in __all__ which names a star stands for; then they are in `names`.
static bool exported_names(Runtime& rt, std::uint32_t module, std::vector<std::string>& names) {
  const std::uint32_t slot = rt.image.find_slot(module, "__all__");
  const Value all = slot == 0 ? kUnbound : *rt.memory.read<Value>(slot_address(slot));
  const Kind kind = kind_of(rt, all);
  if (kind != Kind::kList && kind != Kind::kTuple) return false;
  for (const Value item : kind == Kind::kList ? list_items(rt, address_of(all)) : tuple_items(rt, address_of(all))) {
    if (is_string(rt, item)) names.push_back(to_utf8(rt, address_of(item)));
  }
  return true;
}

// os.path is something of os, but asyncio.events only a part of asyncio.
static bool is_part_of_library(Runtime& rt, const ModuleObject& module, Value value, std::string_view name) {
  if (kind_of(rt, value) != Kind::kModule || !rt.image.modules[module.image_module].file_name.starts_with(kLibraryFolder)) return false;
  const std::string whole = to_utf8(rt, rt.memory.read<ModuleObject>(address_of(value))->name);
  return whole == name || whole.ends_with("." + std::string(name));
}

// The names that a module uses, and that nobody has: not the module yet, nor builtins, nor the text of `other`.
static Value names_without_value(Runtime& rt, const ModuleObject& module, const ModuleObject& other) {
  std::vector<Value> names;
  std::uint32_t position = 0;
  Value name, slot;
  while (table_next(rt, module.slots, position, name, slot)) {
    const std::string text = to_utf8(rt, address_of(name));
    const bool is_bound = *rt.memory.read<Value>(slot_address(static_cast<std::uint32_t>(as_int(slot)))) != kUnbound;
    const bool is_known = is_bound || rt.image.find_slot(0, text) != 0 || find_string_key(rt, other.slots, address_of(name)) != kUnbound;
    if (!is_known && text[0] != '_') names.push_back(name);
  }
  return new_tuple(rt, names.data(), names.size());
}

Flow Interpreter::import_star(std::uint32_t a) {
  const auto* frame = reinterpret_cast<const Frame*>(r) - 1;
  const std::uint32_t into = rt.image.codes[frame->code].module;
  if (kind_of(rt, r[a]) != Kind::kModule) {
    const Value names = special_attribute(rt, r[a], rt.name(Name::kDict));
    const bool is_complete = kind_of(rt, names) != Kind::kDict || import_star_of_dict(rt, address_of(names), into);
    return is_complete ? Flow::kNext : Flow::kRaised;
  }
  const ModuleObject module = *memory.read<ModuleObject>(address_of(r[a]));
  std::vector<std::string> exported;
  const bool has_all = exported_names(rt, module.image_module, exported);
  const bool may_run_texts = rt.image.find_module("_evaluation") >= 0;
  std::uint32_t position = 0;
  Value name, slot;
  while (table_next(rt, module.slots, position, name, slot)) {
    const std::string text = to_utf8(rt, address_of(name));
    const bool meant = has_all ? std::find(exported.begin(), exported.end(), text) != exported.end() : text[0] != '_';
    const Value value = *memory.read<Value>(slot_address(static_cast<std::uint32_t>(as_int(slot))));
    const std::uint32_t target = rt.image.find_slot(into, text);
    if (!meant || value == kUnbound || (!has_all && is_part_of_library(rt, module, value, text))) continue;
    if (target != 0) {
      *memory.write<Value>(slot_address(target)) = value;
      global_changed(rt, target, value);
    } else if (may_run_texts) {  // only a text for eval() may ask for it
      set_string_key(rt, address_of(namespace_of(rt, into)), address_of(name), value);
    }
  }
  const Value importer = find_string_key(rt, rt.process.modules, address_of(new_string(rt, rt.image.modules[into].name)));
  if (has_all || rt.image.find_slot(module.image_module, "__getattr__") == 0 || kind_of(rt, importer) != Kind::kModule) return Flow::kNext;
  const Value names = names_without_value(rt, *memory.read<ModuleObject>(address_of(importer)), module);
  return call_library_function("_import_rest", {r[a], importer, names}, a, 0);
}

Flow Interpreter::load_build_class(std::uint32_t a) {
  const std::uint32_t slot = rt.image.find_slot(0, "__build_class__");
  r[a] = *memory.read<Value>(slot_address(slot));
  return Flow::kNext;
}

}  // namespace weft::vm
