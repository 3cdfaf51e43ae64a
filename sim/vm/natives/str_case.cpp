// Methods of str about upper and lower case and classes of characters.
#include <iterator>

#include "sim/python/unicode_identifiers.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/text_methods.h"
#include "sim/vm/text/unicode_text.h"

namespace weft::vm {

namespace {

constexpr char32_t kSigma = 0x3A3, kFinalSigma = 0x3C2;

// Characters that don't end a word for the rule of the final sigma.
bool is_case_ignorable(char32_t c) {
  return c == '\'' || c == '.' || c == ':' || c == '^' || c == '`' || c == 0xA8 || c == 0xAD || c == 0xB7 || c == 0x2019;
}

// A sigma at the end of a word: a cased letter before it, none after it (Unicode, 3.13).
bool is_final_sigma(std::u32string_view text, std::size_t at) {
  std::size_t before = at;
  while (before > 0 && is_case_ignorable(text[before - 1])) --before;
  if (before == 0 || !is_cased(text[before - 1])) return false;
  std::size_t after = at + 1;
  while (after < text.size() && is_case_ignorable(text[after])) ++after;
  return after == text.size() || !is_cased(text[after]);
}

void append_lower_at(std::u32string& out, std::u32string_view text, std::size_t at) {
  if (text[at] == kSigma) return out.push_back(is_final_sigma(text, at) ? kFinalSigma : kSigma + 0x20);
  append_lower(out, text[at]);
}

std::u32string lower(std::u32string_view text) {
  std::u32string out;
  for (std::size_t i = 0; i < text.size(); ++i) append_lower_at(out, text, i);
  return out;
}

std::u32string upper(std::u32string_view text) {
  std::u32string out;
  for (const char32_t c : text) append_upper(out, c);
  return out;
}

std::u32string casefold(std::u32string_view text) {
  std::u32string out;
  for (const char32_t c : text) append_folded(out, c);
  return out;
}

std::u32string swapcase(std::u32string_view text) {
  std::u32string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_uppercase(text[i])) {
      append_lower_at(out, text, i);
    } else if (is_lowercase(text[i])) {
      append_upper(out, text[i]);
    } else {
      out.push_back(text[i]);
    }
  }
  return out;
}

std::u32string capitalize(std::u32string_view text) {
  std::u32string out;
  if (!text.empty()) append_title(out, text[0]);
  for (std::size_t i = 1; i < text.size(); ++i) append_lower_at(out, text, i);
  return out;
}

std::u32string title(std::u32string_view text) {
  std::u32string out;
  bool in_word = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (in_word) {
      append_lower_at(out, text, i);
    } else {
      append_title(out, text[i]);
    }
    in_word = is_cased(text[i]);
  }
  return out;
}

template <std::u32string (*kChange)(std::u32string_view)>
Outcome change(Runtime& rt, NativeCall& call) {
  return call.done(new_string(rt, kChange(to_utf32(rt, self_of(call)))));
}

// upper() and lower() of ASCII text: the common case.
template <bool kUpper>
Outcome change_all(Runtime& rt, NativeCall& call) {
  const TextView text(rt, self_of(call));
  if (!text.ascii()) return kUpper ? change<upper>(rt, call) : change<lower>(rt, call);
  std::string out(text.latin1());
  for (char& c : out) {
    if (kUpper && c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    if (!kUpper && c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return call.done(new_ascii_string(rt, out));
}

bool is_alphanumeric(char32_t c) { return is_alphabetic(c) || is_numeric(c); }

// True when there are characters and all of them are of the class.
template <bool (*kBelongs)(char32_t)>
Outcome all_are(Runtime& rt, NativeCall& call) {
  const TextView text(rt, self_of(call));
  bool all = text.length() > 0;
  for (std::uint32_t i = 0; all && i < text.length(); ++i) all = kBelongs(text[i]);
  return call.done(from_bool(all));
}

Outcome isprintable(Runtime& rt, NativeCall& call) {
  const TextView text(rt, self_of(call));
  bool all = true;
  for (std::uint32_t i = 0; all && i < text.length(); ++i) all = python::is_printable(text[i]);
  return call.done(from_bool(all));
}

// In parentheses: Emscripten's C library has a macro of that name.
Outcome (isascii)(Runtime& rt, NativeCall& call) { return call.done(from_bool(TextView(rt, self_of(call)).ascii())); }

template <bool kUpper>
Outcome has_case(Runtime& rt, NativeCall& call) {
  const TextView text(rt, self_of(call));
  bool found = false;
  for (std::uint32_t i = 0; i < text.length(); ++i) {
    const char32_t c = text[i];
    if (is_titlecase(c) || (kUpper ? is_lowercase(c) : is_uppercase(c))) return call.done(kFalse);
    found = found || (kUpper ? is_uppercase(c) : is_lowercase(c));
  }
  return call.done(from_bool(found));
}

Outcome istitle(Runtime& rt, NativeCall& call) {
  const TextView text(rt, self_of(call));
  bool found = false, in_word = false;
  for (std::uint32_t i = 0; i < text.length(); ++i) {
    const bool big = is_uppercase(text[i]) || is_titlecase(text[i]), small = is_lowercase(text[i]);
    if ((big && in_word) || (small && !in_word)) return call.done(kFalse);
    in_word = big || small;
    found = found || in_word;
  }
  return call.done(from_bool(found));
}

Outcome isidentifier(Runtime& rt, NativeCall& call) {
  const TextView text(rt, self_of(call));
  bool all = text.length() > 0 && python::is_identifier_start(text[0]);
  for (std::uint32_t i = 1; all && i < text.length(); ++i) all = python::is_identifier_part(text[i]);
  return call.done(from_bool(all));
}

const NativeEntry kEntries[] = {
    {"str", "upper", kStringMethod<change_all<true>>, "self, /"},
    {"str", "lower", kStringMethod<change_all<false>>, "self, /"},
    {"str", "casefold", kStringMethod<change<casefold>>, "self, /"},
    {"str", "swapcase", kStringMethod<change<swapcase>>, "self, /"},
    {"str", "capitalize", kStringMethod<change<capitalize>>, "self, /"},
    {"str", "title", kStringMethod<change<title>>, "self, /"},
    {"str", "isalpha", kStringMethod<all_are<is_alphabetic>>, "self, /"},
    {"str", "isdecimal", kStringMethod<all_are<is_decimal>>, "self, /"},
    {"str", "isdigit", kStringMethod<all_are<is_digit>>, "self, /"},
    {"str", "isnumeric", kStringMethod<all_are<is_numeric>>, "self, /"},
    {"str", "isalnum", kStringMethod<all_are<is_alphanumeric>>, "self, /"},
    {"str", "isspace", kStringMethod<all_are<is_space>>, "self, /"},
    {"str", "isprintable", kStringMethod<isprintable>, "self, /"},
    {"str", "isascii", kStringMethod<isascii>, "self, /"},
    {"str", "islower", kStringMethod<has_case<false>>, "self, /"},
    {"str", "isupper", kStringMethod<has_case<true>>, "self, /"},
    {"str", "istitle", kStringMethod<istitle>, "self, /"},
    {"str", "isidentifier", kStringMethod<isidentifier>, "self, /"},
};

}  // namespace

const NativeTable kStrCaseNatives{kEntries, std::size(kEntries)};

}  // namespace weft::vm
