// Random Python programs from a grammar, for looking for what no hand-written test thought of. Every program is correct in
// form and ends soon by itself; what it computes may fail in any way that Python knows.
#pragma once
#include <cstdint>
#include <span>
#include <string>

namespace weft::fuzz {

/// Where the decisions come from: bytes of a fuzzer or of a random generator; zeros when they are used up.
class Choices {
 public:
  explicit Choices(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}
  /// A number below `count` (1 … 256).
  std::uint32_t below(std::uint32_t count);
  bool used_up() const { return next_ >= bytes_.size(); }

 private:
  std::span<const std::uint8_t> bytes_;
  std::size_t next_ = 0;
};

/// A program of at most some hundred lines.
std::string make_program(Choices& choices);

}  // namespace weft::fuzz
