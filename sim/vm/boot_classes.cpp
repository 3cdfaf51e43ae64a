#include "sim/vm/boot_classes.h"

#include <map>

#include "sim/vm/class_building.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

struct KindClass {
  Kind kind;
  const char* name;
};
constexpr KindClass kKindClasses[] = {
#define X(kind, python_name, comment) {Kind::k##kind, python_name},
#include "sim/vm/object_kinds.def"
#undef X
};

constexpr const char* kValueClassNames[] = {"int", "bool", "float", "NoneType", "ellipsis", "NotImplementedType"};

constexpr const char* kIteratorClassNames[] = {
#define X(kind, python_name, comment) python_name,
#include "sim/vm/iterator_kinds.def"
#undef X
};
constexpr const char* kViewClassNames[] = {"dict_keys", "dict_values", "dict_items"};
constexpr const char* kPublicIterators[] = {"enumerate", "filter", "map", "reversed", "zip"};

struct ExceptionClass {
  const char* name;
  const char* base;
};
constexpr ExceptionClass kExceptionClasses[] = {
#define X(name, base) {#name, #base},
#include "sim/vm/exceptions.def"
#undef X
};

// Not to be found in builtins, although they exist.
bool is_hidden(std::string_view name) {
  for (const std::string_view hidden : {"iterator", "dict_view", "function", "builtin_function_or_method", "method", "cell", "module",
                                        "traceback", "generator", "coroutine", "code", "method_descriptor", "wrapper_descriptor",
                                        "method-wrapper", "NoneType", "ellipsis", "NotImplementedType"}) {
    if (name == hidden) return true;
  }
  return name.ends_with("iterator") || name.starts_with("dict_");
}

// The native is a method of the class, not of its instances: its first parameter says so.
bool is_class_method(const NativeInfo& native) {
  return !native.names.empty() && native.names[0] == "cls" && std::string_view(native.entry->name) != "__new__";
}

class ClassMaker {
 public:
  explicit ClassMaker(Runtime& rt) : rt_(rt) {}

  void make_all() {
    const Address object = make("object", 0, Kind::kObject);
    rt_.process.object_class = object;
    const Address type = make("type", object, Kind::kClass);
    rt_.process.kind_classes[static_cast<std::size_t>(Kind::kClass)] = type;
    for (std::size_t i = 0; i < std::size(kValueClassNames); ++i) {
      const Address base = static_cast<ValueClass>(i) == ValueClass::kBool
                               ? rt_.process.value_classes[static_cast<std::size_t>(ValueClass::kInt)] : object;
      const bool is_float = static_cast<ValueClass>(i) == ValueClass::kFloat;
      rt_.process.value_classes[i] = make(kValueClassNames[i], base, is_float ? Kind::kFloat : Kind::kBigInt);
    }
    for (const KindClass& each : kKindClasses) make_kind_class(each, object);
    rt_.process.coroutine_class = make("coroutine", object, Kind::kGenerator);
    rt_.process.method_descriptor = make("method_descriptor", object, Kind::kNative);
    rt_.process.wrapper_descriptor = make("wrapper_descriptor", object, Kind::kNative);
    rt_.process.method_wrapper = make("method-wrapper", object, Kind::kBoundMethod);
    for (std::size_t i = 0; i < std::size(kIteratorClassNames); ++i) {
      const auto made = by_name_.find(kIteratorClassNames[i]);
      rt_.process.iterator_classes[i] = made != by_name_.end() ? made->second : make(kIteratorClassNames[i], object, Kind::kIterator);
    }
    for (std::size_t i = 0; i < std::size(kViewClassNames); ++i) {
      rt_.process.view_classes[i] = make(kViewClassNames[i], object, Kind::kDictView);
    }
    for (std::size_t i = 0; i < std::size(kExceptionClasses); ++i) {
      const ExceptionClass& each = kExceptionClasses[i];
      rt_.process.exception_classes[i] = make(each.name, by_name_.at(each.base), Kind::kException);
    }
    rt_.process.kind_classes[static_cast<std::size_t>(Kind::kException)] = rt_.process.exception_classes[0];
    bind_value("NotImplemented", kNotImplemented);
    bind_value("Ellipsis", kEllipsis);
    bind("EnvironmentError", by_name_.at("OSError"));
    bind("IOError", by_name_.at("OSError"));
    add_natives();
  }

 private:
  Value text(std::string_view name) {
    const Address interned = rt_.image.find_string(name);
    return interned != 0 ? from_address(interned) : new_string(rt_, name);
  }

  void bind(std::string_view name, Address cls) {
    if (!is_hidden(name)) bind_value(name, from_address(cls));
  }

  void bind_value(std::string_view name, Value value) {
    const std::uint32_t slot = rt_.image.find_slot(0, name);
    if (slot != 0) *rt_.memory.write<Value>(slot_address(slot)) = value;
  }

  Address make(const char* name, Address base, Kind kind) {
    const std::vector<Value> bases = base == 0 ? std::vector<Value>{} : std::vector<Value>{from_address(base)};
    // One after the other: arguments are evaluated in an order of the compiler's choosing, and addresses tell it.
    const Value name_text = text(name);
    const Value attributes = new_dict(rt_);
    const Address cls = make_class(rt_, name_text, bases, attributes, 0);
    auto* object = rt_.memory.write<ClassObject>(cls);
    object->class_flags |= kClassBuiltin;
    object->instance_kind = kind;
    by_name_[name] = cls;
    bind(name, cls);
    return cls;
  }

  void make_kind_class(const KindClass& each, Address object) {
    if (each.name == nullptr || each.kind == Kind::kObject || each.kind == Kind::kClass || each.kind == Kind::kException ||
        each.kind == Kind::kBigInt || each.kind == Kind::kFloat) return;
    rt_.process.kind_classes[static_cast<std::size_t>(each.kind)] = make(each.name, object, each.kind);
  }

  void add_natives() {
    const std::vector<NativeInfo>& natives = all_natives();
    for (std::uint32_t i = 0; i < natives.size(); ++i) {
      const NativeEntry& entry = *natives[i].entry;
      const auto owner = by_name_.find(entry.owner);
      if (owner == by_name_.end()) continue;
      const Value name = text(entry.name);
      const Address dict = rt_.memory.read<ClassObject>(owner->second)->dict;
      const Value native = new_native(rt_, i, name, kUnbound);
      set_string_key(rt_, dict, address_of(name), as_attribute(natives[i], native));
    }
    forbid_hashing();
    ++rt_.process.class_version;
  }

  // What a class has under the native's name: the native, a class method or a property.
  Value as_attribute(const NativeInfo& info, Value native) {
    if (is_class_method(info)) {
      const Address address = rt_.heap.allocate(Kind::kClassMethod, sizeof(WrapperObject));
      rt_.memory.write<WrapperObject>(address)->function = native;
      return from_address(address);
    }
    if (!info.is_property) return native;
    const Address address = rt_.heap.allocate(Kind::kProperty, sizeof(PropertyObject));
    auto* property = rt_.memory.write<PropertyObject>(address);
    property->getter = native;
    property->setter = property->deleter = property->doc = kNone;
    return from_address(address);
  }

  // Mutable collections have no hash.
  void forbid_hashing() {
    for (const char* name : {"list", "dict", "set", "bytearray", "slice", "dict_keys", "dict_items"}) {
      const Address dict = rt_.memory.read<ClassObject>(by_name_.at(name))->dict;
      set_string_key(rt_, dict, rt_.name(Name::kHash), kNone);
    }
  }

  Runtime& rt_;
  std::map<std::string_view, Address> by_name_;  // looked up only: its order decides nothing
};

}  // namespace

std::vector<std::string_view> builtin_class_names() {
  std::vector<std::string_view> names{"object", "EnvironmentError", "IOError", "NotImplemented", "Ellipsis"};
  for (const char* name : kValueClassNames) {
    if (!is_hidden(name)) names.emplace_back(name);
  }
  for (const KindClass& each : kKindClasses) {
    if (each.name != nullptr && !is_hidden(each.name)) names.emplace_back(each.name);
  }
  for (const char* name : kPublicIterators) names.emplace_back(name);
  for (const ExceptionClass& each : kExceptionClasses) names.emplace_back(each.name);
  return names;
}

void make_builtin_classes(Runtime& rt) { ClassMaker(rt).make_all(); }

Value new_native(Runtime& rt, std::uint32_t native, Value name, Value self) {
  const Address address = rt.heap.allocate(Kind::kNative, sizeof(NativeObject));
  auto* object = rt.memory.write<NativeObject>(address);
  object->native = native;
  object->name = address_of(name);
  object->self = self;
  return from_address(address);
}

}  // namespace weft::vm
