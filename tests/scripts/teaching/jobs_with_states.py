from dataclasses import dataclass, field
from enum import Enum, auto
from typing import List, Optional
import threading
import time

class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    DONE = auto()

@dataclass
class Job:
    id: int
    duration: float
    state: State = State.IDLE
    log: List[str] = field(default_factory=list)

    def run(self) -> None:
        self.state = State.RUNNING
        time.sleep(self.duration)
        self.log.append(f"{self.id} ran")
        self.state = State.DONE

def find(jobs: List[Job], id: int) -> Optional[Job]:
    return next((j for j in jobs if j.id == id), None)

jobs = [Job(i, 0.1 * i) for i in range(1, 4)]
threads = [threading.Thread(target=job.run) for job in jobs]
for t in threads:
    t.start()
for t in threads:
    t.join()
for job in jobs:
    print(job, job.state.name, job.state.value)
    # expect: Job(id=1, duration=0.1, state=<State.DONE: 3>, log=['1 ran']) DONE 3
    # expect: Job(id=2, duration=0.2, state=<State.DONE: 3>, log=['2 ran']) DONE 3
    # expect: Job(id=3, duration=0.30000000000000004, state=<State.DONE: 3>, log=['3 ran']) DONE 3
print(find(jobs, 2))  # expect: Job(id=2, duration=0.2, state=<State.DONE: 3>, log=['2 ran'])
print(find(jobs, 9))  # expect: None
print(State['IDLE'], State(3), list(State))  # expect: State.IDLE State.DONE [<State.IDLE: 1>, <State.RUNNING: 2>, <State.DONE: 3>]
