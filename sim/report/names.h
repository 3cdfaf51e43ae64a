// What threads, processes and locks are called in tables and sentences.
#pragma once
#include <cstdint>
#include <string>

#include "sim/core/ids.h"
#include "sim/report/language.h"

namespace weft::kernel {
class Machine;
}

namespace weft::report {

// A, B … Z, AA, AB …: how every view marks the threads of a machine, in order of creation.
std::string letters(std::uint32_t ordinal);

// Where names come from: a machine (below), or a test.
class Names {
 public:
  virtual ~Names() = default;
  // The name that the program gave the thread; empty when it gave none.
  virtual std::string given_name(Tid tid) const = 0;
  virtual std::uint32_t ordinal(Tid tid) const = 0;
  // The name of a lock of a process; empty when it has none.
  virtual std::string lock_name(Pid pid, ObjectId lock) const = 0;
  virtual Pid process_of(Tid tid) const = 0;
  // The name of a semaphore; empty when it has none.
  virtual std::string semaphore_name(ObjectId) const { return ""; }

  std::string letter(Tid tid) const { return letters(ordinal(tid)); }
  // "B (Thread-1)", or "B" for a thread without a name.
  std::string short_name(Tid tid) const;
  // "thread B (Thread-1)", "B 스레드(Thread-1)".
  std::string thread(Tid tid, Language language) const;
  // "process 1000", "1000번 프로세스".
  static std::string process(Pid pid, Language language);
  // "lock 'a'" or "lock 3"; "'a' 락", "3번 락".
  std::string lock(Pid pid, ObjectId lock, Language language) const;
  // "semaphore 'Lock'" or "semaphore 3"; "'Lock' 세마포어", "3번 세마포어".
  std::string semaphore(ObjectId semaphore, Language language) const;
};

class MachineNames final : public Names {
 public:
  // Keeps a reference: the machine must outlive this.
  explicit MachineNames(const kernel::Machine& machine) : machine_(machine) {}
  std::string given_name(Tid tid) const override;
  std::uint32_t ordinal(Tid tid) const override;
  std::string lock_name(Pid pid, ObjectId lock) const override;
  Pid process_of(Tid tid) const override;
  std::string semaphore_name(ObjectId semaphore) const override;

 private:
  const kernel::Machine& machine_;
};

}  // namespace weft::report
