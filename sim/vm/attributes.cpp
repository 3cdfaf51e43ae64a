// Attribute look-up (Python reference, data model §3.3.2): class attributes through the method cache, instance
// dicts through an inline hint, descriptors.
#include <utility>

#include <fmt/core.h>

#include "sim/vm/access_log.h"
#include "sim/vm/class_building.h"
#include "sim/vm/descriptor_kinds.h"
#include "sim/vm/interpreter_state.h"
#include "sim/vm/namespaces.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/dict_table.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/rare_attributes.h"
#include "sim/vm/special_attributes.h"
#include "sim/vm/text/c_wording.h"

namespace weft::vm {

namespace {

// The attribute dict of an object that has one of its own; 0 when it has none (yet).
Address dict_of(const Runtime& rt, Value object) {
  const Address place = dict_place(rt, object);
  return place == 0 ? 0 : *rt.memory.read<Address>(place);
}

// Has an instance surely no attribute `name`? Strings of the image are one object for each text, so that among few keys of
// that kind addresses tell. False: nobody knows yet. An AccessLog hears of the first key alone: a processor compares versions.
bool surely_lacks(const Runtime& rt, Address dict, Address name) {
  constexpr std::uint32_t kFew = 8, kOnePage = 64;  // entries; a block with room for so many lies within a page
  if (dict == 0) return true;
  const auto* table = rt.memory.read<TableObject>(dict);
  const std::uint32_t filled = table->filled;
  if (filled > kFew || table->capacity > kOnePage || name >= kHeapBase) return false;
  if (filled == 0) return true;
  const auto* entry = rt.memory.read<DictEntry>(dict_entry_address(table->entries, 0));
  for (std::uint32_t i = 0; i < filled; ++i) {
    const Value key = entry[i].key;
    if (key == from_address(name) || (is_object(key) && address_of(key) >= kHeapBase)) return false;
  }
  return true;
}

}  // namespace

Value new_bound_method(Runtime& rt, Value function, Value self) {
  const Address method = rt.heap.allocate(Kind::kBoundMethod, sizeof(BoundMethodObject));
  auto* object = rt.memory.write<BoundMethodObject>(method);
  object->function = function;
  object->self = self;
  return from_address(method);
}

const MethodCacheEntry& Interpreter::find_class_entry(Address cls, Address name, MethodCacheEntry& entry) {
  const Unobserved unobserved(memory.log());
  if (&entry != &uncached) {  // what another pair pushed out of its place is kept in the neighbouring one
    MethodCacheEntry& neighbour = methods[method_slot(cls, name) ^ 1u];
    std::swap(entry, neighbour);
    if (is_for(entry, cls, name)) return entry;
  }
  const Value found = find_in_class(rt, cls, name);
  const bool is_data = found != kUnbound && is_data_descriptor(rt, found);
  entry = {cls, name, rt.process.class_version, memory.read<ClassObject>(cls)->class_flags, binds(rt, found), is_data, found};
  return entry;
}

// An assignment's or a deletion's error does not tell its name and object, so that nothing is suggested for it.
static Flow no_attribute(Interpreter& vm, Value object, Address name, bool is_load = true) {
  Runtime& rt = vm.rt;
  const std::string text = to_utf8(rt, name);
  std::string message;
  if (kind_of(rt, object) == Kind::kClass) {
    message = fmt::format("type object '{}' has no attribute '{}'", shown_name_of_class(rt, address_of(object)), text);
  } else if (kind_of(rt, object) == Kind::kModule) {
    message = fmt::format("module '{}' has no attribute '{}'",
                          to_utf8(rt, rt.memory.read<ModuleObject>(address_of(object))->name), text);
  } else {
    message = fmt::format("'{}' object has no attribute '{}'", class_name(rt, object), text);
  }
  return vm.failed(is_load ? raise_attribute_error(rt, message, object, name) : raise(rt, ExceptionId::kAttributeError, message));
}

// descriptor.__get__(object, cls); object is kUnbound when it is asked of the class itself.
static Flow call_getter(Interpreter& vm, Value descriptor, Value get, Value object, Address cls, std::uint32_t a) {
  return vm.call_method(descriptor, get, {object == kUnbound ? kNone : object, from_address(cls)}, a, 0);
}

// A class attribute as seen through an instance (or through the class itself: object == kUnbound).
Flow Interpreter::bind_attribute(std::uint32_t a, Value object, Address cls, Value found) {
  const bool through_class = object == kUnbound;
  if (binds(rt, found) && !through_class) {
    r[a] = new_bound_method(rt, found, object);
    return Flow::kNext;
  }
  if (const Value get = own_descriptor_method(rt, found, Name::kGet); get != kUnbound) return call_getter(*this, found, get, object, cls, a);
  switch (kind_of(rt, found)) {
    case Kind::kClassMethod: {
      const Value function = memory.read<WrapperObject>(address_of(found))->function;
      if (kind_of(rt, function) == Kind::kProperty) return bind_attribute(a, from_address(cls), cls, function);
      r[a] = new_bound_method(rt, function, from_address(cls));
      return Flow::kNext;
    }
    case Kind::kStaticMethod: return r[a] = memory.read<WrapperObject>(address_of(found))->function, Flow::kNext;
    case Kind::kProperty: {
      if (through_class) break;
      if (is_member(rt, found)) return load_member(a, object, found);
      const Value getter = memory.read<PropertyObject>(address_of(found))->getter;
      if (getter == kNone || getter == kUnbound) {
        return failed(raise(rt, ExceptionId::kAttributeError, lacks(rt, found, name_in_class(rt, cls, found), object, "getter")));
      }
      return call_method(object, getter, {}, a, 0);
    }
    case Kind::kSuper: {
      const Value bound = bound_super(rt, found, through_class ? kNone : object);
      if (bound == kUnbound) return Flow::kRaised;
      r[a] = bound;
      return Flow::kNext;
    }
    case Kind::kObject: {
      const Value get = class_attribute(class_of(rt, found), rt.name(Name::kGet));
      if (get == kUnbound) break;
      return call_getter(*this, found, get, object, cls, a);
    }
    default: break;
  }
  r[a] = found;
  return Flow::kNext;
}

// Keywords are names of the module builtins, too, where no variable has such a name.
static Value keyword_of_builtins(const std::string& name) {
  if (name == "None") return kNone;
  if (name == "False") return kFalse;
  return name == "True" || name == "__debug__" ? kTrue : kUnbound;
}

static Flow load_module_attribute(Interpreter& vm, std::uint32_t a, Value object, Address name) {
  const Address slots = vm.memory.read<ModuleObject>(address_of(object))->slots;
  const Value slot = find_string_key(vm.rt, slots, name);
  const Value value = slot == kUnbound ? kUnbound : *vm.memory.read<Value>(slot_address(static_cast<std::uint32_t>(as_int(slot))));
  if (value != kUnbound) return vm.r[a] = value, Flow::kNext;
  const std::uint32_t module = vm.memory.read<ModuleObject>(address_of(object))->image_module;
  const bool has_dict = module < vm.rt.process.namespaces.size() && vm.rt.process.namespaces[module] != 0;
  const Value added = has_dict ? find_string_key(vm.rt, vm.rt.process.namespaces[module], name) : kUnbound;
  if (added != kUnbound) return vm.r[a] = added, Flow::kNext;
  const Value special = special_attribute(vm.rt, object, name);
  if (special != kUnbound) return vm.r[a] = special, Flow::kNext;
  const std::uint32_t fallback = vm.rt.image.find_slot(module, "__getattr__");
  const Value getter = fallback == 0 ? kUnbound : *vm.memory.read<Value>(slot_address(fallback));
  const Value wanted = from_address(name);
  if (getter != kUnbound) return vm.call(getter, Arguments{&wanted, 1, nullptr, 0}, a);
  const Value keyword = module == 0 ? keyword_of_builtins(to_utf8(vm.rt, name)) : kUnbound;
  if (keyword != kUnbound) return vm.r[a] = keyword, Flow::kNext;
  return no_attribute(vm, object, name);
}

static bool runs_program(Interpreter& vm) { return !vm.rt.image.modules[vm.rt.image.codes[vm.frame()->code].module].file_name.starts_with(kLibraryFolder); }

static Flow load_class_attribute(Interpreter& vm, std::uint32_t a, Value object, Address name) {
  const Address cls = address_of(object);
  if (name == vm.rt.name(Name::kDict) && runs_program(vm)) return vm.call_library_function("_class_dict", {object}, a, 0);
  const Value special = special_attribute(vm.rt, object, name);
  if (special != kUnbound) return vm.r[a] = special, Flow::kNext;
  const Address metaclass = class_of(vm.rt, object);
  const MethodCacheEntry& meta = vm.class_entry(metaclass, name);
  const bool is_told_by_class = name == vm.rt.name(Name::kDoc);   // as `type` looks it up
  if (meta.is_data && !is_told_by_class) return vm.bind_attribute(a, object, metaclass, meta.value);
  const Value found = vm.class_attribute(cls, name);
  if (found != kUnbound) return vm.bind_attribute(a, kUnbound, cls, found);
  const Value of_metaclass = vm.class_attribute(metaclass, name);
  if (of_metaclass != kUnbound) return vm.bind_attribute(a, object, metaclass, of_metaclass);
  const Value fallback = vm.class_attribute(metaclass, vm.rt.name(Name::kGetAttr));
  if (fallback != kUnbound) return vm.call_method(object, fallback, {from_address(name)}, a, 0);
  return no_attribute(vm, object, name);
}

static Flow load_super_attribute(Interpreter& vm, std::uint32_t a, Value object, Address name) {
  const SuperObject super = *vm.memory.read<SuperObject>(address_of(object));
  if (name == vm.rt.name(Name::kClass)) return vm.r[a] = from_address(class_of(vm.rt, object)), Flow::kNext;
  // A class may stand for itself (a class method) or be an instance of its metaclass.
  const bool of_class = kind_of(vm.rt, super.self) == Kind::kClass && is_subclass(vm.rt, address_of(super.self), super.after);
  const Address start = of_class ? address_of(super.self) : class_of(vm.rt, super.self);
  const Address mro = vm.memory.read<ClassObject>(start)->mro;
  const std::uint32_t length = tuple_length(vm.rt, mro);
  bool past = false;
  for (std::uint32_t i = 0; i < length; ++i) {
    const Address cls = address_of(tuple_at(vm.rt, mro, i));
    if (past) {
      const Value found = find_string_key(vm.rt, vm.memory.read<ClassObject>(cls)->dict, name);
      if (found != kUnbound) return vm.bind_attribute(a, of_class ? kUnbound : super.self, start, found);
    }
    past = past || cls == super.after;
  }
  const Address own = class_of(vm.rt, object);
  if (const Value found = vm.class_attribute(own, name); found != kUnbound) return vm.bind_attribute(a, object, own, found);
  const std::string text = to_utf8(vm.rt, name);
  if (text == "__thisclass__") return vm.r[a] = from_address(super.after), Flow::kNext;
  if (text == "__self__") return vm.r[a] = super.self, Flow::kNext;
  if (text == "__self_class__") return vm.r[a] = super.self == kNone ? kNone : from_address(start), Flow::kNext;
  return no_attribute(vm, object, name);
}

// The way of most: an attribute of an instance's own. What it calls stays out of it, so that it needs few registers.
Flow Interpreter::load_attribute(std::uint32_t a, Value object, Address name) {
  if (kind_of(rt, object) == Kind::kObject) [[likely]] {
    const InstanceObject instance = *memory.read<InstanceObject>(address_of(object));
    // object() itself names no class in its header.
    const MethodCacheEntry& entry = class_entry(class_of(rt, object), name);
    if (!entry.is_data && !(entry.class_flags & kClassHasGetAttribute)) {
      const Value own = own_attribute(instance.dict, name);
      if (own != kUnbound) [[likely]] return r[a] = own, Flow::kNext;
    }
  }
  return load_other_attribute(a, object, name);
}

Flow Interpreter::load_other_attribute(std::uint32_t a, Value object, Address name) {
  const Kind kind = kind_of(rt, object);
  if (kind == Kind::kModule) return load_module_attribute(*this, a, object, name);
  if (kind == Kind::kSuper) return load_super_attribute(*this, a, object, name);
  const Address cls = class_of(rt, object);
  const std::uint8_t class_flags = memory.read<ClassObject>(cls)->class_flags;
  // The library's questions about a class (__mro__ …) are CPython's own, which its metaclass does not hear of.
  const bool is_own = (class_flags & kClassHasGetAttribute) && (kind != Kind::kClass || well_known_name(rt, name) == Name::kCount || runs_program(*this));
  if (is_own) [[unlikely]] {
    if (class_flags & kClassHasGetAttr) return call_library_function("_get_attribute", {object, from_address(name)}, a, 0);
    return call_method(object, class_attribute(cls, rt.name(Name::kGetAttribute)), {from_address(name)}, a, 0);
  }
  if (kind == Kind::kClass) return load_class_attribute(*this, a, object, name);
  if ((class_flags & kClassHasGetAttr) && runs_getter(rt, class_entry(cls, name).value)) {
    return call_library_function("_get_attribute", {object, from_address(name)}, a, 0);
  }
  return load_plain_attribute(a, object, name);
}

// object.__getattribute__: data descriptors of the class, the instance's dict, the rest of the class; then, unless a program has called
// it by this name, __getattr__.
Flow Interpreter::load_plain_attribute(std::uint32_t a, Value object, Address name, bool asks) {
  const Kind kind = kind_of(rt, object);
  if (kind == Kind::kClass) return load_class_attribute(*this, a, object, name);
  if (kind == Kind::kModule || kind == Kind::kSuper) return load_other_attribute(a, object, name);
  const Address cls = class_of(rt, object);
  const std::uint8_t class_flags = memory.read<ClassObject>(cls)->class_flags;
  const MethodCacheEntry& entry = class_entry(cls, name);
  const Value found = entry.value;
  if (entry.is_data && has_getter(rt, found)) return bind_attribute(a, object, cls, found);
  const Value own = own_attribute(dict_of(rt, object), name);
  if (own != kUnbound) return r[a] = own, Flow::kNext;
  if (found != kUnbound) return bind_attribute(a, object, cls, found);
  if (kind == Kind::kException && name == rt.name(Name::kDict) && runs_program(*this)) return r[a] = shown_exception_dict(rt, object), Flow::kNext;
  const Value special = special_attribute(rt, object, name);
  if (special != kUnbound) return r[a] = special, Flow::kNext;
  const Value of_exception = exception_attribute(rt, object, name);
  if (of_exception != kUnbound) return r[a] = of_exception, Flow::kNext;
  if (asks && (class_flags & kClassHasGetAttr) && !(class_flags & kClassHasGetAttribute)) {
    return call_method(object, class_attribute(cls, rt.name(Name::kGetAttr)), {from_address(name)}, a, 0);
  }
  // A method has the attributes of its function.
  if (kind == Kind::kBoundMethod) return load_other_attribute(a, memory.read<BoundMethodObject>(address_of(object))->function, name);
  return no_attribute(*this, object, name);
}

// As load_attribute, but a method is not bound: no object is made for the call that follows.
Flow Interpreter::load_method(std::uint32_t a, Value object, Address name) {
  const Kind kind = kind_of(rt, object);
  if (kind != Kind::kModule && kind != Kind::kClass && kind != Kind::kSuper) {
    const MethodCacheEntry& entry = class_entry(class_of(rt, object), name);
    if (entry.binds && !(entry.class_flags & kClassHasGetAttribute)) {
      if (kind == Kind::kObject && surely_lacks(rt, memory.read<InstanceObject>(address_of(object))->dict, name)) [[likely]] {
        r[a] = entry.value;
        r[a + 1] = object;
        return Flow::kNext;
      }
      const Value own = own_attribute(dict_of(rt, object), name);
      r[a] = own != kUnbound ? own : entry.value;
      r[a + 1] = own != kUnbound ? kUnbound : object;
      return Flow::kNext;
    }
  }
  r[a + 1] = kUnbound;
  return load_other_attribute(a, object, name);
}

Flow Interpreter::load_special(std::uint32_t a, Value object, std::uint32_t which) {
  constexpr Name kNames[] = {Name::kEnter, Name::kExit, Name::kAEnter, Name::kAExit};
  const Value found = class_attribute(class_of(rt, object), rt.name(kNames[which]));
  if (found == kUnbound) {
    const char* missed = which == 3 ? " (missed __aexit__ method)" : which == 1 ? " (missed __exit__ method)" : "";
    return failed(raise(rt, ExceptionId::kTypeError,
                        fmt::format("'{}' object does not support the {}context manager protocol{}", class_name(rt, object),
                                    which >= 2 ? "asynchronous " : "", missed)));
  }
  r[a] = found;
  r[a + 1] = object;
  if (binds(rt, found)) return Flow::kNext;
  r[a + 1] = kUnbound;
  return bind_attribute(a, object, class_of(rt, object), found);
}

// --- assignment ---

static Flow store_class_attribute(Interpreter& vm, Value object, Address name, Value value) {
  const ClassObject cls = *vm.memory.read<ClassObject>(address_of(object));
  if (cls.class_flags & kClassBuiltin) {
    return vm.failed(raise(vm.rt, ExceptionId::kTypeError, fmt::format("cannot set '{}' attribute of immutable type '{}'",
                                                                       to_utf8(vm.rt, name), name_of_class(vm.rt, address_of(object)))));
  }
  if (is_guarded_field(vm.rt, object, name, value) && !accepts_field(vm.rt, object, name, value)) return Flow::kRaised;
  if (name == vm.rt.name(Name::kBases)) {
    return set_bases(vm.rt, address_of(object), value) ? Flow::kNext : vm.failed(Outcome::kRaised);
  }
  if (!set_special_attribute(vm.rt, object, name, value)) set_string_key(vm.rt, cls.dict, name, value);
  note_write(vm.rt, address_of(object));
  class_changed(vm.rt, address_of(object));
  return Flow::kNext;
}

static Flow store_module_attribute(Interpreter& vm, Value object, Address name, Value value) {
  const Address slots = vm.memory.read<ModuleObject>(address_of(object))->slots;
  const Value slot = find_string_key(vm.rt, slots, name);
  if (slot == kUnbound) {  // a name that the module's text does not mention
    const Value names = namespace_of(vm.rt, vm.memory.read<ModuleObject>(address_of(object))->image_module);
    set_string_key(vm.rt, address_of(names), name, value);
    return Flow::kNext;
  }
  const auto number = static_cast<std::uint32_t>(as_int(slot));
  *vm.memory.write<Value>(slot_address(number)) = value;
  global_changed(vm.rt, number, value);
  return Flow::kNext;
}

// The way of most: an instance has the attribute already, where the last one had it (or first of all, where hints are not kept).
Flow Interpreter::store_attribute(Value object, Address name, Value value) {
  if (kind_of(rt, object) == Kind::kObject) [[likely]] {
    std::uint32_t& hinted = hint();
    const InstanceObject instance = *memory.read<InstanceObject>(address_of(object));
    const MethodCacheEntry& entry = class_entry(class_of(rt, object), name);
    if (instance.dict != 0 && !entry.is_data && !(entry.class_flags & kClassHasSetAttr)) {
      const auto* table = memory.read<TableObject>(instance.dict);
      const Address key = table->entries + hinted_key(hinted);
      if (hinted < table->filled && *memory.read<Value>(key) == from_address(name)) {
        *memory.write<Value>(key + 8) = value;
        note_write(rt, instance.dict);
        note_write(rt, address_of(object));
        return Flow::kNext;
      }
    }
    const bool may_have = instance.dict != 0 || (instance.header.cls != 0 && !(entry.class_flags & (kClassNoDict | kClassBuiltin)));
    if (may_have && !entry.is_data && !(entry.class_flags & kClassHasSetAttr) && well_known_name(rt, name) == Name::kCount) {
      if (surely_lacks(rt, instance.dict, name)) return add_attribute(object, instance.dict, name, value);
      set_string_key(rt, instance.dict, name, value, hinted);
      note_write(rt, address_of(object));
      return Flow::kNext;
    }
  }
  return store_other_attribute(object, name, value);
}

Flow Interpreter::store_other_attribute(Value object, Address name, Value value) {
  const Kind kind = kind_of(rt, object);
  if (kind == Kind::kClass && !is_user_object(rt, object)) return store_class_attribute(*this, object, name, value);
  if (kind == Kind::kModule) return store_module_attribute(*this, object, name, value);
  const Address cls = class_of(rt, object);
  if (class_entry(cls, name).class_flags & kClassHasSetAttr) {
    const Value custom = class_attribute(cls, rt.name(Name::kSetAttr));
    if (replaces_object_method(rt, custom)) return call_method(object, custom, {from_address(name), value}, 0, kFrameCompletes);
  }
  return store_plain_attribute(object, name, value);
}

// object.__setattr__ (and type's): descriptors of the class first, then the instance's dict.
Flow Interpreter::store_plain_attribute(Value object, Address name, Value value) {
  const Address cls = class_of(rt, object);
  const MethodCacheEntry entry = class_entry(cls, name);
  const Value found = entry.value;
  // A class has a data descriptor where its metaclass is the program's own.
  const bool described = entry.is_data && is_user_object(rt, object) && special_attribute(rt, object, name) == kUnbound;
  const bool plain_class = kind_of(rt, object) == Kind::kClass && !described;
  if (plain_class) return store_class_attribute(*this, object, name, value);
  if (entry.is_data && is_member(rt, found)) return store_member(object, found, value);
  const Value own_set = entry.is_data ? own_descriptor_method(rt, found, Name::kSet) : kUnbound;
  if (own_set != kUnbound) return call_method(found, own_set, {object, value}, 0, kFrameCompletes);
  if (entry.is_data && kind_of(rt, found) == Kind::kProperty) {
    const Value setter = memory.read<PropertyObject>(address_of(found))->setter;
    if ((setter == kNone || setter == kUnbound) && kind_of(rt, memory.read<PropertyObject>(address_of(found))->getter) == Kind::kNative) {
      return store_computed(rt, object, name, value) ? Flow::kNext : Flow::kRaised;
    }
    if (setter == kNone || setter == kUnbound) {
      return failed(raise(rt, ExceptionId::kAttributeError, lacks(rt, found, to_utf8(rt, name), object, "setter")));
    }
    return call_method(object, setter, {value}, 0, kFrameCompletes);
  }
  if (entry.is_data) {
    const Value set = class_attribute(class_of(rt, found), rt.name(Name::kSet));
    if (set == kUnbound) return failed(raise(rt, ExceptionId::kAttributeError, "__set__"));
    return call_method(found, set, {object, value}, 0, kFrameCompletes);
  }
  if (kind_of(rt, object) == Kind::kException && name == rt.name(Name::kArgs)) value = as_arguments(rt, value);
  if (is_guarded_field(rt, object, name, value) && !accepts_field(rt, object, name, value)) return Flow::kRaised;
  if (set_special_attribute(rt, object, name, value)) return Flow::kNext;
  const Address place = dict_place(rt, object);
  if (place == 0) {
    return found == kUnbound
               ? no_attribute(*this, object, name, false)
               : failed(raise(rt, ExceptionId::kAttributeError, fmt::format("'{}' object attribute '{}' is read-only",
                                                                            class_name(rt, object), to_utf8(rt, name))));
  }
  Address dict = *memory.read<Address>(place);
  if (dict == 0) {
    dict = address_of(new_dict(rt));
    *memory.write<Address>(place) = dict;
  }
  set_string_key(rt, dict, name, value, hint());
  note_write(rt, address_of(object));
  return Flow::kNext;
}

static Flow delete_module_attribute(Interpreter& vm, Value object, Address name) {
  const Value names = namespace_of(vm.rt, vm.memory.read<ModuleObject>(address_of(object))->image_module);
  if (remove_string_key(vm.rt, address_of(names), name)) return Flow::kNext;
  return vm.failed(raise(vm.rt, ExceptionId::kAttributeError, fmt::format("'module' object has no attribute '{}'", to_utf8(vm.rt, name))));
}

Flow Interpreter::delete_attribute(Value object, Address name) {
  if (kind_of(rt, object) == Kind::kModule) return delete_module_attribute(*this, object, name);
  const Address cls = class_of(rt, object);
  const Value custom = class_attribute(cls, rt.name(Name::kDelAttr));
  if (replaces_object_method(rt, custom)) return call_method(object, custom, {from_address(name)}, 0, kFrameCompletes);
  return delete_plain_attribute(object, name);
}

// object.__delattr__ (and type's).
Flow Interpreter::delete_plain_attribute(Value object, Address name) {
  const Address cls = class_of(rt, object);
  const Value found = class_attribute(cls, name);
  if (is_member(rt, found)) return delete_member(object, found);
  if (kind_of(rt, found) == Kind::kObject && is_data_descriptor(rt, found)) {
    const Value erase = class_attribute(class_of(rt, found), rt.name(Name::kDelete));
    if (erase == kUnbound) return failed(raise(rt, ExceptionId::kAttributeError, "__delete__"));
    return call_method(found, erase, {object}, 0, kFrameCompletes);
  }
  if (const Value erase = own_descriptor_method(rt, found, Name::kDelete); erase != kUnbound) {
    return call_method(found, erase, {object}, 0, kFrameCompletes);
  }
  if (kind_of(rt, found) == Kind::kProperty) {
    const Value deleter = memory.read<PropertyObject>(address_of(found))->deleter;
    if (deleter != kNone && deleter != kUnbound) return call_method(object, deleter, {}, 0, kFrameCompletes);
    if (kind_of(rt, memory.read<PropertyObject>(address_of(found))->getter) == Kind::kNative) {
      return store_computed(rt, object, name, kUnbound) ? Flow::kNext : Flow::kRaised;
    }
    return failed(raise(rt, ExceptionId::kAttributeError,
                        lacks(rt, found, to_utf8(rt, name), object, "deleter")));
  }
  const bool builtin = kind_of(rt, object) == Kind::kClass && memory.read<ClassObject>(address_of(object))->class_flags & kClassBuiltin;
  if (builtin) return store_class_attribute(*this, object, name, kNone);
  const Deletion deletion = well_known_name(rt, name) == Name::kCount ? Deletion::kPlain : delete_field(rt, object, name);
  if (deletion != Deletion::kPlain) return deletion == Deletion::kDone ? Flow::kNext : Flow::kRaised;
  if (kind_of(rt, object) == Kind::kClass) {
    if (!remove_string_key(rt, memory.read<ClassObject>(address_of(object))->dict, name)) return no_attribute(*this, object, name, false);
    class_changed(rt, address_of(object));
    return Flow::kNext;
  }
  const Address dict = dict_of(rt, object);
  if (dict == 0 && found != kUnbound && dict_place(rt, object) == 0) {
    return failed(raise(rt, ExceptionId::kAttributeError, fmt::format("'{}' object attribute '{}' is read-only",
                                                                      class_name(rt, object), to_utf8(rt, name))));
  }
  if (dict == 0 || !remove_string_key(rt, dict, name)) return no_attribute(*this, object, name, false);
  note_write(rt, address_of(object));
  return Flow::kNext;
}

}  // namespace weft::vm
