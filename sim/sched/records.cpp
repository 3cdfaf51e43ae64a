#include "sim/sched/records.h"

namespace weft::sched {

Records::Rows::Place Records::at(Tid tid) const {
  return rows_.find([tid](const Record& row) { return row.tid.value >= tid.value; });
}

Record& Records::operator[](Tid tid) {
  const Rows::Place place = at(tid);
  if (is_at(place, tid)) return rows_[place];
  Record record;
  record.tid = tid;
  rows_.insert(place, record);
  return rows_[at(tid)];
}

const Record& Records::find(Tid tid) const {
  static constexpr Record kEmpty;
  const Rows::Place place = at(tid);
  return is_at(place, tid) ? rows_[place] : kEmpty;
}

void Records::erase(Tid tid) {
  const Rows::Place place = at(tid);
  if (is_at(place, tid)) rows_.erase(place);
}

void Records::hash(Digest& digest) const {
  for (auto at = rows_.begin(); at != rows_.end(); at = rows_.next(at)) {
    const Record& row = rows_[at];
    digest.word(std::uint64_t{row.tid.value} << 3 | (row.here ? 1u : 0u) | (row.running ? 2u : 0u) | (row.renewed ? 4u : 0u));
    digest.word(std::uint64_t{row.level} << 32 | row.allotment);
    digest.word(row.core);
    for (const Ns value : {row.weight, row.progress, row.deadline, row.lag, row.used, row.left, row.burst, row.since}) {
      digest.signed_word(value);
    }
  }
}

}  // namespace weft::sched
