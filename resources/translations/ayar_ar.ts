<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
<name>ayar</name>
<message id="about.credits">
  <source>Font: Vazirmatn by Saber Rastikerdar (SIL OFL 1.1). Event types follow PLOVER 2021 (CC BY-SA 4.0).</source>
  <translation>الخط: وزيرمتن لصابر راستي‌كردار (SIL OFL 1.1). أنواع الأحداث على أساس PLOVER 2021 (CC BY-SA 4.0).</translation>
</message>
<message id="about.text">
  <source>A free program for annotating Persian and Arabic news. Nothing leaves this computer.</source>
  <translation>برنامج حر لتوسيم الأخبار الفارسية والعربية. لا يخرج شيء من هذا الحاسوب.</translation>
</message>
<message id="about.version">
  <source>Version {version}</source>
  <translation>الإصدار {version}</translation>
</message>
<message id="access.boundary">
  <source>Clean boundary with U: “{text}”, {rule}</source>
  <translation>الحد النظيف بـ U: «{text}»، {rule}</translation>
</message>
<message id="access.deleted">
  <source>Deleted: {label}, {text}</source>
  <translation>حُذف: {label}، {text}</translation>
</message>
<message id="access.filled">
  <source>{role}: {text}</source>
  <translation>{role}: {text}</translation>
</message>
<message id="access.fills">
  <source>{role} of {label}</source>
  <translation>الدور {role} في {label}</translation>
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
  <translation>{label}، {text}، {n} من {total}</translation>
</message>
<message id="access.mode_left">
  <source>Back in the text</source>
  <translation>عودة إلى النص</translation>
</message>
<message id="access.offer">
  <source>Suggestion {n} of {total}: {label}, “{text}”, confidence {value}</source>
  <translation>الاقتراح {n} من {total}: {label}، «{text}»، الثقة {value}</translation>
</message>
<message id="access.redone">
  <source>Redone: {action}</source>
  <translation>أُعيد: {action}</translation>
</message>
<message id="access.relabelled">
  <source>{text}: {label} instead of {before}</source>
  <translation>{text}: {label} بدلًا من {before}</translation>
</message>
<message id="access.selected">
  <source>Selected: {text}</source>
  <translation>محدد: {text}</translation>
</message>
<message id="access.stop">
  <source>;</source>
  <translation>؛</translation>
</message>
<message id="access.zone">
  <source>Zone: {label}</source>
  <translation>منطقة: {label}</translation>
</message>
<message id="action.about">
  <source>About Ayar</source>
  <translation>حول عيار</translation>
</message>
<message id="action.accept">
  <source>Accept</source>
  <translation>قبول</translation>
</message>
<message id="action.accept_all_above">
  <source>Accept all at {percent} or more</source>
  <translation>قبول كل ما بلغ {percent} فأكثر</translation>
</message>
<message id="action.accept_suggestion">
  <source>Accept suggestion</source>
  <translation>قبول الاقتراح</translation>
</message>
<message id="action.accept_sure">
  <source>Accept the sure suggestions…</source>
  <translation>قبول الاقتراحات المؤكدة…</translation>
</message>
<message id="action.accept_zones">
  <source>Accept proposed zones</source>
  <translation>قبول المناطق المقترحة</translation>
</message>
<message id="action.add_entity">
  <source>Entity</source>
  <translation>كيان</translation>
</message>
<message id="action.add_event">
  <source>Event</source>
  <translation>حدث</translation>
</message>
<message id="action.add_fragment">
  <source>Add as a fragment</source>
  <translation>إضافة جزءًا</translation>
</message>
<message id="action.add_stance">
  <source>Stance</source>
  <translation>موقف</translation>
</message>
<message id="action.add_zone">
  <source>Zone</source>
  <translation>منطقة</translation>
</message>
<message id="action.adjudication_rules">
  <source>Decide by rule…</source>
  <translation>التحكيم بقاعدة…</translation>
</message>
<message id="action.all_labels">
  <source>All labels</source>
  <translation>كل الوسوم</translation>
</message>
<message id="action.annotator_layer">
  <source>Each annotator’s work</source>
  <translation>عمل كل موسِّم</translation>
</message>
<message id="action.another_filler">
  <source>Another for this role</source>
  <translation>آخر للدور نفسه</translation>
</message>
<message id="action.assign">
  <source>Assign documents…</source>
  <translation>توزيع المستندات…</translation>
</message>
<message id="action.attributes">
  <source>Attributes</source>
  <translation>السمات</translation>
</message>
<message id="action.backup">
  <source>Back up…</source>
  <translation>نسخ احتياطي…</translation>
</message>
<message id="action.batches">
  <source>Batches…</source>
  <translation>الدفعات…</translation>
</message>
<message id="action.bring_back">
  <source>Bring document back</source>
  <translation>إرجاع المستند</translation>
</message>
<message id="action.bundle_make">
  <source>Make a bundle…</source>
  <translation>إنشاء حزمة…</translation>
</message>
<message id="action.bundle_merge">
  <source>Merge a bundle…</source>
  <translation>دمج حزمة…</translation>
</message>
<message id="action.chart_png">
  <source>Save this chart as a picture…</source>
  <translation>حفظ هذا الرسم صورةً…</translation>
</message>
<message id="action.check_project">
  <source>Check the project</source>
  <translation>فحص المشروع</translation>
</message>
<message id="action.cite_precedent">
  <source>Cite the precedent</source>
  <translation>الاستشهاد بسابقة التحكيم</translation>
</message>
<message id="action.clean_boundary">
  <source>Clean boundary</source>
  <translation>الحد النظيف</translation>
</message>
<message id="action.clear_role">
  <source>Clear role</source>
  <translation>إفراغ الدور</translation>
</message>
<message id="action.close_project">
  <source>Close project</source>
  <translation>إغلاق المشروع</translation>
</message>
<message id="action.command_palette">
  <source>Commands and documents</source>
  <translation>الأوامر والمستندات</translation>
</message>
<message id="action.comment">
  <source>Note</source>
  <translation>ملاحظة</translation>
</message>
<message id="action.comments">
  <source>Questions and answers</source>
  <translation>أسئلة وأجوبة</translation>
</message>
<message id="action.copy">
  <source>Copy</source>
  <translation>نسخ</translation>
</message>
<message id="action.cycle_layers">
  <source>One annotator at a time</source>
  <translation>عرض الموسِّمين واحدًا واحدًا</translation>
</message>
<message id="action.dashboard_csv">
  <source>Save all tables as CSV…</source>
  <translation>حفظ كل الجداول بصيغة CSV…</translation>
</message>
<message id="action.dashboard_png">
  <source>Save the dashboard as a picture…</source>
  <translation>حفظ اللوحة صورةً…</translation>
</message>
<message id="action.dashboard_print">
  <source>Print or save as PDF…</source>
  <translation>طباعة أو حفظ بصيغة PDF…</translation>
</message>
<message id="action.dashboard_renew">
  <source>Compute the figures anew</source>
  <translation>إعادة حساب الأرقام</translation>
</message>
<message id="action.delete">
  <source>Delete</source>
  <translation>حذف</translation>
</message>
<message id="action.document_label">
  <source>Document label</source>
  <translation>وسم المستند</translation>
</message>
<message id="action.doubt">
  <source>Doubtful</source>
  <translation>موضع شك</translation>
</message>
<message id="action.edit_guideline">
  <source>Edit the guideline…</source>
  <translation>تحرير دليل التوسيم…</translation>
</message>
<message id="action.edit_schema">
  <source>Edit schema…</source>
  <translation>تحرير المخطط…</translation>
</message>
<message id="action.edit_version">
  <source>Edit</source>
  <translation>تحرير</translation>
</message>
<message id="action.explain">
  <source>Explain this figure</source>
  <translation>شرح هذا الرقم</translation>
</message>
<message id="action.export">
  <source>Export…</source>
  <translation>تصدير…</translation>
</message>
<message id="action.extend_letter">
  <source>Extend by a letter</source>
  <translation>توسيع بحرف</translation>
</message>
<message id="action.extend_start">
  <source>Extend the start</source>
  <translation>توسيع من البداية</translation>
</message>
<message id="action.extend_start_letter">
  <source>Extend the start by a letter</source>
  <translation>توسيع البداية بحرف</translation>
</message>
<message id="action.extend_word">
  <source>Extend by a word</source>
  <translation>توسيع بمقدار كلمة</translation>
</message>
<message id="action.fill_roles">
  <source>Fill roles</source>
  <translation>ملء الأدوار</translation>
</message>
<message id="action.filter_documents">
  <source>Filter the documents</source>
  <translation>تصفية المستندات</translation>
</message>
<message id="action.find_in_text">
  <source>Find in text</source>
  <translation>بحث في النص</translation>
</message>
<message id="action.find_next">
  <source>Find next</source>
  <translation>بحث عن التالي</translation>
</message>
<message id="action.find_previous">
  <source>Find previous</source>
  <translation>بحث عن السابق</translation>
</message>
<message id="action.finish_and_next">
  <source>Finish, next document</source>
  <translation>إنهاء والمستند التالي</translation>
</message>
<message id="action.finish_document">
  <source>Finish</source>
  <translation>إنهاء المستند</translation>
</message>
<message id="action.guideline_beside">
  <source>Guideline beside the text</source>
  <translation>دليل التوسيم بجانب النص</translation>
</message>
<message id="action.hide_names">
  <source>Hide names</source>
  <translation>إخفاء الأسماء</translation>
</message>
<message id="action.import">
  <source>Import…</source>
  <translation>استيراد…</translation>
</message>
<message id="action.import_folder">
  <source>Import a folder…</source>
  <translation>استيراد مجلد…</translation>
</message>
<message id="action.import_paste">
  <source>Paste text</source>
  <translation>لصق نص</translation>
</message>
<message id="action.jump_to_mention">
  <source>Jump to mention</source>
  <translation>القفز إلى إشارة</translation>
</message>
<message id="action.label_density">
  <source>Labels: always, focused only, none</source>
  <translation>الوسوم: دائمًا، المحدَّد فقط، بلا</translation>
</message>
<message id="action.label_same">
  <source>Label all the same</source>
  <translation>وسم كل المتطابق</translation>
</message>
<message id="action.label_same_project">
  <source>Label all the same in the project</source>
  <translation>وسم كل المتطابق في المشروع</translation>
</message>
<message id="action.merge_by_attribute">
  <source>Attribute by attribute</source>
  <translation>سمةً سمةً</translation>
</message>
<message id="action.merge_entities">
  <source>Merge with another entity…</source>
  <translation>دمج مع كيان آخر…</translation>
</message>
<message id="action.merge_intersection">
  <source>Intersection</source>
  <translation>التقاطع</translation>
</message>
<message id="action.merge_union">
  <source>Union</source>
  <translation>الاتحاد</translation>
</message>
<message id="action.merge_versions">
  <source>Merge…</source>
  <translation>دمج…</translation>
</message>
<message id="action.near_duplicates">
  <source>Near-duplicates…</source>
  <translation>المستندات شبه المكررة…</translation>
</message>
<message id="action.new_project">
  <source>New project…</source>
  <translation>مشروع جديد…</translation>
</message>
<message id="action.next_conflict">
  <source>Next conflict</source>
  <translation>التعارض التالي</translation>
</message>
<message id="action.next_document">
  <source>Next document</source>
  <translation>المستند التالي</translation>
</message>
<message id="action.next_mention">
  <source>Next mention</source>
  <translation>الإشارة التالية</translation>
</message>
<message id="action.next_pane">
  <source>Next pane</source>
  <translation>الجزء التالي من النافذة</translation>
</message>
<message id="action.next_role">
  <source>Next role</source>
  <translation>الدور التالي</translation>
</message>
<message id="action.next_suggestion">
  <source>Next suggestion</source>
  <translation>الاقتراح التالي</translation>
</message>
<message id="action.none_right">
  <source>None is right</source>
  <translation>لا شيء منها صحيح</translation>
</message>
<message id="action.not_in_text">
  <source>Not in the text</source>
  <translation>ليس في النص</translation>
</message>
<message id="action.only_conflicts">
  <source>Only conflicts</source>
  <translation>التعارضات فقط</translation>
</message>
<message id="action.only_differences">
  <source>Differences only</source>
  <translation>الاختلافات فقط</translation>
</message>
<message id="action.open_guideline">
  <source>Open the guideline</source>
  <translation>فتح دليل التوسيم</translation>
</message>
<message id="action.open_project">
  <source>Open project…</source>
  <translation>فتح مشروع…</translation>
</message>
<message id="action.open_sample">
  <source>Open the sample</source>
  <translation>فتح المثال</translation>
</message>
<message id="action.paper">
  <source>Statistics for a paper…</source>
  <translation>إحصاءات لورقة بحثية…</translation>
</message>
<message id="action.people">
  <source>People…</source>
  <translation>الأشخاص…</translation>
</message>
<message id="action.preferences">
  <source>Preferences…</source>
  <translation>الإعدادات…</translation>
</message>
<message id="action.previous_conflict">
  <source>Previous conflict</source>
  <translation>التعارض السابق</translation>
</message>
<message id="action.previous_document">
  <source>Previous document</source>
  <translation>المستند السابق</translation>
</message>
<message id="action.previous_mention">
  <source>Previous mention</source>
  <translation>الإشارة السابقة</translation>
</message>
<message id="action.previous_suggestion">
  <source>Previous suggestion</source>
  <translation>الاقتراح السابق</translation>
</message>
<message id="action.project_settings">
  <source>Project settings…</source>
  <translation>إعدادات المشروع…</translation>
</message>
<message id="action.quit">
  <source>Quit</source>
  <translation>إنهاء</translation>
</message>
<message id="action.read_paragraph">
  <source>Read the paragraph</source>
  <translation>قراءة الفقرة</translation>
</message>
<message id="action.reason">
  <source>Reason</source>
  <translation>السبب</translation>
</message>
<message id="action.recent_projects">
  <source>Recent projects</source>
  <translation>المشاريع الأخيرة</translation>
</message>
<message id="action.redo">
  <source>Redo</source>
  <translation>إعادة</translation>
</message>
<message id="action.redo_named">
  <source>Redo: {action}</source>
  <translation>إعادة: {action}</translation>
</message>
<message id="action.redo_project">
  <source>Redo in the whole project…</source>
  <translation>إعادة في كل المشروع…</translation>
</message>
<message id="action.reject">
  <source>Reject</source>
  <translation>رفض</translation>
</message>
<message id="action.reject_suggestion">
  <source>Reject suggestion</source>
  <translation>رفض الاقتراح</translation>
</message>
<message id="action.relabel">
  <source>Change label</source>
  <translation>تغيير الوسم</translation>
</message>
<message id="action.release">
  <source>Publish a release…</source>
  <translation>نشر إصدار بيانات…</translation>
</message>
<message id="action.remove_zone">
  <source>Remove the zone here</source>
  <translation>إزالة المنطقة هنا</translation>
</message>
<message id="action.reopen_decision">
  <source>Reopen</source>
  <translation>إعادة فتح</translation>
</message>
<message id="action.reopen_document">
  <source>Reopen</source>
  <translation>إعادة فتح المستند</translation>
</message>
<message id="action.report">
  <source>Report</source>
  <translation>تقرير</translation>
</message>
<message id="action.revert">
  <source>Take this back</source>
  <translation>تراجع عن هذا</translation>
</message>
<message id="action.revised_decisions">
  <source>Decisions on changed clauses…</source>
  <translation>قرارات البنود المتغيرة…</translation>
</message>
<message id="action.same_entity">
  <source>Same entity</source>
  <translation>الكيان نفسه</translation>
</message>
<message id="action.same_verdict">
  <source>Same decision for all alike</source>
  <translation>القرار نفسه لكل ما يماثله</translation>
</message>
<message id="action.seal_and_next">
  <source>Seal, next document</source>
  <translation>اعتماد والمستند التالي</translation>
</message>
<message id="action.seal_gold">
  <source>Seal as gold</source>
  <translation>اعتماد النسخة الذهبية</translation>
</message>
<message id="action.seal_short">
  <source>Seal</source>
  <translation>اعتماد</translation>
</message>
<message id="action.search_documents">
  <source>Search documents</source>
  <translation>البحث في المستندات</translation>
</message>
<message id="action.search_project">
  <source>Search the project</source>
  <translation>البحث في المشروع</translation>
</message>
<message id="action.second_label">
  <source>Second label on the same span</source>
  <translation>وسم ثانٍ على المدى نفسه</translation>
</message>
<message id="action.second_look">
  <source>Same words, other label…</source>
  <translation>الكلمات نفسها بوسوم مختلفة…</translation>
</message>
<message id="action.select_sentence">
  <source>Select sentence</source>
  <translation>تحديد الجملة</translation>
</message>
<message id="action.set_aside">
  <source>Set document aside</source>
  <translation>تنحية المستند</translation>
</message>
<message id="action.shrink_letter">
  <source>Shrink by a letter</source>
  <translation>تقليص بحرف</translation>
</message>
<message id="action.shrink_start">
  <source>Shrink the start</source>
  <translation>تقليص من البداية</translation>
</message>
<message id="action.shrink_start_letter">
  <source>Shrink the start by a letter</source>
  <translation>تقليص البداية بحرف</translation>
</message>
<message id="action.shrink_word">
  <source>Shrink by a word</source>
  <translation>تقليص بمقدار كلمة</translation>
</message>
<message id="action.split_entity">
  <source>Make it an entity of its own</source>
  <translation>فصله كيانًا مستقلًا</translation>
</message>
<message id="action.suggestion_settings">
  <source>Suggestions and models…</source>
  <translation>الاقتراحات والنماذج…</translation>
</message>
<message id="action.swap_edge">
  <source>Other edge</source>
  <translation>الحد الآخر</translation>
</message>
<message id="action.take_version">
  <source>Take version {n}</source>
  <translation>اعتماد النسخة {n}</translation>
</message>
<message id="action.text_only">
  <source>Text only</source>
  <translation>النص فقط</translation>
</message>
<message id="action.to_guideline">
  <source>Add to the guideline</source>
  <translation>إضافة إلى دليل التوسيم</translation>
</message>
<message id="action.toggle_documents">
  <source>Document list</source>
  <translation>قائمة المستندات</translation>
</message>
<message id="action.toggle_inspector">
  <source>Inspector</source>
  <translation>التفاصيل</translation>
</message>
<message id="action.toggle_suggestions">
  <source>Show suggestions</source>
  <translation>عرض الاقتراحات</translation>
</message>
<message id="action.train_suggestions">
  <source>Learn from my work</source>
  <translation>التعلّم من عملي</translation>
</message>
<message id="action.undo">
  <source>Undo</source>
  <translation>تراجع</translation>
</message>
<message id="action.undo_named">
  <source>Undo: {action}</source>
  <translation>تراجع: {action}</translation>
</message>
<message id="action.undo_project">
  <source>Undo in the whole project…</source>
  <translation>تراجع في كل المشروع…</translation>
</message>
<message id="action.unseal">
  <source>Reopen gold</source>
  <translation>إعادة فتح النسخة الذهبية</translation>
</message>
<message id="action.zoom_in">
  <source>Zoom in</source>
  <translation>تكبير</translation>
</message>
<message id="action.zoom_out">
  <source>Zoom out</source>
  <translation>تصغير</translation>
</message>
<message id="action.zoom_reset">
  <source>Actual size</source>
  <translation>الحجم الأصلي</translation>
</message>
<message id="adjudicate.against">
  <source>Decided before: {label}</source>
  <translation>القرار السابق: {label}</translation>
</message>
<message id="adjudicate.agreed" numerus="yes">
  <source>{n} agreed annotations became gold by themselves</source>
  <translation><numerusform>لا وسوم متفق عليها</numerusform><numerusform>وسم واحد متفق عليه صار ذهبيًا تلقائيًا</numerusform><numerusform>وسمان متفق عليهما صارا ذهبيين تلقائيًا</numerusform><numerusform>{n} وسوم متفق عليها صارت ذهبية تلقائيًا</numerusform><numerusform>{n} وسمًا متفقًا عليه صار ذهبيًا تلقائيًا</numerusform><numerusform>{n} وسم متفق عليه صار ذهبيًا تلقائيًا</numerusform></translation>
</message>
<message id="adjudicate.alike" numerus="yes">
  <source>{n} conflicts like this, in {documents}</source>
  <translation><numerusform>لا تعارضات مثله</numerusform><numerusform>تعارض واحد مثله في {documents}</numerusform><numerusform>تعارضان مثله في {documents}</numerusform><numerusform>{n} تعارضات مثله في {documents}</numerusform><numerusform>{n} تعارضًا مثله في {documents}</numerusform><numerusform>{n} تعارض مثله في {documents}</numerusform></translation>
</message>
<message id="adjudicate.annotator">
  <source>Annotator {letter}</source>
  <translation>الموسِّم {letter}</translation>
</message>
<message id="adjudicate.begin_with">
  <source>Begin with which?</source>
  <translation>بأي نسخة تبدأ؟</translation>
</message>
<message id="adjudicate.by_kind">
  <source>Kind</source>
  <translation>الصنف</translation>
</message>
<message id="adjudicate.by_label">
  <source>Label</source>
  <translation>الوسم</translation>
</message>
<message id="adjudicate.by_person">
  <source>Who stands apart</source>
  <translation>من ينفرد برأيه</translation>
</message>
<message id="adjudicate.by_type">
  <source>Type</source>
  <translation>النوع</translation>
</message>
<message id="adjudicate.changed">
  <source>The versions have changed</source>
  <translation>تغيرت النسخ</translation>
</message>
<message id="adjudicate.choose_value">
  <source>Choose the value</source>
  <translation>اختر القيمة</translation>
</message>
<message id="adjudicate.choose_values">
  <source>Keys put values on and off</source>
  <translation>كل مفتاح يضع قيمة أو يرفعها</translation>
</message>
<message id="adjudicate.choose_way">
  <source>How to merge?</source>
  <translation>كيف تُدمج؟</translation>
</message>
<message id="adjudicate.cited">
  <source>✓ cited</source>
  <translation>✓ استُشهد بها</translation>
</message>
<message id="adjudicate.conflict_n">
  <source>Conflict {n}</source>
  <translation>التعارض {n}</translation>
</message>
<message id="adjudicate.decide_alike">
  <source>Decide them alike</source>
  <translation>الحكم فيها مثله</translation>
</message>
<message id="adjudicate.editing">
  <source>Editing gold</source>
  <translation>تحرير النسخة الذهبية</translation>
</message>
<message id="adjudicate.editing_keys">
  <source>Enter keeps, Esc takes back</source>
  <translation>Enter يُبقي وEsc يتراجع</translation>
</message>
<message id="adjudicate.f1">
  <source>entity F1 {f1}</source>
  <translation>F1 الكيانات: {f1}</translation>
</message>
<message id="adjudicate.filter">
  <source>Filter the conflicts</source>
  <translation>ترشيح التعارضات</translation>
</message>
<message id="adjudicate.free_text">
  <source>This label is free text: take one of the versions, or none.</source>
  <translation>هذا الوسم نص حر: اعتمد إحدى النسخ أو لا شيء منها.</translation>
</message>
<message id="adjudicate.guideline">
  <source>Guideline {version}</source>
  <translation>دليل التوسيم {version}</translation>
</message>
<message id="adjudicate.instead">
  <source>Which mention instead?</source>
  <translation>أي إشارة مكانها؟</translation>
</message>
<message id="adjudicate.layer_of">
  <source>Work of {person}</source>
  <translation>عمل {person}</translation>
</message>
<message id="adjudicate.legend_conflict">
  <source>conflict</source>
  <translation>تعارض</translation>
</message>
<message id="adjudicate.legend_gold">
  <source>agreed, gold</source>
  <translation>متفق عليه، ذهبي</translation>
</message>
<message id="adjudicate.letters">
  <source>A B C D E F G H I J K L</source>
  <translation>أ ب ت ث ج ح خ د ذ ر ز س</translation>
</message>
<message id="adjudicate.look_again">
  <source>Look again</source>
  <translation>نظرة أخرى</translation>
</message>
<message id="adjudicate.minutes_left" numerus="yes">
  <source>about {n} minutes left</source>
  <translation><numerusform>لم يبق وقت</numerusform><numerusform>بقيت دقيقة تقريبًا</numerusform><numerusform>بقيت دقيقتان تقريبًا</numerusform><numerusform>بقيت {n} دقائق تقريبًا</numerusform><numerusform>بقيت {n} دقيقة تقريبًا</numerusform><numerusform>بقيت {n} دقيقة تقريبًا</numerusform></translation>
</message>
<message id="adjudicate.new_vote">
  <source>A new vote disagrees</source>
  <translation>صوت جديد يخالف</translation>
</message>
<message id="adjudicate.new_vote_told">
  <source>Somebody finished after this decision and sees it differently. Decide again or take the same version again.</source>
  <translation>أنهى أحدهم عمله بعد هذا القرار ورأيه مختلف. قرّر من جديد أو اعتمد النسخة نفسها مرة أخرى.</translation>
</message>
<message id="adjudicate.none">
  <source>None</source>
  <translation>لا شيء منها</translation>
</message>
<message id="adjudicate.none_of_these">
  <source>None of these</source>
  <translation>لا شيء من هذه</translation>
</message>
<message id="adjudicate.note">
  <source>A note to the annotators…</source>
  <translation>ملاحظة للموسِّمين…</translation>
</message>
<message id="adjudicate.nothing_alike">
  <source>No other conflict is like this one.</source>
  <translation>لا تعارض آخر يشبه هذا.</translation>
</message>
<message id="adjudicate.nothing_here">
  <source>Nothing marked here</source>
  <translation>لا شيء موسومًا هنا</translation>
</message>
<message id="adjudicate.nothing_open">
  <source>Nothing to decide here</source>
  <translation>لا شيء للحكم هنا</translation>
</message>
<message id="adjudicate.of">
  <source>{done} of {total}</source>
  <translation>{done} من {total}</translation>
</message>
<message id="adjudicate.optional">
  <source>optional</source>
  <translation>اختياري</translation>
</message>
<message id="adjudicate.own_version">
  <source>the adjudicator’s own</source>
  <translation>نسخة المحكِّم</translation>
</message>
<message id="adjudicate.precedents">
  <source>Precedents</source>
  <translation>سوابق التحكيم</translation>
</message>
<message id="adjudicate.progress">
  <source>{done} of {total} decided</source>
  <translation>حُكم في {done} من {total}</translation>
</message>
<message id="adjudicate.reject_anyway">
  <source>Reject, leave the roles empty</source>
  <translation>تُرفض وتبقى الأدوار فارغة</translation>
</message>
<message id="adjudicate.revised" numerus="yes">
  <source>{n} decisions name a clause that reads otherwise now.</source>
  <translation><numerusform>لا قرار يستند إلى بند تغيّر نصه.</numerusform><numerusform>قرار واحد يستند إلى بند تغيّر نصه.</numerusform><numerusform>قراران يستندان إلى بند تغيّر نصه.</numerusform><numerusform>{n} قرارات تستند إلى بند تغيّر نصه.</numerusform><numerusform>{n} قرارًا يستند إلى بند تغيّر نصه.</numerusform><numerusform>{n} قرار يستند إلى بند تغيّر نصه.</numerusform></translation>
</message>
<message id="adjudicate.sealed_keys">
  <source>Sealed; reopen from the menu</source>
  <translation>معتمدة؛ تُفتح من القائمة</translation>
</message>
<message id="adjudicate.status">
  <source>{agreed} agreed · {decided} decided · {left} left</source>
  <translation>{agreed} متفق عليها · {decided} محكومة · {left} باقية</translation>
</message>
<message id="adjudicate.still_open" numerus="yes">
  <source>{n} conflicts are still open; gold is not sealed yet.</source>
  <translation><numerusform>لا تعارضات مفتوحة.</numerusform><numerusform>بقي تعارض واحد مفتوح؛ لم تُعتمد النسخة الذهبية بعد.</numerusform><numerusform>بقي تعارضان مفتوحان؛ لم تُعتمد النسخة الذهبية بعد.</numerusform><numerusform>بقيت {n} تعارضات مفتوحة؛ لم تُعتمد النسخة الذهبية بعد.</numerusform><numerusform>بقي {n} تعارضًا مفتوحًا؛ لم تُعتمد النسخة الذهبية بعد.</numerusform><numerusform>بقي {n} تعارض مفتوح؛ لم تُعتمد النسخة الذهبية بعد.</numerusform></translation>
</message>
<message id="adjudicate.take_any">
  <source>Take a version</source>
  <translation>اعتماد نسخة</translation>
</message>
<message id="adjudicate.take_these">
  <source>Take these</source>
  <translation>اعتماد هذه</translation>
</message>
<message id="adjudicate.this_document">
  <source>this document</source>
  <translation>هذا المستند</translation>
</message>
<message id="adjudicate.too_few">
  <source>There is nothing to compare yet: fewer than two annotators have finished this document. Finished so far: {people}.</source>
  <translation>لا شيء للمقارنة بعد: أنهى هذا المستند أقل من موسِّمَين. أنهاه حتى الآن: {people}.</translation>
</message>
<message id="adjudicate.used_by">
  <source>It fills {uses}</source>
  <translation>تملأ {uses}</translation>
</message>
<message id="adjudicate.which_filler">
  <source>Who fills this role?</source>
  <translation>من يملأ هذا الدور؟</translation>
</message>
<message id="adjudicate.why">
  <source>Why otherwise?</source>
  <translation>لماذا بخلافها؟</translation>
</message>
<message id="app.name">
  <source>Ayar</source>
  <translation>عيار</translation>
</message>
<message id="app.tagline">
  <source>Annotate and adjudicate gold data</source>
  <translation>توسيم البيانات الذهبية وتحكيمها</translation>
</message>
<message id="assign.as">
  <source>To be read as</source>
  <translation>للقراءة بصفة</translation>
</message>
<message id="assign.batch_any">
  <source>All documents</source>
  <translation>كل المستندات</translation>
</message>
<message id="assign.done">
  <source>Documents were assigned (assignments: {n}).</source>
  <translation>وُزّعت المستندات (عدد التوزيعات: {n}).</translation>
</message>
<message id="assign.new">
  <source>Of them new</source>
  <translation>الجديد منها</translation>
</message>
<message id="assign.nobody">
  <source>Choose who reads the documents.</source>
  <translation>اختر من يقرأ المستندات.</translation>
</message>
<message id="assign.nothing_new">
  <source>Everything is assigned already.</source>
  <translation>كل شيء موزَّع من قبل.</translation>
</message>
<message id="assign.overlap">
  <source>People per document</source>
  <translation>أشخاص لكل مستند</translation>
</message>
<message id="assign.seed">
  <source>Number for chance</source>
  <translation>رقم عشوائي</translation>
</message>
<message id="assign.start">
  <source>Assign</source>
  <translation>وزّع</translation>
</message>
<message id="assign.text">
  <source>Documents are given evenly; what is assigned or begun stays. The same number for chance gives the same assignment.</source>
  <translation>توزَّع المستندات بالتساوي؛ ويبقى ما وُزّع أو بدأ. والرقم العشوائي نفسه يعطي التوزيع نفسه.</translation>
</message>
<message id="attribute.boolean">
  <source>Yes or no</source>
  <translation>نعم أو لا</translation>
</message>
<message id="attribute.entity_list">
  <source>Several mentions</source>
  <translation>عدة إشارات</translation>
</message>
<message id="attribute.enum">
  <source>One of a list</source>
  <translation>واحد من قائمة</translation>
</message>
<message id="attribute.enum_multi">
  <source>Several of a list</source>
  <translation>عدة من قائمة</translation>
</message>
<message id="attribute.registry">
  <source>A known entity or event</source>
  <translation>كيان أو حدث معروف</translation>
</message>
<message id="attribute.string">
  <source>Text</source>
  <translation>نص</translation>
</message>
<message id="backup.done">
  <source>Backed up to {file}.</source>
  <translation>حُفظت النسخة الاحتياطية في {file}.</translation>
</message>
<message id="batches.from_list">
  <source>Put what the list shows into a batch</source>
  <translation>ضع ما تعرضه القائمة في دفعة</translation>
</message>
<message id="batches.make">
  <source>Make batch</source>
  <translation>أنشئ الدفعة</translation>
</message>
<message id="batches.name">
  <source>Name of the batch</source>
  <translation>اسم الدفعة</translation>
</message>
<message id="batches.none">
  <source>No batches yet</source>
  <translation>لا دفعات بعد</translation>
</message>
<message id="batches.text">
  <source>A batch is a named group of documents: for the filter, for assignments and for bundles.</source>
  <translation>الدفعة مجموعة مستندات لها اسم: للتصفية والتوزيع والحزم.</translation>
</message>
<message id="boundary.attached_after">
  <source>without the attached suffix</source>
  <translation>من دون الضمير المتصل</translation>
</message>
<message id="boundary.attached_before">
  <source>without the attached particle</source>
  <translation>من دون الحرف المتصل</translation>
</message>
<message id="boundary.class_noun">
  <source>without the class noun</source>
  <translation>من دون اسم النوع</translation>
</message>
<message id="boundary.punctuation">
  <source>without punctuation</source>
  <translation>من دون علامات الترقيم</translation>
</message>
<message id="boundary.title">
  <source>without the title</source>
  <translation>من دون اللقب</translation>
</message>
<message id="bundle.as_accept">
  <source>Work as {person}</source>
  <translation>اعمل باسم {person}</translation>
</message>
<message id="bundle.as_ask">
  <source>This bundle is for {person}, and the window works for {user}. Open it and work as {person} from now on?</source>
  <translation>هذه الحزمة لـ {person}، والنافذة تعمل باسم {user}. أتُفتح وتعمل من الآن باسم {person}؟</translation>
</message>
<message id="bundle.back">
  <source>Work back to the lead</source>
  <translation>عمل إلى المشرف</translation>
</message>
<message id="bundle.back_text">
  <source>Holds everything this person has annotated, and a reviewer’s gold, with its questions and answers.</source>
  <translation>تضم كل ما وسَمه هذا الشخص ونسخة المحكِّم الذهبية مع الأسئلة والأجوبة.</translation>
</message>
<message id="bundle.file">
  <source>File</source>
  <translation>الملف</translation>
</message>
<message id="bundle.made">
  <source>{file} is ready (documents: {documents}, sets: {sets}).</source>
  <translation>{file} جاهز (المستندات: {documents}، المجموعات: {sets}).</translation>
</message>
<message id="bundle.make">
  <source>Make bundle</source>
  <translation>أنشئ الحزمة</translation>
</message>
<message id="bundle.making">
  <source>Making a bundle…</source>
  <translation>إنشاء حزمة…</translation>
</message>
<message id="bundle.merging">
  <source>Merging the bundle…</source>
  <translation>دمج الحزمة…</translation>
</message>
<message id="bundle.opening">
  <source>Opening the bundle…</source>
  <translation>فتح الحزمة…</translation>
</message>
<message id="bundle.person">
  <source>Person</source>
  <translation>الشخص</translation>
</message>
<message id="bundle.reading">
  <source>Looking at the bundle…</source>
  <translation>فحص الحزمة…</translation>
</message>
<message id="bundle.to">
  <source>Documents for somebody</source>
  <translation>مستندات لشخص</translation>
</message>
<message id="bundle.to_text">
  <source>Holds the documents assigned to this person, schema, guidelines, known entities, questions, and their own work; for a reviewer also everybody’s finished work and the gold.</source>
  <translation>تضم المستندات الموزَّعة على هذا الشخص والمخطط والدليل والكيانات المعروفة والأسئلة وعمله؛ وللمحكِّم عمل الجميع المنتهي والنسخة الذهبية أيضًا.</translation>
</message>
<message id="button.activate">
  <source>Make active</source>
  <translation>تفعيل</translation>
</message>
<message id="button.add">
  <source>Add</source>
  <translation>إضافة</translation>
</message>
<message id="button.back">
  <source>Back</source>
  <translation>رجوع</translation>
</message>
<message id="button.cancel">
  <source>Cancel</source>
  <translation>إلغاء</translation>
</message>
<message id="button.choose_file">
  <source>Choose file</source>
  <translation>اختيار ملف</translation>
</message>
<message id="button.choose_folder">
  <source>Choose folder…</source>
  <translation>اختيار مجلد…</translation>
</message>
<message id="button.clear_filter">
  <source>Clear filter</source>
  <translation>مسح التصفية</translation>
</message>
<message id="button.close">
  <source>Close</source>
  <translation>إغلاق</translation>
</message>
<message id="button.continue">
  <source>Continue</source>
  <translation>متابعة</translation>
</message>
<message id="button.copy_details">
  <source>Copy details</source>
  <translation>نسخ التفاصيل</translation>
</message>
<message id="button.deactivate">
  <source>Make inactive</source>
  <translation>تعطيل</translation>
</message>
<message id="button.delete">
  <source>Delete</source>
  <translation>حذف</translation>
</message>
<message id="button.details">
  <source>Details</source>
  <translation>التفاصيل</translation>
</message>
<message id="button.discard">
  <source>Discard</source>
  <translation>تجاهل</translation>
</message>
<message id="button.down">
  <source>Down</source>
  <translation>أسفل</translation>
</message>
<message id="button.edit">
  <source>Edit</source>
  <translation>تحرير</translation>
</message>
<message id="button.go_to_documents">
  <source>Go to the documents</source>
  <translation>الانتقال إلى المستندات</translation>
</message>
<message id="button.hide">
  <source>Hide</source>
  <translation>إخفاء</translation>
</message>
<message id="button.next">
  <source>Next</source>
  <translation>التالي</translation>
</message>
<message id="button.next_batch">
  <source>Next batch</source>
  <translation>الدفعة التالية</translation>
</message>
<message id="button.ok">
  <source>OK</source>
  <translation>موافق</translation>
</message>
<message id="button.open_folder">
  <source>Open folder</source>
  <translation>فتح المجلد</translation>
</message>
<message id="button.previous">
  <source>Previous</source>
  <translation>السابق</translation>
</message>
<message id="button.publish_version">
  <source>Publish version {version}</source>
  <translation>نشر الإصدار {version}</translation>
</message>
<message id="button.redo_import">
  <source>Bring back</source>
  <translation>إعادة</translation>
</message>
<message id="button.remove">
  <source>Remove</source>
  <translation>إزالة</translation>
</message>
<message id="button.rename">
  <source>Rename</source>
  <translation>إعادة تسمية</translation>
</message>
<message id="button.replace">
  <source>Replace</source>
  <translation>استبدال</translation>
</message>
<message id="button.retry">
  <source>Try again</source>
  <translation>إعادة المحاولة</translation>
</message>
<message id="button.show">
  <source>Show</source>
  <translation>عرض</translation>
</message>
<message id="button.stop">
  <source>Stop</source>
  <translation>إيقاف</translation>
</message>
<message id="button.undo_import">
  <source>Take back</source>
  <translation>تراجُع</translation>
</message>
<message id="button.up">
  <source>Up</source>
  <translation>أعلى</translation>
</message>
<message id="calendar.gregorian">
  <source>Gregorian</source>
  <translation>الميلادي</translation>
</message>
<message id="calendar.jalali">
  <source>Persian (Solar Hijri)</source>
  <translation>الهجري الشمسي</translation>
</message>
<message id="calendar.locale">
  <source>As the language has it</source>
  <translation>بحسب اللغة</translation>
</message>
<message id="card.agreement">
  <source>agreement</source>
  <translation>الاتفاق</translation>
</message>
<message id="card.balanced">
  <source>Labels and languages are spread evenly over the splits (iterative stratification, seed {seed}).</source>
  <translation>وُزعت الوسوم واللغات بالتناسب على الأقسام (تقسيم طبقي تكراري، البذرة {seed}).</translation>
</message>
<message id="card.blind">
  <source>Decisions taken with the names hidden: {n}.</source>
  <translation>القرارات المتخذة مع إخفاء الأسماء: {n}.</translation>
</message>
<message id="card.by_date">
  <source>The splits follow the day of publication: the newest documents are in test.</source>
  <translation>الأقسام بحسب يوم النشر: أحدث المستندات في الاختبار.</translation>
</message>
<message id="card.count">
  <source>number</source>
  <translation>العدد</translation>
</message>
<message id="card.curve">
  <source>Learning curve</source>
  <translation>منحنى التعلم</translation>
</message>
<message id="card.curve_explained">
  <source>The tagger of Ayar (a conditional random field) was trained on growing parts of `train`, drawn at random with the seed {seed}, and measured on the {n} documents of {split}, of which it saw none: entity mentions with exact span and label. One run for each size, so small steps may be chance. The curve says whether more documents still help, not how good another model would be.</source>
  <translation>دُرِّب موسِّم عيار (حقل عشوائي شرطي) على أجزاء متنامية من `train` سُحبت عشوائيًّا بالبذرة {seed}، وقيس على {n} من مستندات {split} لم يرَ منها شيئًا: إشارات الكيانات بمدى ووسم مطابقين. لكل حجم تشغيلة واحدة، فالفروق الصغيرة قد تكون مصادفة. يبيّن المنحنى أما زالت زيادة المستندات تفيد، لا جودة نموذج آخر.</translation>
</message>
<message id="card.dates">
  <source>Published from {first} to {last}.</source>
  <translation>نُشرت من {first} إلى {last}.</translation>
</message>
<message id="card.documents">
  <source>documents</source>
  <translation>المستندات</translation>
</message>
<message id="card.id">
  <source>id</source>
  <translation>المعرّف</translation>
</message>
<message id="card.kept">
  <source>Documents of the earlier release stayed in its splits.</source>
  <translation>بقيت مستندات الإصدار السابق في أقسامه.</translation>
</message>
<message id="card.kind">
  <source>kind</source>
  <translation>النوع</translation>
</message>
<message id="card.measure">
  <source>measure</source>
  <translation>المقياس</translation>
</message>
<message id="card.measured">
  <source>Measured before adjudication over the {n} documents that two or more people finished; {here} of them are in this release.</source>
  <translation>قيس قبل التحكيم على المستندات التي أنهاها اثنان أو أكثر، وعددها {n}؛ منها في هذا الإصدار {here}.</translation>
</message>
<message id="card.name">
  <source>name</source>
  <translation>الاسم</translation>
</message>
<message id="card.named">
  <source>People are named, as whoever published it asked.</source>
  <translation>يُذكر العاملون بأسمائهم بطلب من الناشر.</translation>
</message>
<message id="card.no_decisions">
  <source>The gold carries no record of decisions.</source>
  <translation>لا تحمل النسخة الذهبية سجلًّا للقرارات.</translation>
</message>
<message id="card.no_licence">
  <source>Not stated. Without a licence others may not use the data.</source>
  <translation>غير مذكور. لا يجوز لغيركم استعمال البيانات بلا ترخيص.</translation>
</message>
<message id="card.nobody_named">
  <source>Nobody is named: people have numbers, the same in every file.</source>
  <translation>لا يُذكر أحد باسمه: لكل شخص رقم واحد في كل الملفات.</translation>
</message>
<message id="card.not_stated">
  <source>Not stated.</source>
  <translation>غير مذكور.</translation>
</message>
<message id="card.notes_left_out">
  <source>Notes and questions that they wrote are left out: {n}.</source>
  <translation>تُركت ملاحظاتهم وأسئلتهم المكتوبة: {n}.</translation>
</message>
<message id="card.people">
  <source>{n} annotators read them independently.</source>
  <translation>قرأها {n} من الموسِّمين كلٌّ على حدة.</translation>
</message>
<message id="card.precision">
  <source>precision</source>
  <translation>الدقة</translation>
</message>
<message id="card.publisher">
  <source>publisher</source>
  <translation>الناشر</translation>
</message>
<message id="card.random">
  <source>The splits are drawn at random (seed {seed}).</source>
  <translation>الأقسام عشوائية (البذرة {seed}).</translation>
</message>
<message id="card.recall">
  <source>recall</source>
  <translation>الاستدعاء</translation>
</message>
<message id="card.rule">
  <source>rule</source>
  <translation>القاعدة</translation>
</message>
<message id="card.split">
  <source>split</source>
  <translation>القسم</translation>
</message>
<message id="card.together">
  <source>Near-duplicate documents stay in one split (pairs found: {n}).</source>
  <translation>المستندات شبه المكررة بقيت في قسم واحد (عدد الأزواج: {n}).</translation>
</message>
<message id="card.value">
  <source>value</source>
  <translation>القيمة</translation>
</message>
<message id="card.values">
  <source>values</source>
  <translation>القيم</translation>
</message>
<message id="card.votes">
  <source>Everybody's versions and every decision are in `votes.jsonl`.</source>
  <translation>نسخة كل منهم وكل القرارات في `votes.jsonl`.</translation>
</message>
<message id="check.fine">
  <source>The project is in order.</source>
  <translation>المشروع سليم.</translation>
</message>
<message id="choice.all_values">
  <source>All values</source>
  <translation>كل القيم</translation>
</message>
<message id="choice.no">
  <source>No</source>
  <translation>لا</translation>
</message>
<message id="choice.write">
  <source>Write in the form</source>
  <translation>الكتابة في النموذج</translation>
</message>
<message id="choice.yes">
  <source>Yes</source>
  <translation>نعم</translation>
</message>
<message id="colour.aubergine">
  <source>aubergine</source>
  <translation>باذنجاني</translation>
</message>
<message id="colour.cypress">
  <source>cypress</source>
  <translation>سروي</translation>
</message>
<message id="colour.lapis">
  <source>lapis</source>
  <translation>لازوردي</translation>
</message>
<message id="colour.madder">
  <source>madder</source>
  <translation>فوّي</translation>
</message>
<message id="colour.olive">
  <source>olive</source>
  <translation>زيتوني</translation>
</message>
<message id="colour.petrol">
  <source>petrol</source>
  <translation>نفطي</translation>
</message>
<message id="colour.plum">
  <source>plum</source>
  <translation>برقوقي</translation>
</message>
<message id="colour.rose">
  <source>rose</source>
  <translation>وردي</translation>
</message>
<message id="colour.saffron">
  <source>saffron</source>
  <translation>زعفراني</translation>
</message>
<message id="colour.sky">
  <source>sky</source>
  <translation>سماوي</translation>
</message>
<message id="colour.slate">
  <source>slate</source>
  <translation>أردوازي</translation>
</message>
<message id="colour.walnut">
  <source>walnut</source>
  <translation>جوزي</translation>
</message>
<message id="command.placeholder">
  <source>Command or document…</source>
  <translation>أمر أو مستند…</translation>
</message>
<message id="comments.about">
  <source>About “{words}”</source>
  <translation>عن «{words}»</translation>
</message>
<message id="comments.about_document">
  <source>About the document</source>
  <translation>عن المستند</translation>
</message>
<message id="comments.answer">
  <source>Answer</source>
  <translation>أجب</translation>
</message>
<message id="comments.answer_hint">
  <source>Answer</source>
  <translation>الجواب</translation>
</message>
<message id="comments.everyone">
  <source>Everyone who read it</source>
  <translation>كل من قرأه</translation>
</message>
<message id="comments.here" numerus="yes">
  <source>{n} messages here</source>
  <translation><numerusform>لا رسائل هنا</numerusform><numerusform>رسالة واحدة هنا</numerusform><numerusform>رسالتان هنا</numerusform><numerusform>{n} رسائل هنا</numerusform><numerusform>{n} رسالة هنا</numerusform><numerusform>{n} رسالة هنا</numerusform></translation>
</message>
<message id="comments.hint">
  <source>Ask or answer; it travels with the next bundle</source>
  <translation>اسأل أو أجب؛ ويُرسل مع الحزمة التالية</translation>
</message>
<message id="comments.none">
  <source>No questions about this document.</source>
  <translation>لا أسئلة عن هذا المستند.</translation>
</message>
<message id="comments.send">
  <source>Send</source>
  <translation>أرسل</translation>
</message>
<message id="comments.take_back">
  <source>Take back</source>
  <translation>اسحب</translation>
</message>
<message id="comments.to">
  <source>To</source>
  <translation>إلى</translation>
</message>
<message id="comments.unread">
  <source>Unread questions: {n}</source>
  <translation>أسئلة غير مقروءة: {n}</translation>
</message>
<message id="conflict.argument">
  <source>Argument</source>
  <translation>الدور</translation>
</message>
<message id="conflict.attribute">
  <source>Attribute</source>
  <translation>السمة</translation>
</message>
<message id="conflict.boundary">
  <source>Boundary</source>
  <translation>الحدود</translation>
</message>
<message id="conflict.boundary_and_label">
  <source>Boundary and label</source>
  <translation>الحدود والوسم</translation>
</message>
<message id="conflict.label">
  <source>Label</source>
  <translation>الوسم</translation>
</message>
<message id="conflict.missing">
  <source>Missing</source>
  <translation>ناقص</translation>
</message>
<message id="conflict.only_in">
  <source>Only in {annotator}</source>
  <translation>عند {annotator} فقط</translation>
</message>
<message id="context.fill">
  <source>Fill “{role}” with this</source>
  <translation>املأ «{role}» بهذا</translation>
</message>
<message id="context.role_in">
  <source>Role in “{text}”</source>
  <translation>دور في «{text}»</translation>
</message>
<message id="contrast.high">
  <source>High</source>
  <translation>عالٍ</translation>
</message>
<message id="contrast.normal">
  <source>Normal</source>
  <translation>عادي</translation>
</message>
<message id="contrast.system">
  <source>Follow the system</source>
  <translation>كما في النظام</translation>
</message>
<message id="count.annotations" numerus="yes">
  <source>{n} annotations</source>
  <translation><numerusform>لا توسيمات</numerusform><numerusform>توسيم واحد</numerusform><numerusform>توسيمان</numerusform><numerusform>{n} توسيمات</numerusform><numerusform>{n} توسيمًا</numerusform><numerusform>{n} توسيم</numerusform></translation>
</message>
<message id="count.annotators" numerus="yes">
  <source>{n} annotators</source>
  <translation><numerusform>لا موسِّمين</numerusform><numerusform>موسِّم واحد</numerusform><numerusform>موسِّمان</numerusform><numerusform>{n} موسِّمين</numerusform><numerusform>{n} موسِّمًا</numerusform><numerusform>{n} موسِّم</numerusform></translation>
</message>
<message id="count.changes" numerus="yes">
  <source>{n} changes</source>
  <translation><numerusform>لا تغييرات</numerusform><numerusform>تغيير واحد</numerusform><numerusform>تغييران</numerusform><numerusform>{n} تغييرات</numerusform><numerusform>{n} تغييرًا</numerusform><numerusform>{n} تغيير</numerusform></translation>
</message>
<message id="count.characters" numerus="yes">
  <source>{n} characters</source>
  <translation><numerusform>لا محارف</numerusform><numerusform>محرف واحد</numerusform><numerusform>محرفان</numerusform><numerusform>{n} محارف</numerusform><numerusform>{n} محرفًا</numerusform><numerusform>{n} محرف</numerusform></translation>
</message>
<message id="count.conflicts" numerus="yes">
  <source>{n} conflicts</source>
  <translation><numerusform>لا تعارضات</numerusform><numerusform>تعارض واحد</numerusform><numerusform>تعارضان</numerusform><numerusform>{n} تعارضات</numerusform><numerusform>{n} تعارضًا</numerusform><numerusform>{n} تعارض</numerusform></translation>
</message>
<message id="count.days_ago" numerus="yes">
  <source>{n} days ago</source>
  <translation><numerusform>اليوم</numerusform><numerusform>قبل يوم</numerusform><numerusform>قبل يومين</numerusform><numerusform>قبل {n} أيام</numerusform><numerusform>قبل {n} يومًا</numerusform><numerusform>قبل {n} يوم</numerusform></translation>
</message>
<message id="count.decisions" numerus="yes">
  <source>{n} decisions</source>
  <translation><numerusform>لا قرارات</numerusform><numerusform>قرار واحد</numerusform><numerusform>قراران</numerusform><numerusform>{n} قرارات</numerusform><numerusform>{n} قرارًا</numerusform><numerusform>{n} قرار</numerusform></translation>
</message>
<message id="count.documents" numerus="yes">
  <source>{n} documents</source>
  <translation><numerusform>لا مستندات</numerusform><numerusform>مستند واحد</numerusform><numerusform>مستندان</numerusform><numerusform>{n} مستندات</numerusform><numerusform>{n} مستندًا</numerusform><numerusform>{n} مستند</numerusform></translation>
</message>
<message id="count.entities" numerus="yes">
  <source>{n} entities</source>
  <translation><numerusform>لا كيانات</numerusform><numerusform>كيان واحد</numerusform><numerusform>كيانان</numerusform><numerusform>{n} كيانات</numerusform><numerusform>{n} كيانًا</numerusform><numerusform>{n} كيان</numerusform></translation>
</message>
<message id="count.errors" numerus="yes">
  <source>{n} errors</source>
  <translation><numerusform>لا أخطاء</numerusform><numerusform>خطأ واحد</numerusform><numerusform>خطآن</numerusform><numerusform>{n} أخطاء</numerusform><numerusform>{n} خطأً</numerusform><numerusform>{n} خطأ</numerusform></translation>
</message>
<message id="count.events" numerus="yes">
  <source>{n} events</source>
  <translation><numerusform>لا أحداث</numerusform><numerusform>حدث واحد</numerusform><numerusform>حدثان</numerusform><numerusform>{n} أحداث</numerusform><numerusform>{n} حدثًا</numerusform><numerusform>{n} حدث</numerusform></translation>
</message>
<message id="count.files" numerus="yes">
  <source>{n} files</source>
  <translation><numerusform>لا ملفات</numerusform><numerusform>ملف واحد</numerusform><numerusform>ملفان</numerusform><numerusform>{n} ملفات</numerusform><numerusform>{n} ملفًّا</numerusform><numerusform>{n} ملف</numerusform></translation>
</message>
<message id="count.hits" numerus="yes">
  <source>{n} hits</source>
  <translation><numerusform>لا نتائج</numerusform><numerusform>نتيجة واحدة</numerusform><numerusform>نتيجتان</numerusform><numerusform>{n} نتائج</numerusform><numerusform>{n} نتيجة</numerusform><numerusform>{n} نتيجة</numerusform></translation>
</message>
<message id="count.hours_ago" numerus="yes">
  <source>{n} hours ago</source>
  <translation><numerusform>الآن</numerusform><numerusform>قبل ساعة</numerusform><numerusform>قبل ساعتين</numerusform><numerusform>قبل {n} ساعات</numerusform><numerusform>قبل {n} ساعة</numerusform><numerusform>قبل {n} ساعة</numerusform></translation>
</message>
<message id="count.identical" numerus="yes">
  <source>{n} identical</source>
  <translation><numerusform>لا متطابق</numerusform><numerusform>متطابق واحد</numerusform><numerusform>متطابقان</numerusform><numerusform>{n} متطابقات</numerusform><numerusform>{n} متطابقًا</numerusform><numerusform>{n} متطابق</numerusform></translation>
</message>
<message id="count.labels" numerus="yes">
  <source>{n} labels</source>
  <translation><numerusform>لا وسوم</numerusform><numerusform>وسم واحد</numerusform><numerusform>وسمان</numerusform><numerusform>{n} وسوم</numerusform><numerusform>{n} وسمًا</numerusform><numerusform>{n} وسم</numerusform></translation>
</message>
<message id="count.losses" numerus="yes">
  <source>{n} losses</source>
  <translation><numerusform>لا فقد</numerusform><numerusform>فقد واحد</numerusform><numerusform>فقدان</numerusform><numerusform>{n} مفقودات</numerusform><numerusform>{n} مفقودًا</numerusform><numerusform>{n} مفقود</numerusform></translation>
</message>
<message id="count.mentions" numerus="yes">
  <source>{n} mentions</source>
  <translation><numerusform>لا إشارات</numerusform><numerusform>إشارة واحدة</numerusform><numerusform>إشارتان</numerusform><numerusform>{n} إشارات</numerusform><numerusform>{n} إشارة</numerusform><numerusform>{n} إشارة</numerusform></translation>
</message>
<message id="count.minutes" numerus="yes">
  <source>{n} minutes</source>
  <translation><numerusform>أقل من دقيقة</numerusform><numerusform>دقيقة واحدة</numerusform><numerusform>دقيقتان</numerusform><numerusform>{n} دقائق</numerusform><numerusform>{n} دقيقة</numerusform><numerusform>{n} دقيقة</numerusform></translation>
</message>
<message id="count.minutes_ago" numerus="yes">
  <source>{n} minutes ago</source>
  <translation><numerusform>الآن</numerusform><numerusform>قبل دقيقة</numerusform><numerusform>قبل دقيقتين</numerusform><numerusform>قبل {n} دقائق</numerusform><numerusform>قبل {n} دقيقة</numerusform><numerusform>قبل {n} دقيقة</numerusform></translation>
</message>
<message id="count.places" numerus="yes">
  <source>{n} places</source>
  <translation><numerusform>لا مواضع</numerusform><numerusform>موضع واحد</numerusform><numerusform>موضعان</numerusform><numerusform>{n} مواضع</numerusform><numerusform>{n} موضعًا</numerusform><numerusform>{n} موضع</numerusform></translation>
</message>
<message id="count.problems" numerus="yes">
  <source>{n} problems</source>
  <translation><numerusform>لا مشكلات</numerusform><numerusform>مشكلة واحدة</numerusform><numerusform>مشكلتان</numerusform><numerusform>{n} مشكلات</numerusform><numerusform>{n} مشكلة</numerusform><numerusform>{n} مشكلة</numerusform></translation>
</message>
<message id="count.stances" numerus="yes">
  <source>{n} stances</source>
  <translation><numerusform>لا مواقف</numerusform><numerusform>موقف واحد</numerusform><numerusform>موقفان</numerusform><numerusform>{n} مواقف</numerusform><numerusform>{n} موقفًا</numerusform><numerusform>{n} موقف</numerusform></translation>
</message>
<message id="count.suggestions" numerus="yes">
  <source>{n} suggestions</source>
  <translation><numerusform>لا اقتراحات</numerusform><numerusform>اقتراح واحد</numerusform><numerusform>اقتراحان</numerusform><numerusform>{n} اقتراحات</numerusform><numerusform>{n} اقتراحًا</numerusform><numerusform>{n} اقتراح</numerusform></translation>
</message>
<message id="count.versions" numerus="yes">
  <source>{n} versions</source>
  <translation><numerusform>لا نسخ</numerusform><numerusform>نسخة واحدة</numerusform><numerusform>نسختان</numerusform><numerusform>{n} نسخ</numerusform><numerusform>{n} نسخة</numerusform><numerusform>{n} نسخة</numerusform></translation>
</message>
<message id="count.warnings" numerus="yes">
  <source>{n} warnings</source>
  <translation><numerusform>لا تنبيهات</numerusform><numerusform>تنبيه واحد</numerusform><numerusform>تنبيهان</numerusform><numerusform>{n} تنبيهات</numerusform><numerusform>{n} تنبيهًا</numerusform><numerusform>{n} تنبيه</numerusform></translation>
</message>
<message id="count.words" numerus="yes">
  <source>{n} words</source>
  <translation><numerusform>لا كلمات</numerusform><numerusform>كلمة واحدة</numerusform><numerusform>كلمتان</numerusform><numerusform>{n} كلمات</numerusform><numerusform>{n} كلمة</numerusform><numerusform>{n} كلمة</numerusform></translation>
</message>
<message id="count.zones" numerus="yes">
  <source>{n} zones</source>
  <translation><numerusform>لا مناطق</numerusform><numerusform>منطقة واحدة</numerusform><numerusform>منطقتان</numerusform><numerusform>{n} مناطق</numerusform><numerusform>{n} منطقة</numerusform><numerusform>{n} منطقة</numerusform></translation>
</message>
<message id="damaged.offer">
  <source>The newest safety copy is from {date}. Ayar can put it beside the damaged file and open it.</source>
  <translation>أحدث نسخة أمان تعود إلى {date}. يستطيع عيار وضعها بجانب الملف التالف وفتحها.</translation>
</message>
<message id="damaged.open_copy">
  <source>Open the safety copy</source>
  <translation>فتح نسخة الأمان</translation>
</message>
<message id="damaged.restored">
  <source>This is the safety copy of {date}, restored as {file}.</source>
  <translation>هذه نسخة الأمان بتاريخ {date}، استُعيدت باسم {file}.</translation>
</message>
<message id="dashboard.agreement_by">
  <source>Agreement, {measure}</source>
  <translation>الاتفاق، {measure}</translation>
</message>
<message id="dashboard.all_time">
  <source>All time</source>
  <translation>كل المدة</translation>
</message>
<message id="dashboard.annotator">
  <source>Annotator</source>
  <translation>الموسِّم</translation>
</message>
<message id="dashboard.both_say">
  <source>{label}, both the same</source>
  <translation>{label}، كلاهما سواء</translation>
</message>
<message id="dashboard.both_ways">
  <source>Pairs of people, both ways</source>
  <translation>أزواج الموسِّمين بالاتجاهين</translation>
</message>
<message id="dashboard.commonest_slip">
  <source>most often confused: {one} and {other}</source>
  <translation>أكثر التباس: {one} و{other}</translation>
</message>
<message id="dashboard.compute">
  <source>Compute</source>
  <translation>احسب</translation>
</message>
<message id="dashboard.decided_of">
  <source>{n} of {total} decided</source>
  <translation>حُسم {n} من {total}</translation>
</message>
<message id="dashboard.document">
  <source>Document</source>
  <translation>المستند</translation>
</message>
<message id="dashboard.documents">
  <source>documents</source>
  <translation>مستندات</translation>
</message>
<message id="dashboard.done_of">
  <source>{n} of {total} documents</source>
  <translation>{n} من {total} مستند</translation>
</message>
<message id="dashboard.everybody" numerus="yes">
  <source>All, {n} people</source>
  <translation><numerusform>لا أحد</numerusform><numerusform>الكل، شخص واحد</numerusform><numerusform>الكل، شخصان</numerusform><numerusform>الكل، {n} أشخاص</numerusform><numerusform>الكل، {n} شخصًا</numerusform><numerusform>الكل، {n} شخص</numerusform></translation>
</message>
<message id="dashboard.explain">
  <source>What is this? {what}</source>
  <translation>ما هذا؟ {what}</translation>
</message>
<message id="dashboard.explained.cards">
  <source>Progress counts documents: gold is sealed, read means that everyone who is to read it has finished. The end is projected only from ten documents on five days of the last four weeks.</source>
  <translation>يعدّ التقدم المستندات: الذهبي مختوم، والمقروء أنجزه كل قرائه. لا تُتوقع النهاية إلا من عشرة مستندات في خمسة أيام من الأسابيع الأربعة الأخيرة.</translation>
</message>
<message id="dashboard.explained.conflicts">
  <source>Places where people differ and nobody has decided yet. A bar opens them.</source>
  <translation>مواضع اختلف فيها الموسِّمون ولم يحسمها أحد بعد. يفتحها الشريط.</translation>
</message>
<message id="dashboard.explained.confusion">
  <source>How often one has a label where the other has another one, or nothing, over all pairs of people. The diagonal is where both say the same. A cell opens its places.</source>
  <translation>كم مرة وضع أحدهما وسمًا حيث وضع الآخر غيره أو لا شيء، على كل الأزواج. القطر حيث يتفقان. تفتح الخلية مواضعها.</translation>
</message>
<message id="dashboard.explained.curve">
  <source>Does more annotation still pay? The tagger is trained on growing parts of the work and measured on a fifth that it never sees. This takes a while.</source>
  <translation>هل ما زال المزيد من التوسيم مجديًا؟ يُدرَّب الواسم على أجزاء متزايدة ويُقاس على خُمس لا يراه. يستغرق هذا بعض الوقت.</translation>
</message>
<message id="dashboard.explained.distribution">
  <source>How often each label is used, counted in everybody’s work: what two people marked counts twice.</source>
  <translation>عدد مرات استعمال كل وسم في عمل الجميع: ما وسمه شخصان يُعدّ مرتين.</translation>
</message>
<message id="dashboard.explained.documents">
  <source>What each document adds: a low figure shows where to look first. One document alone says little about people.</source>
  <translation>ما يضيفه كل مستند: الرقم المنخفض يدل على ما يُنظر فيه أولًا. مستند واحد لا يقول الكثير عن الأشخاص.</translation>
</message>
<message id="dashboard.explained.followed">
  <source>The share of the machine’s suggestions that people accepted as they were. A very high share may mean good suggestions, or that nobody looks any more: check some.</source>
  <translation>نسبة اقتراحات الآلة التي قُبلت كما هي. النسبة العالية جدًا تعني اقتراحات جيدة أو أن أحدًا لم يعد ينظر: افحصوا بعضها.</translation>
</message>
<message id="dashboard.explained.labels">
  <source>The same for each of the commonest labels, over all pairs. What lies under the threshold needs a clearer guideline before more is annotated.</source>
  <translation>الشيء نفسه لكل وسم من أكثر الوسوم ورودًا، على كل الأزواج. ما كان تحت العتبة يحتاج دليلًا أوضح قبل المزيد.</translation>
</message>
<message id="dashboard.explained.matrix">
  <source>How far every two people agree over the documents that both have finished. A cell opens what they differ in.</source>
  <translation>مقدار اتفاق كل شخصين في المستندات التي أنجزاها معًا. تفتح الخلية ما اختلفا فيه.</translation>
</message>
<message id="dashboard.explained.people">
  <source>Finished, begun and flagged documents of everybody, the median time of the finished ones, and the mean agreement with the others. A sign marks who lies clearly below the others or under the threshold: talk before counting it against anybody.</source>
  <translation>المستندات المنجزة والمبدوءة والمعلَّمة لكل شخص، ووسيط زمن المنجز منها، ومتوسط الاتفاق مع الآخرين. تُعلِّم الإشارة من هو أدنى بوضوح من الآخرين أو تحت العتبة: تحدثوا معه أولًا.</translation>
</message>
<message id="dashboard.explained.self">
  <source>What somebody agrees with themselves where a document came to them a second time without saying so: nobody agrees with others more than with themselves.</source>
  <translation>اتفاق الشخص مع نفسه حيث أُعطي المستند مرة ثانية دون إخباره: لا أحد يتفق مع غيره أكثر من نفسه.</translation>
</message>
<message id="dashboard.explained.time">
  <source>How long finished readings took, without pauses of more than a minute. The dark bar holds the median.</source>
  <translation>كم استغرقت القراءات المنجزة دون التوقفات التي تزيد على دقيقة. العمود الداكن فيه الوسيط.</translation>
</message>
<message id="dashboard.explained.weeks">
  <source>Agreement over the documents of each week, by their last edit. Weeks with fewer than ten shared documents stay empty.</source>
  <translation>الاتفاق في مستندات كل أسبوع بحسب آخر تعديل. تبقى الأسابيع التي دون عشرة مستندات مشتركة فارغة.</translation>
</message>
<message id="dashboard.fewest">
  <source>Under ten shared documents no figure is shown: the next document could overturn it.</source>
  <translation>لا يُعرض رقم دون عشرة مستندات مشتركة: قد يقلبه المستند التالي.</translation>
</message>
<message id="dashboard.filter.batch">
  <source>Batch</source>
  <translation>الدفعة</translation>
</message>
<message id="dashboard.filter.kind">
  <source>Kind</source>
  <translation>النوع</translation>
</message>
<message id="dashboard.filter.measure">
  <source>Measure</source>
  <translation>المقياس</translation>
</message>
<message id="dashboard.filter.people">
  <source>Annotators</source>
  <translation>الموسِّمون</translation>
</message>
<message id="dashboard.filter.period">
  <source>Period</source>
  <translation>المدة</translation>
</message>
<message id="dashboard.first_shown">
  <source>the first {n} are shown</source>
  <translation>تُعرض أول {n}</translation>
</message>
<message id="dashboard.gold_detail">
  <source>{share} of all · {n} this week</source>
  <translation>{share} من الكل · {n} هذا الأسبوع</translation>
</message>
<message id="dashboard.higher">
  <source>{value} above the week before</source>
  <translation>أعلى بمقدار {value} من الأسبوع السابق</translation>
</message>
<message id="dashboard.judged">
  <source>accepted {accepted}, changed {edited}, rejected {rejected}</source>
  <translation>مقبول {accepted}، معدَّل {edited}، مرفوض {rejected}</translation>
</message>
<message id="dashboard.last_weeks" numerus="yes">
  <source>Last {n} weeks</source>
  <translation><numerusform>آخر {n} أسبوع</numerusform><numerusform>الأسبوع الأخير</numerusform><numerusform>آخر أسبوعين</numerusform><numerusform>آخر {n} أسابيع</numerusform><numerusform>آخر {n} أسبوعًا</numerusform><numerusform>آخر {n} أسبوع</numerusform></translation>
</message>
<message id="dashboard.lower">
  <source>{value} below the week before</source>
  <translation>أدنى بمقدار {value} من الأسبوع السابق</translation>
</message>
<message id="dashboard.lowest_pair">
  <source>{one} and {other}: least agreement</source>
  <translation>{one} و{other}: أدنى اتفاق</translation>
</message>
<message id="dashboard.measure.alpha">
  <source>α Krippendorff</source>
  <translation>α كريبندورف</translation>
</message>
<message id="dashboard.measure.f1">
  <source>F1</source>
  <translation>F1</translation>
</message>
<message id="dashboard.measure.kappa">
  <source>κ Cohen</source>
  <translation>κ كوهين</translation>
</message>
<message id="dashboard.median_time">
  <source>Median time</source>
  <translation>وسيط الزمن</translation>
</message>
<message id="dashboard.minutes_between">
  <source>{first} to {last} minutes</source>
  <translation>من {first} إلى {last} دقيقة</translation>
</message>
<message id="dashboard.minutes_from">
  <source>{first} minutes and more</source>
  <translation>{first} دقيقة فأكثر</translation>
</message>
<message id="dashboard.needs_more" numerus="yes">
  <source>needs {n} more shared documents</source>
  <translation><numerusform>لا ينقص شيء</numerusform><numerusform>ينقص مستند مشترك واحد</numerusform><numerusform>ينقص مستندان مشتركان</numerusform><numerusform>تنقص {n} مستندات مشتركة</numerusform><numerusform>ينقص {n} مستندًا مشتركًا</numerusform><numerusform>ينقص {n} مستند مشترك</numerusform></translation>
</message>
<message id="dashboard.needs_more_judged" numerus="yes">
  <source>needs {n} more decisions</source>
  <translation><numerusform>لا ينقص شيء</numerusform><numerusform>ينقص قرار واحد</numerusform><numerusform>ينقص قراران</numerusform><numerusform>تنقص {n} قرارات</numerusform><numerusform>ينقص {n} قرارًا</numerusform><numerusform>ينقص {n} قرار</numerusform></translation>
</message>
<message id="dashboard.needs_more_sets" numerus="yes">
  <source>A learning curve needs {n} more finished documents.</source>
  <translation><numerusform>لا ينقص شيء.</numerusform><numerusform>ينقص منحنى التعلم مستند منجز واحد.</numerusform><numerusform>ينقص منحنى التعلم مستندان منجزان.</numerusform><numerusform>تنقص منحنى التعلم {n} مستندات منجزة.</numerusform><numerusform>ينقص منحنى التعلم {n} مستندًا منجزًا.</numerusform><numerusform>ينقص منحنى التعلم {n} مستند منجز.</numerusform></translation>
</message>
<message id="dashboard.no_conflicts">
  <source>No conflicts</source>
  <translation>لا تعارضات</translation>
</message>
<message id="dashboard.no_documents">
  <source>No documents</source>
  <translation>لا مستندات</translation>
</message>
<message id="dashboard.no_labels">
  <source>Nothing of this kind has been annotated yet.</source>
  <translation>لم يُوسَم شيء من هذا النوع بعد.</translation>
</message>
<message id="dashboard.no_people">
  <source>Nobody has begun yet.</source>
  <translation>لم يبدأ أحد بعد.</translation>
</message>
<message id="dashboard.no_repeats">
  <source>No document has been given to anybody twice.</source>
  <translation>لم يُعط أي مستند لأحد مرتين.</translation>
</message>
<message id="dashboard.no_suggestions">
  <source>Nobody has judged a suggestion of this kind yet.</source>
  <translation>لم يحكم أحد بعد على اقتراح من هذا النوع.</translation>
</message>
<message id="dashboard.no_time">
  <source>No time measured yet</source>
  <translation>لم يُقس أي زمن بعد</translation>
</message>
<message id="dashboard.no_weeks">
  <source>No shared document of a known week: imported work carries no dates.</source>
  <translation>لا مستند مشتركًا معروف الأسبوع: العمل المستورد بلا تواريخ.</translation>
</message>
<message id="dashboard.not_of_kind">
  <source>This measure does not exist for this kind; choose F1.</source>
  <translation>هذا المقياس غير معرَّف لهذا النوع؛ اختر F1.</translation>
</message>
<message id="dashboard.nothing">
  <source>nothing</source>
  <translation>لا شيء</translation>
</message>
<message id="dashboard.of_many">
  <source>the {n} of {total} who agree least with the others</source>
  <translation>الـ{n} من {total} الأقل اتفاقًا مع الآخرين</translation>
</message>
<message id="dashboard.of_n_documents" numerus="yes">
  <source>of {n} documents</source>
  <translation><numerusform>من {n} مستند</numerusform><numerusform>من مستند واحد</numerusform><numerusform>من مستندين</numerusform><numerusform>من {n} مستندات</numerusform><numerusform>من {n} مستندًا</numerusform><numerusform>من {n} مستند</numerusform></translation>
</message>
<message id="dashboard.open_case">
  <source>Open at its place</source>
  <translation>فتح في موضعه</translation>
</message>
<message id="dashboard.open_of">
  <source>{n} open of {total}</source>
  <translation>{n} مفتوح من {total}</translation>
</message>
<message id="dashboard.pace">
  <source>{n} documents a day</source>
  <translation>بمعدل {n} مستند يوميًا</translation>
</message>
<message id="dashboard.pace_days" numerus="yes">
  <source>needs {n} more working days</source>
  <translation><numerusform>لا ينقص شيء</numerusform><numerusform>ينقص يوم عمل واحد</numerusform><numerusform>ينقص يوما عمل</numerusform><numerusform>تنقص {n} أيام عمل</numerusform><numerusform>ينقص {n} يوم عمل</numerusform><numerusform>ينقص {n} يوم عمل</numerusform></translation>
</message>
<message id="dashboard.pace_documents" numerus="yes">
  <source>needs {n} more finished documents</source>
  <translation><numerusform>لا ينقص شيء</numerusform><numerusform>ينقص مستند منجز واحد</numerusform><numerusform>ينقص مستندان منجزان</numerusform><numerusform>تنقص {n} مستندات منجزة</numerusform><numerusform>ينقص {n} مستندًا منجزًا</numerusform><numerusform>ينقص {n} مستند منجز</numerusform></translation>
</message>
<message id="dashboard.panel.cards">
  <source>Figures at a glance</source>
  <translation>الأرقام في لمحة</translation>
</message>
<message id="dashboard.panel.conflicts">
  <source>Open conflicts by type</source>
  <translation>التعارضات المفتوحة بحسب النوع</translation>
</message>
<message id="dashboard.panel.confusion">
  <source>Confusion matrix</source>
  <translation>مصفوفة الالتباس</translation>
</message>
<message id="dashboard.panel.curve">
  <source>Learning curve</source>
  <translation>منحنى التعلم</translation>
</message>
<message id="dashboard.panel.distribution">
  <source>Label distribution</source>
  <translation>توزيع الوسوم</translation>
</message>
<message id="dashboard.panel.documents">
  <source>Agreement by document</source>
  <translation>الاتفاق بحسب المستند</translation>
</message>
<message id="dashboard.panel.followed">
  <source>Where people follow the machine</source>
  <translation>أين يُتبع رأي الآلة</translation>
</message>
<message id="dashboard.panel.labels">
  <source>Agreement by label</source>
  <translation>الاتفاق بحسب الوسم</translation>
</message>
<message id="dashboard.panel.matrix">
  <source>Agreement matrix</source>
  <translation>مصفوفة الاتفاق</translation>
</message>
<message id="dashboard.panel.people">
  <source>Annotators’ progress</source>
  <translation>تقدم الموسِّمين</translation>
</message>
<message id="dashboard.panel.self">
  <source>Agreement with oneself</source>
  <translation>الاتفاق مع الذات</translation>
</message>
<message id="dashboard.panel.time">
  <source>Time per document</source>
  <translation>الزمن لكل مستند</translation>
</message>
<message id="dashboard.panel.weeks">
  <source>Agreement by week</source>
  <translation>الاتفاق أسبوعيًا</translation>
</message>
<message id="dashboard.person_counts">
  <source>finished {finished}, in progress {busy}, flagged {flagged}, of {total}</source>
  <translation>منجز {finished}، قيد العمل {busy}، معلَّم {flagged}، من {total}</translation>
</message>
<message id="dashboard.project_progress">
  <source>Progress of the project</source>
  <translation>تقدم المشروع</translation>
</message>
<message id="dashboard.projected_end">
  <source>Projected end</source>
  <translation>النهاية المتوقعة</translation>
</message>
<message id="dashboard.reached">
  <source>goal</source>
  <translation>الهدف</translation>
</message>
<message id="dashboard.readers">
  <source>Readers</source>
  <translation>القراء</translation>
</message>
<message id="dashboard.same_person">
  <source>the same person</source>
  <translation>الشخص نفسه</translation>
</message>
<message id="dashboard.stands_out">
  <source>clearly below the others or the threshold</source>
  <translation>أدنى بوضوح من الآخرين أو من العتبة</translation>
</message>
<message id="dashboard.states">
  <source>gold {gold}, read {read}, in progress {busy}, new {new}</source>
  <translation>ذهبي {gold}، مقروء {read}، قيد العمل {busy}، جديد {new}</translation>
</message>
<message id="dashboard.taken_for">
  <source>{one} against {other}</source>
  <translation>{one} مقابل {other}</translation>
</message>
<message id="dashboard.timed" numerus="yes">
  <source>minutes · {n} readings</source>
  <translation><numerusform>دقيقة · {n} قراءة</numerusform><numerusform>دقيقة · قراءة واحدة</numerusform><numerusform>دقيقة · قراءتان</numerusform><numerusform>دقيقة · {n} قراءات</numerusform><numerusform>دقيقة · {n} قراءة</numerusform><numerusform>دقيقة · {n} قراءة</numerusform></translation>
</message>
<message id="dashboard.too_low">
  <source>too low</source>
  <translation>منخفض</translation>
</message>
<message id="dashboard.two_needed">
  <source>Agreement needs two annotators who have finished the same documents.</source>
  <translation>يحتاج الاتفاق إلى موسِّمَين أنجزا المستندات نفسها.</translation>
</message>
<message id="dashboard.two_people">
  <source>{one} and {other}</source>
  <translation>{one} و{other}</translation>
</message>
<message id="dashboard.under_threshold">
  <source>under the threshold {value}</source>
  <translation>تحت العتبة {value}</translation>
</message>
<message id="dashboard.warn_labels">
  <source>Under the threshold: {labels}</source>
  <translation>تحت العتبة: {labels}</translation>
</message>
<message id="dashboard.warn_people">
  <source>Agreement stands out: {people}</source>
  <translation>اتفاق لافت: {people}</translation>
</message>
<message id="dashboard.week_of">
  <source>Week of {day}</source>
  <translation>أسبوع {day}</translation>
</message>
<message id="dashboard.with_suggestions">
  <source>minutes · with suggestions {time}</source>
  <translation>دقيقة · مع اقتراحات الآلة {time}</translation>
</message>
<message id="dashboard.working">
  <source>Computing…</source>
  <translation>جارٍ الحساب…</translation>
</message>
<message id="definition.fillers">
  <source>May be filled by</source>
  <translation>ما يشغل هذا الدور</translation>
</message>
<message id="definition.positive">
  <source>Example</source>
  <translation>مثال</translation>
</message>
<message id="definition.tricky">
  <source>Take care</source>
  <translation>انتبه</translation>
</message>
<message id="digits.arabic">
  <source>١٢٣ (Arabic)</source>
  <translation>١٢٣ (عربية)</translation>
</message>
<message id="digits.latin">
  <source>123</source>
  <translation>123</translation>
</message>
<message id="digits.locale">
  <source>As the language has them</source>
  <translation>بحسب اللغة</translation>
</message>
<message id="digits.persian">
  <source>۱۲۳ (Persian)</source>
  <translation>۱۲۳ (فارسية)</translation>
</message>
<message id="documents.done_of">
  <source>{n} of {total}</source>
  <translation>{n} من {total}</translation>
</message>
<message id="documents.order.position">
  <source>As imported</source>
  <translation>بترتيب الاستيراد</translation>
</message>
<message id="documents.order.published">
  <source>Newest first</source>
  <translation>الأحدث أولًا</translation>
</message>
<message id="documents.order.title">
  <source>By title</source>
  <translation>بحسب العنوان</translation>
</message>
<message id="documents.order.uncertainty">
  <source>What the tagger is least sure of</source>
  <translation>ما الواسم أقل يقينًا منه</translation>
</message>
<message id="documents.order.vocabulary">
  <source>Most new words first</source>
  <translation>الأكثر كلمات جديدة أولًا</translation>
</message>
<message id="documents.order_needs_tagger">
  <source>The tagger has learnt nothing yet. Let it learn from your finished documents first.</source>
  <translation>لم يتعلم الواسم شيئًا بعد. دعه يتعلم أولًا من مستنداتك المنجزة.</translation>
</message>
<message id="documents.ordering">
  <source>Finding the order of work</source>
  <translation>تحديد ترتيب العمل</translation>
</message>
<message id="documents.sort">
  <source>Order of the list</source>
  <translation>ترتيب القائمة</translation>
</message>
<message id="documents.your_share">
  <source>Finished by you</source>
  <translation>ما أنهيتَه</translation>
</message>
<message id="draft.discard">
  <source>What you changed here is not saved. Discard it?</source>
  <translation>لم يُحفظ ما غيّرته هنا. هل تتجاهله؟</translation>
</message>
<message id="edit.accept_suggestion">
  <source>Accepting a suggestion</source>
  <translation>قبول اقتراح</translation>
</message>
<message id="edit.accept_suggestions">
  <source>Accepting suggestions</source>
  <translation>قبول اقتراحات</translation>
</message>
<message id="edit.adjudicate">
  <source>Decisions by rule</source>
  <translation>قرارات القاعدة</translation>
</message>
<message id="edit.assign">
  <source>Assignment of documents</source>
  <translation>توزيع المستندات</translation>
</message>
<message id="edit.attribute">
  <source>Change of attribute</source>
  <translation>تغيير سمة</translation>
</message>
<message id="edit.batch">
  <source>Change of batch</source>
  <translation>تغيير الدفعة</translation>
</message>
<message id="edit.batch_rename">
  <source>Renaming of a batch</source>
  <translation>إعادة تسمية الدفعة</translation>
</message>
<message id="edit.boundary">
  <source>Moving a boundary</source>
  <translation>نقل حد</translation>
</message>
<message id="edit.bring_back">
  <source>Bring back</source>
  <translation>إرجاع مستندات</translation>
</message>
<message id="edit.clean_boundary">
  <source>Taking the clean boundary</source>
  <translation>أخذ الحد النظيف</translation>
</message>
<message id="edit.clear_role">
  <source>Emptying a role</source>
  <translation>إفراغ دور</translation>
</message>
<message id="edit.comment">
  <source>Question or answer</source>
  <translation>سؤال أو جواب</translation>
</message>
<message id="edit.decide">
  <source>Decision</source>
  <translation>قرار</translation>
</message>
<message id="edit.delete">
  <source>Delete</source>
  <translation>حذف</translation>
</message>
<message id="edit.document_label">
  <source>Document label</source>
  <translation>وسم المستند</translation>
</message>
<message id="edit.doubt">
  <source>Doubt flag</source>
  <translation>علامة الشك</translation>
</message>
<message id="edit.entity_ref">
  <source>Same entity</source>
  <translation>الكيان نفسه</translation>
</message>
<message id="edit.event">
  <source>New event</source>
  <translation>حدث جديد</translation>
</message>
<message id="edit.fill">
  <source>Filling a role</source>
  <translation>ملء دور</translation>
</message>
<message id="edit.import">
  <source>Import</source>
  <translation>استيراد</translation>
</message>
<message id="edit.label">
  <source>Labelling</source>
  <translation>وضع وسم</translation>
</message>
<message id="edit.label_identical">
  <source>Labelling all the same</source>
  <translation>وسم كل المتطابقات</translation>
</message>
<message id="edit.merge">
  <source>Merging of a bundle</source>
  <translation>دمج حزمة</translation>
</message>
<message id="edit.migrate">
  <source>Change of used labels</source>
  <translation>تغيير وسوم مستعملة</translation>
</message>
<message id="edit.note">
  <source>Note</source>
  <translation>ملاحظة</translation>
</message>
<message id="edit.reject_suggestion">
  <source>Rejecting a suggestion</source>
  <translation>رفض اقتراح</translation>
</message>
<message id="edit.relabel">
  <source>Change of label</source>
  <translation>تغيير الوسم</translation>
</message>
<message id="edit.relabel_same">
  <source>Giving the same words the same label</source>
  <translation>توحيد وسم الكلمات المتطابقة</translation>
</message>
<message id="edit.reopen">
  <source>Reopened decision</source>
  <translation>إعادة فتح القرار</translation>
</message>
<message id="edit.restate">
  <source>Reason</source>
  <translation>السبب</translation>
</message>
<message id="edit.retype">
  <source>Change of type</source>
  <translation>تغيير النوع</translation>
</message>
<message id="edit.revert">
  <source>Revert</source>
  <translation>استرجاع</translation>
</message>
<message id="edit.role">
  <source>Change of a person’s role</source>
  <translation>تغيير دور شخص</translation>
</message>
<message id="edit.same_verdict">
  <source>Same decision for all alike</source>
  <translation>القرار نفسه لكل ما يماثله</translation>
</message>
<message id="edit.schema">
  <source>Change of the schema</source>
  <translation>تغيير المخطط</translation>
</message>
<message id="edit.seal">
  <source>Sealing gold</source>
  <translation>اعتماد النسخة الذهبية</translation>
</message>
<message id="edit.set_aside">
  <source>Set aside</source>
  <translation>تنحية مستندات</translation>
</message>
<message id="edit.settle">
  <source>What all agree on</source>
  <translation>ما اتفق عليه الجميع</translation>
</message>
<message id="edit.stance">
  <source>New stance</source>
  <translation>موقف جديد</translation>
</message>
<message id="edit.status">
  <source>Change of status</source>
  <translation>تغيير الحالة</translation>
</message>
<message id="edit.unassign">
  <source>Taking documents back</source>
  <translation>استرجاع المستندات</translation>
</message>
<message id="edit.unseal">
  <source>Reopening gold</source>
  <translation>إعادة فتح النسخة الذهبية</translation>
</message>
<message id="edit.zone">
  <source>Setting a zone</source>
  <translation>تحديد منطقة</translation>
</message>
<message id="edit.zones">
  <source>Accepting the proposed zones</source>
  <translation>قبول المناطق المقترحة</translation>
</message>
<message id="empty.no_conflicts">
  <source>No conflicts in this document.</source>
  <translation>لا تعارضات في هذا المستند.</translation>
</message>
<message id="empty.no_documents">
  <source>No documents yet. Drop files here or choose Import.</source>
  <translation>لا مستندات بعد. أفلت الملفات هنا أو اختر «استيراد».</translation>
</message>
<message id="empty.no_event">
  <source>No event yet. Press {key} on a word.</source>
  <translation>لا أحداث بعد. اضغط {key} على كلمة.</translation>
</message>
<message id="empty.no_match">
  <source>Nothing matches this filter.</source>
  <translation>لا شيء يطابق هذه التصفية.</translation>
</message>
<message id="empty.no_stance">
  <source>No stance yet. Select the evidence and press {key}.</source>
  <translation>لا مواقف بعد. حدّد الشاهد واضغط {key}.</translation>
</message>
<message id="empty.slot">
  <source>Empty; choose a mention</source>
  <translation>فارغ؛ اختر إشارة</translation>
</message>
<message id="error.agreement_undefined">
  <source>Agreement cannot be computed: {reason} No number is shown. It will appear once there is enough shared work.</source>
  <translation>لا يمكن حساب الاتفاق: {reason} لن يُعرض رقم، وسيظهر حين يكفي العمل المشترك.</translation>
</message>
<message id="error.already_there">
  <source>{file} already exists. It was not changed. Choose another name.</source>
  <translation>{file} موجود من قبل، ولم يتغير. اختر اسمًا آخر.</translation>
</message>
<message id="error.answer_cancelled">
  <source>An answer of {author} to “{document}” was cancelled (skipped) in Label Studio. It was left out; the text was imported.</source>
  <translation>أُلغيت (تُخطّيت) إجابة {author} عن «{document}» في Label Studio. تُركت جانبًا واستُورد النص.</translation>
</message>
<message id="error.answer_not_taken">
  <source>Line {line} of {file} was answered “{answer}” in Prodigy. Its text was imported, its annotations were left out.</source>
  <translation>أُجيب عن السطر {line} من {file} في Prodigy بـ «{answer}». استُورد نصه وتُركت توسيماته.</translation>
</message>
<message id="error.argument_cycle">
  <source>Role {role} of {id} in “{document}” is filled by {target}, of which {id} is a part itself. It was kept with this role empty. Fill the role again.</source>
  <translation>الدور {role} في {id} من «{document}» مملوء بـ {target} الذي يضم {id} نفسه. بقي وهذا الدور فارغ. املأه من جديد.</translation>
</message>
<message id="error.assign_overlap">
  <source>Each document cannot be read by {n} people when {people} are named. Nothing was assigned. Choose a number between 1 and {people}.</source>
  <translation>لا يمكن أن يقرأ كلَّ مستند {n} وقد ذُكر {people} فقط. لم يوزَّع شيء. اختر عددًا بين ١ و{people}.</translation>
</message>
<message id="error.backup_failed">
  <source>The backup was not completed: {reason} The project itself is unharmed. Choose another place and try again.</source>
  <translation>لم يكتمل النسخ الاحتياطي: {reason} المشروع نفسه سليم. اختر مكانًا آخر ثم أعد المحاولة.</translation>
</message>
<message id="error.backup_place">
  <source>No copy can be written to {file}. Nothing has changed. Choose another name.</source>
  <translation>لا يمكن كتابة نسخة في {file}. لم يتغير شيء. اختر اسمًا آخر.</translation>
</message>
<message id="error.bad_characters">
  <source>{file} contains characters that cannot be stored (position {position}). This document was left out; the others were imported. Remove them at the source and import again.</source>
  <translation>في {file} محارف لا يمكن تخزينها (الموضع {position}). تُرك هذا المستند واستُوردت البقية. احذفها من الملف الأصلي ثم أعد الاستيراد.</translation>
</message>
<message id="error.bad_encoding">
  <source>{file} cannot be read as {encoding} (byte {position}). Nothing was imported from it. Choose another encoding or save the file as UTF-8.</source>
  <translation>تعذرت قراءة {file} بالترميز {encoding} (البايت {position})، ولم يُستورد منه شيء. اختر ترميزًا آخر أو احفظ الملف بترميز UTF-8.</translation>
</message>
<message id="error.bad_fragments">
  <source>The fragments of annotation {id} of “{document}” do not lie one after another inside it. It was left out; the others were kept. Correct its fragments and import again.</source>
  <translation>أجزاء التوسيم {id} في «{document}» لا تتعاقب داخله. تُرك هذا التوسيم وبقيت التوسيمات الأخرى. صحّح أجزاءه ثم استورد من جديد.</translation>
</message>
<message id="error.bad_tokens">
  <source>The tokens or sentences of “{document}” do not lie one after another in its text. They were left out; everything else was kept. Ayar’s own tokens are used instead.</source>
  <translation>كلمات «{document}» أو جمله لا تتعاقب في نصه. تُركت وحدها وبقي ما سواها. ويُستعمل تقسيم عيار بدلًا منها.</translation>
</message>
<message id="error.bad_value">
  <source>“{value}” is not allowed for “{attribute}”. The earlier value was kept. Choose one of: {allowed}.</source>
  <translation>القيمة «{value}» غير مقبولة للسمة «{attribute}». بقيت القيمة السابقة. اختر واحدة من: {allowed}.</translation>
</message>
<message id="error.bundle_comes_back">
  <source>{file} holds the work of {author} on its way back. Nothing was opened. Open your project and merge the bundle there.</source>
  <translation>{file} يعيد عمل {author}. لم يُفتح شيء. افتح مشروعك وادمج الحزمة فيه.</translation>
</message>
<message id="error.bundle_damaged">
  <source>{file} is incomplete or damaged. Nothing was merged. Ask for the bundle again.</source>
  <translation>{file} ناقص أو تالف. لم يُدمج شيء. اطلب إرسال الحزمة من جديد.</translation>
</message>
<message id="error.bundle_for_other">
  <source>{file} is for {author}, and this project is somebody else’s. Nothing was merged. Open it in a project of its own.</source>
  <translation>{file} لـ {author}، وهذا المشروع لغيره. لم يُدمج شيء. افتحه في مشروع خاص به.</translation>
</message>
<message id="error.bundle_no_document">
  <source>{document} is not in this project. What the bundle holds about it was left out.</source>
  <translation>{document} ليس في هذا المشروع. تُرك ما في الحزمة عنه.</translation>
</message>
<message id="error.bundle_no_work">
  <source>There is no work by {author} in this project. No bundle was made. Choose somebody who has begun.</source>
  <translation>لا عمل لـ {author} في هذا المشروع. لم تُنشأ حزمة. اختر من بدأ العمل.</translation>
</message>
<message id="error.bundle_not_theirs">
  <source>{file} brings work of {author} on {document} that its sender may not change. It was left out.</source>
  <translation>يحمل {file} عملًا لـ {author} على {document} لا يحق لمرسله تغييره. فتُرك.</translation>
</message>
<message id="error.bundle_nothing_assigned">
  <source>No documents are assigned to {author} here. No bundle was made. Assign documents first.</source>
  <translation>لا مستندات موزَّعة على {author} هنا. لم تُنشأ حزمة. وزّع المستندات أولًا.</translation>
</message>
<message id="error.bundle_older">
  <source>Your project holds newer work by {author} than this bundle. The newer work was kept. Ask for a new bundle if that is wrong.</source>
  <translation>في مشروعك عمل لـ {author} أحدث مما في هذه الحزمة. بقي الأحدث. اطلب حزمة جديدة إن لم يكن ذلك صحيحًا.</translation>
</message>
<message id="error.bundle_other_project">
  <source>This bundle belongs to another project ({project}). Nothing was merged. Open that project and merge the bundle there.</source>
  <translation>هذه الحزمة تخص مشروعًا آخر ({project}). لم يُدمج شيء. افتح ذلك المشروع وادمج الحزمة فيه.</translation>
</message>
<message id="error.bundle_own">
  <source>{file} was made from this project for {author}. Nothing was merged. Send it to {author}; their work comes back in another bundle.</source>
  <translation>أُنشئ {file} من هذا المشروع لـ {author}. لم يُدمج شيء. أرسله إلى {author}؛ ويعود عمله في حزمة أخرى.</translation>
</message>
<message id="error.bundle_schema">
  <source>{author} worked with version {version} of the schema, which is not one of this project’s. Nothing was merged. Send {author} a new bundle first.</source>
  <translation>عمل {author} بالإصدار {version} من المخطط، وليس من إصدارات هذا المشروع. لم يُدمج شيء. أرسل إلى {author} حزمة جديدة أولًا.</translation>
</message>
<message id="error.bundle_tampered">
  <source>{file} has been changed since it was made: {part} does not match its checksum. Nothing was merged. Ask {author} to send the bundle again.</source>
  <translation>تغيّر {file} بعد إنشائه: {part} لا يطابق مجموعه الاختباري. لم يُدمج شيء. اطلب من {author} إرسال الحزمة من جديد.</translation>
</message>
<message id="error.bundle_too_large">
  <source>{part} in {file} is larger than a bundle may hold. Nothing was unpacked. Make a bundle for each batch.</source>
  <translation>{part} في {file} أكبر مما تتسع له حزمة. لم يُفك شيء. أنشئ حزمة لكل دفعة.</translation>
</message>
<message id="error.bundle_unsafe">
  <source>{file} holds something that does not belong in a bundle: {part}. Nothing was unpacked. Do not trust where the file came from.</source>
  <translation>في {file} ما لا مكان له في حزمة: {part}. لم يُفك شيء. لا تثق بمصدر هذا الملف.</translation>
</message>
<message id="error.calculation_died">
  <source>The calculation stopped before its end. Nothing in the project was changed. Start it again; if it stops again, close other programs to free memory.</source>
  <translation>توقف الحساب قبل تمامه. لم يتغير شيء في المشروع. ابدأه من جديد؛ وإن توقف ثانية فأغلق برامج أخرى لتفريغ الذاكرة.</translation>
</message>
<message id="error.cannot_hold">
  <source>{format} cannot hold everything. The file was written; what it lacks is listed in {report}. For a complete copy, export as JSONL.</source>
  <translation>لا تتسع صيغة {format} لكل شيء. كُتب الملف وما ينقصه مدرج في {report}. للحصول على نسخة كاملة صدّر بصيغة JSONL.</translation>
</message>
<message id="error.check_argument">
  <source>Role {role} of {id} ({author}, “{document}”) points to {target}, which does not exist. Fill the role again.</source>
  <translation>الدور {role} في {id} ({author}، «{document}») يشير إلى {target} وهو غير موجود. املأ الدور من جديد.</translation>
</message>
<message id="error.check_counters">
  <source>The counts of {author} in “{document}” do not agree with the annotations.</source>
  <translation>أعداد {author} في «{document}» لا توافق التوسيمات.</translation>
</message>
<message id="error.check_database">
  <source>The database is damaged: {reason}. Restore your last backup.</source>
  <translation>قاعدة البيانات تالفة: {reason}. استعد آخر نسخة احتياطية.</translation>
</message>
<message id="error.check_index">
  <source>The search does not know all documents (differences: {n}). Open the project in the window to rebuild it.</source>
  <translation>لا يعرف البحث المستندات كلها (عدد الفروق: {n}). افتح المشروع في النافذة ليُبنى من جديد.</translation>
</message>
<message id="error.check_label">
  <source>Label “{label}” of {id} ({author}, “{document}”) is not in the schema.</source>
  <translation>الوسم «{label}» في {id} ({author}، «{document}») ليس في المخطط.</translation>
</message>
<message id="error.check_offsets">
  <source>Annotation {id} of {author} in “{document}” does not lie in the text ({start}–{end} of {length}).</source>
  <translation>التوسيم {id} من {author} في «{document}» ليس داخل النص ({start}–{end} من {length}).</translation>
</message>
<message id="error.check_stored">
  <source>What is stored of “{document}” cannot be read. Restore your last backup.</source>
  <translation>لا يمكن قراءة ما خُزّن من «{document}». استعد آخر نسخة احتياطية.</translation>
</message>
<message id="error.check_text">
  <source>The stored text of “{document}” is not the one that was imported: its checksum differs. Restore your last backup.</source>
  <translation>النص المخزن للمستند «{document}» ليس النص المستورد: بصمته مختلفة. استعد آخر نسخة احتياطية.</translation>
</message>
<message id="error.choose_set">
  <source>This project has no gold yet. No file was written. Choose whose annotations to export: {authors}.</source>
  <translation>ليس في هذا المشروع نسخة ذهبية بعد. لم يُكتب أي ملف. اختر صاحب التوسيمات المراد تصديرها: {authors}.</translation>
</message>
<message id="error.column_missing">
  <source>{file} has no column for “{field}”. Nothing was imported from it. Choose which column holds it.</source>
  <translation>لا عمود في {file} للحقل «{field}»، ولم يُستورد منه شيء. حدّد العمود الذي يحويه.</translation>
</message>
<message id="error.conflicts_open">
  <source>“{document}” still has conflicts to decide: {n}. Nothing has changed. Decide them, then seal.</source>
  <translation>ما زالت في «{document}» تعارضات تنتظر القرار: {n}. لم يتغير شيء. اتخذ القرارات ثم اعتمد النسخة.</translation>
</message>
<message id="error.crossing_spans">
  <source>Annotations {first} and {second} of “{document}” cross. Both were kept and marked as errors. Move one boundary so that one lies inside the other or they stand apart.</source>
  <translation>التوسيمان {first} و{second} في «{document}» متقاطعان. بقيا كلاهما وعُدّا خطأ. حرّك أحد الحدود ليصير أحدهما داخل الآخر أو ينفصلا.</translation>
</message>
<message id="error.damaged_project">
  <source>{file} is damaged. It was not opened or changed. Restore your last backup.</source>
  <translation>الملف {file} تالف. لم يُفتح ولم يتغير. استرجع آخر نسخة احتياطية.</translation>
</message>
<message id="error.damaged_salvaged">
  <source>{file} is damaged. It was not changed, and everything that could be read was copied to {copy}. Open the copy, or restore your last backup.</source>
  <translation>الملف {file} تالف. لم يُمسّ، ونُسخ كل ما أمكنت قراءته إلى {copy}. افتح النسخة أو استرجع آخر نسخة احتياطية.</translation>
</message>
<message id="error.damaged_unreadable">
  <source>{file} is damaged and nothing could be read from it. It was not changed. Restore your last backup.</source>
  <translation>الملف {file} تالف ولم يمكن قراءة شيء منه. لم يتغير فيه شيء. استعد آخر نسخة احتياطية.</translation>
</message>
<message id="error.dangling_argument">
  <source>Role {role} of event {id} points to {target}, which does not exist. The event was kept with this role empty. Fill the role again.</source>
  <translation>الدور {role} في الحدث {id} يشير إلى {target} وهو غير موجود. بقي الحدث وصار هذا الدور فارغًا. املأه من جديد.</translation>
</message>
<message id="error.disk_full">
  <source>There is no room left on {drive}. This change was not made; everything before it is on disk. Free some space and choose “Try again”; until then the text is read-only.</source>
  <translation>لم تبقَ مساحة على {drive}. لم يُجرَ هذا التغيير، وكل ما قبله على القرص. أفرغ بعض المساحة ثم اختر «إعادة المحاولة»؛ وحتى ذلك الحين يبقى النص للقراءة فقط.</translation>
</message>
<message id="error.duplicate_annotation">
  <source>The identifier {id} stands twice in one set. The first annotation was kept, the others were left out. Give each its own identifier and import again.</source>
  <translation>ورد المعرّف {id} أكثر من مرة في مجموعة واحدة. بقي التوسيم الأول وتُرك غيره. أعط كل توسيم معرّفًا خاصًّا ثم استورد من جديد.</translation>
</message>
<message id="error.duplicate_id">
  <source>The identifier {id} occurs twice in {file} (lines {first} and {second}). The first was kept, the second left out. Give each its own identifier and import again.</source>
  <translation>المعرّف {id} مكرر في {file} (السطران {first} و{second}). بقي الأول وتُرك الثاني. امنح كلًّا منهما معرّفًا خاصًّا ثم أعد الاستيراد.</translation>
</message>
<message id="error.duplicate_set">
  <source>{author} already has annotations for “{document}” that differ from these. The stored ones were kept. To replace them, import again and choose “Replace”.</source>
  <translation>لدى {author} توسيمات على «{document}» تختلف عن هذه. بقي المخزَّن منها. لاستبدالها أعد الاستيراد واختر «استبدال».</translation>
</message>
<message id="error.edited_since">
  <source>“{document}” has been worked on since then, so this can no longer be taken back as a whole. Nothing has changed.</source>
  <translation>جرى العمل على «{document}» بعد ذلك، فلم يعد ممكنًا التراجع عن هذا كله دفعة واحدة. لم يتغير شيء.</translation>
</message>
<message id="error.empty_comment">
  <source>There is nothing in it yet. Nothing was sent. Type a question or an answer.</source>
  <translation>لم يُكتب شيء بعد. لم يُرسل شيء. اكتب سؤالًا أو جوابًا.</translation>
</message>
<message id="error.empty_file">
  <source>{file} contains no text. Nothing was imported from it.</source>
  <translation>لا نص في {file}، ولم يُستورد منه شيء.</translation>
</message>
<message id="error.empty_span">
  <source>Annotation {id} of “{document}” covers no text. It was left out; the others were kept.</source>
  <translation>التوسيم {id} في «{document}» لا يغطي أي نص. تُرك وبقي ما عداه.</translation>
</message>
<message id="error.encoding_unsure">
  <source>{file} does not say how it is encoded; it was read as {encoding}, which is only the likeliest. It was imported. If letters look wrong, import it again with another encoding.</source>
  <translation>لا يذكر الملف {file} ترميزه، فقُرئ بترميز {encoding} وهو الأرجح فحسب. استُورد الملف. إن بدت الحروف خاطئة فاستورده من جديد بترميز آخر.</translation>
</message>
<message id="error.entry_differs">
  <source>{file} describes the named entity {id} otherwise than this project. The project’s own was kept. Compare the two.</source>
  <translation>يصف {file} الكيان المسمّى {id} بخلاف ما في هذا المشروع. بقي ما في المشروع. قارن بينهما.</translation>
</message>
<message id="error.export_failed">
  <source>{file} could not be written: {reason} The earlier file, if there was one, was left as it was. Choose another folder or try again.</source>
  <translation>تعذرت كتابة {file}: {reason} وبقي الملف السابق، إن وُجد، كما هو. اختر مجلدًا آخر أو أعد المحاولة.</translation>
</message>
<message id="error.external_address">
  <source>“{address}” is not an address of a model. Nothing was sent. Enter an address that begins with http or https.</source>
  <translation>«{address}» ليس عنوان نموذج. لم يُرسل شيء. أدخل عنوانًا يبدأ بـ http أو https.</translation>
</message>
<message id="error.external_answer">
  <source>The answer of the model at {address} is not in the form it should have: {reason}. Nothing was taken from it. Check that the address speaks the chosen protocol.</source>
  <translation>جواب النموذج على {address} ليس بالصيغة المطلوبة: {reason}. لم يؤخذ منه شيء. تحقق من أن العنوان يتحدث البروتوكول المختار.</translation>
</message>
<message id="error.external_refused">
  <source>The model at {address} refused the question (HTTP {status}). Your annotations are not affected. Check the address, the name of the model and the key.</source>
  <translation>رفض النموذج على {address} السؤال (HTTP {status}). لم تتأثر توسيماتك. تحقق من العنوان واسم النموذج والمفتاح.</translation>
</message>
<message id="error.external_slow">
  <source>The model at {address} did not answer within {seconds} seconds. Your annotations are not affected. Try again, or allow it more time.</source>
  <translation>لم يجب النموذج على {address} خلال {seconds} ثانية. لم تتأثر توسيماتك. حاول مرة أخرى أو امنحه وقتًا أطول.</translation>
</message>
<message id="error.external_unreachable">
  <source>The model at {address} cannot be reached: {reason}. Your annotations are not affected. Check the address and whether the model is running.</source>
  <translation>تعذّر الوصول إلى النموذج على {address}: {reason}. لم تتأثر توسيماتك. تحقق من العنوان ومن أن النموذج يعمل.</translation>
</message>
<message id="error.file_not_found">
  <source>{file} was not found. Nothing has changed. Check that it has not been moved or renamed.</source>
  <translation>لم يُعثر على {file}، ولم يتغير شيء. تحقق من أنه لم يُنقل ولم يتغير اسمه.</translation>
</message>
<message id="error.format_not_read">
  <source>Ayar writes {format} but cannot read it. Nothing has changed. Choose another format.</source>
  <translation>يكتب عيار الصيغة {format} ولا يقرؤها. لم يتغير شيء. اختر صيغة أخرى.</translation>
</message>
<message id="error.format_not_written">
  <source>Ayar reads {format} but cannot write it. Nothing has changed. Choose another format.</source>
  <translation>يقرأ عيار الصيغة {format} ولا يكتبها. لم يتغير شيء. اختر صيغة أخرى.</translation>
</message>
<message id="error.gold_of_other">
  <source>The gold of “{document}” is for {people} to decide: the document is assigned to them. Nothing has changed. Whoever leads the project can assign it to somebody else.</source>
  <translation>القرار في النسخة الذهبية من «{document}» لـ {people} الذي وُزّع عليه المستند. لم يتغير شيء. يستطيع من يقود المشروع توزيعه على غيره.</translation>
</message>
<message id="error.gold_sealed">
  <source>“{document}” is sealed as gold. Nothing has changed. Reopen the gold version first.</source>
  <translation>النسخة الذهبية من «{document}» معتمدة. لم يتغير شيء. أعد فتحها أولًا.</translation>
</message>
<message id="error.header_empty">
  <source>Column {place} of {file} has no name in its header (row {line}). Nothing was imported from that table. Give it a name or delete it.</source>
  <translation>العمود {place} في {file} بلا اسم في ترويسته (الصف {line}). لم يُستورد شيء من ذلك الجدول. سمّه أو احذفه.</translation>
</message>
<message id="error.header_twice">
  <source>{file} has two columns called “{column}” (row {line}). Nothing was imported from that table. Rename one of them.</source>
  <translation>في {file} عمودان باسم «{column}» (الصف {line}). لم يُستورد شيء من ذلك الجدول. غيّر اسم أحدهما.</translation>
</message>
<message id="error.id_fixed">
  <source>The id “{id}” is fixed: annotations refer to it. Change the name instead.</source>
  <translation>المعرّف «{id}» ثابت لأن التوسيمات تشير إليه. غيّر الاسم بدلًا منه.</translation>
</message>
<message id="error.id_invalid">
  <source>“{id}” cannot be an id. Use Latin letters, digits, “_”, “.”, “:” or “-”, without spaces.</source>
  <translation>لا يصلح «{id}» معرّفًا. استعمل حروفًا لاتينية وأرقامًا و«_» و«.» و«:» و«-» بلا مسافات.</translation>
</message>
<message id="error.id_taken">
  <source>“{id}” is there already. An id is used only once, also when it is inactive. Choose another.</source>
  <translation>المعرّف «{id}» موجود من قبل. لا يُستعمل المعرّف إلا مرة واحدة حتى لو كان معطّلًا. اختر غيره.</translation>
</message>
<message id="error.import_bad_json">
  <source>Line {line} of {file} is not valid JSON (column {column}). That line was left out; the others were imported. Correct it and import the file again.</source>
  <translation>السطر {line} من {file} ليس JSON صالحًا (العمود {column}). تُرك هذا السطر واستُوردت بقية الأسطر. صحّحه ثم أعد استيراد الملف.</translation>
</message>
<message id="error.import_bad_json_file">
  <source>{file} is not valid JSON (line {line}, column {column}). Nothing was imported from it. Correct it and import the file again.</source>
  <translation>الملف {file} ليس JSON صالحًا (السطر {line}، العمود {column}). لم يُستورد منه شيء. صحّحه ثم استورده من جديد.</translation>
</message>
<message id="error.import_bad_number">
  <source>Line {line} of {file} holds a number too large to be kept exactly. That record was left out; the others were imported. Write the number as text and import the file again.</source>
  <translation>في السطر {line} من {file} عدد أكبر من أن يُحفظ بدقة. تُرك ذلك السجل واستُوردت السجلات الأخرى. اكتب العدد نصًّا ثم استورد الملف من جديد.</translation>
</message>
<message id="error.import_bad_row">
  <source>Line {line} of {file} has {found} cells where {expected} are expected. That row was left out; the others were imported. Correct it and import the file again.</source>
  <translation>في السطر {line} من {file} عدد الخلايا {found} والمنتظر {expected}. تُرك ذلك السطر واستُوردت الأسطر الأخرى. صحّحه ثم استورد الملف من جديد.</translation>
</message>
<message id="error.import_bad_tsv">
  <source>Line {line} of {file} does not fit WebAnno TSV. Nothing was imported from it. Export the file again.</source>
  <translation>السطر {line} من {file} لا يوافق WebAnno TSV. لم يُستورد منه شيء. صدّر الملف من جديد.</translation>
</message>
<message id="error.import_bad_xml">
  <source>{file} is not valid XML (line {line}, column {column}). Nothing was imported from it. Export it again.</source>
  <translation>{file} ليس XML صحيحًا (السطر {line}، العمود {column}). لم يُستورد منه شيء. صدّره من جديد.</translation>
</message>
<message id="error.import_line">
  <source>{file}, line {line}: {reason} This record was left out; everything else was imported. Correct the line and import the file again; what is already here is not added twice.</source>
  <translation>{file}، السطر {line}: {reason} تُرك هذا السجل واستُورد ما عداه. صحّح السطر ثم أعد استيراد الملف؛ ولن يُضاف الموجود مرة ثانية.</translation>
</message>
<message id="error.import_missing_field">
  <source>Line {line} of {file} has no “{field}”. That record was left out; the others were imported. Add the field and import the file again.</source>
  <translation>السطر {line} من {file} ينقصه الحقل «{field}». تُرك هذا السجل واستُورد ما عداه. أضف الحقل ثم أعد استيراد الملف.</translation>
</message>
<message id="error.import_not_object">
  <source>Line {line} of {file} is not a JSON object. That line was left out; the others were imported. Put each record between braces and import the file again.</source>
  <translation>السطر {line} من {file} ليس كائن JSON. تُرك ذلك السطر واستُوردت الأسطر الأخرى. ضع كل سجل بين قوسين معقوفين ثم استورد الملف من جديد.</translation>
</message>
<message id="error.import_too_deep">
  <source>Line {line} of {file} is nested too deeply to be kept. That record was left out; the others were imported. Flatten it and import the file again.</source>
  <translation>السطر {line} من {file} متداخل أكثر مما يمكن حفظه. تُرك ذلك السجل واستُوردت السجلات الأخرى. بسّطه ثم استورد الملف من جديد.</translation>
</message>
<message id="error.import_worked_on">
  <source>“{document}” has been worked on since it was imported, so the import can no longer be taken back. Nothing has changed.</source>
  <translation>عُمل على «{document}» بعد استيراده، فلم يعد التراجع عن الاستيراد ممكنًا. لم يتغير شيء.</translation>
</message>
<message id="error.interrupted">
  <source>Stopped at your request. Finished so far: {n} of {total}; these are kept. Run it again to do the rest.</source>
  <translation>أُوقف بطلبك. المنجز حتى الآن: {n} من {total}، وهو محفوظ. شغّله من جديد لإتمام الباقي.</translation>
</message>
<message id="error.java_only">
  <source>The annotations of {author} on “{document}” stand only in a Java file (.ser), which is never opened. The set is empty and not finished. Export the project from INCEpTION again, with the format UIMA CAS JSON or XMI.</source>
  <translation>لا توجد توسيمات {author} على «{document}» إلا في ملف جافا (.ser) لا يُفتح أبدًا. المجموعة فارغة وغير منتهية. صدّر المشروع من INCEpTION من جديد بصيغة UIMA CAS JSON أو XMI.</translation>
</message>
<message id="error.label_not_offered">
  <source>“{label}” is not among the labels in use. Nothing has changed. Choose another one.</source>
  <translation>«{label}» ليس من الوسوم المستعملة. لم يتغير شيء. اختر وسمًا آخر.</translation>
</message>
<message id="error.layers_left_out">
  <source>Layers of “{document}” that Ayar does not read were left out: {layers} (annotations: {n}).</source>
  <translation>تُركت طبقات من «{document}» لا يقرؤها عيار: {layers} (عدد التوسيمات: {n}).</translation>
</message>
<message id="error.line_kept">
  <source>Line {line} of {file} could not be understood. It was kept as it is and goes out again, but it is no annotation here. Correct it if it should be one.</source>
  <translation>تعذّر فهم السطر {line} من {file}. حُفظ كما هو ويخرج عند التصدير، لكنه ليس توسيمًا هنا. صحّحه إن كان ينبغي أن يكون كذلك.</translation>
</message>
<message id="error.locked">
  <source>Another program is using {file}: {holder}. This change was not made; everything before it is on disk. Close that program and choose “Try again”.</source>
  <translation>برنامج آخر يستخدم {file}: {holder}. لم يُجرَ هذا التغيير، وكل ما قبله على القرص. أغلق ذلك البرنامج ثم اختر «إعادة المحاولة».</translation>
</message>
<message id="error.metadata_kept">
  <source>“{document}” has layers about the whole document that Ayar does not show: {layers} (number: {n}). They were kept and go out to UIMA again in their own layers.</source>
  <translation>في «{document}» طبقات عن المستند كله لا يعرضها عيار: {layers} (العدد: {n}). حُفظت وتخرج عند التصدير إلى UIMA في طبقاتها.</translation>
</message>
<message id="error.missing_extra">
  <source>This needs a part of Ayar that is not installed: {package}. Nothing has changed. Install it with: {command}</source>
  <translation>يحتاج هذا إلى جزء من عيار غير مثبَّت: {package}. لم يتغير شيء. ثبّته بالأمر: {command}</translation>
</message>
<message id="error.near_duplicate">
  <source>{document} is like “{other}”, {percent}%. Both were kept; compare them so that one story is not annotated twice by mistake.</source>
  <translation>{document} يشبه «{other}»، {percent}٪. بقي كلاهما؛ قارن بينهما كي لا يوسم خبر واحد مرتين سهوًا.</translation>
</message>
<message id="error.newer_version">
  <source>{file} was made by a newer Ayar ({version}). It was not opened or changed. Update Ayar and open it again.</source>
  <translation>أُنشئ {file} بإصدار أحدث من عيار ({version}). لم يُفتح ولم يتغير. حدّث عيار ثم افتحه من جديد.</translation>
</message>
<message id="error.no_author">
  <source>These annotations do not say whose they are. They were left out. Say who made them and import again.</source>
  <translation>لا تذكر هذه التوسيمات صاحبها، فتُركت. حدّد الموسِّم ثم استورد من جديد.</translation>
</message>
<message id="error.no_files">
  <source>There is no file to import in {file}. Nothing has changed. Choose another folder.</source>
  <translation>لا ملف للاستيراد في {file}. لم يتغير شيء. اختر مجلدًا آخر.</translation>
</message>
<message id="error.no_name">
  <source>The name is empty. Nothing has changed. Type a name.</source>
  <translation>الاسم فارغ. لم يتغير شيء. اكتب اسمًا.</translation>
</message>
<message id="error.no_permission">
  <source>You are not allowed to read {file}. Nothing has changed. Change its permissions or copy it to a folder of your own.</source>
  <translation>لا تملك إذن قراءة {file}، ولم يتغير شيء. غيّر أذوناته أو انسخه إلى مجلد لك.</translation>
</message>
<message id="error.no_such_author">
  <source>There are no annotations by {author}. Nothing was written. Choose one of: {authors}.</source>
  <translation>لا توسيمات لـ {author}. لم يُكتب شيء. اختر واحدًا من: {authors}.</translation>
</message>
<message id="error.no_such_batch">
  <source>There is no batch named {batch} in this project. Nothing has changed. Choose one that is there.</source>
  <translation>لا توجد في هذا المشروع دفعة باسم {batch}. لم يتغير شيء. اختر دفعة موجودة.</translation>
</message>
<message id="error.no_such_document">
  <source>There is no document with the key {document} in this project. The keys are those that an export shows.</source>
  <translation>لا مستند مفتاحه {document} في هذا المشروع. المفاتيح هي التي تظهر في التصدير.</translation>
</message>
<message id="error.no_such_format">
  <source>There is no format called {format}. Nothing has changed. Choose one of: {formats}.</source>
  <translation>لا صيغة باسم {format}. لم يتغير شيء. اختر واحدة من: {formats}.</translation>
</message>
<message id="error.no_such_label">
  <source>The schema has no label {label}. Labels are written as their ids, such as those that the command schema show lists.</source>
  <translation>لا وسم {label} في المخطط. تُكتب الوسوم بمعرّفاتها، كما يسردها الأمر schema show.</translation>
</message>
<message id="error.no_such_option">
  <source>{format} has no variant {option}. Nothing has changed. Choose one of these: {options}</source>
  <translation>ليس في {format} الخيار {option}. لم يتغير شيء. اختر واحدًا من هذه: {options}</translation>
</message>
<message id="error.no_such_reader">
  <source>There are no annotations by {author} to compare. Choose among: {authors}.</source>
  <translation>لا توسيمات لـ {author} تُقارَن. اختر من بين: {authors}.</translation>
</message>
<message id="error.no_text_file">
  <source>{file} is no text: it begins like a file of the kind {kind}. Nothing was imported from it. Save what it says as text, or in a format that Ayar reads.</source>
  <translation>{file} ليس نصًّا: بدايته بداية ملف من النوع {kind}. لم يُستورد منه شيء. احفظ ما فيه نصًّا أو بصيغة يقرؤها عيار.</translation>
</message>
<message id="error.no_variant">
  <source>{format} has no variants, so {option} means nothing. Nothing has changed. Leave it out.</source>
  <translation>ليس لـ{format} صيغ أخرى، فلا معنى لـ{option}. لم يتغيّر شيء. احذفه.</translation>
</message>
<message id="error.not_a_bundle">
  <source>{file} is not a bundle of Ayar. Nothing has changed. Choose a file that ends in .ayarb.</source>
  <translation>{file} ليس حزمة من «عيار». لم يتغير شيء. اختر ملفًا ينتهي بـ .ayarb.</translation>
</message>
<message id="error.not_a_machine">
  <source>“{author}” is the name of a person, so suggestions cannot be stored under it. Nothing was changed. Choose another name for the recommender.</source>
  <translation>«{author}» اسم شخص، فلا يمكن حفظ الاقتراحات الآلية باسمه. لم يتغير شيء. اختر اسمًا آخر للمقترِح الآلي.</translation>
</message>
<message id="error.not_a_person">
  <source>{author} is the name of a program that makes suggestions. Nothing has changed. Choose another name.</source>
  <translation>{author} اسم برنامج يقدّم اقتراحات. لم يتغير شيء. اختر اسمًا آخر.</translation>
</message>
<message id="error.not_a_project">
  <source>{file} is not an Ayar project. It was not changed. Open a file ending in {ext}, or import this one into a project.</source>
  <translation>الملف {file} ليس مشروع عيار، ولم يتغير. افتح ملفًّا امتداده {ext} أو استورد هذا الملف في مشروع.</translation>
</message>
<message id="error.not_a_release">
  <source>{folder} holds no release that can be compared. Nothing was published. Choose the folder of an earlier release.</source>
  <translation>لا يحوي {folder} إصدارًا تمكن المقارنة به. لم يُنشر شيء. اختر مجلد إصدار سابق.</translation>
</message>
<message id="error.not_a_reviewer">
  <source>{author} is not a reviewer of this project and cannot change gold. Nothing has changed. Whoever leads the project can change roles in Team → People….</source>
  <translation>{author} ليس محكِّمًا في هذا المشروع ولا يستطيع تغيير النسخة الذهبية. لم يتغير شيء. يستطيع من يقود المشروع تغيير الدور في «الفريق ← الأشخاص…».</translation>
</message>
<message id="error.not_in_schema">
  <source>{theirs} cannot become {name}: the schema has nothing of that name. Nothing has changed. Write ids, such as those that the command schema show lists, or add --add-labels.</source>
  <translation>لا يمكن أن يصير {theirs} {name}: ليس في المخطط شيء بهذا الاسم. لم يتغيّر شيء. اكتب المعرّفات، كالتي يعرضها الأمر schema show، أو أضف --add-labels.</translation>
</message>
<message id="error.not_ready">
  <source>“{document}” cannot be adjudicated yet: not everyone has finished it. Nothing has changed. Waiting for: {people}.</source>
  <translation>«{document}» ليس جاهزًا للتحكيم بعد: لم يُكمله الجميع. لم يتغير شيء. بانتظار: {people}.</translation>
</message>
<message id="error.not_regular_file">
  <source>{file} is not an ordinary file. Nothing was imported from it.</source>
  <translation>{file} ليس ملفًّا عاديًّا. لم يُستورد منه شيء.</translation>
</message>
<message id="error.not_your_set">
  <source>These annotations belong to {author}. You can read them but not change them.</source>
  <translation>هذه التوسيمات لـ {author}. يمكنك قراءتها لا تغييرها.</translation>
</message>
<message id="error.nothing_selected">
  <source>No words are selected. Nothing has changed. Select the words first.</source>
  <translation>لم تُحدَّد أي كلمة. لم يتغير شيء. حدّد الكلمات أولًا.</translation>
</message>
<message id="error.nothing_shared">
  <source>These versions have no letter in common. Nothing has changed. Choose another version or edit it.</source>
  <translation>لا حرف مشترك بين هذه النسخ. لم يتغير شيء. اختر نسخة أخرى أو عدّلها.</translation>
</message>
<message id="error.nothing_to_assign">
  <source>There are no documents to assign. Nothing has changed. Import documents first.</source>
  <translation>لا مستندات لتوزيعها. لم يتغير شيء. استورد مستندات أولًا.</translation>
</message>
<message id="error.nothing_to_export">
  <source>There are no documents to export ({status}). No file was written. Choose another scope or import documents first.</source>
  <translation>لا مستندات للتصدير ({status}). لم يُكتب أي ملف. اختر نطاقًا آخر أو استورد مستندات أولًا.</translation>
</message>
<message id="error.nothing_to_learn">
  <source>There is no finished work with annotations to learn from. Nothing was changed. Finish a document first, or choose other work to learn from.</source>
  <translation>لا يوجد عمل مكتمل فيه توسيمات للتعلم منه. لم يتغير شيء. أكمل مستندًا أولًا، أو اختر عملًا آخر للتعلم منه.</translation>
</message>
<message id="error.nothing_to_release">
  <source>This project has no gold yet. Nothing was published. Adjudicate some documents, or let a rule do it, then publish again.</source>
  <translation>ليس في هذا المشروع نسخة ذهبية بعد. لم يُنشر شيء. حكِّم بعض المستندات أو دع قاعدة تفعل ذلك، ثم انشر ثانية.</translation>
</message>
<message id="error.offset_in_character">
  <source>Annotation {id} of “{document}” begins or ends in the middle of a character ({start}–{end}, UTF-16 units). It was left out; the others were kept. Check how its offsets were counted.</source>
  <translation>التوسيم {id} في «{document}» يبدأ أو ينتهي في وسط محرف ({start}–{end}، وحدات UTF-16). تُرك وبقي ما عداه. تحقق من طريقة عدّ المواضع.</translation>
</message>
<message id="error.offset_out_of_range">
  <source>Annotation {id} of “{document}” points outside of the text ({start} to {end} of {length}). It was left out; the others were kept. Check whether its offsets are counted in code points, UTF-16 units or bytes.</source>
  <translation>التوسيم {id} في «{document}» يشير إلى خارج النص ({start} إلى {end} من {length}). تُرك وبقي ما عداه. تحقق أهي مواضع معدودة بنقاط الترميز أم بوحدات UTF-16 أم بالبايتات.</translation>
</message>
<message id="error.offsets_unsure">
  <source>“{document}” has characters such as emoji, which programs count as one or as two; its offsets were read as one. See whether the annotations after them are in their place.</source>
  <translation>في «{document}» محارف كالرموز التعبيرية تعدّها البرامج واحدًا أو اثنين؛ قُرئت مواضعه بعدّها واحدًا. تحقق أن التوسيمات بعدها في مكانها.</translation>
</message>
<message id="error.only_leads">
  <source>Only a reviewer or whoever leads the project can do this; {author} cannot.</source>
  <translation>لا يستطيع فعل هذا إلا المحكِّم أو من يقود المشروع؛ ولا يستطيعه {author}.</translation>
</message>
<message id="error.only_own_work">
  <source>Only a reviewer or whoever leads the project sees everybody's work; {author} sees their own.</source>
  <translation>لا يرى عمل الجميع إلا المحكِّم أو من يقود المشروع؛ ويرى {author} عمله وحده.</translation>
</message>
<message id="error.open_elsewhere">
  <source>{holder} has this project open. It was opened here read-only. Close it there to edit here.</source>
  <translation>المشروع مفتوح لدى {holder}، ففُتح هنا للقراءة فقط. أغلقه هناك لتحرّره هنا.</translation>
</message>
<message id="error.own_table">
  <source>{file} holds the table “{table}” that Ayar wrote for counting. It cannot be read back whole, and nothing of it was imported. Export the project as “Ayar JSONL, complete” and import that; if you want the rows as texts all the same, say which column holds the text.</source>
  <translation>في {file} الجدول «{table}» الذي كتبه عيار للعدّ. لا يُقرأ منه المشروع كاملًا، ولم يُستورد منه شيء. صدّر المشروع بصيغة عيار JSONL الكاملة واستورد ذلك؛ وإن أردت الصفوف نصوصًا مع ذلك فحدّد عمود النص.</translation>
</message>
<message id="error.plain_answers">
  <source>{file} is a short export of Label Studio (JSON-MIN), in which an answer that is a plain word looks like a field of the task. These were kept as metadata: {fields}. If some are answers, export as JSON and import that.</source>
  <translation>{file} تصدير مختصر من Label Studio (JSON-MIN)، ولا يتميز فيه الجواب المؤلف من كلمة عن حقل المهمة. حُفظت هذه بيانات وصفية: {fields}. فإن كان بعضها أجوبة فصدّر بصيغة JSON واستورد ذلك.</translation>
</message>
<message id="error.quote_mismatch">
  <source>Annotation {id} of “{document}” says “{expected}”, but the text there is “{found}”. It was left out; the others were kept. Check how its offsets were counted.</source>
  <translation>التوسيم {id} في «{document}» نصه «{expected}»، والنص في ذلك الموضع «{found}». تُرك وبقي ما عداه. تحقق من طريقة عدّ المواضع.</translation>
</message>
<message id="error.quote_open">
  <source>The quotation mark that opens a cell in the row at line {line} of {file} is never closed, so everything after it would be one cell. That row and what follows it were left out; the rows before it were imported. Close the mark and import the file again.</source>
  <translation>علامة التنصيص التي تفتح خلية في الصف عند السطر {line} من {file} لا تُغلق أبدًا، فيصير كل ما بعدها خلية واحدة. تُرك ذلك الصف وما بعده واستُوردت الصفوف قبله. أغلق العلامة ثم استورد الملف من جديد.</translation>
</message>
<message id="error.read_only">
  <source>{file} cannot be written to. It was opened read-only and nothing is lost. Copy the project to a folder where you may write.</source>
  <translation>لا يمكن الكتابة في {file}. فُتح للقراءة فقط ولم يُفقد شيء. انسخ المشروع إلى مجلد يمكنك الكتابة فيه.</translation>
</message>
<message id="error.relation_end_missing">
  <source>Line {line} of {file}: the relation {label} points to {target}, which is not there. It was left out; everything else was kept. Correct it and import again.</source>
  <translation>السطر {line} من {file}: العلاقة {label} تشير إلى {target} وهو غير موجود. تُركت وبقي ما عداها. صحّحها ثم استورد من جديد.</translation>
</message>
<message id="error.relations_kept">
  <source>“{document}” has relations between annotations (number: {n}): {labels}. They were kept and go out again, but Ayar does not show them.</source>
  <translation>في «{document}» علاقات بين التوسيمات (العدد: {n}): {labels}. حُفظت وتُصدَّر من جديد، لكن عيار لا يعرضها.</translation>
</message>
<message id="error.release_blocked">
  <source>The release has errors (number: {n}). Nothing was published. Correct the first one, shown here, and check again.</source>
  <translation>في الإصدار أخطاء (عددها: {n}). لم يُنشر شيء. صحّح أولها المعروض هنا ثم أعد الفحص.</translation>
</message>
<message id="error.release_exists">
  <source>{folder} already holds version {version}. It was not touched. Choose another version number or another folder.</source>
  <translation>الإصدار {version} موجود في {folder}، ولم يُمسّ. اختر رقم إصدار آخر أو مجلدًا آخر.</translation>
</message>
<message id="error.release_shares">
  <source>{shares} cannot be the shares of training, validation and test. Give three numbers that add up to 100, such as 80,10,10.</source>
  <translation>{shares} لا تصلح أنصبة للتدريب والتحقق والاختبار. اكتب ثلاثة أعداد مجموعها مئة.</translation>
</message>
<message id="error.release_version">
  <source>{version} is no version number. Use letters, digits, dots and hyphens, such as 1.2.0.</source>
  <translation>{version} ليس رقم إصدار. استعمل حروفًا وأرقامًا لاتينية ونقاطًا وشرطات.</translation>
</message>
<message id="error.results_kept">
  <source>“{document}” has results of Label Studio that are no annotations here: {types} (number: {n}). They were kept and go out to Label Studio again.</source>
  <translation>في «{document}» نتائج من Label Studio ليست توسيمات هنا: {types} (العدد: {n}). حُفظت وتُصدَّر إلى Label Studio من جديد.</translation>
</message>
<message id="error.revert_later">
  <source>This was changed again later, so it cannot be taken back by itself. Nothing has changed. Take back the later changes first.</source>
  <translation>عُدّل هذا مرة أخرى لاحقًا فلا يمكن التراجع عنه وحده. لم يتغير شيء. تراجع عن التعديلات اللاحقة أولًا.</translation>
</message>
<message id="error.role_cycle">
  <source>{id} is already a part of {target}, which therefore cannot fill a role of it. Nothing has changed. Choose another filler.</source>
  <translation>{id} جزء من {target}، فلا يمكن أن يشغل {target} دورًا فيه. لم يتغير شيء. اختر شاغلًا آخر.</translation>
</message>
<message id="error.role_filler">
  <source>A {label} cannot fill the role {role}. Nothing has changed. Choose one of: {allowed}.</source>
  <translation>لا يجوز أن يشغل {label} الدور {role}. لم يتغير شيء. اختر واحدًا من: {allowed}.</translation>
</message>
<message id="error.role_unknown">
  <source>{label} has no role {role}. Nothing has changed. Choose another role.</source>
  <translation>ليس في {label} دور {role}. لم يتغير شيء. اختر دورًا آخر.</translation>
</message>
<message id="error.schema_changed_since">
  <source>The schema has been changed since then. Take the later change of the schema back first.</source>
  <translation>تغيّر المخطط بعد ذلك. تراجع أولًا عن التغيير اللاحق في المخطط.</translation>
</message>
<message id="error.schema_conflict">
  <source>{file} was made with schema {theirs}; this project uses {ours}. Nothing was merged. Update the schema on one side, then merge again.</source>
  <translation>أُنشئ {file} بالمخطط {theirs} وهذا المشروع يستخدم {ours}. لم يُدمج شيء. حدّث المخطط في أحد الطرفين ثم أعد الدمج.</translation>
</message>
<message id="error.schema_in_use">
  <source>“{label}” is used by annotations and cannot be removed (uses: {n}). Nothing has changed. Make it inactive instead.</source>
  <translation>«{label}» مستعمل في توسيمات فلا يمكن إزالته (عدد الاستعمالات: {n}). لم يتغير شيء. عطّله بدل ذلك.</translation>
</message>
<message id="error.schema_invalid">
  <source>{file} is not a valid schema: {reason} The schema in use was kept. Correct the file and try again.</source>
  <translation>الملف {file} ليس مخططًا صالحًا: {reason} بقي المخطط الحالي. صحّح الملف ثم أعد المحاولة.</translation>
</message>
<message id="error.sentence_text_differs">
  <source>Sentence {id} in {file} (line {line}) says another text than its tokens give. What the tokens give was imported. Check that sentence.</source>
  <translation>الجملة {id} في {file} (السطر {line}) تذكر نصًّا غير ما تعطيه وحداتها. استُورد ما تعطيه الوحدات. راجع تلك الجملة.</translation>
</message>
<message id="error.sentences_unfit">
  <source>The “sentences” in line {line} of {file} do not cover its tokens one after another. The record was imported as one sentence. Correct them and import again if sentences matter.</source>
  <translation>الحقل «sentences» في السطر {line} من {file} لا يغطي الوحدات اللغوية تباعًا. استُورد السجل جملةً واحدة. صحّحه ثم استورد من جديد إن كانت الجمل مهمة.</translation>
</message>
<message id="error.stance_incomplete">
  <source>This stance has no {role}. It was kept and marked as an error. Choose its {role}.</source>
  <translation>هذا الموقف ينقصه {role}. بقي الموقف وعُدّ خطأ. حدّد {role}.</translation>
</message>
<message id="error.stopped_last_time">
  <source>Ayar stopped unexpectedly last time. Everything you saw on screen is on disk; go on working.</source>
  <translation>توقف عيار فجأة في المرة السابقة. كل ما رأيته على الشاشة محفوظ على القرص؛ تابع عملك.</translation>
</message>
<message id="error.strict_losses">
  <source>{format} would lose something and you asked for no losses. No file was written. The losses are listed in {report}; choose another format or allow them.</source>
  <translation>ستفقد صيغة {format} شيئًا وقد طلبت ألا يُفقد شيء. لم يُكتب أي ملف. المفقود مدرج في {report}؛ اختر صيغة أخرى أو اقبل الفقد.</translation>
</message>
<message id="error.suggest_failed">
  <source>Suggestions could not be made: {reason} Your annotations are not affected. Go on without them or try again.</source>
  <translation>تعذر إعداد الاقتراحات: {reason} توسيماتك لم تتأثر. تابع من دونها أو أعد المحاولة.</translation>
</message>
<message id="error.tag_unreadable">
  <source>Line {line} of {file}: {tag} is not a tag such as O, B-PER or I-PER. It was read as outside every entity and the raw tags were kept. Correct it if that is wrong.</source>
  <translation>{file}، السطر {line}: ليس {tag} وسمًا مثل O أو B-PER أو I-PER. قُرئ خارج كل كيان وحُفظت الوسوم الخام. صحّحه إن لم يكن كذلك.</translation>
</message>
<message id="error.tags_invalid">
  <source>Line {line} of {file}: the tag {tag} cannot follow {previous}. It was read as the start of an entity and the raw tags were kept. Correct it if that is wrong.</source>
  <translation>{file}، السطر {line}: لا يصح الوسم {tag} بعد {previous}. قُرئ بداية كيان وحُفظت الوسوم الخام. صحّحه إن لم يكن كذلك.</translation>
</message>
<message id="error.tags_without_names">
  <source>The ner_tags in line {line} of {file} are numbers, and nobody says what they stand for. That record was left out. Put the dataset's dataset_info.json or README.md beside the file and import again.</source>
  <translation>وسوم ner_tags في السطر {line} من {file} أرقام ولم يُذكر معناها. تُرك ذلك السجل. ضع dataset_info.json أو README.md لمجموعة البيانات بجانب الملف واستورد من جديد.</translation>
</message>
<message id="error.text_changed_outside">
  <source>The text of “{document}” has changed outside Ayar. It is shown read-only and its annotations are kept. Keep the stored text or re-align the annotations.</source>
  <translation>تغيّر نص «{document}» خارج عيار. فُتح للقراءة فقط وتوسيماته محفوظة. أبقِ النص المخزَّن أو أعد محاذاة التوسيمات.</translation>
</message>
<message id="error.text_differs">
  <source>The text of “{document}” in {file} differs from the stored text. The stored text was kept and these annotations were not imported. Import them with the text they were made on.</source>
  <translation>نص «{document}» في {file} يختلف عن النص المخزَّن. بقي النص المخزَّن ولم تُستورد هذه التوسيمات. استوردها مع النص الذي وُضعت عليه.</translation>
</message>
<message id="error.text_differs_at">
  <source>The text of “{document}” in {file} differs from the stored text, first at character {position}: “{found}” instead of “{expected}”; differences: {n}. The stored text was kept and these annotations were not imported. Import them with the text they were made on.</source>
  <translation>نص «{document}» في {file} يختلف عن النص المخزَّن، أولًا عند المحرف {position}: «{found}» بدل «{expected}»؛ عدد الفروق: {n}. بقي النص المخزَّن ولم تُستورد هذه التوسيمات. استوردها مع النص الذي وُضعت عليه.</translation>
</message>
<message id="error.tokens_differ">
  <source>The tokens of “{document}” in {file} are not those of the stored text, first at token {position}: “{found}” instead of “{expected}”; differing tokens: {n}. Nothing of this document was imported. Import it with the tokens it was made on.</source>
  <translation>وحدات «{document}» في {file} ليست وحدات النص المخزَّن، أولًا عند الوحدة {position}: «{found}» بدل «{expected}»؛ عدد الوحدات المختلفة: {n}. لم يُستورد شيء من هذا المستند. استورده بالوحدات التي وُضعت عليها توسيماته.</translation>
</message>
<message id="error.trigger_missing">
  <source>Line {line} of {file}: the trigger {target} of {id} is not there. The event was left out; everything else was kept. Correct it and import again.</source>
  <translation>السطر {line} من {file}: القادح {target} للحدث {id} غير موجود. تُرك الحدث وبقي ما عداه. صحّحه ثم استورد من جديد.</translation>
</message>
<message id="error.two_authors">
  <source>Comparing takes at least two people. Name two or more, separated by commas.</source>
  <translation>تحتاج المقارنة إلى شخصين على الأقل. اذكر اسمين أو أكثر تفصل بينها فواصل.</translation>
</message>
<message id="error.unexpected">
  <source>Something went wrong in Ayar itself. Your work is on disk. Copy the details and send them to us; then go on or restart.</source>
  <translation>حدث خطأ في عيار نفسه. عملك محفوظ على القرص. انسخ التفاصيل وأرسلها إلينا، ثم تابع أو أعد التشغيل.</translation>
</message>
<message id="error.unknown_attribute">
  <source>Attribute “{attribute}” of {id} is not in the schema. Its value was kept unchanged and will be exported as it is. Add it to the schema to edit it.</source>
  <translation>السمة «{attribute}» للتوسيم {id} ليست في المخطط. حُفظت قيمتها كما هي وستُصدَّر كذلك. أضفها إلى المخطط لتحريرها.</translation>
</message>
<message id="error.unknown_document_label">
  <source>“{document}” has the document label “{label}”, which the schema does not have. Its value was kept unchanged and goes out again, but Ayar does not show it. Add it to the schema's document labels to edit it.</source>
  <translation>للمستند «{document}» وسم مستند هو «{label}» لا يوجد في المخطط. حُفظت قيمته كما هي وتُصدَّر من جديد، لكن عيار لا يعرضه. أضفه إلى وسوم المستند في المخطط لتحريره.</translation>
</message>
<message id="error.unknown_encoding">
  <source>There is no encoding called {encoding}. Nothing has changed. Choose another, such as utf-8, utf-16 or cp1256.</source>
  <translation>لا ترميز باسم {encoding}. لم يتغير شيء. اختر ترميزًا آخر مثل utf-8 أو utf-16 أو cp1256.</translation>
</message>
<message id="error.unknown_field">
  <source>The document form has no field “{field}”. Nothing has changed. Choose another field.</source>
  <translation>لا حقل باسم «{field}» في استمارة المستند. لم يتغير شيء. اختر حقلًا آخر.</translation>
</message>
<message id="error.unknown_format">
  <source>The format of {file} was not recognised. Nothing was imported from it. Choose the format yourself and try again.</source>
  <translation>لم يُعرف تنسيق {file}، ولم يُستورد منه شيء. اختر الصيغة بنفسك ثم أعد المحاولة.</translation>
</message>
<message id="error.unknown_label">
  <source>Label “{label}” is not in the schema. Its annotations were left out; the others were kept. Add the label to the schema or map it to another and import again.</source>
  <translation>الوسم «{label}» ليس في المخطط. تُركت توسيماته وبقي ما عداها. أضف الوسم إلى المخطط أو اربطه بوسم آخر ثم أعد الاستيراد.</translation>
</message>
<message id="error.unsafe_xml">
  <source>{file} declares XML entities, which documents of this kind never need, and was not read. Nothing was imported from it. Save it anew with the program it comes from.</source>
  <translation>يعرّف {file} كيانات XML لا يحتاجها مستند من هذا النوع، فلم يُقرأ. لم يُستورد منه شيء. احفظه من جديد بالبرنامج الذي أنشأه.</translation>
</message>
<message id="error.unstorable">
  <source>This value cannot be stored: {reason} Nothing has changed. Correct it and try again.</source>
  <translation>تعذر حفظ هذه القيمة: {reason} لم يتغير شيء. صحّحها ثم أعد المحاولة.</translation>
</message>
<message id="error.utf16_by_words">
  <source>“{document}” counts its offsets in UTF-16 units, as doccano’s window does: only so do they fall on words. They were converted. See whether they are in their place.</source>
  <translation>«{document}» يعدّ مواضعه بوحدات UTF-16 كما تفعل نافذة doccano: فبها وحدها تقع على الكلمات. حُوّلت. تحقق أنها في مكانها.</translation>
</message>
<message id="error.utf16_offsets">
  <source>“{document}” counts its offsets in UTF-16 units: its quotes agree only so. They were converted.</source>
  <translation>يعدّ «{document}» مواضعه بوحدات UTF-16: لا تتفق اقتباساته إلا هكذا. حُوّلت.</translation>
</message>
<message id="error.worker_gone">
  <source>The helper process has stopped for good: {reason}. Your work is not affected; what depends on it is off until the program is started again.</source>
  <translation>توقفت العملية المساعدة نهائيًا: {reason}. لم يتأثر عملك؛ ويبقى ما يعتمد عليها متوقفًا حتى يعاد تشغيل البرنامج.</translation>
</message>
<message id="error.worker_slow">
  <source>The helper process did not answer in time and was stopped. Your work is not affected. Try again.</source>
  <translation>لم تجب العملية المساعدة في الوقت المحدد فأُوقفت. لم يتأثر عملك. حاول مرة أخرى.</translation>
</message>
<message id="error.wrong_format">
  <source>{file} cannot be read as {format}: it is damaged, incomplete or a file of another kind. Nothing was imported from it. Check the file or choose another format.</source>
  <translation>تعذرت قراءة {file} بصيغة {format}: فهو تالف أو ناقص أو ملف من نوع آخر. لم يُستورد منه شيء. تحقق من الملف أو اختر صيغة أخرى.</translation>
</message>
<message id="error.zip_bomb">
  <source>{file} unpacks to far more than a document needs and was not opened. Nothing was imported from it. Save it anew with the program it comes from.</source>
  <translation>يتضخم {file} عند فكه أكثر بكثير مما يحتاجه مستند، فلم يُفتح. لم يُستورد منه شيء. احفظه من جديد بالبرنامج الذي أنشأه.</translation>
</message>
<message id="error.zip_unsafe">
  <source>{file} holds “{part}”, which would land outside its folder. It was left out; nothing is ever unpacked to disk. Ask where the file comes from.</source>
  <translation>يحوي {file} «{part}» الذي يقع خارج مجلده. تُرك؛ لا يُفك شيء إلى القرص أبدًا. اسأل عن مصدر الملف.</translation>
</message>
<message id="export.all">
  <source>Everybody’s</source>
  <translation>الجميع</translation>
</message>
<message id="export.all_zones">
  <source>Write the tokens of zones that are not for export too</source>
  <translation>اكتب أيضًا وحدات المناطق غير المصدَّرة</translation>
</message>
<message id="export.aside" numerus="yes">
  <source>{n} documents that are set aside were left out.</source>
  <translation><numerusform>لم يُترك مستند منحّى.</numerusform><numerusform>تُرك مستند واحد منحّى.</numerusform><numerusform>تُرك مستندان منحّيان.</numerusform><numerusform>تُركت {n} مستندات منحّاة.</numerusform><numerusform>تُرك {n} مستندًا منحّى.</numerusform><numerusform>تُرك {n} مستند منحّى.</numerusform></translation>
</message>
<message id="export.done">
  <source>Exported to {file}.</source>
  <translation>صُدّر إلى {file}.</translation>
</message>
<message id="export.gold">
  <source>Gold only</source>
  <translation>الذهبية فقط</translation>
</message>
<message id="export.how">
  <source>Variant</source>
  <translation>الصورة</translation>
</message>
<message id="export.how.ayar">
  <source>Ayar's own</source>
  <translation>ما في عيار</translation>
</message>
<message id="export.how.kept">
  <source>As imported</source>
  <translation>كما استُورد</translation>
</message>
<message id="export.how.labels">
  <source>Labels</source>
  <translation>الوسوم</translation>
</message>
<message id="export.how.layers">
  <source>Layers</source>
  <translation>الطبقات</translation>
</message>
<message id="export.how.scheme">
  <source>Tag scheme</source>
  <translation>نظام الوسوم</translation>
</message>
<message id="export.how.separator">
  <source>Between the columns</source>
  <translation>بين الأعمدة</translation>
</message>
<message id="export.how.source">
  <source>Those it came from</source>
  <translation>الطبقات التي جاءت منها</translation>
</message>
<message id="export.how.space">
  <source>Space</source>
  <translation>مسافة</translation>
</message>
<message id="export.how.tab">
  <source>Tab</source>
  <translation>علامة جدولة</translation>
</message>
<message id="export.looking">
  <source>Looking for what would be lost…</source>
  <translation>جارٍ البحث عمّا سيضيع…</translation>
</message>
<message id="export.no_losses">
  <source>Nothing in this project would be lost.</source>
  <translation>لن يضيع شيء من هذا المشروع.</translation>
</message>
<message id="export.nobody">
  <source>Nobody has annotated anything yet.</source>
  <translation>لم يوسم أحد شيئًا بعد.</translation>
</message>
<message id="export.scope">
  <source>Whose annotations</source>
  <translation>توسيمات من</translation>
</message>
<message id="export.start">
  <source>Export</source>
  <translation>تصدير</translation>
</message>
<message id="export.to">
  <source>Write to</source>
  <translation>الكتابة إلى</translation>
</message>
<message id="field.alias">
  <source>Other name</source>
  <translation>اسم بديل</translation>
</message>
<message id="field.annotations">
  <source>Annotations</source>
  <translation>التوسيمات</translation>
</message>
<message id="field.assigned">
  <source>Assigned</source>
  <translation>موزَّع</translation>
</message>
<message id="field.author">
  <source>Annotator</source>
  <translation>الموسِّم</translation>
</message>
<message id="field.batch">
  <source>Batch</source>
  <translation>الدفعة</translation>
</message>
<message id="field.column_for">
  <source>Column for “{field}”</source>
  <translation>عمود «{field}»</translation>
</message>
<message id="field.confidence">
  <source>Confidence</source>
  <translation>الثقة</translation>
</message>
<message id="field.encoding">
  <source>Encoding</source>
  <translation>ترميز المحارف</translation>
</message>
<message id="field.event_type">
  <source>Event type</source>
  <translation>نوع الحدث</translation>
</message>
<message id="field.evidence">
  <source>Evidence</source>
  <translation>الشاهد</translation>
</message>
<message id="field.format">
  <source>Format</source>
  <translation>الصيغة</translation>
</message>
<message id="field.holder">
  <source>Holder</source>
  <translation>صاحب الموقف</translation>
</message>
<message id="field.key">
  <source>Key</source>
  <translation>المعرّف</translation>
</message>
<message id="field.language">
  <source>Language</source>
  <translation>اللغة</translation>
</message>
<message id="field.length">
  <source>Length</source>
  <translation>الطول</translation>
</message>
<message id="field.licence">
  <source>Licence</source>
  <translation>الترخيص</translation>
</message>
<message id="field.per_document">
  <source>Annotators per document</source>
  <translation>عدد الموسِّمين لكل مستند</translation>
</message>
<message id="field.published">
  <source>Published</source>
  <translation>تاريخ النشر</translation>
</message>
<message id="field.publisher">
  <source>Publisher</source>
  <translation>الناشر</translation>
</message>
<message id="field.reviewer">
  <source>Adjudicator</source>
  <translation>المحكِّم</translation>
</message>
<message id="field.role">
  <source>Role</source>
  <translation>الدور</translation>
</message>
<message id="field.schema">
  <source>Schema</source>
  <translation>المخطط</translation>
</message>
<message id="field.seed">
  <source>Random seed</source>
  <translation>بذرة العشوائية</translation>
</message>
<message id="field.source">
  <source>Source file</source>
  <translation>الملف المصدر</translation>
</message>
<message id="field.target">
  <source>Target</source>
  <translation>الهدف</translation>
</message>
<message id="field.title">
  <source>Title</source>
  <translation>العنوان</translation>
</message>
<message id="field.trigger">
  <source>Trigger</source>
  <translation>القادح</translation>
</message>
<message id="field.url">
  <source>Address</source>
  <translation>العنوان الشبكي</translation>
</message>
<message id="field.value">
  <source>Value</source>
  <translation>الاتجاه</translation>
</message>
<message id="field.version">
  <source>Version</source>
  <translation>الإصدار</translation>
</message>
<message id="filter.all">
  <source>All</source>
  <translation>الكل</translation>
</message>
<message id="filter.any">
  <source>Any</source>
  <translation>أيًّا كان</translation>
</message>
<message id="filter.assigned">
  <source>Assigned to me</source>
  <translation>موزَّع عليّ</translation>
</message>
<message id="filter.cases">
  <source>Listed: {n}</source>
  <translation>المدرج: {n}</translation>
</message>
<message id="filter.date_example">
  <source>2024, 2024-05 or 1403-02-31</source>
  <translation>٢٠٢٤ أو ٢٠٢٤-٠٥ أو ٢٠٢٤-٠٥-٢٠</translation>
</message>
<message id="filter.doubt">
  <source>With a doubt</source>
  <translation>فيها موضع شك</translation>
</message>
<message id="filter.doubt_short">
  <source>Doubt</source>
  <translation>موضع شك</translation>
</message>
<message id="filter.label">
  <source>Label</source>
  <translation>الوسم</translation>
</message>
<message id="filter.pill">
  <source>{name}: {value}</source>
  <translation>{name}: {value}</translation>
</message>
<message id="filter.remove">
  <source>Remove the filter: {filter}</source>
  <translation>إزالة التصفية: {filter}</translation>
</message>
<message id="filter.since">
  <source>From</source>
  <translation>من تاريخ</translation>
</message>
<message id="filter.status">
  <source>Status</source>
  <translation>الحالة</translation>
</message>
<message id="filter.until">
  <source>Until</source>
  <translation>إلى تاريخ</translation>
</message>
<message id="filter.wrong_date">
  <source>Not a date</source>
  <translation>ليس تاريخًا</translation>
</message>
<message id="find.nothing">
  <source>Nothing found</source>
  <translation>لا نتائج</translation>
</message>
<message id="find.place">
  <source>{n} of {total}</source>
  <translation>{n} من {total}</translation>
</message>
<message id="finding.attribute_needed">
  <source>{id} needs a value for {name}.</source>
  <translation>يلزم {id} قيمة لـ {name}.</translation>
</message>
<message id="finding.bad_fragments">
  <source>The fragments of {id} do not fit its span.</source>
  <translation>أجزاء {id} لا توافق مداه.</translation>
</message>
<message id="finding.closed_zone">
  <source>“{text}” ({id}) lies in a zone where nothing is annotated.</source>
  <translation>«{text}» ({id}) في منطقة لا يوسم فيها شيء.</translation>
</message>
<message id="finding.crossing">
  <source>{id} and {other} cross; mentions nest or stand apart.</source>
  <translation>{id} و{other} متقاطعان، والإشارات إما متداخلة وإما منفصلة.</translation>
</message>
<message id="finding.inside_word">
  <source>“{text}” ({id}) begins or ends inside a word.</source>
  <translation>أحد حدّي «{text}» ({id}) يقع داخل كلمة.</translation>
</message>
<message id="finding.label_needed">
  <source>The document label {name} is empty.</source>
  <translation>وسم المستند «{name}» فارغ.</translation>
</message>
<message id="finding.loose_ends">
  <source>“{text}” ({id}) begins or ends with a space, punctuation or a quotation mark.</source>
  <translation>«{text}» ({id}) يبدأ أو ينتهي بمسافة أو علامة ترقيم أو علامة تنصيص.</translation>
</message>
<message id="finding.outside_text">
  <source>{id} lies outside the text.</source>
  <translation>{id} خارج النص.</translation>
</message>
<message id="finding.overlap">
  <source>{id} and {other} overlap; they must stand apart.</source>
  <translation>{id} و{other} متداخلان، ويجب أن ينفصلا.</translation>
</message>
<message id="finding.quote_differs">
  <source>{id} does not cover the words that its source names.</source>
  <translation>لا يغطي {id} الكلمات التي يذكرها مصدره.</translation>
</message>
<message id="finding.role_cycle">
  <source>{id} fills a role of itself: its {role} leads back to it through {target}.</source>
  <translation>{id} يشغل دورًا في نفسه: فدوره {role} يعود إليه عبر {target}.</translation>
</message>
<message id="finding.role_missing">
  <source>{id} lacks the role {role}.</source>
  <translation>ينقص {id} الدور {role}.</translation>
</message>
<message id="finding.role_needed">
  <source>The event “{text}” ({id}) needs the role {role}.</source>
  <translation>الحدث «{text}» ({id}) يلزمه الدور {role}.</translation>
</message>
<message id="finding.role_recommended">
  <source>The event “{text}” ({id}) usually has the role {role}.</source>
  <translation>للحدث «{text}» ({id}) عادةً الدور {role}.</translation>
</message>
<message id="finding.role_repeated">
  <source>{id} has the role {role} more than once.</source>
  <translation>في {id} الدور {role} أكثر من مرة.</translation>
</message>
<message id="finding.too_deep">
  <source>{id} lies too deep: {depth} mentions around each other, and {limit} are allowed.</source>
  <translation>{id} متداخل أكثر مما يجوز: {depth} طبقات، والمسموح {limit}.</translation>
</message>
<message id="finding.twice">
  <source>{id} and {other} put the same label on the same words.</source>
  <translation>{id} و{other} يضعان الوسم نفسه على الكلمات نفسها.</translation>
</message>
<message id="finding.types_differ">
  <source>{id} ({label}) and {other} ({second}) stand for the same {entity}, but their types do not go together.</source>
  <translation>{id} ({label}) و{other} ({second}) يشيران إلى {entity} نفسه، لكن نوعيهما لا يتفقان.</translation>
</message>
<message id="finding.unknown_role">
  <source>{id} has the role {role}, which its label does not have.</source>
  <translation>في {id} الدور {role}، ووسمه لا يعرف هذا الدور.</translation>
</message>
<message id="finding.unknown_target">
  <source>The role {role} of {id} points to {target}, which does not exist.</source>
  <translation>الدور {role} في {id} يشير إلى {target} وهو غير موجود.</translation>
</message>
<message id="finding.unused">
  <source>Nothing uses “{text}” ({id}): a phrase or pronoun is marked only when it fills a role or a stance.</source>
  <translation>لا شيء يستعمل «{text}» ({id}): لا توسم العبارة أو الضمير إلا إذا شغلا دورًا أو موقعًا في موقف.</translation>
</message>
<message id="finding.wrong_filler">
  <source>{target} cannot fill the role {role} of {id}.</source>
  <translation>لا يجوز أن يشغل {target} الدور {role} في {id}.</translation>
</message>
<message id="finding.wrong_value">
  <source>{value} is not a value that {name} of {id} may have.</source>
  <translation>{value} ليس من القيم المسموحة للسمة {name} في {id}.</translation>
</message>
<message id="findings.none">
  <source>Nothing breaks the rules of the schema.</source>
  <translation>لا شيء يخالف قواعد المخطط.</translation>
</message>
<message id="finish.again">
  <source>Finish again to go on without them.</source>
  <translation>أعد الإنهاء للمتابعة دونها.</translation>
</message>
<message id="finish.errors" numerus="yes">
  <source>{n} errors must be corrected before finishing. The first: {first}</source>
  <translation><numerusform>لا أخطاء</numerusform><numerusform>يجب تصحيح خطأ واحد قبل الإنهاء: {first}</numerusform><numerusform>يجب تصحيح خطأين قبل الإنهاء. الأول: {first}</numerusform><numerusform>يجب تصحيح {n} أخطاء قبل الإنهاء. الأول: {first}</numerusform><numerusform>يجب تصحيح {n} خطأ قبل الإنهاء. الأول: {first}</numerusform><numerusform>يجب تصحيح {n} خطأ قبل الإنهاء. الأول: {first}</numerusform></translation>
</message>
<message id="finish.warnings" numerus="yes">
  <source>{n} warnings. The first: {first} Finish again to go on.</source>
  <translation><numerusform>لا تحذيرات</numerusform><numerusform>تحذير واحد: {first} أعد الإنهاء للمتابعة.</numerusform><numerusform>تحذيران. الأول: {first} أعد الإنهاء للمتابعة.</numerusform><numerusform>{n} تحذيرات. الأول: {first} أعد الإنهاء للمتابعة.</numerusform><numerusform>{n} تحذيرًا. الأول: {first} أعد الإنهاء للمتابعة.</numerusform><numerusform>{n} تحذير. الأول: {first} أعد الإنهاء للمتابعة.</numerusform></translation>
</message>
<message id="finish.zones" numerus="yes">
  <source>{n} zones are only proposed; {keys} accepts them.</source>
  <translation><numerusform>لا مناطق مقترحة.</numerusform><numerusform>منطقة واحدة مقترحة فقط؛ {keys} يقبلها.</numerusform><numerusform>منطقتان مقترحتان فقط؛ {keys} يقبلهما.</numerusform><numerusform>{n} مناطق مقترحة فقط؛ {keys} يقبلها.</numerusform><numerusform>{n} منطقة مقترحة فقط؛ {keys} يقبلها.</numerusform><numerusform>{n} منطقة مقترحة فقط؛ {keys} يقبلها.</numerusform></translation>
</message>
<message id="focus.note_hint">
  <source>Why is it like this? Saved when you leave the field.</source>
  <translation>لماذا هكذا؟ يُحفظ عند مغادرة الحقل.</translation>
</message>
<message id="focus.place">
  <source>{kind} {n} of {total}</source>
  <translation>{kind} {n} من {total}</translation>
</message>
<message id="focus.where">
  <source>Paragraph {paragraph}, word {word} · {kind}</source>
  <translation>الفقرة {paragraph}، الكلمة {word} · {kind}</translation>
</message>
<message id="format.about.ayar-jsonl">
  <source>Everything of the project, line by line; a new project that imports it is the same one. For keeping, moving and publishing.</source>
  <translation>كل ما في المشروع، سطرًا سطرًا؛ والمشروع الجديد الذي يستورده هو المشروع نفسه. للحفظ والنقل والنشر.</translation>
</message>
<message id="format.about.brat">
  <source>A folder per annotator, each text with its annotations in a file beside it. Read by brat and by many scripts of event extraction.</source>
  <translation>مجلد لكل موسِّم، وبجانب كل نص ملف توسيماته. يقرؤها brat وكثير من برامج استخراج الأحداث.</translation>
</message>
<message id="format.about.conll">
  <source>One token and its tag a line. Read by nearly every trainer of entity recognition.</source>
  <translation>في كل سطر كلمة ووسمها. تقرؤها جلّ أدوات تدريب التعرف على الكيانات.</translation>
</message>
<message id="format.about.csv">
  <source>A folder of tables joined by document, author and id, for spreadsheets and pandas. For counting, not for coming back.</source>
  <translation>مجلد جداول يربطها المستند والكاتب والمعرِّف، لبرامج الجداول وpandas. للعدّ لا للإرجاع.</translation>
</message>
<message id="format.about.doccano">
  <source>A document of one annotator a line, with its spans and relations. doccano reads it.</source>
  <translation>في كل سطر مستند موسِّم واحد بمدياته وعلاقاته. يقرؤه doccano.</translation>
</message>
<message id="format.about.events-jsonl">
  <source>Sentences, entities and events by token, as DyGIE++ and OneIE train on them.</source>
  <translation>الجمل والكيانات والأحداث بأرقام الكلمات، كما يتدرب عليها DyGIE++ وOneIE.</translation>
</message>
<message id="format.about.label-studio">
  <source>One task a document with every annotator's answer and the machines' predictions. Label Studio reads it.</source>
  <translation>مهمة لكل مستند، بإجابات الموسِّمين جميعًا وتوقعات الآلات. يقرؤها Label Studio.</translation>
</message>
<message id="format.about.ner-jsonl">
  <source>Tokens and entity tags, one document a line, for Hugging Face datasets and transformers.</source>
  <translation>الكلمات ووسوم الكيانات، مستند في كل سطر، لمكتبتي datasets وtransformers من Hugging Face.</translation>
</message>
<message id="format.about.parquet">
  <source>The same columns for every record, packed; for pandas, datasets and large corpora.</source>
  <translation>أعمدة واحدة لكل السجلات، مضغوطة؛ لأجل pandas وdatasets والمدونات الكبيرة.</translation>
</message>
<message id="format.about.prodigy">
  <source>Answered tasks with spans and relations on tokens. Prodigy reads it (db-in).</source>
  <translation>مهام مُجابة بمديات وعلاقات على الكلمات. يقرؤها Prodigy (db-in).</translation>
</message>
<message id="format.about.spacy">
  <source>spaCy's own file of documents, to train on with spacy train.</source>
  <translation>ملف spaCy نفسه، للتدريب بأمر spacy train.</translation>
</message>
<message id="format.about.stance-jsonl">
  <source>One stance a line: holder, target, value and the words that show it.</source>
  <translation>موقف في كل سطر: صاحبه وهدفه وقيمته والكلمات الدالة عليه.</translation>
</message>
<message id="format.about.tsv">
  <source>The tables of CSV with tabs between the cells. For counting, not for coming back.</source>
  <translation>جداول CSV نفسها بفواصل الجدولة. للعدّ لا للإرجاع.</translation>
</message>
<message id="format.about.uima-json">
  <source>A file per document and annotator with its types inside. Read by INCEpTION and dkpro-cassis.</source>
  <translation>ملف لكل مستند وموسِّم وأنواعه فيه. يقرؤه INCEpTION وdkpro-cassis.</translation>
</message>
<message id="format.about.uima-xmi">
  <source>A file per document and annotator and the type system beside them. Read by INCEpTION, UIMA and dkpro-cassis.</source>
  <translation>ملف لكل مستند وموسِّم ونظام الأنواع بجانبها. تقرؤه INCEpTION وUIMA وdkpro-cassis.</translation>
</message>
<message id="format.about.webanno-tsv">
  <source>One token a line with a column for each layer. Read by WebAnno and INCEpTION.</source>
  <translation>في كل سطر كلمة ولكل طبقة عمود. يقرؤه WebAnno وINCEpTION.</translation>
</message>
<message id="format.about.xlsx">
  <source>One Excel workbook, a sheet for each kind. For counting, not for coming back.</source>
  <translation>مصنف Excel واحد، ورقة لكل نوع. للعدّ لا للإرجاع.</translation>
</message>
<message id="format.auto">
  <source>Detect</source>
  <translation>تلقائي</translation>
</message>
<message id="format.ayar-jsonl">
  <source>Ayar JSONL, complete</source>
  <translation>JSONL عيار، كامل</translation>
</message>
<message id="format.brat">
  <source>brat, text and .ann beside it</source>
  <translation>brat، نص وملف ANN</translation>
</message>
<message id="format.conll">
  <source>CoNLL, a tag a token</source>
  <translation>CoNLL، وسم لكل وحدة</translation>
</message>
<message id="format.conllu">
  <source>CoNLL-U, sentences and tokens</source>
  <translation>CoNLL-U، جمل ووحدات</translation>
</message>
<message id="format.csv">
  <source>Table, commas (CSV)</source>
  <translation>جدول بفواصل (CSV)</translation>
</message>
<message id="format.doccano">
  <source>doccano JSONL</source>
  <translation>JSONL دوكانو (doccano)</translation>
</message>
<message id="format.docx">
  <source>Word document</source>
  <translation>مستند Word</translation>
</message>
<message id="format.events-jsonl">
  <source>Events (DyGIE++ JSONL)</source>
  <translation>الأحداث (JSONL لبرنامج DyGIE++)</translation>
</message>
<message id="format.html">
  <source>Web page</source>
  <translation>صفحة ويب</translation>
</message>
<message id="format.inception">
  <source>INCEpTION project (zip)</source>
  <translation>مشروع INCEpTION (zip)</translation>
</message>
<message id="format.jsonl">
  <source>JSON Lines</source>
  <translation>أسطر JSON</translation>
</message>
<message id="format.label-studio">
  <source>Label Studio JSON</source>
  <translation>JSON ليبل ستوديو (Label Studio)</translation>
</message>
<message id="format.markdown">
  <source>Markdown</source>
  <translation>ماركداون</translation>
</message>
<message id="format.ner-jsonl">
  <source>Entity spans (JSONL)</source>
  <translation>مديات الكيانات (JSONL)</translation>
</message>
<message id="format.parquet">
  <source>Parquet, one row a record</source>
  <translation>Parquet، صف لكل سجل</translation>
</message>
<message id="format.prodigy">
  <source>Prodigy JSONL</source>
  <translation>JSONL بروديجي (Prodigy)</translation>
</message>
<message id="format.spacy">
  <source>spaCy DocBin</source>
  <translation>spaCy DocBin</translation>
</message>
<message id="format.stance-jsonl">
  <source>Stances (JSONL)</source>
  <translation>المواقف (JSONL)</translation>
</message>
<message id="format.text">
  <source>Plain text</source>
  <translation>نص عادي</translation>
</message>
<message id="format.tsv">
  <source>Table, tabs (TSV)</source>
  <translation>جدول بعلامات جدولة (TSV)</translation>
</message>
<message id="format.uima-json">
  <source>UIMA CAS, JSON</source>
  <translation>UIMA CAS بصيغة JSON</translation>
</message>
<message id="format.uima-xmi">
  <source>UIMA CAS, XMI</source>
  <translation>UIMA CAS بصيغة XMI</translation>
</message>
<message id="format.webanno-tsv">
  <source>WebAnno TSV</source>
  <translation>WebAnno TSV</translation>
</message>
<message id="format.xlsx">
  <source>Table, Excel workbook</source>
  <translation>جدول، مصنف Excel</translation>
</message>
<message id="guideline.changes">
  <source>What this version changed</source>
  <translation>ما غيّره هذا الإصدار</translation>
</message>
<message id="guideline.clauses">
  <source>Clauses</source>
  <translation>البنود</translation>
</message>
<message id="guideline.lines">
  <source>{added} lines added, {removed} taken away</source>
  <translation>أسطر مضافة: {added}، محذوفة: {removed}</translation>
</message>
<message id="guideline.new_id">
  <source>New id, e.g. span.title</source>
  <translation>معرّف جديد، مثل span.title</translation>
</message>
<message id="guideline.none">
  <source>This project has no guideline yet.</source>
  <translation>ليس لهذا المشروع دليل توسيم بعد.</translation>
</message>
<message id="guideline.preface">
  <source>Preface</source>
  <translation>المقدمة</translation>
</message>
<message id="guideline.save">
  <source>Save a new version</source>
  <translation>حفظ إصدار جديد</translation>
</message>
<message id="guideline.saved">
  <source>Version {n} is saved.</source>
  <translation>حُفظ الإصدار {n}.</translation>
</message>
<message id="guideline.search">
  <source>Search the guideline</source>
  <translation>البحث في دليل التوسيم</translation>
</message>
<message id="guideline.text">
  <source>Text of the clause</source>
  <translation>نص البند</translation>
</message>
<message id="guideline.unchanged">
  <source>This version changed nothing in this language.</source>
  <translation>لم يغيّر هذا الإصدار شيئًا في هذه اللغة.</translation>
</message>
<message id="guideline.version">
  <source>version {n}</source>
  <translation>الإصدار {n}</translation>
</message>
<message id="guideline.versions">
  <source>Versions</source>
  <translation>الإصدارات</translation>
</message>
<message id="identical.none">
  <source>The same words occur nowhere else in this text, or are labelled already.</source>
  <translation>لا تتكرر هذه الكلمات في النص، أو هي موسومة من قبل.</translation>
</message>
<message id="import.add_label">
  <source>Add to the schema</source>
  <translation>أضفه إلى المخطط</translation>
</message>
<message id="import.all_others">
  <source>All that are open</source>
  <translation>كل ما بقي</translation>
</message>
<message id="import.author">
  <source>Annotations by</source>
  <translation>التوسيمات لـ</translation>
</message>
<message id="import.author_hint">
  <source>As the file says</source>
  <translation>كما في الملف</translation>
</message>
<message id="import.by_file">
  <source>Named like the file</source>
  <translation>باسم الملف</translation>
</message>
<message id="import.choose">
  <source>Choose…</source>
  <translation>اختر…</translation>
</message>
<message id="import.columns">
  <source>Columns</source>
  <translation>الأعمدة</translation>
</message>
<message id="import.file">
  <source>File</source>
  <translation>الملف</translation>
</message>
<message id="import.files">
  <source>Files</source>
  <translation>الملفات</translation>
</message>
<message id="import.keep">
  <source>Keep it as it is</source>
  <translation>احتفظ به كما هو</translation>
</message>
<message id="import.kept">
  <source>imported all the same</source>
  <translation>استُورد مع ذلك</translation>
</message>
<message id="import.label_for">
  <source>What the label {label} becomes</source>
  <translation>ما يصير إليه الوسم {label}</translation>
</message>
<message id="import.labels">
  <source>Their labels → this schema</source>
  <translation>وسومهم ← هذا المخطط</translation>
</message>
<message id="import.labels_open" numerus="yes">
  <source>{n} labels are not in the schema: choose what they become.</source>
  <translation><numerusform>ليس ثمة وسم خارج المخطط.</numerusform><numerusform>وسم واحد ليس في المخطط: اختر ما يصير إليه.</numerusform><numerusform>وسمان ليسا في المخطط: اختر ما يصيران إليه.</numerusform><numerusform>{n} وسوم ليست في المخطط: اختر ما تصير إليه.</numerusform><numerusform>{n} وسمًا ليس في المخطط: اختر ما يصير إليه.</numerusform><numerusform>{n} وسم ليس في المخطط: اختر ما يصير إليه.</numerusform></translation>
</message>
<message id="import.leave_out">
  <source>Leave out, and report</source>
  <translation>اتركه واذكره في التقرير</translation>
</message>
<message id="import.left_out">
  <source>left out</source>
  <translation>تُرك</translation>
</message>
<message id="import.more">
  <source>and more</source>
  <translation>والمزيد</translation>
</message>
<message id="import.no_column">
  <source>None</source>
  <translation>لا شيء</translation>
</message>
<message id="import.nobody">
  <source>nobody named; will be called “{name}” unless you say who</source>
  <translation>لا اسم فيها؛ ستُنسب إلى «{name}» ما لم تحدّد صاحبها</translation>
</message>
<message id="import.part_for">
  <source>What {name} becomes</source>
  <translation>ما يصير إليه {name}</translation>
</message>
<message id="import.parts.attribute">
  <source>Their attributes → this schema</source>
  <translation>سماتهم ← هذا المخطط</translation>
</message>
<message id="import.parts.document">
  <source>Their document labels → this schema</source>
  <translation>وسوم مستنداتهم ← هذا المخطط</translation>
</message>
<message id="import.parts.role">
  <source>Their roles → this schema</source>
  <translation>أدوارهم ← هذا المخطط</translation>
</message>
<message id="import.preview">
  <source>Preview</source>
  <translation>معاينة</translation>
</message>
<message id="import.records">
  <source>Records</source>
  <translation>السجلات</translation>
</message>
<message id="import.replace">
  <source>Replace what differs</source>
  <translation>استبدال المختلف</translation>
</message>
<message id="import.result">
  <source>Added {added}, already known {known}, annotations {annotations}</source>
  <translation>أُضيف {added}، معروف من قبل {known}، توسيمات {annotations}</translation>
</message>
<message id="import.role">
  <source>As</source>
  <translation>بصفة</translation>
</message>
<message id="import.role.annotator">
  <source>Annotator’s work</source>
  <translation>عمل موسِّم</translation>
</message>
<message id="import.role.gold">
  <source>Gold</source>
  <translation>نسخة ذهبية</translation>
</message>
<message id="import.role.machine">
  <source>Machine</source>
  <translation>آلة</translation>
</message>
<message id="import.scanning">
  <source>Looking for labels that the schema does not have…</source>
  <translation>جارٍ البحث عن وسوم ليست في المخطط…</translation>
</message>
<message id="import.start">
  <source>Import</source>
  <translation>استيراد</translation>
</message>
<message id="import.stopped">
  <source>Stopped; what is in stays in.</source>
  <translation>أُوقف؛ ما دخل باقٍ.</translation>
</message>
<message id="import.unsure">
  <source>not certain</source>
  <translation>غير مؤكد</translation>
</message>
<message id="import.what">
  <source>What happened</source>
  <translation>ما حدث</translation>
</message>
<message id="import.whose">
  <source>Annotations: {n}. Whose: {authors}</source>
  <translation>التوسيمات: {n}. أصحابها: {authors}</translation>
</message>
<message id="key.alt">
  <source>Alt</source>
  <translation>Alt</translation>
</message>
<message id="key.arrow_down">
  <source>Down arrow</source>
  <translation>السهم الأسفل</translation>
</message>
<message id="key.arrow_left">
  <source>Left arrow</source>
  <translation>السهم الأيسر</translation>
</message>
<message id="key.arrow_right">
  <source>Right arrow</source>
  <translation>السهم الأيمن</translation>
</message>
<message id="key.arrow_up">
  <source>Up arrow</source>
  <translation>السهم الأعلى</translation>
</message>
<message id="key.backspace">
  <source>Backspace</source>
  <translation>Backspace (مسح للخلف)</translation>
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
  <translation>End (نهاية السطر)</translation>
</message>
<message id="key.enter">
  <source>Enter</source>
  <translation>Enter (إدخال)</translation>
</message>
<message id="key.escape">
  <source>Esc</source>
  <translation>Esc (خروج)</translation>
</message>
<message id="key.home">
  <source>Home</source>
  <translation>Home (بداية السطر)</translation>
</message>
<message id="key.shift">
  <source>Shift</source>
  <translation>Shift</translation>
</message>
<message id="key.space">
  <source>Space</source>
  <translation>Space (مسافة)</translation>
</message>
<message id="key.tab">
  <source>Tab</source>
  <translation>Tab (جدولة)</translation>
</message>
<message id="keycaps.both">
  <source>Both</source>
  <translation>كلتاهما</translation>
</message>
<message id="keycaps.latin">
  <source>Latin</source>
  <translation>لاتينية</translation>
</message>
<message id="keycaps.persian">
  <source>Persian</source>
  <translation>فارسية</translation>
</message>
<message id="keys.elsewhere">
  <source>Everywhere</source>
  <translation>في كل مكان</translation>
</message>
<message id="keys.in_text">
  <source>In the text</source>
  <translation>في النص</translation>
</message>
<message id="keys.labels">
  <source>Labels</source>
  <translation>الوسوم</translation>
</message>
<message id="keys.letter">
  <source>One letter</source>
  <translation>محرف</translation>
</message>
<message id="keys.line">
  <source>Line up, line down</source>
  <translation>سطر أعلى، سطر أسفل</translation>
</message>
<message id="keys.line_ends">
  <source>Start and end of the line</source>
  <translation>بداية السطر ونهايته</translation>
</message>
<message id="keys.moving">
  <source>Moving and selecting</source>
  <translation>الحركة والتحديد</translation>
</message>
<message id="keys.select">
  <source>With any of these: select</source>
  <translation>مع أيٍّ مما سبق: تحديد</translation>
</message>
<message id="keys.sentence">
  <source>One sentence</source>
  <translation>جملة</translation>
</message>
<message id="keys.text_ends">
  <source>Start and end of the text</source>
  <translation>بداية النص ونهايته</translation>
</message>
<message id="keys.word">
  <source>One word</source>
  <translation>كلمة</translation>
</message>
<message id="kind.document_label">
  <source>Document label</source>
  <translation>وسم المستند</translation>
</message>
<message id="kind.entity">
  <source>Entity</source>
  <translation>كيان</translation>
</message>
<message id="kind.event">
  <source>Event</source>
  <translation>حدث</translation>
</message>
<message id="kind.stance">
  <source>Stance</source>
  <translation>موقف</translation>
</message>
<message id="kind.zone">
  <source>Zone</source>
  <translation>منطقة</translation>
</message>
<message id="labels.heading">
  <source>Labels of the document</source>
  <translation>وسوم المستند</translation>
</message>
<message id="labels.progress">
  <source>Labels of the document: {n} of {total} required</source>
  <translation>وسوم المستند: {n} من {total} مطلوبة</translation>
</message>
<message id="labels.required">
  <source>Required</source>
  <translation>مطلوب</translation>
</message>
<message id="language.ar">
  <source>Arabic</source>
  <translation>العربية</translation>
</message>
<message id="language.auto">
  <source>Detect for each document</source>
  <translation>تحديدها لكل مستند</translation>
</message>
<message id="language.en">
  <source>English</source>
  <translation>الإنجليزية</translation>
</message>
<message id="language.fa">
  <source>Persian</source>
  <translation>الفارسية</translation>
</message>
<message id="loss.argument_elsewhere">
  <source>The filler of {role} stands in another sentence than the trigger of {label} and is not written.</source>
  <translation>شاغل الدور {role} في جملة غير جملة قادح {label} ولا يُكتب.</translation>
</message>
<message id="loss.argument_left_out">
  <source>The filler of {role} of {label} is itself not written.</source>
  <translation>شاغل الدور {role} في {label} لا يُكتب هو نفسه.</translation>
</message>
<message id="loss.arguments">
  <source>It is written as a span; the roles of the event are not: {label}.</source>
  <translation>يُكتب مدى فقط ولا تُكتب أدوار الحدث: {label}.</translation>
</message>
<message id="loss.attributes">
  <source>These attributes are not written: {attributes}.</source>
  <translation>لا تُكتب هذه السمات: {attributes}.</translation>
</message>
<message id="loss.authors">
  <source>Whose annotations they are, and whether a set is gold or finished.</source>
  <translation>لمن هذه التوسيمات، وهل المجموعة ذهبية أو منتهية.</translation>
</message>
<message id="loss.cell_length">
  <source>It is longer than the {n} characters that a cell of Excel holds; the rest is not written.</source>
  <translation>أطول من {n} حرفًا، وهو ما تتسع له خلية Excel؛ ولا يُكتب الباقي.</translation>
</message>
<message id="loss.decisions">
  <source>Decisions, questions and answers, and where suggestions came from.</source>
  <translation>قرارات التحكيم والأسئلة والأجوبة ومصدر الاقتراحات.</translation>
</message>
<message id="loss.document_labels">
  <source>Document labels.</source>
  <translation>وسوم المستند.</translation>
</message>
<message id="loss.edges">
  <source>It begins or ends between two tokens; white space there is not kept: {label}.</source>
  <translation>يبدأ أو ينتهي بين وحدتين لغويتين، ولا يُحفظ البياض هناك: {label}.</translation>
</message>
<message id="loss.empty_roles">
  <source>Roles that were looked for and not found are not written: {roles}.</source>
  <translation>لا تُكتب الأدوار التي بُحث عنها ولم توجد: {roles}.</translation>
</message>
<message id="loss.event_argument">
  <source>The role {role} of {label} is filled by an event; such a filler is not written.</source>
  <translation>الدور {role} في {label} يشغله حدث؛ ولا يُكتب مثل هذا الشاغل.</translation>
</message>
<message id="loss.fields">
  <source>These are not written: {fields}.</source>
  <translation>لا تُكتب هذه: {fields}.</translation>
</message>
<message id="loss.fragments">
  <source>It is discontinuous; its parts are written as entities of their own: {label}.</source>
  <translation>غير متصل؛ فيُكتب كل جزء منه كيانًا مستقلًّا: {label}.</translation>
</message>
<message id="loss.fragments_in_spans">
  <source>It is discontinuous and stands only in doc.spans, not in doc.ents: {label}.</source>
  <translation>غير متصل فلا يرد إلا في doc.spans لا في doc.ents: {label}.</translation>
</message>
<message id="loss.fragments_joined">
  <source>It is discontinuous; what lies between its parts is written with it: {label}.</source>
  <translation>غير متصل؛ ويُكتب معه ما بين أجزائه: {label}.</translation>
</message>
<message id="loss.in_zone">
  <source>It lies in a zone that is not for export: {label}.</source>
  <translation>يقع في منطقة ليست للتصدير: {label}.</translation>
</message>
<message id="loss.kind">
  <source>The format has no place for this kind of annotation: {kind} ({label}).</source>
  <translation>لا مكان في هذه الصيغة لهذا النوع من التوسيم: {kind} ({label}).</translation>
</message>
<message id="loss.labels">
  <source>The document labels are not written (number: {n}).</source>
  <translation>لا تُكتب وسوم المستند (عددها: {n}).</translation>
</message>
<message id="loss.layer_without_label">
  <source>The layer it goes back to has no feature for a label: {label}.</source>
  <translation>الطبقة التي يعود إليها بلا سمة للوسم: {label}.</translation>
</message>
<message id="loss.metadata">
  <source>Title, date, address and other metadata.</source>
  <translation>العنوان والتاريخ والرابط وسائر البيانات الوصفية.</translation>
</message>
<message id="loss.nesting">
  <source>Nested, overlapping and discontinuous entities, and boundaries inside a token.</source>
  <translation>الكيانات المتداخلة والمتقاطعة وغير المتصلة، والحدود داخل الكلمة.</translation>
</message>
<message id="loss.no_tokens">
  <source>It has no tokens of one sentence that are written: {label}.</source>
  <translation>ليس له وحدات من جملة واحدة تُكتب: {label}.</translation>
</message>
<message id="loss.note">
  <source>The note or the doubt flag is not written.</source>
  <translation>لا تُكتب الملاحظة أو علامة الشك.</translation>
</message>
<message id="loss.nothing_written">
  <source>Nothing of this document is written: there is nothing in it that the format has a place for.</source>
  <translation>لا يُكتب شيء من هذا المستند: ليس فيه ما له مكان في هذه الصيغة.</translation>
</message>
<message id="loss.one_stretch">
  <source>It is discontinuous; it is written as one stretch: {label}.</source>
  <translation>غير متصل؛ فيُكتب امتدادًا واحدًا: {label}.</translation>
</message>
<message id="loss.other_annotations">
  <source>Entities and events that no stance uses, and zones.</source>
  <translation>الكيانات والأحداث التي لا يستخدمها أي موقف، والمناطق.</translation>
</message>
<message id="loss.other_characters">
  <source>Characters that XML does not allow are shown as a replacement character to other programs (number: {n}).</source>
  <translation>المحارف التي لا يقبلها XML تظهر لسائر البرامج بمحرف بديل (العدد: {n}).</translation>
</message>
<message id="loss.other_kinds">
  <source>Events, stances and zones.</source>
  <translation>الأحداث والمواقف والمناطق.</translation>
</message>
<message id="loss.other_kinds_but_events">
  <source>Stances and zones.</source>
  <translation>المواقف والمناطق.</translation>
</message>
<message id="loss.overlap">
  <source>A longer entity covers some of its tokens: {label}.</source>
  <translation>يغطي كيان أطول بعض كلماته: {label}.</translation>
</message>
<message id="loss.overlap_in_spans">
  <source>A longer entity covers it; it stands only in doc.spans, not in doc.ents: {label}.</source>
  <translation>يغطيه كيان أطول فلا يرد إلا في doc.spans لا في doc.ents: {label}.</translation>
</message>
<message id="loss.part_of_whole">
  <source>Discontinuous annotations as such, and roles that were looked for in vain.</source>
  <translation>عدم اتصال التوسيمات، والأدوار التي بُحث عنها بلا جدوى.</translation>
</message>
<message id="loss.sentence_end">
  <source>It runs on across the end of a sentence and is written in parts: {label}.</source>
  <translation>يتجاوز نهاية الجملة فيُكتب مجزّأً: {label}.</translation>
</message>
<message id="loss.sentences">
  <source>Sentence boundaries.</source>
  <translation>حدود الجمل.</translation>
</message>
<message id="loss.shown_late">
  <source>After an emoji, doccano’s window shows annotations beside their place, since it counts UTF-16 units (annotations: {n}).</source>
  <translation>تُظهر نافذة doccano التوسيمات بعد الرمز التعبيري بجانب مكانها لأنها تعدّ بوحدات UTF-16 (عدد التوسيمات: {n}).</translation>
</message>
<message id="loss.spacing">
  <source>The exact text: spaces and line ends between tokens.</source>
  <translation>النص بدقته: المسافات ونهايات الأسطر بين الكلمات.</translation>
</message>
<message id="loss.state">
  <source>Whether a set is gold or finished, and the time worked.</source>
  <translation>هل المجموعة ذهبية أو منتهية، ومدة العمل.</translation>
</message>
<message id="loss.text_start">
  <source>The white space at the beginning of the text is written as spaces.</source>
  <translation>يُكتب البياض في أول النص مسافاتٍ.</translation>
</message>
<message id="loss.token_part">
  <source>It begins or ends inside a token; the whole token carries the label {label}.</source>
  <translation>يبدأ أو ينتهي داخل كلمة؛ فتحمل الكلمة كلها الوسم {label}.</translation>
</message>
<message id="loss.token_spaces">
  <source>Spaces or line ends inside tokens are written differently (tokens: {n}).</source>
  <translation>تُكتب المسافات أو نهايات الأسطر داخل الوحدات بشكل آخر (عدد الوحدات: {n}).</translation>
</message>
<message id="loss.tokens">
  <source>Tokens and sentences.</source>
  <translation>الوحدات والجمل.</translation>
</message>
<message id="loss.trigger_tokens">
  <source>A trigger is one token here; only the first is written: {label}.</source>
  <translation>القادح هنا وحدة واحدة؛ فلا تُكتب إلا الأولى: {label}.</translation>
</message>
<message id="loss.untokenised">
  <source>Characters that belong to no token are not written (number: {n}).</source>
  <translation>المحارف التي لا تنتمي إلى أي وحدة لغوية لا تُكتب (العدد: {n}).</translation>
</message>
<message id="loss.values">
  <source>Attributes, notes and doubt flags.</source>
  <translation>السمات والملاحظات وعلامات الشك.</translation>
</message>
<message id="loss.zone_left_out">
  <source>The tokens of a zone that is not for export are left out: {zone} (tokens: {n}).</source>
  <translation>تُترك كلمات منطقة ليست للتصدير: {zone} (عدد الكلمات: {n}).</translation>
</message>
<message id="measure.alpha_ordered">
  <source>Ordinal alpha</source>
  <translation>ألفا الترتيبية</translation>
</message>
<message id="measure.alpha_ordered.explained">
  <source>Agreement on a scale such as intensity, beyond chance; neighbouring steps count as less apart than distant ones.</source>
  <translation>الاتفاق على مقياس كالشدة فوق المصادفة، والدرجات المتجاورة أقرب من المتباعدة.</translation>
</message>
<message id="measure.alpha_token">
  <source>Krippendorff’s alpha of tokens</source>
  <translation>ألفا كريبندورف للوحدات اللغوية</translation>
</message>
<message id="measure.alpha_token.explained">
  <source>Agreement on the tags of tokens beyond chance, for any number of people and also where not everyone read everything. From .8 on data are usually called reliable.</source>
  <translation>الاتفاق على وسوم الوحدات اللغوية فوق المصادفة، لأي عدد من الموسِّمين وإن لم يقرأ كلٌّ منهم كل شيء. تُعدّ البيانات موثوقة عادة ابتداء من ثمانية أعشار.</translation>
</message>
<message id="measure.f1_argument">
  <source>F1 of arguments</source>
  <translation>F1 الأدوار</translation>
</message>
<message id="measure.f1_argument.explained">
  <source>Counts fillers with the same span in the same role of the same event type; the trigger may differ.</source>
  <translation>يعدّ ما يملأ الدور نفسه من نوع الحدث نفسه بالمدى نفسه، وإن اختلف القادح.</translation>
</message>
<message id="measure.f1_argument_coref">
  <source>F1 of arguments, coreferent</source>
  <translation>F1 الأدوار مع الإحالة المشتركة</translation>
</message>
<message id="measure.f1_argument_coref.explained">
  <source>Like F1 of arguments, but another mention of the same entity counts as equal.</source>
  <translation>مثل F1 الأدوار، لكن إشارة أخرى إلى الكيان نفسه تُعدّ مساوية.</translation>
</message>
<message id="measure.f1_evidence">
  <source>F1 of evidence</source>
  <translation>F1 الشاهد</translation>
</message>
<message id="measure.f1_evidence.explained">
  <source>Counts stances with the same evidence and the same value.</source>
  <translation>يعدّ المواقف التي اتحد شاهدها واتجاهها.</translation>
</message>
<message id="measure.f1_exact">
  <source>F1, exact</source>
  <translation>F1 التام</translation>
</message>
<message id="measure.f1_exact.explained">
  <source>Counts what both marked with exactly the same span and label. 1 means everything, 0 nothing.</source>
  <translation>يعدّ ما وسمه الاثنان بالمدى نفسه والوسم نفسه تمامًا. الواحد يعني الكل والصفر لا شيء.</translation>
</message>
<message id="measure.f1_holder_target">
  <source>F1 of holder and target</source>
  <translation>F1 صاحب الموقف وهدفه</translation>
</message>
<message id="measure.f1_holder_target.explained">
  <source>Counts stances with the same holder and the same target, whatever their value and evidence.</source>
  <translation>يعدّ المواقف التي اتحد صاحبها وهدفها أيًّا كان اتجاهها وشاهدها.</translation>
</message>
<message id="measure.f1_holder_target_value">
  <source>F1 of holder, target and value</source>
  <translation>F1 الصاحب والهدف والاتجاه</translation>
</message>
<message id="measure.f1_holder_target_value.explained">
  <source>Counts stances with the same holder, target and value.</source>
  <translation>يعدّ المواقف التي اتحد صاحبها وهدفها واتجاهها.</translation>
</message>
<message id="measure.f1_overlap">
  <source>F1 with overlap</source>
  <translation>F1 مع التداخل</translation>
</message>
<message id="measure.f1_overlap.explained">
  <source>Counts spans with the same label that overlap, one to one. Where it is much higher than exact F1, people differ about boundaries.</source>
  <translation>يعدّ الأمداء ذات الوسم الواحد المتداخلة واحدًا بواحد. إن علا كثيرًا على F1 التام فالخلاف في الحدود.</translation>
</message>
<message id="measure.f1_span">
  <source>F1 of spans</source>
  <translation>F1 المدى</translation>
</message>
<message id="measure.f1_span.explained">
  <source>Counts equal spans, whatever their labels. Where it is much higher than exact F1, people find the same places and name them differently.</source>
  <translation>يعدّ الأمداء المتساوية أيًّا كانت وسومها. إن علا كثيرًا على F1 التام فالموسِّمون يجدون المواضع نفسها ويسمّونها بأسماء مختلفة.</translation>
</message>
<message id="measure.f1_trigger">
  <source>F1 of triggers</source>
  <translation>F1 القوادح</translation>
</message>
<message id="measure.f1_trigger.explained">
  <source>Counts equal triggers of events, whatever the event type.</source>
  <translation>يعدّ قوادح الأحداث المتساوية أيًّا كان نوع الحدث.</translation>
</message>
<message id="measure.f1_trigger_type">
  <source>F1 of triggers and types</source>
  <translation>F1 القادح والنوع</translation>
</message>
<message id="measure.f1_trigger_type.explained">
  <source>Counts events with the same trigger and the same type.</source>
  <translation>يعدّ الأحداث التي اتحد قادحها ونوعها.</translation>
</message>
<message id="measure.fleiss_token">
  <source>Fleiss’ kappa of tokens</source>
  <translation>كابا فلايس للوحدات اللغوية</translation>
</message>
<message id="measure.fleiss_token.explained">
  <source>Like kappa, for more than two people; every document must have as many readers.</source>
  <translation>مثل كابا لأكثر من اثنين، ويجب أن يتساوى عدد قراء المستندات.</translation>
</message>
<message id="measure.interval.explained">
  <source>The interval shows how far the figure would move with other documents of the same kind: a thousand times the documents are drawn anew, and 95% of the results lie within it.</source>
  <translation>تبيّن الفترة مقدار تغيّر الرقم لو اختيرت مستندات أخرى من النوع نفسه: تُسحب المستندات ألف مرة من جديد، ويقع داخلها خمسة وتسعون في المئة من النتائج.</translation>
</message>
<message id="measure.kappa">
  <source>Cohen’s kappa</source>
  <translation>كابا كوهين</translation>
</message>
<message id="measure.kappa.explained">
  <source>How often two fill a document label alike, beyond chance, over the documents that both filled.</source>
  <translation>مقدار ما يملأ اثنان وسم المستند على نحو واحد فوق المصادفة، في المستندات التي ملآها معًا.</translation>
</message>
<message id="measure.kappa_token">
  <source>Cohen’s kappa of tokens</source>
  <translation>كابا كوهين للوحدات اللغوية</translation>
</message>
<message id="measure.kappa_token.explained">
  <source>How often two give a token the same tag, beyond what chance would give. 0 is chance, 1 is full agreement.</source>
  <translation>مقدار ما يعطي اثنان الوحدة اللغوية وسمًا واحدًا فوق ما تعطيه المصادفة. الصفر مصادفة والواحد اتفاق تام.</translation>
</message>
<message id="measure.kappa_value">
  <source>Cohen’s kappa of values</source>
  <translation>كابا كوهين للاتجاه</translation>
</message>
<message id="measure.kappa_value.explained">
  <source>Where two mark the same evidence: how often they give it the same value, beyond chance.</source>
  <translation>حيث وسم اثنان الشاهد نفسه: مقدار ما يعطيانه الاتجاه نفسه فوق المصادفة.</translation>
</message>
<message id="measure.mean.explained">
  <source>The mean over pairs of people, each pair counting once; the deviation says how far pairs lie apart.</source>
  <translation>المتوسط على أزواج الموسِّمين، وكل زوج يُحسب مرة؛ والانحراف يبيّن تباعد الأزواج.</translation>
</message>
<message id="mentions.filter">
  <source>Filter by words or label</source>
  <translation>تصفية بالكلمات أو الوسم</translation>
</message>
<message id="menu.adjudicate">
  <source>Adjudicate</source>
  <translation>التحكيم</translation>
</message>
<message id="menu.all">
  <source>Menu</source>
  <translation>القائمة</translation>
</message>
<message id="menu.annotate">
  <source>Annotate</source>
  <translation>التوسيم</translation>
</message>
<message id="menu.dashboard">
  <source>Dashboard</source>
  <translation>لوحة المتابعة</translation>
</message>
<message id="menu.edit">
  <source>Edit</source>
  <translation>تحرير</translation>
</message>
<message id="menu.go">
  <source>Go</source>
  <translation>انتقال</translation>
</message>
<message id="menu.help">
  <source>Help</source>
  <translation>مساعدة</translation>
</message>
<message id="menu.project">
  <source>Project</source>
  <translation>المشروع</translation>
</message>
<message id="menu.team">
  <source>Team</source>
  <translation>الفريق</translation>
</message>
<message id="menu.tools">
  <source>Tools</source>
  <translation>أدوات</translation>
</message>
<message id="menu.view">
  <source>View</source>
  <translation>عرض</translation>
</message>
<message id="merge.added">
  <source>Added</source>
  <translation>مضاف</translation>
</message>
<message id="merge.changed">
  <source>Changed</source>
  <translation>متغيّر</translation>
</message>
<message id="merge.comments">
  <source>New questions and answers</source>
  <translation>أسئلة وأجوبة جديدة</translation>
</message>
<message id="merge.done">
  <source>{person}’s bundle was merged (sets: {n}).</source>
  <translation>دُمجت حزمة {person} (المجموعات: {n}).</translation>
</message>
<message id="merge.for">
  <source>Documents for {person}</source>
  <translation>مستندات لـ {person}</translation>
</message>
<message id="merge.from">
  <source>The work of {person}</source>
  <translation>عمل {person}</translation>
</message>
<message id="merge.kept">
  <source>Newer here and kept</source>
  <translation>أحدث هنا وتبقى</translation>
</message>
<message id="merge.known">
  <source>Known already</source>
  <translation>معروفة من قبل</translation>
</message>
<message id="merge.new_documents">
  <source>New documents</source>
  <translation>مستندات جديدة</translation>
</message>
<message id="merge.new_sets">
  <source>Sets that come in</source>
  <translation>مجموعات تدخل</translation>
</message>
<message id="merge.nothing">
  <source>Everything in this bundle is here already.</source>
  <translation>كل ما في هذه الحزمة موجود هنا.</translation>
</message>
<message id="merge.outcomes">
  <source>Outcomes of suggestions</source>
  <translation>مآلات الاقتراحات</translation>
</message>
<message id="merge.refused">
  <source>Left out</source>
  <translation>متروك</translation>
</message>
<message id="merge.removed">
  <source>Removed</source>
  <translation>محذوف</translation>
</message>
<message id="merge.replaced_sets">
  <source>Sets that are replaced</source>
  <translation>مجموعات تُستبدل</translation>
</message>
<message id="merge.schema">
  <source>New schema version</source>
  <translation>إصدار جديد للمخطط</translation>
</message>
<message id="merge.start">
  <source>Merge</source>
  <translation>ادمج</translation>
</message>
<message id="merge.undo_hint">
  <source>One undo takes all of it back; new documents stay.</source>
  <translation>تراجع واحد يعيد كل شيء؛ وتبقى المستندات الجديدة.</translation>
</message>
<message id="mode.adjudicate">
  <source>Adjudicate</source>
  <translation>التحكيم</translation>
</message>
<message id="mode.annotate">
  <source>Annotate</source>
  <translation>التوسيم</translation>
</message>
<message id="mode.dashboard">
  <source>Dashboard</source>
  <translation>لوحة المتابعة</translation>
</message>
<message id="motion.full">
  <source>Normal</source>
  <translation>عادية</translation>
</message>
<message id="motion.reduced">
  <source>Reduced</source>
  <translation>مخفّفة</translation>
</message>
<message id="motion.system">
  <source>Follow the system</source>
  <translation>كما في النظام</translation>
</message>
<message id="near.carried">
  <source>Suggestions in “{document}”: {n}</source>
  <translation>الاقتراحات في «{document}»: {n}</translation>
</message>
<message id="near.carries">
  <source>From “{one}” to “{other}”, where the words are the same.</source>
  <translation>من «{one}» إلى «{other}» حيث تتطابق الكلمات.</translation>
</message>
<message id="near.carry">
  <source>Carry annotations over as suggestions</source>
  <translation>نقل الحواشي كاقتراحات</translation>
</message>
<message id="near.compare">
  <source>Compare…</source>
  <translation>قارن…</translation>
</message>
<message id="near.comparing">
  <source>Comparing the texts…</source>
  <translation>جارٍ مقارنة النصوص…</translation>
</message>
<message id="near.found" numerus="yes">
  <source>{n} pairs of documents say nearly the same.</source>
  <translation><numerusform>لا أزواج متقاربة.</numerusform><numerusform>زوج واحد من المستندات متقارب النص.</numerusform><numerusform>زوجان من المستندات متقاربا النص.</numerusform><numerusform>{n} أزواج من المستندات متقاربة النص.</numerusform><numerusform>{n} زوجًا من المستندات متقاربة النص.</numerusform><numerusform>{n} زوج من المستندات متقاربة النص.</numerusform></translation>
</message>
<message id="near.new" numerus="yes">
  <source>“{other}” is like “{one}”, {percent}; in all {n} pairs with new documents say nearly the same.</source>
  <translation><numerusform>لا أزواج متقاربة.</numerusform><numerusform>«{other}» يشبه «{one}»، {percent}.</numerusform><numerusform>«{other}» يشبه «{one}»، {percent}؛ وفي المجموع زوجان مع مستندات جديدة.</numerusform><numerusform>«{other}» يشبه «{one}»، {percent}؛ وفي المجموع {n} أزواج مع مستندات جديدة.</numerusform><numerusform>«{other}» يشبه «{one}»، {percent}؛ وفي المجموع {n} زوجًا مع مستندات جديدة.</numerusform><numerusform>«{other}» يشبه «{one}»، {percent}؛ وفي المجموع {n} زوج مع مستندات جديدة.</numerusform></translation>
</message>
<message id="near.none">
  <source>No two documents say nearly the same.</source>
  <translation>لا مستندين متقاربين في النص.</translation>
</message>
<message id="near.nothing">
  <source>Neither has gold or annotations of yours to carry over.</source>
  <translation>لا ذهبية ولا حواشي لك في أي منهما لتُنقل.</translation>
</message>
<message id="near.open">
  <source>Open the document</source>
  <translation>فتح المستند</translation>
</message>
<message id="near.pairs">
  <source>Pairs of documents</source>
  <translation>أزواج المستندات</translation>
</message>
<message id="notice.accepted">
  <source>Accepted: {label}, “{text}”</source>
  <translation>قُبل: {label}، «{text}»</translation>
</message>
<message id="notice.aside_undone">
  <source>That was taken back.</source>
  <translation>تُراجع عن ذلك.</translation>
</message>
<message id="notice.boundary_in_word">
  <source>This boundary falls inside a word. Press Enter if that is right.</source>
  <translation>هذا الحد داخل كلمة. اضغط Enter إن كان صحيحًا.</translation>
</message>
<message id="notice.brought_back" numerus="yes">
  <source>{n} documents are back.</source>
  <translation><numerusform>لم يرجع مستند.</numerusform><numerusform>رجع مستند واحد.</numerusform><numerusform>رجع مستندان.</numerusform><numerusform>رجعت {n} مستندات.</numerusform><numerusform>رجع {n} مستندًا.</numerusform><numerusform>رجع {n} مستند.</numerusform></translation>
</message>
<message id="notice.conflict_resolved">
  <source>Conflict {n} of {total} resolved</source>
  <translation>حُل التعارض {n} من {total}</translation>
</message>
<message id="notice.nothing_to_bring_back">
  <source>There is no document to bring back.</source>
  <translation>لا مستند يُرجَع.</translation>
</message>
<message id="notice.nothing_to_set_aside">
  <source>There is no document to set aside.</source>
  <translation>لا مستند يُنحّى.</translation>
</message>
<message id="notice.press_again">
  <source>Press again to go on.</source>
  <translation>اضغط مرة أخرى للمتابعة.</translation>
</message>
<message id="notice.redo_whole_project">
  <source>This redoes a change to the whole project: {action}.</source>
  <translation>هذه الإعادة تعيد تغييرًا شمل المشروع كله: {action}.</translation>
</message>
<message id="notice.rejected">
  <source>Rejected: {label}, “{text}”</source>
  <translation>رُفض: {label}، «{text}»</translation>
</message>
<message id="notice.required_role">
  <source>Required role still empty: {role}. Finish again to go on.</source>
  <translation>دور إلزامي ما زال فارغًا: {role}. كرّر «إنهاء» للمتابعة.</translation>
</message>
<message id="notice.restored">
  <source>Suggested again: {label}, “{text}”</source>
  <translation>اقتُرح من جديد: {label}، «{text}»</translation>
</message>
<message id="notice.set_aside" numerus="yes">
  <source>{n} documents are set aside: they stay, but are left out of lists, exports, agreement, the queue and releases.</source>
  <translation><numerusform>لم يُنحَّ مستند.</numerusform><numerusform>نُحّي مستند واحد: يبقى، ولا يظهر في القائمة ولا التصدير ولا الاتفاق ولا قائمة التحكيم ولا الإصدارات.</numerusform><numerusform>نُحّي مستندان: يبقيان، ولا يظهران في القائمة ولا التصدير ولا الاتفاق ولا قائمة التحكيم ولا الإصدارات.</numerusform><numerusform>نُحّيت {n} مستندات: تبقى، ولا تظهر في القائمة ولا التصدير ولا الاتفاق ولا قائمة التحكيم ولا الإصدارات.</numerusform><numerusform>نُحّي {n} مستندًا: تبقى، ولا تظهر في القائمة ولا التصدير ولا الاتفاق ولا قائمة التحكيم ولا الإصدارات.</numerusform><numerusform>نُحّي {n} مستند: تبقى، ولا تظهر في القائمة ولا التصدير ولا الاتفاق ولا قائمة التحكيم ولا الإصدارات.</numerusform></translation>
</message>
<message id="notice.undo_whole_project">
  <source>This undoes a change to the whole project: {action}.</source>
  <translation>هذا التراجع يلغي تغييرًا شمل المشروع كله: {action}.</translation>
</message>
<message id="notice.undone">
  <source>Undone: {action}</source>
  <translation>جرى التراجع عن: {action}</translation>
</message>
<message id="notice.versions_changed">
  <source>The versions have changed since this decision. Decide again; the earlier decision is shown beside them.</source>
  <translation>تغيرت النسخ بعد هذا القرار. قرّر من جديد؛ والقرار السابق معروض بجانبها.</translation>
</message>
<message id="palette.count">
  <source>{n} of {total}</source>
  <translation>{n} من {total}</translation>
</message>
<message id="palette.nothing">
  <source>Nothing is called like that.</source>
  <translation>لا شيء بهذا الاسم.</translation>
</message>
<message id="panel.all_mentions">
  <source>All mentions</source>
  <translation>كل الإشارات</translation>
</message>
<message id="panel.attributes">
  <source>Attributes</source>
  <translation>السمات</translation>
</message>
<message id="panel.conflicts">
  <source>Conflicts</source>
  <translation>التعارضات</translation>
</message>
<message id="panel.decision_history">
  <source>Decisions so far</source>
  <translation>القرارات السابقة</translation>
</message>
<message id="panel.document">
  <source>Document</source>
  <translation>المستند</translation>
</message>
<message id="panel.documents">
  <source>Documents</source>
  <translation>المستندات</translation>
</message>
<message id="panel.findings">
  <source>Checks</source>
  <translation>الفحص</translation>
</message>
<message id="panel.focus">
  <source>Focus</source>
  <translation>المحدَّد</translation>
</message>
<message id="panel.guideline">
  <source>Guideline</source>
  <translation>دليل التوسيم</translation>
</message>
<message id="panel.history">
  <source>History</source>
  <translation>السجل</translation>
</message>
<message id="panel.import_report">
  <source>Import report</source>
  <translation>تقرير الاستيراد</translation>
</message>
<message id="panel.inspector">
  <source>Inspector</source>
  <translation>التفاصيل</translation>
</message>
<message id="panel.key_sheet">
  <source>All keys</source>
  <translation>كل المفاتيح</translation>
</message>
<message id="panel.key_strip">
  <source>Keys that work now</source>
  <translation>مفاتيح هذه اللحظة</translation>
</message>
<message id="panel.legend">
  <source>Legend</source>
  <translation>مفتاح الرموز</translation>
</message>
<message id="panel.losses">
  <source>What this format cannot hold</source>
  <translation>ما لا تتسع له هذه الصيغة</translation>
</message>
<message id="panel.note">
  <source>Note</source>
  <translation>ملاحظة</translation>
</message>
<message id="panel.people">
  <source>People</source>
  <translation>الأشخاص</translation>
</message>
<message id="panel.registry">
  <source>Known entities</source>
  <translation>قائمة الكيانات</translation>
</message>
<message id="panel.roles">
  <source>Roles</source>
  <translation>الأدوار</translation>
</message>
<message id="panel.search_results">
  <source>Search results</source>
  <translation>نتائج البحث</translation>
</message>
<message id="panel.suggestions">
  <source>Suggestions</source>
  <translation>الاقتراحات</translation>
</message>
<message id="paper.agreement">
  <source>Agreement, F1</source>
  <translation>الاتفاق، F1</translation>
</message>
<message id="paper.counting">
  <source>Counting for the statistics…</source>
  <translation>جارٍ العد للإحصاءات…</translation>
</message>
<message id="paper.counts">
  <source>Number of annotations</source>
  <translation>عدد الحواشي</translation>
</message>
<message id="paper.definition">
  <source>definition</source>
  <translation>التعريف</translation>
</message>
<message id="paper.deviation">
  <source>deviation</source>
  <translation>الانحراف المعياري</translation>
</message>
<message id="paper.done">
  <source>Tables and figures are in {folder}.</source>
  <translation>الجداول والأشكال في {folder}.</translation>
</message>
<message id="paper.high">
  <source>high (95 %)</source>
  <translation>الحد الأعلى (٩٥٪)</translation>
</message>
<message id="paper.low">
  <source>low (95 %)</source>
  <translation>الحد الأدنى (٩٥٪)</translation>
</message>
<message id="paper.mean">
  <source>mean over pairs</source>
  <translation>متوسط الأزواج</translation>
</message>
<message id="paper.why">
  <source>why undefined</source>
  <translation>سبب عدم التعريف</translation>
</message>
<message id="paragraph.marks">
  <source>Annotations in this paragraph</source>
  <translation>توسيمات هذه الفقرة</translation>
</message>
<message id="paragraph.none">
  <source>No annotations in this paragraph.</source>
  <translation>لا توسيمات في هذه الفقرة.</translation>
</message>
<message id="paragraph.text">
  <source>Text of the paragraph</source>
  <translation>نص الفقرة</translation>
</message>
<message id="paste.add">
  <source>Add the document</source>
  <translation>إضافة المستند</translation>
</message>
<message id="paste.empty">
  <source>There is no text on the clipboard.</source>
  <translation>لا نص في الحافظة.</translation>
</message>
<message id="paste.known">
  <source>This text is in the project already.</source>
  <translation>هذا النص موجود في المشروع من قبل.</translation>
</message>
<message id="paste.text">
  <source>The text on the clipboard becomes a document, letter for letter.</source>
  <translation>يصبح نص الحافظة مستندًا حرفًا بحرف.</translation>
</message>
<message id="people.median">
  <source>Per document</source>
  <translation>لكل مستند</translation>
</message>
<message id="people.new_name">
  <source>Name of another person</source>
  <translation>اسم شخص آخر</translation>
</message>
<message id="people.owner">
  <source>Owner: {person}</source>
  <translation>صاحب المشروع: {person}</translation>
</message>
<message id="people.text">
  <source>Annotators see their own work; reviewers see everybody’s and decide. While nobody is a reviewer, the owner of the project reviews.</source>
  <translation>يرى كل موسِّم عمله؛ ويرى المحكِّم عمل الجميع ويقرّر. وما دام لا محكِّم، يحكّم صاحب المشروع.</translation>
</message>
<message id="person.start">
  <source>Begin</source>
  <translation>ابدأ</translation>
</message>
<message id="person.text">
  <source>Your annotations are stored under this name. Ayar asks once.</source>
  <translation>تُحفظ توسيماتك بهذا الاسم. يسأل عيار مرة واحدة.</translation>
</message>
<message id="person.title">
  <source>Who is working?</source>
  <translation>من يعمل؟</translation>
</message>
<message id="preferences.at_once">
  <source>Changes take effect at once.</source>
  <translation>تسري التغييرات فورًا.</translation>
</message>
<message id="preferences.keycaps">
  <source>Letters on key labels</source>
  <translation>حروف المفاتيح</translation>
</message>
<message id="preferences.name">
  <source>Your name</source>
  <translation>اسمك</translation>
</message>
<message id="project.default_schema">
  <source>The default schema</source>
  <translation>المخطط الافتراضي</translation>
</message>
<message id="project.make">
  <source>Make the project</source>
  <translation>إنشاء المشروع</translation>
</message>
<message id="project.name">
  <source>Name of the project</source>
  <translation>اسم المشروع</translation>
</message>
<message id="project.own_schema">
  <source>A schema file…</source>
  <translation>ملف مخطط…</translation>
</message>
<message id="project.place">
  <source>Where</source>
  <translation>المكان</translation>
</message>
<message id="project.untitled">
  <source>Articles</source>
  <translation>أخبار</translation>
</message>
<message id="qt.file">
  <source>File</source>
  <translation>ملف</translation>
</message>
<message id="qt.files_of_type">
  <source>Files of type:</source>
  <translation>نوع الملفات:</translation>
</message>
<message id="qt.folder">
  <source>Folder</source>
  <translation>مجلد</translation>
</message>
<message id="qt.look_in">
  <source>Look in:</source>
  <translation>في:</translation>
</message>
<message id="reason.ambiguous">
  <source>Ambiguous text</source>
  <translation>غموض النص</translation>
</message>
<message id="reason.guideline">
  <source>Guideline</source>
  <translation>دليل التوسيم</translation>
</message>
<message id="reason.other">
  <source>Other</source>
  <translation>سبب آخر</translation>
</message>
<message id="reason.slip">
  <source>Slip</source>
  <translation>سهو</translation>
</message>
<message id="recommender.external">
  <source>External model</source>
  <translation>نموذج خارجي</translation>
</message>
<message id="recommender.gazetteer">
  <source>List of names</source>
  <translation>قائمة الأسماء</translation>
</message>
<message id="recommender.lemmas">
  <source>Other forms of a word</source>
  <translation>صيغ أخرى للكلمة</translation>
</message>
<message id="recommender.memory">
  <source>Memory of your labels</source>
  <translation>ذاكرة وسومك</translation>
</message>
<message id="recommender.tagger">
  <source>Trained tagger</source>
  <translation>الواسم المدرَّب</translation>
</message>
<message id="redo_project.ask">
  <source>“{edit}” concerns the whole project ({time}). Bring it back everywhere?</source>
  <translation>«{edit}» يخص المشروع كله ({time}). أيُعاد في كل مكان؟</translation>
</message>
<message id="redo_project.ask_import">
  <source>Bring back the import of {time}, with its {documents} and {annotations}?</source>
  <translation>أتريد إعادة استيراد {time} وفيه {documents} و{annotations}؟</translation>
</message>
<message id="redo_project.import_done">
  <source>The import is back: {documents}, {annotations}.</source>
  <translation>عاد الاستيراد: {documents}، {annotations}.</translation>
</message>
<message id="redo_project.import_running">
  <source>Bringing back the import ({documents})</source>
  <translation>إعادة الاستيراد ({documents})</translation>
</message>
<message id="redo_project.nothing">
  <source>Nothing was taken back in the whole project.</source>
  <translation>لم يُتراجع عن شيء في المشروع كله.</translation>
</message>
<message id="release.all_passed">
  <source>All other checks passed.</source>
  <translation>اجتازت البيانات كل الفحوص الأخرى.</translation>
</message>
<message id="release.always">
  <source>JSONL for datasets, always</source>
  <translation>JSONL لمكتبة datasets، دائمًا</translation>
</message>
<message id="release.anonymous">
  <source>Anonymise annotators</source>
  <translation>إخفاء هوية الموسِّمين</translation>
</message>
<message id="release.balance_labels">
  <source>Balance labels across splits</source>
  <translation>موازنة الوسوم بين الأقسام</translation>
</message>
<message id="release.by_date">
  <source>By date: the newest documents in test</source>
  <translation>حسب التاريخ: أحدث المستندات في الاختبار</translation>
</message>
<message id="release.can_publish">
  <source>Ready to publish</source>
  <translation>جاهز للنشر</translation>
</message>
<message id="release.cannot_publish">
  <source>Errors stand in the way</source>
  <translation>لا يمكن النشر مع وجود أخطاء</translation>
</message>
<message id="release.checks">
  <source>Checks</source>
  <translation>الفحوص</translation>
</message>
<message id="release.curve">
  <source>Learning curve (takes minutes)</source>
  <translation>منحنى التعلم (يستغرق دقائق)</translation>
</message>
<message id="release.data_card">
  <source>Data card</source>
  <translation>بطاقة البيانات</translation>
</message>
<message id="release.done">
  <source>Version {version} is in {folder}.</source>
  <translation>الإصدار {version} في {folder}.</translation>
</message>
<message id="release.drops">
  <source>Not written: {n}</source>
  <translation>لا يُكتب: {n}</translation>
</message>
<message id="release.estimated">
  <source>Files: {n}, about {size} MB</source>
  <translation>الملفات: {n}، نحو {size} ميغابايت</translation>
</message>
<message id="release.finding.absent_labels">
  <source>Labels that gold has but the split {split} has not: {n} ({labels}).</source>
  <translation>وسوم في النسخة الذهبية ليست في القسم {split}: {n} ({labels}).</translation>
</message>
<message id="release.finding.empty_labels">
  <source>Documents without a required document label: {n} ({labels}).</source>
  <translation>مستندات ينقصها وسم مستند لازم: {n} ({labels}).</translation>
</message>
<message id="release.finding.empty_split">
  <source>There are too few documents: the split {split} is empty.</source>
  <translation>المستندات قليلة: القسم {split} فارغ.</translation>
</message>
<message id="release.finding.gaps">
  <source>Required roles or values that are empty: {n}.</source>
  <translation>أدوار أو قيم لازمة غير مملوءة: {n}.</translation>
</message>
<message id="release.finding.leak">
  <source>Near-duplicate pairs that sit in two splits: {n}.</source>
  <translation>أزواج شبه مكررة وقعت في قسمين: {n}.</translation>
</message>
<message id="release.finding.left_out">
  <source>Documents left out, because none of their conflicts is decided yet: {n}.</source>
  <translation>مستندات تُركت لأنه لم يُبتّ في أي من تعارضاتها بعد: {n}.</translation>
</message>
<message id="release.finding.low_agreement">
  <source>Agreement on {label} is below the threshold: alpha = {alpha}.</source>
  <translation>الاتفاق على {label} دون الحد: ألفا = {alpha}.</translation>
</message>
<message id="release.finding.low_kappa">
  <source>Agreement on {label} is below the threshold: mean kappa = {kappa}.</source>
  <translation>الاتفاق على {label} دون الحد: متوسط كابا = {kappa}.</translation>
</message>
<message id="release.finding.no_agreement">
  <source>Agreement is undefined: no document was finished by two annotators.</source>
  <translation>الاتفاق غير معرَّف: لم يُنهِ أي مستند اثنان من الموسِّمين.</translation>
</message>
<message id="release.finding.notes_out">
  <source>Notes and questions that go out as people wrote them: {n}. Names that the project does not know may stand in them.</source>
  <translation>ملاحظات وأسئلة تُنشر كما كُتبت: {n}. قد ترد فيها أسماء لا يعرفها المشروع.</translation>
</message>
<message id="release.finding.schema_errors">
  <source>Annotations in gold that break the schema: {n} ({rules}).</source>
  <translation>توسيمات ذهبية تخالف المخطط: {n} ({rules}).</translation>
</message>
<message id="release.finding.small_split">
  <source>Documents of the split {split}: {n}; under {least} a figure measured on it means little.</source>
  <translation>عدد مستندات القسم {split}: {n}؛ والقياس على أقل من {least} قليل الدلالة.</translation>
</message>
<message id="release.finding.undated">
  <source>Documents without a date, counted as oldest: {n}.</source>
  <translation>مستندات بلا تاريخ عُدَّت الأقدم: {n}.</translation>
</message>
<message id="release.finding.undecided">
  <source>Conflicts not decided yet: {n}, in documents: {documents}.</source>
  <translation>تعارضات لم يُبتّ فيها: {n}، عدد المستندات: {documents}.</translation>
</message>
<message id="release.finding.unsealed">
  <source>Documents whose gold is not sealed: {n}.</source>
  <translation>مستندات لم تُعتمد نسختها الذهبية: {n}.</translation>
</message>
<message id="release.finding.unused_fields">
  <source>Document labels that no document has: {n} ({labels}).</source>
  <translation>وسوم مستندات لم تُملأ في أي مستند: {n} ({labels}).</translation>
</message>
<message id="release.finding.unused_labels">
  <source>Labels of the schema that gold never uses: {n} ({labels}).</source>
  <translation>وسوم في المخطط لا تستعملها النسخة الذهبية: {n} ({labels}).</translation>
</message>
<message id="release.formats">
  <source>Formats</source>
  <translation>الصيغ</translation>
</message>
<message id="release.gold_and_raw">
  <source>Gold and all versions</source>
  <translation>الذهبية وكل النسخ</translation>
</message>
<message id="release.gold_only">
  <source>Gold only</source>
  <translation>النسخة الذهبية فقط</translation>
</message>
<message id="release.keep_duplicates_together">
  <source>Keep near-duplicates in one split</source>
  <translation>إبقاء المستندات شبه المكررة في قسم واحد</translation>
</message>
<message id="release.limits">
  <source>Known limits</source>
  <translation>الحدود المعروفة</translation>
</message>
<message id="release.live">
  <source>Live preview</source>
  <translation>معاينة حية</translation>
</message>
<message id="release.lossless">
  <source>Complete, nothing lost</source>
  <translation>كامل بلا فقد</translation>
</message>
<message id="release.more_formats">
  <source>All formats</source>
  <translation>كل الصيغ</translation>
</message>
<message id="release.no_previous">
  <source>keeps its splits, tells changes</source>
  <translation>تبقى أقسامه وتُذكر التغييرات</translation>
</message>
<message id="release.notes">
  <source>With notes and questions</source>
  <translation>مع الملاحظات والأسئلة</translation>
</message>
<message id="release.notes_explained">
  <source>Names of people in the project and e-mail addresses are replaced in them; other names that people wrote stay.</source>
  <translation>تُحجب فيها أسماء العاملين في المشروع وعناوين البريد؛ وتبقى الأسماء الأخرى المكتوبة.</translation>
</message>
<message id="release.passed">
  <source>{n} passed</source>
  <translation>{n} سليمة</translation>
</message>
<message id="release.percent">
  <source>Share in per cent: {split}</source>
  <translation>الحصة بالمئة: {split}</translation>
</message>
<message id="release.previous">
  <source>Earlier release</source>
  <translation>الإصدار السابق</translation>
</message>
<message id="release.provenance">
  <source>Provenance</source>
  <translation>منشأ البيانات</translation>
</message>
<message id="release.publishing">
  <source>Publishing…</source>
  <translation>جارٍ النشر…</translation>
</message>
<message id="release.rules">
  <source>Schema {version} and guideline</source>
  <translation>المخطط {version} والدليل</translation>
</message>
<message id="release.scope">
  <source>Scope</source>
  <translation>النطاق</translation>
</message>
<message id="release.see" numerus="yes">
  <source>See {n} cases</source>
  <translation><numerusform>لا حالات</numerusform><numerusform>عرض حالة واحدة</numerusform><numerusform>عرض حالتين</numerusform><numerusform>عرض {n} حالات</numerusform><numerusform>عرض {n} حالة</numerusform><numerusform>عرض {n} حالة</numerusform></translation>
</message>
<message id="release.splits">
  <source>Splits</source>
  <translation>التقسيم</translation>
</message>
<message id="release.stopped">
  <source>Stopped; nothing was written.</source>
  <translation>توقف؛ ولم يُكتب شيء.</translation>
</message>
<message id="release.sums">
  <source>Checksums</source>
  <translation>مجاميع التحقق</translation>
</message>
<message id="release.test">
  <source>Test</source>
  <translation>الاختبار</translation>
</message>
<message id="release.train">
  <source>Training</source>
  <translation>التدريب</translation>
</message>
<message id="release.use">
  <source>Intended use</source>
  <translation>الاستخدام المقصود</translation>
</message>
<message id="release.validation">
  <source>Validation</source>
  <translation>التحقق</translation>
</message>
<message id="release.votes">
  <source>All votes and decisions</source>
  <translation>كل الأصوات والقرارات</translation>
</message>
<message id="release.with_warnings">
  <source>It can be published; the warnings will stand in the data card</source>
  <translation>يمكن النشر؛ وستُذكر التحذيرات في بطاقة البيانات</translation>
</message>
<message id="report.title">
  <source>Something went wrong in Ayar</source>
  <translation>حدث خطأ في عيار</translation>
</message>
<message id="role.annotator">
  <source>Annotator</source>
  <translation>موسِّم</translation>
</message>
<message id="role.reviewer">
  <source>Reviewer</source>
  <translation>محكِّم</translation>
</message>
<message id="rule.R1">
  <source>quoted words that differ from the text</source>
  <translation>كلمات منقولة تختلف عن النص</translation>
</message>
<message id="rule.R10">
  <source>mentions that nothing uses</source>
  <translation>إشارات لا يستعملها شيء</translation>
</message>
<message id="rule.R11">
  <source>boundaries inside a word</source>
  <translation>حدود داخل كلمة</translation>
</message>
<message id="rule.R12">
  <source>overlaps or depths that the schema forbids</source>
  <translation>تداخل أو تعشيش لا يسمح به المخطط</translation>
</message>
<message id="rule.R13">
  <source>required values that are empty</source>
  <translation>قيم لازمة غير مملوءة</translation>
</message>
<message id="rule.R2">
  <source>roles filled by what they do not take</source>
  <translation>أدوار شاغلها غير مقبول</translation>
</message>
<message id="rule.R3">
  <source>stances without exactly one holder and one target</source>
  <translation>مواقف ليس لها صاحب واحد وهدف واحد بالضبط</translation>
</message>
<message id="rule.R4">
  <source>mentions that cross</source>
  <translation>إشارات متقاطعة</translation>
</message>
<message id="rule.R5">
  <source>modes or contexts that the schema does not offer</source>
  <translation>طرائق أو سياقات ليست في المخطط</translation>
</message>
<message id="rule.R6">
  <source>annotations in zones where nothing is annotated</source>
  <translation>توسيمات في مناطق لا يوسم فيها شيء</translation>
</message>
<message id="rule.R7">
  <source>required roles that are empty</source>
  <translation>أدوار لازمة غير مملوءة</translation>
</message>
<message id="rule.R8">
  <source>spaces or punctuation at the ends</source>
  <translation>مسافات أو علامات ترقيم عند الحدود</translation>
</message>
<message id="rule.R9">
  <source>one entity with types that do not go together</source>
  <translation>كيان واحد بأنواع لا تتوافق</translation>
</message>
<message id="rules.apply">
  <source>Decide these</source>
  <translation>اعتماد هذه القرارات</translation>
</message>
<message id="rules.dawid_skene">
  <source>Weighed by each person’s errors (Dawid–Skene)</source>
  <translation>بترجيح أخطاء كل موسِّم (دويد–سكين)</translation>
</message>
<message id="rules.dawid_skene_told">
  <source>How often each person errs is estimated over the whole project; the most probable tags win. Below one half it stays open.</source>
  <translation>يُقدَّر خطأ كل موسِّم في المشروع كله وتغلب الوسوم الأرجح. وما دون النصف يبقى مفتوحًا.</translation>
</message>
<message id="rules.done" numerus="yes">
  <source>{n} places decided by rule; Undo takes all of it back.</source>
  <translation><numerusform>لم يُحكم في شيء.</numerusform><numerusform>حُكم في موضع واحد بالقاعدة؛ والتراجع يعيده.</numerusform><numerusform>حُكم في موضعين بالقاعدة؛ والتراجع يعيدهما.</numerusform><numerusform>حُكم في {n} مواضع بالقاعدة؛ والتراجع يعيدها كلها.</numerusform><numerusform>حُكم في {n} موضعًا بالقاعدة؛ والتراجع يعيدها كلها.</numerusform><numerusform>حُكم في {n} موضع بالقاعدة؛ والتراجع يعيدها كلها.</numerusform></translation>
</message>
<message id="rules.done_alike" numerus="yes">
  <source>{n} conflicts decided alike; Undo takes all of it back.</source>
  <translation><numerusform>لم يُحكم في شيء.</numerusform><numerusform>حُكم في تعارض واحد مثله؛ والتراجع يعيده.</numerusform><numerusform>حُكم في تعارضين مثله؛ والتراجع يعيدهما.</numerusform><numerusform>حُكم في {n} تعارضات مثله؛ والتراجع يعيدها كلها.</numerusform><numerusform>حُكم في {n} تعارضًا مثله؛ والتراجع يعيدها كلها.</numerusform><numerusform>حُكم في {n} تعارض مثله؛ والتراجع يعيدها كلها.</numerusform></translation>
</message>
<message id="rules.left" numerus="yes">
  <source>{n} places that a rule decided before stay, though they would not be decided now</source>
  <translation><numerusform>لا موضع يبقى من قاعدة سابقة</numerusform><numerusform>موضع قررته قاعدة من قبل يبقى، وما كان ليُقرَّر الآن</numerusform><numerusform>موضعان قررتهما قاعدة من قبل يبقيان، وما كانا ليُقرَّرا الآن</numerusform><numerusform>{n} مواضع قررتها قاعدة من قبل تبقى، وما كانت لتُقرَّر الآن</numerusform><numerusform>{n} موضعًا قررته قاعدة من قبل يبقى، وما كان ليُقرَّر الآن</numerusform><numerusform>{n} موضع قررته قاعدة من قبل يبقى، وما كان ليُقرَّر الآن</numerusform></translation>
</message>
<message id="rules.majority">
  <source>Majority</source>
  <translation>الأغلبية</translation>
</message>
<message id="rules.majority_told">
  <source>The version that more than half hold; each attribute and role by its own majority among them. A tie stays open.</source>
  <translation>النسخة التي يراها أكثر من النصف؛ ولكل سمة ودور أغلبيته بينهم. ويبقى التعادل مفتوحًا.</translation>
</message>
<message id="rules.min_votes">
  <source>Votes at least</source>
  <translation>الأصوات على الأقل</translation>
</message>
<message id="rules.not_ready" numerus="yes">
  <source>{n} documents are not ready</source>
  <translation><numerusform>لا مستند غير جاهز</numerusform><numerusform>مستند غير جاهز</numerusform><numerusform>مستندان غير جاهزين</numerusform><numerusform>{n} مستندات غير جاهزة</numerusform><numerusform>{n} مستندًا غير جاهز</numerusform><numerusform>{n} مستند غير جاهز</numerusform></translation>
</message>
<message id="rules.others" numerus="yes">
  <source>{n} documents are for other reviewers</source>
  <translation><numerusform>لا مستند لمحكِّمين آخرين</numerusform><numerusform>مستند لمحكِّمين آخرين</numerusform><numerusform>مستندان لمحكِّمين آخرين</numerusform><numerusform>{n} مستندات لمحكِّمين آخرين</numerusform><numerusform>{n} مستندًا لمحكِّمين آخرين</numerusform><numerusform>{n} مستند لمحكِّمين آخرين</numerusform></translation>
</message>
<message id="rules.place">
  <source>Words</source>
  <translation>الكلمات</translation>
</message>
<message id="rules.preview">
  <source>What the rule would decide</source>
  <translation>ما ستقرره القاعدة</translation>
</message>
<message id="rules.rule">
  <source>Rule</source>
  <translation>القاعدة</translation>
</message>
<message id="rules.running">
  <source>Looking at the conflicts</source>
  <translation>فحص التعارضات</translation>
</message>
<message id="rules.sealed" numerus="yes">
  <source>{n} documents are sealed</source>
  <translation><numerusform>لا مستند معتمدًا</numerusform><numerusform>مستند معتمد</numerusform><numerusform>مستندان معتمدان</numerusform><numerusform>{n} مستندات معتمدة</numerusform><numerusform>{n} مستندًا معتمدًا</numerusform><numerusform>{n} مستند معتمد</numerusform></translation>
</message>
<message id="rules.token_intersection">
  <source>Shared tokens</source>
  <translation>الوحدات المشتركة</translation>
</message>
<message id="rules.token_intersection_told">
  <source>The tokens that every version covers, the label by majority. Where somebody has nothing, nothing becomes gold.</source>
  <translation>الوحدات التي تغطيها كل النسخ، والوسم بالأغلبية. وحيث لا شيء عند أحدهم لا يصير شيء ذهبيًا.</translation>
</message>
<message id="rules.unanimous">
  <source>All agree</source>
  <translation>إجماع</translation>
</message>
<message id="rules.unanimous_told">
  <source>Only what everyone marked the same becomes gold; every difference stays open.</source>
  <translation>لا يصير ذهبيًا إلا ما وسمه الجميع سواءً؛ ويبقى كل اختلاف مفتوحًا.</translation>
</message>
<message id="rules.would">
  <source>{decided} would be decided, {undecided} stay open, {kept} are kept as they are</source>
  <translation>يُحكم في {decided} ويبقى {undecided} مفتوحًا ويُترك {kept} كما هو</translation>
</message>
<message id="same.accept">
  <source>Label the chosen ones</source>
  <translation>وسم المختار</translation>
</message>
<message id="same.chosen">
  <source>{n} of {total} chosen</source>
  <translation>اختير {n} من {total}</translation>
</message>
<message id="same.chosen_so_far">
  <source>{n} of {total} chosen; {read} of {documents} documents read. Scroll for more.</source>
  <translation>اختير {n} من {total}؛ قُرئ {read} من {documents} مستند. مرِّر للمزيد.</translation>
</message>
<message id="same.none">
  <source>The same words occur in no other place of these documents, or have the label already.</source>
  <translation>لا تتكرر هذه الكلمات في هذه المستندات، أو هي موسومة من قبل.</translation>
</message>
<message id="same.scope">
  <source>Where to look</source>
  <translation>مجال البحث</translation>
</message>
<message id="same.scope.all">
  <source>All documents</source>
  <translation>كل المستندات</translation>
</message>
<message id="same.scope.started">
  <source>Documents I am working on</source>
  <translation>المستندات التي أعمل عليها</translation>
</message>
<message id="same.scope.unfinished">
  <source>Documents I have not finished</source>
  <translation>المستندات التي لم أُنهها</translation>
</message>
<message id="same.title">
  <source>“{text}” in the project → {label}</source>
  <translation>«{text}» في المشروع ← {label}</translation>
</message>
<message id="same.toggle">
  <source>Choose or not</source>
  <translation>اختيار أو إلغاء</translation>
</message>
<message id="sample.fiction">
  <source>This sample is fiction: its articles, people and events are invented.</source>
  <translation>هذا المثال مختلَق: أخباره وأشخاصه وأحداثه كلها خيالية.</translation>
</message>
<message id="sample.fiction_short">
  <source>invented</source>
  <translation>مختلَق</translation>
</message>
<message id="sample.text">
  <source>Twelve invented articles in Persian and Arabic with three annotators’ work. Try the keys on a text in which nothing can be broken.</source>
  <translation>اثنا عشر خبرًا مختلَقًا بالفارسية والعربية مع عمل ثلاثة موسِّمين. جرّب المفاتيح على نص لا يفسد فيه شيء.</translation>
</message>
<message id="sample.title">
  <source>Sample project</source>
  <translation>مشروع المثال</translation>
</message>
<message id="schema.added">
  <source>Added</source>
  <translation>أُضيف</translation>
</message>
<message id="schema.allow_none">
  <source>“None of these” is a value</source>
  <translation>«لا شيء منها» قيمة أيضًا</translation>
</message>
<message id="schema.annotate_inside">
  <source>May be annotated inside</source>
  <translation>يجوز التوسيم داخلها</translation>
</message>
<message id="schema.applies_to">
  <source>Belongs to</source>
  <translation>يخص</translation>
</message>
<message id="schema.applies_to_all">
  <source>With nothing ticked it belongs to all.</source>
  <translation>إذا لم يُحدَّد شيء فهو للجميع.</translation>
</message>
<message id="schema.becomes">
  <source>Becomes</source>
  <translation>يصير</translation>
</message>
<message id="schema.by_value">
  <source>by “{name}”</source>
  <translation>حسب «{name}»</translation>
</message>
<message id="schema.changed">
  <source>Changed</source>
  <translation>تغيّر</translation>
</message>
<message id="schema.choose">
  <source>Choose…</source>
  <translation>اختر…</translation>
</message>
<message id="schema.choose_keys">
  <source>The digits choose what the marked one becomes; the first leaves it as it is.</source>
  <translation>الأرقام تحدد ما يصير إليه المعلَّم؛ والأول منها يتركه كما هو.</translation>
</message>
<message id="schema.colour">
  <source>Colour</source>
  <translation>اللون</translation>
</message>
<message id="schema.contexts">
  <source>Contexts</source>
  <translation>السياقات</translation>
</message>
<message id="schema.count_added">
  <source>{n} added</source>
  <translation>المضاف: {n}</translation>
</message>
<message id="schema.count_changed">
  <source>{n} changed</source>
  <translation>المتغيّر: {n}</translation>
</message>
<message id="schema.count_moved">
  <source>{n} lists in another order</source>
  <translation>قوائم بترتيب آخر: {n}</translation>
</message>
<message id="schema.count_removed">
  <source>{n} removed</source>
  <translation>المُزال: {n}</translation>
</message>
<message id="schema.count_renamed">
  <source>{n} renamed</source>
  <translation>تغيير الاسم: {n}</translation>
</message>
<message id="schema.count_retired">
  <source>{n} made inactive</source>
  <translation>المعطَّل: {n}</translation>
</message>
<message id="schema.count_returned">
  <source>{n} active again</source>
  <translation>المفعَّل من جديد: {n}</translation>
</message>
<message id="schema.default">
  <source>Default</source>
  <translation>القيمة المبدئية</translation>
</message>
<message id="schema.definition">
  <source>Definition</source>
  <translation>التعريف</translation>
</message>
<message id="schema.do_it">
  <source>Change</source>
  <translation>تغيير</translation>
</message>
<message id="schema.document_attributes">
  <source>Document labels</source>
  <translation>وسوم المستند</translation>
</message>
<message id="schema.draft">
  <source>What is being edited, not saved yet</source>
  <translation>ما يُحرَّر الآن، لم يُحفظ بعد</translation>
</message>
<message id="schema.earlier">
  <source>From version</source>
  <translation>من الإصدار</translation>
</message>
<message id="schema.elsewhere">
  <source>Rules and the rest</source>
  <translation>القواعد وغيرها</translation>
</message>
<message id="schema.entity_attributes">
  <source>Attributes of entities</source>
  <translation>سمات الكيانات</translation>
</message>
<message id="schema.entity_types">
  <source>Entity types</source>
  <translation>أنواع الكيانات</translation>
</message>
<message id="schema.event_attributes">
  <source>Attributes of events</source>
  <translation>سمات الأحداث</translation>
</message>
<message id="schema.event_fills">
  <source>An event may fill it</source>
  <translation>يجوز أن يشغله حدث</translation>
</message>
<message id="schema.event_roles">
  <source>Roles of events</source>
  <translation>أدوار الأحداث</translation>
</message>
<message id="schema.event_types">
  <source>Event types</source>
  <translation>أنواع الأحداث</translation>
</message>
<message id="schema.export">
  <source>Export…</source>
  <translation>تصدير…</translation>
</message>
<message id="schema.export_by_default">
  <source>Goes into exports</source>
  <translation>تدخل في التصدير</translation>
</message>
<message id="schema.help">
  <source>Help</source>
  <translation>إرشاد</translation>
</message>
<message id="schema.import">
  <source>Import…</source>
  <translation>استيراد…</translation>
</message>
<message id="schema.in_documents" numerus="yes">
  <source>in {n} documents.</source>
  <translation><numerusform>دون مستندات.</numerusform><numerusform>في مستند واحد.</numerusform><numerusform>في مستندين.</numerusform><numerusform>في {n} مستندات.</numerusform><numerusform>في {n} مستندًا.</numerusform><numerusform>في {n} مستند.</numerusform></translation>
</message>
<message id="schema.into">
  <source>Becomes</source>
  <translation>يصير</translation>
</message>
<message id="schema.is">
  <source>After</source>
  <translation>بعد</translation>
</message>
<message id="schema.key">
  <source>Key</source>
  <translation>المفتاح</translation>
</message>
<message id="schema.key_by_order">
  <source>By its place in the list</source>
  <translation>حسب ترتيب القائمة</translation>
</message>
<message id="schema.later">
  <source>to version</source>
  <translation>إلى الإصدار</translation>
</message>
<message id="schema.lists">
  <source>Lists of the schema</source>
  <translation>قوائم المخطط</translation>
</message>
<message id="schema.looking">
  <source>Looking for what would change</source>
  <translation>البحث عمّا سيتغيّر</translation>
</message>
<message id="schema.lost">
  <source>without {names}</source>
  <translation>بدون {names}</translation>
</message>
<message id="schema.marks">
  <source>Put the marked words in square brackets.</source>
  <translation>ضع الكلمات المعلَّمة بين قوسين معقوفين [ ].</translation>
</message>
<message id="schema.merge">
  <source>Merge into…</source>
  <translation>دمج في…</translation>
</message>
<message id="schema.merge_title">
  <source>Merge “{name}”</source>
  <translation>دمج «{name}»</translation>
</message>
<message id="schema.migrated" numerus="yes">
  <source>{n} places were changed.</source>
  <translation><numerusform>لم يتغير شيء.</numerusform><numerusform>تغيّر موضع واحد.</numerusform><numerusform>تغيّر موضعان.</numerusform><numerusform>تغيّرت {n} مواضع.</numerusform><numerusform>تغيّر {n} موضعًا.</numerusform><numerusform>تغيّر {n} موضع.</numerusform></translation>
</message>
<message id="schema.modes">
  <source>Modes ({n})</source>
  <translation>الطرق ({n})</translation>
</message>
<message id="schema.move">
  <source>Move to…</source>
  <translation>نقل إلى…</translation>
</message>
<message id="schema.move_title">
  <source>Move the value “{name}”</source>
  <translation>نقل القيمة «{name}»</translation>
</message>
<message id="schema.moved">
  <source>In another order</source>
  <translation>بترتيب آخر</translation>
</message>
<message id="schema.name">
  <source>Name</source>
  <translation>الاسم</translation>
</message>
<message id="schema.new_id">
  <source>Id of a new one</source>
  <translation>معرّف جديد</translation>
</message>
<message id="schema.next_version">
  <source>Saving makes version {version}</source>
  <translation>الحفظ ينشئ الإصدار {version}</translation>
</message>
<message id="schema.no_default">
  <source>None</source>
  <translation>لا شيء</translation>
</message>
<message id="schema.note">
  <source>Note on it</source>
  <translation>ملاحظة عليه</translation>
</message>
<message id="schema.one_by_one">
  <source>one by one</source>
  <translation>واحدًا واحدًا</translation>
</message>
<message id="schema.part">
  <source>Part</source>
  <translation>الجزء</translation>
</message>
<message id="schema.person">
  <source>Annotator</source>
  <translation>الموسِّم</translation>
</message>
<message id="schema.place">
  <source>In the text</source>
  <translation>في النص</translation>
</message>
<message id="schema.places">
  <source>Everything that will change</source>
  <translation>كل ما سيتغير</translation>
</message>
<message id="schema.removed">
  <source>Removed</source>
  <translation>أُزيل</translation>
</message>
<message id="schema.renamed">
  <source>Renamed</source>
  <translation>أُعيدت تسميته</translation>
</message>
<message id="schema.repeatable">
  <source>Several fillers</source>
  <translation>يقبل أكثر من شاغل</translation>
</message>
<message id="schema.required">
  <source>Required</source>
  <translation>واجب</translation>
</message>
<message id="schema.retired">
  <source>Made inactive</source>
  <translation>عُطِّل</translation>
</message>
<message id="schema.returned">
  <source>Active again</source>
  <translation>فُعِّل من جديد</translation>
</message>
<message id="schema.role_none">
  <source>–</source>
  <translation>–</translation>
</message>
<message id="schema.role_optional">
  <source>Optional</source>
  <translation>اختياري</translation>
</message>
<message id="schema.role_recommended">
  <source>Recommended</source>
  <translation>موصى به</translation>
</message>
<message id="schema.role_required">
  <source>Required</source>
  <translation>واجب</translation>
</message>
<message id="schema.same">
  <source>Nothing is different between these two.</source>
  <translation>لا فرق بين هذين الإصدارين.</translation>
</message>
<message id="schema.save">
  <source>Save a new version</source>
  <translation>حفظ إصدار جديد</translation>
</message>
<message id="schema.saved">
  <source>Version {version} is saved and in use.</source>
  <translation>حُفظ الإصدار {version} وهو مستعمل الآن.</translation>
</message>
<message id="schema.sealed" numerus="yes">
  <source>{n} of them are in sealed gold, which is changed too.</source>
  <translation><numerusform>ليس منها شيء في ذهبي مختوم.</numerusform><numerusform>واحد منها في ذهبي مختوم ويتغير أيضًا.</numerusform><numerusform>اثنان منها في ذهبي مختوم ويتغيران أيضًا.</numerusform><numerusform>{n} منها في ذهبي مختوم وتتغير أيضًا.</numerusform><numerusform>{n} منها في ذهبي مختوم وتتغير أيضًا.</numerusform><numerusform>{n} منها في ذهبي مختوم وتتغير أيضًا.</numerusform></translation>
</message>
<message id="schema.short">
  <source>Short name</source>
  <translation>الاسم القصير</translation>
</message>
<message id="schema.split">
  <source>Split…</source>
  <translation>تقسيم…</translation>
</message>
<message id="schema.split_how">
  <source>Split</source>
  <translation>التقسيم</translation>
</message>
<message id="schema.split_title">
  <source>Split “{name}”</source>
  <translation>تقسيم «{name}»</translation>
</message>
<message id="schema.stance_attributes">
  <source>Attributes of stances</source>
  <translation>سمات المواقف</translation>
</message>
<message id="schema.stance_roles">
  <source>Roles of stances</source>
  <translation>أدوار المواقف</translation>
</message>
<message id="schema.stance_values">
  <source>Stance values</source>
  <translation>قيم الموقف</translation>
</message>
<message id="schema.type">
  <source>Type</source>
  <translation>النوع</translation>
</message>
<message id="schema.uses" numerus="yes">
  <source>{n} uses</source>
  <translation><numerusform>بلا استعمال</numerusform><numerusform>استعمال واحد</numerusform><numerusform>استعمالان</numerusform><numerusform>{n} استعمالات</numerusform><numerusform>{n} استعمالًا</numerusform><numerusform>{n} استعمال</numerusform></translation>
</message>
<message id="schema.values">
  <source>Values ({n})</source>
  <translation>القيم ({n})</translation>
</message>
<message id="schema.values_of">
  <source>Back to “{name}”</source>
  <translation>العودة إلى «{name}»</translation>
</message>
<message id="schema.versions">
  <source>Versions…</source>
  <translation>الإصدارات…</translation>
</message>
<message id="schema.was">
  <source>Before</source>
  <translation>قبل</translation>
</message>
<message id="schema.what">
  <source>What changed</source>
  <translation>ما تغيّر</translation>
</message>
<message id="schema.will_change" numerus="yes">
  <source>{n} places will change</source>
  <translation><numerusform>لن يتغير شيء</numerusform><numerusform>سيتغير موضع واحد</numerusform><numerusform>سيتغير موضعان</numerusform><numerusform>ستتغير {n} مواضع</numerusform><numerusform>سيتغير {n} موضعًا</numerusform><numerusform>سيتغير {n} موضع</numerusform></translation>
</message>
<message id="schema.zone_attributes">
  <source>Attributes of zones</source>
  <translation>سمات المناطق</translation>
</message>
<message id="schema.zones">
  <source>Zones</source>
  <translation>المناطق</translation>
</message>
<message id="search.found">
  <source>{hits} in {documents}</source>
  <translation>{hits} في {documents}</translation>
</message>
<message id="search.found_so_far">
  <source>{hits} so far: {read} of {total} documents read. Scroll for more.</source>
  <translation>حتى الآن {hits}: قُرئ {read} من {total} مستند. مرِّر للمزيد.</translation>
</message>
<message id="search.hint">
  <source>Type the words you are looking for. Half spaces, letter variants and diacritics make no difference.</source>
  <translation>اكتب الكلمات التي تبحث عنها. لا فرق بين صور الحروف ولا أثر للتشكيل.</translation>
</message>
<message id="search.labelled">
  <source>{places} labelled in {documents}: {label}</source>
  <translation>وُسمت {places} في {documents}: {label}</translation>
</message>
<message id="search.nothing_to_label">
  <source>These places have this label already.</source>
  <translation>هذه المواضع موسومة بهذا الوسم من قبل.</translation>
</message>
<message id="search.open_hit">
  <source>Show in the text</source>
  <translation>عرض في النص</translation>
</message>
<message id="search.place">
  <source>¶ {n}</source>
  <translation>الفقرة {n}</translation>
</message>
<message id="search.running">
  <source>Searching…</source>
  <translation>جارٍ البحث…</translation>
</message>
<message id="search.stopped">
  <source>Stopped. {hits} so far.</source>
  <translation>توقف البحث. حتى الآن {hits}.</translation>
</message>
<message id="search.within">
  <source>in {label}</source>
  <translation>ضمن {label}</translation>
</message>
<message id="second_look.fix">
  <source>Relabel</source>
  <translation>تغيير الوسم</translation>
</message>
<message id="second_look.fix_n" numerus="yes">
  <source>Relabel {n} places</source>
  <translation><numerusform>لا شيء لتغيير وسمه</numerusform><numerusform>تغيير وسم موضع واحد</numerusform><numerusform>تغيير وسم موضعين</numerusform><numerusform>تغيير وسم {n} مواضع</numerusform><numerusform>تغيير وسم {n} موضعًا</numerusform><numerusform>تغيير وسم {n} موضع</numerusform></translation>
</message>
<message id="second_look.fixed" numerus="yes">
  <source>{n} places relabelled; one undo takes them back.</source>
  <translation><numerusform>لم يتغير شيء.</numerusform><numerusform>تغيّر وسم موضع واحد؛ ويعيده تراجع واحد.</numerusform><numerusform>تغيّر وسم موضعين؛ ويعيدهما تراجع واحد.</numerusform><numerusform>تغيّر وسم {n} مواضع؛ ويعيدها تراجع واحد.</numerusform><numerusform>تغيّر وسم {n} موضعًا؛ ويعيدها تراجع واحد.</numerusform><numerusform>تغيّر وسم {n} موضع؛ ويعيدها تراجع واحد.</numerusform></translation>
</message>
<message id="second_look.found" numerus="yes">
  <source>{n} strings have several labels</source>
  <translation><numerusform>لا سلاسل لها عدة وسوم</numerusform><numerusform>سلسلة واحدة لها عدة وسوم</numerusform><numerusform>سلسلتان لهما عدة وسوم</numerusform><numerusform>{n} سلاسل لها عدة وسوم</numerusform><numerusform>{n} سلسلة لها عدة وسوم</numerusform><numerusform>{n} سلسلة لها عدة وسوم</numerusform></translation>
</message>
<message id="second_look.jump">
  <source>Go there</source>
  <translation>الذهاب إليه</translation>
</message>
<message id="second_look.label">
  <source>Give the checked ones</source>
  <translation>وسم المحدد</translation>
</message>
<message id="second_look.looking">
  <source>Comparing labels…</source>
  <translation>جارٍ مقارنة الوسوم…</translation>
</message>
<message id="second_look.none">
  <source>No words have two labels in your work.</source>
  <translation>لا كلمات لها وسمان في عملك.</translation>
</message>
<message id="second_look.places">
  <source>Where the label is the rarer one</source>
  <translation>مواضع الوسم الأقل</translation>
</message>
<message id="second_look.strings">
  <source>Words and their labels</source>
  <translation>الكلمات ووسومها</translation>
</message>
<message id="settings.calendar">
  <source>Calendar</source>
  <translation>التقويم</translation>
</message>
<message id="settings.contrast">
  <source>Contrast</source>
  <translation>التباين</translation>
</message>
<message id="settings.digits">
  <source>Digits</source>
  <translation>الأرقام</translation>
</message>
<message id="settings.keycaps">
  <source>Key labels: Latin, Persian, both</source>
  <translation>تسمية المفاتيح: لاتينية، محلية، كلتاهما</translation>
</message>
<message id="settings.motion">
  <source>Motion</source>
  <translation>الحركة</translation>
</message>
<message id="settings.reading_font">
  <source>Reading font</source>
  <translation>خط القراءة</translation>
</message>
<message id="settings.reduced_motion">
  <source>Reduce motion</source>
  <translation>تقليل الحركة</translation>
</message>
<message id="settings.visual_arrows">
  <source>Arrow keys follow the screen</source>
  <translation>مفاتيح الأسهم تتبع الشاشة</translation>
</message>
<message id="severity.error">
  <source>Error</source>
  <translation>خطأ</translation>
</message>
<message id="severity.warning">
  <source>Warning</source>
  <translation>تحذير</translation>
</message>
<message id="sign.question">
  <source>?</source>
  <translation>؟</translation>
</message>
<message id="slots.more">
  <source>Another role…</source>
  <translation>دور آخر…</translation>
</message>
<message id="stance.note">
  <source>{holder}, towards {target}</source>
  <translation>{holder} تجاه {target}</translation>
</message>
<message id="starter.label">
  <source>Label the selection</source>
  <translation>وسم المحدَّد</translation>
</message>
<message id="starter.select">
  <source>Select by words</source>
  <translation>تحديد كلمةً كلمة</translation>
</message>
<message id="starter.walk">
  <source>From mention to mention</source>
  <translation>من إشارة إلى أخرى</translation>
</message>
<message id="state.inactive">
  <source>inactive</source>
  <translation>معطّل</translation>
</message>
<message id="state.no">
  <source>no</source>
  <translation>لا</translation>
</message>
<message id="state.unsaved">
  <source>Not saved yet</source>
  <translation>لم يُحفظ بعد</translation>
</message>
<message id="state.yes">
  <source>yes</source>
  <translation>نعم</translation>
</message>
<message id="stats.agreement">
  <source>Inter-annotator agreement</source>
  <translation>الاتفاق بين الموسِّمين</translation>
</message>
<message id="stats.agreement_by_label">
  <source>Agreement by label</source>
  <translation>الاتفاق بحسب الوسم</translation>
</message>
<message id="stats.alpha">
  <source>Krippendorff’s alpha</source>
  <translation>ألفا كريبندورف</translation>
</message>
<message id="stats.confusion">
  <source>Confusion matrix</source>
  <translation>مصفوفة الالتباس</translation>
</message>
<message id="stats.f1_micro">
  <source>F1 (micro)</source>
  <translation>F1 بالمتوسط الجزئي (micro)</translation>
</message>
<message id="stats.interval">
  <source>{percent} confidence interval</source>
  <translation>فترة الثقة {percent}</translation>
</message>
<message id="stats.kappa">
  <source>Cohen’s kappa</source>
  <translation>كابا كوهين</translation>
</message>
<message id="stats.label_distribution">
  <source>Label distribution</source>
  <translation>توزيع الوسوم</translation>
</message>
<message id="stats.median">
  <source>Median</source>
  <translation>الوسيط</translation>
</message>
<message id="stats.open_conflicts">
  <source>Open conflicts</source>
  <translation>التعارضات المفتوحة</translation>
</message>
<message id="stats.pairwise">
  <source>Pairwise agreement</source>
  <translation>الاتفاق الثنائي</translation>
</message>
<message id="stats.precision">
  <source>Precision</source>
  <translation>الدقة</translation>
</message>
<message id="stats.progress">
  <source>Progress</source>
  <translation>التقدم</translation>
</message>
<message id="stats.recall">
  <source>Recall</source>
  <translation>الاستدعاء</translation>
</message>
<message id="stats.target">
  <source>Goal {value}</source>
  <translation>المستهدف {value}</translation>
</message>
<message id="stats.threshold">
  <source>Threshold {value}</source>
  <translation>العتبة {value}</translation>
</message>
<message id="stats.time_per_document">
  <source>Time per document</source>
  <translation>الزمن لكل مستند</translation>
</message>
<message id="stats.too_few">
  <source>Not enough shared documents yet</source>
  <translation>لا تكفي المستندات المشتركة بعد</translation>
</message>
<message id="status.accepted">
  <source>Accepted</source>
  <translation>مقبول</translation>
</message>
<message id="status.agreed">
  <source>Agreed</source>
  <translation>متفق عليه</translation>
</message>
<message id="status.all_done">
  <source>All done</source>
  <translation>اكتمل الكل</translation>
</message>
<message id="status.aside">
  <source>Set aside</source>
  <translation>منحّاة</translation>
</message>
<message id="status.backing_up">
  <source>Backing up…</source>
  <translation>جارٍ النسخ الاحتياطي…</translation>
</message>
<message id="status.blinded">
  <source>Names hidden</source>
  <translation>الأسماء مخفية</translation>
</message>
<message id="status.checking">
  <source>Checking…</source>
  <translation>جارٍ الفحص…</translation>
</message>
<message id="status.conflict">
  <source>In conflict</source>
  <translation>فيه تعارض</translation>
</message>
<message id="status.decided">
  <source>Decided</source>
  <translation>حُكم فيه</translation>
</message>
<message id="status.edited">
  <source>Accepted with changes</source>
  <translation>مقبول بعد تعديل</translation>
</message>
<message id="status.exporting">
  <source>Exporting…</source>
  <translation>جارٍ التصدير…</translation>
</message>
<message id="status.finished">
  <source>Finished</source>
  <translation>مكتمل</translation>
</message>
<message id="status.flagged">
  <source>Flagged</source>
  <translation>عليه علامة</translation>
</message>
<message id="status.gold">
  <source>Gold</source>
  <translation>ذهبي</translation>
</message>
<message id="status.importing">
  <source>Importing…</source>
  <translation>جارٍ الاستيراد…</translation>
</message>
<message id="status.in_progress">
  <source>In progress</source>
  <translation>قيد العمل</translation>
</message>
<message id="status.loading">
  <source>Loading…</source>
  <translation>جارٍ التحميل…</translation>
</message>
<message id="status.loading_suggestions">
  <source>Suggestions are coming…</source>
  <translation>الاقتراحات في الطريق…</translation>
</message>
<message id="status.making_sample">
  <source>Preparing the sample…</source>
  <translation>يجري إعداد العينة…</translation>
</message>
<message id="status.new">
  <source>New</source>
  <translation>جديد</translation>
</message>
<message id="status.no_safety_copy">
  <source>No safety copy: {reason}</source>
  <translation>لم تُنشأ نسخة أمان: {reason}</translation>
</message>
<message id="status.not_saved">
  <source>Not saved; this change was not made</source>
  <translation>لم يُحفظ؛ لم يُجرَ هذا التغيير</translation>
</message>
<message id="status.open">
  <source>Open</source>
  <translation>مفتوحة</translation>
</message>
<message id="status.paragraph">
  <source>Paragraph {n} of {total}</source>
  <translation>الفقرة {n} من {total}</translation>
</message>
<message id="status.pending">
  <source>Waiting</source>
  <translation>قيد الانتظار</translation>
</message>
<message id="status.read_only">
  <source>Read-only</source>
  <translation>للقراءة فقط</translation>
</message>
<message id="status.rejected">
  <source>Rejected</source>
  <translation>مرفوض</translation>
</message>
<message id="status.saved">
  <source>Saved</source>
  <translation>تم الحفظ</translation>
</message>
<message id="status.saving">
  <source>Saving…</source>
  <translation>جارٍ الحفظ…</translation>
</message>
<message id="status.schema">
  <source>Schema {version}</source>
  <translation>المخطط {version}</translation>
</message>
<message id="status.sealed">
  <source>Sealed</source>
  <translation>معتمدة</translation>
</message>
<message id="status.stopping">
  <source>Stopping after this record…</source>
  <translation>سيتوقف بعد هذا السجل…</translation>
</message>
<message id="status.time_here">
  <source>Time on this document {time}</source>
  <translation>الوقت في هذا المستند {time}</translation>
</message>
<message id="status.up_to_date">
  <source>Up to date</source>
  <translation>محدَّث</translation>
</message>
<message id="strip.adjudicating">
  <source>Adjudicating</source>
  <translation>التحكيم في تعارض</translation>
</message>
<message id="strip.choose">
  <source>Choose</source>
  <translation>اختيار</translation>
</message>
<message id="strip.focus_entity">
  <source>Entity in focus</source>
  <translation>كيان محدَّد</translation>
</message>
<message id="strip.focus_event">
  <source>Event in focus</source>
  <translation>حدث محدَّد</translation>
</message>
<message id="strip.focus_stance">
  <source>Stance in focus</source>
  <translation>موقف محدَّد</translation>
</message>
<message id="strip.focus_zone">
  <source>Zone in focus</source>
  <translation>منطقة محدَّدة</translation>
</message>
<message id="strip.in_buttons">
  <source>Form</source>
  <translation>نموذج</translation>
</message>
<message id="strip.in_field">
  <source>Field</source>
  <translation>حقل</translation>
</message>
<message id="strip.in_list">
  <source>List</source>
  <translation>قائمة</translation>
</message>
<message id="strip.in_tabs">
  <source>Tabs</source>
  <translation>التبويبات</translation>
</message>
<message id="strip.line">
  <source>Line</source>
  <translation>سطر</translation>
</message>
<message id="strip.move">
  <source>Move</source>
  <translation>تحرّك</translation>
</message>
<message id="strip.next_field">
  <source>Next field</source>
  <translation>الحقل التالي</translation>
</message>
<message id="strip.nothing">
  <source>No document</source>
  <translation>لا مستند مفتوح</translation>
</message>
<message id="strip.offer">
  <source>Suggestion in focus</source>
  <translation>الاقتراح في البؤرة</translation>
</message>
<message id="strip.open">
  <source>Open</source>
  <translation>فتح</translation>
</message>
<message id="strip.press">
  <source>Press</source>
  <translation>ضغط الزر</translation>
</message>
<message id="strip.reading">
  <source>Reading only</source>
  <translation>للقراءة فقط</translation>
</message>
<message id="strip.save">
  <source>Save the note</source>
  <translation>حفظ الملاحظة</translation>
</message>
<message id="strip.selection">
  <source>Selection</source>
  <translation>نص محدَّد</translation>
</message>
<message id="strip.sideways">
  <source>Another tab</source>
  <translation>تبويب آخر</translation>
</message>
<message id="strip.take">
  <source>Take over</source>
  <translation>اعتماد</translation>
</message>
<message id="strip.text">
  <source>Text</source>
  <translation>النص</translation>
</message>
<message id="strip.to_text">
  <source>Back to the text</source>
  <translation>العودة إلى النص</translation>
</message>
<message id="strip.up_down">
  <source>Up and down</source>
  <translation>أعلى وأسفل</translation>
</message>
<message id="strip.verdict">
  <source>Verdict</source>
  <translation>الحكم</translation>
</message>
<message id="suggestion.accept">
  <source>Accept</source>
  <translation>قبول</translation>
</message>
<message id="suggestion.confidence">
  <source>Confidence {value}</source>
  <translation>الثقة {value}</translation>
</message>
<message id="suggestion.others">
  <source>Or: {labels}</source>
  <translation>أو: {labels}</translation>
</message>
<message id="suggestion.reject">
  <source>Reject</source>
  <translation>رفض</translation>
</message>
<message id="suggestions.accept_checked">
  <source>Accept the checked ones</source>
  <translation>قبول المحدد</translation>
</message>
<message id="suggestions.address">
  <source>Address</source>
  <translation>العنوان</translation>
</message>
<message id="suggestions.anchoring">
  <source>Do suggestions lead people?</source>
  <translation>هل توجّه الاقتراحات الناس؟</translation>
</message>
<message id="suggestions.anchoring_told">
  <source>Documents without suggestions show how people decide by themselves. For everybody in this project; those who lead it decide.</source>
  <translation>تُظهر المستندات الخالية من الاقتراحات كيف يقرر كل شخص بنفسه. يسري ذلك على كل من في المشروع ويحدده من يديره.</translation>
</message>
<message id="suggestions.at_least">
  <source>Confidence at least</source>
  <translation>الثقة على الأقل</translation>
</message>
<message id="suggestions.first_pass">
  <source>No suggestions until a document has been finished once</source>
  <translation>لا اقتراحات حتى يُنهى المستند مرة</translation>
</message>
<message id="suggestions.hidden_share">
  <source>Share of documents without suggestions, chosen at random</source>
  <translation>نسبة المستندات الخالية من الاقتراحات، تُختار عشوائيًا</translation>
</message>
<message id="suggestions.key">
  <source>Key (kept until Ayar is closed, never written down)</source>
  <translation>المفتاح (يبقى حتى إغلاق عيار ولا يُكتب)</translation>
</message>
<message id="suggestions.learning">
  <source>Learning from your work</source>
  <translation>التعلّم من عملك</translation>
</message>
<message id="suggestions.learnt" numerus="yes">
  <source>Learnt from {n} finished documents.</source>
  <translation><numerusform>لم يتعلم من أي مستند.</numerusform><numerusform>تعلّم من مستند واحد منجز.</numerusform><numerusform>تعلّم من مستندين منجزين.</numerusform><numerusform>تعلّم من {n} مستندات منجزة.</numerusform><numerusform>تعلّم من {n} مستندًا منجزًا.</numerusform><numerusform>تعلّم من {n} مستند منجز.</numerusform></translation>
</message>
<message id="suggestions.leaves">
  <source>The text of every document you open is sent to {host}.</source>
  <translation>يُرسل نص كل مستند تفتحه إلى {host}.</translation>
</message>
<message id="suggestions.model">
  <source>Model</source>
  <translation>النموذج</translation>
</message>
<message id="suggestions.no_hazm">
  <source>hazm is not available ({reason}). Other forms of Persian words are not suggested; everything else works.</source>
  <translation>hazm غير متاح ({reason}). لن تُقترح الصيغ الأخرى للكلمات الفارسية؛ وكل ما عداها يعمل.</translation>
</message>
<message id="suggestions.not_judged">
  <source>Nothing it suggested has been judged yet.</source>
  <translation>لم يُحكم على أي اقتراح منه بعد.</translation>
</message>
<message id="suggestions.own_count" numerus="yes">
  <source>{n} entries in {file}</source>
  <translation><numerusform>لا أسماء في {file}</numerusform><numerusform>اسم واحد في {file}</numerusform><numerusform>اسمان في {file}</numerusform><numerusform>{n} أسماء في {file}</numerusform><numerusform>{n} اسمًا في {file}</numerusform><numerusform>{n} اسم في {file}</numerusform></translation>
</message>
<message id="suggestions.own_names">
  <source>Your own list of names</source>
  <translation>قائمة أسمائك</translation>
</message>
<message id="suggestions.precision">
  <source>Accepted {accepted}, edited {edited}, rejected {rejected}: {share} accepted as they were</source>
  <translation>قُبل {accepted}، عُدّل {edited}، رُفض {rejected}: قُبل {share} كما هو</translation>
</message>
<message id="suggestions.protocol">
  <source>Protocol</source>
  <translation>البروتوكول</translation>
</message>
<message id="suggestions.recommenders">
  <source>Who suggests</source>
  <translation>من يقترح</translation>
</message>
<message id="suggestions.rehearsed">
  <source>On documents held out for the test its F1 for mentions was {f1}.</source>
  <translation>على المستندات المحجوزة للاختبار بلغ F1 للإشارات {f1}.</translation>
</message>
<message id="suggestions.shown">
  <source>Suggestions are shown again.</source>
  <translation>تُعرض الاقتراحات من جديد.</translation>
</message>
<message id="suggestions.stays">
  <source>{host} is on this computer: no text leaves it.</source>
  <translation>{host} على هذا الحاسوب: لا يغادره أي نص.</translation>
</message>
<message id="suggestions.stays_off">
  <source>The external model is off: no text leaves this computer.</source>
  <translation>النموذج الخارجي متوقف: لا يغادر أي نص هذا الحاسوب.</translation>
</message>
<message id="suggestions.use">
  <source>Use these settings</source>
  <translation>تطبيق</translation>
</message>
<message id="suggestions.withheld_first_pass">
  <source>Suggestions come when you have finished this document once by yourself.</source>
  <translation>تأتي الاقتراحات بعد أن تنهي هذا المستند مرة بنفسك.</translation>
</message>
<message id="suggestions.withheld_share">
  <source>In this document there are no suggestions on purpose: it is one of those by which the team sees whether suggestions lead people.</source>
  <translation>لا اقتراحات في هذا المستند عمدًا: فهو من المستندات التي يرى بها الفريق هل توجّه الاقتراحات الناس.</translation>
</message>
<message id="summary.no_document">
  <source>Choose a document from the list.</source>
  <translation>اختر مستندًا من القائمة.</translation>
</message>
<message id="summary.nothing_yet">
  <source>Nothing annotated yet</source>
  <translation>لا توسيمات بعد</translation>
</message>
<message id="summary.start_here">
  <source>Three keys to begin with</source>
  <translation>ثلاثة مفاتيح للبداية</translation>
</message>
<message id="theme.dark">
  <source>Dark</source>
  <translation>داكن</translation>
</message>
<message id="theme.light">
  <source>Light</source>
  <translation>فاتح</translation>
</message>
<message id="theme.system">
  <source>System</source>
  <translation>النظام</translation>
</message>
<message id="thing.mention">
  <source>mention</source>
  <translation>إشارة</translation>
</message>
<message id="thing.new">
  <source>New entity: {words}</source>
  <translation>كيان جديد: {words}</translation>
</message>
<message id="thing.none">
  <source>Stands for nobody known</source>
  <translation>لا يشير إلى كيان معروف</translation>
</message>
<message id="time.last_weeks">
  <source>Last four weeks</source>
  <translation>الأسابيع الأربعة الماضية</translation>
</message>
<message id="time.now">
  <source>Just now</source>
  <translation>الآن</translation>
</message>
<message id="time.yesterday">
  <source>Yesterday</source>
  <translation>أمس</translation>
</message>
<message id="tip.alpha">
  <source>Agreement beyond chance for any number of annotators</source>
  <translation>اتفاق أي عدد من الموسِّمين فوق ما تنتجه المصادفة</translation>
</message>
<message id="tip.flag">
  <source>Come back to this later</source>
  <translation>للرجوع إليه لاحقًا</translation>
</message>
<message id="tip.gold">
  <source>Adjudicated or agreed by all</source>
  <translation>مُحكَّم أو متفق عليه من الجميع</translation>
</message>
<message id="tip.hide_names">
  <source>Annotators appear as letters; the order changes from one conflict to the next</source>
  <translation>يظهر الموسِّمون حروفًا، ويتغير ترتيبهم من تعارض إلى آخر</translation>
</message>
<message id="tip.kappa">
  <source>Agreement beyond chance between two annotators</source>
  <translation>اتفاق موسِّمَين فوق ما تنتجه المصادفة</translation>
</message>
<message id="tip.offset">
  <source>Position counted in Unicode characters from the start of the text</source>
  <translation>الموضع بعدد محارف يونيكود من أول النص</translation>
</message>
<message id="tip.saved">
  <source>Every change is already on disk.</source>
  <translation>كل تغيير محفوظ على القرص لحظة حدوثه.</translation>
</message>
<message id="tip.suggestion">
  <source>Machine suggestion; not counted until you accept it</source>
  <translation>اقتراح آلي؛ لا يُحتسب حتى تقبله</translation>
</message>
<message id="undefined.few_documents">
  <source>An interval takes at least ten documents that both have read.</source>
  <translation>تحتاج فترة الثقة إلى عشرة مستندات على الأقل قرأها الاثنان.</translation>
</message>
<message id="undefined.free_text">
  <source>This label is free text; words that differ may mean the same.</source>
  <translation>هذا الوسم نص حر، وقد تتفق المعاني وإن اختلفت الكلمات.</translation>
</message>
<message id="undefined.no_pair">
  <source>No pair of people has this figure.</source>
  <translation>لا يملك هذا الرقم أيُّ زوج من الموسِّمين.</translation>
</message>
<message id="undefined.no_resample">
  <source>None of the thousand resamples had a figure.</source>
  <translation>لم تُعطِ أيُّ عينة من الألف المعادة رقمًا.</translation>
</message>
<message id="undefined.no_variation">
  <source>Everyone used one and the same category everywhere, so agreement beyond chance cannot be told from chance.</source>
  <translation>استعمل الجميع فئة واحدة في كل موضع، فلا يمكن تمييز الاتفاق من المصادفة.</translation>
</message>
<message id="undefined.nothing_annotated">
  <source>Neither of the two annotated anything of this kind.</source>
  <translation>لم يوسم أيٌّ من الاثنين شيئًا من هذا النوع.</translation>
</message>
<message id="undefined.nothing_shared">
  <source>There is nothing that both judged.</source>
  <translation>لا شيء حكم فيه الاثنان معًا.</translation>
</message>
<message id="undefined.one_pair">
  <source>Only one pair of people has this figure; a deviation takes two.</source>
  <translation>زوج واحد فقط له هذا الرقم، والانحراف يحتاج إلى زوجين.</translation>
</message>
<message id="undefined.unequal_readers">
  <source>This measure takes the same number of readers for every document.</source>
  <translation>يحتاج هذا المقياس إلى عدد القراء نفسه لكل مستند.</translation>
</message>
<message id="undo_project.ask">
  <source>“{edit}” concerns the whole project ({time}). Take it back everywhere?</source>
  <translation>«{edit}» يخص المشروع كله ({time}). أيُتراجع عنه في كل مكان؟</translation>
</message>
<message id="undo_project.ask_import">
  <source>Take back the import of {time}? The {documents} and {annotations} that it added leave the project, and what it replaced returns. You can redo this until something else is done in the whole project.</source>
  <translation>أتريد التراجع عن استيراد {time}؟ يخرج من المشروع {documents} و{annotations} أضافها، ويعود ما حلّ محله. يمكنك إعادته ما لم يُجرَ شيء آخر على المشروع كله.</translation>
</message>
<message id="undo_project.import_done">
  <source>The import was taken back: {documents}, {annotations}.</source>
  <translation>تُراجع عن الاستيراد: {documents}، {annotations}.</translation>
</message>
<message id="undo_project.import_running">
  <source>Taking back the import ({documents})</source>
  <translation>التراجع عن الاستيراد ({documents})</translation>
</message>
<message id="undo_project.nothing">
  <source>Nothing was done in the whole project that could be taken back.</source>
  <translation>لم يُفعل في المشروع كله ما يمكن التراجع عنه.</translation>
</message>
<message id="undo_project.older_import">
  <source>Nothing was done in the whole project that could be taken back. Imports made with an earlier version of Ayar stay: it did not note what they brought.</source>
  <translation>لم يُجرَ على المشروع كله ما يمكن التراجع عنه. وما استُورد بإصدار سابق من عيار يبقى، لأنه لم يدوّن ما جاء به.</translation>
</message>
<message id="walk.drop_selection">
  <source>Drop the selection</source>
  <translation>إلغاء التحديد</translation>
</message>
<message id="walk.end">
  <source>Done</source>
  <translation>إنهاء</translation>
</message>
<message id="walk.fill_selected">
  <source>Fill the role with the selection</source>
  <translation>ملء الدور بالتحديد</translation>
</message>
<message id="walk.hinted">
  <source>marked mention</source>
  <translation>الإشارة المعلَّمة</translation>
</message>
<message id="walk.phrase">
  <source>Select a phrase and use it</source>
  <translation>اختيار عبارة من النص</translation>
</message>
<message id="walk.press_letter">
  <source>Press the letter on a mention</source>
  <translation>اضغط الحرف الظاهر على الإشارة</translation>
</message>
<message id="walk.role">
  <source>Role: {role}</source>
  <translation>الدور: {role}</translation>
</message>
<message id="walk.selected">
  <source>Enter makes it the filler</source>
  <translation>Enter يجعله شاغلًا للدور</translation>
</message>
<message id="walk.stands_for">
  <source>{text} = {names}?</source>
  <translation>{text} = {names}؟</translation>
</message>
<message id="walk.take_nearest">
  <source>Take the nearest</source>
  <translation>قبول الأقرب</translation>
</message>
<message id="welcome.app_language">
  <source>Application language</source>
  <translation>لغة البرنامج</translation>
</message>
<message id="welcome.default_schema">
  <source>Diplomatic news</source>
  <translation>الخبر الدبلوماسي</translation>
</message>
<message id="welcome.default_schema_text">
  <source>The schema that ships with Ayar: entities, events, stances and document labels.</source>
  <translation>المخطط المرفق مع عيار: كيانات وأحداث ومواقف ووسوم المستند.</translation>
</message>
<message id="welcome.drop_here">
  <source>Drop files or a folder here</source>
  <translation>أفلت الملفات أو المجلد هنا</translation>
</message>
<message id="welcome.import">
  <source>Import articles</source>
  <translation>استيراد الأخبار</translation>
</message>
<message id="welcome.new_from">
  <source>New project</source>
  <translation>مشروع جديد</translation>
</message>
<message id="welcome.schema_file">
  <source>Schema from a file</source>
  <translation>مخطط من ملف</translation>
</message>
<message id="welcome.schema_file_text">
  <source>Bring the JSON schema of your team.</source>
  <translation>أحضر مخطط JSON لفريقك.</translation>
</message>
<message id="welcome.stays_here">
  <source>Everything stays on this computer.</source>
  <translation>كل شيء يبقى على هذا الحاسوب.</translation>
</message>
<message id="welcome.text_untouched">
  <source>The text stays exactly as it is: ZWNJ, Arabic letters and spaces too.</source>
  <translation>يبقى النص كما هو تمامًا، بفواصله ومسافاته وحروفه الفارسية والعربية.</translation>
</message>
<message id="welcome.theme">
  <source>Theme</source>
  <translation>المظهر</translation>
</message>
<message id="welcome.where_to_start">
  <source>Where shall we start?</source>
  <translation>من أين نبدأ؟</translation>
</message>
<message id="welcome.your_name">
  <source>Your name</source>
  <translation>اسمك</translation>
</message>
<message id="why.carried">
  <source>“{document}” says the same here</source>
  <translation>«{document}» يقول الشيء نفسه هنا</translation>
</message>
<message id="why.date">
  <source>it reads as a date or time</source>
  <translation>صيغته صيغة تاريخ أو وقت</translation>
</message>
<message id="why.external">
  <source>suggested by the model {model}</source>
  <translation>اقترحه النموذج {model}</translation>
</message>
<message id="why.gazetteer">
  <source>a known name: {name}</source>
  <translation>اسم معروف: {name}</translation>
</message>
<message id="why.lemma">
  <source>another form of “{lemma}”, labelled so before</source>
  <translation>صيغة أخرى من «{lemma}» وُسمت هكذا من قبل</translation>
</message>
<message id="why.memory" numerus="yes">
  <source>labelled so {n} times before</source>
  <translation><numerusform>لم يوسم هكذا من قبل</numerusform><numerusform>وُسم هكذا مرة من قبل</numerusform><numerusform>وُسم هكذا مرتين من قبل</numerusform><numerusform>وُسم هكذا {n} مرات من قبل</numerusform><numerusform>وُسم هكذا {n} مرة من قبل</numerusform><numerusform>وُسم هكذا {n} مرة من قبل</numerusform></translation>
</message>
<message id="why.phrase">
  <source>an office or organ of a state</source>
  <translation>منصب أو هيئة حكومية</translation>
</message>
<message id="why.quantity">
  <source>a number with its unit</source>
  <translation>عدد مع وحدته</translation>
</message>
<message id="why.stored">
  <source>from a machine set that was imported</source>
  <translation>من مجموعة توسيمات آلية مستوردة</translation>
</message>
<message id="why.tagger" numerus="yes">
  <source>learnt from {n} finished documents</source>
  <translation><numerusform>لم يُتعلم من أي مستند</numerusform><numerusform>تُعُلِّم من مستند مكتمل واحد</numerusform><numerusform>تُعُلِّم من مستندين مكتملين</numerusform><numerusform>تُعُلِّم من {n} مستندات مكتملة</numerusform><numerusform>تُعُلِّم من {n} مستندًا مكتملًا</numerusform><numerusform>تُعُلِّم من {n} مستند مكتمل</numerusform></translation>
</message>
<message id="why.trigger">
  <source>a word that is often a trigger</source>
  <translation>كلمة كثيرًا ما تكون قادحًا</translation>
</message>
<message id="words.pair">
  <source>{name}: {value}</source>
  <translation>{name}: {value}</translation>
</message>
<message id="zones.accept" numerus="yes">
  <source>Accept {n} proposals</source>
  <translation><numerusform>لا اقتراحات</numerusform><numerusform>قبول اقتراح واحد</numerusform><numerusform>قبول اقتراحين</numerusform><numerusform>قبول {n} اقتراحات</numerusform><numerusform>قبول {n} اقتراحًا</numerusform><numerusform>قبول {n} اقتراح</numerusform></translation>
</message>
<message id="zones.accept_one">
  <source>Accept this one</source>
  <translation>قبول هذه</translation>
</message>
<message id="zones.none_here">
  <source>No zone here yet</source>
  <translation>لا منطقة هنا بعد</translation>
</message>
<message id="zones.paragraph">
  <source>Paragraph</source>
  <translation>الفقرة</translation>
</message>
<message id="zones.proposed_here">
  <source>{name}: proposed</source>
  <translation>{name}: مقترح</translation>
</message>
</context>
</TS>
