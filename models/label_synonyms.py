"""Names that other people's label sets give to the same thing: CoNLL-2003, OntoNotes, ACE, Peyma, Arman, ParsTwiNER,
PLOVER, SemEval's stances, and what annotators who name their own labels write in three languages.

A line is one meaning. It says nothing about any schema: a label of the schema that has one of these names is proposed
for the others. What may mean several things (MISC, PRODUCT) is in no line.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from models.text.folding import key

_LABELS: Final = """
PER PERS PERSON PEOPLE HUMAN INDIVIDUAL شخص فرد اشخاص افراد انسان أشخاص
ORG ORGANIZATION ORGANISATION COMPANY CORPORATION INSTITUTION POG سازمان شرکت نهاد موسسه منظمة شركة مؤسسة هيئة
GPE COUNTRY CITY STATE NATION PROVINCE کشور شهر استان دولت‌شهر دولة مدينة بلد
LOC LOCATION PLACE LOCALE مکان محل جا موقع مكان موقعیت
FAC FACILITY BUILDING LOC ساختمان بنا منشأة مبنى
TIME DATE DATETIME DAT TIM TIMEX TIMEX3 زمان تاریخ ساعت تاريخ وقت زمن
QTY QUANTITY MONEY MON PERCENT PCT CARDINAL ORDINAL NUMBER NUM AMOUNT کمیت پول مبلغ درصد عدد مقدار مال نسبة رقم كمية
EVN EVENT EVE رویداد رخداد واقعه حدث مناسبة
DOC LAW DOCUMENT TREATY قانون سند معاهده وثيقة
ROLE TITLE OCC OCCUPATION POSITION JOB PROFESSION سمت شغل منصب عنوان مهنة وظيفة
GROUP NORP NATIONALITY NAT RELIGION ETHNICITY ملیت قومیت گروه دین جماعة جنسية قومية
CONSULT MEET MEETING NEGOTIATE PHONEWRITE CONTACT دیدار گفتگو ملاقات مذاکره لقاء مفاوضات
ASSAULT ATTACK FIGHT BOMBING KILL INJURE حمله نبرد انفجار هجوم قتال تفجير
PROTEST DEMONSTRATE DEMONSTRATION STRIKE RALLY تظاهرات اعتراض اعتصاب مظاهرة احتجاج إضراب
COERCE ARREST ARRESTJAIL JAIL DETAIN REPRESS بازداشت سرکوب اعتقال قمع
PERSONNEL STARTPOSITION ENDPOSITION NOMINATE ELECT APPOINT RESIGN انتصاب انتخاب استعفا تعيين استقالة
STATEMENT REPORT DECLARE ANNOUNCE بیانیه تصریح اعلام بيان تصريح إعلان
SANCTION EMBARGO تحریم عقوبات
THREATEN THREAT تهدید تهديد
AGREE AGREEMENT COMMIT SIGN توافق اتفاق
ACCUSE CRITICIZE CRITICISE DISAPPROVE اتهام انتقاد
REJECT REFUSE DENY رد امتناع رفض
REQUEST DEMAND APPEAL درخواست مطالبه طلب
SUPPORT FAVOR FAVOUR PRO POSITIVE موافق حامی مثبت مؤيد إيجابي
OPPOSE AGAINST ANTI CON NEGATIVE مخالف منفی معارض سلبي
NEUTRAL NONE NEITHER خنثی بی‌طرف محايد
AMBIVALENT MIXED BOTH دوسویه مختلط
"""

_ROLES: Final = """
ACTOR AGENT ATTACKER SOURCE GIVER SELLER BUYER SPEAKER SUBJECT ARG0 A0 WHO ENTITY کنشگر عامل فاعل
RECIPIENT PATIENT TARGET VICTIM BENEFICIARY DEFENDANT OBJECT ARG1 A1 گیرنده هدف متلقي مستقبل
PLACE LOCATION WHERE DESTINATION ORIGIN ARGMLOC AMLOC مکان محل مكان
TIME DATE WHEN TIMEWITHIN ARGMTMP AMTMP زمان تاریخ وقت
TOPIC THEME ISSUE ABOUT CRIME موضوع
INSTRUMENT TOOL WEAPON VEHICLE MEANS ابزار سلاح أداة
AMOUNT MONEY PRICE QUANTITY مبلغ مقدار
FORUM VENUE MEDIUM مجمع
HOLDER OPINIONHOLDER صاحب دارنده
"""


@cache
def _read(lines: str) -> dict[str, frozenset[str]]:
    known: dict[str, frozenset[str]] = {}
    for line in lines.strip().splitlines():
        group = frozenset(filter(None, map(key, line.split())))
        for name in group:
            known[name] = known.get(name, frozenset()) | group
    return known


LABELS: Final = "labels"
ROLES: Final = "roles"
_TABLES: Final = {LABELS: _LABELS, ROLES: _ROLES}


def synonyms(table: str, name: str) -> frozenset[str]:
    """Folded names that mean what this folded name means; ``table`` is LABELS or ROLES."""
    return _read(_TABLES[table]).get(name, frozenset())
