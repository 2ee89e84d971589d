"""ACLED sub-event types by the labels of the CASE 2021 corpus; its labels without an ACLED name are left out.

Names: ACLED Codebook (2023). Corpus: Haneczok et al. (2021), Fine-grained Event Classification in News-like Text
Snippets.
"""

from types import MappingProxyType

SUB_EVENT_TYPES = MappingProxyType(
    {
        "ABDUCT_DISSAP": "Abduction/forced disappearance",
        "AGREEMENT": "Agreement",
        "AIR_STRIKE": "Air/drone strike",
        "ARMED_CLASH": "Armed clash",
        "ARREST": "Arrests",
        "ART_MISS_ATTACK": "Shelling/artillery/missile attack",
        "ATTACK": "Attack",
        "CHANGE_TO_GROUP_ACT": "Change to group/activity",
        "CHEM_WEAP": "Chemical weapon",
        "DISR_WEAP": "Disrupted weapons use",
        "FORCE_AGAINST_PROTEST": "Excessive force against protesters",
        "GOV_REGAINS_TERIT": "Government regains territory",
        "GRENADE": "Grenade",
        "HQ_ESTABLISHED": "Headquarters or base established",
        "MOB_VIOL": "Mob violence",
        "NON_STATE_ACTOR_OVERTAKES_TER": "Non-state actor overtakes territory",
        "NON_VIOL_TERRIT_TRANSFER": "Non-violent transfer of territory",
        "OTHER": "Other",
        "PEACE_PROTEST": "Peaceful protest",
        "PROPERTY_DISTRUCT": "Looting/property destruction",
        "PROTEST_WITH_INTER": "Protest with intervention",
        "REM_EXPLOS": "Remote explosive/landmine/IED",
        "SEX_VIOL": "Sexual violence",
        "SUIC_BOMB": "Suicide bomb",
        "VIOL_DEMONSTR": "Violent demonstration",
    }
)
