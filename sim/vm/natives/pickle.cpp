// Pickling of plain values (None, numbers, text, bytes, lists, tuples, dicts of these) at one go. What is not plain is
// left to sim/lib/_pickle.py and pickle.py, which write and read the same format: both functions then return None.
#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "sim/core/bit_cast.h"
#include "sim/vm/natives.h"
#include "sim/vm/object.h"
#include "sim/vm/objects/numbers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"

namespace weft::vm {

namespace {

// Items that one instruction adds to a list or dict at most.
constexpr std::uint32_t kBatch = 1'000;
// A frame ends before the object after so many bytes; shorter ones than the second have no head.
constexpr std::size_t kFrame = 65'536, kLeastFramed = 4;

class PlainWriter {
 public:
  PlainWriter(Runtime& rt, std::int64_t protocol) : rt_(rt), bytes_{'\x80', static_cast<char>(protocol)}, frame_(bytes_.size()) {}

  // False when the value, or something in it, is not plain.
  bool write(Value value) {
    const NestedNative level(rt_);
    if (level.too_deep()) return false;
    ++rt_.work.items;
    if (bytes_.size() - frame_ >= kFrame) end_frame();
    if (value == kNone) return put('N'), true;
    if (is_bool(value)) return put(value == kTrue ? '\x88' : '\x89'), true;
    if (is_float(value)) return put('G'), number(from_float(as_float(value)), 8, true), true;
    std::int64_t i = 0;
    if (is_int(value) || (kind_of(rt_, value) == Kind::kBigInt && is_plain(value))) return to_int64(rt_, value, i) && write_int(i);
    return is_object(value) && is_plain(value) && write_object(value);
  }
  std::string take() {
    put('.');
    end_frame();
    return std::move(bytes_);
  }

 private:
  bool is_plain(Value value) const { return rt_.memory.read<Header>(address_of(value))->cls == 0; }
  void put(char byte) { bytes_ += byte; }
  // Puts the frame's length before it, unless it is too short for one.
  void end_frame() {
    const std::uint64_t size = bytes_.size() - frame_;   // eight bytes of it also where std::size_t has four
    if (size >= kLeastFramed) {
      std::string head = "\x95";
      for (int i = 0; i < 8; ++i) head += static_cast<char>(size >> 8 * i);
      bytes_.insert(frame_, head);
    }
    frame_ = bytes_.size();
  }
  void number(std::uint64_t bits, int size, bool big_endian = false) {
    for (int i = 0; i < size; ++i) put(static_cast<char>(bits >> 8 * (big_endian ? size - 1 - i : i)));
  }

  bool write_int(std::int64_t i) {
    const auto bits = static_cast<std::uint64_t>(i);
    if (i >= 0 && i < 256) return put('K'), number(bits, 1), true;
    if (i >= 0 && i < 65'536) return put('M'), number(bits, 2), true;
    if (i >= INT32_MIN && i <= INT32_MAX) return put('J'), number(bits, 4), true;
    int size = 8;  // as few bytes as keep the sign
    while (size > 1 && i >> (8 * size - 9) == (i < 0 ? -1 : 0)) --size;
    return put('\x8a'), number(static_cast<std::uint64_t>(size), 1), number(bits, size), true;
  }

  bool write_object(Value value) {
    const auto known = memo_.find(value);
    if (known != memo_.end()) {
      if (known->second < 256) put('h'), number(known->second, 1);
      else put('j'), number(known->second, 4);
      return true;
    }
    switch (kind_of(rt_, value)) {
      case Kind::kString: return write_sized(value, to_utf8(rt_, address_of(value)), '\x8c', 'X');
      case Kind::kBytes: return write_sized(value, bytes_content(rt_, value), 'C', 'B');
      case Kind::kTuple: return write_tuple(value);
      case Kind::kList: return put(']'), memoize(value), write_list(address_of(value));
      case Kind::kDict: return put('}'), memoize(value), write_dict(address_of(value));
      default: return false;
    }
  }

  void memoize(Value value) {
    memo_.emplace(value, static_cast<std::uint32_t>(memo_.size()));
    put('\x94');
  }

  bool write_sized(Value value, const std::string& data, char short_code, char long_code) {
    const bool is_outside = data.size() >= kFrame;  // of all frames
    if (is_outside) end_frame();
    if (data.size() < 256) put(short_code), number(data.size(), 1);
    else put(long_code), number(data.size(), 4);
    bytes_ += data;
    if (is_outside) frame_ = bytes_.size();
    return memoize(value), true;
  }

  bool write_tuple(Value value) {
    const std::vector<Value> items = tuple_items(rt_, address_of(value));
    if (items.empty()) return put(')'), true;
    if (items.size() > 3) put('(');
    for (const Value item : items) {
      if (!write(item)) return false;
    }
    if (memo_.count(value) != 0) return false;  // it contains itself
    put(items.size() > 3 ? 't' : static_cast<char>(0x84 + items.size()));
    return memoize(value), true;
  }

  bool write_list(Address list) {
    const std::uint32_t length = list_length(rt_, list);
    for (std::uint32_t begin = 0; begin < length; begin += kBatch) {
      const std::uint32_t end = std::min(begin + kBatch, length);
      if (length > 1) put('(');
      for (std::uint32_t i = begin; i < end; ++i) {
        if (!write(list_at(rt_, list, i))) return false;
      }
      put(length > 1 ? 'e' : 'a');
    }
    return true;
  }

  bool write_dict(Address dict) {
    const std::uint32_t size = table_used(rt_, dict);
    std::uint32_t position = 0, left = size;
    while (left > 0) {
      const std::uint32_t count = std::min(left, kBatch);
      if (size > 1) put('(');
      for (std::uint32_t i = 0; i < count; ++i) {
        Value key, value;
        if (!table_next(rt_, dict, position, key, value) || !write(key) || !write(value)) return false;
      }
      put(size > 1 ? 'u' : 's');
      left -= count;
    }
    if (size > 0 && size % kBatch == 0) put('('), put('u');  // CPython looks whether there are more
    return true;
  }

  Runtime& rt_;
  std::string bytes_;
  std::size_t frame_;                    // where the frame that is being written begins
  std::map<Value, std::uint32_t> memo_;  // by object
};

// Runs the instructions that PlainWriter writes.
class PlainReader {
 public:
  PlainReader(Runtime& rt, std::string bytes) : rt_(rt), bytes_(std::move(bytes)) {}

  // False at an instruction that is not one of them, or where something is wrong.
  bool read(Value& result) {
    while (at_ < bytes_.size() && !failed_) {
      const auto code = static_cast<unsigned char>(bytes_[at_++]);
      if (code == '.') return stack_.size() == 1 && marks_.empty() && (result = stack_[0], true);
      if (!step(code)) return false;
    }
    return false;
  }

 private:
  std::uint64_t number(std::size_t size, bool big_endian = false) {
    const std::string data = take(size);
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < data.size(); ++i) {
      bits = bits << 8 | static_cast<unsigned char>(data[big_endian ? i : data.size() - 1 - i]);
    }
    return bits;
  }
  std::string take(std::size_t size) {
    if (size > bytes_.size() - at_) return failed_ = true, std::string();
    at_ += size;
    return bytes_.substr(at_ - size, size);
  }
  bool push(Value value) {
    ++rt_.work.items;
    stack_.push_back(value);
    return !failed_;
  }

  bool step(unsigned char code) {
    switch (code) {
      case 0x80: return take(1), !failed_;
      case 0x95: return take(8), !failed_;
      case 'N': return push(kNone);
      case 0x88: return push(kTrue);
      case 0x89: return push(kFalse);
      case 'K': return push(from_int(static_cast<std::int64_t>(number(1))));
      case 'M': return push(from_int(static_cast<std::int64_t>(number(2))));
      case 'J': return push(from_int(static_cast<std::int32_t>(static_cast<std::uint32_t>(number(4)))));
      case 0x8A: return push_long(static_cast<std::size_t>(number(1)));
      case 'G': return push(from_float(bit_cast<double>(number(8, true))));
      case 0x8C: return push_text(take(static_cast<std::size_t>(number(1))));
      case 'X': return push_text(take(static_cast<std::size_t>(number(4))));
      case 'C': return push_bytes(take(static_cast<std::size_t>(number(1))));
      case 'B': return push_bytes(take(static_cast<std::size_t>(number(4))));
      case 0x94: return !stack_.empty() && (memo_.push_back(stack_.back()), true);
      case 'h': return recall(number(1));
      case 'j': return recall(number(4));
      default: return step_container(code);
    }
  }

  bool step_container(unsigned char code) {
    switch (code) {
      case ')': return push(new_tuple(rt_, nullptr, 0));
      case 0x85:
      case 0x86:
      case 0x87: return make_tuple(stack_.size() - (code - 0x84u), stack_.size() >= code - 0x84u);
      case '(': return marks_.push_back(stack_.size()), true;
      case 't': return make_tuple(marks_.empty() ? 0 : marks_.back(), !marks_.empty()) && (marks_.pop_back(), true);
      case ']': return push(new_list(rt_, nullptr, 0));
      case 'a': return stack_.size() > 1 && extend(stack_.size() - 1);
      case 'e': return unmark() && extend(mark_);
      case '}': return push(new_dict(rt_));
      case 's': return stack_.size() > 2 && set_items(stack_.size() - 2);
      case 'u': return unmark() && set_items(mark_);
      default: return false;
    }
  }

  // 64 bits are enough for the rest: larger ones are left to Python.
  bool push_long(std::size_t size) {
    if (size == 0 || size > 8) return false;
    std::uint64_t bits = number(size);
    if (size < 8 && bits >> (8 * size - 1) != 0) bits |= ~std::uint64_t{0} << 8 * size;
    return push(from_int64(rt_, static_cast<std::int64_t>(bits)));
  }
  bool push_text(const std::string& text) { return !failed_ && push(new_string(rt_, text)); }
  bool push_bytes(const std::string& data) { return !failed_ && push(new_bytes(rt_, data.data(), data.size())); }
  bool recall(std::uint64_t index) { return index < memo_.size() && push(memo_[static_cast<std::size_t>(index)]); }

  bool make_tuple(std::size_t begin, bool is_possible) {
    if (!is_possible || begin > stack_.size()) return false;
    const Value tuple = new_tuple(rt_, stack_.data() + begin, stack_.size() - begin);
    stack_.resize(begin);
    return push(tuple);
  }
  bool unmark() {
    if (marks_.empty()) return false;
    mark_ = marks_.back();
    marks_.pop_back();
    return mark_ > 0 && mark_ <= stack_.size();
  }
  // What lies on the stack from `begin` on belongs into the container below it.
  bool extend(std::size_t begin) {
    const Value list = stack_[begin - 1];
    if (kind_of(rt_, list) != Kind::kList) return false;
    list_extend(rt_, address_of(list), stack_.data() + begin, static_cast<std::uint32_t>(stack_.size() - begin));
    return stack_.resize(begin), true;
  }
  bool set_items(std::size_t begin) {
    const Value dict = stack_[begin - 1];
    if (kind_of(rt_, dict) != Kind::kDict || (stack_.size() - begin) % 2 != 0) return false;
    for (std::size_t i = begin; i < stack_.size(); i += 2) {
      if (is_failure(table_set(rt_, address_of(dict), stack_[i], stack_[i + 1]))) return false;
    }
    return stack_.resize(begin), true;
  }

  Runtime& rt_;
  std::string bytes_;
  std::size_t at_ = 0, mark_ = 0;
  bool failed_ = false;
  std::vector<Value> stack_, memo_;
  std::vector<std::size_t> marks_;
};

// pickle_plain(object, protocol): the pickle, None when it is not plain.
Outcome pickle_plain(Runtime& rt, NativeCall& call) {
  PlainWriter writer(rt, as_int(call.arguments[1]));
  if (!writer.write(call.arguments[0])) return call.done(kNone);
  const std::string bytes = writer.take();
  return call.done(new_bytes(rt, bytes.data(), bytes.size()));
}

// unpickle_plain(bytes): a list with the object; None when not all is plain.
Outcome unpickle_plain(Runtime& rt, NativeCall& call) {
  if (kind_of(rt, call.arguments[0]) != Kind::kBytes) return call.done(kNone);
  Value value = kNone;
  const bool done = PlainReader(rt, bytes_content(rt, call.arguments[0])).read(value);
  if (rt.thread.raising != kUnbound) return Outcome::kRaised;
  return call.done(done ? new_list(rt, &value, 1) : kNone);
}

// new_memo(): a dict for what a Pickler has seen; with it comes what making a pickler costs in CPython.
Outcome new_memo(Runtime& rt, NativeCall& call) {
  ++rt.work.picklers;
  return call.done(new_dict(rt));
}

constexpr NativeEntry kEntries[] = {
    {"_weft", "new_memo", new_memo, ""},
    {"_weft", "pickle_plain", pickle_plain, "object, protocol, /"},
    {"_weft", "unpickle_plain", unpickle_plain, "data, /"},
};

}  // namespace

const NativeTable kPickleNatives = {kEntries, std::size(kEntries)};

}  // namespace weft::vm
