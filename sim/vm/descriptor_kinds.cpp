#include "sim/vm/descriptor_kinds.h"

#include <fmt/core.h>

#include "sim/vm/class_building.h"
#include "sim/vm/interpreter_state.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/special_attributes.h"
#include "sim/vm/text/c_wording.h"

namespace weft::vm {

// Built-in functions with an underscore are methods that the library puts into classes.
bool binds(const Runtime& rt, Value attribute) {
  const Kind kind = kind_of(rt, attribute);
  if (kind == Kind::kFunction) {
    const Address function = address_of(attribute);
    return !is_built_in(rt, function) || to_utf8(rt, rt.memory.read<FunctionObject>(function)->name).starts_with('_');
  }
  return kind == Kind::kNative && is_native_method(rt, address_of(attribute));
}

bool is_data_descriptor(const Runtime& rt, Value attribute) {
  const Kind kind = kind_of(rt, attribute);
  if (kind == Kind::kProperty) return true;
  if (kind != Kind::kObject) return false;
  const Address cls = class_of(rt, attribute);
  return find_in_class(rt, cls, rt.name(Name::kSet)) != kUnbound || find_in_class(rt, cls, rt.name(Name::kDelete)) != kUnbound;
}

bool has_getter(const Runtime& rt, Value descriptor) {
  return kind_of(rt, descriptor) != Kind::kObject || find_in_class(rt, class_of(rt, descriptor), rt.name(Name::kGet)) != kUnbound;
}

// Only a property from a class statement knows its name.
std::string lacks(const Runtime& rt, Value property, const std::string& name, Value object, const char* what) {
  const std::string cls = class_name(rt, object);
  const bool is_c = cls.find('.') != std::string::npos;   // CPython's C has no property there
  if (is_c && what != std::string_view("getter")) return fmt::format("attribute '{}' of '{}' objects is not writable", name, cls);
  const bool named = rt.memory.read<Header>(address_of(property))->flags & kFlagNamed;
  return fmt::format("property {}of '{}' object has no {}", named ? "'" + name + "' " : "", cls, what);
}

bool runs_getter(const Runtime& rt, Value found) {
  const Kind kind = kind_of(rt, found);
  return (kind == Kind::kProperty && !is_member(rt, found)) || (kind == Kind::kObject && has_getter(rt, found));
}

}  // namespace weft::vm
