// Regular expressions as CPython's re has them: a parser, a compiler to a small program, and a machine that runs it by
// backtracking. On host text; natives/re.cpp connects it with the language.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace weft::vm::regex {

enum Flag : std::uint32_t { kIgnoreCase = 2, kLocale = 4, kMultiline = 8, kDotAll = 16, kUnicode = 32, kVerbose = 64, kAscii = 256 };

struct CharacterRange {
  char32_t low, high;
};

// [a-z\d], \w, .
struct CharacterClass {
  std::vector<CharacterRange> ranges;
  std::string categories;  // any of d D w W s S
  bool negated = false;
  std::uint32_t flags = 0;

  bool has(char32_t c) const;
};

enum class NodeKind : std::uint8_t {
  kEmpty, kClass, kSequence, kAlternatives, kRepeat, kGroup, kBackReference, kAnchor, kLook, kAtomic, kConditional
};
enum class RepeatMode : std::uint8_t { kGreedy, kLazy, kPossessive };
constexpr std::uint32_t kUnlimited = 0xFFFFFFFF;

struct Node {
  NodeKind kind = NodeKind::kEmpty;
  std::vector<std::uint32_t> children;
  std::uint32_t number = 0;      // of the class, the group (0: not captured)
  std::uint32_t flags = 0;
  std::uint32_t least = 0, most = 0;
  RepeatMode mode = RepeatMode::kGreedy;
  char anchor = 0;               // ^ $ A Z b B
  bool behind = false, negative = false;
};

struct Pattern {
  std::vector<Node> nodes;
  std::vector<CharacterClass> classes;
  std::uint32_t root = 0;
  std::uint32_t groups = 0;
  std::uint32_t flags = 0;
  std::vector<std::pair<std::string, std::uint32_t>> names;
  std::string error;             // empty: none
  std::uint32_t error_at = 0;
};
Pattern parse(std::u32string_view text, std::uint32_t flags, bool is_text);

// --- the program ---

enum class Code : std::uint8_t {
  kClass,       // one character of class a
  kRepeatClass, // class a, b to c times; mode
  kSplit,       // go on at a; should that fail, at b
  kJump,
  kSave,        // the position into capture a
  kAnchor,
  kBackReference,
  kLook,        // the body follows, up to its kMatch; go on at a; b: how far behind
  kAtomic,      // the same, and the position moves on
  kConditional, // group a has matched: go on, otherwise at b
  kReset,       // counter a = none
  kMark,        // counter a = position
  kProgress,    // go on at b when the position is still that of counter a: a loop does not turn on the spot
  kMatch,
};
struct Instruction {
  Code code;
  RepeatMode mode = RepeatMode::kGreedy;
  char anchor = 0;
  bool negative = false;
  std::uint32_t a = 0, b = 0, c = 0;
  std::uint32_t flags = 0;
};
struct Program {
  std::vector<Instruction> code;
  std::vector<CharacterClass> classes;
  std::uint32_t groups = 0;
  std::uint32_t counters = 0;
  std::string error;
};
Program compile(const Pattern& pattern);

// The programs of the expressions that were needed last.
class Cache {
 public:
  const Program& program_of(std::u32string text, std::uint32_t flags, bool is_text);

 private:
  static constexpr std::size_t kMost = 32;
  std::map<std::tuple<std::u32string, std::uint32_t, bool>, Program> programs_;
};

// What is searched: code points, whatever their width.
class Subject {
 public:
  virtual ~Subject() = default;
  virtual char32_t at(std::uint32_t index) const = 0;
};

enum class Where : std::uint8_t { kSearch, kMatch, kFullMatch };
enum class Found : std::uint8_t { kYes, kNo, kTooLong };

struct Match {
  std::vector<std::int32_t> captures;  // begin and end of each group, -1: none
  std::uint32_t last_group = 0;
};
// The first match in [begin, end). not_empty: one at `begin` must not be empty.
Found find(const Program& program, const Subject& subject, std::uint32_t begin, std::uint32_t end, Where where, bool not_empty,
           Match& match);

char32_t lower(char32_t c);
bool is_word(char32_t c);
inline bool is_ascii_digit(char32_t c) { return c >= '0' && c <= '9'; }

}  // namespace weft::vm::regex
