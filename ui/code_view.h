// The program: its text, where every thread stands in it, breakpoints, and an editor in its place.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "ui/context.h"
#include "ui/highlight.h"
#include "ui/semantic.h"

namespace weft::ui {

struct CodeState {
  // The text as drawn, with its words; remade when the program is another one.
  std::string source;
  std::vector<Word> words;
  std::vector<std::uint32_t> line_begins;   // of each line in `source`
  std::vector<std::uint32_t> first_word;    // of each line in `words`
  float widest = 0;                         // line, in points

  std::uint32_t followed_line = 0;          // last line that was scrolled into view
  std::uint64_t followed_version = 0;

  bool editing = false;
  std::string draft;                        // text in the editor
  bool wants_focus = false;                 // ImGui's own field, just opened
  bool field_closed = false;                // the host's field lost its focus: the draft waits for Apply or another click
};

void draw_code(Context& context, const Rect& body);
float draw_code_header(Context& context, const Rect& place);
std::vector<Section> code_text(const Context& context);

}  // namespace weft::ui
