"""The sections of a brief, one small module each.

A section has a function `render(dossier, layout)` that gives what is set, or None where the dossier holds nothing for
it. `counterclaim.showing.terminal.brief` lists them in the order in which they stand.
"""
