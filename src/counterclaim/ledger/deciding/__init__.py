"""People's decisions over what the machine found: which stand, and what they make of claims, disputes and names.

Machine findings are never edited. What a person decided is laid over them where they are shown and where they are
weighed. The modules here are pure; `counterclaim.ledger.shown` and `counterclaim.pipeline.deciding` use them.
"""
