#include "sim/session/program_metadata.h"

#include "sim/core/whole_number.h"
#include "sim/kernel/settings.h"

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
    if (key == "order") return set_number(into_.order, value, 9'999);
    if (key == "expect.exit") return set_number(into_.expected_exit, value, 255);
    return set_setting(key, value);
  }

  // What stops a run is the business of whoever starts it, and so is more memory than usual.
  std::string set_setting(std::string_view key, std::string_view value) {
    if (!kernel::is_setting(key) || key.starts_with("limit_")) return "unknown key '" + std::string(key) + "'";
    const std::string text = parse_string(value).value_or(std::string(value));
    if (!kernel::set_setting(config_, key, text)) return std::string(key) + " wants " + kernel::form_of_setting(key) + ", not '" + text + "'";
    if (config_.frames > limits::kFrames) {
      config_.frames = limits::kFrames;
      return "a program may ask for at most " + std::to_string(limits::kFrames) + " frames (128 MiB)";
    }
    into_.settings.emplace_back(key, text);
    return "";
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
    const auto number = parse_whole_number(value);
    if (!number || *number > most) return "expected a whole number up to " + std::to_string(most);
    field = static_cast<int>(*number);
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
  kernel::Config config_;   // what the settings come to
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
  for (const auto& [name, text] : metadata.settings) kernel::set_setting(config, name, text);
}

}  // namespace weft::session
