#include "sim/vm/objects/dict_table.h"

#include "sim/vm/namespaces.h"

namespace weft::vm {

namespace {

constexpr std::uint32_t kSmallestIndex = 8;
constexpr std::uint32_t kPerturbShift = 5;

// CPython keeps a third of the index free.
constexpr std::uint32_t usable(std::uint32_t index_size) {
  return static_cast<std::uint32_t>(std::uint64_t{index_size} * 2 / 3);
}

Address index_address(Address index, std::uint32_t word) { return index + kBlockPayload + 4 * word; }

DictEntry read_entry(const Runtime& rt, Address at) {
  if ((at & kPageMask) <= kPageBytes - kDictEntryBytes) return *rt.memory.read<DictEntry>(at);
  return {*rt.memory.read<Value>(at), *rt.memory.read<Value>(at + 8), *rt.memory.read<Value>(at + 16)};
}

void write_entry(Runtime& rt, Address at, const DictEntry& entry) {
  *rt.memory.write<Value>(at) = entry.hash;
  *rt.memory.write<Value>(at + 8) = entry.key;
  *rt.memory.write<Value>(at + 16) = entry.value;
}

// The probe sequence of a hash: every word of the index comes up sooner or later.
struct Probe {
  Probe(Value hash, std::uint32_t size)
      : perturb(static_cast<std::uint64_t>(as_int(hash))), mask(size - 1), word(static_cast<std::uint32_t>(perturb) & mask) {}
  void next() {
    perturb >>= kPerturbShift;
    word = static_cast<std::uint32_t>(word * 5 + perturb + 1) & mask;
  }
  std::uint64_t perturb;
  std::uint32_t mask, word;
};

// Enters an entry whose key isn't in the index yet. True when it took a free word, not that of a removed entry.
bool enter_in_index(Runtime& rt, Address index, std::uint32_t index_size, Value hash, std::uint32_t number) {
  Probe probe(hash, index_size);
  for (;; probe.next()) {
    const std::uint32_t word = *rt.memory.read<std::uint32_t>(index_address(index, probe.word));
    if (word != 0 && word != kDeletedIndex) continue;
    *rt.memory.write<std::uint32_t>(index_address(index, probe.word)) = number + 1;
    return word == 0;
  }
}

// Gives the dict an index of `index_size` words and packs its entries.
void rebuild(Runtime& rt, Address dict, std::uint32_t index_size) {
  const Address index = new_block(rt, Kind::kRawBlock, index_size * 4);
  const Address entries = new_block(rt, Kind::kValueBlock, usable(index_size) * kDictEntryBytes);
  const TableObject old = *rt.memory.read<TableObject>(dict);
  std::uint32_t count = 0;
  for (std::uint32_t i = 0; i < old.filled; ++i) {
    const DictEntry entry = read_entry(rt, dict_entry_address(old.entries, i));
    if (entry.key == kUnbound) continue;
    write_entry(rt, dict_entry_address(entries, count), entry);
    enter_in_index(rt, index, index_size, entry.hash, count++);
  }
  auto* table = rt.memory.write<TableObject>(dict);
  table->filled = table->extra = count;
  table->capacity = usable(index_size);
  table->index_size = index_size;
  table->index = index;
  table->entries = entries;
}

std::uint32_t index_size_for(std::uint64_t minimum) {
  std::uint32_t size = kSmallestIndex;
  while (size < minimum && size < 1u << 30) size *= 2;
  return size;
}

}  // namespace

Found dict_find(Runtime& rt, Address dict, Value hash, Value key, Match match, DictPlace& place) {
  const TableObject* table = rt.memory.read<TableObject>(dict);
  if (table->used == 0) return Found::kNo;
  const Address index = index_address(table->index, 0), entries = table->entries;
  for (Probe probe(hash, table->index_size);; probe.next()) {
    const std::uint32_t word = *rt.memory.read<std::uint32_t>(index + 4 * probe.word);
    if (word == 0) return Found::kNo;
    if (word == kDeletedIndex) continue;
    const Address at = dict_entry_address(entries, word - 1);
    const Value candidate = *rt.memory.read<Value>(at + 8);
    if (candidate != key) {
      if (match == Match::kIdentity || *rt.memory.read<Value>(at) != hash) continue;
      const Found equal = keys_equal(rt, candidate, key);
      if (equal == Found::kNo) continue;
      if (equal != Found::kYes) return equal;
    }
    place = {word - 1, probe.word, at};
    return Found::kYes;
  }
}

std::vector<Value> dict_candidates(Runtime& rt, Address dict, Value hash) {
  std::vector<Value> keys;
  const TableObject table = *rt.memory.read<TableObject>(dict);
  if (table.used == 0) return keys;
  for (Probe probe(hash, table.index_size);; probe.next()) {
    const std::uint32_t word = *rt.memory.read<std::uint32_t>(index_address(table.index, probe.word));
    if (word == 0) return keys;
    if (word == kDeletedIndex) continue;
    const DictEntry entry = read_entry(rt, dict_entry_address(table.entries, word - 1));
    // A probe sequence may come by the same word again; a key is listed once.
    if (entry.hash == hash && std::find(keys.begin(), keys.end(), entry.key) == keys.end()) keys.push_back(entry.key);
  }
}

void dict_insert(Runtime& rt, Address dict, Value hash, Value key, Value value) {
  const auto* before = rt.memory.read<TableObject>(dict);
  if (before->filled == before->capacity || before->extra >= before->capacity) {
    rebuild(rt, dict, index_size_for(std::uint64_t{before->used} * 3));
  }
  const TableObject table = *rt.memory.read<TableObject>(dict);
  if (table.index_size == 0) return;  // memory is exhausted, the process is about to end
  write_entry(rt, dict_entry_address(table.entries, table.filled), {hash, key, value});
  const bool was_free = enter_in_index(rt, table.index, table.index_size, hash, table.filled);
  auto* after = rt.memory.write<TableObject>(dict);
  ++after->used, ++after->filled;
  after->extra += was_free ? 1 : 0;
  after->header.writer = rt.heap.writer();
  if (after->header.flags & kFlagNamespace) [[unlikely]] namespace_changed(rt, dict, key, value);
}

void dict_set_value(Runtime& rt, Address dict, const DictPlace& place, Value value) {
  *rt.memory.write<Value>(place.at + 16) = value;
  note_write(rt, dict);
  if (rt.memory.read<Header>(dict)->flags & kFlagNamespace) [[unlikely]] {
    namespace_changed(rt, dict, *rt.memory.read<Value>(place.at + 8), value);
  }
}

void dict_erase(Runtime& rt, Address dict, const DictPlace& place) {
  const TableObject table = *rt.memory.read<TableObject>(dict);
  *rt.memory.write<std::uint32_t>(index_address(table.index, place.index_word)) = kDeletedIndex;
  const Address at = dict_entry_address(table.entries, place.entry);
  if (table.header.flags & kFlagNamespace) [[unlikely]] namespace_changed(rt, dict, *rt.memory.read<Value>(at + 8), kUnbound);
  *rt.memory.write<Value>(at + 8) = kUnbound;
  *rt.memory.write<Value>(at + 16) = kUnbound;
  auto* after = rt.memory.write<TableObject>(dict);
  --after->used;
  after->header.writer = rt.heap.writer();
}

void dict_reserve(Runtime& rt, Address dict, std::uint32_t entries) {
  const auto* table = rt.memory.read<TableObject>(dict);
  if (table->capacity - table->filled + table->used >= entries && table->capacity >= entries) return;
  rebuild(rt, dict, index_size_for((std::uint64_t{entries} * 3 + 1) / 2));
}

Address dict_copy(Runtime& rt, Address dict) {
  const Address copy = rt.heap.allocate(Kind::kDict, sizeof(TableObject));
  const TableObject table = *rt.memory.read<TableObject>(dict);
  if (table.used == 0) return copy;
  auto* to = rt.memory.write<TableObject>(copy);
  to->used = table.used, to->filled = table.filled, to->entries = table.entries;
  rebuild(rt, copy, index_size_for(std::min<std::uint64_t>(table.index_size, std::uint64_t{table.used} * 3)));
  return copy;
}

bool dict_pop_last(Runtime& rt, Address dict, Value& key, Value& value) {
  const TableObject table = *rt.memory.read<TableObject>(dict);
  for (std::uint32_t i = table.filled; i-- > 0;) {
    const DictEntry entry = read_entry(rt, dict_entry_address(table.entries, i));
    if (entry.key == kUnbound) continue;
    key = entry.key, value = entry.value;
    DictPlace place;
    if (dict_find(rt, dict, entry.hash, entry.key, Match::kIdentity, place) != Found::kYes) return false;
    dict_erase(rt, dict, place);
    rt.memory.write<TableObject>(dict)->filled = i;
    return true;
  }
  return false;
}

bool dict_next(const Runtime& rt, Address dict, std::uint32_t& position, DictEntry& entry) {
  const auto* table = rt.memory.read<TableObject>(dict);
  while (position < table->filled) {
    entry = read_entry(rt, dict_entry_address(table->entries, position++));
    if (entry.key != kUnbound) return true;
  }
  return false;
}

bool dict_previous(const Runtime& rt, Address dict, std::uint32_t& position, Value& key, Value& value) {
  const auto* table = rt.memory.read<TableObject>(dict);
  position = std::min(position, table->filled);
  while (position > 0) {
    const DictEntry entry = read_entry(rt, dict_entry_address(table->entries, --position));
    if (entry.key == kUnbound) continue;
    key = entry.key, value = entry.value;
    return true;
  }
  return false;
}

}  // namespace weft::vm
