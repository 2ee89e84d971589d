"""Share buttons, comment counts, player and reader controls."""

from counterclaim.intake.debris.shape import Phrases, phrases
from counterclaim.records import DebrisKind

RULE = Phrases(
    kind=DebrisKind.NAVIGATION,
    reason="buttons to share, comment, play or print",
    alone=phrases(r"""
        share$
        share (?:this|on|via|with)\b.{0,40}$
        (?:tweet|pin|print|save|bookmark|e-?mail) this\b.{0,20}$
        (?:save for later|copy link|link copied.{0,20})$
        \d[\d,. ]* (?:comments?|shares?)$
        comments? ?(?:\(\w+\)|closed|off|\d+)$
        (?:view|show|post|add|leave|read) (?:a |all |the )?comments?$
        (?:log in|sign in|register) to (?:comment|join)\b
        join the (?:discussion|conversation|debate)\b
        have your say\b
        let us know\b
        what do you think\?
        did you (?:find this|enjoy|like)\b.{0,40}\?
        (?:have|got|do you have) (?:a|any) (?:tip|story|news|information|view|opinion)s?\b.{0,60}\?
        (?:do )?you have a (?:tip|story)\b
        (?:send|e-?mail|tell) us\b
        \d+ min(?:ute)?s?\.? read$
        (?:listen to|play|watch) this (?:article|story|video)\b.{0,20}$
        (?:play|mute|unmute)(?: video)?$
        this video (?:is|can|could) (?:not|no longer|un).{0,60}$
        recommended videos?$
        (?:rate this (?:article|story)|report (?:an error|this page|a typo)|print (?:this )?page)$
        back to (?:top|home|the top)$
        skip to (?:main )?content$
        (?:photo|picture|image) gallery.{0,40}$
        click to (?:enlarge|expand|share|play|view)\b.{0,30}$
        view (?:image|gallery|slideshow|photos) ?.{0,20}$
        loading(?: (?:video|content|comments))?$
        your browser does not support.{0,60}$
        javascript is (?:disabled|required).{0,60}$
        something went wrong.{0,40}$
        follow (?:us|me|him|her|@\w+)\b
        follow .{1,50} on (?:facebook|twitter|x|instagram|telegram|youtube|tiktok|linkedin)\b
        (?:find|join|like|connect with) us\b
        (?:join|visit) our .{0,30}(?:telegram|whatsapp|facebook|channel|group|page|discussion|forum)\b
    """),
    beside=phrases(r"""
        (?:comments?|print|save|tweet|e-?mail|like|reply|replay|listen|watch|subscribe|more)$
        (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|tiktok|linkedin|threads|google news|reddit)$
        \d+$
        pause$
    """),
)
