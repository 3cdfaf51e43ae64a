// Each event as a sentence, as a lecturer would say it.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "sim/kernel/machine.h"
#include "sim/report/language.h"
#include "sim/report/names.h"
#include "sim/trace/trace.h"

namespace weft::report {

// Where in the main program the event's thread stands; line 0: not known.
struct SourceLine {
  std::uint32_t line = 0;
  std::string text;      // the line without its indentation
};

// One sentence with a full stop, no line end. With a source line: "… (line 12: counter += 1)".
std::string narrate(const trace::Event& event, const Names& names, Language language, const SourceLine& where = {});
// The same with names and the line of the machine, which stands just behind the event.
std::string narrate(const trace::Event& event, const kernel::Machine& machine, Language language);

// Where a thread of the machine stands in the main program.
SourceLine source_line_of(const kernel::Machine& machine, Tid tid);
// A line of the main program, without what it is indented by.
SourceLine program_line(const kernel::Machine& machine, std::uint32_t number);

// True for what happens all the time and teaches little (most system calls, first touches, a free GIL taken): left out of a
// short telling.
bool is_detail(const trace::Event& event);

}  // namespace weft::report
