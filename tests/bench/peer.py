"""The nearest open peer (HealthChain, FastAPI): a CDS Hooks handler that only counts labs. No JWT, no ledger."""

import sys

import uvicorn
from healthchain.gateway import CDSHooksService, HealthChainAPI
from healthchain.models import CDSRequest, CDSResponse

cds = CDSHooksService()


@cds.hook("patient-view", id="count")
def count(request: CDSRequest) -> CDSResponse:
    prefetch = request.prefetch or {}
    labs = prefetch.get("labs") or {}
    return CDSResponse(cards=[{"summary": f"{len(labs.get('entry') or [])} labs", "indicator": "info", "source": {"label": "peer"}}])


app = HealthChainAPI()
app.register_service(cds)
uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="error", access_log=False)
