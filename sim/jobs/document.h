// A job list as text: JSON, or CSV lines that become the same document, so that there is one reader of both.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/jobs/job_list.h"

namespace weft::jobs {

// "quantum", "4": what flags say; they go before the document.
using Flags = std::vector<std::pair<std::string, std::string>>;

// Reads a list and checks everything about it. On failure `error` is one line that names the place.
bool read_job_list(std::string_view text, bool is_csv, const Flags& flags, JobList& list, std::string& error);

// True for text that is not JSON but lines of a table.
bool looks_like_csv(std::string_view text);

}  // namespace weft::jobs
