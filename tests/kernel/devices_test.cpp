// The disk's orders on textbook queues, and what a disk and a network do to a run.
#include "sim/kernel/disk_queue.h"
#include "sim/report/metrics.h"
#include "tests/kernel/programs.h"

namespace weft::kernel {
namespace {

using trace::EventKind;

// The way of the head and its length.
struct Served {
  std::vector<std::uint32_t> order;
  std::uint32_t total = 0;
};

struct Queue {
  std::uint32_t head = 53;
  std::vector<std::uint32_t> requests = {98, 183, 37, 122, 14, 124, 65, 67};   // Silberschatz, Galvin, Gagne
  std::uint32_t size = kCylinders;
};

Served serve(DiskOrder order, bool upwards, const Queue& queue = {}) {
  std::vector<std::uint32_t> requests = queue.requests;
  DiskHead head{queue.head, upwards};
  Served served;
  while (!requests.empty()) {
    const Seek seek = next_request(order, requests, head, queue.size);
    requests.erase(requests.begin() + static_cast<std::ptrdiff_t>(seek.request));
    served.order.push_back(head.cylinder);
    served.total += seek.distance;
  }
  return served;
}

TEST(DiskOrders, AsInTheTextbook) {
  EXPECT_EQ(serve(DiskOrder::kFcfs, true).total, 640u);
  EXPECT_EQ(serve(DiskOrder::kSstf, true).total, 236u);
  EXPECT_EQ(serve(DiskOrder::kScan, false).total, 236u);   // to cylinder 0, then up to 183
  EXPECT_EQ(serve(DiskOrder::kScan, true).total, 331u);    // to cylinder 199, then down to 14
  EXPECT_EQ(serve(DiskOrder::kLook, false).total, 208u);   // turns at 14
  EXPECT_EQ(serve(DiskOrder::kLook, true).total, 299u);    // turns at 183
  EXPECT_EQ(serve(DiskOrder::kCScan, true).total, 382u);   // to 199, to 0, up to 37
  EXPECT_EQ(serve(DiskOrder::kCLook, true).total, 322u);   // to 183, to 14, up to 37
}

// Silberschatz's exercises with 5,000 cylinders; Stallings 11.5, whose SCAN turns at the last request; Tanenbaum 5.4.
TEST(DiskOrders, AsInTheExercises) {
  const Queue large = {2'150, {2'069, 1'212, 2'296, 2'800, 544, 1'618, 356, 1'523, 4'965, 3'681}, 5'000};
  EXPECT_EQ(serve(DiskOrder::kFcfs, true, large).total, 13'011u);
  EXPECT_EQ(serve(DiskOrder::kSstf, true, large).total, 7'586u);
  EXPECT_EQ(serve(DiskOrder::kScan, true, large).total, 7'492u);
  EXPECT_EQ(serve(DiskOrder::kLook, true, large).total, 7'424u);
  EXPECT_EQ(serve(DiskOrder::kCScan, true, large).total, 9'917u);
  EXPECT_EQ(serve(DiskOrder::kCLook, true, large).total, 9'137u);
  const Queue earlier = {143, {86, 1'470, 913, 1'774, 948, 1'509, 1'022, 1'750, 130}, 5'000};
  EXPECT_EQ(serve(DiskOrder::kFcfs, true, earlier).total, 7'081u);
  EXPECT_EQ(serve(DiskOrder::kSstf, true, earlier).total, 1'745u);
  EXPECT_EQ(serve(DiskOrder::kScan, true, earlier).total, 9'769u);
  EXPECT_EQ(serve(DiskOrder::kLook, true, earlier).total, 3'319u);
  const Queue stallings = {100, {55, 58, 39, 18, 90, 160, 150, 38, 184}};
  EXPECT_EQ(serve(DiskOrder::kFcfs, true, stallings).total, 498u);
  EXPECT_EQ(serve(DiskOrder::kSstf, true, stallings).total, 248u);
  EXPECT_EQ(serve(DiskOrder::kLook, true, stallings).total, 250u);
  EXPECT_EQ(serve(DiskOrder::kCLook, true, stallings).total, 322u);
  const Queue tanenbaum = {11, {1, 36, 16, 34, 9, 12}, 40};
  EXPECT_EQ(serve(DiskOrder::kFcfs, true, tanenbaum).total, 111u);
  EXPECT_EQ(serve(DiskOrder::kSstf, true, tanenbaum).total, 61u);
  EXPECT_EQ(serve(DiskOrder::kLook, true, tanenbaum).total, 60u);
}

TEST(DiskOrders, WaysOfTheHead) {
  EXPECT_EQ(serve(DiskOrder::kSstf, true).order, (std::vector<std::uint32_t>{65, 67, 37, 14, 98, 122, 124, 183}));
  EXPECT_EQ(serve(DiskOrder::kScan, false).order, (std::vector<std::uint32_t>{37, 14, 65, 67, 98, 122, 124, 183}));
  EXPECT_EQ(serve(DiskOrder::kCScan, true).order, (std::vector<std::uint32_t>{65, 67, 98, 122, 124, 183, 14, 37}));
  EXPECT_EQ(serve(DiskOrder::kCLook, true).order, (std::vector<std::uint32_t>{65, 67, 98, 122, 124, 183, 14, 37}));
}

TEST(DiskOrders, EqualRequestsComeInTheirOrder) {
  DiskHead head{10, true};
  EXPECT_EQ(next_request(DiskOrder::kSstf, {20, 0, 20}, head).request, 0u);
  head = {10, true};
  EXPECT_EQ(next_request(DiskOrder::kLook, {5, 5}, head).request, 0u);
  EXPECT_FALSE(head.upwards);
}

TEST(Configuration, DevicesAreParsedOrRefused) {
  DiskConfig disk;
  EXPECT_TRUE(parse_disk("none", disk));
  EXPECT_TRUE(parse_disk("look:seek=10us:rotation=0ns:transfer=1ms", disk));
  EXPECT_EQ(disk.order, DiskOrder::kLook);
  EXPECT_EQ(disk.seek, 10 * kMicrosecond);
  EXPECT_EQ(disk.rotation, 0);
  for (const char* bad : {"", "nothing", "look:", "look:seek", "look:seek=", "look:seek=-1ms", "look:speed=1ms", "none:seek=1ms", "look:seek=99s"}) {
    const bool only_colon = std::string_view(bad) == "look:";
    EXPECT_EQ(parse_disk(bad, disk), only_colon) << bad;
  }
  NetworkConfig network;
  EXPECT_TRUE(parse_network("latency=2ms:bandwidth=1000", network));
  EXPECT_EQ(network.bandwidth, 1'000u);
  for (const char* bad : {"", "latency=2", "bandwidth=x", "bandwidth=99999999999999999999", "speed=1"}) EXPECT_FALSE(parse_network(bad, network)) << bad;
}

Config with_disk(std::uint32_t cores) {
  Config config = config_of(cores, GilMode::kBackEdges);
  config.disk.order = DiskOrder::kFcfs;
  config.disk.seek = 0;
  config.disk.rotation = 10 * kMillisecond;
  config.disk.transfer = 0;
  return config;
}

constexpr const char* kReader = R"(
import os, threading
fd = os.open('/tmp/f', os.O_RDWR | os.O_CREAT)
os.write(fd, b'x' * 100)
os.fsync(fd)
os.lseek(fd, 0, 0)
def compute():
    n = 0
    for i in range(20000):
        n += i
worker = threading.Thread(target=compute)
worker.start()
os.read(fd, 100)
worker.join()
)";

TEST(Disk, ThreadsWaitAndOthersRun) {
  const FinishedRun run(kReader, with_disk(1));
  EXPECT_EQ(count_events(run.trace, EventKind::kDeviceStarted), 3u);  // write, fsync, read
  const report::Metrics metrics = report::measure(run.trace, 1, run.machine.now());
  EXPECT_EQ(metrics.devices[0].requests, 3u);
  EXPECT_EQ(metrics.devices[0].busy, 30 * kMillisecond);
  EXPECT_GE(metrics.idle(metrics.cores[0]), 20 * kMillisecond) << "nobody else could run during the write and the fsync";
  EXPECT_EQ(metrics.threads[0].blocked[static_cast<std::size_t>(WaitReason::kDevice)], 30 * kMillisecond);
  EXPECT_GT(metrics.threads[1].running, kMillisecond);
}

TEST(Disk, OffNothingChanges) {
  const FinishedRun run(kReader, config_of(1, GilMode::kBackEdges));
  EXPECT_EQ(count_events(run.trace, EventKind::kDeviceStarted), 0u);
}

TEST(Disk, AKilledThreadLeavesTheQueue) {
  const FinishedRun run(R"(
import os, signal, time
pids = []
for i in range(3):
    pid = os.fork()
    if pid == 0:
        fd = os.open('/tmp/f%d' % i, os.O_RDWR | os.O_CREAT)
        while True:
            os.write(fd, b'x')
    pids.append(pid)
time.sleep(0.035)
for pid in pids:
    os.kill(pid, signal.SIGKILL)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
)", with_disk(2));
  EXPECT_EQ(run.output(), "-9\n-9\n-9\n");
  EXPECT_EQ(run.machine.stop_reason(), StopReason::kFinished);
}

TEST(Network, BytesTakeTheirTime) {
  Config config = config_of(2, GilMode::kBackEdges);
  config.network = {true, 10 * kMillisecond, 1'000'000};
  const FinishedRun run(R"(
import os, socket, time
a, b = socket.socketpair()
if os.fork() == 0:
    a.close()
    b.sendall(b'x' * 50000)
    b.close()
    os._exit(0)
b.close()
start, size = time.perf_counter(), 0
while data := a.recv(65536):
    size += len(data)
print(size, round(time.perf_counter() - start, 2))
os.wait()
)", config);
  EXPECT_EQ(run.output(), "50000 0.06\n") << "50 ms for the bytes, 10 ms for the way";
}

}  // namespace
}  // namespace weft::kernel
