// Job lists in tests: written as documents, answered as short texts.
#pragma once
#include <string>
#include <string_view>

#include "sim/jobs/document.h"
#include "sim/jobs/report.h"

namespace weft::jobs {

struct Outcome {
  JobList list;
  Results results;
  std::string error;

  // "P1 0-24 P2 24-27": the turns of a core; idle times are left out.
  std::string turns(std::uint32_t core = 0) const;
  // "30 3 6": of every job in order; "-" where there is none.
  std::string completions() const;
  std::string waits() const;
  std::size_t missed() const;
};

Outcome run(std::string_view document, const Flags& flags = {}, bool is_csv = false);

// {"policy": POLICY, "parameters": {PARAMETERS}, "jobs": [P1 …]} with arrivals and lengths in pairs: "0 8, 1 4".
std::string plain_jobs(std::string_view policy, std::string_view parameters, std::string_view pairs, char first = 'A');

}  // namespace weft::jobs
