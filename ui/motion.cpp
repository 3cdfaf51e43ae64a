#include "ui/motion.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace weft::ui {
namespace {

constexpr float kStiffness = 14;       // 1/s: a move takes about a third of a second
constexpr float kFlashSeconds = 0.9f;
constexpr float kArrived = 0.3f;       // points

// A critically damped spring: fast start, soft landing, no overshoot.
void spring(float& at, float& velocity, float target, float seconds) {
  const float offset = at - target;
  const float pull = velocity + kStiffness * offset;
  const float decay = std::exp(-kStiffness * seconds);
  at = target + (offset + pull * seconds) * decay;
  velocity = (velocity - kStiffness * pull * seconds) * decay;
}

}  // namespace

void Motion::begin_frame(float seconds, bool calm) {
  seconds_ = std::min(seconds, 0.05f);
  calm_ = calm;
  moving_ = false;
}

void Motion::end_frame() {
  const auto forget_unused = [](auto& entries) {
    for (auto entry = entries.begin(); entry != entries.end();) {
      entry = std::exchange(entry->second.used, false) ? std::next(entry) : entries.erase(entry);
    }
  };
  forget_unused(glides_);
  forget_unused(flashes_);
}

ImVec2 Motion::glide(std::uint64_t key, ImVec2 target) {
  const auto [found, is_new] = glides_.try_emplace(key);
  Glide& glide = found->second;
  glide.used = true;
  const float far = std::abs(glide.at.x - target.x) + std::abs(glide.at.y - target.y);
  const float speed = std::abs(glide.velocity.x) + std::abs(glide.velocity.y);
  if (is_new || calm_ || (far < kArrived && speed < 4)) {
    glide.at = target, glide.velocity = {0, 0};
    return target;
  }
  spring(glide.at.x, glide.velocity.x, target.x, seconds_);
  spring(glide.at.y, glide.velocity.y, target.y, seconds_);
  moving_ = true;
  return glide.at;
}

float Motion::flash(std::uint64_t key, bool struck) {
  if (!struck && flashes_.find(key) == flashes_.end()) return 0;
  Flash& flash = flashes_[key];
  flash.used = true;
  flash.left = struck ? 1.0f : std::max(0.0f, flash.left - seconds_ / kFlashSeconds);
  if (calm_ && !struck) flash.left = 0;
  if (flash.left > 0 && !calm_) moving_ = true;
  return flash.left;
}

}  // namespace weft::ui
