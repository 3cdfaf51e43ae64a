#include "sim/vm/objects/sorting.h"

#include <algorithm>

#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/strings.h"

namespace weft::vm {

namespace {

struct Record {
  Value key, value;
};

// What all keys are, so that they can be compared without asking each time.
enum class Alike : std::uint8_t { kInts, kFloats, kStrings, kMixed };

Alike alike(const Runtime& rt, const std::vector<Value>& keys) {
  const auto all = [&keys](auto is) { return std::all_of(keys.begin(), keys.end(), is); };
  if (all([](Value v) { return is_int(v); })) return Alike::kInts;
  if (all([](Value v) { return is_float(v) && as_float(v) == as_float(v); })) return Alike::kFloats;
  if (all([&rt](Value v) { return is_string(rt, v) && !is_user_object(rt, v); })) return Alike::kStrings;
  return Alike::kMixed;
}

// Merge sort over natural runs (Peters 2002, listsort.txt) without galloping. It stays in bounds whatever the comparison
// answers, and stops at the first one that fails.
class MergeSort {
 public:
  MergeSort(Runtime& rt, std::vector<Record>& records, Alike keys) : rt_(rt), records_(records), keys_(keys) {}

  Answer sort() {
    const std::size_t size = records_.size();
    const std::size_t shortest = shortest_run(size);
    for (std::size_t begin = 0; begin < size && answer_ == Answer::kDone;) {
      std::size_t length = find_run(begin);
      if (length < shortest) {
        const std::size_t wanted = std::min(shortest, size - begin);
        insert_all(begin, begin + length, begin + wanted);
        length = wanted;
      }
      runs_.push_back({begin, length});
      begin += length;
      restore_balance();
    }
    while (runs_.size() > 1 && answer_ == Answer::kDone) merge_at(runs_.size() - 2);
    return answer_;
  }

 private:
  struct Run {
    std::size_t begin, length;
  };

  // 32 … 64, so that size / shortest is just below a power of two.
  static std::size_t shortest_run(std::size_t size) {
    std::size_t remainder = 0;
    while (size >= 64) {
      remainder |= size & 1;
      size >>= 1;
    }
    return size + remainder;
  }

  bool less(const Record& a, const Record& b) {
    ++rt_.work.items;
    switch (keys_) {
      case Alike::kInts: return as_int(a.key) < as_int(b.key);
      case Alike::kFloats: return as_float(a.key) < as_float(b.key);
      case Alike::kStrings: return compare_strings(rt_, address_of(a.key), address_of(b.key)) < 0;
      case Alike::kMixed: break;
    }
    if (answer_ != Answer::kDone) return false;
    bool result = false;
    answer_ = item_less(rt_, a.key, b.key, result);
    return answer_ == Answer::kDone && result;
  }

  // Length of the run at `begin`; a strictly falling one is turned round.
  std::size_t find_run(std::size_t begin) {
    std::size_t end = begin + 1;
    if (end == records_.size()) return 1;
    const bool falling = less(records_[end], records_[end - 1]);
    for (++end; end < records_.size() && answer_ == Answer::kDone; ++end) {
      if (less(records_[end], records_[end - 1]) != falling) break;
    }
    const auto at = [this](std::size_t i) { return records_.begin() + static_cast<std::ptrdiff_t>(i); };
    if (falling && answer_ == Answer::kDone) std::reverse(at(begin), at(end));
    return end - begin;
  }

  // Binary insertion of [sorted, end) into [begin, sorted).
  void insert_all(std::size_t begin, std::size_t sorted, std::size_t end) {
    for (; sorted < end && answer_ == Answer::kDone; ++sorted) {
      const Record pivot = records_[sorted];
      std::size_t low = begin, high = sorted;
      while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (less(pivot, records_[middle])) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      if (answer_ != Answer::kDone) return;
      for (std::size_t i = sorted; i > low; --i) records_[i] = records_[i - 1];
      records_[low] = pivot;
    }
  }

  // Keeps each run shorter than the one before it, and than the two before it are apart.
  void restore_balance() {
    while (runs_.size() > 1 && answer_ == Answer::kDone) {
      const std::size_t n = runs_.size() - 2;
      const auto length = [this](std::size_t i) { return runs_[i].length; };
      const bool three = n > 0 && length(n - 1) <= length(n) + length(n + 1);
      const bool four = n > 1 && length(n - 2) <= length(n - 1) + length(n);
      if (three || four) {
        merge_at(length(n - 1) < length(n + 1) ? n - 1 : n);
      } else if (length(n) <= length(n + 1)) {
        merge_at(n);
      } else {
        return;
      }
    }
  }

  void merge_at(std::size_t n) {
    const Run first = runs_[n], second = runs_[n + 1];
    runs_[n].length += second.length;
    runs_.erase(runs_.begin() + static_cast<std::ptrdiff_t>(n + 1));
    const auto from = records_.begin() + static_cast<std::ptrdiff_t>(first.begin);
    waiting_.assign(from, from + static_cast<std::ptrdiff_t>(first.length));
    std::size_t left = 0, right = second.begin, to = first.begin;
    const std::size_t right_end = second.begin + second.length;
    while (left < waiting_.size() && right < right_end) {
      records_[to++] = less(records_[right], waiting_[left]) ? records_[right++] : waiting_[left++];
    }
    while (left < waiting_.size()) records_[to++] = waiting_[left++];
  }

  Runtime& rt_;
  std::vector<Record>& records_;
  Alike keys_;
  std::vector<Run> runs_;
  std::vector<Record> waiting_;
  Answer answer_ = Answer::kDone;
};

}  // namespace

// Reversing before and after keeps equal items in their order.
Answer sort_values(Runtime& rt, std::vector<Value>& keys, std::vector<Value>* values, bool reverse) {
  std::vector<Record> records(keys.size());
  for (std::size_t i = 0; i < keys.size(); ++i) records[i] = {keys[i], values != nullptr ? (*values)[i] : keys[i]};
  if (reverse) std::reverse(records.begin(), records.end());
  Answer answer = Answer::kDone;
  if (records.size() > 1) answer = MergeSort(rt, records, alike(rt, keys)).sort();
  if (answer == Answer::kNeedsPython) return answer;
  if (reverse) std::reverse(records.begin(), records.end());
  for (std::size_t i = 0; i < keys.size(); ++i) {
    keys[i] = records[i].key;
    if (values != nullptr) (*values)[i] = records[i].value;
  }
  return answer;
}

}  // namespace weft::vm
