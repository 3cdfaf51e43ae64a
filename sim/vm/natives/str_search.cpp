// Methods of str that look for text in it.
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/text_methods.h"

namespace weft::vm {

namespace {

// Does the part, which must fit there, stand at that place? Without a view of all the text, which may be a copy.
bool stands_at(const Runtime& rt, Address text, const TextView& part, std::uint32_t place) {
  for (std::uint32_t i = 0; i < part.length(); ++i) {
    if (string_at(rt, text, place + i) != part[i]) return false;
  }
  return true;
}

// The first place of `sought` in [from, to), or -1. In a long text, that of a parser perhaps, first near its begin.
std::int64_t find_first(const Runtime& rt, Address text, const TextView& sought, std::uint32_t from, std::uint32_t to) {
  constexpr std::uint32_t kNear = 256;
  if (string_length(rt, text) > kPageBytes) {
    for (std::uint32_t tried = 0; tried < kNear && from <= to && to - from >= sought.length(); ++tried, ++from) {
      if (stands_at(rt, text, sought, from)) return from;
    }
    if (from > to || to - from < sought.length()) return -1;
  }
  return TextView(rt, text).find(sought, from, to);
}

// find() and its kin: the place, -1 for none. False after raising.
bool locate(Runtime& rt, const NativeCall& call, bool last, std::int64_t& place) {
  Address part = 0;
  std::int64_t begin = 0, end = 0;
  if (!take_slice(rt, call, 2, string_length(rt, self_of(call)), begin, end)) return false;
  if (!take_text(rt, call, 1, "must be str", part)) return false;
  place = -1;
  if (begin > end) return true;
  const TextView sought(rt, part);
  const auto from = static_cast<std::uint32_t>(begin), to = static_cast<std::uint32_t>(end);
  place = last ? TextView(rt, self_of(call)).find_last(sought, from, to) : find_first(rt, self_of(call), sought, from, to);
  return true;
}

template <bool kLast, bool kMust>
Outcome find(Runtime& rt, NativeCall& call) {
  std::int64_t place = -1;
  if (!locate(rt, call, kLast, place)) return Outcome::kRaised;
  if (kMust && place < 0) return raise(rt, ExceptionId::kValueError, "substring not found");
  return call.done(from_int(place));
}

Outcome count(Runtime& rt, NativeCall& call) {
  Address part = 0;
  std::int64_t begin = 0, end = 0;
  if (!take_slice(rt, call, 2, string_length(rt, self_of(call)), begin, end)) return Outcome::kRaised;
  if (!take_text(rt, call, 1, "must be str", part)) return Outcome::kRaised;
  if (begin > end) return call.done(from_int(0));
  const TextView text(rt, self_of(call)), sought(rt, part);
  if (sought.length() == 0) return call.done(from_int(end - begin + 1));
  std::int64_t found = 0;
  for (std::int64_t at = begin; at >= 0; ++found) {
    at = text.find(sought, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end));
    if (at < 0) break;
    at += sought.length();
  }
  return call.done(from_int(found));
}

bool matches(const Runtime& rt, Address text, Address part, std::int64_t begin, std::int64_t end, bool at_end) {
  const TextView piece(rt, part);
  if (begin > end || end - begin < piece.length()) return false;
  return stands_at(rt, text, piece, static_cast<std::uint32_t>(at_end ? end - piece.length() : begin));
}

template <bool kAtEnd>
Outcome starts(Runtime& rt, NativeCall& call) {
  const char* name = kAtEnd ? "endswith" : "startswith";
  const Value given = call.arguments[1];
  std::int64_t begin = 0, end = 0;
  if (!take_slice(rt, call, 2, string_length(rt, self_of(call)), begin, end)) return Outcome::kRaised;
  if (is_string(rt, given)) return call.done(from_bool(matches(rt, self_of(call), address_of(given), begin, end, kAtEnd)));
  if (kind_of(rt, given) != Kind::kTuple) {
    return raise(rt, ExceptionId::kTypeError,
                 std::string(name) + " first arg must be str or a tuple of str, not " + class_name(rt, given));
  }
  for (const Value part : tuple_items(rt, address_of(given))) {
    if (!is_string(rt, part)) {
      return raise(rt, ExceptionId::kTypeError,
                   "tuple for " + std::string(name) + " must only contain str, not " + class_name(rt, part));
    }
    if (matches(rt, self_of(call), address_of(part), begin, end, kAtEnd)) return call.done(kTrue);
  }
  return call.done(kFalse);
}

// The places of up to `limit` occurrences, left to right, none overlapping. An empty part is before every character
// and at the end.
std::vector<std::uint32_t> places_of(const TextView& text, const TextView& part, std::int64_t limit) {
  std::vector<std::uint32_t> places;
  const std::uint32_t step = part.length() == 0 ? 1 : part.length();
  for (std::uint32_t at = 0; at <= text.length() && static_cast<std::int64_t>(places.size()) < limit; at += step) {
    const std::int64_t found = text.find(part, at, text.length());
    if (found < 0) break;
    at = static_cast<std::uint32_t>(found);
    places.push_back(at);
  }
  return places;
}

template <typename Text>
Text replaced(const TextView& text, const TextView& part, const TextView& by, const std::vector<std::uint32_t>& places) {
  Text out;
  std::uint32_t done = 0;
  for (const std::uint32_t place : places) {
    append_range(out, text, done, place);
    append_range(out, by, 0, by.length());
    done = place + part.length();
  }
  append_range(out, text, done, text.length());
  return out;
}

Outcome replace(Runtime& rt, NativeCall& call) {
  Address part = 0, by = 0;
  std::int64_t limit = -1;
  if (!take_text(rt, call, 1, "replace() argument 1 must be str", part) ||
      !take_text(rt, call, 2, "replace() argument 2 must be str", by) || !take_count(rt, call, 3, -1, limit)) {
    return Outcome::kRaised;
  }
  const TextView text(rt, self_of(call)), sought(rt, part), other(rt, by);
  const std::vector<std::uint32_t> places = places_of(text, sought, limit < 0 ? INT64_MAX : limit);
  if (places.empty()) return call.done(substring(rt, self_of(call), 0, text.length()));
  if (std::uint64_t{places.size()} * other.length() > kHeapLimit) return raise_without(rt, ExceptionId::kMemoryError);
  if (text.width() == 1 && other.width() == 1) {
    return call.done(new_latin1_string(rt, replaced<std::string>(text, sought, other, places)));
  }
  return call.done(new_string(rt, replaced<std::u32string>(text, sought, other, places)));
}

template <bool kLast>
Outcome partition(Runtime& rt, NativeCall& call) {
  Address part = 0;
  if (!take_text(rt, call, 1, "must be str", part)) return Outcome::kRaised;
  const Address self = self_of(call);
  const std::uint32_t length = string_length(rt, self), size = string_length(rt, part);
  if (size == 0) return raise(rt, ExceptionId::kValueError, "empty separator");
  const Value empty = from_address(rt.image.empty_string);
  std::int64_t place = -1;
  {
    const TextView text(rt, self), sought(rt, part);
    place = kLast ? text.find_last(sought, 0, length) : text.find(sought, 0, length);
  }
  if (place < 0) {
    const Value whole = substring(rt, self, 0, length);
    return call.done(kLast ? new_tuple(rt, {empty, empty, whole}) : new_tuple(rt, {whole, empty, empty}));
  }
  const auto at = static_cast<std::uint32_t>(place);
  const Value before = substring(rt, self, 0, at), after = substring(rt, self, at + size, length);
  return call.done(new_tuple(rt, {before, from_address(part), after}));
}

template <bool kSuffix>
Outcome remove(Runtime& rt, NativeCall& call) {
  Address part = 0;
  const char* message = kSuffix ? "removesuffix() argument must be str" : "removeprefix() argument must be str";
  if (!take_text(rt, call, 1, message, part)) return Outcome::kRaised;
  const std::uint32_t length = string_length(rt, self_of(call)), size = string_length(rt, part);
  std::uint32_t begin = 0, end = length;
  if (size > 0 && matches(rt, self_of(call), part, 0, length, kSuffix)) (kSuffix ? end : begin) = kSuffix ? length - size : size;
  return call.done(substring(rt, self_of(call), begin, end));
}

const NativeEntry kEntries[] = {
    {"str", "find", kStringMethod<find<false, false>>, "self, sub, start?, end?, /"},
    {"str", "rfind", kStringMethod<find<true, false>>, "self, sub, start?, end?, /"},
    {"str", "index", kStringMethod<find<false, true>>, "self, sub, start?, end?, /"},
    {"str", "rindex", kStringMethod<find<true, true>>, "self, sub, start?, end?, /"},
    {"str", "count", kStringMethod<count>, "self, sub, start?, end?, /"},
    {"str", "startswith", kStringMethod<starts<false>>, "self, prefix, start?, end?, /"},
    {"str", "endswith", kStringMethod<starts<true>>, "self, suffix, start?, end?, /"},
    {"str", "replace", kStringMethod<replace>, "self, old, new, count?, /"},
    {"str", "partition", kStringMethod<partition<false>>, "self, sep, /"},
    {"str", "rpartition", kStringMethod<partition<true>>, "self, sep, /"},
    {"str", "removeprefix", kStringMethod<remove<false>>, "self, prefix, /"},
    {"str", "removesuffix", kStringMethod<remove<true>>, "self, suffix, /"},
};

}  // namespace

const NativeTable kStrSearchNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
