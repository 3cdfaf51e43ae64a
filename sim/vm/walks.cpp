// Taking all items of a built-in iterable at once.
#include <fmt/format.h>

#include "sim/vm/blocks.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

Walk walk_iterator(Runtime& rt, Value iterator, std::vector<Value>& items) {
  if (!is_native_iterator(rt, iterator)) return Walk::kNeedsPython;
  for (;;) {
    Value item;
    switch (next_item(rt, address_of(iterator), item)) {
      case Answer::kDone: break;
      case Answer::kRaised: return Walk::kRaised;
      default: return Walk::kNeedsPython;
    }
    if (item == kUnbound || rt.memory.failed()) return Walk::kDone;
    items.push_back(item);
  }
}

Walk walk_range(Runtime& rt, Value range, std::vector<Value>& items) {
  const std::int64_t length = range_length(rt, address_of(range));
  if (!has_room(rt, length < 0 ? UINT64_MAX : static_cast<std::uint64_t>(length))) return Walk::kRaised;
  const SliceObject object = *rt.memory.read<SliceObject>(address_of(range));
  if (!are_ints(object.start, object.stop) || !is_int(object.step)) {
    for (std::int64_t i = 0; i < length; ++i) items.push_back(range_at(rt, address_of(range), from_int(i)));
    return Walk::kDone;
  }
  items.reserve(items.size() + static_cast<std::size_t>(length));
  std::int64_t item = as_int(object.start);
  for (std::int64_t i = 0; i < length; ++i, item += as_int(object.step)) items.push_back(from_int(item));
  return Walk::kDone;
}

Walk walk_keys(Runtime& rt, Address table, std::vector<Value>& items) {
  items.reserve(items.size() + table_used(rt, table));
  std::uint32_t position = 0;
  for (Value key, value; table_next(rt, table, position, key, value);) items.push_back(key);
  return Walk::kDone;
}

Walk not_iterable(Runtime& rt, Value value) {
  if (has_user_iteration(rt, value)) return Walk::kNeedsPython;
  raise(rt, ExceptionId::kTypeError, fmt::format("'{}' object is not iterable", class_name(rt, value)));
  return Walk::kRaised;
}

Walk take_items(Runtime& rt, Value iterable, std::vector<Value>& items) {
  if (!is_object(iterable)) return not_iterable(rt, iterable);
  const Address address = address_of(iterable);
  const Header header = *rt.memory.read<Header>(address);
  if (header.cls != 0 && overrides(rt, iterable, Name::kIter)) return not_iterable(rt, iterable);
  switch (header.kind) {
    case Kind::kList: case Kind::kTuple: {
      const Items source = items_in(rt, address);
      const std::size_t before = items.size();
      items.resize(before + source.length);
      if (source.length > 0) rt.memory.copy_from(source.at, items.data() + before, std::size_t{source.length} * 8);
      return Walk::kDone;
    }
    case Kind::kRange: return walk_range(rt, iterable, items);
    case Kind::kDict: case Kind::kSet: case Kind::kFrozenSet: return walk_keys(rt, address, items);
    default: break;
  }
  Value iterator;
  switch (make_iterator(rt, iterable, iterator)) {
    case Answer::kDone: return walk_iterator(rt, iterator, items);
    case Answer::kRaised: return Walk::kRaised;
    case Answer::kNeedsPython: return Walk::kNeedsPython;
    case Answer::kNotSupported: break;
  }
  return not_iterable(rt, iterable);
}

}  // namespace

Walk items_of(Runtime& rt, Value iterable, std::vector<Value>& items) {
  const std::size_t before = items.size();
  const Walk walk = take_items(rt, iterable, items);
  rt.work.items += items.size() - before;
  return walk;
}

}  // namespace weft::vm
