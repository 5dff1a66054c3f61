"""From a field's own probability to how often such a suggestion is right: Platt scaling (Platt 1999)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

_ROUNDS: Final = 50
_FEWEST: Final = 20  # judged suggestions under which nothing is fitted
_CLOSE: Final = 1e-6
_MOST: Final = 30.0
_STEEPEST: Final = 20.0
_PULL: Final = 1e-2  # towards changing nothing


class Calibration(NamedTuple):
    """``1 / (1 + exp(-(slope * logit(p) + shift)))``; as it is made, probabilities stay what they are."""

    slope: float = 1.0
    shift: float = 0.0

    def of(self, probability: float) -> float:
        return 1 / (1 + math.exp(-_bounded(self.slope * _logit(probability) + self.shift)))


def fit(judged: Sequence[tuple[float, bool]]) -> Calibration:
    """Newton's method on (raw probability, was it right) of text the field was not trained on.

    The targets are Platt's, so that a few lucky ones do not become certainty. With fewer than 20 it changes nothing.
    """
    right = sum(ok for _, ok in judged)
    wrong = len(judged) - right
    if len(judged) < _FEWEST or not right or not wrong:
        return Calibration()
    high, low = (right + 1) / (right + 2), 1 / (wrong + 2)
    points = [(_logit(p), high if ok else low) for p, ok in judged]
    slope, shift = 1.0, 0.0
    for _ in range(_ROUNDS):
        step = tuple(max(-1.0, min(1.0, each)) for each in _newton(points, slope, shift))
        slope, shift = slope - step[0], shift - step[1]
        if max(map(abs, step)) < _CLOSE:
            break
    return Calibration(slope, shift) if 0 < slope < _STEEPEST else Calibration()


def _newton(points: Sequence[tuple[float, float]], slope: float, shift: float) -> tuple[float, float]:
    """Gradient and Hessian of the log loss, with a pull towards changing nothing, solved for the step."""
    g0, g1, h00, h01, h11 = _PULL * (slope - 1), _PULL * shift, _PULL, 0.0, _PULL
    for x, target in points:
        p = 1 / (1 + math.exp(-_bounded(slope * x + shift)))
        g0, g1 = g0 + (p - target) * x, g1 + p - target
        weight = max(p * (1 - p), 1e-9)
        h00, h01, h11 = h00 + weight * x * x, h01 + weight * x, h11 + weight
    determinant = h00 * h11 - h01 * h01
    return (g0 * h11 - g1 * h01) / determinant, (g1 * h00 - g0 * h01) / determinant


def _logit(probability: float) -> float:
    p = min(max(probability, _CLOSE), 1 - _CLOSE)
    return math.log(p / (1 - p))


def _bounded(value: float) -> float:
    return max(-_MOST, min(_MOST, value))
