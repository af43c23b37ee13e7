"""The simulation: what it draws is plausible, its truth is true, and no patient is in two splits."""

import numpy as np
import pytest

import cohort
from features import ALL, column
from metrics import observed


@pytest.fixture(scope="module")
def many() -> cohort.Cohort:
    return cohort.split("held_out")


def test_the_same_seed_gives_the_same_patients():
    assert cohort.digest(cohort.split("study")) == cohort.digest(cohort.split("study"))


def test_splits_are_as_large_as_the_study_and_share_nobody():
    study, validate = cohort.split("study"), cohort.split("validate")
    assert len(study) == 579
    assert study.external.sum() == 167
    rows = np.concatenate([study.values, validate.values])
    assert len(np.unique(rows, axis=0)) == len(rows)


def test_what_is_unknown_holds_nothing(many):
    assert (many.values[~many.known] == 0).all()
    assert 0.02 < 1 - many.known.mean() < 0.15


def test_every_known_value_is_inside_the_range_the_service_accepts(many):
    for i, feature in enumerate(ALL):
        known = many.values[many.known[:, i], i]
        assert known.min() >= feature.low and known.max() <= feature.high, feature.name
        if feature.kind != "number":
            assert (known == known.round()).all(), feature.name


# Baseline tables of resected BCLC 0-A cohorts from hepatitis B countries.
@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("age", 50, 60),
        ("sexMale", 0.75, 0.90),
        ("hbsag", 0.70, 0.90),
        ("albumin", 38, 44),
        ("bilirubin", 11, 20),
        ("platelets", 130, 190),
        ("tumourSizePathology", 3, 6),
        ("mvi", 0.25, 0.50),
        ("gradeHigh", 0.30, 0.55),
        ("tumourNumberPathology", 1.05, 1.40),
    ],
)
def test_the_development_centre_looks_like_such_centres(many, name, low, high):
    here = many.where(~many.external)
    known = here.known[:, column(name)]
    assert low < here.values[known, column(name)].mean() < high


def test_the_external_centre_differs(many):
    mean = lambda name, rows: many.values[rows & many.known[:, column(name)], column(name)].mean()  # noqa: E731
    assert mean("age", many.external) > mean("age", ~many.external) + 4
    assert mean("mvi", many.external) < mean("mvi", ~many.external) - 0.03
    assert many.known[many.external].mean() < many.known[~many.external].mean()


def test_between_ten_and_twenty_percent_recur_aggressively(many):
    assert 0.10 < many.truth[:, 0, -1].mean() < 0.20
    assert 0.15 < many.truth[:, 1, -1].mean() < 0.30
    assert 0.01 < many.truth[:, 2, -1].mean() < 0.05


def test_what_happens_is_what_the_truth_says(many):
    for cause in range(3):
        for quarter, month in ((3, 12), (7, 24)):
            others = np.where(many.cause < 0, -1, np.where(many.cause == cause, 0, 1))
            assert observed(many.time, others, month) == pytest.approx(many.truth[:, cause, quarter].mean(), abs=0.008)


def test_truth_is_a_set_of_cumulative_incidences(many):
    assert (np.diff(many.truth, axis=2) >= 0).all()
    assert (many.truth.sum(axis=1) <= 1 + 1e-6).all()


@pytest.mark.parametrize(
    ("name", "less", "more"),
    [
        ("mvi", 0, 1),
        ("tumourNumberPathology", 1, 2),
        ("tumourNumberPathology", 2, 3),
        ("satellites", 0, 1),
        ("gradeHigh", 0, 1),
    ],
)
def test_the_truth_rises_with_worse_findings(many, name, less, more):
    value, known = many.values[:, column(name)], many.known[:, column(name)]
    risk = many.truth[:, 0, -1]
    assert risk[known & (value == more)].mean() > 1.15 * risk[known & (value == less)].mean()


def test_the_truth_rises_with_size(many):
    size, known = many.values[:, column("tumourSizePathology")], many.known[:, column("tumourSizePathology")]
    risk = many.truth[:, 0, -1]
    means = [risk[known & (size > low) & (size <= high)].mean() for low, high in ((0, 2), (2, 5), (5, 10), (10, 30))]
    assert means == sorted(means)
