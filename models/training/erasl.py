"""ERASL linear predictors (Chan et al., J Hepatol 2018;69:1284-93, doi 10.1016/j.jhep.2018.08.027) and ALBI (Johnson, JCO 2015),
as comparators in the report. What a clinician sees is computed by server/clinical/scores, never here."""

import numpy as np


def albi(bilirubin: np.ndarray, albumin: np.ndarray) -> np.ndarray:
    """bilirubin umol/L, albumin g/L."""
    return 0.66 * np.log10(bilirubin) - 0.085 * albumin


def erasl_pre(male, albi23, ln_afp, size, number) -> np.ndarray:
    return 0.818 * male + 0.447 * albi23 + 0.100 * ln_afp + 0.580 * np.log(size) + 0.492 * nodules(number)


def erasl_post(male, albi23, mvi, ln_afp, size, number) -> np.ndarray:
    return 0.677 * male + 0.458 * albi23 + 0.661 * mvi + 0.082 * ln_afp + 0.451 * np.log(size) + 0.379 * nodules(number)


def nodules(number) -> np.ndarray:
    """0 single, 1 two or three, 2 four or more."""
    return np.where(np.asarray(number) >= 4, 2, np.where(np.asarray(number) >= 2, 1, 0))
