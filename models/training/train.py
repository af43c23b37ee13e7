"""Trains both networks on the simulated development centre. Seeded, one thread: the same commit gives the same weights."""

import time

import numpy as np
import torch

import cohort
from features import NETWORKS, Feature
from losses import discrete_competing_risks, falls
from network import Fusion, build, masked_images

SEED = 7030842
EPOCHS = 30
BATCH = 512
RATE = 3e-3
MODALITY_DROPOUT = 0.3
FEATURE_DROPOUT = 0.08
MONOTONE_WEIGHT = 5.0


def scale(features: tuple[Feature, ...], values: np.ndarray, known: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean and deviation of the known values, on the scale the graph uses. Flags and counts keep a deviation of at least 0.4,
    so that a rare finding stays inside the graph's reach."""
    mean, deviation = [], []
    for i, feature in enumerate(features):
        column = values[known[:, i], i].astype(np.float64)
        column = np.log(column) if feature.log else column
        mean.append(column.mean())
        deviation.append(max(column.std(), 0.4 if feature.kind != "number" else 1e-6))
    return np.array(mean), np.array(deviation)


def drop(features: tuple[Feature, ...], known: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Whole modalities go with p 0.3, single entries with p 0.08: every pattern a chart may show is met in training."""
    keep = (torch.rand(known.shape, generator=generator) >= FEATURE_DROPOUT).float()
    for modality in dict.fromkeys(feature.modality for feature in features):
        columns = [i for i, feature in enumerate(features) if feature.modality == modality]
        stays = (torch.rand(len(known), 1, generator=generator) >= MODALITY_DROPOUT).float()
        keep[:, columns] = keep[:, columns] * stays
    return known * keep


def train(name: str, data: cohort.Cohort, validation: cohort.Cohort, epochs: int = EPOCHS, log=print) -> Fusion:
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(SEED)
    generator = torch.Generator().manual_seed(SEED)
    features = NETWORKS[name]
    width = len(features)
    network = build(features, *scale(features, data.values[:, :width], data.known[:, :width]))
    values, known, months, cause = tensors(data, width)
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=1e-4)
    steps = epochs * (len(values) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, max_lr=RATE, total_steps=steps)
    began = time.monotonic()
    for epoch in range(epochs):
        order = torch.randperm(len(values), generator=generator)
        for batch in order[: len(values) // BATCH * BATCH].split(BATCH):
            mask = drop(features, known[batch], generator)
            x = values[batch] * mask
            logits = network.logits(x, mask, *masked_images(len(x), network.slide is not None))
            loss = discrete_competing_risks(logits, months[batch], cause[batch])
            loss = loss + MONOTONE_WEIGHT * falls(network, features, x, mask, generator)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
        if (epoch + 1) % 5 == 0 or epoch + 1 == epochs:
            log(
                f"{name} epoch {epoch + 1}: validation {loss_of(network, validation, width):.4f}, {time.monotonic() - began:.0f} s"
            )
    return network.eval()


def tensors(data: cohort.Cohort, width: int) -> tuple[torch.Tensor, ...]:
    return (
        torch.as_tensor(data.values[:, :width]),
        torch.as_tensor(data.known[:, :width], dtype=torch.float32),
        torch.as_tensor(data.time, dtype=torch.float64),
        torch.as_tensor(data.cause, dtype=torch.int64),
    )


def loss_of(network: Fusion, data: cohort.Cohort, width: int) -> float:
    values, known, months, cause = tensors(data, width)
    with torch.no_grad():
        logits = network.logits(values, known, *masked_images(len(values), network.slide is not None))
        return discrete_competing_risks(logits, months, cause).item()


def weights_file(name: str):
    return cohort.DATA / f"{name}.pt"


def load(name: str) -> Fusion:
    features = NETWORKS[name]
    network = build(features, np.zeros(len(features)), np.ones(len(features)))
    network.load_state_dict(torch.load(weights_file(name), weights_only=True))
    return network.eval()


def main() -> None:
    data, validation = cohort.load("train"), cohort.load("validate")
    for name in NETWORKS:
        torch.save(train(name, data, validation).state_dict(), weights_file(name))


if __name__ == "__main__":
    main()
