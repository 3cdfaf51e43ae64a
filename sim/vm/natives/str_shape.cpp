// Methods of str that cut, pad and translate it.
#include <algorithm>
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/text_methods.h"
#include "sim/vm/text/unicode_text.h"

namespace weft::vm {

namespace {

bool contains(const TextView& characters, char32_t c) {
  for (std::uint32_t i = 0; i < characters.length(); ++i) {
    if (characters[i] == c) return true;
  }
  return false;
}

template <typename Belongs>
Value stripped(Runtime& rt, Address self, bool left, bool right, Belongs belongs) {
  std::uint32_t begin = 0, end = 0;
  {
    const TextView text(rt, self);
    end = text.length();
    while (left && begin < end && belongs(text[begin])) ++begin;
    while (right && end > begin && belongs(text[end - 1])) --end;
  }
  return substring(rt, self, begin, end);
}

template <bool kLeft, bool kRight>
Outcome strip(Runtime& rt, NativeCall& call) {
  const char* name = kLeft && kRight ? "strip" : kLeft ? "lstrip" : "rstrip";
  const Value given = call.argument(1);
  if (given == kNone || !is_given(given)) return call.done(stripped(rt, self_of(call), kLeft, kRight, is_space));
  if (!is_string(rt, given)) return raise(rt, ExceptionId::kTypeError, std::string(name) + " arg must be None or str");
  const TextView characters(rt, address_of(given));
  return call.done(stripped(rt, self_of(call), kLeft, kRight, [&](char32_t c) { return contains(characters, c); }));
}

// A width that memory can hold; false after raising.
bool take_width(Runtime& rt, const NativeCall& call, std::int64_t& width) {
  if (!take_index(rt, call.arguments[1], width)) return false;
  if (width <= static_cast<std::int64_t>(kHeapLimit / 4)) return true;
  raise_without(rt, ExceptionId::kMemoryError);
  return false;
}

bool take_fill(Runtime& rt, const NativeCall& call, char32_t& fill) {
  const Value given = call.argument(2);
  fill = U' ';
  if (!is_given(given)) return true;
  if (!is_string(rt, given)) {
    raise(rt, ExceptionId::kTypeError, "The fill character must be a unicode character, not " + class_name(rt, given));
    return false;
  }
  if (string_length(rt, address_of(given)) != 1) {
    raise(rt, ExceptionId::kTypeError, "The fill character must be exactly one character long");
    return false;
  }
  fill = string_at(rt, address_of(given), 0);
  return true;
}

Value filled(Runtime& rt, Address self, std::int64_t left, std::int64_t right, char32_t fill) {
  const TextView text(rt, self);
  if (text.ascii() && fill < 0x80) {
    std::string out(static_cast<std::size_t>(left), static_cast<char>(fill));
    out += text.latin1();
    out.append(static_cast<std::size_t>(right), static_cast<char>(fill));
    return new_ascii_string(rt, out);
  }
  std::u32string out(static_cast<std::size_t>(left), fill);
  append_range(out, text, 0, text.length());
  out.append(static_cast<std::size_t>(right), fill);
  return new_string(rt, out);
}

enum class Side : std::uint8_t { kLeft, kCentre, kRight };

template <Side kSide>
Outcome justify(Runtime& rt, NativeCall& call) {
  std::int64_t width = 0;
  char32_t fill = 0;
  if (!take_width(rt, call, width) || !take_fill(rt, call, fill)) return Outcome::kRaised;
  const std::uint32_t length = string_length(rt, self_of(call));
  const std::int64_t missing = width - length;
  if (missing <= 0) return call.done(substring(rt, self_of(call), 0, length));
  // The odd one goes left when the width is odd (CPython's choice).
  const std::int64_t half = missing / 2 + (missing & width & 1);
  const std::int64_t left = kSide == Side::kLeft ? 0 : kSide == Side::kRight ? missing : half;
  return call.done(filled(rt, self_of(call), left, missing - left, fill));
}

Outcome zfill(Runtime& rt, NativeCall& call) {
  std::int64_t width = 0;
  if (!take_width(rt, call, width)) return Outcome::kRaised;
  std::u32string text = to_utf32(rt, self_of(call));
  const std::int64_t missing = width - static_cast<std::int64_t>(text.size());
  if (missing > 0) {
    const bool sign = !text.empty() && (text[0] == '+' || text[0] == '-');
    text.insert(sign ? 1 : 0, static_cast<std::size_t>(missing), U'0');
  }
  return call.done(new_string(rt, text));
}

Outcome expandtabs(Runtime& rt, NativeCall& call) {
  std::int64_t size = 8, column = 0;
  if (!take_count(rt, call, 1, 8, size)) return Outcome::kRaised;
  std::u32string out;
  for (const char32_t c : to_utf32(rt, self_of(call))) {
    if (c == '\t') {
      const std::int64_t spaces = size > 0 ? size - column % size : 0;
      if (spaces > static_cast<std::int64_t>(kHeapLimit / 4)) return raise(rt, ExceptionId::kOverflowError, "new string is too long");
      out.append(static_cast<std::size_t>(spaces), U' ');
      column += spaces;
    } else {
      out.push_back(c);
      column = c == '\n' || c == '\r' ? 0 : column + 1;
    }
  }
  return call.done(new_string(rt, out));
}

// Appends what a translation table says for a character; false after raising.
bool append_translated(Runtime& rt, std::u32string& out, char32_t c, Value to) {
  std::int64_t code = 0;
  if (to == kUnbound) {
    out.push_back(c);
  } else if (is_string(rt, to)) {
    out += to_utf32(rt, address_of(to));
  } else if (is_integer(rt, to)) {
    if (!to_int64(rt, to, code) || code < 0 || code > 0x10'FFFF) {
      raise(rt, ExceptionId::kValueError, "character mapping must be in range(0x110000)");
      return false;
    }
    out.push_back(static_cast<char32_t>(code));
  } else if (to != kNone) {
    raise(rt, ExceptionId::kTypeError, "character mapping must return integer, None or str");
    return false;
  }
  return true;
}

Outcome translate(Runtime& rt, NativeCall& call) {
  const Value table = call.arguments[1];
  const Kind kind = kind_of(rt, table);
  if (kind != Kind::kDict || is_user_object(rt, table)) {
    if (is_object(table)) return call_library(rt, call, "_translate", {call.arguments[0], table});
    return raise(rt, ExceptionId::kTypeError, "'" + class_name(rt, table) + "' object is not subscriptable");
  }
  std::u32string out;
  for (const char32_t c : to_utf32(rt, self_of(call))) {
    Value to = kUnbound;
    const Found found = table_find(rt, address_of(table), from_int(static_cast<std::int64_t>(c)), to);
    if (found == Found::kRaised) return Outcome::kRaised;
    if (!append_translated(rt, out, c, found == Found::kYes ? to : kUnbound)) return Outcome::kRaised;
  }
  return call.done(new_string(rt, out));
}

// maketrans(dict): keys become code points.
Outcome table_from_dict(Runtime& rt, NativeCall& call, Address dict) {
  const Value table = new_dict(rt);
  std::uint32_t position = 0;
  Value key = kUnbound, value = kUnbound;
  while (table_next(rt, dict, position, key, value)) {
    if (is_string(rt, key)) {
      if (string_length(rt, address_of(key)) != 1) {
        return raise(rt, ExceptionId::kValueError, "string keys in translate table must be of length 1");
      }
      key = from_int(static_cast<std::int64_t>(string_at(rt, address_of(key), 0)));
    } else if (!is_integer(rt, key)) {
      return raise(rt, ExceptionId::kTypeError, "keys in translate table must be strings or integers");
    }
    table_set(rt, address_of(table), key, value);
  }
  return call.done(table);
}

Outcome maketrans(Runtime& rt, NativeCall& call) {
  const Value first = call.arguments[1];
  if (call.count == 2) {
    if (kind_of(rt, first) == Kind::kDict) return table_from_dict(rt, call, address_of(first));
    return raise(rt, ExceptionId::kTypeError, "if you give only one argument to maketrans it must be a dict");
  }
  Address other = 0, removed = 0;
  if (!take_text(rt, call, 2, "maketrans() argument 2 must be str", other)) return Outcome::kRaised;
  if (call.count > 3 && !take_text(rt, call, 3, "maketrans() argument 3 must be str", removed)) return Outcome::kRaised;
  if (!is_string(rt, first)) {
    return raise(rt, ExceptionId::kTypeError, "first maketrans argument must be a string if there is a second argument");
  }
  const std::u32string from = to_utf32(rt, address_of(first)), to = to_utf32(rt, other);
  if (from.size() != to.size()) {
    return raise(rt, ExceptionId::kValueError, "the first two maketrans arguments must have equal length");
  }
  const Value table = new_dict(rt);
  const auto set = [&](char32_t c, Value value) { table_set(rt, address_of(table), from_int(static_cast<std::int64_t>(c)), value); };
  for (std::size_t i = 0; i < from.size(); ++i) set(from[i], from_int(static_cast<std::int64_t>(to[i])));
  if (removed != 0) {
    for (const char32_t c : to_utf32(rt, removed)) set(c, kNone);
  }
  return call.done(table);
}

const NativeEntry kEntries[] = {
    {"str", "strip", kStringMethod<strip<true, true>>, "self, chars?, /"},
    {"str", "lstrip", kStringMethod<strip<true, false>>, "self, chars?, /"},
    {"str", "rstrip", kStringMethod<strip<false, true>>, "self, chars?, /"},
    {"str", "ljust", kStringMethod<justify<Side::kLeft>>, "self, width, fillchar?, /"},
    {"str", "center", kStringMethod<justify<Side::kCentre>>, "self, width, fillchar?, /"},
    {"str", "rjust", kStringMethod<justify<Side::kRight>>, "self, width, fillchar?, /"},
    {"str", "zfill", kStringMethod<zfill>, "self, width, /"},
    {"str", "expandtabs", kStringMethod<expandtabs>, "self, /, tabsize?"},
    {"str", "translate", kStringMethod<translate>, "self, table, /"},
    {"str", "maketrans", maketrans, "cls, x, y?, z?, /"},
};

}  // namespace

const NativeTable kStrShapeNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
