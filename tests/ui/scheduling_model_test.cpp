// The list of jobs of the scheduling screen, and what the policies make of it.
#include "ui/scheduling_model.h"

#include <gtest/gtest.h>

#include <string>

#include "sim/jobs/document.h"

namespace weft::ui {
namespace {

const PolicyRun& run_of(SchedulingModel& model, const std::string& policy) {
  for (const PolicyRun& run : model.runs()) {
    if (run.policy->name == policy) return run;
  }
  ADD_FAILURE() << policy << " is not chosen";
  return model.runs().front();
}

double wait_of(SchedulingModel& model, const std::string& policy) { return run_of(model, policy).averages.wait.value_or(-1); }

// Silberschatz, Galvin and Gagne, Operating System Concepts, 5.3: P1 … P4 of 8, 4, 9, 5 arrive at 0, 1, 2, 3.
TEST(SchedulingModel, OpensWithAListWhoseWaitsTheTextbookStates) {
  SchedulingModel model;
  EXPECT_DOUBLE_EQ(wait_of(model, "FCFS"), 8.75);
  EXPECT_DOUBLE_EQ(wait_of(model, "SJF"), 7.75);
  EXPECT_DOUBLE_EQ(wait_of(model, "STCF"), 6.5);
  EXPECT_EQ(model.end(), 26 * jobs::kTick);
}

TEST(SchedulingModel, EveryPolicyServesEveryExample) {
  SchedulingModel model;
  for (std::size_t i = 0; i < policy_choices().size(); ++i) {
    if (!model.chosen(i)) model.toggle(i);
  }
  for (const ScheduleExample& example : schedule_examples()) {
    for (const int cores : {1, 3}) {
      model.use(example);
      model.set_cores(cores);
      ASSERT_EQ(model.runs().size(), policy_choices().size());
      for (const PolicyRun& run : model.runs()) {
        EXPECT_EQ(run.error, "") << run.policy->name;
        EXPECT_TRUE(run.averages.turnaround) << run.policy->name;
      }
    }
  }
}

TEST(SchedulingModel, AChangeIsSeenInTheNextRuns) {
  SchedulingModel model;
  const std::uint64_t before = model.version();
  model.set_job(0, {"P1", 0, 1, 1});
  EXPECT_NE(model.version(), before);
  EXPECT_EQ(model.end(), 19 * jobs::kTick);
  model.set_cores(4);
  EXPECT_DOUBLE_EQ(wait_of(model, "FCFS"), 0);
}

TEST(SchedulingModel, NamesStayDifferentAndOneJobIsLeft) {
  SchedulingModel model;
  model.remove_job(1);
  model.add_job();
  EXPECT_EQ(model.jobs().back().id, "P2");
  for (std::size_t i = 0; i < 2 * kMostJobs; ++i) model.add_job();
  EXPECT_EQ(model.jobs().size(), kMostJobs);
  for (std::size_t i = 0; i < 2 * kMostJobs; ++i) model.remove_job(0);
  EXPECT_EQ(model.jobs().size(), 1U);
  EXPECT_EQ(model.runs().size(), 4U);
}

TEST(SchedulingModel, TheSavedFileIsWhatTheCommandLineReads) {
  SchedulingModel model;
  jobs::JobList list;
  std::string error;
  ASSERT_TRUE(jobs::read_job_list(model.document(), false, {}, list, error)) << error;
  EXPECT_EQ(list.policy, "FCFS");
  ASSERT_EQ(list.jobs.size(), 4U);
  EXPECT_EQ(list.jobs[2].length, 9 * jobs::kTick);
}

}  // namespace
}  // namespace weft::ui
