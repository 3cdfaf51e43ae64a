#include "sim/cli/pages_report.h"

#include <algorithm>

#include "sim/report/json.h"
#include "sim/report/table.h"

namespace weft::cli {

namespace {

using replacement::Reference;

// The frames' contents, kept up to date from reference to reference.
class Contents {
 public:
  explicit Contents(std::uint32_t frames) : frames_(frames) {}
  void follow(std::uint64_t page, const Reference& reference) {
    frames_[reference.frame] = page;
    used_ = std::max<std::size_t>(used_, reference.frame + 1);
  }
  std::size_t used() const { return used_; }
  std::size_t size() const { return frames_.size(); }
  std::uint64_t operator[](std::size_t i) const { return frames_[i]; }

 private:
  std::vector<std::uint64_t> frames_;
  std::size_t used_ = 0;
};

std::string upper_case(std::string_view name) {
  std::string text(name);
  for (char& c : text) c = static_cast<char>(c - 'a' + 'A');
  return text;
}

std::string frames_of(std::uint32_t frames) { return std::to_string(frames) + (frames == 1 ? " frame" : " frames"); }

// More frames than pages occur stay empty; no table shows them.
std::uint32_t shown_frames(const PagingRun& run) {
  std::uint32_t used = 1;
  for (const Reference& reference : run.result.references) used = std::max(used, reference.frame + 1);
  return used;
}

report::Table table_of(const std::vector<std::uint64_t>& pages, const PagingRun& run) {
  report::Table table;
  table.title = upper_case(run.policy) + ", " + frames_of(run.frames);
  table.columns = {"reference"};
  Contents contents(shown_frames(run));
  for (std::size_t i = 0; i < contents.size(); ++i) table.columns.push_back("frame " + std::to_string(i));
  table.columns.insert(table.columns.end(), {"fault", "victim"});
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const Reference& reference = run.result.references[i];
    contents.follow(pages[i], reference);
    std::vector<std::string>& row = table.rows.emplace_back();
    row.push_back(std::to_string(pages[i]));
    for (std::size_t at = 0; at < contents.size(); ++at) row.push_back(at < contents.used() ? std::to_string(contents[at]) : "-");
    row.push_back(reference.fault ? "*" : "");
    row.push_back(reference.evicted ? std::to_string(reference.victim) : "");
  }
  return table;
}

std::string percent(std::uint64_t part, std::uint64_t whole) {
  const std::uint64_t tenths = whole == 0 ? 0 : (part * 1000 + whole / 2) / whole;
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %";
}

report::Table summary_of(std::size_t count, const std::vector<PagingRun>& runs) {
  report::Table table;
  table.title = std::to_string(count) + (count == 1 ? " reference" : " references");
  table.columns = {"policy", "frames", "faults", "fault rate", "hits", "evictions"};
  for (const PagingRun& run : runs) {
    table.rows.push_back({upper_case(run.policy), std::to_string(run.frames), std::to_string(run.result.faults),
                          percent(run.result.faults, count), std::to_string(count - run.result.faults),
                          std::to_string(run.result.evictions)});
  }
  return table;
}

void write_steps(report::JsonWriter& json, const std::vector<std::uint64_t>& pages, const PagingRun& run) {
  Contents contents(shown_frames(run));
  json.key("steps").begin_array();
  for (std::size_t i = 0; i < run.result.references.size(); ++i) {
    const Reference& reference = run.result.references[i];
    contents.follow(pages[i], reference);
    json.begin_object().key("page").value(pages[i]).key("fault").value(reference.fault).key("victim");
    reference.evicted ? json.value(reference.victim) : json.null();
    json.key("frames").begin_array();
    for (std::size_t at = 0; at < contents.used(); ++at) json.value(contents[at]);
    json.end_array().end_object();
  }
  json.end_array();
}

}  // namespace

std::string paging_as_text(const std::vector<std::uint64_t>& pages, const std::vector<PagingRun>& runs) {
  std::string text;
  for (const PagingRun& run : runs) {
    if (!run.result.references.empty()) text += report::render(table_of(pages, run)) + "\n";
  }
  return text + report::render(summary_of(pages.size(), runs));
}

std::string paging_as_json(const std::vector<std::uint64_t>& pages, const std::vector<PagingRun>& runs) {
  report::JsonWriter json;
  json.begin_object().key("references").value(std::uint64_t{pages.size()}).key("runs").begin_array();
  for (const PagingRun& run : runs) {
    json.begin_object().key("policy").value(run.policy).key("frames").value(run.frames);
    json.key("faults").value(run.result.faults).key("hits").value(pages.size() - run.result.faults);
    json.key("evictions").value(run.result.evictions);
    if (!run.result.references.empty()) write_steps(json, pages, run);
    json.end_object();
  }
  json.end_array().end_object().line();
  return json.take();
}

}  // namespace weft::cli
