"""Metrics against an independent implementation (scikit-survival), against numbers worked by hand, and at their limits."""

import numpy as np
import pytest
from sksurv.metrics import cumulative_dynamic_auc
from sksurv.nonparametric import CensoringDistributionEstimator, cumulative_incidence_competing_risks
from sksurv.util import Surv

from erasl import albi, erasl_post, erasl_pre
from metrics import (
    auc,
    calibration_slope,
    calibration_table,
    censoring_survival,
    observed,
    observed_over_expected,
    predictive_values,
    with_interval,
)


@pytest.fixture(params=[0, 1, 2])
def drawn(request):
    rng = np.random.default_rng(request.param)
    n = 400
    risk = rng.random(n)
    time = rng.exponential(30 * (1.5 - risk))
    cause = rng.choice([-1, 0, 1, 2], size=n, p=[0.35, 0.35, 0.2, 0.1])
    return time, cause, risk


def test_auc_equals_scikit_survival_without_competing_events(drawn):
    time, cause, risk = drawn
    cause = np.where(cause == 0, 0, -1)
    outcome = Surv.from_arrays(cause == 0, time)
    for month in (12, 24):
        expected, _ = cumulative_dynamic_auc(outcome, outcome, risk, [month])
        assert auc(time, cause, risk, month) == pytest.approx(expected[0], abs=1e-9)


def test_auc_counts_pairs_with_competing_events_among_the_controls():
    time = np.array([3.0, 5.0, 8.0, 30.0])
    cause = np.array([0, 1, 0, -1])
    # Cases 0.9 and 0.2; controls 0.5 (died) and 0.2: 0.9 beats both, 0.2 loses to one and ties with the other.
    assert auc(time, cause, np.array([0.9, 0.5, 0.2, 0.2]), 24) == pytest.approx((2 + 0 + 0.5) / 4)


def test_auc_at_its_limits(drawn):
    time, cause, _ = drawn
    case = ((cause == 0) & (time <= 24)).astype(float)
    assert auc(time, cause, case, 24) == 1
    assert auc(time, cause, -case, 24) == 0
    assert auc(time, cause, np.ones(len(time)), 24) == pytest.approx(0.5)


def test_incidence_equals_scikit_survival(drawn):
    time, cause, _ = drawn
    moments, incidence = cumulative_incidence_competing_risks(cause + 1, time)
    for month in (6, 12, 24):
        expected = incidence[1][moments <= month][-1]
        assert observed(time, cause, month) == pytest.approx(expected, abs=1e-9)


def test_censoring_equals_scikit_survival(drawn):
    time, cause, _ = drawn
    estimator = CensoringDistributionEstimator().fit(Surv.from_arrays(cause >= 0, time))
    at = np.linspace(1, np.quantile(time, 0.9), 15)
    assert censoring_survival(time, cause)(at) == pytest.approx(estimator.predict_proba(at), abs=1e-9)


def test_calibration_of_a_right_and_of_an_extreme_forecast():
    rng = np.random.default_rng(5)
    risk = 1 / (1 + np.exp(-rng.normal(-1.5, 1, 60000)))
    happened = rng.random(60000) < risk
    time, cause = np.where(happened, 12.0, 24.0), np.where(happened, 0, -1)
    extreme = 1 / (1 + np.exp(-2 * np.log(risk / (1 - risk))))
    assert calibration_slope(time, cause, risk, 24) == pytest.approx(1, abs=0.03)
    assert calibration_slope(time, cause, extreme, 24) == pytest.approx(0.5, abs=0.02)
    assert observed_over_expected(time, cause, risk, 24) == pytest.approx(1, abs=0.03)
    assert observed_over_expected(time, cause, risk / 2, 24) == pytest.approx(2, abs=0.06)
    table = calibration_table(time, cause, risk, 24, groups=5)
    assert [row["patients"] for row in table] == [12000] * 5
    for row in table:
        assert row["observed"] == pytest.approx(row["predicted"], abs=0.015)


def test_predictive_values_by_hand():
    time, cause = np.array([5.0, 6, 24, 24, 7]), np.array([0, 0, -1, -1, 1])
    high = np.array([True, False, True, False, False])
    assert predictive_values(time, cause, high, 24) == (0.5, pytest.approx(2 / 3))


def test_the_interval_holds_the_value_and_narrows():
    mean = lambda x: float(x.mean())  # noqa: E731
    few, many = np.random.default_rng(1).normal(size=50), np.random.default_rng(1).normal(size=5000)
    wide, narrow = (with_interval(mean, x, rounds=200, seed=3) for x in (few, many))
    assert wide["low"] < wide["value"] < wide["high"]
    assert narrow["high"] - narrow["low"] < (wide["high"] - wide["low"]) / 5
    assert with_interval(mean, few, rounds=200, seed=3) == wide


# Reference rows of the score's own table: male, albi23, mvi, AFP, size, number -> pre, post.
@pytest.mark.parametrize(
    ("male", "albi23", "mvi", "afp", "size", "number", "pre", "post"),
    [
        (1, 0, 0, 20, 3, 1, 1.7548, 1.4181),
        (0, 1, 0, 5, 2, 1, 1.0100, 0.9026),
        (1, 0, 0, 10, 5, 4, 2.9657, 2.3497),
        (1, 1, 1, 400, 5, 3, 3.2896, 3.3922),
        (1, 1, 1, 12000, 12, 4, 4.6295, 4.4449),
    ],
)
def test_erasl(male, albi23, mvi, afp, size, number, pre, post):
    assert erasl_pre(male, albi23, np.log(afp), size, number) == pytest.approx(pre, abs=5e-5)
    assert erasl_post(male, albi23, mvi, np.log(afp), size, number) == pytest.approx(post, abs=5e-5)


def test_albi():
    assert albi(31, 37) == pytest.approx(-2.1607, abs=5e-5)
