#include "sim/session/program_metadata.h"

#include <gtest/gtest.h>

#include "sim/lib/embedded.h"

namespace weft::session {
namespace {

TEST(ProgramMetadata, ReadsTheBlock) {
  const ProgramMetadata metadata = read_metadata(
      "# comment\n"
      "# /// weft\n"
      "# title.en = \"Lost \\\"update\\\"\"\n"
      "# title.ko = \"잃어버린 갱신\"\n"
      "# group = \"race\"\n"
      "#\n"
      "# cores = 4\n"
      "# quantum = 5ms\n"
      "# gil = off\n"
      "# seed = 7\n"
      "# expect.exit = 3\n"
      "# ///\n"
      "print('x')\n");
  EXPECT_TRUE(metadata.problems.empty());
  EXPECT_EQ(metadata.title.english, "Lost \"update\"");
  EXPECT_EQ(metadata.title.korean, "잃어버린 갱신");
  EXPECT_EQ(metadata.expected_exit, 3);
  EXPECT_EQ(metadata.first_line, 2u);
  EXPECT_EQ(metadata.last_line, 12u);
  kernel::Config config;
  apply(metadata, config);
  EXPECT_EQ(config.cores, 4u);
  EXPECT_EQ(config.quantum, 5 * kMillisecond);
  EXPECT_EQ(config.gil, kernel::GilMode::kOff);
  EXPECT_EQ(config.seed, 7u);
}

TEST(ProgramMetadata, BadLinesAreNamedAndTheRestCounts) {
  const ProgramMetadata metadata = read_metadata(
      "# /// weft\n# colour = \"red\"\n# cores = many\n# title.en = no quotes\n# nonsense\n# group = \"fun\"\n# cores = 3\n# ///\n");
  ASSERT_EQ(metadata.problems.size(), 5u);
  for (std::uint32_t i = 0; i < 5; ++i) EXPECT_EQ(metadata.problems[i].line, i + 2);
  EXPECT_EQ(metadata.problems[0].message, "unknown key 'colour'");
  EXPECT_EQ(metadata.problems[1].message, "cores wants a whole number from 1 to 64, not 'many'");
  kernel::Config config;
  apply(metadata, config);
  EXPECT_EQ(config.cores, 3u);
}

TEST(ProgramMetadata, MaySayWhateverTheCommandLineSaysOfTheMachine) {
  const ProgramMetadata metadata = read_metadata(
      "# /// weft\n# frames = 80\n# replacement = \"clock\"\n# swap_latency = 1ms\n# cache = 64x8x64\n# tlb = 16\n# queues = per_core\n"
      "# lock_protocol = inherit\n# warn = lock-order\n# disk = \"look:seek=10us\"\n# net = on\n# ///\n");
  for (const MetadataProblem& problem : metadata.problems) ADD_FAILURE() << problem.message;
  kernel::Config config;
  apply(metadata, config);
  EXPECT_EQ(config.frames, 80u);
  EXPECT_EQ(config.replacement, "clock");
  EXPECT_EQ(config.swap_latency, kMillisecond);
  EXPECT_EQ(config.cache, (CacheGeometry{64, 8, 64}));
  EXPECT_EQ(config.tlb_entries, 16u);
  EXPECT_TRUE(config.queues_per_core && config.warn_lock_order && config.network.present);
  EXPECT_EQ(config.lock_protocol, kernel::LockProtocol::kInherit);
  EXPECT_EQ(config.disk.order, kernel::DiskOrder::kLook);
  EXPECT_EQ(config.disk.seek, 10 * kMicrosecond);
}

// A page runs programs of strangers.
TEST(ProgramMetadata, DoesNotDecideHowMuchOfTheHostARunMayTake) {
  const ProgramMetadata metadata = read_metadata(
      "# /// weft\n# limit_time = 9999s\n# limit_instructions = 1\n# memory = 1024\n# frames = 99999999\n# ///\n");
  ASSERT_EQ(metadata.problems.size(), 4u);
  EXPECT_EQ(metadata.problems[0].message, "unknown key 'limit_time'");
  EXPECT_EQ(metadata.problems[2].message, "a program may ask for at most 32768 frames (128 MiB)");
  kernel::Config config;
  apply(metadata, config);
  EXPECT_EQ(config, kernel::Config());
}

TEST(ProgramMetadata, AProgramWithoutABlockHasNone) {
  const ProgramMetadata metadata = read_metadata("print(1)\n# ///\n");
  EXPECT_EQ(metadata.first_line, 0u);
  EXPECT_TRUE(metadata.problems.empty());
}

TEST(ProgramMetadata, ABlockWithoutAnEndIsAProblem) {
  EXPECT_EQ(read_metadata("# /// weft\n# cores = 2\nprint(1)\n").problems.size(), 1u);
}

// The menu is only as good as its texts.
TEST(ProgramMetadata, EveryProgramOfTheMenuSaysAllInBothLanguages) {
  for (const EmbeddedFile& file : embedded_files()) {
    if (file.path.substr(0, 9) != "programs/") continue;
    const ProgramMetadata metadata = read_metadata(file.text);
    for (const MetadataProblem& problem : metadata.problems) ADD_FAILURE() << file.path << ":" << problem.line << ": " << problem.message;
    EXPECT_FALSE(metadata.group.empty()) << file.path;
    EXPECT_GT(metadata.order, 0) << file.path;
    for (const BilingualText* text : {&metadata.title, &metadata.summary, &metadata.watch}) {
      EXPECT_FALSE(text->english.empty()) << file.path;
      EXPECT_FALSE(text->korean.empty()) << file.path;
    }
  }
}

}  // namespace
}  // namespace weft::session
