"""card.md: the fields of CHAI's Applied Model Card, then the 31 source attributes of HTI-1 (45 CFR 170.315(b)(11)(iv))."""


def card(manifest: dict, report: dict) -> str:
    name = manifest["id"]
    rows = "\n".join(
        performance_row(pattern, place, result[key])
        for pattern, result in report["patterns"].items()
        for place, key in PLACES
    )
    groups = "\n".join(
        f"| {pattern} | {group} | {one['patients']} | {one['auc24']:.2f} | {one['observedOverExpected']:.2f} |"
        for pattern, result in report["patterns"].items()
        for group, one in result["subgroups"].items()
    )
    features = "\n".join(
        f"| `{f['name']}` | {f['modality']} | {f['unit']} | {f['range'][0]}-{f['range'][1]} |"
        for f in manifest["inputs"][0]["features"]
    )
    images = "MR" if name == "preoperative" else "MR and slide"
    moment = (
        "before resection, from clinical data"
        if name == "preoperative"
        else "after resection, from clinical and pathology data"
    )
    best = "; ".join(
        f"{pattern}: network {result['study']['auc24']['value']:.2f}, best possible {result['oracle']['sameInputs']:.2f}"
        for pattern, result in report["patterns"].items()
    )
    erasl = "; ".join(
        f"{pattern} {one['network']['value']:.2f} against {one['erasl']['value']:.2f} ({one['patients']} patients)"
        for pattern, result in report["patterns"].items()
        for one in [result["erasl"]["heldOut"]]
    )
    return f"""# {name.capitalize()} network {manifest["version"]}

> **{manifest["statement"]}** No patient's data was used to make it. Its numbers say that the software works, not that the
> network knows anything about liver cancer. Every place that shows them must say so.

## Model card (CHAI Applied Model Card fields)

**Name** {name}. **Developer** the Remnant project; report a problem to its issue tracker. **Version** {manifest["version"]}.
**Release stage** demonstration. **Availability** wherever the software runs, hidden unless a hospital switches networks on.
**Regulatory approval** none. **Licence** {manifest["licence"]}.

**Summary** The cumulative incidence of aggressive recurrence (first recurrence beyond the Milan criteria), other recurrence and
death without recurrence, at the ends of eight quarters after resection of hepatocellular carcinoma, {moment}.
**Keywords** hepatocellular carcinoma, resection, recurrence, competing risks, simulated data.

### Uses and directions
- Intended use and workflow: to show, in a test setting, how an investigational number travels from chart to card, app and ledger.
- Primary users: engineers, quality teams and clinicians who evaluate the software. How to use: as the service does; never alone.
- Patients: adults with a first curative (R0) resection of HCC, BCLC 0-A, without neoadjuvant or adjuvant therapy, without recurrence.
- Out of scope: every decision about a real patient; transplant, ablation, re-resection, BCLC B and beyond, combined tumours,
  more than 24 months after resection.

### Warnings
- Known risks and limitations: the relations between findings and outcome are assumptions of a simulation. The {images} inputs
  exist in the graph, are not trained and are switched off inside it. A value beyond four standard deviations is read as four.
- Known biases: the simulated development centre is hepatitis B country; at the simulated external centre invasion is found less
  often and the network predicts too little. Ethical considerations: a plausible number invites belief; hence the wording.
- Clinical risk level: high if it were used for decisions, which it must not be.

### Trust ingredients
- Output: probabilities 0-1, float32 `[N, 3 causes, 8 quarters]`. High band from {manifest["patterns"]["clinical"]["highFrom"]} % at 24 months.
- Model type: masked gated fusion of modality tokens, discrete-time competing-risk head, about 20,000 weights. Foundation models: none.
- Input source: FHIR chart, read by the service; unknown entries are masked, never imputed.

| Input | Token | Unit | Accepted |
|---|---|---|---|
{features}

- Development data: {manifest["training"]["cohort"]["patients"]} simulated patients of one centre (SHA-256
  `{manifest["training"]["cohort"]["sha256"]}`), made by models/training at commit `{manifest["training"]["commit"]}`, seed {manifest["training"]["seed"]}.
  Baseline tables follow published resection cohorts; effects are assumptions.
- Bias mitigation: none beyond masks and reporting by group. Maintenance: retrained only by a commit. Security: the service runs the
  file only if its SHA-256 is `{manifest["onnx"][0]["sha256"]}`.
- Transparency: code, simulation and report are in the repository. Funding: none. Third parties: none. Stakeholders consulted: none yet.

### Key metrics (simulated patients, none seen in training; 24 months)
| Pattern | Population | Patients (events) | AUC | O:E | Slope | PPV / NPV from 20 % |
|---|---|---|---|---|---|---|
{rows}

Against the best possible with the same inputs, AUC in the study: {best}. Against ERASL where it can be computed,
large held-out population: {erasl}.

Fairness: large held-out population, by group.

| Pattern | Group | Patients | AUC | O:E |
|---|---|---|---|---|
{groups}

Safety and reliability: golden vectors are replayed through the serving runtime at 1e-5; non-finite and implausible inputs are refused.

### Resources
Study whose outcome is modelled: NCT07030842. Peer-reviewed evaluation of this network: none. Reimbursement: none. Consent or
disclosure: not applicable, no patient data.

## HTI-1 source attributes
1. **Details and output** (i) Developer and contact: the Remnant project, its issue tracker. (ii) Funding: none. (iii) Value produced:
   cumulative incidence of three outcomes by quarter. (iv) Type: prediction.
2. **Purpose** (i) Intended use: demonstration and testing. (ii) Population: as above. (iii) Users: evaluators of the software.
   (iv) Role in decisions: none; it must neither inform, augment nor replace clinical management.
3. **Cautioned out-of-scope use** (i) Any real patient. (ii) Risks and limitations: under Warnings.
4. **Development details and input features** (i) Inclusion and exclusion in training: simulated BCLC 0-A resections; nobody else is
   simulated. (ii) Used as inputs: sex, age (from date of birth), performance status (health status assessment). Not used: race,
   ethnicity, language, sexual orientation, gender identity, social determinants. (iii) Demographic representativeness: simulated
   development centre 84 % men, mean age 54, hepatitis B 82 %. (iv) Relevance to the deployed setting: none claimed.
5. **Fairness in development** (i) Approach: performance reported by group. (ii) Managing bias: none yet.
6. **External validation** (i) Data: a second simulated centre. (ii) Party: the developer. (iii) Representativeness: 78 % men, mean age
   60, hepatitis C 17 %. (iv) Process: the frozen network applied once, models/training/evaluate.py. No real data.
7. **Quantitative measures** (i) Validity, same source: the study's development centre, above. (ii) Fairness, same source: the groups
   above. (iii) Validity, external: the study's external centre, above. (iv) Fairness, external: the group "external centre"; no finer
   cut. (v) Effect on outcomes: never evaluated.
8. **Maintenance** (i) Monitoring of validity: by the service's ledger once outcomes exist; not begun. (ii) Validity in local data: none.
   (iii) Monitoring of fairness: as (i). (iv) Fairness in local data: none.
9. **Update schedule** (i) With each release that changes models/training. (ii) A found error is corrected in the next release; until then
   the network is withdrawn by removing it from the hospital's settings.
"""


PLACES = (
    ("study, development centre", "studyDevelopmentCentre"),
    ("study, external centre", "studyExternalCentre"),
    ("large held-out", "heldOut"),
)


def performance_row(pattern: str, place: str, one: dict) -> str:
    interval = lambda value: f"{value['value']:.2f} ({value['low']:.2f}-{value['high']:.2f})"  # noqa: E731
    return (
        f"| {pattern} | {place} | {one['patients']} ({one['events']}) | {interval(one['auc24'])} | "
        f"{interval(one['observedOverExpected'])} | {interval(one['slope'])} | {one['high']['ppv']:.2f} / {one['high']['npv']:.2f} |"
    )
