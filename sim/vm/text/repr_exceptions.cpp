// str() and repr() of exceptions.
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/special_attributes.h"
#include "sim/vm/text/repr_writer.h"

namespace weft::vm {

namespace {

bool is_a(const Runtime& rt, Address exception, ExceptionId which) {
  const Address cls = rt.memory.read<Header>(exception)->cls;
  return is_subclass(rt, cls, rt.process.exception_classes[static_cast<std::size_t>(which)]);
}

Value attribute(Runtime& rt, Address exception, std::string_view name) {
  const Address dict = rt.memory.read<ExceptionObject>(exception)->dict;
  if (dict == 0) return kUnbound;
  return find_string_key(rt, dict, address_of(new_string(rt, name)));
}

// How the messages of UnicodeError show a byte or character.
std::string shown(bool is_byte, char32_t code) {
  constexpr char kDigits[] = "0123456789abcdef";
  const unsigned digits = is_byte || code < 0x100 ? 2 : code < 0x1'0000 ? 4 : 8;
  std::string text = is_byte ? "0x" : digits == 2 ? "'\\x" : digits == 4 ? "'\\u" : "'\\U";
  for (unsigned shift = 4 * digits; shift > 0; shift -= 4) text.push_back(kDigits[code >> (shift - 4) & 0xF]);
  return is_byte ? text : text + "'";
}

}  // namespace

// Name(args): one argument without the tuple's comma.
Answer ReprWriter::write_exception(Address exception) {
  out_ += class_name(rt_, from_address(exception));
  const Address args = rt_.memory.read<ExceptionObject>(exception)->args;
  if (tuple_length(rt_, args) == 1) return write_parts("(", {tuple_at(rt_, args, 0)}, ")");
  return write(from_address(args));
}

Answer ReprWriter::write_exception_text(Address exception) {
  const Address args = rt_.memory.read<ExceptionObject>(exception)->args;
  const std::uint32_t count = tuple_length(rt_, args);
  if (is_a(rt_, exception, ExceptionId::kSyntaxError)) {
    std::string text;
    const Answer answer = to_text(rt_, part_of(exception, "msg"), text);
    out_ += text;
    return answer == Answer::kDone ? write_place_of_syntax_error(exception) : answer;
  }
  if (count == 0) return Answer::kDone;
  if (count >= 2 && is_a(rt_, exception, ExceptionId::kOSError)) {
    bool written = false;
    const Answer answer = write_operating_system_error(exception, written);
    if (written || answer != Answer::kDone) return answer;
  }
  if (is_a(rt_, exception, ExceptionId::kUnicodeError) && write_unicode_error(exception)) return Answer::kDone;
  const Value first = tuple_at(rt_, args, 0);
  if (count > 1) return write(from_address(args));
  if (is_a(rt_, exception, ExceptionId::kKeyError)) return write(first);
  std::string text;
  const Answer answer = to_text(rt_, first, text);
  out_ += text;
  return answer;
}

// What was assigned to it, else one of its arguments.
Value ReprWriter::part_of(Address exception, const char* name) {
  const Value own = attribute(rt_, exception, name);
  return own != kUnbound ? own : exception_attribute(rt_, from_address(exception), address_of(new_string(rt_, name)));
}

// " (name.py, line 3)", as far as it is known.
Answer ReprWriter::write_place_of_syntax_error(Address exception) {
  const Value file = part_of(exception, "filename");
  const Value line = part_of(exception, "lineno");
  std::string name = is_string(rt_, file) ? to_utf8(rt_, address_of(file)) : "";
  name = name.substr(name.rfind('/') + 1);
  if (!name.empty()) out_ += " (" + name + (is_int(line) ? ", line " + std::to_string(as_int(line)) : "") + ")";
  else if (is_int(line)) out_ += " (line " + std::to_string(as_int(line)) + ")";
  return Answer::kDone;
}

// "[Errno 2] No such file or directory: 'name'".
Answer ReprWriter::write_operating_system_error(Address exception, bool& written) {
  const Address args = rt_.memory.read<ExceptionObject>(exception)->args;
  const std::uint32_t count = tuple_length(rt_, args);
  const Value file = part_of(exception, "filename");
  if (count > 5) return Answer::kDone;
  std::string number, message;
  Answer answer = to_text(rt_, part_of(exception, "errno"), number);
  if (answer == Answer::kDone) answer = to_text(rt_, part_of(exception, "strerror"), message);
  if (answer != Answer::kDone) return answer;
  out_ += "[Errno " + number + "] " + message;
  written = true;
  if (file == kNone) return Answer::kDone;
  answer = write_parts(": ", {file}, "");
  const Value second = attribute(rt_, exception, "filename2");  // where it was to go
  return answer != Answer::kDone || second == kUnbound || second == kNone ? answer : write_parts(" -> ", {second}, "");
}

// "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"
bool ReprWriter::write_unicode_error(Address exception) {
  const Value encoding = part_of(exception, "encoding");
  const Value object = part_of(exception, "object");
  const Value reason = part_of(exception, "reason");
  const Value first = part_of(exception, "start");
  const Value last = part_of(exception, "end");
  if (object == kUnbound) return false;  // a UnicodeError of no special kind
  std::int64_t start = 0, end = 0;
  const bool is_text = is_string(rt_, object), translates = is_a(rt_, exception, ExceptionId::kUnicodeTranslateError);
  if ((!translates && (encoding == kUnbound || !is_string(rt_, encoding))) || !is_string(rt_, reason) || !is_integer(rt_, first) ||
      !is_integer(rt_, last) || !to_int64(rt_, first, start) || !to_int64(rt_, last, end) ||
      (!is_text && kind_of(rt_, object) != Kind::kBytes && kind_of(rt_, object) != Kind::kByteArray)) {
    return false;
  }
  const std::string bytes = is_text ? "" : bytes_content(rt_, object);
  const auto size = is_text ? std::int64_t{string_length(rt_, address_of(object))} : static_cast<std::int64_t>(bytes.size());
  if (!translates) out_ += "'" + to_utf8(rt_, address_of(encoding)) + "' codec ";
  out_ += translates ? "can't translate character" : is_text ? "can't encode character" : "can't decode byte";
  if (end == start + 1 && start >= 0 && start < size) {
    const auto at = static_cast<std::uint32_t>(start);
    out_ += " " + (is_text ? shown(false, string_at(rt_, address_of(object), at))
                           : shown(true, static_cast<unsigned char>(bytes[at])));
    out_ += " in position " + std::to_string(start);
  } else {
    out_ += "s in position " + std::to_string(start) + "-" + std::to_string(end - 1);
  }
  out_ += ": " + to_utf8(rt_, address_of(reason));
  return true;
}

}  // namespace weft::vm
