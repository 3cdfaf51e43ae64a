"""Linux's fair classes on one core, a millisecond at a time, from the rules of kernel/sched/fair.c: CFS of v6.5, EEVDF of v6.6. Times in
ns. As slow and obvious as in simulators.py: sums are added up anew whenever they are needed."""
from simulators import Job, summary

TICK = 1_000_000
WEIGHTS = [88761, 71755, 56483, 46273, 36291, 29154, 23254, 18705, 14949, 11916, 9548, 7620, 6100, 4904, 3906, 3121, 2501, 1991, 1586, 1277,
           1024, 820, 655, 526, 423, 335, 272, 215, 172, 137, 110, 87, 70, 56, 45, 36, 29, 23, 18, 15]


def virtual(time, weight):
    return time * 1024 // weight


class Queue:
    """Who is ready (`waiting`, in order of coming) and who runs (`current`)."""

    def __init__(self):
        self.waiting, self.current = [], None

    def all(self):
        return self.waiting + ([self.current] if self.current else [])

    def give_core(self, job):
        self.waiting.remove(job)
        self.current = job
        self.note_choice(job)

    def put_back(self):
        self.waiting.append(self.current)
        self.current = None


class CompletelyFair(Queue):
    def __init__(self, parameters):
        super().__init__()
        self.latency = int(parameters.get('latency', 6) * TICK)
        self.granularity = int(parameters.get('min_granularity', 0.75) * TICK)
        self.wakeup_granularity = int(parameters.get('wakeup_granularity', 1) * TICK)
        self.least = 0

    def update_least(self):
        if self.all():
            self.least = max(self.least, min(job.vruntime for job in self.all()))

    def slice(self, job):
        others = [other for other in self.all() if other is not job]
        count, load = len(others) + 1, sum(other.weight for other in others) + job.weight
        period = self.latency if count <= -(-self.latency // self.granularity) else count * self.granularity
        return max(period * job.weight // load, self.granularity)

    def enter(self, job, is_new):
        self.update_least()
        if is_new:
            job.vruntime = self.least + virtual(self.slice(job), job.weight)
        else:
            job.vruntime = max(job.vruntime, self.least - self.latency // 2)
        self.waiting.append(job)

    def leave(self):
        self.update_least()
        self.current = None
        self.update_least()

    def choose(self):
        return min(self.waiting, key=lambda job: job.vruntime)

    def note_choice(self, job):
        job.turn = 0

    def run(self):
        self.current.turn += TICK
        self.current.vruntime += virtual(TICK, self.current.weight)

    def has_to_go(self):
        job, ideal = self.current, min(self.slice(self.current), self.latency)
        if job.turn > ideal:
            return True
        return job.turn >= self.granularity and job.vruntime - self.choose().vruntime > ideal

    def is_preempted_by(self, job):
        return self.current.vruntime - job.vruntime > virtual(self.wakeup_granularity, job.weight)


class EarliestEligible(Queue):
    def __init__(self, parameters):
        super().__init__()
        self.base_slice = int(parameters.get('base_slice', 3) * TICK)
        self.is_over = False

    def average(self):
        load = sum(job.weight for job in self.all())
        return sum(job.weight * job.vruntime for job in self.all()) // load if load else 0

    def is_eligible(self, job):
        return sum(other.weight * (other.vruntime - job.vruntime) for other in self.all()) >= 0

    def enter(self, job, is_new):
        load, lag = sum(other.weight for other in self.all()), 0 if is_new else job.lag
        inflated = abs(lag) * (load + job.weight) // load if load else 0
        job.vruntime = self.average() - (inflated if lag >= 0 else -inflated)
        length = virtual(self.base_slice, job.weight)
        job.deadline_now = job.vruntime + (length // 2 if is_new else length)
        self.waiting.append(job)

    def leave(self):
        limit = virtual(2 * self.base_slice, self.current.weight)
        self.current.lag = max(-limit, min(limit, self.average() - self.current.vruntime))
        self.current, self.is_over = None, False

    def choose(self):
        eligible = [job for job in self.waiting if self.is_eligible(job)]
        best = min(eligible, key=lambda job: job.deadline_now, default=None)
        current = self.current
        if current is None or not self.is_eligible(current):
            return best
        if current.deadline_chosen == current.deadline_now:     # RUN_TO_PARITY
            return current
        return current if best is None or current.deadline_now < best.deadline_now else best

    def note_choice(self, job):
        job.deadline_chosen, self.is_over = job.deadline_now, False

    def run(self):
        job = self.current
        job.vruntime += virtual(TICK, job.weight)
        if job.vruntime >= job.deadline_now:
            job.deadline_now = job.vruntime + virtual(self.base_slice, job.weight)
            self.is_over = self.is_over or bool(self.waiting)

    def has_to_go(self):
        return self.is_over

    def is_preempted_by(self, job):
        return self.choose() is job


def fair(policy, parameters, entries):
    jobs = [Job(i, entry) for i, entry in enumerate(entries)]
    queue = {'CFS': CompletelyFair, 'EEVDF': EarliestEligible}[policy](parameters)
    for job, entry in zip(jobs, entries):
        job.weight = entry.get('weight') or WEIGHTS[entry.get('nice', 0) + 20]
    now, picture = 0, []
    while True:
        job = queue.current
        if job and job.left == 0:
            job.completion = now
            queue.leave()
        elif job and job.wants_io():
            job.io_count += 1
            job.back = (now + job.io_duration, now)
            queue.leave()
        if all(job.completion is not None for job in jobs):
            return summary(jobs), picture
        new = sorted((job for job in jobs if job.entered is None and job.arrival <= now), key=lambda job: job.arrival)
        back = sorted((job for job in jobs if job.back is not None and job.back[0] <= now), key=lambda job: job.back)
        before = queue.current
        for job in new + back:
            queue.enter(job, job.entered is None)
            job.entered, job.back = now, None
        if queue.current is None and queue.waiting:
            queue.give_core(queue.choose())
        elif before and queue.waiting and queue.has_to_go():
            queue.put_back()
            queue.give_core(queue.choose())
        for job in new + back:
            if job in queue.waiting and queue.is_preempted_by(job):
                queue.put_back()
                queue.give_core(job if policy == 'EEVDF' else queue.choose())
        job = queue.current
        picture.append([job.id] if job else [])
        now += 1
        if job:
            if job.first_run is None:
                job.first_run = now - 1
            job.left -= 1
            queue.run()
