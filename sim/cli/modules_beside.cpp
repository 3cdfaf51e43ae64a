#include "sim/cli/modules_beside.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "sim/cli/host_files.h"
#include "sim/core/limits.h"
#include "sim/lib/library.h"
#include "sim/python/compiler.h"

namespace weft::cli {

namespace {

namespace fs = std::filesystem;

class Search {
 public:
  explicit Search(const std::string& program_path) : folder_(fs::path(program_path).parent_path()) {}

  void follow(const std::vector<std::string>& imports) {
    for (const std::string& dotted : imports) {
      const std::string name = dotted.substr(0, dotted.find('.'));
      if (name.empty() || Library().find("lib/" + name + ".py")) continue;
      std::error_code error;
      if (fs::is_directory(folder_ / name, error)) {
        take_package(name);
      } else if (fs::is_regular_file(folder_ / (name + ".py"), error)) {
        take(name + ".py");
      }
    }
  }

  std::vector<kernel::ProgramFile> found;
  std::string left_out;   // the first file that was one too many

 private:
  // In the order of their names, which that of the host's directory need not be.
  void take_package(const fs::path& name) {
    std::vector<std::string> paths;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder_ / name, error), end; it != end && paths.size() <= limits::kProgramFiles; it.increment(error)) {
      if (it->path().extension() == ".py") paths.push_back((name / it->path().lexically_relative(folder_ / name)).generic_string());
    }
    std::sort(paths.begin(), paths.end());
    for (const std::string& path : paths) take(path);
  }

  void take(const std::string& path) {
    const auto is_it = [&](const kernel::ProgramFile& each) { return each.path == path; };
    if (std::any_of(found.begin(), found.end(), is_it)) return;
    if (found.size() == limits::kProgramFiles) {
      if (left_out.empty()) left_out = path;
      return;
    }
    std::string error;
    auto text = read_text((folder_ / path).string(), error);
    if (!text || text->size() > limits::kSourceBytes) return;
    python::CompiledModule module;
    python::Diagnostic diagnostic;
    const bool is_whole = python::compile_text(*text, path, python::TextMode::kExec, module, diagnostic);
    found.push_back({path, std::move(*text)});
    if (is_whole) follow(module.imports);
  }

  fs::path folder_;
};

}  // namespace

std::vector<kernel::ProgramFile> modules_beside(const std::string& program_path, const std::vector<std::string>& imports, std::string& left_out) {
  Search search(program_path);
  search.follow(imports);
  left_out = search.left_out;
  return std::move(search.found);
}

}  // namespace weft::cli
