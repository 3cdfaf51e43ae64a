// Where names live: registers, cells, globals, class namespaces.
#include <algorithm>
#include <span>

#include "sim/python/function_compiler.h"

namespace weft::python {

namespace {

// Registers are bytes; some are left for temporaries.
constexpr Register kMostVariables = 240;
// A function with more has registers for so many of its plain variables; a dict in one more has the others.
constexpr Register kFirstVariables = 120;
constexpr const char* kOtherVariables = ".others";
// What a LoadName skips besides one word when load_global() takes two instructions.
constexpr std::uint32_t kGlobalWords = 2;
// A class's own cell `__class__`, which its methods use. Not by that name: a class in a method has the outer one as well.
constexpr const char* kClassCell = ".class";
// The dicts that the body of a text for exec() is called with.
constexpr const char* kGlobals = ".globals";
constexpr const char* kLocals = ".locals";

// Calls locals(), exec() or eval(): the dict of its variables stays with the function, as in CPython until 3.12.
bool asks_for_its_variables(const Scope& scope) {
  const auto is_asking = [](const Symbol& symbol) {
    const bool global = symbol.storage == Storage::GlobalImplicit || symbol.storage == Storage::GlobalExplicit;
    return global && (symbol.name == "locals" || symbol.name == "exec" || symbol.name == "eval");
  };
  return scope.kind == ScopeKind::Function && std::any_of(scope.symbols.begin(), scope.symbols.end(), is_asking);
}

bool is_local(const Symbol& symbol) { return symbol.storage == Storage::Local || symbol.storage == Storage::Cell; }

}  // namespace

// The scope's free variables in the order of its closure. In a text for exec() the dict of its globals comes first.
std::vector<std::string> FunctionCompiler::free_variables_of(const Scope& scope) const {
  std::vector<std::string> names;
  if (shared_.module.in_namespaces && scope.kind != ScopeKind::Module) names.emplace_back(kGlobals);
  const auto first = static_cast<std::ptrdiff_t>(names.size());
  for (const Symbol& symbol : scope.symbols) {
    if (symbol.storage == Storage::Free || symbol.passes_through) names.emplace_back(symbol.name);
  }
  std::sort(names.begin() + first, names.end());  // as co_freevars has them
  return names;
}

// Parameters (in their order: positional, keyword-only, *args, **kwargs), other locals, then cells of outer variables.
// False when there are too many of them.
bool FunctionCompiler::set_up_registers(const ast::Arguments* arguments) {
  CodeObject& code = own_;
  Register next = 0;
  const auto add = [&](std::string_view name) {
    registers_.emplace(std::string(name), next++);
    code.locals.emplace_back(name);
  };
  if (arguments != nullptr) {
    const auto add_all = [&](ast::Sequence<ast::Arg> parameters) {
      for (const ast::Arg* parameter : parameters) add(mangled(parameter->arg));
    };
    add_all(arguments->posonlyargs);
    add_all(arguments->args);
    add_all(arguments->kwonlyargs);
    if (arguments->vararg != nullptr) add(mangled(arguments->vararg->arg));
    if (arguments->kwarg != nullptr) add(mangled(arguments->kwarg->arg));
    code.positional_only = static_cast<std::uint8_t>(arguments->posonlyargs.size());
    code.positional = static_cast<std::uint8_t>(arguments->posonlyargs.size() + arguments->args.size());
    code.keyword_only = static_cast<std::uint8_t>(arguments->kwonlyargs.size());
    code.has_varargs = arguments->vararg != nullptr;
    code.has_varkw = arguments->kwarg != nullptr;
  } else if (scope().kind == ScopeKind::Comprehension || in_class_) {
    add(in_class_ ? "" : ".0");
    code.positional = 1;
  } else if (shared_.module.in_namespaces && scope().kind == ScopeKind::Module) {
    add(kGlobals);
    add(kLocals);
    code.positional = 2;
  }
  for (Register i = 0; i < next && i < bound_.size(); ++i) bound_.set(i);
  const bool too_many = scope().is_function_like() && scope().symbols.size() > kMostVariables;
  if (too_many) add(kOtherVariables);
  for (const Symbol& symbol : scope().symbols) {
    if (too_many && symbol.storage == Storage::Local && next >= kFirstVariables) continue;
    const bool own_register = in_class_ ? symbol.storage == Storage::Cell : scope().is_function_like() && is_local(symbol);
    if (own_register && registers_.find(std::string(symbol.name)) == registers_.end()) add(symbol.name);
  }
  if (in_class_ && scope().needs_class_cell) {
    registers_.emplace(kClassCell, next++);
    code.locals.emplace_back("__class__");
  }
  if (asks_for_its_variables(scope()) && registers_.find(kLocals) == registers_.end()) add(kLocals);
  code.free_variables = free_variables_of(scope());
  for (const std::string& name : code.free_variables) {
    if (registers_.find(name) == registers_.end()) add(name);
  }
  out_.set_variables(next);
  const bool fits = next <= kMostVariables;
  if (!fits) {
    shared_.fail(Position{static_cast<int>(own_.first_line), 0, 0, 0},
                 "too many local variables in '" + own_.name + "' (the limit is " + std::to_string(kMostVariables) + ")");
  }
  return fits;
}

// At entry: a cell for each variable that inner functions use, and the cells of the outer ones.
void FunctionCompiler::load_free_variables() {
  const auto others = registers_.find(kOtherVariables);
  if (others != registers_.end()) out_.emit(Opcode::kBuildDict, others->second, others->second, 0);
  const auto note_cell = [&](Register reg) { own_.cell_registers.push_back(static_cast<std::uint8_t>(reg)); };
  for (const Symbol& symbol : scope().symbols) {
    if (symbol.storage != Storage::Cell || scope().kind == ScopeKind::Module) continue;
    const Register reg = registers_.at(std::string(symbol.name));
    out_.emit(Opcode::kMakeCell, reg);
    note_cell(reg);
  }
  if (in_class_ && scope().needs_class_cell) {
    out_.emit(Opcode::kMakeCell, cell_of("__class__"));
    note_cell(cell_of("__class__"));
  }
  for (std::uint32_t i = 0; i < own_.free_variables.size(); ++i) {
    const Register reg = registers_.at(own_.free_variables[i]);
    out_.emit(Opcode::kLoadClosure, reg, i);
    if (own_.free_variables[i] != kGlobals) note_cell(reg);
  }
}

FunctionCompiler::Variable FunctionCompiler::variable(std::string_view plain) {
  const std::string name = mangled(plain);
  const Symbol* symbol = scope().find(name);
  const Storage storage = symbol == nullptr ? Storage::GlobalImplicit : symbol->storage;
  const auto reg = registers_.find(name);
  const auto global = [&]() -> Variable {
    if (shared_.module.in_namespaces) return {Place::kNamespace, registers_.at(kGlobals), name};
    return {Place::kGlobal, shared_.global(name), name};
  };
  if (storage == Storage::GlobalExplicit) return global();
  if (scope().kind == ScopeKind::Module) {
    return shared_.module.in_namespaces ? Variable{Place::kNamespace, registers_.at(kLocals), name} : global();
  }
  if (in_class_) {
    if (storage == Storage::Free) return {Place::kClassName, reg->second, name, true};
    return {Place::kClassName, 0, name};
  }
  if (storage == Storage::GlobalImplicit) return global();
  if (reg == registers_.end()) return {Place::kNamespace, registers_.at(kOtherVariables), name};
  return {storage == Storage::Local ? Place::kRegister : Place::kCell, reg->second, name};
}

// What a few names of the library are built on, in modules that other programs do without. They are imported where they are
// needed by builtins._import(), which no compiler sees.
struct Need {
  std::string_view name, module;
};
constexpr Need kNeedsOfNames[] = {
    {"__slots__", "_slots"}, {"memoryview", "_memoryview"}, {"ExceptionGroup", "_groups"}, {"BaseExceptionGroup", "_groups"},
    {"get_type_hints", "_evaluation"}, {"settrace", "_tracing"}, {"setprofile", "_tracing"}, {"getrefcount", "_references"},
    {" UserDict UserList UserString ", "_user_containers"},  {" __int__ __index__ __trunc__ ", "_deprecations"},
    {" aiter anext ", "_coroutines"}, {"TracebackException", "_exceptions_kept"}, {"breakpoint", "_breakpoints"}, {"help", "pydoc"},
    {"exec", "_evaluation"}, {"eval", "_evaluation"},       {"compile", "_evaluation"},    {"__import__", "_evaluation"},
};
// Attributes, those of one module in one text.
constexpr Need kNeedsOfAttributes[] = {
    {" tb_frame _getframe _current_frames print_stack extract_stack format_stack walk_stack walk_tb get_stack f_code f_lineno f_back f_locals f_globals signal gi_frame cr_frame ag_frame ", "_frames"},
    {" strptime ", "_strptime"},
    {" UserDict UserList UserString ", "_user_containers"},
    {" abc ", "collections.abc"}, {" __await__ ", "_coroutines"},
    {" create_subprocess_exec create_subprocess_shell subprocess_exec subprocess_shell ", "asyncio.subprocess"},
    {" add_signal_handler remove_signal_handler ", "asyncio.unix_events"},
    {" TracebackException ", "_exceptions_kept"}, {" settrace setprofile ", "_tracing"}, {" breakpointhook __breakpointhook__ ", "_breakpoints"},
    {" getrefcount ", "_references"},
    {" int_info hash_info thread_info builtin_module_names stdlib_module_names meta_path path_hooks path_importer_cache call_tracing "
     "getdlopenflags ", "_sys_more"},
    {" get_type_hints ", "_evaluation"},
    {" __doc__ __text_signature__ ", "_documentation"},
    {" __reduce_ex__ __reduce__ __getstate__ ", "copyreg"},
    {" disk_usage tarfile ", "_os_more"},
    {" make_archive unpack_archive get_archive_formats get_unpack_formats ", "_archives"},
    {" expandvars ", "_expansion"},
    {" getbuffer ", "_memoryview"}, {" mapping ", "types"}, {" get_clock_info ", "_clock_info"}, {" newline newlines ", "_text_streams"},
    {" relpath commonprefix commonpath samefile samestat ismount ", "_more_paths"},
    {" filterwarnings ", "_warning_filters"}, {" formatwarning ", "linecache"},
    {" namereplace_errors ", "unicodedata"},
    {" fsync mkfifo mknod pread pwrite preadv pwritev sendfile set_blocking get_blocking pipe2 link symlink readlink fdatasync sync lockf "
     "F_LOCK F_TEST F_TLOCK F_ULOCK get_inheritable set_inheritable readv writev getpgid getpgrp setpgid setpgrp setsid getsid "
     "killpg waitid waitid_result P_PID P_PGID P_ALL WEXITED WSTOPPED WNOWAIT CLD_EXITED CLD_KILLED CLD_DUMPED CLD_STOPPED CLD_CONTINUED "
     "PathLike fsencode fsdecode getgroups getresuid getresgid getrandom renames SCHED_BATCH SCHED_IDLE O_ACCMODE "
     "EX_NOINPUT EX_NOUSER EX_NOHOST EX_UNAVAILABLE EX_OSFILE EX_CANTCREAT EX_IOERR EX_TEMPFAIL EX_PROTOCOL EX_NOPERM EX_CONFIG "
     "posix_spawn posix_spawnp POSIX_SPAWN_OPEN POSIX_SPAWN_CLOSE POSIX_SPAWN_DUP2 execle execlpe execvpe spawnve spawnvpe spawnle spawnlpe "
     "posix_fallocate ctermid O_NONBLOCK O_SYNC O_DSYNC O_CLOEXEC O_DIRECTORY O_NOFOLLOW O_NDELAY "
     "lchown chown chmod fchmod getcwdb getenvb supports_bytes_environ get_exec_path makedev major minor device_encoding O_NOCTTY "
     "O_ASYNC O_DIRECT O_LARGEFILE O_NOATIME O_PATH O_TMPFILE O_FSYNC O_RSYNC RTLD_LAZY RTLD_NOW RTLD_GLOBAL RTLD_LOCAL SEEK_DATA SEEK_HOLE NGROUPS_MAX "
     "TMP_MAX P_PIDFD CLD_TRAPPED P_NOWAITO utime memfd_create eventfd eventfd_read eventfd_write EFD_SEMAPHORE EFD_NONBLOCK EFD_CLOEXEC copy_file_range splice SPLICE_F_MOVE SPLICE_F_NONBLOCK SPLICE_F_MORE posix_fadvise POSIX_FADV_NORMAL POSIX_FADV_RANDOM "
     "POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE tcgetpgrp ttyname pathconf statvfs fchdir "
     "SCHED_RESET_ON_FORK wait3 wait4 sysconf sysconf_names system popen execv execl execvp execlp execve spawnv spawnl spawnvp spawnlp uname uname_result get_terminal_size terminal_size "
     "sched_setparam sched_get_priority_min sched_get_priority_max ", "_os_more"},
};

// Of a program only: its view of a class's names is read-only, the library's own is not.
constexpr Need kNeedsOfProgram[] = {{" __dict__ vars ", "types"}, {" FunctionType LambdaType __code__ singledispatch singledispatchmethod ", "_evaluation"}};

// Texts of a program: what a metaclass may put into a namespace, names of error handlers, and of encodings that natives don't know or that begin with a mark.
constexpr Need kNeedsOfTexts[] = {{"namereplace", "codecs"}, {"namereplace", "unicodedata"}, {"__slots__", "_slots"},
                                  {" euc-kr EUC-KR euc_kr euckr cp949 CP949 ms949 ", "_korean"},
                                  {" utf-8-sig UTF-8-SIG utf_8_sig utf-16 UTF-16 utf_16 utf16 utf-32 UTF-32 utf_32 utf32 ", "_text_streams"}};

static bool has_name(std::string_view names, std::string_view name) {
  for (std::size_t at = names.find(name); at != std::string_view::npos; at = names.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if (at > 0 && names[at - 1] == ' ' && end < names.size() && names[end] == ' ') return true;
  }
  return false;
}

// The module that a name needs, or nothing.
static std::string_view module_for(std::string_view name, std::span<const Need> needs) {
  for (const Need& need : needs) {
    if (name == need.name || has_name(need.name, name)) return need.module;
  }
  return {};
}

void FunctionCompiler::note_need_of_program(std::string_view name) {
  if (shared_.module.name == "__main__") note_import(module_for(name, kNeedsOfProgram));
}
void FunctionCompiler::note_need(std::string_view name) {
  note_import(module_for(name, kNeedsOfNames));
  if (shared_.imports_all) note_import(module_for(name, kNeedsOfAttributes));
  note_need_of_program(name);
}
void FunctionCompiler::note_need_of_attribute(std::string_view name) {
  note_import(module_for(name, kNeedsOfAttributes));
  note_need_of_program(name);
}

// Does a text name an encoding with a byte for each character, beside those that natives know?
static bool names_code_page(std::string_view text) {
  std::string plain;
  for (const char c : text.substr(0, 12)) {
    if (c != '-' && c != '_') plain.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  }
  for (const std::string_view native : {"iso88591", "cp1252", "windows1252", "latin1"}) {
    if (plain == native) return false;
  }
  for (const std::string_view family : {"iso8859", "cp4", "cp8", "cp125", "windows125", "ibm4", "ibm8", "koi8", "macroman", "latin"}) {
    if (plain.starts_with(family) && ((plain.back() >= '0' && plain.back() <= '9') || plain.starts_with("koi8") || plain == family)) return true;
  }
  return false;
}

void FunctionCompiler::note_need_of_text(std::string_view text) const {
  if (shared_.module.name != "__main__") return;
  if (names_code_page(text)) note_import("_code_pages");
  for (const Need& need : kNeedsOfTexts) {
    if (need.name == text || has_name(need.name, text)) note_import(need.module);
  }
}

// After this the variable is bound for certain, unless something may unbind it.
void FunctionCompiler::check_bound(Register reg) {
  if (!bound_.test(reg) || deletable_.test(reg)) out_.emit(Opcode::kCheckLocal, reg);
  bound_.set(reg);
}

// A global or built-in variable.
void FunctionCompiler::load_global(std::string_view name, Register target) {
  if (shared_.module.in_namespaces) out_.emit_extended(Opcode::kLoadName, target, registers_.at(kGlobals), 0, out_.string_constant(name));
  note_need(name);
  out_.emit_wide(Opcode::kLoadGlobal, target, shared_.global(name));
}

void FunctionCompiler::load(std::string_view name, Register target, const Position& position) {
  out_.set_position(position);
  const Variable where = variable(name);
  switch (where.place) {
    case Place::kRegister:
      check_bound(where.index);
      if (where.index != target) out_.emit(Opcode::kMove, target, where.index);
      break;
    case Place::kCell: out_.emit(Opcode::kLoadCell, target, where.index); break;
    case Place::kGlobal: load_global(where.name, target); break;
    case Place::kNamespace: {
      const bool in_namespaces = shared_.module.in_namespaces;
      const bool is_local = !in_namespaces || where.index != registers_.at(kGlobals);
      const std::uint32_t skipped = in_namespaces ? kGlobalWords : 0;
      if (is_local) out_.emit_extended(Opcode::kLoadName, target, where.index, skipped, out_.string_constant(where.name));
      load_global(where.name, target);
      break;
    }
    case Place::kClassName: {
      const bool in_two_dicts = shared_.module.in_namespaces && !where.also_cell;
      out_.emit_extended(Opcode::kLoadName, target, 0, in_two_dicts ? kGlobalWords : 0, out_.string_constant(where.name));
      if (where.also_cell) {
        out_.emit(Opcode::kLoadCell, target, where.index);
      } else {
        load_global(where.name, target);
      }
      break;
    }
  }
}

void FunctionCompiler::store(std::string_view name, Register source, const Position& position) {
  out_.set_position(position);
  const Variable where = variable(name);
  if (where.place == Place::kClassName) note_need(name);
  switch (where.place) {
    case Place::kRegister:
      if (where.index != source) out_.emit(Opcode::kMove, where.index, source);
      bound_.set(where.index);
      break;
    case Place::kCell: out_.emit(Opcode::kStoreCell, source, where.index); break;
    case Place::kGlobal: out_.emit_wide(Opcode::kStoreGlobal, source, where.index); break;
    case Place::kNamespace: out_.emit_extended(Opcode::kStoreName, source, where.index, 0, out_.string_constant(where.name)); break;
    case Place::kClassName:
      if (where.also_cell) {  // nonlocal
        out_.emit(Opcode::kStoreCell, source, where.index);
      } else {
        out_.emit_extended(Opcode::kStoreName, source, 0, 0, out_.string_constant(where.name));
      }
      break;
  }
}

void FunctionCompiler::erase(std::string_view name, const Position& position) {
  out_.set_position(position);
  const Variable where = variable(name);
  switch (where.place) {
    case Place::kRegister:
      out_.emit(Opcode::kDeleteLocal, where.index);
      deletable_.set(where.index);
      break;
    case Place::kCell: out_.emit(Opcode::kDeleteCell, 0, where.index); break;
    case Place::kGlobal: {
      const Register free = out_.push();
      out_.pop_to(free);
      out_.emit_wide(Opcode::kDeleteGlobal, free, where.index);
      break;
    }
    case Place::kNamespace: out_.emit_extended(Opcode::kDeleteName, 0, where.index, 0, out_.string_constant(where.name)); break;
    case Place::kClassName:
      if (where.also_cell) {
        out_.emit(Opcode::kDeleteCell, 0, where.index);
      } else {
        out_.emit_extended(Opcode::kDeleteName, 0, 0, 0, out_.string_constant(where.name));
      }
      break;
  }
}

// The cell that an inner function means by `name`.
Register FunctionCompiler::cell_of(std::string_view name) const {
  const bool own_class = in_class_ && name == "__class__";
  return registers_.at(own_class ? kClassCell : std::string(name));
}

}  // namespace weft::python
