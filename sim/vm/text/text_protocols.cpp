// str(), repr() and format() of any value that needs no Python for it.
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/protocols.h"
#include "sim/vm/text/format_spec.h"
#include "sim/vm/text/repr_writer.h"

namespace weft::vm {

Answer to_repr(Runtime& rt, Value value, std::string& text) {
  text.clear();
  return ReprWriter(rt, text).write(value);
}

Answer to_text(Runtime& rt, Value value, std::string& text) {
  text.clear();
  if (is_int(value)) {
    text = std::to_string(as_int(value));
    return Answer::kDone;
  }
  if (is_object(value)) {
    const Address object = address_of(value);
    const Header header = *rt.memory.read<Header>(object);
    if (header.cls != 0 && overrides(rt, value, Name::kStr)) return Answer::kNeedsPython;
    if (header.kind == Kind::kString) {
      text = to_utf8(rt, object);
      return Answer::kDone;
    }
    if (header.kind == Kind::kException) return ReprWriter(rt, text).write_exception_text(object);
  }
  return ReprWriter(rt, text).write(value);
}

Answer to_format(Runtime& rt, Value value, std::string_view spec, std::string& text) {
  text.clear();
  const bool user_class = is_object(value) && rt.memory.read<Header>(address_of(value))->cls != 0;
  if (user_class && overrides(rt, value, Name::kFormat)) return Answer::kNeedsPython;
  return spec.empty() ? to_text(rt, value, text) : format_builtin(rt, value, spec, text);
}

Answer format_builtin(Runtime& rt, Value value, std::string_view spec, std::string& text) {
  if (is_integer(rt, value)) return format_integer(rt, value, spec, text);
  if (is_float(plain_float(rt, value))) return format_float(rt, value, spec, text);
  const Kind kind = kind_of(rt, value);
  if (kind == Kind::kString) return format_string(rt, address_of(value), spec, text);
  if (kind == Kind::kComplex) return format_complex(rt, address_of(value), spec, text);
  raise(rt, ExceptionId::kTypeError, "unsupported format string passed to " + class_name(rt, value) + ".__format__");
  return Answer::kRaised;
}

}  // namespace weft::vm
