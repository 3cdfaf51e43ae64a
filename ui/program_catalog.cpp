#include "ui/program_catalog.h"

#include <algorithm>

#include "sim/lib/embedded.h"
#include "sim/session/program_metadata.h"

namespace weft::ui {
namespace {

constexpr std::string_view kFolder = "programs/";

ProgramText text_of(const session::BilingualText& text) { return {text.english, text.korean}; }

// The block at the top and the empty lines below it say nothing to the reader of the program.
std::uint32_t lines_to_hide(const session::ProgramMetadata& metadata, std::string_view source) {
  if (metadata.first_line != 1) return 0;
  std::uint32_t line = metadata.last_line;
  std::size_t at = 0;
  for (std::uint32_t i = 0; i < line; ++i) at = source.find('\n', at) + 1;
  while (at < source.size() && source[at] == '\n') ++at, ++line;
  return at < source.size() ? line : 0;
}

}  // namespace

Program program_from(std::string_view file_name, std::string_view source) {
  const session::ProgramMetadata metadata = session::read_metadata(source);
  Program program;
  program.file_name = file_name;
  program.name = file_name.substr(0, file_name.rfind('.'));
  program.source = source;
  program.title = text_of(metadata.title);
  if (program.title.english.empty()) program.title = {program.file_name, program.file_name};
  program.summary = text_of(metadata.summary);
  program.watch = text_of(metadata.watch);
  program.group = metadata.group;
  program.order = metadata.order;
  program.hidden_lines = lines_to_hide(metadata, source);
  session::apply(metadata, program.config);
  return program;
}

std::string_view visible_source(const Program& program) {
  std::size_t at = 0;
  for (std::uint32_t i = 0; i < program.hidden_lines; ++i) at = program.source.find('\n', at) + 1;
  return std::string_view(program.source).substr(at);
}

std::vector<Program> builtin_programs() {
  std::vector<Program> programs;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.path.starts_with(kFolder)) continue;
    Program program = program_from(file.path.substr(kFolder.size()), file.text);
    const auto comes_before = [](int order, const Program& other) { return order < other.order; };
    const auto place = std::upper_bound(programs.begin(), programs.end(), program.order, comes_before);
    programs.insert(place, std::move(program));
  }
  return programs;
}

}  // namespace weft::ui
