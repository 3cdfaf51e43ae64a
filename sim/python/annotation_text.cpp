#include "sim/python/annotation_text.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace weft::python {

using namespace ast;

namespace {

// How strongly an expression holds together, by the table of precedences (reference manual, 6.17). What binds more loosely than its place
// asks for gets parentheses.
enum Level { kTuple, kTest, kOr, kAnd, kNot, kCompare, kBitOr, kBitXor, kBitAnd, kShift, kArith, kTerm, kFactor, kPower, kAwait, kAtom };

struct OperatorText {
  const char* text;
  Level level;
};

constexpr std::array<OperatorText, 13> kBinary = {{{" + ", kArith}, {" - ", kArith}, {" * ", kTerm}, {" @ ", kTerm}, {" / ", kTerm}, {" % ", kTerm},
                                                   {" ** ", kPower}, {" << ", kShift}, {" >> ", kShift}, {" | ", kBitOr}, {" ^ ", kBitXor},
                                                   {" & ", kBitAnd}, {" // ", kTerm}}};
constexpr std::array<OperatorText, 4> kUnary = {{{"~", kFactor}, {"not ", kNot}, {"+", kFactor}, {"-", kFactor}}};
constexpr std::array<const char*, 10> kComparisons = {" == ", " != ", " < ", " <= ", " > ", " >= ", " is ", " is not ", " in ", " not in "};

std::size_t offset_of_column(std::string_view line, int column) {
  std::size_t offset = 0;
  while (column-- > 0 && offset < line.size()) offset += static_cast<std::size_t>(std::max(1, decode_code_point(line, offset).bytes));
  return offset;
}

std::string quoted(std::string_view text, bool is_bytes) {
  const bool has_single = text.find('\'') != std::string_view::npos, has_double = text.find('"') != std::string_view::npos;
  const char quote = has_single && !has_double ? '"' : '\'';
  std::string result = is_bytes ? "b" : "";
  result += quote;
  for (const char each : text) {
    const auto byte = static_cast<unsigned char>(each);
    if (each == '\n' || each == '\r' || each == '\t') {
      result += each == '\n' ? "\\n" : each == '\r' ? "\\r" : "\\t";
    } else if (each == quote || each == '\\') {
      result += {'\\', each};
    } else if (byte < 0x20 || byte == 0x7F || (is_bytes && byte > 0x7F)) {
      result += fmt::format("\\x{:02x}", byte);
    } else {
      result += each;
    }
  }
  return result + quote;
}

class Writer {
 public:
  explicit Writer(const Source& source) : source_(source) {}

  std::string text(const Expr& node, Level level) const {
    switch (node.kind) {
      case NodeKind::Name: return std::string(as<Name>(node).id);
      case NodeKind::Constant: return constant(as<Constant>(node));
      case NodeKind::Attribute: return attribute(as<Attribute>(node));
      case NodeKind::Subscript: return text(*as<Subscript>(node).value, kAtom) + "[" + text(*as<Subscript>(node).slice, kTuple) + "]";
      case NodeKind::Slice: return slice(as<Slice>(node));
      case NodeKind::Starred: return "*" + text(*as<Starred>(node).value, kBitOr);
      case NodeKind::List: return "[" + items(as<List>(node).elts) + "]";
      case NodeKind::Set: return "{" + items(as<Set>(node).elts) + "}";
      case NodeKind::Dict: return dict(as<Dict>(node));
      case NodeKind::Tuple: return tuple(as<Tuple>(node), level);
      case NodeKind::Call: return call(as<Call>(node));
      case NodeKind::UnaryOp: return unary(as<UnaryOp>(node), level);
      case NodeKind::BinOp: return binary(as<BinOp>(node), level);
      case NodeKind::BoolOp: return boolean(as<BoolOp>(node), level);
      case NodeKind::Compare: return comparison(as<Compare>(node), level);
      case NodeKind::IfExp: return conditional(as<IfExp>(node), level);
      default: return enclosed(as_written(node), level > kTest);  // what hardly stands in an annotation
    }
  }

 private:
  static std::string enclosed(std::string text, bool in_parentheses) { return in_parentheses ? "(" + text + ")" : text; }

  std::string as_written(const Node& node) const {
    const Position& position = node.position;
    std::string text;
    for (int number = position.line; number <= position.end_line; ++number) {
      const std::string_view line = source_.line(number);
      const std::size_t begin = number == position.line ? offset_of_column(line, position.column) : 0;
      const std::size_t end = number == position.end_line ? offset_of_column(line, position.end_column) : line.size();
      if (begin < end) text += line.substr(begin, end - begin);
    }
    return text;
  }

  std::string items(Sequence<Expr> elements) const {
    std::string result;
    for (const Expr* each : elements) result += (result.empty() ? "" : ", ") + text(*each, kTest);
    return result;
  }

  std::string constant(const Constant& node) const {
    switch (node.type) {
      case ConstantKind::None: return "None";
      case ConstantKind::False: return "False";
      case ConstantKind::True: return "True";
      case ConstantKind::Ellipsis: return "...";
      case ConstantKind::Int: return fmt::format("{}", node.integer);
      case ConstantKind::Str: case ConstantKind::Bytes: return quoted(node.text, node.type == ConstantKind::Bytes);
      default: return as_written(node);
    }
  }

  std::string attribute(const Attribute& node) const {
    const auto* number = as_if<Constant>(node.value);
    const bool is_int = number != nullptr && (number->type == ConstantKind::Int || number->type == ConstantKind::BigInt);
    return text(*node.value, kAtom) + (is_int ? " ." : ".") + std::string(node.attr);
  }

  std::string slice(const Slice& node) const {
    std::string result = node.lower == nullptr ? "" : text(*node.lower, kTest);
    result += ":" + (node.upper == nullptr ? "" : text(*node.upper, kTest));
    return node.step == nullptr ? result : result + ":" + text(*node.step, kTest);
  }

  std::string dict(const Dict& node) const {
    std::string result;
    for (std::size_t i = 0; i < node.values.size(); ++i) {
      result += result.empty() ? "" : ", ";
      result += node.keys[i] == nullptr ? "**" + text(*node.values[i], kBitOr) : text(*node.keys[i], kTest) + ": " + text(*node.values[i], kTest);
    }
    return "{" + result + "}";
  }

  std::string tuple(const Tuple& node, Level level) const {
    return enclosed(items(node.elts) + (node.elts.size() == 1 ? "," : ""), level > kTuple || node.elts.empty());
  }

  std::string call(const Call& node) const {
    std::string result = items(node.args);
    for (const Keyword* each : node.keywords) {
      result += result.empty() ? "" : ", ";
      result += (each->arg.empty() ? "**" : std::string(each->arg) + "=") + text(*each->value, kTest);
    }
    return text(*node.func, kAtom) + "(" + result + ")";
  }

  std::string unary(const UnaryOp& node, Level level) const {
    const auto& [sign, own] = kUnary[static_cast<std::size_t>(node.op)];
    return enclosed(sign + text(*node.operand, own), level > own);
  }

  std::string binary(const BinOp& node, Level level) const {
    const auto& [sign, own] = kBinary[static_cast<std::size_t>(node.op)];
    const bool from_right = node.op == Operator::Pow;
    const Level left = from_right ? above(own) : own, right = from_right ? own : above(own);
    return enclosed(text(*node.left, left) + sign + text(*node.right, right), level > own);
  }

  std::string boolean(const BoolOp& node, Level level) const {
    const Level own = node.op == BoolOperator::Or ? kOr : kAnd;
    std::string result;
    for (const Expr* each : node.values) result += (result.empty() ? "" : own == kOr ? " or " : " and ") + text(*each, above(own));
    return enclosed(result, level > own);
  }

  std::string comparison(const Compare& node, Level level) const {
    std::string result = text(*node.left, above(kCompare));
    for (std::size_t i = 0; i < node.ops.size(); ++i) {
      result += kComparisons[static_cast<std::size_t>(node.ops[i])] + text(*node.comparators[i], above(kCompare));
    }
    return enclosed(result, level > kCompare);
  }

  std::string conditional(const IfExp& node, Level level) const {
    return enclosed(text(*node.body, kOr) + " if " + text(*node.test, kOr) + " else " + text(*node.orelse, kTest), level > kTest);
  }

  static Level above(Level level) { return static_cast<Level>(level + 1); }

  const Source& source_;
};

}  // namespace

std::string annotation_text(const Expr& annotation, const Source& source) { return Writer(source).text(annotation, kTest); }

}  // namespace weft::python
