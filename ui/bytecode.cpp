#include "ui/bytecode.h"

#include <algorithm>
#include <optional>
#include <set>

#include "sim/python/code.h"
#include "sim/vm/interpreter.h"
#include "ui/facts.h"

namespace weft::ui {
namespace {

// Where a thread stands in one code object, and the words of its instructions on the same line.
struct Line {
  const python::CompiledModule* module;
  const python::CodeObject* code;
  std::vector<std::uint32_t> words;
  std::size_t next = 0;      // index in words
};

std::optional<Line> line_at(const kernel::Machine& machine, const kernel::Thread& thread) {
  const vm::Image& image = machine.image();
  if (!is_alive(thread) || thread.user.frame == 0 || thread.user.pc >= image.text.size()) return {};
  const vm::LoadedCode& loaded = image.codes[image.code_at(thread.user.pc)];
  const std::uint32_t pc = thread.user.pc - loaded.begin;
  Line line{&image.modules[loaded.module], loaded.source, {}};
  const auto& positions = line.code->positions;
  if (pc >= positions.size()) return {};
  for (std::uint32_t at = 0; at < line.code->text.size(); at += python::width_of(python::opcode_of(line.code->text[at]))) {
    const bool adjacent = !line.words.empty() || at == pc;
    if (at == pc) line.next = line.words.size();
    if (positions[at].line == positions[pc].line) line.words.push_back(at);
    else if (at < pc) line.words.clear();       // another visit of the line, in a loop
    else if (adjacent) break;
  }
  return line;
}

}  // namespace

std::vector<BytecodeRow> bytecode_of(const kernel::Machine& machine, const kernel::Thread& thread, std::size_t most) {
  const std::optional<Line> line = line_at(machine, thread);
  if (!line) return {};
  const std::size_t last_begin = line->words.size() > most ? line->words.size() - most : 0;
  const std::size_t begin = std::min(line->next > most / 2 ? line->next - most / 2 : 0, last_begin);
  std::vector<BytecodeRow> rows;
  for (std::size_t i = begin; i < line->words.size() && rows.size() < most; ++i) {
    const std::uint32_t at = line->words[i];
    rows.push_back({std::string(python::facts_of(python::opcode_of(line->code->text[at])).name),
                    python::describe_instruction(*line->module, *line->code, at), i == line->next});
  }
  return rows;
}

std::vector<std::string> temporaries_of(const kernel::Machine& machine, const kernel::Thread& thread, std::size_t most) {
  const std::optional<Line> line = line_at(machine, thread);
  const kernel::Process* process = machine.find(thread.pid);
  if (!line || process == nullptr) return {};
  // Of the line's instructions so far: what they put into registers that are no locals.
  std::set<std::uint32_t> written;
  for (std::size_t i = 0; i < line->next; ++i) {
    const std::uint32_t a = python::a_of(line->code->text[line->words[i]]);
    if (a >= line->code->locals.size() && a < line->code->register_count) written.insert(a);
  }
  const auto stack = vm::walk_stack(machine.image(), thread.user, process->space, machine.physical(), 1);
  if (stack.empty()) return {};
  const std::vector<vm::Value> registers = vm::registers_of(stack[0], machine.image(), process->space, machine.physical());
  std::vector<std::string> texts;
  for (const std::uint32_t at : written) {
    if (texts.size() == most || at >= registers.size()) break;
    texts.push_back("r" + std::to_string(at) + " = " +
                    vm::describe_value(machine.image(), process->user, process->space, machine.physical(), registers[at], 24));
  }
  return texts;
}

}  // namespace weft::ui
