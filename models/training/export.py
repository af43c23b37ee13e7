"""Writes models/<network>: model.onnx (one file, raw units in, cumulative incidence out), manifest.json, golden.json, card.md."""

import hashlib
import json
import logging
import subprocess
import warnings
from pathlib import Path

import numpy as np
import onnx
import torch

import cohort
import train
from card import card
from evaluate import HIGH_FROM, MONTHS, REPORT, STATEMENT
from features import CAUSES, MR_PHASES, MR_WIDTH, NETWORKS, PATTERNS, QUARTER_ENDS, SLIDE_WIDTH, Feature
from network import Fusion, masked_images, predict

MODELS = Path(__file__).parent.parent
VERSION = "0.1.0"
OPSET = 18
LICENCE = "Apache-2.0"
INPUTS = ("clinical", "clinical_known", "mr", "mr_known", "slide", "slide_known")


def graph_bytes(name: str, network: Fusion) -> bytes:
    features = NETWORKS[name]
    example = (
        torch.zeros(2, len(features)),
        torch.ones(2, len(features)),
        *masked_images(2, network.slide is not None),
    )
    rows = torch.export.Dim("N", min=1)
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        program = torch.onnx.export(
            network,
            example,
            dynamo=True,
            opset_version=OPSET,
            external_data=False,
            verbose=False,
            input_names=list(INPUTS[: len(example)]),
            output_names=["incidence"],
            dynamic_shapes=[{0: rows} for _ in example],
        )
    model = program.model_proto
    # The exporter writes stack traces and paths of this machine into every node.
    for part in (
        model,
        model.graph,
        *model.graph.node,
        *model.graph.value_info,
        *model.graph.input,
        *model.graph.output,
    ):
        del part.metadata_props[:]
        part.doc_string = ""
    named = {"remnant.id": name, "remnant.version": VERSION, "remnant.features": json.dumps([f.name for f in features])}
    onnx.helper.set_model_props(model, named)
    onnx.checker.check_model(model, full_check=True)
    return model.SerializeToString(deterministic=True)


def manifest(name: str, graph: bytes, report: dict, data: cohort.Cohort) -> dict:
    features = NETWORKS[name]
    slides = any(feature.modality == "pathology" for feature in features)
    floats = lambda title, *shape: {"name": title, "dtype": "float32", "shape": ["N", *shape]}  # noqa: E731
    inputs = [
        {
            "holds": "features",
            **floats("clinical", len(features)),
            "trained": True,
            "features": [stated(f) for f in features],
        },
        {"holds": "known", **floats("clinical_known", len(features)), "of": "clinical"},
        {"holds": "phases", **floats("mr", len(MR_PHASES), MR_WIDTH), "phases": list(MR_PHASES), "trained": False},
        {"holds": "known", **floats("mr_known", len(MR_PHASES)), "of": "mr"},
        {"holds": "slide", **floats("slide", SLIDE_WIDTH), "trained": False},
        {"holds": "known", **floats("slide_known", 1), "of": "slide"},
    ]
    return {
        "schema": 1,
        "id": name,
        "version": VERSION,
        "status": "demonstration",
        "statement": STATEMENT,
        "licence": LICENCE,
        "onnx": [
            {"file": "model.onnx", "sha256": hashlib.sha256(graph).hexdigest(), "bytes": len(graph), "opset": OPSET}
        ],
        "inputs": inputs if slides else inputs[:4],
        "output": {
            **floats("incidence", len(CAUSES), len(QUARTER_ENDS)),
            "causes": list(CAUSES),
            "quarterEnds": list(QUARTER_ENDS),
        },
        "patterns": {pattern: calibrated(report["patterns"][pattern]["study"]) for pattern in PATTERNS[name]},
        "training": {
            "cohort": {"kind": "simulated", "patients": len(data), "sha256": cohort.digest(data)},
            "seed": train.SEED,
            "commit": commit(),
        },
    }


def stated(feature: Feature) -> dict:
    return {
        "name": feature.name,
        "unit": feature.unit,
        "kind": feature.kind,
        "modality": feature.modality,
        "range": [feature.low, feature.high],
    }


def calibrated(study: dict) -> dict:
    return {
        "highFrom": HIGH_FROM,
        "calibration": {
            "population": "simulated study of two centres, not used in training",
            "patients": study["patients"],
            "events": study["events"],
            "months": MONTHS,
            "observedOverExpected": study["observedOverExpected"],
            "slope": study["slope"],
            "table": study["table"],
        },
    }


def golden(name: str, network: Fusion, graph: bytes) -> dict:
    """Inputs and what PyTorch says to them; the service must agree through its own runtime."""
    features = NETWORKS[name]
    width = len(features)
    study = cohort.load("study")
    low, high = (np.array([getattr(f, end) for f in features]) for end in ("low", "high"))
    typical = np.nanmedian(np.where(study.known[:, :width], study.values[:, :width], np.nan), axis=0)
    every, none = np.ones(width, bool), np.zeros(width, bool)
    vectors = [
        ("nothing known", np.zeros(width), none),
        ("everything at its lowest", low, every),
        ("everything at its highest", high, every),
        ("typical", typical, every),
        ("typical, image inputs filled but masked", typical, every),
    ]
    vectors += [
        (f"only {feature.name}", np.where(np.arange(width) == i, typical, 0), np.arange(width) == i)
        for i, feature in enumerate(features)
    ]
    order = np.argsort(predict(network, study.values[:, :width], study.known[:, :width])[:, 0, -1], kind="stable")
    for row in order[np.linspace(0, len(order) - 1, 24).astype(int)]:
        vectors.append((f"study patient {row}", study.values[row, :width], study.known[row, :width]))
    values = np.stack([np.where(known, given, 0).astype(np.float32) for _, given, known in vectors])
    answers = predict(network, values, np.stack([known for _, _, known in vectors]))
    return {
        "id": name,
        "sha256": hashlib.sha256(graph).hexdigest(),
        "tolerance": 1e-5,
        "vectors": [
            {
                "name": title,
                "values": [shortest(x) for x in given],
                "known": [bool(k) for k in known],
                "maskedImages": 0.5 if "filled" in title else 0,
                "incidence": [[shortest(x) for x in row] for row in answer],
            }
            for (title, _, known), given, answer in zip(vectors, values, answers, strict=True)
        ],
    }


def shortest(x: np.float32) -> float:
    """The shortest decimal that is the same float32."""
    return float(str(np.float32(x)))


def commit() -> str:
    """Of the training code; `uncommitted` where it has been edited since, or there is no history."""
    code = ["--", ".", ":(exclude)report"]
    git = lambda *words: subprocess.run(  # noqa: E731
        ["git", *words, *code], cwd=Path(__file__).parent, capture_output=True, text=True, check=True
    ).stdout.strip()
    try:
        return "uncommitted" if git("status", "--porcelain") else git("log", "-1", "--format=%H") or "uncommitted"
    except (OSError, subprocess.CalledProcessError):
        return "uncommitted"


def main() -> None:
    data = cohort.load("train")
    for name in NETWORKS:
        network = train.load(name)
        report = json.loads((REPORT / f"{name}.json").read_text())
        graph = graph_bytes(name, network)
        folder = MODELS / name
        folder.mkdir(exist_ok=True)
        (folder / "model.onnx").write_bytes(graph)
        about = manifest(name, graph, report, data)
        (folder / "manifest.json").write_text(json.dumps(about, indent=2) + "\n")
        (folder / "golden.json").write_text(json.dumps(golden(name, network, graph)) + "\n")
        (folder / "card.md").write_text(card(about, report))
        print(f"{name}: {len(graph) / 1024:.0f} kB, {about['onnx'][0]['sha256'][:12]}")


if __name__ == "__main__":
    main()
