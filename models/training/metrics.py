"""Measures of a 24-month risk with competing events and loss to follow-up: free functions over arrays.
`cause` 0 is the event of interest, above 0 a competing one, -1 none seen until `time`."""

from collections.abc import Callable

import numpy as np


def censoring_survival(time: np.ndarray, cause: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
    """Kaplan-Meier of being still followed, just before a moment: G(t-)."""
    order = np.argsort(time, kind="stable")
    at_risk = len(time) - np.arange(len(time))
    # Events come before losses of the same moment: a lost patient was at risk for them.
    lost = (cause < 0)[order]
    moments = time[order]
    steps = np.where(lost, 1 - 1 / at_risk, 1.0)
    survival = np.concatenate([[1.0], np.cumprod(steps)])
    return lambda at: survival[np.searchsorted(moments, at, side="left")]


def weights(time: np.ndarray, cause: np.ndarray, month: float) -> np.ndarray:
    """Inverse probability of censoring: what happened by `month` is known for these, and stands for those lost before."""
    still = censoring_survival(time, cause)
    happened = (cause >= 0) & (time <= month)
    seen_through = ~happened & (time >= month)
    result = np.zeros(len(time))
    result[happened] = 1 / still(time[happened])
    result[seen_through] = 1 / still(np.full(seen_through.sum(), month))
    return result


def auc(time: np.ndarray, cause: np.ndarray, risk: np.ndarray, month: float) -> float:
    """Cumulative/dynamic AUC (Blanche 2013): cases had the event by `month`; controls did not, competing events included."""
    weight = weights(time, cause, month)
    case = (cause == 0) & (time <= month)
    levels, place = np.unique(risk, return_inverse=True)
    cases = np.bincount(place, weight * case, len(levels))
    controls = np.bincount(place, weight * ~case, len(levels))
    below = np.cumsum(controls) - controls
    total = cases.sum() * controls.sum()
    return float((cases * (below + controls / 2)).sum() / total) if total > 0 else float("nan")


def observed(time: np.ndarray, cause: np.ndarray, month: float) -> float:
    """Aalen-Johansen cumulative incidence of cause 0 at `month`."""
    order = np.lexsort((cause < 0, time))
    at_risk = len(time) - np.arange(len(time))
    happened = (cause >= 0)[order]
    survival = np.cumprod(np.where(happened, 1 - 1 / at_risk, 1.0))
    before = np.concatenate([[1.0], survival[:-1]])
    counted = (cause[order] == 0) & (time[order] <= month)
    return float((before / at_risk)[counted].sum())


def observed_over_expected(time: np.ndarray, cause: np.ndarray, risk: np.ndarray, month: float) -> float:
    return observed(time, cause, month) / float(risk.mean())


def calibration_slope(time: np.ndarray, cause: np.ndarray, risk: np.ndarray, month: float) -> float:
    """Of the outcome on logit(risk), weighted logistic regression: 1 is right, below 1 too extreme."""
    weight = weights(time, cause, month)
    case = ((cause == 0) & (time <= month)).astype(float)
    clipped = np.clip(risk, 1e-6, 1 - 1e-6).astype(float)
    design = np.stack([np.ones(len(risk)), np.log(clipped / (1 - clipped))], axis=1)
    beta = np.array([0.0, 1.0])
    for _ in range(25):
        fitted = 1 / (1 + np.exp(-design @ beta))
        gradient = design.T @ (weight * (case - fitted))
        information = (design * (weight * fitted * (1 - fitted))[:, None]).T @ design
        step = np.linalg.solve(information, gradient)
        beta = beta + step
        if np.abs(step).max() < 1e-10:
            break
    return float(beta[1])


def predictive_values(time: np.ndarray, cause: np.ndarray, high: np.ndarray, month: float) -> tuple[float, float]:
    """PPV and NPV of the high band."""
    weight = weights(time, cause, month)
    case = (cause == 0) & (time <= month)
    ppv = (weight * case * high).sum() / max((weight * high).sum(), 1e-12)
    npv = (weight * ~case * ~high).sum() / max((weight * ~high).sum(), 1e-12)
    return float(ppv), float(npv)


def calibration_table(time: np.ndarray, cause: np.ndarray, risk: np.ndarray, month: float, groups: int) -> list[dict]:
    """Equal groups by predicted risk, lowest first."""
    return [
        {
            "patients": len(rows),
            "predicted": float(risk[rows].mean()),
            "observed": observed(time[rows], cause[rows], month),
        }
        for rows in np.array_split(np.argsort(risk, kind="stable"), groups)
    ]


def with_interval(measure: Callable[..., float], *arrays: np.ndarray, rounds: int, seed: int) -> dict[str, float]:
    """The value with its 95 % bootstrap interval over patients (percentiles)."""
    rng = np.random.default_rng(seed)
    n = len(arrays[0])
    drawn = []
    for _ in range(rounds):
        rows = rng.integers(n, size=n)
        drawn.append(measure(*(array[rows] for array in arrays)))
    low, high = np.nanquantile(drawn, [0.025, 0.975])
    return {"value": measure(*arrays), "low": float(low), "high": float(high)}
