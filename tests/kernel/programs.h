// Small Python programs on a machine, for the kernel's tests.
#pragma once
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>

#include "sim/kernel/machine.h"
#include "sim/lib/embedded.h"
#include "sim/trace/trace.h"
#include "sim/vm/image.h"

namespace weft::kernel {

inline std::shared_ptr<const vm::Image> image_of(std::string_view source) {
  const vm::LoadResult loaded = vm::load_program(source, "test.py");
  EXPECT_NE(loaded.image, nullptr) << loaded.error_text;
  return loaded.image;
}

// A program of the menu (sim/programs).
inline std::string program_text(const std::string& name) {
  const EmbeddedFile* file = find_embedded("programs/" + name + ".py");
  EXPECT_NE(file, nullptr) << name;
  return std::string(file->text);
}

inline std::string printed(const Machine& machine, const trace::Trace& trace) {
  std::string text;
  for (const ConsoleChunk& chunk : trace.console(machine.console_chunks())) text += chunk.text;
  return text;
}

inline std::size_t count_events(const trace::Trace& trace, trace::EventKind kind) {
  std::size_t count = 0;
  for (const trace::Event& event : trace.events()) count += event.kind == kind;
  return count;
}

// A machine run to its end.
struct FinishedRun {
  FinishedRun(std::string_view source, const Config& config) : machine(image_of(source), config) {
    machine.run(trace, kForever);
    std::string problem;
    EXPECT_TRUE(machine.validate(&problem)) << problem;
  }
  std::string output() const { return printed(machine, trace); }

  Machine machine;
  trace::Trace trace;
};

inline Config config_of(std::uint32_t cores, GilMode gil, std::uint64_t seed = 0) {
  Config config;
  config.cores = cores;
  config.gil = gil;
  config.seed = seed;
  return config;
}

}  // namespace weft::kernel
