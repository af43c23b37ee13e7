"""The best that anyone could do with the same entries of a chart: the expected true risk given them, by weighing draws of
the biology by how likely each would have shown this chart (self-normalised importance sampling)."""

import numpy as np

from biology import DEVELOPMENT, EXTERNAL, Arrays, cumulative_incidence, draw_latents, hazards
from cohort import SEED, Cohort
from features import ALL
from measures import log_likelihood

DRAWS = 40000
#: Entries that are the biology itself: known, they are set in every draw.
GIVEN = {"age": "age", "sexMale": "male", "hbsag": "hbv", "antiHcv": "hcv"}


def bayes_risk(
    data: Cohort, patterns: dict[str, np.ndarray], draws: int = DRAWS
) -> tuple[dict[str, np.ndarray], float]:
    """24-month risk of aggressive recurrence for each pattern (a mask of columns that may be used), and the median
    effective number of draws behind it."""
    priors = {
        external: draw_latents(
            draws, EXTERNAL if external else DEVELOPMENT, np.random.default_rng([SEED, 99, int(external)])
        )
        for external in (False, True)
    }
    result = {pattern: np.zeros(len(data)) for pattern in patterns}
    effective = []
    for row in range(len(data)):
        external = bool(data.external[row])
        chart = {f.name: float(data.values[row, i]) for i, f in enumerate(ALL) if data.known[row, i]}
        biology = given(priors[external], chart)
        risk = cumulative_incidence(hazards(biology))[:, 0, -1]
        for pattern, columns in patterns.items():
            usable = {f.name: chart[f.name] for i, f in enumerate(ALL) if columns[i] and f.name in chart}
            log_weight = log_likelihood(usable, biology, EXTERNAL if external else DEVELOPMENT)
            weight = np.exp(log_weight - log_weight.max())
            effective.append(weight.sum() ** 2 / (weight**2).sum())
            result[pattern][row] = (weight * risk).sum() / weight.sum()
    return result, float(np.median(effective))


def given(prior: Arrays, chart: dict[str, float]) -> Arrays:
    fixed = {latent: np.full_like(prior[latent], chart[entry]) for entry, latent in GIVEN.items() if entry in chart}
    return prior | fixed
