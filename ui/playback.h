// Drives a Session in real time: how much simulated time passes in a frame, and no more host time than a frame can spare.
#pragma once
#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "sim/session/session.h"
#include "ui/program_catalog.h"

namespace weft::ui {

// Simulated ns in a real second. Slower than the first nobody waits for; kUnlimited is as fast as the host can.
constexpr double kSlowest = 1'000;
constexpr double kFastest = 10e9;

class Playback {
 public:
  // Loads a program anew and stands at its first line that is not an import. False: it has an error (error_text, error_line), no session.
  bool load(const Program& program, const kernel::Config& config);
  bool reload() { return load(program_, config_); }
  // The program waits for sources of the library that are not here yet; add_library loads it again.
  bool needs_library() const { return needs_library_; }
  void add_library(std::string_view pack);

  const session::Session* session() const { return session_.get(); }
  const kernel::Machine* machine() const { return session_ ? &session_->machine() : nullptr; }
  const Program& program() const { return program_; }
  const kernel::Config& config() const { return config_; }
  const std::string& error_text() const { return error_text_; }
  std::uint32_t error_line() const { return error_line_; }
  // What was typed up to the cursor.
  std::span<const kernel::TypedText> typed() const;
  // Changes whenever the cursor or the session may be another: caches of views compare it.
  std::uint64_t version() const { return version_; }
  // Counts sessions: a new program, another configuration.
  std::uint64_t generation() const { return generation_; }

  bool playing() const { return playing_; }
  void play();
  void pause() { playing_ = false; }
  double speed() const { return speed_; }
  void set_speed(double simulated_ns_per_second);
  // A speed at which this run can be watched: about twenty seconds for a short program, and in a long one slow enough to
  // see threads change places.
  double watchable_speed() const;
  // Advances by what is due since the last frame. `now` is a function, since the frame's budget is host time.
  template <typename Clock>
  void frame(Clock now) {
    const std::int64_t begin = now();
    const double seconds = static_cast<double>(begin - last_frame_) / 1e9;
    last_frame_ = begin;
    if (!playing_) return;
    due_ += speed_ * (seconds < kLongestFrame ? seconds : kLongestFrame);
    while (slice() && now() - begin < kHostBudget) adapt(now);
    if (now() - begin >= kHostBudget) due_ = 0;  // slower than asked for: don't run up a debt
  }

  bool step(session::StepKind kind, session::Direction direction, Tid thread);
  void seek(Ns time);
  // Back to where load() left it.
  void go_to_start();
  Ns start() const { return start_; }
  bool at_start() const { return session_ && session_->now() <= start_; }
  // As far as the program goes; pausing or the end stops it.
  void run_to_end();
  // A line (with its end) for the program's standard input, typed at the cursor's time; an empty text ends the input. What was typed at
  // later times is forgotten. The run begins anew, comes to the same place, and goes on if it was going before the program waited.
  void type(std::string_view text);
  void toggle_breakpoint(std::uint32_t line);
  bool at_end() const;

 private:
  static constexpr double kLongestFrame = 0.1;             // s; a hidden page does not catch up
  static constexpr std::int64_t kHostBudget = 8'000'000;   // ns of a frame that the simulation may take
  static constexpr std::int64_t kSliceTarget = 1'500'000;  // ns that a slice should take, so that the budget holds

  bool at_an_import() const;
  bool slice();
  bool idle() const;
  template <typename Clock>
  void adapt(Clock now) {
    const std::int64_t at = now();
    if (at - last_slice_ > kSliceTarget && slice_steps_ > 1) slice_steps_ /= 2;
    if (at - last_slice_ < kSliceTarget / 4 && slice_steps_ < 4096) slice_steps_ *= 2;
    last_slice_ = at;
  }
  void touched() { ++version_; }

  std::unique_ptr<session::Session> session_;
  Program program_;
  kernel::Config config_;
  vm::LibraryModules library_;
  bool needs_library_ = false;
  std::string error_text_;
  std::uint32_t error_line_ = 0;
  std::uint64_t version_ = 0, generation_ = 0;

  Ns start_ = 0;                 // when the program's first line begins
  bool playing_ = false;
  Ns rush_to_ = 0;               // until this time no speed is kept
  bool pauses_there_ = false;
  bool was_playing_ = false;     // when the program began to wait for input
  double speed_ = 5e6;
  double due_ = 0;               // simulated ns that should have passed and have not
  double idle_factor_ = 1;       // grows while no core has anything to do
  std::int64_t last_frame_ = 0, last_slice_ = 0;
  std::uint64_t slice_steps_ = 8;
};

}  // namespace weft::ui
