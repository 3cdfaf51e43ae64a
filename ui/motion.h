// Values that glide to their targets, so that a thread is seen to move. Host time only: simulated time never follows.
#pragma once
#include <imgui.h>

#include <cstdint>
#include <map>

namespace weft::ui {

class Motion {
 public:
  // seconds since the last frame; calm: everything jumps (reduced motion).
  void begin_frame(float seconds, bool calm);
  // Forgets what nobody asked for in this frame.
  void end_frame();

  // Where the thing `key` is drawn now on its way to `target`. Starts at the target when it is new.
  ImVec2 glide(std::uint64_t key, ImVec2 target);
  // 1 when `key` is asked for with `struck`, then fading to 0 within about a second.
  float flash(std::uint64_t key, bool struck);
  // True while something is still on its way.
  bool moving() const { return moving_; }

 private:
  struct Glide {
    ImVec2 at, velocity;
    bool used = false;
  };
  struct Flash {
    float left = 0;
    bool used = false;
  };
  // Ordered, so that nothing depends on hashing; a few dozen entries.
  std::map<std::uint64_t, Glide> glides_;
  std::map<std::uint64_t, Flash> flashes_;
  float seconds_ = 0;
  bool calm_ = false;
  bool moving_ = false;
};

}  // namespace weft::ui
