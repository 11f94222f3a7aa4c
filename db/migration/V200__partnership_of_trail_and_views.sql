-- Who reads the trail and the log of views reads those of one partnership. Old rows get theirs where it can be
-- told: from what the row is about, else from who did it, else because there is only one partnership.
alter table audit_entry add column partnership varchar(50) comment 'code of the partnership that it belongs to, empty where nothing tells; internal';
alter table view_entry add column partnership varchar(50) comment 'code of the partnership that it belongs to, empty where nothing tells; internal';

update audit_entry set partnership = (select t.partnership from asb_case t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from asb_case);
update audit_entry set partnership = (select t.partnership from asb_report t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from asb_report);
update audit_entry set partnership = (select t.partnership from asb_case_review t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from asb_case_review);
update audit_entry set partnership = (select t.partnership from intervention t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from intervention);
update audit_entry set partnership = (select t.partnership from case_access_request t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from case_access_request);
update audit_entry set partnership = (select t.partnership from contribution t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from contribution);
update audit_entry set partnership = (select t.partnership from overdue_review t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from overdue_review);
update audit_entry set partnership = (select t.partnership from plan t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from plan);
update audit_entry set partnership = (select t.partnership from priority_action t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from priority_action);
update audit_entry set partnership = (select t.partnership from measure t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from measure);
update audit_entry set partnership = (select t.partnership from measure_reading t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from measure_reading);
update audit_entry set partnership = (select t.partnership from reading_request t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from reading_request);
update audit_entry set partnership = (select t.partnership from monitored_quarter t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from monitored_quarter);
update audit_entry set partnership = (select t.partnership from frozen_quarter t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from frozen_quarter);
update audit_entry set partnership = (select t.partnership from task_group_review t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from task_group_review);
update audit_entry set partnership = (select t.partnership from review_follow_up t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from review_follow_up);
update audit_entry set partnership = (select t.partnership from progress_return t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from progress_return);
update audit_entry set partnership = (select t.partnership from resident t where t.resident_key = audit_entry.subject_key)
  where partnership is null and subject_key in (select resident_key from resident);
update audit_entry set partnership = (select t.partnership from ward t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from ward);
update audit_entry set partnership = (select t.partnership from review_warning t where t.id = audit_entry.subject_key)
  where partnership is null and subject_key in (select id from review_warning);
update audit_entry set partnership = (select max(m.partnership) from membership m where m.person = audit_entry.who)
  where partnership is null and who in (select person from membership group by person having count(distinct partnership) = 1);
update audit_entry set partnership = (select max(m.partnership) from membership m where m.person = audit_entry.subject_key)
  where partnership is null and who = 'system' and subject_key in (select person from membership group by person having count(distinct partnership) = 1);
update audit_entry set partnership = (select max(code) from partnership)
  where partnership is null and (select count(*) from partnership) = 1;

update view_entry set partnership = (select t.partnership from asb_case t where t.id = view_entry.subject_key)
  where partnership is null and subject_key in (select id from asb_case);
update view_entry set partnership = (select t.partnership from asb_report t where t.id = view_entry.subject_key)
  where partnership is null and subject_key in (select id from asb_report);
update view_entry set partnership = (select t.partnership from asb_case_review t where t.id = view_entry.subject_key)
  where partnership is null and subject_key in (select id from asb_case_review);
update view_entry set partnership = (select t.partnership from resident t where t.resident_key = view_entry.subject_key)
  where partnership is null and subject_key in (select resident_key from resident);
update view_entry set partnership = (select max(m.partnership) from membership m where m.person = view_entry.who)
  where partnership is null and who in (select person from membership group by person having count(distinct partnership) = 1);
update view_entry set partnership = (select max(code) from partnership)
  where partnership is null and (select count(*) from partnership) = 1;

create index audit_entry_of_partnership on audit_entry (partnership, id);
drop index audit_entry_who on audit_entry;
create index audit_entry_who on audit_entry (partnership, who, id);
drop index audit_entry_event on audit_entry;
create index audit_entry_event on audit_entry (partnership, event, id);
drop index audit_entry_at on audit_entry;
create index audit_entry_at on audit_entry (partnership, at, id);
create index view_entry_of_partnership on view_entry (partnership, id);
drop index view_entry_who on view_entry;
create index view_entry_who on view_entry (partnership, who, id);
drop index view_entry_ref on view_entry;
create index view_entry_ref on view_entry (partnership, subject_ref, id);
drop index view_entry_at on view_entry;
create index view_entry_at on view_entry (partnership, at, id);
