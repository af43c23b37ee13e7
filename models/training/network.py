"""Masked gated fusion of modality tokens into a discrete-time competing-risk head. One graph from raw canonical units to
cumulative incidence; an absent modality adds exactly nothing."""

import numpy as np
import torch
from torch import Tensor, nn

from features import CAUSES, MR_PHASES, MR_WIDTH, QUARTER_ENDS, SLIDE_WIDTH, Feature

WIDTH = 48
#: Standard deviations beyond which a value says no more: the graph does not extrapolate.
REACH = 4.0


class Standardise(nn.Module):
    """Raw units to standard scores, 0 where unknown, beside the mask itself."""

    def __init__(self, features: tuple[Feature, ...], mean: np.ndarray, deviation: np.ndarray):
        super().__init__()
        self.register_buffer("log", torch.tensor([float(feature.log) for feature in features]))
        self.register_buffer("low", torch.tensor([float(feature.low) for feature in features]))
        self.register_buffer("mean", torch.as_tensor(mean, dtype=torch.float32))
        self.register_buffer("deviation", torch.as_tensor(deviation, dtype=torch.float32))

    def forward(self, values: Tensor, known: Tensor) -> Tensor:
        logged = torch.log(torch.maximum(values, torch.clamp(self.low, min=1e-3)))
        scaled = self.log * logged + (1 - self.log) * values
        score = torch.clamp((scaled - self.mean) / self.deviation, -REACH, REACH)
        return torch.cat([score * known, known], dim=1)


class Token(nn.Module):
    """One modality to one vector, let through by its own gate and by its presence."""

    def __init__(self, inputs: int):
        super().__init__()
        self.project = nn.Sequential(nn.Linear(inputs, WIDTH), nn.SiLU(), nn.Linear(WIDTH, WIDTH))
        self.gate = nn.Linear(WIDTH, 1)

    def forward(self, x: Tensor, present: Tensor) -> Tensor:
        token = self.project(x)
        return token * torch.sigmoid(self.gate(token)) * present


class Fusion(nn.Module):
    """`clinical` holds the clinical columns, then (postoperative) the pathology columns: two tokens of one input."""

    def __init__(self, features: tuple[Feature, ...], mean: np.ndarray, deviation: np.ndarray, slides: bool):
        super().__init__()
        self.clinical_columns = sum(feature.modality == "clinical" for feature in features)
        self.pathology_columns = len(features) - self.clinical_columns
        cut = self.clinical_columns
        self.standardise_clinical = Standardise(features[:cut], mean[:cut], deviation[:cut])
        self.clinical = Token(2 * cut)
        if self.pathology_columns:
            self.standardise_pathology = Standardise(features[cut:], mean[cut:], deviation[cut:])
            self.pathology = Token(2 * self.pathology_columns)
        self.mr = Token(MR_WIDTH)
        self.phase = nn.Parameter(0.1 * torch.randn(len(MR_PHASES), MR_WIDTH))
        self.slide = Token(SLIDE_WIDTH) if slides else None
        # 0 until imaging is trained: whatever stands in those inputs, it cannot reach the answer through untrained weights.
        self.register_buffer("imaging_trained", torch.zeros(1))
        self.base = nn.Parameter(torch.zeros(WIDTH))
        self.head = nn.Sequential(
            nn.SiLU(), nn.Linear(WIDTH, WIDTH), nn.SiLU(), nn.Linear(WIDTH, len(QUARTER_ENDS) * (len(CAUSES) + 1))
        )

    def forward(
        self,
        clinical: Tensor,
        clinical_known: Tensor,
        mr: Tensor,
        mr_known: Tensor,
        slide: Tensor | None = None,
        slide_known: Tensor | None = None,
    ) -> Tensor:
        """[N, 3 causes, 8 quarters] cumulative incidence."""
        log_shares = torch.log_softmax(self.logits(clinical, clinical_known, mr, mr_known, slide, slide_known), dim=2)
        return incidence(log_shares)

    def logits(self, clinical, clinical_known, mr, mr_known, slide=None, slide_known=None) -> Tensor:
        """[N, 8 quarters, 3 causes + none of them], before the softmax."""
        cut = self.clinical_columns
        fused = self.base + self.clinical(
            self.standardise_clinical(clinical[:, :cut], clinical_known[:, :cut]), anything(clinical_known[:, :cut])
        )
        if self.pathology_columns:
            known = clinical_known[:, cut:]
            fused = fused + self.pathology(self.standardise_pathology(clinical[:, cut:], known), anything(known))
        phases = self.mr(mr + self.phase, (mr_known * self.imaging_trained).unsqueeze(2))
        fused = fused + phases.sum(dim=1)
        if self.slide is not None:
            fused = fused + self.slide(slide, slide_known * self.imaging_trained)
        return self.head(fused).reshape(-1, len(QUARTER_ENDS), len(CAUSES) + 1)


def anything(known: Tensor) -> Tensor:
    """[N, 1]: 1 where any column is known."""
    return known.amax(dim=1, keepdim=True)


def incidence(log_shares: Tensor) -> Tensor:
    """Shares of those still at risk, quarter by quarter, to cumulative incidence by cause. Sums of terms that are never
    negative, so it never falls; with the survivors they are 1."""
    staying = log_shares[:, :, -1]
    before = torch.exp(torch.cumsum(torch.cat([torch.zeros_like(staying[:, :1]), staying[:, :-1]], dim=1), dim=1))
    return torch.cumsum(torch.exp(log_shares[:, :, :-1]) * before.unsqueeze(2), dim=1).transpose(1, 2)


def build(features: tuple[Feature, ...], mean: np.ndarray, deviation: np.ndarray) -> Fusion:
    return Fusion(features, mean, deviation, slides=any(feature.modality == "pathology" for feature in features))


def masked_images(rows: int, slides: bool) -> tuple[Tensor, ...]:
    """What every row holds for MR and slides until imaging is trained."""
    mr = (torch.zeros(rows, len(MR_PHASES), MR_WIDTH), torch.zeros(rows, len(MR_PHASES)))
    return mr + ((torch.zeros(rows, SLIDE_WIDTH), torch.zeros(rows, 1)) if slides else ())


def predict(network: Fusion, values: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Cumulative incidence of many patients, images masked."""
    network.eval()
    with torch.no_grad():
        features = torch.as_tensor(np.where(known, values, 0), dtype=torch.float32)
        mask = torch.as_tensor(known, dtype=torch.float32)
        return network(features, mask, *masked_images(len(features), network.slide is not None)).numpy()
