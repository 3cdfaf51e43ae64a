// Attributes that some built-in exceptions have besides args. Those set on the way are in the exception's dict; the others
// are read from the arguments here.
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/special_attributes.h"

namespace weft::vm {

namespace {

struct Row {
  ExceptionId owner;
  std::string_view name;
  std::int8_t argument;  // of args, or of SyntaxError's second one (a tuple) from kInSecond on; kNothing: None
};
constexpr std::int8_t kNothing = -1, kInSecond = 10;

constexpr Row kRows[] = {
    {ExceptionId::kOSError, "errno", 0},
    {ExceptionId::kOSError, "strerror", 1},
    {ExceptionId::kOSError, "filename", 2},
    {ExceptionId::kOSError, "filename2", 4},
    {ExceptionId::kImportError, "msg", 0},
    {ExceptionId::kImportError, "name", kNothing},
    {ExceptionId::kImportError, "path", kNothing},
    {ExceptionId::kNameError, "name", kNothing},
    {ExceptionId::kAttributeError, "name", kNothing},
    {ExceptionId::kAttributeError, "obj", kNothing},
    {ExceptionId::kSyntaxError, "msg", 0},
    {ExceptionId::kSyntaxError, "filename", kInSecond},
    {ExceptionId::kSyntaxError, "lineno", kInSecond + 1},
    {ExceptionId::kSyntaxError, "offset", kInSecond + 2},
    {ExceptionId::kSyntaxError, "text", kInSecond + 3},
    {ExceptionId::kSyntaxError, "end_lineno", kInSecond + 4},
    {ExceptionId::kSyntaxError, "end_offset", kInSecond + 5},
    {ExceptionId::kSyntaxError, "print_file_and_line", kNothing},
    {ExceptionId::kUnicodeDecodeError, "encoding", 0},
    {ExceptionId::kUnicodeDecodeError, "object", 1},
    {ExceptionId::kUnicodeDecodeError, "start", 2},
    {ExceptionId::kUnicodeDecodeError, "end", 3},
    {ExceptionId::kUnicodeDecodeError, "reason", 4},
    {ExceptionId::kUnicodeEncodeError, "encoding", 0},
    {ExceptionId::kUnicodeEncodeError, "object", 1},
    {ExceptionId::kUnicodeEncodeError, "start", 2},
    {ExceptionId::kUnicodeEncodeError, "end", 3},
    {ExceptionId::kUnicodeEncodeError, "reason", 4},
};

Value item_or_none(const Runtime& rt, Address tuple, std::uint32_t i) {
  return i < tuple_length(rt, tuple) ? tuple_at(rt, tuple, i) : kNone;
}

Value argument_of(const Runtime& rt, Address args, const Row& row) {
  const std::uint32_t count = tuple_length(rt, args);
  if (row.owner == ExceptionId::kOSError && (count < 2 || count > 5)) return kNone;
  if (row.owner == ExceptionId::kImportError && count != 1) return kNone;
  if (row.argument < kInSecond) return item_or_none(rt, args, static_cast<std::uint32_t>(row.argument));
  const Value second = item_or_none(rt, args, 1);
  if (kind_of(rt, second) != Kind::kTuple) return kNone;
  return item_or_none(rt, address_of(second), static_cast<std::uint32_t>(row.argument - kInSecond));
}

}  // namespace

Value exception_attribute(const Runtime& rt, Value exception, Address name) {
  if (kind_of(rt, exception) != Kind::kException) return kUnbound;
  const std::string text = to_utf8(rt, name);
  for (const Row& row : kRows) {
    if (row.name != text) continue;
    const Address owner = rt.process.exception_classes[static_cast<std::size_t>(row.owner)];
    if (!is_subclass(rt, class_of(rt, exception), owner)) continue;
    return row.argument == kNothing ? kNone : argument_of(rt, rt.memory.read<ExceptionObject>(address_of(exception))->args, row);
  }
  return kUnbound;
}

}  // namespace weft::vm
