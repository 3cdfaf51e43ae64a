#include "sim/vm/rare_attributes.h"

#include <algorithm>
#include <vector>

#include <fmt/core.h>

#include "sim/vm/class_building.h"
#include "sim/vm/namespaces.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

// The names in a class's own __slots__; none when it has none.
std::vector<std::string> own_slots(const Runtime& rt, Address cls) {
  std::vector<std::string> names;
  auto& writable = const_cast<Runtime&>(rt);
  std::uint32_t position = 0;
  Value key, value;
  while (table_next(writable, rt.memory.read<ClassObject>(cls)->dict, position, key, value)) {
    if (kind_of(rt, value) == Kind::kProperty && rt.memory.read<Header>(address_of(value))->flags & kFlagMember) {
      names.push_back(to_utf8(rt, address_of(key)));
    }
  }
  std::sort(names.begin(), names.end());
  return names;
}

// What decides how instances look: all slots along the order, and whether there is a dict.
std::vector<std::string> layout_of(const Runtime& rt, Address cls) {
  const ClassObject object = *rt.memory.read<ClassObject>(cls);
  std::vector<std::string> layout{object.class_flags & kClassNoDict ? "slots only" : "with a dict"};
  for (const Value each : tuple_items(rt, object.mro)) {
    std::vector<std::string> names = own_slots(rt, address_of(each));
    layout.insert(layout.end(), names.begin(), names.end());
  }
  return layout;
}

// The base that decides what instances look like: the first of a built-in kind, else the first.
Address best_base(const Runtime& rt, const std::vector<Value>& bases) {
  for (const Value base : bases) {
    if (rt.memory.read<ClassObject>(address_of(base))->instance_kind != Kind::kObject) return address_of(base);
  }
  return address_of(bases[0]);
}

bool is_plain_object_class(const Runtime& rt, Address cls) { return tuple_length(rt, rt.memory.read<ClassObject>(cls)->mro) == 1; }

std::string refused_bases(const Runtime& rt, Address cls, Value bases) {
  const std::string name = name_of_class(rt, cls);
  if (kind_of(rt, bases) != Kind::kTuple) return fmt::format("can only assign tuple to {}.__bases__, not {}", name, class_name(rt, bases));
  const std::vector<Value> items = tuple_items(rt, address_of(bases));
  if (items.empty()) return fmt::format("can only assign non-empty tuple to {}.__bases__, not ()", name);
  for (const Value item : items) {
    if (kind_of(rt, item) != Kind::kClass) return fmt::format("{}.__bases__ must be tuple of classes, not '{}'", name, class_name(rt, item));
    if (is_subclass(rt, address_of(item), cls)) return "a __bases__ item causes an inheritance cycle";
  }
  const Address before = best_base(rt, tuple_items(rt, rt.memory.read<ClassObject>(cls)->bases)), after = best_base(rt, items);
  const bool same = rt.memory.read<ClassObject>(before)->instance_kind == rt.memory.read<ClassObject>(after)->instance_kind &&
                    is_plain_object_class(rt, before) == is_plain_object_class(rt, after) && layout_of(rt, before) == layout_of(rt, after);
  if (same) return {};
  return fmt::format("__bases__ assignment: '{}' object layout differs from '{}'", name_of_class(rt, after), name_of_class(rt, before));
}

std::vector<Value> subclasses_of(const Runtime& rt, Address cls) {
  const Address known = rt.memory.read<ClassObject>(cls)->subclasses;
  return known == 0 ? std::vector<Value>{} : list_items(rt, known);
}

void forget_subclass(Runtime& rt, Address base, Address cls) {
  std::vector<Value> left = subclasses_of(rt, base);
  left.erase(std::remove(left.begin(), left.end(), from_address(cls)), left.end());
  const Address list = address_of(new_list(rt, left.data(), left.size()));
  rt.memory.write<ClassObject>(base)->subclasses = list;
}

// False after raising: no consistent order.
bool order_again(Runtime& rt, Address cls) {
  const std::vector<Value> order = linearize(rt, cls, tuple_items(rt, rt.memory.read<ClassObject>(cls)->bases));
  if (order.empty()) return false;
  const Address mro = address_of(new_tuple(rt, order.data(), order.size()));
  rt.memory.write<ClassObject>(cls)->mro = mro;
  class_changed(rt, cls);
  for (const Value below : subclasses_of(rt, cls)) {
    if (!order_again(rt, address_of(below))) return false;
  }
  return true;
}

}  // namespace

std::string refused_class(const Runtime& rt, Value object, Address cls) {
  const Address own = rt.memory.read<Header>(address_of(object))->cls;
  const bool same_kind = own != 0 && rt.memory.read<ClassObject>(own)->instance_kind == rt.memory.read<ClassObject>(cls)->instance_kind;
  if (own == cls || (same_kind && layout_of(rt, own) == layout_of(rt, cls))) return {};
  return fmt::format("__class__ assignment: '{}' object layout differs from '{}'", name_of_class(rt, cls), name_of_class(rt, own));
}

bool set_bases(Runtime& rt, Address cls, Value bases) {
  const std::string refusal = refused_bases(rt, cls, bases);
  if (!refusal.empty()) return raise(rt, ExceptionId::kTypeError, refusal), false;
  const Address before = rt.memory.read<ClassObject>(cls)->bases;
  for (const Value base : tuple_items(rt, before)) forget_subclass(rt, address_of(base), cls);
  rt.memory.write<ClassObject>(cls)->bases = address_of(bases);
  for (const Value base : tuple_items(rt, address_of(bases))) add_subclass(rt, address_of(base), cls);
  return order_again(rt, cls);
}

bool set_order(Runtime& rt, Address cls, Address order) {
  for (const Value item : tuple_items(rt, order)) {
    if (kind_of(rt, item) != Kind::kClass) return raise(rt, ExceptionId::kTypeError, fmt::format("mro() returned a non-class ('{}')", class_name(rt, item))), false;
  }
  rt.memory.write<ClassObject>(cls)->mro = order;
  class_changed(rt, cls);
  return true;
}

Value bound_super(Runtime& rt, Value super, Value object) {
  const SuperObject own = *rt.memory.read<SuperObject>(address_of(super));
  return own.self != kNone || object == kNone ? super : new_super(rt, own.after, object);
}

Value as_arguments(Runtime& rt, Value value) {
  std::vector<Value> items;
  if (is_string(rt, value)) {
    for (std::uint32_t i = 0; i < string_length(rt, address_of(value)); ++i) items.push_back(character_string(rt, string_at(rt, address_of(value), i)));
  } else if (kind_of(rt, value) == Kind::kList) {
    items = list_items(rt, address_of(value));
  } else {
    return value;
  }
  return new_tuple(rt, items.data(), items.size());
}

bool import_star_of_dict(Runtime& rt, Address names, std::uint32_t into) {
  const Value key_of_all = new_string(rt, "__all__");
  const Value all = find_string_key(rt, names, address_of(key_of_all));
  const Kind kind = kind_of(rt, all);
  const std::vector<Value> exported = kind == Kind::kList    ? list_items(rt, address_of(all))
                                      : kind == Kind::kTuple ? tuple_items(rt, address_of(all))
                                                             : std::vector<Value>{};
  for (const Value each : exported) {
    if (!is_string(rt, each) || find_string_key(rt, names, address_of(each)) != kUnbound) continue;
    const Value own = find_string_key(rt, names, rt.name(Name::kName));
    raise(rt, ExceptionId::kAttributeError,
          fmt::format("module '{}' has no attribute '{}'", is_string(rt, own) ? to_utf8(rt, address_of(own)) : "?", to_utf8(rt, address_of(each))));
    return false;
  }
  std::uint32_t position = 0;
  Value name, value;
  while (table_next(rt, names, position, name, value)) {
    if (!is_string(rt, name)) continue;
    const std::string text = to_utf8(rt, address_of(name));
    const auto is_it = [&](Value each) { return is_string(rt, each) && to_utf8(rt, address_of(each)) == text; };
    const bool meant = all == kUnbound ? text[0] != '_' : std::any_of(exported.begin(), exported.end(), is_it);
    if (!meant) continue;
    const std::uint32_t target = rt.image.find_slot(into, text);
    if (target == 0) {  // no part of the program's text has the name: only globals() knows it
      const Value globals = namespace_of(rt, into);
      set_string_key(rt, address_of(globals), address_of(name), value);
      continue;
    }
    *rt.memory.write<Value>(slot_address(target)) = value;
    global_changed(rt, target, value);
  }
  return true;
}

}  // namespace weft::vm
