// What the module traceback needs to know: the lines of a traceback and of a stack, names that a program may have meant.
#include "sim/python/display_width.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/tracebacks.h"

namespace weft::vm {

namespace {

Value column(std::int32_t value) { return value < 0 ? kNone : from_int(value); }

Value pair(Runtime& rt, const Anchors& anchors) { return new_tuple(rt, {column(anchors.left), column(anchors.right)}); }

// (file, line, function, source text, begin, end, anchors of the module and of the interpreter)
Value line_tuple(Runtime& rt, const TracebackLine& line) {
  const Value file = new_string(rt, line.file), function = new_string(rt, line.function), text = new_string(rt, line.text);
  Value anchors = kNone;
  if (line.anchors.left >= 0) {
    const Value of_module = pair(rt, line.anchors_of_module), of_interpreter = pair(rt, line.anchors);
    anchors = new_tuple(rt, {of_module, of_interpreter});
  }
  return new_tuple(rt, {file, line.line == 0 ? kNone : from_int(line.line), function, text, column(line.begin),
                        column(line.end), anchors});
}

bool names_text(Runtime& rt, Value texts, std::uint32_t code) {
  if (kind_of(rt, texts) != Kind::kDict) return false;
  const std::string& file = rt.image.modules[rt.image.codes[code].module].file_name;
  return find_string_key(rt, address_of(texts), address_of(new_string(rt, file))) != kUnbound;
}

// traceback_lines(traceback, texts=None): a list of line tuples, the outermost first; with the source of those texts that the dict names.
Outcome traceback_lines(Runtime& rt, NativeCall& call) {
  const Value list = new_list(rt, nullptr, 0);
  if (kind_of(rt, call.arguments[0]) != Kind::kTraceback) return call.done(list);
  for (Address at = address_of(call.arguments[0]); at != 0;) {
    const TracebackObject entry = *rt.memory.read<TracebackObject>(at);
    if (!is_hidden_code(rt.image, entry.code)) {
      list_append(rt, address_of(list), line_tuple(rt, traceback_line(rt.image, entry.code, entry.pc, names_text(rt, call.argument(1), entry.code))));
    }
    at = entry.next;
  }
  return call.done(list);
}

// stack_lines(skip): the same for the calls under way, without the innermost `skip` (at least the caller itself).
Outcome stack_lines(Runtime& rt, NativeCall& call) {
  std::int64_t skip = is_int(call.argument(0)) ? as_int(call.argument(0)) : 1;
  std::vector<TracebackLine> lines;
  Address at = rt.thread.frame;
  for (; at != 0; at = rt.memory.read<Frame>(at)->caller, --skip) {
    if (skip > 0) continue;
    const Frame frame = *rt.memory.read<Frame>(at);
    if (is_hidden_code(rt.image, frame.code) || frame.pc == 0) continue;
    lines.push_back(traceback_line(rt.image, frame.code, frame.pc - 1 - rt.image.codes[frame.code].begin));
  }
  const Value list = new_list(rt, nullptr, 0);
  for (std::size_t i = lines.size(); i > 0; --i) list_append(rt, address_of(list), line_tuple(rt, lines[i - 1]));
  return call.done(list);
}

// The names in CPython's builtins in its order, which decides between equally near ones.
constexpr const char* kBuiltinNames[] = {
    "__name__", "__doc__", "__package__", "__loader__", "__spec__", "__build_class__", "__import__", "abs",
    "all", "any", "ascii", "bin", "breakpoint", "callable", "chr", "compile", "delattr", "dir", "divmod",
    "eval", "exec", "format", "getattr", "globals", "hasattr", "hash", "hex", "id", "input", "isinstance",
    "issubclass", "iter", "aiter", "len", "locals", "max", "min", "next", "anext", "oct", "ord", "pow",
    "print", "repr", "round", "setattr", "sorted", "sum", "vars", "None", "Ellipsis", "NotImplemented",
    "False", "True", "bool", "memoryview", "bytearray", "bytes", "classmethod", "complex", "dict",
    "enumerate", "filter", "float", "frozenset", "property", "int", "list", "map", "object", "range",
    "reversed", "set", "slice", "staticmethod", "str", "super", "tuple", "type", "zip", "__debug__",
    "BaseException", "BaseExceptionGroup", "Exception", "GeneratorExit", "KeyboardInterrupt", "SystemExit",
    "ArithmeticError", "AssertionError", "AttributeError", "BufferError", "EOFError", "ImportError",
    "LookupError", "MemoryError", "NameError", "OSError", "ReferenceError", "RuntimeError",
    "StopAsyncIteration", "StopIteration", "SyntaxError", "SystemError", "TypeError", "ValueError", "Warning",
    "FloatingPointError", "OverflowError", "ZeroDivisionError", "BytesWarning", "DeprecationWarning",
    "EncodingWarning", "FutureWarning", "ImportWarning", "PendingDeprecationWarning", "ResourceWarning",
    "RuntimeWarning", "SyntaxWarning", "UnicodeWarning", "UserWarning", "BlockingIOError",
    "ChildProcessError", "ConnectionError", "FileExistsError", "FileNotFoundError", "InterruptedError",
    "IsADirectoryError", "NotADirectoryError", "PermissionError", "ProcessLookupError", "TimeoutError",
    "IndentationError", "IndexError", "KeyError", "ModuleNotFoundError", "NotImplementedError",
    "RecursionError", "UnboundLocalError", "UnicodeError", "BrokenPipeError", "ConnectionAbortedError",
    "ConnectionRefusedError", "ConnectionResetError", "TabError", "UnicodeDecodeError", "UnicodeEncodeError",
    "UnicodeTranslateError", "ExceptionGroup", "EnvironmentError", "IOError", "open", "quit", "exit",
    "copyright", "credits", "license", "help"};

// The names of a module that are bound.
std::vector<std::string> bound_names(Runtime& rt, std::uint32_t module) {
  std::vector<std::string> names;
  for (std::uint32_t slot = 1; slot < rt.image.slots.size(); ++slot) {
    const GlobalSlot& global = rt.image.slots[slot];
    if (global.module != module) continue;
    if (*rt.memory.read<Value>(slot_address(slot)) != kUnbound) names.push_back(global.name);
  }
  return names;
}

// suggest_name(name, traceback): what a NameError's name may have meant: a local of the function, a global, a built-in
// name, in this order. None when nothing is near.
Outcome suggest_name(Runtime& rt, NativeCall& call) {
  if (!is_string(rt, call.arguments[0]) || kind_of(rt, call.arguments[1]) != Kind::kTraceback) return call.done(kNone);
  TracebackObject entry = *rt.memory.read<TracebackObject>(address_of(call.arguments[1]));
  while (entry.next != 0) entry = *rt.memory.read<TracebackObject>(entry.next);
  const LoadedCode& code = rt.image.codes[entry.code];
  const std::string wrong = to_utf8(rt, address_of(call.arguments[0]));
  std::vector<std::string> locals;
  for (const std::string& name : code.source->locals) {
    if (!name.empty() && name.front() != '.') locals.push_back(name);
  }
  std::string nearest = nearest_name(wrong, locals);
  if (nearest.empty()) nearest = nearest_name(wrong, bound_names(rt, code.module));
  if (nearest.empty()) nearest = nearest_name(wrong, {std::begin(kBuiltinNames), std::end(kBuiltinNames)});
  return call.done(nearest.empty() ? kNone : new_string(rt, nearest));
}

// suggest(name, candidates): the nearest of a list of strings, or None.
Outcome suggest(Runtime& rt, NativeCall& call) {
  if (!is_string(rt, call.arguments[0]) || kind_of(rt, call.arguments[1]) != Kind::kList) return call.done(kNone);
  std::vector<std::string> candidates;
  for (const Value item : list_items(rt, address_of(call.arguments[1]))) {
    if (is_string(rt, item)) candidates.push_back(to_utf8(rt, address_of(item)));
  }
  const std::string nearest = nearest_name(to_utf8(rt, address_of(call.arguments[0])), candidates);
  return call.done(nearest.empty() ? kNone : new_string(rt, nearest));
}

// display_width(text): the columns that it takes.
Outcome text_width(Runtime& rt, NativeCall& call) {
  if (!is_string(rt, call.arguments[0])) return call.done(from_int(0));
  return call.done(from_int(static_cast<std::int64_t>(python::display_width(to_utf8(rt, address_of(call.arguments[0]))))));
}

constexpr NativeEntry kEntries[] = {
    {"_weft", "display_width", text_width, "text"},
    {"_weft", "traceback_lines", traceback_lines, "traceback, texts?"},
    {"_weft", "stack_lines", stack_lines, "skip?"},
    {"_weft", "suggest_name", suggest_name, "name, traceback"},
    {"_weft", "suggest", suggest, "name, candidates"},
};

}  // namespace

const NativeTable kTracebackNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
