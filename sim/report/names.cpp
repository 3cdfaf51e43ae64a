#include "sim/report/names.h"

#include "sim/kernel/machine.h"
#include "sim/kernel/texts.h"
#include "sim/report/lock_names.h"

namespace weft::report {

std::string letters(std::uint32_t ordinal) {
  std::string text;
  for (std::uint32_t rest = ordinal + 1; rest > 0; rest = (rest - 1) / 26) {
    text.insert(text.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return text;
}

std::string Names::short_name(Tid tid) const {
  const std::string given = given_name(tid);
  return given.empty() ? letter(tid) : letter(tid) + " (" + given + ")";
}

// In Korean the letter stands before the noun: whatever the name is, the particle that follows agrees with 스레드.
std::string Names::thread(Tid tid, Language language) const {
  if (language == Language::kEnglish) return "thread " + short_name(tid);
  const std::string given = given_name(tid);
  return letter(tid) + " 스레드" + (given.empty() ? "" : "(" + given + ")");
}

std::string Names::process(Pid pid, Language language) {
  const std::string number = std::to_string(pid.value);
  return language == Language::kEnglish ? "process " + number : number + "번 프로세스";
}

std::string Names::lock(Pid pid, ObjectId lock, Language language) const {
  const std::string name = lock_name(pid, lock);
  const std::string number = std::to_string(lock.value);
  if (language == Language::kEnglish) return name.empty() ? "lock " + number : "lock '" + name + "'";
  return name.empty() ? number + "번 락" : "'" + name + "' 락";
}

std::string Names::semaphore(ObjectId semaphore, Language language) const {
  const std::string name = semaphore_name(semaphore);
  const std::string number = std::to_string(semaphore.value);
  if (language == Language::kEnglish) return name.empty() ? "semaphore " + number : "semaphore '" + name + "'";
  return name.empty() ? number + "번 세마포어" : "'" + name + "' 세마포어";
}

std::string MachineNames::semaphore_name(ObjectId semaphore) const {
  return semaphore.value - 1 < machine_.semaphores().size() ? machine_.semaphores()[semaphore.value - 1].name : "";
}

std::string MachineNames::given_name(Tid tid) const {
  const kernel::Thread* thread = machine_.find(tid);
  return thread == nullptr ? "" : thread->name;
}

std::uint32_t MachineNames::ordinal(Tid tid) const {
  const kernel::Thread* thread = machine_.find(tid);
  return thread == nullptr ? 0 : thread->letter;
}

Pid MachineNames::process_of(Tid tid) const {
  const kernel::Thread* thread = machine_.find(tid);
  return thread == nullptr ? Pid{} : thread->pid;
}

std::string MachineNames::lock_name(Pid pid, ObjectId lock) const {
  const kernel::Process* process = machine_.find(pid);
  if (process == nullptr) return "";
  const kernel::Lock* named = kernel::find_lock(*process, lock.value);
  if (named != nullptr && named->name != 0) return kernel::read_text(process->space, machine_.physical(), named->name);
  return std::string(LockNames(machine_, *process).of(lock));
}

}  // namespace weft::report
