// What the compiler hands to the machine: code objects of one module. Plain data, immutable once made.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace weft::python {

enum class Opcode : std::uint8_t {
#define X(name, format, sharing, price, comment) k##name,
#include "sim/python/opcodes.def"
#undef X
  kCount
};

using Instruction = std::uint32_t;

constexpr Opcode opcode_of(Instruction word) { return static_cast<Opcode>(word & 0xFFu); }
constexpr std::uint32_t a_of(Instruction word) { return word >> 8 & 0xFFu; }
constexpr std::uint32_t b_of(Instruction word) { return word >> 16 & 0xFFu; }
constexpr std::uint32_t c_of(Instruction word) { return word >> 24; }
constexpr std::uint32_t bx_of(Instruction word) { return word >> 16; }
constexpr std::int32_t sbx_of(Instruction word) { return static_cast<std::int16_t>(word >> 16); }

// Where an instruction comes from, for tracebacks with ^^^^ ranges. Lines from 1, columns from 0 in code
// points. line 0: no source (compiler-made).
struct SourceRange {
  std::uint32_t line = 0;
  std::uint32_t end_line = 0;
  std::uint16_t column = 0;
  std::uint16_t end_column = 0;
};

// A row of the exception table, innermost first: an exception raised by an instruction in [begin, end)
// continues at target with r[reg] = the exception, r[reg+1] = the exception that was being handled before
// (for PopException), and the new one as the one being handled.
struct Handler {
  std::uint32_t begin, end, target;  // word offsets in text
  std::uint8_t reg;
};

// A constant as the compiler sees it; the loader turns it into a Value of the machine.
struct Constant {
  enum class Kind : std::uint8_t { kNone, kTrue, kFalse, kEllipsis, kInt, kBigInt, kFloat, kComplex, kString, kBytes, kTuple, kFrozenSet };
  Kind kind = Kind::kNone;
  std::int64_t integer = 0;      // kInt: fits 48 bits signed
  double real = 0, imaginary = 0;
  std::string text;              // kString: (W)UTF-8; kBytes: raw; kBigInt: decimal digits, with '-' if negative
  std::vector<Constant> items;   // kTuple, kFrozenSet
};

struct CodeObject {
  std::string name;       // "<module>", "<lambda>", "<listcomp>" …
  std::string qualified;  // "Counter.run", "outer.<locals>.inner"
  std::uint32_t first_line = 1;

  // Parameters are registers 0 … in this order: positional (positional-only first), keyword-only, *args, **kwargs.
  std::uint8_t positional_only = 0;
  std::uint8_t positional = 0;    // includes positional_only
  std::uint8_t keyword_only = 0;
  bool has_varargs = false;
  bool has_varkw = false;
  bool is_generator = false;
  bool is_coroutine = false;      // async def; with is_generator: async generator
  bool cleans_up = false;         // a generator that notices when nobody wants more of it
  bool is_class_body = false;     // register 0 is the namespace dict that __build_class__ passes

  std::uint16_t register_count = 0;              // 1 … 250: parameters, locals, temporaries
  std::vector<std::string> locals;               // names of registers 0 … (parameters and local variables; "" for none)
  std::vector<std::string> free_variables;       // names of the closure's cells, in order
  std::vector<std::uint8_t> cell_registers;      // registers that hold cells (for views and locals())

  std::vector<Instruction> text;
  std::vector<SourceRange> positions;               // one a word of text
  std::vector<Handler> handlers;
  std::vector<Constant> constants;
  std::string docstring;
  bool has_docstring = false;
};

// A compiled module. codes[0] is its body; MakeFunction's ext indexes codes. Global slots are numbered within
// the module (LoadGlobal bx indexes globals); the loader places them in the DATA segment.
struct CompiledModule {
  std::string name;       // "__main__", "threading"
  std::string file_name;  // as in tracebacks
  std::string source;
  std::vector<CodeObject> codes;
  std::vector<std::string> globals;
  bool in_namespaces = false;        // text for exec(): its body takes the dicts of its globals and of its locals
  std::vector<std::string> imports;  // every module name in an import statement, dotted, as written
};

struct OpcodeFacts {
  const char* name;
  const char* format;
  bool visible;
  std::uint8_t price;
  const char* comment;
};
const OpcodeFacts& facts_of(Opcode opcode);
// Words an instruction occupies: 2 when its format ends in X.
std::uint32_t width_of(Opcode opcode);
// Instructions of a code object as text, one a line: offset, line, name, operands, and what they mean.
/// What the instruction at word `at` of `code` does: "r4 = global counter".
std::string describe_instruction(const CompiledModule& module, const CodeObject& code, std::uint32_t at);
std::string disassemble(const CompiledModule& module, const CodeObject& code);
std::string disassemble(const CompiledModule& module);

}  // namespace weft::python
