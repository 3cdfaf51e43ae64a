from __future__ import annotations
import asyncio, dataclasses, enum, logging, random, sys, time, typing as t
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format='%(levelname)s %(message)s')
class Status(enum.StrEnum):
    PENDING = enum.auto(); OK = enum.auto(); FAILED = enum.auto()
@dataclasses.dataclass(slots=True, kw_only=True)
class Job:
    id: int
    cost: float = .01
    attempts: int = 0
    status: Status = Status.PENDING
    errors: list[str] = dataclasses.field(default_factory=list)
class Transient(Exception): ...
class Runner:
    def __init__(self, limit: int, retries: int = 2) -> None: self.sem = asyncio.BoundedSemaphore(limit); self.retries = retries; self.peak = self.cur = 0
    async def attempt(self, job: Job) -> None:
        async with self.sem:
            self.cur += 1; self.peak = max(self.peak, self.cur)
            try:
                await asyncio.sleep(job.cost); job.attempts += 1
                if job.id % 3 == 0 and job.attempts < 2: raise Transient(f'job {job.id} 일시 오류')
                if job.id == 4: raise ValueError('permanent')
            finally: self.cur -= 1
    async def run(self, job: Job) -> Job:
        for n in range(self.retries + 1):
            try: await self.attempt(job)
            except Transient as e: job.errors.append(str(e)); logging.warning('retry %d: %s', n + 1, e); await asyncio.sleep(0.001 * 2 ** n)
            except Exception as e: job.errors.append(repr(e)); job.status = Status.FAILED; break
            else: job.status = Status.OK; break
        return job
async def main() -> int:
    r = Runner(2); jobs = [Job(id=i) for i in range(6)]
    res = await asyncio.gather(*map(r.run, jobs)); print(r.peak, [f'{j.id}:{j.status}:{j.attempts}' for j in res]); print(res[4]); print(Status.OK == 'ok', Status('failed'), list(Status), f'{Status.OK:>6}')
    try: r.sem.release()
    except ValueError as e: print(e)
    try:
        async with asyncio.timeout(.05) as cm: await asyncio.Event().wait()
    except TimeoutError: print('expired', cm.expired())
    try: Job(1)
    except TypeError as e: print(e)
    try: res[0].zzz = 1
    except AttributeError as e: print(e)
    match res[4]:
        case Job(status=Status.FAILED, errors=[first, *_]): print('matched', first)
    return 3
sys.exit(asyncio.run(main()))

# expect: WARNING retry 1: job 0 일시 오류
# expect: WARNING retry 1: job 3 일시 오류
# expect: 2 ['0:ok:2', '1:ok:1', '2:ok:1', '3:ok:2', '4:failed:1', '5:ok:1']
# expect: Job(id=4, cost=0.01, attempts=1, status=<Status.FAILED: 'failed'>, errors=["ValueError('permanent')"])
# expect: True failed [<Status.PENDING: 'pending'>, <Status.OK: 'ok'>, <Status.FAILED: 'failed'>]     ok
# expect: BoundedSemaphore released too many times
# expect: expired True
# expect: Job.__init__() takes 1 positional argument but 2 were given
# expect: 'Job' object has no attribute 'zzz'
# expect: matched ValueError('permanent')
# expect exit: 3
