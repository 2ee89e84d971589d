"""From scores to labels: the best labelling under the conditional random field, and the spans it holds."""

import numpy as np
from numpy.typing import NDArray

from counterclaim.reading.attribution.border import LEFT, ROLE_LABELS

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]

_NEVER = np.float32(-1e4)


def best_labels(roles: Floats, steps: Floats, low: Numbers, high: Numbers) -> Numbers:
    """The best role labels [anchors, reach] by the Viterbi algorithm.

    `roles` [anchors, reach, labels] are scores seen from each anchor, `steps` the field's scores of going from one
    label to the next, rows to columns; places before `low` and from `high` on lie outside the window. The anchor
    itself is held to be in its cue.
    """
    scores = _held(roles, low, high)
    count, reach, labels = scores.shape
    back = np.zeros((reach, count, labels), dtype=np.int8)
    start = np.zeros(labels, dtype=np.float32)
    start[2::2] = _NEVER
    total = scores[:, 0] + start
    for at in range(1, reach):
        paths = total[:, :, None] + steps[None]
        back[at] = paths.argmax(axis=1)
        total = paths.max(axis=1) + scores[:, at]
    best = np.zeros((count, reach), dtype=np.int64)
    best[:, -1] = total.argmax(axis=1)
    rows = np.arange(count)
    for at in range(reach - 1, 0, -1):
        best[:, at - 1] = back[at, rows, best[:, at]]
    return best


def _held(roles: Floats, low: Numbers, high: Numbers) -> Floats:
    """The scores with what cannot be ruled out."""
    scores = roles.astype(np.float32, copy=True)
    scores[:, LEFT, 0] += _NEVER
    scores[:, LEFT, 3:] += _NEVER
    at = np.arange(scores.shape[1])[None]
    outside = (at < low[:, None]) | (at >= high[:, None])
    scores[outside] = np.where(np.arange(ROLE_LABELS) == 0, np.float32(0), _NEVER)
    return scores


def runs(labels: Numbers, kind: int) -> list[tuple[int, int]]:
    """The runs (first, end exclusive) of one kind, numbered as in the border module: begin 1 + 2k, inside 2 + 2k."""
    begin, inside = 1 + 2 * kind, 2 + 2 * kind
    found: list[tuple[int, int]] = []
    for at in np.flatnonzero((labels == begin) | (labels == inside)).tolist():
        if labels[at] == inside and found and found[-1][1] == at:
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1))
    return found


def softmax(scores: Floats) -> Floats:
    """Chances along the last axis."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares: Floats = raised / raised.sum(axis=-1, keepdims=True)
    return shares


def sigmoid(scores: Floats) -> Floats:
    """Chances of yes."""
    chances: Floats = (1 / (1 + np.exp(-np.clip(scores, -60, 60)))).astype(np.float32)
    return chances


def cue_anchors(scores: Floats, threshold: float) -> tuple[Numbers, Floats]:
    """The likeliest word of each run of words that may be a cue, and how likely each word is.

    `scores` [words, 3] are outside, begin and inside. A run is cut where a word more likely begins a cue than goes on
    with one.
    """
    chances = softmax(scores)
    chance = 1 - chances[:, 0]
    likely = chance >= threshold
    begins = likely & ((chances[:, 1] > chances[:, 2]) | ~np.concatenate(([False], likely[:-1])))
    at = np.flatnonzero(likely)
    if not len(at):
        return at, chance
    run = np.cumsum(begins)[at] - 1
    anchors = [
        int(members[np.argmax(chance[members])]) for members in (at[run == number] for number in range(run[-1] + 1))
    ]
    return np.asarray(anchors, dtype=np.int64), chance
