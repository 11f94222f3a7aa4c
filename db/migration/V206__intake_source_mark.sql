-- Two reports of one sender never carry the same reference.

alter table asb_report add constraint uq_report_source unique (partnership, sender, source_mark);
