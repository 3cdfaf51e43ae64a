#include "sim/python/ast_dump.h"

#include <array>
#include <cstring>
#include <type_traits>

#include "sim/python/ast_fields.h"

namespace weft::python {
namespace {

using namespace ast;

constexpr std::array kKindNames{
#define X(name) std::string_view(#name),
    WEFT_PYTHON_EXPRESSIONS(X) WEFT_PYTHON_STATEMENTS(X) WEFT_PYTHON_PATTERNS(X)
#undef X
};

std::string hex(std::uint64_t value) {
  std::string out;
  for (int shift = 60; shift >= 0; shift -= 4) out += "0123456789abcdef"[(value >> shift) & 15];
  return out;
}

// Every byte that is not plain ASCII as \xNN.
std::string quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = byte >= 0x20 && byte < 0x7F && c != '\'' && c != '\\';
    out += plain ? std::string(1, c) : "\\x" + hex(byte).substr(14);
  }
  return out + "'";
}

// Bit for bit: a decimal rendering would be one more thing that could differ.
std::string bits(double number) {
  std::uint64_t raw = 0;
  std::memcpy(&raw, &number, sizeof raw);
  return hex(raw);
}

std::string constant_text(const Constant& constant) {
  switch (constant.type) {
    case ConstantKind::None:
      return "None";
    case ConstantKind::False:
      return "False";
    case ConstantKind::True:
      return "True";
    case ConstantKind::Ellipsis:
      return "Ellipsis";
    case ConstantKind::Int:
      return std::to_string(constant.integer);
    case ConstantKind::BigInt:
      return "bigint " + std::string(constant.text);
    case ConstantKind::Float:
      return "float " + bits(constant.number);
    case ConstantKind::Complex:
      return "complex " + bits(constant.number);
    case ConstantKind::Str:
      return quoted(constant.text);
    case ConstantKind::Bytes:
      return "b" + quoted(constant.text);
  }
  return {};
}

class Dumper {
 public:
  explicit Dumper(std::string& out) : out_(out) {}

  template <typename T>
  void operator()(std::string_view name, const T& field) {
    show(name, field);
  }

  // One line for the part itself, then its fields below it.
  void node(std::string_view label, const Node& node) {
    line(label, std::string(kKindNames[static_cast<std::size_t>(node.kind)]) + place(node.position));
    if (const auto* constant = as_if<Constant>(&node)) {
      out_.insert(out_.size() - 1, " " + constant_text(*constant));
      return;
    }
    ++depth_;
    with_kind(node, [&](const auto& exact) { for_each_field(exact, *this); });
    --depth_;
  }

 private:
  void show(std::string_view name, std::string_view text) { line(name, quoted(text)); }
  void show(std::string_view name, bool flag) { line(name, flag ? "1" : "0"); }
  void show(std::string_view name, int number) { line(name, std::to_string(number)); }
  void show(std::string_view name, char letter) { line(name, std::to_string(static_cast<int>(letter))); }
  void show(std::string_view name, std::int64_t number) { line(name, std::to_string(number)); }
  void show(std::string_view, double) {}
  void show(std::string_view, ConstantKind) {}
  void show(std::string_view name, const std::span<const std::string_view>& names) {
    for (const std::string_view text : names) show(name, text);
  }
  void show(std::string_view name, const std::span<const CompareOperator>& ops) {
    for (const CompareOperator op : ops) show(name, op);
  }
  template <typename T>
  void show(std::string_view name, const std::span<T* const>& items) {
    for (T* item : items) show(name, item);
  }
  template <typename T>
  void show(std::string_view name, T* const& part) {
    if (part == nullptr) return line(name, "-");
    if constexpr (std::is_base_of_v<Node, T>) {
      node(name, *part);
    } else {
      line(name, "");
      ++depth_;
      for_each_field(*part, *this);
      --depth_;
    }
  }
  template <typename T>
  std::enable_if_t<std::is_enum_v<T>> show(std::string_view name, T value) {
    line(name, std::to_string(static_cast<int>(value)));
  }

  void line(std::string_view label, std::string_view text) {
    out_.append(static_cast<std::size_t>(depth_), ' ');
    out_ += label;
    out_ += ' ';
    out_ += text;
    out_ += '\n';
  }

  static std::string place(const Position& p) {
    return " " + std::to_string(p.line) + ":" + std::to_string(p.column) + "-" + std::to_string(p.end_line) + ":" +
           std::to_string(p.end_column);
  }

  std::string& out_;
  int depth_ = 0;
};

}  // namespace

std::string dump(const Tree& tree) {
  std::string out;
  Dumper dumper(out);
  for (const Stmt* statement : tree.body) dumper.node("body", *statement);
  if (tree.expression != nullptr) dumper.node("expression", *tree.expression);
  return out;
}

}  // namespace weft::python
