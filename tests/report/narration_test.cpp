#include "sim/report/narration.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "sim/report/phrases.h"
#include "sim/vm/trap.h"
#include "tests/report/hand_made.h"

namespace weft::report {
namespace {

using enum trace::EventKind;

trace::Event event(trace::EventKind kind, std::uint64_t a = 0, std::uint64_t b = 0, std::uint32_t tid = 1001) {
  trace::Event result;
  result.kind = kind, result.a = a, result.b = b, result.thread = Tid{tid}, result.process = test::kMain, result.core = 0;
  return result;
}

std::string english(const trace::Event& e, const SourceLine& where = {}) {
  return narrate(e, test::TestNames(), Language::kEnglish, where);
}
std::string korean(const trace::Event& e, const SourceLine& where = {}) {
  return narrate(e, test::TestNames(), Language::kKorean, where);
}

TEST(Narration, ASwitchNamesBothThreads) {
  const auto e = event(kDispatched, 1000, 1'000);
  EXPECT_EQ(english(e),
            "Context switch on core 0: the registers of thread A (MainThread) are put away, those of thread B (Thread-1) are "
            "loaded (1 µs).");
  EXPECT_EQ(korean(e),
            "0번 코어에서 컨텍스트 스위칭이 일어납니다. A 스레드(MainThread)의 레지스터를 저장하고 B 스레드(Thread-1)의 "
            "레지스터를 복원합니다(1 µs).");
}

TEST(Narration, AWaitNamesTheLockAndTheLine) {
  const auto e = event(kBlocked, static_cast<std::uint64_t>(kernel::WaitReason::kLock), 7);
  EXPECT_EQ(english(e, {12, "with a:"}), "Thread B (Thread-1) waits until lock 'a' is released. (line 12: with a:)");
  EXPECT_EQ(korean(e, {12, "with a:"}), "B 스레드(Thread-1)가 'a' 락이 풀리기를 기다립니다. (12행: with a:)");
}

TEST(Narration, SystemCallsSayWhatTheyAreFor) {
  const auto sleep = static_cast<std::uint64_t>(vm::SystemCall::kSleep);
  EXPECT_EQ(english(event(kSystemCallEntered, sleep, 5'000'000)), "Thread B (Thread-1) enters the kernel: sleep for 5 ms.");
  EXPECT_EQ(korean(event(kSystemCallEntered, sleep, 5'000'000)), "B 스레드(Thread-1)가 커널로 들어갑니다: 5 ms 동안 잠자기.");
}

TEST(Narration, AForkIsACopy) {
  EXPECT_EQ(english(event(kProcessCreated, 999, 0, 0)),
            "Process 1000 is born as a copy of process 999: both use the same physical pages until one of them writes.");
}

// Whatever happens has a sentence without a place left open, in both languages.
TEST(Narration, EveryKindOfEventHasASentence) {
  for (std::size_t kind = 0; kind < static_cast<std::size_t>(kCount); ++kind) {
    for (std::uint64_t a = 0; a < 12; ++a) {
      for (std::uint64_t b = 0; b < 4; ++b) {
        const auto e = event(static_cast<trace::EventKind>(kind), a, b);
        for (const std::string& sentence : {english(e), korean(e)}) {
          EXPECT_EQ(sentence.find('{'), std::string::npos) << sentence;
          EXPECT_EQ(sentence.back(), '.') << sentence;
        }
        const std::string polite = korean(e);
        EXPECT_TRUE(polite.find("니다") != std::string::npos || e.kind == kSystemCallEntered) << polite;
      }
    }
  }
}

TEST(Narration, EverySystemCallHasAPurpose) {
  for (std::size_t call = 0; call < static_cast<std::size_t>(vm::SystemCall::kCount); ++call) {
    const std::string sentence = english(event(kSystemCallEntered, call, 3));
    EXPECT_EQ(sentence.find('{'), std::string::npos) << sentence;
  }
}

TEST(Narration, BothLanguagesUseTheSamePlaces) {
  const auto places = [](std::string_view text) {
    std::vector<std::string> found;
    for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
      found.emplace_back(text.substr(at, text.find('}', at) - at + 1));
    }
    std::sort(found.begin(), found.end());
    return found;
  };
  for (std::size_t key = 0; key < static_cast<std::size_t>(Phrase::kCount); ++key) {
    const Text& text = phrase(static_cast<Phrase>(key));
    EXPECT_EQ(places(text.english), places(text.korean)) << text.english;
  }
}

TEST(Names, LettersGoOnBehindZ) {
  EXPECT_EQ(letters(0), "A");
  EXPECT_EQ(letters(25), "Z");
  EXPECT_EQ(letters(26), "AA");
  EXPECT_EQ(letters(701), "ZZ");
  EXPECT_EQ(letters(702), "AAA");
}

}  // namespace
}  // namespace weft::report
