"""Slow and obvious schedulers: one tick at a time, whole lists, no cleverness. They are what `weft sched` is compared with.

A job is a dict as in a job list's JSON; every simulator returns (results, picture): {id: [first_run, completion, io_count]} and
the id that ran in each tick on each core (None: idle)."""


class Job:
    def __init__(self, number, entry):
        self.number, self.id = number, entry['id']
        self.arrival, self.length = entry.get('arrival', 0), entry['length']
        self.priority, self.tickets = entry.get('priority', 0), entry.get('tickets', 100)
        self.deadline, self.period = entry.get('deadline'), entry.get('period')
        io = entry.get('io') or {'every_cpu_ticks': 0, 'duration': 0}
        self.io_every, self.io_duration = io['every_cpu_ticks'], io['duration']
        self.after = entry.get('after')
        self.left, self.first_run, self.completion, self.io_count = self.length, None, None, 0
        self.entered = self.back = self.ready_since = None

    def wants_io(self):
        return self.io_every > 0 and (self.length - self.left) % self.io_every == 0

    def burst(self):
        """What is left until the next I/O or the end."""
        if self.io_every == 0:
            return self.left
        return min(self.left, self.io_every - (self.length - self.left) % self.io_every)

    def whole_burst(self):
        done = self.length - self.left
        start = done if self.io_every == 0 else done - done % self.io_every
        rest = self.length - (0 if self.io_every == 0 else start)
        return rest if self.io_every == 0 else min(self.io_every, rest)


def summary(jobs):
    return {job.id: [job.first_run, job.completion, job.io_count] for job in jobs}


def key_of(policy, parameters):
    larger = parameters.get('priority_order', 'smaller_first') == 'larger_first'
    return {
        'SJF': lambda job, now: job.whole_burst(),
        'STCF': lambda job, now: job.burst(),
        'PRIORITY': lambda job, now: -job.priority if larger else job.priority,
        'PRIORITY_PREEMPTIVE': lambda job, now: -job.priority if larger else job.priority,
        'FP': lambda job, now: -job.priority,
        'EDF': lambda job, now: job.deadline,
        'RM': lambda job, now: job.period,
        'HRRN': lambda job, now: -Ratio(now - job.ready_since, job.whole_burst()),
        'FCFS': lambda job, now: (job.ready_since, job.entered),
    }[policy]


class Ratio:
    """waited / burst, compared without rounding."""

    def __init__(self, over, under):
        self.over, self.under = over, under

    def __neg__(self):
        return Ratio(-self.over, self.under)

    def __lt__(self, other):
        return self.over * other.under < other.over * self.under

    def __eq__(self, other):
        return self.over * other.under == other.over * self.under


PREEMPTIVE = ('STCF', 'PRIORITY_PREEMPTIVE', 'FP', 'EDF', 'RM')


def best_first(policy, parameters, entries, horizon=10**9):
    """The m best ready jobs run; who runs gives way to a strictly better one only, or never."""
    jobs = [Job(i, entry) for i, entry in enumerate(entries)]
    by_id = {job.id: job for job in jobs}
    cores = parameters.get('cores', 1)
    key = key_of(policy, parameters)
    running, ready, picture, now, count = [], [], [], 0, 0
    while now < horizon and any(job.completion is None for job in jobs):
        coming = [job for job in jobs if job.entered is None and job.arrival <= now
                  and (job.after is None or by_id[job.after].completion is not None)]
        coming.sort(key=lambda job: job.arrival)
        coming += sorted((job for job in jobs if job.back is not None and job.back[0] <= now), key=lambda job: job.back)
        for job in coming:
            count += 1
            job.entered, job.ready_since, job.back = count, now, None
            ready.append(job)
        better = lambda job: (key(job, now), job.arrival, job.number)
        while ready and len(running) < cores:
            best = min(ready, key=better)
            ready.remove(best)
            running.append(best)
        while policy in PREEMPTIVE and ready:
            best = min(ready, key=better)
            worst = max(running, key=better)
            if not key(best, now) < key(worst, now):
                break
            running[running.index(worst)] = best
            ready.remove(best)
            ready.append(worst)
        picture.append(sorted(job.id for job in running))
        for job in running:
            if job.first_run is None:
                job.first_run = now
            job.left -= 1
        now += 1
        for job in list(running):
            if job.left == 0:
                job.completion = now
                running.remove(job)
            elif job.wants_io():
                job.io_count += 1
                job.back = (now + job.io_duration, job.io_count, job.number) if cores > 1 else (now + job.io_duration, now)
                running.remove(job)
    return summary(jobs), picture


def in_turn(policy, parameters, entries):
    """RR, PRIORITY_RR and FEEDBACK on one core: a queue, or one for each level."""
    jobs = [Job(i, entry) for i, entry in enumerate(entries)]
    quantum, growth = parameters.get('quantum', 1), parameters.get('quantum_growth', 1)
    sign = -1 if parameters.get('priority_order') == 'larger_first' else 1
    for job in jobs:
        job.level = sign * job.priority if policy == 'PRIORITY_RR' else 0
    queues, current, used, expired, picture, now = {}, None, 0, None, [], 0

    def put(job):
        queues.setdefault(job.level, []).append(job)

    def waiting():
        return any(queues.values())

    while any(job.completion is None for job in jobs):
        coming = sorted((job for job in jobs if job.entered is None and job.arrival <= now), key=lambda job: job.arrival)
        coming += sorted((job for job in jobs if job.back is not None and job.back[0] <= now), key=lambda job: job.back)
        for job in coming:
            job.entered, job.back = True, None
            put(job)
        if expired is not None:
            if waiting():
                if policy == 'FEEDBACK':
                    expired.level += 1
                put(expired)
                current = None
            used, expired = 0, None
        if policy == 'PRIORITY_RR' and current is not None and any(queue and level < current.level for level, queue in queues.items()):
            put(current)
            current = None
        if current is None and waiting():
            level = min(level for level, queue in queues.items() if queue)
            current, used = queues[level].pop(0), 0
        picture.append([current.id] if current else [])
        now += 1
        if current is None:
            continue
        if current.first_run is None:
            current.first_run = now - 1
        current.left -= 1
        used += 1
        if current.left == 0:
            current.completion, current = now, None
        elif current.wants_io():
            current.io_count += 1
            current.back, current = (now + current.io_duration, now), None
        elif used == quantum * growth ** (current.level if policy == 'FEEDBACK' else 0):
            expired = current
    return summary(jobs), picture


def multilevel_feedback(parameters, entries):
    """OSTEP's MLFQ: chooses every tick; the running job stays at the head of its queue."""
    jobs = [Job(i, entry) for i, entry in enumerate(entries)]
    levels = parameters['queues_high_to_low']
    queues = [[] for _ in levels]
    boost, now, picture, sequence = parameters.get('boost_period') or 0, 0, [], 0

    def refill(job):
        job.ticks, job.quanta = levels[job.level]['quantum'], levels[job.level].get('allotment_quanta', 1)

    for job in jobs:
        job.level = 0
        refill(job)
    while any(job.completion is None for job in jobs):
        if boost and now > 0 and now % boost == 0:
            for level in range(len(levels) - 1, 0, -1):
                queues[0] += queues[level]
                queues[level] = []
            for job in jobs:
                if job.completion is None:
                    job.level = 0
                    refill(job)
        for job in jobs:
            if job.entered is None and job.arrival == now:
                job.entered = True
                queues[job.level].append(job)
        for job in sorted((job for job in jobs if job.back is not None and job.back[0] == now), key=lambda job: job.back[1]):
            job.back = None
            if parameters.get('io_bump_to_front'):
                queues[job.level].insert(0, job)
            else:
                queues[job.level].append(job)
        queue = next((queue for queue in queues if queue), None)
        now += 1
        picture.append([queue[0].id] if queue else [])
        if queue is None:
            continue
        job = queue[0]
        if job.first_run is None:
            job.first_run = now - 1
        job.left -= 1
        job.ticks -= 1
        if job.left == 0:
            job.completion = now
            queue.pop(0)
            continue
        expired, does_io = job.ticks == 0, job.wants_io()
        if expired or does_io:
            queue.pop(0)
        if does_io:
            sequence += 1
            job.io_count += 1
            job.back = (now + job.io_duration, sequence)
            if parameters.get('io_stay_resets'):
                refill(job)
        if expired:
            job.ticks = levels[job.level]['quantum']
            job.quanta -= 1
            if job.quanta == 0:
                job.level = min(job.level + 1, len(levels) - 1)
                refill(job)
            if not does_io:
                queues[job.level].append(job)
    return summary(jobs), picture


def lottery(parameters, entries, charge_full):
    """A draw a quantum among the tickets of the jobs that are there, in listing order."""
    jobs = [Job(i, entry) for i, entry in enumerate(entries)]
    draws, quantum, now, picture = list(parameters['draws']), parameters.get('quantum', 1), 0, []
    while any(job.completion is None for job in jobs):
        live = [job for job in jobs if job.arrival <= now and job.completion is None]
        if not live:
            picture.append([])
            now += 1
            continue
        ticket = draws.pop(0) % sum(job.tickets for job in live)
        for job in live:
            if ticket < job.tickets:
                break
            ticket -= job.tickets
        if job.first_run is None:
            job.first_run = now
        for _ in range(quantum):
            if job.left > 0 or charge_full:
                picture.append([job.id])
                now += 1
                job.left -= 1
        if job.left <= 0:
            job.left, job.completion = 0, now
    return summary(jobs), picture


def stride(parameters, entries):
    """The lowest pass runs a quantum; all jobs begin at the same time."""
    jobs = [Job(i, entry) for i, entry in enumerate(entries)]
    quantum, now, picture = parameters.get('quantum', 1), 0, []
    for job in jobs:
        job.passed = parameters.get('initial_pass', 0)
    while any(job.completion is None for job in jobs):
        job = min((job for job in jobs if job.completion is None), key=lambda job: (job.passed, job.number))
        if job.first_run is None:
            job.first_run = now
        job.passed += parameters['stride_constant'] // job.tickets
        for _ in range(min(quantum, job.left)):
            picture.append([job.id])
            now += 1
            job.left -= 1
        if job.left == 0:
            job.completion = now
    return summary(jobs), picture
