// What processes take of memory, and what the models of caches and TLBs counted: from a machine, not from its log.
#pragma once
#include <vector>

#include "sim/kernel/machine.h"
#include "sim/report/json.h"
#include "sim/report/language.h"
#include "sim/report/names.h"
#include "sim/report/table.h"

namespace weft::report {

// Sizes are those at the end of a process that has ended. Tables of caches only where there are any.
std::vector<Table> memory_tables(const kernel::Machine& machine, const Names& names, Language language);
// The line that cores took from each other most often, in a sentence with its line end; empty when there is none.
std::string bounced_line_text(const kernel::Machine& machine, const Names& names, Language language);
// {"processes": [...], "caches": {...}}; sizes in bytes.
void write_memory(JsonWriter& json, const kernel::Machine& machine);

}  // namespace weft::report
