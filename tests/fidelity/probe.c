// What the kernel's services cost on the machine that this runs on. Prints one JSON object: for each probe the median in nanoseconds
// and the quartiles. `./dev calibrate` compiles and runs it; which price follows from which probe is said in calibrate.py.
#define _GNU_SOURCE
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { kMost = 512, kPages = 4096, kPageBytes = 4096 };

static double samples[kMost];
static int sample_count;

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void spin(int64_t time) {
  const int64_t end = now() + time;
  while (now() < end) {}
}

static int compare(const void* a, const void* b) {
  const double x = *(const double*)a, y = *(const double*)b;
  return (x > y) - (x < y);
}

static void add(double value) {
  if (sample_count < kMost) samples[sample_count++] = value;
}

// The means of stretches of so many values.
static void add_means(const double* values, int count, int stretch) {
  for (int i = 0; i + stretch <= count; i += stretch) {
    double sum = 0;
    for (int j = 0; j < stretch; ++j) sum += values[i + j];
    add(sum / stretch);
  }
}

static void report(const char* name) {
  static int reported;
  qsort(samples, (size_t)sample_count, sizeof samples[0], compare);
  printf("%s\"%s\": [%.1f, %.1f, %.1f]", reported++ ? ", " : "{", name, samples[sample_count / 2], samples[sample_count / 4],
         samples[3 * sample_count / 4]);
  fflush(stdout);
  sample_count = 0;
}

static cpu_set_t everywhere;

// The calling thread runs on the `which`-th of the cores that this process may use.
static void pin(int which) {
  cpu_set_t one;
  CPU_ZERO(&one);
  for (int i = 0; i < CPU_SETSIZE; ++i) {
    if (CPU_ISSET(i, &everywhere) && which-- == 0) CPU_SET(i, &one);
  }
  sched_setaffinity(0, sizeof one, &one);
}

static void unpin(void) { sched_setaffinity(0, sizeof everywhere, &everywhere); }

static void check(int good) {
  if (good) return;
  perror("probe");
  exit(1);
}

// --- calls and pipes ---

static void probe_system_call(void) {
  for (int i = 0; i < 100; ++i) {
    const int64_t begin = now();
    for (int j = 0; j < 1000; ++j) syscall(SYS_getppid);
    add((double)(now() - begin) / 1000);
  }
  report("system_call");
}

static char block[65536];

static void probe_pipe(const char* name, size_t bytes) {
  int ends[2];
  check(pipe(ends) == 0);
  for (int i = 0; i < 100; ++i) {
    const int64_t begin = now();
    for (int j = 0; j < 100; ++j) check(write(ends[1], block, bytes) > 0 && read(ends[0], block, bytes) > 0);
    add((double)(now() - begin) / 100);
  }
  report(name);
  close(ends[0]), close(ends[1]);
}

// --- memory ---

static char* map_pages(void) {
  char* memory = mmap(NULL, (size_t)kPages * kPageBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  check(memory != MAP_FAILED);
  madvise(memory, (size_t)kPages * kPageBytes, MADV_NOHUGEPAGE);
  return memory;
}

static double touch(char* memory) {
  const int64_t begin = now();
  for (int i = 0; i < kPages; ++i) memory[(size_t)i * kPageBytes] = 1;
  return (double)(now() - begin) / kPages;
}

static void probe_touch(void) {
  for (int i = 0; i < 15; ++i) {
    char* memory = map_pages();
    add(touch(memory));
    munmap(memory, (size_t)kPages * kPageBytes);
  }
  report("touch");
}

static void probe_touch_after_fork(void) {
  char* memory = map_pages();
  double* result = mmap(NULL, kPageBytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  touch(memory);
  for (int i = 0; i < 15; ++i) {
    const pid_t child = fork();
    if (child == 0) {
      *result = touch(memory);
      _exit(0);
    }
    waitpid(child, NULL, 0);
    add(*result);
  }
  report("touch_after_fork");
  munmap(memory, (size_t)kPages * kPageBytes);
}

// --- processes and threads; pinned to one core, so that no other has to wake up ---

static void probe_fork(const char* fork_name, const char* rest_name, int blocks) {
  char* memory[16];
  double rest[kMost];
  for (int i = 0; i < blocks; ++i) touch(memory[i] = map_pages());
  const int count = blocks > 0 ? 21 : 101;
  for (int i = 0; i < count; ++i) {
    const int64_t begin = now();
    const pid_t child = fork();
    if (child == 0) _exit(0);
    const int64_t forked = now();
    waitpid(child, NULL, 0);
    add((double)(forked - begin));
    rest[i] = (double)(now() - forked);
  }
  report(fork_name);
  for (int i = 0; i < count; ++i) add(rest[i]);
  report(rest_name);
  for (int i = 0; i < blocks; ++i) munmap(memory[i], (size_t)kPages * kPageBytes);
}

static void* nothing(void* argument) { return argument; }

static void probe_thread(void) {
  enum { kThreads = 200 };
  double create[kThreads];
  for (int i = 0; i < kThreads; ++i) {
    pthread_t thread;
    const int64_t begin = now();
    check(pthread_create(&thread, NULL, nothing, NULL) == 0);
    create[i] = (double)(now() - begin);
    pthread_join(thread, NULL);
    add((double)(now() - begin));
  }
  report("thread");
  for (int i = 0; i < kThreads; ++i) add(create[i]);
  report("create");
}

enum { kRounds = 2000 };
static int there[2], back[2];

static void* answer(void* argument) {
  char c;
  for (int i = 0; i < kRounds; ++i) check(read(there[0], &c, 1) == 1 && write(back[1], &c, 1) == 1);
  return argument;
}

static void ask(void) {
  char c = 0;
  const int64_t begin = now();
  for (int i = 0; i < kRounds; ++i) check(write(there[1], &c, 1) == 1 && read(back[0], &c, 1) == 1);
  add((double)(now() - begin) / (2 * kRounds));
}

// Half a round trip through pipes.
static void probe_switches(void) {
  check(pipe(there) == 0 && pipe(back) == 0);
  for (int i = 0; i < 11; ++i) {
    pthread_t thread;
    check(pthread_create(&thread, NULL, answer, NULL) == 0);
    ask();
    pthread_join(thread, NULL);
  }
  report("thread_hop");
  for (int i = 0; i < 11; ++i) {
    const pid_t child = fork();
    if (child == 0) answer(NULL), _exit(0);
    ask();
    waitpid(child, NULL, 0);
  }
  report("process_hop");
}

// --- waking another core ---

static _Atomic int word, done;
static _Atomic int64_t stamp;
static int use_pipe, rounds;
static double latencies[kMost];

static void* sleeper(void* argument) {
  char c;
  pin(1);
  for (int i = 0; i < rounds; ++i) {
    if (use_pipe) {
      check(read(there[0], &c, 1) == 1);
    } else {
      while (word == i) syscall(SYS_futex, &word, FUTEX_WAIT_PRIVATE, i, NULL, NULL, 0);
    }
    latencies[i] = (double)(now() - stamp);
    done = i + 1;
  }
  return argument;
}

// A core wakes another that has been idle for `idle` ns, by a futex in one half and by a pipe in the other. Both threads are
// kept where they are: left alone, Linux sometimes lets one that waits for a pipe go on on the core that wrote (a "sync" wake-up).
static void probe_wake(const char* latency_name, const char* call_name, int64_t idle) {
  double calls[kMost];
  int count = 0;
  rounds = idle >= 1000000 ? 40 : 120;
  // Threads that take turns wait by the thousand, and the rare long waits are part of that: no single value tells what one costs.
  const int stretch = idle >= 1000000 ? 1 : 10;
  for (use_pipe = 0; use_pipe < 2; ++use_pipe) {
    pthread_t thread;
    word = done = 0;
    check(pthread_create(&thread, NULL, sleeper, NULL) == 0);
    spin(1000000);
    for (int i = 0; i < rounds; ++i) {
      spin(idle);
      const int64_t begin = now();
      stamp = begin;
      if (use_pipe) {
        check(write(there[1], "x", 1) == 1);
      } else {
        word = i + 1;
        syscall(SYS_futex, &word, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
      }
      calls[count++] = (double)(now() - begin);
      while (done <= i) {}
    }
    pthread_join(thread, NULL);
    add_means(latencies, rounds, stretch);
  }
  report(latency_name);
  add_means(calls, count, stretch);
  report(call_name);
}

static void probe_sleep(const char* name, int64_t time) {
  for (int i = 0; i < (time > 2000000 ? 30 : 100); ++i) {
    const struct timespec request = {0, time};
    const int64_t begin = now();
    nanosleep(&request, NULL);
    add((double)(now() - begin - time));
  }
  report(name);
}

int main(void) {
  sched_getaffinity(0, sizeof everywhere, &everywhere);
  pin(0);
  probe_system_call();
  probe_pipe("pipe_byte", 1);
  probe_pipe("pipe_block", sizeof block);
  probe_touch();
  probe_touch_after_fork();
  probe_fork("fork", "exit", 0);
  probe_fork("fork_big", "exit_big", 8);
  probe_thread();
  probe_switches();
  if (CPU_COUNT(&everywhere) > 1) {
    probe_wake("wake_20us", "call_20us", 20000);
    probe_wake("wake_200us", "call_200us", 200000);
    probe_wake("wake_1ms", "call_1ms", 1000000);
    probe_wake("wake_5ms", "call_5ms", 5000000);
  }
  unpin();
  probe_sleep("sleep_200us", 200000);
  probe_sleep("sleep_1ms", 1000000);
  probe_sleep("sleep_5ms", 5000000);
  printf("}\n");
}
