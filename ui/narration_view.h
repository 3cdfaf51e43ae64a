// The run told in sentences, up to the cursor; the newest last. A click goes to the moment that a sentence tells of.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "ui/context.h"
#include "ui/semantic.h"

namespace weft::ui {

struct Sentence {
  Ns time = 0;
  Tid tid;
  std::string text;
};

struct NarrationState {
  std::vector<Sentence> sentences;
  std::uint64_t version = 0, generation = 0;
  std::int64_t read_at = 0;
  Language language = Language::kEnglish;
  bool follow = false;        // the newest sentence is to be scrolled into sight
};

void draw_narration(Context& context, const Rect& body);
std::vector<Section> narration_text(const Context& context);
// What happened last, for the live line.
std::string last_sentence(const Context& context);

}  // namespace weft::ui
