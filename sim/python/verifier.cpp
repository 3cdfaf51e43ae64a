#include "sim/python/verifier.h"

#include <algorithm>
#include <fmt/format.h>

#include <bitset>
#include <optional>

#include "sim/python/register_use.h"

namespace weft::python {

namespace {

constexpr std::uint32_t kMaxRegisters = 250;

// What is certain when an instruction is about to run, whichever way led there.
struct State {
  std::bitset<256> bound;
  std::vector<std::uint32_t> saved;  // registers that hold the exceptions of the handlers that we are in, innermost last
};

// These never raise.
bool is_quiet(Opcode opcode) {
  return opcode == Opcode::kNop || opcode == Opcode::kMove || opcode == Opcode::kLoadConst || opcode == Opcode::kJump ||
         opcode == Opcode::kPopException || opcode == Opcode::kGetHandled || opcode == Opcode::kLoadClosure;
}

bool is_end(Opcode opcode) {
  return opcode == Opcode::kReturn || opcode == Opcode::kRaise || opcode == Opcode::kRaiseAgain || opcode == Opcode::kReraise;
}

class Verifier {
 public:
  Verifier(const CompiledModule& module, const CodeObject& code, std::string& problem) : module_(module), code_(code), problem_(problem) {}

  bool run() { return check_frame() && check_instructions() && check_handlers() && follow(); }

 private:
  bool fail(std::uint32_t at, const std::string& what) {
    const bool known = at < code_.text.size() && opcode_of(code_.text[at]) < Opcode::kCount;
    problem_ = fmt::format("{} at {} ({}): {}", code_.qualified, at, known ? facts_of(opcode_of(code_.text[at])).name : "?", what);
    return false;
  }

  bool check_frame() {
    const std::size_t parameters =
        std::size_t{code_.positional} + code_.keyword_only + (code_.has_varargs ? 1 : 0) + (code_.has_varkw ? 1 : 0);
    if (code_.register_count == 0 || code_.register_count > kMaxRegisters) return fail(0, "register count");
    if (parameters > code_.locals.size() || code_.locals.size() > code_.register_count) return fail(0, "variables outside the frame");
    if (code_.positional_only > code_.positional) return fail(0, "positional-only parameters");
    if (code_.text.empty() || code_.positions.size() != code_.text.size()) return fail(0, "no text, or positions missing");
    for (const std::uint8_t cell : code_.cell_registers) {
      if (cell >= code_.locals.size()) return fail(0, "a cell without a name");
    }
    return true;
  }

  // --- one instruction at a time ---

  bool check_instructions() {
    const auto size = static_cast<std::uint32_t>(code_.text.size());
    starts_.assign(size + 1, false);
    std::uint32_t at = 0;
    while (at < size) {
      const Opcode opcode = opcode_of(code_.text[at]);
      if (opcode >= Opcode::kCount) return fail(at, "unknown opcode");
      if (at + width_of(opcode) > size) return fail(at, "cut off");
      if (!check_operands(at)) return false;
      starts_[at] = true;
      at += width_of(opcode);
    }
    return true;
  }

  bool check_operands(std::uint32_t at) {
    const Instruction word = code_.text[at];
    const std::string_view format = facts_of(opcode_of(word)).format;
    const std::uint32_t extension = format.back() == 'X' ? code_.text[at + 1] : 0;
    if (format == "AK" && bx_of(word) >= code_.constants.size()) return fail(at, "no such constant");
    if (format == "ABK" && c_of(word) >= code_.constants.size()) return fail(at, "no such constant");
    if (format == "AG" && bx_of(word) >= module_.globals.size()) return fail(at, "no such global");
    if (format == "ABNX" && !is_name(at, extension)) return fail(at, "no such name");
    if (opcode_of(word) == Opcode::kMakeFunction && extension >= module_.codes.size()) return fail(at, "no such code");
    if (opcode_of(word) == Opcode::kInplace && extension >= static_cast<std::uint32_t>(Opcode::kCount)) return fail(at, "no such operator");
    if (opcode_of(word) == Opcode::kLoadClosure && b_of(word) >= code_.free_variables.size()) return fail(at, "no such cell");
    const RegisterUse use = register_use(code_, at);
    for (const auto& ranges : {use.reads, use.writes}) {
      for (const RegisterRange& range : ranges) {
        if (range.count > 0 && range.first + range.count > code_.register_count) return fail(at, "register outside the frame");
      }
    }
    return true;
  }

  // A string, or for calls a tuple of as many strings as there are keyword arguments.
  bool is_name(std::uint32_t at, std::uint32_t number) const {
    if (number >= code_.constants.size()) return false;
    const Constant& constant = code_.constants[number];
    const Opcode opcode = opcode_of(code_.text[at]);
    if (opcode != Opcode::kCallKeywords && opcode != Opcode::kCallMethodKeywords) return constant.kind == Constant::Kind::kString;
    return constant.kind == Constant::Kind::kTuple && constant.items.size() == c_of(code_.text[at]);
  }

  // Two rows that share instructions: the first lies within the second.
  bool check_handlers() {
    const std::size_t count = code_.handlers.size();
    for (std::size_t i = 0; i < count; ++i) {
      const Handler& inner = code_.handlers[i];
      if (inner.begin >= inner.end || inner.end > code_.text.size()) return fail(inner.begin, "handler's stretch");
      if (!starts_[inner.begin] || (inner.end < code_.text.size() && !starts_[inner.end])) {
        return fail(inner.begin, "handler's stretch cuts an instruction");
      }
      if (inner.target >= code_.text.size() || !starts_[inner.target]) return fail(inner.target, "handler's target");
      if (inner.reg + 2u > code_.register_count) return fail(inner.target, "handler's registers");
      for (std::size_t j = i + 1; j < count; ++j) {
        const Handler& outer = code_.handlers[j];
        const bool apart = outer.end <= inner.begin || inner.end <= outer.begin;
        if (!apart && (outer.begin > inner.begin || outer.end < inner.end)) return fail(inner.begin, "handlers out of order");
      }
    }
    return true;
  }

  // --- all ways through the code ---

  bool follow() {
    states_.assign(code_.text.size(), std::nullopt);
    State entry;
    const std::uint32_t parameters = code_.positional + code_.keyword_only + (code_.has_varargs ? 1u : 0) + (code_.has_varkw ? 1u : 0);
    for (std::uint32_t i = 0; i < parameters; ++i) entry.bound.set(i);
    if (!flow(0, 0, entry)) return false;
    while (!work_.empty()) {
      const std::uint32_t at = work_.back();
      work_.pop_back();
      if (!step(at)) return false;
    }
    return true;
  }

  // Control can come to `at` with this state.
  bool flow(std::uint32_t from, std::int64_t at, const State& state) {
    if (at < 0 || at >= static_cast<std::int64_t>(code_.text.size())) return fail(from, "runs off the end");
    const auto word = static_cast<std::uint32_t>(at);
    if (!starts_[word]) return fail(from, "jumps into an instruction");
    std::optional<State>& known = states_[word];
    if (known && known->saved != state.saved) return fail(from, fmt::format("different handlers active at {}", word));
    const std::bitset<256> both = known ? known->bound & state.bound : state.bound;
    if (known && both == known->bound) return true;
    known = State{both, state.saved};
    work_.push_back(word);
    return true;
  }

  bool step(std::uint32_t at) {
    State state = *states_[at];
    const Instruction word = code_.text[at];
    const Opcode opcode = opcode_of(word);
    const std::string_view format = facts_of(opcode).format;
    const RegisterUse use = register_use(code_, at);
    for (const RegisterRange& range : use.reads) {
      for (std::uint32_t i = 0; i < range.count; ++i) {
        if (!state.bound.test(range.first + i)) return fail(at, fmt::format("r{} may be unbound", range.first + i));
      }
    }
    if (!is_quiet(opcode) && !raise_from(at, state)) return false;
    if (opcode == Opcode::kPopException && !pop_saved(at, state)) return false;
    if (opcode == Opcode::kReturn && !state.saved.empty()) return fail(at, "returns from within a handler");
    if (is_end(opcode)) return true;
    const bool jumps = format == "J" || format == "AJ";
    if (jumps && !flow(at, std::int64_t{at} + 1 + sbx_of(word), state)) return false;
    if (format == "J") return true;
    for (const RegisterRange& range : use.writes) {
      for (std::uint32_t i = 0; i < range.count; ++i) state.bound.set(range.first + i);
    }
    if (opcode == Opcode::kCheckLocal) state.bound.set(a_of(word));
    if (opcode == Opcode::kDeleteLocal) state.bound.reset(a_of(word));
    const std::uint32_t next = at + width_of(opcode);
    if (opcode == Opcode::kLoadName && !flow(at, next + 1 + c_of(word), state)) return false;
    return flow(at, next, state);
  }

  bool raise_from(std::uint32_t at, const State& state) {
    for (const Handler& handler : code_.handlers) {
      if (at < handler.begin || at >= handler.end) continue;
      State caught = state;
      caught.bound.set(handler.reg);
      caught.bound.set(handler.reg + 1u);
      caught.saved.push_back(handler.reg + 1u);
      return flow(at, handler.target, caught);
    }
    return state.saved.empty() || fail(at, "an exception leaves the function from within a handler");
  }

  // Goes back to what was handled before the handler that saved it in this register, and before those inside it.
  bool pop_saved(std::uint32_t at, State& state) {
    const std::uint32_t wanted = a_of(code_.text[at]);
    const bool was_saved = std::find(state.saved.begin(), state.saved.end(), wanted) != state.saved.end();
    // A clause of except* puts its part of the group in place of the whole, and the whole back.
    if (!was_saved && !state.saved.empty() && state.bound.test(wanted)) return true;
    while (!state.saved.empty() && state.saved.back() != wanted) state.saved.pop_back();
    if (state.saved.empty()) return fail(at, "restores what was not saved");
    state.saved.pop_back();
    return true;
  }

  const CompiledModule& module_;
  const CodeObject& code_;
  std::string& problem_;
  std::vector<bool> starts_;
  std::vector<std::optional<State>> states_;
  std::vector<std::uint32_t> work_;
};

}  // namespace

bool verify(const CompiledModule& module, std::string& problem) {
  for (const CodeObject& code : module.codes) {
    if (!Verifier(module, code, problem).run()) return false;
  }
  return true;
}

}  // namespace weft::python
