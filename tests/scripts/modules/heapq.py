import heapq
h = [5, 1, 4]
heapq.heapify(h)  # expect error: AttributeError: partially initialized module 'heapq' has no attribute 'heapify' (most likely due to a circular import)
heapq.heappush(h, 0)
print([heapq.heappop(h) for _ in range(4)], heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(1, [3, 2]))
