#include "sim/jobs/json_value.h"

#include <set>

#include <fmt/format.h>

namespace weft::jobs {

namespace {

using Builder = nlohmann::detail::json_sax_dom_parser<Json>;

// No list needs more levels, and what reads a document goes down them by calling itself.
constexpr std::size_t kMostLevels = 32;

// Builds the document, remembers where it went wrong, and refuses what a plain parser lets pass: a key given twice, and
// brackets without end.
class CheckingBuilder : public Builder {
 public:
  explicit CheckingBuilder(Json& root) : Builder(root, false) {}

  bool start_object(std::size_t count) { return go_down() && Builder::start_object(count); }
  bool end_object() { return keys_.pop_back(), Builder::end_object(); }
  bool start_array(std::size_t count) { return go_down() && Builder::start_array(count); }
  bool end_array() { return keys_.pop_back(), Builder::end_array(); }
  bool key(std::string& name) {
    if (!keys_.back().insert(name).second) return problem = fmt::format("'{}' is given twice in the same object", name), false;
    return Builder::key(name);
  }
  template <typename Exception>
  bool parse_error(std::size_t at, const std::string& token, const Exception& exception) {
    position = at;
    return Builder::parse_error(at, token, exception);
  }

  std::size_t position = 0;
  std::string problem;   // of what is JSON

 private:
  bool go_down() {
    keys_.emplace_back();
    if (keys_.size() > kMostLevels) problem = fmt::format("more than {} levels of brackets", kMostLevels);
    return problem.empty();
  }

  std::vector<std::set<std::string>> keys_;   // of the objects and lists that are open
};

std::string place_of(std::string_view text, std::size_t position) {
  const std::string_view before = text.substr(0, position > 0 ? position - 1 : 0);
  const auto lines = std::count(before.begin(), before.end(), '\n');
  const std::size_t line_begin = before.rfind('\n') + 1;
  return fmt::format("line {}, column {}", lines + 1, before.size() - line_begin + 1);
}

std::string_view trimmed(std::string_view text) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> split(std::string_view text, char by) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = text.find(by);
    parts.push_back(trimmed(text.substr(0, end)));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

// A field in quotes, two of which stand for one (RFC 4180), taken off the text with the comma behind it.
std::string take_quoted(std::string_view& text, std::string& error) {
  std::string field;
  std::size_t at = 1;
  for (; at < text.size(); ++at) {
    if (text[at] == '"' && text.substr(at + 1, 1) != "\"") break;
    if (text[at] == '"') ++at;
    field += text[at];
  }
  if (at == text.size()) error = "a quote without end";
  text.remove_prefix(std::min(at + 1, text.size()));
  const std::size_t comma = std::min(text.find(','), text.size());
  if (!trimmed(text.substr(0, comma)).empty()) error = "text behind a quoted field";
  text.remove_prefix(comma);
  return field;
}

std::vector<std::string> fields_of(std::string_view line, std::string& error) {
  std::vector<std::string> fields;
  for (;;) {
    line = trimmed(line);
    if (line.starts_with('"')) {
      fields.push_back(take_quoted(line, error));
    } else {
      const std::size_t comma = std::min(line.find(','), line.size());
      fields.emplace_back(trimmed(line.substr(0, comma)));
      line.remove_prefix(comma);
    }
    if (line.empty()) return fields;
    line.remove_prefix(1);
  }
}

// A line of a table as a job. An empty field is as good as none.
Json read_row(const std::vector<std::string>& columns, const std::vector<std::string>& fields) {
  Json job = Json::object();
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].empty()) continue;
    const std::string& column = columns[i];
    if (column == "id") job[column] = fields[i];
    else job[column] = parse_word(fields[i]);
  }
  return job;
}

}  // namespace

Json parse_json(std::string_view text, std::string& error) {
  Json root;
  CheckingBuilder builder(root);
  if (Json::sax_parse(text.begin(), text.end(), &builder)) return root;
  error = !builder.problem.empty() ? builder.problem : "not JSON: " + place_of(text, builder.position);
  return Json(Json::value_t::discarded);
}

Json parse_word(std::string_view word) {
  const std::string text(word);
  std::string error;
  Json value = parse_json(text, error);
  if (!value.is_discarded()) return value;
  if (text.find(',') == std::string::npos) return Json(text);
  Json list = Json::array();
  for (const std::string_view part : split(word, ',')) list.push_back(parse_word(part));
  return list;
}

Json parse_csv(std::string_view text, std::string& error) {
  std::vector<std::string> columns = {"id", "arrival", "length", "priority", "tickets", "nice"};
  Json document = {{"jobs", Json::array()}};
  std::size_t number = 0;
  bool first = true;
  for (const std::string_view line : split(text, '\n')) {
    ++number;
    if (line.empty() || line.front() == '#') continue;
    const std::vector<std::string> fields = fields_of(line, error);
    if (!error.empty()) {
      error = fmt::format("line {}: {}", number, error);
      return Json(Json::value_t::discarded);
    }
    const bool is_header = std::exchange(first, false) && fields[0] == "id";
    if (is_header) {
      columns = fields;
    } else if (fields.size() > columns.size()) {
      error = fmt::format("line {}: {} fields, more than the {} columns", number, fields.size(), columns.size());
      return Json(Json::value_t::discarded);
    } else {
      document["jobs"].push_back(read_row(columns, fields));
    }
  }
  return document;
}

}  // namespace weft::jobs
