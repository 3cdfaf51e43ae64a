#include "sim/report/memory_report.h"

#include <fmt/format.h>

#include "sim/report/fill.h"

namespace weft::report {

namespace {

using kernel::Machine;
using kernel::MemoryUse;
using kernel::Process;

MemoryUse use_of(const Machine& machine, const Process& process) {
  return process.state == kernel::ProcessState::kRunning ? kernel::memory_use(machine.physical(), process.space) : process.use;
}

std::string kilobytes(std::uint64_t pages) { return std::to_string(pages * (kPageBytes / 1024)) + " KiB"; }

std::vector<std::string> columns(std::initializer_list<Text> list, Language language) {
  std::vector<std::string> result;
  for (const Text& text : list) result.emplace_back(text.in(language));
  return result;
}

Table process_table(const Machine& machine, Language language) {
  Table table;
  table.title = Text{"Memory", "메모리"}.in(language);
  table.columns = columns({{"process", "프로세스"}, {"VSZ", "VSZ"}, {"RSS", "RSS"}, {"PSS", "PSS"}, {"shared", "공유"}, {"private", "전용"},
                           {"swap", "swap"}, {"minor faults", "작은 폴트"}, {"major faults", "주 폴트"}},
                          language);
  for (const Process& process : machine.processes()) {
    const MemoryUse use = use_of(machine, process);
    table.rows.push_back({std::to_string(process.pid.value), kilobytes(use.virtual_pages), kilobytes(use.resident()),
                          std::to_string(use.pss / 1024) + " KiB", kilobytes(use.shared_clean + use.shared_dirty),
                          kilobytes(use.private_clean + use.private_dirty), kilobytes(use.swapped),
                          std::to_string(process.minor_faults), std::to_string(process.major_faults)});
  }
  return table;
}

bool has_caches(const Machine& machine) { return machine.state().caches.on() || !machine.state().tlbs.empty(); }

std::vector<std::string> cache_row(std::string name, const CacheCounts& counts) {
  return {std::move(name), std::to_string(counts.hits), std::to_string(counts.misses), std::to_string(counts.coherence_misses),
          std::to_string(counts.invalidations), std::to_string(counts.tlb_hits), std::to_string(counts.tlb_misses)};
}

Table cache_table(const Machine& machine, const Names& names, Language language) {
  Table table;
  table.title = Text{"Caches", "cache"}.in(language);
  table.columns = columns({{"of", "대상"}, {"hits", "hit"}, {"misses", "miss"}, {"by coherence", "coherence"}, {"invalidated", "invalidation"},
                           {"TLB hits", "TLB hit"}, {"TLB misses", "TLB miss"}},
                          language);
  for (std::size_t i = 0; i < machine.cores().size(); ++i) {
    table.rows.push_back(cache_row(fill(Text{"core {n}", "{n}번 코어"}.in(language), {{"n", std::to_string(i)}}), machine.cores()[i].memory));
  }
  for (const kernel::Thread& thread : machine.threads()) table.rows.push_back(cache_row(names.short_name(thread.tid), thread.memory));
  return table;
}

void write_counts(JsonWriter& json, const CacheCounts& counts) {
  json.key("hits").value(counts.hits).key("misses").value(counts.misses);
  json.key("coherence_misses").value(counts.coherence_misses).key("invalidations").value(counts.invalidations);
  json.key("tlb_hits").value(counts.tlb_hits).key("tlb_misses").value(counts.tlb_misses).end_object();
}

void write_process(JsonWriter& json, const Machine& machine, const Process& process) {
  const MemoryUse use = use_of(machine, process);
  const auto bytes = [](std::uint64_t pages) { return pages * kPageBytes; };
  json.begin_object().key("pid").value(process.pid.value).key("vsz").value(bytes(use.virtual_pages));
  json.key("rss").value(bytes(use.resident())).key("pss").value(use.pss);
  json.key("shared_clean").value(bytes(use.shared_clean)).key("shared_dirty").value(bytes(use.shared_dirty));
  json.key("private_clean").value(bytes(use.private_clean)).key("private_dirty").value(bytes(use.private_dirty));
  json.key("swap").value(bytes(use.swapped)).key("minor_faults").value(process.minor_faults);
  json.key("major_faults").value(process.major_faults).end_object();
}

void write_caches(JsonWriter& json, const Machine& machine) {
  json.key("cores").begin_array();
  for (const kernel::Core& core : machine.cores()) write_counts(json.begin_object(), core.memory);
  json.end_array().key("threads").begin_array();
  for (const kernel::Thread& thread : machine.threads()) write_counts(json.begin_object().key("tid").value(thread.tid.value), thread.memory);
  json.end_array().key("worst_line");
  const BouncedLine* worst = machine.state().caches.worst_line();
  if (worst == nullptr) {
    json.null();
    return;
  }
  json.begin_object().key("address").value(worst->address).key("pid").value(worst->process.value);
  json.key("invalidations").value(worst->invalidations).key("threads").begin_array();
  for (const Tid tid : worst->threads) json.value(tid.value);
  json.end_array().end_object();
}

}  // namespace

std::vector<Table> memory_tables(const Machine& machine, const Names& names, Language language) {
  std::vector<Table> tables = {process_table(machine, language)};
  if (has_caches(machine)) tables.push_back(cache_table(machine, names, language));
  return tables;
}

std::string bounced_line_text(const Machine& machine, const Names& names, Language language) {
  const BouncedLine* worst = machine.state().caches.worst_line();
  if (worst == nullptr) return {};
  std::string threads;
  for (const Tid tid : worst->threads) threads += (threads.empty() ? "" : ", ") + names.short_name(tid);
  const std::string address = fmt::format("0x{:x}", worst->address), count = std::to_string(worst->invalidations);
  const std::string process = std::to_string(worst->process.value);
  constexpr Text kSentence{"The cache line at {address} of process {process} was taken from another core most often: {count} times, by {threads}.",
                           "다른 코어에서 가장 자주 빼앗은 cache line: {process}번 프로세스의 {address}, {count}번, 스레드 {threads}."};
  return fill(kSentence.in(language), {{"address", address}, {"process", process}, {"count", count}, {"threads", threads}}) + "\n";
}

void write_memory(JsonWriter& json, const Machine& machine) {
  json.begin_object().key("processes").begin_array();
  for (const Process& process : machine.processes()) write_process(json, machine, process);
  json.end_array();
  if (has_caches(machine)) {
    json.key("caches").begin_object();
    write_caches(json, machine);
    json.end_object();
  }
  json.end_object();
}

}  // namespace weft::report
