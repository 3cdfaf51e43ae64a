// Takes a document apart. Every getter checks what it gets; the first problem is kept and ends the reading.
#pragma once
#include <initializer_list>
#include <string>
#include <vector>

#include "sim/jobs/job_list.h"
#include "sim/jobs/json_value.h"

namespace weft::jobs {

class Reader {
 public:
  bool failed() const { return !error_.empty(); }
  const std::string& error() const { return error_; }
  void fail(const std::string& place, const std::string& problem);

  // --- values; place: how a message names it, "jobs[2].length" ---
  // A number of ticks with quarters, `least` … a thousand million.
  Ns time(const Json& value, const std::string& place, Ns least);
  std::int64_t integer(const Json& value, const std::string& place, std::int64_t least, std::int64_t most);
  bool truth(const Json& value, const std::string& place);
  std::string word(const Json& value, const std::string& place);
  bool is_object(const Json& value, const std::string& place);
  bool is_list(const Json& value, const std::string& place);
  // Everything in an object must be known.
  void known_keys(const Json& object, const std::string& place, const std::vector<std::string_view>& known);

 private:
  std::string error_;
};

// The member if it is there and not null.
const Json* member(const Json& object, const char* name);
// "a, b or c".
std::string alternatives(const std::vector<std::string_view>& words);

// --- parts of a document ---
void read_parameters(Reader& reader, const Json& parameters, JobList& list);
void read_jobs(Reader& reader, const Json& jobs, const std::string& place, const Json* task_to_core, JobList& list);

}  // namespace weft::jobs
