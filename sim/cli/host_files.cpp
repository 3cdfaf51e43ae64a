#include "sim/cli/host_files.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef __EMSCRIPTEN__
#include <emscripten.h>
// isatty() of Emscripten's direct files calls everything at descriptors 0 to 2 a terminal.
EM_JS(bool, input_is_terminal, (), { return require('tty').isatty(0); });
#else
static bool input_is_terminal() { return isatty(STDIN_FILENO) != 0; }
#endif

namespace weft::cli {

namespace {

std::string explain(std::string_view what, const std::string& path) {
  return std::string(what) + " '" + path + "': " + std::strerror(errno);
}

}  // namespace

std::optional<std::string> read_text(const std::string& path, std::string& error, std::size_t most) {
  const bool is_input = path == "-";
  std::FILE* file = is_input ? stdin : std::fopen(path.c_str(), "rb");
  if (file == nullptr) {
    error = explain("can't open", path);
    return std::nullopt;
  }
  std::string text;
  char buffer[16 << 10];
  // One byte past the limit is enough for the compiler to say that the program is too long.
  while (text.size() <= most) {
    const std::size_t count = std::fread(buffer, 1, sizeof buffer, file);
    if (count == 0) break;
    text.append(buffer, count);
  }
  const bool failed = std::ferror(file) != 0;
  if (failed) error = explain("can't read", path);
  if (!is_input) std::fclose(file);
  if (failed) return std::nullopt;
  return text;
}

bool input_is_redirected() { return !input_is_terminal(); }

std::string read_line() {
  std::string line;
  for (int byte = 0; line.size() < limits::kConsoleInputBytes && (byte = std::getchar()) != EOF;) {
    line += static_cast<char>(byte);
    if (byte == '\n') break;
  }
  return line;
}

OutputFile::~OutputFile() { close(); }

bool OutputFile::open(const std::string& path, std::string& error) {
  file_ = std::fopen(path.c_str(), "wb");
  if (file_ == nullptr) error = explain("can't write", path);
  return file_ != nullptr;
}

void OutputFile::write(std::string_view text) {
  if (file_ == nullptr) return;
  if (std::fwrite(text.data(), 1, text.size(), static_cast<std::FILE*>(file_)) != text.size()) failed_ = true;
}

bool OutputFile::close() {
  if (file_ == nullptr) return !failed_;
  if (std::fclose(static_cast<std::FILE*>(file_)) != 0) failed_ = true;
  file_ = nullptr;
  return !failed_;
}

void print(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
  std::fflush(stdout);
}

void print_error(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stderr);
  std::fflush(stderr);
}

int usage_error(std::string_view message) {
  print_error("weft: " + std::string(message) + "\n");
  return kUsageStatus;
}

}  // namespace weft::cli
