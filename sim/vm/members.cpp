// Where an object keeps its attributes, and __slots__: each name is a data descriptor of the class, its values are in a dict
// of the instance's own.
#include <fmt/core.h>

#include "sim/vm/interpreter_state.h"
#include "sim/vm/objects/dict_table.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "sim/vm/special_attributes.h"

namespace weft::vm {

namespace {

// Where instances of a built-in class, or of a subclass of it, would keep the address.
Address usual_place(const Runtime& rt, Value object) {
  const Address address = address_of(object);
  const auto at = [&](std::size_t offset) { return address + static_cast<Address>(offset); };
  switch (kind_of(rt, object)) {
    case Kind::kObject: return at(offsetof(InstanceObject, dict));
    case Kind::kException: return at(offsetof(ExceptionObject, dict));
    case Kind::kFunction: return at(offsetof(FunctionObject, dict));
    case Kind::kProperty: return at(offsetof(PropertyObject, dict));
    case Kind::kClassMethod:
    case Kind::kStaticMethod: return at(offsetof(WrapperObject, dict));
    case Kind::kList: return at(offsetof(ListObject, dict));
    case Kind::kDict:
    case Kind::kSet:
    case Kind::kFrozenSet: return at(offsetof(TableObject, dict));
    case Kind::kTuple: return at(offsetof(TupleObject, dict));
    case Kind::kBigInt: return at(offsetof(BigIntObject, dict));
    case Kind::kBytes: return at(offsetof(BytesObject, dict));
    case Kind::kByteArray: return at(offsetof(ByteArrayObject, dict));
    case Kind::kFloat:
    case Kind::kComplex: return at(offsetof(ComplexObject, dict));
    case Kind::kString: {
      const StringObject string = *rt.memory.read<StringObject>(address);
      if (string.header.flags & kFlagBuffered) return 0;
      return at(sizeof(StringObject) + ((std::size_t{string.length} * string.width + 7) & ~std::size_t{7}));
    }
    default: return 0;
  }
}

bool is_of_user_class(const Runtime& rt, Value object) {
  return is_object(object) && rt.memory.read<Header>(address_of(object))->cls != 0;
}

}  // namespace

Address dict_place(const Runtime& rt, Value object) {
  const Kind kind = kind_of(rt, object);
  const bool is_wrapper = kind == Kind::kClassMethod || kind == Kind::kStaticMethod;
  if (kind == Kind::kFunction || kind == Kind::kException || is_wrapper) return usual_place(rt, object);
  if (!is_of_user_class(rt, object)) return 0;
  const Address cls = rt.memory.read<Header>(address_of(object))->cls;
  const std::uint8_t flags = rt.memory.read<ClassObject>(cls)->class_flags;
  return flags & (kClassNoDict | kClassBuiltin) ? 0 : usual_place(rt, object);
}

Address slots_place(const Runtime& rt, Value object) {
  if (!is_of_user_class(rt, object)) return 0;
  const bool plain = kind_of(rt, object) == Kind::kObject;
  return plain ? address_of(object) + static_cast<Address>(offsetof(InstanceObject, slots)) : usual_place(rt, object);
}

namespace {

// The dict that the member's value is in, or would be; 0 after raising. The object must be of the member's class.
Address members_of(Interpreter& vm, Value object, const PropertyObject& member, bool make) {
  const Address place = slots_place(vm.rt, object);
  if (place == 0 || !is_subclass(vm.rt, class_of(vm.rt, object), address_of(member.setter))) {
    raise(vm.rt, ExceptionId::kTypeError,
          fmt::format("descriptor '{}' for '{}' objects doesn't apply to a '{}' object", to_utf8(vm.rt, address_of(member.getter)),
                      name_of_class(vm.rt, address_of(member.setter)), class_name(vm.rt, object)));
    return 0;
  }
  Address dict = *vm.memory.read<Address>(place);
  if (dict == 0 && make) {
    dict = address_of(new_dict(vm.rt));
    *vm.memory.write<Address>(place) = dict;
  }
  return dict;
}

}  // namespace

// A new attribute of an instance in whose class nothing has a say in it.
Flow Interpreter::add_attribute(Value object, Address dict, Address name, Value value) {
  if (dict == 0) {
    dict = address_of(new_dict(rt));
    memory.write<InstanceObject>(address_of(object))->dict = dict;
  }
  hint() = memory.read<TableObject>(dict)->filled;   // where the next object of its class will probably have it, too
  dict_insert(rt, dict, hash_word(hash_string(rt, name)), from_address(name), value);
  note_write(rt, address_of(object));
  return Flow::kNext;
}

Flow Interpreter::load_member(std::uint32_t a, Value object, Value member) {
  const PropertyObject slot = *memory.read<PropertyObject>(address_of(member));
  const Address dict = members_of(*this, object, slot, false);
  if (dict == 0 && rt.thread.raising != kUnbound) return Flow::kRaised;
  const Value value = own_attribute(dict, address_of(slot.getter));
  if (value != kUnbound) return r[a] = value, Flow::kNext;
  const Address cls = class_of(rt, object);
  const std::uint8_t class_flags = memory.read<ClassObject>(cls)->class_flags;
  if ((class_flags & kClassHasGetAttr) && !(class_flags & kClassHasGetAttribute)) {
    return call_method(object, class_attribute(cls, rt.name(Name::kGetAttr)), {slot.getter}, a, 0);
  }
  const std::string message =
      fmt::format("'{}' object has no attribute '{}'", class_name(rt, object), to_utf8(rt, address_of(slot.getter)));
  return failed(raise_attribute_error(rt, message, object, address_of(slot.getter)));
}

Flow Interpreter::store_member(Value object, Value member, Value value) {
  const PropertyObject slot = *memory.read<PropertyObject>(address_of(member));
  const Address dict = members_of(*this, object, slot, true);
  if (dict == 0) return Flow::kRaised;
  set_string_key(rt, dict, address_of(slot.getter), value, hint());
  note_write(rt, address_of(object));
  return Flow::kNext;
}

Flow Interpreter::delete_member(Value object, Value member) {
  const PropertyObject slot = *memory.read<PropertyObject>(address_of(member));
  const Address dict = members_of(*this, object, slot, true);
  if (dict == 0) return Flow::kRaised;
  if (remove_string_key(rt, dict, address_of(slot.getter))) return Flow::kNext;
  return failed(raise_attribute_error(rt, to_utf8(rt, address_of(slot.getter)), object, address_of(slot.getter)));
}

}  // namespace weft::vm
