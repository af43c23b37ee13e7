"""The simulated cohorts: a large development population to train on, the study's 579 patients to report on, and large
held-out populations of both centres, where chance no longer matters. Run as a step it writes .data/cohort.npz."""

import hashlib
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np

from biology import DEVELOPMENT, EXTERNAL, Arrays, Centre, cumulative_incidence, draw_latents, draw_outcomes, hazards
from features import ALL, column
from measures import draw_measures

DATA = Path(__file__).parent / ".data"
SEED = 20260131
#: name -> (patients at the development centre, patients at the external centre). The study: 579 patients, two centres.
SPLITS = {"train": (40000, 0), "validate": (8000, 0), "study": (412, 167), "held_out": (10000, 10000)}

#: Chance that an entry is not in the chart, at the development centre; the external centre lacks twice as much.
MISSING = {
    "lnAfp": 0.05, "albumin": 0.03, "bilirubin": 0.03, "platelets": 0.02, "inr": 0.05, "ast": 0.04, "alt": 0.03,
    "tumourSizeImaging": 0.03, "tumourNumberImaging": 0.04, "hbsag": 0.03, "antiHcv": 0.08, "ecog": 0.15,
    "mvi": 0.04, "mviM2": 0.20, "tumourSizePathology": 0.02, "tumourNumberPathology": 0.04, "satellites": 0.20,
    "gradeHigh": 0.06,
}  # fmt: skip


@dataclass(frozen=True)
class Cohort:
    """One row a patient. `truth` is the risk their biology sets; nobody but the simulation knows it."""

    values: np.ndarray  # [n, 20] float32, 0 where unknown
    known: np.ndarray  # [n, 20] bool
    time: np.ndarray  # [n] months
    cause: np.ndarray  # [n] 0 aggressive, 1 other, 2 death, -1 none seen
    truth: np.ndarray  # [n, 3, 8] float32
    external: np.ndarray  # [n] bool

    def __len__(self) -> int:
        return len(self.time)

    def where(self, rows: np.ndarray) -> "Cohort":
        return Cohort(**{field.name: getattr(self, field.name)[rows] for field in fields(self)})


def simulate(n: int, centre: Centre, rng: np.random.Generator) -> Cohort:
    latents = draw_latents(n, centre, rng)
    seen = draw_measures(latents, centre, rng)
    known = draw_known(seen, centre, rng)
    rates = hazards(latents)
    time, cause = draw_outcomes(rates, rng)
    values = np.stack([seen[feature.name] for feature in ALL], axis=1)
    return Cohort(
        values=np.where(known, values, 0).astype(np.float32),
        known=known,
        time=time,
        cause=cause,
        truth=cumulative_incidence(rates).astype(np.float32),
        external=np.full(n, centre is EXTERNAL),
    )


def draw_known(seen: Arrays, centre: Centre, rng: np.random.Generator) -> np.ndarray:
    n = seen["age"].shape[0]
    missing = np.array([MISSING.get(feature.name, 0) for feature in ALL]) * centre.missing_factor
    known = rng.random((n, len(ALL))) >= missing
    # No grade of an invasion nobody judged; none found is M0 by itself.
    judged, absent = known[:, column("mvi")], seen["mvi"] == 0
    known[:, column("mviM2")] = judged & (absent | known[:, column("mviM2")])
    # One patient in forty comes without any pathology at all: the report is pending.
    known[rng.random(n) < 0.025, column("mvi") :] = False
    return known


def join(parts: list[Cohort]) -> Cohort:
    return Cohort(
        **{field.name: np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(Cohort)}
    )


def split(name: str) -> Cohort:
    """Each split has its own stream: no patient is in two, and changing one leaves the others as they were."""
    here, there = SPLITS[name]
    streams = [np.random.default_rng([SEED, list(SPLITS).index(name), centre]) for centre in (0, 1)]
    return join([simulate(here, DEVELOPMENT, streams[0]), simulate(there, EXTERNAL, streams[1])])


def digest(cohort: Cohort) -> str:
    """SHA-256 over what training sees, little-endian, row by row. Times to a thousandth of a month: their last bits
    depend on the processor."""
    time = np.round(cohort.time * 1000)
    total = hashlib.sha256()
    for array, kind in ((cohort.values, "<f4"), (cohort.known, "u1"), (time, "<i8"), (cohort.cause, "i1")):
        total.update(np.ascontiguousarray(array.astype(kind)).tobytes())
    return total.hexdigest()


def load(name: str) -> Cohort:
    with np.load(DATA / "cohort.npz") as arrays:
        return Cohort(**{field.name: arrays[f"{name}.{field.name}"] for field in fields(Cohort)})


def main() -> None:
    DATA.mkdir(exist_ok=True)
    arrays = {}
    for name in SPLITS:
        cohort = split(name)
        arrays |= {f"{name}.{field.name}": getattr(cohort, field.name) for field in fields(cohort)}
        shares = ", ".join(
            f"{cause} {cohort.truth[:, i, -1].mean():.1%}" for i, cause in enumerate(("aggressive", "other", "death"))
        )
        print(f"{name}: {len(cohort)} patients, 24 months: {shares}")
    np.savez(DATA / "cohort.npz", **arrays)


if __name__ == "__main__":
    main()
