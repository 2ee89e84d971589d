"""Notices that ask the reader to sign up, subscribe, log in or pay."""

from counterclaim.intake.debris.shape import Phrases, phrases
from counterclaim.records import DebrisKind

_LETTER = r"(?:news ?letters?|bulletin|briefing|digest|alerts?|updates?|letter|e-?mails?|inbox|round-?up|edition)"

RULE = Phrases(
    kind=DebrisKind.SIGN_UP,
    reason="asks the reader to sign up, subscribe or log in",
    alone=(
        phrases(
            r"sign[- ]?up\b(?!\s+(?:by|of|was|rates?|has|had|were)\b)",
            r"log ?[io]n (?:to|or|for)\b",
            r"sign in (?:to|or)\b",
        ),
        phrases(
            r"subscribe\b", r"(?:already )?(?:a )?subscribers?[:?]", r"become an? (?:member|subscriber|supporter)\b"
        ),
        phrases(r"register (?:now|here|free|for free|to (?:read|continue|comment))\b", r"start (?:your|a) free trial"),
        phrases(
            rf"(?:get|receive|want|never miss|enjoy)\b.{{0,90}}\b(?:your|in your|our|free|daily|weekly) {_LETTER}\b"
        ),
        phrases(rf"(?:get|receive|want)\b.{{0,90}}\b{_LETTER} (?:delivered|sent|straight|direct|every|each)\b"),
        phrases(r"(?:get|have|want) .{0,70}\b(?:in|to) your (?:in-?box|phone|e-?mail)\b", r"unsubscribe\b"),
        phrases(
            r"you can unsubscribe\b",
            r"(?:enter|confirm|check) your e-?mail\b",
            r"thank you for (?:signing up|subscribing)\b",
        ),
        phrases(
            r"download (?:our|the .{1,30}) app\b", r"get the .{1,30} app\b", r"try .{1,30} for (?:free|only|just)\b"
        ),
        phrases(
            r"(?:please )?(?:consider (?:supporting|a gift|giving|donating)|donate (?:now|here|today|to (?:us|keep)))\b"
        ),
        phrases(r"(?:please )?support (?:us\b|our (?:work|journalism|reporting|newsroom)|.{1,40} and read without)"),
        phrases(r"if you (?:like|liked|enjoy|enjoyed|value|valued) (?:this|our|what)\b"),
        phrases(
            r"you(?:['’]ve| have)? (?:read|used|reached|have)\b.{0,40}\b(?:free|monthly|remaining) (?:articles?|stories|limit)\b"
        ),
        phrases(r".{0,90}; please support us\b", r"this (?:article|story) is for (?:subscribers|members)\b"),
        phrases(
            r"(?:to (?:read|continue reading)|continue reading) .{0,60}\b(?:subscribe|log in|sign in|sign up|register)\b"
        ),
    ),
    beside=(
        phrases(r"log ?in", r"log ?out", r"sign in", r"register", r"newsletters?", r"podcasts?", r"donate", whole=True),
        phrases(r"more info(?:rmation)?", r"learn more", r"find out more", r"no(?:,)? thanks", r"not now", whole=True),
        phrases(
            r"like what (?:we|you) (?:do|read|see)\b",
            r"(?:the )?[\w' ]{1,30} is free to read",
            r"it(?:['’]s| is) free\b",
        ),
        phrases(r"[^.]{0,60}\b(?:a week|a month|a year|per (?:week|month|year))[.!]?$", r"cancel (?:at )?any ?time"),
    ),
)
