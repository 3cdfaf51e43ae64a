#include "ui/gantt.h"

#include "ui/thread_mark.h"

namespace weft::ui {
namespace {

constexpr float kBar = 30, kBetween = 4, kTimes = 18;

struct Scale {
  Rect place;
  Ns end;
  float x(Ns time) const { return place.x + place.w * static_cast<float>(static_cast<double>(time) / static_cast<double>(end)); }
};

void explain_turn(Context& context, const PolicyRun& run, const jobs::Turn& turn) {
  const jobs::Job& job = run.list.jobs[turn.job];
  const jobs::Measures measures = jobs::measure(job, run.results.jobs[turn.job]);
  context.tip = context.t(Text::gantt_turn_tip, {{"job", job.id}, {"begin", jobs::ticks(turn.begin)}, {"end", jobs::ticks(turn.end)}});
  if (!measures.wait || !measures.turnaround || !measures.response) return;
  context.tip += "\n" + context.t(Text::gantt_job_tip, {{"response", jobs::ticks(*measures.response)},
                                                        {"turnaround", jobs::ticks(*measures.turnaround)},
                                                        {"wait", jobs::ticks(*measures.wait)}});
}

void draw_turn(const Paint& paint, const PolicyRun& run, const jobs::Turn& turn, const Rect& bar, bool faint) {
  const ImU32 colour = colour_of(paint.c(), static_cast<std::uint16_t>(turn.job));
  const Rect inner{bar.x, bar.y, std::max(1.0f, bar.w - 1), bar.h};
  paint.fill(inner, faint ? mixed(paint.c().panel, colour, 0.25f) : colour, 3);
  const std::string& id = run.list.jobs[turn.job].id;
  if (paint.width(Type::kSmallStrong, id) + 4 <= inner.w) {
    paint.line_centred(inner, Type::kSmallStrong, faint ? paint.c().ink : paint.c().on_thread, id);
  }
}

// Times stand under changes, left to right, where the one before leaves room.
void draw_times(const Paint& paint, const PolicyRun& run, const Scale& scale, float y) {
  float free_from = scale.place.x - 100;
  for (const jobs::ChangePoint& point : run.results.gantt) {
    const std::string text = jobs::ticks(point.time);
    const float width = paint.width(Type::kSmall, text);
    float x = scale.x(point.time) - width / 2;
    x = std::clamp(x, scale.place.x, std::max(scale.place.x, right(scale.place) - width));
    if (x < free_from) continue;
    paint.text({x, y}, Type::kSmall, paint.c().soft, text);
    free_from = x + width + 6;
  }
}

}  // namespace

float gantt_height(const PolicyRun& run) {
  return static_cast<float>(run.list.cores) * (kBar + kBetween) - kBetween + kTimes;
}

std::uint32_t draw_gantt(Context& context, const PolicyRun& run, const Rect& place, Ns end, std::uint32_t lit) {
  const Paint paint = context.paint();
  const Scale scale{place, std::max<Ns>(1, end)};
  std::uint32_t pointed = jobs::kNobody;
  for (std::uint32_t core = 0; core < run.list.cores; ++core) {
    const Rect lane{place.x, place.y + static_cast<float>(core) * (kBar + kBetween), place.w, kBar};
    paint.fill(lane, context.c().sunken, 3);
    for (const jobs::Turn& turn : jobs::turns_of(run.results, core)) {
      if (turn.job == jobs::kNobody) continue;
      const float x = scale.x(turn.begin);
      const Rect bar{x, lane.y, scale.x(turn.end) - x, kBar};
      draw_turn(paint, run, turn, bar, lit != jobs::kNobody && lit != turn.job);
      if (context.pointed(bar)) pointed = turn.job, explain_turn(context, run, turn);
    }
  }
  draw_times(paint, run, scale, place.y + gantt_height(run) - kTimes + 2);
  return pointed;
}

}  // namespace weft::ui
