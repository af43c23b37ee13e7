"""What training minimises."""

import torch
from torch import Tensor

from features import QUARTER_ENDS, Feature
from network import Fusion, masked_images

AGGRESSIVE = 0


def discrete_competing_risks(logits: Tensor, time: Tensor, cause: Tensor) -> Tensor:
    """Negative log-likelihood of the first event's quarter and cause (discrete-time cause-specific hazards).
    A patient without an event counts for the quarters seen to their end."""
    width = QUARTER_ENDS[0]
    log_shares = torch.log_softmax(logits, dim=2)
    staying = log_shares[:, :, -1]
    quarter = torch.clamp((time / width).floor().long(), max=len(QUARTER_ENDS) - 1)
    # Lost inside a quarter: that quarter says nothing. Followed to the end: all eight.
    whole = torch.where(cause >= 0, quarter, (time / width + 1e-9).floor().long())
    survived = torch.arange(len(QUARTER_ENDS)) < whole.unsqueeze(1)
    rows = torch.arange(len(time))
    event = log_shares[rows, quarter, cause.clamp(min=0)] * (cause >= 0)
    return -((staying * survived).sum(dim=1) + event).mean()


def falls(
    network: Fusion, features: tuple[Feature, ...], values: Tensor, known: Tensor, generator: torch.Generator
) -> Tensor:
    """How far the 24-month risk of aggressive recurrence falls when a finding that should raise it is made worse:
    a flag turned on, a number raised. Zero for a network that agrees with medicine."""
    rising = [i for i, feature in enumerate(features) if feature.rises]
    pick = torch.tensor(rising)[torch.randint(len(rising), (len(values),), generator=generator)]
    rows = torch.arange(len(values))
    worse = values.clone()
    names = [feature.name for feature in features]
    for i in rising:
        feature, chosen = features[i], pick == i
        raised = {
            "flag": torch.ones_like(values[:, i]),
            "count": values[:, i] + 1,
            "number": values[:, i] * 1.5 if feature.log else values[:, i] + 1.5,
        }[feature.kind]
        worse[:, i] = torch.where(chosen, raised, worse[:, i])
        if feature.name == "mviM2":  # many vessels without any vessel is no patient
            column = names.index("mvi")
            worse[:, column] = torch.where(
                chosen & (known[:, column] > 0), torch.ones_like(values[:, column]), worse[:, column]
            )
    worse = worse * known
    images = masked_images(len(values), network.slide is not None)
    before = network(values, known, *images)[:, AGGRESSIVE, -1]
    after = network(worse, known, *images)[:, AGGRESSIVE, -1]
    return (torch.relu(before - after + 0.002) * known[rows, pick]).mean()
