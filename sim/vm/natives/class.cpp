// Classes and attributes as built-ins: type, isinstance, getattr, object's methods.
#include <algorithm>

#include <fmt/core.h>

#include "sim/vm/class_building.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/special_attributes.h"
#include "sim/vm/system_result.h"
#include "sim/vm/text/c_wording.h"
#include "sim/vm/tracebacks.h"

namespace weft::vm {

namespace {

bool is_class(const Runtime& rt, Value value) { return kind_of(rt, value) == Kind::kClass; }

// --- type ---

// type(x), or type(name, bases, dict) by builtins._type.
// What a "**" parameter got.
Value keyword_dict(Runtime& rt, const NativeCall& call) {
  const Value keywords = new_dict(rt);
  if (call.keyword_names == 0) return keywords;
  const std::vector<Value> names = tuple_items(rt, call.keyword_names);
  for (std::size_t i = 0; i < names.size(); ++i) table_set(rt, address_of(keywords), names[i], call.keywords[i]);
  return keywords;
}

Outcome type_new(Runtime& rt, NativeCall& call) {
  if (call.count == 2 && call.keyword_names != 0) return raise(rt, ExceptionId::kTypeError, "type() takes no keyword arguments");
  if (call.count == 2) {
    const bool built_in = kind_of(rt, call.arguments[1]) == Kind::kFunction && is_built_in(rt, address_of(call.arguments[1]));
    const Address cls = built_in ? rt.process.kind_classes[static_cast<std::size_t>(Kind::kNative)] : class_of(rt, call.arguments[1]);
    return call.done(from_address(cls));
  }
  if (call.count != 4) return raise(rt, ExceptionId::kTypeError, "type() takes 1 or 3 arguments");
  const Value keywords = keyword_dict(rt, call);
  return call_library(rt, call, "_type", {call.arguments[0], call.arguments[1], call.arguments[2], call.arguments[3], keywords});
}

bool has_own_slots(Runtime& rt, const ClassObject& cls) {
  const Value names = find_string_key(rt, cls.dict, address_of(new_string(rt, "__slots__")));
  std::int64_t count = 0;
  return is_object(names) && builtin_length(rt, names, count) == Answer::kDone && count > 0;
}

// The class that decides what instances look like: one with __slots__, int of class Celsius(int); object where nothing special is.
Address layout_of(Runtime& rt, Address cls) {
  for (const Value each : tuple_items(rt, rt.memory.read<ClassObject>(cls)->mro)) {
    const ClassObject base = *rt.memory.read<ClassObject>(address_of(each));
    if (!(base.class_flags & kClassBuiltin)) {
      if (has_own_slots(rt, base)) return address_of(each);
      continue;
    }
    return base.instance_kind == Kind::kException ? exception_layout(rt, cls) : address_of(each);
  }
  return rt.process.object_class;
}

bool is_final_class(const Runtime& rt, Address cls) {
  if (!(rt.memory.read<ClassObject>(cls)->class_flags & kClassBuiltin)) return false;
  const std::string name = name_of_class(rt, cls);
  constexpr std::string_view kFinal[] = {"bool", "function", "NoneType", "range", "slice", "generator", "method", "code", "ellipsis",
      "NotImplementedType", "builtin_function_or_method", "dict_keys", "dict_values", "dict_items", "cell", "traceback", "coroutine",
      "method_descriptor", "wrapper_descriptor", "method-wrapper", "list_iterator", "tuple_iterator", "range_iterator", "mappingproxy",
      "memoryview"};
  return std::find(std::begin(kFinal), std::end(kFinal), name) != std::end(kFinal);
}

// Can a class have these bases? False after raising.
bool check_bases(Runtime& rt, const std::vector<Value>& bases) {
  Address layout = rt.process.object_class;
  for (std::size_t i = 0; i < bases.size(); ++i) {
    std::string problem;
    if (!is_class(rt, bases[i])) return raise(rt, ExceptionId::kTypeError, "bases must be types"), false;
    const Address base = address_of(bases[i]);
    const Address own = layout_of(rt, base);
    if (is_final_class(rt, base)) problem = fmt::format("type '{}' is not an acceptable base type", name_of_class(rt, base));
    if (std::count(bases.begin(), bases.end(), bases[i]) > 1) problem = "duplicate base class " + name_of_class(rt, base);
    if (!is_subclass(rt, layout, own) && !is_subclass(rt, own, layout)) problem = "multiple bases have instance lay-out conflict";
    if (!problem.empty()) return raise(rt, ExceptionId::kTypeError, problem), false;
    if (is_subclass(rt, own, layout)) layout = own;
  }
  return true;
}

void name_properties(Runtime& rt, Address dict) {
  std::uint32_t position = 0;
  for (Value key, value; table_next(rt, dict, position, key, value);) {
    if (kind_of(rt, value) == Kind::kProperty) rt.memory.write<Header>(address_of(value))->flags |= kFlagNamed;
  }
}

// A method of a built-in class that stands for another one, or a built-in function: `__call__ = list.append`.
bool is_renamed_native(const Runtime& rt, Value name, Value value) {
  if (kind_of(rt, value) != Kind::kNative || !is_string(rt, name)) return false;
  const NativeEntry& entry = *all_natives()[rt.memory.read<NativeObject>(address_of(value))->native].entry;
  const bool known = entry.owner == std::string_view("builtins") || class_named(rt, entry.owner) != kUnbound;
  return known && to_utf8(rt, address_of(name)) != entry.name;
}

// Special methods that the interpreter would not call as they stand: in static or class methods, bound ones, callable objects, descriptors
// and what does something else for a built-in class.
bool needs_adapter(Runtime& rt, Value name, Value value) {
  const Kind kind = kind_of(rt, value);
  const auto has = [&](Name which) { return find_in_class(rt, class_of(rt, value), rt.name(which)) != kUnbound; };
  const bool calls = kind == Kind::kObject && (has(Name::kCall) || has(Name::kGet));
  const bool wraps = kind == Kind::kStaticMethod || kind == Kind::kClassMethod || kind == Kind::kBoundMethod;
  if (!calls && !wraps && !is_renamed_native(rt, name, value)) return false;
  const std::string text = is_string(rt, name) ? to_utf8(rt, address_of(name)) : "";
  if (text.size() < 5 || !text.starts_with("__") || !text.ends_with("__")) return false;
  // Asked for by their names, or bound by rules of their own.
  for (const char* each : {"__new__", "__init_subclass__", "__class_getitem__", "__prepare__", "__subclasshook__", "__wrapped__", "__doc__",
                           "__name__", "__class__", "__dict__", "__signature__", "__members__", "__isabstractmethod__"}) {
    if (text == each) return false;
  }
  return true;
}

std::vector<Value> names_to_adapt(Runtime& rt, Address names) {
  std::vector<Value> found;
  std::uint32_t position = 0;
  Value name, value;
  while (table_next(rt, names, position, name, value)) {
    if (needs_adapter(rt, name, value)) found.push_back(name);
  }
  return found;
}

// Does a class with these bases and names lack the methods of an iterator that it holds?
bool lacks_iteration(Runtime& rt, const std::vector<Value>& bases, Address names) {
  const bool derived = std::any_of(bases.begin(), bases.end(), [&](Value base) {
    const ClassObject cls = *rt.memory.read<ClassObject>(address_of(base));
    return cls.class_flags & kClassBuiltin && cls.instance_kind == Kind::kIterator;
  });
  return derived && (find_string_key(rt, names, address_of(new_string(rt, "__iter__"))) == kUnbound ||
                     find_string_key(rt, names, address_of(new_string(rt, "__next__"))) == kUnbound);
}

// _make_class(name, bases, namespace, metaclass): the class object alone; builtins.__build_class__ does the rest.
Outcome make_class_native(Runtime& rt, NativeCall& call) {
  std::vector<Value> bases = tuple_items(rt, address_of(call.arguments[1]));
  if (bases.empty()) bases.push_back(from_address(rt.process.object_class));
  if (!check_bases(rt, bases)) return Outcome::kRaised;
  if (const std::vector<Value> odd = names_to_adapt(rt, address_of(call.arguments[2])); !odd.empty()) {
    return call_library(rt, call, "_make_adapted_class",
                        {new_tuple(rt, odd.data(), odd.size()), call.arguments[0], call.arguments[1], call.arguments[2], call.arguments[3]});
  }
  const Value metaclass = call.arguments[3];
  if (lacks_iteration(rt, bases, address_of(call.arguments[2]))) {
    return call_library(rt, call, "_make_iterator_class", {call.arguments[0], call.arguments[1], call.arguments[2], metaclass});
  }
  const Address type = rt.process.kind_classes[static_cast<std::size_t>(Kind::kClass)];
  const Address custom = metaclass == kNone || address_of(metaclass) == type ? 0 : address_of(metaclass);
  const Address dict = address_of(call.arguments[2]);
  const Value cell = find_string_key(rt, dict, address_of(new_string(rt, "__classcell__")));
  const Value qualified = find_string_key(rt, dict, rt.name(Name::kQualname));
  if (qualified != kUnbound && !is_string(rt, qualified)) {
    return raise(rt, ExceptionId::kTypeError, fmt::format("type __qualname__ must be a str, not {}", class_name(rt, qualified)));
  }
  if (cell != kUnbound && kind_of(rt, cell) != Kind::kCell) {
    return raise(rt, ExceptionId::kTypeError, fmt::format("__classcell__ must be a nonlocal cell, not <class '{}'>", class_name(rt, cell)));
  }
  name_properties(rt, dict);
  const Address cls = make_class(rt, call.arguments[0], bases, from_address(dict), custom);
  if (cls == 0) return Outcome::kRaised;
  if (kind_of(rt, cell) == Kind::kCell) {
    rt.memory.write<CellObject>(address_of(cell))->value = from_address(cls);
    remove_string_key(rt, dict, address_of(new_string(rt, "__classcell__")));
  }
  const Value module = find_string_key(rt, dict, rt.name(Name::kModule));
  // What a base says of itself is not said of a program's class.
  const bool of_program = is_string(rt, module) && !is_hidden_module(to_utf8(rt, address_of(module)));
  if (of_program && find_string_key(rt, dict, rt.name(Name::kDoc)) == kUnbound && find_in_class(rt, cls, rt.name(Name::kDoc)) != kUnbound) {
    set_string_key(rt, dict, "__doc__", kNone);
  }
  auto* object = rt.memory.write<ClassObject>(cls);
  if (is_string(rt, qualified)) object->qualified = address_of(qualified);
  if (is_string(rt, module)) object->module_name = address_of(module);
  remove_string_key(rt, dict, rt.name(Name::kQualname));
  return call.done(from_address(cls));
}

// _new_member(kind, name, cls): the descriptor of one of a class's __slots__.
Outcome new_member(Runtime& rt, NativeCall& call) {
  const Address member = rt.heap.allocate(Kind::kProperty, sizeof(PropertyObject));
  auto* object = rt.memory.write<PropertyObject>(member);
  object->header.cls = address_of(call.arguments[0]);
  object->header.flags |= kFlagMember;
  object->getter = call.arguments[1];
  object->setter = call.arguments[2];
  object->deleter = object->doc = kNone;
  return call.done(from_address(member));
}

// _seal(cls): its instances get no attribute dict, unless those of a base have one.
Outcome seal_class(Runtime& rt, NativeCall& call) {
  const Address cls = address_of(call.arguments[0]);
  for (const Value each : tuple_items(rt, rt.memory.read<ClassObject>(cls)->mro)) {
    const ClassObject base = *rt.memory.read<ClassObject>(address_of(each));
    const bool has_none = base.class_flags & kClassNoDict || (base.class_flags & kClassBuiltin && base.instance_kind != Kind::kException);
    if (address_of(each) != cls && !has_none) return call.done(kFalse);
  }
  rt.memory.write<ClassObject>(cls)->class_flags |= kClassNoDict;
  return call.done(kTrue);
}

Outcome type_mro(Runtime& rt, NativeCall& call) {
  const std::vector<Value> mro = tuple_items(rt, rt.memory.read<ClassObject>(address_of(call.arguments[0]))->mro);
  return call.done(new_list(rt, mro.data(), mro.size()));
}

// type.__call__(cls, …), for a metaclass that makes instances in its own way.
Outcome type_call(Runtime& rt, NativeCall& call) {
  if (!is_class(rt, call.arguments[0])) return raise(rt, ExceptionId::kTypeError, "type.__call__() needs a class");
  const Value arguments = new_tuple(rt, call.arguments + 1, call.count - 1);
  const Value keywords = keyword_dict(rt, call);
  return call_library(rt, call, "_construct", {call.arguments[0], arguments, keywords});
}

enum class Check : std::uint8_t { kNo, kYes, kBad, kAsk };

// kAsk: the pattern (its metaclass) has a method that answers.
Check matches_class(Runtime& rt, Address cls, Value pattern, Name method, int depth) {
  const bool custom = is_object(pattern) && rt.memory.read<Header>(address_of(pattern))->cls != 0;
  if (custom && kind_of(rt, find_in_class(rt, class_of(rt, pattern), rt.name(method))) == Kind::kFunction) return Check::kAsk;
  if (is_class(rt, pattern)) return is_subclass(rt, cls, address_of(pattern)) ? Check::kYes : Check::kNo;
  if (kind_of(rt, pattern) != Kind::kTuple || depth > 50) return Check::kBad;
  for (const Value each : tuple_items(rt, address_of(pattern))) {
    const Check check = matches_class(rt, cls, each, method, depth + 1);
    if (check != Check::kNo) return check;
  }
  return Check::kNo;
}

Outcome isinstance_native(Runtime& rt, NativeCall& call) {
  const Check check = matches_class(rt, class_of(rt, call.arguments[0]), call.arguments[1], Name::kInstanceCheck, 0);
  if (check == Check::kAsk) return call_library(rt, call, "_isinstance", {call.arguments[0], call.arguments[1]});
  if (check == Check::kBad) {
    return raise(rt, ExceptionId::kTypeError, "isinstance() arg 2 must be a type, a tuple of types, or a union");
  }
  const bool own = is_object(call.arguments[0]) && rt.memory.read<Header>(address_of(call.arguments[0]))->cls != 0;
  const Kind said = check == Check::kNo && own ? kind_of(rt, find_in_class(rt, class_of(rt, call.arguments[0]), rt.name(Name::kClass))) : Kind::kFree;
  if (said == Kind::kProperty || said == Kind::kClass) {  // it passes itself off as an object of another class
    return call_library(rt, call, "_isinstance", {call.arguments[0], call.arguments[1]});
  }
  return call.done(from_bool(check == Check::kYes));
}

Outcome issubclass_native(Runtime& rt, NativeCall& call) {
  if (!is_class(rt, call.arguments[0])) return raise(rt, ExceptionId::kTypeError, "issubclass() arg 1 must be a class");
  const Check check = matches_class(rt, address_of(call.arguments[0]), call.arguments[1], Name::kSubclassCheck, 0);
  if (check == Check::kAsk) return call_library(rt, call, "_issubclass", {call.arguments[0], call.arguments[1]});
  if (check == Check::kBad) {
    return raise(rt, ExceptionId::kTypeError, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
  }
  return call.done(from_bool(check == Check::kYes));
}

Outcome callable_native(Runtime& rt, NativeCall& call) {
  switch (kind_of(rt, call.arguments[0])) {
    case Kind::kFunction:
    case Kind::kNative:
    case Kind::kBoundMethod:
    case Kind::kStaticMethod:
    case Kind::kClass: return call.done(kTrue);
    case Kind::kFree: return call.done(kFalse);
    default: break;
  }
  const Value method = find_in_class(rt, class_of(rt, call.arguments[0]), rt.name(Name::kCall));
  return call.done(from_bool(method != kUnbound));
}

// An object's address. Immediate values have none: a number that no object's address is.
Outcome id_native(Runtime&, NativeCall& call) {
  const Value value = call.arguments[0];
  if (is_object(value)) return call.done(from_int(address_of(value)));
  return call.done(from_int(static_cast<std::int64_t>((value * 0x9E3779B97F4A7C15u) >> 20 | 0x100'0000'0000u)));
}

// --- attributes by name: the interpreter does the look-up ---

// The one object for a text that stands in the program; texts made at run time may have another.
Address interned(Runtime& rt, Address name) {
  const Address known = name < kHeapBase ? name : rt.image.find_string(to_utf8(rt, name));
  return known != 0 ? known : name;
}

// Has an instance an attribute, if that can be said without running Python? kAsk: only the look-up itself knows. The value
// is kUnbound where it has to be bound first.
Check has_plainly(Runtime& rt, const NativeCall& call, Value& value) {
  const Value object = call.arguments[0];
  if (kind_of(rt, object) != Kind::kObject || !is_string(rt, call.arguments[1])) return Check::kAsk;
  const Address name = interned(rt, address_of(call.arguments[1]));
  const Address cls = class_of(rt, object);
  if (rt.memory.read<ClassObject>(cls)->class_flags & (kClassHasGetAttr | kClassHasGetAttribute)) return Check::kAsk;
  const Value of_class = find_in_class(rt, cls, name);
  if (kind_of(rt, of_class) == Kind::kFunction) return Check::kYes;
  if (of_class != kUnbound || well_known_name(rt, name) != Name::kCount) return Check::kAsk;
  const Address place = dict_place(rt, object);
  const Address dict = place == 0 ? 0 : *rt.memory.read<Address>(place);
  value = dict == 0 ? kUnbound : find_string_key(rt, dict, name);
  return value == kUnbound ? Check::kNo : Check::kYes;
}

Outcome by_name(Runtime& rt, NativeCall& call, Outcome what) {
  if (!is_string(rt, call.arguments[1])) {
    return raise(rt, ExceptionId::kTypeError, fmt::format("attribute name must be string, not '{}'", class_name(rt, call.arguments[1])));
  }
  call.callee = call.arguments[0];
  call.callee_arguments[0] = from_address(interned(rt, address_of(call.arguments[1])));
  call.callee_arguments[1] = call.argument(2);
  return what;
}

Outcome getattr_native(Runtime& rt, NativeCall& call) {
  if (call.argument(2) != kUnbound) {
    Value value = kUnbound;
    const Check has = has_plainly(rt, call, value);
    if (has == Check::kNo || value != kUnbound) return call.done(has == Check::kNo ? call.arguments[2] : value);
    return call_library(rt, call, "_getattr_default", {call.arguments[0], call.arguments[1], call.arguments[2]});
  }
  return by_name(rt, call, Outcome::kLoadAttribute);
}

Outcome object_getattribute(Runtime& rt, NativeCall& call) {
  return by_name(rt, call, Outcome::kLoadPlainAttribute);
}

Outcome hasattr_native(Runtime& rt, NativeCall& call) {
  Value value = kUnbound;
  const Check has = has_plainly(rt, call, value);
  if (has != Check::kAsk) return call.done(from_bool(has == Check::kYes));
  return call_library(rt, call, "_hasattr", {call.arguments[0], call.arguments[1]});
}

Outcome setattr_native(Runtime& rt, NativeCall& call) { return by_name(rt, call, Outcome::kStoreAttribute); }
Outcome delattr_native(Runtime& rt, NativeCall& call) { return by_name(rt, call, Outcome::kDeleteAttribute); }

// object's are not for classes, whose caches only type's know of.
template <Outcome kWhat>
Outcome of_object(Runtime& rt, NativeCall& call) {
  if (kind_of(rt, call.arguments[0]) != Kind::kClass) return by_name(rt, call, kWhat);
  const char* name = kWhat == Outcome::kStorePlainAttribute ? "__setattr__" : "__delattr__";
  return raise(rt, ExceptionId::kTypeError, fmt::format("can't apply this {} to {} object", name, class_name(rt, call.arguments[0])));
}

template <Outcome kWhat>
Outcome of_type(Runtime& rt, NativeCall& call) { return by_name(rt, call, kWhat); }

// --- object ---

// Does the class have an __init__ (or __new__) that is not object's?
bool class_takes_more(Runtime& rt, Address cls, Name which) {
  const Address name = rt.name(which);
  return find_in_class(rt, cls, name) != find_in_class(rt, rt.process.object_class, name);
}

// type(None)(), type(...)(): there is only one.
Outcome constant_new(Runtime& rt, NativeCall& call, Value constant) {
  if (call.count == 1 && call.keyword_names == 0) return call.done(constant);
  const char* name = constant == kNone ? "NoneType" : constant == kEllipsis ? "EllipsisType" : "NotImplementedType";
  return raise(rt, ExceptionId::kTypeError, fmt::format("{} takes no arguments", name));
}

Outcome object_new(Runtime& rt, NativeCall& call) {
  if (!is_class(rt, call.arguments[0])) {
    return raise(rt, ExceptionId::kTypeError, fmt::format("object.__new__(X): X is not a type object ({})", class_name(rt, call.arguments[0])));
  }
  const Address cls = address_of(call.arguments[0]);
  for (const Value constant : {kNone, kEllipsis, kNotImplemented}) {
    if (class_of(rt, constant) == cls) return constant_new(rt, call, constant);
  }
  const Kind kind = rt.memory.read<ClassObject>(cls)->instance_kind;
  const bool is_plain = kind == Kind::kObject || kind == Kind::kException || kind == Kind::kModule;
  if (!is_plain && !class_takes_more(rt, cls, Name::kNew)) {
    return raise(rt, ExceptionId::kTypeError, fmt::format("cannot create '{}' instances", name_of_class(rt, cls)));
  }
  if (!is_plain) {
    return raise(rt, ExceptionId::kTypeError, fmt::format("object.__new__({}) is not safe, use {}.__new__()", name_of_class(rt, cls), name_of_class(rt, layout_of(rt, cls))));
  }
  const bool is_abstract = (rt.memory.read<ClassObject>(cls)->class_flags & kClassAbstract) != 0;
  if (is_abstract && kind == Kind::kObject) return call_library(rt, call, "_refuse_abstract", {call.arguments[0]});
  const bool given = call.count > 1 || call.keyword_names != 0;
  if (given && kind == Kind::kObject && class_takes_more(rt, cls, Name::kNew)) {
    return raise(rt, ExceptionId::kTypeError, "object.__new__() takes exactly one argument (the type to instantiate)");
  }
  if (given && kind == Kind::kObject && !class_takes_more(rt, cls, Name::kInit)) {
    return raise(rt, ExceptionId::kTypeError, name_of_class(rt, cls) + "() takes no arguments");
  }
  const Address made = new_instance(rt, cls);
  if (kind == Kind::kException && call.count > 1) {   // BaseException.__new__ keeps them, whatever __init__ does
    const Value args = new_tuple(rt, call.arguments + 1, call.count - 1);
    rt.memory.write<ExceptionObject>(made)->args = address_of(args);
  }
  return call.done(from_address(made));
}

// Arguments that nobody takes are refused, by the one of __new__ and __init__ that is object's own (CPython's object_init).
Outcome object_init(Runtime& rt, NativeCall& call) {
  const Address cls = class_of(rt, call.arguments[0]);
  if ((call.count <= 1 && call.keyword_names == 0) || kind_of(rt, call.arguments[0]) == Kind::kClass) return call.done(kNone);
  const Kind kind = rt.memory.read<ClassObject>(cls)->instance_kind;
  // CPython's modules and wrappers have an __init__ of their own, which takes what __new__ has taken here.
  if (kind == Kind::kModule || kind == Kind::kStaticMethod || kind == Kind::kClassMethod || kind == Kind::kSuper) return call.done(kNone);
  if (class_takes_more(rt, cls, Name::kInit)) {
    return raise(rt, ExceptionId::kTypeError, "object.__init__() takes exactly one argument (the instance to initialize)");
  }
  if (kind != Kind::kObject || class_takes_more(rt, cls, Name::kNew)) return call.done(kNone);
  return raise(rt, ExceptionId::kTypeError, name_of_class(rt, cls) + ".__init__() takes exactly one argument (the instance to initialize)");
}

Outcome object_dir(Runtime& rt, NativeCall& call) { return call_library(rt, call, "_names_of", {call.arguments[0]}); }
Outcome object_sizeof(Runtime& rt, NativeCall& call) { return call_library(rt, call, "_sizeof", {call.arguments[0]}); }

// types.ModuleType(name): a module without a text.
Outcome module_new(Runtime& rt, NativeCall& call) {
  return call_library(rt, call, "_make_module", {call.arguments[0], call.arguments[1], call.argument(2) == kUnbound ? kNone : call.argument(2)});
}

Outcome init_subclass(Runtime& rt, NativeCall& call) {
  if (call.keyword_names == 0 || tuple_length(rt, call.keyword_names) == 0) return call.done(kNone);
  return raise(rt, ExceptionId::kTypeError,
               fmt::format("{}.__init_subclass__() takes no keyword arguments",
                           to_utf8(rt, rt.memory.read<ClassObject>(address_of(call.arguments[0]))->qualified)));
}

Outcome same_object(Runtime&, NativeCall& call) {
  return call.done(call.arguments[0] == call.arguments[1] ? kTrue : kNotImplemented);
}
Outcome object_hash(Runtime& rt, NativeCall& call) {
  if (is_object(call.arguments[0])) return call.done(from_int(address_of(call.arguments[0]) >> 4));
  std::uint64_t hash = 0;
  hash_of(rt, call.arguments[0], hash);
  return call.done(from_int64(rt, static_cast<std::int64_t>(hash)));
}

Outcome object_repr(Runtime& rt, NativeCall& call) {
  const Address cls = class_of(rt, call.arguments[0]);
  const Address module = rt.memory.read<ClassObject>(cls)->module_name;
  const std::string prefix = module == 0 ? "" : to_utf8(rt, module) + ".";
  const std::string name = to_utf8(rt, rt.memory.read<ClassObject>(cls)->qualified);
  return call.done(new_string(rt, fmt::format("<{}{} object at {:#x}>", prefix, name, address_of(call.arguments[0]))));
}

Outcome object_str(Runtime& rt, NativeCall& call) {
  std::string text;
  const Answer answer = to_repr(rt, call.arguments[0], text);
  if (answer == Answer::kDone) return call.done(new_string(rt, text));
  return answer == Answer::kRaised ? Outcome::kRaised : call_library(rt, call, "_repr", {call.arguments[0]});
}

constexpr NativeEntry kEntries[] = {
    {"type", "__new__", type_new, "cls, *arguments, **keywords"},
    {"type", "__call__", type_call, "self, *arguments, **keywords"},
    {"type", "mro", method<type_mro, Kind::kClass>, "self"},
    {"builtins", "_make_class", make_class_native, "name, bases, namespace, metaclass"},
    {"builtins", "isinstance", isinstance_native, "object, classinfo, /"},
    {"builtins", "issubclass", issubclass_native, "cls, classinfo, /"},
    {"builtins", "callable", callable_native, "object, /"},
    {"builtins", "id", id_native, "object, /"},
    {"builtins", "getattr", getattr_native, "object, name, default?, /"},
    {"builtins", "hasattr", hasattr_native, "object, name, /"},
    {"builtins", "setattr", setattr_native, "object, name, value, /"},
    {"builtins", "delattr", delattr_native, "object, name, /"},
    {"object", "__new__", object_new, "cls, *arguments, **keywords"},
    {"object", "__init__", object_init, "self, *arguments, **keywords"},
    {"module", "__new__", module_new, "cls, name, doc?"},
    {"object", "__init_subclass__", init_subclass, "cls, /, **keywords"},
    {"object", "__eq__", same_object, "self, other, /"},
    {"object", "__dir__", object_dir, "self"},
    {"object", "__sizeof__", object_sizeof, "self"},
    {"object", "__hash__", object_hash, "self"},
    {"object", "__repr__", object_repr, "self"},
    {"object", "__str__", object_str, "self"},
    {"object", "__setattr__", of_object<Outcome::kStorePlainAttribute>, "self, name, value, /"},
    {"type", "__setattr__", method<of_type<Outcome::kStorePlainAttribute>, Kind::kClass>, "self, name, value, /"},
    {"type", "__delattr__", method<of_type<Outcome::kDeletePlainAttribute>, Kind::kClass>, "self, name, /"},
    {"object", "__getattribute__", object_getattribute, "self, name, /"},
    {"object", "__delattr__", of_object<Outcome::kDeletePlainAttribute>, "self, name, /"},
    {"_slots", "new_member", new_member, "kind, name, cls"},
    {"_slots", "seal", seal_class, "cls"},
};

}  // namespace

const NativeTable kClassNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
