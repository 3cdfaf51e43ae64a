#include "sim/vm/objects/container_methods.h"

#include <algorithm>

#include <fmt/format.h>

#include "sim/vm/natives.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/text/c_wording.h"

namespace weft::vm {

Outcome wrong_self(Runtime& rt, NativeCall& call) {
  const std::uint32_t number = rt.memory.read<NativeObject>(address_of(call.native))->native;
  const NativeEntry& entry = *all_natives()[number].entry;
  const std::string_view name = entry.name;
  const std::string given = class_name(rt, call.argument(0));
  if (name.starts_with("__")) {
    return raise(rt, ExceptionId::kTypeError,
                 fmt::format("descriptor '{}' requires a '{}' object but received a '{}'", name, entry.owner, given));
  }
  return raise(rt, ExceptionId::kTypeError,
               fmt::format("descriptor '{}' for '{}' objects doesn't apply to a '{}' object", name, entry.owner, given));
}

bool take_items(Runtime& rt, NativeCall& call, std::uint32_t which, std::vector<Value>& items, Outcome& outcome) {
  switch (items_of(rt, call.argument(which), items)) {
    case Walk::kDone: return true;
    case Walk::kRaised: outcome = Outcome::kRaised; break;
    case Walk::kNeedsPython: outcome = retry_with_list(rt, call, which); break;
  }
  return false;
}

bool may_make_subclass(Runtime& rt, Value cls, Address own) {
  const bool fits = kind_of(rt, cls) == Kind::kClass && is_subclass(rt, address_of(cls), own) && address_of(cls) != class_of(rt, kTrue);
  if (!fits) refuse_class(rt, cls, own);
  return fits;
}

Outcome done_as(Runtime& rt, NativeCall& call, Value object) {
  const Address cls = address_of(call.arguments[0]);
  const Kind kind = rt.memory.read<Header>(address_of(object))->kind;
  if (cls != rt.process.kind_classes[static_cast<std::size_t>(kind)]) {
    rt.memory.write<Header>(address_of(object))->cls = cls;
  }
  return call.done(object);
}

Outcome done_by_class(Runtime& rt, NativeCall& call, Value made) {
  if (address_of(call.arguments[0]) == class_of(rt, made)) return call.done(made);
  const Value arguments = new_tuple(rt, &made, 1), keywords = new_dict(rt);
  return call_library(rt, call, "_construct", {call.arguments[0], arguments, keywords});
}

bool has_own_init(Runtime& rt, const NativeCall& call) {
  const Value initializer = find_in_class(rt, address_of(call.arguments[0]), rt.name(Name::kInit));
  return kind_of(rt, initializer) == Kind::kFunction;
}

bool take_bound(Runtime& rt, Value argument, std::int64_t length, std::int64_t missing, std::int64_t& bound) {
  bound = missing;
  if (!is_given(argument)) return true;
  if (!is_integer(rt, argument)) {
    raise(rt, ExceptionId::kTypeError, "slice indices must be integers or have an __index__ method");
    return false;
  }
  if (!to_int64(rt, argument, bound)) {
    bool negative = false;
    number_compare(rt, Comparison::kLess, argument, from_int(0), negative);
    bound = negative ? 0 : INT64_MAX;
  }
  if (bound < 0) bound = std::max<std::int64_t>(bound + length, 0);
  return true;
}

}  // namespace weft::vm
