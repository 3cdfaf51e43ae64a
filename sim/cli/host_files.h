// Files and streams of the host.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "sim/core/limits.h"

namespace weft::cli {

// The whole text of a file, or of standard input for "-"; of a text longer than `most` bytes a little more than those. On failure
// nothing, and `error` says why.
std::optional<std::string> read_text(const std::string& path, std::string& error, std::size_t most = limits::kSourceBytes);

// Whether standard input is a file, a pipe or nothing: no person types there.
bool input_is_redirected();

// The next line of standard input with its end, at most a little more than the machine takes; empty at the end of input.
std::string read_line();

// A file that text is appended to. Created empty by open().
class OutputFile {
 public:
  OutputFile() = default;
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  ~OutputFile();
  bool open(const std::string& path, std::string& error);
  void write(std::string_view text);
  // Writes out what is buffered; false when the disk refused any of it.
  bool close();

 private:
  void* file_ = nullptr;
  bool failed_ = false;
};

void print(std::string_view text);        // standard output, written at once
void print_error(std::string_view text);  // standard error

// "weft: message" on standard error; the exit status for bad usage.
int usage_error(std::string_view message);

constexpr int kUsageStatus = 2;

}  // namespace weft::cli
