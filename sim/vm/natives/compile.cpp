// What sim/lib/_evaluation.py is built on: checking a text, adding it to the program, running its code.
#include <algorithm>

#include <fmt/core.h>

#include "sim/python/ast_dump.h"
#include "sim/python/columns_in_bytes.h"
#include "sim/python/compiler.h"
#include "sim/python/lexer.h"
#include "sim/python/parser.h"
#include "sim/python/source.h"
#include "sim/vm/call_arguments.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/container_methods.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/special_attributes.h"

namespace weft::vm {

namespace {

// Does CPython show the line of an error with its end? exec() adds one to the last line; what the tokenizer refuses has none, but for a
// bracket that is open at the end of the text.
bool shows_line_end(const std::string& source, python::TextMode mode, const python::Diagnostic& diagnostic) {
  if (!diagnostic.shown_line.empty()) return diagnostic.message.starts_with("f-string");
  if (diagnostic.end_line > diagnostic.line) return false;    // the tokenizer has read on
  const auto ends = static_cast<int>(std::count(source.begin(), source.end(), '\n'));
  const bool is_last = diagnostic.line >= ends + (source.ends_with('\n') ? 0 : 1);
  const python::LexResult lexed = python::lex(python::Source(source));
  const bool by_tokenizer = diagnostic.kind == "SyntaxError" && python::is_by_tokenizer(source, diagnostic);
  const bool tells_of_line = diagnostic.message.starts_with("unexpected character after line") || diagnostic.message == "unexpected EOF while parsing";
  if (by_tokenizer && !(lexed.never_closed && is_last) && !tells_of_line) return false;
  return mode == python::TextMode::kExec || diagnostic.line <= ends;
}

// ('SyntaxWarning', message, (line, offset, None, end line, end offset), is it a deprecation, message …); None when there is nothing to tell.
Value told(Runtime& rt, const std::vector<python::SyntaxWarning>& warnings) {
  if (warnings.empty()) return kNone;
  std::vector<Value> parts{new_string(rt, "SyntaxWarning")};
  for (const python::SyntaxWarning& each : warnings) {
    parts.push_back(new_string(rt, each.message));
    const python::Position& at = each.position;
    parts.push_back(new_tuple(rt, {from_int(at.line), from_int(at.column + 1), kNone, from_int(at.end_line), from_int(at.end_column + 1)}));
    parts.push_back(from_bool(each.deprecation));
  }
  return new_tuple(rt, parts.data(), parts.size());
}

// check_text(text, file, mode, decoded): None, what told() gives, or (kind of error, message, line, offset, source line, end line, end offset).
Outcome check_text(Runtime& rt, NativeCall& call) {
  if (!is_string(rt, call.arguments[0]) || !is_string(rt, call.arguments[1]) || !is_int(call.arguments[2])) return call.done(kNone);
  const std::string source = to_utf8(rt, address_of(call.arguments[0])), file = to_utf8(rt, address_of(call.arguments[1]));
  python::CompiledModule module;
  python::Diagnostic diagnostic;
  const auto mode = static_cast<python::TextMode>(as_int(call.arguments[2]));
  std::vector<python::SyntaxWarning> warnings;
  if (python::compile_text(source, file, mode, module, diagnostic, &warnings)) return call.done(told(rt, warnings));
  const python::Source text(source);
  const Value kind = new_string(rt, diagnostic.kind);
  const Value message = new_string(rt, diagnostic.message);
  const bool was_read = python::parse_text(source, mode).tree != nullptr;
  const bool has_end = shows_line_end(source, mode, diagnostic);
  // Nothing is marked where a line ends too early; the end of an expression's text has no column.
  if (diagnostic.message == "invalid syntax" && diagnostic.shown_line.empty() && static_cast<std::size_t>(diagnostic.column) >= text.line(diagnostic.line).size()) {
    if (!has_end) diagnostic.column = -1;
    diagnostic.end_column = diagnostic.column;
  }
  const bool is_without_end = was_read && diagnostic.end_line == 0;
  if (diagnostic.end_line == 0) {
    diagnostic.end_line = diagnostic.line;
    diagnostic.end_column = diagnostic.kind == "IndentationError" ? python::kNowhere : -1;
  }
  if (diagnostic.message == "unexpected EOF while parsing") diagnostic.end_column = python::kNowhere;
  // What is wrong beyond the grammar CPython reports without the line.
  const std::string_view source_line = diagnostic.shown_line.empty() ? text.line(diagnostic.line) : std::string_view(diagnostic.shown_line);
  python::count_as_cpython(diagnostic, source, mode, call.arguments[3] == kTrue);
  const Value line = was_read ? kNone : new_string(rt, std::string(source_line) + (has_end ? "\n" : ""));
  return call.done(new_tuple(rt, {kind, message, from_int(diagnostic.line), from_int(diagnostic.column + 1), line,
                                  from_int(diagnostic.end_line), is_without_end ? kNone : from_int(diagnostic.end_column + 1)}));
}

// add_text(text, file, mode): the number of its code.
Outcome add_text(Runtime& rt, NativeCall& call) {
  std::int64_t text = 0, file = 0;
  if (!is_int(call.arguments[2])) return raise(rt, ExceptionId::kTypeError, "the mode is a number");
  if (!read_text_argument(rt, call.arguments[0], text) || !read_text_argument(rt, call.arguments[1], file)) return Outcome::kRaised;
  return call.system(SystemCall::kCompile, text, file, as_int(call.arguments[2]));
}

// syntax_tree(text, is_expression): the tree of the text, a line a node (see ast_dump.h); None if the text is wrong.
Outcome syntax_tree(Runtime& rt, NativeCall& call) {
  if (!is_string(rt, call.arguments[0])) return raise(rt, ExceptionId::kTypeError, "the text is a str");
  const std::string source = to_utf8(rt, address_of(call.arguments[0]));
  const python::ParseResult parsed = call.arguments[1] == kTrue ? python::parse_expression(source) : python::parse_program(source);
  if (parsed.tree == nullptr) return call.done(kNone);
  return call.done(new_string(rt, python::dump(*parsed.tree)));
}

// code_object(number)
Outcome code_object(Runtime& rt, NativeCall& call) {
  const Value number = call.arguments[0];
  if (!is_int(number) || as_int(number) < 0 || static_cast<std::uint64_t>(as_int(number)) >= rt.image.codes.size()) {
    return raise(rt, ExceptionId::kTypeError, "not the number of a code object");
  }
  return call.done(code_handle(rt, static_cast<std::uint32_t>(as_int(number))));
}

// run_code(code, globals, locals): what its body returns.
Outcome run_code(Runtime& rt, NativeCall& call) {
  if (kind_of(rt, call.arguments[0]) != Kind::kCode) return raise(rt, ExceptionId::kTypeError, "not a code object");
  const std::uint32_t number = rt.memory.read<CodeHandleObject>(address_of(call.arguments[0]))->code;
  const LoadedCode& code = rt.image.codes[number];
  if (!code.source->free_variables.empty()) {
    return raise(rt, ExceptionId::kTypeError, "code object passed to exec() may not contain free variables");
  }
  const Address function = rt.heap.allocate(Kind::kFunction, sizeof(FunctionObject));
  auto* object = rt.memory.write<FunctionObject>(function);
  object->code = number;
  object->name = code.name;
  object->qualified = code.qualified;
  object->module_name = rt.image.module_names[code.module];
  call.callee = from_address(function);
  call.callee_count = rt.image.modules[code.module].in_namespaces && rt.image.module_body[code.module] == number ? 2 : 0;
  call.callee_arguments[0] = call.arguments[1];
  call.callee_arguments[1] = call.arguments[2];
  return Outcome::kCallPython;
}

// --- attributes of code objects ---

const python::CodeObject& code_of(Runtime& rt, NativeCall& call) {
  return *rt.image.codes[rt.memory.read<CodeHandleObject>(address_of(call.arguments[0]))->code].source;
}

Value name_tuple(Runtime& rt, const std::vector<std::string>& names) {
  std::vector<Value> values;
  for (const std::string& name : names) values.push_back(new_string(rt, name));
  return new_tuple(rt, values.data(), values.size());
}

std::size_t parameter_count(const python::CodeObject& code) {
  return std::size_t{code.positional} + code.keyword_only + (code.has_varargs ? 1 : 0) + (code.has_varkw ? 1 : 0);
}

// The variables, parameters in CPython's order, without those of enclosing functions.
std::vector<std::string> variable_names(const python::CodeObject& code) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < code.locals.size(); ++i) {
    const std::string& name = code.locals[i];
    const bool free = std::find(code.free_variables.begin(), code.free_variables.end(), name) != code.free_variables.end();
    const bool cell = std::find(code.cell_registers.begin(), code.cell_registers.end(), i) != code.cell_registers.end();
    if (!name.empty() && name[0] != '.' && !free && (!cell || i < parameter_count(code))) names.push_back(name);
  }
  return names;
}

std::vector<std::string> cell_names(const python::CodeObject& code, bool free) {
  std::vector<std::string> names;
  for (const std::uint8_t cell : code.cell_registers) {
    const std::string& name = code.locals[cell];
    const bool is_free = std::find(code.free_variables.begin(), code.free_variables.end(), name) != code.free_variables.end();
    if (is_free == free) names.push_back(name);
  }
  return names;
}

Outcome co_name(Runtime& rt, NativeCall& call) { return call.done(new_string(rt, code_of(rt, call).name)); }
Outcome co_qualname(Runtime& rt, NativeCall& call) { return call.done(new_string(rt, code_of(rt, call).qualified)); }
Outcome co_argcount(Runtime& rt, NativeCall& call) { return call.done(from_int(code_of(rt, call).positional)); }
Outcome co_posonly(Runtime& rt, NativeCall& call) { return call.done(from_int(code_of(rt, call).positional_only)); }
Outcome co_kwonly(Runtime& rt, NativeCall& call) { return call.done(from_int(code_of(rt, call).keyword_only)); }
Outcome co_firstline(Runtime& rt, NativeCall& call) { return call.done(from_int(code_of(rt, call).first_line)); }
Outcome co_varnames(Runtime& rt, NativeCall& call) { return call.done(name_tuple(rt, variable_names(code_of(rt, call)))); }
Outcome co_freevars(Runtime& rt, NativeCall& call) { return call.done(name_tuple(rt, cell_names(code_of(rt, call), true))); }
Outcome co_cellvars(Runtime& rt, NativeCall& call) { return call.done(name_tuple(rt, cell_names(code_of(rt, call), false))); }
Outcome co_nlocals(Runtime& rt, NativeCall& call) {
  return call.done(from_int(static_cast<std::int64_t>(variable_names(code_of(rt, call)).size())));
}

// The names of globals and attributes that its instructions mention, each once.
Outcome co_names(Runtime& rt, NativeCall& call) {
  const std::uint32_t number = rt.memory.read<CodeHandleObject>(address_of(call.arguments[0]))->code;
  const python::CodeObject& code = *rt.image.codes[number].source;
  const python::CompiledModule& module = rt.image.modules[rt.image.codes[number].module];
  std::vector<std::string> names;
  for (std::size_t i = 0; i < code.text.size(); i += python::width_of(python::opcode_of(code.text[i]))) {
    const std::string_view format = python::facts_of(python::opcode_of(code.text[i])).format;
    std::string name;
    if (format == "AG") name = module.globals[python::bx_of(code.text[i])];
    if (format == "ABNX") name = code.constants[code.text[i + 1]].text;
    if (!name.empty() && name[0] != '_' && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return call.done(name_tuple(rt, names));
}

// Its constants: None or the docstring first, without the names; then the code of its functions and classes.
Outcome co_consts(Runtime& rt, NativeCall& call) {
  const std::uint32_t number = rt.memory.read<CodeHandleObject>(address_of(call.arguments[0]))->code;
  const LoadedCode& loaded = rt.image.codes[number];
  const python::CodeObject& code = *loaded.source;
  std::vector<bool> is_name(code.constants.size(), false);
  for (std::size_t i = 0; i < code.text.size(); i += python::width_of(python::opcode_of(code.text[i]))) {
    if (std::string_view(python::facts_of(python::opcode_of(code.text[i])).format) == "ABNX") is_name[code.text[i + 1]] = true;
  }
  const Value list = new_list(rt, nullptr, 0);
  const Value first = code.has_docstring ? new_string(rt, code.docstring) : kNone;
  if (code.name != "<module>") list_append(rt, address_of(list), first);
  for (std::size_t i = 0; i < code.constants.size(); ++i) {
    const Value value = rt.image.constants[loaded.first_constant + i];
    if (!is_name[i] && value != kNone) list_append(rt, address_of(list), value);
  }
  for (std::size_t i = 0; i < code.text.size(); i += python::width_of(python::opcode_of(code.text[i]))) {
    if (python::opcode_of(code.text[i]) != python::Opcode::kMakeFunction) continue;
    const Value inner = code_handle(rt, rt.image.module_body[loaded.module] + code.text[i + 1]);
    list_append(rt, address_of(list), inner);
  }
  const std::vector<Value> items = list_items(rt, address_of(list));
  return call.done(new_tuple(rt, items.data(), items.size()));
}

Outcome co_stacksize(Runtime& rt, NativeCall& call) { return call.done(from_int(code_of(rt, call).register_count)); }

// The machine's own instructions: not CPython's.
Outcome co_code(Runtime& rt, NativeCall& call) {
  const std::vector<python::Instruction>& text = code_of(rt, call).text;
  std::string bytes;
  for (const python::Instruction word : text) {
    for (int shift = 0; shift < 32; shift += 8) bytes.push_back(static_cast<char>(word >> shift & 0xFFu));
  }
  return call.done(new_bytes(rt, bytes.data(), bytes.size()));
}

Outcome co_filename(Runtime& rt, NativeCall& call) {
  const std::uint32_t number = rt.memory.read<CodeHandleObject>(address_of(call.arguments[0]))->code;
  return call.done(new_string(rt, rt.image.modules[rt.image.codes[number].module].file_name));
}

Outcome co_flags(Runtime& rt, NativeCall& call) {
  const python::CodeObject& code = code_of(rt, call);
  std::int64_t flags = code.name == "<module>" ? 0 : 3;  // CO_OPTIMIZED, CO_NEWLOCALS
  if (code.has_varargs) flags |= 4;
  if (code.has_varkw) flags |= 8;
  if (code.qualified.find(".<locals>.") != std::string::npos) flags |= 0x10;  // CO_NESTED
  if (code.is_generator) flags |= code.is_coroutine ? 0x200 : 0x20;
  if (code.is_coroutine && !code.is_generator) flags |= 0x80;
  return call.done(from_int(flags));
}

constexpr NativeEntry kEntries[] = {
    {"code", "co_name", method<co_name, Kind::kCode>, "@self"},
    {"code", "co_qualname", method<co_qualname, Kind::kCode>, "@self"},
    {"code", "co_argcount", method<co_argcount, Kind::kCode>, "@self"},
    {"code", "co_posonlyargcount", method<co_posonly, Kind::kCode>, "@self"},
    {"code", "co_kwonlyargcount", method<co_kwonly, Kind::kCode>, "@self"},
    {"code", "co_firstlineno", method<co_firstline, Kind::kCode>, "@self"},
    {"code", "co_varnames", method<co_varnames, Kind::kCode>, "@self"},
    {"code", "co_freevars", method<co_freevars, Kind::kCode>, "@self"},
    {"code", "co_cellvars", method<co_cellvars, Kind::kCode>, "@self"},
    {"code", "co_nlocals", method<co_nlocals, Kind::kCode>, "@self"},
    {"code", "co_filename", method<co_filename, Kind::kCode>, "@self"},
    {"code", "co_flags", method<co_flags, Kind::kCode>, "@self"},
    {"code", "co_names", method<co_names, Kind::kCode>, "@self"},
    {"code", "co_consts", method<co_consts, Kind::kCode>, "@self"},
    {"code", "co_stacksize", method<co_stacksize, Kind::kCode>, "@self"},
    {"code", "co_code", method<co_code, Kind::kCode>, "@self"},
    {"_evaluation", "check_text", check_text, "text, file, mode, decoded"},
    {"_evaluation", "add_text", add_text, "text, file, mode"},
    {"_evaluation", "syntax_tree", syntax_tree, "text, is_expression"},
    {"_evaluation", "code_object", code_object, "number"},
    {"_evaluation", "run_code", run_code, "code, globals, locals"},
};

}  // namespace

const NativeTable kCompileNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
