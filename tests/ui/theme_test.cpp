// Text can be read on both sides of the theme: WCAG 2.2 asks for a contrast of 4.5 : 1, and 3 : 1 for what is no text.
#include "ui/theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace weft::ui {
namespace {

double channel(ImU32 colour, unsigned shift) {
  const double value = static_cast<double>(colour >> shift & 0xFFu) / 255;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(ImU32 colour) {
  return 0.2126 * channel(colour, IM_COL32_R_SHIFT) + 0.7152 * channel(colour, IM_COL32_G_SHIFT) + 0.0722 * channel(colour, IM_COL32_B_SHIFT);
}

double contrast(ImU32 a, ImU32 b) {
  const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
  return std::max(one, other) / std::min(one, other);
}

struct Pair {
  std::string name;
  ImU32 text, ground;
};

void add_on_panels(std::vector<Pair>& pairs, const Tokens& c, const std::string& name, ImU32 text) {
  pairs.push_back({name + " on panel", text, c.panel});
  pairs.push_back({name + " on sunken", text, c.sunken});
}

// Every text with the surfaces that it is drawn on.
std::vector<Pair> texts_of(const Tokens& c) {
  std::vector<Pair> pairs;
  add_on_panels(pairs, c, "ink", c.ink);
  add_on_panels(pairs, c, "soft", c.soft);
  add_on_panels(pairs, c, "accent", c.accent);
  add_on_panels(pairs, c, "heap", c.heap_segment);
  add_on_panels(pairs, c, "text segment", c.text_segment);
  add_on_panels(pairs, c, "data", c.data_segment);
  add_on_panels(pairs, c, "shared", c.shared_segment);
  add_on_panels(pairs, c, "stack", c.stack_segment);
  for (const auto& [name, colour] : std::vector<std::pair<std::string, ImU32>>{
           {"keyword", c.keyword}, {"string", c.string}, {"number", c.number}, {"comment", c.comment}, {"function", c.function}, {"builtin", c.builtin}}) {
    add_on_panels(pairs, c, name, colour);
  }
  pairs.insert(pairs.end(), {{"on accent", c.on_accent, c.accent}, {"ink on accent soft", c.ink, c.accent_soft}, {"soft on accent soft", c.soft, c.accent_soft},
                             {"comment on a marked line", c.comment, c.accent_soft},
                             {"good", c.good, c.good_soft}, {"warn", c.warn, c.warn_soft}, {"bad", c.bad, c.bad_soft},
                             {"ink on bad", c.ink, c.bad_soft}, {"ink on raised", c.ink, c.raised}, {"soft on raised", c.soft, c.raised}});
  for (std::size_t i = 0; i < kThreadColours; ++i) pairs.push_back({"letter of thread " + std::to_string(i), c.on_thread, c.threads[i]});
  return pairs;
}

class ThemeSide : public testing::TestWithParam<Theme> {};

TEST_P(ThemeSide, TextsAreReadable) {
  for (const Pair& pair : texts_of(tokens_of(GetParam()))) EXPECT_GE(contrast(pair.text, pair.ground), 4.5) << pair.name;
}

TEST_P(ThemeSide, ThreadsStandOutFromTheirGround) {
  const Tokens& c = tokens_of(GetParam());
  for (std::size_t i = 0; i < kThreadColours; ++i) {
    EXPECT_GE(contrast(c.threads[i], c.panel), 4.5) << "thread " << i;
    EXPECT_GE(contrast(c.threads[i], c.sunken), 3) << "thread " << i;
  }
}

INSTANTIATE_TEST_SUITE_P(Both, ThemeSide, testing::Values(Theme::kLight, Theme::kDark));

}  // namespace
}  // namespace weft::ui
