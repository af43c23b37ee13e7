"""The simulated disease: latent biology, and the hazards it sets. Nothing here is a fact about real patients;
baselines and effects are chosen so that the outcome mix is near published resection cohorts (see models/README.md)."""

from dataclasses import dataclass

import numpy as np

from features import QUARTER_ENDS

Arrays = dict[str, np.ndarray]


@dataclass(frozen=True)
class Centre:
    """Case mix, and how well the centre measures."""

    name: str
    age: float
    male: float
    hbv: float
    hcv: float
    log_size: float
    liver: float
    afp_shift: float
    mvi_sensitivity: float
    missing_factor: float


# Hepatitis B country, dedicated seven-point pathology sampling.
DEVELOPMENT = Centre("development", 54, 0.84, 0.82, 0.04, np.log(4.4), 0.0, 0.0, 0.92, 1.0)
# Older, more hepatitis C, smaller tumours, worse livers, fewer pathology blocks, more gaps in the chart.
EXTERNAL = Centre("external", 60, 0.78, 0.60, 0.17, np.log(3.7), 0.35, -0.25, 0.72, 2.0)

# Cause-specific hazards a quarter for an average patient; aggressive recurrence peaks within the first year.
AGGRESSIVE = 0.0172 * np.array([0.9, 1.3, 1.3, 1.15, 0.95, 0.8, 0.65, 0.55])
OTHER = 0.0320 * np.array([0.8, 1.0, 1.05, 1.05, 1.0, 0.95, 0.9, 0.85])
DEATH = 0.0031 * np.array([2.2, 0.9, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8])


def draw_latents(n: int, centre: Centre, rng: np.random.Generator) -> Arrays:
    """Prior of the biology in a BCLC 0-A resection population: one tumour of any size, or two or three of at most 3 cm."""
    proliferation = rng.standard_normal(n)
    invasion = 0.55 * proliferation + np.sqrt(1 - 0.55**2) * rng.standard_normal(n)
    log_size = centre.log_size + 0.16 * proliferation + 0.54 * rng.standard_normal(n)
    log_size = np.clip(log_size, np.log(0.8), np.log(18))
    several = rng.random(n) < sigmoid(-1.75 + 0.3 * invasion)
    number = np.where(several, np.where(rng.random(n) < 0.75, 2, 3), 1)
    three_cm = np.log(3.0)
    log_size = np.where(several & (log_size > three_cm), three_cm - 0.3 * (log_size - three_cm), log_size)
    return {
        "proliferation": proliferation,
        "invasion": invasion,
        "liver": centre.liver + rng.standard_normal(n),
        "log_size": log_size,
        "number": number.astype(float),
        "age": np.clip(np.round(centre.age + 10.5 * rng.standard_normal(n)), 20, 86),
        "male": (rng.random(n) < centre.male).astype(float),
        "hbv": (rng.random(n) < centre.hbv).astype(float),
        "hcv": (rng.random(n) < centre.hcv).astype(float),
    }


def hazards(latents: Arrays) -> np.ndarray:
    """[..., 3 causes, 8 quarters], constant inside a quarter."""
    size = latents["log_size"] - np.log(4.0)
    nodules = latents["number"] - 1
    age = (latents["age"] - 55) / 10
    aggressive = 0.95 * latents["invasion"] + 0.35 * latents["proliferation"] + 1.00 * size + 0.75 * nodules
    aggressive = aggressive + 0.15 * latents["liver"] + 0.30 * (latents["male"] - 0.8) - 0.30
    other = 0.25 * latents["invasion"] + 0.25 * size + 0.40 * nodules + 0.40 * latents["liver"]
    other = other + 0.30 * (latents["male"] - 0.8) + 0.10 * age + 0.15 * latents["hcv"]
    death = 0.55 * latents["liver"] + 0.40 * age
    return np.stack(
        [
            np.exp(aggressive)[..., None] * AGGRESSIVE,
            np.exp(other)[..., None] * OTHER,
            np.exp(death)[..., None] * DEATH,
        ],
        axis=-2,
    )


def cumulative_incidence(rates: np.ndarray) -> np.ndarray:
    """True cumulative incidence at quarter ends, same shape as `rates`."""
    total = rates.sum(axis=-2)
    survival = np.exp(-np.cumsum(total, axis=-1))
    before = np.concatenate([np.ones_like(survival[..., :1]), survival[..., :-1]], axis=-1)
    return np.cumsum(rates / total[..., None, :] * (before - survival)[..., None, :], axis=-1)


def draw_outcomes(rates: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Months to the first event and its cause (0 aggressive, 1 other, 2 death; -1 none seen). Followed for 24 months;
    about one patient in twenty is lost before."""
    n = rates.shape[0]
    width = QUARTER_ENDS[0]
    cumulative = np.concatenate([np.zeros((n, 1)), np.cumsum(rates.sum(axis=1), axis=1)], axis=1)
    target = rng.exponential(size=n)
    quarter = (cumulative[:, 1:] <= target[:, None]).sum(axis=1)
    happened = quarter < len(QUARTER_ENDS)
    inside = np.minimum(quarter, len(QUARTER_ENDS) - 1)
    rows = np.arange(n)
    share = (target - cumulative[rows, inside]) / rates.sum(axis=1)[rows, inside]
    time = np.where(happened, width * (inside + share), QUARTER_ENDS[-1])
    chances = rates[rows, :, inside]
    cause = (rng.random(n)[:, None] > np.cumsum(chances / chances.sum(axis=1, keepdims=True), axis=1)).sum(axis=1)
    cause = np.where(happened, np.minimum(cause, 2), -1)
    lost = rng.exponential(scale=24 / 0.055, size=n)
    return np.minimum(time, lost), np.where(lost < time, -1, cause)


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))
