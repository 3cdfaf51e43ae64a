// From the tree of a regular expression to a program, and the machine that runs it by backtracking.
#include <algorithm>

#include "sim/vm/text/regex.h"

namespace weft::vm::regex {

namespace {

constexpr std::size_t kLongestProgram = 50'000;
constexpr std::uint64_t kMostSteps = 20'000'000;  // catastrophic backtracking ends here

class Compiler {
 public:
  explicit Compiler(const Pattern& pattern) : pattern_(pattern) {}

  Program run() {
    out_.classes = pattern_.classes;
    out_.groups = pattern_.groups;
    emit(pattern_.root);
    add({Code::kMatch});
    return std::move(out_);
  }

 private:
  std::uint32_t here() const { return static_cast<std::uint32_t>(out_.code.size()); }
  std::uint32_t add(Instruction instruction) {
    if (out_.code.size() >= kLongestProgram) {
      out_.error = "the expression is too long";
      return 0;
    }
    out_.code.push_back(instruction);
    return here() - 1;
  }

  void emit(std::uint32_t number) {
    const Node& node = pattern_.nodes[number];
    if (!out_.error.empty()) return;
    switch (node.kind) {
      case NodeKind::kEmpty: break;
      case NodeKind::kClass: add({.code = Code::kClass, .a = node.number}); break;
      case NodeKind::kSequence:
        for (const std::uint32_t child : node.children) emit(child);
        break;
      case NodeKind::kAlternatives: alternatives(node); break;
      case NodeKind::kRepeat: repeat(node); break;
      case NodeKind::kGroup:
        add({.code = Code::kSave, .a = 2 * node.number});
        emit(node.children[0]);
        add({.code = Code::kSave, .a = 2 * node.number + 1});
        break;
      case NodeKind::kBackReference: add({.code = Code::kBackReference, .a = node.number, .flags = node.flags}); break;
      case NodeKind::kAnchor: add({.code = Code::kAnchor, .anchor = node.anchor, .flags = node.flags}); break;
      case NodeKind::kLook: case NodeKind::kAtomic: look(node); break;
      case NodeKind::kConditional: conditional(node); break;
    }
  }

  void alternatives(const Node& node) {
    std::vector<std::uint32_t> ends;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
      const bool last = i + 1 == node.children.size();
      const std::uint32_t split = last ? 0 : add({.code = Code::kSplit, .a = here() + 1});
      emit(node.children[i]);
      if (last) break;
      ends.push_back(add({.code = Code::kJump}));
      out_.code[split].b = here();
    }
    for (const std::uint32_t end : ends) out_.code[end].a = here();
  }

  // The class that a repeated item is alone, if it is one.
  const Node* lone_class(std::uint32_t number) const {
    const Node* node = &pattern_.nodes[number];
    while (node->kind == NodeKind::kSequence && node->children.size() == 1) node = &pattern_.nodes[node->children[0]];
    return node->kind == NodeKind::kClass ? node : nullptr;
  }

  void repeat(const Node& node) {
    const std::uint32_t item = node.children[0];
    if (const Node* single = lone_class(item)) {
      add({.code = Code::kRepeatClass, .mode = node.mode, .a = single->number, .b = node.least, .c = node.most});
      return;
    }
    const std::uint32_t atomic = node.mode == RepeatMode::kPossessive ? add({.code = Code::kAtomic}) : 0;
    const bool lazy = node.mode == RepeatMode::kLazy;
    for (std::uint32_t i = 0; i < node.least && out_.error.empty(); ++i) emit(item);
    if (node.most == kUnlimited) {
      loop(item, lazy);
    } else {
      std::vector<std::uint32_t> exits;
      for (std::uint32_t i = node.least; i < node.most && out_.error.empty(); ++i) {
        exits.push_back(split(lazy));
        emit(item);
      }
      for (const std::uint32_t exit : exits) leave(exit, lazy);
    }
    if (node.mode != RepeatMode::kPossessive || !out_.error.empty()) return;
    add({Code::kMatch});
    out_.code[atomic].a = here();
  }

  // Into the item first, unless lazy; leave() says where else.
  std::uint32_t split(bool lazy) {
    const std::uint32_t at = here();
    return add({.code = Code::kSplit, .a = lazy ? 0 : at + 1, .b = lazy ? at + 1 : 0});
  }
  void leave(std::uint32_t at, bool lazy) { (lazy ? out_.code[at].a : out_.code[at].b) = here(); }

  void loop(std::uint32_t item, bool lazy) {
    const std::uint32_t counter = out_.counters++;
    add({.code = Code::kReset, .a = counter});
    const std::uint32_t again = add({.code = Code::kProgress, .a = counter});
    const std::uint32_t choice = split(lazy);
    add({.code = Code::kMark, .a = counter});
    emit(item);
    add({.code = Code::kJump, .a = again});
    if (!out_.error.empty()) return;
    leave(choice, lazy);
    out_.code[again].b = here();
  }

  void look(const Node& node) {
    std::uint32_t width = 0;
    if (node.behind) {
      const std::int64_t least = width_of(node.children[0], false), most = width_of(node.children[0], true);
      if (least != most) {
        out_.error = "look-behind requires fixed-width pattern";
        return;
      }
      width = static_cast<std::uint32_t>(least);
    }
    const Code code = node.kind == NodeKind::kAtomic ? Code::kAtomic : Code::kLook;
    const std::uint32_t at = add({.code = code, .negative = node.negative, .b = width});
    emit(node.children[0]);
    add({Code::kMatch});
    if (out_.error.empty()) out_.code[at].a = here();
  }

  void conditional(const Node& node) {
    const std::uint32_t test = add({.code = Code::kConditional, .a = node.number});
    emit(node.children[0]);
    const std::uint32_t end = add({.code = Code::kJump});
    if (!out_.error.empty()) return;
    out_.code[test].b = here();
    emit(node.children[1]);
    if (out_.error.empty()) out_.code[end].a = here();
  }

  // The fewest or the most characters that a node can match; a huge number for no bound.
  std::int64_t width_of(std::uint32_t number, bool most) const {
    constexpr std::int64_t kHuge = 1 << 30;
    const Node& node = pattern_.nodes[number];
    std::int64_t width = 0;
    switch (node.kind) {
      case NodeKind::kClass: return 1;
      case NodeKind::kSequence: case NodeKind::kGroup: case NodeKind::kAtomic:
        for (const std::uint32_t child : node.children) width = std::min(kHuge, width + width_of(child, most));
        return width;
      case NodeKind::kAlternatives: case NodeKind::kConditional:
        width = width_of(node.children[0], most);
        for (const std::uint32_t child : node.children) {
          width = most ? std::max(width, width_of(child, most)) : std::min(width, width_of(child, most));
        }
        return width;
      case NodeKind::kRepeat: return std::min(kHuge, width_of(node.children[0], most) * (most ? node.most : node.least));
      case NodeKind::kBackReference: return most ? kHuge : 0;
      default: return 0;
    }
  }

  const Pattern& pattern_;
  Program out_;
};

// What to do when the way that was tried fails.
struct Undo {
  enum class Kind : std::uint8_t { kChoice, kCapture, kCounter, kLastGroup, kShrink, kGrow } kind;
  std::uint32_t a = 0;  // where to go on; or which capture or counter
  std::int32_t b = 0;   // the position; or what was in it
  std::int32_t c = 0;   // kShrink: the lowest position; kGrow: how many more
  std::uint32_t d = 0;  // kGrow: the class
};

class Machine {
 public:
  Machine(const Program& program, const Subject& subject, std::uint32_t begin, std::uint32_t end, Match& match)
      : program_(program), subject_(subject), begin_(static_cast<std::int32_t>(begin)), end_(static_cast<std::int32_t>(end)), match_(match),
        counters_(program.counters, -1) {}

  Found try_at(std::int32_t position, bool full, bool not_empty) {
    match_.captures.assign(2 * (program_.groups + 1), -1);
    match_.last_group = 0;
    undo_.clear();
    full_ = full;
    refused_ = not_empty ? position : -1;
    position_ = position;
    const bool found = run(0, true);
    if (steps_ > kMostSteps) return Found::kTooLong;
    if (!found) return Found::kNo;
    match_.captures[0] = position;
    match_.captures[1] = position_;
    return Found::kYes;
  }

 private:
  bool has(std::uint32_t number, std::int32_t at) const {
    return at < end_ && program_.classes[number].has(subject_.at(static_cast<std::uint32_t>(at)));
  }

  // Runs up to kMatch, from position_ on. outer: the whole expression, not the body of a look-around.
  bool run(std::uint32_t pc, bool outer) {
    const std::size_t bottom = undo_.size();
    while (true) {
      if (++steps_ > kMostSteps) return false;
      const Instruction& i = program_.code[pc];
      if (i.code == Code::kMatch) {
        const bool good = !outer || ((!full_ || position_ == end_) && position_ != refused_);
        if (good) return true;
        if (!backtrack(bottom, pc)) return false;
        continue;
      }
      if (!step(i, pc) && !backtrack(bottom, pc)) return false;
    }
  }

  // One instruction; false when it does not match.
  bool step(const Instruction& i, std::uint32_t& pc) {
    switch (i.code) {
      case Code::kClass:
        if (!has(i.a, position_)) return false;
        ++position_;
        break;
      case Code::kRepeatClass: return repeat_class(i, pc);
      case Code::kSplit:
        undo_.push_back({Undo::Kind::kChoice, i.b, position_});
        pc = i.a;
        return true;
      case Code::kJump: pc = i.a; return true;
      case Code::kSave: save(i.a); break;
      case Code::kAnchor:
        if (!holds(i)) return false;
        break;
      case Code::kBackReference:
        if (!repeats(i)) return false;
        break;
      case Code::kLook: case Code::kAtomic: return look(i, pc);
      case Code::kConditional:
        pc = match_.captures[2 * i.a + 1] >= 0 ? pc + 1 : i.b;
        return true;
      case Code::kReset: case Code::kMark:
        undo_.push_back({Undo::Kind::kCounter, i.a, counters_[i.a]});
        counters_[i.a] = i.code == Code::kMark ? position_ : -1;
        break;
      case Code::kProgress:
        pc = counters_[i.a] == position_ ? i.b : pc + 1;
        return true;
      case Code::kMatch: break;
    }
    ++pc;
    return true;
  }

  bool repeat_class(const Instruction& i, std::uint32_t& pc) {
    const std::int64_t room = end_ - position_;
    const std::int64_t most = std::min<std::int64_t>(room, i.c);
    const std::int64_t wanted = i.mode == RepeatMode::kLazy ? std::min<std::int64_t>(most, i.b) : most;
    std::int32_t count = 0;
    while (count < wanted && has(i.a, position_ + count)) ++count;
    if (static_cast<std::int64_t>(count) < i.b) return false;
    steps_ += static_cast<std::uint64_t>(count);
    const std::int32_t lowest = position_ + static_cast<std::int32_t>(i.b);
    position_ += count;
    ++pc;
    if (i.mode == RepeatMode::kLazy && most > count) {
      undo_.push_back({Undo::Kind::kGrow, pc, position_, static_cast<std::int32_t>(most - count), i.a});
    } else if (i.mode == RepeatMode::kGreedy && position_ > lowest) {
      undo_.push_back({Undo::Kind::kShrink, pc, position_, lowest});
    }
    return true;
  }

  void save(std::uint32_t which) {
    undo_.push_back({Undo::Kind::kCapture, which, match_.captures[which]});
    match_.captures[which] = position_;
    if (which % 2 == 0) return;
    undo_.push_back({Undo::Kind::kLastGroup, match_.last_group});
    match_.last_group = which / 2;
  }

  bool is_word_at(std::int32_t at, std::uint32_t flags) const {
    if (at < begin_ || at >= end_) return false;
    const char32_t c = subject_.at(static_cast<std::uint32_t>(at));
    return is_word(c) && (!(flags & kAscii) || c < 0x80);
  }

  bool holds(const Instruction& i) const {
    const auto is_newline = [&](std::int32_t at) { return subject_.at(static_cast<std::uint32_t>(at)) == '\n'; };
    switch (i.anchor) {
      case '^': return position_ == begin_ || ((i.flags & kMultiline) && is_newline(position_ - 1));
      case '$':
        if (position_ == end_ || (position_ + 1 == end_ && is_newline(position_))) return true;
        return (i.flags & kMultiline) && is_newline(position_);
      case 'A': return position_ == begin_;
      case 'Z': return position_ == end_;
      default: return (is_word_at(position_ - 1, i.flags) != is_word_at(position_, i.flags)) == (i.anchor == 'b');
    }
  }

  // The text of a group once more.
  bool repeats(const Instruction& i) {
    const std::int32_t from = match_.captures[2 * i.a], to = match_.captures[2 * i.a + 1];
    if (from < 0 || to < 0 || to - from > end_ - position_) return false;
    for (std::int32_t at = from; at < to; ++at) {
      const char32_t one = subject_.at(static_cast<std::uint32_t>(at)), other = subject_.at(static_cast<std::uint32_t>(position_ + at - from));
      if (one != other && !((i.flags & kIgnoreCase) && lower(one) == lower(other))) return false;
    }
    position_ += to - from;
    return true;
  }

  // The body of a look-around or an atomic group runs by itself; whatever way it took, there is no way back into it.
  bool look(const Instruction& i, std::uint32_t& pc) {
    const std::int32_t before = position_;
    const std::vector<std::int32_t> captures = match_.captures;
    const std::uint32_t last_group = match_.last_group;
    const std::size_t bottom = undo_.size();
    position_ = before - static_cast<std::int32_t>(i.b);
    const bool found = position_ >= begin_ && run(pc + 1, false);
    undo_.resize(bottom);
    if (!found || i.negative) {
      match_.captures = captures;
      match_.last_group = last_group;
    } else {
      for (std::uint32_t k = 0; k < captures.size(); ++k) {
        if (captures[k] != match_.captures[k]) undo_.push_back({Undo::Kind::kCapture, k, captures[k]});
      }
      undo_.push_back({Undo::Kind::kLastGroup, last_group});
    }
    if (i.code == Code::kLook || !found) position_ = before;
    pc = i.a;
    return found != i.negative;
  }

  // The last choice that is left above `bottom`; false when there is none.
  bool backtrack(std::size_t bottom, std::uint32_t& pc) {
    while (undo_.size() > bottom) {
      Undo& last = undo_.back();
      switch (last.kind) {
        case Undo::Kind::kCapture: match_.captures[last.a] = last.b; break;
        case Undo::Kind::kCounter: counters_[last.a] = last.b; break;
        case Undo::Kind::kLastGroup: match_.last_group = last.a; break;
        case Undo::Kind::kChoice:
          pc = last.a;
          position_ = last.b;
          undo_.pop_back();
          return true;
        case Undo::Kind::kShrink:
          pc = last.a;
          position_ = --last.b;
          if (last.b == last.c) undo_.pop_back();
          return true;
        case Undo::Kind::kGrow:
          if (!has(last.d, last.b)) break;
          pc = last.a;
          position_ = ++last.b;
          if (--last.c == 0) undo_.pop_back();
          return true;
      }
      undo_.pop_back();
    }
    return false;
  }

  const Program& program_;
  const Subject& subject_;
  const std::int32_t begin_, end_;
  Match& match_;
  std::vector<std::int32_t> counters_;
  std::vector<Undo> undo_;
  std::int32_t position_ = 0;
  std::int32_t refused_ = -1;  // where the match must not end
  bool full_ = false;
  std::uint64_t steps_ = 0;
};

}  // namespace

Program compile(const Pattern& pattern) { return Compiler(pattern).run(); }

const Program& Cache::program_of(std::u32string text, std::uint32_t flags, bool is_text) {
  auto key = std::tuple{std::move(text), flags, is_text};
  const auto known = programs_.find(key);
  if (known != programs_.end()) return known->second;
  if (programs_.size() >= kMost) programs_.clear();
  const Pattern pattern = parse(std::get<0>(key), flags, is_text);
  Program program = pattern.error.empty() ? compile(pattern) : Program{};
  if (!pattern.error.empty()) program.error = pattern.error;
  return programs_.emplace(std::move(key), std::move(program)).first->second;
}

Found find(const Program& program, const Subject& subject, std::uint32_t begin, std::uint32_t end, Where where, bool not_empty,
           Match& match) {
  Machine machine(program, subject, 0, end, match);
  const Instruction& first = program.code[0];
  for (std::uint32_t at = begin; at <= end; ++at) {
    const bool possible = first.code != Code::kClass || where != Where::kSearch ||
                          (at < end && program.classes[first.a].has(subject.at(at)));
    if (possible) {
      const Found found = machine.try_at(static_cast<std::int32_t>(at), where == Where::kFullMatch, not_empty && at == begin);
      if (found != Found::kNo) return found;
    }
    if (where != Where::kSearch) break;
  }
  return Found::kNo;
}

}  // namespace weft::vm::regex
