"""Notices that ask the reader to sign up, subscribe, log in or pay."""

from counterclaim.intake.debris.shape import Phrases, phrases
from counterclaim.records import DebrisKind

RULE = Phrases(
    kind=DebrisKind.SIGN_UP,
    reason="asks the reader to sign up, subscribe or log in",
    alone=phrases(r"""
        sign[- ]?up\b(?!\s+(?:by|of|was|rates?|has|had|were)\b)
        log ?[io]n (?:to|or|for)\b
        sign in (?:to|or)\b
        subscribe\b
        (?:already )?(?:a )?subscribers?[:?]
        become an? (?:member|subscriber|supporter)\b
        register (?:now|here|free|for free|to (?:read|continue|comment))\b
        start (?:your|a) free trial
        thank you for (?:signing up|subscribing)\b
        (?:you can )?unsubscribe\b
        (?:enter|confirm|check) your e-?mail\b
        (?:get|receive|want|never miss|enjoy)\b.{0,90}\b(?:your|our|free|daily|weekly) (?:newsletter|bulletin|briefing|digest|alerts?|updates?)\b
        (?:get|receive|want)\b.{0,90}\b(?:newsletters?|briefing|news|headlines|stories|updates|alerts) (?:delivered|sent|straight|direct|every|each)\b
        (?:get|have|want|receive) .{0,70}\b(?:in|to) your (?:in-?box|phone|e-?mail)\b
        download (?:our|the .{1,30}) app\b
        get the .{1,30} app\b
        try .{1,30} for (?:free|only|just)\b
        (?:please )?consider (?:supporting|a gift|giving|donating)\b
        (?:please )?donate (?:now|here|today|to (?:us|keep))\b
        (?:please )?support (?:us\b|our (?:work|journalism|reporting|newsroom)|.{1,40} and read without)
        if you (?:like|liked|enjoy|enjoyed|value|valued) (?:this|our|what)\b
        .{0,90}; please support us\b
        you(?:['’]ve| have)? (?:read|used|reached|have)\b.{0,40}\b(?:free|monthly|remaining) (?:articles?|stories|limit)\b
        this (?:article|story) is for (?:subscribers|members)\b
        (?:to (?:read|continue reading)|continue reading) .{0,60}\b(?:subscribe|log in|sign in|sign up|register)\b
    """),  # noqa: E501
    beside=phrases(r"""
        log ?in$
        log ?out$
        sign in$
        register$
        newsletters?$
        podcasts?$
        donate$
        more info(?:rmation)?$
        (?:learn|find out) more$
        no,? thanks$
        not now$
        cancel (?:at )?any ?time
        like what (?:we|you) (?:do|read|see)\b
        (?:the )?[\w' ]{1,30} is free to read
        it(?:['’]s| is) free\b
        [^.]{0,60}\b(?:a|per) (?:week|month|year)$
    """),
)
