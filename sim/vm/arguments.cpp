// Binding a call's arguments to parameters: CPython's rules and its words (Objects: language reference §6.3.4).
#include <algorithm>

#include <fmt/core.h>

#include "sim/vm/interpreter_state.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/text/c_wording.h"

namespace weft::vm {

namespace {

std::string qualified_name(const Runtime& rt, Address function, const LoadedCode& code) {
  if (function == 0) return code.source->qualified;
  return to_utf8(rt, rt.memory.read<FunctionObject>(function)->qualified);
}

// "'a'", "'a' and 'b'", "'a', 'b', and 'c'"
std::string name_list(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += names.size() == 2 ? " and " : i + 1 == names.size() ? ", and " : ", ";
    text += "'" + names[i] + "'";
  }
  return text;
}

// How many keyword-only parameters a call gives.
std::uint32_t keyword_only_given(Runtime& rt, const Arguments& arguments, const python::CodeObject& code) {
  std::uint32_t count = 0;
  if (arguments.keyword_names == 0) return 0;
  for (const Value name : tuple_items(rt, arguments.keyword_names)) {
    for (std::uint32_t i = code.positional; i < std::uint32_t{code.positional} + code.keyword_only; ++i) {
      count += to_utf8(rt, address_of(name)) == code.locals[i];
    }
  }
  return count;
}

void too_many(Runtime& rt, const std::string& name, const LoadedCode& code, std::uint32_t defaults, const Arguments& arguments) {
  const std::uint32_t given = arguments.count;
  const std::uint32_t by_keyword = keyword_only_given(rt, arguments, *code.source);
  const std::uint32_t high = code.source->positional, low = high - defaults;
  const std::string takes = defaults > 0 ? fmt::format("from {} to {}", low, high) : fmt::format("{}", high);
  if (by_keyword > 0) {
    raise(rt, ExceptionId::kTypeError,
          fmt::format("{}() takes {} positional argument{} but {} positional argument{} (and {} keyword-only argument{}) were given", name,
                      takes, high == 1 && defaults == 0 ? "" : "s", given, given == 1 ? "" : "s", by_keyword, by_keyword == 1 ? "" : "s"));
    return;
  }
  raise(rt, ExceptionId::kTypeError, fmt::format("{}() takes {} positional argument{} but {} {} given", name, takes,
                                                 high == 1 && defaults == 0 ? "" : "s", given, given == 1 ? "was" : "were"));
}

void missing(Runtime& rt, const std::string& name, const std::vector<std::string>& names, const char* what) {
  raise(rt, ExceptionId::kTypeError, fmt::format("{}() missing {} required {} argument{}: {}", name, names.size(), what,
                                                 names.size() == 1 ? "" : "s", name_list(names)));
}

// Positional-only parameters among the names of keyword arguments: "a, b".
std::string positional_only_names(Runtime& rt, const std::vector<Value>& keywords, const python::CodeObject& code) {
  std::string text;
  for (std::uint32_t i = 0; i < code.positional_only; ++i) {
    for (const Value keyword : keywords) {
      if (to_utf8(rt, address_of(keyword)) == code.locals[i]) text += (text.empty() ? "" : ", ") + code.locals[i];
    }
  }
  return text;
}

bool is_text(const Runtime& rt, Value string, const std::string& utf8) {
  const TextView text(rt, address_of(string));
  return text.ascii() ? text.latin1() == utf8 : to_utf8(rt, address_of(string)) == utf8;
}

// The default of a keyword-only parameter; kUnbound when it has none. Names in a program's text are interned.
Value keyword_default(Runtime& rt, Address defaults, const std::string& name) {
  const Address interned = rt.image.find_string(name);
  return find_string_key(rt, defaults, interned != 0 ? interned : address_of(new_string(rt, name)));
}

}  // namespace

// Keyword arguments into their parameters, or into the **dict. False after raising.
static bool bind_keywords(Interpreter& vm, Address function, const Arguments& arguments, const LoadedCode& code) {
  const python::CodeObject& source = *code.source;
  const std::uint32_t named = source.positional + source.keyword_only;
  const std::uint32_t given = tuple_length(vm.rt, arguments.keyword_names);
  for (std::uint32_t i = 0; i < given; ++i) {
    const Value name = tuple_at(vm.rt, arguments.keyword_names, i);
    std::uint32_t parameter = source.positional_only;
    while (parameter < named && !is_text(vm.rt, name, source.locals[parameter])) ++parameter;
    if (parameter == named) {
      if (!source.has_varkw) {
        if (code.is_c_in_cpython && source.positional_only > 0 && source.positional_only == named) {
          raise(vm.rt, ExceptionId::kTypeError, qualified_name(vm.rt, function, code) + "() takes no keyword arguments");
          return false;
        }
        const std::string misnamed = positional_only_names(vm.rt, tuple_items(vm.rt, arguments.keyword_names), source);
        if (!misnamed.empty()) {
          raise(vm.rt, ExceptionId::kTypeError,
                fmt::format("{}() got some positional-only arguments passed as keyword arguments: '{}'",
                            qualified_name(vm.rt, function, code), misnamed));
          return false;
        }
        raise(vm.rt, ExceptionId::kTypeError, fmt::format("{}() got an unexpected keyword argument '{}'",
                                                          qualified_name(vm.rt, function, code), to_utf8(vm.rt, address_of(name))));
        return false;
      }
      const std::uint32_t dict = named + (source.has_varargs ? 1 : 0);
      table_set(vm.rt, address_of(vm.r[dict]), name, arguments.keyword_values[i]);
    } else if (vm.r[parameter] != kUnbound) {
      raise(vm.rt, ExceptionId::kTypeError, fmt::format("{}() got multiple values for argument '{}'",
                                                        qualified_name(vm.rt, function, code), source.locals[parameter]));
      return false;
    } else {
      vm.r[parameter] = arguments.keyword_values[i];
    }
  }
  return true;
}

bool Interpreter::bind(Frame*, Address function, const Arguments& arguments, const LoadedCode& code) {
  const python::CodeObject& source = *code.source;
  const std::uint32_t positional = source.positional, named = positional + source.keyword_only;
  const FunctionObject object = function != 0 ? *memory.read<FunctionObject>(function) : FunctionObject{};
  const std::uint32_t defaults = object.defaults != 0 ? tuple_length(rt, object.defaults) : 0;
  const std::uint32_t direct = arguments.count < positional ? arguments.count : positional;
  for (std::uint32_t i = 0; i < direct; ++i) r[i] = arguments.positional[i];
  if (source.has_varargs) {
    r[named] = new_tuple(rt, arguments.positional + direct, arguments.count - direct);
  }
  if (source.has_varkw) r[named + (source.has_varargs ? 1 : 0)] = new_dict(rt);
  if (arguments.keyword_names != 0 && !bind_keywords(*this, function, arguments, code)) return false;
  if (!source.has_varargs && arguments.count > positional) {
    if (raise_c_count(rt, qualified_name(rt, function, code), code, defaults, arguments.count, 0)) return false;
    too_many(rt, qualified_name(rt, function, code), code, defaults, arguments);
    return false;
  }

  std::vector<std::string> absent;
  std::uint32_t first_absent = 0;
  for (std::uint32_t i = 0; i < positional; ++i) {
    if (r[i] != kUnbound) continue;
    if (i + defaults >= positional) {
      r[i] = tuple_at(rt, object.defaults, i + defaults - positional);
    } else {
      if (absent.empty()) first_absent = i;
      absent.push_back(source.locals[i]);
    }
  }
  if (!absent.empty()) {
    if (raise_c_count(rt, qualified_name(rt, function, code), code, defaults, arguments.count, first_absent)) return false;
    if (code.is_c_in_cpython && raise_c_missing(rt, qualified_name(rt, function, code), code, first_absent)) return false;
    missing(rt, qualified_name(rt, function, code), absent, "positional");
    return false;
  }
  for (std::uint32_t i = positional; i < named; ++i) {
    if (r[i] != kUnbound) continue;
    if (object.keyword_defaults != 0) {
      r[i] = keyword_default(rt, object.keyword_defaults, source.locals[i]);
    }
    if (r[i] == kUnbound) absent.push_back(source.locals[i]);
  }
  if (!absent.empty()) missing(rt, qualified_name(rt, function, code), absent, "keyword-only");
  return absent.empty();
}

}  // namespace weft::vm
