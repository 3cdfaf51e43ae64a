#include "sim/python/code_builder.h"

#include <algorithm>

#include "sim/python/code_builder.h"

#include <algorithm>

#include "sim/core/bit_cast.h"

namespace weft::python {

namespace {

constexpr Register kMaxRegisters = 250;
// Words of one code object: what a source of a megabyte can need. Copies of `finally` bodies could go far beyond.
constexpr std::size_t kMaxWords = std::size_t{1} << 20;

void append_word(std::string& key, std::uint64_t word) {
  for (int shift = 0; shift < 64; shift += 8) key += static_cast<char>(word >> shift & 0xFF);
}

// Equal for equal constants only: 1, 1.0 and True are three, and so are 0.0 and -0.0.
void append_key(std::string& key, const Constant& constant) {
  key += static_cast<char>(constant.kind);
  append_word(key, static_cast<std::uint64_t>(constant.integer));
  append_word(key, bit_cast<std::uint64_t>(constant.real));
  append_word(key, bit_cast<std::uint64_t>(constant.imaginary));
  append_word(key, constant.text.size());
  key += constant.text;
  append_word(key, constant.items.size());
  for (const Constant& item : constant.items) append_key(key, item);
}

bool ends_straight_run(Opcode opcode) {
  return opcode == Opcode::kJump || opcode == Opcode::kJumpBack || opcode == Opcode::kReturn || opcode == Opcode::kRaise ||
         opcode == Opcode::kRaiseAgain || opcode == Opcode::kReraise;
}

}  // namespace

std::uint32_t CodeBuilder::emit(Opcode opcode, std::uint32_t a, std::uint32_t b, std::uint32_t c) {
  if (!reachable_) return here();
  if (a > 0xFF || b > 0xFF || c > 0xFF || code_.text.size() >= kMaxWords) {
    too_large_ = true;
    return here();
  }
  append(static_cast<std::uint32_t>(opcode) | a << 8 | b << 16 | c << 24);
  reachable_ = !ends_straight_run(opcode);
  return here() - 1;
}

void CodeBuilder::append(Instruction word) {
  code_.text.push_back(word);
  code_.positions.push_back(position_);
}

std::uint32_t CodeBuilder::emit_wide(Opcode opcode, std::uint32_t a, std::uint32_t bx) {
  if (bx > 0xFFFF) too_large_ = true;
  return emit(opcode, a, bx & 0xFF, bx >> 8 & 0xFF);
}

std::uint32_t CodeBuilder::emit_extended(Opcode opcode, std::uint32_t a, std::uint32_t b, std::uint32_t c,
                                         std::uint32_t extension) {
  const std::uint32_t before = here();
  const std::uint32_t word = emit(opcode, a, b, c);
  if (here() > before) append(extension);
  return word;
}

void CodeBuilder::jump(Opcode opcode, std::uint32_t a, Label& label) {
  const std::uint32_t before = here();
  const std::uint32_t word = emit_wide(opcode, a, 0);
  if (here() > before) label.jumps.push_back(word);
}

void CodeBuilder::jump_back(const Label& label) {
  const std::int64_t distance = label.target - (std::int64_t{here()} + 1);
  if (reachable_ && distance < INT16_MIN) too_large_ = true;
  emit_wide(Opcode::kJumpBack, 0, static_cast<std::uint32_t>(distance) & 0xFFFF);
}

void CodeBuilder::place(Label& label) {
  label.target = here();
  for (const std::uint32_t word : label.jumps) {
    const std::int64_t distance = label.target - (std::int64_t{word} + 1);
    if (distance > INT16_MAX) too_large_ = true;
    code_.text[word] = (code_.text[word] & 0xFFFF) | static_cast<std::uint32_t>(distance) << 16;
    reachable_ = true;
  }
  label.jumps.clear();
}

void CodeBuilder::set_position(const Position& position) {
  const auto narrow = [](int column) { return static_cast<std::uint16_t>(std::clamp(column, 0, 0xFFFF)); };
  position_ = SourceRange{static_cast<std::uint32_t>(position.line), static_cast<std::uint32_t>(position.end_line),
                          narrow(position.column), narrow(position.end_column)};
}

std::uint32_t CodeBuilder::constant(Constant constant) {
  std::string key;
  append_key(key, constant);
  const auto [found, added] = constants_.emplace(std::move(key), static_cast<std::uint32_t>(code_.constants.size()));
  if (added) code_.constants.push_back(std::move(constant));
  return found->second;
}

std::uint32_t CodeBuilder::string_constant(std::string_view text) {
  Constant value;
  value.kind = Constant::Kind::kString;
  value.text = text;
  return constant(std::move(value));
}

void CodeBuilder::set_variables(Register count) {
  variables_ = top_ = count;
  if (count > kMaxRegisters) too_large_ = true;
  code_.register_count = static_cast<std::uint16_t>(std::clamp<Register>(count, 1, kMaxRegisters));
}

Register CodeBuilder::push(Register count) {
  const Register first = top_;
  top_ += count;
  if (top_ > kMaxRegisters) too_large_ = true;
  code_.register_count = std::max(code_.register_count, static_cast<std::uint16_t>(std::min(top_, kMaxRegisters)));
  return first;
}

void CodeBuilder::open(Region& region) {
  region.begin = here();
  region.open = true;
}

void CodeBuilder::close(Region& region) {
  if (region.open && region.begin < here()) region.parts.emplace_back(region.begin, here());
  region.open = false;
}

void CodeBuilder::finish(Region& region, Register reg) {
  close(region);
  for (const auto& [begin, end] : region.parts) {
    reachable_ = true;
    code_.handlers.push_back(Handler{begin, end, here(), static_cast<std::uint8_t>(reg)});
  }
}

}  // namespace weft::python
