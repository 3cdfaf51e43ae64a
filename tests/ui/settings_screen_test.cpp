#include "ui/settings_screen.h"

#include <gtest/gtest.h>

#include <set>

namespace weft::ui {
namespace {

TEST(SettingsScreen, EveryChoiceMakesAMachine) {
  const Texts texts(Language::kEnglish);
  std::set<std::string> ids;
  for_each_setting_command(texts, {}, [&](const std::string& id, const std::string& title, bool chosen) {
    EXPECT_TRUE(ids.insert(id).second) << id << " stands there twice";
    EXPECT_NE(title, "");
    kernel::Config config;
    ASSERT_TRUE(run_setting_command(id, config)) << id;
    EXPECT_EQ(kernel::validate_config(config), "") << id;
    EXPECT_EQ(chosen, config == kernel::Config()) << id;
    // And it says so.
    for_each_setting_command(texts, config, [&](const std::string& other, const std::string&, bool is_chosen) {
      EXPECT_TRUE(is_chosen || other != id) << id;
    });
  });
  EXPECT_GT(ids.size(), 30u);
}

TEST(SettingsScreen, KnowsNothingElse) {
  kernel::Config config;
  for (const char* id : {"", "set-", "set-scheduler-", "set-scheduler-nosuch", "set-cores-4", "set-frames-99999999"}) {
    EXPECT_FALSE(run_setting_command(id, config)) << id;
  }
  EXPECT_EQ(config, kernel::Config());
}

}  // namespace
}  // namespace weft::ui
