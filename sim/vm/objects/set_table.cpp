#include "sim/vm/objects/set_table.h"

#include "sim/vm/objects/containers.h"

namespace weft::vm {

namespace {

constexpr std::uint32_t kSmallestSet = 8;
constexpr std::uint32_t kLinearProbes = 9;
constexpr std::uint32_t kPerturbShift = 5;

// CPython's order of slots for a hash: a slot, its nine neighbours when they don't run over the end, a jump.
class Probe {
 public:
  Probe(std::uint64_t hash, std::uint32_t slots)
      : perturb_(hash), mask_(slots - 1), start_(static_cast<std::uint32_t>(hash) & mask_), slot_(start_) {}
  std::uint32_t slot() const { return slot_; }
  void next() {
    if (start_ + kLinearProbes <= mask_ && slot_ < start_ + kLinearProbes) {
      ++slot_;
      return;
    }
    perturb_ >>= kPerturbShift;
    start_ = static_cast<std::uint32_t>(start_ * 5 + 1 + perturb_) & mask_;
    slot_ = start_;
  }

 private:
  std::uint64_t perturb_;
  std::uint32_t mask_, start_, slot_;
};

Probe probe_of(Value hash, std::uint32_t slots) { return Probe(static_cast<std::uint64_t>(as_int(hash)), slots); }

bool is_live(const SetSlot& slot) { return slot.hash != 0 && slot.key != kUnbound; }

bool is_too_full(std::uint64_t filled, std::uint64_t slots) { return filled * 5 >= (slots - 1) * 3; }

// Growing by four keeps small sets sparse; big ones only double.
std::uint32_t grown(std::uint32_t used) { return used > 50'000 ? used * 2 : used * 4; }

// Puts a key that isn't there into a table without removed keys.
void insert_clean(Runtime& rt, Address entries, std::uint32_t slots, const SetSlot& entry) {
  Probe probe = probe_of(entry.hash, slots);
  while (rt.memory.read<SetSlot>(set_slot_address(entries, probe.slot()))->hash != 0) probe.next();
  *rt.memory.write<SetSlot>(set_slot_address(entries, probe.slot())) = entry;
}

// A set without storage behaves as one with the smallest table.
void ensure_table(Runtime& rt, Address set) {
  if (rt.memory.read<TableObject>(set)->entries == 0) set_resize(rt, set, 0);
}

void copy_slots(Runtime& rt, Address set, const TableObject& other) {
  const Address to = rt.memory.read<TableObject>(set)->entries;
  rt.memory.move(to + kBlockPayload, other.entries + kBlockPayload, other.capacity * sizeof(SetSlot));
  auto* table = rt.memory.write<TableObject>(set);
  table->used = table->filled = other.used;
}

void copy_clean(Runtime& rt, Address set, Address other) {
  const TableObject table = *rt.memory.read<TableObject>(set);
  std::uint32_t position = 0, count = 0;
  for (SetSlot slot; set_next(rt, other, position, slot); ++count) {
    insert_clean(rt, table.entries, table.capacity, slot);
  }
  auto* after = rt.memory.write<TableObject>(set);
  after->used = after->filled = count;
}

}  // namespace

Found set_find(Runtime& rt, Address set, Value hash, Value key, Match match, std::uint32_t& slot) {
  const TableObject table = *rt.memory.read<TableObject>(set);
  if (table.used == 0) return Found::kNo;
  for (Probe probe = probe_of(hash, table.capacity);; probe.next()) {
    const SetSlot found = *rt.memory.read<SetSlot>(set_slot_address(table.entries, probe.slot()));
    if (found.hash == 0) return Found::kNo;
    slot = probe.slot();
    if (found.key == key) return Found::kYes;
    if (match == Match::kIdentity || found.hash != hash) continue;
    const Found equal = keys_equal(rt, found.key, key);
    if (equal != Found::kNo) return equal;
  }
}

std::vector<Value> set_candidates(Runtime& rt, Address set, Value hash) {
  std::vector<Value> keys;
  const TableObject table = *rt.memory.read<TableObject>(set);
  if (table.used == 0) return keys;
  for (Probe probe = probe_of(hash, table.capacity);; probe.next()) {
    const SetSlot slot = *rt.memory.read<SetSlot>(set_slot_address(table.entries, probe.slot()));
    if (slot.hash == 0) return keys;
    // A probe sequence may come by the same slot again; a key is listed once.
    if (slot.hash == hash && std::find(keys.begin(), keys.end(), slot.key) == keys.end()) keys.push_back(slot.key);
  }
}

Found set_add(Runtime& rt, Address set, Value hash, Value key, Match match) {
  ensure_table(rt, set);
  const TableObject table = *rt.memory.read<TableObject>(set);
  if (table.capacity == 0) return Found::kNo;  // memory is exhausted, the process is about to end
  constexpr std::uint32_t kNowhere = UINT32_MAX;
  std::uint32_t removed = kNowhere;  // the last removed key on the way, whose slot can be used again
  Probe probe = probe_of(hash, table.capacity);
  for (;; probe.next()) {
    const SetSlot found = *rt.memory.read<SetSlot>(set_slot_address(table.entries, probe.slot()));
    if (found.hash == 0) break;
    if (found.key == key) return Found::kYes;
    if (found.key == kUnbound) removed = probe.slot();
    if (match == Match::kIdentity || found.hash != hash) continue;
    const Found equal = keys_equal(rt, found.key, key);
    if (equal != Found::kNo) return equal;
  }
  const std::uint32_t slot = removed == kNowhere ? probe.slot() : removed;
  *rt.memory.write<SetSlot>(set_slot_address(table.entries, slot)) = {hash, key};
  auto* after = rt.memory.write<TableObject>(set);
  ++after->used;
  after->header.writer = rt.heap.writer();
  if (removed != kNowhere) return Found::kNo;
  ++after->filled;
  if (is_too_full(after->filled, after->capacity)) set_resize(rt, set, grown(after->used));
  return Found::kNo;
}

Found set_discard(Runtime& rt, Address set, Value hash, Value key, Match match) {
  std::uint32_t slot = 0;
  const Found found = set_find(rt, set, hash, key, match, slot);
  if (found != Found::kYes) return found;
  const Address entries = rt.memory.read<TableObject>(set)->entries;
  *rt.memory.write<SetSlot>(set_slot_address(entries, slot)) = {kUnbound, kUnbound};
  auto* table = rt.memory.write<TableObject>(set);
  --table->used;
  table->header.writer = rt.heap.writer();
  return Found::kYes;
}

void set_resize(Runtime& rt, Address set, std::uint32_t at_least) {
  std::uint32_t slots = kSmallestSet;
  while (slots <= at_least && slots < 1u << 27) slots *= 2;
  const Address entries = new_block(rt, Kind::kValueBlock, slots * static_cast<std::uint32_t>(sizeof(SetSlot)));
  std::uint32_t position = 0;
  for (SetSlot slot; set_next(rt, set, position, slot);) insert_clean(rt, entries, slots, slot);
  auto* table = rt.memory.write<TableObject>(set);
  table->entries = entries;
  table->capacity = slots;
  table->filled = table->used;
}

void set_tidy(Runtime& rt, Address set) {
  const auto* table = rt.memory.read<TableObject>(set);
  if (table->capacity == 0 || table->filled - table->used <= (table->capacity - 1) / 4) return;
  set_resize(rt, set, grown(table->used));
}

Found set_merge(Runtime& rt, Address set, Address other) {
  const TableObject from = *rt.memory.read<TableObject>(other);
  if (set == other || from.used == 0) return Found::kNo;
  ensure_table(rt, set);
  note_write(rt, set);
  const auto* to = rt.memory.read<TableObject>(set);
  if (is_too_full(std::uint64_t{to->filled} + from.used, to->capacity)) {
    set_resize(rt, set, (to->used + from.used) * 2);
    to = rt.memory.read<TableObject>(set);
  }
  if (to->filled == 0) {
    const bool same_shape = to->capacity == from.capacity && from.filled == from.used;
    same_shape ? copy_slots(rt, set, from) : copy_clean(rt, set, other);
    return Found::kNo;
  }
  std::uint32_t position = 0;
  for (SetSlot slot; set_next(rt, other, position, slot);) {
    const Found found = set_add(rt, set, slot.hash, slot.key);
    if (is_failure(found)) return found;
  }
  return Found::kNo;
}

Found set_add_keys(Runtime& rt, Address set, Address dict) {
  ensure_table(rt, set);
  const auto* to = rt.memory.read<TableObject>(set);
  const std::uint32_t used = table_used(rt, dict);
  const bool is_plain = !is_user_object(rt, from_address(dict));      // a derived dict is walked like anything else
  if (is_plain && is_too_full(std::uint64_t{to->filled} + used, to->capacity)) set_resize(rt, set, (to->used + used) * 2);
  std::uint32_t position = 0;
  for (DictEntry entry; dict_next(rt, dict, position, entry);) {
    const Found found = set_add(rt, set, entry.hash, entry.key);
    if (is_failure(found)) return found;
  }
  return Found::kNo;
}

bool set_next(const Runtime& rt, Address set, std::uint32_t& position, SetSlot& slot) {
  const auto* table = rt.memory.read<TableObject>(set);
  while (position < table->capacity) {
    slot = *rt.memory.read<SetSlot>(set_slot_address(table->entries, position++));
    if (is_live(slot)) return true;
  }
  return false;
}

Value set_pop(Runtime& rt, Address set) {
  const TableObject table = *rt.memory.read<TableObject>(set);
  std::uint32_t position = table.extra & (table.capacity - 1);
  SetSlot slot{};
  if (!set_next(rt, set, position, slot)) {
    position = 0;
    set_next(rt, set, position, slot);
  }
  *rt.memory.write<SetSlot>(set_slot_address(table.entries, position - 1)) = {kUnbound, kUnbound};
  auto* after = rt.memory.write<TableObject>(set);
  --after->used;
  after->extra = position;
  after->header.writer = rt.heap.writer();
  return slot.key;
}

void set_swap(Runtime& rt, Address set, Address other) {
  const TableObject first = *rt.memory.read<TableObject>(set), second = *rt.memory.read<TableObject>(other);
  const auto take = [&rt](Address to, const TableObject& from) {
    auto* table = rt.memory.write<TableObject>(to);
    table->used = from.used, table->filled = from.filled, table->capacity = from.capacity;
    table->entries = from.entries;
    table->header.writer = rt.heap.writer();
  };
  take(set, second);
  take(other, first);
}

std::vector<std::int32_t> set_layout(const std::vector<std::uint64_t>& hashes) {
  std::vector<std::int32_t> slots(kSmallestSet, -1);
  const auto put = [&hashes](std::vector<std::int32_t>& table, std::int32_t number) {
    Probe probe(hashes[static_cast<std::size_t>(number)], static_cast<std::uint32_t>(table.size()));
    while (table[probe.slot()] >= 0) probe.next();
    table[probe.slot()] = number;
  };
  for (std::uint32_t added = 1; added <= hashes.size(); ++added) {
    put(slots, static_cast<std::int32_t>(added - 1));
    if (!is_too_full(added, slots.size())) continue;
    std::size_t size = kSmallestSet;
    while (size <= grown(added)) size *= 2;
    std::vector<std::int32_t> larger(size, -1);
    for (const std::int32_t number : slots) {
      if (number >= 0) put(larger, number);
    }
    slots = std::move(larger);
  }
  return slots;
}

}  // namespace weft::vm
