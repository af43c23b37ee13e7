"""What the networks are told: names, order, units and plausible ranges. The manifest is written from this table."""

from dataclasses import dataclass

CAUSES = ("aggressive", "other", "death")
QUARTER_ENDS = (3, 6, 9, 12, 15, 18, 21, 24)
MR_PHASES = ("pre-contrast", "arterial", "portal-venous", "delayed", "hepatobiliary", "t2")
MR_WIDTH = 64
SLIDE_WIDTH = 128


@dataclass(frozen=True)
class Feature:
    """`low`-`high`: outside it the service refuses. `log`: standardised on the log scale inside the graph.
    `rises`: more of it never lowers the risk of aggressive recurrence (enforced as a hint in training)."""

    name: str
    unit: str
    kind: str
    low: float
    high: float
    modality: str = "clinical"
    log: bool = False
    rises: bool = False


CLINICAL = (
    Feature("age", "a", "number", 18, 110),
    Feature("sexMale", "1", "flag", 0, 1),
    Feature("lnAfp", "ln(ug/L)", "number", 0, 17, rises=True),
    Feature("albumin", "g/L", "number", 10, 70),
    Feature("bilirubin", "umol/L", "number", 1, 800, log=True),
    Feature("platelets", "10*9/L", "number", 5, 1500, log=True),
    Feature("inr", "1", "number", 0.5, 12, log=True),
    Feature("ast", "U/L", "number", 1, 10000, log=True),
    Feature("alt", "U/L", "number", 1, 10000, log=True),
    Feature("tumourSizeImaging", "cm", "number", 0.1, 30, log=True, rises=True),
    Feature("tumourNumberImaging", "1", "count", 1, 50, rises=True),
    Feature("hbsag", "1", "flag", 0, 1),
    Feature("antiHcv", "1", "flag", 0, 1),
    Feature("ecog", "1", "count", 0, 4),
)
PATHOLOGY = (
    Feature("mvi", "1", "flag", 0, 1, "pathology", rises=True),
    Feature("mviM2", "1", "flag", 0, 1, "pathology", rises=True),
    Feature("tumourSizePathology", "cm", "number", 0.1, 30, "pathology", log=True, rises=True),
    Feature("tumourNumberPathology", "1", "count", 1, 50, "pathology", rises=True),
    Feature("satellites", "1", "flag", 0, 1, "pathology", rises=True),
    Feature("gradeHigh", "1", "flag", 0, 1, "pathology", rises=True),
)
ALL = CLINICAL + PATHOLOGY
NETWORKS = {"preoperative": CLINICAL, "postoperative": ALL}
PATTERNS = {"preoperative": ("clinical",), "postoperative": ("clinical", "clinical+pathology")}


def column(name: str) -> int:
    """Position in ALL, which both networks share from the left."""
    return next(i for i, feature in enumerate(ALL) if feature.name == name)
