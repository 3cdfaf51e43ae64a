// The module _re: what sim/lib/re.py stands on. A compiled expression is not in simulated memory: the host remembers some, and
// compiles the others anew.
#include <iterator>

#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/text/regex.h"

namespace weft::vm {

namespace {

class TextSubject : public regex::Subject {
 public:
  explicit TextSubject(const TextView& view) : view_(view) {}
  char32_t at(std::uint32_t index) const override { return view_[index]; }

 private:
  const TextView& view_;
};

class ByteSubject : public regex::Subject {
 public:
  explicit ByteSubject(std::string bytes) : bytes_(std::move(bytes)) {}
  char32_t at(std::uint32_t index) const override { return static_cast<unsigned char>(bytes_[index]); }

 private:
  std::string bytes_;
};

std::u32string pattern_text(const Runtime& rt, Value pattern) {
  if (is_string(rt, pattern)) return to_utf32(rt, address_of(pattern));
  std::u32string text;
  for (const char c : bytes_content(rt, pattern)) text.push_back(static_cast<unsigned char>(c));
  return text;
}

// The first two arguments: a pattern of text or bytes, and its flags.
struct PatternArguments {
  std::u32string text;
  std::uint32_t flags;
  bool is_text;
};

PatternArguments pattern_arguments(Runtime& rt, const NativeCall& call) {
  const Value pattern = call.arguments[0];
  const bool is_text = is_string(rt, pattern);
  std::int64_t flags = 0;
  to_int64(rt, call.arguments[1], flags);
  return {pattern_text(rt, pattern), static_cast<std::uint32_t>(flags) | (is_text ? 0u : regex::kAscii), is_text};
}

// compile(pattern, flags): (flags, groups, ((name, number), …)), or (message, position) of an error.
Outcome compile(Runtime& rt, NativeCall& call) {
  const PatternArguments given = pattern_arguments(rt, call);
  const regex::Pattern pattern = regex::parse(given.text, given.flags, given.is_text);
  const regex::Program program = pattern.error.empty() ? regex::compile(pattern) : regex::Program{};
  const std::string& error = pattern.error.empty() ? program.error : pattern.error;
  if (!error.empty()) {
    const Value message = new_string(rt, error);
    const Value position = pattern.error.empty() ? kNone : from_int(pattern.error_at);
    return call.done(new_tuple(rt, {message, position}));
  }
  std::vector<Value> names;
  for (const auto& [name, number] : pattern.names) {
    const Value text = new_string(rt, name);
    names.push_back(new_tuple(rt, {text, from_int(number)}));
  }
  const Value all_names = new_tuple(rt, names.data(), names.size());
  return call.done(new_tuple(rt, {from_int(pattern.flags), from_int(pattern.groups), all_names}));
}

// (last group, begin of the match, end, begin of group 1, …)
Value match_tuple(Runtime& rt, const regex::Match& match) {
  std::vector<Value> items{from_int(match.last_group)};
  for (const std::int32_t each : match.captures) items.push_back(from_int(each));
  return new_tuple(rt, items.data(), items.size());
}

struct Search {
  std::uint32_t at, end;
  regex::Where where;
  std::int64_t most;
};

// All matches from `at` on, none of them in another.
bool find_all(const regex::Program& program, const regex::Subject& subject, Search search, std::vector<regex::Match>& matches) {
  bool not_empty = false;
  regex::Match match;
  while (search.at <= search.end && static_cast<std::int64_t>(matches.size()) < search.most) {
    switch (regex::find(program, subject, search.at, search.end, search.where, not_empty, match)) {
      case regex::Found::kTooLong: return false;
      case regex::Found::kNo: return true;
      case regex::Found::kYes: break;
    }
    not_empty = match.captures[0] == match.captures[1];
    search.at = static_cast<std::uint32_t>(match.captures[1]);
    matches.push_back(match);
  }
  return true;
}

// find(pattern, flags, text, at, end, where, most): a list of match tuples.
Outcome find(Runtime& rt, NativeCall& call) {
  std::shared_ptr<regex::Cache>& known = rt.memory.cache().regexes();
  if (known == nullptr) known = std::make_shared<regex::Cache>();
  PatternArguments given = pattern_arguments(rt, call);
  const regex::Program& program = known->program_of(std::move(given.text), given.flags, given.is_text);
  if (!program.error.empty()) return raise(rt, ExceptionId::kValueError, program.error);
  const Value text = call.arguments[2];
  std::int64_t at = 0, end = 0, where = 0, most = 0;
  if (!take_index(rt, call.arguments[3], at) || !take_index(rt, call.arguments[4], end)) return Outcome::kRaised;
  if (!take_index(rt, call.arguments[5], where) || !take_index(rt, call.arguments[6], most)) return Outcome::kRaised;
  std::vector<regex::Match> matches;
  const Search search{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), static_cast<regex::Where>(where), most};
  bool in_time = true;
  if (is_string(rt, text)) {
    const TextView view(rt, address_of(text));
    in_time = find_all(program, TextSubject(view), search, matches);
  } else {
    in_time = find_all(program, ByteSubject(bytes_content(rt, text)), search, matches);
  }
  if (!in_time) return raise(rt, ExceptionId::kRuntimeError, "the regular expression needs more than 20 million steps for this text");
  std::vector<Value> tuples;
  for (const regex::Match& match : matches) tuples.push_back(match_tuple(rt, match));
  return call.done(new_list(rt, tuples));
}

constexpr NativeEntry kEntries[] = {
    {"_re", "compile", compile, "pattern, flags"},
    {"_re", "find", find, "pattern, flags, text, at, end, where, most"},
};

}  // namespace

const NativeTable kReNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
