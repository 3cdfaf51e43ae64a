// split(), join() and their kin.
#include <algorithm>
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/text_methods.h"
#include "sim/vm/text/unicode_text.h"

namespace weft::vm {

namespace {

struct Piece {
  std::uint32_t begin, end;
};
using Pieces = std::vector<Piece>;

Pieces split_space(const TextView& text, std::int64_t limit) {
  Pieces pieces;
  std::uint32_t at = 0;
  for (;;) {
    while (at < text.length() && is_space(text[at])) ++at;
    if (at == text.length()) return pieces;
    const std::uint32_t begin = at;
    if (static_cast<std::int64_t>(pieces.size()) == limit) {  // the rest as it is
      pieces.push_back({begin, text.length()});
      return pieces;
    }
    while (at < text.length() && !is_space(text[at])) ++at;
    pieces.push_back({begin, at});
  }
}

Pieces split_space_last(const TextView& text, std::int64_t limit) {
  Pieces pieces;
  std::uint32_t at = text.length();
  for (;;) {
    while (at > 0 && is_space(text[at - 1])) --at;
    if (at == 0) break;
    const std::uint32_t end = at;
    if (static_cast<std::int64_t>(pieces.size()) == limit) {
      pieces.push_back({0, end});
      break;
    }
    while (at > 0 && !is_space(text[at - 1])) --at;
    pieces.push_back({at, end});
  }
  std::reverse(pieces.begin(), pieces.end());
  return pieces;
}

Pieces split_at(const TextView& text, const TextView& separator, std::int64_t limit) {
  Pieces pieces;
  std::uint32_t begin = 0;
  while (static_cast<std::int64_t>(pieces.size()) < limit) {
    const std::int64_t found = text.find(separator, begin, text.length());
    if (found < 0) break;
    pieces.push_back({begin, static_cast<std::uint32_t>(found)});
    begin = static_cast<std::uint32_t>(found) + separator.length();
  }
  pieces.push_back({begin, text.length()});
  return pieces;
}

Pieces split_at_last(const TextView& text, const TextView& separator, std::int64_t limit) {
  Pieces pieces;
  std::uint32_t end = text.length();
  while (static_cast<std::int64_t>(pieces.size()) < limit) {
    const std::int64_t found = text.find_last(separator, 0, end);
    if (found < 0) break;
    pieces.push_back({static_cast<std::uint32_t>(found) + separator.length(), end});
    end = static_cast<std::uint32_t>(found);
  }
  pieces.push_back({0, end});
  std::reverse(pieces.begin(), pieces.end());
  return pieces;
}

Value pieces_of(Runtime& rt, Address text, const Pieces& pieces) {
  std::vector<Value> parts;
  parts.reserve(pieces.size());
  for (const Piece& piece : pieces) parts.push_back(substring(rt, text, piece.begin, piece.end));
  return new_list(rt, parts.data(), parts.size());
}

template <bool kLast>
Outcome split(Runtime& rt, NativeCall& call) {
  const Value separator = call.argument(1);
  std::int64_t limit = -1;
  if (!take_count(rt, call, 2, -1, limit)) return Outcome::kRaised;
  if (limit < 0) limit = INT64_MAX;
  Pieces pieces;
  if (separator == kNone || !is_given(separator)) {
    const TextView text(rt, self_of(call));
    pieces = kLast ? split_space_last(text, limit) : split_space(text, limit);
  } else if (!is_string(rt, separator)) {
    return raise(rt, ExceptionId::kTypeError, "must be str or None, not " + class_name(rt, separator));
  } else {
    if (string_length(rt, address_of(separator)) == 0) return raise(rt, ExceptionId::kValueError, "empty separator");
    const TextView text(rt, self_of(call)), between(rt, address_of(separator));
    pieces = kLast ? split_at_last(text, between, limit) : split_at(text, between, limit);
  }
  return call.done(pieces_of(rt, self_of(call), pieces));
}

Outcome splitlines(Runtime& rt, NativeCall& call) {
  std::int64_t keep = 0;
  if (!take_count(rt, call, 1, 0, keep)) return Outcome::kRaised;
  Pieces pieces;
  {
    const TextView text(rt, self_of(call));
    for (std::uint32_t begin = 0, at = 0; at < text.length(); begin = at) {
      while (at < text.length() && !is_line_break(text[at])) ++at;
      const std::uint32_t end = at;
      if (at < text.length()) at += text[at] == '\r' && at + 1 < text.length() && text[at + 1] == '\n' ? 2 : 1;
      pieces.push_back({begin, keep != 0 ? at : end});
    }
  }
  return call.done(pieces_of(rt, self_of(call), pieces));
}

Outcome join(Runtime& rt, NativeCall& call) {
  std::vector<Value> items;
  Outcome outcome = Outcome::kDone;
  if (!take_items(rt, call, 1, items, outcome)) {
    if (outcome != Outcome::kRaised || has_user_iteration(rt, call.arguments[1])) return outcome;
    return raise(rt, ExceptionId::kTypeError, "can only join an iterable");
  }
  std::uint64_t length = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!is_string(rt, items[i])) {
      return raise(rt, ExceptionId::kTypeError, "sequence item " + std::to_string(i) + ": expected str instance, " +
                                                    class_name(rt, items[i]) + " found");
    }
    length += string_length(rt, address_of(items[i]));
  }
  if (length > kHeapLimit) return raise_without(rt, ExceptionId::kMemoryError);
  return call.done(join_strings(rt, self_of(call), items.data(), static_cast<std::uint32_t>(items.size())));
}

const NativeEntry kEntries[] = {
    {"str", "split", kStringMethod<split<false>>, "self, /, sep?, maxsplit?"},
    {"str", "rsplit", kStringMethod<split<true>>, "self, /, sep?, maxsplit?"},
    {"str", "splitlines", kStringMethod<splitlines>, "self, /, keepends?"},
    {"str", "join", kStringMethod<join>, "self, iterable, /"},
};

}  // namespace

const NativeTable kStrSplitNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
