// Dicts against a model, sets against what CPython does with the same operations (digests made with CPython 3.11).
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "sim/vm/objects/dict_table.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/set_table.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "tests/vm/bare_runtime.h"

namespace weft::vm {
namespace {

struct Lcg {
  std::uint64_t state;
  std::int64_t next(std::int64_t bound) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::int64_t>((state >> 33) % static_cast<std::uint64_t>(bound));
  }
};

struct Fnv {
  std::uint64_t value = 0xCBF29CE484222325u;
  void add(std::int64_t number) { value = (value ^ static_cast<std::uint64_t>(number)) * 0x100000001B3u; }
};

class TableTest : public BareRuntimeTest {
 protected:
  std::vector<std::pair<Value, Value>> entries(Value table) {
    std::vector<std::pair<Value, Value>> all;
    std::uint32_t position = 0;
    for (Value key, value; table_next(rt, address_of(table), position, key, value);) all.emplace_back(key, value);
    return all;
  }
  void add_all(Fnv& digest, Value set) {
    for (const auto& [key, value] : entries(set)) digest.add(as_int(key));
  }
  Value set_of(std::initializer_list<int> items) {
    const Value set = new_set(rt);
    for (const int item : items) table_set(rt, address_of(set), from_int(item), kNone);
    return set;
  }
};

TEST_F(TableTest, DictKeepsOrderOfInsertion) {
  const Value dict = new_dict(rt);
  std::vector<std::pair<Value, Value>> model;
  Lcg random{1};
  for (int i = 0; i < 20'000; ++i) {
    const Value key = from_int(random.next(400) * 4096), value = from_int(i);
    auto at = model.begin();
    while (at != model.end() && at->first != key) ++at;
    if (random.next(3) != 0) {
      EXPECT_EQ(table_set(rt, address_of(dict), key, value), at == model.end() ? Found::kNo : Found::kYes);
      if (at == model.end()) model.emplace_back(key, value); else at->second = value;
    } else {
      EXPECT_EQ(table_remove(rt, address_of(dict), key), at == model.end() ? Found::kNo : Found::kYes);
      if (at != model.end()) model.erase(at);
    }
    if (i % 1'000 == 0) {
      ASSERT_EQ(entries(dict), model);
    }
  }
  EXPECT_EQ(entries(dict), model);
  EXPECT_EQ(entries(from_address(table_copy(rt, address_of(dict), Kind::kDict))), model);
}

TEST_F(TableTest, DictLongerThanAPage) {
  const Value dict = new_dict(rt);
  for (int i = 0; i < 50'000; ++i) table_set(rt, address_of(dict), from_int(i), from_int(-i));
  EXPECT_EQ(table_used(rt, address_of(dict)), 50'000u);
  for (int i = 0; i < 50'000; ++i) {
    Value value = kUnbound;
    ASSERT_EQ(table_find(rt, address_of(dict), from_int(i), value), Found::kYes);
    ASSERT_EQ(value, from_int(-i));
  }
  Value value = kUnbound;
  EXPECT_EQ(table_find(rt, address_of(dict), from_int(50'000), value), Found::kNo);
}

TEST_F(TableTest, EqualKeysOfDifferentTypes) {
  const Value dict = new_dict(rt);
  table_set(rt, address_of(dict), from_int(1), from_int(10));
  EXPECT_EQ(table_set(rt, address_of(dict), kTrue, from_int(20)), Found::kYes);
  EXPECT_EQ(table_set(rt, address_of(dict), from_float(1.0), from_int(30)), Found::kYes);
  EXPECT_EQ(entries(dict), (std::vector<std::pair<Value, Value>>{{from_int(1), from_int(30)}}));
  table_set(rt, address_of(dict), from_float(0.0), kNone);
  EXPECT_EQ(table_set(rt, address_of(dict), from_float(-0.0), kNone), Found::kYes);
  table_set(rt, address_of(dict), new_string(rt, "이름"), from_int(1));
  Value value = kUnbound;
  EXPECT_EQ(table_find(rt, address_of(dict), new_string(rt, "이름"), value), Found::kYes);
}

TEST_F(TableTest, PopItemTakesTheLast) {
  const Value dict = new_dict(rt);
  Value key = kNone, value = kNone;
  for (int i = 0; i < 1'000; ++i) {
    table_set(rt, address_of(dict), from_int(i), from_int(i));
    table_set(rt, address_of(dict), from_int(i + 5'000), from_int(i));
    ASSERT_TRUE(dict_pop_last(rt, address_of(dict), key, value));
    EXPECT_EQ(key, from_int(i + 5'000));
  }
  for (int i = 999; i >= 0; --i) {
    ASSERT_TRUE(dict_pop_last(rt, address_of(dict), key, value));
    EXPECT_EQ(key, from_int(i));
  }
  EXPECT_FALSE(dict_pop_last(rt, address_of(dict), key, value));
}

TEST_F(TableTest, StringKeysWithHints) {
  const Value dict = new_dict(rt);
  const Address name = address_of(new_string(rt, "name")), age = address_of(new_string(rt, "age"));
  set_string_key(rt, address_of(dict), name, from_int(1));
  set_string_key(rt, address_of(dict), age, from_int(2));
  std::uint32_t hint = 77;
  EXPECT_EQ(find_string_key(rt, address_of(dict), age, hint), from_int(2));
  EXPECT_EQ(hint, 1u);
  EXPECT_EQ(find_string_key(rt, address_of(dict), name, hint), from_int(1));
  EXPECT_EQ(find_string_key(rt, address_of(dict), address_of(new_string(rt, "age"))), from_int(2));
  EXPECT_TRUE(remove_string_key(rt, address_of(dict), age));
  EXPECT_FALSE(remove_string_key(rt, address_of(dict), age));
  EXPECT_EQ(find_string_key(rt, address_of(dict), age, hint), kUnbound);
}

TEST_F(TableTest, UnhashableKeys) {
  const Value dict = new_dict(rt);
  EXPECT_EQ(table_set(rt, address_of(dict), new_list(rt, nullptr, 0), kNone), Found::kRaised);
  EXPECT_EQ(bare.take_raised(), "TypeError: unhashable type: 'list'");
  const Value list = new_list(rt, nullptr, 0);
  EXPECT_EQ(table_set(rt, address_of(dict), new_tuple(rt, {from_int(1), list}), kNone), Found::kRaised);
  EXPECT_EQ(bare.take_raised(), "TypeError: unhashable type: 'list'");
}

TEST_F(TableTest, HashesAreThoseOfCPython) {
  const auto hash = [this](Value value) {
    std::uint64_t result = 0;
    EXPECT_EQ(hash_of(rt, value, result), Found::kYes);
    return result;
  };
  const auto ints = [this](std::initializer_list<int> items) {
    std::vector<Value> values;
    for (const int item : items) values.push_back(from_int(item));
    return new_tuple(rt, values.data(), values.size());
  };
  EXPECT_EQ(hash(from_int(-1)), static_cast<std::uint64_t>(-2));
  EXPECT_EQ(hash(from_float(1.5)), 1152921504606846977u);
  EXPECT_EQ(hash(ints({})), 5740354900026072187u);
  EXPECT_EQ(hash(ints({1})), 11802529618835948721u);
  EXPECT_EQ(hash(ints({1, 2, 3})), 529344067295497451u);
  EXPECT_EQ(hash(new_tuple(rt, {from_int(1), ints({2, 3})})), 7267574591690527098u);
  EXPECT_EQ(hash(new_string(rt, "abc")), 13851880170939887858u);
  EXPECT_EQ(hash(new_bytes(rt, "abc", 3)), 13851880170939887858u);
  EXPECT_EQ(hash(new_string(rt, "한글")), 3011526259676503552u);
  EXPECT_EQ(hash(new_range(rt, from_int(1), from_int(10), from_int(3))), 9285775457699922792u);
  EXPECT_EQ(hash(from_address(table_copy(rt, address_of(set_of({1, 2, 3})), Kind::kFrozenSet))), 18174368672485334456u);
  EXPECT_EQ(hash(from_address(table_copy(rt, address_of(set_of({10, -20})), Kind::kFrozenSet))), 3617981007684805269u);
}

struct SetRun {
  std::uint64_t seed;
  std::int64_t spread;
  int operations;
  std::uint64_t digest;
};

// The same operations in CPython, with the order of walking hashed after every fifty.
TEST_F(TableTest, SetsAreWalkedInTheOrderOfCPython) {
  for (const SetRun& run : {SetRun{1, 20, 500, 0x9809e54166b76fcfu}, SetRun{2, 20, 500, 0x8d31e267ab0d647fu},
                            SetRun{3, 300, 5000, 0x434bb00e029f692cu}, SetRun{4, 300, 5000, 0x70bb962df2a17025u},
                            SetRun{5, 100000, 20000, 0x53c32df1c811dfd9u}, SetRun{6, 1099511627776, 3000, 0x0b2deddba9470a45u}}) {
    Lcg random{run.seed};
    Fnv digest;
    const Value set = new_set(rt);
    for (int i = 0; i < run.operations; ++i) {
      const std::int64_t number = (random.next(run.spread) - run.spread / 3) * (run.seed % 2 == 1 ? 1 : 64);
      const std::int64_t what = random.next(10);
      if (what < 6) {
        table_set(rt, address_of(set), from_int(number), kNone);
      } else if (what < 9) {
        table_remove(rt, address_of(set), from_int(number));
      } else if (table_used(rt, address_of(set)) > 0) {
        digest.add(as_int(set_pop(rt, address_of(set))));
      }
      if (i % 50 == 49) add_all(digest, set);
    }
    EXPECT_EQ(digest.value, run.digest) << "seed " << run.seed;
  }
}

TEST_F(TableTest, SetAlgebraInTheOrderOfCPython) {
  Lcg random{7};
  Fnv digest;
  const auto operate = [&](BinaryOperator op, Value a, Value b, bool in_place) {
    Value result = kNone;
    EXPECT_EQ(binary(rt, op, a, b, in_place, result), Answer::kDone);
    add_all(digest, result);
  };
  for (int round = 0; round < 200; ++round) {
    const std::int64_t first = random.next(40), second = random.next(round % 3 == 0 ? 300 : 40);
    const Value a = new_set(rt), b = new_set(rt);
    for (std::int64_t i = 0; i < first; ++i) table_set(rt, address_of(a), from_int(random.next(64)), kNone);
    for (std::int64_t i = 0; i < second; ++i) table_set(rt, address_of(b), from_int(random.next(400)), kNone);
    operate(BinaryOperator::kOr, a, b, false);
    operate(BinaryOperator::kAnd, a, b, false);
    operate(BinaryOperator::kSubtract, a, b, false);
    operate(BinaryOperator::kSubtract, b, a, false);
    operate(BinaryOperator::kXor, a, b, false);
    for (const BinaryOperator op : {BinaryOperator::kSubtract, BinaryOperator::kXor, BinaryOperator::kOr}) {
      operate(op, from_address(table_copy(rt, address_of(a), Kind::kSet)), b, true);
    }
  }
  EXPECT_EQ(digest.value, 0x3860f1ac6931843cu);
}

TEST_F(TableTest, LayoutOfConstantSets) {
  const std::vector<std::int32_t> slots = set_layout({3, 1, 2, 11, 19});
  const Value set = set_of({3, 1, 2, 11, 19});
  std::vector<Value> order;
  for (const std::int32_t slot : slots) {
    constexpr int keys[] = {3, 1, 2, 11, 19};
    if (slot >= 0) order.push_back(from_int(keys[slot]));
  }
  std::vector<Value> walked;
  for (const auto& [key, value] : entries(set)) walked.push_back(key);
  EXPECT_EQ(order, walked);
}

TEST_F(TableTest, DeeplyNestedKeysEndInAnError) {
  Value nested = new_tuple(rt, {from_int(1)});
  for (int i = 0; i < 100'000; ++i) nested = new_tuple(rt, {nested});
  std::uint64_t hash = 0;
  EXPECT_EQ(hash_of(rt, nested, hash), Found::kRaised);
  EXPECT_EQ(bare.take_raised(), "RecursionError: maximum recursion depth exceeded");
}

}  // namespace
}  // namespace weft::vm
