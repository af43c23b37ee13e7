"""How the biology shows in a chart. Each measure is stated once, as a distribution given the latents, and used twice:
to draw charts and to weigh latents by a chart (oracle.py). Means and spreads follow published baseline tables of resected HCC."""

import numpy as np
from scipy.special import log_ndtr

from biology import Arrays, Centre, sigmoid

FLOOR_LN_AFP = 0.0
CEILING_LN_AFP = 12.0

# Columns P(seen = 1, 2, 3, 4 | true number = 1, 2, 3): imaging misses nodules, pathology finds a few more.
SEEN_IMAGING = np.array([[0.97, 0.03, 0.00, 0.00], [0.14, 0.84, 0.02, 0.00], [0.04, 0.20, 0.76, 0.00]])
SEEN_PATHOLOGY = np.array([[0.965, 0.03, 0.005, 0.00], [0.02, 0.93, 0.04, 0.01], [0.00, 0.03, 0.93, 0.04]])


def gaussians(latents: Arrays, centre: Centre) -> dict[str, tuple[np.ndarray, float]]:
    """Mean and standard deviation; on the log scale for all but lnAfp and albumin."""
    liver, size = latents["liver"], latents["log_size"]
    return {
        "lnAfp": (3.2 + centre.afp_shift + 0.85 * latents["proliferation"] + 0.35 * (size - 1.4), 2.2),
        "albumin": (41.0 - 2.2 * liver, 3.6),
        "bilirubin": (np.log(13.5) + 0.17 * liver, 0.36),
        "platelets": (np.log(158) - 0.23 * liver, 0.34),
        "inr": (np.log(1.05) + 0.035 * liver, 0.055),
        "ast": (np.log(34) + 0.20 * liver + 0.08 * (size - 1.4), 0.42),
        "alt": (np.log(32) + 0.10 * liver, 0.52),
        "tumourSizeImaging": (size, 0.09),
        "tumourSizePathology": (size - 0.02, 0.07),
    }


def chances(latents: Arrays, centre: Centre) -> dict[str, np.ndarray]:
    """Probability that a flag is present. `mviM2` is given that MVI was found."""
    invasion, size = latents["invasion"], latents["log_size"] - 1.4
    return {
        "mvi": 0.03 + (centre.mvi_sensitivity - 0.03) * sigmoid(-0.75 + 2.4 * invasion + 0.8 * size),
        "mviM2": sigmoid(-1.3 + 1.5 * invasion + 0.3 * size),
        "satellites": sigmoid(-3.0 + 1.3 * invasion + 0.3 * size),
        "gradeHigh": sigmoid(-0.45 + 1.1 * latents["proliferation"]),
        "ecog": sigmoid(-1.9 + 0.4 * latents["liver"] + 0.03 * (latents["age"] - 55)),
    }


def draw_measures(latents: Arrays, centre: Centre, rng: np.random.Generator) -> Arrays:
    """What was written down, rounded as charts round."""
    n = latents["age"].shape[0]
    seen: Arrays = {
        "age": latents["age"],
        "sexMale": latents["male"],
        "hbsag": latents["hbv"],
        "antiHcv": latents["hcv"],
    }
    for name, (mean, sd) in gaussians(latents, centre).items():
        value = mean + sd * rng.standard_normal(n)
        seen[name] = value if name in ("lnAfp", "albumin") else np.exp(value)
    seen["lnAfp"] = np.round(np.clip(seen["lnAfp"], FLOOR_LN_AFP, CEILING_LN_AFP), 2)
    for name, decimals, low, high in (
        ("albumin", 1, 22, 58), ("bilirubin", 1, 3, 120), ("platelets", 0, 25, 600), ("inr", 2, 0.8, 2.2),
        ("ast", 0, 8, 900), ("alt", 0, 5, 900), ("tumourSizeImaging", 1, 0.5, 22), ("tumourSizePathology", 1, 0.5, 22),
    ):  # fmt: skip
        seen[name] = np.clip(np.round(seen[name], decimals), low, high)
    for name, chance in chances(latents, centre).items():
        seen[name] = (rng.random(n) < chance).astype(float)
    seen["mviM2"] = seen["mviM2"] * seen["mvi"]
    for name, table in (("tumourNumberImaging", SEEN_IMAGING), ("tumourNumberPathology", SEEN_PATHOLOGY)):
        rows = np.cumsum(table[latents["number"].astype(int) - 1], axis=1)
        seen[name] = 1.0 + (rng.random(n)[:, None] > rows[:, :3]).sum(axis=1)
    return seen


def log_likelihood(chart: dict[str, float], latents: Arrays, centre: Centre) -> np.ndarray:
    """Of the known entries of one chart under many latents. Sex, age and viruses are not here: they are the latents themselves."""
    total = np.zeros_like(latents["log_size"])
    for name, (mean, sd) in gaussians(latents, centre).items():
        if name not in chart:
            continue
        value = chart[name]
        if name == "lnAfp" and value <= FLOOR_LN_AFP:
            total += log_ndtr((FLOOR_LN_AFP - mean) / sd)
        else:
            total += -0.5 * ((value if name in ("lnAfp", "albumin") else np.log(value)) - mean) ** 2 / sd**2
    for name, chance in chances(latents, centre).items():
        if name in chart and (name != "mviM2" or chart.get("mvi") == 1):
            total += np.log(chance if chart[name] == 1 else 1 - chance)
    for name, table in (("tumourNumberImaging", SEEN_IMAGING), ("tumourNumberPathology", SEEN_PATHOLOGY)):
        if name in chart:
            total += np.log(np.maximum(table[latents["number"].astype(int) - 1, int(chart[name]) - 1], 1e-12))
    return total
