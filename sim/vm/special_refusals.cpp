// What an object's fields refuse: values of the wrong kind, being set at all, being deleted. In CPython's words.
#include <fmt/core.h>

#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/rare_attributes.h"
#include "sim/vm/special_attributes.h"

namespace weft::vm {

namespace {

constexpr const char* kFixedClass = "__class__ assignment only supported for mutable types or ModuleType subclasses";

bool refuse(Runtime& rt, ExceptionId kind, const std::string& problem) {
  raise(rt, kind, problem);
  return false;
}

std::string not_writable(const Runtime& rt, Value object, Address name) {
  return fmt::format("attribute '{}' of '{}' objects is not writable", to_utf8(rt, name), class_name(rt, object));
}

bool instance_accepts(Runtime& rt, Name which, Value value) {
  if (which != Name::kDict || kind_of(rt, value) == Kind::kDict) return true;
  return refuse(rt, ExceptionId::kTypeError, fmt::format("__dict__ must be set to a dictionary, not a '{}'", class_name(rt, value)));
}

// What a function's field must be set to; empty when it takes this value.
std::string wanted_by_function(const Runtime& rt, Name which, Value value) {
  const Kind given = kind_of(rt, value);
  switch (which) {
    case Name::kName: case Name::kQualname: return given == Kind::kString ? "" : "string";
    case Name::kCodeObject: return given == Kind::kCode ? "" : "code";
    case Name::kDefaults: return value == kNone || given == Kind::kTuple ? "" : "tuple";
    case Name::kKeywordDefaults: case Name::kAnnotations: return value == kNone || given == Kind::kDict ? "" : "dict";
    default: return {};
  }
}

// The code that a function is given reads the cells that the function has.
bool fits_closure(Runtime& rt, Address function, Value code) {
  const FunctionObject object = *rt.memory.read<FunctionObject>(function);
  const std::size_t wanted = rt.image.codes[rt.memory.read<CodeHandleObject>(address_of(code))->code].source->free_variables.size();
  const std::size_t has = object.closure == 0 ? 0 : tuple_length(rt, object.closure);
  if (wanted == has) return true;
  return refuse(rt, ExceptionId::kValueError,
                fmt::format("{}() requires a code object with {} free vars, not {}", to_utf8(rt, object.name), has, wanted));
}

bool function_accepts(Runtime& rt, Value function, Name which, Address name, Value value) {
  if (which == Name::kGlobals || which == Name::kClosure) return refuse(rt, ExceptionId::kAttributeError, "readonly attribute");
  if (which == Name::kDict) return instance_accepts(rt, which, value);
  const std::string wanted = wanted_by_function(rt, which, value);
  if (wanted.empty()) return which != Name::kCodeObject || kind_of(rt, function) != Kind::kFunction || fits_closure(rt, address_of(function), value);
  const char* article = wanted == "code" ? "a code object" : nullptr;
  return refuse(rt, ExceptionId::kTypeError, fmt::format("{} must be set to {}", to_utf8(rt, name), article != nullptr ? article : "a " + wanted + " object"));
}

bool class_accepts(Runtime& rt, Value cls, Name which, Address name, Value value) {
  const std::string own = name_of_class(rt, address_of(cls));
  const Kind given = kind_of(rt, value);
  if (which == Name::kMro) return refuse(rt, ExceptionId::kAttributeError, "readonly attribute");
  if (which == Name::kDict) return refuse(rt, ExceptionId::kAttributeError, not_writable(rt, cls, name));
  if ((which == Name::kName || which == Name::kQualname) && given != Kind::kString) {
    return refuse(rt, ExceptionId::kTypeError, fmt::format("can only assign string to {}.{}, not '{}'", own, to_utf8(rt, name), class_name(rt, value)));
  }
  if (which == Name::kName && to_utf8(rt, address_of(value)).find('\0') != std::string::npos) {
    return refuse(rt, ExceptionId::kValueError, "type name must not contain null characters");
  }
  return true;   // of __bases__, set_bases() asks more
}

bool exception_accepts(Runtime& rt, Name which, Value value) {
  const Kind given = kind_of(rt, value);
  const bool is_exception = value == kNone || given == Kind::kException;
  std::string problem;
  if (which == Name::kCause && !is_exception) problem = "exception cause must be None or derive from BaseException";
  if (which == Name::kContext && !is_exception) problem = "exception context must be None or derive from BaseException";
  if (which == Name::kTraceback && value != kNone && given != Kind::kTraceback) problem = "__traceback__ must be a traceback or None";
  if (which == Name::kSuppressContext && value != kTrue && value != kFalse) problem = "attribute value type must be bool";
  if (which == Name::kArgs && given != Kind::kTuple) problem = "'" + class_name(rt, value) + "' object is not iterable";
  return problem.empty() ? instance_accepts(rt, which, value) : refuse(rt, ExceptionId::kTypeError, problem);
}

// object.__class__ = value
bool accepts_class(Runtime& rt, Value object, Value value) {
  const auto is_builtin = [&](Address cls) { return (rt.memory.read<ClassObject>(cls)->class_flags & kClassBuiltin) != 0; };
  std::string problem;
  if (value == kUnbound) {
    problem = "can't delete __class__ attribute";
  } else if (kind_of(rt, value) != Kind::kClass) {
    problem = fmt::format("__class__ must be set to a class, not '{}' object", class_name(rt, value));
  } else if (is_builtin(address_of(value)) || is_builtin(class_of(rt, object))) {
    problem = kFixedClass;
  } else {
    problem = refused_class(rt, object, address_of(value));
  }
  return problem.empty() || refuse(rt, ExceptionId::kTypeError, problem);
}

// Fields of a function that a program may delete: they are empty then.
Address FunctionObject::*erasable_field(Name which) {
  switch (which) {
    case Name::kDefaults: return &FunctionObject::defaults;
    case Name::kKeywordDefaults: return &FunctionObject::keyword_defaults;
    case Name::kAnnotations: return &FunctionObject::annotations;
    case Name::kDoc: return &FunctionObject::doc;
    case Name::kModule: return &FunctionObject::module_name;
    default: return nullptr;
  }
}

Deletion refused(Runtime& rt, ExceptionId kind, const std::string& problem) {
  raise(rt, kind, problem);
  return Deletion::kRefused;
}

Deletion delete_of_function(Runtime& rt, Value function, Name which, Address name) {
  if (const auto field = erasable_field(which); field != nullptr) {
    rt.memory.write<FunctionObject>(address_of(function))->*field = 0;
    return Deletion::kDone;
  }
  if (which == Name::kGlobals || which == Name::kClosure) return refused(rt, ExceptionId::kAttributeError, "readonly attribute");
  if (which == Name::kDict) return refused(rt, ExceptionId::kTypeError, "cannot delete __dict__");
  return function_accepts(rt, function, which, name, kUnbound) ? Deletion::kPlain : Deletion::kRefused;
}

Deletion delete_of_class(Runtime& rt, Value cls, Name which, Address name) {
  switch (which) {
    case Name::kName: case Name::kQualname: case Name::kModule: case Name::kBases: case Name::kDoc:
      return refused(rt, ExceptionId::kTypeError, fmt::format("cannot delete '{}' attribute of immutable type '{}'", to_utf8(rt, name),
                                                              name_of_class(rt, address_of(cls))));
    case Name::kMro: return refused(rt, ExceptionId::kAttributeError, "readonly attribute");
    case Name::kDict: return refused(rt, ExceptionId::kAttributeError, not_writable(rt, cls, name));
    default: return Deletion::kPlain;
  }
}

}  // namespace

bool accepts_field(Runtime& rt, Value object, Address name, Value value) {
  const Name which = well_known_name(rt, name);
  if (which == Name::kClass) return accepts_class(rt, object, value);
  switch (kind_of(rt, object)) {
    case Kind::kFunction: case Kind::kGenerator: return function_accepts(rt, object, which, name, value);
    case Kind::kClass: return class_accepts(rt, object, which, name, value);
    case Kind::kException: return exception_accepts(rt, which, value);
    case Kind::kNative:
      if (which != Name::kName && which != Name::kQualname && which != Name::kSelf) return true;
      return refuse(rt, ExceptionId::kAttributeError, not_writable(rt, object, name));
    default: return instance_accepts(rt, which, value);
  }
}

// traceback.tb_next = value: the calls behind this one are others.
static bool store_next(Runtime& rt, Address entry, Value value) {
  const bool ends = value == kNone;
  if (!ends && kind_of(rt, value) != Kind::kTraceback) {
    return refuse(rt, ExceptionId::kTypeError, fmt::format("expected traceback object, got '{}'", class_name(rt, value)));
  }
  for (Address at = ends ? 0 : address_of(value); at != 0; at = rt.memory.read<TracebackObject>(at)->next) {
    if (at == entry) return refuse(rt, ExceptionId::kValueError, "traceback loop detected");
  }
  rt.memory.write<TracebackObject>(entry)->next = ends ? 0 : address_of(value);
  return true;
}

bool store_computed(Runtime& rt, Value object, Address name, Value value) {
  switch (kind_of(rt, object)) {
    case Kind::kTraceback:
      if (to_utf8(rt, name) == "tb_next") return store_next(rt, address_of(object), value);
      return refuse(rt, ExceptionId::kAttributeError, not_writable(rt, object, name));
    case Kind::kCell:
      rt.memory.write<CellObject>(address_of(object))->value = value;
      return true;
    case Kind::kRange: case Kind::kSlice: case Kind::kComplex: case Kind::kCode: case Kind::kProperty:
      return refuse(rt, ExceptionId::kAttributeError, "readonly attribute");
    default: return refuse(rt, ExceptionId::kAttributeError, not_writable(rt, object, name));
  }
}

Deletion delete_field(Runtime& rt, Value object, Address name) {
  const Name which = well_known_name(rt, name);
  if (which == Name::kClass && !accepts_class(rt, object, kUnbound)) return Deletion::kRefused;
  switch (kind_of(rt, object)) {
    case Kind::kFunction: case Kind::kGenerator: return delete_of_function(rt, object, which, name);
    case Kind::kClass: return delete_of_class(rt, object, which, name);
    case Kind::kException:
      if (which != Name::kArgs && which != Name::kCause && which != Name::kContext && which != Name::kTraceback) return Deletion::kPlain;
      return refused(rt, ExceptionId::kTypeError, to_utf8(rt, name) + " may not be deleted");
    case Kind::kObject:
      if (which != Name::kDict) return Deletion::kPlain;
      rt.memory.write<InstanceObject>(address_of(object))->dict = 0;
      return Deletion::kDone;
    default: return Deletion::kPlain;
  }
}

}  // namespace weft::vm
