#include "sim/vm/text/c_wording.h"

#include <algorithm>
#include <iterator>

#include <fmt/core.h>

#include "sim/vm/natives.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/special_attributes.h"

namespace weft::vm {

namespace {

// Classes that CPython has in C outside of builtins: its messages name them with their modules (tp_name).
struct DottedName {
  std::string_view module, name, dotted;
};
constexpr DottedName kDottedNames[] = {
    {"collections", "deque", "collections.deque"},         {"collections", "OrderedDict", "collections.OrderedDict"},
    {"collections", "defaultdict", "collections.defaultdict"}, {"functools", "partial", "functools.partial"},
    {"functools", "KeyWrapper", "functools.KeyWrapper"},   {"hashlib", "HASH", "_hashlib.HASH"},
    {"hashlib", "HASHXOF", "_hashlib.HASHXOF"},            {"io", "StringIO", "_io.StringIO"},
    {"io", "BytesIO", "_io.BytesIO"},                      {"os", "sched_param", "posix.sched_param"},
    {"os", "stat_result", "os.stat_result"},               {"pickle", "Pickler", "_pickle.Pickler"},
    {"pickle", "Unpickler", "_pickle.Unpickler"},          {"queue", "SimpleQueue", "_queue.SimpleQueue"},
    {"types", "SimpleNamespace", "types.SimpleNamespace"}, {"types", "UnionType", "types.UnionType"},
    {"types", "GenericAlias", "types.GenericAlias"},       {"weakref", "ProxyType", "weakref.ProxyType"},
    {"weakref", "ReferenceType", "weakref.ReferenceType"}, {"xml.etree.ElementTree", "Element", "xml.etree.ElementTree.Element"},
};
// Modules that have all their classes in C.
constexpr std::string_view kModulesOfC[] = {"_asyncio", "_contextvars", "_csv", "_io", "_queue", "_struct", "_thread", "array", "datetime",
                                            "decimal", "itertools", "operator", "re", "select", "time", "zlib"};

}  // namespace

std::string c_class_name(const Runtime& rt, Address cls) {
  const std::string name = name_of_class(rt, cls);
  const Value module_name = find_in_class(rt, cls, rt.name(Name::kModule));
  if (!is_string(rt, module_name)) return name;
  const std::string module = to_utf8(rt, address_of(module_name));
  for (const DottedName& row : kDottedNames) {
    if (row.name == name && row.module == module) return std::string(row.dotted);
  }
  const bool is_c = std::find(std::begin(kModulesOfC), std::end(kModulesOfC), module) != std::end(kModulesOfC);
  return is_c && !is_exception_class(rt, from_address(cls)) ? module + "." + name : name;
}

Address exception_layout(const Runtime& rt, Address cls) {
  constexpr std::string_view kWithFields[] = {"OSError", "StopIteration", "SystemExit", "ImportError", "SyntaxError", "NameError", "AttributeError",
      "UnicodeEncodeError", "UnicodeDecodeError", "UnicodeTranslateError", "BaseExceptionGroup"};
  for (const Value each : tuple_items(rt, rt.memory.read<ClassObject>(cls)->mro)) {
    const std::string name = name_of_class(rt, address_of(each));
    const bool has_fields = std::find(std::begin(kWithFields), std::end(kWithFields), name) != std::end(kWithFields);
    if (has_fields && rt.memory.read<ClassObject>(address_of(each))->class_flags & kClassBuiltin) return address_of(each);
  }
  return rt.process.exception_classes[0];
}

Value shown_exception_dict(Runtime& rt, Value exception) {
  struct Fields {
    std::string_view cls, names;
  };
  constexpr Fields kFields[] = {{"OSError", " errno strerror filename filename2 characters_written "}, {"ImportError", " name path "}, {"NameError", " name "},
                                {"AttributeError", " name obj "}, {"BaseExceptionGroup", " _message _exceptions "}};
  const Value dict = special_attribute(rt, exception, rt.name(Name::kDict));
  std::string_view fields;
  for (const Value cls : tuple_items(rt, rt.memory.read<ClassObject>(class_of(rt, exception))->mro)) {
    const std::string name = name_of_class(rt, address_of(cls));
    for (const Fields& each : kFields) {
      if (each.cls == name) fields = each.names;
    }
  }
  if (fields.empty()) return dict;
  const Value shown = new_dict(rt);
  std::uint32_t position = 0, hidden = 0;
  Value name, value;
  while (table_next(rt, address_of(dict), position, name, value)) {
    const bool is_field = is_string(rt, name) && fields.find(" " + to_utf8(rt, address_of(name)) + " ") != std::string_view::npos;
    hidden += is_field ? 1 : 0;
    if (!is_field) table_set(rt, address_of(shown), name, value);
  }
  return hidden == 0 ? dict : shown;
}

bool is_built_in(const Runtime& rt, Address function) {
  const LoadedCode& code = rt.image.codes[rt.memory.read<FunctionObject>(function)->code];
  return code.is_c_in_cpython && code.source->qualified.find_first_of(".<") == std::string::npos;
}

void refuse_class(Runtime& rt, Value cls, Address own) {
  const std::string name = name_of_class(rt, own);
  std::string problem;
  if (kind_of(rt, cls) != Kind::kClass) {
    problem = fmt::format("{}.__new__(X): X is not a type object ({})", name, class_name(rt, cls));
  } else if (is_subclass(rt, address_of(cls), own)) {
    problem = fmt::format("{0}.__new__({1}) is not safe, use {1}.__new__()", name, name_of_class(rt, address_of(cls)));
  } else {
    problem = fmt::format("{0}.__new__({1}): {1} is not a subtype of {0}", name, name_of_class(rt, address_of(cls)));
  }
  raise(rt, ExceptionId::kTypeError, problem);
}

bool is_refused_index(Runtime& rt, Value argument) {
  const Kind kind = kind_of(rt, argument);
  if (kind == Kind::kList || kind == Kind::kTuple) {  // bytes([object])
    const Items items = items_in(rt, address_of(argument));
    for (std::uint32_t i = 0; i < items.length; ++i) {
      const Value item = *rt.memory.read<Value>(items.at + 8 * i);
      if (is_user_object(rt, item) && is_refused_index(rt, item)) return true;
    }
    return false;
  }
  if (!is_user_object(rt, argument)) return false;
  const std::string name = class_name(rt, argument);
  const bool has_bytes = name == "memoryview" || name == "array.array";
  if (!has_bytes && !overrides(rt, argument, Name::kIndex)) return false;
  if (kind_of(rt, rt.thread.raising) != Kind::kException) return false;
  const Address args = rt.memory.read<ExceptionObject>(address_of(rt.thread.raising))->args;
  if (args == 0 || tuple_length(rt, args) != 1 || !is_string(rt, tuple_at(rt, args, 0))) return false;
  const std::string text = to_utf8(rt, address_of(tuple_at(rt, args, 0)));
  const bool wants_bytes = text.find("bytes") != text.npos && (text.ends_with("not " + name) || text.ends_with("not '" + name + "'"));
  if (has_bytes) return wants_bytes;
  if (wants_bytes) return text.find("integer or bytes") != text.npos;
  return text == "'" + name + "' object cannot be interpreted as an integer" || text.ends_with("have an __index__ method");
}

bool parses_by_hand(std::string_view name) {
  constexpr std::string_view kNames[] = {"clock_getres", "clock_gettime", "clock_gettime_ns", "ctime", "get_clock_info", "gmtime", "kill", "killpg", "localtime",
                                         "sched_setaffinity", "sched_setscheduler", "setpgid", "strftime", "waitid", "waitpid"};
  return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

std::string c_module_prefix(std::string_view module) {
  struct Place {
    std::string_view here, there;
  };
  constexpr Place kPlaces[] = {{"os", "posix."}, {"signal", "_signal."}, {"heapq", "_heapq."}, {"operator", "_operator."}, {"_thread", "_thread."},
                                {"_directories", "posix."}, {"_os_descriptors", "posix."}, {"_os_processes", "posix."}};
  for (const Place& place : kPlaces) {
    if (place.here == module) return std::string(place.there);
  }
  return module == "builtins" || module.starts_with("_") ? "" : std::string(module) + ".";
}

namespace {

// Modules whose functions CPython's Argument Clinic parses, keywords included (Python/getargs.c, vgetargskeywords).
constexpr std::string_view kClinicModules[] = {"_directories", "_files", "_memoryview", "_os_descriptors", "_os_files", "_os_processes", "_os_transfers", "array", "binascii", "bisect",
                                                "cmath", "functools", "itertools", "mmap", "os", "struct"};
// What these modules have in Python there, too.
constexpr std::string_view kInPython = " fdopen fsdecode fsencode getenv makedirs removedirs renames walk ";

bool is_maker(const std::string& name) { return name.ends_with(".__init__") || name.ends_with(".__new__"); }

// "deque" for deque.__init__ of a class that CPython has in C, a plain function's name; empty for anything else.
std::string clinic_name(const std::string& name, std::string_view module) {
  const std::size_t dot = name.find('.');
  const bool is_module = std::find(std::begin(kClinicModules), std::end(kClinicModules), module) != std::end(kClinicModules);
  if (module == "_datetime" || module == "datetime") {    // most of its classes don't say their names
    if (!is_maker(name)) return "";
    return name.starts_with("timedelta.") ? "__new__" : name.starts_with("timezone.") ? "timezone" : "function";
  }
  if (kInPython.find(" " + name + " ") != kInPython.npos) return "";
  if (dot == std::string::npos) return (is_module && name[0] != '_') || name == "open" || name == "compile" ? name : "";
  const std::string cls = name.substr(0, dot), method = name.substr(dot + 1);
  const bool is_known = std::any_of(std::begin(kDottedNames), std::end(kDottedNames),
                                    [&](const DottedName& row) { return row.module == module && row.name == cls; });
  if (!is_known && !is_module) return "";
  return is_maker(name) ? cls : method;
}

// Missing and superfluous arguments of a function that also takes keywords.
bool raise_clinic_count(Runtime& rt, const std::string& name, const LoadedCode& code, std::uint32_t defaults, std::uint32_t given,
                        std::uint32_t first_missing) {
  const python::CodeObject& source = *code.source;
  const std::string title = clinic_name(name, rt.image.modules[code.module].name);
  const bool method = source.positional > 0 && (source.locals[0] == "self" || source.locals[0] == "cls");
  const std::uint32_t self = method ? 1 : 0, high = source.positional - self;
  if (title.empty() || source.has_varargs || source.has_varkw || given < self) return false;
  const std::string_view brackets = title == "function" ? "" : "()";
  const std::uint32_t total = high + source.keyword_only;
  if (given - self > total) {
    raise(rt, ExceptionId::kTypeError, fmt::format("{}{} takes at most {} argument{} ({} given)", title, brackets, total, total == 1 ? "" : "s", given - self));
    return true;
  }
  if (given - self > high && high == 0) return raise(rt, ExceptionId::kTypeError, fmt::format("{}{} takes no positional arguments", title, brackets)), true;
  if (given - self > high) {
    raise(rt, ExceptionId::kTypeError, fmt::format("{}{} takes {} {} positional argument{} ({} given)", title, brackets, defaults == 0 ? "exactly" : "at most",
                                                   high, high == 1 ? "" : "s", given - self));
    return true;
  }
  raise(rt, ExceptionId::kTypeError,
        fmt::format("{}{} missing required argument '{}' (pos {})", title, brackets, source.locals[first_missing], first_missing - self + 1));
  return true;
}

}  // namespace

bool raise_c_count(Runtime& rt, const std::string& name, const LoadedCode& code, std::uint32_t defaults, std::uint32_t given,
                   std::uint32_t first_missing) {
  const python::CodeObject& source = *code.source;
  const std::uint32_t self = source.positional > 0 && source.locals[0] == "self" ? 1 : 0;
  const bool only_self = self == 1 && source.positional == 1;
  if (!code.is_c_in_cpython) return false;
  const bool slot = name.find('.') != std::string::npos && !is_maker(name) && is_slot_name(name.substr(name.rfind('.') + 1));
  const bool positional_only = slot || ((source.positional_only == source.positional || only_self) && source.keyword_only == 0);
  if (!positional_only) return given >= self && raise_clinic_count(rt, name, code, defaults, given, first_missing);
  if (source.has_varargs || source.has_varkw) return false;
  if (given < self) return raise(rt, ExceptionId::kTypeError, fmt::format("unbound method {}() needs an argument", name)), true;
  const std::uint32_t high = source.positional - self, low = high - defaults, count = given - self;
  const std::string own = clinic_name(name, rt.image.modules[code.module].name);
  const bool makes = is_maker(name);
  const std::string last = makes && !own.empty() ? own : makes ? name.substr(0, name.find('.')) : name.substr(name.rfind('.') + 1);
  if (slot) {
    const std::uint32_t bound = count < low ? low : high;
    raise(rt, ExceptionId::kTypeError, fmt::format("{}expected {}{} argument{}, got {}", high > 1 ? " " : "", low == high ? "" : count < low ? "at least " : "at most ",
                                                   bound, bound == 1 ? "" : "s", count));
  } else if (name == last && parses_by_hand(name)) {
    const std::uint32_t bound = count < low ? low : high;
    raise(rt, ExceptionId::kTypeError, fmt::format("{}() takes {} {} argument{} ({} given)", name, defaults == 0 ? "exactly" : count < low ? "at least" : "at most",
                                                   bound, bound == 1 ? "" : "s", count));
  } else if (defaults == 0 && high < 2 && !makes) {
    const std::string module = name == last ? c_module_prefix(rt.image.modules[code.module].name) : "";
    raise(rt, ExceptionId::kTypeError, fmt::format("{}{}() takes {} ({} given)", module, name, high == 0 ? "no arguments" : "exactly one argument", count));
  } else if (defaults == 0) {
    raise(rt, ExceptionId::kTypeError, fmt::format("{} expected {} argument{}, got {}", last, high, high == 1 ? "" : "s", count));
  } else {
    const std::uint32_t bound = count < low ? low : high;
    raise(rt, ExceptionId::kTypeError, fmt::format("{} expected at {} {} argument{}, got {}", last, count < low ? "least" : "most", bound,
                                                   bound == 1 ? "" : "s", count));
  }
  return true;
}

bool raise_c_missing(Runtime& rt, const std::string& name, const LoadedCode& code, std::uint32_t index) {
  const std::string_view module = rt.image.modules[code.module].name;
  if ((module != "builtins" && module != "_files") || name.find('.') != std::string::npos) return false;
  raise(rt, ExceptionId::kTypeError, fmt::format("{}() missing required argument '{}' (pos {})", name, code.source->locals[index], index + 1));
  return true;
}

bool raise_c_keyword(Runtime& rt, const std::string& name, const LoadedCode& code, const std::string& keyword) {
  const std::string title = clinic_name(name, rt.image.modules[code.module].name);
  if (title.empty()) return false;
  raise(rt, ExceptionId::kTypeError, fmt::format("'{}' is an invalid keyword argument for {}", keyword, title == "function" ? "this function" : title + "()"));
  return true;
}

}  // namespace weft::vm
