// Classes: what a value is, the method resolution order, making classes and instances.
#include <algorithm>

#include <fmt/core.h>

#include "sim/vm/class_building.h"
#include "sim/vm/interpreter_state.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/text/c_wording.h"

namespace weft::vm {

namespace {

Address class_of_iterator(const Runtime& rt, Address iterator) {
  const IteratorObject object = *rt.memory.read<IteratorObject>(iterator);
  IteratorKind kind = shown_kind(object);
  if (kind == IteratorKind::kString && is_string(rt, object.source) && rt.memory.read<StringObject>(address_of(object.source))->ascii) {
    kind = IteratorKind::kAsciiString;
  }
  const Address cls = rt.process.iterator_classes[static_cast<std::size_t>(kind)];
  return cls != 0 ? cls : rt.process.kind_classes[static_cast<std::size_t>(Kind::kIterator)];
}

Address class_of_native(const Runtime& rt, Address native, bool bound) {
  const NativeInfo& info = all_natives()[rt.memory.read<NativeObject>(native)->native];
  const bool is_method = is_native_method(rt, native);
  Address cls = 0;
  if (is_method && bound) cls = info.is_slot ? rt.process.method_wrapper : 0;
  if (is_method && !bound) cls = info.is_slot ? rt.process.wrapper_descriptor : rt.process.method_descriptor;
  return cls != 0 ? cls : rt.process.kind_classes[static_cast<std::size_t>(Kind::kNative)];
}

}  // namespace

// self: where the function stands alone, its module; kUnbound for a method in its class.
bool is_native_method(const Runtime& rt, Address native) {
  const NativeObject object = *rt.memory.read<NativeObject>(native);
  return object.self == kUnbound && std::string_view(all_natives()[object.native].entry->name) != "__new__";
}

Address class_of_built_in(const Runtime& rt, Value value) {
  const auto immediate = [&](ValueClass which) { return rt.process.value_classes[static_cast<std::size_t>(which)]; };
  if (is_object(value)) {
    const auto* header = rt.memory.read<Header>(address_of(value));
    if (header->kind == Kind::kBigInt) return immediate(ValueClass::kInt);
    if (header->kind == Kind::kIterator) return class_of_iterator(rt, address_of(value));
    if (header->kind == Kind::kNative) return class_of_native(rt, address_of(value), false);
    if (header->kind == Kind::kBoundMethod) {
      const Value function = rt.memory.read<BoundMethodObject>(address_of(value))->function;
      const bool native = kind_of(rt, function) == Kind::kNative;
      if (native && rt.memory.read<NativeObject>(address_of(function))->self == kUnbound) return class_of_native(rt, address_of(function), true);
    }
    if (header->kind == Kind::kDictView && rt.process.view_classes[header->flags] != 0) return rt.process.view_classes[header->flags];
    return rt.process.kind_classes[static_cast<std::size_t>(header->kind)];
  }
  if (is_int(value)) return immediate(ValueClass::kInt);
  if (is_float(value)) return immediate(ValueClass::kFloat);
  if (is_bool(value)) return immediate(ValueClass::kBool);
  if (value == kEllipsis) return immediate(ValueClass::kEllipsis);
  if (value == kNotImplemented) return immediate(ValueClass::kNotImplemented);
  return immediate(ValueClass::kNoneType);
}

std::string name_of_class(const Runtime& rt, Address cls) {
  return to_utf8(rt, rt.memory.read<ClassObject>(cls)->name);
}

std::string shown_name_of_class(const Runtime& rt, Address cls) {
  return rt.memory.read<ClassObject>(cls)->class_flags & kClassBuiltin ? name_of_class(rt, cls) : c_class_name(rt, cls);
}

std::string class_name(const Runtime& rt, Value value) {
  Address cls = class_of(rt, value);
  if (kind_of(rt, value) == Kind::kFunction && rt.image.codes[rt.memory.read<FunctionObject>(address_of(value))->code].is_c_in_cpython) {
    cls = rt.process.kind_classes[static_cast<std::size_t>(Kind::kNative)];
  }
  return shown_name_of_class(rt, cls);
}

bool is_subclass(const Runtime& rt, Address cls, Address base) {
  if (cls == base) return true;
  const Address mro = rt.memory.read<ClassObject>(cls)->mro;
  const std::uint32_t length = tuple_length(rt, mro);
  for (std::uint32_t i = 1; i < length; ++i) {
    if (address_of(tuple_at(rt, mro, i)) == base) return true;
  }
  return false;
}

bool is_exception_class(const Runtime& rt, Value value) {
  return kind_of(rt, value) == Kind::kClass &&
         is_subclass(rt, address_of(value), rt.process.exception_classes[static_cast<std::size_t>(ExceptionId::kBaseException)]);
}

Value find_in_class(const Runtime& rt, Address cls, Address name) {
  const Address mro = rt.memory.read<ClassObject>(cls)->mro;
  const std::uint32_t length = tuple_length(rt, mro);
  for (std::uint32_t i = 0; i < length; ++i) {
    const Address dict = rt.memory.read<ClassObject>(address_of(tuple_at(rt, mro, i)))->dict;
    const Value found = find_string_key(const_cast<Runtime&>(rt), dict, name);
    if (found != kUnbound) return found;
  }
  return kUnbound;
}

bool overrides(const Runtime& rt, Value value, Name method) {
  if (!is_object(value)) return false;
  const Address cls = rt.memory.read<Header>(address_of(value))->cls;
  if (cls == 0) return false;
  const Value found = find_in_class(rt, cls, rt.name(method));
  return found == kNone || kind_of(rt, found) == Kind::kFunction;
}

bool inverts_equality(const Runtime& rt, Value value) {
  const Address name = rt.name(Name::kNe);
  return find_in_class(rt, class_of(rt, value), name) == find_in_class(rt, rt.process.object_class, name);
}

// --- making classes ---

namespace {

Outcome no_consistent_order(Runtime& rt, const std::vector<std::vector<Value>>& lists) {
  std::string names;
  std::vector<Value> heads;
  for (const auto& list : lists) {
    if (std::find(heads.begin(), heads.end(), list.front()) != heads.end()) continue;
    heads.push_back(list.front());
    names += (names.empty() ? "" : ", ") + name_of_class(rt, address_of(list.front()));
  }
  return raise(rt, ExceptionId::kTypeError, "Cannot create a consistent method resolution\norder (MRO) for bases " + names);
}

}  // namespace

// C3 linearisation (Python reference, data model; Barrett et al. 1996). Raises, and is empty, when there is no consistent order.
std::vector<Value> linearize(Runtime& rt, Address cls, const std::vector<Value>& bases) {
  std::vector<std::vector<Value>> lists;
  for (const Value base : bases) lists.push_back(tuple_items(rt, rt.memory.read<ClassObject>(address_of(base))->mro));
  lists.push_back(bases);
  std::vector<Value> order{from_address(cls)};
  const auto in_a_tail = [&](Value candidate) {
    return std::any_of(lists.begin(), lists.end(), [&](const std::vector<Value>& list) {
      return list.size() > 1 && std::find(list.begin() + 1, list.end(), candidate) != list.end();
    });
  };
  for (;;) {
    lists.erase(std::remove_if(lists.begin(), lists.end(), [](const auto& list) { return list.empty(); }), lists.end());
    if (lists.empty()) return order;
    const auto good = std::find_if(lists.begin(), lists.end(), [&](const auto& list) { return !in_a_tail(list.front()); });
    if (good == lists.end()) return no_consistent_order(rt, lists), std::vector<Value>{};
    const Value head = good->front();
    order.push_back(head);
    for (auto& list : lists) {
      if (!list.empty() && list.front() == head) list.erase(list.begin());
    }
  }
}

namespace {

bool defines(const Runtime& rt, Address cls, Name method) {
  return replaces_object_method(rt, find_in_class(rt, cls, rt.name(method)));
}

std::uint8_t special_flags(const Runtime& rt, Address cls) {
  std::uint8_t flags = 0;
  if (defines(rt, cls, Name::kGetAttr)) flags |= kClassHasGetAttr;
  if (defines(rt, cls, Name::kGetAttribute)) flags |= kClassHasGetAttribute;
  if (defines(rt, cls, Name::kSetAttr) || defines(rt, cls, Name::kDelAttr)) flags |= kClassHasSetAttr;
  if (defines(rt, cls, Name::kDel)) flags |= kClassHasDel;
  return flags;
}

// Has the module abc left methods to be defined?
bool is_abstract(Runtime& rt, Address cls) {
  const Value names = find_string_key(rt, rt.memory.read<ClassObject>(cls)->dict, rt.name(Name::kAbstractMethods));
  return kind_of(rt, names) == Kind::kFrozenSet && table_used(rt, address_of(names)) > 0;
}

}  // namespace

void add_subclass(Runtime& rt, Address base, Address cls) {
  Address known = rt.memory.read<ClassObject>(base)->subclasses;
  if (known == 0) {
    known = address_of(new_list(rt, nullptr, 0));
    rt.memory.write<ClassObject>(base)->subclasses = known;
  }
  list_append(rt, known, from_address(cls));
}

Address make_class(Runtime& rt, Value name, const std::vector<Value>& bases, Value dict, Address metaclass) {
  const Address cls = rt.heap.allocate(Kind::kClass, sizeof(ClassObject));
  auto* object = rt.memory.write<ClassObject>(cls);
  object->header.cls = metaclass;
  object->name = address_of(name);
  object->qualified = address_of(name);
  object->dict = address_of(dict);
  object->instance_kind = Kind::kObject;
  object->subclass_number = rt.process.next_class_number++;
  const Address bases_tuple = address_of(new_tuple(rt, bases.data(), bases.size()));
  rt.memory.write<ClassObject>(cls)->bases = bases_tuple;
  const std::vector<Value> order = linearize(rt, cls, bases);
  if (order.empty()) return 0;
  const Address mro = address_of(new_tuple(rt, order.data(), order.size()));
  rt.memory.write<ClassObject>(cls)->mro = mro;
  for (const Value base : order) {
    const Kind kind = rt.memory.read<ClassObject>(address_of(base))->instance_kind;
    if (kind != Kind::kObject && rt.memory.read<ClassObject>(cls)->instance_kind == Kind::kObject) {
      rt.memory.write<ClassObject>(cls)->instance_kind = kind;
    }
  }
  for (const Value base : bases) add_subclass(rt, address_of(base), cls);
  class_changed(rt, cls);
  return cls;
}

void class_changed(Runtime& rt, Address cls) {
  ++rt.process.class_version;
  const std::uint8_t special = static_cast<std::uint8_t>(special_flags(rt, cls) | (is_abstract(rt, cls) ? kClassAbstract : 0));
  auto* object = rt.memory.write<ClassObject>(cls);
  constexpr std::uint8_t kSpecial = kClassHasGetAttr | kClassHasGetAttribute | kClassHasSetAttr | kClassHasDel | kClassAbstract;
  object->class_flags = static_cast<std::uint8_t>((object->class_flags & ~kSpecial) | special);
}

// --- making instances ---

Address new_instance(Runtime& rt, Address cls) {
  const ClassObject object = *rt.memory.read<ClassObject>(cls);
  const bool exception = object.instance_kind == Kind::kException;
  const Address instance = rt.heap.allocate(exception ? Kind::kException : Kind::kObject,
                                            exception ? sizeof(ExceptionObject) : sizeof(InstanceObject));
  if (exception) {
    auto* made = rt.memory.write<ExceptionObject>(instance);
    made->cause = kNone;
    made->context = kNone;
    made->args = rt.image.empty_tuple;
  }
  rt.memory.write<Header>(instance)->cls = cls;
  if (object.class_flags & kClassHasDel) rt.heap.state().finalizable.push_back(instance);
  return instance;
}

namespace {

std::string no_arguments_error(const Runtime& rt, Address cls) {
  return fmt::format("{}() takes no arguments", name_of_class(rt, cls));
}

// What the class's own __new__ gives is done: an instance has this very class, for there is no other, and object's __init__.
bool needs_nothing_more(Interpreter& vm, Address cls, const ClassObject& object) {
  const Value initializer = vm.class_attribute(cls, vm.rt.name(Name::kInit));
  return object.subclasses == 0 && kind_of(vm.rt, initializer) == Kind::kNative && is_object_method(vm.rt, initializer);
}

// An OSError of a class with an __init__ of its own has no arguments unless that calls the one of OSError.
bool waits_for_init(const Runtime& rt, Address cls, Value initializer) {
  return kind_of(rt, initializer) == Kind::kFunction && is_subclass(rt, cls, rt.process.exception_classes[static_cast<std::size_t>(ExceptionId::kOSError)]);
}

}  // namespace

// type.__call__: make the instance with __new__, then __init__ it.
Flow Interpreter::instantiate(Address cls, const Arguments& arguments, std::uint32_t result, std::uint8_t flags) {
  const ClassObject object = *memory.read<ClassObject>(cls);
  if (object.header.cls != 0) {  // a metaclass may define __call__
    const Value custom = class_attribute(object.header.cls, rt.name(Name::kCall));
    if (kind_of(rt, custom) == Kind::kFunction) {
      const Prepended with_class(from_address(cls), arguments);
      return call(custom, with_class.arguments, result, flags);
    }
  }
  const Value constructor = class_attribute(cls, rt.name(Name::kNew));
  const Kind how = kind_of(rt, constructor);
  if (how == Kind::kFunction || how == Kind::kStaticMethod) {
    const Value function = how == Kind::kStaticMethod ? memory.read<WrapperObject>(address_of(constructor))->function : constructor;
    if (!needs_nothing_more(*this, cls, object) || kind_of(rt, function) != Kind::kFunction) return call_library_construct(cls, arguments, result, flags);
    const Prepended with_class(from_address(cls), arguments);
    return call_function(address_of(function), with_class.arguments, result, flags);
  }
  if (how == Kind::kNative && object.instance_kind != Kind::kObject && object.instance_kind != Kind::kException) {
    return construct_builtin(cls, constructor, arguments, result, flags);
  }
  const bool is_refused = (object.class_flags & kClassAbstract) != 0 && object.instance_kind == Kind::kObject;
  if (is_refused) return call_library_function("_refuse_abstract", {from_address(cls)}, result, flags);
  const Address instance = new_instance(rt, cls);
  const Value initializer = class_attribute(cls, rt.name(Name::kInit));
  if (object.instance_kind == Kind::kException && !waits_for_init(rt, cls, initializer)) {
    const Value args = new_tuple(rt, arguments.positional, arguments.count);
    memory.write<ExceptionObject>(instance)->args = address_of(args);
  }
  if (initializer == kUnbound || (kind_of(rt, initializer) == Kind::kNative && object.instance_kind == Kind::kObject &&
                                  is_object_method(rt, initializer))) {
    if (object.instance_kind == Kind::kObject && (arguments.count > 0 || arguments.keyword_names != 0)) {
      return failed(raise(rt, ExceptionId::kTypeError, no_arguments_error(rt, cls)));
    }
    return deliver_now(from_address(instance), result, flags);
  }
  const Prepended with_instance(from_address(instance), arguments);
  const Arguments& with_self = with_instance.arguments;
  if (kind_of(rt, initializer) == Kind::kFunction && flags == 0) {
    return call_function(address_of(initializer), with_self, result, kFrameKeeps, from_address(instance));
  }
  if (kind_of(rt, initializer) == Kind::kNative) {
    const Flow flow = call_native(address_of(initializer), with_self, result, 0);
    if (flow != Flow::kNext) return flow;
    return deliver_now(from_address(instance), result, flags);
  }
  return call_library_construct(cls, arguments, result, flags);
}

Flow Interpreter::deliver_now(Value value, std::uint32_t result, std::uint8_t flags) {
  if (flags != 0) return deliver(value, result, flags, from_int(at));
  r[result] = value;
  return Flow::kNext;
}

// builtins._construct(cls, args, kwargs): the general protocol, in Python.
Flow Interpreter::call_library_construct(Address cls, const Arguments& arguments, std::uint32_t result, std::uint8_t flags) {
  const Value args = new_tuple(rt, arguments.positional, arguments.count);
  const Value keywords = new_dict(rt);
  if (arguments.keyword_names != 0) {
    const std::vector<Value> names = tuple_items(rt, arguments.keyword_names);
    for (std::size_t i = 0; i < names.size(); ++i) {
      table_set(rt, address_of(keywords), names[i], arguments.keyword_values[i]);
    }
  }
  return call_library_function("_construct", {from_address(cls), args, keywords}, result, flags);
}

// A built-in class or a subclass of one: its native __new__ makes the value. A subclass's own __init__ needs the general way.
Flow Interpreter::construct_builtin(Address cls, Value constructor, const Arguments& arguments, std::uint32_t result,
                                    std::uint8_t flags) {
  const Value initializer = class_attribute(cls, rt.name(Name::kInit));
  if (kind_of(rt, initializer) == Kind::kFunction) return call_library_construct(cls, arguments, result, flags);
  const Prepended with_class(from_address(cls), arguments);
  return call_native(address_of(constructor), with_class.arguments, result, flags);
}

}  // namespace weft::vm
