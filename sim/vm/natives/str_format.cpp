// str.format() and str.format_map(): replacement fields (Python library reference, "Format String Syntax").
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/text_methods.h"

namespace weft::vm {

namespace {

// Where fields get their values from.
struct FieldSource {
  const Value* positional = nullptr;  // nullptr: format_map(), which has none
  std::uint32_t count = 0;
  Value mapping = kUnbound;           // of format_map()
  std::vector<std::u32string> names;  // of format()'s keywords
  const Value* keywords = nullptr;
};

// A replacement field, taken apart: {name!conversion:spec}.
struct Field {
  std::u32string_view name, spec;
  char32_t conversion = 0;
  bool nested = false;  // the spec has fields of its own
};

class FieldFormatter {
 public:
  FieldFormatter(Runtime& rt, const FieldSource& source) : rt_(rt), source_(source) {}

  // kNeedsPython: an attribute, or an object of a user class.
  Answer format(std::u32string_view text, int depth, std::string& out) {
    if (depth == 0) return fail("Max string recursion exceeded");
    for (std::size_t at = 0; at < text.size();) {
      const char32_t c = text[at++];
      if (c != U'{' && c != U'}') {
        append_utf8(out, c);
        continue;
      }
      const bool at_end = at == text.size();
      if (!at_end && text[at] == c) {
        out.push_back(static_cast<char>(c));
        ++at;
        continue;
      }
      if (c == U'}') return fail("Single '}' encountered in format string");
      if (at_end) return fail("Single '{' encountered in format string");
      Field field;
      Answer answer = parse_field(text, at, field);
      if (answer == Answer::kDone) answer = write_field(field, depth, out);
      if (answer != Answer::kDone) return answer;
    }
    return Answer::kDone;
  }

 private:
  Answer fail(const std::string& message) {
    raise(rt_, ExceptionId::kValueError, message);
    return Answer::kRaised;
  }

  Answer parse_field(std::u32string_view text, std::size_t& at, Field& field) {
    const std::size_t begin = at;
    char32_t c = 0;
    for (bool ended = false; !ended && at < text.size();) {
      c = text[at++];
      if (c == U'{') return fail("unexpected '{' in field name");
      if (c == U'[') {
        while (at < text.size() && text[at] != U']') ++at;
      }
      ended = c == U'}' || c == U':' || c == U'!';
    }
    if (c != U'}' && c != U':' && c != U'!') return fail("expected '}' before end of string");
    field.name = text.substr(begin, at - 1 - begin);
    if (c == U'}') return Answer::kDone;
    if (c == U'!') {
      if (at == text.size()) return fail("end of string while looking for conversion specifier");
      field.conversion = text[at++];
      if (at < text.size()) {
        c = text[at++];
        if (c == U'}') return Answer::kDone;
        if (c != U':') return fail("expected ':' after conversion specifier");
      }
    }
    return parse_spec(text, at, field);
  }

  Answer parse_spec(std::u32string_view text, std::size_t& at, Field& field) {
    const std::size_t begin = at;
    for (int open = 1; at < text.size();) {
      const char32_t c = text[at++];
      if (c == U'{') ++open, field.nested = true;
      if (c != U'}' || --open > 0) continue;
      field.spec = text.substr(begin, at - 1 - begin);
      return Answer::kDone;
    }
    return fail("unmatched '{' in format spec");
  }

  Answer write_field(const Field& field, int depth, std::string& out) {
    Value value = kUnbound;
    Answer answer = find_value(field.name, value);
    if (answer != Answer::kDone) return answer;
    std::string spec, text;
    if (field.nested) {
      answer = format(field.spec, depth - 1, spec);
      if (answer != Answer::kDone) return answer;
    } else {
      spec = utf32_to_utf8(field.spec);
    }
    switch (field.conversion) {
      case 0: answer = to_format(rt_, value, spec, text); break;
      case U's': answer = to_text(rt_, value, text); break;
      case U'r': case U'a': answer = to_repr(rt_, value, text); break;
      default: return unknown_conversion(field.conversion);
    }
    if (answer == Answer::kDone && field.conversion == U'a') text = escaped_ascii(utf8_to_utf32(text));
    if (answer == Answer::kDone && field.conversion != 0 && !spec.empty()) {
      const Value converted = new_string(rt_, text);
      answer = to_format(rt_, converted, spec, text);
    }
    out += text;
    return answer;
  }

  Answer unknown_conversion(char32_t conversion) {
    std::string shown;
    if (conversion > 32 && conversion < 127) {
      shown.push_back(static_cast<char>(conversion));
    } else {
      std::string digits;
      for (char32_t rest = conversion; rest != 0; rest >>= 4) digits.insert(digits.begin(), "0123456789abcdef"[rest & 0xF]);
      shown = "\\x" + digits;
    }
    return fail("Unknown conversion specifier " + shown);
  }

  // All digits: their number. kUnbound index (-1) when it is a name.
  Answer take_index(std::u32string_view text, std::int64_t& index) {
    index = text.empty() ? -1 : 0;
    for (const char32_t c : text) {
      if (c < U'0' || c > U'9') {
        index = -1;
        return Answer::kDone;
      }
      if (index > (INT64_MAX - 9) / 10) return fail("Too many decimal digits in format string");
      index = index * 10 + static_cast<std::int64_t>(c - U'0');
    }
    return Answer::kDone;
  }

  // first.attribute[item] …
  Answer find_value(std::u32string_view name, Value& value) {
    std::size_t at = 0;
    while (at < name.size() && name[at] != U'.' && name[at] != U'[') ++at;
    Answer answer = find_first(name.substr(0, at), value);
    while (answer == Answer::kDone && at < name.size()) {
      const char32_t c = name[at++];
      std::size_t end = at;
      if (c == U'.') {
        while (end < name.size() && name[end] != U'.' && name[end] != U'[') ++end;
        if (end == at) return fail("Empty attribute in format string");
        return Answer::kNeedsPython;
      }
      if (c != U'[') return fail("Only '.' or '[' may follow ']' in format field specifier");
      while (end < name.size() && name[end] != U']') ++end;
      if (end == name.size()) return fail("Missing ']' in format string");
      if (end == at) return fail("Empty attribute in format string");
      answer = find_item(name.substr(at, end - at), value);
      at = end + 1;
    }
    return answer;
  }

  Answer find_item(std::u32string_view key, Value& value) {
    std::int64_t index = -1;
    const Answer answer = take_index(key, index);
    if (answer != Answer::kDone) return answer;
    const Value container = value;
    if (is_user_object(rt_, container)) return Answer::kNeedsPython;
    const Answer got = get_item(rt_, container, index >= 0 ? from_int64(rt_, index) : new_string(rt_, key), value);
    return got == Answer::kNotSupported ? Answer::kNeedsPython : got;
  }

  Answer find_first(std::u32string_view name, Value& value) {
    std::int64_t index = -1;
    const Answer answer = take_index(name, index);
    if (answer != Answer::kDone) return answer;
    if (!name.empty() && index < 0) return find_named(name, value);
    const bool automatic = name.empty();
    if (numbering_ != Numbering::kNone && (numbering_ == Numbering::kAutomatic) != automatic) {
      return fail(automatic ? "cannot switch from manual field specification to automatic field numbering"
                            : "cannot switch from automatic field numbering to manual field specification");
    }
    numbering_ = automatic ? Numbering::kAutomatic : Numbering::kManual;
    if (automatic) index = next_++;
    if (source_.positional == nullptr) return fail("Format string contains positional fields");
    if (index >= source_.count) {
      raise(rt_, ExceptionId::kIndexError,
            "Replacement index " + std::to_string(index) + " out of range for positional args tuple");
      return Answer::kRaised;
    }
    value = source_.positional[index];
    return Answer::kDone;
  }

  Answer find_named(std::u32string_view name, Value& value) {
    for (std::size_t i = 0; i < source_.names.size(); ++i) {
      if (source_.names[i] != name) continue;
      value = source_.keywords[i];
      return Answer::kDone;
    }
    const Value key = new_string(rt_, name);
    if (source_.mapping != kUnbound) return get_item(rt_, source_.mapping, key, value);
    raise_with(rt_, ExceptionId::kKeyError, key);
    return Answer::kRaised;
  }

  enum class Numbering : std::uint8_t { kNone, kAutomatic, kManual };

  Runtime& rt_;
  const FieldSource& source_;
  Numbering numbering_ = Numbering::kNone;
  std::int64_t next_ = 0;
};

Outcome format(Runtime& rt, NativeCall& call) {
  FieldSource source;
  source.positional = call.arguments + 1;
  source.count = call.count - 1;
  source.keywords = call.keywords;
  std::vector<Value> names;
  if (call.keyword_names != 0) names = tuple_items(rt, call.keyword_names);
  for (const Value name : names) source.names.push_back(to_utf32(rt, address_of(name)));
  std::string out;
  const Answer answer = FieldFormatter(rt, source).format(to_utf32(rt, self_of(call)), 2, out);
  if (answer == Answer::kDone) return call.done(new_string(rt, out));
  if (answer == Answer::kRaised) return Outcome::kRaised;
  const Value arguments = new_tuple(rt, source.positional, source.count), keywords = new_dict(rt);
  for (std::size_t i = 0; i < names.size(); ++i) set_string_key(rt, address_of(keywords), address_of(names[i]), call.keywords[i]);
  return call_library(rt, call, "_format_map", {call.arguments[0], arguments, keywords});
}

Outcome format_map(Runtime& rt, NativeCall& call) {
  FieldSource source;
  source.mapping = call.arguments[1];
  std::string out;
  Answer answer = Answer::kNeedsPython;
  if (kind_of(rt, source.mapping) == Kind::kDict && !is_user_object(rt, source.mapping)) {
    answer = FieldFormatter(rt, source).format(to_utf32(rt, self_of(call)), 2, out);
  }
  if (answer == Answer::kDone) return call.done(new_string(rt, out));
  if (answer == Answer::kRaised) return Outcome::kRaised;
  return call_library(rt, call, "_format_map", {call.arguments[0], kNone, source.mapping});
}

const NativeEntry kEntries[] = {
    {"str", "format", kStringMethod<format>, "self, /, *args, **kwargs"},
    {"str", "format_map", kStringMethod<format_map>, "self, mapping, /"},
};

}  // namespace

const NativeTable kStrFormatNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
