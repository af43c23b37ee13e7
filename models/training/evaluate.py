"""The report after every training run: report/<network>.json and report/index.html. Study = the 579 simulated patients, with
honest intervals; held out = 20,000 more, where chance hardly matters. Neither was seen in training."""

import json
from pathlib import Path

import numpy as np

import cohort
import train
from cohort import Cohort
from erasl import albi, erasl_post, erasl_pre
from features import ALL, NETWORKS, PATTERNS, QUARTER_ENDS, column
from metrics import (
    auc,
    calibration_slope,
    calibration_table,
    observed,
    observed_over_expected,
    predictive_values,
    with_interval,
)
from network import Fusion, predict
from oracle import bayes_risk
from report_page import page

REPORT = Path(__file__).parent / "report"
MONTHS = QUARTER_ENDS[-1]
#: Risk percent from which the band is `high`: a planning choice, about the upper quarter of patients (models/README.md).
HIGH_FROM = 20
BOOTSTRAP = 400
STATEMENT = "Demonstration, trained on simulated patients, not for decisions."


def usable(name: str, pattern: str) -> np.ndarray:
    """Columns of ALL that a network sees in a pattern."""
    width = len(NETWORKS[name])
    return np.array([i < width and feature.modality in pattern.split("+") for i, feature in enumerate(ALL)])


def risks(name: str, network: Fusion, data: Cohort, pattern: str) -> np.ndarray:
    """[n, 8] cumulative incidence of aggressive recurrence."""
    width = len(NETWORKS[name])
    known = data.known & usable(name, pattern)
    return predict(network, data.values[:, :width], known[:, :width])[:, 0].astype(np.float64)


def rows_of(data: Cohort, pattern: str) -> np.ndarray:
    """Patients whose chart has that pattern."""
    pathology = data.known[:, column("mvi") :].any(axis=1)
    return pathology if "pathology" in pattern else np.ones(len(data), dtype=bool)


def performance(data: Cohort, incidence: np.ndarray, rounds: int) -> dict:
    time, cause, risk = data.time, data.cause, incidence[:, -1]
    ppv, npv = predictive_values(time, cause, risk * 100 >= HIGH_FROM, MONTHS)
    at = lambda measure, month, forecast: with_interval(  # noqa: E731
        lambda t, c, r: measure(t, c, r, month), time, cause, forecast, rounds=rounds, seed=cohort.SEED
    )
    return {
        "patients": len(data),
        "events": int(((cause == 0) & (time <= MONTHS)).sum()),
        "observed": observed(time, cause, MONTHS),
        "auc12": at(auc, 12, incidence[:, QUARTER_ENDS.index(12)]),
        "auc24": at(auc, MONTHS, risk),
        "observedOverExpected": at(observed_over_expected, MONTHS, risk),
        "slope": at(calibration_slope, MONTHS, risk),
        "high": {"from": HIGH_FROM, "share": float((risk * 100 >= HIGH_FROM).mean()), "ppv": ppv, "npv": npv},
        "table": calibration_table(time, cause, risk, MONTHS, groups=5),
        "spread": {f"p{p}": float(np.quantile(risk, p / 100)) for p in (5, 25, 50, 75, 95)},
    }


def against_erasl(pattern: str, data: Cohort, incidence: np.ndarray, rounds: int) -> dict:
    """AUC of both on those patients for whom ERASL can be computed: ERASL-post where pathology may be used, else ERASL-pre.
    ERASL was made for any recurrence, not for this outcome."""
    post = "pathology" in pattern
    where = "Pathology" if post else "Imaging"
    size, number = f"tumourSize{where}", f"tumourNumber{where}"
    needed = ["sexMale", "albumin", "bilirubin", "lnAfp", size, number] + (["mvi"] if post else [])
    rows = data.known[:, [column(entry) for entry in needed]].all(axis=1)
    of = lambda entry: data.values[rows, column(entry)].astype(np.float64)  # noqa: E731
    albi23 = (albi(of("bilirubin"), of("albumin")) > -2.60).astype(float)
    burden = (of("lnAfp"), of(size), of(number))
    score = erasl_post(of("sexMale"), albi23, of("mvi"), *burden) if post else erasl_pre(of("sexMale"), albi23, *burden)
    few = data.where(rows)
    both = {"erasl": score, "network": incidence[rows, -1]}
    return {
        "patients": len(few),
        **{
            who: with_interval(
                lambda t, c, r: auc(t, c, r, MONTHS), few.time, few.cause, risk, rounds=BOOTSTRAP, seed=cohort.SEED
            )
            for who, risk in both.items()
        },
    }


def subgroups(data: Cohort, incidence: np.ndarray) -> dict:
    male, hbv = data.values[:, column("sexMale")] == 1, data.values[:, column("hbsag")] == 1
    older = data.values[:, column("age")] >= 65
    groups = {
        "men": male, "women": ~male, "65 and older": older, "younger than 65": ~older, "HBsAg positive": hbv,
        "HBsAg negative or unknown": ~hbv, "development centre": ~data.external, "external centre": data.external,
    }  # fmt: skip
    result = {}
    for group, rows in groups.items():
        few, risk = data.where(rows), incidence[rows, -1]
        result[group] = {
            "patients": len(few),
            "events": int((few.cause == 0).sum()),
            "auc24": auc(few.time, few.cause, risk, MONTHS),
            "observedOverExpected": observed_over_expected(few.time, few.cause, risk, MONTHS),
        }
    return result


def evaluate(name: str, network: Fusion) -> dict:
    study, held_out = cohort.load("study"), cohort.load("held_out")
    bayes, draws = bayes_risk(study, {pattern: usable(name, pattern) for pattern in PATTERNS[name]})
    patterns = {}
    for pattern in PATTERNS[name]:
        rows = rows_of(study, pattern)
        patients, incidence = study.where(rows), risks(name, network, study, pattern)[rows]
        many = held_out.where(rows_of(held_out, pattern))
        many_incidence = risks(name, network, many, pattern)
        oracle = auc(patients.time, patients.cause, bayes[pattern][rows], MONTHS)
        patterns[pattern] = {
            "study": performance(patients, incidence, BOOTSTRAP),
            "studyDevelopmentCentre": performance(
                patients.where(~patients.external), incidence[~patients.external], BOOTSTRAP
            ),
            "studyExternalCentre": performance(
                patients.where(patients.external), incidence[patients.external], BOOTSTRAP
            ),
            "heldOut": performance(many, many_incidence, 100),
            "subgroups": subgroups(many, many_incidence),
            "oracle": {
                "sameInputs": oracle,
                "gap": oracle - auc(patients.time, patients.cause, incidence[:, -1], MONTHS),
                "allBiology": auc(patients.time, patients.cause, patients.truth[:, 0, -1], MONTHS),
                "meanDistance": float(np.abs(bayes[pattern][rows] - incidence[:, -1]).mean()),
                "medianEffectiveDraws": draws,
            },
            "erasl": {
                "study": against_erasl(pattern, patients, incidence, BOOTSTRAP),
                "heldOut": against_erasl(pattern, many, many_incidence, 100),
            },
        }
    return {"id": name, "statement": STATEMENT, "endpoint": "aggressive recurrence by 24 months", "patterns": patterns}


def rounded(value):
    if isinstance(value, dict):
        return {key: rounded(each) for key, each in value.items()}
    if isinstance(value, list):
        return [rounded(each) for each in value]
    return round(value, 4) if isinstance(value, float) else value


def main() -> None:
    REPORT.mkdir(exist_ok=True)
    reports = {}
    for name in NETWORKS:
        reports[name] = rounded(evaluate(name, train.load(name)))
        (REPORT / f"{name}.json").write_text(json.dumps(reports[name], indent=1) + "\n")
        for pattern, result in reports[name]["patterns"].items():
            study, best, erasl = result["study"], result["oracle"]["sameInputs"], result["erasl"]["study"]
            print(
                f"{name} {pattern}: AUC {study['auc24']['value']:.3f} ({study['auc24']['low']:.3f}-{study['auc24']['high']:.3f}), "
                f"best possible {best:.3f}; where ERASL is complete {erasl['network']['value']:.3f}, ERASL {erasl['erasl']['value']:.3f}; "
                f"O:E {study['observedOverExpected']['value']:.2f}, slope {study['slope']['value']:.2f}"
            )
    (REPORT / "index.html").write_text(page(reports))


if __name__ == "__main__":
    main()
