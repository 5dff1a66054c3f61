<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
<name>ayar</name>
<message id="about.credits">
  <source>Font: Vazirmatn by Saber Rastikerdar (SIL OFL 1.1). Event types follow PLOVER 2021 (CC BY-SA 4.0).</source>
  <translation>Font: Vazirmatn by Saber Rastikerdar (SIL OFL 1.1). Event types follow PLOVER 2021 (CC BY-SA 4.0).</translation>
</message>
<message id="about.text">
  <source>A free program for annotating Persian and Arabic news. Nothing leaves this computer.</source>
  <translation>A free program for annotating Persian and Arabic news. Nothing leaves this computer.</translation>
</message>
<message id="about.version">
  <source>Version {version}</source>
  <translation>Version {version}</translation>
</message>
<message id="access.boundary">
  <source>Clean boundary with U: “{text}”, {rule}</source>
  <translation>Clean boundary with U: “{text}”, {rule}</translation>
</message>
<message id="access.deleted">
  <source>Deleted: {label}, {text}</source>
  <translation>Deleted: {label}, {text}</translation>
</message>
<message id="access.filled">
  <source>{role}: {text}</source>
  <translation>{role}: {text}</translation>
</message>
<message id="access.fills">
  <source>{role} of {label}</source>
  <translation>{role} of {label}</translation>
</message>
<message id="access.hint">
  <source>{letter}: {text}</source>
  <translation>{letter}: {text}</translation>
</message>
<message id="access.labelled">
  <source>{text}: {label}</source>
  <translation>{text}: {label}</translation>
</message>
<message id="access.mention">
  <source>{label}, {text}, {n} of {total}</source>
  <translation>{label}, {text}, {n} of {total}</translation>
</message>
<message id="access.mode_left">
  <source>Back in the text</source>
  <translation>Back in the text</translation>
</message>
<message id="access.offer">
  <source>Suggestion {n} of {total}: {label}, “{text}”, confidence {value}</source>
  <translation>Suggestion {n} of {total}: {label}, “{text}”, confidence {value}</translation>
</message>
<message id="access.redone">
  <source>Redone: {action}</source>
  <translation>Redone: {action}</translation>
</message>
<message id="access.relabelled">
  <source>{text}: {label} instead of {before}</source>
  <translation>{text}: {label} instead of {before}</translation>
</message>
<message id="access.selected">
  <source>Selected: {text}</source>
  <translation>Selected: {text}</translation>
</message>
<message id="access.stop">
  <source>;</source>
  <translation>;</translation>
</message>
<message id="access.zone">
  <source>Zone: {label}</source>
  <translation>Zone: {label}</translation>
</message>
<message id="action.about">
  <source>About Ayar</source>
  <translation>About Ayar</translation>
</message>
<message id="action.accept">
  <source>Accept</source>
  <translation>Accept</translation>
</message>
<message id="action.accept_all_above">
  <source>Accept all at {percent} or more</source>
  <translation>Accept all at {percent} or more</translation>
</message>
<message id="action.accept_suggestion">
  <source>Accept suggestion</source>
  <translation>Accept suggestion</translation>
</message>
<message id="action.accept_sure">
  <source>Accept the sure suggestions…</source>
  <translation>Accept the sure suggestions…</translation>
</message>
<message id="action.accept_zones">
  <source>Accept proposed zones</source>
  <translation>Accept proposed zones</translation>
</message>
<message id="action.add_entity">
  <source>Entity</source>
  <translation>Entity</translation>
</message>
<message id="action.add_event">
  <source>Event</source>
  <translation>Event</translation>
</message>
<message id="action.add_fragment">
  <source>Add as a fragment</source>
  <translation>Add as a fragment</translation>
</message>
<message id="action.add_stance">
  <source>Stance</source>
  <translation>Stance</translation>
</message>
<message id="action.add_zone">
  <source>Zone</source>
  <translation>Zone</translation>
</message>
<message id="action.adjudication_rules">
  <source>Decide by rule…</source>
  <translation>Decide by rule…</translation>
</message>
<message id="action.all_labels">
  <source>All labels</source>
  <translation>All labels</translation>
</message>
<message id="action.annotator_layer">
  <source>Each annotator’s work</source>
  <translation>Each annotator’s work</translation>
</message>
<message id="action.another_filler">
  <source>Another for this role</source>
  <translation>Another for this role</translation>
</message>
<message id="action.assign">
  <source>Assign documents…</source>
  <translation>Assign documents…</translation>
</message>
<message id="action.attributes">
  <source>Attributes</source>
  <translation>Attributes</translation>
</message>
<message id="action.backup">
  <source>Back up…</source>
  <translation>Back up…</translation>
</message>
<message id="action.batches">
  <source>Batches…</source>
  <translation>Batches…</translation>
</message>
<message id="action.bring_back">
  <source>Bring document back</source>
  <translation>Bring document back</translation>
</message>
<message id="action.bundle_make">
  <source>Make a bundle…</source>
  <translation>Make a bundle…</translation>
</message>
<message id="action.bundle_merge">
  <source>Merge a bundle…</source>
  <translation>Merge a bundle…</translation>
</message>
<message id="action.chart_png">
  <source>Save this chart as a picture…</source>
  <translation>Save this chart as a picture…</translation>
</message>
<message id="action.check_project">
  <source>Check the project</source>
  <translation>Check the project</translation>
</message>
<message id="action.cite_precedent">
  <source>Cite the precedent</source>
  <translation>Cite the precedent</translation>
</message>
<message id="action.clean_boundary">
  <source>Clean boundary</source>
  <translation>Clean boundary</translation>
</message>
<message id="action.clear_role">
  <source>Clear role</source>
  <translation>Clear role</translation>
</message>
<message id="action.close_project">
  <source>Close project</source>
  <translation>Close project</translation>
</message>
<message id="action.command_palette">
  <source>Commands and documents</source>
  <translation>Commands and documents</translation>
</message>
<message id="action.comment">
  <source>Note</source>
  <translation>Note</translation>
</message>
<message id="action.comments">
  <source>Questions and answers</source>
  <translation>Questions and answers</translation>
</message>
<message id="action.copy">
  <source>Copy</source>
  <translation>Copy</translation>
</message>
<message id="action.cycle_layers">
  <source>One annotator at a time</source>
  <translation>One annotator at a time</translation>
</message>
<message id="action.dashboard_csv">
  <source>Save all tables as CSV…</source>
  <translation>Save all tables as CSV…</translation>
</message>
<message id="action.dashboard_png">
  <source>Save the dashboard as a picture…</source>
  <translation>Save the dashboard as a picture…</translation>
</message>
<message id="action.dashboard_print">
  <source>Print or save as PDF…</source>
  <translation>Print or save as PDF…</translation>
</message>
<message id="action.dashboard_renew">
  <source>Compute the figures anew</source>
  <translation>Compute the figures anew</translation>
</message>
<message id="action.delete">
  <source>Delete</source>
  <translation>Delete</translation>
</message>
<message id="action.document_label">
  <source>Document label</source>
  <translation>Document label</translation>
</message>
<message id="action.doubt">
  <source>Doubtful</source>
  <translation>Doubtful</translation>
</message>
<message id="action.edit_guideline">
  <source>Edit the guideline…</source>
  <translation>Edit the guideline…</translation>
</message>
<message id="action.edit_schema">
  <source>Edit schema…</source>
  <translation>Edit schema…</translation>
</message>
<message id="action.edit_version">
  <source>Edit</source>
  <translation>Edit</translation>
</message>
<message id="action.explain">
  <source>Explain this figure</source>
  <translation>Explain this figure</translation>
</message>
<message id="action.export">
  <source>Export…</source>
  <translation>Export…</translation>
</message>
<message id="action.extend_letter">
  <source>Extend by a letter</source>
  <translation>Extend by a letter</translation>
</message>
<message id="action.extend_start">
  <source>Extend the start</source>
  <translation>Extend the start</translation>
</message>
<message id="action.extend_start_letter">
  <source>Extend the start by a letter</source>
  <translation>Extend the start by a letter</translation>
</message>
<message id="action.extend_word">
  <source>Extend by a word</source>
  <translation>Extend by a word</translation>
</message>
<message id="action.fill_roles">
  <source>Fill roles</source>
  <translation>Fill roles</translation>
</message>
<message id="action.filter_documents">
  <source>Filter the documents</source>
  <translation>Filter the documents</translation>
</message>
<message id="action.find_in_text">
  <source>Find in text</source>
  <translation>Find in text</translation>
</message>
<message id="action.find_next">
  <source>Find next</source>
  <translation>Find next</translation>
</message>
<message id="action.find_previous">
  <source>Find previous</source>
  <translation>Find previous</translation>
</message>
<message id="action.finish_and_next">
  <source>Finish, next document</source>
  <translation>Finish, next document</translation>
</message>
<message id="action.finish_document">
  <source>Finish</source>
  <translation>Finish</translation>
</message>
<message id="action.guideline_beside">
  <source>Guideline beside the text</source>
  <translation>Guideline beside the text</translation>
</message>
<message id="action.hide_names">
  <source>Hide names</source>
  <translation>Hide names</translation>
</message>
<message id="action.import">
  <source>Import…</source>
  <translation>Import…</translation>
</message>
<message id="action.import_folder">
  <source>Import a folder…</source>
  <translation>Import a folder…</translation>
</message>
<message id="action.import_paste">
  <source>Paste text</source>
  <translation>Paste text</translation>
</message>
<message id="action.jump_to_mention">
  <source>Jump to mention</source>
  <translation>Jump to mention</translation>
</message>
<message id="action.label_density">
  <source>Labels: always, focused only, none</source>
  <translation>Labels: always, focused only, none</translation>
</message>
<message id="action.label_same">
  <source>Label all the same</source>
  <translation>Label all the same</translation>
</message>
<message id="action.label_same_project">
  <source>Label all the same in the project</source>
  <translation>Label all the same in the project</translation>
</message>
<message id="action.merge_by_attribute">
  <source>Attribute by attribute</source>
  <translation>Attribute by attribute</translation>
</message>
<message id="action.merge_entities">
  <source>Merge with another entity…</source>
  <translation>Merge with another entity…</translation>
</message>
<message id="action.merge_intersection">
  <source>Intersection</source>
  <translation>Intersection</translation>
</message>
<message id="action.merge_union">
  <source>Union</source>
  <translation>Union</translation>
</message>
<message id="action.merge_versions">
  <source>Merge…</source>
  <translation>Merge…</translation>
</message>
<message id="action.near_duplicates">
  <source>Near-duplicates…</source>
  <translation>Near-duplicates…</translation>
</message>
<message id="action.new_project">
  <source>New project…</source>
  <translation>New project…</translation>
</message>
<message id="action.next_conflict">
  <source>Next conflict</source>
  <translation>Next conflict</translation>
</message>
<message id="action.next_document">
  <source>Next document</source>
  <translation>Next document</translation>
</message>
<message id="action.next_mention">
  <source>Next mention</source>
  <translation>Next mention</translation>
</message>
<message id="action.next_pane">
  <source>Next pane</source>
  <translation>Next pane</translation>
</message>
<message id="action.next_role">
  <source>Next role</source>
  <translation>Next role</translation>
</message>
<message id="action.next_suggestion">
  <source>Next suggestion</source>
  <translation>Next suggestion</translation>
</message>
<message id="action.none_right">
  <source>None is right</source>
  <translation>None is right</translation>
</message>
<message id="action.not_in_text">
  <source>Not in the text</source>
  <translation>Not in the text</translation>
</message>
<message id="action.only_conflicts">
  <source>Only conflicts</source>
  <translation>Only conflicts</translation>
</message>
<message id="action.only_differences">
  <source>Differences only</source>
  <translation>Differences only</translation>
</message>
<message id="action.open_guideline">
  <source>Open the guideline</source>
  <translation>Open the guideline</translation>
</message>
<message id="action.open_project">
  <source>Open project…</source>
  <translation>Open project…</translation>
</message>
<message id="action.open_sample">
  <source>Open the sample</source>
  <translation>Open the sample</translation>
</message>
<message id="action.paper">
  <source>Statistics for a paper…</source>
  <translation>Statistics for a paper…</translation>
</message>
<message id="action.people">
  <source>People…</source>
  <translation>People…</translation>
</message>
<message id="action.preferences">
  <source>Preferences…</source>
  <translation>Preferences…</translation>
</message>
<message id="action.previous_conflict">
  <source>Previous conflict</source>
  <translation>Previous conflict</translation>
</message>
<message id="action.previous_document">
  <source>Previous document</source>
  <translation>Previous document</translation>
</message>
<message id="action.previous_mention">
  <source>Previous mention</source>
  <translation>Previous mention</translation>
</message>
<message id="action.previous_suggestion">
  <source>Previous suggestion</source>
  <translation>Previous suggestion</translation>
</message>
<message id="action.project_settings">
  <source>Project settings…</source>
  <translation>Project settings…</translation>
</message>
<message id="action.quit">
  <source>Quit</source>
  <translation>Quit</translation>
</message>
<message id="action.read_paragraph">
  <source>Read the paragraph</source>
  <translation>Read the paragraph</translation>
</message>
<message id="action.reason">
  <source>Reason</source>
  <translation>Reason</translation>
</message>
<message id="action.recent_projects">
  <source>Recent projects</source>
  <translation>Recent projects</translation>
</message>
<message id="action.redo">
  <source>Redo</source>
  <translation>Redo</translation>
</message>
<message id="action.redo_named">
  <source>Redo: {action}</source>
  <translation>Redo: {action}</translation>
</message>
<message id="action.redo_project">
  <source>Redo in the whole project…</source>
  <translation>Redo in the whole project…</translation>
</message>
<message id="action.reject">
  <source>Reject</source>
  <translation>Reject</translation>
</message>
<message id="action.reject_suggestion">
  <source>Reject suggestion</source>
  <translation>Reject suggestion</translation>
</message>
<message id="action.relabel">
  <source>Change label</source>
  <translation>Change label</translation>
</message>
<message id="action.release">
  <source>Publish a release…</source>
  <translation>Publish a release…</translation>
</message>
<message id="action.remove_zone">
  <source>Remove the zone here</source>
  <translation>Remove the zone here</translation>
</message>
<message id="action.reopen_decision">
  <source>Reopen</source>
  <translation>Reopen</translation>
</message>
<message id="action.reopen_document">
  <source>Reopen</source>
  <translation>Reopen</translation>
</message>
<message id="action.report">
  <source>Report</source>
  <translation>Report</translation>
</message>
<message id="action.revert">
  <source>Take this back</source>
  <translation>Take this back</translation>
</message>
<message id="action.revised_decisions">
  <source>Decisions on changed clauses…</source>
  <translation>Decisions on changed clauses…</translation>
</message>
<message id="action.same_entity">
  <source>Same entity</source>
  <translation>Same entity</translation>
</message>
<message id="action.same_verdict">
  <source>Same decision for all alike</source>
  <translation>Same decision for all alike</translation>
</message>
<message id="action.seal_and_next">
  <source>Seal, next document</source>
  <translation>Seal, next document</translation>
</message>
<message id="action.seal_gold">
  <source>Seal as gold</source>
  <translation>Seal as gold</translation>
</message>
<message id="action.seal_short">
  <source>Seal</source>
  <translation>Seal</translation>
</message>
<message id="action.search_documents">
  <source>Search documents</source>
  <translation>Search documents</translation>
</message>
<message id="action.search_project">
  <source>Search the project</source>
  <translation>Search the project</translation>
</message>
<message id="action.second_label">
  <source>Second label on the same span</source>
  <translation>Second label on the same span</translation>
</message>
<message id="action.second_look">
  <source>Same words, other label…</source>
  <translation>Same words, other label…</translation>
</message>
<message id="action.select_sentence">
  <source>Select sentence</source>
  <translation>Select sentence</translation>
</message>
<message id="action.set_aside">
  <source>Set document aside</source>
  <translation>Set document aside</translation>
</message>
<message id="action.shrink_letter">
  <source>Shrink by a letter</source>
  <translation>Shrink by a letter</translation>
</message>
<message id="action.shrink_start">
  <source>Shrink the start</source>
  <translation>Shrink the start</translation>
</message>
<message id="action.shrink_start_letter">
  <source>Shrink the start by a letter</source>
  <translation>Shrink the start by a letter</translation>
</message>
<message id="action.shrink_word">
  <source>Shrink by a word</source>
  <translation>Shrink by a word</translation>
</message>
<message id="action.split_entity">
  <source>Make it an entity of its own</source>
  <translation>Make it an entity of its own</translation>
</message>
<message id="action.suggestion_settings">
  <source>Suggestions and models…</source>
  <translation>Suggestions and models…</translation>
</message>
<message id="action.swap_edge">
  <source>Other edge</source>
  <translation>Other edge</translation>
</message>
<message id="action.take_version">
  <source>Take version {n}</source>
  <translation>Take version {n}</translation>
</message>
<message id="action.text_only">
  <source>Text only</source>
  <translation>Text only</translation>
</message>
<message id="action.to_guideline">
  <source>Add to the guideline</source>
  <translation>Add to the guideline</translation>
</message>
<message id="action.toggle_documents">
  <source>Document list</source>
  <translation>Document list</translation>
</message>
<message id="action.toggle_inspector">
  <source>Inspector</source>
  <translation>Inspector</translation>
</message>
<message id="action.toggle_suggestions">
  <source>Show suggestions</source>
  <translation>Show suggestions</translation>
</message>
<message id="action.train_suggestions">
  <source>Learn from my work</source>
  <translation>Learn from my work</translation>
</message>
<message id="action.undo">
  <source>Undo</source>
  <translation>Undo</translation>
</message>
<message id="action.undo_named">
  <source>Undo: {action}</source>
  <translation>Undo: {action}</translation>
</message>
<message id="action.undo_project">
  <source>Undo in the whole project…</source>
  <translation>Undo in the whole project…</translation>
</message>
<message id="action.unseal">
  <source>Reopen gold</source>
  <translation>Reopen gold</translation>
</message>
<message id="action.zoom_in">
  <source>Zoom in</source>
  <translation>Zoom in</translation>
</message>
<message id="action.zoom_out">
  <source>Zoom out</source>
  <translation>Zoom out</translation>
</message>
<message id="action.zoom_reset">
  <source>Actual size</source>
  <translation>Actual size</translation>
</message>
<message id="adjudicate.against">
  <source>Decided before: {label}</source>
  <translation>Decided before: {label}</translation>
</message>
<message id="adjudicate.agreed" numerus="yes">
  <source>{n} agreed annotations became gold by themselves</source>
  <translation><numerusform>{n} agreed annotation became gold by itself</numerusform><numerusform>{n} agreed annotations became gold by themselves</numerusform></translation>
</message>
<message id="adjudicate.alike" numerus="yes">
  <source>{n} conflicts like this, in {documents}</source>
  <translation><numerusform>{n} conflict like this, in {documents}</numerusform><numerusform>{n} conflicts like this, in {documents}</numerusform></translation>
</message>
<message id="adjudicate.annotator">
  <source>Annotator {letter}</source>
  <translation>Annotator {letter}</translation>
</message>
<message id="adjudicate.begin_with">
  <source>Begin with which?</source>
  <translation>Begin with which?</translation>
</message>
<message id="adjudicate.by_kind">
  <source>Kind</source>
  <translation>Kind</translation>
</message>
<message id="adjudicate.by_label">
  <source>Label</source>
  <translation>Label</translation>
</message>
<message id="adjudicate.by_person">
  <source>Who stands apart</source>
  <translation>Who stands apart</translation>
</message>
<message id="adjudicate.by_type">
  <source>Type</source>
  <translation>Type</translation>
</message>
<message id="adjudicate.changed">
  <source>The versions have changed</source>
  <translation>The versions have changed</translation>
</message>
<message id="adjudicate.choose_value">
  <source>Choose the value</source>
  <translation>Choose the value</translation>
</message>
<message id="adjudicate.choose_values">
  <source>Keys put values on and off</source>
  <translation>Keys put values on and off</translation>
</message>
<message id="adjudicate.choose_way">
  <source>How to merge?</source>
  <translation>How to merge?</translation>
</message>
<message id="adjudicate.cited">
  <source>✓ cited</source>
  <translation>✓ cited</translation>
</message>
<message id="adjudicate.conflict_n">
  <source>Conflict {n}</source>
  <translation>Conflict {n}</translation>
</message>
<message id="adjudicate.decide_alike">
  <source>Decide them alike</source>
  <translation>Decide them alike</translation>
</message>
<message id="adjudicate.editing">
  <source>Editing gold</source>
  <translation>Editing gold</translation>
</message>
<message id="adjudicate.editing_keys">
  <source>Enter keeps, Esc takes back</source>
  <translation>Enter keeps, Esc takes back</translation>
</message>
<message id="adjudicate.f1">
  <source>entity F1 {f1}</source>
  <translation>entity F1 {f1}</translation>
</message>
<message id="adjudicate.filter">
  <source>Filter the conflicts</source>
  <translation>Filter the conflicts</translation>
</message>
<message id="adjudicate.free_text">
  <source>This label is free text: take one of the versions, or none.</source>
  <translation>This label is free text: take one of the versions, or none.</translation>
</message>
<message id="adjudicate.guideline">
  <source>Guideline {version}</source>
  <translation>Guideline {version}</translation>
</message>
<message id="adjudicate.instead">
  <source>Which mention instead?</source>
  <translation>Which mention instead?</translation>
</message>
<message id="adjudicate.layer_of">
  <source>Work of {person}</source>
  <translation>Work of {person}</translation>
</message>
<message id="adjudicate.legend_conflict">
  <source>conflict</source>
  <translation>conflict</translation>
</message>
<message id="adjudicate.legend_gold">
  <source>agreed, gold</source>
  <translation>agreed, gold</translation>
</message>
<message id="adjudicate.letters">
  <source>A B C D E F G H I J K L</source>
  <translation>A B C D E F G H I J K L</translation>
</message>
<message id="adjudicate.look_again">
  <source>Look again</source>
  <translation>Look again</translation>
</message>
<message id="adjudicate.minutes_left" numerus="yes">
  <source>about {n} minutes left</source>
  <translation><numerusform>about {n} minute left</numerusform><numerusform>about {n} minutes left</numerusform></translation>
</message>
<message id="adjudicate.new_vote">
  <source>A new vote disagrees</source>
  <translation>A new vote disagrees</translation>
</message>
<message id="adjudicate.new_vote_told">
  <source>Somebody finished after this decision and sees it differently. Decide again or take the same version again.</source>
  <translation>Somebody finished after this decision and sees it differently. Decide again or take the same version again.</translation>
</message>
<message id="adjudicate.none">
  <source>None</source>
  <translation>None</translation>
</message>
<message id="adjudicate.none_of_these">
  <source>None of these</source>
  <translation>None of these</translation>
</message>
<message id="adjudicate.note">
  <source>A note to the annotators…</source>
  <translation>A note to the annotators…</translation>
</message>
<message id="adjudicate.nothing_alike">
  <source>No other conflict is like this one.</source>
  <translation>No other conflict is like this one.</translation>
</message>
<message id="adjudicate.nothing_here">
  <source>Nothing marked here</source>
  <translation>Nothing marked here</translation>
</message>
<message id="adjudicate.nothing_open">
  <source>Nothing to decide here</source>
  <translation>Nothing to decide here</translation>
</message>
<message id="adjudicate.of">
  <source>{done} of {total}</source>
  <translation>{done} of {total}</translation>
</message>
<message id="adjudicate.optional">
  <source>optional</source>
  <translation>optional</translation>
</message>
<message id="adjudicate.own_version">
  <source>the adjudicator’s own</source>
  <translation>the adjudicator’s own</translation>
</message>
<message id="adjudicate.precedents">
  <source>Precedents</source>
  <translation>Precedents</translation>
</message>
<message id="adjudicate.progress">
  <source>{done} of {total} decided</source>
  <translation>{done} of {total} decided</translation>
</message>
<message id="adjudicate.reject_anyway">
  <source>Reject, leave the roles empty</source>
  <translation>Reject, leave the roles empty</translation>
</message>
<message id="adjudicate.revised" numerus="yes">
  <source>{n} decisions name a clause that reads otherwise now.</source>
  <translation><numerusform>{n} decision names a clause that reads otherwise now.</numerusform><numerusform>{n} decisions name a clause that reads otherwise now.</numerusform></translation>
</message>
<message id="adjudicate.sealed_keys">
  <source>Sealed; reopen from the menu</source>
  <translation>Sealed; reopen from the menu</translation>
</message>
<message id="adjudicate.status">
  <source>{agreed} agreed · {decided} decided · {left} left</source>
  <translation>{agreed} agreed · {decided} decided · {left} left</translation>
</message>
<message id="adjudicate.still_open" numerus="yes">
  <source>{n} conflicts are still open; gold is not sealed yet.</source>
  <translation><numerusform>{n} conflict is still open; gold is not sealed yet.</numerusform><numerusform>{n} conflicts are still open; gold is not sealed yet.</numerusform></translation>
</message>
<message id="adjudicate.take_any">
  <source>Take a version</source>
  <translation>Take a version</translation>
</message>
<message id="adjudicate.take_these">
  <source>Take these</source>
  <translation>Take these</translation>
</message>
<message id="adjudicate.this_document">
  <source>this document</source>
  <translation>this document</translation>
</message>
<message id="adjudicate.too_few">
  <source>There is nothing to compare yet: fewer than two annotators have finished this document. Finished so far: {people}.</source>
  <translation>There is nothing to compare yet: fewer than two annotators have finished this document. Finished so far: {people}.</translation>
</message>
<message id="adjudicate.used_by">
  <source>It fills {uses}</source>
  <translation>It fills {uses}</translation>
</message>
<message id="adjudicate.which_filler">
  <source>Who fills this role?</source>
  <translation>Who fills this role?</translation>
</message>
<message id="adjudicate.why">
  <source>Why otherwise?</source>
  <translation>Why otherwise?</translation>
</message>
<message id="app.name">
  <source>Ayar</source>
  <translation>Ayar</translation>
</message>
<message id="app.tagline">
  <source>Annotate and adjudicate gold data</source>
  <translation>Annotate and adjudicate gold data</translation>
</message>
<message id="assign.as">
  <source>To be read as</source>
  <translation>To be read as</translation>
</message>
<message id="assign.batch_any">
  <source>All documents</source>
  <translation>All documents</translation>
</message>
<message id="assign.done">
  <source>Documents were assigned (assignments: {n}).</source>
  <translation>Documents were assigned (assignments: {n}).</translation>
</message>
<message id="assign.new">
  <source>Of them new</source>
  <translation>Of them new</translation>
</message>
<message id="assign.nobody">
  <source>Choose who reads the documents.</source>
  <translation>Choose who reads the documents.</translation>
</message>
<message id="assign.nothing_new">
  <source>Everything is assigned already.</source>
  <translation>Everything is assigned already.</translation>
</message>
<message id="assign.overlap">
  <source>People per document</source>
  <translation>People per document</translation>
</message>
<message id="assign.seed">
  <source>Number for chance</source>
  <translation>Number for chance</translation>
</message>
<message id="assign.start">
  <source>Assign</source>
  <translation>Assign</translation>
</message>
<message id="assign.text">
  <source>Documents are given evenly; what is assigned or begun stays. The same number for chance gives the same assignment.</source>
  <translation>Documents are given evenly; what is assigned or begun stays. The same number for chance gives the same assignment.</translation>
</message>
<message id="attribute.boolean">
  <source>Yes or no</source>
  <translation>Yes or no</translation>
</message>
<message id="attribute.entity_list">
  <source>Several mentions</source>
  <translation>Several mentions</translation>
</message>
<message id="attribute.enum">
  <source>One of a list</source>
  <translation>One of a list</translation>
</message>
<message id="attribute.enum_multi">
  <source>Several of a list</source>
  <translation>Several of a list</translation>
</message>
<message id="attribute.registry">
  <source>A known entity or event</source>
  <translation>A known entity or event</translation>
</message>
<message id="attribute.string">
  <source>Text</source>
  <translation>Text</translation>
</message>
<message id="backup.done">
  <source>Backed up to {file}.</source>
  <translation>Backed up to {file}.</translation>
</message>
<message id="batches.from_list">
  <source>Put what the list shows into a batch</source>
  <translation>Put what the list shows into a batch</translation>
</message>
<message id="batches.make">
  <source>Make batch</source>
  <translation>Make batch</translation>
</message>
<message id="batches.name">
  <source>Name of the batch</source>
  <translation>Name of the batch</translation>
</message>
<message id="batches.none">
  <source>No batches yet</source>
  <translation>No batches yet</translation>
</message>
<message id="batches.text">
  <source>A batch is a named group of documents: for the filter, for assignments and for bundles.</source>
  <translation>A batch is a named group of documents: for the filter, for assignments and for bundles.</translation>
</message>
<message id="boundary.attached_after">
  <source>without the attached suffix</source>
  <translation>without the attached suffix</translation>
</message>
<message id="boundary.attached_before">
  <source>without the attached particle</source>
  <translation>without the attached particle</translation>
</message>
<message id="boundary.class_noun">
  <source>without the class noun</source>
  <translation>without the class noun</translation>
</message>
<message id="boundary.punctuation">
  <source>without punctuation</source>
  <translation>without punctuation</translation>
</message>
<message id="boundary.title">
  <source>without the title</source>
  <translation>without the title</translation>
</message>
<message id="bundle.as_accept">
  <source>Work as {person}</source>
  <translation>Work as {person}</translation>
</message>
<message id="bundle.as_ask">
  <source>This bundle is for {person}, and the window works for {user}. Open it and work as {person} from now on?</source>
  <translation>This bundle is for {person}, and the window works for {user}. Open it and work as {person} from now on?</translation>
</message>
<message id="bundle.back">
  <source>Work back to the lead</source>
  <translation>Work back to the lead</translation>
</message>
<message id="bundle.back_text">
  <source>Holds everything this person has annotated, and a reviewer’s gold, with its questions and answers.</source>
  <translation>Holds everything this person has annotated, and a reviewer’s gold, with its questions and answers.</translation>
</message>
<message id="bundle.file">
  <source>File</source>
  <translation>File</translation>
</message>
<message id="bundle.made">
  <source>{file} is ready (documents: {documents}, sets: {sets}).</source>
  <translation>{file} is ready (documents: {documents}, sets: {sets}).</translation>
</message>
<message id="bundle.make">
  <source>Make bundle</source>
  <translation>Make bundle</translation>
</message>
<message id="bundle.making">
  <source>Making a bundle…</source>
  <translation>Making a bundle…</translation>
</message>
<message id="bundle.merging">
  <source>Merging the bundle…</source>
  <translation>Merging the bundle…</translation>
</message>
<message id="bundle.opening">
  <source>Opening the bundle…</source>
  <translation>Opening the bundle…</translation>
</message>
<message id="bundle.person">
  <source>Person</source>
  <translation>Person</translation>
</message>
<message id="bundle.reading">
  <source>Looking at the bundle…</source>
  <translation>Looking at the bundle…</translation>
</message>
<message id="bundle.to">
  <source>Documents for somebody</source>
  <translation>Documents for somebody</translation>
</message>
<message id="bundle.to_text">
  <source>Holds the documents assigned to this person, schema, guidelines, known entities, questions, and their own work; for a reviewer also everybody’s finished work and the gold.</source>
  <translation>Holds the documents assigned to this person, schema, guidelines, known entities, questions, and their own work; for a reviewer also everybody’s finished work and the gold.</translation>
</message>
<message id="button.activate">
  <source>Make active</source>
  <translation>Make active</translation>
</message>
<message id="button.add">
  <source>Add</source>
  <translation>Add</translation>
</message>
<message id="button.back">
  <source>Back</source>
  <translation>Back</translation>
</message>
<message id="button.cancel">
  <source>Cancel</source>
  <translation>Cancel</translation>
</message>
<message id="button.choose_file">
  <source>Choose file</source>
  <translation>Choose file</translation>
</message>
<message id="button.choose_folder">
  <source>Choose folder…</source>
  <translation>Choose folder…</translation>
</message>
<message id="button.clear_filter">
  <source>Clear filter</source>
  <translation>Clear filter</translation>
</message>
<message id="button.close">
  <source>Close</source>
  <translation>Close</translation>
</message>
<message id="button.continue">
  <source>Continue</source>
  <translation>Continue</translation>
</message>
<message id="button.copy_details">
  <source>Copy details</source>
  <translation>Copy details</translation>
</message>
<message id="button.deactivate">
  <source>Make inactive</source>
  <translation>Make inactive</translation>
</message>
<message id="button.delete">
  <source>Delete</source>
  <translation>Delete</translation>
</message>
<message id="button.details">
  <source>Details</source>
  <translation>Details</translation>
</message>
<message id="button.discard">
  <source>Discard</source>
  <translation>Discard</translation>
</message>
<message id="button.down">
  <source>Down</source>
  <translation>Down</translation>
</message>
<message id="button.edit">
  <source>Edit</source>
  <translation>Edit</translation>
</message>
<message id="button.go_to_documents">
  <source>Go to the documents</source>
  <translation>Go to the documents</translation>
</message>
<message id="button.hide">
  <source>Hide</source>
  <translation>Hide</translation>
</message>
<message id="button.next">
  <source>Next</source>
  <translation>Next</translation>
</message>
<message id="button.next_batch">
  <source>Next batch</source>
  <translation>Next batch</translation>
</message>
<message id="button.ok">
  <source>OK</source>
  <translation>OK</translation>
</message>
<message id="button.open_folder">
  <source>Open folder</source>
  <translation>Open folder</translation>
</message>
<message id="button.previous">
  <source>Previous</source>
  <translation>Previous</translation>
</message>
<message id="button.publish_version">
  <source>Publish version {version}</source>
  <translation>Publish version {version}</translation>
</message>
<message id="button.redo_import">
  <source>Bring back</source>
  <translation>Bring back</translation>
</message>
<message id="button.remove">
  <source>Remove</source>
  <translation>Remove</translation>
</message>
<message id="button.rename">
  <source>Rename</source>
  <translation>Rename</translation>
</message>
<message id="button.replace">
  <source>Replace</source>
  <translation>Replace</translation>
</message>
<message id="button.retry">
  <source>Try again</source>
  <translation>Try again</translation>
</message>
<message id="button.show">
  <source>Show</source>
  <translation>Show</translation>
</message>
<message id="button.stop">
  <source>Stop</source>
  <translation>Stop</translation>
</message>
<message id="button.undo_import">
  <source>Take back</source>
  <translation>Take back</translation>
</message>
<message id="button.up">
  <source>Up</source>
  <translation>Up</translation>
</message>
<message id="calendar.gregorian">
  <source>Gregorian</source>
  <translation>Gregorian</translation>
</message>
<message id="calendar.jalali">
  <source>Persian (Solar Hijri)</source>
  <translation>Persian (Solar Hijri)</translation>
</message>
<message id="calendar.locale">
  <source>As the language has it</source>
  <translation>As the language has it</translation>
</message>
<message id="card.agreement">
  <source>agreement</source>
  <translation>agreement</translation>
</message>
<message id="card.balanced">
  <source>Labels and languages are spread evenly over the splits (iterative stratification, seed {seed}).</source>
  <translation>Labels and languages are spread evenly over the splits (iterative stratification, seed {seed}).</translation>
</message>
<message id="card.blind">
  <source>Decisions taken with the names hidden: {n}.</source>
  <translation>Decisions taken with the names hidden: {n}.</translation>
</message>
<message id="card.by_date">
  <source>The splits follow the day of publication: the newest documents are in test.</source>
  <translation>The splits follow the day of publication: the newest documents are in test.</translation>
</message>
<message id="card.count">
  <source>number</source>
  <translation>number</translation>
</message>
<message id="card.curve">
  <source>Learning curve</source>
  <translation>Learning curve</translation>
</message>
<message id="card.curve_explained">
  <source>The tagger of Ayar (a conditional random field) was trained on growing parts of `train`, drawn at random with the seed {seed}, and measured on the {n} documents of {split}, of which it saw none: entity mentions with exact span and label. One run for each size, so small steps may be chance. The curve says whether more documents still help, not how good another model would be.</source>
  <translation>The tagger of Ayar (a conditional random field) was trained on growing parts of `train`, drawn at random with the seed {seed}, and measured on the {n} documents of {split}, of which it saw none: entity mentions with exact span and label. One run for each size, so small steps may be chance. The curve says whether more documents still help, not how good another model would be.</translation>
</message>
<message id="card.dates">
  <source>Published from {first} to {last}.</source>
  <translation>Published from {first} to {last}.</translation>
</message>
<message id="card.documents">
  <source>documents</source>
  <translation>documents</translation>
</message>
<message id="card.id">
  <source>id</source>
  <translation>id</translation>
</message>
<message id="card.kept">
  <source>Documents of the earlier release stayed in its splits.</source>
  <translation>Documents of the earlier release stayed in its splits.</translation>
</message>
<message id="card.kind">
  <source>kind</source>
  <translation>kind</translation>
</message>
<message id="card.measure">
  <source>measure</source>
  <translation>measure</translation>
</message>
<message id="card.measured">
  <source>Measured before adjudication over the {n} documents that two or more people finished; {here} of them are in this release.</source>
  <translation>Measured before adjudication over the {n} documents that two or more people finished; {here} of them are in this release.</translation>
</message>
<message id="card.name">
  <source>name</source>
  <translation>name</translation>
</message>
<message id="card.named">
  <source>People are named, as whoever published it asked.</source>
  <translation>People are named, as whoever published it asked.</translation>
</message>
<message id="card.no_decisions">
  <source>The gold carries no record of decisions.</source>
  <translation>The gold carries no record of decisions.</translation>
</message>
<message id="card.no_licence">
  <source>Not stated. Without a licence others may not use the data.</source>
  <translation>Not stated. Without a licence others may not use the data.</translation>
</message>
<message id="card.nobody_named">
  <source>Nobody is named: people have numbers, the same in every file.</source>
  <translation>Nobody is named: people have numbers, the same in every file.</translation>
</message>
<message id="card.not_stated">
  <source>Not stated.</source>
  <translation>Not stated.</translation>
</message>
<message id="card.notes_left_out">
  <source>Notes and questions that they wrote are left out: {n}.</source>
  <translation>Notes and questions that they wrote are left out: {n}.</translation>
</message>
<message id="card.people">
  <source>{n} annotators read them independently.</source>
  <translation>{n} annotators read them independently.</translation>
</message>
<message id="card.precision">
  <source>precision</source>
  <translation>precision</translation>
</message>
<message id="card.publisher">
  <source>publisher</source>
  <translation>publisher</translation>
</message>
<message id="card.random">
  <source>The splits are drawn at random (seed {seed}).</source>
  <translation>The splits are drawn at random (seed {seed}).</translation>
</message>
<message id="card.recall">
  <source>recall</source>
  <translation>recall</translation>
</message>
<message id="card.rule">
  <source>rule</source>
  <translation>rule</translation>
</message>
<message id="card.split">
  <source>split</source>
  <translation>split</translation>
</message>
<message id="card.together">
  <source>Near-duplicate documents stay in one split (pairs found: {n}).</source>
  <translation>Near-duplicate documents stay in one split (pairs found: {n}).</translation>
</message>
<message id="card.value">
  <source>value</source>
  <translation>value</translation>
</message>
<message id="card.values">
  <source>values</source>
  <translation>values</translation>
</message>
<message id="card.votes">
  <source>Everybody's versions and every decision are in `votes.jsonl`.</source>
  <translation>Everybody's versions and every decision are in `votes.jsonl`.</translation>
</message>
<message id="check.fine">
  <source>The project is in order.</source>
  <translation>The project is in order.</translation>
</message>
<message id="choice.all_values">
  <source>All values</source>
  <translation>All values</translation>
</message>
<message id="choice.no">
  <source>No</source>
  <translation>No</translation>
</message>
<message id="choice.write">
  <source>Write in the form</source>
  <translation>Write in the form</translation>
</message>
<message id="choice.yes">
  <source>Yes</source>
  <translation>Yes</translation>
</message>
<message id="colour.aubergine">
  <source>aubergine</source>
  <translation>aubergine</translation>
</message>
<message id="colour.cypress">
  <source>cypress</source>
  <translation>cypress</translation>
</message>
<message id="colour.lapis">
  <source>lapis</source>
  <translation>lapis</translation>
</message>
<message id="colour.madder">
  <source>madder</source>
  <translation>madder</translation>
</message>
<message id="colour.olive">
  <source>olive</source>
  <translation>olive</translation>
</message>
<message id="colour.petrol">
  <source>petrol</source>
  <translation>petrol</translation>
</message>
<message id="colour.plum">
  <source>plum</source>
  <translation>plum</translation>
</message>
<message id="colour.rose">
  <source>rose</source>
  <translation>rose</translation>
</message>
<message id="colour.saffron">
  <source>saffron</source>
  <translation>saffron</translation>
</message>
<message id="colour.sky">
  <source>sky</source>
  <translation>sky</translation>
</message>
<message id="colour.slate">
  <source>slate</source>
  <translation>slate</translation>
</message>
<message id="colour.walnut">
  <source>walnut</source>
  <translation>walnut</translation>
</message>
<message id="command.placeholder">
  <source>Command or document…</source>
  <translation>Command or document…</translation>
</message>
<message id="comments.about">
  <source>About “{words}”</source>
  <translation>About “{words}”</translation>
</message>
<message id="comments.about_document">
  <source>About the document</source>
  <translation>About the document</translation>
</message>
<message id="comments.answer">
  <source>Answer</source>
  <translation>Answer</translation>
</message>
<message id="comments.answer_hint">
  <source>Answer</source>
  <translation>Answer</translation>
</message>
<message id="comments.everyone">
  <source>Everyone who read it</source>
  <translation>Everyone who read it</translation>
</message>
<message id="comments.here" numerus="yes">
  <source>{n} messages here</source>
  <translation><numerusform>{n} message here</numerusform><numerusform>{n} messages here</numerusform></translation>
</message>
<message id="comments.hint">
  <source>Ask or answer; it travels with the next bundle</source>
  <translation>Ask or answer; it travels with the next bundle</translation>
</message>
<message id="comments.none">
  <source>No questions about this document.</source>
  <translation>No questions about this document.</translation>
</message>
<message id="comments.send">
  <source>Send</source>
  <translation>Send</translation>
</message>
<message id="comments.take_back">
  <source>Take back</source>
  <translation>Take back</translation>
</message>
<message id="comments.to">
  <source>To</source>
  <translation>To</translation>
</message>
<message id="comments.unread">
  <source>Unread questions: {n}</source>
  <translation>Unread questions: {n}</translation>
</message>
<message id="conflict.argument">
  <source>Argument</source>
  <translation>Argument</translation>
</message>
<message id="conflict.attribute">
  <source>Attribute</source>
  <translation>Attribute</translation>
</message>
<message id="conflict.boundary">
  <source>Boundary</source>
  <translation>Boundary</translation>
</message>
<message id="conflict.boundary_and_label">
  <source>Boundary and label</source>
  <translation>Boundary and label</translation>
</message>
<message id="conflict.label">
  <source>Label</source>
  <translation>Label</translation>
</message>
<message id="conflict.missing">
  <source>Missing</source>
  <translation>Missing</translation>
</message>
<message id="conflict.only_in">
  <source>Only in {annotator}</source>
  <translation>Only in {annotator}</translation>
</message>
<message id="context.fill">
  <source>Fill “{role}” with this</source>
  <translation>Fill “{role}” with this</translation>
</message>
<message id="context.role_in">
  <source>Role in “{text}”</source>
  <translation>Role in “{text}”</translation>
</message>
<message id="contrast.high">
  <source>High</source>
  <translation>High</translation>
</message>
<message id="contrast.normal">
  <source>Normal</source>
  <translation>Normal</translation>
</message>
<message id="contrast.system">
  <source>Follow the system</source>
  <translation>Follow the system</translation>
</message>
<message id="count.annotations" numerus="yes">
  <source>{n} annotations</source>
  <translation><numerusform>{n} annotation</numerusform><numerusform>{n} annotations</numerusform></translation>
</message>
<message id="count.annotators" numerus="yes">
  <source>{n} annotators</source>
  <translation><numerusform>{n} annotator</numerusform><numerusform>{n} annotators</numerusform></translation>
</message>
<message id="count.changes" numerus="yes">
  <source>{n} changes</source>
  <translation><numerusform>{n} change</numerusform><numerusform>{n} changes</numerusform></translation>
</message>
<message id="count.characters" numerus="yes">
  <source>{n} characters</source>
  <translation><numerusform>{n} character</numerusform><numerusform>{n} characters</numerusform></translation>
</message>
<message id="count.conflicts" numerus="yes">
  <source>{n} conflicts</source>
  <translation><numerusform>{n} conflict</numerusform><numerusform>{n} conflicts</numerusform></translation>
</message>
<message id="count.days_ago" numerus="yes">
  <source>{n} days ago</source>
  <translation><numerusform>{n} day ago</numerusform><numerusform>{n} days ago</numerusform></translation>
</message>
<message id="count.decisions" numerus="yes">
  <source>{n} decisions</source>
  <translation><numerusform>{n} decision</numerusform><numerusform>{n} decisions</numerusform></translation>
</message>
<message id="count.documents" numerus="yes">
  <source>{n} documents</source>
  <translation><numerusform>{n} document</numerusform><numerusform>{n} documents</numerusform></translation>
</message>
<message id="count.entities" numerus="yes">
  <source>{n} entities</source>
  <translation><numerusform>{n} entity</numerusform><numerusform>{n} entities</numerusform></translation>
</message>
<message id="count.errors" numerus="yes">
  <source>{n} errors</source>
  <translation><numerusform>{n} error</numerusform><numerusform>{n} errors</numerusform></translation>
</message>
<message id="count.events" numerus="yes">
  <source>{n} events</source>
  <translation><numerusform>{n} event</numerusform><numerusform>{n} events</numerusform></translation>
</message>
<message id="count.files" numerus="yes">
  <source>{n} files</source>
  <translation><numerusform>{n} file</numerusform><numerusform>{n} files</numerusform></translation>
</message>
<message id="count.hits" numerus="yes">
  <source>{n} hits</source>
  <translation><numerusform>{n} hit</numerusform><numerusform>{n} hits</numerusform></translation>
</message>
<message id="count.hours_ago" numerus="yes">
  <source>{n} hours ago</source>
  <translation><numerusform>{n} hour ago</numerusform><numerusform>{n} hours ago</numerusform></translation>
</message>
<message id="count.identical" numerus="yes">
  <source>{n} identical</source>
  <translation><numerusform>{n} identical</numerusform><numerusform>{n} identical</numerusform></translation>
</message>
<message id="count.labels" numerus="yes">
  <source>{n} labels</source>
  <translation><numerusform>{n} label</numerusform><numerusform>{n} labels</numerusform></translation>
</message>
<message id="count.losses" numerus="yes">
  <source>{n} losses</source>
  <translation><numerusform>{n} loss</numerusform><numerusform>{n} losses</numerusform></translation>
</message>
<message id="count.mentions" numerus="yes">
  <source>{n} mentions</source>
  <translation><numerusform>{n} mention</numerusform><numerusform>{n} mentions</numerusform></translation>
</message>
<message id="count.minutes" numerus="yes">
  <source>{n} minutes</source>
  <translation><numerusform>{n} minute</numerusform><numerusform>{n} minutes</numerusform></translation>
</message>
<message id="count.minutes_ago" numerus="yes">
  <source>{n} minutes ago</source>
  <translation><numerusform>{n} minute ago</numerusform><numerusform>{n} minutes ago</numerusform></translation>
</message>
<message id="count.places" numerus="yes">
  <source>{n} places</source>
  <translation><numerusform>{n} place</numerusform><numerusform>{n} places</numerusform></translation>
</message>
<message id="count.problems" numerus="yes">
  <source>{n} problems</source>
  <translation><numerusform>{n} problem</numerusform><numerusform>{n} problems</numerusform></translation>
</message>
<message id="count.stances" numerus="yes">
  <source>{n} stances</source>
  <translation><numerusform>{n} stance</numerusform><numerusform>{n} stances</numerusform></translation>
</message>
<message id="count.suggestions" numerus="yes">
  <source>{n} suggestions</source>
  <translation><numerusform>{n} suggestion</numerusform><numerusform>{n} suggestions</numerusform></translation>
</message>
<message id="count.versions" numerus="yes">
  <source>{n} versions</source>
  <translation><numerusform>{n} version</numerusform><numerusform>{n} versions</numerusform></translation>
</message>
<message id="count.warnings" numerus="yes">
  <source>{n} warnings</source>
  <translation><numerusform>{n} warning</numerusform><numerusform>{n} warnings</numerusform></translation>
</message>
<message id="count.words" numerus="yes">
  <source>{n} words</source>
  <translation><numerusform>{n} word</numerusform><numerusform>{n} words</numerusform></translation>
</message>
<message id="count.zones" numerus="yes">
  <source>{n} zones</source>
  <translation><numerusform>{n} zone</numerusform><numerusform>{n} zones</numerusform></translation>
</message>
<message id="damaged.offer">
  <source>The newest safety copy is from {date}. Ayar can put it beside the damaged file and open it.</source>
  <translation>The newest safety copy is from {date}. Ayar can put it beside the damaged file and open it.</translation>
</message>
<message id="damaged.open_copy">
  <source>Open the safety copy</source>
  <translation>Open the safety copy</translation>
</message>
<message id="damaged.restored">
  <source>This is the safety copy of {date}, restored as {file}.</source>
  <translation>This is the safety copy of {date}, restored as {file}.</translation>
</message>
<message id="dashboard.agreement_by">
  <source>Agreement, {measure}</source>
  <translation>Agreement, {measure}</translation>
</message>
<message id="dashboard.all_time">
  <source>All time</source>
  <translation>All time</translation>
</message>
<message id="dashboard.annotator">
  <source>Annotator</source>
  <translation>Annotator</translation>
</message>
<message id="dashboard.both_say">
  <source>{label}, both the same</source>
  <translation>{label}, both the same</translation>
</message>
<message id="dashboard.both_ways">
  <source>Pairs of people, both ways</source>
  <translation>Pairs of people, both ways</translation>
</message>
<message id="dashboard.commonest_slip">
  <source>most often confused: {one} and {other}</source>
  <translation>most often confused: {one} and {other}</translation>
</message>
<message id="dashboard.compute">
  <source>Compute</source>
  <translation>Compute</translation>
</message>
<message id="dashboard.decided_of">
  <source>{n} of {total} decided</source>
  <translation>{n} of {total} decided</translation>
</message>
<message id="dashboard.document">
  <source>Document</source>
  <translation>Document</translation>
</message>
<message id="dashboard.documents">
  <source>documents</source>
  <translation>documents</translation>
</message>
<message id="dashboard.done_of">
  <source>{n} of {total} documents</source>
  <translation>{n} of {total} documents</translation>
</message>
<message id="dashboard.everybody" numerus="yes">
  <source>All, {n} people</source>
  <translation><numerusform>All, {n} person</numerusform><numerusform>All, {n} people</numerusform></translation>
</message>
<message id="dashboard.explain">
  <source>What is this? {what}</source>
  <translation>What is this? {what}</translation>
</message>
<message id="dashboard.explained.cards">
  <source>Progress counts documents: gold is sealed, read means that everyone who is to read it has finished. The end is projected only from ten documents on five days of the last four weeks.</source>
  <translation>Progress counts documents: gold is sealed, read means that everyone who is to read it has finished. The end is projected only from ten documents on five days of the last four weeks.</translation>
</message>
<message id="dashboard.explained.conflicts">
  <source>Places where people differ and nobody has decided yet. A bar opens them.</source>
  <translation>Places where people differ and nobody has decided yet. A bar opens them.</translation>
</message>
<message id="dashboard.explained.confusion">
  <source>How often one has a label where the other has another one, or nothing, over all pairs of people. The diagonal is where both say the same. A cell opens its places.</source>
  <translation>How often one has a label where the other has another one, or nothing, over all pairs of people. The diagonal is where both say the same. A cell opens its places.</translation>
</message>
<message id="dashboard.explained.curve">
  <source>Does more annotation still pay? The tagger is trained on growing parts of the work and measured on a fifth that it never sees. This takes a while.</source>
  <translation>Does more annotation still pay? The tagger is trained on growing parts of the work and measured on a fifth that it never sees. This takes a while.</translation>
</message>
<message id="dashboard.explained.distribution">
  <source>How often each label is used, counted in everybody’s work: what two people marked counts twice.</source>
  <translation>How often each label is used, counted in everybody’s work: what two people marked counts twice.</translation>
</message>
<message id="dashboard.explained.documents">
  <source>What each document adds: a low figure shows where to look first. One document alone says little about people.</source>
  <translation>What each document adds: a low figure shows where to look first. One document alone says little about people.</translation>
</message>
<message id="dashboard.explained.followed">
  <source>The share of the machine’s suggestions that people accepted as they were. A very high share may mean good suggestions, or that nobody looks any more: check some.</source>
  <translation>The share of the machine’s suggestions that people accepted as they were. A very high share may mean good suggestions, or that nobody looks any more: check some.</translation>
</message>
<message id="dashboard.explained.labels">
  <source>The same for each of the commonest labels, over all pairs. What lies under the threshold needs a clearer guideline before more is annotated.</source>
  <translation>The same for each of the commonest labels, over all pairs. What lies under the threshold needs a clearer guideline before more is annotated.</translation>
</message>
<message id="dashboard.explained.matrix">
  <source>How far every two people agree over the documents that both have finished. A cell opens what they differ in.</source>
  <translation>How far every two people agree over the documents that both have finished. A cell opens what they differ in.</translation>
</message>
<message id="dashboard.explained.people">
  <source>Finished, begun and flagged documents of everybody, the median time of the finished ones, and the mean agreement with the others. A sign marks who lies clearly below the others or under the threshold: talk before counting it against anybody.</source>
  <translation>Finished, begun and flagged documents of everybody, the median time of the finished ones, and the mean agreement with the others. A sign marks who lies clearly below the others or under the threshold: talk before counting it against anybody.</translation>
</message>
<message id="dashboard.explained.self">
  <source>What somebody agrees with themselves where a document came to them a second time without saying so: nobody agrees with others more than with themselves.</source>
  <translation>What somebody agrees with themselves where a document came to them a second time without saying so: nobody agrees with others more than with themselves.</translation>
</message>
<message id="dashboard.explained.time">
  <source>How long finished readings took, without pauses of more than a minute. The dark bar holds the median.</source>
  <translation>How long finished readings took, without pauses of more than a minute. The dark bar holds the median.</translation>
</message>
<message id="dashboard.explained.weeks">
  <source>Agreement over the documents of each week, by their last edit. Weeks with fewer than ten shared documents stay empty.</source>
  <translation>Agreement over the documents of each week, by their last edit. Weeks with fewer than ten shared documents stay empty.</translation>
</message>
<message id="dashboard.fewest">
  <source>Under ten shared documents no figure is shown: the next document could overturn it.</source>
  <translation>Under ten shared documents no figure is shown: the next document could overturn it.</translation>
</message>
<message id="dashboard.filter.batch">
  <source>Batch</source>
  <translation>Batch</translation>
</message>
<message id="dashboard.filter.kind">
  <source>Kind</source>
  <translation>Kind</translation>
</message>
<message id="dashboard.filter.measure">
  <source>Measure</source>
  <translation>Measure</translation>
</message>
<message id="dashboard.filter.people">
  <source>Annotators</source>
  <translation>Annotators</translation>
</message>
<message id="dashboard.filter.period">
  <source>Period</source>
  <translation>Period</translation>
</message>
<message id="dashboard.first_shown">
  <source>the first {n} are shown</source>
  <translation>the first {n} are shown</translation>
</message>
<message id="dashboard.gold_detail">
  <source>{share} of all · {n} this week</source>
  <translation>{share} of all · {n} this week</translation>
</message>
<message id="dashboard.higher">
  <source>{value} above the week before</source>
  <translation>{value} above the week before</translation>
</message>
<message id="dashboard.judged">
  <source>accepted {accepted}, changed {edited}, rejected {rejected}</source>
  <translation>accepted {accepted}, changed {edited}, rejected {rejected}</translation>
</message>
<message id="dashboard.last_weeks" numerus="yes">
  <source>Last {n} weeks</source>
  <translation><numerusform>Last week</numerusform><numerusform>Last {n} weeks</numerusform></translation>
</message>
<message id="dashboard.lower">
  <source>{value} below the week before</source>
  <translation>{value} below the week before</translation>
</message>
<message id="dashboard.lowest_pair">
  <source>{one} and {other}: least agreement</source>
  <translation>{one} and {other}: least agreement</translation>
</message>
<message id="dashboard.measure.alpha">
  <source>α Krippendorff</source>
  <translation>α Krippendorff</translation>
</message>
<message id="dashboard.measure.f1">
  <source>F1</source>
  <translation>F1</translation>
</message>
<message id="dashboard.measure.kappa">
  <source>κ Cohen</source>
  <translation>κ Cohen</translation>
</message>
<message id="dashboard.median_time">
  <source>Median time</source>
  <translation>Median time</translation>
</message>
<message id="dashboard.minutes_between">
  <source>{first} to {last} minutes</source>
  <translation>{first} to {last} minutes</translation>
</message>
<message id="dashboard.minutes_from">
  <source>{first} minutes and more</source>
  <translation>{first} minutes and more</translation>
</message>
<message id="dashboard.needs_more" numerus="yes">
  <source>needs {n} more shared documents</source>
  <translation><numerusform>needs {n} more shared document</numerusform><numerusform>needs {n} more shared documents</numerusform></translation>
</message>
<message id="dashboard.needs_more_judged" numerus="yes">
  <source>needs {n} more decisions</source>
  <translation><numerusform>needs {n} more decision</numerusform><numerusform>needs {n} more decisions</numerusform></translation>
</message>
<message id="dashboard.needs_more_sets" numerus="yes">
  <source>A learning curve needs {n} more finished documents.</source>
  <translation><numerusform>A learning curve needs {n} more finished document.</numerusform><numerusform>A learning curve needs {n} more finished documents.</numerusform></translation>
</message>
<message id="dashboard.no_conflicts">
  <source>No conflicts</source>
  <translation>No conflicts</translation>
</message>
<message id="dashboard.no_documents">
  <source>No documents</source>
  <translation>No documents</translation>
</message>
<message id="dashboard.no_labels">
  <source>Nothing of this kind has been annotated yet.</source>
  <translation>Nothing of this kind has been annotated yet.</translation>
</message>
<message id="dashboard.no_people">
  <source>Nobody has begun yet.</source>
  <translation>Nobody has begun yet.</translation>
</message>
<message id="dashboard.no_repeats">
  <source>No document has been given to anybody twice.</source>
  <translation>No document has been given to anybody twice.</translation>
</message>
<message id="dashboard.no_suggestions">
  <source>Nobody has judged a suggestion of this kind yet.</source>
  <translation>Nobody has judged a suggestion of this kind yet.</translation>
</message>
<message id="dashboard.no_time">
  <source>No time measured yet</source>
  <translation>No time measured yet</translation>
</message>
<message id="dashboard.no_weeks">
  <source>No shared document of a known week: imported work carries no dates.</source>
  <translation>No shared document of a known week: imported work carries no dates.</translation>
</message>
<message id="dashboard.not_of_kind">
  <source>This measure does not exist for this kind; choose F1.</source>
  <translation>This measure does not exist for this kind; choose F1.</translation>
</message>
<message id="dashboard.nothing">
  <source>nothing</source>
  <translation>nothing</translation>
</message>
<message id="dashboard.of_many">
  <source>the {n} of {total} who agree least with the others</source>
  <translation>the {n} of {total} who agree least with the others</translation>
</message>
<message id="dashboard.of_n_documents" numerus="yes">
  <source>of {n} documents</source>
  <translation><numerusform>of {n} document</numerusform><numerusform>of {n} documents</numerusform></translation>
</message>
<message id="dashboard.open_case">
  <source>Open at its place</source>
  <translation>Open at its place</translation>
</message>
<message id="dashboard.open_of">
  <source>{n} open of {total}</source>
  <translation>{n} open of {total}</translation>
</message>
<message id="dashboard.pace">
  <source>{n} documents a day</source>
  <translation>{n} documents a day</translation>
</message>
<message id="dashboard.pace_days" numerus="yes">
  <source>needs {n} more working days</source>
  <translation><numerusform>needs {n} more working day</numerusform><numerusform>needs {n} more working days</numerusform></translation>
</message>
<message id="dashboard.pace_documents" numerus="yes">
  <source>needs {n} more finished documents</source>
  <translation><numerusform>needs {n} more finished document</numerusform><numerusform>needs {n} more finished documents</numerusform></translation>
</message>
<message id="dashboard.panel.cards">
  <source>Figures at a glance</source>
  <translation>Figures at a glance</translation>
</message>
<message id="dashboard.panel.conflicts">
  <source>Open conflicts by type</source>
  <translation>Open conflicts by type</translation>
</message>
<message id="dashboard.panel.confusion">
  <source>Confusion matrix</source>
  <translation>Confusion matrix</translation>
</message>
<message id="dashboard.panel.curve">
  <source>Learning curve</source>
  <translation>Learning curve</translation>
</message>
<message id="dashboard.panel.distribution">
  <source>Label distribution</source>
  <translation>Label distribution</translation>
</message>
<message id="dashboard.panel.documents">
  <source>Agreement by document</source>
  <translation>Agreement by document</translation>
</message>
<message id="dashboard.panel.followed">
  <source>Where people follow the machine</source>
  <translation>Where people follow the machine</translation>
</message>
<message id="dashboard.panel.labels">
  <source>Agreement by label</source>
  <translation>Agreement by label</translation>
</message>
<message id="dashboard.panel.matrix">
  <source>Agreement matrix</source>
  <translation>Agreement matrix</translation>
</message>
<message id="dashboard.panel.people">
  <source>Annotators’ progress</source>
  <translation>Annotators’ progress</translation>
</message>
<message id="dashboard.panel.self">
  <source>Agreement with oneself</source>
  <translation>Agreement with oneself</translation>
</message>
<message id="dashboard.panel.time">
  <source>Time per document</source>
  <translation>Time per document</translation>
</message>
<message id="dashboard.panel.weeks">
  <source>Agreement by week</source>
  <translation>Agreement by week</translation>
</message>
<message id="dashboard.person_counts">
  <source>finished {finished}, in progress {busy}, flagged {flagged}, of {total}</source>
  <translation>finished {finished}, in progress {busy}, flagged {flagged}, of {total}</translation>
</message>
<message id="dashboard.project_progress">
  <source>Progress of the project</source>
  <translation>Progress of the project</translation>
</message>
<message id="dashboard.projected_end">
  <source>Projected end</source>
  <translation>Projected end</translation>
</message>
<message id="dashboard.reached">
  <source>goal</source>
  <translation>goal</translation>
</message>
<message id="dashboard.readers">
  <source>Readers</source>
  <translation>Readers</translation>
</message>
<message id="dashboard.same_person">
  <source>the same person</source>
  <translation>the same person</translation>
</message>
<message id="dashboard.stands_out">
  <source>clearly below the others or the threshold</source>
  <translation>clearly below the others or the threshold</translation>
</message>
<message id="dashboard.states">
  <source>gold {gold}, read {read}, in progress {busy}, new {new}</source>
  <translation>gold {gold}, read {read}, in progress {busy}, new {new}</translation>
</message>
<message id="dashboard.taken_for">
  <source>{one} against {other}</source>
  <translation>{one} against {other}</translation>
</message>
<message id="dashboard.timed" numerus="yes">
  <source>minutes · {n} readings</source>
  <translation><numerusform>minutes · {n} reading</numerusform><numerusform>minutes · {n} readings</numerusform></translation>
</message>
<message id="dashboard.too_low">
  <source>too low</source>
  <translation>too low</translation>
</message>
<message id="dashboard.two_needed">
  <source>Agreement needs two annotators who have finished the same documents.</source>
  <translation>Agreement needs two annotators who have finished the same documents.</translation>
</message>
<message id="dashboard.two_people">
  <source>{one} and {other}</source>
  <translation>{one} and {other}</translation>
</message>
<message id="dashboard.under_threshold">
  <source>under the threshold {value}</source>
  <translation>under the threshold {value}</translation>
</message>
<message id="dashboard.warn_labels">
  <source>Under the threshold: {labels}</source>
  <translation>Under the threshold: {labels}</translation>
</message>
<message id="dashboard.warn_people">
  <source>Agreement stands out: {people}</source>
  <translation>Agreement stands out: {people}</translation>
</message>
<message id="dashboard.week_of">
  <source>Week of {day}</source>
  <translation>Week of {day}</translation>
</message>
<message id="dashboard.with_suggestions">
  <source>minutes · with suggestions {time}</source>
  <translation>minutes · with suggestions {time}</translation>
</message>
<message id="dashboard.working">
  <source>Computing…</source>
  <translation>Computing…</translation>
</message>
<message id="definition.fillers">
  <source>May be filled by</source>
  <translation>May be filled by</translation>
</message>
<message id="definition.positive">
  <source>Example</source>
  <translation>Example</translation>
</message>
<message id="definition.tricky">
  <source>Take care</source>
  <translation>Take care</translation>
</message>
<message id="digits.arabic">
  <source>١٢٣ (Arabic)</source>
  <translation>١٢٣ (Arabic)</translation>
</message>
<message id="digits.latin">
  <source>123</source>
  <translation>123</translation>
</message>
<message id="digits.locale">
  <source>As the language has them</source>
  <translation>As the language has them</translation>
</message>
<message id="digits.persian">
  <source>۱۲۳ (Persian)</source>
  <translation>۱۲۳ (Persian)</translation>
</message>
<message id="documents.done_of">
  <source>{n} of {total}</source>
  <translation>{n} of {total}</translation>
</message>
<message id="documents.order.position">
  <source>As imported</source>
  <translation>As imported</translation>
</message>
<message id="documents.order.published">
  <source>Newest first</source>
  <translation>Newest first</translation>
</message>
<message id="documents.order.title">
  <source>By title</source>
  <translation>By title</translation>
</message>
<message id="documents.order.uncertainty">
  <source>What the tagger is least sure of</source>
  <translation>What the tagger is least sure of</translation>
</message>
<message id="documents.order.vocabulary">
  <source>Most new words first</source>
  <translation>Most new words first</translation>
</message>
<message id="documents.order_needs_tagger">
  <source>The tagger has learnt nothing yet. Let it learn from your finished documents first.</source>
  <translation>The tagger has learnt nothing yet. Let it learn from your finished documents first.</translation>
</message>
<message id="documents.ordering">
  <source>Finding the order of work</source>
  <translation>Finding the order of work</translation>
</message>
<message id="documents.sort">
  <source>Order of the list</source>
  <translation>Order of the list</translation>
</message>
<message id="documents.your_share">
  <source>Finished by you</source>
  <translation>Finished by you</translation>
</message>
<message id="draft.discard">
  <source>What you changed here is not saved. Discard it?</source>
  <translation>What you changed here is not saved. Discard it?</translation>
</message>
<message id="edit.accept_suggestion">
  <source>Accepting a suggestion</source>
  <translation>Accepting a suggestion</translation>
</message>
<message id="edit.accept_suggestions">
  <source>Accepting suggestions</source>
  <translation>Accepting suggestions</translation>
</message>
<message id="edit.adjudicate">
  <source>Decisions by rule</source>
  <translation>Decisions by rule</translation>
</message>
<message id="edit.assign">
  <source>Assignment of documents</source>
  <translation>Assignment of documents</translation>
</message>
<message id="edit.attribute">
  <source>Change of attribute</source>
  <translation>Change of attribute</translation>
</message>
<message id="edit.batch">
  <source>Change of batch</source>
  <translation>Change of batch</translation>
</message>
<message id="edit.batch_rename">
  <source>Renaming of a batch</source>
  <translation>Renaming of a batch</translation>
</message>
<message id="edit.boundary">
  <source>Moving a boundary</source>
  <translation>Moving a boundary</translation>
</message>
<message id="edit.bring_back">
  <source>Bring back</source>
  <translation>Bring back</translation>
</message>
<message id="edit.clean_boundary">
  <source>Taking the clean boundary</source>
  <translation>Taking the clean boundary</translation>
</message>
<message id="edit.clear_role">
  <source>Emptying a role</source>
  <translation>Emptying a role</translation>
</message>
<message id="edit.comment">
  <source>Question or answer</source>
  <translation>Question or answer</translation>
</message>
<message id="edit.decide">
  <source>Decision</source>
  <translation>Decision</translation>
</message>
<message id="edit.delete">
  <source>Delete</source>
  <translation>Delete</translation>
</message>
<message id="edit.document_label">
  <source>Document label</source>
  <translation>Document label</translation>
</message>
<message id="edit.doubt">
  <source>Doubt flag</source>
  <translation>Doubt flag</translation>
</message>
<message id="edit.entity_ref">
  <source>Same entity</source>
  <translation>Same entity</translation>
</message>
<message id="edit.event">
  <source>New event</source>
  <translation>New event</translation>
</message>
<message id="edit.fill">
  <source>Filling a role</source>
  <translation>Filling a role</translation>
</message>
<message id="edit.import">
  <source>Import</source>
  <translation>Import</translation>
</message>
<message id="edit.label">
  <source>Labelling</source>
  <translation>Labelling</translation>
</message>
<message id="edit.label_identical">
  <source>Labelling all the same</source>
  <translation>Labelling all the same</translation>
</message>
<message id="edit.merge">
  <source>Merging of a bundle</source>
  <translation>Merging of a bundle</translation>
</message>
<message id="edit.migrate">
  <source>Change of used labels</source>
  <translation>Change of used labels</translation>
</message>
<message id="edit.note">
  <source>Note</source>
  <translation>Note</translation>
</message>
<message id="edit.reject_suggestion">
  <source>Rejecting a suggestion</source>
  <translation>Rejecting a suggestion</translation>
</message>
<message id="edit.relabel">
  <source>Change of label</source>
  <translation>Change of label</translation>
</message>
<message id="edit.relabel_same">
  <source>Giving the same words the same label</source>
  <translation>Giving the same words the same label</translation>
</message>
<message id="edit.reopen">
  <source>Reopened decision</source>
  <translation>Reopened decision</translation>
</message>
<message id="edit.restate">
  <source>Reason</source>
  <translation>Reason</translation>
</message>
<message id="edit.retype">
  <source>Change of type</source>
  <translation>Change of type</translation>
</message>
<message id="edit.revert">
  <source>Revert</source>
  <translation>Revert</translation>
</message>
<message id="edit.role">
  <source>Change of a person’s role</source>
  <translation>Change of a person’s role</translation>
</message>
<message id="edit.same_verdict">
  <source>Same decision for all alike</source>
  <translation>Same decision for all alike</translation>
</message>
<message id="edit.schema">
  <source>Change of the schema</source>
  <translation>Change of the schema</translation>
</message>
<message id="edit.seal">
  <source>Sealing gold</source>
  <translation>Sealing gold</translation>
</message>
<message id="edit.set_aside">
  <source>Set aside</source>
  <translation>Set aside</translation>
</message>
<message id="edit.settle">
  <source>What all agree on</source>
  <translation>What all agree on</translation>
</message>
<message id="edit.stance">
  <source>New stance</source>
  <translation>New stance</translation>
</message>
<message id="edit.status">
  <source>Change of status</source>
  <translation>Change of status</translation>
</message>
<message id="edit.unassign">
  <source>Taking documents back</source>
  <translation>Taking documents back</translation>
</message>
<message id="edit.unseal">
  <source>Reopening gold</source>
  <translation>Reopening gold</translation>
</message>
<message id="edit.zone">
  <source>Setting a zone</source>
  <translation>Setting a zone</translation>
</message>
<message id="edit.zones">
  <source>Accepting the proposed zones</source>
  <translation>Accepting the proposed zones</translation>
</message>
<message id="empty.no_conflicts">
  <source>No conflicts in this document.</source>
  <translation>No conflicts in this document.</translation>
</message>
<message id="empty.no_documents">
  <source>No documents yet. Drop files here or choose Import.</source>
  <translation>No documents yet. Drop files here or choose Import.</translation>
</message>
<message id="empty.no_event">
  <source>No event yet. Press {key} on a word.</source>
  <translation>No event yet. Press {key} on a word.</translation>
</message>
<message id="empty.no_match">
  <source>Nothing matches this filter.</source>
  <translation>Nothing matches this filter.</translation>
</message>
<message id="empty.no_stance">
  <source>No stance yet. Select the evidence and press {key}.</source>
  <translation>No stance yet. Select the evidence and press {key}.</translation>
</message>
<message id="empty.slot">
  <source>Empty; choose a mention</source>
  <translation>Empty; choose a mention</translation>
</message>
<message id="error.agreement_undefined">
  <source>Agreement cannot be computed: {reason} No number is shown. It will appear once there is enough shared work.</source>
  <translation>Agreement cannot be computed: {reason} No number is shown. It will appear once there is enough shared work.</translation>
</message>
<message id="error.already_there">
  <source>{file} already exists. It was not changed. Choose another name.</source>
  <translation>{file} already exists. It was not changed. Choose another name.</translation>
</message>
<message id="error.answer_cancelled">
  <source>An answer of {author} to “{document}” was cancelled (skipped) in Label Studio. It was left out; the text was imported.</source>
  <translation>An answer of {author} to “{document}” was cancelled (skipped) in Label Studio. It was left out; the text was imported.</translation>
</message>
<message id="error.answer_not_taken">
  <source>Line {line} of {file} was answered “{answer}” in Prodigy. Its text was imported, its annotations were left out.</source>
  <translation>Line {line} of {file} was answered “{answer}” in Prodigy. Its text was imported, its annotations were left out.</translation>
</message>
<message id="error.argument_cycle">
  <source>Role {role} of {id} in “{document}” is filled by {target}, of which {id} is a part itself. It was kept with this role empty. Fill the role again.</source>
  <translation>Role {role} of {id} in “{document}” is filled by {target}, of which {id} is a part itself. It was kept with this role empty. Fill the role again.</translation>
</message>
<message id="error.assign_overlap">
  <source>Each document cannot be read by {n} people when {people} are named. Nothing was assigned. Choose a number between 1 and {people}.</source>
  <translation>Each document cannot be read by {n} people when {people} are named. Nothing was assigned. Choose a number between 1 and {people}.</translation>
</message>
<message id="error.backup_failed">
  <source>The backup was not completed: {reason} The project itself is unharmed. Choose another place and try again.</source>
  <translation>The backup was not completed: {reason} The project itself is unharmed. Choose another place and try again.</translation>
</message>
<message id="error.backup_place">
  <source>No copy can be written to {file}. Nothing has changed. Choose another name.</source>
  <translation>No copy can be written to {file}. Nothing has changed. Choose another name.</translation>
</message>
<message id="error.bad_characters">
  <source>{file} contains characters that cannot be stored (position {position}). This document was left out; the others were imported. Remove them at the source and import again.</source>
  <translation>{file} contains characters that cannot be stored (position {position}). This document was left out; the others were imported. Remove them at the source and import again.</translation>
</message>
<message id="error.bad_encoding">
  <source>{file} cannot be read as {encoding} (byte {position}). Nothing was imported from it. Choose another encoding or save the file as UTF-8.</source>
  <translation>{file} cannot be read as {encoding} (byte {position}). Nothing was imported from it. Choose another encoding or save the file as UTF-8.</translation>
</message>
<message id="error.bad_fragments">
  <source>The fragments of annotation {id} of “{document}” do not lie one after another inside it. It was left out; the others were kept. Correct its fragments and import again.</source>
  <translation>The fragments of annotation {id} of “{document}” do not lie one after another inside it. It was left out; the others were kept. Correct its fragments and import again.</translation>
</message>
<message id="error.bad_tokens">
  <source>The tokens or sentences of “{document}” do not lie one after another in its text. They were left out; everything else was kept. Ayar’s own tokens are used instead.</source>
  <translation>The tokens or sentences of “{document}” do not lie one after another in its text. They were left out; everything else was kept. Ayar’s own tokens are used instead.</translation>
</message>
<message id="error.bad_value">
  <source>“{value}” is not allowed for “{attribute}”. The earlier value was kept. Choose one of: {allowed}.</source>
  <translation>“{value}” is not allowed for “{attribute}”. The earlier value was kept. Choose one of: {allowed}.</translation>
</message>
<message id="error.bundle_comes_back">
  <source>{file} holds the work of {author} on its way back. Nothing was opened. Open your project and merge the bundle there.</source>
  <translation>{file} holds the work of {author} on its way back. Nothing was opened. Open your project and merge the bundle there.</translation>
</message>
<message id="error.bundle_damaged">
  <source>{file} is incomplete or damaged. Nothing was merged. Ask for the bundle again.</source>
  <translation>{file} is incomplete or damaged. Nothing was merged. Ask for the bundle again.</translation>
</message>
<message id="error.bundle_for_other">
  <source>{file} is for {author}, and this project is somebody else’s. Nothing was merged. Open it in a project of its own.</source>
  <translation>{file} is for {author}, and this project is somebody else’s. Nothing was merged. Open it in a project of its own.</translation>
</message>
<message id="error.bundle_no_document">
  <source>{document} is not in this project. What the bundle holds about it was left out.</source>
  <translation>{document} is not in this project. What the bundle holds about it was left out.</translation>
</message>
<message id="error.bundle_no_work">
  <source>There is no work by {author} in this project. No bundle was made. Choose somebody who has begun.</source>
  <translation>There is no work by {author} in this project. No bundle was made. Choose somebody who has begun.</translation>
</message>
<message id="error.bundle_not_theirs">
  <source>{file} brings work of {author} on {document} that its sender may not change. It was left out.</source>
  <translation>{file} brings work of {author} on {document} that its sender may not change. It was left out.</translation>
</message>
<message id="error.bundle_nothing_assigned">
  <source>No documents are assigned to {author} here. No bundle was made. Assign documents first.</source>
  <translation>No documents are assigned to {author} here. No bundle was made. Assign documents first.</translation>
</message>
<message id="error.bundle_older">
  <source>Your project holds newer work by {author} than this bundle. The newer work was kept. Ask for a new bundle if that is wrong.</source>
  <translation>Your project holds newer work by {author} than this bundle. The newer work was kept. Ask for a new bundle if that is wrong.</translation>
</message>
<message id="error.bundle_other_project">
  <source>This bundle belongs to another project ({project}). Nothing was merged. Open that project and merge the bundle there.</source>
  <translation>This bundle belongs to another project ({project}). Nothing was merged. Open that project and merge the bundle there.</translation>
</message>
<message id="error.bundle_own">
  <source>{file} was made from this project for {author}. Nothing was merged. Send it to {author}; their work comes back in another bundle.</source>
  <translation>{file} was made from this project for {author}. Nothing was merged. Send it to {author}; their work comes back in another bundle.</translation>
</message>
<message id="error.bundle_schema">
  <source>{author} worked with version {version} of the schema, which is not one of this project’s. Nothing was merged. Send {author} a new bundle first.</source>
  <translation>{author} worked with version {version} of the schema, which is not one of this project’s. Nothing was merged. Send {author} a new bundle first.</translation>
</message>
<message id="error.bundle_tampered">
  <source>{file} has been changed since it was made: {part} does not match its checksum. Nothing was merged. Ask {author} to send the bundle again.</source>
  <translation>{file} has been changed since it was made: {part} does not match its checksum. Nothing was merged. Ask {author} to send the bundle again.</translation>
</message>
<message id="error.bundle_too_large">
  <source>{part} in {file} is larger than a bundle may hold. Nothing was unpacked. Make a bundle for each batch.</source>
  <translation>{part} in {file} is larger than a bundle may hold. Nothing was unpacked. Make a bundle for each batch.</translation>
</message>
<message id="error.bundle_unsafe">
  <source>{file} holds something that does not belong in a bundle: {part}. Nothing was unpacked. Do not trust where the file came from.</source>
  <translation>{file} holds something that does not belong in a bundle: {part}. Nothing was unpacked. Do not trust where the file came from.</translation>
</message>
<message id="error.calculation_died">
  <source>The calculation stopped before its end. Nothing in the project was changed. Start it again; if it stops again, close other programs to free memory.</source>
  <translation>The calculation stopped before its end. Nothing in the project was changed. Start it again; if it stops again, close other programs to free memory.</translation>
</message>
<message id="error.cannot_hold">
  <source>{format} cannot hold everything. The file was written; what it lacks is listed in {report}. For a complete copy, export as JSONL.</source>
  <translation>{format} cannot hold everything. The file was written; what it lacks is listed in {report}. For a complete copy, export as JSONL.</translation>
</message>
<message id="error.check_argument">
  <source>Role {role} of {id} ({author}, “{document}”) points to {target}, which does not exist. Fill the role again.</source>
  <translation>Role {role} of {id} ({author}, “{document}”) points to {target}, which does not exist. Fill the role again.</translation>
</message>
<message id="error.check_counters">
  <source>The counts of {author} in “{document}” do not agree with the annotations.</source>
  <translation>The counts of {author} in “{document}” do not agree with the annotations.</translation>
</message>
<message id="error.check_database">
  <source>The database is damaged: {reason}. Restore your last backup.</source>
  <translation>The database is damaged: {reason}. Restore your last backup.</translation>
</message>
<message id="error.check_index">
  <source>The search does not know all documents (differences: {n}). Open the project in the window to rebuild it.</source>
  <translation>The search does not know all documents (differences: {n}). Open the project in the window to rebuild it.</translation>
</message>
<message id="error.check_label">
  <source>Label “{label}” of {id} ({author}, “{document}”) is not in the schema.</source>
  <translation>Label “{label}” of {id} ({author}, “{document}”) is not in the schema.</translation>
</message>
<message id="error.check_offsets">
  <source>Annotation {id} of {author} in “{document}” does not lie in the text ({start}–{end} of {length}).</source>
  <translation>Annotation {id} of {author} in “{document}” does not lie in the text ({start}–{end} of {length}).</translation>
</message>
<message id="error.check_stored">
  <source>What is stored of “{document}” cannot be read. Restore your last backup.</source>
  <translation>What is stored of “{document}” cannot be read. Restore your last backup.</translation>
</message>
<message id="error.check_text">
  <source>The stored text of “{document}” is not the one that was imported: its checksum differs. Restore your last backup.</source>
  <translation>The stored text of “{document}” is not the one that was imported: its checksum differs. Restore your last backup.</translation>
</message>
<message id="error.choose_set">
  <source>This project has no gold yet. No file was written. Choose whose annotations to export: {authors}.</source>
  <translation>This project has no gold yet. No file was written. Choose whose annotations to export: {authors}.</translation>
</message>
<message id="error.column_missing">
  <source>{file} has no column for “{field}”. Nothing was imported from it. Choose which column holds it.</source>
  <translation>{file} has no column for “{field}”. Nothing was imported from it. Choose which column holds it.</translation>
</message>
<message id="error.conflicts_open">
  <source>“{document}” still has conflicts to decide: {n}. Nothing has changed. Decide them, then seal.</source>
  <translation>“{document}” still has conflicts to decide: {n}. Nothing has changed. Decide them, then seal.</translation>
</message>
<message id="error.crossing_spans">
  <source>Annotations {first} and {second} of “{document}” cross. Both were kept and marked as errors. Move one boundary so that one lies inside the other or they stand apart.</source>
  <translation>Annotations {first} and {second} of “{document}” cross. Both were kept and marked as errors. Move one boundary so that one lies inside the other or they stand apart.</translation>
</message>
<message id="error.damaged_project">
  <source>{file} is damaged. It was not opened or changed. Restore your last backup.</source>
  <translation>{file} is damaged. It was not opened or changed. Restore your last backup.</translation>
</message>
<message id="error.damaged_salvaged">
  <source>{file} is damaged. It was not changed, and everything that could be read was copied to {copy}. Open the copy, or restore your last backup.</source>
  <translation>{file} is damaged. It was not changed, and everything that could be read was copied to {copy}. Open the copy, or restore your last backup.</translation>
</message>
<message id="error.damaged_unreadable">
  <source>{file} is damaged and nothing could be read from it. It was not changed. Restore your last backup.</source>
  <translation>{file} is damaged and nothing could be read from it. It was not changed. Restore your last backup.</translation>
</message>
<message id="error.dangling_argument">
  <source>Role {role} of event {id} points to {target}, which does not exist. The event was kept with this role empty. Fill the role again.</source>
  <translation>Role {role} of event {id} points to {target}, which does not exist. The event was kept with this role empty. Fill the role again.</translation>
</message>
<message id="error.disk_full">
  <source>There is no room left on {drive}. This change was not made; everything before it is on disk. Free some space and choose “Try again”; until then the text is read-only.</source>
  <translation>There is no room left on {drive}. This change was not made; everything before it is on disk. Free some space and choose “Try again”; until then the text is read-only.</translation>
</message>
<message id="error.duplicate_annotation">
  <source>The identifier {id} stands twice in one set. The first annotation was kept, the others were left out. Give each its own identifier and import again.</source>
  <translation>The identifier {id} stands twice in one set. The first annotation was kept, the others were left out. Give each its own identifier and import again.</translation>
</message>
<message id="error.duplicate_id">
  <source>The identifier {id} occurs twice in {file} (lines {first} and {second}). The first was kept, the second left out. Give each its own identifier and import again.</source>
  <translation>The identifier {id} occurs twice in {file} (lines {first} and {second}). The first was kept, the second left out. Give each its own identifier and import again.</translation>
</message>
<message id="error.duplicate_set">
  <source>{author} already has annotations for “{document}” that differ from these. The stored ones were kept. To replace them, import again and choose “Replace”.</source>
  <translation>{author} already has annotations for “{document}” that differ from these. The stored ones were kept. To replace them, import again and choose “Replace”.</translation>
</message>
<message id="error.edited_since">
  <source>“{document}” has been worked on since then, so this can no longer be taken back as a whole. Nothing has changed.</source>
  <translation>“{document}” has been worked on since then, so this can no longer be taken back as a whole. Nothing has changed.</translation>
</message>
<message id="error.empty_comment">
  <source>There is nothing in it yet. Nothing was sent. Type a question or an answer.</source>
  <translation>There is nothing in it yet. Nothing was sent. Type a question or an answer.</translation>
</message>
<message id="error.empty_file">
  <source>{file} contains no text. Nothing was imported from it.</source>
  <translation>{file} contains no text. Nothing was imported from it.</translation>
</message>
<message id="error.empty_span">
  <source>Annotation {id} of “{document}” covers no text. It was left out; the others were kept.</source>
  <translation>Annotation {id} of “{document}” covers no text. It was left out; the others were kept.</translation>
</message>
<message id="error.encoding_unsure">
  <source>{file} does not say how it is encoded; it was read as {encoding}, which is only the likeliest. It was imported. If letters look wrong, import it again with another encoding.</source>
  <translation>{file} does not say how it is encoded; it was read as {encoding}, which is only the likeliest. It was imported. If letters look wrong, import it again with another encoding.</translation>
</message>
<message id="error.entry_differs">
  <source>{file} describes the named entity {id} otherwise than this project. The project’s own was kept. Compare the two.</source>
  <translation>{file} describes the named entity {id} otherwise than this project. The project’s own was kept. Compare the two.</translation>
</message>
<message id="error.export_failed">
  <source>{file} could not be written: {reason} The earlier file, if there was one, was left as it was. Choose another folder or try again.</source>
  <translation>{file} could not be written: {reason} The earlier file, if there was one, was left as it was. Choose another folder or try again.</translation>
</message>
<message id="error.external_address">
  <source>“{address}” is not an address of a model. Nothing was sent. Enter an address that begins with http or https.</source>
  <translation>“{address}” is not an address of a model. Nothing was sent. Enter an address that begins with http or https.</translation>
</message>
<message id="error.external_answer">
  <source>The answer of the model at {address} is not in the form it should have: {reason}. Nothing was taken from it. Check that the address speaks the chosen protocol.</source>
  <translation>The answer of the model at {address} is not in the form it should have: {reason}. Nothing was taken from it. Check that the address speaks the chosen protocol.</translation>
</message>
<message id="error.external_refused">
  <source>The model at {address} refused the question (HTTP {status}). Your annotations are not affected. Check the address, the name of the model and the key.</source>
  <translation>The model at {address} refused the question (HTTP {status}). Your annotations are not affected. Check the address, the name of the model and the key.</translation>
</message>
<message id="error.external_slow">
  <source>The model at {address} did not answer within {seconds} seconds. Your annotations are not affected. Try again, or allow it more time.</source>
  <translation>The model at {address} did not answer within {seconds} seconds. Your annotations are not affected. Try again, or allow it more time.</translation>
</message>
<message id="error.external_unreachable">
  <source>The model at {address} cannot be reached: {reason}. Your annotations are not affected. Check the address and whether the model is running.</source>
  <translation>The model at {address} cannot be reached: {reason}. Your annotations are not affected. Check the address and whether the model is running.</translation>
</message>
<message id="error.file_not_found">
  <source>{file} was not found. Nothing has changed. Check that it has not been moved or renamed.</source>
  <translation>{file} was not found. Nothing has changed. Check that it has not been moved or renamed.</translation>
</message>
<message id="error.format_not_read">
  <source>Ayar writes {format} but cannot read it. Nothing has changed. Choose another format.</source>
  <translation>Ayar writes {format} but cannot read it. Nothing has changed. Choose another format.</translation>
</message>
<message id="error.format_not_written">
  <source>Ayar reads {format} but cannot write it. Nothing has changed. Choose another format.</source>
  <translation>Ayar reads {format} but cannot write it. Nothing has changed. Choose another format.</translation>
</message>
<message id="error.gold_of_other">
  <source>The gold of “{document}” is for {people} to decide: the document is assigned to them. Nothing has changed. Whoever leads the project can assign it to somebody else.</source>
  <translation>The gold of “{document}” is for {people} to decide: the document is assigned to them. Nothing has changed. Whoever leads the project can assign it to somebody else.</translation>
</message>
<message id="error.gold_sealed">
  <source>“{document}” is sealed as gold. Nothing has changed. Reopen the gold version first.</source>
  <translation>“{document}” is sealed as gold. Nothing has changed. Reopen the gold version first.</translation>
</message>
<message id="error.header_empty">
  <source>Column {place} of {file} has no name in its header (row {line}). Nothing was imported from that table. Give it a name or delete it.</source>
  <translation>Column {place} of {file} has no name in its header (row {line}). Nothing was imported from that table. Give it a name or delete it.</translation>
</message>
<message id="error.header_twice">
  <source>{file} has two columns called “{column}” (row {line}). Nothing was imported from that table. Rename one of them.</source>
  <translation>{file} has two columns called “{column}” (row {line}). Nothing was imported from that table. Rename one of them.</translation>
</message>
<message id="error.id_fixed">
  <source>The id “{id}” is fixed: annotations refer to it. Change the name instead.</source>
  <translation>The id “{id}” is fixed: annotations refer to it. Change the name instead.</translation>
</message>
<message id="error.id_invalid">
  <source>“{id}” cannot be an id. Use Latin letters, digits, “_”, “.”, “:” or “-”, without spaces.</source>
  <translation>“{id}” cannot be an id. Use Latin letters, digits, “_”, “.”, “:” or “-”, without spaces.</translation>
</message>
<message id="error.id_taken">
  <source>“{id}” is there already. An id is used only once, also when it is inactive. Choose another.</source>
  <translation>“{id}” is there already. An id is used only once, also when it is inactive. Choose another.</translation>
</message>
<message id="error.import_bad_json">
  <source>Line {line} of {file} is not valid JSON (column {column}). That line was left out; the others were imported. Correct it and import the file again.</source>
  <translation>Line {line} of {file} is not valid JSON (column {column}). That line was left out; the others were imported. Correct it and import the file again.</translation>
</message>
<message id="error.import_bad_json_file">
  <source>{file} is not valid JSON (line {line}, column {column}). Nothing was imported from it. Correct it and import the file again.</source>
  <translation>{file} is not valid JSON (line {line}, column {column}). Nothing was imported from it. Correct it and import the file again.</translation>
</message>
<message id="error.import_bad_number">
  <source>Line {line} of {file} holds a number too large to be kept exactly. That record was left out; the others were imported. Write the number as text and import the file again.</source>
  <translation>Line {line} of {file} holds a number too large to be kept exactly. That record was left out; the others were imported. Write the number as text and import the file again.</translation>
</message>
<message id="error.import_bad_row">
  <source>Line {line} of {file} has {found} cells where {expected} are expected. That row was left out; the others were imported. Correct it and import the file again.</source>
  <translation>Line {line} of {file} has {found} cells where {expected} are expected. That row was left out; the others were imported. Correct it and import the file again.</translation>
</message>
<message id="error.import_bad_tsv">
  <source>Line {line} of {file} does not fit WebAnno TSV. Nothing was imported from it. Export the file again.</source>
  <translation>Line {line} of {file} does not fit WebAnno TSV. Nothing was imported from it. Export the file again.</translation>
</message>
<message id="error.import_bad_xml">
  <source>{file} is not valid XML (line {line}, column {column}). Nothing was imported from it. Export it again.</source>
  <translation>{file} is not valid XML (line {line}, column {column}). Nothing was imported from it. Export it again.</translation>
</message>
<message id="error.import_line">
  <source>{file}, line {line}: {reason} This record was left out; everything else was imported. Correct the line and import the file again; what is already here is not added twice.</source>
  <translation>{file}, line {line}: {reason} This record was left out; everything else was imported. Correct the line and import the file again; what is already here is not added twice.</translation>
</message>
<message id="error.import_missing_field">
  <source>Line {line} of {file} has no “{field}”. That record was left out; the others were imported. Add the field and import the file again.</source>
  <translation>Line {line} of {file} has no “{field}”. That record was left out; the others were imported. Add the field and import the file again.</translation>
</message>
<message id="error.import_not_object">
  <source>Line {line} of {file} is not a JSON object. That line was left out; the others were imported. Put each record between braces and import the file again.</source>
  <translation>Line {line} of {file} is not a JSON object. That line was left out; the others were imported. Put each record between braces and import the file again.</translation>
</message>
<message id="error.import_too_deep">
  <source>Line {line} of {file} is nested too deeply to be kept. That record was left out; the others were imported. Flatten it and import the file again.</source>
  <translation>Line {line} of {file} is nested too deeply to be kept. That record was left out; the others were imported. Flatten it and import the file again.</translation>
</message>
<message id="error.import_worked_on">
  <source>“{document}” has been worked on since it was imported, so the import can no longer be taken back. Nothing has changed.</source>
  <translation>“{document}” has been worked on since it was imported, so the import can no longer be taken back. Nothing has changed.</translation>
</message>
<message id="error.interrupted">
  <source>Stopped at your request. Finished so far: {n} of {total}; these are kept. Run it again to do the rest.</source>
  <translation>Stopped at your request. Finished so far: {n} of {total}; these are kept. Run it again to do the rest.</translation>
</message>
<message id="error.java_only">
  <source>The annotations of {author} on “{document}” stand only in a Java file (.ser), which is never opened. The set is empty and not finished. Export the project from INCEpTION again, with the format UIMA CAS JSON or XMI.</source>
  <translation>The annotations of {author} on “{document}” stand only in a Java file (.ser), which is never opened. The set is empty and not finished. Export the project from INCEpTION again, with the format UIMA CAS JSON or XMI.</translation>
</message>
<message id="error.label_not_offered">
  <source>“{label}” is not among the labels in use. Nothing has changed. Choose another one.</source>
  <translation>“{label}” is not among the labels in use. Nothing has changed. Choose another one.</translation>
</message>
<message id="error.layers_left_out">
  <source>Layers of “{document}” that Ayar does not read were left out: {layers} (annotations: {n}).</source>
  <translation>Layers of “{document}” that Ayar does not read were left out: {layers} (annotations: {n}).</translation>
</message>
<message id="error.line_kept">
  <source>Line {line} of {file} could not be understood. It was kept as it is and goes out again, but it is no annotation here. Correct it if it should be one.</source>
  <translation>Line {line} of {file} could not be understood. It was kept as it is and goes out again, but it is no annotation here. Correct it if it should be one.</translation>
</message>
<message id="error.locked">
  <source>Another program is using {file}: {holder}. This change was not made; everything before it is on disk. Close that program and choose “Try again”.</source>
  <translation>Another program is using {file}: {holder}. This change was not made; everything before it is on disk. Close that program and choose “Try again”.</translation>
</message>
<message id="error.metadata_kept">
  <source>“{document}” has layers about the whole document that Ayar does not show: {layers} (number: {n}). They were kept and go out to UIMA again in their own layers.</source>
  <translation>“{document}” has layers about the whole document that Ayar does not show: {layers} (number: {n}). They were kept and go out to UIMA again in their own layers.</translation>
</message>
<message id="error.missing_extra">
  <source>This needs a part of Ayar that is not installed: {package}. Nothing has changed. Install it with: {command}</source>
  <translation>This needs a part of Ayar that is not installed: {package}. Nothing has changed. Install it with: {command}</translation>
</message>
<message id="error.near_duplicate">
  <source>{document} is like “{other}”, {percent}%. Both were kept; compare them so that one story is not annotated twice by mistake.</source>
  <translation>{document} is like “{other}”, {percent}%. Both were kept; compare them so that one story is not annotated twice by mistake.</translation>
</message>
<message id="error.newer_version">
  <source>{file} was made by a newer Ayar ({version}). It was not opened or changed. Update Ayar and open it again.</source>
  <translation>{file} was made by a newer Ayar ({version}). It was not opened or changed. Update Ayar and open it again.</translation>
</message>
<message id="error.no_author">
  <source>These annotations do not say whose they are. They were left out. Say who made them and import again.</source>
  <translation>These annotations do not say whose they are. They were left out. Say who made them and import again.</translation>
</message>
<message id="error.no_files">
  <source>There is no file to import in {file}. Nothing has changed. Choose another folder.</source>
  <translation>There is no file to import in {file}. Nothing has changed. Choose another folder.</translation>
</message>
<message id="error.no_name">
  <source>The name is empty. Nothing has changed. Type a name.</source>
  <translation>The name is empty. Nothing has changed. Type a name.</translation>
</message>
<message id="error.no_permission">
  <source>You are not allowed to read {file}. Nothing has changed. Change its permissions or copy it to a folder of your own.</source>
  <translation>You are not allowed to read {file}. Nothing has changed. Change its permissions or copy it to a folder of your own.</translation>
</message>
<message id="error.no_such_author">
  <source>There are no annotations by {author}. Nothing was written. Choose one of: {authors}.</source>
  <translation>There are no annotations by {author}. Nothing was written. Choose one of: {authors}.</translation>
</message>
<message id="error.no_such_batch">
  <source>There is no batch named {batch} in this project. Nothing has changed. Choose one that is there.</source>
  <translation>There is no batch named {batch} in this project. Nothing has changed. Choose one that is there.</translation>
</message>
<message id="error.no_such_document">
  <source>There is no document with the key {document} in this project. The keys are those that an export shows.</source>
  <translation>There is no document with the key {document} in this project. The keys are those that an export shows.</translation>
</message>
<message id="error.no_such_format">
  <source>There is no format called {format}. Nothing has changed. Choose one of: {formats}.</source>
  <translation>There is no format called {format}. Nothing has changed. Choose one of: {formats}.</translation>
</message>
<message id="error.no_such_label">
  <source>The schema has no label {label}. Labels are written as their ids, such as those that the command schema show lists.</source>
  <translation>The schema has no label {label}. Labels are written as their ids, such as those that the command schema show lists.</translation>
</message>
<message id="error.no_such_option">
  <source>{format} has no variant {option}. Nothing has changed. Choose one of these: {options}</source>
  <translation>{format} has no variant {option}. Nothing has changed. Choose one of these: {options}</translation>
</message>
<message id="error.no_such_reader">
  <source>There are no annotations by {author} to compare. Choose among: {authors}.</source>
  <translation>There are no annotations by {author} to compare. Choose among: {authors}.</translation>
</message>
<message id="error.no_text_file">
  <source>{file} is no text: it begins like a file of the kind {kind}. Nothing was imported from it. Save what it says as text, or in a format that Ayar reads.</source>
  <translation>{file} is no text: it begins like a file of the kind {kind}. Nothing was imported from it. Save what it says as text, or in a format that Ayar reads.</translation>
</message>
<message id="error.no_variant">
  <source>{format} has no variants, so {option} means nothing. Nothing has changed. Leave it out.</source>
  <translation>{format} has no variants, so {option} means nothing. Nothing has changed. Leave it out.</translation>
</message>
<message id="error.not_a_bundle">
  <source>{file} is not a bundle of Ayar. Nothing has changed. Choose a file that ends in .ayarb.</source>
  <translation>{file} is not a bundle of Ayar. Nothing has changed. Choose a file that ends in .ayarb.</translation>
</message>
<message id="error.not_a_machine">
  <source>“{author}” is the name of a person, so suggestions cannot be stored under it. Nothing was changed. Choose another name for the recommender.</source>
  <translation>“{author}” is the name of a person, so suggestions cannot be stored under it. Nothing was changed. Choose another name for the recommender.</translation>
</message>
<message id="error.not_a_person">
  <source>{author} is the name of a program that makes suggestions. Nothing has changed. Choose another name.</source>
  <translation>{author} is the name of a program that makes suggestions. Nothing has changed. Choose another name.</translation>
</message>
<message id="error.not_a_project">
  <source>{file} is not an Ayar project. It was not changed. Open a file ending in {ext}, or import this one into a project.</source>
  <translation>{file} is not an Ayar project. It was not changed. Open a file ending in {ext}, or import this one into a project.</translation>
</message>
<message id="error.not_a_release">
  <source>{folder} holds no release that can be compared. Nothing was published. Choose the folder of an earlier release.</source>
  <translation>{folder} holds no release that can be compared. Nothing was published. Choose the folder of an earlier release.</translation>
</message>
<message id="error.not_a_reviewer">
  <source>{author} is not a reviewer of this project and cannot change gold. Nothing has changed. Whoever leads the project can change roles in Team → People….</source>
  <translation>{author} is not a reviewer of this project and cannot change gold. Nothing has changed. Whoever leads the project can change roles in Team → People….</translation>
</message>
<message id="error.not_in_schema">
  <source>{theirs} cannot become {name}: the schema has nothing of that name. Nothing has changed. Write ids, such as those that the command schema show lists, or add --add-labels.</source>
  <translation>{theirs} cannot become {name}: the schema has nothing of that name. Nothing has changed. Write ids, such as those that the command schema show lists, or add --add-labels.</translation>
</message>
<message id="error.not_ready">
  <source>“{document}” cannot be adjudicated yet: not everyone has finished it. Nothing has changed. Waiting for: {people}.</source>
  <translation>“{document}” cannot be adjudicated yet: not everyone has finished it. Nothing has changed. Waiting for: {people}.</translation>
</message>
<message id="error.not_regular_file">
  <source>{file} is not an ordinary file. Nothing was imported from it.</source>
  <translation>{file} is not an ordinary file. Nothing was imported from it.</translation>
</message>
<message id="error.not_your_set">
  <source>These annotations belong to {author}. You can read them but not change them.</source>
  <translation>These annotations belong to {author}. You can read them but not change them.</translation>
</message>
<message id="error.nothing_selected">
  <source>No words are selected. Nothing has changed. Select the words first.</source>
  <translation>No words are selected. Nothing has changed. Select the words first.</translation>
</message>
<message id="error.nothing_shared">
  <source>These versions have no letter in common. Nothing has changed. Choose another version or edit it.</source>
  <translation>These versions have no letter in common. Nothing has changed. Choose another version or edit it.</translation>
</message>
<message id="error.nothing_to_assign">
  <source>There are no documents to assign. Nothing has changed. Import documents first.</source>
  <translation>There are no documents to assign. Nothing has changed. Import documents first.</translation>
</message>
<message id="error.nothing_to_export">
  <source>There are no documents to export ({status}). No file was written. Choose another scope or import documents first.</source>
  <translation>There are no documents to export ({status}). No file was written. Choose another scope or import documents first.</translation>
</message>
<message id="error.nothing_to_learn">
  <source>There is no finished work with annotations to learn from. Nothing was changed. Finish a document first, or choose other work to learn from.</source>
  <translation>There is no finished work with annotations to learn from. Nothing was changed. Finish a document first, or choose other work to learn from.</translation>
</message>
<message id="error.nothing_to_release">
  <source>This project has no gold yet. Nothing was published. Adjudicate some documents, or let a rule do it, then publish again.</source>
  <translation>This project has no gold yet. Nothing was published. Adjudicate some documents, or let a rule do it, then publish again.</translation>
</message>
<message id="error.offset_in_character">
  <source>Annotation {id} of “{document}” begins or ends in the middle of a character ({start}–{end}, UTF-16 units). It was left out; the others were kept. Check how its offsets were counted.</source>
  <translation>Annotation {id} of “{document}” begins or ends in the middle of a character ({start}–{end}, UTF-16 units). It was left out; the others were kept. Check how its offsets were counted.</translation>
</message>
<message id="error.offset_out_of_range">
  <source>Annotation {id} of “{document}” points outside of the text ({start} to {end} of {length}). It was left out; the others were kept. Check whether its offsets are counted in code points, UTF-16 units or bytes.</source>
  <translation>Annotation {id} of “{document}” points outside of the text ({start} to {end} of {length}). It was left out; the others were kept. Check whether its offsets are counted in code points, UTF-16 units or bytes.</translation>
</message>
<message id="error.offsets_unsure">
  <source>“{document}” has characters such as emoji, which programs count as one or as two; its offsets were read as one. See whether the annotations after them are in their place.</source>
  <translation>“{document}” has characters such as emoji, which programs count as one or as two; its offsets were read as one. See whether the annotations after them are in their place.</translation>
</message>
<message id="error.only_leads">
  <source>Only a reviewer or whoever leads the project can do this; {author} cannot.</source>
  <translation>Only a reviewer or whoever leads the project can do this; {author} cannot.</translation>
</message>
<message id="error.only_own_work">
  <source>Only a reviewer or whoever leads the project sees everybody's work; {author} sees their own.</source>
  <translation>Only a reviewer or whoever leads the project sees everybody's work; {author} sees their own.</translation>
</message>
<message id="error.open_elsewhere">
  <source>{holder} has this project open. It was opened here read-only. Close it there to edit here.</source>
  <translation>{holder} has this project open. It was opened here read-only. Close it there to edit here.</translation>
</message>
<message id="error.own_table">
  <source>{file} holds the table “{table}” that Ayar wrote for counting. It cannot be read back whole, and nothing of it was imported. Export the project as “Ayar JSONL, complete” and import that; if you want the rows as texts all the same, say which column holds the text.</source>
  <translation>{file} holds the table “{table}” that Ayar wrote for counting. It cannot be read back whole, and nothing of it was imported. Export the project as “Ayar JSONL, complete” and import that; if you want the rows as texts all the same, say which column holds the text.</translation>
</message>
<message id="error.plain_answers">
  <source>{file} is a short export of Label Studio (JSON-MIN), in which an answer that is a plain word looks like a field of the task. These were kept as metadata: {fields}. If some are answers, export as JSON and import that.</source>
  <translation>{file} is a short export of Label Studio (JSON-MIN), in which an answer that is a plain word looks like a field of the task. These were kept as metadata: {fields}. If some are answers, export as JSON and import that.</translation>
</message>
<message id="error.quote_mismatch">
  <source>Annotation {id} of “{document}” says “{expected}”, but the text there is “{found}”. It was left out; the others were kept. Check how its offsets were counted.</source>
  <translation>Annotation {id} of “{document}” says “{expected}”, but the text there is “{found}”. It was left out; the others were kept. Check how its offsets were counted.</translation>
</message>
<message id="error.quote_open">
  <source>The quotation mark that opens a cell in the row at line {line} of {file} is never closed, so everything after it would be one cell. That row and what follows it were left out; the rows before it were imported. Close the mark and import the file again.</source>
  <translation>The quotation mark that opens a cell in the row at line {line} of {file} is never closed, so everything after it would be one cell. That row and what follows it were left out; the rows before it were imported. Close the mark and import the file again.</translation>
</message>
<message id="error.read_only">
  <source>{file} cannot be written to. It was opened read-only and nothing is lost. Copy the project to a folder where you may write.</source>
  <translation>{file} cannot be written to. It was opened read-only and nothing is lost. Copy the project to a folder where you may write.</translation>
</message>
<message id="error.relation_end_missing">
  <source>Line {line} of {file}: the relation {label} points to {target}, which is not there. It was left out; everything else was kept. Correct it and import again.</source>
  <translation>Line {line} of {file}: the relation {label} points to {target}, which is not there. It was left out; everything else was kept. Correct it and import again.</translation>
</message>
<message id="error.relations_kept">
  <source>“{document}” has relations between annotations (number: {n}): {labels}. They were kept and go out again, but Ayar does not show them.</source>
  <translation>“{document}” has relations between annotations (number: {n}): {labels}. They were kept and go out again, but Ayar does not show them.</translation>
</message>
<message id="error.release_blocked">
  <source>The release has errors (number: {n}). Nothing was published. Correct the first one, shown here, and check again.</source>
  <translation>The release has errors (number: {n}). Nothing was published. Correct the first one, shown here, and check again.</translation>
</message>
<message id="error.release_exists">
  <source>{folder} already holds version {version}. It was not touched. Choose another version number or another folder.</source>
  <translation>{folder} already holds version {version}. It was not touched. Choose another version number or another folder.</translation>
</message>
<message id="error.release_shares">
  <source>{shares} cannot be the shares of training, validation and test. Give three numbers that add up to 100, such as 80,10,10.</source>
  <translation>{shares} cannot be the shares of training, validation and test. Give three numbers that add up to 100, such as 80,10,10.</translation>
</message>
<message id="error.release_version">
  <source>{version} is no version number. Use letters, digits, dots and hyphens, such as 1.2.0.</source>
  <translation>{version} is no version number. Use letters, digits, dots and hyphens, such as 1.2.0.</translation>
</message>
<message id="error.results_kept">
  <source>“{document}” has results of Label Studio that are no annotations here: {types} (number: {n}). They were kept and go out to Label Studio again.</source>
  <translation>“{document}” has results of Label Studio that are no annotations here: {types} (number: {n}). They were kept and go out to Label Studio again.</translation>
</message>
<message id="error.revert_later">
  <source>This was changed again later, so it cannot be taken back by itself. Nothing has changed. Take back the later changes first.</source>
  <translation>This was changed again later, so it cannot be taken back by itself. Nothing has changed. Take back the later changes first.</translation>
</message>
<message id="error.role_cycle">
  <source>{id} is already a part of {target}, which therefore cannot fill a role of it. Nothing has changed. Choose another filler.</source>
  <translation>{id} is already a part of {target}, which therefore cannot fill a role of it. Nothing has changed. Choose another filler.</translation>
</message>
<message id="error.role_filler">
  <source>A {label} cannot fill the role {role}. Nothing has changed. Choose one of: {allowed}.</source>
  <translation>A {label} cannot fill the role {role}. Nothing has changed. Choose one of: {allowed}.</translation>
</message>
<message id="error.role_unknown">
  <source>{label} has no role {role}. Nothing has changed. Choose another role.</source>
  <translation>{label} has no role {role}. Nothing has changed. Choose another role.</translation>
</message>
<message id="error.schema_changed_since">
  <source>The schema has been changed since then. Take the later change of the schema back first.</source>
  <translation>The schema has been changed since then. Take the later change of the schema back first.</translation>
</message>
<message id="error.schema_conflict">
  <source>{file} was made with schema {theirs}; this project uses {ours}. Nothing was merged. Update the schema on one side, then merge again.</source>
  <translation>{file} was made with schema {theirs}; this project uses {ours}. Nothing was merged. Update the schema on one side, then merge again.</translation>
</message>
<message id="error.schema_in_use">
  <source>“{label}” is used by annotations and cannot be removed (uses: {n}). Nothing has changed. Make it inactive instead.</source>
  <translation>“{label}” is used by annotations and cannot be removed (uses: {n}). Nothing has changed. Make it inactive instead.</translation>
</message>
<message id="error.schema_invalid">
  <source>{file} is not a valid schema: {reason} The schema in use was kept. Correct the file and try again.</source>
  <translation>{file} is not a valid schema: {reason} The schema in use was kept. Correct the file and try again.</translation>
</message>
<message id="error.sentence_text_differs">
  <source>Sentence {id} in {file} (line {line}) says another text than its tokens give. What the tokens give was imported. Check that sentence.</source>
  <translation>Sentence {id} in {file} (line {line}) says another text than its tokens give. What the tokens give was imported. Check that sentence.</translation>
</message>
<message id="error.sentences_unfit">
  <source>The “sentences” in line {line} of {file} do not cover its tokens one after another. The record was imported as one sentence. Correct them and import again if sentences matter.</source>
  <translation>The “sentences” in line {line} of {file} do not cover its tokens one after another. The record was imported as one sentence. Correct them and import again if sentences matter.</translation>
</message>
<message id="error.stance_incomplete">
  <source>This stance has no {role}. It was kept and marked as an error. Choose its {role}.</source>
  <translation>This stance has no {role}. It was kept and marked as an error. Choose its {role}.</translation>
</message>
<message id="error.stopped_last_time">
  <source>Ayar stopped unexpectedly last time. Everything you saw on screen is on disk; go on working.</source>
  <translation>Ayar stopped unexpectedly last time. Everything you saw on screen is on disk; go on working.</translation>
</message>
<message id="error.strict_losses">
  <source>{format} would lose something and you asked for no losses. No file was written. The losses are listed in {report}; choose another format or allow them.</source>
  <translation>{format} would lose something and you asked for no losses. No file was written. The losses are listed in {report}; choose another format or allow them.</translation>
</message>
<message id="error.suggest_failed">
  <source>Suggestions could not be made: {reason} Your annotations are not affected. Go on without them or try again.</source>
  <translation>Suggestions could not be made: {reason} Your annotations are not affected. Go on without them or try again.</translation>
</message>
<message id="error.tag_unreadable">
  <source>Line {line} of {file}: {tag} is not a tag such as O, B-PER or I-PER. It was read as outside every entity and the raw tags were kept. Correct it if that is wrong.</source>
  <translation>Line {line} of {file}: {tag} is not a tag such as O, B-PER or I-PER. It was read as outside every entity and the raw tags were kept. Correct it if that is wrong.</translation>
</message>
<message id="error.tags_invalid">
  <source>Line {line} of {file}: the tag {tag} cannot follow {previous}. It was read as the start of an entity and the raw tags were kept. Correct it if that is wrong.</source>
  <translation>Line {line} of {file}: the tag {tag} cannot follow {previous}. It was read as the start of an entity and the raw tags were kept. Correct it if that is wrong.</translation>
</message>
<message id="error.tags_without_names">
  <source>The ner_tags in line {line} of {file} are numbers, and nobody says what they stand for. That record was left out. Put the dataset's dataset_info.json or README.md beside the file and import again.</source>
  <translation>The ner_tags in line {line} of {file} are numbers, and nobody says what they stand for. That record was left out. Put the dataset's dataset_info.json or README.md beside the file and import again.</translation>
</message>
<message id="error.text_changed_outside">
  <source>The text of “{document}” has changed outside Ayar. It is shown read-only and its annotations are kept. Keep the stored text or re-align the annotations.</source>
  <translation>The text of “{document}” has changed outside Ayar. It is shown read-only and its annotations are kept. Keep the stored text or re-align the annotations.</translation>
</message>
<message id="error.text_differs">
  <source>The text of “{document}” in {file} differs from the stored text. The stored text was kept and these annotations were not imported. Import them with the text they were made on.</source>
  <translation>The text of “{document}” in {file} differs from the stored text. The stored text was kept and these annotations were not imported. Import them with the text they were made on.</translation>
</message>
<message id="error.text_differs_at">
  <source>The text of “{document}” in {file} differs from the stored text, first at character {position}: “{found}” instead of “{expected}”; differences: {n}. The stored text was kept and these annotations were not imported. Import them with the text they were made on.</source>
  <translation>The text of “{document}” in {file} differs from the stored text, first at character {position}: “{found}” instead of “{expected}”; differences: {n}. The stored text was kept and these annotations were not imported. Import them with the text they were made on.</translation>
</message>
<message id="error.tokens_differ">
  <source>The tokens of “{document}” in {file} are not those of the stored text, first at token {position}: “{found}” instead of “{expected}”; differing tokens: {n}. Nothing of this document was imported. Import it with the tokens it was made on.</source>
  <translation>The tokens of “{document}” in {file} are not those of the stored text, first at token {position}: “{found}” instead of “{expected}”; differing tokens: {n}. Nothing of this document was imported. Import it with the tokens it was made on.</translation>
</message>
<message id="error.trigger_missing">
  <source>Line {line} of {file}: the trigger {target} of {id} is not there. The event was left out; everything else was kept. Correct it and import again.</source>
  <translation>Line {line} of {file}: the trigger {target} of {id} is not there. The event was left out; everything else was kept. Correct it and import again.</translation>
</message>
<message id="error.two_authors">
  <source>Comparing takes at least two people. Name two or more, separated by commas.</source>
  <translation>Comparing takes at least two people. Name two or more, separated by commas.</translation>
</message>
<message id="error.unexpected">
  <source>Something went wrong in Ayar itself. Your work is on disk. Copy the details and send them to us; then go on or restart.</source>
  <translation>Something went wrong in Ayar itself. Your work is on disk. Copy the details and send them to us; then go on or restart.</translation>
</message>
<message id="error.unknown_attribute">
  <source>Attribute “{attribute}” of {id} is not in the schema. Its value was kept unchanged and will be exported as it is. Add it to the schema to edit it.</source>
  <translation>Attribute “{attribute}” of {id} is not in the schema. Its value was kept unchanged and will be exported as it is. Add it to the schema to edit it.</translation>
</message>
<message id="error.unknown_document_label">
  <source>“{document}” has the document label “{label}”, which the schema does not have. Its value was kept unchanged and goes out again, but Ayar does not show it. Add it to the schema's document labels to edit it.</source>
  <translation>“{document}” has the document label “{label}”, which the schema does not have. Its value was kept unchanged and goes out again, but Ayar does not show it. Add it to the schema's document labels to edit it.</translation>
</message>
<message id="error.unknown_encoding">
  <source>There is no encoding called {encoding}. Nothing has changed. Choose another, such as utf-8, utf-16 or cp1256.</source>
  <translation>There is no encoding called {encoding}. Nothing has changed. Choose another, such as utf-8, utf-16 or cp1256.</translation>
</message>
<message id="error.unknown_field">
  <source>The document form has no field “{field}”. Nothing has changed. Choose another field.</source>
  <translation>The document form has no field “{field}”. Nothing has changed. Choose another field.</translation>
</message>
<message id="error.unknown_format">
  <source>The format of {file} was not recognised. Nothing was imported from it. Choose the format yourself and try again.</source>
  <translation>The format of {file} was not recognised. Nothing was imported from it. Choose the format yourself and try again.</translation>
</message>
<message id="error.unknown_label">
  <source>Label “{label}” is not in the schema. Its annotations were left out; the others were kept. Add the label to the schema or map it to another and import again.</source>
  <translation>Label “{label}” is not in the schema. Its annotations were left out; the others were kept. Add the label to the schema or map it to another and import again.</translation>
</message>
<message id="error.unsafe_xml">
  <source>{file} declares XML entities, which documents of this kind never need, and was not read. Nothing was imported from it. Save it anew with the program it comes from.</source>
  <translation>{file} declares XML entities, which documents of this kind never need, and was not read. Nothing was imported from it. Save it anew with the program it comes from.</translation>
</message>
<message id="error.unstorable">
  <source>This value cannot be stored: {reason} Nothing has changed. Correct it and try again.</source>
  <translation>This value cannot be stored: {reason} Nothing has changed. Correct it and try again.</translation>
</message>
<message id="error.utf16_by_words">
  <source>“{document}” counts its offsets in UTF-16 units, as doccano’s window does: only so do they fall on words. They were converted. See whether they are in their place.</source>
  <translation>“{document}” counts its offsets in UTF-16 units, as doccano’s window does: only so do they fall on words. They were converted. See whether they are in their place.</translation>
</message>
<message id="error.utf16_offsets">
  <source>“{document}” counts its offsets in UTF-16 units: its quotes agree only so. They were converted.</source>
  <translation>“{document}” counts its offsets in UTF-16 units: its quotes agree only so. They were converted.</translation>
</message>
<message id="error.worker_gone">
  <source>The helper process has stopped for good: {reason}. Your work is not affected; what depends on it is off until the program is started again.</source>
  <translation>The helper process has stopped for good: {reason}. Your work is not affected; what depends on it is off until the program is started again.</translation>
</message>
<message id="error.worker_slow">
  <source>The helper process did not answer in time and was stopped. Your work is not affected. Try again.</source>
  <translation>The helper process did not answer in time and was stopped. Your work is not affected. Try again.</translation>
</message>
<message id="error.wrong_format">
  <source>{file} cannot be read as {format}: it is damaged, incomplete or a file of another kind. Nothing was imported from it. Check the file or choose another format.</source>
  <translation>{file} cannot be read as {format}: it is damaged, incomplete or a file of another kind. Nothing was imported from it. Check the file or choose another format.</translation>
</message>
<message id="error.zip_bomb">
  <source>{file} unpacks to far more than a document needs and was not opened. Nothing was imported from it. Save it anew with the program it comes from.</source>
  <translation>{file} unpacks to far more than a document needs and was not opened. Nothing was imported from it. Save it anew with the program it comes from.</translation>
</message>
<message id="error.zip_unsafe">
  <source>{file} holds “{part}”, which would land outside its folder. It was left out; nothing is ever unpacked to disk. Ask where the file comes from.</source>
  <translation>{file} holds “{part}”, which would land outside its folder. It was left out; nothing is ever unpacked to disk. Ask where the file comes from.</translation>
</message>
<message id="export.all">
  <source>Everybody’s</source>
  <translation>Everybody’s</translation>
</message>
<message id="export.all_zones">
  <source>Write the tokens of zones that are not for export too</source>
  <translation>Write the tokens of zones that are not for export too</translation>
</message>
<message id="export.aside" numerus="yes">
  <source>{n} documents that are set aside were left out.</source>
  <translation><numerusform>{n} document that is set aside was left out.</numerusform><numerusform>{n} documents that are set aside were left out.</numerusform></translation>
</message>
<message id="export.done">
  <source>Exported to {file}.</source>
  <translation>Exported to {file}.</translation>
</message>
<message id="export.gold">
  <source>Gold only</source>
  <translation>Gold only</translation>
</message>
<message id="export.how">
  <source>Variant</source>
  <translation>Variant</translation>
</message>
<message id="export.how.ayar">
  <source>Ayar's own</source>
  <translation>Ayar's own</translation>
</message>
<message id="export.how.kept">
  <source>As imported</source>
  <translation>As imported</translation>
</message>
<message id="export.how.labels">
  <source>Labels</source>
  <translation>Labels</translation>
</message>
<message id="export.how.layers">
  <source>Layers</source>
  <translation>Layers</translation>
</message>
<message id="export.how.scheme">
  <source>Tag scheme</source>
  <translation>Tag scheme</translation>
</message>
<message id="export.how.separator">
  <source>Between the columns</source>
  <translation>Between the columns</translation>
</message>
<message id="export.how.source">
  <source>Those it came from</source>
  <translation>Those it came from</translation>
</message>
<message id="export.how.space">
  <source>Space</source>
  <translation>Space</translation>
</message>
<message id="export.how.tab">
  <source>Tab</source>
  <translation>Tab</translation>
</message>
<message id="export.looking">
  <source>Looking for what would be lost…</source>
  <translation>Looking for what would be lost…</translation>
</message>
<message id="export.no_losses">
  <source>Nothing in this project would be lost.</source>
  <translation>Nothing in this project would be lost.</translation>
</message>
<message id="export.nobody">
  <source>Nobody has annotated anything yet.</source>
  <translation>Nobody has annotated anything yet.</translation>
</message>
<message id="export.scope">
  <source>Whose annotations</source>
  <translation>Whose annotations</translation>
</message>
<message id="export.start">
  <source>Export</source>
  <translation>Export</translation>
</message>
<message id="export.to">
  <source>Write to</source>
  <translation>Write to</translation>
</message>
<message id="field.alias">
  <source>Other name</source>
  <translation>Other name</translation>
</message>
<message id="field.annotations">
  <source>Annotations</source>
  <translation>Annotations</translation>
</message>
<message id="field.assigned">
  <source>Assigned</source>
  <translation>Assigned</translation>
</message>
<message id="field.author">
  <source>Annotator</source>
  <translation>Annotator</translation>
</message>
<message id="field.batch">
  <source>Batch</source>
  <translation>Batch</translation>
</message>
<message id="field.column_for">
  <source>Column for “{field}”</source>
  <translation>Column for “{field}”</translation>
</message>
<message id="field.confidence">
  <source>Confidence</source>
  <translation>Confidence</translation>
</message>
<message id="field.encoding">
  <source>Encoding</source>
  <translation>Encoding</translation>
</message>
<message id="field.event_type">
  <source>Event type</source>
  <translation>Event type</translation>
</message>
<message id="field.evidence">
  <source>Evidence</source>
  <translation>Evidence</translation>
</message>
<message id="field.format">
  <source>Format</source>
  <translation>Format</translation>
</message>
<message id="field.holder">
  <source>Holder</source>
  <translation>Holder</translation>
</message>
<message id="field.key">
  <source>Key</source>
  <translation>Key</translation>
</message>
<message id="field.language">
  <source>Language</source>
  <translation>Language</translation>
</message>
<message id="field.length">
  <source>Length</source>
  <translation>Length</translation>
</message>
<message id="field.licence">
  <source>Licence</source>
  <translation>Licence</translation>
</message>
<message id="field.per_document">
  <source>Annotators per document</source>
  <translation>Annotators per document</translation>
</message>
<message id="field.published">
  <source>Published</source>
  <translation>Published</translation>
</message>
<message id="field.publisher">
  <source>Publisher</source>
  <translation>Publisher</translation>
</message>
<message id="field.reviewer">
  <source>Adjudicator</source>
  <translation>Adjudicator</translation>
</message>
<message id="field.role">
  <source>Role</source>
  <translation>Role</translation>
</message>
<message id="field.schema">
  <source>Schema</source>
  <translation>Schema</translation>
</message>
<message id="field.seed">
  <source>Random seed</source>
  <translation>Random seed</translation>
</message>
<message id="field.source">
  <source>Source file</source>
  <translation>Source file</translation>
</message>
<message id="field.target">
  <source>Target</source>
  <translation>Target</translation>
</message>
<message id="field.title">
  <source>Title</source>
  <translation>Title</translation>
</message>
<message id="field.trigger">
  <source>Trigger</source>
  <translation>Trigger</translation>
</message>
<message id="field.url">
  <source>Address</source>
  <translation>Address</translation>
</message>
<message id="field.value">
  <source>Value</source>
  <translation>Value</translation>
</message>
<message id="field.version">
  <source>Version</source>
  <translation>Version</translation>
</message>
<message id="filter.all">
  <source>All</source>
  <translation>All</translation>
</message>
<message id="filter.any">
  <source>Any</source>
  <translation>Any</translation>
</message>
<message id="filter.assigned">
  <source>Assigned to me</source>
  <translation>Assigned to me</translation>
</message>
<message id="filter.cases">
  <source>Listed: {n}</source>
  <translation>Listed: {n}</translation>
</message>
<message id="filter.date_example">
  <source>2024, 2024-05 or 1403-02-31</source>
  <translation>2024, 2024-05 or 1403-02-31</translation>
</message>
<message id="filter.doubt">
  <source>With a doubt</source>
  <translation>With a doubt</translation>
</message>
<message id="filter.doubt_short">
  <source>Doubt</source>
  <translation>Doubt</translation>
</message>
<message id="filter.label">
  <source>Label</source>
  <translation>Label</translation>
</message>
<message id="filter.pill">
  <source>{name}: {value}</source>
  <translation>{name}: {value}</translation>
</message>
<message id="filter.remove">
  <source>Remove the filter: {filter}</source>
  <translation>Remove the filter: {filter}</translation>
</message>
<message id="filter.since">
  <source>From</source>
  <translation>From</translation>
</message>
<message id="filter.status">
  <source>Status</source>
  <translation>Status</translation>
</message>
<message id="filter.until">
  <source>Until</source>
  <translation>Until</translation>
</message>
<message id="filter.wrong_date">
  <source>Not a date</source>
  <translation>Not a date</translation>
</message>
<message id="find.nothing">
  <source>Nothing found</source>
  <translation>Nothing found</translation>
</message>
<message id="find.place">
  <source>{n} of {total}</source>
  <translation>{n} of {total}</translation>
</message>
<message id="finding.attribute_needed">
  <source>{id} needs a value for {name}.</source>
  <translation>{id} needs a value for {name}.</translation>
</message>
<message id="finding.bad_fragments">
  <source>The fragments of {id} do not fit its span.</source>
  <translation>The fragments of {id} do not fit its span.</translation>
</message>
<message id="finding.closed_zone">
  <source>“{text}” ({id}) lies in a zone where nothing is annotated.</source>
  <translation>“{text}” ({id}) lies in a zone where nothing is annotated.</translation>
</message>
<message id="finding.crossing">
  <source>{id} and {other} cross; mentions nest or stand apart.</source>
  <translation>{id} and {other} cross; mentions nest or stand apart.</translation>
</message>
<message id="finding.inside_word">
  <source>“{text}” ({id}) begins or ends inside a word.</source>
  <translation>“{text}” ({id}) begins or ends inside a word.</translation>
</message>
<message id="finding.label_needed">
  <source>The document label {name} is empty.</source>
  <translation>The document label {name} is empty.</translation>
</message>
<message id="finding.loose_ends">
  <source>“{text}” ({id}) begins or ends with a space, punctuation or a quotation mark.</source>
  <translation>“{text}” ({id}) begins or ends with a space, punctuation or a quotation mark.</translation>
</message>
<message id="finding.outside_text">
  <source>{id} lies outside the text.</source>
  <translation>{id} lies outside the text.</translation>
</message>
<message id="finding.overlap">
  <source>{id} and {other} overlap; they must stand apart.</source>
  <translation>{id} and {other} overlap; they must stand apart.</translation>
</message>
<message id="finding.quote_differs">
  <source>{id} does not cover the words that its source names.</source>
  <translation>{id} does not cover the words that its source names.</translation>
</message>
<message id="finding.role_cycle">
  <source>{id} fills a role of itself: its {role} leads back to it through {target}.</source>
  <translation>{id} fills a role of itself: its {role} leads back to it through {target}.</translation>
</message>
<message id="finding.role_missing">
  <source>{id} lacks the role {role}.</source>
  <translation>{id} lacks the role {role}.</translation>
</message>
<message id="finding.role_needed">
  <source>The event “{text}” ({id}) needs the role {role}.</source>
  <translation>The event “{text}” ({id}) needs the role {role}.</translation>
</message>
<message id="finding.role_recommended">
  <source>The event “{text}” ({id}) usually has the role {role}.</source>
  <translation>The event “{text}” ({id}) usually has the role {role}.</translation>
</message>
<message id="finding.role_repeated">
  <source>{id} has the role {role} more than once.</source>
  <translation>{id} has the role {role} more than once.</translation>
</message>
<message id="finding.too_deep">
  <source>{id} lies too deep: {depth} mentions around each other, and {limit} are allowed.</source>
  <translation>{id} lies too deep: {depth} mentions around each other, and {limit} are allowed.</translation>
</message>
<message id="finding.twice">
  <source>{id} and {other} put the same label on the same words.</source>
  <translation>{id} and {other} put the same label on the same words.</translation>
</message>
<message id="finding.types_differ">
  <source>{id} ({label}) and {other} ({second}) stand for the same {entity}, but their types do not go together.</source>
  <translation>{id} ({label}) and {other} ({second}) stand for the same {entity}, but their types do not go together.</translation>
</message>
<message id="finding.unknown_role">
  <source>{id} has the role {role}, which its label does not have.</source>
  <translation>{id} has the role {role}, which its label does not have.</translation>
</message>
<message id="finding.unknown_target">
  <source>The role {role} of {id} points to {target}, which does not exist.</source>
  <translation>The role {role} of {id} points to {target}, which does not exist.</translation>
</message>
<message id="finding.unused">
  <source>Nothing uses “{text}” ({id}): a phrase or pronoun is marked only when it fills a role or a stance.</source>
  <translation>Nothing uses “{text}” ({id}): a phrase or pronoun is marked only when it fills a role or a stance.</translation>
</message>
<message id="finding.wrong_filler">
  <source>{target} cannot fill the role {role} of {id}.</source>
  <translation>{target} cannot fill the role {role} of {id}.</translation>
</message>
<message id="finding.wrong_value">
  <source>{value} is not a value that {name} of {id} may have.</source>
  <translation>{value} is not a value that {name} of {id} may have.</translation>
</message>
<message id="findings.none">
  <source>Nothing breaks the rules of the schema.</source>
  <translation>Nothing breaks the rules of the schema.</translation>
</message>
<message id="finish.again">
  <source>Finish again to go on without them.</source>
  <translation>Finish again to go on without them.</translation>
</message>
<message id="finish.errors" numerus="yes">
  <source>{n} errors must be corrected before finishing. The first: {first}</source>
  <translation><numerusform>One error must be corrected before finishing: {first}</numerusform><numerusform>{n} errors must be corrected before finishing. The first: {first}</numerusform></translation>
</message>
<message id="finish.warnings" numerus="yes">
  <source>{n} warnings. The first: {first} Finish again to go on.</source>
  <translation><numerusform>One warning: {first} Finish again to go on.</numerusform><numerusform>{n} warnings. The first: {first} Finish again to go on.</numerusform></translation>
</message>
<message id="finish.zones" numerus="yes">
  <source>{n} zones are only proposed; {keys} accepts them.</source>
  <translation><numerusform>One zone is only proposed; {keys} accepts it.</numerusform><numerusform>{n} zones are only proposed; {keys} accepts them.</numerusform></translation>
</message>
<message id="focus.note_hint">
  <source>Why is it like this? Saved when you leave the field.</source>
  <translation>Why is it like this? Saved when you leave the field.</translation>
</message>
<message id="focus.place">
  <source>{kind} {n} of {total}</source>
  <translation>{kind} {n} of {total}</translation>
</message>
<message id="focus.where">
  <source>Paragraph {paragraph}, word {word} · {kind}</source>
  <translation>Paragraph {paragraph}, word {word} · {kind}</translation>
</message>
<message id="format.about.ayar-jsonl">
  <source>Everything of the project, line by line; a new project that imports it is the same one. For keeping, moving and publishing.</source>
  <translation>Everything of the project, line by line; a new project that imports it is the same one. For keeping, moving and publishing.</translation>
</message>
<message id="format.about.brat">
  <source>A folder per annotator, each text with its annotations in a file beside it. Read by brat and by many scripts of event extraction.</source>
  <translation>A folder per annotator, each text with its annotations in a file beside it. Read by brat and by many scripts of event extraction.</translation>
</message>
<message id="format.about.conll">
  <source>One token and its tag a line. Read by nearly every trainer of entity recognition.</source>
  <translation>One token and its tag a line. Read by nearly every trainer of entity recognition.</translation>
</message>
<message id="format.about.csv">
  <source>A folder of tables joined by document, author and id, for spreadsheets and pandas. For counting, not for coming back.</source>
  <translation>A folder of tables joined by document, author and id, for spreadsheets and pandas. For counting, not for coming back.</translation>
</message>
<message id="format.about.doccano">
  <source>A document of one annotator a line, with its spans and relations. doccano reads it.</source>
  <translation>A document of one annotator a line, with its spans and relations. doccano reads it.</translation>
</message>
<message id="format.about.events-jsonl">
  <source>Sentences, entities and events by token, as DyGIE++ and OneIE train on them.</source>
  <translation>Sentences, entities and events by token, as DyGIE++ and OneIE train on them.</translation>
</message>
<message id="format.about.label-studio">
  <source>One task a document with every annotator's answer and the machines' predictions. Label Studio reads it.</source>
  <translation>One task a document with every annotator's answer and the machines' predictions. Label Studio reads it.</translation>
</message>
<message id="format.about.ner-jsonl">
  <source>Tokens and entity tags, one document a line, for Hugging Face datasets and transformers.</source>
  <translation>Tokens and entity tags, one document a line, for Hugging Face datasets and transformers.</translation>
</message>
<message id="format.about.parquet">
  <source>The same columns for every record, packed; for pandas, datasets and large corpora.</source>
  <translation>The same columns for every record, packed; for pandas, datasets and large corpora.</translation>
</message>
<message id="format.about.prodigy">
  <source>Answered tasks with spans and relations on tokens. Prodigy reads it (db-in).</source>
  <translation>Answered tasks with spans and relations on tokens. Prodigy reads it (db-in).</translation>
</message>
<message id="format.about.spacy">
  <source>spaCy's own file of documents, to train on with spacy train.</source>
  <translation>spaCy's own file of documents, to train on with spacy train.</translation>
</message>
<message id="format.about.stance-jsonl">
  <source>One stance a line: holder, target, value and the words that show it.</source>
  <translation>One stance a line: holder, target, value and the words that show it.</translation>
</message>
<message id="format.about.tsv">
  <source>The tables of CSV with tabs between the cells. For counting, not for coming back.</source>
  <translation>The tables of CSV with tabs between the cells. For counting, not for coming back.</translation>
</message>
<message id="format.about.uima-json">
  <source>A file per document and annotator with its types inside. Read by INCEpTION and dkpro-cassis.</source>
  <translation>A file per document and annotator with its types inside. Read by INCEpTION and dkpro-cassis.</translation>
</message>
<message id="format.about.uima-xmi">
  <source>A file per document and annotator and the type system beside them. Read by INCEpTION, UIMA and dkpro-cassis.</source>
  <translation>A file per document and annotator and the type system beside them. Read by INCEpTION, UIMA and dkpro-cassis.</translation>
</message>
<message id="format.about.webanno-tsv">
  <source>One token a line with a column for each layer. Read by WebAnno and INCEpTION.</source>
  <translation>One token a line with a column for each layer. Read by WebAnno and INCEpTION.</translation>
</message>
<message id="format.about.xlsx">
  <source>One Excel workbook, a sheet for each kind. For counting, not for coming back.</source>
  <translation>One Excel workbook, a sheet for each kind. For counting, not for coming back.</translation>
</message>
<message id="format.auto">
  <source>Detect</source>
  <translation>Detect</translation>
</message>
<message id="format.ayar-jsonl">
  <source>Ayar JSONL, complete</source>
  <translation>Ayar JSONL, complete</translation>
</message>
<message id="format.brat">
  <source>brat, text and .ann beside it</source>
  <translation>brat, text and .ann beside it</translation>
</message>
<message id="format.conll">
  <source>CoNLL, a tag a token</source>
  <translation>CoNLL, a tag a token</translation>
</message>
<message id="format.conllu">
  <source>CoNLL-U, sentences and tokens</source>
  <translation>CoNLL-U, sentences and tokens</translation>
</message>
<message id="format.csv">
  <source>Table, commas (CSV)</source>
  <translation>Table, commas (CSV)</translation>
</message>
<message id="format.doccano">
  <source>doccano JSONL</source>
  <translation>doccano JSONL</translation>
</message>
<message id="format.docx">
  <source>Word document</source>
  <translation>Word document</translation>
</message>
<message id="format.events-jsonl">
  <source>Events (DyGIE++ JSONL)</source>
  <translation>Events (DyGIE++ JSONL)</translation>
</message>
<message id="format.html">
  <source>Web page</source>
  <translation>Web page</translation>
</message>
<message id="format.inception">
  <source>INCEpTION project (zip)</source>
  <translation>INCEpTION project (zip)</translation>
</message>
<message id="format.jsonl">
  <source>JSON Lines</source>
  <translation>JSON Lines</translation>
</message>
<message id="format.label-studio">
  <source>Label Studio JSON</source>
  <translation>Label Studio JSON</translation>
</message>
<message id="format.markdown">
  <source>Markdown</source>
  <translation>Markdown</translation>
</message>
<message id="format.ner-jsonl">
  <source>Entity spans (JSONL)</source>
  <translation>Entity spans (JSONL)</translation>
</message>
<message id="format.parquet">
  <source>Parquet, one row a record</source>
  <translation>Parquet, one row a record</translation>
</message>
<message id="format.prodigy">
  <source>Prodigy JSONL</source>
  <translation>Prodigy JSONL</translation>
</message>
<message id="format.spacy">
  <source>spaCy DocBin</source>
  <translation>spaCy DocBin</translation>
</message>
<message id="format.stance-jsonl">
  <source>Stances (JSONL)</source>
  <translation>Stances (JSONL)</translation>
</message>
<message id="format.text">
  <source>Plain text</source>
  <translation>Plain text</translation>
</message>
<message id="format.tsv">
  <source>Table, tabs (TSV)</source>
  <translation>Table, tabs (TSV)</translation>
</message>
<message id="format.uima-json">
  <source>UIMA CAS, JSON</source>
  <translation>UIMA CAS, JSON</translation>
</message>
<message id="format.uima-xmi">
  <source>UIMA CAS, XMI</source>
  <translation>UIMA CAS, XMI</translation>
</message>
<message id="format.webanno-tsv">
  <source>WebAnno TSV</source>
  <translation>WebAnno TSV</translation>
</message>
<message id="format.xlsx">
  <source>Table, Excel workbook</source>
  <translation>Table, Excel workbook</translation>
</message>
<message id="guideline.changes">
  <source>What this version changed</source>
  <translation>What this version changed</translation>
</message>
<message id="guideline.clauses">
  <source>Clauses</source>
  <translation>Clauses</translation>
</message>
<message id="guideline.lines">
  <source>{added} lines added, {removed} taken away</source>
  <translation>{added} lines added, {removed} taken away</translation>
</message>
<message id="guideline.new_id">
  <source>New id, e.g. span.title</source>
  <translation>New id, e.g. span.title</translation>
</message>
<message id="guideline.none">
  <source>This project has no guideline yet.</source>
  <translation>This project has no guideline yet.</translation>
</message>
<message id="guideline.preface">
  <source>Preface</source>
  <translation>Preface</translation>
</message>
<message id="guideline.save">
  <source>Save a new version</source>
  <translation>Save a new version</translation>
</message>
<message id="guideline.saved">
  <source>Version {n} is saved.</source>
  <translation>Version {n} is saved.</translation>
</message>
<message id="guideline.search">
  <source>Search the guideline</source>
  <translation>Search the guideline</translation>
</message>
<message id="guideline.text">
  <source>Text of the clause</source>
  <translation>Text of the clause</translation>
</message>
<message id="guideline.unchanged">
  <source>This version changed nothing in this language.</source>
  <translation>This version changed nothing in this language.</translation>
</message>
<message id="guideline.version">
  <source>version {n}</source>
  <translation>version {n}</translation>
</message>
<message id="guideline.versions">
  <source>Versions</source>
  <translation>Versions</translation>
</message>
<message id="identical.none">
  <source>The same words occur nowhere else in this text, or are labelled already.</source>
  <translation>The same words occur nowhere else in this text, or are labelled already.</translation>
</message>
<message id="import.add_label">
  <source>Add to the schema</source>
  <translation>Add to the schema</translation>
</message>
<message id="import.all_others">
  <source>All that are open</source>
  <translation>All that are open</translation>
</message>
<message id="import.author">
  <source>Annotations by</source>
  <translation>Annotations by</translation>
</message>
<message id="import.author_hint">
  <source>As the file says</source>
  <translation>As the file says</translation>
</message>
<message id="import.by_file">
  <source>Named like the file</source>
  <translation>Named like the file</translation>
</message>
<message id="import.choose">
  <source>Choose…</source>
  <translation>Choose…</translation>
</message>
<message id="import.columns">
  <source>Columns</source>
  <translation>Columns</translation>
</message>
<message id="import.file">
  <source>File</source>
  <translation>File</translation>
</message>
<message id="import.files">
  <source>Files</source>
  <translation>Files</translation>
</message>
<message id="import.keep">
  <source>Keep it as it is</source>
  <translation>Keep it as it is</translation>
</message>
<message id="import.kept">
  <source>imported all the same</source>
  <translation>imported all the same</translation>
</message>
<message id="import.label_for">
  <source>What the label {label} becomes</source>
  <translation>What the label {label} becomes</translation>
</message>
<message id="import.labels">
  <source>Their labels → this schema</source>
  <translation>Their labels → this schema</translation>
</message>
<message id="import.labels_open" numerus="yes">
  <source>{n} labels are not in the schema: choose what they become.</source>
  <translation><numerusform>{n} label is not in the schema: choose what it becomes.</numerusform><numerusform>{n} labels are not in the schema: choose what they become.</numerusform></translation>
</message>
<message id="import.leave_out">
  <source>Leave out, and report</source>
  <translation>Leave out, and report</translation>
</message>
<message id="import.left_out">
  <source>left out</source>
  <translation>left out</translation>
</message>
<message id="import.more">
  <source>and more</source>
  <translation>and more</translation>
</message>
<message id="import.no_column">
  <source>None</source>
  <translation>None</translation>
</message>
<message id="import.nobody">
  <source>nobody named; will be called “{name}” unless you say who</source>
  <translation>nobody named; will be called “{name}” unless you say who</translation>
</message>
<message id="import.part_for">
  <source>What {name} becomes</source>
  <translation>What {name} becomes</translation>
</message>
<message id="import.parts.attribute">
  <source>Their attributes → this schema</source>
  <translation>Their attributes → this schema</translation>
</message>
<message id="import.parts.document">
  <source>Their document labels → this schema</source>
  <translation>Their document labels → this schema</translation>
</message>
<message id="import.parts.role">
  <source>Their roles → this schema</source>
  <translation>Their roles → this schema</translation>
</message>
<message id="import.preview">
  <source>Preview</source>
  <translation>Preview</translation>
</message>
<message id="import.records">
  <source>Records</source>
  <translation>Records</translation>
</message>
<message id="import.replace">
  <source>Replace what differs</source>
  <translation>Replace what differs</translation>
</message>
<message id="import.result">
  <source>Added {added}, already known {known}, annotations {annotations}</source>
  <translation>Added {added}, already known {known}, annotations {annotations}</translation>
</message>
<message id="import.role">
  <source>As</source>
  <translation>As</translation>
</message>
<message id="import.role.annotator">
  <source>Annotator’s work</source>
  <translation>Annotator’s work</translation>
</message>
<message id="import.role.gold">
  <source>Gold</source>
  <translation>Gold</translation>
</message>
<message id="import.role.machine">
  <source>Machine</source>
  <translation>Machine</translation>
</message>
<message id="import.scanning">
  <source>Looking for labels that the schema does not have…</source>
  <translation>Looking for labels that the schema does not have…</translation>
</message>
<message id="import.start">
  <source>Import</source>
  <translation>Import</translation>
</message>
<message id="import.stopped">
  <source>Stopped; what is in stays in.</source>
  <translation>Stopped; what is in stays in.</translation>
</message>
<message id="import.unsure">
  <source>not certain</source>
  <translation>not certain</translation>
</message>
<message id="import.what">
  <source>What happened</source>
  <translation>What happened</translation>
</message>
<message id="import.whose">
  <source>Annotations: {n}. Whose: {authors}</source>
  <translation>Annotations: {n}. Whose: {authors}</translation>
</message>
<message id="key.alt">
  <source>Alt</source>
  <translation>Alt</translation>
</message>
<message id="key.arrow_down">
  <source>Down arrow</source>
  <translation>Down arrow</translation>
</message>
<message id="key.arrow_left">
  <source>Left arrow</source>
  <translation>Left arrow</translation>
</message>
<message id="key.arrow_right">
  <source>Right arrow</source>
  <translation>Right arrow</translation>
</message>
<message id="key.arrow_up">
  <source>Up arrow</source>
  <translation>Up arrow</translation>
</message>
<message id="key.backspace">
  <source>Backspace</source>
  <translation>Backspace</translation>
</message>
<message id="key.ctrl">
  <source>Ctrl</source>
  <translation>Ctrl</translation>
</message>
<message id="key.delete">
  <source>Del</source>
  <translation>Del</translation>
</message>
<message id="key.end">
  <source>End</source>
  <translation>End</translation>
</message>
<message id="key.enter">
  <source>Enter</source>
  <translation>Enter</translation>
</message>
<message id="key.escape">
  <source>Esc</source>
  <translation>Esc</translation>
</message>
<message id="key.home">
  <source>Home</source>
  <translation>Home</translation>
</message>
<message id="key.shift">
  <source>Shift</source>
  <translation>Shift</translation>
</message>
<message id="key.space">
  <source>Space</source>
  <translation>Space</translation>
</message>
<message id="key.tab">
  <source>Tab</source>
  <translation>Tab</translation>
</message>
<message id="keycaps.both">
  <source>Both</source>
  <translation>Both</translation>
</message>
<message id="keycaps.latin">
  <source>Latin</source>
  <translation>Latin</translation>
</message>
<message id="keycaps.persian">
  <source>Persian</source>
  <translation>Persian</translation>
</message>
<message id="keys.elsewhere">
  <source>Everywhere</source>
  <translation>Everywhere</translation>
</message>
<message id="keys.in_text">
  <source>In the text</source>
  <translation>In the text</translation>
</message>
<message id="keys.labels">
  <source>Labels</source>
  <translation>Labels</translation>
</message>
<message id="keys.letter">
  <source>One letter</source>
  <translation>One letter</translation>
</message>
<message id="keys.line">
  <source>Line up, line down</source>
  <translation>Line up, line down</translation>
</message>
<message id="keys.line_ends">
  <source>Start and end of the line</source>
  <translation>Start and end of the line</translation>
</message>
<message id="keys.moving">
  <source>Moving and selecting</source>
  <translation>Moving and selecting</translation>
</message>
<message id="keys.select">
  <source>With any of these: select</source>
  <translation>With any of these: select</translation>
</message>
<message id="keys.sentence">
  <source>One sentence</source>
  <translation>One sentence</translation>
</message>
<message id="keys.text_ends">
  <source>Start and end of the text</source>
  <translation>Start and end of the text</translation>
</message>
<message id="keys.word">
  <source>One word</source>
  <translation>One word</translation>
</message>
<message id="kind.document_label">
  <source>Document label</source>
  <translation>Document label</translation>
</message>
<message id="kind.entity">
  <source>Entity</source>
  <translation>Entity</translation>
</message>
<message id="kind.event">
  <source>Event</source>
  <translation>Event</translation>
</message>
<message id="kind.stance">
  <source>Stance</source>
  <translation>Stance</translation>
</message>
<message id="kind.zone">
  <source>Zone</source>
  <translation>Zone</translation>
</message>
<message id="labels.heading">
  <source>Labels of the document</source>
  <translation>Labels of the document</translation>
</message>
<message id="labels.progress">
  <source>Labels of the document: {n} of {total} required</source>
  <translation>Labels of the document: {n} of {total} required</translation>
</message>
<message id="labels.required">
  <source>Required</source>
  <translation>Required</translation>
</message>
<message id="language.ar">
  <source>Arabic</source>
  <translation>Arabic</translation>
</message>
<message id="language.auto">
  <source>Detect for each document</source>
  <translation>Detect for each document</translation>
</message>
<message id="language.en">
  <source>English</source>
  <translation>English</translation>
</message>
<message id="language.fa">
  <source>Persian</source>
  <translation>Persian</translation>
</message>
<message id="loss.argument_elsewhere">
  <source>The filler of {role} stands in another sentence than the trigger of {label} and is not written.</source>
  <translation>The filler of {role} stands in another sentence than the trigger of {label} and is not written.</translation>
</message>
<message id="loss.argument_left_out">
  <source>The filler of {role} of {label} is itself not written.</source>
  <translation>The filler of {role} of {label} is itself not written.</translation>
</message>
<message id="loss.arguments">
  <source>It is written as a span; the roles of the event are not: {label}.</source>
  <translation>It is written as a span; the roles of the event are not: {label}.</translation>
</message>
<message id="loss.attributes">
  <source>These attributes are not written: {attributes}.</source>
  <translation>These attributes are not written: {attributes}.</translation>
</message>
<message id="loss.authors">
  <source>Whose annotations they are, and whether a set is gold or finished.</source>
  <translation>Whose annotations they are, and whether a set is gold or finished.</translation>
</message>
<message id="loss.cell_length">
  <source>It is longer than the {n} characters that a cell of Excel holds; the rest is not written.</source>
  <translation>It is longer than the {n} characters that a cell of Excel holds; the rest is not written.</translation>
</message>
<message id="loss.decisions">
  <source>Decisions, questions and answers, and where suggestions came from.</source>
  <translation>Decisions, questions and answers, and where suggestions came from.</translation>
</message>
<message id="loss.document_labels">
  <source>Document labels.</source>
  <translation>Document labels.</translation>
</message>
<message id="loss.edges">
  <source>It begins or ends between two tokens; white space there is not kept: {label}.</source>
  <translation>It begins or ends between two tokens; white space there is not kept: {label}.</translation>
</message>
<message id="loss.empty_roles">
  <source>Roles that were looked for and not found are not written: {roles}.</source>
  <translation>Roles that were looked for and not found are not written: {roles}.</translation>
</message>
<message id="loss.event_argument">
  <source>The role {role} of {label} is filled by an event; such a filler is not written.</source>
  <translation>The role {role} of {label} is filled by an event; such a filler is not written.</translation>
</message>
<message id="loss.fields">
  <source>These are not written: {fields}.</source>
  <translation>These are not written: {fields}.</translation>
</message>
<message id="loss.fragments">
  <source>It is discontinuous; its parts are written as entities of their own: {label}.</source>
  <translation>It is discontinuous; its parts are written as entities of their own: {label}.</translation>
</message>
<message id="loss.fragments_in_spans">
  <source>It is discontinuous and stands only in doc.spans, not in doc.ents: {label}.</source>
  <translation>It is discontinuous and stands only in doc.spans, not in doc.ents: {label}.</translation>
</message>
<message id="loss.fragments_joined">
  <source>It is discontinuous; what lies between its parts is written with it: {label}.</source>
  <translation>It is discontinuous; what lies between its parts is written with it: {label}.</translation>
</message>
<message id="loss.in_zone">
  <source>It lies in a zone that is not for export: {label}.</source>
  <translation>It lies in a zone that is not for export: {label}.</translation>
</message>
<message id="loss.kind">
  <source>The format has no place for this kind of annotation: {kind} ({label}).</source>
  <translation>The format has no place for this kind of annotation: {kind} ({label}).</translation>
</message>
<message id="loss.labels">
  <source>The document labels are not written (number: {n}).</source>
  <translation>The document labels are not written (number: {n}).</translation>
</message>
<message id="loss.layer_without_label">
  <source>The layer it goes back to has no feature for a label: {label}.</source>
  <translation>The layer it goes back to has no feature for a label: {label}.</translation>
</message>
<message id="loss.metadata">
  <source>Title, date, address and other metadata.</source>
  <translation>Title, date, address and other metadata.</translation>
</message>
<message id="loss.nesting">
  <source>Nested, overlapping and discontinuous entities, and boundaries inside a token.</source>
  <translation>Nested, overlapping and discontinuous entities, and boundaries inside a token.</translation>
</message>
<message id="loss.no_tokens">
  <source>It has no tokens of one sentence that are written: {label}.</source>
  <translation>It has no tokens of one sentence that are written: {label}.</translation>
</message>
<message id="loss.note">
  <source>The note or the doubt flag is not written.</source>
  <translation>The note or the doubt flag is not written.</translation>
</message>
<message id="loss.nothing_written">
  <source>Nothing of this document is written: there is nothing in it that the format has a place for.</source>
  <translation>Nothing of this document is written: there is nothing in it that the format has a place for.</translation>
</message>
<message id="loss.one_stretch">
  <source>It is discontinuous; it is written as one stretch: {label}.</source>
  <translation>It is discontinuous; it is written as one stretch: {label}.</translation>
</message>
<message id="loss.other_annotations">
  <source>Entities and events that no stance uses, and zones.</source>
  <translation>Entities and events that no stance uses, and zones.</translation>
</message>
<message id="loss.other_characters">
  <source>Characters that XML does not allow are shown as a replacement character to other programs (number: {n}).</source>
  <translation>Characters that XML does not allow are shown as a replacement character to other programs (number: {n}).</translation>
</message>
<message id="loss.other_kinds">
  <source>Events, stances and zones.</source>
  <translation>Events, stances and zones.</translation>
</message>
<message id="loss.other_kinds_but_events">
  <source>Stances and zones.</source>
  <translation>Stances and zones.</translation>
</message>
<message id="loss.overlap">
  <source>A longer entity covers some of its tokens: {label}.</source>
  <translation>A longer entity covers some of its tokens: {label}.</translation>
</message>
<message id="loss.overlap_in_spans">
  <source>A longer entity covers it; it stands only in doc.spans, not in doc.ents: {label}.</source>
  <translation>A longer entity covers it; it stands only in doc.spans, not in doc.ents: {label}.</translation>
</message>
<message id="loss.part_of_whole">
  <source>Discontinuous annotations as such, and roles that were looked for in vain.</source>
  <translation>Discontinuous annotations as such, and roles that were looked for in vain.</translation>
</message>
<message id="loss.sentence_end">
  <source>It runs on across the end of a sentence and is written in parts: {label}.</source>
  <translation>It runs on across the end of a sentence and is written in parts: {label}.</translation>
</message>
<message id="loss.sentences">
  <source>Sentence boundaries.</source>
  <translation>Sentence boundaries.</translation>
</message>
<message id="loss.shown_late">
  <source>After an emoji, doccano’s window shows annotations beside their place, since it counts UTF-16 units (annotations: {n}).</source>
  <translation>After an emoji, doccano’s window shows annotations beside their place, since it counts UTF-16 units (annotations: {n}).</translation>
</message>
<message id="loss.spacing">
  <source>The exact text: spaces and line ends between tokens.</source>
  <translation>The exact text: spaces and line ends between tokens.</translation>
</message>
<message id="loss.state">
  <source>Whether a set is gold or finished, and the time worked.</source>
  <translation>Whether a set is gold or finished, and the time worked.</translation>
</message>
<message id="loss.text_start">
  <source>The white space at the beginning of the text is written as spaces.</source>
  <translation>The white space at the beginning of the text is written as spaces.</translation>
</message>
<message id="loss.token_part">
  <source>It begins or ends inside a token; the whole token carries the label {label}.</source>
  <translation>It begins or ends inside a token; the whole token carries the label {label}.</translation>
</message>
<message id="loss.token_spaces">
  <source>Spaces or line ends inside tokens are written differently (tokens: {n}).</source>
  <translation>Spaces or line ends inside tokens are written differently (tokens: {n}).</translation>
</message>
<message id="loss.tokens">
  <source>Tokens and sentences.</source>
  <translation>Tokens and sentences.</translation>
</message>
<message id="loss.trigger_tokens">
  <source>A trigger is one token here; only the first is written: {label}.</source>
  <translation>A trigger is one token here; only the first is written: {label}.</translation>
</message>
<message id="loss.untokenised">
  <source>Characters that belong to no token are not written (number: {n}).</source>
  <translation>Characters that belong to no token are not written (number: {n}).</translation>
</message>
<message id="loss.values">
  <source>Attributes, notes and doubt flags.</source>
  <translation>Attributes, notes and doubt flags.</translation>
</message>
<message id="loss.zone_left_out">
  <source>The tokens of a zone that is not for export are left out: {zone} (tokens: {n}).</source>
  <translation>The tokens of a zone that is not for export are left out: {zone} (tokens: {n}).</translation>
</message>
<message id="measure.alpha_ordered">
  <source>Ordinal alpha</source>
  <translation>Ordinal alpha</translation>
</message>
<message id="measure.alpha_ordered.explained">
  <source>Agreement on a scale such as intensity, beyond chance; neighbouring steps count as less apart than distant ones.</source>
  <translation>Agreement on a scale such as intensity, beyond chance; neighbouring steps count as less apart than distant ones.</translation>
</message>
<message id="measure.alpha_token">
  <source>Krippendorff’s alpha of tokens</source>
  <translation>Krippendorff’s alpha of tokens</translation>
</message>
<message id="measure.alpha_token.explained">
  <source>Agreement on the tags of tokens beyond chance, for any number of people and also where not everyone read everything. From .8 on data are usually called reliable.</source>
  <translation>Agreement on the tags of tokens beyond chance, for any number of people and also where not everyone read everything. From .8 on data are usually called reliable.</translation>
</message>
<message id="measure.f1_argument">
  <source>F1 of arguments</source>
  <translation>F1 of arguments</translation>
</message>
<message id="measure.f1_argument.explained">
  <source>Counts fillers with the same span in the same role of the same event type; the trigger may differ.</source>
  <translation>Counts fillers with the same span in the same role of the same event type; the trigger may differ.</translation>
</message>
<message id="measure.f1_argument_coref">
  <source>F1 of arguments, coreferent</source>
  <translation>F1 of arguments, coreferent</translation>
</message>
<message id="measure.f1_argument_coref.explained">
  <source>Like F1 of arguments, but another mention of the same entity counts as equal.</source>
  <translation>Like F1 of arguments, but another mention of the same entity counts as equal.</translation>
</message>
<message id="measure.f1_evidence">
  <source>F1 of evidence</source>
  <translation>F1 of evidence</translation>
</message>
<message id="measure.f1_evidence.explained">
  <source>Counts stances with the same evidence and the same value.</source>
  <translation>Counts stances with the same evidence and the same value.</translation>
</message>
<message id="measure.f1_exact">
  <source>F1, exact</source>
  <translation>F1, exact</translation>
</message>
<message id="measure.f1_exact.explained">
  <source>Counts what both marked with exactly the same span and label. 1 means everything, 0 nothing.</source>
  <translation>Counts what both marked with exactly the same span and label. 1 means everything, 0 nothing.</translation>
</message>
<message id="measure.f1_holder_target">
  <source>F1 of holder and target</source>
  <translation>F1 of holder and target</translation>
</message>
<message id="measure.f1_holder_target.explained">
  <source>Counts stances with the same holder and the same target, whatever their value and evidence.</source>
  <translation>Counts stances with the same holder and the same target, whatever their value and evidence.</translation>
</message>
<message id="measure.f1_holder_target_value">
  <source>F1 of holder, target and value</source>
  <translation>F1 of holder, target and value</translation>
</message>
<message id="measure.f1_holder_target_value.explained">
  <source>Counts stances with the same holder, target and value.</source>
  <translation>Counts stances with the same holder, target and value.</translation>
</message>
<message id="measure.f1_overlap">
  <source>F1 with overlap</source>
  <translation>F1 with overlap</translation>
</message>
<message id="measure.f1_overlap.explained">
  <source>Counts spans with the same label that overlap, one to one. Where it is much higher than exact F1, people differ about boundaries.</source>
  <translation>Counts spans with the same label that overlap, one to one. Where it is much higher than exact F1, people differ about boundaries.</translation>
</message>
<message id="measure.f1_span">
  <source>F1 of spans</source>
  <translation>F1 of spans</translation>
</message>
<message id="measure.f1_span.explained">
  <source>Counts equal spans, whatever their labels. Where it is much higher than exact F1, people find the same places and name them differently.</source>
  <translation>Counts equal spans, whatever their labels. Where it is much higher than exact F1, people find the same places and name them differently.</translation>
</message>
<message id="measure.f1_trigger">
  <source>F1 of triggers</source>
  <translation>F1 of triggers</translation>
</message>
<message id="measure.f1_trigger.explained">
  <source>Counts equal triggers of events, whatever the event type.</source>
  <translation>Counts equal triggers of events, whatever the event type.</translation>
</message>
<message id="measure.f1_trigger_type">
  <source>F1 of triggers and types</source>
  <translation>F1 of triggers and types</translation>
</message>
<message id="measure.f1_trigger_type.explained">
  <source>Counts events with the same trigger and the same type.</source>
  <translation>Counts events with the same trigger and the same type.</translation>
</message>
<message id="measure.fleiss_token">
  <source>Fleiss’ kappa of tokens</source>
  <translation>Fleiss’ kappa of tokens</translation>
</message>
<message id="measure.fleiss_token.explained">
  <source>Like kappa, for more than two people; every document must have as many readers.</source>
  <translation>Like kappa, for more than two people; every document must have as many readers.</translation>
</message>
<message id="measure.interval.explained">
  <source>The interval shows how far the figure would move with other documents of the same kind: a thousand times the documents are drawn anew, and 95% of the results lie within it.</source>
  <translation>The interval shows how far the figure would move with other documents of the same kind: a thousand times the documents are drawn anew, and 95% of the results lie within it.</translation>
</message>
<message id="measure.kappa">
  <source>Cohen’s kappa</source>
  <translation>Cohen’s kappa</translation>
</message>
<message id="measure.kappa.explained">
  <source>How often two fill a document label alike, beyond chance, over the documents that both filled.</source>
  <translation>How often two fill a document label alike, beyond chance, over the documents that both filled.</translation>
</message>
<message id="measure.kappa_token">
  <source>Cohen’s kappa of tokens</source>
  <translation>Cohen’s kappa of tokens</translation>
</message>
<message id="measure.kappa_token.explained">
  <source>How often two give a token the same tag, beyond what chance would give. 0 is chance, 1 is full agreement.</source>
  <translation>How often two give a token the same tag, beyond what chance would give. 0 is chance, 1 is full agreement.</translation>
</message>
<message id="measure.kappa_value">
  <source>Cohen’s kappa of values</source>
  <translation>Cohen’s kappa of values</translation>
</message>
<message id="measure.kappa_value.explained">
  <source>Where two mark the same evidence: how often they give it the same value, beyond chance.</source>
  <translation>Where two mark the same evidence: how often they give it the same value, beyond chance.</translation>
</message>
<message id="measure.mean.explained">
  <source>The mean over pairs of people, each pair counting once; the deviation says how far pairs lie apart.</source>
  <translation>The mean over pairs of people, each pair counting once; the deviation says how far pairs lie apart.</translation>
</message>
<message id="mentions.filter">
  <source>Filter by words or label</source>
  <translation>Filter by words or label</translation>
</message>
<message id="menu.adjudicate">
  <source>Adjudicate</source>
  <translation>Adjudicate</translation>
</message>
<message id="menu.all">
  <source>Menu</source>
  <translation>Menu</translation>
</message>
<message id="menu.annotate">
  <source>Annotate</source>
  <translation>Annotate</translation>
</message>
<message id="menu.dashboard">
  <source>Dashboard</source>
  <translation>Dashboard</translation>
</message>
<message id="menu.edit">
  <source>Edit</source>
  <translation>Edit</translation>
</message>
<message id="menu.go">
  <source>Go</source>
  <translation>Go</translation>
</message>
<message id="menu.help">
  <source>Help</source>
  <translation>Help</translation>
</message>
<message id="menu.project">
  <source>Project</source>
  <translation>Project</translation>
</message>
<message id="menu.team">
  <source>Team</source>
  <translation>Team</translation>
</message>
<message id="menu.tools">
  <source>Tools</source>
  <translation>Tools</translation>
</message>
<message id="menu.view">
  <source>View</source>
  <translation>View</translation>
</message>
<message id="merge.added">
  <source>Added</source>
  <translation>Added</translation>
</message>
<message id="merge.changed">
  <source>Changed</source>
  <translation>Changed</translation>
</message>
<message id="merge.comments">
  <source>New questions and answers</source>
  <translation>New questions and answers</translation>
</message>
<message id="merge.done">
  <source>{person}’s bundle was merged (sets: {n}).</source>
  <translation>{person}’s bundle was merged (sets: {n}).</translation>
</message>
<message id="merge.for">
  <source>Documents for {person}</source>
  <translation>Documents for {person}</translation>
</message>
<message id="merge.from">
  <source>The work of {person}</source>
  <translation>The work of {person}</translation>
</message>
<message id="merge.kept">
  <source>Newer here and kept</source>
  <translation>Newer here and kept</translation>
</message>
<message id="merge.known">
  <source>Known already</source>
  <translation>Known already</translation>
</message>
<message id="merge.new_documents">
  <source>New documents</source>
  <translation>New documents</translation>
</message>
<message id="merge.new_sets">
  <source>Sets that come in</source>
  <translation>Sets that come in</translation>
</message>
<message id="merge.nothing">
  <source>Everything in this bundle is here already.</source>
  <translation>Everything in this bundle is here already.</translation>
</message>
<message id="merge.outcomes">
  <source>Outcomes of suggestions</source>
  <translation>Outcomes of suggestions</translation>
</message>
<message id="merge.refused">
  <source>Left out</source>
  <translation>Left out</translation>
</message>
<message id="merge.removed">
  <source>Removed</source>
  <translation>Removed</translation>
</message>
<message id="merge.replaced_sets">
  <source>Sets that are replaced</source>
  <translation>Sets that are replaced</translation>
</message>
<message id="merge.schema">
  <source>New schema version</source>
  <translation>New schema version</translation>
</message>
<message id="merge.start">
  <source>Merge</source>
  <translation>Merge</translation>
</message>
<message id="merge.undo_hint">
  <source>One undo takes all of it back; new documents stay.</source>
  <translation>One undo takes all of it back; new documents stay.</translation>
</message>
<message id="mode.adjudicate">
  <source>Adjudicate</source>
  <translation>Adjudicate</translation>
</message>
<message id="mode.annotate">
  <source>Annotate</source>
  <translation>Annotate</translation>
</message>
<message id="mode.dashboard">
  <source>Dashboard</source>
  <translation>Dashboard</translation>
</message>
<message id="motion.full">
  <source>Normal</source>
  <translation>Normal</translation>
</message>
<message id="motion.reduced">
  <source>Reduced</source>
  <translation>Reduced</translation>
</message>
<message id="motion.system">
  <source>Follow the system</source>
  <translation>Follow the system</translation>
</message>
<message id="near.carried">
  <source>Suggestions in “{document}”: {n}</source>
  <translation>Suggestions in “{document}”: {n}</translation>
</message>
<message id="near.carries">
  <source>From “{one}” to “{other}”, where the words are the same.</source>
  <translation>From “{one}” to “{other}”, where the words are the same.</translation>
</message>
<message id="near.carry">
  <source>Carry annotations over as suggestions</source>
  <translation>Carry annotations over as suggestions</translation>
</message>
<message id="near.compare">
  <source>Compare…</source>
  <translation>Compare…</translation>
</message>
<message id="near.comparing">
  <source>Comparing the texts…</source>
  <translation>Comparing the texts…</translation>
</message>
<message id="near.found" numerus="yes">
  <source>{n} pairs of documents say nearly the same.</source>
  <translation><numerusform>{n} pair of documents says nearly the same.</numerusform><numerusform>{n} pairs of documents say nearly the same.</numerusform></translation>
</message>
<message id="near.new" numerus="yes">
  <source>“{other}” is like “{one}”, {percent}; in all {n} pairs with new documents say nearly the same.</source>
  <translation><numerusform>“{other}” is like “{one}”, {percent}.</numerusform><numerusform>“{other}” is like “{one}”, {percent}; in all {n} pairs with new documents say nearly the same.</numerusform></translation>
</message>
<message id="near.none">
  <source>No two documents say nearly the same.</source>
  <translation>No two documents say nearly the same.</translation>
</message>
<message id="near.nothing">
  <source>Neither has gold or annotations of yours to carry over.</source>
  <translation>Neither has gold or annotations of yours to carry over.</translation>
</message>
<message id="near.open">
  <source>Open the document</source>
  <translation>Open the document</translation>
</message>
<message id="near.pairs">
  <source>Pairs of documents</source>
  <translation>Pairs of documents</translation>
</message>
<message id="notice.accepted">
  <source>Accepted: {label}, “{text}”</source>
  <translation>Accepted: {label}, “{text}”</translation>
</message>
<message id="notice.aside_undone">
  <source>That was taken back.</source>
  <translation>That was taken back.</translation>
</message>
<message id="notice.boundary_in_word">
  <source>This boundary falls inside a word. Press Enter if that is right.</source>
  <translation>This boundary falls inside a word. Press Enter if that is right.</translation>
</message>
<message id="notice.brought_back" numerus="yes">
  <source>{n} documents are back.</source>
  <translation><numerusform>{n} document is back.</numerusform><numerusform>{n} documents are back.</numerusform></translation>
</message>
<message id="notice.conflict_resolved">
  <source>Conflict {n} of {total} resolved</source>
  <translation>Conflict {n} of {total} resolved</translation>
</message>
<message id="notice.nothing_to_bring_back">
  <source>There is no document to bring back.</source>
  <translation>There is no document to bring back.</translation>
</message>
<message id="notice.nothing_to_set_aside">
  <source>There is no document to set aside.</source>
  <translation>There is no document to set aside.</translation>
</message>
<message id="notice.press_again">
  <source>Press again to go on.</source>
  <translation>Press again to go on.</translation>
</message>
<message id="notice.redo_whole_project">
  <source>This redoes a change to the whole project: {action}.</source>
  <translation>This redoes a change to the whole project: {action}.</translation>
</message>
<message id="notice.rejected">
  <source>Rejected: {label}, “{text}”</source>
  <translation>Rejected: {label}, “{text}”</translation>
</message>
<message id="notice.required_role">
  <source>Required role still empty: {role}. Finish again to go on.</source>
  <translation>Required role still empty: {role}. Finish again to go on.</translation>
</message>
<message id="notice.restored">
  <source>Suggested again: {label}, “{text}”</source>
  <translation>Suggested again: {label}, “{text}”</translation>
</message>
<message id="notice.set_aside" numerus="yes">
  <source>{n} documents are set aside: they stay, but are left out of lists, exports, agreement, the queue and releases.</source>
  <translation><numerusform>{n} document is set aside: it stays, but is left out of lists, exports, agreement, the queue and releases.</numerusform><numerusform>{n} documents are set aside: they stay, but are left out of lists, exports, agreement, the queue and releases.</numerusform></translation>
</message>
<message id="notice.undo_whole_project">
  <source>This undoes a change to the whole project: {action}.</source>
  <translation>This undoes a change to the whole project: {action}.</translation>
</message>
<message id="notice.undone">
  <source>Undone: {action}</source>
  <translation>Undone: {action}</translation>
</message>
<message id="notice.versions_changed">
  <source>The versions have changed since this decision. Decide again; the earlier decision is shown beside them.</source>
  <translation>The versions have changed since this decision. Decide again; the earlier decision is shown beside them.</translation>
</message>
<message id="palette.count">
  <source>{n} of {total}</source>
  <translation>{n} of {total}</translation>
</message>
<message id="palette.nothing">
  <source>Nothing is called like that.</source>
  <translation>Nothing is called like that.</translation>
</message>
<message id="panel.all_mentions">
  <source>All mentions</source>
  <translation>All mentions</translation>
</message>
<message id="panel.attributes">
  <source>Attributes</source>
  <translation>Attributes</translation>
</message>
<message id="panel.conflicts">
  <source>Conflicts</source>
  <translation>Conflicts</translation>
</message>
<message id="panel.decision_history">
  <source>Decisions so far</source>
  <translation>Decisions so far</translation>
</message>
<message id="panel.document">
  <source>Document</source>
  <translation>Document</translation>
</message>
<message id="panel.documents">
  <source>Documents</source>
  <translation>Documents</translation>
</message>
<message id="panel.findings">
  <source>Checks</source>
  <translation>Checks</translation>
</message>
<message id="panel.focus">
  <source>Focus</source>
  <translation>Focus</translation>
</message>
<message id="panel.guideline">
  <source>Guideline</source>
  <translation>Guideline</translation>
</message>
<message id="panel.history">
  <source>History</source>
  <translation>History</translation>
</message>
<message id="panel.import_report">
  <source>Import report</source>
  <translation>Import report</translation>
</message>
<message id="panel.inspector">
  <source>Inspector</source>
  <translation>Inspector</translation>
</message>
<message id="panel.key_sheet">
  <source>All keys</source>
  <translation>All keys</translation>
</message>
<message id="panel.key_strip">
  <source>Keys that work now</source>
  <translation>Keys that work now</translation>
</message>
<message id="panel.legend">
  <source>Legend</source>
  <translation>Legend</translation>
</message>
<message id="panel.losses">
  <source>What this format cannot hold</source>
  <translation>What this format cannot hold</translation>
</message>
<message id="panel.note">
  <source>Note</source>
  <translation>Note</translation>
</message>
<message id="panel.people">
  <source>People</source>
  <translation>People</translation>
</message>
<message id="panel.registry">
  <source>Known entities</source>
  <translation>Known entities</translation>
</message>
<message id="panel.roles">
  <source>Roles</source>
  <translation>Roles</translation>
</message>
<message id="panel.search_results">
  <source>Search results</source>
  <translation>Search results</translation>
</message>
<message id="panel.suggestions">
  <source>Suggestions</source>
  <translation>Suggestions</translation>
</message>
<message id="paper.agreement">
  <source>Agreement, F1</source>
  <translation>Agreement, F1</translation>
</message>
<message id="paper.counting">
  <source>Counting for the statistics…</source>
  <translation>Counting for the statistics…</translation>
</message>
<message id="paper.counts">
  <source>Number of annotations</source>
  <translation>Number of annotations</translation>
</message>
<message id="paper.definition">
  <source>definition</source>
  <translation>definition</translation>
</message>
<message id="paper.deviation">
  <source>deviation</source>
  <translation>deviation</translation>
</message>
<message id="paper.done">
  <source>Tables and figures are in {folder}.</source>
  <translation>Tables and figures are in {folder}.</translation>
</message>
<message id="paper.high">
  <source>high (95 %)</source>
  <translation>high (95 %)</translation>
</message>
<message id="paper.low">
  <source>low (95 %)</source>
  <translation>low (95 %)</translation>
</message>
<message id="paper.mean">
  <source>mean over pairs</source>
  <translation>mean over pairs</translation>
</message>
<message id="paper.why">
  <source>why undefined</source>
  <translation>why undefined</translation>
</message>
<message id="paragraph.marks">
  <source>Annotations in this paragraph</source>
  <translation>Annotations in this paragraph</translation>
</message>
<message id="paragraph.none">
  <source>No annotations in this paragraph.</source>
  <translation>No annotations in this paragraph.</translation>
</message>
<message id="paragraph.text">
  <source>Text of the paragraph</source>
  <translation>Text of the paragraph</translation>
</message>
<message id="paste.add">
  <source>Add the document</source>
  <translation>Add the document</translation>
</message>
<message id="paste.empty">
  <source>There is no text on the clipboard.</source>
  <translation>There is no text on the clipboard.</translation>
</message>
<message id="paste.known">
  <source>This text is in the project already.</source>
  <translation>This text is in the project already.</translation>
</message>
<message id="paste.text">
  <source>The text on the clipboard becomes a document, letter for letter.</source>
  <translation>The text on the clipboard becomes a document, letter for letter.</translation>
</message>
<message id="people.median">
  <source>Per document</source>
  <translation>Per document</translation>
</message>
<message id="people.new_name">
  <source>Name of another person</source>
  <translation>Name of another person</translation>
</message>
<message id="people.owner">
  <source>Owner: {person}</source>
  <translation>Owner: {person}</translation>
</message>
<message id="people.text">
  <source>Annotators see their own work; reviewers see everybody’s and decide. While nobody is a reviewer, the owner of the project reviews.</source>
  <translation>Annotators see their own work; reviewers see everybody’s and decide. While nobody is a reviewer, the owner of the project reviews.</translation>
</message>
<message id="person.start">
  <source>Begin</source>
  <translation>Begin</translation>
</message>
<message id="person.text">
  <source>Your annotations are stored under this name. Ayar asks once.</source>
  <translation>Your annotations are stored under this name. Ayar asks once.</translation>
</message>
<message id="person.title">
  <source>Who is working?</source>
  <translation>Who is working?</translation>
</message>
<message id="preferences.at_once">
  <source>Changes take effect at once.</source>
  <translation>Changes take effect at once.</translation>
</message>
<message id="preferences.keycaps">
  <source>Letters on key labels</source>
  <translation>Letters on key labels</translation>
</message>
<message id="preferences.name">
  <source>Your name</source>
  <translation>Your name</translation>
</message>
<message id="project.default_schema">
  <source>The default schema</source>
  <translation>The default schema</translation>
</message>
<message id="project.make">
  <source>Make the project</source>
  <translation>Make the project</translation>
</message>
<message id="project.name">
  <source>Name of the project</source>
  <translation>Name of the project</translation>
</message>
<message id="project.own_schema">
  <source>A schema file…</source>
  <translation>A schema file…</translation>
</message>
<message id="project.place">
  <source>Where</source>
  <translation>Where</translation>
</message>
<message id="project.untitled">
  <source>Articles</source>
  <translation>Articles</translation>
</message>
<message id="qt.file">
  <source>File</source>
  <translation>File</translation>
</message>
<message id="qt.files_of_type">
  <source>Files of type:</source>
  <translation>Files of type:</translation>
</message>
<message id="qt.folder">
  <source>Folder</source>
  <translation>Folder</translation>
</message>
<message id="qt.look_in">
  <source>Look in:</source>
  <translation>Look in:</translation>
</message>
<message id="reason.ambiguous">
  <source>Ambiguous text</source>
  <translation>Ambiguous text</translation>
</message>
<message id="reason.guideline">
  <source>Guideline</source>
  <translation>Guideline</translation>
</message>
<message id="reason.other">
  <source>Other</source>
  <translation>Other</translation>
</message>
<message id="reason.slip">
  <source>Slip</source>
  <translation>Slip</translation>
</message>
<message id="recommender.external">
  <source>External model</source>
  <translation>External model</translation>
</message>
<message id="recommender.gazetteer">
  <source>List of names</source>
  <translation>List of names</translation>
</message>
<message id="recommender.lemmas">
  <source>Other forms of a word</source>
  <translation>Other forms of a word</translation>
</message>
<message id="recommender.memory">
  <source>Memory of your labels</source>
  <translation>Memory of your labels</translation>
</message>
<message id="recommender.tagger">
  <source>Trained tagger</source>
  <translation>Trained tagger</translation>
</message>
<message id="redo_project.ask">
  <source>“{edit}” concerns the whole project ({time}). Bring it back everywhere?</source>
  <translation>“{edit}” concerns the whole project ({time}). Bring it back everywhere?</translation>
</message>
<message id="redo_project.ask_import">
  <source>Bring back the import of {time}, with its {documents} and {annotations}?</source>
  <translation>Bring back the import of {time}, with its {documents} and {annotations}?</translation>
</message>
<message id="redo_project.import_done">
  <source>The import is back: {documents}, {annotations}.</source>
  <translation>The import is back: {documents}, {annotations}.</translation>
</message>
<message id="redo_project.import_running">
  <source>Bringing back the import ({documents})</source>
  <translation>Bringing back the import ({documents})</translation>
</message>
<message id="redo_project.nothing">
  <source>Nothing was taken back in the whole project.</source>
  <translation>Nothing was taken back in the whole project.</translation>
</message>
<message id="release.all_passed">
  <source>All other checks passed.</source>
  <translation>All other checks passed.</translation>
</message>
<message id="release.always">
  <source>JSONL for datasets, always</source>
  <translation>JSONL for datasets, always</translation>
</message>
<message id="release.anonymous">
  <source>Anonymise annotators</source>
  <translation>Anonymise annotators</translation>
</message>
<message id="release.balance_labels">
  <source>Balance labels across splits</source>
  <translation>Balance labels across splits</translation>
</message>
<message id="release.by_date">
  <source>By date: the newest documents in test</source>
  <translation>By date: the newest documents in test</translation>
</message>
<message id="release.can_publish">
  <source>Ready to publish</source>
  <translation>Ready to publish</translation>
</message>
<message id="release.cannot_publish">
  <source>Errors stand in the way</source>
  <translation>Errors stand in the way</translation>
</message>
<message id="release.checks">
  <source>Checks</source>
  <translation>Checks</translation>
</message>
<message id="release.curve">
  <source>Learning curve (takes minutes)</source>
  <translation>Learning curve (takes minutes)</translation>
</message>
<message id="release.data_card">
  <source>Data card</source>
  <translation>Data card</translation>
</message>
<message id="release.done">
  <source>Version {version} is in {folder}.</source>
  <translation>Version {version} is in {folder}.</translation>
</message>
<message id="release.drops">
  <source>Not written: {n}</source>
  <translation>Not written: {n}</translation>
</message>
<message id="release.estimated">
  <source>Files: {n}, about {size} MB</source>
  <translation>Files: {n}, about {size} MB</translation>
</message>
<message id="release.finding.absent_labels">
  <source>Labels that gold has but the split {split} has not: {n} ({labels}).</source>
  <translation>Labels that gold has but the split {split} has not: {n} ({labels}).</translation>
</message>
<message id="release.finding.empty_labels">
  <source>Documents without a required document label: {n} ({labels}).</source>
  <translation>Documents without a required document label: {n} ({labels}).</translation>
</message>
<message id="release.finding.empty_split">
  <source>There are too few documents: the split {split} is empty.</source>
  <translation>There are too few documents: the split {split} is empty.</translation>
</message>
<message id="release.finding.gaps">
  <source>Required roles or values that are empty: {n}.</source>
  <translation>Required roles or values that are empty: {n}.</translation>
</message>
<message id="release.finding.leak">
  <source>Near-duplicate pairs that sit in two splits: {n}.</source>
  <translation>Near-duplicate pairs that sit in two splits: {n}.</translation>
</message>
<message id="release.finding.left_out">
  <source>Documents left out, because none of their conflicts is decided yet: {n}.</source>
  <translation>Documents left out, because none of their conflicts is decided yet: {n}.</translation>
</message>
<message id="release.finding.low_agreement">
  <source>Agreement on {label} is below the threshold: alpha = {alpha}.</source>
  <translation>Agreement on {label} is below the threshold: alpha = {alpha}.</translation>
</message>
<message id="release.finding.low_kappa">
  <source>Agreement on {label} is below the threshold: mean kappa = {kappa}.</source>
  <translation>Agreement on {label} is below the threshold: mean kappa = {kappa}.</translation>
</message>
<message id="release.finding.no_agreement">
  <source>Agreement is undefined: no document was finished by two annotators.</source>
  <translation>Agreement is undefined: no document was finished by two annotators.</translation>
</message>
<message id="release.finding.notes_out">
  <source>Notes and questions that go out as people wrote them: {n}. Names that the project does not know may stand in them.</source>
  <translation>Notes and questions that go out as people wrote them: {n}. Names that the project does not know may stand in them.</translation>
</message>
<message id="release.finding.schema_errors">
  <source>Annotations in gold that break the schema: {n} ({rules}).</source>
  <translation>Annotations in gold that break the schema: {n} ({rules}).</translation>
</message>
<message id="release.finding.small_split">
  <source>Documents of the split {split}: {n}; under {least} a figure measured on it means little.</source>
  <translation>Documents of the split {split}: {n}; under {least} a figure measured on it means little.</translation>
</message>
<message id="release.finding.undated">
  <source>Documents without a date, counted as oldest: {n}.</source>
  <translation>Documents without a date, counted as oldest: {n}.</translation>
</message>
<message id="release.finding.undecided">
  <source>Conflicts not decided yet: {n}, in documents: {documents}.</source>
  <translation>Conflicts not decided yet: {n}, in documents: {documents}.</translation>
</message>
<message id="release.finding.unsealed">
  <source>Documents whose gold is not sealed: {n}.</source>
  <translation>Documents whose gold is not sealed: {n}.</translation>
</message>
<message id="release.finding.unused_fields">
  <source>Document labels that no document has: {n} ({labels}).</source>
  <translation>Document labels that no document has: {n} ({labels}).</translation>
</message>
<message id="release.finding.unused_labels">
  <source>Labels of the schema that gold never uses: {n} ({labels}).</source>
  <translation>Labels of the schema that gold never uses: {n} ({labels}).</translation>
</message>
<message id="release.formats">
  <source>Formats</source>
  <translation>Formats</translation>
</message>
<message id="release.gold_and_raw">
  <source>Gold and all versions</source>
  <translation>Gold and all versions</translation>
</message>
<message id="release.gold_only">
  <source>Gold only</source>
  <translation>Gold only</translation>
</message>
<message id="release.keep_duplicates_together">
  <source>Keep near-duplicates in one split</source>
  <translation>Keep near-duplicates in one split</translation>
</message>
<message id="release.limits">
  <source>Known limits</source>
  <translation>Known limits</translation>
</message>
<message id="release.live">
  <source>Live preview</source>
  <translation>Live preview</translation>
</message>
<message id="release.lossless">
  <source>Complete, nothing lost</source>
  <translation>Complete, nothing lost</translation>
</message>
<message id="release.more_formats">
  <source>All formats</source>
  <translation>All formats</translation>
</message>
<message id="release.no_previous">
  <source>keeps its splits, tells changes</source>
  <translation>keeps its splits, tells changes</translation>
</message>
<message id="release.notes">
  <source>With notes and questions</source>
  <translation>With notes and questions</translation>
</message>
<message id="release.notes_explained">
  <source>Names of people in the project and e-mail addresses are replaced in them; other names that people wrote stay.</source>
  <translation>Names of people in the project and e-mail addresses are replaced in them; other names that people wrote stay.</translation>
</message>
<message id="release.passed">
  <source>{n} passed</source>
  <translation>{n} passed</translation>
</message>
<message id="release.percent">
  <source>Share in per cent: {split}</source>
  <translation>Share in per cent: {split}</translation>
</message>
<message id="release.previous">
  <source>Earlier release</source>
  <translation>Earlier release</translation>
</message>
<message id="release.provenance">
  <source>Provenance</source>
  <translation>Provenance</translation>
</message>
<message id="release.publishing">
  <source>Publishing…</source>
  <translation>Publishing…</translation>
</message>
<message id="release.rules">
  <source>Schema {version} and guideline</source>
  <translation>Schema {version} and guideline</translation>
</message>
<message id="release.scope">
  <source>Scope</source>
  <translation>Scope</translation>
</message>
<message id="release.see" numerus="yes">
  <source>See {n} cases</source>
  <translation><numerusform>See {n} case</numerusform><numerusform>See {n} cases</numerusform></translation>
</message>
<message id="release.splits">
  <source>Splits</source>
  <translation>Splits</translation>
</message>
<message id="release.stopped">
  <source>Stopped; nothing was written.</source>
  <translation>Stopped; nothing was written.</translation>
</message>
<message id="release.sums">
  <source>Checksums</source>
  <translation>Checksums</translation>
</message>
<message id="release.test">
  <source>Test</source>
  <translation>Test</translation>
</message>
<message id="release.train">
  <source>Training</source>
  <translation>Training</translation>
</message>
<message id="release.use">
  <source>Intended use</source>
  <translation>Intended use</translation>
</message>
<message id="release.validation">
  <source>Validation</source>
  <translation>Validation</translation>
</message>
<message id="release.votes">
  <source>All votes and decisions</source>
  <translation>All votes and decisions</translation>
</message>
<message id="release.with_warnings">
  <source>It can be published; the warnings will stand in the data card</source>
  <translation>It can be published; the warnings will stand in the data card</translation>
</message>
<message id="report.title">
  <source>Something went wrong in Ayar</source>
  <translation>Something went wrong in Ayar</translation>
</message>
<message id="role.annotator">
  <source>Annotator</source>
  <translation>Annotator</translation>
</message>
<message id="role.reviewer">
  <source>Reviewer</source>
  <translation>Reviewer</translation>
</message>
<message id="rule.R1">
  <source>quoted words that differ from the text</source>
  <translation>quoted words that differ from the text</translation>
</message>
<message id="rule.R10">
  <source>mentions that nothing uses</source>
  <translation>mentions that nothing uses</translation>
</message>
<message id="rule.R11">
  <source>boundaries inside a word</source>
  <translation>boundaries inside a word</translation>
</message>
<message id="rule.R12">
  <source>overlaps or depths that the schema forbids</source>
  <translation>overlaps or depths that the schema forbids</translation>
</message>
<message id="rule.R13">
  <source>required values that are empty</source>
  <translation>required values that are empty</translation>
</message>
<message id="rule.R2">
  <source>roles filled by what they do not take</source>
  <translation>roles filled by what they do not take</translation>
</message>
<message id="rule.R3">
  <source>stances without exactly one holder and one target</source>
  <translation>stances without exactly one holder and one target</translation>
</message>
<message id="rule.R4">
  <source>mentions that cross</source>
  <translation>mentions that cross</translation>
</message>
<message id="rule.R5">
  <source>modes or contexts that the schema does not offer</source>
  <translation>modes or contexts that the schema does not offer</translation>
</message>
<message id="rule.R6">
  <source>annotations in zones where nothing is annotated</source>
  <translation>annotations in zones where nothing is annotated</translation>
</message>
<message id="rule.R7">
  <source>required roles that are empty</source>
  <translation>required roles that are empty</translation>
</message>
<message id="rule.R8">
  <source>spaces or punctuation at the ends</source>
  <translation>spaces or punctuation at the ends</translation>
</message>
<message id="rule.R9">
  <source>one entity with types that do not go together</source>
  <translation>one entity with types that do not go together</translation>
</message>
<message id="rules.apply">
  <source>Decide these</source>
  <translation>Decide these</translation>
</message>
<message id="rules.dawid_skene">
  <source>Weighed by each person’s errors (Dawid–Skene)</source>
  <translation>Weighed by each person’s errors (Dawid–Skene)</translation>
</message>
<message id="rules.dawid_skene_told">
  <source>How often each person errs is estimated over the whole project; the most probable tags win. Below one half it stays open.</source>
  <translation>How often each person errs is estimated over the whole project; the most probable tags win. Below one half it stays open.</translation>
</message>
<message id="rules.done" numerus="yes">
  <source>{n} places decided by rule; Undo takes all of it back.</source>
  <translation><numerusform>{n} place decided by rule; Undo takes it back.</numerusform><numerusform>{n} places decided by rule; Undo takes all of it back.</numerusform></translation>
</message>
<message id="rules.done_alike" numerus="yes">
  <source>{n} conflicts decided alike; Undo takes all of it back.</source>
  <translation><numerusform>{n} conflict decided alike; Undo takes it back.</numerusform><numerusform>{n} conflicts decided alike; Undo takes all of it back.</numerusform></translation>
</message>
<message id="rules.left" numerus="yes">
  <source>{n} places that a rule decided before stay, though they would not be decided now</source>
  <translation><numerusform>{n} place that a rule decided before stays, though it would not be decided now</numerusform><numerusform>{n} places that a rule decided before stay, though they would not be decided now</numerusform></translation>
</message>
<message id="rules.majority">
  <source>Majority</source>
  <translation>Majority</translation>
</message>
<message id="rules.majority_told">
  <source>The version that more than half hold; each attribute and role by its own majority among them. A tie stays open.</source>
  <translation>The version that more than half hold; each attribute and role by its own majority among them. A tie stays open.</translation>
</message>
<message id="rules.min_votes">
  <source>Votes at least</source>
  <translation>Votes at least</translation>
</message>
<message id="rules.not_ready" numerus="yes">
  <source>{n} documents are not ready</source>
  <translation><numerusform>{n} document is not ready</numerusform><numerusform>{n} documents are not ready</numerusform></translation>
</message>
<message id="rules.others" numerus="yes">
  <source>{n} documents are for other reviewers</source>
  <translation><numerusform>{n} document is for other reviewers</numerusform><numerusform>{n} documents are for other reviewers</numerusform></translation>
</message>
<message id="rules.place">
  <source>Words</source>
  <translation>Words</translation>
</message>
<message id="rules.preview">
  <source>What the rule would decide</source>
  <translation>What the rule would decide</translation>
</message>
<message id="rules.rule">
  <source>Rule</source>
  <translation>Rule</translation>
</message>
<message id="rules.running">
  <source>Looking at the conflicts</source>
  <translation>Looking at the conflicts</translation>
</message>
<message id="rules.sealed" numerus="yes">
  <source>{n} documents are sealed</source>
  <translation><numerusform>{n} document is sealed</numerusform><numerusform>{n} documents are sealed</numerusform></translation>
</message>
<message id="rules.token_intersection">
  <source>Shared tokens</source>
  <translation>Shared tokens</translation>
</message>
<message id="rules.token_intersection_told">
  <source>The tokens that every version covers, the label by majority. Where somebody has nothing, nothing becomes gold.</source>
  <translation>The tokens that every version covers, the label by majority. Where somebody has nothing, nothing becomes gold.</translation>
</message>
<message id="rules.unanimous">
  <source>All agree</source>
  <translation>All agree</translation>
</message>
<message id="rules.unanimous_told">
  <source>Only what everyone marked the same becomes gold; every difference stays open.</source>
  <translation>Only what everyone marked the same becomes gold; every difference stays open.</translation>
</message>
<message id="rules.would">
  <source>{decided} would be decided, {undecided} stay open, {kept} are kept as they are</source>
  <translation>{decided} would be decided, {undecided} stay open, {kept} are kept as they are</translation>
</message>
<message id="same.accept">
  <source>Label the chosen ones</source>
  <translation>Label the chosen ones</translation>
</message>
<message id="same.chosen">
  <source>{n} of {total} chosen</source>
  <translation>{n} of {total} chosen</translation>
</message>
<message id="same.chosen_so_far">
  <source>{n} of {total} chosen; {read} of {documents} documents read. Scroll for more.</source>
  <translation>{n} of {total} chosen; {read} of {documents} documents read. Scroll for more.</translation>
</message>
<message id="same.none">
  <source>The same words occur in no other place of these documents, or have the label already.</source>
  <translation>The same words occur in no other place of these documents, or have the label already.</translation>
</message>
<message id="same.scope">
  <source>Where to look</source>
  <translation>Where to look</translation>
</message>
<message id="same.scope.all">
  <source>All documents</source>
  <translation>All documents</translation>
</message>
<message id="same.scope.started">
  <source>Documents I am working on</source>
  <translation>Documents I am working on</translation>
</message>
<message id="same.scope.unfinished">
  <source>Documents I have not finished</source>
  <translation>Documents I have not finished</translation>
</message>
<message id="same.title">
  <source>“{text}” in the project → {label}</source>
  <translation>“{text}” in the project → {label}</translation>
</message>
<message id="same.toggle">
  <source>Choose or not</source>
  <translation>Choose or not</translation>
</message>
<message id="sample.fiction">
  <source>This sample is fiction: its articles, people and events are invented.</source>
  <translation>This sample is fiction: its articles, people and events are invented.</translation>
</message>
<message id="sample.fiction_short">
  <source>invented</source>
  <translation>invented</translation>
</message>
<message id="sample.text">
  <source>Twelve invented articles in Persian and Arabic with three annotators’ work. Try the keys on a text in which nothing can be broken.</source>
  <translation>Twelve invented articles in Persian and Arabic with three annotators’ work. Try the keys on a text in which nothing can be broken.</translation>
</message>
<message id="sample.title">
  <source>Sample project</source>
  <translation>Sample project</translation>
</message>
<message id="schema.added">
  <source>Added</source>
  <translation>Added</translation>
</message>
<message id="schema.allow_none">
  <source>“None of these” is a value</source>
  <translation>“None of these” is a value</translation>
</message>
<message id="schema.annotate_inside">
  <source>May be annotated inside</source>
  <translation>May be annotated inside</translation>
</message>
<message id="schema.applies_to">
  <source>Belongs to</source>
  <translation>Belongs to</translation>
</message>
<message id="schema.applies_to_all">
  <source>With nothing ticked it belongs to all.</source>
  <translation>With nothing ticked it belongs to all.</translation>
</message>
<message id="schema.becomes">
  <source>Becomes</source>
  <translation>Becomes</translation>
</message>
<message id="schema.by_value">
  <source>by “{name}”</source>
  <translation>by “{name}”</translation>
</message>
<message id="schema.changed">
  <source>Changed</source>
  <translation>Changed</translation>
</message>
<message id="schema.choose">
  <source>Choose…</source>
  <translation>Choose…</translation>
</message>
<message id="schema.choose_keys">
  <source>The digits choose what the marked one becomes; the first leaves it as it is.</source>
  <translation>The digits choose what the marked one becomes; the first leaves it as it is.</translation>
</message>
<message id="schema.colour">
  <source>Colour</source>
  <translation>Colour</translation>
</message>
<message id="schema.contexts">
  <source>Contexts</source>
  <translation>Contexts</translation>
</message>
<message id="schema.count_added">
  <source>{n} added</source>
  <translation>{n} added</translation>
</message>
<message id="schema.count_changed">
  <source>{n} changed</source>
  <translation>{n} changed</translation>
</message>
<message id="schema.count_moved">
  <source>{n} lists in another order</source>
  <translation>{n} lists in another order</translation>
</message>
<message id="schema.count_removed">
  <source>{n} removed</source>
  <translation>{n} removed</translation>
</message>
<message id="schema.count_renamed">
  <source>{n} renamed</source>
  <translation>{n} renamed</translation>
</message>
<message id="schema.count_retired">
  <source>{n} made inactive</source>
  <translation>{n} made inactive</translation>
</message>
<message id="schema.count_returned">
  <source>{n} active again</source>
  <translation>{n} active again</translation>
</message>
<message id="schema.default">
  <source>Default</source>
  <translation>Default</translation>
</message>
<message id="schema.definition">
  <source>Definition</source>
  <translation>Definition</translation>
</message>
<message id="schema.do_it">
  <source>Change</source>
  <translation>Change</translation>
</message>
<message id="schema.document_attributes">
  <source>Document labels</source>
  <translation>Document labels</translation>
</message>
<message id="schema.draft">
  <source>What is being edited, not saved yet</source>
  <translation>What is being edited, not saved yet</translation>
</message>
<message id="schema.earlier">
  <source>From version</source>
  <translation>From version</translation>
</message>
<message id="schema.elsewhere">
  <source>Rules and the rest</source>
  <translation>Rules and the rest</translation>
</message>
<message id="schema.entity_attributes">
  <source>Attributes of entities</source>
  <translation>Attributes of entities</translation>
</message>
<message id="schema.entity_types">
  <source>Entity types</source>
  <translation>Entity types</translation>
</message>
<message id="schema.event_attributes">
  <source>Attributes of events</source>
  <translation>Attributes of events</translation>
</message>
<message id="schema.event_fills">
  <source>An event may fill it</source>
  <translation>An event may fill it</translation>
</message>
<message id="schema.event_roles">
  <source>Roles of events</source>
  <translation>Roles of events</translation>
</message>
<message id="schema.event_types">
  <source>Event types</source>
  <translation>Event types</translation>
</message>
<message id="schema.export">
  <source>Export…</source>
  <translation>Export…</translation>
</message>
<message id="schema.export_by_default">
  <source>Goes into exports</source>
  <translation>Goes into exports</translation>
</message>
<message id="schema.help">
  <source>Help</source>
  <translation>Help</translation>
</message>
<message id="schema.import">
  <source>Import…</source>
  <translation>Import…</translation>
</message>
<message id="schema.in_documents" numerus="yes">
  <source>in {n} documents.</source>
  <translation><numerusform>in {n} document.</numerusform><numerusform>in {n} documents.</numerusform></translation>
</message>
<message id="schema.into">
  <source>Becomes</source>
  <translation>Becomes</translation>
</message>
<message id="schema.is">
  <source>After</source>
  <translation>After</translation>
</message>
<message id="schema.key">
  <source>Key</source>
  <translation>Key</translation>
</message>
<message id="schema.key_by_order">
  <source>By its place in the list</source>
  <translation>By its place in the list</translation>
</message>
<message id="schema.later">
  <source>to version</source>
  <translation>to version</translation>
</message>
<message id="schema.lists">
  <source>Lists of the schema</source>
  <translation>Lists of the schema</translation>
</message>
<message id="schema.looking">
  <source>Looking for what would change</source>
  <translation>Looking for what would change</translation>
</message>
<message id="schema.lost">
  <source>without {names}</source>
  <translation>without {names}</translation>
</message>
<message id="schema.marks">
  <source>Put the marked words in square brackets.</source>
  <translation>Put the marked words in square brackets.</translation>
</message>
<message id="schema.merge">
  <source>Merge into…</source>
  <translation>Merge into…</translation>
</message>
<message id="schema.merge_title">
  <source>Merge “{name}”</source>
  <translation>Merge “{name}”</translation>
</message>
<message id="schema.migrated" numerus="yes">
  <source>{n} places were changed.</source>
  <translation><numerusform>{n} place was changed.</numerusform><numerusform>{n} places were changed.</numerusform></translation>
</message>
<message id="schema.modes">
  <source>Modes ({n})</source>
  <translation>Modes ({n})</translation>
</message>
<message id="schema.move">
  <source>Move to…</source>
  <translation>Move to…</translation>
</message>
<message id="schema.move_title">
  <source>Move the value “{name}”</source>
  <translation>Move the value “{name}”</translation>
</message>
<message id="schema.moved">
  <source>In another order</source>
  <translation>In another order</translation>
</message>
<message id="schema.name">
  <source>Name</source>
  <translation>Name</translation>
</message>
<message id="schema.new_id">
  <source>Id of a new one</source>
  <translation>Id of a new one</translation>
</message>
<message id="schema.next_version">
  <source>Saving makes version {version}</source>
  <translation>Saving makes version {version}</translation>
</message>
<message id="schema.no_default">
  <source>None</source>
  <translation>None</translation>
</message>
<message id="schema.note">
  <source>Note on it</source>
  <translation>Note on it</translation>
</message>
<message id="schema.one_by_one">
  <source>one by one</source>
  <translation>one by one</translation>
</message>
<message id="schema.part">
  <source>Part</source>
  <translation>Part</translation>
</message>
<message id="schema.person">
  <source>Annotator</source>
  <translation>Annotator</translation>
</message>
<message id="schema.place">
  <source>In the text</source>
  <translation>In the text</translation>
</message>
<message id="schema.places">
  <source>Everything that will change</source>
  <translation>Everything that will change</translation>
</message>
<message id="schema.removed">
  <source>Removed</source>
  <translation>Removed</translation>
</message>
<message id="schema.renamed">
  <source>Renamed</source>
  <translation>Renamed</translation>
</message>
<message id="schema.repeatable">
  <source>Several fillers</source>
  <translation>Several fillers</translation>
</message>
<message id="schema.required">
  <source>Required</source>
  <translation>Required</translation>
</message>
<message id="schema.retired">
  <source>Made inactive</source>
  <translation>Made inactive</translation>
</message>
<message id="schema.returned">
  <source>Active again</source>
  <translation>Active again</translation>
</message>
<message id="schema.role_none">
  <source>–</source>
  <translation>–</translation>
</message>
<message id="schema.role_optional">
  <source>Optional</source>
  <translation>Optional</translation>
</message>
<message id="schema.role_recommended">
  <source>Recommended</source>
  <translation>Recommended</translation>
</message>
<message id="schema.role_required">
  <source>Required</source>
  <translation>Required</translation>
</message>
<message id="schema.same">
  <source>Nothing is different between these two.</source>
  <translation>Nothing is different between these two.</translation>
</message>
<message id="schema.save">
  <source>Save a new version</source>
  <translation>Save a new version</translation>
</message>
<message id="schema.saved">
  <source>Version {version} is saved and in use.</source>
  <translation>Version {version} is saved and in use.</translation>
</message>
<message id="schema.sealed" numerus="yes">
  <source>{n} of them are in sealed gold, which is changed too.</source>
  <translation><numerusform>{n} of them is in sealed gold, which is changed too.</numerusform><numerusform>{n} of them are in sealed gold, which is changed too.</numerusform></translation>
</message>
<message id="schema.short">
  <source>Short name</source>
  <translation>Short name</translation>
</message>
<message id="schema.split">
  <source>Split…</source>
  <translation>Split…</translation>
</message>
<message id="schema.split_how">
  <source>Split</source>
  <translation>Split</translation>
</message>
<message id="schema.split_title">
  <source>Split “{name}”</source>
  <translation>Split “{name}”</translation>
</message>
<message id="schema.stance_attributes">
  <source>Attributes of stances</source>
  <translation>Attributes of stances</translation>
</message>
<message id="schema.stance_roles">
  <source>Roles of stances</source>
  <translation>Roles of stances</translation>
</message>
<message id="schema.stance_values">
  <source>Stance values</source>
  <translation>Stance values</translation>
</message>
<message id="schema.type">
  <source>Type</source>
  <translation>Type</translation>
</message>
<message id="schema.uses" numerus="yes">
  <source>{n} uses</source>
  <translation><numerusform>{n} use</numerusform><numerusform>{n} uses</numerusform></translation>
</message>
<message id="schema.values">
  <source>Values ({n})</source>
  <translation>Values ({n})</translation>
</message>
<message id="schema.values_of">
  <source>Back to “{name}”</source>
  <translation>Back to “{name}”</translation>
</message>
<message id="schema.versions">
  <source>Versions…</source>
  <translation>Versions…</translation>
</message>
<message id="schema.was">
  <source>Before</source>
  <translation>Before</translation>
</message>
<message id="schema.what">
  <source>What changed</source>
  <translation>What changed</translation>
</message>
<message id="schema.will_change" numerus="yes">
  <source>{n} places will change</source>
  <translation><numerusform>{n} place will change</numerusform><numerusform>{n} places will change</numerusform></translation>
</message>
<message id="schema.zone_attributes">
  <source>Attributes of zones</source>
  <translation>Attributes of zones</translation>
</message>
<message id="schema.zones">
  <source>Zones</source>
  <translation>Zones</translation>
</message>
<message id="search.found">
  <source>{hits} in {documents}</source>
  <translation>{hits} in {documents}</translation>
</message>
<message id="search.found_so_far">
  <source>{hits} so far: {read} of {total} documents read. Scroll for more.</source>
  <translation>{hits} so far: {read} of {total} documents read. Scroll for more.</translation>
</message>
<message id="search.hint">
  <source>Type the words you are looking for. Half spaces, letter variants and diacritics make no difference.</source>
  <translation>Type the words you are looking for. Half spaces, letter variants and diacritics make no difference.</translation>
</message>
<message id="search.labelled">
  <source>{places} labelled in {documents}: {label}</source>
  <translation>{places} labelled in {documents}: {label}</translation>
</message>
<message id="search.nothing_to_label">
  <source>These places have this label already.</source>
  <translation>These places have this label already.</translation>
</message>
<message id="search.open_hit">
  <source>Show in the text</source>
  <translation>Show in the text</translation>
</message>
<message id="search.place">
  <source>¶ {n}</source>
  <translation>¶ {n}</translation>
</message>
<message id="search.running">
  <source>Searching…</source>
  <translation>Searching…</translation>
</message>
<message id="search.stopped">
  <source>Stopped. {hits} so far.</source>
  <translation>Stopped. {hits} so far.</translation>
</message>
<message id="search.within">
  <source>in {label}</source>
  <translation>in {label}</translation>
</message>
<message id="second_look.fix">
  <source>Relabel</source>
  <translation>Relabel</translation>
</message>
<message id="second_look.fix_n" numerus="yes">
  <source>Relabel {n} places</source>
  <translation><numerusform>Relabel {n} place</numerusform><numerusform>Relabel {n} places</numerusform></translation>
</message>
<message id="second_look.fixed" numerus="yes">
  <source>{n} places relabelled; one undo takes them back.</source>
  <translation><numerusform>{n} place relabelled; one undo takes it back.</numerusform><numerusform>{n} places relabelled; one undo takes them back.</numerusform></translation>
</message>
<message id="second_look.found" numerus="yes">
  <source>{n} strings have several labels</source>
  <translation><numerusform>{n} string has several labels</numerusform><numerusform>{n} strings have several labels</numerusform></translation>
</message>
<message id="second_look.jump">
  <source>Go there</source>
  <translation>Go there</translation>
</message>
<message id="second_look.label">
  <source>Give the checked ones</source>
  <translation>Give the checked ones</translation>
</message>
<message id="second_look.looking">
  <source>Comparing labels…</source>
  <translation>Comparing labels…</translation>
</message>
<message id="second_look.none">
  <source>No words have two labels in your work.</source>
  <translation>No words have two labels in your work.</translation>
</message>
<message id="second_look.places">
  <source>Where the label is the rarer one</source>
  <translation>Where the label is the rarer one</translation>
</message>
<message id="second_look.strings">
  <source>Words and their labels</source>
  <translation>Words and their labels</translation>
</message>
<message id="settings.calendar">
  <source>Calendar</source>
  <translation>Calendar</translation>
</message>
<message id="settings.contrast">
  <source>Contrast</source>
  <translation>Contrast</translation>
</message>
<message id="settings.digits">
  <source>Digits</source>
  <translation>Digits</translation>
</message>
<message id="settings.keycaps">
  <source>Key labels: Latin, Persian, both</source>
  <translation>Key labels: Latin, Persian, both</translation>
</message>
<message id="settings.motion">
  <source>Motion</source>
  <translation>Motion</translation>
</message>
<message id="settings.reading_font">
  <source>Reading font</source>
  <translation>Reading font</translation>
</message>
<message id="settings.reduced_motion">
  <source>Reduce motion</source>
  <translation>Reduce motion</translation>
</message>
<message id="settings.visual_arrows">
  <source>Arrow keys follow the screen</source>
  <translation>Arrow keys follow the screen</translation>
</message>
<message id="severity.error">
  <source>Error</source>
  <translation>Error</translation>
</message>
<message id="severity.warning">
  <source>Warning</source>
  <translation>Warning</translation>
</message>
<message id="sign.question">
  <source>?</source>
  <translation>?</translation>
</message>
<message id="slots.more">
  <source>Another role…</source>
  <translation>Another role…</translation>
</message>
<message id="stance.note">
  <source>{holder}, towards {target}</source>
  <translation>{holder}, towards {target}</translation>
</message>
<message id="starter.label">
  <source>Label the selection</source>
  <translation>Label the selection</translation>
</message>
<message id="starter.select">
  <source>Select by words</source>
  <translation>Select by words</translation>
</message>
<message id="starter.walk">
  <source>From mention to mention</source>
  <translation>From mention to mention</translation>
</message>
<message id="state.inactive">
  <source>inactive</source>
  <translation>inactive</translation>
</message>
<message id="state.no">
  <source>no</source>
  <translation>no</translation>
</message>
<message id="state.unsaved">
  <source>Not saved yet</source>
  <translation>Not saved yet</translation>
</message>
<message id="state.yes">
  <source>yes</source>
  <translation>yes</translation>
</message>
<message id="stats.agreement">
  <source>Inter-annotator agreement</source>
  <translation>Inter-annotator agreement</translation>
</message>
<message id="stats.agreement_by_label">
  <source>Agreement by label</source>
  <translation>Agreement by label</translation>
</message>
<message id="stats.alpha">
  <source>Krippendorff’s alpha</source>
  <translation>Krippendorff’s alpha</translation>
</message>
<message id="stats.confusion">
  <source>Confusion matrix</source>
  <translation>Confusion matrix</translation>
</message>
<message id="stats.f1_micro">
  <source>F1 (micro)</source>
  <translation>F1 (micro)</translation>
</message>
<message id="stats.interval">
  <source>{percent} confidence interval</source>
  <translation>{percent} confidence interval</translation>
</message>
<message id="stats.kappa">
  <source>Cohen’s kappa</source>
  <translation>Cohen’s kappa</translation>
</message>
<message id="stats.label_distribution">
  <source>Label distribution</source>
  <translation>Label distribution</translation>
</message>
<message id="stats.median">
  <source>Median</source>
  <translation>Median</translation>
</message>
<message id="stats.open_conflicts">
  <source>Open conflicts</source>
  <translation>Open conflicts</translation>
</message>
<message id="stats.pairwise">
  <source>Pairwise agreement</source>
  <translation>Pairwise agreement</translation>
</message>
<message id="stats.precision">
  <source>Precision</source>
  <translation>Precision</translation>
</message>
<message id="stats.progress">
  <source>Progress</source>
  <translation>Progress</translation>
</message>
<message id="stats.recall">
  <source>Recall</source>
  <translation>Recall</translation>
</message>
<message id="stats.target">
  <source>Goal {value}</source>
  <translation>Goal {value}</translation>
</message>
<message id="stats.threshold">
  <source>Threshold {value}</source>
  <translation>Threshold {value}</translation>
</message>
<message id="stats.time_per_document">
  <source>Time per document</source>
  <translation>Time per document</translation>
</message>
<message id="stats.too_few">
  <source>Not enough shared documents yet</source>
  <translation>Not enough shared documents yet</translation>
</message>
<message id="status.accepted">
  <source>Accepted</source>
  <translation>Accepted</translation>
</message>
<message id="status.agreed">
  <source>Agreed</source>
  <translation>Agreed</translation>
</message>
<message id="status.all_done">
  <source>All done</source>
  <translation>All done</translation>
</message>
<message id="status.aside">
  <source>Set aside</source>
  <translation>Set aside</translation>
</message>
<message id="status.backing_up">
  <source>Backing up…</source>
  <translation>Backing up…</translation>
</message>
<message id="status.blinded">
  <source>Names hidden</source>
  <translation>Names hidden</translation>
</message>
<message id="status.checking">
  <source>Checking…</source>
  <translation>Checking…</translation>
</message>
<message id="status.conflict">
  <source>In conflict</source>
  <translation>In conflict</translation>
</message>
<message id="status.decided">
  <source>Decided</source>
  <translation>Decided</translation>
</message>
<message id="status.edited">
  <source>Accepted with changes</source>
  <translation>Accepted with changes</translation>
</message>
<message id="status.exporting">
  <source>Exporting…</source>
  <translation>Exporting…</translation>
</message>
<message id="status.finished">
  <source>Finished</source>
  <translation>Finished</translation>
</message>
<message id="status.flagged">
  <source>Flagged</source>
  <translation>Flagged</translation>
</message>
<message id="status.gold">
  <source>Gold</source>
  <translation>Gold</translation>
</message>
<message id="status.importing">
  <source>Importing…</source>
  <translation>Importing…</translation>
</message>
<message id="status.in_progress">
  <source>In progress</source>
  <translation>In progress</translation>
</message>
<message id="status.loading">
  <source>Loading…</source>
  <translation>Loading…</translation>
</message>
<message id="status.loading_suggestions">
  <source>Suggestions are coming…</source>
  <translation>Suggestions are coming…</translation>
</message>
<message id="status.making_sample">
  <source>Preparing the sample…</source>
  <translation>Preparing the sample…</translation>
</message>
<message id="status.new">
  <source>New</source>
  <translation>New</translation>
</message>
<message id="status.no_safety_copy">
  <source>No safety copy: {reason}</source>
  <translation>No safety copy: {reason}</translation>
</message>
<message id="status.not_saved">
  <source>Not saved; this change was not made</source>
  <translation>Not saved; this change was not made</translation>
</message>
<message id="status.open">
  <source>Open</source>
  <translation>Open</translation>
</message>
<message id="status.paragraph">
  <source>Paragraph {n} of {total}</source>
  <translation>Paragraph {n} of {total}</translation>
</message>
<message id="status.pending">
  <source>Waiting</source>
  <translation>Waiting</translation>
</message>
<message id="status.read_only">
  <source>Read-only</source>
  <translation>Read-only</translation>
</message>
<message id="status.rejected">
  <source>Rejected</source>
  <translation>Rejected</translation>
</message>
<message id="status.saved">
  <source>Saved</source>
  <translation>Saved</translation>
</message>
<message id="status.saving">
  <source>Saving…</source>
  <translation>Saving…</translation>
</message>
<message id="status.schema">
  <source>Schema {version}</source>
  <translation>Schema {version}</translation>
</message>
<message id="status.sealed">
  <source>Sealed</source>
  <translation>Sealed</translation>
</message>
<message id="status.stopping">
  <source>Stopping after this record…</source>
  <translation>Stopping after this record…</translation>
</message>
<message id="status.time_here">
  <source>Time on this document {time}</source>
  <translation>Time on this document {time}</translation>
</message>
<message id="status.up_to_date">
  <source>Up to date</source>
  <translation>Up to date</translation>
</message>
<message id="strip.adjudicating">
  <source>Adjudicating</source>
  <translation>Adjudicating</translation>
</message>
<message id="strip.choose">
  <source>Choose</source>
  <translation>Choose</translation>
</message>
<message id="strip.focus_entity">
  <source>Entity in focus</source>
  <translation>Entity in focus</translation>
</message>
<message id="strip.focus_event">
  <source>Event in focus</source>
  <translation>Event in focus</translation>
</message>
<message id="strip.focus_stance">
  <source>Stance in focus</source>
  <translation>Stance in focus</translation>
</message>
<message id="strip.focus_zone">
  <source>Zone in focus</source>
  <translation>Zone in focus</translation>
</message>
<message id="strip.in_buttons">
  <source>Form</source>
  <translation>Form</translation>
</message>
<message id="strip.in_field">
  <source>Field</source>
  <translation>Field</translation>
</message>
<message id="strip.in_list">
  <source>List</source>
  <translation>List</translation>
</message>
<message id="strip.in_tabs">
  <source>Tabs</source>
  <translation>Tabs</translation>
</message>
<message id="strip.line">
  <source>Line</source>
  <translation>Line</translation>
</message>
<message id="strip.move">
  <source>Move</source>
  <translation>Move</translation>
</message>
<message id="strip.next_field">
  <source>Next field</source>
  <translation>Next field</translation>
</message>
<message id="strip.nothing">
  <source>No document</source>
  <translation>No document</translation>
</message>
<message id="strip.offer">
  <source>Suggestion in focus</source>
  <translation>Suggestion in focus</translation>
</message>
<message id="strip.open">
  <source>Open</source>
  <translation>Open</translation>
</message>
<message id="strip.press">
  <source>Press</source>
  <translation>Press</translation>
</message>
<message id="strip.reading">
  <source>Reading only</source>
  <translation>Reading only</translation>
</message>
<message id="strip.save">
  <source>Save the note</source>
  <translation>Save the note</translation>
</message>
<message id="strip.selection">
  <source>Selection</source>
  <translation>Selection</translation>
</message>
<message id="strip.sideways">
  <source>Another tab</source>
  <translation>Another tab</translation>
</message>
<message id="strip.take">
  <source>Take over</source>
  <translation>Take over</translation>
</message>
<message id="strip.text">
  <source>Text</source>
  <translation>Text</translation>
</message>
<message id="strip.to_text">
  <source>Back to the text</source>
  <translation>Back to the text</translation>
</message>
<message id="strip.up_down">
  <source>Up and down</source>
  <translation>Up and down</translation>
</message>
<message id="strip.verdict">
  <source>Verdict</source>
  <translation>Verdict</translation>
</message>
<message id="suggestion.accept">
  <source>Accept</source>
  <translation>Accept</translation>
</message>
<message id="suggestion.confidence">
  <source>Confidence {value}</source>
  <translation>Confidence {value}</translation>
</message>
<message id="suggestion.others">
  <source>Or: {labels}</source>
  <translation>Or: {labels}</translation>
</message>
<message id="suggestion.reject">
  <source>Reject</source>
  <translation>Reject</translation>
</message>
<message id="suggestions.accept_checked">
  <source>Accept the checked ones</source>
  <translation>Accept the checked ones</translation>
</message>
<message id="suggestions.address">
  <source>Address</source>
  <translation>Address</translation>
</message>
<message id="suggestions.anchoring">
  <source>Do suggestions lead people?</source>
  <translation>Do suggestions lead people?</translation>
</message>
<message id="suggestions.anchoring_told">
  <source>Documents without suggestions show how people decide by themselves. For everybody in this project; those who lead it decide.</source>
  <translation>Documents without suggestions show how people decide by themselves. For everybody in this project; those who lead it decide.</translation>
</message>
<message id="suggestions.at_least">
  <source>Confidence at least</source>
  <translation>Confidence at least</translation>
</message>
<message id="suggestions.first_pass">
  <source>No suggestions until a document has been finished once</source>
  <translation>No suggestions until a document has been finished once</translation>
</message>
<message id="suggestions.hidden_share">
  <source>Share of documents without suggestions, chosen at random</source>
  <translation>Share of documents without suggestions, chosen at random</translation>
</message>
<message id="suggestions.key">
  <source>Key (kept until Ayar is closed, never written down)</source>
  <translation>Key (kept until Ayar is closed, never written down)</translation>
</message>
<message id="suggestions.learning">
  <source>Learning from your work</source>
  <translation>Learning from your work</translation>
</message>
<message id="suggestions.learnt" numerus="yes">
  <source>Learnt from {n} finished documents.</source>
  <translation><numerusform>Learnt from {n} finished document.</numerusform><numerusform>Learnt from {n} finished documents.</numerusform></translation>
</message>
<message id="suggestions.leaves">
  <source>The text of every document you open is sent to {host}.</source>
  <translation>The text of every document you open is sent to {host}.</translation>
</message>
<message id="suggestions.model">
  <source>Model</source>
  <translation>Model</translation>
</message>
<message id="suggestions.no_hazm">
  <source>hazm is not available ({reason}). Other forms of Persian words are not suggested; everything else works.</source>
  <translation>hazm is not available ({reason}). Other forms of Persian words are not suggested; everything else works.</translation>
</message>
<message id="suggestions.not_judged">
  <source>Nothing it suggested has been judged yet.</source>
  <translation>Nothing it suggested has been judged yet.</translation>
</message>
<message id="suggestions.own_count" numerus="yes">
  <source>{n} entries in {file}</source>
  <translation><numerusform>{n} entry in {file}</numerusform><numerusform>{n} entries in {file}</numerusform></translation>
</message>
<message id="suggestions.own_names">
  <source>Your own list of names</source>
  <translation>Your own list of names</translation>
</message>
<message id="suggestions.precision">
  <source>Accepted {accepted}, edited {edited}, rejected {rejected}: {share} accepted as they were</source>
  <translation>Accepted {accepted}, edited {edited}, rejected {rejected}: {share} accepted as they were</translation>
</message>
<message id="suggestions.protocol">
  <source>Protocol</source>
  <translation>Protocol</translation>
</message>
<message id="suggestions.recommenders">
  <source>Who suggests</source>
  <translation>Who suggests</translation>
</message>
<message id="suggestions.rehearsed">
  <source>On documents held out for the test its F1 for mentions was {f1}.</source>
  <translation>On documents held out for the test its F1 for mentions was {f1}.</translation>
</message>
<message id="suggestions.shown">
  <source>Suggestions are shown again.</source>
  <translation>Suggestions are shown again.</translation>
</message>
<message id="suggestions.stays">
  <source>{host} is on this computer: no text leaves it.</source>
  <translation>{host} is on this computer: no text leaves it.</translation>
</message>
<message id="suggestions.stays_off">
  <source>The external model is off: no text leaves this computer.</source>
  <translation>The external model is off: no text leaves this computer.</translation>
</message>
<message id="suggestions.use">
  <source>Use these settings</source>
  <translation>Use these settings</translation>
</message>
<message id="suggestions.withheld_first_pass">
  <source>Suggestions come when you have finished this document once by yourself.</source>
  <translation>Suggestions come when you have finished this document once by yourself.</translation>
</message>
<message id="suggestions.withheld_share">
  <source>In this document there are no suggestions on purpose: it is one of those by which the team sees whether suggestions lead people.</source>
  <translation>In this document there are no suggestions on purpose: it is one of those by which the team sees whether suggestions lead people.</translation>
</message>
<message id="summary.no_document">
  <source>Choose a document from the list.</source>
  <translation>Choose a document from the list.</translation>
</message>
<message id="summary.nothing_yet">
  <source>Nothing annotated yet</source>
  <translation>Nothing annotated yet</translation>
</message>
<message id="summary.start_here">
  <source>Three keys to begin with</source>
  <translation>Three keys to begin with</translation>
</message>
<message id="theme.dark">
  <source>Dark</source>
  <translation>Dark</translation>
</message>
<message id="theme.light">
  <source>Light</source>
  <translation>Light</translation>
</message>
<message id="theme.system">
  <source>System</source>
  <translation>System</translation>
</message>
<message id="thing.mention">
  <source>mention</source>
  <translation>mention</translation>
</message>
<message id="thing.new">
  <source>New entity: {words}</source>
  <translation>New entity: {words}</translation>
</message>
<message id="thing.none">
  <source>Stands for nobody known</source>
  <translation>Stands for nobody known</translation>
</message>
<message id="time.last_weeks">
  <source>Last four weeks</source>
  <translation>Last four weeks</translation>
</message>
<message id="time.now">
  <source>Just now</source>
  <translation>Just now</translation>
</message>
<message id="time.yesterday">
  <source>Yesterday</source>
  <translation>Yesterday</translation>
</message>
<message id="tip.alpha">
  <source>Agreement beyond chance for any number of annotators</source>
  <translation>Agreement beyond chance for any number of annotators</translation>
</message>
<message id="tip.flag">
  <source>Come back to this later</source>
  <translation>Come back to this later</translation>
</message>
<message id="tip.gold">
  <source>Adjudicated or agreed by all</source>
  <translation>Adjudicated or agreed by all</translation>
</message>
<message id="tip.hide_names">
  <source>Annotators appear as letters; the order changes from one conflict to the next</source>
  <translation>Annotators appear as letters; the order changes from one conflict to the next</translation>
</message>
<message id="tip.kappa">
  <source>Agreement beyond chance between two annotators</source>
  <translation>Agreement beyond chance between two annotators</translation>
</message>
<message id="tip.offset">
  <source>Position counted in Unicode characters from the start of the text</source>
  <translation>Position counted in Unicode characters from the start of the text</translation>
</message>
<message id="tip.saved">
  <source>Every change is already on disk.</source>
  <translation>Every change is already on disk.</translation>
</message>
<message id="tip.suggestion">
  <source>Machine suggestion; not counted until you accept it</source>
  <translation>Machine suggestion; not counted until you accept it</translation>
</message>
<message id="undefined.few_documents">
  <source>An interval takes at least ten documents that both have read.</source>
  <translation>An interval takes at least ten documents that both have read.</translation>
</message>
<message id="undefined.free_text">
  <source>This label is free text; words that differ may mean the same.</source>
  <translation>This label is free text; words that differ may mean the same.</translation>
</message>
<message id="undefined.no_pair">
  <source>No pair of people has this figure.</source>
  <translation>No pair of people has this figure.</translation>
</message>
<message id="undefined.no_resample">
  <source>None of the thousand resamples had a figure.</source>
  <translation>None of the thousand resamples had a figure.</translation>
</message>
<message id="undefined.no_variation">
  <source>Everyone used one and the same category everywhere, so agreement beyond chance cannot be told from chance.</source>
  <translation>Everyone used one and the same category everywhere, so agreement beyond chance cannot be told from chance.</translation>
</message>
<message id="undefined.nothing_annotated">
  <source>Neither of the two annotated anything of this kind.</source>
  <translation>Neither of the two annotated anything of this kind.</translation>
</message>
<message id="undefined.nothing_shared">
  <source>There is nothing that both judged.</source>
  <translation>There is nothing that both judged.</translation>
</message>
<message id="undefined.one_pair">
  <source>Only one pair of people has this figure; a deviation takes two.</source>
  <translation>Only one pair of people has this figure; a deviation takes two.</translation>
</message>
<message id="undefined.unequal_readers">
  <source>This measure takes the same number of readers for every document.</source>
  <translation>This measure takes the same number of readers for every document.</translation>
</message>
<message id="undo_project.ask">
  <source>“{edit}” concerns the whole project ({time}). Take it back everywhere?</source>
  <translation>“{edit}” concerns the whole project ({time}). Take it back everywhere?</translation>
</message>
<message id="undo_project.ask_import">
  <source>Take back the import of {time}? The {documents} and {annotations} that it added leave the project, and what it replaced returns. You can redo this until something else is done in the whole project.</source>
  <translation>Take back the import of {time}? The {documents} and {annotations} that it added leave the project, and what it replaced returns. You can redo this until something else is done in the whole project.</translation>
</message>
<message id="undo_project.import_done">
  <source>The import was taken back: {documents}, {annotations}.</source>
  <translation>The import was taken back: {documents}, {annotations}.</translation>
</message>
<message id="undo_project.import_running">
  <source>Taking back the import ({documents})</source>
  <translation>Taking back the import ({documents})</translation>
</message>
<message id="undo_project.nothing">
  <source>Nothing was done in the whole project that could be taken back.</source>
  <translation>Nothing was done in the whole project that could be taken back.</translation>
</message>
<message id="undo_project.older_import">
  <source>Nothing was done in the whole project that could be taken back. Imports made with an earlier version of Ayar stay: it did not note what they brought.</source>
  <translation>Nothing was done in the whole project that could be taken back. Imports made with an earlier version of Ayar stay: it did not note what they brought.</translation>
</message>
<message id="walk.drop_selection">
  <source>Drop the selection</source>
  <translation>Drop the selection</translation>
</message>
<message id="walk.end">
  <source>Done</source>
  <translation>Done</translation>
</message>
<message id="walk.fill_selected">
  <source>Fill the role with the selection</source>
  <translation>Fill the role with the selection</translation>
</message>
<message id="walk.hinted">
  <source>marked mention</source>
  <translation>marked mention</translation>
</message>
<message id="walk.phrase">
  <source>Select a phrase and use it</source>
  <translation>Select a phrase and use it</translation>
</message>
<message id="walk.press_letter">
  <source>Press the letter on a mention</source>
  <translation>Press the letter on a mention</translation>
</message>
<message id="walk.role">
  <source>Role: {role}</source>
  <translation>Role: {role}</translation>
</message>
<message id="walk.selected">
  <source>Enter makes it the filler</source>
  <translation>Enter makes it the filler</translation>
</message>
<message id="walk.stands_for">
  <source>{text} = {names}?</source>
  <translation>{text} = {names}?</translation>
</message>
<message id="walk.take_nearest">
  <source>Take the nearest</source>
  <translation>Take the nearest</translation>
</message>
<message id="welcome.app_language">
  <source>Application language</source>
  <translation>Application language</translation>
</message>
<message id="welcome.default_schema">
  <source>Diplomatic news</source>
  <translation>Diplomatic news</translation>
</message>
<message id="welcome.default_schema_text">
  <source>The schema that ships with Ayar: entities, events, stances and document labels.</source>
  <translation>The schema that ships with Ayar: entities, events, stances and document labels.</translation>
</message>
<message id="welcome.drop_here">
  <source>Drop files or a folder here</source>
  <translation>Drop files or a folder here</translation>
</message>
<message id="welcome.import">
  <source>Import articles</source>
  <translation>Import articles</translation>
</message>
<message id="welcome.new_from">
  <source>New project</source>
  <translation>New project</translation>
</message>
<message id="welcome.schema_file">
  <source>Schema from a file</source>
  <translation>Schema from a file</translation>
</message>
<message id="welcome.schema_file_text">
  <source>Bring the JSON schema of your team.</source>
  <translation>Bring the JSON schema of your team.</translation>
</message>
<message id="welcome.stays_here">
  <source>Everything stays on this computer.</source>
  <translation>Everything stays on this computer.</translation>
</message>
<message id="welcome.text_untouched">
  <source>The text stays exactly as it is: ZWNJ, Arabic letters and spaces too.</source>
  <translation>The text stays exactly as it is: ZWNJ, Arabic letters and spaces too.</translation>
</message>
<message id="welcome.theme">
  <source>Theme</source>
  <translation>Theme</translation>
</message>
<message id="welcome.where_to_start">
  <source>Where shall we start?</source>
  <translation>Where shall we start?</translation>
</message>
<message id="welcome.your_name">
  <source>Your name</source>
  <translation>Your name</translation>
</message>
<message id="why.carried">
  <source>“{document}” says the same here</source>
  <translation>“{document}” says the same here</translation>
</message>
<message id="why.date">
  <source>it reads as a date or time</source>
  <translation>it reads as a date or time</translation>
</message>
<message id="why.external">
  <source>suggested by the model {model}</source>
  <translation>suggested by the model {model}</translation>
</message>
<message id="why.gazetteer">
  <source>a known name: {name}</source>
  <translation>a known name: {name}</translation>
</message>
<message id="why.lemma">
  <source>another form of “{lemma}”, labelled so before</source>
  <translation>another form of “{lemma}”, labelled so before</translation>
</message>
<message id="why.memory" numerus="yes">
  <source>labelled so {n} times before</source>
  <translation><numerusform>labelled so once before</numerusform><numerusform>labelled so {n} times before</numerusform></translation>
</message>
<message id="why.phrase">
  <source>an office or organ of a state</source>
  <translation>an office or organ of a state</translation>
</message>
<message id="why.quantity">
  <source>a number with its unit</source>
  <translation>a number with its unit</translation>
</message>
<message id="why.stored">
  <source>from a machine set that was imported</source>
  <translation>from a machine set that was imported</translation>
</message>
<message id="why.tagger" numerus="yes">
  <source>learnt from {n} finished documents</source>
  <translation><numerusform>learnt from one finished document</numerusform><numerusform>learnt from {n} finished documents</numerusform></translation>
</message>
<message id="why.trigger">
  <source>a word that is often a trigger</source>
  <translation>a word that is often a trigger</translation>
</message>
<message id="words.pair">
  <source>{name}: {value}</source>
  <translation>{name}: {value}</translation>
</message>
<message id="zones.accept" numerus="yes">
  <source>Accept {n} proposals</source>
  <translation><numerusform>Accept {n} proposal</numerusform><numerusform>Accept {n} proposals</numerusform></translation>
</message>
<message id="zones.accept_one">
  <source>Accept this one</source>
  <translation>Accept this one</translation>
</message>
<message id="zones.none_here">
  <source>No zone here yet</source>
  <translation>No zone here yet</translation>
</message>
<message id="zones.paragraph">
  <source>Paragraph</source>
  <translation>Paragraph</translation>
</message>
<message id="zones.proposed_here">
  <source>{name}: proposed</source>
  <translation>{name}: proposed</translation>
</message>
</context>
</TS>
