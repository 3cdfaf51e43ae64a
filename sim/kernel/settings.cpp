#include "sim/kernel/settings.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "sim/core/duration.h"
#include "sim/core/whole_number.h"

namespace weft::kernel {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 3> kGilModes = {"3.9", "3.12", "off"};
constexpr std::array<std::string_view, 2> kOffOn = {"off", "on"}, kPipeTty = {"pipe", "tty"}, kQueues = {"central", "per_core"};
constexpr std::array<std::string_view, 2> kWakes = {"fifo", "priority"}, kWarnings = {"none", "lock-order"};
constexpr std::array<std::string_view, 3> kProtocols = {"none", "inherit", "ceiling"};

constexpr std::uint64_t kFramesPerMebibyte = 256;
constexpr std::uint64_t kAny = UINT64_MAX;

// A number, a time, or one of some words: all of them are numbers in the end.
template <auto kMember>
void assign(Config& config, std::uint64_t value) {
  using Field = std::remove_reference_t<decltype(config.*kMember)>;
  config.*kMember = static_cast<Field>(value);
}

void assign_memory(Config& config, std::uint64_t mebibytes) { config.frames = static_cast<std::uint32_t>(mebibytes * kFramesPerMebibyte); }

template <auto kMember>
bool read_word(Config& config, std::string_view text) {
  config.*kMember = text;
  return !text.empty();
}

template <auto kMember, auto kParse>
bool read_device(Config& config, std::string_view text) {
  auto device = config.*kMember;
  if (!kParse(text, device)) return false;
  config.*kMember = device;
  return true;
}

bool read_console_input(Config& config, std::string_view text) {
  config.console_input = text;
  return text.size() <= limits::kConsoleInputBytes;
}

bool read_replacement(Config& config, std::string_view text) {
  config.replacement = text == "none" ? std::string_view() : text;
  return !text.empty();
}

// "64x8x64", "none".
bool read_cache(Config& config, std::string_view text) {
  if (text == "none") return config.cache = {}, true;
  std::uint32_t numbers[3] = {};
  for (std::uint32_t& number : numbers) {
    const std::size_t end = std::min(text.find('x'), text.size());
    const auto parsed = parse_whole_number(text.substr(0, end));
    const bool is_last = &number == &numbers[2];
    if (!parsed || *parsed == 0 || *parsed > UINT32_MAX || is_last != (end == text.size())) return false;
    number = static_cast<std::uint32_t>(*parsed);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  config.cache = {numbers[0], numbers[1], numbers[2]};
  return true;
}

enum class Kind : std::uint8_t { kNumber, kTime, kChoice, kText };

struct Setting {
  std::string_view name;
  Kind kind;
  std::uint64_t least = 0, most = kAny;                 // of a number, and (ns) of a time
  Words words = {};                                     // a choice: the value is the place of the word
  void (*assign)(Config& config, std::uint64_t value) = nullptr;
  std::string_view form = {};                           // a text
  bool (*read)(Config& config, std::string_view text) = nullptr;
};

constexpr Setting number(std::string_view name, std::uint64_t least, std::uint64_t most, void (*assign)(Config&, std::uint64_t)) {
  return {name, Kind::kNumber, least, most, {}, assign};
}
constexpr Setting time(std::string_view name, Ns least, void (*assign)(Config&, std::uint64_t)) {
  return {name, Kind::kTime, static_cast<std::uint64_t>(least), kAny, {}, assign};
}
constexpr Setting choice(std::string_view name, Words words, void (*assign)(Config&, std::uint64_t)) {
  return {name, Kind::kChoice, 0, kAny, words, assign};
}
constexpr Setting text(std::string_view name, std::string_view form, bool (*read)(Config&, std::string_view)) {
  return {name, Kind::kText, 0, kAny, {}, nullptr, form, read};
}

constexpr Setting kSettings[] = {
    number("cores", 1, limits::kCores, assign<&Config::cores>),
    number("seed", 0, kAny, assign<&Config::seed>),
    time("quantum", kMicrosecond, assign<&Config::quantum>),
    choice("gil", kGilModes, assign<&Config::gil>),
    time("switch_interval", kMicrosecond, assign<&Config::switch_interval>),
    text("scheduler", "a name", read_word<&Config::scheduler>),
    choice("queues", kQueues, assign<&Config::queues_per_core>),
    time("ageing", 0, assign<&Config::ageing>),
    text("cost", "a name", read_word<&Config::cost_model>),
    choice("stdout", kPipeTty, assign<&Config::console_is_tty>),
    text("stdin", "a text of at most 256 KiB", read_console_input),
    number("limit_instructions", 1, kAny, assign<&Config::limit_instructions>),
    time("limit_time", 1, assign<&Config::limit_time>),
    // Locks.
    choice("wake", kWakes, assign<&Config::lock_wake>),
    choice("lock_protocol", kProtocols, assign<&Config::lock_protocol>),
    choice("spurious_wakeups", kOffOn, assign<&Config::spurious_wakeups>),
    choice("warn", kWarnings, assign<&Config::warn_lock_order>),
    // Memory.
    number("memory", 1, limits::kMaxFrames / kFramesPerMebibyte, assign_memory),
    number("frames", 1, limits::kMaxFrames, assign<&Config::frames>),
    text("replacement", "a name, or none", read_replacement),
    number("swap", 0, limits::kMaxFrames, assign<&Config::swap_pages>),
    time("swap_latency", 1, assign<&Config::swap_latency>),
    text("cache", "none, or SETSxWAYSxBYTES, such as 64x8x64", read_cache),
    time("cache_latency", 0, assign<&Config::cache_latency>),
    number("tlb", 0, limits::kTlbEntries, assign<&Config::tlb_entries>),
    time("tlb_latency", 0, assign<&Config::tlb_latency>),
    choice("tlb_asid", kOffOn, assign<&Config::tlb_tagged>),
    // Devices.
    text("disk", "none, fcfs, sstf, scan, cscan, look or clook, and times (look:seek=50us:rotation=4ms:transfer=40us)",
         read_device<&Config::disk, parse_disk>),
    text("net", "none, on, or latency=1ms:bandwidth=BYTES a second", read_device<&Config::network, parse_network>),
};

const Setting* find_setting(std::string_view name) {
  const auto found = std::find_if(std::begin(kSettings), std::end(kSettings), [&](const Setting& setting) { return setting.name == name; });
  return found == std::end(kSettings) ? nullptr : found;
}

// The value as a number; nothing when the text has not the form.
std::optional<std::uint64_t> read_value(const Setting& setting, std::string_view text) {
  std::optional<std::uint64_t> value;
  if (setting.kind == Kind::kNumber) value = parse_whole_number(text);
  if (setting.kind == Kind::kTime) {
    if (const auto time = parse_duration(text)) value = static_cast<std::uint64_t>(*time);
  }
  for (std::size_t i = 0; i < setting.words.size(); ++i) {
    if (setting.words[i] == text) value = i;
  }
  return value && *value >= setting.least && *value <= setting.most ? value : std::nullopt;
}

// "fifo or priority", "none, inherit or ceiling".
std::string one_of(Words words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
    text += words[i];
  }
  return text;
}

}  // namespace

bool is_setting(std::string_view name) { return find_setting(name) != nullptr; }

std::string form_of_setting(std::string_view name) {
  const Setting& setting = *find_setting(name);
  switch (setting.kind) {
    case Kind::kChoice: return one_of(setting.words);
    case Kind::kText: return std::string(setting.form);
    case Kind::kTime: {
      const std::string form = "a time with its unit, such as 5ms";
      return setting.least > 1 ? form + ", of at least " + format_duration(static_cast<Ns>(setting.least)) : form;
    }
    default: break;
  }
  if (setting.most == kAny) return setting.least > 0 ? "a whole number above 0" : "a whole number";
  return "a whole number from " + std::to_string(setting.least) + " to " + std::to_string(setting.most);
}

bool set_setting(Config& config, std::string_view name, std::string_view text) {
  const Setting& setting = *find_setting(name);
  if (setting.kind == Kind::kText) return setting.read(config, text);
  const auto value = read_value(setting, text);
  if (value) setting.assign(config, *value);
  return value.has_value();
}

std::string_view gil_mode_name(GilMode mode) { return kGilModes[static_cast<std::size_t>(mode)]; }

}  // namespace weft::kernel
