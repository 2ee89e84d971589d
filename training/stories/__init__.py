"""Invented training stories in a form that people can write, and their way into the shape of the benchmark.

A file NAME.story:

    # One line: what the story is about
    @ s1 | Ilse Marrow | person | provincial government | Marrow; the governor; Governor Ilse Marrow
    @ s2 | a ferryman | unnamed | | the ferryman

    == d1 | Northern Ledger | 2031-05-03T14:20:00Z | Quarry road closed
    [c1 s1 denies|No soldier had entered the quarry], [=c1|Governor Ilse Marrow] [!c1|said].

    == d2 | Hill Post | 2031-05-03T18:00:00Z | The same, by another hand | copy of d1
    …

    ? denial | Did soldiers enter the quarry? | c2 c5 / c1
    ~ c3 c4 | a later count that replaces an earlier one

`[c1 s1 denies|…]` marks a content: claim, source, stance ("denies-" where the speaker denies the content as it is
written, so that it does not hold); `-` for the source is the reporter's own sentence. `[=c1|…]` are the words for its
source, `[!c1|…]` its cue; several claims may share one ("[=c1,c2|she]"). A content in several pieces repeats its mark:
the longest counts.
`?` lines are disputes, `~` lines traps. A source is: id, name, kind, party (may be empty), other names parted by ";".
"""
