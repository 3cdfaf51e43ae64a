// Lists, tuples, ranges, slices, iterators.
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "sim/vm/blocks.h"
#include "sim/vm/objects/containers.h"
#include "sim/vm/objects/sequences.h"
#include "sim/vm/objects/slices.h"
#include "sim/vm/objects/sorting.h"
#include "sim/vm/objects/strings.h"
#include "sim/vm/objects/tables.h"
#include "tests/vm/bare_runtime.h"

namespace weft::vm {
namespace {

class SequenceTest : public BareRuntimeTest {
 protected:
  Value ints(std::initializer_list<std::int64_t> items) {
    std::vector<Value> values;
    for (const std::int64_t item : items) values.push_back(from_int(item));
    return new_list(rt, values);
  }
  Value numbers(std::int64_t count) {
    std::vector<Value> values;
    for (std::int64_t i = 0; i < count; ++i) values.push_back(from_int(i));
    return new_list(rt, values);
  }
  std::vector<std::int64_t> content(Value iterable) {
    std::vector<Value> items;
    EXPECT_EQ(items_of(rt, iterable, items), Walk::kDone);
    std::vector<std::int64_t> result;
    for (const Value item : items) result.push_back(as_int(item));
    return result;
  }
  Value iterator(Value iterable) {
    Value result = kUnbound;
    EXPECT_EQ(make_iterator(rt, iterable, result), Answer::kDone);
    return result;
  }
  Value next(Value of) {
    Value item = kNone;
    return next_item(rt, address_of(of), item) == Answer::kDone ? item : kNotImplemented;
  }
  using Ints = std::vector<std::int64_t>;
};

// sys.getsizeof() of a growing list shows these in CPython.
TEST_F(SequenceTest, ListsGrowAsInCPython) {
  const Address list = new_empty_list(rt);
  std::vector<std::uint32_t> capacities;
  for (int i = 0; i < 200; ++i) {
    list_append(rt, list, from_int(i));
    const std::uint32_t capacity = rt.memory.read<ListObject>(list)->capacity;
    if (capacities.empty() || capacities.back() != capacity) capacities.push_back(capacity);
  }
  EXPECT_EQ(capacities, (std::vector<std::uint32_t>{4, 8, 16, 24, 32, 40, 52, 64, 76, 92, 108, 128, 148, 172, 200}));
}

TEST_F(SequenceTest, ListsLongerThanAPage) {
  const Address list = new_empty_list(rt);
  for (int i = 0; i < 10'000; ++i) list_append(rt, list, from_int(i));
  for (std::uint32_t i = 0; i < 10'000; ++i) ASSERT_EQ(list_at(rt, list, i), from_int(i));
  const Value added[2] = {from_int(-1), from_int(-2)};
  list_splice(rt, list, 5'000, 1'000, added, 2);
  EXPECT_EQ(list_length(rt, list), 9'002u);
  EXPECT_EQ(list_at(rt, list, 5'001), from_int(-2));
  EXPECT_EQ(list_at(rt, list, 5'002), from_int(6'000));
  EXPECT_EQ(list_at(rt, list, 9'001), from_int(9'999));
  list_splice(rt, list, 0, 0, added, 2);
  EXPECT_EQ(list_at(rt, list, 9'003), from_int(9'999));
  EXPECT_EQ(rt.memory.read<Header>(list)->writer, 1);
}

// Every slice of lists of up to six items, read and deleted; digest made with CPython.
TEST_F(SequenceTest, AllSlices) {
  std::uint64_t digest = 0xCBF29CE484222325u;
  const auto add = [&digest](std::int64_t n) { digest = (digest ^ static_cast<std::uint64_t>(n)) * 0x100000001B3u; };
  std::vector<Value> bounds{kNone};
  for (int i = -8; i <= 8; ++i) bounds.push_back(from_int(i));
  for (int length = 0; length < 7; ++length) {
    for (const Value a : bounds) {
      for (const Value b : bounds) {
        for (const Value c : bounds) {
          if (c == from_int(0)) continue;
          const Value list = numbers(length);
          const Address slice = address_of(new_slice(rt, a, b, c));
          Value taken = kNone;
          ASSERT_EQ(get_slice(rt, list, slice, taken), Answer::kDone);
          const Ints items = content(taken);
          add(static_cast<std::int64_t>(items.size()));
          for (const std::int64_t item : items) add(item);
          ASSERT_EQ(delete_slice(rt, address_of(list), slice), Answer::kDone);
          for (const std::int64_t item : content(list)) add(item);
        }
      }
    }
  }
  EXPECT_EQ(digest, 0x79c71d506ab0c7f7u);
}

TEST_F(SequenceTest, SliceAssignment) {
  const Value list = numbers(6);
  const auto assign = [&](Value a, Value b, Value c, Value value) {
    return set_item(rt, list, new_slice(rt, a, b, c), value);
  };
  EXPECT_EQ(assign(from_int(1), from_int(3), kNone, ints({10, 11, 12})), Answer::kDone);
  EXPECT_EQ(content(list), (Ints{0, 10, 11, 12, 3, 4, 5}));
  EXPECT_EQ(assign(kNone, kNone, from_int(3), ints({-1, -2, -3})), Answer::kDone);
  EXPECT_EQ(content(list), (Ints{-1, 10, 11, -2, 3, 4, -3}));
  EXPECT_EQ(assign(kNone, kNone, from_int(2), ints({1})), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "ValueError: attempt to assign sequence of size 1 to extended slice of size 4");
  EXPECT_EQ(assign(kNone, kNone, from_int(0), ints({1})), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "ValueError: slice step cannot be zero");
  EXPECT_EQ(assign(kNone, kNone, kNone, from_int(5)), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "TypeError: can only assign an iterable");
  EXPECT_EQ(assign(kNone, kNone, kNone, list), Answer::kDone);
  EXPECT_EQ(content(list), (Ints{-1, 10, 11, -2, 3, 4, -3}));
}

TEST_F(SequenceTest, IndexErrors) {
  Value result = kNone;
  const Value list = numbers(3), tuple = new_tuple(rt, {kNone});
  EXPECT_EQ(get_item(rt, list, from_int(-1), result), Answer::kDone);
  EXPECT_EQ(result, from_int(2));
  EXPECT_EQ(get_item(rt, list, from_int(3), result), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "IndexError: list index out of range");
  EXPECT_EQ(set_item(rt, list, from_int(-4), kNone), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "IndexError: list assignment index out of range");
  EXPECT_EQ(get_item(rt, tuple, from_int(1), result), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "IndexError: tuple index out of range");
  EXPECT_EQ(get_item(rt, list, new_string(rt, "a"), result), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "TypeError: list indices must be integers or slices, not str");
  EXPECT_EQ(get_item(rt, new_string(rt, "abc"), new_string(rt, "a"), result), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "TypeError: string indices must be integers, not 'str'");
  EXPECT_EQ(set_item(rt, tuple, from_int(0), kNone), Answer::kNotSupported);
  EXPECT_EQ(get_item(rt, from_int(1), from_int(0), result), Answer::kNotSupported);
}

TEST_F(SequenceTest, ConcatenationAndRepetition) {
  Value result = kNone;
  EXPECT_EQ(binary(rt, BinaryOperator::kAdd, ints({1}), ints({2, 3}), false, result), Answer::kDone);
  EXPECT_EQ(content(result), (Ints{1, 2, 3}));
  EXPECT_EQ(binary(rt, BinaryOperator::kMultiply, from_int(3), ints({1, 2}), false, result), Answer::kDone);
  EXPECT_EQ(content(result), (Ints{1, 2, 1, 2, 1, 2}));
  EXPECT_EQ(binary(rt, BinaryOperator::kMultiply, ints({1, 2}), from_int(-3), false, result), Answer::kDone);
  EXPECT_EQ(content(result), Ints{});
  EXPECT_EQ(binary(rt, BinaryOperator::kMultiply, ints({0}), from_int(1'000'000'000'000), false, result), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "MemoryError");
  EXPECT_EQ(binary(rt, BinaryOperator::kMultiply, ints({0, 0, 0}), from_int(kMaxSmallInt), false, result), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "MemoryError");
  EXPECT_EQ(binary(rt, BinaryOperator::kAdd, ints({1}), from_int(1), false, result), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "TypeError: can only concatenate list (not \"int\") to list");
  EXPECT_EQ(binary(rt, BinaryOperator::kMultiply, ints({1}), from_float(1.5), false, result), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "TypeError: can't multiply sequence by non-int of type 'float'");
  const Value list = ints({1, 2});
  EXPECT_EQ(binary(rt, BinaryOperator::kAdd, list, list, true, result), Answer::kDone);
  EXPECT_EQ(result, list);
  EXPECT_EQ(binary(rt, BinaryOperator::kMultiply, list, from_int(2), true, result), Answer::kDone);
  EXPECT_EQ(content(list), (Ints{1, 2, 1, 2, 1, 2, 1, 2}));
}

TEST_F(SequenceTest, Ranges) {
  const auto range = [this](std::int64_t a, std::int64_t b, std::int64_t c) {
    return new_range(rt, from_int(a), from_int(b), from_int(c));
  };
  EXPECT_EQ(content(range(0, 5, 2)), (Ints{0, 2, 4}));
  EXPECT_EQ(content(range(5, 0, -2)), (Ints{5, 3, 1}));
  EXPECT_EQ(content(range(0, 0, 1)), Ints{});
  bool result = false;
  EXPECT_EQ(contains(rt, range(0, 10, 3), from_int(9), result), Answer::kDone);
  EXPECT_TRUE(result);
  EXPECT_EQ(contains(rt, range(0, 10, 3), from_float(6.0), result), Answer::kDone);
  EXPECT_TRUE(result);
  EXPECT_EQ(contains(rt, range(10, 0, -3), from_int(0), result), Answer::kDone);
  EXPECT_FALSE(result);
  EXPECT_EQ(compare(rt, Comparison::kEqual, range(0, 3, 2), range(0, 4, 2), result), Answer::kDone);
  EXPECT_TRUE(result);
  Value reversed = kNone;
  EXPECT_EQ(make_reversed(rt, range(0, 10, 3), reversed), Answer::kDone);
  EXPECT_EQ(content(reversed), (Ints{9, 6, 3, 0}));
  Value sliced = kNone;
  EXPECT_EQ(get_item(rt, range(0, 20, 2), new_slice(rt, from_int(1), from_int(8), from_int(3)), sliced), Answer::kDone);
  EXPECT_EQ(content(sliced), (Ints{2, 8, 14}));
  std::vector<Value> items;
  EXPECT_EQ(items_of(rt, range(0, 1'000'000'000'000, 1), items), Walk::kRaised);
  EXPECT_EQ(bare.take_raised(), "MemoryError");
  // Beyond the small ints it counts on.
  const Value high = new_range(rt, from_int(kMaxSmallInt - 1), from_int(kMaxSmallInt), from_int(kMaxSmallInt));
  EXPECT_EQ(content(high), Ints{kMaxSmallInt - 1});
}

TEST_F(SequenceTest, IteratorsStayExhausted) {
  const Value list = ints({1}), it = iterator(list);
  EXPECT_EQ(next(it), from_int(1));
  EXPECT_EQ(next(it), kUnbound);
  list_append(rt, address_of(list), from_int(2));
  EXPECT_EQ(next(it), kUnbound);
  EXPECT_EQ(std::string(iterator_class_name(shown_kind(*rt.memory.read<IteratorObject>(address_of(it))))), "list_iterator");
  const Value growing = ints({1}), growing_it = iterator(growing);
  next(growing_it);
  list_append(rt, address_of(growing), from_int(2));
  EXPECT_EQ(next(growing_it), from_int(2));
}

TEST_F(SequenceTest, TablesMustNotChangeSizeUnderAnIterator) {
  const Value dict = new_dict(rt), set = new_set(rt);
  for (int i = 0; i < 3; ++i) table_set(rt, address_of(dict), from_int(i), kNone);
  table_set(rt, address_of(set), from_int(1), kNone);
  const Value it = iterator(dict), set_it = iterator(set);
  next(it);
  table_set(rt, address_of(dict), from_int(9), kNone);
  EXPECT_EQ(next(it), kNotImplemented);
  EXPECT_EQ(bare.take_raised(), "RuntimeError: dictionary changed size during iteration");
  table_remove(rt, address_of(dict), from_int(9));
  EXPECT_EQ(next(it), kNotImplemented);
  bare.take_raised();
  table_set(rt, address_of(set), from_int(2), kNone);
  EXPECT_EQ(next(set_it), kNotImplemented);
  EXPECT_EQ(bare.take_raised(), "RuntimeError: Set changed size during iteration");
}

TEST_F(SequenceTest, NotIterable) {
  std::vector<Value> items;
  EXPECT_EQ(items_of(rt, from_int(5), items), Walk::kRaised);
  EXPECT_EQ(bare.take_raised(), "TypeError: 'int' object is not iterable");
}

TEST_F(SequenceTest, ComparisonOfSequences) {
  bool result = false;
  const auto holds = [&](Comparison comparison, Value a, Value b) {
    EXPECT_EQ(compare(rt, comparison, a, b, result), Answer::kDone);
    return result;
  };
  EXPECT_TRUE(holds(Comparison::kLess, ints({1, 2}), ints({1, 2, 3})));
  EXPECT_TRUE(holds(Comparison::kGreater, ints({2}), ints({1, 2, 3})));
  EXPECT_TRUE(holds(Comparison::kEqual, ints({1, 2}), ints({1, 2})));
  EXPECT_TRUE(holds(Comparison::kNotEqual, ints({1, 2}), new_tuple(rt, {from_int(1), from_int(2)})));
  const Value mixed = new_list(rt, {new_string(rt, "a")});
  EXPECT_EQ(compare(rt, Comparison::kLess, mixed, ints({1}), result), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "TypeError: '<' not supported between instances of 'str' and 'int'");
  EXPECT_EQ(compare(rt, Comparison::kLess, ints({1}), from_int(1), result), Answer::kNotSupported);
}

TEST_F(SequenceTest, ListsThatHoldThemselves) {
  const Value a = ints({}), b = ints({});
  list_append(rt, address_of(a), a);
  list_append(rt, address_of(b), b);
  bool result = false;
  EXPECT_EQ(compare(rt, Comparison::kEqual, a, b, result), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "RecursionError: maximum recursion depth exceeded in comparison");
  EXPECT_EQ(rt.native_depth, 0u);
}

TEST_F(SequenceTest, SortingIsStable) {
  std::vector<Value> keys, values;
  for (int i = 0; i < 5'000; ++i) {
    keys.push_back(from_int((i * 7919) % 13));
    values.push_back(from_int(i));
  }
  for (const bool reverse : {false, true}) {
    std::vector<Value> sorted_keys = keys, sorted_values = values;
    ASSERT_EQ(sort_values(rt, sorted_keys, &sorted_values, reverse), Answer::kDone);
    for (std::size_t i = 1; i < keys.size(); ++i) {
      const std::int64_t before = as_int(sorted_keys[i - 1]), after = as_int(sorted_keys[i]);
      ASSERT_TRUE(reverse ? before >= after : before <= after);
      if (before == after) {
        ASSERT_LT(as_int(sorted_values[i - 1]), as_int(sorted_values[i]));
      }
    }
  }
}

TEST_F(SequenceTest, SortingMixedNumbersAndNaN) {
  std::vector<Value> keys;
  std::uint64_t state = 5;
  for (int i = 0; i < 1'000; ++i) {
    state = state * 6364136223846793005u + 1;
    const auto number = static_cast<std::int64_t>(state >> 40) - 8'000'000;
    keys.push_back(i % 2 == 0 ? from_int(number) : from_float(static_cast<double>(number) + 0.5));
  }
  std::vector<Value> sorted = keys;
  ASSERT_EQ(sort_values(rt, sorted, nullptr, false), Answer::kDone);
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    bool less = false;
    compare(rt, Comparison::kLess, sorted[i], sorted[i - 1], less);
    ASSERT_FALSE(less);
  }
  for (std::size_t i = 0; i < keys.size(); i += 3) keys[i] = from_float(std::numeric_limits<double>::quiet_NaN());
  EXPECT_EQ(sort_values(rt, keys, nullptr, false), Answer::kDone);
}

TEST_F(SequenceTest, SortingUnorderableTypes) {
  std::vector<Value> keys{from_int(3), new_string(rt, "a"), from_int(1)};
  const std::vector<Value> before = keys;
  EXPECT_EQ(sort_values(rt, keys, nullptr, false), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "TypeError: '<' not supported between instances of 'str' and 'int'");
  EXPECT_EQ(keys, before);  // it failed at the first comparison
}

TEST_F(SequenceTest, MembershipInLists) {
  bool result = false;
  const Value list = new_list(rt, {from_int(1), new_string(rt, "둘"), from_float(3.0)});
  EXPECT_EQ(contains(rt, list, new_string(rt, "둘"), result), Answer::kDone);
  EXPECT_TRUE(result);
  EXPECT_EQ(contains(rt, list, from_int(3), result), Answer::kDone);
  EXPECT_TRUE(result);
  EXPECT_EQ(contains(rt, list, kTrue, result), Answer::kDone);
  EXPECT_TRUE(result);
  EXPECT_EQ(contains(rt, list, kNone, result), Answer::kDone);
  EXPECT_FALSE(result);
  EXPECT_EQ(contains(rt, new_string(rt, "abc"), from_int(1), result), Answer::kRaised);
  EXPECT_EQ(bare.take_raised(), "TypeError: 'in <string>' requires string as left operand, not int");
  EXPECT_EQ(contains(rt, from_int(1), from_int(1), result), Answer::kNotSupported);
}

}  // namespace
}  // namespace weft::vm
