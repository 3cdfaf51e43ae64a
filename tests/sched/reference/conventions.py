"""The textbook rules for one core or several, a tick at a time, written from their wording alone (docs/SCHEDULING.md, "The rules"); and lists of
jobs where those rules decide: ties, idle gaps, arrivals and ends of I/O at the moment when a quantum expires. conventions.py WEFT compares
them with `weft sched`."""
import itertools
import json
import subprocess
import sys
from fractions import Fraction

QUANTA = {'RR', 'PRIORITY_RR', 'FEEDBACK', 'LOTTERY', 'STRIDE'}
PREEMPTIVE = {'STCF', 'PRIORITY_PREEMPTIVE', 'PRIORITY_RR'}


class Job:
    def __init__(self, number, entry):
        self.number, self.id, self.arrival = number, entry['id'], entry['arrival']
        self.left, self.priority, self.tickets = entry['length'], entry['priority'], entry['tickets']
        io = entry.get('io', {'every_cpu_ticks': 10**9, 'duration': 0})
        self.every, self.duration = io['every_cpu_ticks'], io['duration']
        self.level = self.passed = self.io_count = 0
        self.first_run = self.completion = self.back = None
        self.state = 'future'

    def begin_burst(self, now):
        self.burst = self.rest = min(self.left, self.every)
        self.since = now


class Machine:
    def __init__(self, policy, parameters, entries):
        self.policy, self.quantum = policy, parameters.get('quantum', 1)
        self.growth, self.draws = parameters.get('quantum_growth', 1), list(parameters.get('draws', []))
        self.jobs = [Job(i, entry) for i, entry in enumerate(entries)]
        self.cores = [None] * parameters.get('cores', 1)
        self.used = [0] * len(self.cores)
        self.ready, self.comings = [], itertools.count()

    def key(self, job, now):
        """Who has the least runs first."""
        return {
            'FCFS': lambda: (job.place,), 'RR': lambda: (job.place,),
            'SJF': lambda: (job.burst, job.arrival, job.number), 'STCF': lambda: (job.rest, job.arrival, job.number),
            'PRIORITY': lambda: (job.priority, job.arrival, job.number), 'PRIORITY_PREEMPTIVE': lambda: (job.priority, job.arrival, job.number),
            'PRIORITY_RR': lambda: (job.priority, job.place), 'FEEDBACK': lambda: (job.level, job.place),
            'HRRN': lambda: (-Fraction(now - job.since, job.burst), job.arrival, job.number),
            'STRIDE': lambda: (job.passed, job.arrival, job.number),
        }[self.policy]()

    def enter(self, job):
        job.state, job.place = 'ready', next(self.comings)
        self.ready.append(job)

    def choose(self, now):
        for core, running in enumerate(self.cores):
            if running is None and self.ready:
                self.give(core, self.draw() if self.policy == 'LOTTERY' else min(self.ready, key=lambda job: self.key(job, now)), now)

    def draw(self):
        tickets = [job for job in sorted(self.ready, key=lambda job: job.number) for _ in range(job.tickets)]
        return tickets[self.draws.pop(0) % len(tickets)]

    def give(self, core, job, now):
        self.ready.remove(job)
        self.cores[core], self.used[core], job.state = job, 0, 'running'
        job.passed += 10_000 // job.tickets
        if job.first_run is None:
            job.first_run = now

    def leave(self, core):
        job, self.cores[core] = self.cores[core], None
        return job

    def end_what_ends(self, now):
        """Jobs and bursts; the cores whose quantum is used up."""
        expired = []
        for core, job in enumerate(self.cores):
            if job is None:
                continue
            if job.left == 0:
                self.leave(core).completion = now
            elif job.rest == 0:
                job.io_count, job.state, job.back = job.io_count + 1, 'waiting', (now + job.duration, now, core)
                self.leave(core)
            elif self.policy in QUANTA and self.used[core] == self.quantum * self.growth ** job.level:
                expired.append(core)
        return expired

    def receive(self, now):
        coming = sorted((job for job in self.jobs if job.state == 'future' and job.arrival <= now), key=lambda job: job.arrival)
        coming += sorted((job for job in self.jobs if job.state == 'waiting' and job.back[0] <= now), key=lambda job: job.back)
        for job in coming:
            job.begin_burst(now)
            self.enter(job)

    def requeue(self, expired):
        for core in expired:
            if not self.ready and self.policy != 'LOTTERY':
                self.used[core] = 0
                self.cores[core].passed += 10_000 // self.cores[core].tickets
                continue
            job = self.leave(core)
            job.level += self.policy == 'FEEDBACK'
            self.enter(job)

    def preempt(self, now):
        """Only a strictly better one takes a core, that of the worst."""
        while self.policy in PREEMPTIVE and self.ready:
            best = min(self.ready, key=lambda job: self.key(job, now))
            core = max((core for core, job in enumerate(self.cores) if job), key=lambda core: (self.key(self.cores[core], now)[0],
                       self.cores[core].arrival, self.cores[core].number))
            if not self.key(best, now)[0] < self.key(self.cores[core], now)[0]:
                return
            self.enter(self.leave(core))
            self.give(core, best, now)

    def run(self):
        for now in itertools.count():
            expired = self.end_what_ends(now)
            if all(job.completion is not None for job in self.jobs):
                return {job.id: [job.first_run, job.completion, job.io_count] for job in self.jobs}
            self.receive(now)
            self.choose(now)           # idle cores before those that only have to take turns
            self.requeue(expired)
            self.choose(now)
            self.preempt(now)
            for core, job in enumerate(self.cores):
                if job:
                    job.left, job.rest, self.used[core] = job.left - 1, job.rest - 1, self.used[core] + 1


# Arrival, length, priority, and a wait after so much CPU time: (every, duration).
LISTS = {
    'all at once, all alike': [(0, 3, 1)] * 5,
    'equal lengths, listed against their arrival': [(2, 4, 1), (1, 4, 1), (0, 4, 1)],
    'idle gaps': [(0, 2, 1), (5, 3, 2), (5, 1, 1), (12, 2, 1)],
    'idle before the first': [(4, 2, 1), (6, 2, 1)],
    'one alone for many quanta': [(0, 13, 1)],
    'arrivals when a quantum expires': [(0, 6, 2), (2, 4, 2), (4, 3, 2), (6, 2, 2)],
    'arrivals just before and after it': [(0, 7, 2), (1, 3, 2), (3, 3, 2), (5, 3, 2)],
    'an arrival when the only other one ends': [(0, 4, 1), (4, 4, 1), (8, 4, 1)],
    'equal priorities': [(0, 4, 2), (1, 3, 2), (2, 5, 1), (3, 2, 1), (3, 2, 2)],
    'a better one in each tick': [(0, 6, 5), (1, 5, 4), (2, 4, 3), (3, 3, 2), (4, 2, 1)],
    'a short one that equals what is left': [(0, 5, 1), (2, 3, 1), (3, 2, 1)],
    'lengths of a whole number of quanta': [(0, 4, 1), (0, 8, 1), (1, 4, 1), (3, 12, 1)],
    'I/O that ends when a quantum expires': [(0, 8, 1), (0, 6, 1, (2, 2)), (0, 5, 1, (1, 3))],
    'I/O of no time': [(0, 6, 1, (2, 0)), (0, 4, 1), (1, 3, 1, (1, 0))],
    'I/O at the end of a quantum': [(0, 8, 2, (4, 3)), (0, 8, 1, (2, 5)), (2, 5, 2)],
    'everybody waits at the same time': [(0, 4, 1, (1, 4)), (0, 4, 2, (1, 4)), (0, 4, 1, (1, 4))],
    'an arrival and an end of I/O together': [(0, 5, 1, (1, 3)), (4, 3, 1), (4, 2, 1), (8, 2, 1)],
    'long ones and a stream of short ones': [(0, 20, 3), (0, 15, 3)] + [(i, 1, 1) for i in range(2, 20, 3)],
}
COMBINATIONS = [(policy, cores, quantum) for policy in ('FCFS', 'SJF', 'STCF', 'PRIORITY', 'PRIORITY_PREEMPTIVE', 'HRRN', 'RR', 'PRIORITY_RR', 'FEEDBACK',
                                                       'LOTTERY', 'STRIDE')
                for cores in (1, 2, 3, 4) for quantum in ((1, 2, 4) if policy in QUANTA else (1,))]


def document_of(rows, policy, cores, quantum):
    parameters = {'cores': cores, 'quantum': quantum, 'draws': [i * i * 7919 % 1009 for i in range(400)]}
    if policy == 'FEEDBACK':
        parameters['quantum_growth'] = 1 + (cores + quantum) % 2
    jobs = []
    for i, (arrival, length, priority, *io) in enumerate(rows):
        job = {'id': f'P{i}', 'arrival': 0 if policy == 'STRIDE' else arrival, 'length': length, 'priority': priority, 'tickets': 100 * (i % 3 + 1)}
        if io and policy not in ('LOTTERY', 'STRIDE'):
            job['io'] = dict(zip(('every_cpu_ticks', 'duration'), io[0]))
        jobs.append(job)
    return {'policy': policy, 'parameters': parameters, 'jobs': jobs}


def main():
    weft, count, wrong = sys.argv[1], 0, 0
    for (name, rows), combination in itertools.product(LISTS.items(), COMBINATIONS):
        document = document_of(rows, *combination)
        run = subprocess.run([weft, 'sched', '-', '--json'], input=json.dumps(document), capture_output=True, text=True, timeout=60)
        expected = Machine(document['policy'], document['parameters'], document['jobs']).run()
        got = {job['id']: [job['first_run'], job['completion'], job.get('io_count', 0)] for job in json.loads(run.stdout or '{"jobs": []}')['jobs']}
        count += 1
        if got != expected:
            wrong += 1
            print(f'{name}, {combination}: {run.stderr}\n  got      {got}\n  expected {expected}\n  {json.dumps(document)}')
    print(f'{count} lists, {wrong} otherwise than the rules say')
    return wrong > 0


if __name__ == '__main__':
    sys.exit(main())
