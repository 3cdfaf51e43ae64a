"""Compares `weft sched` with the slow simulators on random job lists: compare.py WEFT [LISTS [SEED]].

WEFT_SCHED_LISTS in the environment is another way to ask for more lists than 300."""
import json
import os
import random
import subprocess
import sys

sys.dont_write_bytecode = True
import fair_simulators  # noqa: E402
import simulators  # noqa: E402

POLICIES = ['FCFS', 'SJF', 'STCF', 'PRIORITY', 'PRIORITY_PREEMPTIVE', 'HRRN', 'RR', 'PRIORITY_RR', 'FEEDBACK', 'MLFQ', 'LOTTERY',
            'STRIDE', 'EDF', 'RM', 'FP', 'CFS', 'EEVDF']


def random_jobs(draw, policy):
    jobs = []
    spread = draw.choice([0, 5, 15, 40])
    with_io = policy not in ('LOTTERY', 'STRIDE') and draw.random() < 0.4
    for i in range(draw.randint(1, 8)):
        job = {'id': f'J{i}', 'arrival': draw.randint(0, spread), 'length': draw.randint(1, draw.choice([4, 12, 30]))}
        if draw.random() < 0.8 or policy.startswith('PRIORITY'):
            job['priority'] = draw.randint(-1, 4)
        job['tickets'] = draw.choice([1, 10, 50, 75, 100, 250])
        if with_io and draw.random() < 0.6:
            job['io'] = {'every_cpu_ticks': draw.randint(1, 9), 'duration': draw.randint(0, 8)}
        if policy == 'STRIDE':
            job['arrival'] = 0
        if policy in ('CFS', 'EEVDF'):
            job['length'] *= 5
            job['nice'] = draw.choice([0, 0, 0, 1, 5, -5, 10, -20, 19])
        jobs.append(job)
    return jobs


def random_tasks(draw, policy):
    tasks, horizon = [], draw.choice([30, 60, 100])
    for i in range(draw.randint(1, 5)):
        if policy != 'RM' and draw.random() < 0.25:
            releases = sorted(draw.randint(0, 20) for _ in range(draw.randint(1, 3)))
            tasks.append({'id': f'T{i}', 'releases': releases, 'wcet': draw.randint(1, 6), 'deadline': draw.randint(3, 20)})
        else:
            period = draw.choice([4, 5, 6, 8, 10, 12, 20])
            tasks.append({'id': f'T{i}', 'wcet': draw.randint(1, max(1, period // 2)), 'period': period,
                          'offset': draw.choice([0, 0, 0, 1, 3])})
            if draw.random() < 0.4:
                tasks[-1]['deadline'] = draw.randint(2, 2 * period)
        tasks[-1]['priority'] = draw.randint(0, 5)
    return tasks, horizon


def jobs_of_tasks(tasks, horizon):
    """What a task list means, job by job; order of listing is that of the tasks."""
    jobs = []
    for number, task in enumerate(tasks):
        releases = task.get('releases') or range(task.get('offset', 0), horizon, task['period'])
        for i, release in enumerate(releases):
            jobs.append({'id': f"{task['id']}_{i + 1}", 'arrival': release, 'length': task['wcet'], 'priority': task['priority'],
                         'deadline': release + task.get('deadline', task.get('period', 0)), 'period': task.get('period'),
                         'after': f"{task['id']}_{i}" if i else None})
    return jobs


def random_parameters(draw, policy):
    parameters = {}
    if policy in ('RR', 'PRIORITY_RR', 'FEEDBACK', 'LOTTERY', 'STRIDE'):
        parameters['quantum'] = draw.randint(1, 5)
    if policy == 'FEEDBACK':
        parameters['quantum_growth'] = draw.randint(1, 2)
    if policy.startswith('PRIORITY'):
        parameters['priority_order'] = draw.choice(['smaller_first', 'larger_first'])
    if policy == 'MLFQ':
        parameters['queues_high_to_low'] = [{'quantum': draw.randint(1, 8), 'allotment_quanta': draw.randint(1, 3)}
                                            for _ in range(draw.randint(1, 4))]
        parameters['boost_period'] = draw.choice([None, 10, 17, 30])
        parameters['io_stay_resets'] = draw.random() < 0.4
        parameters['io_bump_to_front'] = draw.random() < 0.4
    if policy == 'LOTTERY':
        parameters['draws'] = [draw.randrange(1_000_001) for _ in range(300)]
    if policy == 'STRIDE':
        parameters['stride_constant'] = draw.choice([10_000, 1_000_000])
    if policy == 'CFS' and draw.random() < 0.5:
        parameters.update(latency=draw.choice([4, 10, 20]), min_granularity=draw.choice([0.75, 1, 3, 4]),
                          wakeup_granularity=draw.choice([0.5, 1, 3]))
    if policy == 'EEVDF' and draw.random() < 0.5:
        parameters['base_slice'] = draw.choice([1, 2, 5, 10])
    if policy in simulators.PREEMPTIVE + ('FCFS', 'SJF', 'PRIORITY') and draw.random() < 0.3:
        parameters['cores'] = draw.randint(2, 4)
    return parameters


def simulate(document):
    policy, parameters, jobs = document['policy'], document['parameters'], document['jobs']
    if policy in ('EDF', 'RM', 'FP'):
        return simulators.best_first(policy, parameters, jobs_of_tasks(jobs, parameters['horizon']), parameters['horizon'])
    if policy in ('RR', 'PRIORITY_RR', 'FEEDBACK'):
        return simulators.in_turn(policy, parameters, jobs)
    if policy == 'MLFQ':
        return simulators.multilevel_feedback(parameters, jobs)
    if policy == 'LOTTERY':
        return simulators.lottery(parameters, jobs, document['conventions'] == 'ostep')
    if policy == 'STRIDE':
        return simulators.stride(parameters, jobs)
    if policy in ('CFS', 'EEVDF'):
        return fair_simulators.fair(policy, parameters, jobs)
    return simulators.best_first(policy, parameters, jobs)


def picture_of(gantt, cores, ticks):
    """Who runs in each tick, from the change points."""
    running, at, picture = [None] * cores, 0, []
    for tick in range(ticks):
        while at < len(gantt) and gantt[at][0] <= tick:
            running[gantt[at][2]] = gantt[at][1]
            at += 1
        picture.append(sorted(who for who in running if who is not None))
    return picture


def check(weft, document):
    """What differs; None when nothing does."""
    run = subprocess.run([weft, 'sched', '-', '--json'], input=json.dumps(document), capture_output=True, text=True, timeout=60)
    if run.returncode != 0:
        return run.stderr
    answer = json.loads(run.stdout)
    expected, picture = simulate(document)
    for job in answer['jobs']:
        got = [job['first_run'], job['completion'], job.get('io_count', 0)]
        if got != expected[job['id']]:
            return f"{job['id']}: {got}, expected {expected[job['id']]}"
        if job['completion'] is not None and job['turnaround'] != job['completion'] - job['arrival']:
            return f"{job['id']}: turnaround"
    drawn = picture_of(answer['gantt'], document['parameters'].get('cores', 1), len(picture))
    return None if drawn == picture else f'gantt: {drawn}\nexpected {picture}'


def main():
    weft, lists = sys.argv[1], int(sys.argv[2] if len(sys.argv) > 2 else os.environ.get('WEFT_SCHED_LISTS', 300))
    draw = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    for number in range(lists):
        policy = POLICIES[number % len(POLICIES)]
        parameters = random_parameters(draw, policy)
        if policy in ('EDF', 'RM', 'FP'):
            jobs, parameters['horizon'] = random_tasks(draw, policy)
        else:
            jobs = random_jobs(draw, policy)
        conventions = draw.choice(['textbook', 'ostep'])
        document = {'policy': policy, 'conventions': conventions, 'parameters': parameters, 'jobs': jobs}
        problem = check(weft, document)
        if problem:
            print(json.dumps(document))
            print(f'list {number} ({policy}): {problem}')
            return 1
    print(f'{lists} lists, all as the slow simulators say')
    return 0


if __name__ == '__main__':
    sys.exit(main())
