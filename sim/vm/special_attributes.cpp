#include "sim/vm/special_attributes.h"

#include <algorithm>
#include <span>

#include "sim/vm/class_building.h"
#include "sim/vm/namespaces.h"
#include "sim/vm/natives.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/text/documentation.h"

namespace weft::vm {

namespace {

Value or_none(Address address) { return address == 0 ? kNone : from_address(address); }
Value text_or_none(Runtime& rt, std::string_view text) { return text.empty() ? kNone : new_ascii_string(rt, std::string(text)); }

// In a text for exec() the dict is the first thing in the closure.
Value globals_of_function(Runtime& rt, const FunctionObject& function) {
  const LoadedCode& code = rt.image.codes[function.code];
  if (!rt.image.modules[code.module].in_namespaces) return namespace_of(rt, code.module);
  return function.closure == 0 ? kNone : tuple_at(rt, function.closure, 0);
}

// Its cells: beside them such a text has dicts there.
Value closure_of_function(Runtime& rt, const FunctionObject& function) {
  if (function.closure == 0 || !rt.image.modules[rt.image.codes[function.code].module].in_namespaces) return or_none(function.closure);
  std::vector<Value> cells;
  for (std::uint32_t i = 0; i < tuple_length(rt, function.closure); ++i) {
    const Value captured = tuple_at(rt, function.closure, i);
    if (kind_of(rt, captured) == Kind::kCell) cells.push_back(captured);
  }
  return cells.empty() ? kNone : new_tuple(rt, cells.data(), cells.size());
}

}  // namespace

Value code_handle(Runtime& rt, std::uint32_t number) {
  std::vector<Address>& handles = rt.process.code_handles;
  if (handles.size() <= number) handles.resize(number + std::size_t{1});
  if (handles[number] == 0) {
    const Address code = rt.heap.allocate(Kind::kCode, sizeof(CodeHandleObject));
    rt.memory.write<CodeHandleObject>(code)->code = number;
    handles[number] = code;
  }
  return from_address(handles[number]);
}

Value new_super(Runtime& rt, Address after, Value self) {
  const bool of_class = kind_of(rt, self) == Kind::kClass && is_subclass(rt, address_of(self), after);
  if (self != kNone && !of_class && !is_subclass(rt, class_of(rt, self), after)) {
    return raise(rt, ExceptionId::kTypeError, "super(type, obj): obj must be an instance or subtype of type"), kUnbound;
  }
  const Address super = rt.heap.allocate(Kind::kSuper, sizeof(SuperObject));
  auto* object = rt.memory.write<SuperObject>(super);
  object->after = after;
  object->self = self;
  return from_address(super);
}

namespace {

// A dict of a function, made when it is first asked for.
Value kept_dict(Runtime& rt, Address function, Address FunctionObject::*field) {
  if (rt.memory.read<FunctionObject>(function)->*field == 0) {
    const Address dict = address_of(new_dict(rt));
    rt.memory.write<FunctionObject>(function)->*field = dict;
  }
  return from_address(rt.memory.read<FunctionObject>(function)->*field);
}

Value of_function(Runtime& rt, Address address, Name which) {
  const FunctionObject function = *rt.memory.read<FunctionObject>(address);
  switch (which) {
    case Name::kName: return from_address(function.name);
    case Name::kQualname: return from_address(function.qualified);
    case Name::kModule: return or_none(function.module_name);
    case Name::kDoc: return or_none(function.doc);
    case Name::kDefaults: return or_none(function.defaults);
    case Name::kKeywordDefaults: return or_none(function.keyword_defaults);
    case Name::kClosure: return closure_of_function(rt, function);
    case Name::kCodeObject: return code_handle(rt, function.code);
    case Name::kGlobals: return globals_of_function(rt, function);
    case Name::kAnnotations: return kept_dict(rt, address, &FunctionObject::annotations);
    case Name::kDict: return kept_dict(rt, address, &FunctionObject::dict);
    default: return kUnbound;
  }
}

// A class has annotations of its own, an empty dict when it is first asked.
Value annotations_of_class(Runtime& rt, Address address) {
  const ClassObject cls = *rt.memory.read<ClassObject>(address);
  const Value own = find_string_key(rt, cls.dict, rt.name(Name::kAnnotations));
  if (own != kUnbound || cls.class_flags & kClassBuiltin) return own;
  const Value made = new_dict(rt);
  set_string_key(rt, cls.dict, rt.name(Name::kAnnotations), made);
  class_changed(rt, address);
  return made;
}

Value of_class(Runtime& rt, Address address, Name which) {
  const ClassObject cls = *rt.memory.read<ClassObject>(address);
  switch (which) {
    case Name::kName: return from_address(cls.name);
    case Name::kQualname: return from_address(cls.qualified);
    case Name::kModule: return cls.module_name == 0 ? new_string(rt, "builtins") : from_address(cls.module_name);
    case Name::kBases: return from_address(cls.bases);
    case Name::kMro: return from_address(cls.mro);
    case Name::kDict: return from_address(cls.dict);
    case Name::kAnnotations: return annotations_of_class(rt, address);
    case Name::kDoc: {
      const Value doc = find_string_key(rt, cls.dict, rt.name(Name::kDoc));
      if (doc != kUnbound) return is_object(doc) && kind_of(rt, doc) != Kind::kString ? kUnbound : doc;  // a descriptor is bound
      return cls.class_flags & kClassBuiltin ? text_or_none(rt, documentation_of(rt.image, to_utf8(rt, cls.name), "").text) : kNone;
    }
    default: return kUnbound;
  }
}

Value of_exception(Runtime& rt, Address address, Name which) {
  const ExceptionObject exception = *rt.memory.read<ExceptionObject>(address);
  switch (which) {
    case Name::kArgs: return from_address(exception.args);
    case Name::kTraceback: return or_none(exception.traceback);
    case Name::kCause: return exception.cause;
    case Name::kContext: return exception.context;
    case Name::kSuppressContext: return from_bool((exception.header.flags & kFlagSuppressContext) != 0);
    case Name::kValue:
    case Name::kCode: {  // StopIteration.value, SystemExit.code
      const ExceptionId owner = which == Name::kValue ? ExceptionId::kStopIteration : ExceptionId::kSystemExit;
      if (!is_subclass(rt, exception.header.cls, rt.process.exception_classes[static_cast<std::size_t>(owner)])) return kUnbound;
      const std::uint32_t count = tuple_length(rt, exception.args);
      if (count == 0) return kNone;
      return count == 1 || which == Name::kValue ? tuple_at(rt, exception.args, 0) : from_address(exception.args);
    }
    default: return kUnbound;
  }
}

Value instance_dict(Runtime& rt, Value object) {
  const Address place = dict_place(rt, object);
  if (place == 0) return kUnbound;
  Address dict = *rt.memory.read<Address>(place);
  if (dict == 0) {
    dict = address_of(new_dict(rt));
    *rt.memory.write<Address>(place) = dict;
  }
  return from_address(dict);
}

}  // namespace

Value class_named(const Runtime& rt, std::string_view name) {
  const auto among = [&](std::span<const Address> classes) {
    const auto found = std::find_if(classes.begin(), classes.end(), [&](Address cls) { return cls != 0 && name_of_class(rt, cls) == name; });
    return found == classes.end() ? kUnbound : from_address(*found);
  };
  if (name == "object") return from_address(rt.process.object_class);
  for (const auto& classes : {std::span<const Address>(rt.process.kind_classes), std::span<const Address>(rt.process.value_classes),
                              std::span<const Address>(rt.process.exception_classes), std::span<const Address>(rt.process.iterator_classes)}) {
    if (const Value found = among(classes); found != kUnbound) return found;
  }
  return kUnbound;
}

namespace {

// A method in its class (self is kUnbound) is named after the class.
Value of_native(Runtime& rt, Address address, Name which) {
  const NativeObject native = *rt.memory.read<NativeObject>(address);
  const std::string_view owner = all_natives()[native.native].entry->owner;
  const bool is_method = native.self == kUnbound;
  switch (which) {
    case Name::kName: return from_address(native.name);
    case Name::kQualname: return is_method ? new_string(rt, std::string(owner) + "." + to_utf8(rt, native.name)) : from_address(native.name);
    case Name::kModule: return is_method ? kUnbound : new_string(rt, owner);
    case Name::kDoc: return text_or_none(rt, documentation_of(rt.image, owner, to_utf8(rt, native.name)).text);
    case Name::kSelf: return native.self;
    case Name::kObjClass: return is_method ? class_named(rt, owner) : kUnbound;
    default: return kUnbound;
  }
}

Value of_others(Runtime& rt, Value object, Name which) {
  const Address address = address_of(object);
  switch (kind_of(rt, object)) {
    case Kind::kNative: return of_native(rt, address, which);
    case Kind::kBoundMethod: {
      const BoundMethodObject method = *rt.memory.read<BoundMethodObject>(address);
      if (which == Name::kSelf) return method.self;
      const bool native = kind_of(rt, method.function) == Kind::kNative;
      if (which == Name::kFunc) return native ? kUnbound : method.function;
      if (native && which == Name::kModule) return kNone;
      return special_attribute(rt, method.function, rt.name(which));
    }
    case Kind::kModule: {
      const ModuleObject module = *rt.memory.read<ModuleObject>(address);
      if (which == Name::kName) return from_address(module.name);
      if (which == Name::kFile) return new_string(rt, rt.image.modules[module.image_module].file_name);
      if (which == Name::kDict) return namespace_of(rt, module.image_module);
      return which == Name::kDoc ? kNone : kUnbound;
    }
    case Kind::kGenerator:
      if (which == Name::kName) return from_address(rt.memory.read<GeneratorObject>(address)->name);
      return which == Name::kQualname ? from_address(rt.memory.read<GeneratorObject>(address)->qualified) : kUnbound;
    case Kind::kProperty: {  // its documentation is its getter's
      const PropertyObject property = *rt.memory.read<PropertyObject>(address);
      if (which != Name::kDoc || property.header.flags & kFlagMember) return kUnbound;
      return property.doc == kNone && is_object(property.getter) ? special_attribute(rt, property.getter, rt.name(which)) : property.doc;
    }
    case Kind::kClassMethod:
    case Kind::kStaticMethod: {
      const Value function = rt.memory.read<WrapperObject>(address)->function;
      if (which == Name::kFunc || which == Name::kWrapped) return function;
      const bool is_taken_over = which == Name::kName || which == Name::kQualname || which == Name::kModule || which == Name::kDoc || which == Name::kAnnotations;
      return is_taken_over && is_object(function) ? special_attribute(rt, function, rt.name(which)) : kUnbound;
    }
    default: return kUnbound;
  }
}

}  // namespace

Name well_known_name(const Runtime& rt, Address name) {
  const std::vector<Address>& names = rt.image.names;  // in order of address: the first texts of the image
  if (name < kHeapBase) {
    if (name > names.back()) return Name::kCount;   // nearly all
    const auto at = std::lower_bound(names.begin(), names.end(), name);
    return at != names.end() && *at == name ? static_cast<Name>(at - names.begin()) : Name::kCount;
  }
  const std::string text = to_utf8(rt, name);  // a string made at run time: getattr(x, "__" + "doc__")
  constexpr std::string_view kTexts[] = {
#define X(enumerator, text) text,
#include "sim/vm/names.def"
#undef X
  };
  for (std::size_t i = 0; i < std::size(kTexts); ++i) {
    if (kTexts[i] == text) return static_cast<Name>(i);
  }
  return Name::kCount;
}

Value special_attribute(Runtime& rt, Value object, Address name) {
  const Name which = well_known_name(rt, name);
  if (which == Name::kCount) return kUnbound;
  if (which == Name::kClass) return from_address(class_of(rt, object));
  Value value = kUnbound;
  const Kind kind = kind_of(rt, object);
  if (which == Name::kCall && (kind == Kind::kFunction || kind == Kind::kNative || kind == Kind::kBoundMethod)) return object;
  switch (kind) {
    case Kind::kFunction: value = of_function(rt, address_of(object), which); break;
    case Kind::kClass: value = of_class(rt, address_of(object), which); break;
    case Kind::kException: value = of_exception(rt, address_of(object), which); break;
    default: value = of_others(rt, object, which); break;
  }
  if (value != kUnbound) return value;
  if (which == Name::kDict) return instance_dict(rt, object);
  return which == Name::kDoc && kind != Kind::kClass ? of_class(rt, class_of(rt, object), which) : kUnbound;
}

std::string name_in_class(Runtime& rt, Address cls, Value attribute) {
  for (const Value each : tuple_items(rt, rt.memory.read<ClassObject>(cls)->mro)) {
    std::uint32_t position = 0;
    Value key, value;
    while (table_next(rt, rt.memory.read<ClassObject>(address_of(each))->dict, position, key, value)) {
      if (value == attribute) return to_utf8(rt, address_of(key));
    }
  }
  return "?";
}

bool is_guarded_field(const Runtime& rt, Value object, Address name, Value value) {
  const Name which = well_known_name(rt, name);
  const bool is_text = kind_of(rt, value) == Kind::kString;
  if (which == Name::kClass) return true;
  switch (kind_of(rt, object)) {
    case Kind::kNative: return which == Name::kName || which == Name::kQualname;
    case Kind::kClass: if (which == Name::kName) return true; [[fallthrough]];
    case Kind::kFunction: case Kind::kGenerator:
      return which != Name::kCount && which != Name::kDoc && which != Name::kModule && !(is_text && (which == Name::kName || which == Name::kQualname));
    case Kind::kException: return which == Name::kArgs || which == Name::kCause || which == Name::kContext || which == Name::kTraceback ||
                                  which == Name::kSuppressContext;
    default: return which == Name::kDict && dict_place(rt, object) != 0;
  }
}

bool set_special_attribute(Runtime& rt, Value object, Address name, Value value) {
  const Kind kind = kind_of(rt, object);
  const Name which = well_known_name(rt, name);
  const Address target = is_object(value) ? address_of(value) : 0;
  if (which == Name::kClass) return rt.memory.write<Header>(address_of(object))->cls = target, true;
  if (kind == Kind::kProperty && which == Name::kDoc && !(rt.memory.read<Header>(address_of(object))->flags & kFlagMember)) {
    return rt.memory.write<PropertyObject>(address_of(object))->doc = value, true;
  }
  if (which == Name::kDict && kind_of(rt, value) == Kind::kDict && kind != Kind::kFunction && dict_place(rt, object) != 0) {
    return *rt.memory.write<Address>(dict_place(rt, object)) = target, true;
  }
  if (kind != Kind::kFunction && kind != Kind::kClass && kind != Kind::kException && kind != Kind::kGenerator) return false;
  if (kind == Kind::kGenerator && (which == Name::kName || which == Name::kQualname)) {
    auto* generator = rt.memory.write<GeneratorObject>(address_of(object));
    return (which == Name::kName ? generator->name : generator->qualified) = target, true;
  }
  if (kind == Kind::kFunction) {
    auto* function = rt.memory.write<FunctionObject>(address_of(object));
    switch (which) {
      case Name::kName: return function->name = target, true;
      case Name::kQualname: return function->qualified = target, true;
      case Name::kModule: return function->module_name = target, true;
      case Name::kDoc: return function->doc = target, true;
      case Name::kDefaults: return function->defaults = target, true;
      case Name::kKeywordDefaults: return function->keyword_defaults = target, true;
      case Name::kDict: return function->dict = target, true;
      case Name::kCodeObject: return function->code = rt.memory.read<CodeHandleObject>(target)->code, true;
      case Name::kAnnotations: return function->annotations = target, true;
      default: return false;
    }
  }
  if (kind == Kind::kClass) {
    auto* cls = rt.memory.write<ClassObject>(address_of(object));
    switch (which) {
      case Name::kName: return cls->name = target, true;
      case Name::kQualname: return cls->qualified = target, true;
      case Name::kModule: return cls->module_name = target, true;
      default: return false;
    }
  }
  if (kind != Kind::kException) return false;
  auto* exception = rt.memory.write<ExceptionObject>(address_of(object));
  switch (which) {
    case Name::kArgs: return exception->args = target, true;
    case Name::kTraceback: return exception->traceback = target, true;
    case Name::kCause:
      exception->cause = value;
      exception->header.flags |= kFlagSuppressContext;
      return true;
    case Name::kContext: return exception->context = value, true;
    case Name::kSuppressContext:
      exception->header.flags = value == kTrue ? kFlagSuppressContext : 0;
      return true;
    default: return false;
  }
}

Value own_descriptor_method(const Runtime& rt, Value descriptor, Name name) {
  const Kind kind = kind_of(rt, descriptor);
  const bool is_wrapper = kind == Kind::kClassMethod || kind == Kind::kStaticMethod;
  if (!is_wrapper && (kind != Kind::kProperty || rt.memory.read<Header>(address_of(descriptor))->flags & kFlagMember)) return kUnbound;
  const Address cls = rt.memory.read<Header>(address_of(descriptor))->cls;
  const Value method = cls == 0 ? kUnbound : find_in_class(rt, cls, rt.name(name));
  return kind_of(rt, method) == Kind::kFunction ? method : kUnbound;
}

void name_attribute(Runtime& rt, Value exception, Value object, Value name) {
  const Address dict = address_of(instance_dict(rt, exception));
  set_string_key(rt, dict, "name", name);
  set_string_key(rt, dict, "obj", object);
}

Outcome raise_attribute_error(Runtime& rt, std::string_view message, Value object, Address name) {
  raise(rt, ExceptionId::kAttributeError, message);
  name_attribute(rt, rt.thread.raising, object, from_address(name));
  return Outcome::kRaised;
}

}  // namespace weft::vm
