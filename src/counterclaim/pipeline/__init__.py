"""The rooms wired together: inputs into a ledger, read and weighed.

with Ledger.open("averil.db", create=True, clock=now) as ledger:
    summary = Pipeline(Models.load, clock=now).read_inputs(["reports/"], Given(), ledger)
"""

from counterclaim.pipeline.models import Models
from counterclaim.pipeline.run import Pipeline
from counterclaim.pipeline.summary import Progress, Summary

__all__ = ["Models", "Pipeline", "Progress", "Summary"]
