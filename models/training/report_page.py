"""The report as one small HTML page: tables, and calibration drawn in SVG."""

from html import escape

STYLE = """body{font:15px/1.5 system-ui,sans-serif;max-width:66rem;margin:2rem auto;padding:0 1rem;color:#1b2733}
.warn{background:#fff3cd;border-left:4px solid #8a6100;padding:.6rem 1rem}table{border-collapse:collapse;margin:1rem 0}
th,td{border-bottom:1px solid #ccd5dd;padding:.25rem .7rem;text-align:right;white-space:nowrap}th:first-child,td:first-child{text-align:left}
figure{display:inline-block;margin:0 2rem 1rem 0}figcaption{font-size:.85rem}"""
POPULATIONS = {
    "study": "Study, both centres",
    "studyDevelopmentCentre": "Study, development centre",
    "studyExternalCentre": "Study, external centre",
    "heldOut": "Held out, both centres",
}


def page(reports: dict[str, dict]) -> str:
    sections = "".join(section(report) for report in reports.values())
    statement = escape(next(iter(reports.values()))["statement"])
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Networks: training report</title><style>{STYLE}</style>'
        f'<h1>Networks: training report</h1><p class="warn">{statement} Nothing here says how they would do on real patients.</p>'
        f"<p>Endpoint: aggressive recurrence (first recurrence beyond Milan) by 24 months after resection; other recurrence and death "
        f"compete. Intervals: 95 % bootstrap over patients.</p>{sections}</html>\n"
    )


def section(report: dict) -> str:
    body = "".join(pattern_section(pattern, result) for pattern, result in report["patterns"].items())
    return f"<h2>{escape(report['id'].capitalize())}</h2>{body}"


def pattern_section(pattern: str, result: dict) -> str:
    rows = "".join(
        f"<tr><td>{label}</td><td>{one['patients']}</td><td>{one['events']}</td><td>{interval(one['auc12'])}</td>"
        f"<td>{interval(one['auc24'])}</td><td>{interval(one['observedOverExpected'])}</td><td>{interval(one['slope'])}</td>"
        f"<td>{one['high']['ppv']:.2f}</td><td>{one['high']['npv']:.2f}</td></tr>"
        for label, one in ((label, result[key]) for key, label in POPULATIONS.items())
    )
    groups = "".join(
        f"<tr><td>{escape(name)}</td><td>{one['patients']}</td><td>{one['events']}</td><td>{one['auc24']:.3f}</td>"
        f"<td>{one['observedOverExpected']:.2f}</td></tr>"
        for name, one in result["subgroups"].items()
    )
    oracle, working = result["oracle"], result["study"]["high"]
    against = "".join(
        erasl(label, result["erasl"][key]) for key, label in POPULATIONS.items() if key in result["erasl"]
    )
    figures = "".join(
        calibration(result[key]["table"], label) for key, label in POPULATIONS.items() if key in ("study", "heldOut")
    )
    return (
        f"<h3>With {escape(pattern)}</h3><table><tr><th>Population</th><th>Patients</th><th>Events</th><th>AUC 12 m</th><th>AUC 24 m</th>"
        f"<th>O:E 24 m</th><th>Slope 24 m</th><th>PPV</th><th>NPV</th></tr>{rows}</table>"
        f"<p>High band from {working['from']} %: {working['share']:.0%} of the study's patients.</p>{figures}"
        f"<p>Best possible AUC with the same inputs {oracle['sameInputs']:.3f} (gap {oracle['gap']:+.3f}); knowing all the biology "
        f"{oracle['allBiology']:.3f}.</p><table><tr><th>AUC 24 m where ERASL is complete</th>"
        f"<th>Patients</th><th>ERASL</th><th>Network</th></tr>{against}</table>"
        f"<table><tr><th>Held out, by group</th><th>Patients</th><th>Events</th><th>AUC 24 m</th>"
        f"<th>O:E</th></tr>{groups}</table>"
    )


def erasl(label: str, one: dict) -> str:
    return f"<tr><td>{label}</td><td>{one['patients']}</td><td>{interval(one['erasl'])}</td><td>{interval(one['network'])}</td></tr>"


def interval(one: dict) -> str:
    return f"{one['value']:.2f} ({one['low']:.2f}-{one['high']:.2f})"


def calibration(table: list[dict], label: str) -> str:
    side, top = 200, max(0.1, *(max(row["predicted"], row["observed"]) for row in table)) * 1.1
    at = lambda share: share / top * side  # noqa: E731
    dots = "".join(
        f'<circle cx="{at(r["predicted"]):.1f}" cy="{side - at(r["observed"]):.1f}" r="4" fill="#0b5cad"/>'
        for r in table
    )
    words = "; ".join(f"predicted {r['predicted']:.1%}, observed {r['observed']:.1%}" for r in table)
    return (
        f'<figure><svg width="{side}" height="{side}" role="img" aria-label="{escape(words)}" style="border:1px solid #ccd5dd">'
        f'<path d="M0 {side}L{side} 0" stroke="#8a97a3" stroke-dasharray="4"/>{dots}</svg>'
        f"<figcaption>{label}: observed against predicted, 0-{top:.0%}</figcaption></figure>"
    )
