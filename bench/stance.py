"""Stance and holds by rules, with the gold spans given: `python -m bench.stance STORIES_DIR [--errors]`.

Prints one JSON object: accuracy of the stance, and precision, recall and F1 of the claims that do not hold.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from bench.speakers import find
from counterclaim.reading.sentences import index_at, sentences
from counterclaim.reading.stance import stance_of


def main(argv: list[str]) -> int:
    """Print the errors, if asked, and the scores."""
    count, confusion = Counter[str](), Counter[str]()
    for path in sorted(Path(argv[0]).glob("*.json")):
        story = json.loads(path.read_text(encoding="utf-8"))
        texts = {document["id"]: document["text"] for document in story["documents"]}
        spans = {name: sentences(text) for name, text in texts.items()}
        for claim in (c for c in story["claims"] if c["source"] is not None):
            text, cut = texts[claim["doc"]], spans[claim["doc"]]
            content = find(text, claim["content_text"], claim.get("content_nth") or 1, None)
            cue = find(text, claim.get("cue_text"), claim.get("cue_nth"), content) or content
            sentence = cut[index_at(cut, cue.start)].cut(text) if cue else ""
            told = stance_of(claim.get("cue_text"), claim["content_text"], sentence)
            gold, holds = claim["stance"], claim.get("holds", True)
            count.update({"claims": 1, "right": int(told.stance == gold), "both": int(not told.holds and not holds)})
            count.update({"gold": int(not holds), "told": int(not told.holds)})
            confusion[f"{gold}->{told.stance}"] += 1
            if "--errors" in argv and (told.stance != gold or told.holds != holds):
                print(
                    gold,
                    holds,
                    "->",
                    told.stance.value,
                    told.holds,
                    "|",
                    claim.get("cue_text"),
                    "|",
                    claim["content_text"][:120],
                    "|",
                    told.because,
                )
    precision, recall = count["both"] / max(1, count["told"]), count["both"] / max(1, count["gold"])
    inverted = [
        round(100 * part, 1) for part in (precision, recall, 2 * precision * recall / max(1e-9, precision + recall))
    ]
    wrong = {key: number for key, number in confusion.items() if len(set(key.split("->"))) == 2}
    stance = round(100 * count["right"] / max(1, count["claims"]), 1)
    print(json.dumps({"claims": count["claims"], "stance": stance, "inverted": inverted, "confused": wrong}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
