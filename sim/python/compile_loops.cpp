// if, while, for, and the ways out of blocks: return, break, continue.
#include "sim/python/function_compiler.h"

namespace weft::python {

using namespace ast;

void FunctionCompiler::if_statement(const If& node) {
  Label otherwise, end;
  jump_if(*node.test, false, otherwise, node.position);
  const Bound before = bound_;
  statements(node.body);
  const Bound after_body = bound_;
  bound_ = before;
  if (!node.orelse.empty()) out_.jump(Opcode::kJump, 0, end);
  out_.place(otherwise);
  statements(node.orelse);
  bound_ &= after_body;
  out_.place(end);
}

void FunctionCompiler::while_statement(const While& node) {
  Label again, exhausted, end;
  out_.place(again);
  const auto* constant = as_if<ast::Constant>(node.test);
  const bool forever = constant != nullptr && (constant->type == ConstantKind::True ||
                                               (constant->type == ConstantKind::Int && constant->integer != 0));
  if (!forever) jump_if(*node.test, false, exhausted, node.position);
  const Bound before = bound_;
  enter_block({.kind = Block::Kind::kLoop, .break_label = &end, .continue_label = &again});
  statements(node.body);
  blocks_.pop_back();
  trace_line(node.position);
  out_.jump_back(again);  // at the line of the body's last statement: the step to the loop's own line is the test's
  bound_ = before;
  out_.place(exhausted);
  statements(node.orelse);
  bound_ = before;
  out_.place(end);
}

void FunctionCompiler::for_statement(const For& node) {
  const Register loop = out_.push(2);
  {
    const Register source = node.is_async ? operand(*node.iter) : operand_to_walk(*node.iter);
    out_.set_position(node.position);  // a traceback shows the whole statement: it marks nothing
    if (node.is_async) {
      async_iterator(loop, source);
    } else {
      out_.emit(Opcode::kGetIterator, loop, source);
    }
    out_.pop_to(loop + 2);
  }
  Label again, exhausted, end;
  out_.place(again);
  out_.set_position(node.position);
  if (node.is_async) {
    async_item(loop, exhausted);
  } else {
    out_.jump(Opcode::kForIterate, loop, exhausted);
  }
  const Bound before = bound_;
  assign(*node.target, loop + 1);
  enter_block({.kind = Block::Kind::kLoop, .break_label = &end, .continue_label = &again});
  statements(node.body);
  blocks_.pop_back();
  trace_line(node.position);
  out_.jump_back(again);  // at the line of the body's last statement: the step to the loop's own line is the next item's
  bound_ = before;
  out_.place(exhausted);
  statements(node.orelse);
  bound_ = before;
  out_.place(end);
}

// --- ways out ---

// CPython's limit, and its words.
void FunctionCompiler::enter_block(const Block& block) {
  constexpr std::size_t kMostBlocks = 20;
  if (blocks_.size() >= kMostBlocks) shared_.fail(statement_position_, "too many statically nested blocks");
  blocks_.push_back(block);
}

// What has to happen when control leaves this block other than by its end.
void FunctionCompiler::leave_block(const Block& block) {
  switch (block.kind) {
    case Block::Kind::kLoop: break;
    case Block::Kind::kFinally: statements(block.finally_body); break;
    case Block::Kind::kHandler:
      out_.emit(Opcode::kPopException, block.reg);
      if (!block.name.empty()) unbind(block.name, out_.push());
      break;
    case Block::Kind::kWith: call_exit(block.reg, block.reg, block.is_async); break;
  }
}

// Leaves blocks from the innermost down to number `down_to`. The code that does so belongs to none of their regions.
void FunctionCompiler::leave_blocks(std::size_t down_to) {
  const std::vector<Block> saved = blocks_;
  const SourceRange position = out_.position();
  std::vector<Region*> closed;
  while (blocks_.size() > down_to) {
    const Block block = blocks_.back();
    blocks_.pop_back();
    if (block.region != nullptr && block.region->open) {
      out_.close(*block.region);
      closed.push_back(block.region);
    }
    leave_block(block);
    out_.restore_position(position);
  }
  blocks_ = saved;
  reopen_after_jump_ = closed;
}

// After the jump that ends a way out, the regions go on.
void FunctionCompiler::reopen() {
  for (Region* region : reopen_after_jump_) out_.open(*region);
  reopen_after_jump_.clear();
}

void FunctionCompiler::return_statement(const Return& node) {
  const Register value = out_.push();
  if (node.value != nullptr) {
    into(*node.value, value);
  } else {
    out_.emit_wide(Opcode::kLoadConst, value, out_.none_constant());
  }
  out_.set_position(node.position);
  leave_blocks(0);
  trace_value("return", value);
  look_for_dead_before_return(value);
  out_.emit(Opcode::kReturn, value);
  reopen();
  bound_.set();  // what follows can't be reached
}

void FunctionCompiler::leave_loop(bool is_break, const Position& position) {
  std::size_t loop = blocks_.size();
  while (loop > 0 && blocks_[loop - 1].kind != Block::Kind::kLoop) --loop;
  if (loop == 0) return;  // reported by the statement checks
  const Block target = blocks_[loop - 1];
  out_.set_position(position);
  leave_blocks(loop);
  if (is_break) {
    out_.jump(Opcode::kJump, 0, *target.break_label);
  } else {
    trace_line(position);
    out_.jump_back(*target.continue_label);
  }
  reopen();
  bound_.set();
}

}  // namespace weft::python
