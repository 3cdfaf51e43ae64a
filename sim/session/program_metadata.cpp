#include "sim/session/program_metadata.h"

#include "sim/core/duration.h"

namespace weft::session {

namespace {

constexpr std::string_view kOpening = "# /// weft";
constexpr std::string_view kClosing = "# ///";

std::string_view trim(std::string_view text) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::optional<std::uint64_t> parse_number(std::string_view text) {
  std::uint64_t value = 0;
  if (text.empty() || text.size() > 19) return std::nullopt;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return value;
}

// A string in double quotes; \" \\ and \n are the escapes.
std::optional<std::string> parse_string(std::string_view text) {
  if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::nullopt;
  std::string result;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] == '"') return std::nullopt;
    if (text[i] != '\\') {
      result += text[i];
      continue;
    }
    if (++i + 1 >= text.size()) return std::nullopt;
    result += text[i] == 'n' ? '\n' : text[i];
  }
  return result;
}

// Reads `key = value` lines into a record; each setter answers what is wrong, or an empty text.
class Reader {
 public:
  explicit Reader(ProgramMetadata& into) : into_(into) {}

  void line(std::uint32_t number, std::string_view text) {
    if (text.empty()) return;
    const std::size_t equals = text.find('=');
    std::string problem = "expected key = value";
    if (equals != std::string_view::npos) problem = set(trim(text.substr(0, equals)), trim(text.substr(equals + 1)));
    if (!problem.empty()) into_.problems.push_back({number, problem});
  }

 private:
  std::string set(std::string_view key, std::string_view value) {
    if (key == "title.en") return set_string(into_.title.english, value);
    if (key == "title.ko") return set_string(into_.title.korean, value);
    if (key == "summary.en") return set_string(into_.summary.english, value);
    if (key == "summary.ko") return set_string(into_.summary.korean, value);
    if (key == "watch.en") return set_string(into_.watch.english, value);
    if (key == "watch.ko") return set_string(into_.watch.korean, value);
    if (key == "group") return set_group(value);
    if (key == "expect") return set_string(into_.expected, value);
    return set_number_or_option(key, value);
  }

  std::string set_number_or_option(std::string_view key, std::string_view value) {
    if (key == "order") return set_number(into_.order, value, 9'999);
    if (key == "expect.exit") return set_number(into_.expected_exit, value, 255);
    if (key == "cores") return set_number(into_.cores, value, limits::kCores);
    if (key == "seed") return set_number(into_.seed, value, UINT64_MAX);
    if (key == "quantum") return set_time(into_.quantum, value);
    if (key == "switch_interval") return set_time(into_.switch_interval, value);
    if (key == "gil") return set_gil(value);
    if (key == "scheduler") return set_string(into_.scheduler, value);
    if (key == "cost") return set_string(into_.cost_model, value);
    return "unknown key '" + std::string(key) + "'";
  }

  template <typename Field>
  std::string set_string(Field& field, std::string_view value) {
    auto text = parse_string(value);
    if (!text) return "expected a string in double quotes";
    field = std::move(*text);
    return "";
  }

  template <typename Field>
  std::string set_number(Field& field, std::string_view value, std::uint64_t most) {
    const auto number = parse_number(value);
    if (!number || *number > most) return "expected a whole number up to " + std::to_string(most);
    assign(field, *number);
    return "";
  }
  static void assign(int& field, std::uint64_t number) { field = static_cast<int>(number); }
  template <typename T>
  static void assign(std::optional<T>& field, std::uint64_t number) { field = static_cast<T>(number); }

  std::string set_time(std::optional<Ns>& field, std::string_view value) {
    const auto time = parse_duration(value);
    if (!time || *time <= 0) return "expected a time with its unit, such as 5ms";
    field = *time;
    return "";
  }

  std::string set_gil(std::string_view value) {
    const auto quoted = parse_string(value);
    const auto mode = parse_gil_mode(quoted ? std::string_view(*quoted) : value);
    if (!mode) return "expected 3.9, 3.12 or off";
    into_.gil = *mode;
    return "";
  }

  std::string set_group(std::string_view value) {
    const auto name = parse_string(value);
    for (const std::string_view known : {"basics", "race", "deadlock", "memory", "gil", "process"}) {
      if (name && *name == known) {
        into_.group = *name;
        return "";
      }
    }
    return "expected one of \"basics\", \"race\", \"deadlock\", \"memory\", \"gil\", \"process\"";
  }

  ProgramMetadata& into_;
};

}  // namespace

ProgramMetadata read_metadata(std::string_view source) {
  ProgramMetadata metadata;
  Reader reader(metadata);
  std::uint32_t number = 0;
  while (!source.empty()) {
    const std::size_t end = source.find('\n');
    const std::string_view line = trim(source.substr(0, end));
    source.remove_prefix(end == std::string_view::npos ? source.size() : end + 1);
    ++number;
    if (metadata.first_line == 0) {
      if (line == kOpening) metadata.first_line = number;
      continue;
    }
    metadata.last_line = number;
    if (line == kClosing) return metadata;
    if (line.empty() || line.front() != '#') break;
    reader.line(number, trim(line.substr(1)));
  }
  if (metadata.first_line != 0) metadata.problems.push_back({metadata.first_line, "the block has no closing line '# ///'"});
  return metadata;
}

void apply(const ProgramMetadata& metadata, kernel::Config& config) {
  if (metadata.cores) config.cores = *metadata.cores;
  if (metadata.quantum) config.quantum = *metadata.quantum;
  if (metadata.switch_interval) config.switch_interval = *metadata.switch_interval;
  if (metadata.gil) config.gil = *metadata.gil;
  if (metadata.seed) config.seed = *metadata.seed;
  if (metadata.scheduler) config.scheduler = *metadata.scheduler;
  if (metadata.cost_model) config.cost_model = *metadata.cost_model;
}

std::optional<kernel::GilMode> parse_gil_mode(std::string_view text) {
  if (text == "3.9") return kernel::GilMode::kEveryBytecode;
  if (text == "3.12") return kernel::GilMode::kBackEdges;
  if (text == "off") return kernel::GilMode::kOff;
  return std::nullopt;
}

std::string_view gil_mode_name(kernel::GilMode mode) {
  switch (mode) {
    case kernel::GilMode::kEveryBytecode: return "3.9";
    case kernel::GilMode::kBackEdges: return "3.12";
    default: return "off";
  }
}

}  // namespace weft::session
