#include "sim/sched/records.h"

namespace weft::sched {

// Its place, or where it would be.
std::size_t Records::at(Tid tid) const {
  std::size_t begin = 0, end = rows_.size();
  while (begin < end) {
    const std::size_t middle = (begin + end) / 2;
    if (rows_[middle].tid.value < tid.value) begin = middle + 1;
    else end = middle;
  }
  return begin;
}

Record& Records::operator[](Tid tid) {
  const std::size_t place = at(tid);
  if (place == rows_.size() || rows_[place].tid != tid) {
    Record record;
    record.tid = tid;
    rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(place), record);
  }
  return rows_[place];
}

const Record& Records::find(Tid tid) const {
  static constexpr Record kEmpty;
  const std::size_t place = at(tid);
  return place < rows_.size() && rows_[place].tid == tid ? rows_[place] : kEmpty;
}

void Records::erase(Tid tid) {
  const std::size_t place = at(tid);
  if (place < rows_.size() && rows_[place].tid == tid) rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(place));
}

void Records::hash(Digest& digest) const {
  for (const Record& row : rows_) {
    digest.word(std::uint64_t{row.tid.value} << 3 | (row.here ? 1u : 0u) | (row.running ? 2u : 0u) | (row.renewed ? 4u : 0u));
    digest.word(std::uint64_t{row.level} << 32 | row.allotment);
    digest.word(row.core);
    for (const Ns value : {row.weight, row.progress, row.deadline, row.lag, row.used, row.left, row.burst, row.since}) {
      digest.signed_word(value);
    }
  }
}

}  // namespace weft::sched
