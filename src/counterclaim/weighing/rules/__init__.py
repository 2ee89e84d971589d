"""Rules: pairs of wordings of which the words themselves decide, without a judge's guess.

Each file of this folder is one rule: a ``NAME``, and a function ``rule(one, other)`` that gives a ``Ruling`` or None.
The one published first comes first. Rules are asked in the order of their ``RANK``, and the first that answers decides.
To add a rule, add a file, and beside it a test file of the same name below tests/weighing/rules.
"""

from counterclaim.weighing.rules.ruling import Rule, Ruling, ruled, rules

__all__ = ["Rule", "Ruling", "ruled", "rules"]
