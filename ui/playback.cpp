#include "ui/playback.h"

#include <algorithm>
#include <utility>

#include "ui/facts.h"

namespace weft::ui {
namespace {

// With all cores idle (everybody sleeps) simulated time runs faster and faster, up to this factor.
constexpr double kIdleGrowth = 1.08;
constexpr double kIdleMost = 400;
constexpr Ns kLongestRush = 1'000'000'000 * kSecond;   // at once, when the way has no end

}  // namespace

bool Playback::load(const Program& program, const kernel::Config& config) {
  std::vector<std::uint32_t> breakpoints;
  const bool is_same = program.source == program_.source;
  if (session_ && is_same) breakpoints = session_->breakpoints();
  if (&program != &program_) program_ = program;
  config_ = config;
  if (!is_same) config_.typed.clear();
  playing_ = was_playing_ = pauses_there_ = false;
  rush_to_ = 0;
  config_.console_is_open = config_.console_input.empty();   // a program that brings its input has all of it
  session::Session::Loaded loaded = session::Session::load(program_.source, program_.file_name, config_, library_);
  session_ = std::move(loaded.session);
  error_text_ = std::move(loaded.error);
  error_line_ = loaded.error_line;
  needs_library_ = loaded.needs_library;
  ++generation_;
  touched();
  if (!session_) return false;
  for (const std::uint32_t line : breakpoints) session_->set_breakpoint(line, true);
  go_to_start();
  start_ = session_->now();
  return true;
}

void Playback::add_library(std::string_view pack) {
  if (library_.sources.add(pack) && needs_library_) reload();
}

bool Playback::at_an_import() const {
  const kernel::Thread& thread = session_->machine().threads().front();
  const std::string_view line = source_line(program_.source, line_of(session_->machine(), thread));
  return line.starts_with("import ") || line.starts_with("from ");
}

void Playback::go_to_start() {
  if (!session_) return;
  seek(0);
  // What the interpreter and the library do before the program's own first line is not what one came to see.
  constexpr int kMostImports = 20;
  for (int i = 0; i == 0 || (i < kMostImports && at_an_import()); ++i) {
    if (!session_->step(session::StepKind::kLine, session::Direction::kForward)) break;
  }
}

void Playback::play() {
  if (!session_) return;
  if (at_end()) go_to_start();
  playing_ = true;
  rush_to_ = 0;
  due_ = 0;
  idle_factor_ = 1;
}

void Playback::set_speed(double simulated_ns_per_second) {
  speed_ = std::clamp(simulated_ns_per_second, kSlowest, kFastest);
  if (rush_to_ == kForever) rush_to_ = 0;
}

double Playback::watchable_speed() const {
  constexpr double kSeconds = 20, kLeast = 20'000;
  constexpr std::uint64_t kMostStays = 20'000;
  const auto most = static_cast<double>(config_.quantum);
  if (!session_) return most;
  const auto busy = [](const kernel::Machine& machine) {
    Ns time = 0;
    for (const kernel::Thread& thread : machine.threads()) time += thread.cpu_time;
    return time;
  };
  // A copy runs ahead a little: what the run will be like is known then.
  kernel::Machine ahead = session_->machine();
  const Ns before = busy(ahead);
  ahead.rerun(session_->now() + std::min<Ns>(20 * config_.quantum, 100 * kMillisecond), kMostStays);
  const double work = static_cast<double>(busy(ahead) - before);
  return std::clamp(work / kSeconds, std::min(kLeast, most), most);
}

bool Playback::at_end() const {
  if (!session_) return false;
  const kernel::StopReason reason = session_->stop_reason();
  return reason != kernel::StopReason::kRunning && reason != kernel::StopReason::kInput;
}

std::span<const kernel::TypedText> Playback::typed() const {
  if (!session_) return {};
  const auto& all = config_.typed;
  const auto later = std::find_if(all.begin(), all.end(), [this](const kernel::TypedText& text) { return text.at > session_->now(); });
  return std::span(all).first(static_cast<std::size_t>(later - all.begin()));
}

void Playback::type(std::string_view text) {
  if (!session_) return;
  // Who types while the run is still on its way back types at the place where it will be.
  const Ns at = rush_to_ == kForever ? session_->now() : std::max(session_->now(), rush_to_);
  const bool resumes = (playing_ || was_playing_) && !pauses_there_;
  std::erase_if(config_.typed, [at](const kernel::TypedText& typed) { return typed.at > at; });
  config_.typed.push_back({at, std::string(text)});
  if (!reload()) return;
  play();
  rush_to_ = at;
  pauses_there_ = !resumes;
}

bool Playback::idle() const {
  for (const kernel::Core& core : session_->machine().cores()) {
    if (core.running) return false;
  }
  return true;
}

// A part of what is due. False: nothing is left to do in this frame.
bool Playback::slice() {
  const bool idle_before = idle();
  const Ns before = session_->now();
  const bool rushes = before < rush_to_;
  if (!rushes && std::exchange(pauses_there_, false)) return playing_ = false;
  idle_factor_ = idle_before && !rushes ? std::min(idle_factor_ * kIdleGrowth, kIdleMost) : 1;
  const double want = rushes ? static_cast<double>(std::min(rush_to_ - before, kLongestRush)) : due_ * idle_factor_;
  if (want < 1) return false;
  // While idle one step at a time: the jump must end when somebody wakes up.
  const bool more = session_->advance(static_cast<Ns>(want), idle_before ? 1 : slice_steps_);
  const Ns passed = session_->now() - before;
  due_ = rushes ? 0 : std::max(0.0, due_ - static_cast<double>(passed) / idle_factor_);
  touched();
  if (!more) {
    was_playing_ = session_->stop_reason() == kernel::StopReason::kInput;
    playing_ = false;
    rush_to_ = 0;
  }
  return more && passed > 0 && (rushes || due_ >= 1);
}

bool Playback::step(session::StepKind kind, session::Direction direction, Tid thread) {
  if (!session_) return false;
  playing_ = was_playing_ = false;
  touched();
  return session_->step(kind, direction, thread);
}

void Playback::seek(Ns time) {
  if (!session_) return;
  session_->seek(std::max<Ns>(0, time));
  due_ = 0;
  was_playing_ = false;
  touched();
}

void Playback::run_to_end() {
  play();
  if (playing_) rush_to_ = kForever;
}

void Playback::toggle_breakpoint(std::uint32_t line) {
  if (!session_) return;
  const auto& lines = session_->breakpoints();
  session_->set_breakpoint(line, std::find(lines.begin(), lines.end(), line) == lines.end());
  touched();
}

}  // namespace weft::ui
