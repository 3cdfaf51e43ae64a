// Methods of bytes and bytearray about letters, tabs and tables, and their operators as methods.
#include <algorithm>
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/byte_methods.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/slices.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_upper(c) || is_lower(c); }
char upper(char c) { return is_lower(c) ? static_cast<char>(c ^ 0x20) : c; }
char lower(char c) { return is_upper(c) ? static_cast<char>(c ^ 0x20) : c; }

std::string content_of(const Runtime& rt, const NativeCall& call) { return bytes_content(rt, call.arguments[0]); }
Outcome done_like(Runtime& rt, NativeCall& call, const std::string& content) {
  return call.done(new_bytes_like(rt, kind_of(rt, call.arguments[0]), content));
}

bool take_bytes(Runtime& rt, Value given, std::string& bytes) {
  if (is_bytes_like(rt, given)) return bytes = bytes_content(rt, given), true;
  raise(rt, ExceptionId::kTypeError, "a bytes-like object is required, not '" + class_name(rt, given) + "'");
  return false;
}

// Letters after something that is none are upper case.
Outcome title(Runtime& rt, NativeCall& call) {
  std::string content = content_of(rt, call);
  bool in_word = false;
  for (char& c : content) {
    c = in_word ? lower(c) : upper(c);
    in_word = is_letter(c);
  }
  return done_like(rt, call, content);
}

Outcome capitalize(Runtime& rt, NativeCall& call) {
  std::string content = content_of(rt, call);
  std::transform(content.begin(), content.end(), content.begin(), lower);
  if (!content.empty()) content[0] = upper(content[0]);
  return done_like(rt, call, content);
}

Outcome swap_case(Runtime& rt, NativeCall& call) {
  std::string content = content_of(rt, call);
  for (char& c : content) c = is_upper(c) ? lower(c) : upper(c);
  return done_like(rt, call, content);
}

template <bool (*kWanted)(char), bool (*kUnwanted)(char)>
Outcome is_case(Runtime& rt, NativeCall& call) {
  const std::string content = content_of(rt, call);
  const bool good = std::any_of(content.begin(), content.end(), kWanted) && std::none_of(content.begin(), content.end(), kUnwanted);
  return call.done(from_bool(good));
}

Outcome is_title(Runtime& rt, NativeCall& call) {
  bool in_word = false, any = false;
  for (const char c : content_of(rt, call)) {
    if (is_letter(c) && is_upper(c) == in_word) return call.done(kFalse);
    in_word = is_letter(c);
    any = any || in_word;
  }
  return call.done(from_bool(any));
}

Outcome is_ascii(Runtime& rt, NativeCall& call) {
  const std::string content = content_of(rt, call);
  return call.done(from_bool(std::all_of(content.begin(), content.end(), [](char c) { return (c & 0x80) == 0; })));
}

Outcome expand_tabs(Runtime& rt, NativeCall& call) {
  std::int64_t size = 8;
  if (!take_count(rt, call, 1, 8, size)) return Outcome::kRaised;
  std::string out;
  std::int64_t column = 0;
  for (const char c : content_of(rt, call)) {
    if (c == '\t') {
      const std::int64_t blanks = size > 0 ? size - column % size : 0;
      out.append(static_cast<std::size_t>(blanks), ' ');
      column += blanks;
    } else {
      out.push_back(c);
      column = c == '\n' || c == '\r' ? 0 : column + 1;
    }
  }
  return done_like(rt, call, out);
}

Outcome zfill(Runtime& rt, NativeCall& call) {
  std::int64_t width = 0;
  if (!take_count(rt, call, 1, 0, width)) return Outcome::kRaised;
  std::string content = content_of(rt, call);
  const std::size_t sign = !content.empty() && (content[0] == '+' || content[0] == '-') ? 1 : 0;
  if (width > static_cast<std::int64_t>(content.size())) content.insert(sign, static_cast<std::size_t>(width) - content.size(), '0');
  return done_like(rt, call, content);
}

template <bool kPrefix>
Outcome remove_end(Runtime& rt, NativeCall& call) {
  std::string content = content_of(rt, call), part;
  if (!take_bytes(rt, call.arguments[1], part)) return Outcome::kRaised;
  const bool has = kPrefix ? content.starts_with(part) : content.ends_with(part);
  if (has) content.erase(kPrefix ? 0 : content.size() - part.size(), part.size());
  return done_like(rt, call, content);
}

// translate(table, delete=b''); table None: delete only.
Outcome translate(Runtime& rt, NativeCall& call) {
  std::string table, unwanted, out;
  const bool has_table = call.arguments[1] != kNone;
  if (has_table && !take_bytes(rt, call.arguments[1], table)) return Outcome::kRaised;
  if (has_table && table.size() != 256) return raise(rt, ExceptionId::kValueError, "translation table must be 256 characters long");
  if (is_given(call.argument(2)) && !take_bytes(rt, call.arguments[2], unwanted)) return Outcome::kRaised;
  for (const char c : content_of(rt, call)) {
    if (unwanted.find(c) == std::string::npos) out.push_back(has_table ? table[static_cast<unsigned char>(c)] : c);
  }
  return done_like(rt, call, out);
}

// bytes.maketrans(from, to)
Outcome make_table(Runtime& rt, NativeCall& call) {
  std::string from, to, table;
  if (!take_bytes(rt, call.arguments[1], from) || !take_bytes(rt, call.arguments[2], to)) return Outcome::kRaised;
  if (from.size() != to.size()) return raise(rt, ExceptionId::kValueError, "maketrans arguments must have same length");
  for (int i = 0; i < 256; ++i) table.push_back(static_cast<char>(i));
  for (std::size_t i = 0; i < from.size(); ++i) table[static_cast<unsigned char>(from[i])] = to[i];
  return call.done(new_bytes_like(rt, Kind::kBytes, table));
}

#define BOTH(name, function, parameters)                                   \
  {"bytes", name, kBytesMethod<function>, parameters}, {"bytearray", name, kBytesMethod<function>, parameters}
#define CASE(name, wanted, unwanted)                                             \
  {"bytes", name, (kBytesMethod<is_case<wanted, unwanted>>), "self, /"},         \
  {"bytearray", name, (kBytesMethod<is_case<wanted, unwanted>>), "self, /"}

// note_view(array, there_is_one)
Outcome note_view(Runtime& rt, NativeCall& call) {
  auto* header = rt.memory.write<Header>(address_of(call.arguments[0]));
  header->flags = static_cast<std::uint8_t>(call.arguments[1] == kTrue ? header->flags | kFlagViewed : header->flags & ~kFlagViewed);
  return call.done(kNone);
}

// has_view(object, memoryview, '_obj', '_base'): is there an instance of the class that shows the object and was not released?
Outcome has_view(Runtime& rt, NativeCall& call) {
  if (!is_string(rt, call.arguments[2]) || !is_string(rt, call.arguments[3])) return raise(rt, ExceptionId::kTypeError, "the names of two attributes are wanted");
  const Address name_of_object = address_of(call.arguments[2]), name_of_base = address_of(call.arguments[3]);
  bool found = false;
  for_each_object(rt.memory.space(), rt.memory.physical(), rt.heap.state(), [&](Address object, Kind kind, std::uint32_t) {
    if (kind != Kind::kObject || from_address(rt.memory.read<Header>(object)->cls) != call.arguments[1]) return;
    const Address slots = rt.memory.read<InstanceObject>(object)->slots;
    const auto slot = [&](Address name) { return slots == 0 ? kUnbound : find_string_key(rt, slots, name); };
    found = found || (slot(name_of_object) == call.arguments[0] && slot(name_of_base) != kNone);
  });
  return call.done(from_bool(found));
}

const NativeEntry kEntries[] = {
    BOTH("title", title, "self, /"),
    BOTH("capitalize", capitalize, "self, /"),
    BOTH("swapcase", swap_case, "self, /"),
    CASE("isupper", is_upper, is_lower),
    CASE("islower", is_lower, is_upper),
    BOTH("istitle", is_title, "self, /"),
    BOTH("isascii", is_ascii, "self, /"),
    BOTH("expandtabs", expand_tabs, "self, tabsize?"),
    BOTH("zfill", zfill, "self, width, /"),
    BOTH("removeprefix", remove_end<true>, "self, prefix, /"),
    BOTH("removesuffix", remove_end<false>, "self, suffix, /"),
    BOTH("translate", translate, "self, table, /, delete?"),
    {"bytes", "maketrans", make_table, "cls, from, to, /"},
    {"bytearray", "maketrans", make_table, "cls, from, to, /"},
    {"_memoryview", "note_view", method<note_view, Kind::kByteArray>, "array, there_is_one, /"},
    {"_memoryview", "has_view", has_view, "object, memoryview, object_name, base_name, /"},
};

}  // namespace

const NativeTable kBytesCaseNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
