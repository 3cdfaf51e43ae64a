#include "sim/sched/response_ratios.h"

#include <algorithm>
#include <limits>

namespace weft::sched {

namespace {

using Waiter = ResponseRatios::Waiter;

constexpr std::uint32_t kNobody = UINT32_MAX;

// -1, 0, 1 as a/b is less than, equal to, more than c/d, all positive: whole parts first, then the inverted rests, so that
// nothing overflows.
int compare_ratios(Ns a, Ns b, Ns c, Ns d) {
  for (int sign = 1;; sign = -sign) {
    if (a / b != c / d) return a / b > c / d ? sign : -sign;
    const Ns rest = a % b, other = c % d;
    if (rest == 0 || other == 0) return rest == other ? 0 : other == 0 ? sign : -sign;
    a = b, b = rest, c = d, d = other;
  }
}

// waited / burst orders as (waited + burst) / burst does.
bool is_ahead(const Waiter& a, const Waiter& b, Ns now) {
  const int difference = compare_ratios(now - a.since, a.burst, now - b.since, b.burst);
  if (difference != 0) return difference > 0;
  return a.arrival != b.arrival ? a.arrival < b.arrival : a.order < b.order;
}

// Until when `ahead` is sure to stay so: when both ratios are the same, or somewhat before, as far as numbers are rounded.
Ns good_until(const Waiter& ahead, const Waiter& behind, Ns now) {
  if (behind.burst >= ahead.burst) return kForever;
  const double mine = static_cast<double>(now - ahead.since) * static_cast<double>(behind.burst);
  const double its = static_cast<double>(now - behind.since) * static_cast<double>(ahead.burst);
  const double rounding = 4 * std::numeric_limits<double>::epsilon() * (mine + its);
  const double time = (mine - its - rounding) / static_cast<double>(ahead.burst - behind.burst);
  if (time >= static_cast<double>(kForever / 4)) return kForever;
  return now + std::max<Ns>(static_cast<Ns>(time), 1);
}

}  // namespace

void ResponseRatios::play(std::size_t match) {
  const Match &left = matches_[2 * match], &right = matches_[2 * match + 1];
  Match& result = matches_[match];
  result = right.winner == kNobody ? left : right;
  if (left.winner == kNobody || right.winner == kNobody) return;
  const Waiter &a = waiters_[left.winner], &b = waiters_[right.winner];
  const bool left_wins = is_ahead(a, b, now_);
  result.winner = left_wins ? left.winner : right.winner;
  result.good_until = std::min({left.good_until, right.good_until, left_wins ? good_until(a, b, now_) : good_until(b, a, now_)});
}

void ResponseRatios::play_again(std::size_t match) {
  if (matches_[match].good_until > now_) return;
  play_again(2 * match), play_again(2 * match + 1);
  play(match);
}

// Somebody else is at the place, or nobody.
void ResponseRatios::change_place(std::size_t place) {
  matches_[places_ + place].winner = place < waiters_.size() ? static_cast<std::uint32_t>(place) : kNobody;
  for (std::size_t match = (places_ + place) / 2; match > 0; match /= 2) play(match);
}

void ResponseRatios::play_all() {
  for (std::size_t i = 0; i < places_; ++i) matches_[places_ + i] = {i < waiters_.size() ? static_cast<std::uint32_t>(i) : kNobody};
  for (std::size_t match = places_; match-- > 1;) play(match);
}

void ResponseRatios::add(const Waiter& waiter, Ns now) {
  now_ = std::max(now_, now);
  waiters_.push_back(waiter);
  if (waiters_.size() <= places_) return change_place(waiters_.size() - 1);
  places_ = std::max<std::size_t>(2 * places_, 1);
  matches_.resize(2 * places_);
  play_all();
}

// The last one takes the place.
void ResponseRatios::take_out(std::size_t place) {
  const std::size_t last = waiters_.size() - 1;
  waiters_[place] = waiters_[last];
  waiters_.pop_back();
  change_place(last);
  if (place != last) change_place(place);
}

ResponseRatios::Waiter ResponseRatios::take_greatest(Ns now) {
  now_ = std::max(now_, now);
  play_again(1);
  const std::size_t place = matches_[1].winner;
  const Waiter greatest = waiters_[place];
  take_out(place);
  return greatest;
}

void ResponseRatios::remove(Tid tid) {
  const auto at = std::find_if(waiters_.begin(), waiters_.end(), [tid](const Waiter& waiter) { return waiter.tid == tid; });
  if (at != waiters_.end()) take_out(static_cast<std::size_t>(at - waiters_.begin()));
}

}  // namespace weft::sched
