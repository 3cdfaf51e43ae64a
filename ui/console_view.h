// What the program printed, with who printed it when, and how the run ended.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "ui/context.h"
#include "ui/semantic.h"

namespace weft::ui {

struct ConsoleLine {
  Ns time = 0;
  Tid tid;
  bool is_error = false;
  bool is_input = false;            // somebody typed it; no thread wrote it
  std::string text;
};

struct ConsoleState {
  std::vector<ConsoleLine> lines;
  std::size_t chunks = 0;           // of the machine's console that are in `lines`
  std::size_t typed = 0;            // of what was typed
  std::uint64_t version = 0, generation = 0;
  float widest = 0;
  bool program_unknown = false;     // the one that was asked for; another is open
};

void draw_console(Context& context, const Rect& body);
std::vector<Section> console_text(const Context& context);

}  // namespace weft::ui
