"""Block heights as a Fenwick tree: positions and look-ups in O(log n) while heights change one by one.

Source: P. Fenwick, "A new data structure for cumulative frequency tables", Software: Practice and Experience 24 (1994).
"""

from __future__ import annotations

from collections.abc import Sequence


class Heights:
    """``values[i]`` is the height of block i in pixels; ``before(i)`` the sum above it."""

    def __init__(self, values: Sequence[float]) -> None:
        self.values = list(values)
        self._tree = [0.0] * (len(self.values) + 1)
        for i, value in enumerate(self.values, 1):
            self._tree[i] += value
            parent = i + (i & -i)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[i]

    def __len__(self) -> int:
        return len(self.values)

    def set(self, index: int, value: float) -> bool:
        """Change one height; False when it already was so."""
        delta = value - self.values[index]
        if not delta:
            return False
        self.values[index] = value
        i = index + 1
        while i < len(self._tree):
            self._tree[i] += delta
            i += i & -i
        return True

    def before(self, index: int) -> float:
        total = 0.0
        while index:
            total += self._tree[index]
            index -= index & -index
        return total

    @property
    def total(self) -> float:
        return self.before(len(self.values))

    def find(self, y: float) -> int:
        """The block that contains height ``y``; the first or last one for a ``y`` outside."""
        position, remaining = 0, y
        step = 1 << max(len(self.values).bit_length() - 1, 0)
        while step:
            if position + step <= len(self.values) and self._tree[position + step] <= remaining:
                position += step
                remaining -= self._tree[position]
            step >>= 1
        return max(0, min(position, len(self.values) - 1))
