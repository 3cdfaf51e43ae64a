// Writes one code object: instructions with their positions, constants, jumps, registers, the exception table.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <map>
#include <utility>
#include <vector>

#include "sim/python/code.h"
#include "sim/python/diagnostic.h"

namespace weft::python {

using Register = std::uint32_t;

// A place to jump to, known or still to come.
struct Label {
  std::int64_t target = -1;
  std::vector<std::uint32_t> jumps;  // words of jump instructions that wait for it
};

// A stretch of instructions with one handler. Code that leaves it early (return inside try) is cut out of it.
struct Region {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> parts;
  std::uint32_t begin = 0;
  bool open = false;
};

class CodeBuilder {
 public:
  explicit CodeBuilder(CodeObject& code) : code_(code) {}

  // --- instructions; all return the index of the instruction's word ---
  // What can't be reached (after a return, say) is left out, until a label or a handler that is jumped to.
  std::uint32_t emit(Opcode opcode, std::uint32_t a = 0, std::uint32_t b = 0, std::uint32_t c = 0);
  std::uint32_t emit_wide(Opcode opcode, std::uint32_t a, std::uint32_t bx);
  std::uint32_t emit_extended(Opcode opcode, std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t extension);
  void jump(Opcode opcode, std::uint32_t a, Label& label);  // forward
  void jump_back(const Label& label);
  void place(Label& label);
  std::uint32_t here() const { return static_cast<std::uint32_t>(code_.text.size()); }
  bool reachable() const { return reachable_; }
  void set_position(const Position& position);
  void no_position() { position_ = {}; }
  SourceRange position() const { return position_; }
  void restore_position(const SourceRange& position) { position_ = position; }

  // --- constants ---
  std::uint32_t constant(Constant constant);
  std::uint32_t string_constant(std::string_view text);
  std::uint32_t none_constant() { return constant(Constant{}); }

  // --- registers: variables first, then a stack of temporaries ---
  Register variables() const { return variables_; }
  void set_variables(Register count);
  Register push(Register count = 1);   // contiguous temporaries
  Register top() const { return top_; }
  void pop_to(Register top) { top_ = top; }

  // --- exception table ---
  void open(Region& region);
  void close(Region& region);
  // The handler begins here, with the exception in r[reg].
  void finish(Region& region, Register reg);

  bool too_large() const { return too_large_; }  // a register, a jump or the whole did not fit

 private:
  void append(Instruction word);

  CodeObject& code_;
  std::map<std::string, std::uint32_t, std::less<>> constants_;  // by content; looked up only
  SourceRange position_;
  Register variables_ = 0, top_ = 0;
  bool reachable_ = true;
  bool too_large_ = false;
};

}  // namespace weft::python
