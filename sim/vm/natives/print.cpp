// print() and the native part of the text streams.
//
// As in CPython, every piece of a print (its objects, separators and end) is written by itself, and a piece with a line
// end makes a stream of a terminal write at once. Nothing else can come between two pieces that wait for the same write.
#include <vector>

#include <fmt/core.h>

#include "sim/vm/blocks.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/protocols.h"
#include "sim/vm/text_stream.h"

namespace weft::vm {

namespace {

// The keyword-only parameters of print().
enum Keyword : std::uint32_t { kSep, kEnd, kFile, kFlush };

Outcome read_text(Runtime& rt, Value given, const char* name, const char* otherwise, std::string& text) {
  if (given == kUnbound || given == kNone) return text = otherwise, Outcome::kDone;
  if (is_string(rt, given)) return text = to_utf8(rt, address_of(given)), Outcome::kDone;
  return raise(rt, ExceptionId::kTypeError,
               fmt::format("{} must be None or a string, not {}", name, class_name(rt, given)));
}

// What a print hands to the stream: pieces up to and with one that ends a line are joined.
struct Pieces {
  const TextStream& stream;
  std::vector<std::string> texts{std::string()};
  bool line_ended = false;  // the last text ends with a piece that ends a line

  void add(std::string_view piece) {
    if (line_ended) texts.emplace_back();
    line_ended = ends_a_line(stream, piece);
    texts.back() += piece;
  }
};

Answer collect(Runtime& rt, const NativeCall& call, const std::string& separator, const std::string& end, Pieces& pieces) {
  for (std::uint32_t i = 0; i < call.count; ++i) {
    std::string text;
    const Answer answer = to_text(rt, call.arguments[i], text);
    if (answer != Answer::kDone) return answer;
    if (i > 0 && !separator.empty()) pieces.add(separator);
    pieces.add(text);
  }
  if (!end.empty()) pieces.add(end);
  return Answer::kDone;
}

// The way through Python: any file, any object.
Outcome print_slowly(Runtime& rt, NativeCall& call, Value file) {
  const auto given = [&](Keyword which) { return call.keywords[which] == kUnbound ? kNone : call.keywords[which]; };
  const Value objects = new_tuple(rt, call.arguments, call.count);
  return call_library(rt, call, "_print", {objects, given(kSep), given(kEnd), file, given(kFlush)});
}

Outcome write_pieces(Runtime& rt, NativeCall& call, Value file, const Pieces& pieces) {
  std::vector<Value> texts;
  for (const std::string& text : pieces.texts) texts.push_back(new_string(rt, text));
  const Value tuple = new_tuple(rt, texts.data(), texts.size());
  return call_library(rt, call, "_write_pieces", {file, tuple, from_bool(call.keywords[kFlush] == kTrue)});
}

// print(*objects, sep=' ', end='\n', file=None, flush=False)
Outcome print(Runtime& rt, NativeCall& call) {
  Value file = call.keywords[kFile];
  if (file == kUnbound || file == kNone) file = standard_output(rt);
  if (file == kUnbound) return raise(rt, ExceptionId::kRuntimeError, "lost sys.stdout");
  if (file == kNone) return call.done(kNone);
  std::string separator, end;
  if (read_text(rt, call.keywords[kSep], "sep", " ", separator) == Outcome::kRaised) return Outcome::kRaised;
  if (read_text(rt, call.keywords[kEnd], "end", "\n", end) == Outcome::kRaised) return Outcome::kRaised;
  const Value flush = call.keywords[kFlush];
  TextStream stream;
  const bool plain_flush = flush == kUnbound || is_bool(flush);
  if (!plain_flush || !find_text_stream(rt, file, stream) || !writes_natively(rt, file)) return print_slowly(rt, call, file);
  Pieces pieces{stream};
  switch (collect(rt, call, separator, end, pieces)) {
    case Answer::kRaised: return Outcome::kRaised;
    case Answer::kDone: break;
    default: return print_slowly(rt, call, file);
  }
  const std::string& text = pieces.texts.front();
  if (has_surrogates(text)) return print_slowly(rt, call, file);
  if (pieces.texts.size() > 1 || pending_bytes(rt, stream) + text.size() >= kStreamChunk) {
    return write_pieces(rt, call, file, pieces);
  }
  append_to_stream(rt, stream, text);
  return pieces.line_ended || flush == kTrue ? call_library(rt, call, "_flush", {file}) : call.done(kNone);
}

// TextIOWrapper.write(text): characters written.
Outcome write(Runtime& rt, NativeCall& call) {
  const Value file = call.arguments[0], text = call.arguments[1];
  if (!is_string(rt, text)) {
    return raise(rt, ExceptionId::kTypeError,
                 fmt::format("write() argument must be str, not {}", class_name(rt, text)));
  }
  TextStream stream;
  const std::string utf8 = to_utf8(rt, address_of(text));
  if (!find_text_stream(rt, file, stream) || has_surrogates(utf8)) return call_library(rt, call, "_write_slowly", {file, text});
  const Value count = from_int(string_length(rt, address_of(text)));
  const std::uint32_t pending = pending_bytes(rt, stream);
  const bool full = pending + utf8.size() > kStreamChunk;
  if (full && pending > 0) return call_library(rt, call, "_flush_and_write", {file, text});
  append_to_stream(rt, stream, utf8);
  return full || ends_a_line(stream, utf8) ? call_library(rt, call, "_flush", {file, count}) : call.done(count);
}

// _take(stream): the bytes that wait in it, which it then has no more; b'' for a closed one.
Outcome take(Runtime& rt, NativeCall& call) {
  TextStream stream;
  if (!find_text_stream(rt, call.arguments[0], stream)) return call.done(new_bytes(rt, nullptr, 0));
  const ByteArrayObject array = *rt.memory.read<ByteArrayObject>(stream.buffer);
  std::string bytes(array.length, '\0');
  if (array.length > 0) rt.memory.copy_from(array.block + kBlockPayload, bytes.data(), array.length);
  rt.memory.write<ByteArrayObject>(stream.buffer)->length = 0;
  return call.done(new_bytes(rt, bytes.data(), bytes.size()));
}

constexpr NativeEntry kEntries[] = {
    {"builtins", "print", print, "*objects, sep?, end?, file?, flush?"},
    {"_io", "write", write, "self, text, /"},
    {"_io", "take", take, "stream"},
};

}  // namespace

const NativeTable kPrintNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
