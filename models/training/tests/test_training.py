"""Loss by hand, training that repeats itself, dropout that meets every pattern, and the oracle."""

import numpy as np
import pytest
import torch

import cohort
from biology import DEVELOPMENT
from features import ALL, NETWORKS
from losses import discrete_competing_risks, falls
from metrics import auc
from network import predict
from oracle import bayes_risk
from train import drop, train


def small(n: int, stream: int) -> cohort.Cohort:
    return cohort.simulate(n, DEVELOPMENT, np.random.default_rng([1, stream]))


def test_the_loss_counts_quarters_as_one_would_by_hand():
    logits = torch.zeros(5, 8, 4, dtype=torch.float64)  # every share is 1/4
    time = torch.tensor([1.0, 4.0, 2.9, 24.0, 3.0])
    cause = torch.tensor([0, 2, -1, -1, -1])
    # An event in quarter 1; a quiet quarter, then death; lost inside quarter 1; quiet to the end; lost after one quarter.
    terms = [1, 2, 0, 8, 1]
    expected = np.log(4) * sum(terms) / 5
    assert discrete_competing_risks(logits, time, cause).item() == pytest.approx(expected)


def test_the_loss_is_smallest_at_the_true_shares():
    rng = np.random.default_rng(0)
    shares = np.array([0.10, 0.06, 0.02, 0.82])
    time, cause = np.full(20000, 24.0), np.full(20000, -1)
    alive = np.ones(20000, bool)
    for quarter in range(8):
        drawn = rng.choice(4, size=20000, p=shares)
        event = alive & (drawn < 3)
        time[event], cause[event] = 3 * quarter + 1.5, drawn[event]
        alive &= ~event
    at = lambda s: discrete_competing_risks(  # noqa: E731
        torch.tensor(np.log(s)).expand(20000, 8, 4), torch.tensor(time), torch.tensor(cause)
    ).item()
    best = at(shares)
    for i in range(3):
        for step in (-0.015, 0.015):
            other = shares.copy()
            other[i] += step
            other[3] -= step
            assert at(other) > best


def test_training_twice_gives_the_same_bits_and_learns():
    data, validation = small(4000, 1), small(2000, 2)
    losses: list[str] = []
    first = train("postoperative", data, validation, epochs=2, log=losses.append)
    again = train("postoperative", data, validation, epochs=2, log=losses.append)
    assert losses[0].split(",")[0] == losses[1].split(",")[0]
    for one, other in zip(first.state_dict().values(), again.state_dict().values(), strict=True):
        assert torch.equal(one, other)
    risk = predict(first, validation.values, validation.known)[:, 0, -1]
    assert auc(validation.time, validation.cause, risk, 24) > 0.65


def test_dropout_meets_every_pattern_and_invents_nothing():
    known = torch.tensor(small(6000, 3).known, dtype=torch.float32)
    kept = drop(ALL, known, torch.Generator().manual_seed(1))
    assert (kept <= known).all()
    clinical, pathology = kept[:, :14].amax(dim=1) > 0, kept[:, 14:].amax(dim=1) > 0
    for one in (clinical, ~clinical):
        for other in (pathology, ~pathology):
            assert (one & other).sum() > 200


def test_the_monotone_hint_is_felt_where_risk_falls_with_a_worse_finding():
    class Upside(torch.nn.Module):
        slide = None

        def forward(self, values, known, *images):
            risk = torch.sigmoid(self.sign * values[:, 9])  # tumour size on imaging
            return risk[:, None, None].expand(-1, 3, 8)

    features = NETWORKS["preoperative"]
    data = small(2000, 4)
    values, known = torch.tensor(data.values[:, :14]), torch.tensor(data.known[:, :14], dtype=torch.float32)
    felt = []
    for sign in (1, -1):
        network = Upside()
        network.sign = sign
        felt.append(falls(network, features, values, known, torch.Generator().manual_seed(2)).item())
    assert felt[1] > felt[0] + 0.005


def test_the_oracle_is_calibrated_and_knows_more_with_more():
    data = small(400, 5)
    clinical = np.array([feature.modality == "clinical" for feature in ALL])
    risk, effective = bayes_risk(data, {"clinical": clinical, "all": np.ones(len(ALL), bool)}, draws=4000)
    assert effective > 50
    truth = data.truth[:, 0, -1]
    for one in risk.values():
        assert one.mean() == pytest.approx(truth.mean(), abs=0.02)
    distance = {pattern: np.mean((one - truth) ** 2) for pattern, one in risk.items()}
    assert distance["all"] < distance["clinical"] < np.var(truth)
