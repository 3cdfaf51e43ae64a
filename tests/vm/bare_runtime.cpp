#include "tests/vm/bare_runtime.h"

#include <cstring>
#include <iterator>

#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

constexpr const char* kNames[] = {
#define X(enumerator, text) text,
#include "sim/vm/names.def"
#undef X
};

struct ExceptionRow {
  const char* name;
  const char* base;
};
constexpr ExceptionRow kExceptions[] = {
#define X(name, base) {#name, #base},
#include "sim/vm/exceptions.def"
#undef X
};

constexpr const char* kKinds[] = {
#define X(kind, python_name, comment) python_name,
#include "sim/vm/object_kinds.def"
#undef X
};

std::size_t exception_index(std::string_view name) {
  std::size_t i = 0;
  while (kExceptions[i].name != name) ++i;
  return i;
}

}  // namespace

// Lays objects out in TEXT as the loader does: read-only for the program, no object across a page border.
struct BareRuntime::TextWriter {
  PhysicalMemory& physical;
  AddressSpace& space;
  Address next = kTextBase;
  FrameNumber frame = 0;

  std::byte* reserve(std::size_t bytes, Address& address) {
    const auto size = static_cast<Address>((bytes + 15) & ~std::size_t{15});
    if ((next & kPageMask) + size > kPageBytes) next = (next + kPageMask) & ~kPageMask;
    if ((next & kPageMask) == 0) {
      frame = physical.allocate();
      space.map(next, frame, false);
    }
    address = next;
    next += size;
    return physical.write(frame) + (address & kPageMask);
  }

  // Text of code points below U+0100.
  Address put_string(const char32_t* text, std::size_t count) {
    Address address = 0;
    std::byte* at = reserve(sizeof(StringObject) + count, address);
    StringObject object{};
    object.header = Header{Kind::kString, kFlagHashed | kFlagInterned, 0, 0};
    object.length = static_cast<std::uint32_t>(count);
    object.width = 1;
    object.ascii = 1;
    object.hash = hash_code_points(text, count);
    for (std::size_t i = 0; i < count; ++i) {
      at[sizeof object + i] = static_cast<std::byte>(text[i]);
      if (text[i] >= 0x80) object.ascii = 0;
    }
    std::memcpy(at, &object, sizeof object);
    return address;
  }

  Address put_empty_tuple() {
    Address address = 0;
    std::byte* at = reserve(sizeof(TupleObject), address);
    TupleObject object{};
    object.header = Header{Kind::kTuple, 0, 0, 0};
    std::memcpy(at, &object, sizeof object);
    return address;
  }
};

BareRuntime::BareRuntime() {
  add_segments();
  make_text();
  make_classes();
  make_value_classes();
  thread_.ordinal = 1;
  heap_.set_writer(1);
}

void BareRuntime::add_segments() {
  constexpr Address kText = kTextBase + 64 * kPageBytes;
  constexpr Address kStack = kStackTop - 64 * kPageBytes;
  space_.add_segment({SegmentKind::kText, false, kTextBase, kText, Tid{}});
  space_.add_segment({SegmentKind::kData, true, kDataBase, kDataBase + kPageBytes, Tid{}});
  space_.add_segment({SegmentKind::kHeap, true, kHeapBase, kHeapBase + kPageBytes, Tid{}});
  space_.add_segment({SegmentKind::kStack, true, kStack, kStackTop, Tid{1}});
  thread_.stack_begin = kStack;
  thread_.stack_end = kStackTop;
}

void BareRuntime::make_text() {
  TextWriter writer{physical_, space_};
  image_.empty_string = writer.put_string(nullptr, 0);
  image_.empty_tuple = writer.put_empty_tuple();
  for (char32_t c = 0; c < 0x100; ++c) image_.characters.push_back(writer.put_string(&c, 1));
  for (const char* name : kNames) {
    const std::u32string text(name, name + std::strlen(name));
    image_.names.push_back(writer.put_string(text.data(), text.size()));
  }
  image_.text_end = writer.next;
}

Address BareRuntime::make_class(std::string_view name, Address base, Kind instance_kind, std::uint8_t flags) {
  Runtime& rt = runtime_;
  const Address text = address_of(new_string(rt, name));
  const Address cls = heap_.allocate(Kind::kClass, sizeof(ClassObject));
  const Address dict = heap_.allocate(Kind::kDict, sizeof(TableObject));
  std::vector<Value> order{from_address(cls)};
  if (base != 0) {
    const Address base_order = memory_.read<ClassObject>(base)->mro;
    for (std::uint32_t i = 0; i < tuple_length(rt, base_order); ++i) order.push_back(tuple_at(rt, base_order, i));
  }
  const Address bases = base == 0 ? image_.empty_tuple : address_of(new_tuple(rt, {from_address(base)}));
  const Address mro = address_of(new_tuple(rt, order.data(), order.size()));
  const Address module = address_of(new_string(rt, flags & kClassBuiltin ? "builtins" : "__main__"));
  auto* object = memory_.write<ClassObject>(cls);
  object->name = object->qualified = text;
  object->bases = bases;
  object->mro = mro;
  object->dict = dict;
  object->module_name = module;
  object->instance_kind = instance_kind;
  object->class_flags = flags;
  object->subclass_number = process_.next_class_number++;
  return cls;
}

void BareRuntime::make_classes() {
  process_.object_class = make_class("object", 0, Kind::kObject, kClassBuiltin);
  for (std::size_t i = 0; i < std::size(kKinds); ++i) {
    const auto kind = static_cast<Kind>(i);
    if (kKinds[i] == nullptr || kind == Kind::kFloat) continue;
    process_.kind_classes[i] =
        kind == Kind::kObject ? process_.object_class : make_class(kKinds[i], process_.object_class, kind, kClassBuiltin);
  }
  for (std::size_t i = 0; i < std::size(kExceptions); ++i) {
    const std::string_view base = kExceptions[i].base;
    const Address base_class =
        base == "object" ? process_.object_class : process_.exception_classes[exception_index(base)];
    process_.exception_classes[i] = make_class(kExceptions[i].name, base_class, Kind::kException, kClassBuiltin);
  }
  process_.kind_classes[static_cast<std::size_t>(Kind::kException)] = process_.exception_classes[0];
}

void BareRuntime::make_value_classes() {
  const auto set = [&](ValueClass which, Address cls) {
    process_.value_classes[static_cast<std::size_t>(which)] = cls;
  };
  const Address object = process_.object_class;
  const Address integer = process_.kind_classes[static_cast<std::size_t>(Kind::kBigInt)];
  set(ValueClass::kInt, integer);
  set(ValueClass::kBool, make_class("bool", integer, Kind::kBigInt, kClassBuiltin));
  set(ValueClass::kFloat, make_class("float", object, Kind::kObject, kClassBuiltin));
  set(ValueClass::kNoneType, make_class("NoneType", object, Kind::kObject, kClassBuiltin));
  set(ValueClass::kEllipsis, make_class("ellipsis", object, Kind::kObject, kClassBuiltin));
  set(ValueClass::kNotImplemented, make_class("NotImplementedType", object, Kind::kObject, kClassBuiltin));
}

Value BareRuntime::make_instance(Address cls) {
  const Address object = heap_.allocate(Kind::kObject, sizeof(InstanceObject));
  memory_.write<Header>(object)->cls = cls;
  return from_address(object);
}

std::string BareRuntime::take_raised() {
  const Value raised = thread_.raising;
  thread_.raising = kUnbound;
  if (raised == kUnbound) return "";
  const Address exception = address_of(raised);
  const Address cls = memory_.read<Header>(exception)->cls;
  std::string text = to_utf8(runtime_, memory_.read<ClassObject>(cls)->name);
  const Address args = memory_.read<ExceptionObject>(exception)->args;
  if (tuple_length(runtime_, args) == 0) return text;
  const Value argument = tuple_at(runtime_, args, 0);
  return text + ": " + (is_string(runtime_, argument) ? to_utf8(runtime_, address_of(argument)) : "<object>");
}

}  // namespace weft::vm
