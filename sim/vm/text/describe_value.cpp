// Short texts of values for views: read from simulated memory without faults, bounded in length and depth.
#include <fmt/core.h>

#include "sim/vm/interpreter.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

class Describer {
 public:
  Describer(const ProcessState& process, const AddressSpace& space, const PhysicalMemory& physical)
      : process_(process), space_(space), physical_(physical) {}

  std::string text(Value value, int depth) {
    if (is_int(value)) return fmt::format("{}", as_int(value));
    if (is_float(value)) return float_repr(as_float(value));
    if (!is_object(value)) {
      return value == kNone ? "None" : value == kTrue ? "True" : value == kFalse ? "False" : value == kEllipsis ? "..." : "";
    }
    const Address address = address_of(value);
    const auto header = load<Header>(address);
    switch (header.kind) {
      case Kind::kString: return quoted(code_points(address, 40));
      case Kind::kList: {
        const auto list = load<ListObject>(address);
        return "[" + items(list.items + static_cast<Address>(sizeof(BlockObject)), list.length, depth) + "]";
      }
      case Kind::kTuple: {
        const auto tuple = load<TupleObject>(address);
        return "(" + items(address + static_cast<Address>(sizeof(TupleObject)), tuple.length, depth) + (tuple.length == 1 ? ",)" : ")");
      }
      case Kind::kCell: {
        const Value held = load<CellObject>(address).value;
        return held == kUnbound || depth > 2 ? "" : text(held, depth + 1);
      }
      case Kind::kFunction: return fmt::format("{}()", name(load<FunctionObject>(address).name));
      case Kind::kNative: return fmt::format("{}()", name(load<NativeObject>(address).name));
      case Kind::kClass: return fmt::format("class {}", name(load<ClassObject>(address).name));
      case Kind::kModule: return fmt::format("module {}", name(load<ModuleObject>(address).name));
      case Kind::kDict:
      case Kind::kSet:
      case Kind::kFrozenSet: return fmt::format("{} of {}", class_name(header), load<TableObject>(address).used);
      default: return fmt::format("{} at {:#x}", class_name(header), address);
    }
  }

 private:
  template <typename T>
  T load(Address address) const {
    T object{};
    space_.peek_bytes(physical_, address, &object, sizeof object);
    return object;
  }

  std::string name(Address string) const { return string == 0 ? "?" : utf32_to_utf8(code_points(string, 60)); }

  std::string class_name(const Header& header) const {
    Address cls = header.cls;
    if (cls == 0 && header.kind < Kind::kCount) cls = process_.kind_classes[static_cast<std::size_t>(header.kind)];
    return cls == 0 ? (header.kind == Kind::kBigInt ? "int" : "object") : name(load<ClassObject>(cls).name);
  }

  std::u32string code_points(Address string, std::uint32_t limit) const {
    const auto buffered = load<BufferedString>(string);
    const StringObject& object = buffered.string;
    if (object.header.kind != Kind::kString || object.width == 0 || object.width > 4) return U"?";
    const std::uint32_t count = object.length < limit ? object.length : limit;
    std::vector<unsigned char> bytes(std::size_t{count} * object.width);
    const Address at = object.header.flags & kFlagBuffered ? buffered.buffer + static_cast<Address>(sizeof(BlockObject))
                                                           : string + static_cast<Address>(sizeof(StringObject));
    space_.peek_bytes(physical_, at, bytes.data(), bytes.size());
    std::u32string text;
    for (std::uint32_t i = 0; i < count; ++i) {
      char32_t c = 0;
      for (std::uint32_t b = 0; b < object.width; ++b) c |= static_cast<char32_t>(bytes[i * object.width + b]) << (8 * b);
      text += c;
    }
    if (count < object.length) text += U'…';
    return text;
  }

  std::string items(Address first, std::uint32_t length, int depth) {
    constexpr std::uint32_t kShown = 8;
    if (depth > 2) return length == 0 ? "" : "…";
    std::string result;
    for (std::uint32_t i = 0; i < length && i < kShown; ++i) {
      if (i > 0) result += ", ";
      result += text(load<Value>(first + 8 * i), depth + 1);
    }
    return length > kShown ? result + ", …" : result;
  }

  const ProcessState& process_;
  const AddressSpace& space_;
  const PhysicalMemory& physical_;
};

}  // namespace

std::string describe_value(const Image&, const ProcessState& process, const AddressSpace& space, const PhysicalMemory& physical,
                           Value value, std::size_t max_length) {
  const std::string whole = Describer(process, space, physical).text(value, 0);
  const std::u32string text = utf8_to_utf32(whole);
  if (text.size() <= max_length) return whole;
  return utf32_to_utf8(std::u32string_view(text).substr(0, max_length - 1)) + "…";
}

}  // namespace weft::vm
