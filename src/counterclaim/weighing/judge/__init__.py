"""The judge of pairs: of two claims of a story, do they say the same, contradict each other, or neither?"""

from counterclaim.weighing.judge.vectors import Embedder

__all__ = ["Embedder"]
