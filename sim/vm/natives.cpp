#include "sim/vm/natives.h"

#include <algorithm>
#include <cstring>

namespace weft::vm {

bool is_slot_name(std::string_view name) {
  constexpr std::string_view kPlain[] = {"__format__", "__reduce__", "__reduce_ex__", "__sizeof__", "__dir__", "__round__", "__floor__", "__ceil__",
                                         "__trunc__", "__reversed__", "__getstate__", "__length_hint__", "__init_subclass__", "__subclasshook__",
                                         "__subclasses__", "__instancecheck__", "__subclasscheck__", "__prepare__", "__new__", "__getnewargs__",
                                         "__complex__", "__bytes__", "__enter__", "__exit__", "__setstate__", "__class_getitem__"};
  return name.starts_with("__") && std::find(std::begin(kPlain), std::end(kPlain), name) == std::end(kPlain);
}

namespace {

const NativeTable* const kTables[] = {
#define X(topic) &k##topic##Natives,
#include "sim/vm/native_topics.def"
#undef X
};

// Reads a parameter list such as "self, sep?, /, *rest, end?" (see NativeEntry).
NativeInfo parse(const NativeEntry& entry) {
  NativeInfo info;
  info.entry = &entry;
  info.is_slot = is_slot_name(entry.name);
  bool keyword_only = false;
  std::string_view rest = entry.parameters;
  while (!rest.empty()) {
    const std::size_t comma = rest.find(',');
    std::string_view word = rest.substr(0, comma);
    rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    while (!word.empty() && word.front() == ' ') word.remove_prefix(1);
    while (!word.empty() && word.back() == ' ') word.remove_suffix(1);
    if (word.empty()) continue;
    if (word == "/") {
      info.positional_only = info.maximum;
    } else if (word.substr(0, 2) == "**") {
      info.takes_keywords = true;
    } else if (word.front() == '*') {
      info.takes_rest = word.size() > 1;
      keyword_only = true;
    } else {
      info.is_property = info.is_property || word.front() == '@';
      if (word.front() == '@') word.remove_prefix(1);
      const bool optional = word.back() == '?';
      if (optional) word.remove_suffix(1);
      info.names.push_back(word);
      if (keyword_only) {
        ++info.keyword_only;
      } else {
        ++info.maximum;
        if (!optional) info.minimum = info.maximum;
      }
    }
  }
  return info;
}

std::vector<NativeInfo> read_tables() {
  std::vector<NativeInfo> all;
  for (const NativeTable* table : kTables) {
    for (std::size_t i = 0; i < table->count; ++i) all.push_back(parse(table->entries[i]));
  }
  return all;
}

}  // namespace

const std::vector<NativeInfo>& all_natives() {
  static const std::vector<NativeInfo> all = read_tables();
  return all;
}

static std::string_view owner_of(std::uint32_t native) { return all_natives()[native].entry->owner; }

// Natives of one owner mostly stand together, so whole runs of them are sorted: there are few.
static std::vector<std::uint32_t> sorted_by_owner() {
  struct Run {
    std::string_view owner;
    std::uint32_t begin, end;
  };
  std::vector<Run> runs;
  const auto count = static_cast<std::uint32_t>(all_natives().size());
  for (std::uint32_t i = 0; i < count;) {
    Run run{owner_of(i), i, i};
    while (run.end < count && owner_of(run.end) == run.owner) ++run.end;
    i = run.end;
    const auto comes_before = [](std::string_view owner, const Run& other) { return owner < other.owner; };
    runs.insert(std::upper_bound(runs.begin(), runs.end(), run.owner, comes_before), run);
  }
  std::vector<std::uint32_t> numbers;
  numbers.reserve(all_natives().size());
  for (const Run& run : runs) {
    for (std::uint32_t i = run.begin; i < run.end; ++i) numbers.push_back(i);
  }
  return numbers;
}

std::span<const std::uint32_t> natives_of(std::string_view owner) {
  static const std::vector<std::uint32_t> numbers = sorted_by_owner();
  const auto first = std::lower_bound(numbers.begin(), numbers.end(), owner, [](std::uint32_t a, std::string_view b) { return owner_of(a) < b; });
  const auto last = std::upper_bound(first, numbers.end(), owner, [](std::string_view a, std::uint32_t b) { return a < owner_of(b); });
  return std::span(numbers).subspan(static_cast<std::size_t>(first - numbers.begin()), static_cast<std::size_t>(last - first));
}

}  // namespace weft::vm
