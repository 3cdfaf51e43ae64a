#include "sim/report/metrics_text.h"

#include <array>

#include "sim/core/duration.h"

namespace weft::report {

using kernel::WaitReason;

namespace {

constexpr std::array<Text, kWaitReasons> kReasonNames{{{"nothing", "없음"},
                                                       {"sleep", "잠자기"},
                                                       {"lock", "락"},
                                                       {"GIL", "GIL"},
                                                       {"join", "조인"},
                                                       {"child", "자식"},
                                                       {"pipe read", "파이프 읽기"},
                                                       {"pipe write", "파이프 쓰기"},
                                                       {"input", "입력"},
                                                       {"semaphore", "세마포어"},
                                                       {"descriptors", "디스크립터"},
                                                       {"signal", "시그널"},
                                                       {"connection", "연결"},
                                                       {"file lock", "파일 락"},
                                                       {"stopped", "정지"},
                                                       {"disk", "디스크"},
                                                       {"pages", "페이지"},
                                                       {"futex", "futex"},
                                                       {"exit", "종료"}}};

// For JSON keys; the order is that of WaitReason.
constexpr std::array<std::string_view, kWaitReasons> kReasonKeys{
    "none", "sleep", "lock", "gil", "join", "child", "pipe_read", "pipe_write", "console_input",
    "semaphore", "poll", "pause", "accept", "file_lock", "stopped", "disk", "page_in", "futex", "exit"};

std::string time_cell(Ns time) { return time < 0 ? "-" : format_duration_short(time); }
std::string count_cell(std::uint64_t count) { return std::to_string(count); }

std::string percent_cell(double share) {
  const auto tenths = static_cast<std::int64_t>(share * 1000.0 + 0.5);
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %";
}

// "lock 3 ms, GIL 5 ms": the reasons that took any time.
std::string blocked_cell(const ThreadMetrics& thread, Language language) {
  std::string text;
  for (std::size_t i = 0; i < kWaitReasons; ++i) {
    if (thread.blocked[i] == 0) continue;
    if (!text.empty()) text += ", ";
    text += kReasonNames[i].in(language);
    text += " " + format_duration_short(thread.blocked[i]);
  }
  return text.empty() ? "-" : text;
}

std::vector<std::string> texts(std::initializer_list<Text> list, Language language) {
  std::vector<std::string> result;
  for (const Text& text : list) result.emplace_back(text.in(language));
  return result;
}

Table thread_table(const Metrics& metrics, const Names& names, Language language) {
  Table table;
  table.title = Text{"Threads", "스레드"}.in(language);
  table.columns = texts({{"thread", "스레드"},
                         {"process", "프로세스"},
                         {"response", "응답"},
                         {"turnaround", "반환"},
                         {"run", "실행"},
                         {"ready", "준비"},
                         {"blocked", "대기"},
                         {"switches", "전환"},
                         {"forced", "선점"},
                         {"why blocked", "대기 이유"}},
                        language);
  for (const ThreadMetrics& thread : metrics.threads) {
    table.rows.push_back({names.short_name(thread.tid), std::to_string(thread.pid.value), time_cell(thread.response()),
                          time_cell(thread.turnaround()), time_cell(thread.running), time_cell(thread.ready),
                          time_cell(thread.blocked_total()), count_cell(thread.dispatches),
                          count_cell(thread.involuntary_switches), blocked_cell(thread, language)});
  }
  return table;
}

Table process_table(const Metrics& metrics, Language language) {
  Table table;
  table.title = Text{"Processes", "프로세스"}.in(language);
  table.columns = texts({{"process", "프로세스"},
                         {"parent", "부모"},
                         {"threads", "스레드"},
                         {"life", "수명"},
                         {"page faults", "페이지 폴트"},
                         {"major", "주 폴트"},
                         {"pages copied", "복사된 페이지"},
                         {"GIL taken", "GIL 획득"},
                         {"GIL held", "GIL 보유"},
                         {"GIL waited", "GIL 대기"},
                         {"end", "종료"}},
                        language);
  for (const ProcessMetrics& process : metrics.processes) {
    table.rows.push_back(
        {std::to_string(process.pid.value), process.parent ? std::to_string(process.parent.value) : "-",
         count_cell(process.threads), time_cell(process.ended - process.created), count_cell(process.page_faults),
         count_cell(process.major_faults), count_cell(process.pages_copied), count_cell(process.gil_acquisitions), time_cell(process.gil_held),
         time_cell(process.gil_waited), process.alive ? "-" : status_text(process.status, language)});
  }
  return table;
}

Table core_table(const Metrics& metrics, Language language) {
  Table table;
  table.title = Text{"Cores", "코어"}.in(language);
  table.columns = texts({{"core", "코어"},
                         {"utilisation", "이용률"},
                         {"run", "실행"},
                         {"switching", "전환 비용"},
                         {"idle", "유휴"},
                         {"switches", "컨텍스트 스위칭"},
                         {"between processes", "프로세스 사이"}},
                        language);
  for (std::size_t i = 0; i < metrics.cores.size(); ++i) {
    const CoreMetrics& core = metrics.cores[i];
    table.rows.push_back({std::to_string(i), percent_cell(metrics.utilisation(core)), time_cell(core.running),
                          time_cell(core.switching), time_cell(metrics.idle(core)), count_cell(core.switches),
                          count_cell(core.process_switches)});
  }
  return table;
}

// What the disk and the network did, where there are any.
Table device_table(const Metrics& metrics, Language language) {
  Table table;
  table.title = Text{"Devices", "장치"}.in(language);
  table.columns = texts({{"device", "장치"}, {"requests", "요청"}, {"busy", "사용"}, {"utilisation", "이용률"}, {"queued", "대기"}}, language);
  for (std::size_t i = 0; i < metrics.devices.size(); ++i) {
    const DeviceMetrics& device = metrics.devices[i];
    if (device.requests == 0) continue;
    table.rows.push_back({std::string((i == 0 ? Text{"disk", "디스크"} : Text{"network", "네트워크"}).in(language)),
                          count_cell(device.requests), time_cell(device.busy), percent_cell(metrics.utilisation(device)),
                          time_cell(device.queued)});
  }
  return table;
}

void write_time(JsonWriter& json, std::string_view key, Ns time) {
  json.key(key);
  if (time < 0) {
    json.null();
  } else {
    json.value(time);
  }
}

void write_thread(JsonWriter& json, const ThreadMetrics& thread, const Names& names) {
  json.begin_object().key("tid").value(thread.tid.value).key("pid").value(thread.pid.value);
  json.key("name").value(names.given_name(thread.tid)).key("letter").value(names.letter(thread.tid));
  json.key("created").value(thread.created);
  write_time(json, "ended", thread.alive ? -1 : thread.ended);
  write_time(json, "response", thread.response());
  write_time(json, "turnaround", thread.turnaround());
  json.key("run").value(thread.running).key("ready").value(thread.ready);
  json.key("blocked").value(thread.blocked_total()).key("blocked_by_reason").begin_object();
  for (std::size_t i = 0; i < kWaitReasons; ++i) {
    if (thread.blocked[i] > 0) json.key(kReasonKeys[i]).value(thread.blocked[i]);
  }
  json.end_object().key("dispatches").value(thread.dispatches);
  json.key("voluntary_switches").value(thread.voluntary_switches);
  json.key("involuntary_switches").value(thread.involuntary_switches);
  json.key("system_calls").value(thread.system_calls).end_object();
}

void write_process(JsonWriter& json, const ProcessMetrics& process) {
  json.begin_object().key("pid").value(process.pid.value).key("parent").value(process.parent.value);
  json.key("created").value(process.created);
  write_time(json, "ended", process.alive ? -1 : process.ended);
  json.key("status");
  if (process.alive) {
    json.null();
  } else {
    json.value(process.status);
  }
  json.key("threads").value(process.threads).key("page_faults").value(process.page_faults);
  json.key("major_faults").value(process.major_faults).key("pages_evicted").value(process.pages_evicted);
  json.key("pages_written").value(process.pages_written);
  json.key("pages_copied").value(process.pages_copied).key("gil_acquisitions").value(process.gil_acquisitions);
  json.key("gil_drop_requests").value(process.gil_drop_requests).key("gil_held").value(process.gil_held);
  json.key("gil_waited").value(process.gil_waited).key("console_bytes").value(process.console_bytes);
  json.key("pipe_bytes").value(process.pipe_bytes).end_object();
}

void write_core(JsonWriter& json, const Metrics& metrics, const CoreMetrics& core) {
  json.begin_object().key("run").value(core.running).key("switching").value(core.switching);
  json.key("idle").value(metrics.idle(core)).key("switches").value(core.switches);
  json.key("process_switches").value(core.process_switches).end_object();
}

}  // namespace

std::string_view wait_reason_name(WaitReason reason, Language language) {
  return kReasonNames[static_cast<std::size_t>(reason) % kWaitReasons].in(language);
}

std::string_view signal_name(int signal) {
  switch (signal) {
    case 2: return "SIGINT";
    case 3: return "SIGQUIT";
    case 6: return "SIGABRT";
    case 9: return "SIGKILL";
    case 10: return "SIGUSR1";
    case 11: return "SIGSEGV";
    case 12: return "SIGUSR2";
    case 13: return "SIGPIPE";
    case 14: return "SIGALRM";
    case 15: return "SIGTERM";
    case 17: return "SIGCHLD";
    case 18: return "SIGCONT";
    case 19: return "SIGSTOP";
    default: return "";
  }
}

std::string status_text(int status, Language language) {
  const int signal = status & 0x7F;
  if (signal == 0) {
    return std::string(Text{"exit code ", "종료 코드 "}.in(language)) + std::to_string(status >> 8 & 0xFF);
  }
  std::string text = std::string(Text{"signal ", "시그널 "}.in(language)) + std::to_string(signal);
  if (!signal_name(signal).empty()) text += " (" + std::string(signal_name(signal)) + ")";
  return text;
}

std::vector<Table> metrics_tables(const Metrics& metrics, const Names& names, Language language) {
  std::vector<Table> tables = {thread_table(metrics, names, language), process_table(metrics, language), core_table(metrics, language)};
  Table devices = device_table(metrics, language);
  if (!devices.rows.empty()) tables.push_back(std::move(devices));
  return tables;
}

void write_metrics(JsonWriter& json, const Metrics& metrics, const Names& names) {
  json.begin_object().key("end").value(metrics.end).key("switches").value(metrics.switches());
  json.key("threads").begin_array();
  for (const ThreadMetrics& thread : metrics.threads) write_thread(json, thread, names);
  json.end_array().key("processes").begin_array();
  for (const ProcessMetrics& process : metrics.processes) write_process(json, process);
  json.end_array().key("cores").begin_array();
  for (const CoreMetrics& core : metrics.cores) write_core(json, metrics, core);
  json.end_array().key("devices").begin_array();
  for (const DeviceMetrics& device : metrics.devices) {
    json.begin_object().key("requests").value(device.requests).key("busy").value(device.busy).key("queued").value(device.queued).end_object();
  }
  json.end_array().end_object();
}

}  // namespace weft::report
