// The measures of the run so far: where each thread's time went, how busy the cores were, what memory cost.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "sim/report/metrics.h"
#include "ui/context.h"
#include "ui/semantic.h"

namespace weft::ui {

struct MetricsState {
  report::Metrics metrics;
  std::vector<report::Table> tables;   // of them, in `language`
  Language language = Language::kEnglish;
  report::Meter meter{1};         // has taken in `events` events of the log
  std::size_t events = 0;
  std::uint64_t version = 0, generation = 0;
  std::string digest;             // of the machine at digest_version; empty: not known
  std::uint64_t digest_version = 0;
  std::int64_t measured_at = 0;   // host time: while running it is measured a few times a second only
};

void draw_metrics(Context& context, const Rect& body);
std::vector<Section> metrics_text(const Context& context);

}  // namespace weft::ui
