#include "sim/report/lock_names.h"

#include <algorithm>
#include <array>

#include "sim/vm/image.h"
#include "sim/vm/object.h"

namespace weft::report {
namespace {

// Reads a process's objects without a fault.
class Objects {
 public:
  Objects(const kernel::Machine& machine, const kernel::Process& process)
      : machine_(machine), process_(process), id_(machine.image().find_string("_id")) {}

  template <typename T>
  bool peek(Address address, T& into) const {
    return process_.space.peek_bytes(machine_.physical(), address, &into, sizeof into);
  }

  // The numbers of the locks in the object at `address`: its own, else those of its attributes.
  void collect(vm::Value value, int depth, std::vector<std::uint32_t>& locks) const {
    vm::InstanceObject object{};
    vm::TableObject table{};
    if (!vm::is_object(value) || !peek(vm::address_of(value), object) || object.header.kind != vm::Kind::kObject) return;
    if (object.dict == 0 || !peek(object.dict, table)) return;
    const std::uint32_t count = std::min<std::uint32_t>(table.filled, kMostAttributes);
    for (std::uint32_t i = 0; i < count; ++i) {
      std::array<vm::Value, 3> words{};   // hash, key, value
      const auto entry = static_cast<Address>(table.entries + sizeof(vm::BlockObject) + 24 * i);
      if (!peek(entry, words) || !vm::is_object(words[1])) continue;
      const bool is_id = id_ != 0 && vm::address_of(words[1]) == id_;
      if (is_id && vm::is_int(words[2])) locks.push_back(static_cast<std::uint32_t>(vm::as_int(words[2])));
      else if (depth > 0) collect(words[2], depth - 1, locks);
    }
  }

 private:
  static constexpr std::uint32_t kMostAttributes = 16;
  const kernel::Machine& machine_;
  const kernel::Process& process_;
  Address id_;                     // the interned string "_id"
};

}  // namespace

LockNames::LockNames(const kernel::Machine& machine, const kernel::Process& process) {
  if (!machine.has_image() || process.locks.empty() || process.state != kernel::ProcessState::kRunning) return;
  const Objects objects(machine, process);
  const vm::Image& image = machine.image();
  for (std::uint32_t slot = 1; slot < image.slots.size(); ++slot) {
    vm::Value value = 0;
    if (image.slots[slot].module != image.main_module || !objects.peek(vm::slot_address(slot), value)) continue;
    std::vector<std::uint32_t> locks;
    objects.collect(value, 1, locks);
    for (const std::uint32_t lock : locks) names_.emplace_back(lock, image.slots[slot].name);
  }
}

std::string_view LockNames::of(ObjectId lock) const {
  for (const auto& [id, name] : names_) {
    if (id == lock.value) return name;
  }
  return {};
}

}  // namespace weft::report
