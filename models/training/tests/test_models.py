"""The committed models: what they claim, what they answer, and that they are what these sources export."""

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

import cohort
from export import MODELS, graph_bytes
from features import NETWORKS, column
from network import build

RISING = ("tumourSizePathology", "tumourSizeImaging", "lnAfp", "satellites", "gradeHigh", "tumourNumberPathology")


def folder(name: str) -> Path:
    return MODELS / name


def about(name: str) -> dict:
    return json.loads((folder(name) / "manifest.json").read_text())


@pytest.fixture(scope="module")
def sessions() -> dict[str, onnxruntime.InferenceSession]:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return {
        name: onnxruntime.InferenceSession((folder(name) / "model.onnx").read_bytes(), options) for name in NETWORKS
    }


def ask(session: onnxruntime.InferenceSession, values: np.ndarray, known: np.ndarray, fill: float = 0) -> np.ndarray:
    feeds = {
        "clinical": np.where(known, values, 0).astype(np.float32),
        "clinical_known": known.astype(np.float32),
    }
    for wanted in session.get_inputs()[2:]:
        shape = [len(values), *wanted.shape[1:]]
        feeds[wanted.name] = np.full(shape, 0 if wanted.name.endswith("_known") else fill, dtype=np.float32)
    return session.run(["incidence"], feeds)[0]


@pytest.mark.parametrize("name", NETWORKS)
def test_golden_vectors(name, sessions):
    golden = json.loads((folder(name) / "golden.json").read_text())
    assert len(golden["vectors"]) >= 32
    for vector in golden["vectors"]:
        values, known = np.array([vector["values"]]), np.array([vector["known"]])
        answer = ask(sessions[name], values, known, vector["maskedImages"])[0]
        assert np.abs(answer - np.array(vector["incidence"])).max() <= golden["tolerance"], vector["name"]


@pytest.mark.parametrize("name", NETWORKS)
def test_the_manifest_speaks_of_these_bytes_and_these_features(name):
    manifest, graph = about(name), (folder(name) / "model.onnx").read_bytes()
    model = onnx.load_from_string(graph)
    assert manifest["onnx"][0]["sha256"] == hashlib.sha256(graph).hexdigest()
    assert len(graph) < 1_000_000
    assert [(o.domain, o.version) for o in model.opset_import] == [("", 18)]
    assert not any(tensor.external_data for tensor in model.graph.initializer)
    named = [feature.name for feature in NETWORKS[name]]
    assert [feature["name"] for feature in manifest["inputs"][0]["features"]] == named
    assert json.loads({p.key: p.value for p in model.metadata_props}["remnant.features"]) == named
    assert manifest["status"] == "demonstration"
    assert not any(part.metadata_props or part.doc_string for part in model.graph.node)


@pytest.mark.parametrize("name", NETWORKS)
def test_the_training_cohort_is_the_one_this_commit_simulates(name):
    assert about(name)["training"]["cohort"]["sha256"] == cohort.digest(cohort.split("train"))


@pytest.mark.parametrize("name", NETWORKS)
def test_held_out_patients_get_possible_and_spread_risks(name, sessions):
    data = cohort.split("held_out")
    width = len(NETWORKS[name])
    answer = ask(sessions[name], data.values[:, :width], data.known[:, :width])
    assert (np.diff(answer, axis=2) >= 0).all()
    assert (answer.sum(axis=1) <= 1 + 1e-6).all()
    risk = answer[:, 0, -1]
    assert risk.mean() == pytest.approx(data.truth[:, 0, -1].mean(), abs=0.03)
    assert np.quantile(risk, 0.05) < 0.06 and np.quantile(risk, 0.99) > 0.40


@pytest.mark.parametrize("name", RISING)
def test_a_worse_finding_does_not_lower_the_risk(name, sessions):
    data = cohort.split("study")
    worse = data.values.copy()
    i = column(name)
    known = data.known[:, i]
    worse[:, i] = {"satellites": 1, "gradeHigh": 1, "tumourNumberPathology": worse[:, i] + 1}.get(
        name, worse[:, i] * 1.3
    )
    risk = lambda values: ask(sessions["postoperative"], values, data.known)[known, 0, -1]  # noqa: E731
    rise = risk(worse) - risk(data.values)
    assert rise.mean() > 0
    assert (rise < -0.005).mean() < 0.01


def test_invasion_raises_the_risk_and_more_of_it_more(sessions):
    data = cohort.split("study")
    judged = data.known[:, column("mvi")] & data.known[:, column("mviM2")]
    risks = []
    for mvi, many in ((0, 0), (1, 0), (1, 1)):
        values = data.values.copy()
        values[:, column("mvi")], values[:, column("mviM2")] = mvi, many
        risks.append(ask(sessions["postoperative"], values, data.known)[judged, 0, -1])
    assert (risks[1] > risks[0]).mean() > 0.99 and (risks[2] > risks[1]).mean() > 0.99


def test_exporting_twice_gives_the_same_bytes():
    torch.manual_seed(3)
    features = NETWORKS["preoperative"]
    network = build(features, np.zeros(len(features)), np.ones(len(features))).eval()
    assert graph_bytes("preoperative", network) == graph_bytes("preoperative", network)
