// + and * on lists and tuples.
#include <fmt/format.h>

#include "sim/vm/blocks.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/numbers.h"

namespace weft::vm {

namespace {

// An unfilled list or tuple of `length` items, 0 after raising MemoryError; `at` is where its items go.
Address new_items(Runtime& rt, Kind kind, std::uint64_t length, Address& at) {
  if (!has_room(rt, length)) return 0;
  const auto count = static_cast<std::uint32_t>(length);
  if (kind == Kind::kTuple && count == 0) return rt.image.empty_tuple;
  if (kind == Kind::kTuple) {
    const Address tuple = rt.heap.allocate(Kind::kTuple, sizeof(TupleObject) + std::size_t{count} * 8);
    rt.memory.write<TupleObject>(tuple)->length = count;
    at = items_in(rt, tuple).at;
    return tuple;
  }
  const Address list = new_empty_list(rt, count);
  rt.memory.write<ListObject>(list)->length = count;
  at = items_in(rt, list).at;
  return list;
}

// No list, nor an object of a class derived from tuple: it stands for what is equal to it.
bool is_plain_tuple(const Runtime& rt, Address sequence) {
  const Header header = *rt.memory.read<Header>(sequence);
  return header.kind == Kind::kTuple && header.cls == 0;
}

// Copies `count` words from the start of a row of `total` on and on until the row is full.
void repeat_words(Memory& memory, Address at, std::uint32_t count, std::uint32_t total) {
  for (std::uint32_t filled = count; filled < total;) {
    const std::uint32_t part = std::min(filled, total - filled);
    memory.move(at + 8 * filled, at, std::size_t{part} * 8);
    filled += part;
  }
}

// The other operand of a repetition as a count; kDone, or kRaised after TypeError or OverflowError.
Answer repetitions(Runtime& rt, Value value, std::int64_t& times) {
  if (is_user_object(rt, value) && !is_integer(rt, value)) return Answer::kNotSupported;
  if (!is_integer(rt, value)) {
    raise(rt, ExceptionId::kTypeError, fmt::format("can't multiply sequence by non-int of type '{}'", class_name(rt, value)));
    return Answer::kRaised;
  }
  if (to_int64(rt, value, times)) return Answer::kDone;
  raise(rt, ExceptionId::kOverflowError, "cannot fit 'int' into an index-sized integer");
  return Answer::kRaised;
}

Answer multiply(Runtime& rt, Value sequence, Value by, bool in_place, Value& result) {
  std::int64_t times = 0;
  const Answer answer = repetitions(rt, by, times);
  if (answer != Answer::kDone) return answer;
  if (!in_place || kind_of(rt, sequence) == Kind::kTuple) return repeat_items(rt, address_of(sequence), times, result);
  result = sequence;
  return repeat_in_place(rt, address_of(sequence), times);
}

bool is_collection(Kind kind) {
  return kind == Kind::kDict || is_set(kind) || kind == Kind::kDictView || kind == Kind::kRange;
}

Answer extend_in_place(Runtime& rt, Value list, Value other, Value& result) {
  std::vector<Value> items;
  switch (items_of(rt, other, items)) {
    case Walk::kRaised: return Answer::kRaised;
    case Walk::kNeedsPython: return Answer::kNeedsPython;
    case Walk::kDone: break;
  }
  list_extend(rt, address_of(list), items.data(), static_cast<std::uint32_t>(items.size()));
  result = list;
  return Answer::kDone;
}

}  // namespace

Answer repeat_items(Runtime& rt, Address sequence, std::int64_t times, Value& result) {
  const Items source = items_in(rt, sequence);
  const Kind kind = rt.memory.read<Header>(sequence)->kind;
  if (times == 1 && is_plain_tuple(rt, sequence)) return result = from_address(sequence), Answer::kDone;
  const std::uint64_t count = times < 0 ? 0 : static_cast<std::uint64_t>(times);
  const bool too_long = source.length > 0 && count > UINT64_MAX / 8 / source.length;
  Address at = 0;
  const Address repeated = new_items(rt, kind, too_long ? UINT64_MAX / 8 : count * source.length, at);
  if (repeated == 0) return Answer::kRaised;
  result = from_address(repeated);
  const auto total = static_cast<std::uint32_t>(count * source.length);
  if (total == 0) return Answer::kDone;
  if (source.length == 1) {
    fill_words(rt.memory, at, total, *rt.memory.read<Value>(source.at));
    return Answer::kDone;
  }
  rt.memory.move(at, source.at, std::size_t{source.length} * 8);
  repeat_words(rt.memory, at, source.length, total);
  return Answer::kDone;
}

Answer repeat_in_place(Runtime& rt, Address list, std::int64_t times) {
  const std::uint32_t length = list_length(rt, list);
  const std::uint64_t count = times < 0 ? 0 : static_cast<std::uint64_t>(times);
  const bool too_long = length > 0 && count > UINT64_MAX / 8 / length;
  if (!has_room(rt, too_long ? UINT64_MAX / 8 : count * length)) return Answer::kRaised;
  const auto total = static_cast<std::uint32_t>(count * length);
  list_resize(rt, list, total);
  if (total > length) repeat_words(rt.memory, items_in(rt, list).at, length, total);
  return Answer::kDone;
}

Answer concatenate_items(Runtime& rt, Address a, Address b, Value& result) {
  const Items first = items_in(rt, a), second = items_in(rt, b);
  if (first.length == 0 && is_plain_tuple(rt, b)) return result = from_address(b), Answer::kDone;
  if (second.length == 0 && is_plain_tuple(rt, a)) return result = from_address(a), Answer::kDone;
  Address at = 0;
  const Kind kind = rt.memory.read<Header>(a)->kind;
  const Address joined = new_items(rt, kind, std::uint64_t{first.length} + second.length, at);
  if (joined == 0) return Answer::kRaised;
  if (first.length > 0) rt.memory.move(at, first.at, std::size_t{first.length} * 8);
  if (second.length > 0) rt.memory.move(at + 8 * first.length, second.at, std::size_t{second.length} * 8);
  result = from_address(joined);
  return Answer::kDone;
}

Answer sequence_binary(Runtime& rt, BinaryOperator op, Value a, Value b, bool in_place, Value& result) {
  const Kind kind = kind_of(rt, a);
  const bool left = kind == Kind::kList || kind == Kind::kTuple;
  // `*=` of a collection that can't be repeated does not look at the right operand.
  if (op == BinaryOperator::kMultiply && in_place && !left && is_collection(kind)) return Answer::kNotSupported;
  if (op == BinaryOperator::kMultiply) return left ? multiply(rt, a, b, in_place, result) : multiply(rt, b, a, false, result);
  if (op != BinaryOperator::kAdd) return Answer::kNotSupported;
  if (in_place && kind == Kind::kList) return extend_in_place(rt, a, b, result);
  if (kind_of(rt, b) == kind) return concatenate_items(rt, address_of(a), address_of(b), result);
  if (is_user_object(rt, b)) return Answer::kNotSupported;
  const char* name = kind == Kind::kList ? "list" : "tuple";
  raise(rt, ExceptionId::kTypeError,
        fmt::format("can only concatenate {0} (not \"{1}\") to {0}", name, class_name(rt, b)));
  return Answer::kRaised;
}

}  // namespace weft::vm
