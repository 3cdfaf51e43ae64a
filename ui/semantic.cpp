#include "ui/semantic.h"

#include <utility>

#include "sim/report/json.h"

namespace weft::ui {
namespace {

// A document that changes several times a second has to be laid out each time; nobody listens to more.
constexpr std::size_t kMostRows = 100;

const char* name_of(Section::Kind kind) {
  switch (kind) {
    case Section::Kind::kTable: return "table";
    case Section::Kind::kList: return "list";
    case Section::Kind::kLog: return "log";
    case Section::Kind::kCode: return "code";
    case Section::Kind::kText: return "text";
  }
  return "text";
}

void write_strings(report::JsonWriter& json, const std::vector<std::string>& strings) {
  json.begin_array();
  for (const std::string& text : strings) json.value(std::string_view(text));
  json.end_array();
}

void write_table(report::JsonWriter& json, const report::Table& table) {
  json.key("columns");
  write_strings(json, table.columns);
  json.key("rows").begin_array();
  for (const auto& row : table.rows) write_strings(json, row);
  json.end_array();
}

}  // namespace

Section table_section(std::string id, report::Table table) {
  Section section;
  section.id = std::move(id);
  section.kind = Section::Kind::kTable;
  section.title = table.title;
  section.table = std::move(table);
  return section;
}

Section list_section(std::string id, std::string title, std::vector<std::string> items) {
  Section section;
  section.id = std::move(id);
  section.kind = Section::Kind::kList;
  section.title = std::move(title);
  section.items = std::move(items);
  return section;
}

Section text_section(std::string id, std::string title, std::string text, Section::Kind kind) {
  Section section;
  section.id = std::move(id);
  section.kind = kind;
  section.title = std::move(title);
  section.text = std::move(text);
  return section;
}

void shorten(Section& section, const Texts& t) {
  const auto more = [&](std::size_t count) { return t(Text::rows_more, {{"n", std::to_string(count)}}); };
  auto& rows = section.table.rows;
  if (rows.size() > kMostRows) {
    const std::size_t left_out = rows.size() - kMostRows;
    rows.resize(kMostRows);
    rows.push_back(std::vector<std::string>(section.table.columns.size()));
    if (!rows.back().empty()) rows.back().front() = more(left_out);
  }
  if (section.items.size() <= kMostRows) return;
  const std::size_t left_out = section.items.size() - kMostRows;
  if (section.kind == Section::Kind::kLog) {
    section.items.erase(section.items.begin(), section.items.begin() + static_cast<std::ptrdiff_t>(left_out));
    section.items.insert(section.items.begin(), more(left_out));
  } else {
    section.items.resize(kMostRows);
    section.items.push_back(more(left_out));
  }
}

std::string to_json(const Section& section) {
  report::JsonWriter json;
  json.begin_object();
  json.key("title").value(std::string_view(section.title)).key("kind").value(name_of(section.kind));
  switch (section.kind) {
    case Section::Kind::kTable: write_table(json, section.table); break;
    case Section::Kind::kList:
    case Section::Kind::kLog:
      json.key("items");
      write_strings(json, section.items);
      break;
    default: json.key("text").value(std::string_view(section.text)); break;
  }
  json.end_object();
  return json.take();
}

}  // namespace weft::ui
