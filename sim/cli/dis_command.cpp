// `weft dis`: the bytecode of a program.
#include "sim/cli/host_files.h"
#include "sim/cli/run_command.h"
#include "sim/python/code.h"

namespace weft::cli {

int dis_command(const Options& options) {
  LoadedProgram program;
  int status = 0;
  if (!load(options, program, status)) return status;
  print(python::disassemble(program.image->modules[program.image->main_module]));
  return 0;
}

}  // namespace weft::cli
