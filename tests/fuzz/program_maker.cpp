#include "tests/fuzz/program_maker.h"

#include <initializer_list>
#include <string_view>

namespace weft::fuzz {

namespace {

constexpr int kDeepest = 4;          // nesting of expressions and of statements
constexpr int kStatements = 60;      // of the whole program
constexpr std::uint32_t kNames = 6;  // a … f for values, f0 … for functions

constexpr std::string_view kOperators[] = {"+", "-", "*", "/", "//", "%", "&", "|", "^", "<<", ">>", "and", "or", "@"};
constexpr std::string_view kComparisons[] = {"<", "<=", "==", "!=", ">", ">=", "in", "not in", "is", "is not"};
constexpr std::string_view kBuiltins[] = {"len", "str", "repr", "sorted", "sum", "list", "tuple", "set", "dict", "int", "float", "abs", "min",
    "max", "hash", "type", "bool", "iter", "next", "reversed", "enumerate", "bytes", "callable", "ord",
    "chr", "hex", "round", "id", "frozenset", "complex", "ascii", "vars", "divmod", "isinstance"};
constexpr std::string_view kMethods[] = {"append", "pop", "keys", "items", "get", "upper", "split", "join", "replace", "count", "index", "format",
    "encode", "copy", "clear", "sort", "reverse", "extend", "insert", "remove", "update", "strip", "find",
    "setdefault", "popitem", "values", "m", "bit_length", "hex", "startswith", "zfill", "is_integer"};

class Maker {
 public:
  explicit Maker(Choices& choices) : choices_(choices) {}

  std::string program() {
    line("import os, queue, sys, threading, time");
    line("a, b, c, d, e, f = 0, 'text', [1, 2, 3], {'k': 1}, None, (1, 2.5)");
    line("lock, condition, box = threading.RLock(), threading.Condition(), queue.Queue()");
    for (std::uint32_t i = 0; i < 2; ++i) function(i);
    class_definition();
    while (left_ > 0 && !choices_.used_up()) guarded();
    line("print('end', threading.active_count())");
    return std::move(text_);
  }

 private:
  std::uint32_t below(std::uint32_t count) { return choices_.below(count); }
  std::string_view any(std::span<const std::string_view> words) { return words[below(static_cast<std::uint32_t>(words.size()))]; }
  std::string_view any(std::initializer_list<std::string_view> words) { return any(std::span(words.begin(), words.size())); }
  std::string name() { return std::string(1, static_cast<char>('a' + below(kNames))); }
  void line(std::string_view text) {
    text_.append(static_cast<std::size_t>(4 * indent_), ' ');
    text_ += text;
    text_ += '\n';
  }

  // --- expressions ---

  std::string expression(int depth = 0) {
    if (depth >= kDeepest) return atom();
    switch (below(16)) {
      case 0: case 1: case 2: return atom();
      case 3: case 4: return "(" + expression(depth + 1) + " " + std::string(any(kOperators)) + " " + expression(depth + 1) + ")";
      case 5: return "(" + expression(depth + 1) + " " + std::string(any(kComparisons)) + " " + expression(depth + 1) + ")";
      case 6: return "(" + std::string(any({"-", "not ", "~", "+"})) + "(" + expression(depth + 1) + "))";
      case 7: return display(depth);
      case 8: return std::string(any(kBuiltins)) + "(" + expression(depth + 1) + ")";
      case 9: return name() + "." + std::string(any(kMethods)) + "(" + (below(2) ? expression(depth + 1) : "") + ")";
      case 10: return "(" + expression(depth + 1) + ")[" + index(depth) + "]";
      case 11: return comprehension(depth);
      case 12: return "(" + expression(depth + 1) + " if " + expression(depth + 1) + " else " + expression(depth + 1) + ")";
      case 13: return "f'{" + name() + "!r:>8}|{" + name() + std::string(any({"", ":x", ":.3f", ":>5", "!s"})) + "}'";
      case 14: return call(depth);
      default: return "(lambda x, *y: " + expression(depth + 1) + ")(" + expression(depth + 1) + ")";
    }
  }

  std::string atom() {
    switch (below(8)) {
      case 0: case 1: case 2: return name();
      case 3: return std::string(any({"0", "1", "-1", "2", "7", "255", "-3", "10**20", "2**63", "140737488355327"}));
      case 4: return std::string(any({"0.5", "-1e300", "float('nan')", "1e-5", "3.0", "2j"}));
      case 5: return std::string(any({"''", "'a,b'", "'한글'", "'x' * 9", "b'\\x00ab'", "bytearray(b'12')", "'%s %d'"}));
      case 6: return std::string(any({"None", "True", "False", "...", "()", "[]", "{}", "set()", "range(5)", "object()"}));
      default: return std::string(any({"len", "int", "Thing", "Thing(1)", "f0", "ValueError('v')", "lock", "box", "time.time()"}));
    }
  }

  std::string display(int depth) {
    const std::string x = expression(depth + 1), y = expression(depth + 1);
    switch (below(5)) {
      case 0: return "[" + x + ", " + y + "]";
      case 1: return "(" + x + ", *[" + y + "])";
      case 2: return "{" + x + ": " + y + "}";
      case 3: return "{" + x + ", " + y + "}";
      default: return "{**d, 'z': " + x + "}";
    }
  }

  std::string index(int depth) {
    if (below(2)) return expression(depth + 2);
    return std::string(any({"", "0", "1", "-1"})) + ":" + std::string(any({"", "1", "-1", "9"})) + std::string(any({"", ":2", ":-1"}));
  }

  std::string comprehension(int depth) {
    const std::string x = expression(depth + 2), source = expression(depth + 2);
    const std::string inner = x + " for x in " + source + (below(2) ? " if x" : "");
    switch (below(4)) {
      case 0: return "[" + inner + "]";
      case 1: return "{" + inner + "}";
      case 2: return "{" + x + ": x for x in " + source + "}";
      default: return std::string(any({"list", "sum", "tuple", "any", "max"})) + "(" + inner + ")";
    }
  }

  std::string call(int depth) {
    const std::string function = below(2) ? "f0" : "f1";
    switch (below(5)) {
      case 0: return function + "(" + expression(depth + 1) + ")";
      case 1: return function + "(" + expression(depth + 1) + ", y=" + expression(depth + 1) + ")";
      case 2: return function + "(*" + name() + ")";
      case 3: return "Thing(" + expression(depth + 1) + ")." + std::string(any({"m()", "v", "p", "w"}));
      default: return function + "(" + expression(depth + 1) + ", **{" + "'k': 1})";
    }
  }

  // --- statements ---

  // A statement whose failure is told and forgotten.
  void guarded() {
    line("try:");
    block(0);
    line("except Exception as error:");
    line("    print(type(error).__name__)");
  }

  void block(int depth) {
    ++indent_;
    for (std::uint32_t i = 0, count = 1 + below(3); i < count; ++i) statement(depth);
    --indent_;
  }

  void statement(int depth) {
    --left_;
    const bool simple = depth >= kDeepest || left_ < 0;
    switch (below(simple ? 10 : 20)) {
      case 0: case 1: return line(name() + " = " + expression());
      case 2: return line(name() + " " + std::string(any({"+", "-", "*", "//", "%", "&", "|", "^", ">>"})) + "= " + expression());
      case 3: return line(name() + "[" + index(1) + "] = " + expression());
      case 4: return line(name() + ", " + std::string(any({"", "*"})) + name() + " = " + expression());
      case 5: return line("print(" + expression() + ")");
      case 6: return line(std::string(any({"c.append(", "d.update(k=", "box.put("})) + expression() + ")");
      case 7: return line(std::string(any({"raise ValueError(", "assert not (", "sys.stdout.write("})) + expression() + ")");
      case 8: return line(std::string(any({"del c[0]", "del d['k']", "time.sleep(0.001)", "import collections", "pass"})));
      case 9: return line(std::string(any({"sys.exc_info()", "threading.get_ident()", "os.getpid()", "box.qsize()", "next(g(3))"})));
      case 10: return headed("if " + expression() + ":", depth, "else:");
      case 11: return headed("for " + name() + ", i in zip(" + expression() + ", range(4)):", depth, "else:");
      case 12: return bounded_while(depth);
      case 13: return try_statement(depth);
      case 14: return headed("with " + std::string(any({"lock", "condition", "Thing(1)"})) + ":", depth, "");
      case 15: return nested_function(depth);
      case 16: return threads(depth);
      case 17: return child_process(depth);
      case 18: return generator(depth);
      default: return match(depth);
    }
  }

  void headed(const std::string& head, int depth, std::string_view otherwise) {
    line(head);
    block(depth + 1);
    if (otherwise.empty() || below(3) != 0) return;
    line(otherwise);
    block(depth + 1);
  }

  void bounded_while(int depth) {
    const std::string counter = "n" + std::to_string(names_++);
    line(counter + " = 0");
    line("while " + counter + " < " + std::to_string(1 + below(5)) + ":");
    line("    " + counter + " += 1");
    block(depth + 1);
    if (below(3) == 0) line("    " + std::string(any({"break", "continue"})));
  }

  void try_statement(int depth) {
    line("try:");
    block(depth + 1);
    if (below(2)) {
      line("except " + std::string(any({"ValueError", "(TypeError, KeyError)", "Exception", "ArithmeticError"})) + " as error:");
      block(depth + 1);
      if (below(2)) line("    raise" + std::string(any({"", " RuntimeError('r') from error", " KeyError(1)"})));
    } else {
      line("finally:");
      block(depth + 1);
      return;
    }
    if (below(2)) {
      line("else:");
      block(depth + 1);
    }
  }

  void nested_function(int depth) {
    const std::string own = "h" + std::to_string(names_++);
    line("def " + own + "(x=1, *y, k=2, **z):");
    block(depth + 1);
    line("    return " + std::string(any({"x", "(x, y, z)", "lambda: x", "k"})));
    line("print(" + own + "(" + (below(2) ? "2, 3, q=4" : "") + ") is None)");
  }

  // Threads that all do the same, with or without a lock; joined, so that the program ends.
  void threads(int depth) {
    const std::string own = "t" + std::to_string(names_++);
    line("def " + own + "():");
    line("    global a, c");
    line("    try:");
    indent_ += 1;
    line(std::string(any({"    with lock: a = 1", "    c = c", "    time.sleep(0.001)", "    box.put(1)"})));
    block(depth + 2);
    line("except Exception as error: pass");
    indent_ -= 1;
    line("all = [threading.Thread(target=" + own + ") for _ in range(" + std::to_string(1 + below(4)) + ")]");
    line("for t in all: t.start()");
    line("for t in all: t.join()");
  }

  void child_process(int depth) {
    line("pid = os.fork()");
    line("if pid == 0:");
    line("    try:");
    ++indent_;
    block(depth + 2);
    --indent_;
    line("    finally: os._exit(" + std::to_string(below(4)) + ")");
    line("print(os.waitpid(pid, 0)[1])");
  }

  void generator(int depth) {
    const std::string own = "g" + std::to_string(names_++);
    line("def " + own + "():");
    line("    try:");
    ++indent_;
    line("    x = yield 1");
    block(depth + 2);
    line("    yield x");
    line("    yield from range(2)");
    --indent_;
    line("    finally: pass");
    line("it = " + own + "()");
    line(std::string(any({"print(list(it))", "next(it); it.send(2)", "next(it); it.close()", "next(it); it.throw(KeyError)", "print(next(it))"})));
  }

  void match(int depth) {
    line("match " + expression() + ":");
    ++indent_;
    line("case " + std::string(any({"0 | 1", "[x, *_]", "{'k': v}", "str() as s", "Thing(v=1)", "(a, b) if a", "-1.5"})) + ":");
    block(depth + 1);
    line("case _:");
    block(depth + 1);
    --indent_;
  }

  // --- definitions at the top ---

  void function(std::uint32_t number) {
    line("def f" + std::to_string(number) + "(x=0, y=1, *rest, **named):");
    ++indent_;
    line("if isinstance(x, int) and 0 < x < 6: return f" + std::to_string(number) + "(x - 1)");
    --indent_;
    block(2);
    line("    return x");
  }

  void class_definition() {
    line("class Thing" + std::string(any({"", "(object)", "(dict)", "(Exception)", "(int)"})) + ":");
    line("    w = 3");
    line("    def __init__(self, v=0):");
    line("        self.v = v");
    line("    def m(self):");
    ++indent_;
    block(2);
    --indent_;
    line("    p = property(lambda self: self.v)");
    line("    def __enter__(self): return self");
    line("    def __exit__(self, *error): return " + std::string(any({"True", "False", "None"})));
    line("    def __" + std::string(any({"add", "eq", "getattr", "len", "iter", "contains", "repr", "lt", "call"})) + "__(self, *x): return " +
         expression(2));
    line("def g(n):");
    line("    yield from range(n)");
  }

  Choices& choices_;
  std::string text_;
  int indent_ = 0;
  int left_ = kStatements;
  std::uint32_t names_ = 0;
};

}  // namespace

std::uint32_t Choices::below(std::uint32_t count) {
  if (used_up()) return 0;
  return bytes_[next_++] % count;
}

std::string make_program(Choices& choices) { return Maker(choices).program(); }

}  // namespace weft::fuzz
