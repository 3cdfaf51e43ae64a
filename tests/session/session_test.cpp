// Time travel: whatever way the cursor takes to a place, the state there is the same.
#include "sim/session/session.h"

#include "sim/core/random.h"
#include "sim/vm/interpreter.h"
#include "tests/kernel/programs.h"

namespace weft::session {
namespace {

using kernel::Config;
using kernel::GilMode;

std::unique_ptr<Session> open(std::string_view source, const Config& config = {}) {
  vm::LibraryModules library;
  Session::Loaded loaded = Session::load(source, "test.py", config, library);
  EXPECT_NE(loaded.session, nullptr) << loaded.error;
  return std::move(loaded.session);
}

void run_to_end(Session& session) {
  while (session.advance(3 * kMillisecond, 16)) continue;
}

constexpr const char* kProgram = R"(import threading, time
counter = 0
lock = threading.Lock()
def work(n):
    global counter
    for i in range(n):
        with lock:
            counter += i
        if i % 50 == 0:
            time.sleep(0.002)
threads = [threading.Thread(target=work, args=(300,)) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter)
)";

TEST(Session, BackToZeroAndForwardAgain) {
  for (const GilMode gil : {GilMode::kEveryBytecode, GilMode::kBackEdges, GilMode::kOff}) {
    const auto session = open(kProgram, kernel::config_of(2, gil));
    const std::uint64_t beginning = session->machine().digest();
    run_to_end(*session);
    EXPECT_TRUE(session->finished());
    const std::uint64_t end = session->machine().digest();
    session->seek(0);
    EXPECT_EQ(session->machine().digest(), beginning);
    EXPECT_FALSE(session->finished());
    EXPECT_EQ(session->trace_position(), 2u);  // the first process and its thread
    session->advance(kForever, 1'000'000);
    EXPECT_EQ(session->machine().digest(), end);
    EXPECT_EQ(session->trace().divergences(), 0u);
    EXPECT_EQ(session->console().size(), 1u);
  }
}

TEST(Session, ATimeHasOneState) {
  const auto session = open(kProgram, kernel::config_of(2, GilMode::kOff));
  run_to_end(*session);
  Random random(1);
  std::vector<std::pair<Ns, std::uint64_t>> seen;
  for (int i = 0; i < 20; ++i) {
    const Ns time = random.below(static_cast<std::uint32_t>(session->end()));
    session->seek(time);
    EXPECT_EQ(session->now(), time);
    seen.emplace_back(time, session->machine().digest());
  }
  for (const auto& [time, digest] : seen) {
    session->seek(time);
    ASSERT_EQ(session->machine().digest(), digest) << time;
    kernel::Machine machine(kernel::image_of(kProgram), kernel::config_of(2, GilMode::kOff));
    machine.rerun(time);
    ASSERT_EQ(machine.digest(), digest) << time;
  }
}

class SessionSteps : public testing::TestWithParam<StepKind> {};

TEST_P(SessionSteps, BackIsTheInverseOfForward) {
  const auto session = open(kProgram, kernel::config_of(2, GilMode::kBackEdges));
  run_to_end(*session);
  const Ns end = session->end();
  for (const Ns start : {Ns{0}, end / 3, end / 2}) {
    session->seek(start);
    std::vector<std::pair<Ns, std::uint64_t>> places;
    for (int i = 0; i < 30 && session->step(GetParam(), Direction::kForward); ++i) {
      places.emplace_back(session->now(), session->machine().digest());
    }
    ASSERT_GE(places.size(), 10u);
    for (std::size_t i = places.size() - 1; i-- > 0;) {
      ASSERT_TRUE(session->step(GetParam(), Direction::kBack));
      ASSERT_EQ(session->now(), places[i].first) << "step " << i << " from " << start;
      ASSERT_EQ(session->machine().digest(), places[i].second) << "step " << i << " from " << start;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Kinds, SessionSteps,
                         testing::Values(StepKind::kInstruction, StepKind::kLine, StepKind::kEvent, StepKind::kContextSwitch));

std::uint32_t line_of(const Session& session, Tid tid) {
  const kernel::Machine& machine = session.machine();
  const kernel::Thread& thread = *machine.find(tid);
  return vm::position_in_program(machine.image(), thread.user, machine.processes()[thread.process_slot].space,
                                 machine.physical()).line;
}

TEST(Session, LinesOfASequentialProgram) {
  const auto session = open("x = 0\nfor i in range(2):\n    x += i\ndef f():\n    return 1\ny = f() + f()\nprint(x, y)\n");
  std::vector<std::uint32_t> lines;
  while (session->step(StepKind::kLine, Direction::kForward)) lines.push_back(line_of(*session, Tid{1000}));
  EXPECT_EQ(lines, (std::vector<std::uint32_t>{1, 2, 3, 2, 3, 2, 4, 6, 5, 5, 7}));
  std::vector<std::uint32_t> back;
  session->advance(kForever, 1'000'000);
  while (session->step(StepKind::kLine, Direction::kBack) && session->now() > 0) back.push_back(line_of(*session, Tid{1000}));
  std::reverse(lines.begin(), lines.end());
  EXPECT_EQ(back, lines);
}

TEST(Session, StepsOfOneThreadPassOverTheOthers) {
  const auto session = open(kProgram, kernel::config_of(2, GilMode::kBackEdges));
  const auto has_begun = [&] {  // and has gone further than this test will go back
    const auto* thread = session->machine().find(Tid{1001});
    return thread != nullptr && thread->user.instructions > 100;
  };
  while (!has_begun()) ASSERT_TRUE(session->advance(kMillisecond / 50, 1'000));
  for (int i = 0; i < 20; ++i) {
    const std::uint64_t before = session->machine().find(Tid{1001})->user.instructions;
    ASSERT_TRUE(session->step(StepKind::kInstruction, Direction::kForward, Tid{1001}));
    EXPECT_EQ(session->machine().find(Tid{1001})->user.instructions, before + 1);
  }
  for (int i = 0; i < 20; ++i) {
    const std::uint64_t before = session->machine().find(Tid{1001})->user.instructions;
    ASSERT_TRUE(session->step(StepKind::kInstruction, Direction::kBack, Tid{1001}));
    EXPECT_EQ(session->machine().find(Tid{1001})->user.instructions, before - 1);
  }
}

TEST(Session, StopsAtBreakpoints) {
  const auto session = open("total = 0\nfor i in range(3):\n    total += i\nprint(total)\n");
  session->set_breakpoint(3, true);
  for (int visit = 0; visit < 3; ++visit) {
    EXPECT_FALSE(session->advance(kForever, 1'000'000));
    EXPECT_FALSE(session->finished());
    EXPECT_EQ(line_of(*session, Tid{1000}), 3u);
  }
  EXPECT_FALSE(session->advance(kForever, 1'000'000));
  EXPECT_TRUE(session->finished());
  session->seek(0);
  EXPECT_FALSE(session->advance(kForever, 1'000'000));
  EXPECT_EQ(line_of(*session, Tid{1000}), 3u);
}

TEST(Session, InstructionsOfAStretchOfTime) {
  const auto session = open(kProgram, kernel::config_of(2, GilMode::kOff));
  run_to_end(*session);
  const Ns from = kMillisecond;
  const auto executed = session->instructions_between(from, from + 50 * kMicrosecond, 10'000);
  ASSERT_FALSE(executed.empty());
  for (const auto& instruction : executed) {
    EXPECT_GE(instruction.begin, from);
    EXPECT_LT(instruction.begin, from + 50 * kMicrosecond);
    EXPECT_GT(instruction.end, instruction.begin);
  }
  EXPECT_EQ(session->instructions_between(from, from + 50 * kMicrosecond, 3).size(), 3u);
}

TEST(Session, CheckpointsStayWithinTheirBytes) {
  const auto session = open("x = []\nfor i in range(400000):\n    x.append(str(i))\n");
  run_to_end(*session);
  EXPECT_GT(session->checkpoint_times().size(), 10u);
  EXPECT_LE(session->checkpoint_bytes(), std::size_t{72} << 20);
}

TEST(Session, AnEndlessLoopCanBeDrivenInSlices) {
  const auto session = open("while True: pass\n");
  for (int i = 0; i < 50; ++i) ASSERT_TRUE(session->advance(kForever, 4));
  EXPECT_GT(session->machine().instructions(), 100'000u);
  session->seek(session->end() / 2);
  EXPECT_TRUE(session->step(StepKind::kLine, Direction::kBack));
}

TEST(Session, ErrorsOfTheProgramAreReported) {
  vm::LibraryModules library;
  const Session::Loaded loaded = Session::load("x = 1\ny = = 2\n", "test.py", {}, library);
  EXPECT_EQ(loaded.session, nullptr);
  EXPECT_EQ(loaded.error_line, 2u);
  EXPECT_NE(loaded.error.find("SyntaxError"), std::string::npos);
  EXPECT_FALSE(loaded.needs_library);
}

}  // namespace
}  // namespace weft::session
