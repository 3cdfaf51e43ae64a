// What the screen shows, as text made from the state: headings, tables and lists that the page turns into a document.
#pragma once
#include <string>
#include <vector>

#include "sim/report/table.h"
#include "ui/text.h"

namespace weft::ui {

struct Section {
  enum class Kind : std::uint8_t { kTable, kList, kLog, kCode, kText };
  std::string id;
  Kind kind = Kind::kText;
  std::string title;
  report::Table table;              // kTable
  std::vector<std::string> items;   // kList, kLog (newest last)
  std::string text;                 // kCode, kText
};

Section table_section(std::string id, report::Table table);
Section list_section(std::string id, std::string title, std::vector<std::string> items);
Section text_section(std::string id, std::string title, std::string text, Section::Kind kind = Section::Kind::kText);

// In the form that Host::publish_text takes.
// Leaves a hundred rows or items (a log's newest), and says how many more there are.
void shorten(Section& section, const Texts& t);
std::string to_json(const Section& section);

}  // namespace weft::ui
