#include "sim/vm/text/repr_writer.h"

#include <algorithm>

#include "sim/vm/library_modules.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/text/c_wording.h"

namespace weft::vm {

namespace {

// Containers in containers: far beyond what anybody writes, and safe on the host's stack.
constexpr std::size_t kDeepestContainer = 500;

bool is_container(Kind kind) {
  return kind == Kind::kList || kind == Kind::kTuple || kind == Kind::kDict || kind == Kind::kSet ||
         kind == Kind::kFrozenSet || kind == Kind::kDictView;
}

}  // namespace

std::string address_text(Address address) {
  std::string digits;
  for (Address rest = address; digits.empty() || rest != 0; rest >>= 4) digits.push_back("0123456789abcdef"[rest & 0xF]);
  return "0x" + std::string(digits.rbegin(), digits.rend());
}

std::string full_name_of_class(const Runtime& rt, Address cls) {
  const ClassObject object = *rt.memory.read<ClassObject>(cls);
  const std::string module = object.module_name == 0 ? "builtins" : to_utf8(rt, object.module_name);
  const std::string name = to_utf8(rt, object.qualified);
  return module == "builtins" ? name : module + "." + name;
}

Answer ReprWriter::too_deep() {
  raise(rt_, ExceptionId::kRecursionError, "maximum recursion depth exceeded while getting the repr of an object");
  return Answer::kRaised;
}

Answer ReprWriter::write(Value value) {
  if (is_int(value)) {
    out_ += std::to_string(as_int(value));
  } else if (is_float(value)) {
    out_ += float_repr(as_float(value));
  } else if (is_object(value)) {
    const Address cls = rt_.memory.read<Header>(address_of(value))->cls;
    if (cls != 0 && overrides(rt_, value, Name::kRepr)) return Answer::kNeedsPython;
    return write_builtin(address_of(value));
  } else {
    out_ += value == kTrue             ? "True"
            : value == kFalse          ? "False"
            : value == kEllipsis       ? "Ellipsis"
            : value == kNotImplemented ? "NotImplemented"
                                       : "None";
  }
  return Answer::kDone;
}

void ReprWriter::write_at(const std::string& what, Address object) {
  out_ += "<" + what + " at " + address_text(object) + ">";
}

Answer ReprWriter::write_builtin(Address object) {
  const Value value = from_address(object);
  const Header header = *rt_.memory.read<Header>(object);
  if (is_container(header.kind)) return write_container(object, header.kind);
  switch (header.kind) {
    case Kind::kString: out_ += quoted(to_utf32(rt_, object)); return Answer::kDone;
    case Kind::kBytes: out_ += quoted_bytes(bytes_content(rt_, value)); return Answer::kDone;
    case Kind::kByteArray:
      out_ += class_name(rt_, value) + "(" + quoted_byte_array(bytes_content(rt_, value)) + ")";
      return Answer::kDone;
    case Kind::kBigInt: {
      std::string digits;
      if (!decimal_text(rt_, value, digits)) return Answer::kRaised;
      out_ += digits;
      return Answer::kDone;
    }
    case Kind::kFloat: out_ += float_repr(as_float(plain_float(rt_, value))); return Answer::kDone;
    case Kind::kComplex: {
      const ComplexObject number = *rt_.memory.read<ComplexObject>(object);
      out_ += complex_repr(number.real, number.imaginary);
      return Answer::kDone;
    }
    case Kind::kSlice: case Kind::kRange: {
      const SliceObject slice = *rt_.memory.read<SliceObject>(object);
      if (header.kind == Kind::kSlice) return write_parts("slice(", {slice.start, slice.stop, slice.step}, ")");
      if (slice.step == from_int(1)) return write_parts("range(", {slice.start, slice.stop}, ")");
      return write_parts("range(", {slice.start, slice.stop, slice.step}, ")");
    }
    default: return write_machinery(object, header.kind);
  }
}

// Functions, classes, modules and what else the language itself is made of.
Answer ReprWriter::write_machinery(Address object, Kind kind) {
  switch (kind) {
    case Kind::kFunction: {
      const std::string name = to_utf8(rt_, rt_.memory.read<FunctionObject>(object)->qualified);
      if (rt_.image.codes[rt_.memory.read<FunctionObject>(object)->code].source->name == "_lru_cache_wrapper") {
        write_at("functools._lru_cache_wrapper object", object);
      } else if (is_built_in(rt_, object)) {
        out_ += "<built-in function " + name + ">";
      } else {
        write_at("function " + name, object);
      }
      return Answer::kDone;
    }
    case Kind::kNative: write_native(object); return Answer::kDone;
    case Kind::kBoundMethod: return write_bound_method(object);
    case Kind::kClass: write_class(object); return Answer::kDone;
    case Kind::kException: return write_exception(object);
    case Kind::kModule: {
      const ModuleObject module = *rt_.memory.read<ModuleObject>(object);
      const std::string name = to_utf8(rt_, module.name);
      const std::string file = module.image_module < rt_.image.modules.size()
                                   ? rt_.image.modules[module.image_module].file_name : "";
      constexpr std::string_view kBuiltIn[] = {"builtins", "sys", "time", "math", "itertools", "errno", "gc", "array", "cmath"};
      const bool inside = file.empty() || std::find(std::begin(kBuiltIn), std::end(kBuiltIn), name) != std::end(kBuiltIn);
      const bool is_frozen = file.starts_with(kLibraryFolder) && is_frozen_in_cpython(name);
      out_ += "<module '" + name + "' " + (inside ? "(built-in)" : is_frozen ? "(frozen)" : "from '" + file + "'") + ">";
      return Answer::kDone;
    }
    case Kind::kGenerator: {
      const GeneratorObject generator = *rt_.memory.read<GeneratorObject>(object);
      const python::CodeObject* code = generator.code < rt_.image.codes.size() ? rt_.image.codes[generator.code].source : nullptr;
      const char* what = code == nullptr || !code->is_coroutine ? "generator" : code->is_generator ? "async_generator" : "coroutine";
      write_at(what + (" object " + to_utf8(rt_, generator.qualified)), object);
      return Answer::kDone;
    }
    case Kind::kCell: return write_cell(object);
    case Kind::kSuper: return write_super(object);
    case Kind::kClassMethod: return write_parts("<classmethod(", {rt_.memory.read<WrapperObject>(object)->function}, ")>");
    case Kind::kStaticMethod: return write_parts("<staticmethod(", {rt_.memory.read<WrapperObject>(object)->function}, ")>");
    case Kind::kCode: write_code("code", object, rt_.memory.read<CodeHandleObject>(object)->code); return Answer::kDone;
    default: write_instance(object); return Answer::kDone;
  }
}

Answer ReprWriter::write_bound_method(Address object) {
  const BoundMethodObject method = *rt_.memory.read<BoundMethodObject>(object);
  if (kind_of(rt_, method.function) == Kind::kNative) {
    const NativeObject native = *rt_.memory.read<NativeObject>(address_of(method.function));
    const bool of_class = kind_of(rt_, method.self) == Kind::kClass;
    const std::string name = to_utf8(rt_, native.name);
    if (native.self != kUnbound) return write_parts(("<bound method " + name + " of ").c_str(), {method.self}, ">");
    write_at((all_natives()[native.native].is_slot ? "method-wrapper '" + name + "'" : "built-in method " + name) + " of " + (of_class ? "type" : class_name(rt_, method.self)) + " object",
             is_object(method.self) ? address_of(method.self) : object);
    return Answer::kDone;
  }
  const bool plain = kind_of(rt_, method.function) == Kind::kFunction;
  const Address name = plain ? rt_.memory.read<FunctionObject>(address_of(method.function))->qualified : 0;
  return write_parts(("<bound method " + (name == 0 ? "?" : to_utf8(rt_, name)) + " of ").c_str(), {method.self}, ">");
}

Answer ReprWriter::write_parts(const char* open, std::initializer_list<Value> parts, const char* close) {
  out_ += open;
  bool first = true;
  for (const Value part : parts) {
    if (!first) out_ += ", ";
    first = false;
    const Answer answer = write(part);
    if (answer != Answer::kDone) return answer;
  }
  out_ += close;
  return Answer::kDone;
}

Answer ReprWriter::write_container(Address object, Kind kind) {
  if (std::find(active_.begin(), active_.end(), object) != active_.end()) {
    out_ += kind == Kind::kList ? "[...]" : kind == Kind::kTuple ? "(...)" : kind == Kind::kDict ? "{...}" : "...";
    return Answer::kDone;
  }
  if (active_.size() >= kDeepestContainer) return too_deep();
  active_.push_back(object);
  const Answer answer = kind == Kind::kDict       ? write_dict(object)
                        : kind == Kind::kDictView ? write_view(object)
                        : kind == Kind::kList || kind == Kind::kTuple ? write_items(object, kind)
                                                                      : write_set(object, kind);
  active_.pop_back();
  return answer;
}

Answer ReprWriter::write_items(Address sequence, Kind kind) {
  const std::vector<Value> items = kind == Kind::kList ? list_items(rt_, sequence) : tuple_items(rt_, sequence);
  out_ += kind == Kind::kList ? "[" : "(";
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out_ += ", ";
    const Answer answer = write(items[i]);
    if (answer != Answer::kDone) return answer;
  }
  out_ += kind == Kind::kList ? "]" : items.size() == 1 ? ",)" : ")";
  return Answer::kDone;
}

// The entries of a dict or set, separated by commas: keys, values or both.
Answer ReprWriter::write_table(Address table, bool with_keys, bool with_values) {
  std::uint32_t position = 0;
  Value key = kUnbound, value = kUnbound;
  for (bool first = true; table_next(rt_, table, position, key, value); first = false) {
    if (!first) out_ += ", ";
    Answer answer = with_keys ? write(key) : Answer::kDone;
    if (with_keys && with_values) out_ += ": ";
    if (answer == Answer::kDone && with_values) answer = write(value);
    if (answer != Answer::kDone) return answer;
  }
  return Answer::kDone;
}

Answer ReprWriter::write_dict(Address dict) {
  out_ += "{";
  const Answer answer = write_table(dict, true, true);
  out_ += "}";
  return answer;
}

Answer ReprWriter::write_set(Address set, Kind kind) {
  if (rt_.memory.read<Header>(set)->cls != 0 && overrides(rt_, from_address(set), Name::kIter)) return Answer::kNeedsPython;
  const std::string name = class_name(rt_, from_address(set));
  const bool plain = kind == Kind::kSet && name == "set";
  if (table_used(rt_, set) == 0) {
    out_ += name + "()";
    return Answer::kDone;
  }
  out_ += plain ? "{" : name + "({";
  const Answer answer = write_table(set, true, false);
  out_ += plain ? "}" : "})";
  return answer;
}

// The views of collections.OrderedDict have names of their own.
bool ReprWriter::is_ordered_dict(Address dict) const {
  if (rt_.memory.read<Header>(dict)->cls == 0) return false;
  const std::vector<Value> order = tuple_items(rt_, rt_.memory.read<ClassObject>(rt_.memory.read<Header>(dict)->cls)->mro);
  return std::any_of(order.begin(), order.end(), [&](Value cls) { return full_name_of_class(rt_, address_of(cls)) == "collections.OrderedDict"; });
}

Answer ReprWriter::write_view(Address view) {
  const DictViewObject object = *rt_.memory.read<DictViewObject>(view);
  const std::uint8_t what = object.header.flags;
  if (is_ordered_dict(object.dict)) out_ += "o";
  out_ += what == 0 ? "dict_keys([" : what == 1 ? "dict_values([" : "dict_items([";
  Answer answer = Answer::kDone;
  if (what != 2) {
    answer = write_table(object.dict, what == 0, what == 1);
  } else {
    std::uint32_t position = 0;
    Value key = kUnbound, value = kUnbound;
    for (bool first = true; table_next(rt_, object.dict, position, key, value); first = false) {
      answer = write_parts(first ? "(" : ", (", {key, value}, ")");
      if (answer != Answer::kDone) break;
    }
  }
  out_ += "])";
  return answer;
}

Answer ReprWriter::write_cell(Address object) {
  const Value content = rt_.memory.read<CellObject>(object)->value;
  std::string what = "empty";
  if (content != kUnbound) {
    what = class_name(rt_, content) + " object";
    if (is_object(content)) what += " at " + address_text(address_of(content));
  }
  out_ += "<cell at " + address_text(object) + ": " + what + ">";
  return Answer::kDone;
}

Answer ReprWriter::write_super(Address object) {
  const SuperObject super = *rt_.memory.read<SuperObject>(object);
  out_ += "<super: <class '" + name_of_class(rt_, super.after) + "'>, ";
  out_ += super.self == kUnbound || super.self == kNone ? "NULL>" : "<" + (kind_of(rt_, super.self) == Kind::kClass ? name_of_class(rt_, address_of(super.self)) : class_name(rt_, super.self)) + " object>>";
  return Answer::kDone;
}

void ReprWriter::write_native(Address native) {
  const NativeObject object = *rt_.memory.read<NativeObject>(native);
  const std::string name = to_utf8(rt_, object.name);
  if (object.self == kUnbound && name == "__new__") {
    write_at("built-in method __new__ of type object", native);
  } else if (object.self == kUnbound) {
    out_ += (all_natives()[object.native].is_slot ? "<slot wrapper '" : "<method '") + name + "' of '" + std::string(all_natives()[object.native].entry->owner) + "' objects>";
  } else if (kind_of(rt_, object.self) == Kind::kModule) {
    out_ += "<built-in function " + name + ">";
  } else {
    write_at("built-in method " + name + " of " + class_name(rt_, object.self) + " object", native);
  }
}

void ReprWriter::write_class(Address cls) { out_ += "<class '" + full_name_of_class(rt_, cls) + "'>"; }

void ReprWriter::write_instance(Address object) {
  write_at(full_name_of_class(rt_, class_of(rt_, from_address(object))) + " object", object);
}

void ReprWriter::write_code(const char* what, Address object, std::uint32_t code) {
  if (code >= rt_.image.codes.size()) return write_at(what, object);
  const LoadedCode& loaded = rt_.image.codes[code];
  out_ += std::string("<") + what + " object " + loaded.source->name + " at " + address_text(object) + ", file \"" +
          rt_.image.modules[loaded.module].file_name + "\", line " + std::to_string(loaded.source->first_line) + ">";
}

}  // namespace weft::vm
