// Operations on numbers and text against what CPython makes of them (data/*.txt, written by
// text_and_number_expectations.py).
#include <fstream>

#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/strings.h"
#include "tests/vm/bare_runtime.h"
#include "tests/vm/literals.h"
#include "tests/vm/native_call.h"

namespace weft::vm {
namespace {

constexpr const char* kBinarySymbols[] = {"+", "-", "*", "//", "%", "/", "**", "<<", ">>", "&", "|", "^"};
constexpr const char* kUnarySymbols[] = {"-x", "+x", "~x"};
constexpr const char* kCompareSymbols[] = {"<", "<=", ">", ">=", "==", "!="};

template <std::size_t Size>
int index_of(const char* const (&symbols)[Size], std::string_view symbol) {
  for (std::size_t i = 0; i < Size; ++i) {
    if (symbols[i] == symbol) return static_cast<int>(i);
  }
  return -1;
}

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields(1);
  for (const char c : line) {
    if (c == '\t') {
      fields.emplace_back();
    } else {
      fields.back().push_back(c);
    }
  }
  return fields;
}

class TextAndNumberTest : public BareRuntimeTest {
 protected:
  // Checks every row of a file; each one in its place of the file when it differs.
  void check_file(const char* path) {
    std::ifstream file(path);
    ASSERT_TRUE(file) << path;
    int number = 0;
    for (std::string line; std::getline(file, line);) {
      ++number;
      const std::vector<std::string> fields = fields_of(line);
      ASSERT_GE(fields.size(), 2u);
      EXPECT_EQ(shortened(run(fields)), shortened(fields.back())) << path << ":" << number << ": " << shortened(line);
    }
    EXPECT_GT(number, 100);
  }

 private:
  static std::string shortened(const std::string& text) { return text.size() < 400 ? text : text.substr(0, 400) + "…"; }

  std::string run(const std::vector<std::string>& fields) {
    std::vector<Value> arguments;
    std::vector<NamedArgument> named;
    for (std::size_t i = 1; i + 1 < fields.size(); ++i) {
      const std::size_t equals = fields[i].find('=');
      const bool is_named = equals != std::string::npos && fields[i].find_first_of("'\"([{") > equals;
      const Value value = read_literal(rt, is_named ? fields[i].substr(equals + 1) : fields[i]);
      if (value == kUnbound) return "bad literal " + fields[i];
      if (is_named) {
        named.push_back({fields[i].substr(0, equals), value});
      } else {
        arguments.push_back(value);
      }
    }
    return operate(fields[0], arguments, named);
  }

  std::string operate(const std::string& name, const std::vector<Value>& arguments, const std::vector<NamedArgument>& named) {
    Value result = kNone;
    bool holds = false;
    if (const int op = index_of(kBinarySymbols, name); op >= 0) {
      const Answer answer = binary(rt, static_cast<BinaryOperator>(op), arguments[0], arguments[1], false, result);
      return shown(answer, result);
    }
    if (const int op = index_of(kUnarySymbols, name); op >= 0) {
      const Answer answer = unary(rt, static_cast<UnaryOperator>(op), arguments[0], result);
      return shown(answer, result);
    }
    if (const int op = index_of(kCompareSymbols, name); op >= 0) {
      const Answer answer = compare(rt, static_cast<Comparison>(op), arguments[0], arguments[1], holds);
      return shown(answer, from_bool(holds));
    }
    const std::size_t dot = name.find('.');
    if (dot != std::string::npos) return called(name.substr(0, dot), name.substr(dot + 1), arguments, named);
    for (const char* cls : {"int", "float", "complex", "bool", "str", "bytes", "bytearray"}) {
      if (name == cls) return called(name, "__new__", arguments, named);
    }
    return called("builtins", name, arguments, named);
  }

  std::string called(std::string_view owner, std::string_view name, const std::vector<Value>& arguments,
                     const std::vector<NamedArgument>& named) {
    NativeCall call;
    Outcome outcome = Outcome::kDone;
    if (!call_native(rt, owner, name, arguments, named, call, outcome)) return "no native";
    if (outcome == Outcome::kRaised) return shown(Answer::kRaised, kNone);
    return outcome == Outcome::kDone ? shown(Answer::kDone, call.result) : "asks for Python";
  }

  std::string shown(Answer answer, Value result) {
    if (answer == Answer::kNotSupported) return "not supported";
    if (answer == Answer::kNeedsPython) return "needs Python";
    std::string text;
    if (answer == Answer::kRaised) {
      const Value exception = rt.thread.raising;
      rt.thread.raising = kUnbound;
      to_text(rt, exception, text);
      return class_name(rt, exception) + ": " + text;
    }
    if (is_integer(rt, result) && !is_bool(result)) return integer_text(to_integer(rt, result));
    if (to_repr(rt, result, text) != Answer::kDone) return "no repr";
    return text;
  }
};

TEST_F(TextAndNumberTest, NumbersAsCPythonHasThem) { check_file(WEFT_SOURCE_DIR "/tests/vm/data/numbers.txt"); }
TEST_F(TextAndNumberTest, TextAsCPythonHasIt) { check_file(WEFT_SOURCE_DIR "/tests/vm/data/text.txt"); }

}  // namespace
}  // namespace weft::vm
