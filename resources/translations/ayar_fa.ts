<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
<name>ayar</name>
<message id="about.credits">
  <source>Font: Vazirmatn by Saber Rastikerdar (SIL OFL 1.1). Event types follow PLOVER 2021 (CC BY-SA 4.0).</source>
  <translation>قلم: وزیرمتن از صابر راستی‌کردار (SIL OFL 1.1). نوع رویدادها بر پایهٔ PLOVER 2021 است (CC BY-SA 4.0).</translation>
</message>
<message id="about.text">
  <source>A free program for annotating Persian and Arabic news. Nothing leaves this computer.</source>
  <translation>برنامه‌ای آزاد برای حاشیه‌نویسی خبر فارسی و عربی. چیزی از این رایانه بیرون نمی‌رود.</translation>
</message>
<message id="about.version">
  <source>Version {version}</source>
  <translation>نسخهٔ {version}</translation>
</message>
<message id="access.boundary">
  <source>Clean boundary with U: “{text}”, {rule}</source>
  <translation>مرز پاک با U: «{text}»، {rule}</translation>
</message>
<message id="access.deleted">
  <source>Deleted: {label}, {text}</source>
  <translation>حذف شد: {label}، {text}</translation>
</message>
<message id="access.filled">
  <source>{role}: {text}</source>
  <translation>{role}: {text}</translation>
</message>
<message id="access.fills">
  <source>{role} of {label}</source>
  <translation>{role} {label}</translation>
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
  <translation>{label}، {text}، {n} از {total}</translation>
</message>
<message id="access.mode_left">
  <source>Back in the text</source>
  <translation>بازگشت به متن</translation>
</message>
<message id="access.offer">
  <source>Suggestion {n} of {total}: {label}, “{text}”, confidence {value}</source>
  <translation>پیشنهاد {n} از {total}: {label}، «{text}»، اطمینان {value}</translation>
</message>
<message id="access.redone">
  <source>Redone: {action}</source>
  <translation>ازنو شد: {action}</translation>
</message>
<message id="access.relabelled">
  <source>{text}: {label} instead of {before}</source>
  <translation>{text}: {label} به جای {before}</translation>
</message>
<message id="access.selected">
  <source>Selected: {text}</source>
  <translation>گزیده: {text}</translation>
</message>
<message id="access.stop">
  <source>;</source>
  <translation>؛</translation>
</message>
<message id="access.zone">
  <source>Zone: {label}</source>
  <translation>ناحیه: {label}</translation>
</message>
<message id="action.about">
  <source>About Ayar</source>
  <translation>دربارهٔ عیار</translation>
</message>
<message id="action.accept">
  <source>Accept</source>
  <translation>پذیرش</translation>
</message>
<message id="action.accept_all_above">
  <source>Accept all at {percent} or more</source>
  <translation>پذیرش همه از {percent} به بالا</translation>
</message>
<message id="action.accept_suggestion">
  <source>Accept suggestion</source>
  <translation>پذیرش پیشنهاد</translation>
</message>
<message id="action.accept_sure">
  <source>Accept the sure suggestions…</source>
  <translation>پذیرش پیشنهادهای مطمئن…</translation>
</message>
<message id="action.accept_zones">
  <source>Accept proposed zones</source>
  <translation>پذیرش ناحیه‌های پیشنهادی</translation>
</message>
<message id="action.add_entity">
  <source>Entity</source>
  <translation>موجودیت</translation>
</message>
<message id="action.add_event">
  <source>Event</source>
  <translation>رویداد</translation>
</message>
<message id="action.add_fragment">
  <source>Add as a fragment</source>
  <translation>افزودن به شکل پاره</translation>
</message>
<message id="action.add_stance">
  <source>Stance</source>
  <translation>موضع</translation>
</message>
<message id="action.add_zone">
  <source>Zone</source>
  <translation>ناحیه</translation>
</message>
<message id="action.adjudication_rules">
  <source>Decide by rule…</source>
  <translation>داوری با قاعده…</translation>
</message>
<message id="action.all_labels">
  <source>All labels</source>
  <translation>همهٔ برچسب‌ها</translation>
</message>
<message id="action.annotator_layer">
  <source>Each annotator’s work</source>
  <translation>کارِ هر کس</translation>
</message>
<message id="action.another_filler">
  <source>Another for this role</source>
  <translation>یکی دیگر برای همین نقش</translation>
</message>
<message id="action.assign">
  <source>Assign documents…</source>
  <translation>واگذاری سندها…</translation>
</message>
<message id="action.attributes">
  <source>Attributes</source>
  <translation>ویژگی‌ها</translation>
</message>
<message id="action.backup">
  <source>Back up…</source>
  <translation>پشتیبان‌گیری…</translation>
</message>
<message id="action.batches">
  <source>Batches…</source>
  <translation>دسته‌ها…</translation>
</message>
<message id="action.bring_back">
  <source>Bring document back</source>
  <translation>بازگرداندن سند</translation>
</message>
<message id="action.bundle_make">
  <source>Make a bundle…</source>
  <translation>ساخت بسته…</translation>
</message>
<message id="action.bundle_merge">
  <source>Merge a bundle…</source>
  <translation>ادغام بسته…</translation>
</message>
<message id="action.chart_png">
  <source>Save this chart as a picture…</source>
  <translation>ذخیرهٔ این نمودار به شکل تصویر…</translation>
</message>
<message id="action.check_project">
  <source>Check the project</source>
  <translation>بررسی پروژه</translation>
</message>
<message id="action.cite_precedent">
  <source>Cite the precedent</source>
  <translation>استناد به سابقهٔ داوری</translation>
</message>
<message id="action.clean_boundary">
  <source>Clean boundary</source>
  <translation>مرز پاک</translation>
</message>
<message id="action.clear_role">
  <source>Clear role</source>
  <translation>خالی کردن نقش</translation>
</message>
<message id="action.close_project">
  <source>Close project</source>
  <translation>بستن پروژه</translation>
</message>
<message id="action.command_palette">
  <source>Commands and documents</source>
  <translation>فرمان‌ها و سندها</translation>
</message>
<message id="action.comment">
  <source>Note</source>
  <translation>یادداشت</translation>
</message>
<message id="action.comments">
  <source>Questions and answers</source>
  <translation>پرسش و پاسخ</translation>
</message>
<message id="action.copy">
  <source>Copy</source>
  <translation>رونوشت</translation>
</message>
<message id="action.cycle_layers">
  <source>One annotator at a time</source>
  <translation>نمایش حاشیه‌نویسان یکی‌یکی</translation>
</message>
<message id="action.dashboard_csv">
  <source>Save all tables as CSV…</source>
  <translation>ذخیرهٔ همهٔ جدول‌ها به CSV…</translation>
</message>
<message id="action.dashboard_png">
  <source>Save the dashboard as a picture…</source>
  <translation>ذخیرهٔ داشبورد به شکل تصویر…</translation>
</message>
<message id="action.dashboard_print">
  <source>Print or save as PDF…</source>
  <translation>چاپ یا ذخیره به PDF…</translation>
</message>
<message id="action.dashboard_renew">
  <source>Compute the figures anew</source>
  <translation>محاسبهٔ دوبارهٔ عددها</translation>
</message>
<message id="action.delete">
  <source>Delete</source>
  <translation>حذف</translation>
</message>
<message id="action.document_label">
  <source>Document label</source>
  <translation>برچسب سند</translation>
</message>
<message id="action.doubt">
  <source>Doubtful</source>
  <translation>تردید</translation>
</message>
<message id="action.edit_guideline">
  <source>Edit the guideline…</source>
  <translation>ویرایش شیوه‌نامه…</translation>
</message>
<message id="action.edit_schema">
  <source>Edit schema…</source>
  <translation>ویرایش طرح‌واره…</translation>
</message>
<message id="action.edit_version">
  <source>Edit</source>
  <translation>ویرایش</translation>
</message>
<message id="action.explain">
  <source>Explain this figure</source>
  <translation>توضیح این عدد</translation>
</message>
<message id="action.export">
  <source>Export…</source>
  <translation>صدور…</translation>
</message>
<message id="action.extend_letter">
  <source>Extend by a letter</source>
  <translation>گسترش به اندازهٔ یک حرف</translation>
</message>
<message id="action.extend_start">
  <source>Extend the start</source>
  <translation>گسترش از آغاز</translation>
</message>
<message id="action.extend_start_letter">
  <source>Extend the start by a letter</source>
  <translation>گسترش آغاز به اندازهٔ یک حرف</translation>
</message>
<message id="action.extend_word">
  <source>Extend by a word</source>
  <translation>گسترش به اندازهٔ یک واژه</translation>
</message>
<message id="action.fill_roles">
  <source>Fill roles</source>
  <translation>پر کردن نقش‌ها</translation>
</message>
<message id="action.filter_documents">
  <source>Filter the documents</source>
  <translation>پالایش سندها</translation>
</message>
<message id="action.find_in_text">
  <source>Find in text</source>
  <translation>یافتن در متن</translation>
</message>
<message id="action.find_next">
  <source>Find next</source>
  <translation>یافتن بعدی</translation>
</message>
<message id="action.find_previous">
  <source>Find previous</source>
  <translation>یافتن قبلی</translation>
</message>
<message id="action.finish_and_next">
  <source>Finish, next document</source>
  <translation>پایان و سند بعدی</translation>
</message>
<message id="action.finish_document">
  <source>Finish</source>
  <translation>پایان سند</translation>
</message>
<message id="action.guideline_beside">
  <source>Guideline beside the text</source>
  <translation>شیوه‌نامه کنار متن</translation>
</message>
<message id="action.hide_names">
  <source>Hide names</source>
  <translation>پنهان کردن نام‌ها</translation>
</message>
<message id="action.import">
  <source>Import…</source>
  <translation>وارد کردن…</translation>
</message>
<message id="action.import_folder">
  <source>Import a folder…</source>
  <translation>وارد کردن پوشه…</translation>
</message>
<message id="action.import_paste">
  <source>Paste text</source>
  <translation>چسباندن متن</translation>
</message>
<message id="action.jump_to_mention">
  <source>Jump to mention</source>
  <translation>پرش به اشاره</translation>
</message>
<message id="action.label_density">
  <source>Labels: always, focused only, none</source>
  <translation>برچسب‌ها: همیشه، فقط در کانون، هیچ</translation>
</message>
<message id="action.label_same">
  <source>Label all the same</source>
  <translation>برچسب زدن همهٔ یکسان‌ها</translation>
</message>
<message id="action.label_same_project">
  <source>Label all the same in the project</source>
  <translation>برچسب زدن همهٔ یکسان‌های پروژه</translation>
</message>
<message id="action.merge_by_attribute">
  <source>Attribute by attribute</source>
  <translation>ویژگی به ویژگی</translation>
</message>
<message id="action.merge_entities">
  <source>Merge with another entity…</source>
  <translation>یکی کردن با موجودیتی دیگر…</translation>
</message>
<message id="action.merge_intersection">
  <source>Intersection</source>
  <translation>اشتراک</translation>
</message>
<message id="action.merge_union">
  <source>Union</source>
  <translation>اجتماع</translation>
</message>
<message id="action.merge_versions">
  <source>Merge…</source>
  <translation>ادغام…</translation>
</message>
<message id="action.near_duplicates">
  <source>Near-duplicates…</source>
  <translation>سندهای شبه‌تکراری…</translation>
</message>
<message id="action.new_project">
  <source>New project…</source>
  <translation>پروژهٔ جدید…</translation>
</message>
<message id="action.next_conflict">
  <source>Next conflict</source>
  <translation>تعارض بعدی</translation>
</message>
<message id="action.next_document">
  <source>Next document</source>
  <translation>سند بعدی</translation>
</message>
<message id="action.next_mention">
  <source>Next mention</source>
  <translation>اشارهٔ بعدی</translation>
</message>
<message id="action.next_pane">
  <source>Next pane</source>
  <translation>بخش بعدی پنجره</translation>
</message>
<message id="action.next_role">
  <source>Next role</source>
  <translation>نقش بعدی</translation>
</message>
<message id="action.next_suggestion">
  <source>Next suggestion</source>
  <translation>پیشنهاد بعدی</translation>
</message>
<message id="action.none_right">
  <source>None is right</source>
  <translation>هیچ‌کدام درست نیست</translation>
</message>
<message id="action.not_in_text">
  <source>Not in the text</source>
  <translation>در متن نیست</translation>
</message>
<message id="action.only_conflicts">
  <source>Only conflicts</source>
  <translation>فقط ناهمسان</translation>
</message>
<message id="action.only_differences">
  <source>Differences only</source>
  <translation>فقط اختلاف‌ها</translation>
</message>
<message id="action.open_guideline">
  <source>Open the guideline</source>
  <translation>باز کردن شیوه‌نامه</translation>
</message>
<message id="action.open_project">
  <source>Open project…</source>
  <translation>باز کردن پروژه…</translation>
</message>
<message id="action.open_sample">
  <source>Open the sample</source>
  <translation>باز کردن نمونه</translation>
</message>
<message id="action.paper">
  <source>Statistics for a paper…</source>
  <translation>آمار برای مقاله…</translation>
</message>
<message id="action.people">
  <source>People…</source>
  <translation>افراد…</translation>
</message>
<message id="action.preferences">
  <source>Preferences…</source>
  <translation>تنظیمات…</translation>
</message>
<message id="action.previous_conflict">
  <source>Previous conflict</source>
  <translation>تعارض قبلی</translation>
</message>
<message id="action.previous_document">
  <source>Previous document</source>
  <translation>سند قبلی</translation>
</message>
<message id="action.previous_mention">
  <source>Previous mention</source>
  <translation>اشارهٔ قبلی</translation>
</message>
<message id="action.previous_suggestion">
  <source>Previous suggestion</source>
  <translation>پیشنهاد قبلی</translation>
</message>
<message id="action.project_settings">
  <source>Project settings…</source>
  <translation>تنظیمات پروژه…</translation>
</message>
<message id="action.quit">
  <source>Quit</source>
  <translation>خروج</translation>
</message>
<message id="action.read_paragraph">
  <source>Read the paragraph</source>
  <translation>خواندن بند</translation>
</message>
<message id="action.reason">
  <source>Reason</source>
  <translation>دلیل</translation>
</message>
<message id="action.recent_projects">
  <source>Recent projects</source>
  <translation>پروژه‌های اخیر</translation>
</message>
<message id="action.redo">
  <source>Redo</source>
  <translation>ازنو</translation>
</message>
<message id="action.redo_named">
  <source>Redo: {action}</source>
  <translation>ازنو: {action}</translation>
</message>
<message id="action.redo_project">
  <source>Redo in the whole project…</source>
  <translation>ازنو در کل پروژه…</translation>
</message>
<message id="action.reject">
  <source>Reject</source>
  <translation>رد</translation>
</message>
<message id="action.reject_suggestion">
  <source>Reject suggestion</source>
  <translation>رد پیشنهاد</translation>
</message>
<message id="action.relabel">
  <source>Change label</source>
  <translation>تغییر برچسب</translation>
</message>
<message id="action.release">
  <source>Publish a release…</source>
  <translation>انتشار داده…</translation>
</message>
<message id="action.remove_zone">
  <source>Remove the zone here</source>
  <translation>برداشتن ناحیهٔ اینجا</translation>
</message>
<message id="action.reopen_decision">
  <source>Reopen</source>
  <translation>بازگشایی</translation>
</message>
<message id="action.reopen_document">
  <source>Reopen</source>
  <translation>بازگشایی سند</translation>
</message>
<message id="action.report">
  <source>Report</source>
  <translation>گزارش</translation>
</message>
<message id="action.revert">
  <source>Take this back</source>
  <translation>این را برگردان</translation>
</message>
<message id="action.revised_decisions">
  <source>Decisions on changed clauses…</source>
  <translation>تصمیم‌های بندهای تغییرکرده…</translation>
</message>
<message id="action.same_entity">
  <source>Same entity</source>
  <translation>همان موجودیت</translation>
</message>
<message id="action.same_verdict">
  <source>Same decision for all alike</source>
  <translation>همین تصمیم برای همهٔ مشابه‌ها</translation>
</message>
<message id="action.seal_and_next">
  <source>Seal, next document</source>
  <translation>قطعی کردن و سند بعدی</translation>
</message>
<message id="action.seal_gold">
  <source>Seal as gold</source>
  <translation>قطعی کردن نسخهٔ طلایی</translation>
</message>
<message id="action.seal_short">
  <source>Seal</source>
  <translation>قطعی کردن</translation>
</message>
<message id="action.search_documents">
  <source>Search documents</source>
  <translation>جست‌وجو در سندها</translation>
</message>
<message id="action.search_project">
  <source>Search the project</source>
  <translation>جست‌وجو در پروژه</translation>
</message>
<message id="action.second_label">
  <source>Second label on the same span</source>
  <translation>برچسب دوم روی همین بازه</translation>
</message>
<message id="action.second_look">
  <source>Same words, other label…</source>
  <translation>واژه‌های یکسان، برچسب‌های متفاوت…</translation>
</message>
<message id="action.select_sentence">
  <source>Select sentence</source>
  <translation>گزینش جمله</translation>
</message>
<message id="action.set_aside">
  <source>Set document aside</source>
  <translation>کنار گذاشتن سند</translation>
</message>
<message id="action.shrink_letter">
  <source>Shrink by a letter</source>
  <translation>کوتاه کردن به اندازهٔ یک حرف</translation>
</message>
<message id="action.shrink_start">
  <source>Shrink the start</source>
  <translation>کوتاه کردن از آغاز</translation>
</message>
<message id="action.shrink_start_letter">
  <source>Shrink the start by a letter</source>
  <translation>کوتاه کردن آغاز به اندازهٔ یک حرف</translation>
</message>
<message id="action.shrink_word">
  <source>Shrink by a word</source>
  <translation>کوتاه کردن به اندازهٔ یک واژه</translation>
</message>
<message id="action.split_entity">
  <source>Make it an entity of its own</source>
  <translation>جدا کردن به موجودیتی تازه</translation>
</message>
<message id="action.suggestion_settings">
  <source>Suggestions and models…</source>
  <translation>پیشنهادها و مدل‌ها…</translation>
</message>
<message id="action.swap_edge">
  <source>Other edge</source>
  <translation>مرز دیگر</translation>
</message>
<message id="action.take_version">
  <source>Take version {n}</source>
  <translation>پذیرش نسخهٔ {n}</translation>
</message>
<message id="action.text_only">
  <source>Text only</source>
  <translation>فقط متن</translation>
</message>
<message id="action.to_guideline">
  <source>Add to the guideline</source>
  <translation>افزودن به شیوه‌نامه</translation>
</message>
<message id="action.toggle_documents">
  <source>Document list</source>
  <translation>فهرست سندها</translation>
</message>
<message id="action.toggle_inspector">
  <source>Inspector</source>
  <translation>جزئیات</translation>
</message>
<message id="action.toggle_suggestions">
  <source>Show suggestions</source>
  <translation>نمایش پیشنهادها</translation>
</message>
<message id="action.train_suggestions">
  <source>Learn from my work</source>
  <translation>یادگیری از کار من</translation>
</message>
<message id="action.undo">
  <source>Undo</source>
  <translation>واگرد</translation>
</message>
<message id="action.undo_named">
  <source>Undo: {action}</source>
  <translation>واگرد: {action}</translation>
</message>
<message id="action.undo_project">
  <source>Undo in the whole project…</source>
  <translation>واگرد در کل پروژه…</translation>
</message>
<message id="action.unseal">
  <source>Reopen gold</source>
  <translation>بازگشایی نسخهٔ طلایی</translation>
</message>
<message id="action.zoom_in">
  <source>Zoom in</source>
  <translation>بزرگ‌نمایی</translation>
</message>
<message id="action.zoom_out">
  <source>Zoom out</source>
  <translation>کوچک‌نمایی</translation>
</message>
<message id="action.zoom_reset">
  <source>Actual size</source>
  <translation>اندازهٔ اصلی</translation>
</message>
<message id="adjudicate.against">
  <source>Decided before: {label}</source>
  <translation>تصمیم پیشین: {label}</translation>
</message>
<message id="adjudicate.agreed" numerus="yes">
  <source>{n} agreed annotations became gold by themselves</source>
  <translation><numerusform>{n} حاشیهٔ همسان، خودبه‌خود طلایی شد</numerusform></translation>
</message>
<message id="adjudicate.alike" numerus="yes">
  <source>{n} conflicts like this, in {documents}</source>
  <translation><numerusform>{n} تعارض مانند این، در {documents}</numerusform></translation>
</message>
<message id="adjudicate.annotator">
  <source>Annotator {letter}</source>
  <translation>حاشیه‌نویس {letter}</translation>
</message>
<message id="adjudicate.begin_with">
  <source>Begin with which?</source>
  <translation>با کدام نسخه؟</translation>
</message>
<message id="adjudicate.by_kind">
  <source>Kind</source>
  <translation>گونه</translation>
</message>
<message id="adjudicate.by_label">
  <source>Label</source>
  <translation>برچسب</translation>
</message>
<message id="adjudicate.by_person">
  <source>Who stands apart</source>
  <translation>چه کسی جدا مانده</translation>
</message>
<message id="adjudicate.by_type">
  <source>Type</source>
  <translation>نوع</translation>
</message>
<message id="adjudicate.changed">
  <source>The versions have changed</source>
  <translation>نسخه‌ها عوض شده‌اند</translation>
</message>
<message id="adjudicate.choose_value">
  <source>Choose the value</source>
  <translation>مقدار را برگزینید</translation>
</message>
<message id="adjudicate.choose_values">
  <source>Keys put values on and off</source>
  <translation>هر کلید مقداری را می‌گذارد یا برمی‌دارد</translation>
</message>
<message id="adjudicate.choose_way">
  <source>How to merge?</source>
  <translation>چگونه ادغام شود؟</translation>
</message>
<message id="adjudicate.cited">
  <source>✓ cited</source>
  <translation>✓ استناد شد</translation>
</message>
<message id="adjudicate.conflict_n">
  <source>Conflict {n}</source>
  <translation>تعارض {n}</translation>
</message>
<message id="adjudicate.decide_alike">
  <source>Decide them alike</source>
  <translation>همه همین‌طور</translation>
</message>
<message id="adjudicate.editing">
  <source>Editing gold</source>
  <translation>ویرایش نسخهٔ طلایی</translation>
</message>
<message id="adjudicate.editing_keys">
  <source>Enter keeps, Esc takes back</source>
  <translation>Enter می‌پذیرد، Esc پس می‌گیرد</translation>
</message>
<message id="adjudicate.f1">
  <source>entity F1 {f1}</source>
  <translation>F1 موجودیت‌ها: {f1}</translation>
</message>
<message id="adjudicate.filter">
  <source>Filter the conflicts</source>
  <translation>پالایش تعارض‌ها</translation>
</message>
<message id="adjudicate.free_text">
  <source>This label is free text: take one of the versions, or none.</source>
  <translation>این برچسب متن آزاد است: یکی از نسخه‌ها را برگزینید یا هیچ‌کدام را.</translation>
</message>
<message id="adjudicate.guideline">
  <source>Guideline {version}</source>
  <translation>شیوه‌نامهٔ {version}</translation>
</message>
<message id="adjudicate.instead">
  <source>Which mention instead?</source>
  <translation>کدام اشاره به‌جایش؟</translation>
</message>
<message id="adjudicate.layer_of">
  <source>Work of {person}</source>
  <translation>کارِ {person}</translation>
</message>
<message id="adjudicate.legend_conflict">
  <source>conflict</source>
  <translation>تعارض</translation>
</message>
<message id="adjudicate.legend_gold">
  <source>agreed, gold</source>
  <translation>همسان، طلایی</translation>
</message>
<message id="adjudicate.letters">
  <source>A B C D E F G H I J K L</source>
  <translation>آ ب پ ت ث ج چ ح خ د ذ ر</translation>
</message>
<message id="adjudicate.look_again">
  <source>Look again</source>
  <translation>نگاه دوباره</translation>
</message>
<message id="adjudicate.minutes_left" numerus="yes">
  <source>about {n} minutes left</source>
  <translation><numerusform>حدود {n} دقیقه مانده</numerusform></translation>
</message>
<message id="adjudicate.new_vote">
  <source>A new vote disagrees</source>
  <translation>رأی تازه‌ای مخالف است</translation>
</message>
<message id="adjudicate.new_vote_told">
  <source>Somebody finished after this decision and sees it differently. Decide again or take the same version again.</source>
  <translation>پس از این تصمیم، کسی کارش را تمام کرده و نظر دیگری دارد. دوباره تصمیم بگیرید یا همان نسخه را باز برگزینید.</translation>
</message>
<message id="adjudicate.none">
  <source>None</source>
  <translation>هیچ‌کدام</translation>
</message>
<message id="adjudicate.none_of_these">
  <source>None of these</source>
  <translation>هیچ‌یک از این‌ها</translation>
</message>
<message id="adjudicate.note">
  <source>A note to the annotators…</source>
  <translation>یادداشت برای حاشیه‌نویسان…</translation>
</message>
<message id="adjudicate.nothing_alike">
  <source>No other conflict is like this one.</source>
  <translation>تعارض دیگری مانند این نیست.</translation>
</message>
<message id="adjudicate.nothing_here">
  <source>Nothing marked here</source>
  <translation>اینجا چیزی نشان نشده است</translation>
</message>
<message id="adjudicate.nothing_open">
  <source>Nothing to decide here</source>
  <translation>اینجا تصمیمی نمانده</translation>
</message>
<message id="adjudicate.of">
  <source>{done} of {total}</source>
  <translation>{done} از {total}</translation>
</message>
<message id="adjudicate.optional">
  <source>optional</source>
  <translation>دلخواه</translation>
</message>
<message id="adjudicate.own_version">
  <source>the adjudicator’s own</source>
  <translation>نسخهٔ خود داور</translation>
</message>
<message id="adjudicate.precedents">
  <source>Precedents</source>
  <translation>سابقهٔ داوری</translation>
</message>
<message id="adjudicate.progress">
  <source>{done} of {total} decided</source>
  <translation>{done} از {total} داوری شد</translation>
</message>
<message id="adjudicate.reject_anyway">
  <source>Reject, leave the roles empty</source>
  <translation>رد شود، نقش‌ها خالی بمانند</translation>
</message>
<message id="adjudicate.revised" numerus="yes">
  <source>{n} decisions name a clause that reads otherwise now.</source>
  <translation><numerusform>{n} تصمیم به بندی استناد کرده که اکنون چیز دیگری می‌گوید.</numerusform></translation>
</message>
<message id="adjudicate.sealed_keys">
  <source>Sealed; reopen from the menu</source>
  <translation>قطعی؛ بازگشایی از منو</translation>
</message>
<message id="adjudicate.status">
  <source>{agreed} agreed · {decided} decided · {left} left</source>
  <translation>{agreed} همسان · {decided} داوری‌شده · {left} مانده</translation>
</message>
<message id="adjudicate.still_open" numerus="yes">
  <source>{n} conflicts are still open; gold is not sealed yet.</source>
  <translation><numerusform>{n} تعارض هنوز باز است؛ نسخهٔ طلایی قطعی نشد.</numerusform></translation>
</message>
<message id="adjudicate.take_any">
  <source>Take a version</source>
  <translation>پذیرش یک نسخه</translation>
</message>
<message id="adjudicate.take_these">
  <source>Take these</source>
  <translation>همین‌ها</translation>
</message>
<message id="adjudicate.this_document">
  <source>this document</source>
  <translation>این سند</translation>
</message>
<message id="adjudicate.too_few">
  <source>There is nothing to compare yet: fewer than two annotators have finished this document. Finished so far: {people}.</source>
  <translation>هنوز چیزی برای مقایسه نیست: کمتر از دو نفر این سند را تمام کرده‌اند. تاکنون تمام کرده: {people}.</translation>
</message>
<message id="adjudicate.used_by">
  <source>It fills {uses}</source>
  <translation>پُرکنندهٔ {uses}</translation>
</message>
<message id="adjudicate.which_filler">
  <source>Who fills this role?</source>
  <translation>این نقش از آنِ کیست؟</translation>
</message>
<message id="adjudicate.why">
  <source>Why otherwise?</source>
  <translation>چرا جور دیگر؟</translation>
</message>
<message id="app.name">
  <source>Ayar</source>
  <translation>عیار</translation>
</message>
<message id="app.tagline">
  <source>Annotate and adjudicate gold data</source>
  <translation>حاشیه‌نویسی و داوری دادهٔ طلایی</translation>
</message>
<message id="assign.as">
  <source>To be read as</source>
  <translation>برای خواندن به‌عنوان</translation>
</message>
<message id="assign.batch_any">
  <source>All documents</source>
  <translation>همهٔ سندها</translation>
</message>
<message id="assign.done">
  <source>Documents were assigned (assignments: {n}).</source>
  <translation>سندها واگذار شدند (شمار واگذاری: {n}).</translation>
</message>
<message id="assign.new">
  <source>Of them new</source>
  <translation>تازه</translation>
</message>
<message id="assign.nobody">
  <source>Choose who reads the documents.</source>
  <translation>بگزینید چه کسانی سندها را می‌خوانند.</translation>
</message>
<message id="assign.nothing_new">
  <source>Everything is assigned already.</source>
  <translation>همه چیز از پیش واگذار شده است.</translation>
</message>
<message id="assign.overlap">
  <source>People per document</source>
  <translation>نفر برای هر سند</translation>
</message>
<message id="assign.seed">
  <source>Number for chance</source>
  <translation>عدد تصادف</translation>
</message>
<message id="assign.start">
  <source>Assign</source>
  <translation>واگذار کن</translation>
</message>
<message id="assign.text">
  <source>Documents are given evenly; what is assigned or begun stays. The same number for chance gives the same assignment.</source>
  <translation>سندها یکسان پخش می‌شوند؛ آنچه واگذار یا آغاز شده می‌ماند. همان عدد تصادف همان واگذاری را می‌دهد.</translation>
</message>
<message id="attribute.boolean">
  <source>Yes or no</source>
  <translation>بله یا نه</translation>
</message>
<message id="attribute.entity_list">
  <source>Several mentions</source>
  <translation>چند اشاره</translation>
</message>
<message id="attribute.enum">
  <source>One of a list</source>
  <translation>یکی از فهرست</translation>
</message>
<message id="attribute.enum_multi">
  <source>Several of a list</source>
  <translation>چند تا از فهرست</translation>
</message>
<message id="attribute.registry">
  <source>A known entity or event</source>
  <translation>موجودیت یا رویداد شناخته‌شده</translation>
</message>
<message id="attribute.string">
  <source>Text</source>
  <translation>متن</translation>
</message>
<message id="backup.done">
  <source>Backed up to {file}.</source>
  <translation>پشتیبان در {file} نوشته شد.</translation>
</message>
<message id="batches.from_list">
  <source>Put what the list shows into a batch</source>
  <translation>آنچه فهرست نشان می‌دهد در یک دسته</translation>
</message>
<message id="batches.make">
  <source>Make batch</source>
  <translation>ساخت دسته</translation>
</message>
<message id="batches.name">
  <source>Name of the batch</source>
  <translation>نام دسته</translation>
</message>
<message id="batches.none">
  <source>No batches yet</source>
  <translation>هنوز دسته‌ای نیست</translation>
</message>
<message id="batches.text">
  <source>A batch is a named group of documents: for the filter, for assignments and for bundles.</source>
  <translation>دسته گروهی نام‌دار از سندهاست: برای صافی، واگذاری و بسته.</translation>
</message>
<message id="boundary.attached_after">
  <source>without the attached suffix</source>
  <translation>بدون پی‌چسب</translation>
</message>
<message id="boundary.attached_before">
  <source>without the attached particle</source>
  <translation>بدون حرف چسبیدهٔ پیشین</translation>
</message>
<message id="boundary.class_noun">
  <source>without the class noun</source>
  <translation>بدون واژهٔ نوع</translation>
</message>
<message id="boundary.punctuation">
  <source>without punctuation</source>
  <translation>بدون نشانه‌گذاری</translation>
</message>
<message id="boundary.title">
  <source>without the title</source>
  <translation>بدون عنوان</translation>
</message>
<message id="bundle.as_accept">
  <source>Work as {person}</source>
  <translation>کار به نام {person}</translation>
</message>
<message id="bundle.as_ask">
  <source>This bundle is for {person}, and the window works for {user}. Open it and work as {person} from now on?</source>
  <translation>این بسته برای {person} است و پنجره به نام {user} کار می‌کند. باز شود و از این پس به نام {person} کار کنید؟</translation>
</message>
<message id="bundle.back">
  <source>Work back to the lead</source>
  <translation>کار برای سرپرست</translation>
</message>
<message id="bundle.back_text">
  <source>Holds everything this person has annotated, and a reviewer’s gold, with its questions and answers.</source>
  <translation>هر آنچه این فرد حاشیه زده و نسخهٔ طلایی داور را، با پرسش‌ها و پاسخ‌ها، دارد.</translation>
</message>
<message id="bundle.file">
  <source>File</source>
  <translation>فایل</translation>
</message>
<message id="bundle.made">
  <source>{file} is ready (documents: {documents}, sets: {sets}).</source>
  <translation>{file} آماده است (سند: {documents}، مجموعه: {sets}).</translation>
</message>
<message id="bundle.make">
  <source>Make bundle</source>
  <translation>ساخت بسته</translation>
</message>
<message id="bundle.making">
  <source>Making a bundle…</source>
  <translation>در حال ساختن بسته…</translation>
</message>
<message id="bundle.merging">
  <source>Merging the bundle…</source>
  <translation>در حال ادغام بسته…</translation>
</message>
<message id="bundle.opening">
  <source>Opening the bundle…</source>
  <translation>در حال باز کردن بسته…</translation>
</message>
<message id="bundle.person">
  <source>Person</source>
  <translation>فرد</translation>
</message>
<message id="bundle.reading">
  <source>Looking at the bundle…</source>
  <translation>در حال بررسی بسته…</translation>
</message>
<message id="bundle.to">
  <source>Documents for somebody</source>
  <translation>سندها برای کسی</translation>
</message>
<message id="bundle.to_text">
  <source>Holds the documents assigned to this person, schema, guidelines, known entities, questions, and their own work; for a reviewer also everybody’s finished work and the gold.</source>
  <translation>سندهای واگذارشده به این فرد، طرح‌واره، شیوه‌نامه، نهادهای شناخته، پرسش‌ها و کار خودش را دارد؛ برای داور کار پایان‌یافتهٔ همه و نسخهٔ طلایی را هم.</translation>
</message>
<message id="button.activate">
  <source>Make active</source>
  <translation>فعال کردن</translation>
</message>
<message id="button.add">
  <source>Add</source>
  <translation>افزودن</translation>
</message>
<message id="button.back">
  <source>Back</source>
  <translation>بازگشت</translation>
</message>
<message id="button.cancel">
  <source>Cancel</source>
  <translation>انصراف</translation>
</message>
<message id="button.choose_file">
  <source>Choose file</source>
  <translation>گزینش فایل</translation>
</message>
<message id="button.choose_folder">
  <source>Choose folder…</source>
  <translation>گزینش پوشه…</translation>
</message>
<message id="button.clear_filter">
  <source>Clear filter</source>
  <translation>پاک کردن پالایه</translation>
</message>
<message id="button.close">
  <source>Close</source>
  <translation>بستن</translation>
</message>
<message id="button.continue">
  <source>Continue</source>
  <translation>ادامه</translation>
</message>
<message id="button.copy_details">
  <source>Copy details</source>
  <translation>رونوشت از جزئیات</translation>
</message>
<message id="button.deactivate">
  <source>Make inactive</source>
  <translation>غیرفعال کردن</translation>
</message>
<message id="button.delete">
  <source>Delete</source>
  <translation>حذف</translation>
</message>
<message id="button.details">
  <source>Details</source>
  <translation>جزئیات</translation>
</message>
<message id="button.discard">
  <source>Discard</source>
  <translation>دور ریختن</translation>
</message>
<message id="button.down">
  <source>Down</source>
  <translation>پایین</translation>
</message>
<message id="button.edit">
  <source>Edit</source>
  <translation>ویرایش</translation>
</message>
<message id="button.go_to_documents">
  <source>Go to the documents</source>
  <translation>رفتن به سندها</translation>
</message>
<message id="button.hide">
  <source>Hide</source>
  <translation>پنهان کردن</translation>
</message>
<message id="button.next">
  <source>Next</source>
  <translation>بعدی</translation>
</message>
<message id="button.next_batch">
  <source>Next batch</source>
  <translation>دستهٔ بعدی</translation>
</message>
<message id="button.ok">
  <source>OK</source>
  <translation>تأیید</translation>
</message>
<message id="button.open_folder">
  <source>Open folder</source>
  <translation>باز کردن پوشه</translation>
</message>
<message id="button.previous">
  <source>Previous</source>
  <translation>قبلی</translation>
</message>
<message id="button.publish_version">
  <source>Publish version {version}</source>
  <translation>انتشار نسخهٔ {version}</translation>
</message>
<message id="button.redo_import">
  <source>Bring back</source>
  <translation>برگرداندن</translation>
</message>
<message id="button.remove">
  <source>Remove</source>
  <translation>برداشتن</translation>
</message>
<message id="button.rename">
  <source>Rename</source>
  <translation>تغییر نام</translation>
</message>
<message id="button.replace">
  <source>Replace</source>
  <translation>جایگزینی</translation>
</message>
<message id="button.retry">
  <source>Try again</source>
  <translation>تلاش دوباره</translation>
</message>
<message id="button.show">
  <source>Show</source>
  <translation>نمایش</translation>
</message>
<message id="button.stop">
  <source>Stop</source>
  <translation>توقف</translation>
</message>
<message id="button.undo_import">
  <source>Take back</source>
  <translation>پس گرفتن</translation>
</message>
<message id="button.up">
  <source>Up</source>
  <translation>بالا</translation>
</message>
<message id="calendar.gregorian">
  <source>Gregorian</source>
  <translation>میلادی</translation>
</message>
<message id="calendar.jalali">
  <source>Persian (Solar Hijri)</source>
  <translation>هجری شمسی</translation>
</message>
<message id="calendar.locale">
  <source>As the language has it</source>
  <translation>به رسم زبان</translation>
</message>
<message id="card.agreement">
  <source>agreement</source>
  <translation>توافق</translation>
</message>
<message id="card.balanced">
  <source>Labels and languages are spread evenly over the splits (iterative stratification, seed {seed}).</source>
  <translation>برچسب‌ها و زبان‌ها به‌تناسب در بخش‌ها پخش شده‌اند (لایه‌بندی تکراری، دانهٔ {seed}).</translation>
</message>
<message id="card.blind">
  <source>Decisions taken with the names hidden: {n}.</source>
  <translation>تصمیم‌های گرفته‌شده با نام پنهان: {n}.</translation>
</message>
<message id="card.by_date">
  <source>The splits follow the day of publication: the newest documents are in test.</source>
  <translation>بخش‌ها به ترتیب روز انتشارند: تازه‌ترین سندها در آزمون‌اند.</translation>
</message>
<message id="card.count">
  <source>number</source>
  <translation>شمار</translation>
</message>
<message id="card.curve">
  <source>Learning curve</source>
  <translation>منحنی یادگیری</translation>
</message>
<message id="card.curve_explained">
  <source>The tagger of Ayar (a conditional random field) was trained on growing parts of `train`, drawn at random with the seed {seed}, and measured on the {n} documents of {split}, of which it saw none: entity mentions with exact span and label. One run for each size, so small steps may be chance. The curve says whether more documents still help, not how good another model would be.</source>
  <translation>برچسب‌زن عیار (میدان تصادفی شرطی) روی پاره‌های بزرگ‌شوندهٔ `train` که با دانهٔ {seed} به تصادف برداشته شده آموزش دیده و روی {n} سند {split} که هیچ‌کدام را ندیده سنجیده شده است: اشاره به موجودیت با بازه و برچسب دقیق. هر اندازه یک بار اجرا شده؛ پس پله‌های کوچک شاید تصادفی باشند. منحنی می‌گوید سند بیشتر هنوز سودی دارد یا نه؛ نمی‌گوید مدلی دیگر چقدر خوب می‌بود.</translation>
</message>
<message id="card.dates">
  <source>Published from {first} to {last}.</source>
  <translation>انتشار از {first} تا {last}.</translation>
</message>
<message id="card.documents">
  <source>documents</source>
  <translation>سند</translation>
</message>
<message id="card.id">
  <source>id</source>
  <translation>شناسه</translation>
</message>
<message id="card.kept">
  <source>Documents of the earlier release stayed in its splits.</source>
  <translation>سندهای انتشار پیشین در همان بخش‌های آن مانده‌اند.</translation>
</message>
<message id="card.kind">
  <source>kind</source>
  <translation>گونه</translation>
</message>
<message id="card.measure">
  <source>measure</source>
  <translation>سنجه</translation>
</message>
<message id="card.measured">
  <source>Measured before adjudication over the {n} documents that two or more people finished; {here} of them are in this release.</source>
  <translation>پیش از داوری، روی سندهایی که دو نفر یا بیشتر به پایان برده‌اند سنجیده شده: {n} سند که {here} سندش در این انتشار است.</translation>
</message>
<message id="card.name">
  <source>name</source>
  <translation>نام</translation>
</message>
<message id="card.named">
  <source>People are named, as whoever published it asked.</source>
  <translation>افراد، به خواست منتشرکننده، با نام آمده‌اند.</translation>
</message>
<message id="card.no_decisions">
  <source>The gold carries no record of decisions.</source>
  <translation>نسخهٔ طلایی تصمیمی ثبت‌شده همراه ندارد.</translation>
</message>
<message id="card.no_licence">
  <source>Not stated. Without a licence others may not use the data.</source>
  <translation>گفته نشده. بی‌پروانه، دیگران اجازهٔ استفاده از داده را ندارند.</translation>
</message>
<message id="card.nobody_named">
  <source>Nobody is named: people have numbers, the same in every file.</source>
  <translation>نام کسی نیامده: هر کس شماره‌ای دارد که در همهٔ فایل‌ها یکی است.</translation>
</message>
<message id="card.not_stated">
  <source>Not stated.</source>
  <translation>گفته نشده.</translation>
</message>
<message id="card.notes_left_out">
  <source>Notes and questions that they wrote are left out: {n}.</source>
  <translation>یادداشت‌ها و پرسش‌هایی که نوشته‌اند کنار گذاشته شده: {n}.</translation>
</message>
<message id="card.people">
  <source>{n} annotators read them independently.</source>
  <translation>{n} حاشیه‌نویس جدا از هم آن‌ها را خوانده‌اند.</translation>
</message>
<message id="card.precision">
  <source>precision</source>
  <translation>دقت</translation>
</message>
<message id="card.publisher">
  <source>publisher</source>
  <translation>ناشر</translation>
</message>
<message id="card.random">
  <source>The splits are drawn at random (seed {seed}).</source>
  <translation>بخش‌ها تصادفی‌اند (دانهٔ {seed}).</translation>
</message>
<message id="card.recall">
  <source>recall</source>
  <translation>فراخوانی</translation>
</message>
<message id="card.rule">
  <source>rule</source>
  <translation>قاعده</translation>
</message>
<message id="card.split">
  <source>split</source>
  <translation>بخش</translation>
</message>
<message id="card.together">
  <source>Near-duplicate documents stay in one split (pairs found: {n}).</source>
  <translation>سندهای شبه‌تکراری در یک بخش مانده‌اند (شمار جفت‌ها: {n}).</translation>
</message>
<message id="card.value">
  <source>value</source>
  <translation>مقدار</translation>
</message>
<message id="card.values">
  <source>values</source>
  <translation>مقدارها</translation>
</message>
<message id="card.votes">
  <source>Everybody's versions and every decision are in `votes.jsonl`.</source>
  <translation>نسخهٔ هر کس و همهٔ تصمیم‌ها در `votes.jsonl` است.</translation>
</message>
<message id="check.fine">
  <source>The project is in order.</source>
  <translation>پروژه بی‌ایراد است.</translation>
</message>
<message id="choice.all_values">
  <source>All values</source>
  <translation>همهٔ مقدارها</translation>
</message>
<message id="choice.no">
  <source>No</source>
  <translation>خیر</translation>
</message>
<message id="choice.write">
  <source>Write in the form</source>
  <translation>نوشتن در فرم</translation>
</message>
<message id="choice.yes">
  <source>Yes</source>
  <translation>بله</translation>
</message>
<message id="colour.aubergine">
  <source>aubergine</source>
  <translation>بادمجان</translation>
</message>
<message id="colour.cypress">
  <source>cypress</source>
  <translation>سرو</translation>
</message>
<message id="colour.lapis">
  <source>lapis</source>
  <translation>لاجورد</translation>
</message>
<message id="colour.madder">
  <source>madder</source>
  <translation>روناس</translation>
</message>
<message id="colour.olive">
  <source>olive</source>
  <translation>زیتون</translation>
</message>
<message id="colour.petrol">
  <source>petrol</source>
  <translation>نفتی</translation>
</message>
<message id="colour.plum">
  <source>plum</source>
  <translation>آلو</translation>
</message>
<message id="colour.rose">
  <source>rose</source>
  <translation>گلی</translation>
</message>
<message id="colour.saffron">
  <source>saffron</source>
  <translation>زعفران</translation>
</message>
<message id="colour.sky">
  <source>sky</source>
  <translation>آسمان</translation>
</message>
<message id="colour.slate">
  <source>slate</source>
  <translation>سنگ</translation>
</message>
<message id="colour.walnut">
  <source>walnut</source>
  <translation>گردو</translation>
</message>
<message id="command.placeholder">
  <source>Command or document…</source>
  <translation>فرمان یا سند…</translation>
</message>
<message id="comments.about">
  <source>About “{words}”</source>
  <translation>دربارهٔ «{words}»</translation>
</message>
<message id="comments.about_document">
  <source>About the document</source>
  <translation>دربارهٔ سند</translation>
</message>
<message id="comments.answer">
  <source>Answer</source>
  <translation>پاسخ بده</translation>
</message>
<message id="comments.answer_hint">
  <source>Answer</source>
  <translation>پاسخ</translation>
</message>
<message id="comments.everyone">
  <source>Everyone who read it</source>
  <translation>همهٔ خوانندگان سند</translation>
</message>
<message id="comments.here" numerus="yes">
  <source>{n} messages here</source>
  <translation><numerusform>{n} پیام در اینجا</numerusform></translation>
</message>
<message id="comments.hint">
  <source>Ask or answer; it travels with the next bundle</source>
  <translation>بپرسید یا پاسخ دهید؛ با بستهٔ بعدی می‌رود</translation>
</message>
<message id="comments.none">
  <source>No questions about this document.</source>
  <translation>پرسشی دربارهٔ این سند نیست.</translation>
</message>
<message id="comments.send">
  <source>Send</source>
  <translation>بفرست</translation>
</message>
<message id="comments.take_back">
  <source>Take back</source>
  <translation>پس بگیر</translation>
</message>
<message id="comments.to">
  <source>To</source>
  <translation>به</translation>
</message>
<message id="comments.unread">
  <source>Unread questions: {n}</source>
  <translation>پرسش خوانده‌نشده: {n}</translation>
</message>
<message id="conflict.argument">
  <source>Argument</source>
  <translation>نقش</translation>
</message>
<message id="conflict.attribute">
  <source>Attribute</source>
  <translation>ویژگی</translation>
</message>
<message id="conflict.boundary">
  <source>Boundary</source>
  <translation>مرز</translation>
</message>
<message id="conflict.boundary_and_label">
  <source>Boundary and label</source>
  <translation>مرز و برچسب</translation>
</message>
<message id="conflict.label">
  <source>Label</source>
  <translation>برچسب</translation>
</message>
<message id="conflict.missing">
  <source>Missing</source>
  <translation>جاافتاده</translation>
</message>
<message id="conflict.only_in">
  <source>Only in {annotator}</source>
  <translation>فقط در {annotator}</translation>
</message>
<message id="context.fill">
  <source>Fill “{role}” with this</source>
  <translation>پر کردن «{role}» با این</translation>
</message>
<message id="context.role_in">
  <source>Role in “{text}”</source>
  <translation>نقش در «{text}»</translation>
</message>
<message id="contrast.high">
  <source>High</source>
  <translation>زیاد</translation>
</message>
<message id="contrast.normal">
  <source>Normal</source>
  <translation>عادی</translation>
</message>
<message id="contrast.system">
  <source>Follow the system</source>
  <translation>مانند سیستم</translation>
</message>
<message id="count.annotations" numerus="yes">
  <source>{n} annotations</source>
  <translation><numerusform>{n} حاشیه</numerusform></translation>
</message>
<message id="count.annotators" numerus="yes">
  <source>{n} annotators</source>
  <translation><numerusform>{n} حاشیه‌نویس</numerusform></translation>
</message>
<message id="count.changes" numerus="yes">
  <source>{n} changes</source>
  <translation><numerusform>{n} تغییر</numerusform></translation>
</message>
<message id="count.characters" numerus="yes">
  <source>{n} characters</source>
  <translation><numerusform>{n} نویسه</numerusform></translation>
</message>
<message id="count.conflicts" numerus="yes">
  <source>{n} conflicts</source>
  <translation><numerusform>{n} تعارض</numerusform></translation>
</message>
<message id="count.days_ago" numerus="yes">
  <source>{n} days ago</source>
  <translation><numerusform>{n} روز پیش</numerusform></translation>
</message>
<message id="count.decisions" numerus="yes">
  <source>{n} decisions</source>
  <translation><numerusform>{n} تصمیم</numerusform></translation>
</message>
<message id="count.documents" numerus="yes">
  <source>{n} documents</source>
  <translation><numerusform>{n} سند</numerusform></translation>
</message>
<message id="count.entities" numerus="yes">
  <source>{n} entities</source>
  <translation><numerusform>{n} موجودیت</numerusform></translation>
</message>
<message id="count.errors" numerus="yes">
  <source>{n} errors</source>
  <translation><numerusform>{n} خطا</numerusform></translation>
</message>
<message id="count.events" numerus="yes">
  <source>{n} events</source>
  <translation><numerusform>{n} رویداد</numerusform></translation>
</message>
<message id="count.files" numerus="yes">
  <source>{n} files</source>
  <translation><numerusform>{n} فایل</numerusform></translation>
</message>
<message id="count.hits" numerus="yes">
  <source>{n} hits</source>
  <translation><numerusform>{n} یافته</numerusform></translation>
</message>
<message id="count.hours_ago" numerus="yes">
  <source>{n} hours ago</source>
  <translation><numerusform>{n} ساعت پیش</numerusform></translation>
</message>
<message id="count.identical" numerus="yes">
  <source>{n} identical</source>
  <translation><numerusform>{n} یکسان</numerusform></translation>
</message>
<message id="count.labels" numerus="yes">
  <source>{n} labels</source>
  <translation><numerusform>{n} برچسب</numerusform></translation>
</message>
<message id="count.losses" numerus="yes">
  <source>{n} losses</source>
  <translation><numerusform>{n} مورد از دست می‌رود</numerusform></translation>
</message>
<message id="count.mentions" numerus="yes">
  <source>{n} mentions</source>
  <translation><numerusform>{n} اشاره</numerusform></translation>
</message>
<message id="count.minutes" numerus="yes">
  <source>{n} minutes</source>
  <translation><numerusform>{n} دقیقه</numerusform></translation>
</message>
<message id="count.minutes_ago" numerus="yes">
  <source>{n} minutes ago</source>
  <translation><numerusform>{n} دقیقه پیش</numerusform></translation>
</message>
<message id="count.places" numerus="yes">
  <source>{n} places</source>
  <translation><numerusform>{n} جا</numerusform></translation>
</message>
<message id="count.problems" numerus="yes">
  <source>{n} problems</source>
  <translation><numerusform>{n} ایراد</numerusform></translation>
</message>
<message id="count.stances" numerus="yes">
  <source>{n} stances</source>
  <translation><numerusform>{n} موضع</numerusform></translation>
</message>
<message id="count.suggestions" numerus="yes">
  <source>{n} suggestions</source>
  <translation><numerusform>{n} پیشنهاد</numerusform></translation>
</message>
<message id="count.versions" numerus="yes">
  <source>{n} versions</source>
  <translation><numerusform>{n} نسخه</numerusform></translation>
</message>
<message id="count.warnings" numerus="yes">
  <source>{n} warnings</source>
  <translation><numerusform>{n} هشدار</numerusform></translation>
</message>
<message id="count.words" numerus="yes">
  <source>{n} words</source>
  <translation><numerusform>{n} واژه</numerusform></translation>
</message>
<message id="count.zones" numerus="yes">
  <source>{n} zones</source>
  <translation><numerusform>{n} ناحیه</numerusform></translation>
</message>
<message id="damaged.offer">
  <source>The newest safety copy is from {date}. Ayar can put it beside the damaged file and open it.</source>
  <translation>تازه‌ترین رونوشت ایمنی از {date} است. عیار می‌تواند آن را کنار فایل آسیب‌دیده بگذارد و باز کند.</translation>
</message>
<message id="damaged.open_copy">
  <source>Open the safety copy</source>
  <translation>بازکردن رونوشت ایمنی</translation>
</message>
<message id="damaged.restored">
  <source>This is the safety copy of {date}, restored as {file}.</source>
  <translation>این رونوشت ایمنی {date} است که با نام {file} بازگردانده شد.</translation>
</message>
<message id="dashboard.agreement_by">
  <source>Agreement, {measure}</source>
  <translation>توافق، {measure}</translation>
</message>
<message id="dashboard.all_time">
  <source>All time</source>
  <translation>از آغاز</translation>
</message>
<message id="dashboard.annotator">
  <source>Annotator</source>
  <translation>حاشیه‌نویس</translation>
</message>
<message id="dashboard.both_say">
  <source>{label}, both the same</source>
  <translation>{label}، هر دو یکسان</translation>
</message>
<message id="dashboard.both_ways">
  <source>Pairs of people, both ways</source>
  <translation>جفت‌های حاشیه‌نویسان، از هر دو سو</translation>
</message>
<message id="dashboard.commonest_slip">
  <source>most often confused: {one} and {other}</source>
  <translation>بیشترین لغزش: {one} و {other}</translation>
</message>
<message id="dashboard.compute">
  <source>Compute</source>
  <translation>محاسبه</translation>
</message>
<message id="dashboard.decided_of">
  <source>{n} of {total} decided</source>
  <translation>{n} از {total} تصمیم گرفته شد</translation>
</message>
<message id="dashboard.document">
  <source>Document</source>
  <translation>سند</translation>
</message>
<message id="dashboard.documents">
  <source>documents</source>
  <translation>سند</translation>
</message>
<message id="dashboard.done_of">
  <source>{n} of {total} documents</source>
  <translation>{n} از {total} سند</translation>
</message>
<message id="dashboard.everybody" numerus="yes">
  <source>All, {n} people</source>
  <translation><numerusform>همه، {n} نفر</numerusform></translation>
</message>
<message id="dashboard.explain">
  <source>What is this? {what}</source>
  <translation>این چیست؟ {what}</translation>
</message>
<message id="dashboard.explained.cards">
  <source>Progress counts documents: gold is sealed, read means that everyone who is to read it has finished. The end is projected only from ten documents on five days of the last four weeks.</source>
  <translation>پیشرفت سندها را می‌شمارد: طلایی قطعی شده، خوانده‌شده یعنی همهٔ خوانندگانش تمام کرده‌اند. پایان تنها با ده سند در پنج روز از چهار هفتهٔ گذشته پیش‌بینی می‌شود.</translation>
</message>
<message id="dashboard.explained.conflicts">
  <source>Places where people differ and nobody has decided yet. A bar opens them.</source>
  <translation>جاهایی که حاشیه‌نویسان اختلاف دارند و هنوز کسی تصمیم نگرفته است. هر نوار آن‌ها را باز می‌کند.</translation>
</message>
<message id="dashboard.explained.confusion">
  <source>How often one has a label where the other has another one, or nothing, over all pairs of people. The diagonal is where both say the same. A cell opens its places.</source>
  <translation>اینکه چند بار یکی برچسبی دارد و دیگری برچسبی دیگر یا هیچ، روی همهٔ جفت‌ها. قطر جایی است که هر دو یکی می‌گویند. هر خانه جاهایش را باز می‌کند.</translation>
</message>
<message id="dashboard.explained.curve">
  <source>Does more annotation still pay? The tagger is trained on growing parts of the work and measured on a fifth that it never sees. This takes a while.</source>
  <translation>آیا حاشیه‌نویسی بیشتر هنوز می‌ارزد؟ برچسب‌زن با بخش‌های بزرگ‌شوندهٔ کار آموزش می‌بیند و روی یک‌پنجم نادیده سنجیده می‌شود. کمی زمان می‌برد.</translation>
</message>
<message id="dashboard.explained.distribution">
  <source>How often each label is used, counted in everybody’s work: what two people marked counts twice.</source>
  <translation>اینکه هر برچسب چند بار به کار رفته، در کار همهٔ حاشیه‌نویسان: آنچه دو نفر نشان کرده‌اند دو بار شمرده می‌شود.</translation>
</message>
<message id="dashboard.explained.documents">
  <source>What each document adds: a low figure shows where to look first. One document alone says little about people.</source>
  <translation>سهم هر سند: عدد پایین نشان می‌دهد نخست کجا را باید دید. یک سند به‌تنهایی دربارهٔ افراد چیز زیادی نمی‌گوید.</translation>
</message>
<message id="dashboard.explained.followed">
  <source>The share of the machine’s suggestions that people accepted as they were. A very high share may mean good suggestions, or that nobody looks any more: check some.</source>
  <translation>سهم پیشنهادهای ماشین که بی‌تغییر پذیرفته شده‌اند. سهم بسیار بالا یا نشانهٔ پیشنهادهای خوب است یا اینکه دیگر کسی نگاه نمی‌کند: چندتا را وارسی کنید.</translation>
</message>
<message id="dashboard.explained.labels">
  <source>The same for each of the commonest labels, over all pairs. What lies under the threshold needs a clearer guideline before more is annotated.</source>
  <translation>همان برای پرکاربردترین برچسب‌ها، روی همهٔ جفت‌ها. آنچه زیر آستانه است پیش از کار بیشتر به شیوه‌نامهٔ روشن‌تری نیاز دارد.</translation>
</message>
<message id="dashboard.explained.matrix">
  <source>How far every two people agree over the documents that both have finished. A cell opens what they differ in.</source>
  <translation>هر دو نفر در سندهایی که هر دو تمام کرده‌اند چقدر توافق دارند. هر خانه اختلاف‌هایشان را باز می‌کند.</translation>
</message>
<message id="dashboard.explained.people">
  <source>Finished, begun and flagged documents of everybody, the median time of the finished ones, and the mean agreement with the others. A sign marks who lies clearly below the others or under the threshold: talk before counting it against anybody.</source>
  <translation>سندهای تمام‌شده، آغازشده و نشان‌دارِ هر کس، میانهٔ زمان سندهای تمام‌شده و میانگین توافق با دیگران. نشان هشدار برای کسی است که آشکارا پایین‌تر از دیگران یا زیر آستانه است: نخست با او گفت‌وگو کنید.</translation>
</message>
<message id="dashboard.explained.self">
  <source>What somebody agrees with themselves where a document came to them a second time without saying so: nobody agrees with others more than with themselves.</source>
  <translation>توافق هر کس با خودش در سندهایی که بی‌خبر دو بار به او داده شده‌اند: هیچ‌کس با دیگران بیش از خودش توافق ندارد.</translation>
</message>
<message id="dashboard.explained.time">
  <source>How long finished readings took, without pauses of more than a minute. The dark bar holds the median.</source>
  <translation>خوانش‌های تمام‌شده چقدر زمان برده‌اند، بی درنگ‌های بیش از یک دقیقه. ستون تیره میانه را در بر دارد.</translation>
</message>
<message id="dashboard.explained.weeks">
  <source>Agreement over the documents of each week, by their last edit. Weeks with fewer than ten shared documents stay empty.</source>
  <translation>توافق روی سندهای هر هفته، بر پایهٔ آخرین ویرایش. هفته‌هایی با کمتر از ده سند مشترک خالی می‌مانند.</translation>
</message>
<message id="dashboard.fewest">
  <source>Under ten shared documents no figure is shown: the next document could overturn it.</source>
  <translation>با کمتر از ده سند مشترک عددی نشان داده نمی‌شود: سند بعدی می‌تواند آن را وارونه کند.</translation>
</message>
<message id="dashboard.filter.batch">
  <source>Batch</source>
  <translation>دسته</translation>
</message>
<message id="dashboard.filter.kind">
  <source>Kind</source>
  <translation>گونه</translation>
</message>
<message id="dashboard.filter.measure">
  <source>Measure</source>
  <translation>سنجه</translation>
</message>
<message id="dashboard.filter.people">
  <source>Annotators</source>
  <translation>حاشیه‌نویس</translation>
</message>
<message id="dashboard.filter.period">
  <source>Period</source>
  <translation>بازه</translation>
</message>
<message id="dashboard.first_shown">
  <source>the first {n} are shown</source>
  <translation>{n} تای نخست نشان داده می‌شود</translation>
</message>
<message id="dashboard.gold_detail">
  <source>{share} of all · {n} this week</source>
  <translation>{share} از کل، {n} این هفته</translation>
</message>
<message id="dashboard.higher">
  <source>{value} above the week before</source>
  <translation>{value} بالاتر از هفتهٔ پیش</translation>
</message>
<message id="dashboard.judged">
  <source>accepted {accepted}, changed {edited}, rejected {rejected}</source>
  <translation>پذیرفته {accepted}، با تغییر {edited}، رد {rejected}</translation>
</message>
<message id="dashboard.last_weeks" numerus="yes">
  <source>Last {n} weeks</source>
  <translation><numerusform>{n} هفتهٔ گذشته</numerusform></translation>
</message>
<message id="dashboard.lower">
  <source>{value} below the week before</source>
  <translation>{value} پایین‌تر از هفتهٔ پیش</translation>
</message>
<message id="dashboard.lowest_pair">
  <source>{one} and {other}: least agreement</source>
  <translation>{one} و {other}: کمترین توافق</translation>
</message>
<message id="dashboard.measure.alpha">
  <source>α Krippendorff</source>
  <translation>α کریپندورف</translation>
</message>
<message id="dashboard.measure.f1">
  <source>F1</source>
  <translation>F1</translation>
</message>
<message id="dashboard.measure.kappa">
  <source>κ Cohen</source>
  <translation>κ کوهن</translation>
</message>
<message id="dashboard.median_time">
  <source>Median time</source>
  <translation>میانهٔ زمان سند</translation>
</message>
<message id="dashboard.minutes_between">
  <source>{first} to {last} minutes</source>
  <translation>{first} تا {last} دقیقه</translation>
</message>
<message id="dashboard.minutes_from">
  <source>{first} minutes and more</source>
  <translation>{first} دقیقه و بیشتر</translation>
</message>
<message id="dashboard.needs_more" numerus="yes">
  <source>needs {n} more shared documents</source>
  <translation><numerusform>{n} سند مشترک دیگر لازم است</numerusform></translation>
</message>
<message id="dashboard.needs_more_judged" numerus="yes">
  <source>needs {n} more decisions</source>
  <translation><numerusform>{n} تصمیم دیگر لازم است</numerusform></translation>
</message>
<message id="dashboard.needs_more_sets" numerus="yes">
  <source>A learning curve needs {n} more finished documents.</source>
  <translation><numerusform>برای منحنی یادگیری {n} سند تمام‌شدهٔ دیگر لازم است.</numerusform></translation>
</message>
<message id="dashboard.no_conflicts">
  <source>No conflicts</source>
  <translation>تعارضی نیست</translation>
</message>
<message id="dashboard.no_documents">
  <source>No documents</source>
  <translation>سندی نیست</translation>
</message>
<message id="dashboard.no_labels">
  <source>Nothing of this kind has been annotated yet.</source>
  <translation>هنوز چیزی از این گونه حاشیه نخورده است.</translation>
</message>
<message id="dashboard.no_people">
  <source>Nobody has begun yet.</source>
  <translation>هنوز کسی آغاز نکرده است.</translation>
</message>
<message id="dashboard.no_repeats">
  <source>No document has been given to anybody twice.</source>
  <translation>هیچ سندی دو بار به کسی داده نشده است.</translation>
</message>
<message id="dashboard.no_suggestions">
  <source>Nobody has judged a suggestion of this kind yet.</source>
  <translation>هنوز کسی دربارهٔ پیشنهادی از این گونه تصمیم نگرفته است.</translation>
</message>
<message id="dashboard.no_time">
  <source>No time measured yet</source>
  <translation>هنوز زمانی سنجیده نشده</translation>
</message>
<message id="dashboard.no_weeks">
  <source>No shared document of a known week: imported work carries no dates.</source>
  <translation>سند مشترکی با هفتهٔ معلوم نیست: کارِ واردشده تاریخ ندارد.</translation>
</message>
<message id="dashboard.not_of_kind">
  <source>This measure does not exist for this kind; choose F1.</source>
  <translation>این سنجه برای این گونه تعریف نشده؛ F1 را برگزینید.</translation>
</message>
<message id="dashboard.nothing">
  <source>nothing</source>
  <translation>نبود</translation>
</message>
<message id="dashboard.of_many">
  <source>the {n} of {total} who agree least with the others</source>
  <translation>{n} نفر از {total} با کمترین توافق با دیگران</translation>
</message>
<message id="dashboard.of_n_documents" numerus="yes">
  <source>of {n} documents</source>
  <translation><numerusform>از {n} سند</numerusform></translation>
</message>
<message id="dashboard.open_case">
  <source>Open at its place</source>
  <translation>گشودن در جایش</translation>
</message>
<message id="dashboard.open_of">
  <source>{n} open of {total}</source>
  <translation>{n} باز از {total}</translation>
</message>
<message id="dashboard.pace">
  <source>{n} documents a day</source>
  <translation>با آهنگ کنونی، {n} سند در روز</translation>
</message>
<message id="dashboard.pace_days" numerus="yes">
  <source>needs {n} more working days</source>
  <translation><numerusform>{n} روز کاری دیگر لازم است</numerusform></translation>
</message>
<message id="dashboard.pace_documents" numerus="yes">
  <source>needs {n} more finished documents</source>
  <translation><numerusform>{n} سند تمام‌شدهٔ دیگر لازم است</numerusform></translation>
</message>
<message id="dashboard.panel.cards">
  <source>Figures at a glance</source>
  <translation>عددها در یک نگاه</translation>
</message>
<message id="dashboard.panel.conflicts">
  <source>Open conflicts by type</source>
  <translation>تعارض‌های باز، به تفکیک نوع</translation>
</message>
<message id="dashboard.panel.confusion">
  <source>Confusion matrix</source>
  <translation>ماتریس درهم‌ریختگی</translation>
</message>
<message id="dashboard.panel.curve">
  <source>Learning curve</source>
  <translation>منحنی یادگیری</translation>
</message>
<message id="dashboard.panel.distribution">
  <source>Label distribution</source>
  <translation>پراکندگی برچسب‌ها</translation>
</message>
<message id="dashboard.panel.documents">
  <source>Agreement by document</source>
  <translation>توافق سند به سند</translation>
</message>
<message id="dashboard.panel.followed">
  <source>Where people follow the machine</source>
  <translation>پیروی از ماشین</translation>
</message>
<message id="dashboard.panel.labels">
  <source>Agreement by label</source>
  <translation>توافق به تفکیک برچسب</translation>
</message>
<message id="dashboard.panel.matrix">
  <source>Agreement matrix</source>
  <translation>ماتریس توافق</translation>
</message>
<message id="dashboard.panel.people">
  <source>Annotators’ progress</source>
  <translation>پیشرفت حاشیه‌نویسان</translation>
</message>
<message id="dashboard.panel.self">
  <source>Agreement with oneself</source>
  <translation>توافق با خود</translation>
</message>
<message id="dashboard.panel.time">
  <source>Time per document</source>
  <translation>زمان هر سند</translation>
</message>
<message id="dashboard.panel.weeks">
  <source>Agreement by week</source>
  <translation>توافق هفته به هفته</translation>
</message>
<message id="dashboard.person_counts">
  <source>finished {finished}, in progress {busy}, flagged {flagged}, of {total}</source>
  <translation>تمام‌شده {finished}، در جریان {busy}، نشان‌دار {flagged}، از {total}</translation>
</message>
<message id="dashboard.project_progress">
  <source>Progress of the project</source>
  <translation>پیشرفت پروژه</translation>
</message>
<message id="dashboard.projected_end">
  <source>Projected end</source>
  <translation>پایان پیش‌بینی‌شده</translation>
</message>
<message id="dashboard.reached">
  <source>goal</source>
  <translation>هدف</translation>
</message>
<message id="dashboard.readers">
  <source>Readers</source>
  <translation>خوانندگان</translation>
</message>
<message id="dashboard.same_person">
  <source>the same person</source>
  <translation>همان شخص</translation>
</message>
<message id="dashboard.stands_out">
  <source>clearly below the others or the threshold</source>
  <translation>آشکارا پایین‌تر از دیگران یا آستانه</translation>
</message>
<message id="dashboard.states">
  <source>gold {gold}, read {read}, in progress {busy}, new {new}</source>
  <translation>طلایی {gold}، خوانده‌شده {read}، در جریان {busy}، جدید {new}</translation>
</message>
<message id="dashboard.taken_for">
  <source>{one} against {other}</source>
  <translation>{one} در برابر {other}</translation>
</message>
<message id="dashboard.timed" numerus="yes">
  <source>minutes · {n} readings</source>
  <translation><numerusform>دقیقه · {n} خوانش</numerusform></translation>
</message>
<message id="dashboard.too_low">
  <source>too low</source>
  <translation>پایین</translation>
</message>
<message id="dashboard.two_needed">
  <source>Agreement needs two annotators who have finished the same documents.</source>
  <translation>برای توافق دو حاشیه‌نویس لازم است که سندهای یکسانی را تمام کرده باشند.</translation>
</message>
<message id="dashboard.two_people">
  <source>{one} and {other}</source>
  <translation>{one} و {other}</translation>
</message>
<message id="dashboard.under_threshold">
  <source>under the threshold {value}</source>
  <translation>زیر آستانهٔ {value}</translation>
</message>
<message id="dashboard.warn_labels">
  <source>Under the threshold: {labels}</source>
  <translation>زیر آستانه: {labels}</translation>
</message>
<message id="dashboard.warn_people">
  <source>Agreement stands out: {people}</source>
  <translation>توافق نامعمول: {people}</translation>
</message>
<message id="dashboard.week_of">
  <source>Week of {day}</source>
  <translation>هفتهٔ {day}</translation>
</message>
<message id="dashboard.with_suggestions">
  <source>minutes · with suggestions {time}</source>
  <translation>دقیقه · با پیشنهاد ماشین {time}</translation>
</message>
<message id="dashboard.working">
  <source>Computing…</source>
  <translation>در حال محاسبه…</translation>
</message>
<message id="definition.fillers">
  <source>May be filled by</source>
  <translation>آنچه این نقش را پر می‌کند</translation>
</message>
<message id="definition.positive">
  <source>Example</source>
  <translation>نمونه</translation>
</message>
<message id="definition.tricky">
  <source>Take care</source>
  <translation>دقت کنید</translation>
</message>
<message id="digits.arabic">
  <source>١٢٣ (Arabic)</source>
  <translation>١٢٣ (عربی)</translation>
</message>
<message id="digits.latin">
  <source>123</source>
  <translation>123</translation>
</message>
<message id="digits.locale">
  <source>As the language has them</source>
  <translation>به رسم زبان</translation>
</message>
<message id="digits.persian">
  <source>۱۲۳ (Persian)</source>
  <translation>۱۲۳ (فارسی)</translation>
</message>
<message id="documents.done_of">
  <source>{n} of {total}</source>
  <translation>{n} از {total}</translation>
</message>
<message id="documents.order.position">
  <source>As imported</source>
  <translation>به ترتیب ورود</translation>
</message>
<message id="documents.order.published">
  <source>Newest first</source>
  <translation>تازه‌ترین نخست</translation>
</message>
<message id="documents.order.title">
  <source>By title</source>
  <translation>بر پایهٔ عنوان</translation>
</message>
<message id="documents.order.uncertainty">
  <source>What the tagger is least sure of</source>
  <translation>آنچه برچسب‌زن از آن نامطمئن‌تر است</translation>
</message>
<message id="documents.order.vocabulary">
  <source>Most new words first</source>
  <translation>بیشترین واژهٔ تازه در آغاز</translation>
</message>
<message id="documents.order_needs_tagger">
  <source>The tagger has learnt nothing yet. Let it learn from your finished documents first.</source>
  <translation>برچسب‌زن هنوز چیزی نیاموخته است. نخست بگذارید از سندهای تمام‌شدهٔ شما بیاموزد.</translation>
</message>
<message id="documents.ordering">
  <source>Finding the order of work</source>
  <translation>یافتن ترتیب کار</translation>
</message>
<message id="documents.sort">
  <source>Order of the list</source>
  <translation>ترتیب فهرست</translation>
</message>
<message id="documents.your_share">
  <source>Finished by you</source>
  <translation>تمام‌شده به دست شما</translation>
</message>
<message id="draft.discard">
  <source>What you changed here is not saved. Discard it?</source>
  <translation>تغییرهای شما در این‌جا ذخیره نشده است. دور ریخته شود؟</translation>
</message>
<message id="edit.accept_suggestion">
  <source>Accepting a suggestion</source>
  <translation>پذیرفتن پیشنهاد</translation>
</message>
<message id="edit.accept_suggestions">
  <source>Accepting suggestions</source>
  <translation>پذیرفتن پیشنهادها</translation>
</message>
<message id="edit.adjudicate">
  <source>Decisions by rule</source>
  <translation>تصمیم‌های قاعده</translation>
</message>
<message id="edit.assign">
  <source>Assignment of documents</source>
  <translation>واگذاری سندها</translation>
</message>
<message id="edit.attribute">
  <source>Change of attribute</source>
  <translation>تغییر ویژگی</translation>
</message>
<message id="edit.batch">
  <source>Change of batch</source>
  <translation>تغییر دسته</translation>
</message>
<message id="edit.batch_rename">
  <source>Renaming of a batch</source>
  <translation>تغییر نام دسته</translation>
</message>
<message id="edit.boundary">
  <source>Moving a boundary</source>
  <translation>جابه‌جایی مرز</translation>
</message>
<message id="edit.bring_back">
  <source>Bring back</source>
  <translation>بازگرداندن سند</translation>
</message>
<message id="edit.clean_boundary">
  <source>Taking the clean boundary</source>
  <translation>گرفتن مرز پاک</translation>
</message>
<message id="edit.clear_role">
  <source>Emptying a role</source>
  <translation>خالی‌کردن نقش</translation>
</message>
<message id="edit.comment">
  <source>Question or answer</source>
  <translation>پرسش یا پاسخ</translation>
</message>
<message id="edit.decide">
  <source>Decision</source>
  <translation>تصمیم</translation>
</message>
<message id="edit.delete">
  <source>Delete</source>
  <translation>حذف</translation>
</message>
<message id="edit.document_label">
  <source>Document label</source>
  <translation>برچسب سند</translation>
</message>
<message id="edit.doubt">
  <source>Doubt flag</source>
  <translation>نشان تردید</translation>
</message>
<message id="edit.entity_ref">
  <source>Same entity</source>
  <translation>همان موجودیت</translation>
</message>
<message id="edit.event">
  <source>New event</source>
  <translation>رویداد تازه</translation>
</message>
<message id="edit.fill">
  <source>Filling a role</source>
  <translation>پرکردن نقش</translation>
</message>
<message id="edit.import">
  <source>Import</source>
  <translation>وارد کردن</translation>
</message>
<message id="edit.label">
  <source>Labelling</source>
  <translation>برچسب زدن</translation>
</message>
<message id="edit.label_identical">
  <source>Labelling all the same</source>
  <translation>برچسب زدن همهٔ یکسان‌ها</translation>
</message>
<message id="edit.merge">
  <source>Merging of a bundle</source>
  <translation>ادغام بسته</translation>
</message>
<message id="edit.migrate">
  <source>Change of used labels</source>
  <translation>تغییر برچسب‌های به‌کاررفته</translation>
</message>
<message id="edit.note">
  <source>Note</source>
  <translation>یادداشت</translation>
</message>
<message id="edit.reject_suggestion">
  <source>Rejecting a suggestion</source>
  <translation>رد پیشنهاد</translation>
</message>
<message id="edit.relabel">
  <source>Change of label</source>
  <translation>تغییر برچسب</translation>
</message>
<message id="edit.relabel_same">
  <source>Giving the same words the same label</source>
  <translation>یک برچسب برای واژه‌های یکسان</translation>
</message>
<message id="edit.reopen">
  <source>Reopened decision</source>
  <translation>بازگشایی تصمیم</translation>
</message>
<message id="edit.restate">
  <source>Reason</source>
  <translation>دلیل</translation>
</message>
<message id="edit.retype">
  <source>Change of type</source>
  <translation>تغییر نوع</translation>
</message>
<message id="edit.revert">
  <source>Revert</source>
  <translation>برگرداندن</translation>
</message>
<message id="edit.role">
  <source>Change of a person’s role</source>
  <translation>تغییر نقش فردی</translation>
</message>
<message id="edit.same_verdict">
  <source>Same decision for all alike</source>
  <translation>همین تصمیم برای همهٔ مشابه‌ها</translation>
</message>
<message id="edit.schema">
  <source>Change of the schema</source>
  <translation>تغییر طرح‌واره</translation>
</message>
<message id="edit.seal">
  <source>Sealing gold</source>
  <translation>قطعی کردن نسخهٔ طلایی</translation>
</message>
<message id="edit.set_aside">
  <source>Set aside</source>
  <translation>کنار گذاشتن سند</translation>
</message>
<message id="edit.settle">
  <source>What all agree on</source>
  <translation>آنچه همه بر آن توافق دارند</translation>
</message>
<message id="edit.stance">
  <source>New stance</source>
  <translation>موضع تازه</translation>
</message>
<message id="edit.status">
  <source>Change of status</source>
  <translation>تغییر وضعیت</translation>
</message>
<message id="edit.unassign">
  <source>Taking documents back</source>
  <translation>پس گرفتن سندها</translation>
</message>
<message id="edit.unseal">
  <source>Reopening gold</source>
  <translation>بازگشایی نسخهٔ طلایی</translation>
</message>
<message id="edit.zone">
  <source>Setting a zone</source>
  <translation>تعیین ناحیه</translation>
</message>
<message id="edit.zones">
  <source>Accepting the proposed zones</source>
  <translation>پذیرش ناحیه‌های پیشنهادی</translation>
</message>
<message id="empty.no_conflicts">
  <source>No conflicts in this document.</source>
  <translation>در این سند تعارضی نیست.</translation>
</message>
<message id="empty.no_documents">
  <source>No documents yet. Drop files here or choose Import.</source>
  <translation>هنوز سندی نیست. فایل‌ها را اینجا رها کنید یا «وارد کردن» را بزنید.</translation>
</message>
<message id="empty.no_event">
  <source>No event yet. Press {key} on a word.</source>
  <translation>هنوز رویدادی نیست. روی یک واژه {key} را بزنید.</translation>
</message>
<message id="empty.no_match">
  <source>Nothing matches this filter.</source>
  <translation>چیزی با این پالایه نمی‌خواند.</translation>
</message>
<message id="empty.no_stance">
  <source>No stance yet. Select the evidence and press {key}.</source>
  <translation>هنوز موضعی نیست. شاهد را بگزینید و {key} را بزنید.</translation>
</message>
<message id="empty.slot">
  <source>Empty; choose a mention</source>
  <translation>خالی؛ اشاره‌ای بگزینید</translation>
</message>
<message id="error.agreement_undefined">
  <source>Agreement cannot be computed: {reason} No number is shown. It will appear once there is enough shared work.</source>
  <translation>توافق را نمی‌توان حساب کرد: {reason} عددی نشان داده نمی‌شود. همین که کارِ مشترک کافی باشد، پدیدار می‌شود.</translation>
</message>
<message id="error.already_there">
  <source>{file} already exists. It was not changed. Choose another name.</source>
  <translation>{file} از پیش هست. تغییری در آن داده نشد. نام دیگری بگزینید.</translation>
</message>
<message id="error.answer_cancelled">
  <source>An answer of {author} to “{document}” was cancelled (skipped) in Label Studio. It was left out; the text was imported.</source>
  <translation>پاسخ {author} به «{document}» در Label Studio لغو (رد) شده بود. کنار گذاشته شد؛ متن وارد شد.</translation>
</message>
<message id="error.answer_not_taken">
  <source>Line {line} of {file} was answered “{answer}” in Prodigy. Its text was imported, its annotations were left out.</source>
  <translation>سطر {line} از {file} در Prodigy «{answer}» پاسخ گرفته است. متنش وارد شد و حاشیه‌هایش کنار گذاشته شد.</translation>
</message>
<message id="error.argument_cycle">
  <source>Role {role} of {id} in “{document}” is filled by {target}, of which {id} is a part itself. It was kept with this role empty. Fill the role again.</source>
  <translation>نقش {role} در {id} از «{document}» با {target} پر شده است که {id} خود جزئی از آن است. با این نقشِ خالی نگه داشته شد. نقش را دوباره پر کنید.</translation>
</message>
<message id="error.assign_overlap">
  <source>Each document cannot be read by {n} people when {people} are named. Nothing was assigned. Choose a number between 1 and {people}.</source>
  <translation>هر سند را نمی‌توان به {n} نفر داد وقتی {people} نفر نام برده شده‌اند. چیزی واگذار نشد. عددی از ۱ تا {people} بگزینید.</translation>
</message>
<message id="error.backup_failed">
  <source>The backup was not completed: {reason} The project itself is unharmed. Choose another place and try again.</source>
  <translation>پشتیبان‌گیری کامل نشد: {reason} خودِ پروژه سالم است. جای دیگری بگزینید و دوباره تلاش کنید.</translation>
</message>
<message id="error.backup_place">
  <source>No copy can be written to {file}. Nothing has changed. Choose another name.</source>
  <translation>نمی‌توان نسخه‌ای در {file} نوشت. چیزی تغییر نکرد. نام دیگری برگزینید.</translation>
</message>
<message id="error.bad_characters">
  <source>{file} contains characters that cannot be stored (position {position}). This document was left out; the others were imported. Remove them at the source and import again.</source>
  <translation>{file} نویسه‌هایی دارد که ذخیره‌شدنی نیستند (جایگاه {position}). همین سند کنار گذاشته شد و بقیه وارد شدند. آن‌ها را در فایل اصلی بردارید و دوباره وارد کنید.</translation>
</message>
<message id="error.bad_encoding">
  <source>{file} cannot be read as {encoding} (byte {position}). Nothing was imported from it. Choose another encoding or save the file as UTF-8.</source>
  <translation>{file} را نمی‌توان با کدگذاری {encoding} خواند (بایت {position}). چیزی از آن وارد نشد. کدگذاری دیگری بگزینید یا فایل را به UTF-8 ذخیره کنید.</translation>
</message>
<message id="error.bad_fragments">
  <source>The fragments of annotation {id} of “{document}” do not lie one after another inside it. It was left out; the others were kept. Correct its fragments and import again.</source>
  <translation>پاره‌های حاشیهٔ {id} در «{document}» پشت سر هم و درون آن نیستند. این حاشیه کنار گذاشته شد و بقیه ماندند. پاره‌ها را درست کنید و دوباره وارد کنید.</translation>
</message>
<message id="error.bad_tokens">
  <source>The tokens or sentences of “{document}” do not lie one after another in its text. They were left out; everything else was kept. Ayar’s own tokens are used instead.</source>
  <translation>واژه‌ها یا جمله‌های «{document}» در متن آن پشت سر هم نیستند. همین‌ها کنار گذاشته شد و بقیه ماند. به جای آن‌ها واژه‌بندی عیار به کار می‌رود.</translation>
</message>
<message id="error.bad_value">
  <source>“{value}” is not allowed for “{attribute}”. The earlier value was kept. Choose one of: {allowed}.</source>
  <translation>مقدار «{value}» برای «{attribute}» پذیرفته نیست. مقدار پیشین ماند. یکی از این‌ها را بگزینید: {allowed}.</translation>
</message>
<message id="error.bundle_comes_back">
  <source>{file} holds the work of {author} on its way back. Nothing was opened. Open your project and merge the bundle there.</source>
  <translation>{file} کار {author} را برمی‌گرداند. چیزی باز نشد. پروژهٔ خود را باز کنید و بسته را همان‌جا ادغام کنید.</translation>
</message>
<message id="error.bundle_damaged">
  <source>{file} is incomplete or damaged. Nothing was merged. Ask for the bundle again.</source>
  <translation>{file} ناقص یا خراب است. چیزی ادغام نشد. بخواهید بسته را دوباره بفرستند.</translation>
</message>
<message id="error.bundle_for_other">
  <source>{file} is for {author}, and this project is somebody else’s. Nothing was merged. Open it in a project of its own.</source>
  <translation>{file} برای {author} است و این پروژه از آنِ دیگری است. چیزی ادغام نشد. آن را در پروژه‌ای جداگانه باز کنید.</translation>
</message>
<message id="error.bundle_no_document">
  <source>{document} is not in this project. What the bundle holds about it was left out.</source>
  <translation>{document} در این پروژه نیست. آنچه بسته دربارهٔ آن داشت کنار گذاشته شد.</translation>
</message>
<message id="error.bundle_no_work">
  <source>There is no work by {author} in this project. No bundle was made. Choose somebody who has begun.</source>
  <translation>در این پروژه کاری از {author} نیست. بسته‌ای ساخته نشد. کسی را بگزینید که کار را آغاز کرده است.</translation>
</message>
<message id="error.bundle_not_theirs">
  <source>{file} brings work of {author} on {document} that its sender may not change. It was left out.</source>
  <translation>{file} کاری از {author} روی {document} دارد که فرستنده اجازهٔ تغییر آن را ندارد. کنار گذاشته شد.</translation>
</message>
<message id="error.bundle_nothing_assigned">
  <source>No documents are assigned to {author} here. No bundle was made. Assign documents first.</source>
  <translation>سندی به {author} واگذار نشده است. بسته‌ای ساخته نشد. نخست سندها را واگذار کنید.</translation>
</message>
<message id="error.bundle_older">
  <source>Your project holds newer work by {author} than this bundle. The newer work was kept. Ask for a new bundle if that is wrong.</source>
  <translation>پروژهٔ شما کارِ تازه‌تری از {author} دارد تا این بسته. همان کار تازه‌تر ماند. اگر درست نیست، بستهٔ تازه‌ای بخواهید.</translation>
</message>
<message id="error.bundle_other_project">
  <source>This bundle belongs to another project ({project}). Nothing was merged. Open that project and merge the bundle there.</source>
  <translation>این بسته از آنِ پروژهٔ دیگری است ({project}). چیزی ادغام نشد. آن پروژه را باز کنید و بسته را همان‌جا ادغام کنید.</translation>
</message>
<message id="error.bundle_own">
  <source>{file} was made from this project for {author}. Nothing was merged. Send it to {author}; their work comes back in another bundle.</source>
  <translation>{file} از همین پروژه برای {author} ساخته شده است. چیزی ادغام نشد. آن را برای {author} بفرستید؛ کار او در بستهٔ دیگری برمی‌گردد.</translation>
</message>
<message id="error.bundle_schema">
  <source>{author} worked with version {version} of the schema, which is not one of this project’s. Nothing was merged. Send {author} a new bundle first.</source>
  <translation>{author} با نسخهٔ {version} طرح‌واره کار کرده که از آنِ این پروژه نیست. چیزی ادغام نشد. نخست بستهٔ تازه‌ای برای {author} بفرستید.</translation>
</message>
<message id="error.bundle_tampered">
  <source>{file} has been changed since it was made: {part} does not match its checksum. Nothing was merged. Ask {author} to send the bundle again.</source>
  <translation>{file} پس از ساخته شدن تغییر کرده است: {part} با سرجمع خود نمی‌خواند. چیزی ادغام نشد. از {author} بخواهید بسته را دوباره بفرستد.</translation>
</message>
<message id="error.bundle_too_large">
  <source>{part} in {file} is larger than a bundle may hold. Nothing was unpacked. Make a bundle for each batch.</source>
  <translation>{part} در {file} بزرگ‌تر از اندازهٔ مجاز یک بسته است. چیزی باز نشد. برای هر دسته یک بسته بسازید.</translation>
</message>
<message id="error.bundle_unsafe">
  <source>{file} holds something that does not belong in a bundle: {part}. Nothing was unpacked. Do not trust where the file came from.</source>
  <translation>در {file} چیزی هست که در هیچ بسته‌ای جا ندارد: {part}. چیزی باز نشد. به فرستندهٔ این فایل اعتماد نکنید.</translation>
</message>
<message id="error.calculation_died">
  <source>The calculation stopped before its end. Nothing in the project was changed. Start it again; if it stops again, close other programs to free memory.</source>
  <translation>محاسبه پیش از پایان متوقف شد. در پروژه چیزی عوض نشد. دوباره آغازش کنید؛ اگر باز متوقف شد، برنامه‌های دیگر را ببندید تا حافظه آزاد شود.</translation>
</message>
<message id="error.cannot_hold">
  <source>{format} cannot hold everything. The file was written; what it lacks is listed in {report}. For a complete copy, export as JSONL.</source>
  <translation>همه‌چیز در قالب {format} نمی‌گنجد. فایل نوشته شد و آنچه در آن نیست در {report} فهرست شده است. برای رونوشت کامل، به JSONL صادر کنید.</translation>
</message>
<message id="error.check_argument">
  <source>Role {role} of {id} ({author}, “{document}”) points to {target}, which does not exist. Fill the role again.</source>
  <translation>نقش {role} از {id} ({author}، «{document}») به {target} اشاره می‌کند که وجود ندارد. نقش را از نو پر کنید.</translation>
</message>
<message id="error.check_counters">
  <source>The counts of {author} in “{document}” do not agree with the annotations.</source>
  <translation>شمارش‌های {author} در «{document}» با حاشیه‌ها نمی‌خواند.</translation>
</message>
<message id="error.check_database">
  <source>The database is damaged: {reason}. Restore your last backup.</source>
  <translation>پایگاه داده آسیب دیده است: {reason}. آخرین نسخهٔ پشتیبان را بازگردانید.</translation>
</message>
<message id="error.check_index">
  <source>The search does not know all documents (differences: {n}). Open the project in the window to rebuild it.</source>
  <translation>جست‌وجو همهٔ سندها را نمی‌شناسد (شمار تفاوت‌ها: {n}). پروژه را در پنجره باز کنید تا از نو ساخته شود.</translation>
</message>
<message id="error.check_label">
  <source>Label “{label}” of {id} ({author}, “{document}”) is not in the schema.</source>
  <translation>برچسب «{label}» از {id} ({author}، «{document}») در طرح‌واره نیست.</translation>
</message>
<message id="error.check_offsets">
  <source>Annotation {id} of {author} in “{document}” does not lie in the text ({start}–{end} of {length}).</source>
  <translation>حاشیهٔ {id} از {author} در «{document}» درون متن نیست ({start}–{end} از {length}).</translation>
</message>
<message id="error.check_stored">
  <source>What is stored of “{document}” cannot be read. Restore your last backup.</source>
  <translation>آنچه از «{document}» ذخیره شده است خوانده نمی‌شود. آخرین نسخهٔ پشتیبان را بازگردانید.</translation>
</message>
<message id="error.check_text">
  <source>The stored text of “{document}” is not the one that was imported: its checksum differs. Restore your last backup.</source>
  <translation>متن ذخیره‌شدهٔ «{document}» همان متن واردشده نیست: اثرانگشت آن فرق دارد. آخرین نسخهٔ پشتیبان را بازگردانید.</translation>
</message>
<message id="error.choose_set">
  <source>This project has no gold yet. No file was written. Choose whose annotations to export: {authors}.</source>
  <translation>این پروژه هنوز نسخهٔ طلایی ندارد. فایلی نوشته نشد. بگویید حاشیه‌های چه کسی صادر شود: {authors}.</translation>
</message>
<message id="error.column_missing">
  <source>{file} has no column for “{field}”. Nothing was imported from it. Choose which column holds it.</source>
  <translation>{file} ستونی برای «{field}» ندارد. چیزی از آن وارد نشد. بگویید کدام ستون آن را در بر دارد.</translation>
</message>
<message id="error.conflicts_open">
  <source>“{document}” still has conflicts to decide: {n}. Nothing has changed. Decide them, then seal.</source>
  <translation>«{document}» هنوز تعارض‌هایی برای تصمیم دارد: {n}. چیزی تغییر نکرد. نخست دربارهٔ آن‌ها تصمیم بگیرید و سپس نسخهٔ طلایی را قطعی کنید.</translation>
</message>
<message id="error.crossing_spans">
  <source>Annotations {first} and {second} of “{document}” cross. Both were kept and marked as errors. Move one boundary so that one lies inside the other or they stand apart.</source>
  <translation>حاشیه‌های {first} و {second} در «{document}» یکدیگر را قطع می‌کنند. هر دو ماندند و خطا به شمار می‌آیند. یکی از مرزها را جابه‌جا کنید تا یکی درون دیگری باشد یا از هم جدا شوند.</translation>
</message>
<message id="error.damaged_project">
  <source>{file} is damaged. It was not opened or changed. Restore your last backup.</source>
  <translation>{file} آسیب دیده است. نه باز شد و نه تغییر کرد. آخرین پشتیبان را بازگردانید.</translation>
</message>
<message id="error.damaged_salvaged">
  <source>{file} is damaged. It was not changed, and everything that could be read was copied to {copy}. Open the copy, or restore your last backup.</source>
  <translation>{file} آسیب دیده است. به آن دست زده نشد و هر چه خواندنی بود در {copy} رونوشت شد. همان رونوشت را باز کنید یا آخرین پشتیبان را بازگردانید.</translation>
</message>
<message id="error.damaged_unreadable">
  <source>{file} is damaged and nothing could be read from it. It was not changed. Restore your last backup.</source>
  <translation>{file} آسیب دیده است و چیزی از آن خوانده نشد. تغییری در آن داده نشد. آخرین نسخهٔ پشتیبان را بازگردانید.</translation>
</message>
<message id="error.dangling_argument">
  <source>Role {role} of event {id} points to {target}, which does not exist. The event was kept with this role empty. Fill the role again.</source>
  <translation>نقش {role} در رویداد {id} به {target} می‌رسد که وجود ندارد. رویداد ماند و این نقش خالی شد. نقش را دوباره پر کنید.</translation>
</message>
<message id="error.disk_full">
  <source>There is no room left on {drive}. This change was not made; everything before it is on disk. Free some space and choose “Try again”; until then the text is read-only.</source>
  <translation>روی {drive} جایی نمانده است. این تغییر انجام نشد؛ هر چه پیش از آن بود روی دیسک است. جا باز کنید و «تلاش دوباره» را بزنید؛ تا آن زمان متن فقط‌خواندنی است.</translation>
</message>
<message id="error.duplicate_annotation">
  <source>The identifier {id} stands twice in one set. The first annotation was kept, the others were left out. Give each its own identifier and import again.</source>
  <translation>شناسهٔ {id} در یک مجموعه دو بار آمده است. حاشیهٔ نخست ماند و بقیه کنار گذاشته شد. به هر کدام شناسه‌ای جدا بدهید و دوباره وارد کنید.</translation>
</message>
<message id="error.duplicate_id">
  <source>The identifier {id} occurs twice in {file} (lines {first} and {second}). The first was kept, the second left out. Give each its own identifier and import again.</source>
  <translation>شناسهٔ {id} در {file} دو بار آمده است (سطرهای {first} و {second}). نخستین ماند و دومی کنار گذاشته شد. به هر کدام شناسه‌ای جدا بدهید و دوباره وارد کنید.</translation>
</message>
<message id="error.duplicate_set">
  <source>{author} already has annotations for “{document}” that differ from these. The stored ones were kept. To replace them, import again and choose “Replace”.</source>
  <translation>{author} برای «{document}» حاشیه‌هایی دارد که با این‌ها فرق دارند. آنچه ذخیره بود ماند. اگر می‌خواهید این‌ها جای آن‌ها را بگیرند، دوباره وارد کنید و «جایگزینی» را بزنید.</translation>
</message>
<message id="error.edited_since">
  <source>“{document}” has been worked on since then, so this can no longer be taken back as a whole. Nothing has changed.</source>
  <translation>پس از آن روی «{document}» کار شده است؛ برای همین دیگر نمی‌شود همهٔ آن را یک‌جا برگرداند. چیزی تغییر نکرد.</translation>
</message>
<message id="error.empty_comment">
  <source>There is nothing in it yet. Nothing was sent. Type a question or an answer.</source>
  <translation>هنوز چیزی نوشته نشده است. چیزی فرستاده نشد. پرسش یا پاسخی بنویسید.</translation>
</message>
<message id="error.empty_file">
  <source>{file} contains no text. Nothing was imported from it.</source>
  <translation>{file} متنی ندارد. چیزی از آن وارد نشد.</translation>
</message>
<message id="error.empty_span">
  <source>Annotation {id} of “{document}” covers no text. It was left out; the others were kept.</source>
  <translation>حاشیهٔ {id} در «{document}» هیچ متنی را در بر نمی‌گیرد. همین حاشیه کنار گذاشته شد و بقیه ماندند.</translation>
</message>
<message id="error.encoding_unsure">
  <source>{file} does not say how it is encoded; it was read as {encoding}, which is only the likeliest. It was imported. If letters look wrong, import it again with another encoding.</source>
  <translation>فایل {file} کدگذاری خود را نمی‌گوید؛ آن را {encoding} خواندیم که تنها محتمل‌ترین است. وارد شد. اگر حروف نادرست است، با کدگذاری دیگری دوباره واردش کنید.</translation>
</message>
<message id="error.entry_differs">
  <source>{file} describes the named entity {id} otherwise than this project. The project’s own was kept. Compare the two.</source>
  <translation>{file} موجودیت نام‌دار {id} را جز آنچه در این پروژه است توصیف می‌کند. آنچه در پروژه بود ماند. آن دو را بسنجید.</translation>
</message>
<message id="error.export_failed">
  <source>{file} could not be written: {reason} The earlier file, if there was one, was left as it was. Choose another folder or try again.</source>
  <translation>{file} نوشته نشد: {reason} اگر فایلی از پیش بود، دست‌نخورده ماند. پوشهٔ دیگری بگزینید یا دوباره تلاش کنید.</translation>
</message>
<message id="error.external_address">
  <source>“{address}” is not an address of a model. Nothing was sent. Enter an address that begins with http or https.</source>
  <translation>«{address}» نشانی مدل نیست. چیزی فرستاده نشد. نشانی‌ای وارد کنید که با http یا https آغاز شود.</translation>
</message>
<message id="error.external_answer">
  <source>The answer of the model at {address} is not in the form it should have: {reason}. Nothing was taken from it. Check that the address speaks the chosen protocol.</source>
  <translation>پاسخ مدل {address} به شکلی که باید نیست: {reason}. چیزی از آن برداشته نشد. بررسی کنید که این نشانی همان پروتکلی را بشناسد که برگزیده‌اید.</translation>
</message>
<message id="error.external_refused">
  <source>The model at {address} refused the question (HTTP {status}). Your annotations are not affected. Check the address, the name of the model and the key.</source>
  <translation>مدل {address} پرسش را نپذیرفت (HTTP {status}). به حاشیه‌های شما آسیبی نرسیده است. نشانی، نام مدل و کلید را بررسی کنید.</translation>
</message>
<message id="error.external_slow">
  <source>The model at {address} did not answer within {seconds} seconds. Your annotations are not affected. Try again, or allow it more time.</source>
  <translation>مدل {address} در {seconds} ثانیه پاسخ نداد. به حاشیه‌های شما آسیبی نرسیده است. دوباره امتحان کنید یا زمان بیشتری به آن بدهید.</translation>
</message>
<message id="error.external_unreachable">
  <source>The model at {address} cannot be reached: {reason}. Your annotations are not affected. Check the address and whether the model is running.</source>
  <translation>به مدل {address} نمی‌توان وصل شد: {reason}. به حاشیه‌های شما آسیبی نرسیده است. نشانی و روشن بودن مدل را بررسی کنید.</translation>
</message>
<message id="error.file_not_found">
  <source>{file} was not found. Nothing has changed. Check that it has not been moved or renamed.</source>
  <translation>{file} پیدا نشد. چیزی تغییر نکرد. ببینید جابه‌جا نشده یا نامش عوض نشده باشد.</translation>
</message>
<message id="error.format_not_read">
  <source>Ayar writes {format} but cannot read it. Nothing has changed. Choose another format.</source>
  <translation>عیار قالب {format} را می‌نویسد ولی نمی‌خواند. چیزی تغییر نکرد. قالب دیگری بگزینید.</translation>
</message>
<message id="error.format_not_written">
  <source>Ayar reads {format} but cannot write it. Nothing has changed. Choose another format.</source>
  <translation>عیار قالب {format} را می‌خواند ولی نمی‌نویسد. چیزی تغییر نکرد. قالب دیگری بگزینید.</translation>
</message>
<message id="error.gold_of_other">
  <source>The gold of “{document}” is for {people} to decide: the document is assigned to them. Nothing has changed. Whoever leads the project can assign it to somebody else.</source>
  <translation>تصمیم دربارهٔ نسخهٔ طلایی «{document}» با {people} است که سند به او واگذار شده است. چیزی تغییر نکرد. سرپرست پروژه می‌تواند آن را به دیگری واگذار کند.</translation>
</message>
<message id="error.gold_sealed">
  <source>“{document}” is sealed as gold. Nothing has changed. Reopen the gold version first.</source>
  <translation>نسخهٔ طلایی «{document}» قطعی شده است. چیزی تغییر نکرد. نخست آن را بازگشایی کنید.</translation>
</message>
<message id="error.header_empty">
  <source>Column {place} of {file} has no name in its header (row {line}). Nothing was imported from that table. Give it a name or delete it.</source>
  <translation>ستون {place} در {file} در سرستون نامی ندارد (ردیف {line}). چیزی از آن جدول وارد نشد. به آن نام بدهید یا پاکش کنید.</translation>
</message>
<message id="error.header_twice">
  <source>{file} has two columns called “{column}” (row {line}). Nothing was imported from that table. Rename one of them.</source>
  <translation>{file} دو ستون به نام «{column}» دارد (ردیف {line}). چیزی از آن جدول وارد نشد. نام یکی را عوض کنید.</translation>
</message>
<message id="error.id_fixed">
  <source>The id “{id}” is fixed: annotations refer to it. Change the name instead.</source>
  <translation>شناسهٔ «{id}» ثابت است، چون حاشیه‌ها به آن برمی‌گردند. به جای آن نام را عوض کنید.</translation>
</message>
<message id="error.id_invalid">
  <source>“{id}” cannot be an id. Use Latin letters, digits, “_”, “.”, “:” or “-”, without spaces.</source>
  <translation>«{id}» نمی‌تواند شناسه باشد. حروف لاتین، رقم، «_»، «.»، «:» یا «-» بی‌فاصله بنویسید.</translation>
</message>
<message id="error.id_taken">
  <source>“{id}” is there already. An id is used only once, also when it is inactive. Choose another.</source>
  <translation>«{id}» از پیش هست. هر شناسه تنها یک بار به کار می‌رود، غیرفعال هم که باشد. شناسهٔ دیگری بگذارید.</translation>
</message>
<message id="error.import_bad_json">
  <source>Line {line} of {file} is not valid JSON (column {column}). That line was left out; the others were imported. Correct it and import the file again.</source>
  <translation>سطر {line} از {file} ساختار JSON معتبری ندارد (ستون {column}). همین سطر کنار گذاشته شد و بقیه وارد شدند. آن را درست کنید و فایل را دوباره وارد کنید.</translation>
</message>
<message id="error.import_bad_json_file">
  <source>{file} is not valid JSON (line {line}, column {column}). Nothing was imported from it. Correct it and import the file again.</source>
  <translation>فایل {file} نوشتار JSON معتبری ندارد (سطر {line}، ستون {column}). چیزی از آن وارد نشد. آن را درست کنید و دوباره وارد کنید.</translation>
</message>
<message id="error.import_bad_number">
  <source>Line {line} of {file} holds a number too large to be kept exactly. That record was left out; the others were imported. Write the number as text and import the file again.</source>
  <translation>در سطر {line} از {file} عددی هست که بزرگ‌تر از آن است که دقیق نگه داشته شود. آن رکورد کنار گذاشته شد و بقیه وارد شدند. عدد را به صورت متن بنویسید و فایل را دوباره وارد کنید.</translation>
</message>
<message id="error.import_bad_row">
  <source>Line {line} of {file} has {found} cells where {expected} are expected. That row was left out; the others were imported. Correct it and import the file again.</source>
  <translation>سطر {line} از {file} به جای {expected} خانه، {found} خانه دارد. آن سطر کنار گذاشته شد و بقیه وارد شدند. درستش کنید و فایل را دوباره وارد کنید.</translation>
</message>
<message id="error.import_bad_tsv">
  <source>Line {line} of {file} does not fit WebAnno TSV. Nothing was imported from it. Export the file again.</source>
  <translation>سطر {line} از {file} با WebAnno TSV نمی‌خواند. چیزی از آن وارد نشد. دوباره از آن خروجی بگیرید.</translation>
</message>
<message id="error.import_bad_xml">
  <source>{file} is not valid XML (line {line}, column {column}). Nothing was imported from it. Export it again.</source>
  <translation>{file} یک XML درست نیست (سطر {line}، ستون {column}). چیزی از آن وارد نشد. دوباره از آن خروجی بگیرید.</translation>
</message>
<message id="error.import_line">
  <source>{file}, line {line}: {reason} This record was left out; everything else was imported. Correct the line and import the file again; what is already here is not added twice.</source>
  <translation>{file}، سطر {line}: {reason} این مورد کنار گذاشته شد و بقیه وارد شدند. سطر را درست کنید و فایل را دوباره وارد کنید؛ آنچه اکنون هست دوباره افزوده نمی‌شود.</translation>
</message>
<message id="error.import_missing_field">
  <source>Line {line} of {file} has no “{field}”. That record was left out; the others were imported. Add the field and import the file again.</source>
  <translation>سطر {line} از {file} بخش «{field}» را ندارد. همین مورد کنار گذاشته شد و بقیه وارد شدند. آن را بیفزایید و فایل را دوباره وارد کنید.</translation>
</message>
<message id="error.import_not_object">
  <source>Line {line} of {file} is not a JSON object. That line was left out; the others were imported. Put each record between braces and import the file again.</source>
  <translation>سطر {line} از {file} یک شیء JSON نیست. آن سطر کنار گذاشته شد و بقیه وارد شدند. هر رکورد را میان دو آکولاد بگذارید و فایل را دوباره وارد کنید.</translation>
</message>
<message id="error.import_too_deep">
  <source>Line {line} of {file} is nested too deeply to be kept. That record was left out; the others were imported. Flatten it and import the file again.</source>
  <translation>سطر {line} از {file} بیش از اندازه تودرتو است و نمی‌توان نگهش داشت. آن رکورد کنار گذاشته شد و بقیه وارد شدند. ساده‌ترش کنید و فایل را دوباره وارد کنید.</translation>
</message>
<message id="error.import_worked_on">
  <source>“{document}” has been worked on since it was imported, so the import can no longer be taken back. Nothing has changed.</source>
  <translation>پس از وارد کردن، روی «{document}» کار شده است؛ برای همین دیگر نمی‌شود این وارد کردن را پس گرفت. چیزی تغییر نکرد.</translation>
</message>
<message id="error.interrupted">
  <source>Stopped at your request. Finished so far: {n} of {total}; these are kept. Run it again to do the rest.</source>
  <translation>به درخواست شما متوقف شد. انجام‌شده تا اینجا: {n} از {total}؛ همین‌ها ماند. برای بقیه دوباره اجرا کنید.</translation>
</message>
<message id="error.java_only">
  <source>The annotations of {author} on “{document}” stand only in a Java file (.ser), which is never opened. The set is empty and not finished. Export the project from INCEpTION again, with the format UIMA CAS JSON or XMI.</source>
  <translation>حاشیه‌های {author} بر «{document}» تنها در یک فایلٔ جاوا (.ser) است که هرگز باز نمی‌شود. این مجموعه خالی و تمام‌نشده است. دوباره از INCEpTION با قالب UIMA CAS JSON یا XMI خروجی بگیرید.</translation>
</message>
<message id="error.label_not_offered">
  <source>“{label}” is not among the labels in use. Nothing has changed. Choose another one.</source>
  <translation>«{label}» در میان برچسب‌های به‌کاررفتنی نیست. چیزی تغییر نکرد. برچسب دیگری برگزینید.</translation>
</message>
<message id="error.layers_left_out">
  <source>Layers of “{document}” that Ayar does not read were left out: {layers} (annotations: {n}).</source>
  <translation>لایه‌هایی از «{document}» که عیار نمی‌خواند کنار گذاشته شدند: {layers} (تعداد حاشیه‌ها: {n}).</translation>
</message>
<message id="error.line_kept">
  <source>Line {line} of {file} could not be understood. It was kept as it is and goes out again, but it is no annotation here. Correct it if it should be one.</source>
  <translation>سطر {line} از {file} فهمیده نشد. همان‌گونه که هست نگه داشته شد و در خروجی می‌آید، ولی این‌جا حاشیه‌ای نیست. اگر باید باشد، درستش کنید.</translation>
</message>
<message id="error.locked">
  <source>Another program is using {file}: {holder}. This change was not made; everything before it is on disk. Close that program and choose “Try again”.</source>
  <translation>برنامهٔ دیگری از {file} استفاده می‌کند: {holder}. این تغییر انجام نشد؛ هر چه پیش از آن بود روی دیسک است. آن برنامه را ببندید و «تلاش دوباره» را بزنید.</translation>
</message>
<message id="error.metadata_kept">
  <source>“{document}” has layers about the whole document that Ayar does not show: {layers} (number: {n}). They were kept and go out to UIMA again in their own layers.</source>
  <translation>«{document}» لایه‌هایی دربارهٔ کل سند دارد که عیار نشان نمی‌دهد: {layers} (تعداد: {n}). نگه داشته شدند و هنگام صدور به UIMA در لایه‌های خودشان می‌آیند.</translation>
</message>
<message id="error.missing_extra">
  <source>This needs a part of Ayar that is not installed: {package}. Nothing has changed. Install it with: {command}</source>
  <translation>این کار به بخشی از عیار نیاز دارد که نصب نیست: {package}. چیزی تغییر نکرد. آن را این‌گونه نصب کنید: {command}</translation>
</message>
<message id="error.near_duplicate">
  <source>{document} is like “{other}”, {percent}%. Both were kept; compare them so that one story is not annotated twice by mistake.</source>
  <translation>{document} با «{other}» همانند است، {percent}٪. هر دو ماندند؛ آن‌ها را با هم بسنجید تا یک خبر ناخواسته دو بار حاشیه‌نویسی نشود.</translation>
</message>
<message id="error.newer_version">
  <source>{file} was made by a newer Ayar ({version}). It was not opened or changed. Update Ayar and open it again.</source>
  <translation>{file} با نسخهٔ تازه‌تری از عیار ({version}) ساخته شده است. نه باز شد و نه تغییر کرد. عیار را به‌روز کنید و دوباره بازش کنید.</translation>
</message>
<message id="error.no_author">
  <source>These annotations do not say whose they are. They were left out. Say who made them and import again.</source>
  <translation>این حاشیه‌ها نمی‌گویند از آنِ چه کسی هستند. کنار گذاشته شدند. نام حاشیه‌نویس را بدهید و دوباره وارد کنید.</translation>
</message>
<message id="error.no_files">
  <source>There is no file to import in {file}. Nothing has changed. Choose another folder.</source>
  <translation>در {file} فایلی برای وارد کردن نیست. چیزی تغییر نکرد. پوشهٔ دیگری بگزینید.</translation>
</message>
<message id="error.no_name">
  <source>The name is empty. Nothing has changed. Type a name.</source>
  <translation>نام خالی است. چیزی تغییر نکرد. نامی بنویسید.</translation>
</message>
<message id="error.no_permission">
  <source>You are not allowed to read {file}. Nothing has changed. Change its permissions or copy it to a folder of your own.</source>
  <translation>اجازهٔ خواندن {file} را ندارید. چیزی تغییر نکرد. دسترسی آن را تغییر دهید یا آن را در پوشهٔ خودتان رونوشت کنید.</translation>
</message>
<message id="error.no_such_author">
  <source>There are no annotations by {author}. Nothing was written. Choose one of: {authors}.</source>
  <translation>حاشیه‌ای از {author} نیست. چیزی نوشته نشد. یکی از این‌ها را بگزینید: {authors}.</translation>
</message>
<message id="error.no_such_batch">
  <source>There is no batch named {batch} in this project. Nothing has changed. Choose one that is there.</source>
  <translation>در این پروژه دسته‌ای به نام {batch} نیست. چیزی تغییر نکرد. یکی از دسته‌های موجود را بگزینید.</translation>
</message>
<message id="error.no_such_document">
  <source>There is no document with the key {document} in this project. The keys are those that an export shows.</source>
  <translation>سندی با کلید {document} در این پروژه نیست. کلیدها همان‌هایی‌اند که در خروجی دیده می‌شوند.</translation>
</message>
<message id="error.no_such_format">
  <source>There is no format called {format}. Nothing has changed. Choose one of: {formats}.</source>
  <translation>قالبی به نام {format} نیست. چیزی تغییر نکرد. یکی از این‌ها را بگزینید: {formats}.</translation>
</message>
<message id="error.no_such_label">
  <source>The schema has no label {label}. Labels are written as their ids, such as those that the command schema show lists.</source>
  <translation>طرح‌واره برچسب {label} ندارد. برچسب‌ها با شناسه نوشته می‌شوند، مانند آنچه دستور schema show فهرست می‌کند.</translation>
</message>
<message id="error.no_such_option">
  <source>{format} has no variant {option}. Nothing has changed. Choose one of these: {options}</source>
  <translation>{format} گونهٔ {option} ندارد. چیزی تغییر نکرد. یکی از این‌ها را برگزینید: {options}</translation>
</message>
<message id="error.no_such_reader">
  <source>There are no annotations by {author} to compare. Choose among: {authors}.</source>
  <translation>از {author} حاشیه‌ای برای مقایسه نیست. از میان این‌ها بگزینید: {authors}.</translation>
</message>
<message id="error.no_text_file">
  <source>{file} is no text: it begins like a file of the kind {kind}. Nothing was imported from it. Save what it says as text, or in a format that Ayar reads.</source>
  <translation>{file} متن نیست: مانند فایلی از گونهٔ {kind} آغاز می‌شود. چیزی از آن وارد نشد. نوشته‌اش را به‌صورت متن یا در قالبی که عیار می‌خواند ذخیره کنید.</translation>
</message>
<message id="error.no_variant">
  <source>{format} has no variants, so {option} means nothing. Nothing has changed. Leave it out.</source>
  <translation>{format} گونهٔ دیگری ندارد و {option} برایش معنایی ندارد. چیزی تغییر نکرده است. آن را حذف کنید.</translation>
</message>
<message id="error.not_a_bundle">
  <source>{file} is not a bundle of Ayar. Nothing has changed. Choose a file that ends in .ayarb.</source>
  <translation>{file} بستهٔ عیار نیست. چیزی تغییر نکرد. فایلی با پسوند .ayarb بگزینید.</translation>
</message>
<message id="error.not_a_machine">
  <source>“{author}” is the name of a person, so suggestions cannot be stored under it. Nothing was changed. Choose another name for the recommender.</source>
  <translation>«{author}» نام یک شخص است و پیشنهادهای خودکار را نمی‌توان به این نام ذخیره کرد. چیزی تغییر نکرد. نام دیگری برای پیشنهاددهنده برگزینید.</translation>
</message>
<message id="error.not_a_person">
  <source>{author} is the name of a program that makes suggestions. Nothing has changed. Choose another name.</source>
  <translation>{author} نام برنامه‌ای است که پیشنهاد می‌دهد. چیزی تغییر نکرد. نام دیگری بگزینید.</translation>
</message>
<message id="error.not_a_project">
  <source>{file} is not an Ayar project. It was not changed. Open a file ending in {ext}, or import this one into a project.</source>
  <translation>{file} پروژهٔ عیار نیست. تغییری در آن داده نشد. فایلی با پسوند {ext} باز کنید یا این فایل را در یک پروژه وارد کنید.</translation>
</message>
<message id="error.not_a_release">
  <source>{folder} holds no release that can be compared. Nothing was published. Choose the folder of an earlier release.</source>
  <translation>در {folder} انتشاری نیست که بتوان با آن سنجید. چیزی منتشر نشد. پوشهٔ انتشاری پیشین را برگزینید.</translation>
</message>
<message id="error.not_a_reviewer">
  <source>{author} is not a reviewer of this project and cannot change gold. Nothing has changed. Whoever leads the project can change roles in Team → People….</source>
  <translation>{author} در این پروژه داور نیست و نمی‌تواند نسخهٔ طلایی را تغییر دهد. چیزی تغییر نکرد. سرپرست پروژه می‌تواند نقش را در «گروه ← افراد…» تغییر دهد.</translation>
</message>
<message id="error.not_in_schema">
  <source>{theirs} cannot become {name}: the schema has nothing of that name. Nothing has changed. Write ids, such as those that the command schema show lists, or add --add-labels.</source>
  <translation>{theirs} نمی‌تواند {name} شود: در طرح‌واره چیزی به این نام نیست. چیزی تغییر نکرده است. شناسه‌ها را بنویسید، مانند آنچه دستور schema show نشان می‌دهد، یا --add-labels را بیفزایید.</translation>
</message>
<message id="error.not_ready">
  <source>“{document}” cannot be adjudicated yet: not everyone has finished it. Nothing has changed. Waiting for: {people}.</source>
  <translation>«{document}» هنوز آمادهٔ داوری نیست: همه آن را تمام نکرده‌اند. چیزی تغییر نکرد. در انتظارِ: {people}.</translation>
</message>
<message id="error.not_regular_file">
  <source>{file} is not an ordinary file. Nothing was imported from it.</source>
  <translation>{file} یک فایل معمولی نیست. چیزی از آن وارد نشد.</translation>
</message>
<message id="error.not_your_set">
  <source>These annotations belong to {author}. You can read them but not change them.</source>
  <translation>این حاشیه‌ها از آنِ {author} است. می‌توانید بخوانید ولی نمی‌توانید تغییر دهید.</translation>
</message>
<message id="error.nothing_selected">
  <source>No words are selected. Nothing has changed. Select the words first.</source>
  <translation>هیچ واژه‌ای برگزیده نشده است. چیزی تغییر نکرد. نخست واژه‌ها را برگزینید.</translation>
</message>
<message id="error.nothing_shared">
  <source>These versions have no letter in common. Nothing has changed. Choose another version or edit it.</source>
  <translation>این نسخه‌ها هیچ حرف مشترکی ندارند. چیزی تغییر نکرد. نسخهٔ دیگری برگزینید یا آن را ویرایش کنید.</translation>
</message>
<message id="error.nothing_to_assign">
  <source>There are no documents to assign. Nothing has changed. Import documents first.</source>
  <translation>سندی برای واگذاری نیست. چیزی تغییر نکرد. نخست سندها را وارد کنید.</translation>
</message>
<message id="error.nothing_to_export">
  <source>There are no documents to export ({status}). No file was written. Choose another scope or import documents first.</source>
  <translation>سندی برای صدور نیست ({status}). فایلی نوشته نشد. گسترهٔ دیگری بگزینید یا نخست سند وارد کنید.</translation>
</message>
<message id="error.nothing_to_learn">
  <source>There is no finished work with annotations to learn from. Nothing was changed. Finish a document first, or choose other work to learn from.</source>
  <translation>هیچ کار تمام‌شده‌ای با حاشیه برای آموختن نیست. چیزی تغییر نکرد. نخست سندی را تمام کنید یا کار دیگری را برای آموختن برگزینید.</translation>
</message>
<message id="error.nothing_to_release">
  <source>This project has no gold yet. Nothing was published. Adjudicate some documents, or let a rule do it, then publish again.</source>
  <translation>این پروژه هنوز نسخهٔ طلایی ندارد. چیزی منتشر نشد. چند سند را داوری کنید یا کار را به قاعده‌ای بسپارید، سپس دوباره منتشر کنید.</translation>
</message>
<message id="error.offset_in_character">
  <source>Annotation {id} of “{document}” begins or ends in the middle of a character ({start}–{end}, UTF-16 units). It was left out; the others were kept. Check how its offsets were counted.</source>
  <translation>حاشیهٔ {id} در «{document}» در میانهٔ یک نویسه آغاز یا تمام می‌شود ({start}–{end}، واحد UTF-16). همین حاشیه کنار گذاشته شد و بقیه ماندند. شیوهٔ شمردن جایگاه‌ها را بررسی کنید.</translation>
</message>
<message id="error.offset_out_of_range">
  <source>Annotation {id} of “{document}” points outside of the text ({start} to {end} of {length}). It was left out; the others were kept. Check whether its offsets are counted in code points, UTF-16 units or bytes.</source>
  <translation>حاشیهٔ {id} در «{document}» به بیرون از متن اشاره می‌کند ({start} تا {end} از {length}). همین حاشیه کنار گذاشته شد و بقیه ماندند. ببینید جایگاه‌ها به کدپوینت، واحد UTF-16 یا بایت شمرده شده‌اند.</translation>
</message>
<message id="error.offsets_unsure">
  <source>“{document}” has characters such as emoji, which programs count as one or as two; its offsets were read as one. See whether the annotations after them are in their place.</source>
  <translation>«{document}» نویسه‌هایی مانند شکلک دارد که برنامه‌ها یکی یا دو تا می‌شمارند؛ جایگاه‌ها یکی خوانده شد. ببینید حاشیه‌های پس از آن‌ها سر جای خود هستند یا نه.</translation>
</message>
<message id="error.only_leads">
  <source>Only a reviewer or whoever leads the project can do this; {author} cannot.</source>
  <translation>این کار را فقط داور یا سرپرست پروژه می‌تواند بکند؛ {author} نمی‌تواند.</translation>
</message>
<message id="error.only_own_work">
  <source>Only a reviewer or whoever leads the project sees everybody's work; {author} sees their own.</source>
  <translation>کار همه را فقط داور یا سرپرست پروژه می‌بیند؛ {author} کار خود را می‌بیند.</translation>
</message>
<message id="error.open_elsewhere">
  <source>{holder} has this project open. It was opened here read-only. Close it there to edit here.</source>
  <translation>این پروژه را {holder} باز نگه داشته است. اینجا فقط برای خواندن باز شد. برای ویرایش در اینجا، آن را آنجا ببندید.</translation>
</message>
<message id="error.own_table">
  <source>{file} holds the table “{table}” that Ayar wrote for counting. It cannot be read back whole, and nothing of it was imported. Export the project as “Ayar JSONL, complete” and import that; if you want the rows as texts all the same, say which column holds the text.</source>
  <translation>{file} جدول «{table}» است که عیار برای شمردن نوشته. کامل بازخوانده نمی‌شود و چیزی از آن وارد نشد. پروژه را به شکل «JSONL کامل عیار» صادر و همان را وارد کنید؛ اگر با این همه سطرها را متن می‌خواهید، بگویید کدام ستون متن است.</translation>
</message>
<message id="error.plain_answers">
  <source>{file} is a short export of Label Studio (JSON-MIN), in which an answer that is a plain word looks like a field of the task. These were kept as metadata: {fields}. If some are answers, export as JSON and import that.</source>
  <translation>{file} صدور کوتاه Label Studio (JSON-MIN) است؛ در آن پاسخی که تنها یک واژه باشد از یک فیلد کار جدا نیست. این‌ها به‌صورت فراداده ماندند: {fields}. اگر برخی پاسخ‌اند، با قالب JSON صادر و همان را وارد کنید.</translation>
</message>
<message id="error.quote_mismatch">
  <source>Annotation {id} of “{document}” says “{expected}”, but the text there is “{found}”. It was left out; the others were kept. Check how its offsets were counted.</source>
  <translation>حاشیهٔ {id} در «{document}» می‌گوید «{expected}»، ولی متنِ همان جا «{found}» است. همین حاشیه کنار گذاشته شد و بقیه ماندند. شیوهٔ شمردن جایگاه‌ها را بررسی کنید.</translation>
</message>
<message id="error.quote_open">
  <source>The quotation mark that opens a cell in the row at line {line} of {file} is never closed, so everything after it would be one cell. That row and what follows it were left out; the rows before it were imported. Close the mark and import the file again.</source>
  <translation>گیومه‌ای که در ردیفِ سطر {line} از {file} خانه‌ای را باز می‌کند هرگز بسته نمی‌شود و همهٔ نوشتهٔ پس از آن یک خانه می‌شد. آن ردیف و هرچه پس از آن است کنار گذاشته شد و ردیف‌های پیش از آن وارد شدند. گیومه را ببندید و فایل را دوباره وارد کنید.</translation>
</message>
<message id="error.read_only">
  <source>{file} cannot be written to. It was opened read-only and nothing is lost. Copy the project to a folder where you may write.</source>
  <translation>در {file} نمی‌توان نوشت. فقط برای خواندن باز شد و چیزی از دست نرفته است. پروژه را در پوشه‌ای رونوشت کنید که اجازهٔ نوشتن در آن را دارید.</translation>
</message>
<message id="error.relation_end_missing">
  <source>Line {line} of {file}: the relation {label} points to {target}, which is not there. It was left out; everything else was kept. Correct it and import again.</source>
  <translation>سطر {line} از {file}: رابطهٔ {label} به {target} می‌رسد که وجود ندارد. کنار گذاشته شد و بقیه ماندند. آن را درست کنید و دوباره وارد کنید.</translation>
</message>
<message id="error.relations_kept">
  <source>“{document}” has relations between annotations (number: {n}): {labels}. They were kept and go out again, but Ayar does not show them.</source>
  <translation>«{document}» رابطه‌هایی میان حاشیه‌ها دارد (شمار: {n}): {labels}. نگه داشته شدند و دوباره صادر می‌شوند، ولی عیار آن‌ها را نشان نمی‌دهد.</translation>
</message>
<message id="error.release_blocked">
  <source>The release has errors (number: {n}). Nothing was published. Correct the first one, shown here, and check again.</source>
  <translation>داده هنوز خطا دارد (شمار خطا: {n}). چیزی منتشر نشد. نخستین خطا را که اینجا می‌بینید درست کنید و دوباره بررسی کنید.</translation>
</message>
<message id="error.release_exists">
  <source>{folder} already holds version {version}. It was not touched. Choose another version number or another folder.</source>
  <translation>نسخهٔ {version} از پیش در {folder} هست. به آن دست زده نشد. شمارهٔ نسخه یا پوشهٔ دیگری بگزینید.</translation>
</message>
<message id="error.release_shares">
  <source>{shares} cannot be the shares of training, validation and test. Give three numbers that add up to 100, such as 80,10,10.</source>
  <translation>{shares} نمی‌تواند سهم آموزش، اعتبارسنجی و آزمون باشد. سه عدد بدهید که جمعشان ۱۰۰ شود.</translation>
</message>
<message id="error.release_version">
  <source>{version} is no version number. Use letters, digits, dots and hyphens, such as 1.2.0.</source>
  <translation>{version} شمارهٔ نسخه نیست. حرف لاتین، رقم لاتین، نقطه و خط تیره به کار ببرید.</translation>
</message>
<message id="error.results_kept">
  <source>“{document}” has results of Label Studio that are no annotations here: {types} (number: {n}). They were kept and go out to Label Studio again.</source>
  <translation>«{document}» نتیجه‌هایی از Label Studio دارد که اینجا حاشیه نیستند: {types} (شمار: {n}). نگه داشته شدند و دوباره به Label Studio صادر می‌شوند.</translation>
</message>
<message id="error.revert_later">
  <source>This was changed again later, so it cannot be taken back by itself. Nothing has changed. Take back the later changes first.</source>
  <translation>این بعداً دوباره تغییر کرده است و به‌تنهایی برنمی‌گردد. چیزی تغییر نکرد. نخست تغییرهای بعدی را برگردانید.</translation>
</message>
<message id="error.role_cycle">
  <source>{id} is already a part of {target}, which therefore cannot fill a role of it. Nothing has changed. Choose another filler.</source>
  <translation>{id} خود بخشی از {target} است، پس {target} نمی‌تواند نقشی از آن را پر کند. چیزی تغییر نکرد. پرکنندهٔ دیگری برگزینید.</translation>
</message>
<message id="error.role_filler">
  <source>A {label} cannot fill the role {role}. Nothing has changed. Choose one of: {allowed}.</source>
  <translation>{label} نمی‌تواند نقش {role} را پر کند. چیزی تغییر نکرد. یکی از این‌ها را بگزینید: {allowed}.</translation>
</message>
<message id="error.role_unknown">
  <source>{label} has no role {role}. Nothing has changed. Choose another role.</source>
  <translation>{label} نقش {role} ندارد. چیزی تغییر نکرد. نقش دیگری برگزینید.</translation>
</message>
<message id="error.schema_changed_since">
  <source>The schema has been changed since then. Take the later change of the schema back first.</source>
  <translation>طرح‌واره پس از آن تغییر کرده است. نخست تغییر بعدی طرح‌واره را برگردانید.</translation>
</message>
<message id="error.schema_conflict">
  <source>{file} was made with schema {theirs}; this project uses {ours}. Nothing was merged. Update the schema on one side, then merge again.</source>
  <translation>{file} با طرح‌وارهٔ {theirs} ساخته شده و طرح‌وارهٔ این پروژه {ours} است. چیزی ادغام نشد. طرح‌واره را در یکی از دو سو به‌روز کنید و دوباره ادغام کنید.</translation>
</message>
<message id="error.schema_in_use">
  <source>“{label}” is used by annotations and cannot be removed (uses: {n}). Nothing has changed. Make it inactive instead.</source>
  <translation>«{label}» در حاشیه‌ها به کار رفته است و نمی‌توان آن را برداشت (شمار کاربرد: {n}). چیزی تغییر نکرد. به جای آن غیرفعالش کنید.</translation>
</message>
<message id="error.schema_invalid">
  <source>{file} is not a valid schema: {reason} The schema in use was kept. Correct the file and try again.</source>
  <translation>{file} طرح‌وارهٔ معتبری نیست: {reason} طرح‌وارهٔ کنونی ماند. فایل را درست کنید و دوباره تلاش کنید.</translation>
</message>
<message id="error.sentence_text_differs">
  <source>Sentence {id} in {file} (line {line}) says another text than its tokens give. What the tokens give was imported. Check that sentence.</source>
  <translation>جملهٔ {id} در {file} (سطر {line}) متنی جز آنچه از توکن‌هایش برمی‌آید اعلام می‌کند. متن برآمده از توکن‌ها وارد شد. آن جمله را بررسی کنید.</translation>
</message>
<message id="error.sentences_unfit">
  <source>The “sentences” in line {line} of {file} do not cover its tokens one after another. The record was imported as one sentence. Correct them and import again if sentences matter.</source>
  <translation>«sentences» در سطر {line} از {file} توکن‌ها را پشت سر هم نمی‌پوشاند. این مورد به‌صورت یک جمله وارد شد. اگر جمله‌ها مهم‌اند، درستش کنید و دوباره وارد کنید.</translation>
</message>
<message id="error.stance_incomplete">
  <source>This stance has no {role}. It was kept and marked as an error. Choose its {role}.</source>
  <translation>این موضع {role} ندارد. موضع ماند و خطا به شمار می‌آید. {role} آن را بگزینید.</translation>
</message>
<message id="error.stopped_last_time">
  <source>Ayar stopped unexpectedly last time. Everything you saw on screen is on disk; go on working.</source>
  <translation>عیار بار پیش ناگهان متوقف شد. هر چه روی صفحه دیده بودید روی دیسک است؛ کارتان را ادامه دهید.</translation>
</message>
<message id="error.strict_losses">
  <source>{format} would lose something and you asked for no losses. No file was written. The losses are listed in {report}; choose another format or allow them.</source>
  <translation>در قالب {format} چیزی از دست می‌رود و شما خواسته بودید چیزی از دست نرود. فایلی نوشته نشد. کاستی‌ها در {report} آمده است؛ قالب دیگری بگزینید یا آن‌ها را بپذیرید.</translation>
</message>
<message id="error.suggest_failed">
  <source>Suggestions could not be made: {reason} Your annotations are not affected. Go on without them or try again.</source>
  <translation>پیشنهادها ساخته نشدند: {reason} حاشیه‌های شما آسیبی ندیدند. بدون پیشنهاد ادامه دهید یا دوباره تلاش کنید.</translation>
</message>
<message id="error.tag_unreadable">
  <source>Line {line} of {file}: {tag} is not a tag such as O, B-PER or I-PER. It was read as outside every entity and the raw tags were kept. Correct it if that is wrong.</source>
  <translation>{file}، سطر {line}: {tag} برچسبی مانند O و B-PER و I-PER نیست. بیرون از هر موجودیت خوانده شد و برچسب‌های خام ماندند. اگر درست نیست، آن را تصحیح کنید.</translation>
</message>
<message id="error.tags_invalid">
  <source>Line {line} of {file}: the tag {tag} cannot follow {previous}. It was read as the start of an entity and the raw tags were kept. Correct it if that is wrong.</source>
  <translation>{file}، سطر {line}: برچسب {tag} نمی‌تواند پس از {previous} بیاید. آغاز یک موجودیت خوانده شد و برچسب‌های خام ماندند. اگر درست نیست، آن را تصحیح کنید.</translation>
</message>
<message id="error.tags_without_names">
  <source>The ner_tags in line {line} of {file} are numbers, and nobody says what they stand for. That record was left out. Put the dataset's dataset_info.json or README.md beside the file and import again.</source>
  <translation>ner_tagsهای سطر {line} از {file} عددند و جایی نیامده که هر کدام چیست. آن رکورد کنار گذاشته شد. dataset_info.json یا README.md مجموعه‌داده را کنار فایل بگذارید و دوباره وارد کنید.</translation>
</message>
<message id="error.text_changed_outside">
  <source>The text of “{document}” has changed outside Ayar. It is shown read-only and its annotations are kept. Keep the stored text or re-align the annotations.</source>
  <translation>متن «{document}» بیرون از عیار تغییر کرده است. سند فقط برای خواندن باز شد و حاشیه‌هایش سر جایشان هستند. متن ذخیره‌شده را نگه دارید یا حاشیه‌ها را از نو هم‌تراز کنید.</translation>
</message>
<message id="error.text_differs">
  <source>The text of “{document}” in {file} differs from the stored text. The stored text was kept and these annotations were not imported. Import them with the text they were made on.</source>
  <translation>متن «{document}» در {file} با متن ذخیره‌شده فرق دارد. متن ذخیره‌شده نگه داشته شد و این حاشیه‌ها وارد نشدند. آن‌ها را همراه با متنی وارد کنید که رویش ساخته شده‌اند.</translation>
</message>
<message id="error.text_differs_at">
  <source>The text of “{document}” in {file} differs from the stored text, first at character {position}: “{found}” instead of “{expected}”; differences: {n}. The stored text was kept and these annotations were not imported. Import them with the text they were made on.</source>
  <translation>متن «{document}» در {file} با متن ذخیره‌شده فرق دارد، نخست در نویسهٔ {position}: «{found}» به جای «{expected}»؛ شمار تفاوت‌ها: {n}. متن ذخیره‌شده نگه داشته شد و این حاشیه‌ها وارد نشدند. آن‌ها را همراه با متنی وارد کنید که رویش ساخته شده‌اند.</translation>
</message>
<message id="error.tokens_differ">
  <source>The tokens of “{document}” in {file} are not those of the stored text, first at token {position}: “{found}” instead of “{expected}”; differing tokens: {n}. Nothing of this document was imported. Import it with the tokens it was made on.</source>
  <translation>توکن‌های «{document}» در {file} توکن‌های متن ذخیره‌شده نیستند، نخست در توکن {position}: «{found}» به جای «{expected}»؛ شمار توکن‌های متفاوت: {n}. چیزی از این سند وارد نشد. آن را با توکن‌هایی وارد کنید که رویشان ساخته شده است.</translation>
</message>
<message id="error.trigger_missing">
  <source>Line {line} of {file}: the trigger {target} of {id} is not there. The event was left out; everything else was kept. Correct it and import again.</source>
  <translation>سطر {line} از {file}: ماشهٔ {target} برای {id} وجود ندارد. رویداد کنار گذاشته شد و بقیه ماندند. آن را درست کنید و دوباره وارد کنید.</translation>
</message>
<message id="error.two_authors">
  <source>Comparing takes at least two people. Name two or more, separated by commas.</source>
  <translation>برای مقایسه دست‌کم دو نفر لازم است. دو نام یا بیشتر را با ویرگول جدا کنید.</translation>
</message>
<message id="error.unexpected">
  <source>Something went wrong in Ayar itself. Your work is on disk. Copy the details and send them to us; then go on or restart.</source>
  <translation>خطایی در خودِ عیار رخ داد. کار شما روی دیسک است. جزئیات را رونوشت کنید و برای ما بفرستید؛ سپس ادامه دهید یا برنامه را دوباره باز کنید.</translation>
</message>
<message id="error.unknown_attribute">
  <source>Attribute “{attribute}” of {id} is not in the schema. Its value was kept unchanged and will be exported as it is. Add it to the schema to edit it.</source>
  <translation>ویژگی «{attribute}» از {id} در طرح‌واره نیست. مقدارش دست‌نخورده ماند و همان‌گونه صادر می‌شود. برای ویرایش، آن را به طرح‌واره بیفزایید.</translation>
</message>
<message id="error.unknown_document_label">
  <source>“{document}” has the document label “{label}”, which the schema does not have. Its value was kept unchanged and goes out again, but Ayar does not show it. Add it to the schema's document labels to edit it.</source>
  <translation>«{document}» برچسب سندی به نام «{label}» دارد که در طرح‌واره نیست. مقدارش دست‌نخورده ماند و دوباره صادر می‌شود، ولی عیار نشانش نمی‌دهد. برای ویرایش، آن را به برچسب‌های سند طرح‌واره بیفزایید.</translation>
</message>
<message id="error.unknown_encoding">
  <source>There is no encoding called {encoding}. Nothing has changed. Choose another, such as utf-8, utf-16 or cp1256.</source>
  <translation>کدگذاری {encoding} شناخته نیست. چیزی تغییر نکرد. کدگذاری دیگری مانند utf-8 یا utf-16 یا cp1256 بگزینید.</translation>
</message>
<message id="error.unknown_field">
  <source>The document form has no field “{field}”. Nothing has changed. Choose another field.</source>
  <translation>فرم سند فیلدی به نام «{field}» ندارد. چیزی تغییر نکرد. فیلد دیگری برگزینید.</translation>
</message>
<message id="error.unknown_format">
  <source>The format of {file} was not recognised. Nothing was imported from it. Choose the format yourself and try again.</source>
  <translation>قالب {file} شناخته نشد. چیزی از آن وارد نشد. قالب را خودتان بگزینید و دوباره تلاش کنید.</translation>
</message>
<message id="error.unknown_label">
  <source>Label “{label}” is not in the schema. Its annotations were left out; the others were kept. Add the label to the schema or map it to another and import again.</source>
  <translation>برچسب «{label}» در طرح‌واره نیست. حاشیه‌های آن کنار گذاشته شدند و بقیه ماندند. برچسب را به طرح‌واره بیفزایید یا آن را به برچسب دیگری نگاشت کنید و دوباره وارد کنید.</translation>
</message>
<message id="error.unsafe_xml">
  <source>{file} declares XML entities, which documents of this kind never need, and was not read. Nothing was imported from it. Save it anew with the program it comes from.</source>
  <translation>{file} موجودیت‌های XML تعریف می‌کند که چنین سندی هرگز لازم ندارد و خوانده نشد. چیزی از آن وارد نشد. آن را با برنامهٔ خودش دوباره ذخیره کنید.</translation>
</message>
<message id="error.unstorable">
  <source>This value cannot be stored: {reason} Nothing has changed. Correct it and try again.</source>
  <translation>این مقدار را نمی‌توان ذخیره کرد: {reason} چیزی تغییر نکرد. آن را درست کنید و دوباره تلاش کنید.</translation>
</message>
<message id="error.utf16_by_words">
  <source>“{document}” counts its offsets in UTF-16 units, as doccano’s window does: only so do they fall on words. They were converted. See whether they are in their place.</source>
  <translation>«{document}» جایگاه‌ها را مانند پنجرهٔ doccano به واحد UTF-16 می‌شمارد: تنها این‌گونه بر واژه‌ها می‌افتند. تبدیل شدند. ببینید سر جای خود هستند یا نه.</translation>
</message>
<message id="error.utf16_offsets">
  <source>“{document}” counts its offsets in UTF-16 units: its quotes agree only so. They were converted.</source>
  <translation>«{document}» جایگاه‌ها را به واحد UTF-16 می‌شمارد: نقل‌هایش تنها این‌گونه می‌خوانند. تبدیل شدند.</translation>
</message>
<message id="error.worker_gone">
  <source>The helper process has stopped for good: {reason}. Your work is not affected; what depends on it is off until the program is started again.</source>
  <translation>فرایند کمکی برای همیشه از کار افتاد: {reason}. به کار شما آسیبی نرسیده است؛ آنچه به آن وابسته است تا اجرای دوبارهٔ برنامه خاموش می‌ماند.</translation>
</message>
<message id="error.worker_slow">
  <source>The helper process did not answer in time and was stopped. Your work is not affected. Try again.</source>
  <translation>فرایند کمکی به‌موقع پاسخ نداد و متوقف شد. به کار شما آسیبی نرسیده است. دوباره امتحان کنید.</translation>
</message>
<message id="error.wrong_format">
  <source>{file} cannot be read as {format}: it is damaged, incomplete or a file of another kind. Nothing was imported from it. Check the file or choose another format.</source>
  <translation>{file} را نمی‌توان به قالب {format} خواند: آسیب دیده، ناقص یا از گونه‌ای دیگر است. چیزی از آن وارد نشد. فایل را بررسی کنید یا قالب دیگری بگزینید.</translation>
</message>
<message id="error.zip_bomb">
  <source>{file} unpacks to far more than a document needs and was not opened. Nothing was imported from it. Save it anew with the program it comes from.</source>
  <translation>{file} هنگام باز شدن بسیار بزرگ‌تر از نیاز یک سند می‌شود و باز نشد. چیزی از آن وارد نشد. آن را با برنامهٔ خودش دوباره ذخیره کنید.</translation>
</message>
<message id="error.zip_unsafe">
  <source>{file} holds “{part}”, which would land outside its folder. It was left out; nothing is ever unpacked to disk. Ask where the file comes from.</source>
  <translation>{file} «{part}» را در خود دارد که بیرون از پوشه‌اش می‌افتاد. کنار گذاشته شد؛ هیچ‌چیز روی دیسک باز نمی‌شود. بپرسید این فایل از کجاست.</translation>
</message>
<message id="export.all">
  <source>Everybody’s</source>
  <translation>همه</translation>
</message>
<message id="export.all_zones">
  <source>Write the tokens of zones that are not for export too</source>
  <translation>توکن‌های ناحیه‌های کنارگذاشته هم نوشته شود</translation>
</message>
<message id="export.aside" numerus="yes">
  <source>{n} documents that are set aside were left out.</source>
  <translation><numerusform>{n} سند کنارگذاشته در آن نیامد.</numerusform></translation>
</message>
<message id="export.done">
  <source>Exported to {file}.</source>
  <translation>در {file} نوشته شد.</translation>
</message>
<message id="export.gold">
  <source>Gold only</source>
  <translation>فقط نسخهٔ طلایی</translation>
</message>
<message id="export.how">
  <source>Variant</source>
  <translation>گونه</translation>
</message>
<message id="export.how.ayar">
  <source>Ayar's own</source>
  <translation>از آنِ عیار</translation>
</message>
<message id="export.how.kept">
  <source>As imported</source>
  <translation>همان که وارد شد</translation>
</message>
<message id="export.how.labels">
  <source>Labels</source>
  <translation>برچسب‌ها</translation>
</message>
<message id="export.how.layers">
  <source>Layers</source>
  <translation>لایه‌ها</translation>
</message>
<message id="export.how.scheme">
  <source>Tag scheme</source>
  <translation>شیوهٔ برچسب‌ها</translation>
</message>
<message id="export.how.separator">
  <source>Between the columns</source>
  <translation>میان ستون‌ها</translation>
</message>
<message id="export.how.source">
  <source>Those it came from</source>
  <translation>همان‌ها که از آن آمده</translation>
</message>
<message id="export.how.space">
  <source>Space</source>
  <translation>فاصله</translation>
</message>
<message id="export.how.tab">
  <source>Tab</source>
  <translation>تب</translation>
</message>
<message id="export.looking">
  <source>Looking for what would be lost…</source>
  <translation>جست‌وجوی آنچه از دست می‌رود…</translation>
</message>
<message id="export.no_losses">
  <source>Nothing in this project would be lost.</source>
  <translation>از این پروژه چیزی از دست نمی‌رود.</translation>
</message>
<message id="export.nobody">
  <source>Nobody has annotated anything yet.</source>
  <translation>هنوز کسی حاشیه‌ای نزده است.</translation>
</message>
<message id="export.scope">
  <source>Whose annotations</source>
  <translation>حاشیه‌های که</translation>
</message>
<message id="export.start">
  <source>Export</source>
  <translation>صدور</translation>
</message>
<message id="export.to">
  <source>Write to</source>
  <translation>نوشتن در</translation>
</message>
<message id="field.alias">
  <source>Other name</source>
  <translation>نام دیگر</translation>
</message>
<message id="field.annotations">
  <source>Annotations</source>
  <translation>حاشیه‌ها</translation>
</message>
<message id="field.assigned">
  <source>Assigned</source>
  <translation>واگذارشده</translation>
</message>
<message id="field.author">
  <source>Annotator</source>
  <translation>حاشیه‌نویس</translation>
</message>
<message id="field.batch">
  <source>Batch</source>
  <translation>دسته</translation>
</message>
<message id="field.column_for">
  <source>Column for “{field}”</source>
  <translation>ستونِ «{field}»</translation>
</message>
<message id="field.confidence">
  <source>Confidence</source>
  <translation>اطمینان</translation>
</message>
<message id="field.encoding">
  <source>Encoding</source>
  <translation>کدگذاری نویسه‌ها</translation>
</message>
<message id="field.event_type">
  <source>Event type</source>
  <translation>نوع رویداد</translation>
</message>
<message id="field.evidence">
  <source>Evidence</source>
  <translation>شاهد</translation>
</message>
<message id="field.format">
  <source>Format</source>
  <translation>قالب</translation>
</message>
<message id="field.holder">
  <source>Holder</source>
  <translation>دارندهٔ موضع</translation>
</message>
<message id="field.key">
  <source>Key</source>
  <translation>شناسه</translation>
</message>
<message id="field.language">
  <source>Language</source>
  <translation>زبان</translation>
</message>
<message id="field.length">
  <source>Length</source>
  <translation>طول</translation>
</message>
<message id="field.licence">
  <source>Licence</source>
  <translation>پروانه</translation>
</message>
<message id="field.per_document">
  <source>Annotators per document</source>
  <translation>حاشیه‌نویس برای هر سند</translation>
</message>
<message id="field.published">
  <source>Published</source>
  <translation>تاریخ انتشار</translation>
</message>
<message id="field.publisher">
  <source>Publisher</source>
  <translation>ناشر</translation>
</message>
<message id="field.reviewer">
  <source>Adjudicator</source>
  <translation>داور</translation>
</message>
<message id="field.role">
  <source>Role</source>
  <translation>نقش</translation>
</message>
<message id="field.schema">
  <source>Schema</source>
  <translation>طرح‌واره</translation>
</message>
<message id="field.seed">
  <source>Random seed</source>
  <translation>دانهٔ تصادفی</translation>
</message>
<message id="field.source">
  <source>Source file</source>
  <translation>فایل مبدأ</translation>
</message>
<message id="field.target">
  <source>Target</source>
  <translation>هدف</translation>
</message>
<message id="field.title">
  <source>Title</source>
  <translation>عنوان</translation>
</message>
<message id="field.trigger">
  <source>Trigger</source>
  <translation>ماشه</translation>
</message>
<message id="field.url">
  <source>Address</source>
  <translation>نشانی</translation>
</message>
<message id="field.value">
  <source>Value</source>
  <translation>جهت</translation>
</message>
<message id="field.version">
  <source>Version</source>
  <translation>نسخه</translation>
</message>
<message id="filter.all">
  <source>All</source>
  <translation>همه</translation>
</message>
<message id="filter.any">
  <source>Any</source>
  <translation>هرکدام</translation>
</message>
<message id="filter.assigned">
  <source>Assigned to me</source>
  <translation>واگذارشده به من</translation>
</message>
<message id="filter.cases">
  <source>Listed: {n}</source>
  <translation>فهرست‌شده: {n}</translation>
</message>
<message id="filter.date_example">
  <source>2024, 2024-05 or 1403-02-31</source>
  <translation>۱۴۰۳، ۱۴۰۳-۰۲ یا ۲۰۲۴-۰۵-۲۰</translation>
</message>
<message id="filter.doubt">
  <source>With a doubt</source>
  <translation>دارای تردید</translation>
</message>
<message id="filter.doubt_short">
  <source>Doubt</source>
  <translation>تردید</translation>
</message>
<message id="filter.label">
  <source>Label</source>
  <translation>برچسب</translation>
</message>
<message id="filter.pill">
  <source>{name}: {value}</source>
  <translation>{name}: {value}</translation>
</message>
<message id="filter.remove">
  <source>Remove the filter: {filter}</source>
  <translation>برداشتن پالایه: {filter}</translation>
</message>
<message id="filter.since">
  <source>From</source>
  <translation>از تاریخ</translation>
</message>
<message id="filter.status">
  <source>Status</source>
  <translation>وضعیت</translation>
</message>
<message id="filter.until">
  <source>Until</source>
  <translation>تا تاریخ</translation>
</message>
<message id="filter.wrong_date">
  <source>Not a date</source>
  <translation>تاریخ نیست</translation>
</message>
<message id="find.nothing">
  <source>Nothing found</source>
  <translation>چیزی پیدا نشد</translation>
</message>
<message id="find.place">
  <source>{n} of {total}</source>
  <translation>{n} از {total}</translation>
</message>
<message id="finding.attribute_needed">
  <source>{id} needs a value for {name}.</source>
  <translation>{name} در {id} باید مقدار داشته باشد.</translation>
</message>
<message id="finding.bad_fragments">
  <source>The fragments of {id} do not fit its span.</source>
  <translation>پاره‌های {id} با بازهٔ آن جور نیست.</translation>
</message>
<message id="finding.closed_zone">
  <source>“{text}” ({id}) lies in a zone where nothing is annotated.</source>
  <translation>«{text}» ({id}) در ناحیه‌ای است که در آن چیزی برچسب نمی‌خورد.</translation>
</message>
<message id="finding.crossing">
  <source>{id} and {other} cross; mentions nest or stand apart.</source>
  <translation>{id} و {other} متقاطع‌اند؛ اشاره‌ها یا تودرتو هستند یا جدا.</translation>
</message>
<message id="finding.inside_word">
  <source>“{text}” ({id}) begins or ends inside a word.</source>
  <translation>مرز «{text}» ({id}) درون یک واژه است.</translation>
</message>
<message id="finding.label_needed">
  <source>The document label {name} is empty.</source>
  <translation>برچسب سند «{name}» خالی است.</translation>
</message>
<message id="finding.loose_ends">
  <source>“{text}” ({id}) begins or ends with a space, punctuation or a quotation mark.</source>
  <translation>«{text}» ({id}) با فاصله، نشانهٔ نگارشی یا گیومه آغاز می‌شود یا پایان می‌یابد.</translation>
</message>
<message id="finding.outside_text">
  <source>{id} lies outside the text.</source>
  <translation>{id} بیرون از متن است.</translation>
</message>
<message id="finding.overlap">
  <source>{id} and {other} overlap; they must stand apart.</source>
  <translation>{id} و {other} همپوشانی دارند؛ باید از هم جدا باشند.</translation>
</message>
<message id="finding.quote_differs">
  <source>{id} does not cover the words that its source names.</source>
  <translation>{id} همان واژه‌هایی را نمی‌پوشاند که منبعش می‌گوید.</translation>
</message>
<message id="finding.role_cycle">
  <source>{id} fills a role of itself: its {role} leads back to it through {target}.</source>
  <translation>{id} نقشی از خودش را پر می‌کند: نقش {role} آن از راه {target} به خودش برمی‌گردد.</translation>
</message>
<message id="finding.role_missing">
  <source>{id} lacks the role {role}.</source>
  <translation>{id} نقش {role} را ندارد.</translation>
</message>
<message id="finding.role_needed">
  <source>The event “{text}” ({id}) needs the role {role}.</source>
  <translation>رویداد «{text}» ({id}) به نقش {role} نیاز دارد.</translation>
</message>
<message id="finding.role_recommended">
  <source>The event “{text}” ({id}) usually has the role {role}.</source>
  <translation>رویداد «{text}» ({id}) معمولاً نقش {role} را دارد.</translation>
</message>
<message id="finding.role_repeated">
  <source>{id} has the role {role} more than once.</source>
  <translation>{id} نقش {role} را بیش از یک بار دارد.</translation>
</message>
<message id="finding.too_deep">
  <source>{id} lies too deep: {depth} mentions around each other, and {limit} are allowed.</source>
  <translation>{id} بیش از اندازه تودرتوست: {depth} لایه، درحالی‌که {limit} لایه رواست.</translation>
</message>
<message id="finding.twice">
  <source>{id} and {other} put the same label on the same words.</source>
  <translation>{id} و {other} یک برچسب را دو بار بر همان واژه‌ها گذاشته‌اند.</translation>
</message>
<message id="finding.types_differ">
  <source>{id} ({label}) and {other} ({second}) stand for the same {entity}, but their types do not go together.</source>
  <translation>{id} ({label}) و {other} ({second}) هر دو به {entity} اشاره دارند، ولی نوعشان با هم نمی‌خواند.</translation>
</message>
<message id="finding.unknown_role">
  <source>{id} has the role {role}, which its label does not have.</source>
  <translation>{id} نقش {role} دارد، ولی برچسبش این نقش را ندارد.</translation>
</message>
<message id="finding.unknown_target">
  <source>The role {role} of {id} points to {target}, which does not exist.</source>
  <translation>نقش {role} در {id} به {target} اشاره می‌کند که وجود ندارد.</translation>
</message>
<message id="finding.unused">
  <source>Nothing uses “{text}” ({id}): a phrase or pronoun is marked only when it fills a role or a stance.</source>
  <translation>«{text}» ({id}) جایی به کار نرفته است: عبارت یا ضمیر فقط وقتی برچسب می‌خورد که نقشی یا موضعی را پر کند.</translation>
</message>
<message id="finding.wrong_filler">
  <source>{target} cannot fill the role {role} of {id}.</source>
  <translation>{target} نمی‌تواند نقش {role} را در {id} پر کند.</translation>
</message>
<message id="finding.wrong_value">
  <source>{value} is not a value that {name} of {id} may have.</source>
  <translation>{value} از مقدارهای مجاز {name} در {id} نیست.</translation>
</message>
<message id="findings.none">
  <source>Nothing breaks the rules of the schema.</source>
  <translation>چیزی با قاعده‌های طرح‌واره ناسازگار نیست.</translation>
</message>
<message id="finish.again">
  <source>Finish again to go on without them.</source>
  <translation>برای ادامه بدون آن‌ها دوباره «پایان» را بزنید.</translation>
</message>
<message id="finish.errors" numerus="yes">
  <source>{n} errors must be corrected before finishing. The first: {first}</source>
  <translation><numerusform>پیش از پایان باید {n} خطا درست شود. نخستین: {first}</numerusform></translation>
</message>
<message id="finish.warnings" numerus="yes">
  <source>{n} warnings. The first: {first} Finish again to go on.</source>
  <translation><numerusform>{n} هشدار هست. نخستین: {first} برای ادامه دوباره «پایان» را بزنید.</numerusform></translation>
</message>
<message id="finish.zones" numerus="yes">
  <source>{n} zones are only proposed; {keys} accepts them.</source>
  <translation><numerusform>{n} ناحیه تنها پیشنهاد شده است؛ {keys} آن‌ها را می‌پذیرد.</numerusform></translation>
</message>
<message id="focus.note_hint">
  <source>Why is it like this? Saved when you leave the field.</source>
  <translation>چرا چنین است؟ با بیرون رفتن از این خانه ذخیره می‌شود.</translation>
</message>
<message id="focus.place">
  <source>{kind} {n} of {total}</source>
  <translation>{kind} {n} از {total}</translation>
</message>
<message id="focus.where">
  <source>Paragraph {paragraph}, word {word} · {kind}</source>
  <translation>بند {paragraph}، واژهٔ {word} · {kind}</translation>
</message>
<message id="format.about.ayar-jsonl">
  <source>Everything of the project, line by line; a new project that imports it is the same one. For keeping, moving and publishing.</source>
  <translation>همهٔ پروژه، سطر به سطر؛ پروژهٔ تازه‌ای که آن را وارد کند همین پروژه است. برای نگه‌داری، جابه‌جایی و انتشار.</translation>
</message>
<message id="format.about.brat">
  <source>A folder per annotator, each text with its annotations in a file beside it. Read by brat and by many scripts of event extraction.</source>
  <translation>برای هر حاشیه‌نویس یک پوشه؛ کنار هر متن، فایل حاشیه‌هایش. brat و بسیاری از برنامه‌های استخراج رویداد آن را می‌خوانند.</translation>
</message>
<message id="format.about.conll">
  <source>One token and its tag a line. Read by nearly every trainer of entity recognition.</source>
  <translation>در هر سطر یک واژه و برچسبش. تقریباً همهٔ ابزارهای آموزش تشخیص موجودیت آن را می‌خوانند.</translation>
</message>
<message id="format.about.csv">
  <source>A folder of tables joined by document, author and id, for spreadsheets and pandas. For counting, not for coming back.</source>
  <translation>پوشه‌ای از جدول‌ها که با سند، نویسنده و شناسه به هم می‌رسند؛ برای صفحه‌گسترده و pandas. برای شمردن، نه برای بازگرداندن.</translation>
</message>
<message id="format.about.doccano">
  <source>A document of one annotator a line, with its spans and relations. doccano reads it.</source>
  <translation>در هر سطر سند یک حاشیه‌نویس با بازه‌ها و رابطه‌هایش. doccano آن را می‌خواند.</translation>
</message>
<message id="format.about.events-jsonl">
  <source>Sentences, entities and events by token, as DyGIE++ and OneIE train on them.</source>
  <translation>جمله‌ها، موجودیت‌ها و رویدادها به شمارهٔ واژه، چنان که DyGIE++ و OneIE با آن آموزش می‌بینند.</translation>
</message>
<message id="format.about.label-studio">
  <source>One task a document with every annotator's answer and the machines' predictions. Label Studio reads it.</source>
  <translation>برای هر سند یک کار، با پاسخ همهٔ حاشیه‌نویس‌ها و پیش‌بینی ماشین‌ها. Label Studio آن را می‌خواند.</translation>
</message>
<message id="format.about.ner-jsonl">
  <source>Tokens and entity tags, one document a line, for Hugging Face datasets and transformers.</source>
  <translation>واژه‌ها و برچسب موجودیت‌ها، هر سند یک سطر؛ برای datasets و transformers هاگینگ‌فیس.</translation>
</message>
<message id="format.about.parquet">
  <source>The same columns for every record, packed; for pandas, datasets and large corpora.</source>
  <translation>ستون‌های یکسان برای همه، فشرده؛ برای pandas و datasets و پیکره‌های بزرگ.</translation>
</message>
<message id="format.about.prodigy">
  <source>Answered tasks with spans and relations on tokens. Prodigy reads it (db-in).</source>
  <translation>کارهای پاسخ‌داده با بازه‌ها و رابطه‌ها روی واژه‌ها. Prodigy آن را می‌خواند (db-in).</translation>
</message>
<message id="format.about.spacy">
  <source>spaCy's own file of documents, to train on with spacy train.</source>
  <translation>فایل خود spaCy برای آموزش با spacy train.</translation>
</message>
<message id="format.about.stance-jsonl">
  <source>One stance a line: holder, target, value and the words that show it.</source>
  <translation>هر سطر یک موضع: صاحب موضع، هدف، مقدار و واژه‌هایی که نشانش می‌دهند.</translation>
</message>
<message id="format.about.tsv">
  <source>The tables of CSV with tabs between the cells. For counting, not for coming back.</source>
  <translation>همان جدول‌های CSV با جداکنندهٔ تب. برای شمردن، نه برای بازگرداندن.</translation>
</message>
<message id="format.about.uima-json">
  <source>A file per document and annotator with its types inside. Read by INCEpTION and dkpro-cassis.</source>
  <translation>برای هر سند و حاشیه‌نویس یک فایل، با نوع‌هایش در آن. INCEpTION و dkpro-cassis آن را می‌خوانند.</translation>
</message>
<message id="format.about.uima-xmi">
  <source>A file per document and annotator and the type system beside them. Read by INCEpTION, UIMA and dkpro-cassis.</source>
  <translation>برای هر سند و حاشیه‌نویس یک فایل و دستگاه نوع‌ها کنارشان. INCEpTION و UIMA و dkpro-cassis آن را می‌خوانند.</translation>
</message>
<message id="format.about.webanno-tsv">
  <source>One token a line with a column for each layer. Read by WebAnno and INCEpTION.</source>
  <translation>در هر سطر یک واژه و برای هر لایه یک ستون. WebAnno و INCEpTION آن را می‌خوانند.</translation>
</message>
<message id="format.about.xlsx">
  <source>One Excel workbook, a sheet for each kind. For counting, not for coming back.</source>
  <translation>یک کارپوشهٔ اکسل با یک برگه برای هر گونه. برای شمردن، نه برای بازگرداندن.</translation>
</message>
<message id="format.auto">
  <source>Detect</source>
  <translation>تشخیص خودکار</translation>
</message>
<message id="format.ayar-jsonl">
  <source>Ayar JSONL, complete</source>
  <translation>JSONL عیار، کامل</translation>
</message>
<message id="format.brat">
  <source>brat, text and .ann beside it</source>
  <translation>brat، متن و فایل ANN</translation>
</message>
<message id="format.conll">
  <source>CoNLL, a tag a token</source>
  <translation>CoNLL، یک برچسب برای هر توکن</translation>
</message>
<message id="format.conllu">
  <source>CoNLL-U, sentences and tokens</source>
  <translation>CoNLL-U، جمله‌ها و توکن‌ها</translation>
</message>
<message id="format.csv">
  <source>Table, commas (CSV)</source>
  <translation>جدول با ویرگول (CSV)</translation>
</message>
<message id="format.doccano">
  <source>doccano JSONL</source>
  <translation>JSONL دوکانو (doccano)</translation>
</message>
<message id="format.docx">
  <source>Word document</source>
  <translation>سند Word</translation>
</message>
<message id="format.events-jsonl">
  <source>Events (DyGIE++ JSONL)</source>
  <translation>رویدادها (JSONL برای DyGIE++)</translation>
</message>
<message id="format.html">
  <source>Web page</source>
  <translation>صفحهٔ وب</translation>
</message>
<message id="format.inception">
  <source>INCEpTION project (zip)</source>
  <translation>پروژهٔ INCEpTION (zip)</translation>
</message>
<message id="format.jsonl">
  <source>JSON Lines</source>
  <translation>سطرهای JSON</translation>
</message>
<message id="format.label-studio">
  <source>Label Studio JSON</source>
  <translation>JSON لیبل‌استودیو (Label Studio)</translation>
</message>
<message id="format.markdown">
  <source>Markdown</source>
  <translation>مارک‌داون</translation>
</message>
<message id="format.ner-jsonl">
  <source>Entity spans (JSONL)</source>
  <translation>بازه‌های موجودیت (JSONL)</translation>
</message>
<message id="format.parquet">
  <source>Parquet, one row a record</source>
  <translation>Parquet، یک ردیف برای هر رکورد</translation>
</message>
<message id="format.prodigy">
  <source>Prodigy JSONL</source>
  <translation>JSONL پرودیجی (Prodigy)</translation>
</message>
<message id="format.spacy">
  <source>spaCy DocBin</source>
  <translation>spaCy DocBin</translation>
</message>
<message id="format.stance-jsonl">
  <source>Stances (JSONL)</source>
  <translation>موضع‌ها (JSONL)</translation>
</message>
<message id="format.text">
  <source>Plain text</source>
  <translation>متن ساده</translation>
</message>
<message id="format.tsv">
  <source>Table, tabs (TSV)</source>
  <translation>جدول با تب (TSV)</translation>
</message>
<message id="format.uima-json">
  <source>UIMA CAS, JSON</source>
  <translation>UIMA CAS به JSON</translation>
</message>
<message id="format.uima-xmi">
  <source>UIMA CAS, XMI</source>
  <translation>UIMA CAS به XMI</translation>
</message>
<message id="format.webanno-tsv">
  <source>WebAnno TSV</source>
  <translation>WebAnno TSV</translation>
</message>
<message id="format.xlsx">
  <source>Table, Excel workbook</source>
  <translation>جدول، کارپوشهٔ اکسل</translation>
</message>
<message id="guideline.changes">
  <source>What this version changed</source>
  <translation>تغییرهای این نسخه</translation>
</message>
<message id="guideline.clauses">
  <source>Clauses</source>
  <translation>بندها</translation>
</message>
<message id="guideline.lines">
  <source>{added} lines added, {removed} taken away</source>
  <translation>{added} سطر افزوده، {removed} سطر برداشته</translation>
</message>
<message id="guideline.new_id">
  <source>New id, e.g. span.title</source>
  <translation>شناسهٔ تازه، مانند span.title</translation>
</message>
<message id="guideline.none">
  <source>This project has no guideline yet.</source>
  <translation>این پروژه هنوز شیوه‌نامه ندارد.</translation>
</message>
<message id="guideline.preface">
  <source>Preface</source>
  <translation>پیش‌گفتار</translation>
</message>
<message id="guideline.save">
  <source>Save a new version</source>
  <translation>ذخیرهٔ نسخهٔ تازه</translation>
</message>
<message id="guideline.saved">
  <source>Version {n} is saved.</source>
  <translation>نسخهٔ {n} ذخیره شد.</translation>
</message>
<message id="guideline.search">
  <source>Search the guideline</source>
  <translation>جست‌وجو در شیوه‌نامه</translation>
</message>
<message id="guideline.text">
  <source>Text of the clause</source>
  <translation>متن بند</translation>
</message>
<message id="guideline.unchanged">
  <source>This version changed nothing in this language.</source>
  <translation>این نسخه در این زبان چیزی را تغییر نداده است.</translation>
</message>
<message id="guideline.version">
  <source>version {n}</source>
  <translation>نسخهٔ {n}</translation>
</message>
<message id="guideline.versions">
  <source>Versions</source>
  <translation>نسخه‌ها</translation>
</message>
<message id="identical.none">
  <source>The same words occur nowhere else in this text, or are labelled already.</source>
  <translation>همین واژه‌ها جای دیگری در این متن نیست یا همه برچسب دارد.</translation>
</message>
<message id="import.add_label">
  <source>Add to the schema</source>
  <translation>به طرح بیفزا</translation>
</message>
<message id="import.all_others">
  <source>All that are open</source>
  <translation>همهٔ مانده‌ها</translation>
</message>
<message id="import.author">
  <source>Annotations by</source>
  <translation>حاشیه‌ها از</translation>
</message>
<message id="import.author_hint">
  <source>As the file says</source>
  <translation>همان که در فایل است</translation>
</message>
<message id="import.by_file">
  <source>Named like the file</source>
  <translation>به نام فایل</translation>
</message>
<message id="import.choose">
  <source>Choose…</source>
  <translation>برگزینید…</translation>
</message>
<message id="import.columns">
  <source>Columns</source>
  <translation>ستون‌ها</translation>
</message>
<message id="import.file">
  <source>File</source>
  <translation>فایل</translation>
</message>
<message id="import.files">
  <source>Files</source>
  <translation>فایل‌ها</translation>
</message>
<message id="import.keep">
  <source>Keep it as it is</source>
  <translation>همان‌گونه نگه دار</translation>
</message>
<message id="import.kept">
  <source>imported all the same</source>
  <translation>با این همه وارد شد</translation>
</message>
<message id="import.label_for">
  <source>What the label {label} becomes</source>
  <translation>برچسب {label} چه شود</translation>
</message>
<message id="import.labels">
  <source>Their labels → this schema</source>
  <translation>برچسب‌های آن‌ها ← این طرح</translation>
</message>
<message id="import.labels_open" numerus="yes">
  <source>{n} labels are not in the schema: choose what they become.</source>
  <translation><numerusform>{n} برچسب در طرح نیست: برگزینید که چه شود.</numerusform></translation>
</message>
<message id="import.leave_out">
  <source>Leave out, and report</source>
  <translation>کنار بگذار و گزارش کن</translation>
</message>
<message id="import.left_out">
  <source>left out</source>
  <translation>کنار گذاشته شد</translation>
</message>
<message id="import.more">
  <source>and more</source>
  <translation>و بیشتر</translation>
</message>
<message id="import.no_column">
  <source>None</source>
  <translation>هیچ</translation>
</message>
<message id="import.nobody">
  <source>nobody named; will be called “{name}” unless you say who</source>
  <translation>نامی در کار نیست؛ «{name}» نامیده می‌شود مگر بگویید از کیست</translation>
</message>
<message id="import.part_for">
  <source>What {name} becomes</source>
  <translation>{name} چه شود</translation>
</message>
<message id="import.parts.attribute">
  <source>Their attributes → this schema</source>
  <translation>ویژگی‌های آن‌ها ← این طرح</translation>
</message>
<message id="import.parts.document">
  <source>Their document labels → this schema</source>
  <translation>برچسب‌های سندشان ← این طرح</translation>
</message>
<message id="import.parts.role">
  <source>Their roles → this schema</source>
  <translation>نقش‌های آن‌ها ← این طرح</translation>
</message>
<message id="import.preview">
  <source>Preview</source>
  <translation>پیش‌نمایش</translation>
</message>
<message id="import.records">
  <source>Records</source>
  <translation>رکوردها</translation>
</message>
<message id="import.replace">
  <source>Replace what differs</source>
  <translation>جایگزینی آنچه فرق دارد</translation>
</message>
<message id="import.result">
  <source>Added {added}, already known {known}, annotations {annotations}</source>
  <translation>افزوده {added}، آشنا {known}، حاشیه {annotations}</translation>
</message>
<message id="import.role">
  <source>As</source>
  <translation>به شکل</translation>
</message>
<message id="import.role.annotator">
  <source>Annotator’s work</source>
  <translation>کار حاشیه‌نویس</translation>
</message>
<message id="import.role.gold">
  <source>Gold</source>
  <translation>نسخهٔ طلایی</translation>
</message>
<message id="import.role.machine">
  <source>Machine</source>
  <translation>ماشین</translation>
</message>
<message id="import.scanning">
  <source>Looking for labels that the schema does not have…</source>
  <translation>در پی برچسب‌هایی که در طرح نیست…</translation>
</message>
<message id="import.start">
  <source>Import</source>
  <translation>وارد کردن</translation>
</message>
<message id="import.stopped">
  <source>Stopped; what is in stays in.</source>
  <translation>متوقف شد؛ هرچه وارد شده می‌ماند.</translation>
</message>
<message id="import.unsure">
  <source>not certain</source>
  <translation>نامطمئن</translation>
</message>
<message id="import.what">
  <source>What happened</source>
  <translation>چه شد</translation>
</message>
<message id="import.whose">
  <source>Annotations: {n}. Whose: {authors}</source>
  <translation>حاشیه‌ها: {n}. از آنِ: {authors}</translation>
</message>
<message id="key.alt">
  <source>Alt</source>
  <translation>Alt</translation>
</message>
<message id="key.arrow_down">
  <source>Down arrow</source>
  <translation>جهت پایین</translation>
</message>
<message id="key.arrow_left">
  <source>Left arrow</source>
  <translation>جهت چپ</translation>
</message>
<message id="key.arrow_right">
  <source>Right arrow</source>
  <translation>جهت راست</translation>
</message>
<message id="key.arrow_up">
  <source>Up arrow</source>
  <translation>جهت بالا</translation>
</message>
<message id="key.backspace">
  <source>Backspace</source>
  <translation>Backspace (پس‌بر)</translation>
</message>
<message id="key.ctrl">
  <source>Ctrl</source>
  <translation>Ctrl</translation>
</message>
<message id="key.delete">
  <source>Del</source>
  <translation>Del (حذف)</translation>
</message>
<message id="key.end">
  <source>End</source>
  <translation>End (پایان سطر)</translation>
</message>
<message id="key.enter">
  <source>Enter</source>
  <translation>Enter (ورود)</translation>
</message>
<message id="key.escape">
  <source>Esc</source>
  <translation>Esc (گریز)</translation>
</message>
<message id="key.home">
  <source>Home</source>
  <translation>Home (آغاز سطر)</translation>
</message>
<message id="key.shift">
  <source>Shift</source>
  <translation>Shift</translation>
</message>
<message id="key.space">
  <source>Space</source>
  <translation>Space (فاصله)</translation>
</message>
<message id="key.tab">
  <source>Tab</source>
  <translation>Tab (جهش)</translation>
</message>
<message id="keycaps.both">
  <source>Both</source>
  <translation>هر دو</translation>
</message>
<message id="keycaps.latin">
  <source>Latin</source>
  <translation>لاتین</translation>
</message>
<message id="keycaps.persian">
  <source>Persian</source>
  <translation>فارسی</translation>
</message>
<message id="keys.elsewhere">
  <source>Everywhere</source>
  <translation>همه‌جا</translation>
</message>
<message id="keys.in_text">
  <source>In the text</source>
  <translation>در متن</translation>
</message>
<message id="keys.labels">
  <source>Labels</source>
  <translation>برچسب‌ها</translation>
</message>
<message id="keys.letter">
  <source>One letter</source>
  <translation>یک نویسه</translation>
</message>
<message id="keys.line">
  <source>Line up, line down</source>
  <translation>سطر بالا، سطر پایین</translation>
</message>
<message id="keys.line_ends">
  <source>Start and end of the line</source>
  <translation>آغاز و پایان سطر</translation>
</message>
<message id="keys.moving">
  <source>Moving and selecting</source>
  <translation>حرکت و گزینش</translation>
</message>
<message id="keys.select">
  <source>With any of these: select</source>
  <translation>همراه هر یک از این‌ها: گزینش</translation>
</message>
<message id="keys.sentence">
  <source>One sentence</source>
  <translation>یک جمله</translation>
</message>
<message id="keys.text_ends">
  <source>Start and end of the text</source>
  <translation>آغاز و پایان متن</translation>
</message>
<message id="keys.word">
  <source>One word</source>
  <translation>یک واژه</translation>
</message>
<message id="kind.document_label">
  <source>Document label</source>
  <translation>برچسب سند</translation>
</message>
<message id="kind.entity">
  <source>Entity</source>
  <translation>موجودیت</translation>
</message>
<message id="kind.event">
  <source>Event</source>
  <translation>رویداد</translation>
</message>
<message id="kind.stance">
  <source>Stance</source>
  <translation>موضع</translation>
</message>
<message id="kind.zone">
  <source>Zone</source>
  <translation>ناحیه</translation>
</message>
<message id="labels.heading">
  <source>Labels of the document</source>
  <translation>برچسب‌های سند</translation>
</message>
<message id="labels.progress">
  <source>Labels of the document: {n} of {total} required</source>
  <translation>برچسب‌های سند: {n} از {total} برچسب لازم</translation>
</message>
<message id="labels.required">
  <source>Required</source>
  <translation>لازم</translation>
</message>
<message id="language.ar">
  <source>Arabic</source>
  <translation>عربی</translation>
</message>
<message id="language.auto">
  <source>Detect for each document</source>
  <translation>تشخیص برای هر سند</translation>
</message>
<message id="language.en">
  <source>English</source>
  <translation>انگلیسی</translation>
</message>
<message id="language.fa">
  <source>Persian</source>
  <translation>فارسی</translation>
</message>
<message id="loss.argument_elsewhere">
  <source>The filler of {role} stands in another sentence than the trigger of {label} and is not written.</source>
  <translation>پرکنندهٔ {role} در جمله‌ای دیگر از ماشهٔ {label} است و نوشته نمی‌شود.</translation>
</message>
<message id="loss.argument_left_out">
  <source>The filler of {role} of {label} is itself not written.</source>
  <translation>پرکنندهٔ {role} در {label} خودش نوشته نمی‌شود.</translation>
</message>
<message id="loss.arguments">
  <source>It is written as a span; the roles of the event are not: {label}.</source>
  <translation>به شکل بازه نوشته می‌شود و نقش‌های رویداد نوشته نمی‌شود: {label}.</translation>
</message>
<message id="loss.attributes">
  <source>These attributes are not written: {attributes}.</source>
  <translation>این ویژگی‌ها نوشته نمی‌شود: {attributes}.</translation>
</message>
<message id="loss.authors">
  <source>Whose annotations they are, and whether a set is gold or finished.</source>
  <translation>اینکه حاشیه‌ها از کیست و مجموعه طلایی یا تمام‌شده است یا نه.</translation>
</message>
<message id="loss.cell_length">
  <source>It is longer than the {n} characters that a cell of Excel holds; the rest is not written.</source>
  <translation>بلندتر از {n} نویسه‌ای است که یک خانهٔ اکسل جا دارد؛ بقیه نوشته نمی‌شود.</translation>
</message>
<message id="loss.decisions">
  <source>Decisions, questions and answers, and where suggestions came from.</source>
  <translation>تصمیم‌های داوری، پرسش و پاسخ‌ها و تبار پیشنهادها.</translation>
</message>
<message id="loss.document_labels">
  <source>Document labels.</source>
  <translation>برچسب‌های سند.</translation>
</message>
<message id="loss.edges">
  <source>It begins or ends between two tokens; white space there is not kept: {label}.</source>
  <translation>میان دو توکن آغاز می‌شود یا پایان می‌یابد و فاصلهٔ آنجا نگه داشته نمی‌شود: {label}.</translation>
</message>
<message id="loss.empty_roles">
  <source>Roles that were looked for and not found are not written: {roles}.</source>
  <translation>نقش‌هایی که جست‌وجو و یافته نشدند نوشته نمی‌شوند: {roles}.</translation>
</message>
<message id="loss.event_argument">
  <source>The role {role} of {label} is filled by an event; such a filler is not written.</source>
  <translation>نقش {role} در {label} را یک رویداد پر کرده است؛ چنین پرکننده‌ای نوشته نمی‌شود.</translation>
</message>
<message id="loss.fields">
  <source>These are not written: {fields}.</source>
  <translation>این‌ها نوشته نمی‌شود: {fields}.</translation>
</message>
<message id="loss.fragments">
  <source>It is discontinuous; its parts are written as entities of their own: {label}.</source>
  <translation>پیوسته نیست و هر پارهٔ آن موجودیتی جدا نوشته می‌شود: {label}.</translation>
</message>
<message id="loss.fragments_in_spans">
  <source>It is discontinuous and stands only in doc.spans, not in doc.ents: {label}.</source>
  <translation>پیوسته نیست و تنها در doc.spans می‌آید، نه در doc.ents: {label}.</translation>
</message>
<message id="loss.fragments_joined">
  <source>It is discontinuous; what lies between its parts is written with it: {label}.</source>
  <translation>پیوسته نیست؛ آنچه میان پاره‌هایش است هم با آن نوشته می‌شود: {label}.</translation>
</message>
<message id="loss.in_zone">
  <source>It lies in a zone that is not for export: {label}.</source>
  <translation>در ناحیه‌ای است که برای صدور نیست: {label}.</translation>
</message>
<message id="loss.kind">
  <source>The format has no place for this kind of annotation: {kind} ({label}).</source>
  <translation>این قالب برای این گونه حاشیه جایی ندارد: {kind} ({label}).</translation>
</message>
<message id="loss.labels">
  <source>The document labels are not written (number: {n}).</source>
  <translation>برچسب‌های سند نوشته نمی‌شود (شمار: {n}).</translation>
</message>
<message id="loss.layer_without_label">
  <source>The layer it goes back to has no feature for a label: {label}.</source>
  <translation>لایه‌ای که به آن برمی‌گردد ویژگی‌ای برای برچسب ندارد: {label}.</translation>
</message>
<message id="loss.metadata">
  <source>Title, date, address and other metadata.</source>
  <translation>عنوان، تاریخ، نشانی و فراداده‌های دیگر.</translation>
</message>
<message id="loss.nesting">
  <source>Nested, overlapping and discontinuous entities, and boundaries inside a token.</source>
  <translation>موجودیت‌های تودرتو، همپوشان و ناپیوسته، و مرزهای درون واژه.</translation>
</message>
<message id="loss.no_tokens">
  <source>It has no tokens of one sentence that are written: {label}.</source>
  <translation>در یک جمله توکنی ندارد که نوشته شود: {label}.</translation>
</message>
<message id="loss.note">
  <source>The note or the doubt flag is not written.</source>
  <translation>یادداشت یا نشانهٔ تردید نوشته نمی‌شود.</translation>
</message>
<message id="loss.nothing_written">
  <source>Nothing of this document is written: there is nothing in it that the format has a place for.</source>
  <translation>از این سند چیزی نوشته نمی‌شود: چیزی ندارد که این قالب برایش جا داشته باشد.</translation>
</message>
<message id="loss.one_stretch">
  <source>It is discontinuous; it is written as one stretch: {label}.</source>
  <translation>پیوسته نیست و به‌صورت یک پارهٔ یکپارچه نوشته می‌شود: {label}.</translation>
</message>
<message id="loss.other_annotations">
  <source>Entities and events that no stance uses, and zones.</source>
  <translation>موجودیت‌ها و رویدادهایی که هیچ موضعی به کار نمی‌برد، و ناحیه‌ها.</translation>
</message>
<message id="loss.other_characters">
  <source>Characters that XML does not allow are shown as a replacement character to other programs (number: {n}).</source>
  <translation>نویسه‌هایی که XML نمی‌پذیرد برای برنامه‌های دیگر با نویسهٔ جایگزین نشان داده می‌شوند (تعداد: {n}).</translation>
</message>
<message id="loss.other_kinds">
  <source>Events, stances and zones.</source>
  <translation>رویدادها، موضع‌ها و ناحیه‌ها.</translation>
</message>
<message id="loss.other_kinds_but_events">
  <source>Stances and zones.</source>
  <translation>موضع‌ها و ناحیه‌ها.</translation>
</message>
<message id="loss.overlap">
  <source>A longer entity covers some of its tokens: {label}.</source>
  <translation>موجودیت بلندتری بخشی از واژه‌های آن را می‌پوشاند: {label}.</translation>
</message>
<message id="loss.overlap_in_spans">
  <source>A longer entity covers it; it stands only in doc.spans, not in doc.ents: {label}.</source>
  <translation>موجودیت بلندتری آن را می‌پوشاند؛ تنها در doc.spans می‌آید، نه در doc.ents: {label}.</translation>
</message>
<message id="loss.part_of_whole">
  <source>Discontinuous annotations as such, and roles that were looked for in vain.</source>
  <translation>ناپیوستگی حاشیه‌ها و نقش‌هایی که بیهوده جست‌وجو شدند.</translation>
</message>
<message id="loss.sentence_end">
  <source>It runs on across the end of a sentence and is written in parts: {label}.</source>
  <translation>از پایان جمله می‌گذرد و پاره‌پاره نوشته می‌شود: {label}.</translation>
</message>
<message id="loss.sentences">
  <source>Sentence boundaries.</source>
  <translation>مرز جمله‌ها.</translation>
</message>
<message id="loss.shown_late">
  <source>After an emoji, doccano’s window shows annotations beside their place, since it counts UTF-16 units (annotations: {n}).</source>
  <translation>پنجرهٔ doccano پس از شکلک حاشیه‌ها را کنار جای خود نشان می‌دهد، چون به واحد UTF-16 می‌شمارد (شمار حاشیه‌ها: {n}).</translation>
</message>
<message id="loss.spacing">
  <source>The exact text: spaces and line ends between tokens.</source>
  <translation>متن دقیق: فاصله‌ها و پایان سطرها میان واژه‌ها.</translation>
</message>
<message id="loss.state">
  <source>Whether a set is gold or finished, and the time worked.</source>
  <translation>اینکه مجموعه طلایی یا تمام‌شده است یا نه، و زمان کار.</translation>
</message>
<message id="loss.text_start">
  <source>The white space at the beginning of the text is written as spaces.</source>
  <translation>فضای خالیِ آغاز متن به‌صورت فاصله نوشته می‌شود.</translation>
</message>
<message id="loss.token_part">
  <source>It begins or ends inside a token; the whole token carries the label {label}.</source>
  <translation>درون یک واژه آغاز می‌شود یا پایان می‌یابد؛ همهٔ آن واژه برچسب {label} می‌گیرد.</translation>
</message>
<message id="loss.token_spaces">
  <source>Spaces or line ends inside tokens are written differently (tokens: {n}).</source>
  <translation>فاصله یا پایان سطر درون توکن‌ها به شکل دیگری نوشته می‌شود (شمار توکن‌ها: {n}).</translation>
</message>
<message id="loss.tokens">
  <source>Tokens and sentences.</source>
  <translation>توکن‌ها و جمله‌ها.</translation>
</message>
<message id="loss.trigger_tokens">
  <source>A trigger is one token here; only the first is written: {label}.</source>
  <translation>اینجا ماشه یک توکن است؛ تنها نخستین نوشته می‌شود: {label}.</translation>
</message>
<message id="loss.untokenised">
  <source>Characters that belong to no token are not written (number: {n}).</source>
  <translation>نویسه‌هایی که در هیچ توکنی نیستند نوشته نمی‌شوند (شمار: {n}).</translation>
</message>
<message id="loss.values">
  <source>Attributes, notes and doubt flags.</source>
  <translation>ویژگی‌ها، یادداشت‌ها و نشانه‌های تردید.</translation>
</message>
<message id="loss.zone_left_out">
  <source>The tokens of a zone that is not for export are left out: {zone} (tokens: {n}).</source>
  <translation>واژه‌های ناحیه‌ای که برای صدور نیست کنار می‌ماند: {zone} (شمار واژه: {n}).</translation>
</message>
<message id="measure.alpha_ordered">
  <source>Ordinal alpha</source>
  <translation>آلفای ترتیبی</translation>
</message>
<message id="measure.alpha_ordered.explained">
  <source>Agreement on a scale such as intensity, beyond chance; neighbouring steps count as less apart than distant ones.</source>
  <translation>توافق بر سر مقیاسی مانند شدت، فراتر از تصادف؛ فاصلهٔ پله‌های کنار هم کمتر از پله‌های دور شمرده می‌شود.</translation>
</message>
<message id="measure.alpha_token">
  <source>Krippendorff’s alpha of tokens</source>
  <translation>آلفای کریپندورف روی توکن‌ها</translation>
</message>
<message id="measure.alpha_token.explained">
  <source>Agreement on the tags of tokens beyond chance, for any number of people and also where not everyone read everything. From .8 on data are usually called reliable.</source>
  <translation>توافق بر سر برچسب توکن‌ها فراتر از تصادف، برای هر شمار از حاشیه‌نویسان، حتی اگر همه همه‌چیز را نخوانده باشند. معمولاً داده را از ۰٫۸ به بالا پایا می‌دانند.</translation>
</message>
<message id="measure.f1_argument">
  <source>F1 of arguments</source>
  <translation>F1 نقش‌ها</translation>
</message>
<message id="measure.f1_argument.explained">
  <source>Counts fillers with the same span in the same role of the same event type; the trigger may differ.</source>
  <translation>پرکننده‌هایی را می‌شمارد که با همان بازه، همان نقش را در همان نوع رویداد دارند؛ ماشه می‌تواند فرق کند.</translation>
</message>
<message id="measure.f1_argument_coref">
  <source>F1 of arguments, coreferent</source>
  <translation>F1 نقش‌ها با هم‌مرجعی</translation>
</message>
<message id="measure.f1_argument_coref.explained">
  <source>Like F1 of arguments, but another mention of the same entity counts as equal.</source>
  <translation>مانند F1 نقش‌ها، ولی اشاره‌ای دیگر به همان موجودیت برابر شمرده می‌شود.</translation>
</message>
<message id="measure.f1_evidence">
  <source>F1 of evidence</source>
  <translation>F1 شاهد</translation>
</message>
<message id="measure.f1_evidence.explained">
  <source>Counts stances with the same evidence and the same value.</source>
  <translation>موضع‌هایی را می‌شمارد که شاهد و جهتشان یکی است.</translation>
</message>
<message id="measure.f1_exact">
  <source>F1, exact</source>
  <translation>F1 دقیق</translation>
</message>
<message id="measure.f1_exact.explained">
  <source>Counts what both marked with exactly the same span and label. 1 means everything, 0 nothing.</source>
  <translation>آنچه را می‌شمارد که هر دو با همان بازه و همان برچسب نشان کرده‌اند. ۱ یعنی همه، ۰ یعنی هیچ.</translation>
</message>
<message id="measure.f1_holder_target">
  <source>F1 of holder and target</source>
  <translation>F1 دارنده و هدف</translation>
</message>
<message id="measure.f1_holder_target.explained">
  <source>Counts stances with the same holder and the same target, whatever their value and evidence.</source>
  <translation>موضع‌هایی را می‌شمارد که دارنده و هدفشان یکی است، جهت و شاهد هرچه باشد.</translation>
</message>
<message id="measure.f1_holder_target_value">
  <source>F1 of holder, target and value</source>
  <translation>F1 دارنده، هدف و جهت</translation>
</message>
<message id="measure.f1_holder_target_value.explained">
  <source>Counts stances with the same holder, target and value.</source>
  <translation>موضع‌هایی را می‌شمارد که دارنده، هدف و جهتشان یکی است.</translation>
</message>
<message id="measure.f1_overlap">
  <source>F1 with overlap</source>
  <translation>F1 با هم‌پوشانی</translation>
</message>
<message id="measure.f1_overlap.explained">
  <source>Counts spans with the same label that overlap, one to one. Where it is much higher than exact F1, people differ about boundaries.</source>
  <translation>بازه‌هایی با برچسب یکسان را که هم‌پوشانی دارند یک‌به‌یک می‌شمارد. اگر بسیار بالاتر از F1 دقیق باشد، اختلاف بر سر مرزهاست.</translation>
</message>
<message id="measure.f1_span">
  <source>F1 of spans</source>
  <translation>F1 بازه‌ها</translation>
</message>
<message id="measure.f1_span.explained">
  <source>Counts equal spans, whatever their labels. Where it is much higher than exact F1, people find the same places and name them differently.</source>
  <translation>بازه‌های برابر را می‌شمارد، برچسب هرچه باشد. اگر بسیار بالاتر از F1 دقیق باشد، حاشیه‌نویسان جاهای یکسانی را می‌یابند ولی نام دیگری بر آن‌ها می‌گذارند.</translation>
</message>
<message id="measure.f1_trigger">
  <source>F1 of triggers</source>
  <translation>F1 ماشه‌ها</translation>
</message>
<message id="measure.f1_trigger.explained">
  <source>Counts equal triggers of events, whatever the event type.</source>
  <translation>ماشه‌های برابر رویدادها را می‌شمارد، نوع رویداد هرچه باشد.</translation>
</message>
<message id="measure.f1_trigger_type">
  <source>F1 of triggers and types</source>
  <translation>F1 ماشه و نوع</translation>
</message>
<message id="measure.f1_trigger_type.explained">
  <source>Counts events with the same trigger and the same type.</source>
  <translation>رویدادهایی را می‌شمارد که ماشه و نوعشان یکی است.</translation>
</message>
<message id="measure.fleiss_token">
  <source>Fleiss’ kappa of tokens</source>
  <translation>کاپای فلایس روی توکن‌ها</translation>
</message>
<message id="measure.fleiss_token.explained">
  <source>Like kappa, for more than two people; every document must have as many readers.</source>
  <translation>مانند کاپا، برای بیش از دو نفر؛ همهٔ سندها باید به یک اندازه خواننده داشته باشند.</translation>
</message>
<message id="measure.interval.explained">
  <source>The interval shows how far the figure would move with other documents of the same kind: a thousand times the documents are drawn anew, and 95% of the results lie within it.</source>
  <translation>بازه نشان می‌دهد که عدد با سندهای دیگری از همین دست چقدر جابه‌جا می‌شد: سندها هزار بار از نو برگزیده می‌شوند و ۹۵٪ نتیجه‌ها درون این بازه است.</translation>
</message>
<message id="measure.kappa">
  <source>Cohen’s kappa</source>
  <translation>کاپای کوهن</translation>
</message>
<message id="measure.kappa.explained">
  <source>How often two fill a document label alike, beyond chance, over the documents that both filled.</source>
  <translation>اینکه دو نفر برچسب سند را چقدر یکسان پر می‌کنند، فراتر از تصادف، در سندهایی که هر دو پر کرده‌اند.</translation>
</message>
<message id="measure.kappa_token">
  <source>Cohen’s kappa of tokens</source>
  <translation>کاپای کوهن روی توکن‌ها</translation>
</message>
<message id="measure.kappa_token.explained">
  <source>How often two give a token the same tag, beyond what chance would give. 0 is chance, 1 is full agreement.</source>
  <translation>اینکه دو نفر چقدر به یک توکن برچسب یکسان می‌دهند، فراتر از تصادف. ۰ یعنی تصادف، ۱ یعنی توافق کامل.</translation>
</message>
<message id="measure.kappa_value">
  <source>Cohen’s kappa of values</source>
  <translation>کاپای کوهن روی جهت</translation>
</message>
<message id="measure.kappa_value.explained">
  <source>Where two mark the same evidence: how often they give it the same value, beyond chance.</source>
  <translation>جایی که دو نفر شاهد یکسانی را نشان کرده‌اند: چقدر جهت یکسان می‌دهند، فراتر از تصادف.</translation>
</message>
<message id="measure.mean.explained">
  <source>The mean over pairs of people, each pair counting once; the deviation says how far pairs lie apart.</source>
  <translation>میانگین روی جفت‌های حاشیه‌نویسان که هر جفت یک بار شمرده می‌شود؛ پراکندگی می‌گوید جفت‌ها چقدر از هم دورند.</translation>
</message>
<message id="mentions.filter">
  <source>Filter by words or label</source>
  <translation>پالایش با واژه یا برچسب</translation>
</message>
<message id="menu.adjudicate">
  <source>Adjudicate</source>
  <translation>داوری</translation>
</message>
<message id="menu.all">
  <source>Menu</source>
  <translation>فهرست فرمان‌ها</translation>
</message>
<message id="menu.annotate">
  <source>Annotate</source>
  <translation>حاشیه‌نویسی</translation>
</message>
<message id="menu.dashboard">
  <source>Dashboard</source>
  <translation>داشبورد</translation>
</message>
<message id="menu.edit">
  <source>Edit</source>
  <translation>ویرایش</translation>
</message>
<message id="menu.go">
  <source>Go</source>
  <translation>رفتن</translation>
</message>
<message id="menu.help">
  <source>Help</source>
  <translation>راهنما</translation>
</message>
<message id="menu.project">
  <source>Project</source>
  <translation>پروژه</translation>
</message>
<message id="menu.team">
  <source>Team</source>
  <translation>گروه</translation>
</message>
<message id="menu.tools">
  <source>Tools</source>
  <translation>ابزارها</translation>
</message>
<message id="menu.view">
  <source>View</source>
  <translation>نما</translation>
</message>
<message id="merge.added">
  <source>Added</source>
  <translation>افزوده</translation>
</message>
<message id="merge.changed">
  <source>Changed</source>
  <translation>تغییریافته</translation>
</message>
<message id="merge.comments">
  <source>New questions and answers</source>
  <translation>پرسش و پاسخ تازه</translation>
</message>
<message id="merge.done">
  <source>{person}’s bundle was merged (sets: {n}).</source>
  <translation>بستهٔ {person} ادغام شد (مجموعه: {n}).</translation>
</message>
<message id="merge.for">
  <source>Documents for {person}</source>
  <translation>سندها برای {person}</translation>
</message>
<message id="merge.from">
  <source>The work of {person}</source>
  <translation>کار {person}</translation>
</message>
<message id="merge.kept">
  <source>Newer here and kept</source>
  <translation>اینجا تازه‌تر و ماندنی</translation>
</message>
<message id="merge.known">
  <source>Known already</source>
  <translation>از پیش موجود</translation>
</message>
<message id="merge.new_documents">
  <source>New documents</source>
  <translation>سندهای تازه</translation>
</message>
<message id="merge.new_sets">
  <source>Sets that come in</source>
  <translation>مجموعه‌هایی که می‌آیند</translation>
</message>
<message id="merge.nothing">
  <source>Everything in this bundle is here already.</source>
  <translation>هر آنچه در این بسته است از پیش اینجاست.</translation>
</message>
<message id="merge.outcomes">
  <source>Outcomes of suggestions</source>
  <translation>سرانجام پیشنهادها</translation>
</message>
<message id="merge.refused">
  <source>Left out</source>
  <translation>کنار گذاشته</translation>
</message>
<message id="merge.removed">
  <source>Removed</source>
  <translation>حذف‌شده</translation>
</message>
<message id="merge.replaced_sets">
  <source>Sets that are replaced</source>
  <translation>مجموعه‌هایی که جایگزین می‌شوند</translation>
</message>
<message id="merge.schema">
  <source>New schema version</source>
  <translation>نسخهٔ تازهٔ طرح‌واره</translation>
</message>
<message id="merge.start">
  <source>Merge</source>
  <translation>ادغام کن</translation>
</message>
<message id="merge.undo_hint">
  <source>One undo takes all of it back; new documents stay.</source>
  <translation>یک واگرد همه را برمی‌گرداند؛ سندهای تازه می‌مانند.</translation>
</message>
<message id="mode.adjudicate">
  <source>Adjudicate</source>
  <translation>داوری</translation>
</message>
<message id="mode.annotate">
  <source>Annotate</source>
  <translation>حاشیه‌نویسی</translation>
</message>
<message id="mode.dashboard">
  <source>Dashboard</source>
  <translation>داشبورد</translation>
</message>
<message id="motion.full">
  <source>Normal</source>
  <translation>عادی</translation>
</message>
<message id="motion.reduced">
  <source>Reduced</source>
  <translation>کمتر</translation>
</message>
<message id="motion.system">
  <source>Follow the system</source>
  <translation>مانند سیستم</translation>
</message>
<message id="near.carried">
  <source>Suggestions in “{document}”: {n}</source>
  <translation>پیشنهادها در «{document}»: {n}</translation>
</message>
<message id="near.carries">
  <source>From “{one}” to “{other}”, where the words are the same.</source>
  <translation>از «{one}» به «{other}»، آنجا که واژه‌ها یکی است.</translation>
</message>
<message id="near.carry">
  <source>Carry annotations over as suggestions</source>
  <translation>بردن حاشیه‌ها به شکل پیشنهاد</translation>
</message>
<message id="near.compare">
  <source>Compare…</source>
  <translation>سنجش…</translation>
</message>
<message id="near.comparing">
  <source>Comparing the texts…</source>
  <translation>در حال سنجش متن‌ها…</translation>
</message>
<message id="near.found" numerus="yes">
  <source>{n} pairs of documents say nearly the same.</source>
  <translation><numerusform>{n} جفت سند متن نزدیک به هم دارند.</numerusform></translation>
</message>
<message id="near.new" numerus="yes">
  <source>“{other}” is like “{one}”, {percent}; in all {n} pairs with new documents say nearly the same.</source>
  <translation><numerusform>«{other}» با «{one}» همانند است، {percent}؛ روی هم {n} جفت با سندهای تازه متن نزدیک به هم دارند.</numerusform></translation>
</message>
<message id="near.none">
  <source>No two documents say nearly the same.</source>
  <translation>هیچ دو سندی متن نزدیک به هم ندارند.</translation>
</message>
<message id="near.nothing">
  <source>Neither has gold or annotations of yours to carry over.</source>
  <translation>هیچ‌کدام نسخهٔ طلایی یا حاشیه‌ای از شما ندارد که برده شود.</translation>
</message>
<message id="near.open">
  <source>Open the document</source>
  <translation>باز کردن سند</translation>
</message>
<message id="near.pairs">
  <source>Pairs of documents</source>
  <translation>جفت‌های سند</translation>
</message>
<message id="notice.accepted">
  <source>Accepted: {label}, “{text}”</source>
  <translation>پذیرفته شد: {label}، «{text}»</translation>
</message>
<message id="notice.aside_undone">
  <source>That was taken back.</source>
  <translation>این کار پس گرفته شد.</translation>
</message>
<message id="notice.boundary_in_word">
  <source>This boundary falls inside a word. Press Enter if that is right.</source>
  <translation>این مرز وسط واژه است. اگر درست است Enter را بزنید.</translation>
</message>
<message id="notice.brought_back" numerus="yes">
  <source>{n} documents are back.</source>
  <translation><numerusform>{n} سند بازگشت.</numerusform></translation>
</message>
<message id="notice.conflict_resolved">
  <source>Conflict {n} of {total} resolved</source>
  <translation>تعارض {n} از {total} حل شد</translation>
</message>
<message id="notice.nothing_to_bring_back">
  <source>There is no document to bring back.</source>
  <translation>سندی برای بازگرداندن نیست.</translation>
</message>
<message id="notice.nothing_to_set_aside">
  <source>There is no document to set aside.</source>
  <translation>سندی برای کنار گذاشتن نیست.</translation>
</message>
<message id="notice.press_again">
  <source>Press again to go on.</source>
  <translation>برای ادامه دوباره بزنید.</translation>
</message>
<message id="notice.redo_whole_project">
  <source>This redoes a change to the whole project: {action}.</source>
  <translation>این ازنو، تغییری در کل پروژه را باز می‌آورد: {action}.</translation>
</message>
<message id="notice.rejected">
  <source>Rejected: {label}, “{text}”</source>
  <translation>رد شد: {label}، «{text}»</translation>
</message>
<message id="notice.required_role">
  <source>Required role still empty: {role}. Finish again to go on.</source>
  <translation>نقش الزامی هنوز خالی است: {role}. برای ادامه دوباره «پایان» را بزنید.</translation>
</message>
<message id="notice.restored">
  <source>Suggested again: {label}, “{text}”</source>
  <translation>دوباره پیشنهاد شد: {label}، «{text}»</translation>
</message>
<message id="notice.set_aside" numerus="yes">
  <source>{n} documents are set aside: they stay, but are left out of lists, exports, agreement, the queue and releases.</source>
  <translation><numerusform>{n} سند کنار گذاشته شد: می‌ماند، ولی در فهرست، صدور، توافق، صف داوری و انتشار نمی‌آید.</numerusform></translation>
</message>
<message id="notice.undo_whole_project">
  <source>This undoes a change to the whole project: {action}.</source>
  <translation>این واگرد، تغییری در کل پروژه را برمی‌گرداند: {action}.</translation>
</message>
<message id="notice.undone">
  <source>Undone: {action}</source>
  <translation>واگرد شد: {action}</translation>
</message>
<message id="notice.versions_changed">
  <source>The versions have changed since this decision. Decide again; the earlier decision is shown beside them.</source>
  <translation>از زمان این تصمیم، نسخه‌ها تغییر کرده‌اند. دوباره تصمیم بگیرید؛ تصمیم پیشین کنارشان دیده می‌شود.</translation>
</message>
<message id="palette.count">
  <source>{n} of {total}</source>
  <translation>{n} از {total}</translation>
</message>
<message id="palette.nothing">
  <source>Nothing is called like that.</source>
  <translation>چیزی با این نام نیست.</translation>
</message>
<message id="panel.all_mentions">
  <source>All mentions</source>
  <translation>همهٔ اشاره‌ها</translation>
</message>
<message id="panel.attributes">
  <source>Attributes</source>
  <translation>ویژگی‌ها</translation>
</message>
<message id="panel.conflicts">
  <source>Conflicts</source>
  <translation>تعارض‌ها</translation>
</message>
<message id="panel.decision_history">
  <source>Decisions so far</source>
  <translation>تصمیم‌های پیشین</translation>
</message>
<message id="panel.document">
  <source>Document</source>
  <translation>سند</translation>
</message>
<message id="panel.documents">
  <source>Documents</source>
  <translation>سندها</translation>
</message>
<message id="panel.findings">
  <source>Checks</source>
  <translation>بررسی</translation>
</message>
<message id="panel.focus">
  <source>Focus</source>
  <translation>در کانون</translation>
</message>
<message id="panel.guideline">
  <source>Guideline</source>
  <translation>شیوه‌نامه</translation>
</message>
<message id="panel.history">
  <source>History</source>
  <translation>تاریخچه</translation>
</message>
<message id="panel.import_report">
  <source>Import report</source>
  <translation>گزارش ورود</translation>
</message>
<message id="panel.inspector">
  <source>Inspector</source>
  <translation>جزئیات</translation>
</message>
<message id="panel.key_sheet">
  <source>All keys</source>
  <translation>همهٔ کلیدها</translation>
</message>
<message id="panel.key_strip">
  <source>Keys that work now</source>
  <translation>کلیدهای این لحظه</translation>
</message>
<message id="panel.legend">
  <source>Legend</source>
  <translation>راهنمای نشانه‌ها</translation>
</message>
<message id="panel.losses">
  <source>What this format cannot hold</source>
  <translation>آنچه در این قالب نمی‌گنجد</translation>
</message>
<message id="panel.note">
  <source>Note</source>
  <translation>یادداشت</translation>
</message>
<message id="panel.people">
  <source>People</source>
  <translation>افراد</translation>
</message>
<message id="panel.registry">
  <source>Known entities</source>
  <translation>فهرست موجودیت‌ها</translation>
</message>
<message id="panel.roles">
  <source>Roles</source>
  <translation>نقش‌ها</translation>
</message>
<message id="panel.search_results">
  <source>Search results</source>
  <translation>نتایج جست‌وجو</translation>
</message>
<message id="panel.suggestions">
  <source>Suggestions</source>
  <translation>پیشنهادها</translation>
</message>
<message id="paper.agreement">
  <source>Agreement, F1</source>
  <translation>توافق، F1</translation>
</message>
<message id="paper.counting">
  <source>Counting for the statistics…</source>
  <translation>در حال شمردن برای آمار…</translation>
</message>
<message id="paper.counts">
  <source>Number of annotations</source>
  <translation>شمار حاشیه‌ها</translation>
</message>
<message id="paper.definition">
  <source>definition</source>
  <translation>تعریف</translation>
</message>
<message id="paper.deviation">
  <source>deviation</source>
  <translation>انحراف معیار</translation>
</message>
<message id="paper.done">
  <source>Tables and figures are in {folder}.</source>
  <translation>جدول‌ها و نمودارها در {folder} است.</translation>
</message>
<message id="paper.high">
  <source>high (95 %)</source>
  <translation>کران بالا (۹۵٪)</translation>
</message>
<message id="paper.low">
  <source>low (95 %)</source>
  <translation>کران پایین (۹۵٪)</translation>
</message>
<message id="paper.mean">
  <source>mean over pairs</source>
  <translation>میانگین جفت‌ها</translation>
</message>
<message id="paper.why">
  <source>why undefined</source>
  <translation>چرا تعریف‌نشده</translation>
</message>
<message id="paragraph.marks">
  <source>Annotations in this paragraph</source>
  <translation>حاشیه‌های این بند</translation>
</message>
<message id="paragraph.none">
  <source>No annotations in this paragraph.</source>
  <translation>در این بند حاشیه‌ای نیست.</translation>
</message>
<message id="paragraph.text">
  <source>Text of the paragraph</source>
  <translation>متن بند</translation>
</message>
<message id="paste.add">
  <source>Add the document</source>
  <translation>افزودن سند</translation>
</message>
<message id="paste.empty">
  <source>There is no text on the clipboard.</source>
  <translation>متنی در حافظهٔ موقت نیست.</translation>
</message>
<message id="paste.known">
  <source>This text is in the project already.</source>
  <translation>این متن از پیش در پروژه هست.</translation>
</message>
<message id="paste.text">
  <source>The text on the clipboard becomes a document, letter for letter.</source>
  <translation>متن حافظهٔ موقت بی‌هیچ تغییری یک سند می‌شود.</translation>
</message>
<message id="people.median">
  <source>Per document</source>
  <translation>برای هر سند</translation>
</message>
<message id="people.new_name">
  <source>Name of another person</source>
  <translation>نام فردی دیگر</translation>
</message>
<message id="people.owner">
  <source>Owner: {person}</source>
  <translation>صاحب پروژه: {person}</translation>
</message>
<message id="people.text">
  <source>Annotators see their own work; reviewers see everybody’s and decide. While nobody is a reviewer, the owner of the project reviews.</source>
  <translation>هر حاشیه‌نویس کار خودش را می‌بیند؛ داور کار همه را می‌بیند و تصمیم می‌گیرد. تا وقتی کسی داور نیست، صاحب پروژه داوری می‌کند.</translation>
</message>
<message id="person.start">
  <source>Begin</source>
  <translation>آغاز</translation>
</message>
<message id="person.text">
  <source>Your annotations are stored under this name. Ayar asks once.</source>
  <translation>حاشیه‌های شما با همین نام نگه داشته می‌شود. عیار یک بار می‌پرسد.</translation>
</message>
<message id="person.title">
  <source>Who is working?</source>
  <translation>چه کسی کار می‌کند؟</translation>
</message>
<message id="preferences.at_once">
  <source>Changes take effect at once.</source>
  <translation>تغییرها همان لحظه به کار می‌افتد.</translation>
</message>
<message id="preferences.keycaps">
  <source>Letters on key labels</source>
  <translation>حروف روی کلیدها</translation>
</message>
<message id="preferences.name">
  <source>Your name</source>
  <translation>نام شما</translation>
</message>
<message id="project.default_schema">
  <source>The default schema</source>
  <translation>طرح‌وارهٔ پیش‌فرض</translation>
</message>
<message id="project.make">
  <source>Make the project</source>
  <translation>ساختن پروژه</translation>
</message>
<message id="project.name">
  <source>Name of the project</source>
  <translation>نام پروژه</translation>
</message>
<message id="project.own_schema">
  <source>A schema file…</source>
  <translation>فایل طرح‌واره…</translation>
</message>
<message id="project.place">
  <source>Where</source>
  <translation>کجا</translation>
</message>
<message id="project.untitled">
  <source>Articles</source>
  <translation>خبرها</translation>
</message>
<message id="qt.file">
  <source>File</source>
  <translation>فایل</translation>
</message>
<message id="qt.files_of_type">
  <source>Files of type:</source>
  <translation>نوع فایل:</translation>
</message>
<message id="qt.folder">
  <source>Folder</source>
  <translation>پوشه</translation>
</message>
<message id="qt.look_in">
  <source>Look in:</source>
  <translation>در:</translation>
</message>
<message id="reason.ambiguous">
  <source>Ambiguous text</source>
  <translation>ابهام متن</translation>
</message>
<message id="reason.guideline">
  <source>Guideline</source>
  <translation>شیوه‌نامه</translation>
</message>
<message id="reason.other">
  <source>Other</source>
  <translation>دلیل دیگر</translation>
</message>
<message id="reason.slip">
  <source>Slip</source>
  <translation>سهو</translation>
</message>
<message id="recommender.external">
  <source>External model</source>
  <translation>مدل بیرونی</translation>
</message>
<message id="recommender.gazetteer">
  <source>List of names</source>
  <translation>فهرست نام‌ها</translation>
</message>
<message id="recommender.lemmas">
  <source>Other forms of a word</source>
  <translation>صورت‌های دیگر واژه</translation>
</message>
<message id="recommender.memory">
  <source>Memory of your labels</source>
  <translation>حافظهٔ برچسب‌های شما</translation>
</message>
<message id="recommender.tagger">
  <source>Trained tagger</source>
  <translation>برچسب‌زن آموخته</translation>
</message>
<message id="redo_project.ask">
  <source>“{edit}” concerns the whole project ({time}). Bring it back everywhere?</source>
  <translation>«{edit}» دربارهٔ کل پروژه است ({time}). همه‌جا برگردانده شود؟</translation>
</message>
<message id="redo_project.ask_import">
  <source>Bring back the import of {time}, with its {documents} and {annotations}?</source>
  <translation>وارد کردنِ {time} با {documents} و {annotations} برگردد؟</translation>
</message>
<message id="redo_project.import_done">
  <source>The import is back: {documents}, {annotations}.</source>
  <translation>وارد کردن برگشت: {documents}، {annotations}.</translation>
</message>
<message id="redo_project.import_running">
  <source>Bringing back the import ({documents})</source>
  <translation>برگرداندن وارد کردن ({documents})</translation>
</message>
<message id="redo_project.nothing">
  <source>Nothing was taken back in the whole project.</source>
  <translation>چیزی در کل پروژه پس گرفته نشده است.</translation>
</message>
<message id="release.all_passed">
  <source>All other checks passed.</source>
  <translation>بررسی‌های دیگر درست بود.</translation>
</message>
<message id="release.always">
  <source>JSONL for datasets, always</source>
  <translation>JSONL برای datasets، همیشه</translation>
</message>
<message id="release.anonymous">
  <source>Anonymise annotators</source>
  <translation>بی‌نام کردن حاشیه‌نویسان</translation>
</message>
<message id="release.balance_labels">
  <source>Balance labels across splits</source>
  <translation>توازن برچسب‌ها در سه بخش</translation>
</message>
<message id="release.by_date">
  <source>By date: the newest documents in test</source>
  <translation>به ترتیب تاریخ: تازه‌ترین سندها در آزمون</translation>
</message>
<message id="release.can_publish">
  <source>Ready to publish</source>
  <translation>آمادهٔ انتشار</translation>
</message>
<message id="release.cannot_publish">
  <source>Errors stand in the way</source>
  <translation>تا خطا هست نمی‌توان منتشر کرد</translation>
</message>
<message id="release.checks">
  <source>Checks</source>
  <translation>بررسی‌ها</translation>
</message>
<message id="release.curve">
  <source>Learning curve (takes minutes)</source>
  <translation>منحنی یادگیری (چند دقیقه)</translation>
</message>
<message id="release.data_card">
  <source>Data card</source>
  <translation>شناسنامهٔ داده</translation>
</message>
<message id="release.done">
  <source>Version {version} is in {folder}.</source>
  <translation>نسخهٔ {version} در {folder} است.</translation>
</message>
<message id="release.drops">
  <source>Not written: {n}</source>
  <translation>نوشته‌نشده: {n}</translation>
</message>
<message id="release.estimated">
  <source>Files: {n}, about {size} MB</source>
  <translation>{n} فایل، حدود {size} مگابایت</translation>
</message>
<message id="release.finding.absent_labels">
  <source>Labels that gold has but the split {split} has not: {n} ({labels}).</source>
  <translation>برچسب‌هایی که در نسخهٔ طلایی هست و در بخش {split} نیست: {n} ({labels}).</translation>
</message>
<message id="release.finding.empty_labels">
  <source>Documents without a required document label: {n} ({labels}).</source>
  <translation>سندهایی که برچسب سند لازمشان پر نشده: {n} ({labels}).</translation>
</message>
<message id="release.finding.empty_split">
  <source>There are too few documents: the split {split} is empty.</source>
  <translation>سندها کم‌اند: بخش {split} خالی است.</translation>
</message>
<message id="release.finding.gaps">
  <source>Required roles or values that are empty: {n}.</source>
  <translation>نقش یا مقدار لازمی که پر نشده: {n}.</translation>
</message>
<message id="release.finding.leak">
  <source>Near-duplicate pairs that sit in two splits: {n}.</source>
  <translation>جفت‌های شبه‌تکراری که در دو بخش افتاده‌اند: {n}.</translation>
</message>
<message id="release.finding.left_out">
  <source>Documents left out, because none of their conflicts is decided yet: {n}.</source>
  <translation>سندهایی که کنار مانده‌اند، چون هیچ تعارضشان هنوز داوری نشده: {n}.</translation>
</message>
<message id="release.finding.low_agreement">
  <source>Agreement on {label} is below the threshold: alpha = {alpha}.</source>
  <translation>توافق دربارهٔ {label} زیر آستانه است: آلفا = {alpha}.</translation>
</message>
<message id="release.finding.low_kappa">
  <source>Agreement on {label} is below the threshold: mean kappa = {kappa}.</source>
  <translation>توافق دربارهٔ {label} زیر آستانه است: میانگین کاپا = {kappa}.</translation>
</message>
<message id="release.finding.no_agreement">
  <source>Agreement is undefined: no document was finished by two annotators.</source>
  <translation>توافق تعریف‌نشده است: هیچ سندی را دو حاشیه‌نویس به پایان نبرده‌اند.</translation>
</message>
<message id="release.finding.notes_out">
  <source>Notes and questions that go out as people wrote them: {n}. Names that the project does not know may stand in them.</source>
  <translation>یادداشت‌ها و پرسش‌هایی که همان‌گونه که نوشته شده‌اند منتشر می‌شوند: {n}. شاید نام کسانی در آن‌ها باشد که پروژه نمی‌شناسد.</translation>
</message>
<message id="release.finding.schema_errors">
  <source>Annotations in gold that break the schema: {n} ({rules}).</source>
  <translation>حاشیه‌های طلایی ناسازگار با طرح‌واره: {n} ({rules}).</translation>
</message>
<message id="release.finding.small_split">
  <source>Documents of the split {split}: {n}; under {least} a figure measured on it means little.</source>
  <translation>شمار سندهای بخش {split}: {n}؛ با کمتر از {least} سند، سنجش روی آن چیز زیادی نمی‌گوید.</translation>
</message>
<message id="release.finding.undated">
  <source>Documents without a date, counted as oldest: {n}.</source>
  <translation>سندهای بی‌تاریخ که کهنه‌ترین شمرده شدند: {n}.</translation>
</message>
<message id="release.finding.undecided">
  <source>Conflicts not decided yet: {n}, in documents: {documents}.</source>
  <translation>تعارض‌های داوری‌نشده: {n}، شمار سندها: {documents}.</translation>
</message>
<message id="release.finding.unsealed">
  <source>Documents whose gold is not sealed: {n}.</source>
  <translation>سندهایی که نسخهٔ طلایی‌شان قطعی نشده: {n}.</translation>
</message>
<message id="release.finding.unused_fields">
  <source>Document labels that no document has: {n} ({labels}).</source>
  <translation>برچسب‌های سند که در هیچ سندی پر نشده‌اند: {n} ({labels}).</translation>
</message>
<message id="release.finding.unused_labels">
  <source>Labels of the schema that gold never uses: {n} ({labels}).</source>
  <translation>برچسب‌های طرح‌واره که در نسخهٔ طلایی به کار نرفته‌اند: {n} ({labels}).</translation>
</message>
<message id="release.formats">
  <source>Formats</source>
  <translation>قالب‌ها</translation>
</message>
<message id="release.gold_and_raw">
  <source>Gold and all versions</source>
  <translation>طلایی و همهٔ نسخه‌ها</translation>
</message>
<message id="release.gold_only">
  <source>Gold only</source>
  <translation>فقط نسخهٔ طلایی</translation>
</message>
<message id="release.keep_duplicates_together">
  <source>Keep near-duplicates in one split</source>
  <translation>سندهای شبه‌تکراری در یک بخش بمانند</translation>
</message>
<message id="release.limits">
  <source>Known limits</source>
  <translation>محدودیت‌ها</translation>
</message>
<message id="release.live">
  <source>Live preview</source>
  <translation>پیش‌نمایش زنده</translation>
</message>
<message id="release.lossless">
  <source>Complete, nothing lost</source>
  <translation>کامل و بی‌کاست</translation>
</message>
<message id="release.more_formats">
  <source>All formats</source>
  <translation>همهٔ قالب‌ها</translation>
</message>
<message id="release.no_previous">
  <source>keeps its splits, tells changes</source>
  <translation>بخش‌هایش می‌ماند و تغییرها گفته می‌شود</translation>
</message>
<message id="release.notes">
  <source>With notes and questions</source>
  <translation>با یادداشت‌ها و پرسش‌ها</translation>
</message>
<message id="release.notes_explained">
  <source>Names of people in the project and e-mail addresses are replaced in them; other names that people wrote stay.</source>
  <translation>نام افراد پروژه و نشانی‌های ایمیل در آن‌ها پوشانده می‌شود؛ نام‌های دیگری که کسی نوشته می‌ماند.</translation>
</message>
<message id="release.passed">
  <source>{n} passed</source>
  <translation>{n} درست</translation>
</message>
<message id="release.percent">
  <source>Share in per cent: {split}</source>
  <translation>سهم به درصد: {split}</translation>
</message>
<message id="release.previous">
  <source>Earlier release</source>
  <translation>انتشار پیشین</translation>
</message>
<message id="release.provenance">
  <source>Provenance</source>
  <translation>تبار داده</translation>
</message>
<message id="release.publishing">
  <source>Publishing…</source>
  <translation>در حال انتشار…</translation>
</message>
<message id="release.rules">
  <source>Schema {version} and guideline</source>
  <translation>طرح‌وارهٔ {version} و شیوه‌نامه</translation>
</message>
<message id="release.scope">
  <source>Scope</source>
  <translation>گستره</translation>
</message>
<message id="release.see" numerus="yes">
  <source>See {n} cases</source>
  <translation><numerusform>دیدن {n} مورد</numerusform></translation>
</message>
<message id="release.splits">
  <source>Splits</source>
  <translation>بخش‌بندی</translation>
</message>
<message id="release.stopped">
  <source>Stopped; nothing was written.</source>
  <translation>متوقف شد؛ چیزی نوشته نشد.</translation>
</message>
<message id="release.sums">
  <source>Checksums</source>
  <translation>سرجمع‌های بازبینی</translation>
</message>
<message id="release.test">
  <source>Test</source>
  <translation>آزمون</translation>
</message>
<message id="release.train">
  <source>Training</source>
  <translation>آموزش</translation>
</message>
<message id="release.use">
  <source>Intended use</source>
  <translation>کاربرد در نظر</translation>
</message>
<message id="release.validation">
  <source>Validation</source>
  <translation>اعتبارسنجی</translation>
</message>
<message id="release.votes">
  <source>All votes and decisions</source>
  <translation>همهٔ رأی‌ها و تصمیم‌ها</translation>
</message>
<message id="release.with_warnings">
  <source>It can be published; the warnings will stand in the data card</source>
  <translation>می‌توان منتشر کرد؛ هشدارها در شناسنامه می‌آیند</translation>
</message>
<message id="report.title">
  <source>Something went wrong in Ayar</source>
  <translation>خطایی در عیار رخ داد</translation>
</message>
<message id="role.annotator">
  <source>Annotator</source>
  <translation>حاشیه‌نویس</translation>
</message>
<message id="role.reviewer">
  <source>Reviewer</source>
  <translation>داور</translation>
</message>
<message id="rule.R1">
  <source>quoted words that differ from the text</source>
  <translation>واژه‌های نقل‌شده‌ای که با متن یکی نیست</translation>
</message>
<message id="rule.R10">
  <source>mentions that nothing uses</source>
  <translation>اشاره‌ای که در چیزی به کار نرفته</translation>
</message>
<message id="rule.R11">
  <source>boundaries inside a word</source>
  <translation>مرز درون واژه</translation>
</message>
<message id="rule.R12">
  <source>overlaps or depths that the schema forbids</source>
  <translation>هم‌پوشانی یا لایه‌هایی که طرح‌واره روا نمی‌داند</translation>
</message>
<message id="rule.R13">
  <source>required values that are empty</source>
  <translation>مقدار لازمی که پر نشده</translation>
</message>
<message id="rule.R2">
  <source>roles filled by what they do not take</source>
  <translation>نقشی که پرکننده‌اش پذیرفتنی نیست</translation>
</message>
<message id="rule.R3">
  <source>stances without exactly one holder and one target</source>
  <translation>موضعی که درست یک دارنده و یک هدف ندارد</translation>
</message>
<message id="rule.R4">
  <source>mentions that cross</source>
  <translation>اشاره‌های متقاطع</translation>
</message>
<message id="rule.R5">
  <source>modes or contexts that the schema does not offer</source>
  <translation>شیوه یا زمینه‌ای که در طرح‌واره نیست</translation>
</message>
<message id="rule.R6">
  <source>annotations in zones where nothing is annotated</source>
  <translation>حاشیه در ناحیه‌ای که در آن چیزی برچسب نمی‌خورد</translation>
</message>
<message id="rule.R7">
  <source>required roles that are empty</source>
  <translation>نقش لازمی که پر نشده</translation>
</message>
<message id="rule.R8">
  <source>spaces or punctuation at the ends</source>
  <translation>فاصله یا نشانهٔ نگارشی در مرزها</translation>
</message>
<message id="rule.R9">
  <source>one entity with types that do not go together</source>
  <translation>یک موجودیت با نوع‌هایی که با هم نمی‌خواند</translation>
</message>
<message id="rules.apply">
  <source>Decide these</source>
  <translation>همین‌ها داوری شود</translation>
</message>
<message id="rules.dawid_skene">
  <source>Weighed by each person’s errors (Dawid–Skene)</source>
  <translation>با وزنِ خطای هر کس (داوید–اسکین)</translation>
</message>
<message id="rules.dawid_skene_told">
  <source>How often each person errs is estimated over the whole project; the most probable tags win. Below one half it stays open.</source>
  <translation>خطای هر کس در سراسر پروژه برآورد می‌شود و محتمل‌ترین برچسب‌ها می‌برند. کمتر از نیم، باز می‌ماند.</translation>
</message>
<message id="rules.done" numerus="yes">
  <source>{n} places decided by rule; Undo takes all of it back.</source>
  <translation><numerusform>{n} جا با قاعده داوری شد؛ برگرداندن، همه را پس می‌گیرد.</numerusform></translation>
</message>
<message id="rules.done_alike" numerus="yes">
  <source>{n} conflicts decided alike; Undo takes all of it back.</source>
  <translation><numerusform>{n} تعارض همین‌طور داوری شد؛ برگرداندن، همه را پس می‌گیرد.</numerusform></translation>
</message>
<message id="rules.left" numerus="yes">
  <source>{n} places that a rule decided before stay, though they would not be decided now</source>
  <translation><numerusform>{n} جا که پیش‌تر قاعده‌ای داوری کرده و اکنون داوری نمی‌شد، همان‌گونه می‌ماند</numerusform></translation>
</message>
<message id="rules.majority">
  <source>Majority</source>
  <translation>اکثریت</translation>
</message>
<message id="rules.majority_told">
  <source>The version that more than half hold; each attribute and role by its own majority among them. A tie stays open.</source>
  <translation>نسخه‌ای که بیش از نیمی پذیرفته‌اند؛ هر ویژگی و نقش با اکثریت خودش. برابری باز می‌ماند.</translation>
</message>
<message id="rules.min_votes">
  <source>Votes at least</source>
  <translation>دست‌کم چند رأی</translation>
</message>
<message id="rules.not_ready" numerus="yes">
  <source>{n} documents are not ready</source>
  <translation><numerusform>{n} سند آماده نیست</numerusform></translation>
</message>
<message id="rules.others" numerus="yes">
  <source>{n} documents are for other reviewers</source>
  <translation><numerusform>داوری {n} سند با داوران دیگر است</numerusform></translation>
</message>
<message id="rules.place">
  <source>Words</source>
  <translation>واژه‌ها</translation>
</message>
<message id="rules.preview">
  <source>What the rule would decide</source>
  <translation>آنچه قاعده تصمیم می‌گیرد</translation>
</message>
<message id="rules.rule">
  <source>Rule</source>
  <translation>قاعده</translation>
</message>
<message id="rules.running">
  <source>Looking at the conflicts</source>
  <translation>بررسی تعارض‌ها</translation>
</message>
<message id="rules.sealed" numerus="yes">
  <source>{n} documents are sealed</source>
  <translation><numerusform>{n} سند قطعی شده</numerusform></translation>
</message>
<message id="rules.token_intersection">
  <source>Shared tokens</source>
  <translation>توکن‌های مشترک</translation>
</message>
<message id="rules.token_intersection_told">
  <source>The tokens that every version covers, the label by majority. Where somebody has nothing, nothing becomes gold.</source>
  <translation>توکن‌هایی که همهٔ نسخه‌ها پوشانده‌اند، برچسب با اکثریت. هرجا کسی چیزی ندارد، چیزی طلایی نمی‌شود.</translation>
</message>
<message id="rules.unanimous">
  <source>All agree</source>
  <translation>همه هم‌رأی</translation>
</message>
<message id="rules.unanimous_told">
  <source>Only what everyone marked the same becomes gold; every difference stays open.</source>
  <translation>تنها آنچه همه یکسان نشان کرده‌اند طلایی می‌شود؛ هر اختلافی باز می‌ماند.</translation>
</message>
<message id="rules.would">
  <source>{decided} would be decided, {undecided} stay open, {kept} are kept as they are</source>
  <translation>{decided} مورد تصمیم می‌گیرد، {undecided} باز می‌ماند، {kept} دست نمی‌خورد</translation>
</message>
<message id="same.accept">
  <source>Label the chosen ones</source>
  <translation>برچسب زدن برگزیده‌ها</translation>
</message>
<message id="same.chosen">
  <source>{n} of {total} chosen</source>
  <translation>{n} از {total} برگزیده</translation>
</message>
<message id="same.chosen_so_far">
  <source>{n} of {total} chosen; {read} of {documents} documents read. Scroll for more.</source>
  <translation>{n} از {total} برگزیده؛ {read} سند از {documents} خوانده شد. برای بقیه پایین‌تر بروید.</translation>
</message>
<message id="same.none">
  <source>The same words occur in no other place of these documents, or have the label already.</source>
  <translation>همین واژه‌ها در این سندها جای دیگری نیست یا برچسب دارد.</translation>
</message>
<message id="same.scope">
  <source>Where to look</source>
  <translation>کجا جسته شود</translation>
</message>
<message id="same.scope.all">
  <source>All documents</source>
  <translation>همهٔ سندها</translation>
</message>
<message id="same.scope.started">
  <source>Documents I am working on</source>
  <translation>سندهای در جریان من</translation>
</message>
<message id="same.scope.unfinished">
  <source>Documents I have not finished</source>
  <translation>سندهایی که تمام نکرده‌ام</translation>
</message>
<message id="same.title">
  <source>“{text}” in the project → {label}</source>
  <translation>«{text}» در پروژه ← {label}</translation>
</message>
<message id="same.toggle">
  <source>Choose or not</source>
  <translation>برگزیدن یا نه</translation>
</message>
<message id="sample.fiction">
  <source>This sample is fiction: its articles, people and events are invented.</source>
  <translation>این نمونه ساختگی است: خبرها، افراد و رویدادهایش همه خیالی‌اند.</translation>
</message>
<message id="sample.fiction_short">
  <source>invented</source>
  <translation>ساختگی</translation>
</message>
<message id="sample.text">
  <source>Twelve invented articles in Persian and Arabic with three annotators’ work. Try the keys on a text in which nothing can be broken.</source>
  <translation>دوازده خبر ساختگی به فارسی و عربی با کار سه حاشیه‌نویس. کلیدها را روی متنی بیازمایید که چیزی در آن خراب نمی‌شود.</translation>
</message>
<message id="sample.title">
  <source>Sample project</source>
  <translation>پروژهٔ نمونه</translation>
</message>
<message id="schema.added">
  <source>Added</source>
  <translation>افزوده</translation>
</message>
<message id="schema.allow_none">
  <source>“None of these” is a value</source>
  <translation>«هیچ‌کدام» هم مقدار است</translation>
</message>
<message id="schema.annotate_inside">
  <source>May be annotated inside</source>
  <translation>درون آن حاشیه‌نویسی می‌شود</translation>
</message>
<message id="schema.applies_to">
  <source>Belongs to</source>
  <translation>از آنِ</translation>
</message>
<message id="schema.applies_to_all">
  <source>With nothing ticked it belongs to all.</source>
  <translation>اگر هیچ‌کدام تیک نخورد از آنِ همه است.</translation>
</message>
<message id="schema.becomes">
  <source>Becomes</source>
  <translation>می‌شود</translation>
</message>
<message id="schema.by_value">
  <source>by “{name}”</source>
  <translation>بر پایهٔ «{name}»</translation>
</message>
<message id="schema.changed">
  <source>Changed</source>
  <translation>دگرگون‌شده</translation>
</message>
<message id="schema.choose">
  <source>Choose…</source>
  <translation>برگزینید…</translation>
</message>
<message id="schema.choose_keys">
  <source>The digits choose what the marked one becomes; the first leaves it as it is.</source>
  <translation>رقم‌ها می‌گویند موردِ نشان‌دار چه شود؛ نخستین رقم آن را همان‌طور می‌گذارد.</translation>
</message>
<message id="schema.colour">
  <source>Colour</source>
  <translation>رنگ</translation>
</message>
<message id="schema.contexts">
  <source>Contexts</source>
  <translation>زمینه‌ها</translation>
</message>
<message id="schema.count_added">
  <source>{n} added</source>
  <translation>{n} افزوده</translation>
</message>
<message id="schema.count_changed">
  <source>{n} changed</source>
  <translation>{n} دگرگون‌شده</translation>
</message>
<message id="schema.count_moved">
  <source>{n} lists in another order</source>
  <translation>{n} فهرست با ترتیب دیگر</translation>
</message>
<message id="schema.count_removed">
  <source>{n} removed</source>
  <translation>{n} برداشته</translation>
</message>
<message id="schema.count_renamed">
  <source>{n} renamed</source>
  <translation>{n} تغییر نام</translation>
</message>
<message id="schema.count_retired">
  <source>{n} made inactive</source>
  <translation>{n} غیرفعال‌شده</translation>
</message>
<message id="schema.count_returned">
  <source>{n} active again</source>
  <translation>{n} دوباره فعال</translation>
</message>
<message id="schema.default">
  <source>Default</source>
  <translation>پیش‌فرض</translation>
</message>
<message id="schema.definition">
  <source>Definition</source>
  <translation>تعریف</translation>
</message>
<message id="schema.do_it">
  <source>Change</source>
  <translation>تغییر بده</translation>
</message>
<message id="schema.document_attributes">
  <source>Document labels</source>
  <translation>برچسب‌های سند</translation>
</message>
<message id="schema.draft">
  <source>What is being edited, not saved yet</source>
  <translation>ویرایش کنونی، هنوز ذخیره‌نشده</translation>
</message>
<message id="schema.earlier">
  <source>From version</source>
  <translation>از نسخهٔ</translation>
</message>
<message id="schema.elsewhere">
  <source>Rules and the rest</source>
  <translation>قاعده‌ها و باقی</translation>
</message>
<message id="schema.entity_attributes">
  <source>Attributes of entities</source>
  <translation>ویژگی‌های موجودیت</translation>
</message>
<message id="schema.entity_types">
  <source>Entity types</source>
  <translation>نوع‌های موجودیت</translation>
</message>
<message id="schema.event_attributes">
  <source>Attributes of events</source>
  <translation>ویژگی‌های رویداد</translation>
</message>
<message id="schema.event_fills">
  <source>An event may fill it</source>
  <translation>رویداد هم می‌تواند آن را پر کند</translation>
</message>
<message id="schema.event_roles">
  <source>Roles of events</source>
  <translation>نقش‌های رویداد</translation>
</message>
<message id="schema.event_types">
  <source>Event types</source>
  <translation>نوع‌های رویداد</translation>
</message>
<message id="schema.export">
  <source>Export…</source>
  <translation>برون‌بری…</translation>
</message>
<message id="schema.export_by_default">
  <source>Goes into exports</source>
  <translation>در خروجی می‌آید</translation>
</message>
<message id="schema.help">
  <source>Help</source>
  <translation>راهنمایی</translation>
</message>
<message id="schema.import">
  <source>Import…</source>
  <translation>وارد کردن…</translation>
</message>
<message id="schema.in_documents" numerus="yes">
  <source>in {n} documents.</source>
  <translation><numerusform>در {n} سند.</numerusform></translation>
</message>
<message id="schema.into">
  <source>Becomes</source>
  <translation>می‌شود</translation>
</message>
<message id="schema.is">
  <source>After</source>
  <translation>پس</translation>
</message>
<message id="schema.key">
  <source>Key</source>
  <translation>کلید</translation>
</message>
<message id="schema.key_by_order">
  <source>By its place in the list</source>
  <translation>به ترتیب فهرست</translation>
</message>
<message id="schema.later">
  <source>to version</source>
  <translation>تا نسخهٔ</translation>
</message>
<message id="schema.lists">
  <source>Lists of the schema</source>
  <translation>فهرست‌های طرح‌واره</translation>
</message>
<message id="schema.looking">
  <source>Looking for what would change</source>
  <translation>جست‌وجوی آنچه دگرگون می‌شود</translation>
</message>
<message id="schema.lost">
  <source>without {names}</source>
  <translation>بدون {names}</translation>
</message>
<message id="schema.marks">
  <source>Put the marked words in square brackets.</source>
  <translation>واژه‌های نشان‌دار را در قلاب [ ] بگذارید.</translation>
</message>
<message id="schema.merge">
  <source>Merge into…</source>
  <translation>ادغام در…</translation>
</message>
<message id="schema.merge_title">
  <source>Merge “{name}”</source>
  <translation>ادغام «{name}»</translation>
</message>
<message id="schema.migrated" numerus="yes">
  <source>{n} places were changed.</source>
  <translation><numerusform>{n} مورد تغییر کرد.</numerusform></translation>
</message>
<message id="schema.modes">
  <source>Modes ({n})</source>
  <translation>شیوه‌ها ({n})</translation>
</message>
<message id="schema.move">
  <source>Move to…</source>
  <translation>بردن به…</translation>
</message>
<message id="schema.move_title">
  <source>Move the value “{name}”</source>
  <translation>بردن مقدار «{name}»</translation>
</message>
<message id="schema.moved">
  <source>In another order</source>
  <translation>ترتیب دیگر</translation>
</message>
<message id="schema.name">
  <source>Name</source>
  <translation>نام</translation>
</message>
<message id="schema.new_id">
  <source>Id of a new one</source>
  <translation>شناسهٔ تازه</translation>
</message>
<message id="schema.next_version">
  <source>Saving makes version {version}</source>
  <translation>با ذخیره، نسخهٔ {version} ساخته می‌شود</translation>
</message>
<message id="schema.no_default">
  <source>None</source>
  <translation>هیچ</translation>
</message>
<message id="schema.note">
  <source>Note on it</source>
  <translation>توضیح آن</translation>
</message>
<message id="schema.one_by_one">
  <source>one by one</source>
  <translation>یکی‌یکی</translation>
</message>
<message id="schema.part">
  <source>Part</source>
  <translation>بخش</translation>
</message>
<message id="schema.person">
  <source>Annotator</source>
  <translation>حاشیه‌نویس</translation>
</message>
<message id="schema.place">
  <source>In the text</source>
  <translation>در متن</translation>
</message>
<message id="schema.places">
  <source>Everything that will change</source>
  <translation>همهٔ آنچه تغییر می‌کند</translation>
</message>
<message id="schema.removed">
  <source>Removed</source>
  <translation>برداشته</translation>
</message>
<message id="schema.renamed">
  <source>Renamed</source>
  <translation>تغییر نام</translation>
</message>
<message id="schema.repeatable">
  <source>Several fillers</source>
  <translation>چند پرکننده</translation>
</message>
<message id="schema.required">
  <source>Required</source>
  <translation>ناگزیر</translation>
</message>
<message id="schema.retired">
  <source>Made inactive</source>
  <translation>غیرفعال‌شده</translation>
</message>
<message id="schema.returned">
  <source>Active again</source>
  <translation>دوباره فعال</translation>
</message>
<message id="schema.role_none">
  <source>–</source>
  <translation>–</translation>
</message>
<message id="schema.role_optional">
  <source>Optional</source>
  <translation>اختیاری</translation>
</message>
<message id="schema.role_recommended">
  <source>Recommended</source>
  <translation>سفارش‌شده</translation>
</message>
<message id="schema.role_required">
  <source>Required</source>
  <translation>ناگزیر</translation>
</message>
<message id="schema.same">
  <source>Nothing is different between these two.</source>
  <translation>این دو هیچ تفاوتی ندارند.</translation>
</message>
<message id="schema.save">
  <source>Save a new version</source>
  <translation>ذخیرهٔ نسخهٔ تازه</translation>
</message>
<message id="schema.saved">
  <source>Version {version} is saved and in use.</source>
  <translation>نسخهٔ {version} ذخیره شد و به کار می‌رود.</translation>
</message>
<message id="schema.sealed" numerus="yes">
  <source>{n} of them are in sealed gold, which is changed too.</source>
  <translation><numerusform>{n} مورد در زرِ مهرشده است که آن هم تغییر می‌کند.</numerusform></translation>
</message>
<message id="schema.short">
  <source>Short name</source>
  <translation>نام کوتاه</translation>
</message>
<message id="schema.split">
  <source>Split…</source>
  <translation>جدا کردن…</translation>
</message>
<message id="schema.split_how">
  <source>Split</source>
  <translation>جدا کردن</translation>
</message>
<message id="schema.split_title">
  <source>Split “{name}”</source>
  <translation>جدا کردن «{name}»</translation>
</message>
<message id="schema.stance_attributes">
  <source>Attributes of stances</source>
  <translation>ویژگی‌های موضع</translation>
</message>
<message id="schema.stance_roles">
  <source>Roles of stances</source>
  <translation>نقش‌های موضع</translation>
</message>
<message id="schema.stance_values">
  <source>Stance values</source>
  <translation>مقدارهای موضع</translation>
</message>
<message id="schema.type">
  <source>Type</source>
  <translation>گونه</translation>
</message>
<message id="schema.uses" numerus="yes">
  <source>{n} uses</source>
  <translation><numerusform>{n} کاربرد</numerusform></translation>
</message>
<message id="schema.values">
  <source>Values ({n})</source>
  <translation>مقدارها ({n})</translation>
</message>
<message id="schema.values_of">
  <source>Back to “{name}”</source>
  <translation>بازگشت به «{name}»</translation>
</message>
<message id="schema.versions">
  <source>Versions…</source>
  <translation>نسخه‌ها…</translation>
</message>
<message id="schema.was">
  <source>Before</source>
  <translation>پیش</translation>
</message>
<message id="schema.what">
  <source>What changed</source>
  <translation>دگرگونی</translation>
</message>
<message id="schema.will_change" numerus="yes">
  <source>{n} places will change</source>
  <translation><numerusform>{n} مورد تغییر می‌کند</numerusform></translation>
</message>
<message id="schema.zone_attributes">
  <source>Attributes of zones</source>
  <translation>ویژگی‌های ناحیه</translation>
</message>
<message id="schema.zones">
  <source>Zones</source>
  <translation>ناحیه‌ها</translation>
</message>
<message id="search.found">
  <source>{hits} in {documents}</source>
  <translation>{hits} در {documents}</translation>
</message>
<message id="search.found_so_far">
  <source>{hits} so far: {read} of {total} documents read. Scroll for more.</source>
  <translation>تا اینجا {hits}: {read} سند از {total} خوانده شد. برای بقیه پایین‌تر بروید.</translation>
</message>
<message id="search.hint">
  <source>Type the words you are looking for. Half spaces, letter variants and diacritics make no difference.</source>
  <translation>واژه‌هایی را که می‌جویید بنویسید. نیم‌فاصله، گونهٔ حرف‌ها و اعراب فرقی نمی‌کند.</translation>
</message>
<message id="search.labelled">
  <source>{places} labelled in {documents}: {label}</source>
  <translation>{places} در {documents} برچسب خورد: {label}</translation>
</message>
<message id="search.nothing_to_label">
  <source>These places have this label already.</source>
  <translation>این جاها همین برچسب را دارند.</translation>
</message>
<message id="search.open_hit">
  <source>Show in the text</source>
  <translation>نمایش در متن</translation>
</message>
<message id="search.place">
  <source>¶ {n}</source>
  <translation>بند {n}</translation>
</message>
<message id="search.running">
  <source>Searching…</source>
  <translation>در حال جست‌وجو…</translation>
</message>
<message id="search.stopped">
  <source>Stopped. {hits} so far.</source>
  <translation>متوقف شد؛ تا اینجا {hits}.</translation>
</message>
<message id="search.within">
  <source>in {label}</source>
  <translation>درون {label}</translation>
</message>
<message id="second_look.fix">
  <source>Relabel</source>
  <translation>تغییر برچسب</translation>
</message>
<message id="second_look.fix_n" numerus="yes">
  <source>Relabel {n} places</source>
  <translation><numerusform>تغییر برچسب {n} جا</numerusform></translation>
</message>
<message id="second_look.fixed" numerus="yes">
  <source>{n} places relabelled; one undo takes them back.</source>
  <translation><numerusform>برچسب {n} جا تغییر کرد؛ یک واگرد همه را برمی‌گرداند.</numerusform></translation>
</message>
<message id="second_look.found" numerus="yes">
  <source>{n} strings have several labels</source>
  <translation><numerusform>{n} رشته چند برچسب دارند</numerusform></translation>
</message>
<message id="second_look.jump">
  <source>Go there</source>
  <translation>رفتن به آنجا</translation>
</message>
<message id="second_look.label">
  <source>Give the checked ones</source>
  <translation>برچسب نشان‌شده‌ها</translation>
</message>
<message id="second_look.looking">
  <source>Comparing labels…</source>
  <translation>در حال سنجیدن برچسب‌ها…</translation>
</message>
<message id="second_look.none">
  <source>No words have two labels in your work.</source>
  <translation>در کار شما هیچ واژه‌ای دو برچسب ندارد.</translation>
</message>
<message id="second_look.places">
  <source>Where the label is the rarer one</source>
  <translation>جاهایی که برچسب کمیاب‌تر است</translation>
</message>
<message id="second_look.strings">
  <source>Words and their labels</source>
  <translation>واژه‌ها و برچسب‌هایشان</translation>
</message>
<message id="settings.calendar">
  <source>Calendar</source>
  <translation>تقویم</translation>
</message>
<message id="settings.contrast">
  <source>Contrast</source>
  <translation>تضاد رنگ</translation>
</message>
<message id="settings.digits">
  <source>Digits</source>
  <translation>رقم‌ها</translation>
</message>
<message id="settings.keycaps">
  <source>Key labels: Latin, Persian, both</source>
  <translation>حروف کلیدها: لاتین، فارسی، هر دو</translation>
</message>
<message id="settings.motion">
  <source>Motion</source>
  <translation>حرکت</translation>
</message>
<message id="settings.reading_font">
  <source>Reading font</source>
  <translation>قلم متن</translation>
</message>
<message id="settings.reduced_motion">
  <source>Reduce motion</source>
  <translation>کاستن از حرکت</translation>
</message>
<message id="settings.visual_arrows">
  <source>Arrow keys follow the screen</source>
  <translation>کلیدهای جهت از صفحه پیروی کنند</translation>
</message>
<message id="severity.error">
  <source>Error</source>
  <translation>خطا</translation>
</message>
<message id="severity.warning">
  <source>Warning</source>
  <translation>هشدار</translation>
</message>
<message id="sign.question">
  <source>?</source>
  <translation>؟</translation>
</message>
<message id="slots.more">
  <source>Another role…</source>
  <translation>نقشی دیگر…</translation>
</message>
<message id="stance.note">
  <source>{holder}, towards {target}</source>
  <translation>{holder} نسبت به {target}</translation>
</message>
<message id="starter.label">
  <source>Label the selection</source>
  <translation>برچسب زدن به بخش گزیده</translation>
</message>
<message id="starter.select">
  <source>Select by words</source>
  <translation>گزینش واژه به واژه</translation>
</message>
<message id="starter.walk">
  <source>From mention to mention</source>
  <translation>از اشاره‌ای به اشارهٔ دیگر</translation>
</message>
<message id="state.inactive">
  <source>inactive</source>
  <translation>غیرفعال</translation>
</message>
<message id="state.no">
  <source>no</source>
  <translation>نه</translation>
</message>
<message id="state.unsaved">
  <source>Not saved yet</source>
  <translation>هنوز ذخیره نشده</translation>
</message>
<message id="state.yes">
  <source>yes</source>
  <translation>بله</translation>
</message>
<message id="stats.agreement">
  <source>Inter-annotator agreement</source>
  <translation>توافق حاشیه‌نویسان</translation>
</message>
<message id="stats.agreement_by_label">
  <source>Agreement by label</source>
  <translation>توافق به تفکیک برچسب</translation>
</message>
<message id="stats.alpha">
  <source>Krippendorff’s alpha</source>
  <translation>آلفای کریپندورف</translation>
</message>
<message id="stats.confusion">
  <source>Confusion matrix</source>
  <translation>ماتریس درهم‌ریختگی</translation>
</message>
<message id="stats.f1_micro">
  <source>F1 (micro)</source>
  <translation>F1 خُرد (micro)</translation>
</message>
<message id="stats.interval">
  <source>{percent} confidence interval</source>
  <translation>بازهٔ اطمینان {percent}</translation>
</message>
<message id="stats.kappa">
  <source>Cohen’s kappa</source>
  <translation>کاپای کوهن</translation>
</message>
<message id="stats.label_distribution">
  <source>Label distribution</source>
  <translation>توزیع برچسب‌ها</translation>
</message>
<message id="stats.median">
  <source>Median</source>
  <translation>میانه</translation>
</message>
<message id="stats.open_conflicts">
  <source>Open conflicts</source>
  <translation>تعارض‌های باز</translation>
</message>
<message id="stats.pairwise">
  <source>Pairwise agreement</source>
  <translation>توافق دوبه‌دو</translation>
</message>
<message id="stats.precision">
  <source>Precision</source>
  <translation>دقت</translation>
</message>
<message id="stats.progress">
  <source>Progress</source>
  <translation>پیشرفت</translation>
</message>
<message id="stats.recall">
  <source>Recall</source>
  <translation>فراخوانی</translation>
</message>
<message id="stats.target">
  <source>Goal {value}</source>
  <translation>هدف‌گذاری {value}</translation>
</message>
<message id="stats.threshold">
  <source>Threshold {value}</source>
  <translation>آستانهٔ {value}</translation>
</message>
<message id="stats.time_per_document">
  <source>Time per document</source>
  <translation>زمان هر سند</translation>
</message>
<message id="stats.too_few">
  <source>Not enough shared documents yet</source>
  <translation>سند مشترک هنوز کافی نیست</translation>
</message>
<message id="status.accepted">
  <source>Accepted</source>
  <translation>پذیرفته</translation>
</message>
<message id="status.agreed">
  <source>Agreed</source>
  <translation>مورد توافق</translation>
</message>
<message id="status.all_done">
  <source>All done</source>
  <translation>همه تمام شد</translation>
</message>
<message id="status.aside">
  <source>Set aside</source>
  <translation>کنارگذاشته</translation>
</message>
<message id="status.backing_up">
  <source>Backing up…</source>
  <translation>در حال پشتیبان‌گیری…</translation>
</message>
<message id="status.blinded">
  <source>Names hidden</source>
  <translation>نام‌ها پنهان</translation>
</message>
<message id="status.checking">
  <source>Checking…</source>
  <translation>در حال بررسی…</translation>
</message>
<message id="status.conflict">
  <source>In conflict</source>
  <translation>دارای تعارض</translation>
</message>
<message id="status.decided">
  <source>Decided</source>
  <translation>تصمیم گرفته شده</translation>
</message>
<message id="status.edited">
  <source>Accepted with changes</source>
  <translation>پذیرفته با تغییر</translation>
</message>
<message id="status.exporting">
  <source>Exporting…</source>
  <translation>در حال صدور…</translation>
</message>
<message id="status.finished">
  <source>Finished</source>
  <translation>تمام‌شده</translation>
</message>
<message id="status.flagged">
  <source>Flagged</source>
  <translation>نشان‌دار</translation>
</message>
<message id="status.gold">
  <source>Gold</source>
  <translation>طلایی</translation>
</message>
<message id="status.importing">
  <source>Importing…</source>
  <translation>در حال وارد کردن…</translation>
</message>
<message id="status.in_progress">
  <source>In progress</source>
  <translation>در جریان</translation>
</message>
<message id="status.loading">
  <source>Loading…</source>
  <translation>در حال بارگذاری…</translation>
</message>
<message id="status.loading_suggestions">
  <source>Suggestions are coming…</source>
  <translation>پیشنهادها در راه‌اند…</translation>
</message>
<message id="status.making_sample">
  <source>Preparing the sample…</source>
  <translation>در حال آماده‌کردن نمونه…</translation>
</message>
<message id="status.new">
  <source>New</source>
  <translation>جدید</translation>
</message>
<message id="status.no_safety_copy">
  <source>No safety copy: {reason}</source>
  <translation>رونوشت ایمنی گرفته نشد: {reason}</translation>
</message>
<message id="status.not_saved">
  <source>Not saved; this change was not made</source>
  <translation>ذخیره نشد؛ این تغییر انجام نشد</translation>
</message>
<message id="status.open">
  <source>Open</source>
  <translation>باز</translation>
</message>
<message id="status.paragraph">
  <source>Paragraph {n} of {total}</source>
  <translation>بند {n} از {total}</translation>
</message>
<message id="status.pending">
  <source>Waiting</source>
  <translation>در انتظار</translation>
</message>
<message id="status.read_only">
  <source>Read-only</source>
  <translation>فقط‌خواندنی</translation>
</message>
<message id="status.rejected">
  <source>Rejected</source>
  <translation>ردشده</translation>
</message>
<message id="status.saved">
  <source>Saved</source>
  <translation>ذخیره شد</translation>
</message>
<message id="status.saving">
  <source>Saving…</source>
  <translation>در حال ذخیره…</translation>
</message>
<message id="status.schema">
  <source>Schema {version}</source>
  <translation>طرح‌وارهٔ {version}</translation>
</message>
<message id="status.sealed">
  <source>Sealed</source>
  <translation>قطعی</translation>
</message>
<message id="status.stopping">
  <source>Stopping after this record…</source>
  <translation>پس از همین مورد می‌ایستد…</translation>
</message>
<message id="status.time_here">
  <source>Time on this document {time}</source>
  <translation>زمان این سند {time}</translation>
</message>
<message id="status.up_to_date">
  <source>Up to date</source>
  <translation>به‌روز است</translation>
</message>
<message id="strip.adjudicating">
  <source>Adjudicating</source>
  <translation>داوری تعارض</translation>
</message>
<message id="strip.choose">
  <source>Choose</source>
  <translation>گزینش</translation>
</message>
<message id="strip.focus_entity">
  <source>Entity in focus</source>
  <translation>موجودیت در کانون</translation>
</message>
<message id="strip.focus_event">
  <source>Event in focus</source>
  <translation>رویداد در کانون</translation>
</message>
<message id="strip.focus_stance">
  <source>Stance in focus</source>
  <translation>موضع در کانون</translation>
</message>
<message id="strip.focus_zone">
  <source>Zone in focus</source>
  <translation>ناحیه در کانون</translation>
</message>
<message id="strip.in_buttons">
  <source>Form</source>
  <translation>فرم</translation>
</message>
<message id="strip.in_field">
  <source>Field</source>
  <translation>فیلد</translation>
</message>
<message id="strip.in_list">
  <source>List</source>
  <translation>فهرست</translation>
</message>
<message id="strip.in_tabs">
  <source>Tabs</source>
  <translation>زبانه‌ها</translation>
</message>
<message id="strip.line">
  <source>Line</source>
  <translation>سطر</translation>
</message>
<message id="strip.move">
  <source>Move</source>
  <translation>حرکت</translation>
</message>
<message id="strip.next_field">
  <source>Next field</source>
  <translation>فیلد بعدی</translation>
</message>
<message id="strip.nothing">
  <source>No document</source>
  <translation>سندی باز نیست</translation>
</message>
<message id="strip.offer">
  <source>Suggestion in focus</source>
  <translation>پیشنهاد در کانون</translation>
</message>
<message id="strip.open">
  <source>Open</source>
  <translation>باز کردن</translation>
</message>
<message id="strip.press">
  <source>Press</source>
  <translation>فشردن دکمه</translation>
</message>
<message id="strip.reading">
  <source>Reading only</source>
  <translation>فقط خواندن</translation>
</message>
<message id="strip.save">
  <source>Save the note</source>
  <translation>ذخیرهٔ یادداشت</translation>
</message>
<message id="strip.selection">
  <source>Selection</source>
  <translation>بخش گزیده</translation>
</message>
<message id="strip.sideways">
  <source>Another tab</source>
  <translation>زبانهٔ دیگر</translation>
</message>
<message id="strip.take">
  <source>Take over</source>
  <translation>ثبت</translation>
</message>
<message id="strip.text">
  <source>Text</source>
  <translation>متن</translation>
</message>
<message id="strip.to_text">
  <source>Back to the text</source>
  <translation>بازگشت به متن</translation>
</message>
<message id="strip.up_down">
  <source>Up and down</source>
  <translation>بالا و پایین</translation>
</message>
<message id="strip.verdict">
  <source>Verdict</source>
  <translation>رأی</translation>
</message>
<message id="suggestion.accept">
  <source>Accept</source>
  <translation>پذیرش</translation>
</message>
<message id="suggestion.confidence">
  <source>Confidence {value}</source>
  <translation>اطمینان {value}</translation>
</message>
<message id="suggestion.others">
  <source>Or: {labels}</source>
  <translation>یا: {labels}</translation>
</message>
<message id="suggestion.reject">
  <source>Reject</source>
  <translation>رد</translation>
</message>
<message id="suggestions.accept_checked">
  <source>Accept the checked ones</source>
  <translation>پذیرش نشان‌شده‌ها</translation>
</message>
<message id="suggestions.address">
  <source>Address</source>
  <translation>نشانی</translation>
</message>
<message id="suggestions.anchoring">
  <source>Do suggestions lead people?</source>
  <translation>آیا پیشنهادها بر داوری اثر می‌گذارند؟</translation>
</message>
<message id="suggestions.anchoring_told">
  <source>Documents without suggestions show how people decide by themselves. For everybody in this project; those who lead it decide.</source>
  <translation>سندهای بی‌پیشنهاد نشان می‌دهند که هر کس به‌تنهایی چه تصمیمی می‌گیرد. برای همهٔ افراد این پروژه است و گردانندگان آن تعیینش می‌کنند.</translation>
</message>
<message id="suggestions.at_least">
  <source>Confidence at least</source>
  <translation>اطمینان دست‌کم</translation>
</message>
<message id="suggestions.first_pass">
  <source>No suggestions until a document has been finished once</source>
  <translation>تا یک بار تمام شدن هر سند، پیشنهادی نباشد</translation>
</message>
<message id="suggestions.hidden_share">
  <source>Share of documents without suggestions, chosen at random</source>
  <translation>سهم سندهای بی‌پیشنهاد که تصادفی برگزیده می‌شوند</translation>
</message>
<message id="suggestions.key">
  <source>Key (kept until Ayar is closed, never written down)</source>
  <translation>کلید (تا بستن عیار می‌ماند و جایی نوشته نمی‌شود)</translation>
</message>
<message id="suggestions.learning">
  <source>Learning from your work</source>
  <translation>یادگیری از کار شما</translation>
</message>
<message id="suggestions.learnt" numerus="yes">
  <source>Learnt from {n} finished documents.</source>
  <translation><numerusform>از {n} سند تمام‌شده آموخت.</numerusform></translation>
</message>
<message id="suggestions.leaves">
  <source>The text of every document you open is sent to {host}.</source>
  <translation>متن هر سندی که باز می‌کنید به {host} فرستاده می‌شود.</translation>
</message>
<message id="suggestions.model">
  <source>Model</source>
  <translation>مدل</translation>
</message>
<message id="suggestions.no_hazm">
  <source>hazm is not available ({reason}). Other forms of Persian words are not suggested; everything else works.</source>
  <translation>hazm در دسترس نیست ({reason}). صورت‌های دیگر واژه‌های فارسی پیشنهاد نمی‌شوند؛ بقیهٔ کارها برقرار است.</translation>
</message>
<message id="suggestions.not_judged">
  <source>Nothing it suggested has been judged yet.</source>
  <translation>هنوز هیچ پیشنهادی از آن داوری نشده است.</translation>
</message>
<message id="suggestions.own_count" numerus="yes">
  <source>{n} entries in {file}</source>
  <translation><numerusform>{n} نام در {file}</numerusform></translation>
</message>
<message id="suggestions.own_names">
  <source>Your own list of names</source>
  <translation>فهرست نام‌های خودتان</translation>
</message>
<message id="suggestions.precision">
  <source>Accepted {accepted}, edited {edited}, rejected {rejected}: {share} accepted as they were</source>
  <translation>پذیرفته {accepted}، ویراسته {edited}، رد {rejected}: {share} همان‌گونه پذیرفته شد</translation>
</message>
<message id="suggestions.protocol">
  <source>Protocol</source>
  <translation>پروتکل</translation>
</message>
<message id="suggestions.recommenders">
  <source>Who suggests</source>
  <translation>چه چیزی پیشنهاد می‌دهد</translation>
</message>
<message id="suggestions.rehearsed">
  <source>On documents held out for the test its F1 for mentions was {f1}.</source>
  <translation>روی سندهای کنارگذاشته برای آزمون، F1 آن برای اشاره‌ها {f1} بود.</translation>
</message>
<message id="suggestions.shown">
  <source>Suggestions are shown again.</source>
  <translation>پیشنهادها دوباره نمایش داده می‌شوند.</translation>
</message>
<message id="suggestions.stays">
  <source>{host} is on this computer: no text leaves it.</source>
  <translation>{host} روی همین رایانه است: متنی بیرون نمی‌رود.</translation>
</message>
<message id="suggestions.stays_off">
  <source>The external model is off: no text leaves this computer.</source>
  <translation>مدل بیرونی خاموش است: هیچ متنی از این رایانه بیرون نمی‌رود.</translation>
</message>
<message id="suggestions.use">
  <source>Use these settings</source>
  <translation>به کار بردن</translation>
</message>
<message id="suggestions.withheld_first_pass">
  <source>Suggestions come when you have finished this document once by yourself.</source>
  <translation>پیشنهادها پس از آن می‌آیند که این سند را یک بار خودتان تمام کنید.</translation>
</message>
<message id="suggestions.withheld_share">
  <source>In this document there are no suggestions on purpose: it is one of those by which the team sees whether suggestions lead people.</source>
  <translation>این سند عمداً پیشنهاد ندارد: از سندهایی است که گروه با آن‌ها می‌بیند پیشنهادها بر کار شما اثر می‌گذارند یا نه.</translation>
</message>
<message id="summary.no_document">
  <source>Choose a document from the list.</source>
  <translation>سندی از فهرست بگزینید.</translation>
</message>
<message id="summary.nothing_yet">
  <source>Nothing annotated yet</source>
  <translation>هنوز حاشیه‌ای نیست</translation>
</message>
<message id="summary.start_here">
  <source>Three keys to begin with</source>
  <translation>سه کلید برای آغاز</translation>
</message>
<message id="theme.dark">
  <source>Dark</source>
  <translation>تیره</translation>
</message>
<message id="theme.light">
  <source>Light</source>
  <translation>روشن</translation>
</message>
<message id="theme.system">
  <source>System</source>
  <translation>سیستم</translation>
</message>
<message id="thing.mention">
  <source>mention</source>
  <translation>اشاره</translation>
</message>
<message id="thing.new">
  <source>New entity: {words}</source>
  <translation>موجودیت تازه: {words}</translation>
</message>
<message id="thing.none">
  <source>Stands for nobody known</source>
  <translation>به موجودیتی شناخته اشاره ندارد</translation>
</message>
<message id="time.last_weeks">
  <source>Last four weeks</source>
  <translation>چهار هفتهٔ گذشته</translation>
</message>
<message id="time.now">
  <source>Just now</source>
  <translation>همین حالا</translation>
</message>
<message id="time.yesterday">
  <source>Yesterday</source>
  <translation>دیروز</translation>
</message>
<message id="tip.alpha">
  <source>Agreement beyond chance for any number of annotators</source>
  <translation>توافق چند حاشیه‌نویس، فراتر از تصادف</translation>
</message>
<message id="tip.flag">
  <source>Come back to this later</source>
  <translation>بعداً به این برگردید</translation>
</message>
<message id="tip.gold">
  <source>Adjudicated or agreed by all</source>
  <translation>داوری‌شده یا مورد توافق همه</translation>
</message>
<message id="tip.hide_names">
  <source>Annotators appear as letters; the order changes from one conflict to the next</source>
  <translation>حاشیه‌نویسان با حرف دیده می‌شوند و ترتیبشان در هر تعارض عوض می‌شود</translation>
</message>
<message id="tip.kappa">
  <source>Agreement beyond chance between two annotators</source>
  <translation>توافق دو حاشیه‌نویس، فراتر از تصادف</translation>
</message>
<message id="tip.offset">
  <source>Position counted in Unicode characters from the start of the text</source>
  <translation>جایگاه به شمار نویسهٔ یونیکد از آغاز متن</translation>
</message>
<message id="tip.saved">
  <source>Every change is already on disk.</source>
  <translation>هر تغییر همان لحظه روی دیسک ذخیره شده است.</translation>
</message>
<message id="tip.suggestion">
  <source>Machine suggestion; not counted until you accept it</source>
  <translation>پیشنهاد ماشین؛ تا نپذیرید شمرده نمی‌شود</translation>
</message>
<message id="undefined.few_documents">
  <source>An interval takes at least ten documents that both have read.</source>
  <translation>برای بازهٔ اطمینان دست‌کم ده سند لازم است که هر دو خوانده باشند.</translation>
</message>
<message id="undefined.free_text">
  <source>This label is free text; words that differ may mean the same.</source>
  <translation>این برچسب متن آزاد است؛ واژه‌های متفاوت شاید یک معنی داشته باشند.</translation>
</message>
<message id="undefined.no_pair">
  <source>No pair of people has this figure.</source>
  <translation>هیچ جفتی از حاشیه‌نویسان این عدد را ندارد.</translation>
</message>
<message id="undefined.no_resample">
  <source>None of the thousand resamples had a figure.</source>
  <translation>هیچ‌یک از هزار بازنمونه عددی نداد.</translation>
</message>
<message id="undefined.no_variation">
  <source>Everyone used one and the same category everywhere, so agreement beyond chance cannot be told from chance.</source>
  <translation>همه همه‌جا یک دسته را به کار برده‌اند؛ پس توافقِ فراتر از تصادف از خودِ تصادف جدا نمی‌شود.</translation>
</message>
<message id="undefined.nothing_annotated">
  <source>Neither of the two annotated anything of this kind.</source>
  <translation>هیچ‌یک از دو نفر چیزی از این گونه حاشیه نزده است.</translation>
</message>
<message id="undefined.nothing_shared">
  <source>There is nothing that both judged.</source>
  <translation>چیزی نیست که هر دو درباره‌اش نظر داده باشند.</translation>
</message>
<message id="undefined.one_pair">
  <source>Only one pair of people has this figure; a deviation takes two.</source>
  <translation>تنها یک جفت از حاشیه‌نویسان این عدد را دارد؛ پراکندگی دست‌کم دو جفت می‌خواهد.</translation>
</message>
<message id="undefined.unequal_readers">
  <source>This measure takes the same number of readers for every document.</source>
  <translation>این سنجه برای همهٔ سندها شمار یکسانی خواننده می‌خواهد.</translation>
</message>
<message id="undo_project.ask">
  <source>“{edit}” concerns the whole project ({time}). Take it back everywhere?</source>
  <translation>«{edit}» دربارهٔ کل پروژه است ({time}). همه‌جا پس گرفته شود؟</translation>
</message>
<message id="undo_project.ask_import">
  <source>Take back the import of {time}? The {documents} and {annotations} that it added leave the project, and what it replaced returns. You can redo this until something else is done in the whole project.</source>
  <translation>وارد کردنِ {time} پس گرفته شود؟ {documents} و {annotations} که افزوده بود از پروژه بیرون می‌روند و آنچه جایگزین کرده بود برمی‌گردد. تا وقتی کار دیگری در کل پروژه نشده، می‌توانید آن را برگردانید.</translation>
</message>
<message id="undo_project.import_done">
  <source>The import was taken back: {documents}, {annotations}.</source>
  <translation>وارد کردن پس گرفته شد: {documents}، {annotations}.</translation>
</message>
<message id="undo_project.import_running">
  <source>Taking back the import ({documents})</source>
  <translation>پس گرفتن وارد کردن ({documents})</translation>
</message>
<message id="undo_project.nothing">
  <source>Nothing was done in the whole project that could be taken back.</source>
  <translation>کاری در کل پروژه نشده که بتوان پس گرفت.</translation>
</message>
<message id="undo_project.older_import">
  <source>Nothing was done in the whole project that could be taken back. Imports made with an earlier version of Ayar stay: it did not note what they brought.</source>
  <translation>کاری در کل پروژه نشده که بتوان پس گرفت. وارد کردن‌هایی که با نسخهٔ پیشین عیار انجام شده‌اند می‌مانند، چون آن نسخه یادداشت نمی‌کرد چه آورده‌اند.</translation>
</message>
<message id="walk.drop_selection">
  <source>Drop the selection</source>
  <translation>رها کردن گزیده</translation>
</message>
<message id="walk.end">
  <source>Done</source>
  <translation>پایان</translation>
</message>
<message id="walk.fill_selected">
  <source>Fill the role with the selection</source>
  <translation>پر کردن نقش با گزیده</translation>
</message>
<message id="walk.hinted">
  <source>marked mention</source>
  <translation>اشارهٔ نشان‌دار</translation>
</message>
<message id="walk.phrase">
  <source>Select a phrase and use it</source>
  <translation>گزینش واژه از متن</translation>
</message>
<message id="walk.press_letter">
  <source>Press the letter on a mention</source>
  <translation>حرفِ روی اشاره را بزنید</translation>
</message>
<message id="walk.role">
  <source>Role: {role}</source>
  <translation>نقش: {role}</translation>
</message>
<message id="walk.selected">
  <source>Enter makes it the filler</source>
  <translation>Enter آن را پرکنندهٔ نقش می‌کند</translation>
</message>
<message id="walk.stands_for">
  <source>{text} = {names}?</source>
  <translation>{text} = {names}؟</translation>
</message>
<message id="walk.take_nearest">
  <source>Take the nearest</source>
  <translation>پذیرش نزدیک‌ترین</translation>
</message>
<message id="welcome.app_language">
  <source>Application language</source>
  <translation>زبان برنامه</translation>
</message>
<message id="welcome.default_schema">
  <source>Diplomatic news</source>
  <translation>خبر دیپلماتیک</translation>
</message>
<message id="welcome.default_schema_text">
  <source>The schema that ships with Ayar: entities, events, stances and document labels.</source>
  <translation>طرح‌وارهٔ همراه عیار: موجودیت، رویداد، موضع و برچسب سند.</translation>
</message>
<message id="welcome.drop_here">
  <source>Drop files or a folder here</source>
  <translation>فایل‌ها یا پوشه را اینجا رها کنید</translation>
</message>
<message id="welcome.import">
  <source>Import articles</source>
  <translation>وارد کردن خبرها</translation>
</message>
<message id="welcome.new_from">
  <source>New project</source>
  <translation>پروژهٔ جدید</translation>
</message>
<message id="welcome.schema_file">
  <source>Schema from a file</source>
  <translation>طرح‌واره از فایل</translation>
</message>
<message id="welcome.schema_file_text">
  <source>Bring the JSON schema of your team.</source>
  <translation>طرح‌وارهٔ JSON گروه خود را بیاورید.</translation>
</message>
<message id="welcome.stays_here">
  <source>Everything stays on this computer.</source>
  <translation>همه‌چیز روی همین رایانه می‌ماند.</translation>
</message>
<message id="welcome.text_untouched">
  <source>The text stays exactly as it is: ZWNJ, Arabic letters and spaces too.</source>
  <translation>متن دست‌نخورده می‌ماند: نیم‌فاصله، نویسه‌های عربی و فاصله‌ها همان‌گونه که هست.</translation>
</message>
<message id="welcome.theme">
  <source>Theme</source>
  <translation>پوسته</translation>
</message>
<message id="welcome.where_to_start">
  <source>Where shall we start?</source>
  <translation>از کجا آغاز کنیم؟</translation>
</message>
<message id="welcome.your_name">
  <source>Your name</source>
  <translation>نام شما</translation>
</message>
<message id="why.carried">
  <source>“{document}” says the same here</source>
  <translation>«{document}» اینجا همین را می‌گوید</translation>
</message>
<message id="why.date">
  <source>it reads as a date or time</source>
  <translation>تاریخ یا زمان است</translation>
</message>
<message id="why.external">
  <source>suggested by the model {model}</source>
  <translation>پیشنهاد مدل {model}</translation>
</message>
<message id="why.gazetteer">
  <source>a known name: {name}</source>
  <translation>نامی شناخته‌شده: {name}</translation>
</message>
<message id="why.lemma">
  <source>another form of “{lemma}”, labelled so before</source>
  <translation>صورت دیگری از «{lemma}» که پیش‌تر همین برچسب را گرفته است</translation>
</message>
<message id="why.memory" numerus="yes">
  <source>labelled so {n} times before</source>
  <translation><numerusform>{n} بار پیش‌تر همین برچسب را گرفته است</numerusform></translation>
</message>
<message id="why.phrase">
  <source>an office or organ of a state</source>
  <translation>سمت یا نهادی حکومتی</translation>
</message>
<message id="why.quantity">
  <source>a number with its unit</source>
  <translation>عددی با یکای آن</translation>
</message>
<message id="why.stored">
  <source>from a machine set that was imported</source>
  <translation>از مجموعهٔ حاشیه‌های ماشینی که وارد شده است</translation>
</message>
<message id="why.tagger" numerus="yes">
  <source>learnt from {n} finished documents</source>
  <translation><numerusform>از {n} سند تمام‌شده آموخته شده است</numerusform></translation>
</message>
<message id="why.trigger">
  <source>a word that is often a trigger</source>
  <translation>واژه‌ای که اغلب ماشهٔ رویداد است</translation>
</message>
<message id="words.pair">
  <source>{name}: {value}</source>
  <translation>{name}: {value}</translation>
</message>
<message id="zones.accept" numerus="yes">
  <source>Accept {n} proposals</source>
  <translation><numerusform>پذیرش {n} پیشنهاد</numerusform></translation>
</message>
<message id="zones.accept_one">
  <source>Accept this one</source>
  <translation>پذیرش همین</translation>
</message>
<message id="zones.none_here">
  <source>No zone here yet</source>
  <translation>اینجا هنوز ناحیه‌ای نیست</translation>
</message>
<message id="zones.paragraph">
  <source>Paragraph</source>
  <translation>بند</translation>
</message>
<message id="zones.proposed_here">
  <source>{name}: proposed</source>
  <translation>{name}: پیشنهاد</translation>
</message>
</context>
</TS>
