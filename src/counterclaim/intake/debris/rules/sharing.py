"""Share buttons, comment counts, player and reader controls."""

from counterclaim.intake.debris.shape import Phrases, phrases
from counterclaim.records import DebrisKind

_NETWORK = r"(?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|tiktok|linkedin|threads|mastodon|google news|rss|reddit|pinterest)"

RULE = Phrases(
    kind=DebrisKind.NAVIGATION,
    reason="buttons to share, comment, play or print",
    alone=(
        phrases(
            r"share (?:this|on|via|with)\b.{0,40}",
            r"share",
            r"(?:tweet|pin|print|save|bookmark|e-?mail) this\b.{0,20}",
            r"\d[\d,. ]* comments?",
            r"comments? ?(?:\(\w+\)|closed|off|\d+)",
            r"(?:view|show|post|add|leave|read) (?:a |all |the )?comments?",
            r"\d+ shares?",
            r"\d+ min(?:ute)?s?\.? read",
            r"(?:listen to|play|watch) this (?:article|story|video)\b.{0,20}",
            r"back to (?:top|home|the top)",
            r"skip to (?:main )?content",
            r"rate this (?:article|story)",
            r"report (?:an error|this page|a typo)",
            r"print (?:this )?page",
            r"save for later",
            r"copy link",
            r"link copied.{0,20}",
            r"(?:photo|picture|image) gallery.{0,40}",
            r"click to (?:enlarge|expand|share|play|view)\b.{0,30}",
            r"view (?:image|gallery|slideshow|photos) ?.{0,20}",
            r"loading(?: (?:video|content|comments))?",
            r"this video (?:is|can|could) (?:not|no longer|un).{0,60}",
            r"(?:play|pause|mute|unmute)(?: video)?",
            r"recommended videos?",
            r"your browser does not support.{0,60}",
            r"javascript is (?:disabled|required).{0,60}",
            r"something went wrong.{0,40}",
            whole=True,
        ),
        phrases(
            rf"follow (?:us|me|him|her|@\w+|.{{1,40}} on {_NETWORK})\b",
            r"(?:find|join|like|connect with) us\b",
            rf"(?:join|visit) our .{{0,30}}(?:{_NETWORK}|channel|group|page|discussion|forum)\b",
        ),
        phrases(
            r"(?:have|got|do you have) (?:a|any) (?:tip|story|news|information|view|opinion)s?\b.{0,60}\?",
            r"(?:do )?you have a (?:tip|story)\b",
            r"(?:send|e-?mail|tell) us\b",
            r"tell us what you think\b",
            r"(?:log in|sign in|register) to (?:comment|join)\b",
            r"join the (?:discussion|conversation|debate)\b",
            r"have your say\b",
            r"let us know\b",
            r"what do you think\?",
            r"did you (?:find this|enjoy|like)\b.{0,40}\?",
        ),
    ),
    beside=(
        phrases(
            r"comments?",
            r"print",
            r"save",
            r"tweet",
            r"e-?mail",
            r"like",
            r"reply",
            r"replay",
            rf"{_NETWORK}",
            r"\d+",
            r"listen",
            r"watch",
            r"subscribe",
            r"more",
            whole=True,
        ),
    ),
)
