"""From several readings of a document to one that can be defended: places, conflicts, rules, decisions, gold."""
