import heapq, random, statistics as st, math, collections, itertools, operator
random.seed(99)
class Sim:
    def __init__(self, servers=2, lam=1.0, mu=0.7): self.servers, self.lam, self.mu = servers, lam, mu; self.t = 0; self.ev = []; self.seq = itertools.count(); self.q = collections.deque(); self.busy = 0; self.waits = []; self.maxq = 0
    def at(self, dt, kind, *a): heapq.heappush(self.ev, (self.t + dt, next(self.seq), kind, a))
    def arrive(self, i):
        if i < 40: self.at(random.expovariate(self.lam), 'arrive', i + 1)
        self.q.append(self.t); self.maxq = max(self.maxq, len(self.q)); self.start()
    def start(self):
        while self.q and self.busy < self.servers: self.waits.append(self.t - self.q.popleft()); self.busy += 1; self.at(random.expovariate(self.mu), 'leave')
    def leave(self): self.busy -= 1; self.start()
    def run(self):
        self.at(0, 'arrive', 0)
        while self.ev: self.t, _, kind, a = heapq.heappop(self.ev); getattr(self, kind)(*a)
        return self
s = Sim().run(); w = s.waits
print(f'{len(w)}명, 평균 {st.mean(w):.4f} 중앙값 {st.median(w):.4f} 표준편차 {st.stdev(w):.4f} 최대줄 {s.maxq} 끝 {s.t:.3f}')
# expect: 41명, 평균 0.5405 중앙값 0.0000 표준편차 0.8552 최대줄 3 끝 41.962
print([round(q, 3) for q in st.quantiles(w, n=4)], max(w) < 99, random.choices('abc', weights=[1, 2, 3], k=5), random.sample(range(100), 4), random.shuffle(l := list(range(6))), l, random.gauss(0, 1), random.triangular(1, 3), random.getrandbits(16), random.randbytes(3))
# expect: [0.0, 0.0, 1.169] True ['c', 'a', 'c', 'b', 'a'] [36, 1, 74, 6] None [0, 5, 4, 3, 1, 2] 0.4434910811454905 1.9100167148170513 24312 b'U\xcc\x88'
h = collections.Counter(min(int(x), 5) for x in w)
for k in range(6): print(f'{k}-{k + 1 if k < 5 else "∞"}: {"#" * h[k]} ({h[k]})')
# expect: 0-1: ############################## (30)
# expect: 1-2: ######### (9)
# expect: 2-3: # (1)
# expect: 3-4: # (1)
# expect: 4-5:  (0)
# expect: 5-∞:  (0)
print(st.mode([1, 1, 2]), st.pstdev([1, 2, 3]), st.fmean([1, 2]), st.harmonic_mean([1, 2]), math.fsum([.1] * 10), math.log2(8), math.dist((0, 0), (3, 4)), sum([.1] * 10))
# expect: 1 0.816496580927726 1.5 1.3333333333333333 1.0 3.0 5.0 0.9999999999999999
