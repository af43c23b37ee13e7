"""The graph: shapes, masks, and what every cumulative incidence must be whatever the weights."""

import numpy as np
import pytest
import torch

from features import MR_PHASES, MR_WIDTH, NETWORKS, SLIDE_WIDTH
from network import REACH, Standardise, build, masked_images, predict

ROWS = 64


def wild(name: str, seed: int = 0):
    """A network of random, large weights: properties must not depend on training."""
    torch.manual_seed(seed)
    features = NETWORKS[name]
    network = build(features, np.zeros(len(features)), np.ones(len(features)))
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.mul_(3)
    return network.eval()


def chart(name: str, seed: int = 1):
    rng = np.random.default_rng(seed)
    features = NETWORKS[name]
    values = np.stack([rng.uniform(f.low, f.high, ROWS) for f in features], axis=1).astype(np.float32)
    return values, rng.random((ROWS, len(features))) < 0.7


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("seed", range(5))
def test_incidence_never_falls_and_sums_to_at_most_one(name, seed):
    answer = predict(wild(name, seed), *chart(name, seed))
    assert answer.shape == (ROWS, 3, 8)
    assert np.isfinite(answer).all()
    assert (answer >= 0).all()
    assert (np.diff(answer, axis=2) >= 0).all()
    assert (answer.sum(axis=1) <= 1 + 1e-6).all()


@pytest.mark.parametrize("name", NETWORKS)
def test_the_value_of_an_unknown_entry_changes_no_bit(name):
    network = wild(name)
    values, known = chart(name)
    features = torch.tensor(np.where(known, values, 0))
    filled = torch.tensor(np.where(known, values, 7.5).astype(np.float32))
    mask, images = torch.tensor(known, dtype=torch.float32), masked_images(ROWS, network.slide is not None)
    with torch.no_grad():
        assert torch.equal(network(features, mask, *images), network(filled, mask, *images))


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("present", [0.0, 1.0])
def test_images_change_no_bit_while_they_are_untrained(name, present):
    network = wild(name)
    values, known = chart(name)
    features, mask = torch.tensor(np.where(known, values, 0)), torch.tensor(known, dtype=torch.float32)
    images = [torch.randn(ROWS, len(MR_PHASES), MR_WIDTH), torch.full((ROWS, len(MR_PHASES)), present)]
    if network.slide is not None:
        images += [torch.randn(ROWS, SLIDE_WIDTH), torch.full((ROWS, 1), present)]
    with torch.no_grad():
        masked = network(features, mask, *masked_images(ROWS, network.slide is not None))
        assert torch.equal(network(features, mask, *images), masked)


def test_trained_images_would_count_and_masks_would_still_silence_them():
    network = wild("postoperative")
    network.imaging_trained.fill_(1)
    values, known = chart("postoperative")
    features, mask = torch.tensor(np.where(known, values, 0)), torch.tensor(known, dtype=torch.float32)
    none = masked_images(ROWS, slides=True)
    mr, slide = torch.randn(ROWS, len(MR_PHASES), MR_WIDTH), torch.randn(ROWS, SLIDE_WIDTH)
    phases, one = torch.zeros(ROWS, len(MR_PHASES)), torch.zeros(ROWS, 1)
    with torch.no_grad():
        silent = network(features, mask, *none)
        assert torch.equal(network(features, mask, mr, phases, slide, one), silent)
        for phase in range(len(MR_PHASES)):
            only = phases.clone()
            only[:, phase] = 1
            assert not torch.equal(network(features, mask, mr, only, slide, one), silent)
        assert not torch.equal(network(features, mask, mr, phases, slide, one + 1), silent)


def test_absent_pathology_leaves_the_clinical_answer_alone():
    network = wild("postoperative")
    values, known = chart("postoperative")
    known[:, 14:] = False
    before = predict(network, values, known)
    values[:, 14:] = 99
    assert (predict(network, values, known) == before).all()
    with torch.no_grad():
        for parameter in network.pathology.parameters():
            parameter.add_(1)
    assert (predict(network, values, known) == before).all()


@pytest.mark.parametrize("name", NETWORKS)
def test_nothing_known_is_the_same_for_everybody(name):
    network = wild(name)
    values, known = chart(name)
    answer = predict(network, values, np.zeros_like(known))
    assert (answer == answer[0]).all()


def test_standard_scores_stop_at_the_reach():
    features = NETWORKS["preoperative"]
    standardise = Standardise(features, np.ones(len(features)), np.ones(len(features)))
    known = torch.ones(1, len(features))
    for filled in (0.0, 1e9):
        scores = standardise(torch.full((1, len(features)), filled), known)[:, : len(features)]
        assert torch.isfinite(scores).all()
        assert scores.abs().max() <= REACH


def test_one_row_answers_as_in_a_batch():
    network = wild("postoperative")
    values, known = chart("postoperative")
    batch = predict(network, values, known)
    for row in range(5):
        assert predict(network, values[[row]], known[[row]]) == pytest.approx(batch[[row]], abs=1e-6)
