// The methods that bytes and bytearray share with str. Letters and spaces are ASCII's.
#include <algorithm>
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/byte_methods.h"
#include "sim/vm/objects/sequences.h"

namespace weft::vm {

namespace {

std::string content_of(const Runtime& rt, const NativeCall& call) { return bytes_content(rt, call.arguments[0]); }
Value like_self(Runtime& rt, const NativeCall& call, const std::string& content) {
  return new_bytes_like(rt, kind_of(rt, call.arguments[0]), content);
}
Outcome done_like(Runtime& rt, NativeCall& call, const std::string& content) { return call.done(like_self(rt, call, content)); }

bool take_bytes(Runtime& rt, Value given, std::string& bytes) {
  if (is_bytes_like(rt, given)) return bytes = bytes_content(rt, given), true;
  raise(rt, ExceptionId::kTypeError, "a bytes-like object is required, not '" + class_name(rt, given) + "'");
  return false;
}

// What find() and count() look for: bytes, or one byte as an int.
bool take_sought(Runtime& rt, Value given, std::string& bytes) {
  if (is_bytes_like(rt, given)) return bytes = bytes_content(rt, given), true;
  std::int64_t byte = 0;
  if (!is_integer(rt, given)) {
    raise(rt, ExceptionId::kTypeError, "argument should be integer or bytes-like object, not '" + class_name(rt, given) + "'");
    return false;
  }
  if (!to_int64(rt, given, byte) || byte < 0 || byte > 255) {
    raise(rt, ExceptionId::kValueError, "byte must be in range(0, 256)");
    return false;
  }
  bytes.assign(1, static_cast<char>(static_cast<unsigned char>(byte)));
  return true;
}

template <bool kLast, bool kMust>
Outcome find(Runtime& rt, NativeCall& call) {
  std::string content = content_of(rt, call), sought;
  std::int64_t begin = 0, end = 0;
  if (!take_slice(rt, call, 2, static_cast<std::int64_t>(content.size()), begin, end)) return Outcome::kRaised;
  if (!take_sought(rt, call.arguments[1], sought)) return Outcome::kRaised;
  std::size_t at = std::string::npos;
  if (begin <= end) {
    content.resize(static_cast<std::size_t>(end));
    at = kLast ? content.rfind(sought) : content.find(sought, static_cast<std::size_t>(begin));
    if (kLast && at != std::string::npos && at < static_cast<std::size_t>(begin)) at = std::string::npos;
  }
  if (at != std::string::npos) return call.done(from_int(static_cast<std::int64_t>(at)));
  return kMust ? raise(rt, ExceptionId::kValueError, "subsection not found") : call.done(from_int(-1));
}

Outcome count(Runtime& rt, NativeCall& call) {
  std::string content = content_of(rt, call), sought;
  std::int64_t begin = 0, end = 0, found = 0;
  if (!take_slice(rt, call, 2, static_cast<std::int64_t>(content.size()), begin, end)) return Outcome::kRaised;
  if (!take_sought(rt, call.arguments[1], sought)) return Outcome::kRaised;
  if (begin > end) return call.done(from_int(0));
  if (sought.empty()) return call.done(from_int(end - begin + 1));
  content.resize(static_cast<std::size_t>(end));
  for (std::size_t at = content.find(sought, static_cast<std::size_t>(begin)); at != std::string::npos;
       at = content.find(sought, at + sought.size())) {
    ++found;
  }
  return call.done(from_int(found));
}

template <bool kAtEnd>
Outcome starts(Runtime& rt, NativeCall& call) {
  const std::string content = content_of(rt, call), name = kAtEnd ? "endswith" : "startswith";
  std::int64_t begin = 0, end = 0;
  if (!take_slice(rt, call, 2, static_cast<std::int64_t>(content.size()), begin, end)) return Outcome::kRaised;
  std::vector<Value> parts{call.arguments[1]};
  const bool several = kind_of(rt, parts[0]) == Kind::kTuple;
  if (several) parts = tuple_items(rt, address_of(parts[0]));
  for (const Value part : parts) {
    if (!several && !is_bytes_like(rt, part)) {
      return raise(rt, ExceptionId::kTypeError, name + " first arg must be bytes or a tuple of bytes, not " + class_name(rt, part));
    }
    std::string piece;
    if (!take_bytes(rt, part, piece)) return Outcome::kRaised;
    const auto size = static_cast<std::int64_t>(piece.size());
    if (begin > end || end - begin < size) continue;
    if (content.compare(static_cast<std::size_t>(kAtEnd ? end - size : begin), piece.size(), piece) == 0) return call.done(kTrue);
  }
  return call.done(kFalse);
}

Outcome replace(Runtime& rt, NativeCall& call) {
  std::string old, by, out;
  std::int64_t limit = -1;
  if (!take_bytes(rt, call.arguments[1], old) || !take_bytes(rt, call.arguments[2], by) || !take_count(rt, call, 3, -1, limit)) return Outcome::kRaised;
  const std::string content = content_of(rt, call);
  if (limit < 0) limit = INT64_MAX;
  std::size_t done = 0;
  for (std::size_t at = 0; limit > 0; --limit) {
    const std::size_t place = content.find(old, at);
    if (place == std::string::npos) break;
    out.append(content, done, place - done);
    out += by;
    done = place + old.size();
    at = old.empty() ? place + 1 : done;
    if (at > content.size()) break;
  }
  if (done < content.size()) out.append(content, done);
  return done_like(rt, call, out);
}

bool is_byte_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_byte_digit(char c) { return c >= '0' && c <= '9'; }
bool is_byte_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_byte_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_byte_letter(char c) { return is_byte_lower(c) || is_byte_upper(c); }
bool is_byte_alphanumeric(char c) { return is_byte_letter(c) || is_byte_digit(c); }

std::vector<std::string> split_space(const std::string& content, std::int64_t limit) {
  std::vector<std::string> parts;
  for (std::size_t at = 0;;) {
    while (at < content.size() && is_byte_space(content[at])) ++at;
    if (at == content.size()) return parts;
    std::size_t end = at;
    while (end < content.size() && !is_byte_space(content[end])) ++end;
    if (limit-- == 0) end = content.size();
    parts.push_back(content.substr(at, end - at));
    at = end;
  }
}

std::vector<std::string> split_at(const std::string& content, const std::string& separator, std::int64_t limit) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (; limit > 0; --limit) {
    const std::size_t at = content.find(separator, begin);
    if (at == std::string::npos) break;
    parts.push_back(content.substr(begin, at - begin));
    begin = at + separator.size();
  }
  parts.push_back(content.substr(begin));
  return parts;
}

// rsplit() is split() of everything backwards.
void turn(std::vector<std::string>& parts) {
  std::reverse(parts.begin(), parts.end());
  for (std::string& part : parts) std::reverse(part.begin(), part.end());
}

template <bool kLast>
Outcome split(Runtime& rt, NativeCall& call) {
  const Value given = call.argument(1);
  const bool space = !is_given(given) || given == kNone;
  std::int64_t limit = -1;
  std::string content = content_of(rt, call), separator;
  if (!take_count(rt, call, 2, -1, limit) || (!space && !take_bytes(rt, given, separator))) return Outcome::kRaised;
  if (!space && separator.empty()) return raise(rt, ExceptionId::kValueError, "empty separator");
  if (limit < 0) limit = INT64_MAX;
  if (kLast) std::reverse(content.begin(), content.end()), std::reverse(separator.begin(), separator.end());
  std::vector<std::string> parts = space ? split_space(content, limit) : split_at(content, separator, limit);
  if (kLast) turn(parts);
  std::vector<Value> values;
  for (const std::string& part : parts) values.push_back(like_self(rt, call, part));
  return call.done(new_list(rt, values.data(), values.size()));
}

Outcome splitlines(Runtime& rt, NativeCall& call) {
  std::int64_t keep = 0;
  if (!take_count(rt, call, 1, 0, keep)) return Outcome::kRaised;
  const std::string content = content_of(rt, call);
  std::vector<Value> values;
  for (std::size_t begin = 0, at = 0; at < content.size(); begin = at) {
    while (at < content.size() && content[at] != '\n' && content[at] != '\r') ++at;
    const std::size_t end = at;
    if (at < content.size()) at += content[at] == '\r' && at + 1 < content.size() && content[at + 1] == '\n' ? 2 : 1;
    values.push_back(like_self(rt, call, content.substr(begin, (keep != 0 ? at : end) - begin)));
  }
  return call.done(new_list(rt, values.data(), values.size()));
}

Outcome join(Runtime& rt, NativeCall& call) {
  std::vector<Value> items;
  Outcome outcome = Outcome::kDone;
  if (!take_items(rt, call, 1, items, outcome)) {
    if (outcome != Outcome::kRaised || has_user_iteration(rt, call.arguments[1])) return outcome;
    return raise(rt, ExceptionId::kTypeError, "can only join an iterable");
  }
  const std::string between = content_of(rt, call);
  std::string out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!is_bytes_like(rt, items[i]) && overrides(rt, items[i], Name::kBytes)) {
      return call_library(rt, call, "_join_buffers", {call.arguments[0], new_list(rt, items)});
    }
    if (!is_bytes_like(rt, items[i])) {
      return raise(rt, ExceptionId::kTypeError, "sequence item " + std::to_string(i) + ": expected a bytes-like object, " +
                                                    class_name(rt, items[i]) + " found");
    }
    if (i > 0) out += between;
    out += bytes_content(rt, items[i]);
  }
  return done_like(rt, call, out);
}

template <bool kLeft, bool kRight>
Outcome strip(Runtime& rt, NativeCall& call) {
  const std::string content = content_of(rt, call);
  std::string characters = " \t\n\v\f\r";
  const Value given = call.argument(1);
  if (is_given(given) && given != kNone && !take_bytes(rt, given, characters)) return Outcome::kRaised;
  std::size_t begin = 0, end = content.size();
  const auto belongs = [&](char c) { return characters.find(c) != std::string::npos; };
  while (kLeft && begin < end && belongs(content[begin])) ++begin;
  while (kRight && end > begin && belongs(content[end - 1])) --end;
  return done_like(rt, call, content.substr(begin, end - begin));
}

enum class Side : std::uint8_t { kLeft, kCentre, kRight };

template <Side kSide>
Outcome justify(Runtime& rt, NativeCall& call) {
  std::int64_t width = 0;
  std::string fill = " ", content = content_of(rt, call);
  if (!take_index(rt, call.arguments[1], width)) return Outcome::kRaised;
  if (is_given(call.argument(2))) {
    fill = is_bytes_like(rt, call.arguments[2]) ? bytes_content(rt, call.arguments[2]) : "";
    constexpr const char* kName = kSide == Side::kLeft ? "ljust" : kSide == Side::kRight ? "rjust" : "center";
    if (fill.size() != 1) {
      return raise(rt, ExceptionId::kTypeError, std::string(kName) + "() argument 2 must be a byte string of length 1, not " +
                                                    (call.arguments[2] == kNone ? "None" : class_name(rt, call.arguments[2])));
    }
  }
  if (width > static_cast<std::int64_t>(kHeapLimit / 2)) return raise_without(rt, ExceptionId::kMemoryError);
  const std::int64_t missing = std::max<std::int64_t>(width - static_cast<std::int64_t>(content.size()), 0);
  const std::int64_t half = missing / 2 + (missing & width & 1);
  const std::int64_t left = kSide == Side::kLeft ? 0 : kSide == Side::kRight ? missing : half;
  content.insert(0, static_cast<std::size_t>(left), fill[0]);
  content.append(static_cast<std::size_t>(missing - left), fill[0]);
  return done_like(rt, call, content);
}

template <bool kLast>
Outcome partition(Runtime& rt, NativeCall& call) {
  std::string separator;
  if (!take_bytes(rt, call.arguments[1], separator)) return Outcome::kRaised;
  if (separator.empty()) return raise(rt, ExceptionId::kValueError, "empty separator");
  const std::string content = content_of(rt, call);
  const std::size_t at = kLast ? content.rfind(separator) : content.find(separator);
  std::string parts[3] = {content.substr(0, at), separator, ""};
  if (at != std::string::npos) {
    parts[2] = content.substr(at + separator.size());
  } else {
    parts[1].clear();
    if (kLast) std::swap(parts[0], parts[2]);
  }
  const bool as_given = at != std::string::npos && kind_of(rt, call.arguments[0]) == Kind::kBytes;
  const Value first = like_self(rt, call, parts[0]), second = as_given ? call.arguments[1] : like_self(rt, call, parts[1]);
  return call.done(new_tuple(rt, {first, second, like_self(rt, call, parts[2])}));
}

template <bool kUpper>
Outcome change_case(Runtime& rt, NativeCall& call) {
  std::string content = content_of(rt, call);
  for (char& c : content) {
    if (kUpper ? is_byte_lower(c) : is_byte_upper(c)) c = static_cast<char>(c ^ 0x20);
  }
  return done_like(rt, call, content);
}

template <bool (*kBelongs)(char)>
Outcome all_are(Runtime& rt, NativeCall& call) {
  const std::string content = content_of(rt, call);
  return call.done(from_bool(!content.empty() && std::all_of(content.begin(), content.end(), kBelongs)));
}

#define BOTH(name, function, parameters)                                   \
  {"bytes", name, kBytesMethod<function>, parameters}, {"bytearray", name, kBytesMethod<function>, parameters}
#define FIND(name, last, must)                                                                   \
  {"bytes", name, (kBytesMethod<find<last, must>>), "self, sub, start?, end?, /"},               \
  {"bytearray", name, (kBytesMethod<find<last, must>>), "self, sub, start?, end?, /"}
#define STRIP(name, left, right)                                                                 \
  {"bytes", name, (kBytesMethod<strip<left, right>>), "self, bytes?, /"},                        \
  {"bytearray", name, (kBytesMethod<strip<left, right>>), "self, bytes?, /"}

const NativeEntry kEntries[] = {
    FIND("find", false, false),
    FIND("rfind", true, false),
    FIND("index", false, true),
    FIND("rindex", true, true),
    BOTH("count", count, "self, sub, start?, end?, /"),
    BOTH("startswith", starts<false>, "self, prefix, start?, end?, /"),
    BOTH("endswith", starts<true>, "self, suffix, start?, end?, /"),
    BOTH("replace", replace, "self, old, new, count?, /"),
    BOTH("split", split<false>, "self, sep?, maxsplit?"),
    BOTH("rsplit", split<true>, "self, sep?, maxsplit?"),
    BOTH("splitlines", splitlines, "self, keepends?"),
    BOTH("join", join, "self, iterable, /"),
    STRIP("strip", true, true),
    STRIP("lstrip", true, false),
    STRIP("rstrip", false, true),
    BOTH("ljust", justify<Side::kLeft>, "self, width, fillbyte?, /"),
    BOTH("center", justify<Side::kCentre>, "self, width, fillbyte?, /"),
    BOTH("rjust", justify<Side::kRight>, "self, width, fillbyte?, /"),
    BOTH("partition", partition<false>, "self, sep, /"),
    BOTH("rpartition", partition<true>, "self, sep, /"),
    BOTH("upper", change_case<true>, "self, /"),
    BOTH("lower", change_case<false>, "self, /"),
    BOTH("isalpha", all_are<is_byte_letter>, "self, /"),
    BOTH("isdigit", all_are<is_byte_digit>, "self, /"),
    BOTH("isalnum", all_are<is_byte_alphanumeric>, "self, /"),
    BOTH("isspace", all_are<is_byte_space>, "self, /"),
};

}  // namespace

const NativeTable kBytesTextNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
