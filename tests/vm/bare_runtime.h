// A runtime without any Python: memory, a heap, the well-known strings and classes that have a name and nothing else.
// What natives and types need to be tested by themselves.
#pragma once
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "sim/vm/runtime.h"

namespace weft::vm {

class BareRuntime {
 public:
  BareRuntime();
  BareRuntime(const BareRuntime&) = delete;
  BareRuntime& operator=(const BareRuntime&) = delete;

  Runtime& runtime() { return runtime_; }
  // A class with a name, its bases' attributes and no attributes of its own.
  Address make_class(std::string_view name, Address base, Kind instance_kind, std::uint8_t flags = 0);
  // "TypeError: message" of the exception on its way out, "" when there is none; forgets it.
  std::string take_raised();
  // A class statement's instance, to play the user's object.
  Value make_instance(Address cls);

 private:
  struct TextWriter;
  void add_segments();
  void make_text();
  void make_classes();
  void make_value_classes();

  PhysicalMemory physical_{limitless_frames()};
  AddressSpace space_;
  TranslationCache cache_;
  Memory memory_{space_, physical_, cache_};
  ProcessState process_;
  ThreadState thread_;
  Heap heap_{memory_, process_.heap};
  Image image_;
  Runtime runtime_{image_, process_, thread_, memory_, heap_};

  static std::uint32_t limitless_frames() { return 65'536; }
};

class BareRuntimeTest : public ::testing::Test {
 protected:
  BareRuntime bare;
  Runtime& rt = bare.runtime();
};

}  // namespace weft::vm
