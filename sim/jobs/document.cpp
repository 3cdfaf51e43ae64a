#include "sim/jobs/document.h"

#include <algorithm>

#include "sim/jobs/json_value.h"
#include "sim/jobs/reader.h"
#include "sim/sched/policy.h"

namespace weft::jobs {

namespace {

std::string with_case(std::string text, char first, char last, char to) {
  for (char& c : text) {
    if (c >= first && c <= last) c = static_cast<char>(c - first + to);
  }
  return text;
}
std::string lower(std::string text) { return with_case(std::move(text), 'A', 'Z', 'a'); }
std::string upper(std::string text) { return with_case(std::move(text), 'a', 'z', 'A'); }

std::string policies() {
  std::vector<std::string> names;
  for (const std::string_view name : sched::all_policy_names()) names.push_back(upper(std::string(name)));
  return alternatives(std::vector<std::string_view>(names.begin(), names.end()));
}

void read_policy(Reader& reader, const Json& document, JobList& list) {
  const Json* policy = member(document, "policy");
  if (policy == nullptr) return reader.fail("policy", "missing (there are: " + policies() + ")");
  list.policy = reader.word(*policy, "policy");
  list.policy_key = lower(list.policy);
  const std::vector<std::string_view> known = sched::all_policy_names();
  if (reader.failed() || std::find(known.begin(), known.end(), list.policy_key) != known.end()) return;
  reader.fail("policy", "unknown: '" + list.policy + "' (there are: " + policies() + ")");
}

void read_conventions(Reader& reader, const Json& document, JobList& list) {
  const Json* conventions = member(document, "conventions");
  if (conventions == nullptr) return;
  const std::string word = reader.word(*conventions, "conventions");
  if (word == "ostep") list.conventions = Conventions::kOstep;
  else if (word != "textbook") reader.fail("conventions", "must be 'textbook' or 'ostep', not '" + word + "'");
}

// "tasks" is another word for "jobs".
void read_list(Reader& reader, const Json& document, const Json* task_to_core, JobList& list) {
  const bool has_jobs = document.contains("jobs"), has_tasks = document.contains("tasks");
  if (!has_jobs && !has_tasks) return reader.fail("jobs", "missing");
  if (has_jobs && has_tasks) return reader.fail("tasks", "given beside jobs; all go into one list");
  const char* name = has_jobs ? "jobs" : "tasks";
  read_jobs(reader, document[name], name, task_to_core, list);
}

void read_document(Reader& reader, const Json& document, JobList& list) {
  if (!document.is_object()) return reader.fail("the document", "must be an object");
  reader.known_keys(document, "", {"policy", "conventions", "parameters", "jobs", "tasks", "name", "description", "comment"});
  read_policy(reader, document, list);
  read_conventions(reader, document, list);
  if (reader.failed()) return;
  const Json* given = member(document, "parameters");
  const Json parameters = given != nullptr ? *given : Json::object();
  read_parameters(reader, parameters, list);
  if (reader.failed()) return;
  const Json* task_to_core = member(parameters, "task_to_core");
  if (task_to_core != nullptr && !reader.is_object(*task_to_core, "parameters.task_to_core")) return;
  read_list(reader, document, task_to_core, list);
}

void put_flags(const Flags& flags, Json& document) {
  for (const auto& [name, word] : flags) {
    const bool is_top = name == "policy" || name == "conventions";
    if (is_top) document[name] = word;
    else document["parameters"][name] = parse_word(word);
  }
}

// Whatever stood in the document must not break the line, or the terminal.
std::string one_line(std::string text) {
  constexpr std::size_t kLongest = 400;
  if (text.size() > kLongest) text = text.substr(0, kLongest) + "...";
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < ' ' || c == '\x7F') c = '?';
  }
  return text;
}

// Spreadsheets and some editors begin a text in UTF-8 with a mark.
std::string_view without_mark(std::string_view text) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  return text.starts_with(kByteOrderMark) ? text.substr(kByteOrderMark.size()) : text;
}

}  // namespace

bool looks_like_csv(std::string_view text) {
  text = without_mark(text);
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos || text[begin] == '{' || text[begin] == '[') return false;
  const std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
  return line.find(',') != std::string_view::npos;
}

bool read_job_list(std::string_view text, bool is_csv, const Flags& flags, JobList& list, std::string& error) {
  text = without_mark(text);
  Json document = is_csv ? parse_csv(text, error) : parse_json(text, error);
  if (!error.empty()) return error = one_line(error), false;
  Reader reader;
  const bool takes_flags = document.is_object() && (!document.contains("parameters") || document["parameters"].is_object());
  if (takes_flags) put_flags(flags, document);
  read_document(reader, document, list);
  error = one_line(reader.error());
  return error.empty();
}

}  // namespace weft::jobs
