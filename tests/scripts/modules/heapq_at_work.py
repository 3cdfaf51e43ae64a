import heapq
h = [5, 1, 4]
heapq.heapify(h)
heapq.heappush(h, 0)
print([heapq.heappop(h) for _ in range(4)], heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(1, [3, 2]))  # expect: [0, 1, 4, 5] [5, 3] [2]
