// Everything that the App owns.
#pragma once
#include <string>
#include <vector>

#include "ui/app.h"
#include "ui/commands.h"
#include "ui/layout.h"
#include "ui/motion.h"
#include "ui/playback.h"
#include "ui/selection.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/timeline_model.h"
#include "ui/view_states.h"

namespace weft::ui {

// Which state of the run a view's text is about.
struct PublishedText {
  std::uint64_t version = 0;
  Language language = Language::kEnglish;
  std::int64_t at = 0;                   // ns of host time
};

struct AppState {
  AppState(Host& its_host, AppOptions its_options) : host(its_host), options(std::move(its_options)), commands(*this) {}

  Host& host;
  AppOptions options;
  Texts texts;
  Look look;
  Commands commands;

  std::vector<Program> programs;
  Playback playback;
  TimelineModel timeline;

  Selection selection;
  Motion motion;
  ViewStates views;
  LayoutState layout;

  Fonts fonts;
  std::uint64_t read_generation = ~0ULL;  // of the program whose letters the fonts were compared with
  std::size_t read_chunks = 0;            // of its console
  bool touch = false;
  StringTest string_test = StringTest::kNone;

  std::int64_t last_frame = 0;
  int frames_wanted = 2;                 // after a change that no event of the window announces
  std::string published_commands;
  std::vector<PublishedText> published;  // of each view
  std::size_t next_published = 0;        // the view whose turn it is
  std::string announced;

  Context context();
  void use_texts();
  void read_new_text();
  void follow_input();
  void choose_speed();
  void open(const Program& program);
  void configure(const kernel::Config& config);
};

}  // namespace weft::ui
