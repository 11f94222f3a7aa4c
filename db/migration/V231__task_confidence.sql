-- What a task is confidentially about, so that lists need no other table to know for whom its words are; and which draft is
-- the later one.

alter table work_item add column matter_kind varchar(40) comment 'kind of what the task is confidentially about, empty where it is nobody''s secret; internal';
alter table work_item add column matter_key varchar(64) comment 'key of the case, report or case review that the task is about; internal';
alter table work_item add column matter_open_to_queue boolean comment 'whether those who work its queue read it by their office; internal';
alter table work_item add column draft_version int comment 'how often a draft was saved; internal';

update work_item set draft_version = 1 where draft_by is not null;

update work_item set matter_kind = 'case', matter_key = subject_key, matter_open_to_queue = false where process = 'AsbCase';
update work_item set matter_kind = 'report', matter_key = subject_key, matter_open_to_queue = false where process = 'AsbReport';
update work_item set matter_kind = 'case-review', matter_key = subject_key, matter_open_to_queue = false
  where process = 'AsbCaseReview';
update work_item set matter_kind = 'case', matter_open_to_queue = false,
  matter_key = (select a.case_key from case_access_request a where a.id = work_item.subject_key) where process = 'AccessRequest';
update work_item set matter_kind = 'case', matter_open_to_queue = false,
  matter_key = (select i.case_key from intervention i where i.id = work_item.subject_key) where process = 'Intervention';
update work_item set matter_kind = 'case-review', matter_open_to_queue = false,
  matter_key = (select s.review_key from review_share s where s.id = work_item.subject_key) where process = 'AsbReviewShare';
update work_item set matter_open_to_queue = false,
  matter_kind = (select c.kind from contribution c where c.id = work_item.subject_key),
  matter_key = (select c.subject_key from contribution c where c.id = work_item.subject_key)
  where process = 'Contribution'
  and subject_key in (select k.id from contribution k where k.kind in ('case', 'report', 'case-review'));

-- Late work is as confidential as what is late.
update work_item set
  matter_kind = (select max(m.kind) from (select w.process, w.subject_key, max(w.matter_kind) kind
    from work_item w where w.matter_kind is not null group by w.process, w.subject_key) m
    join overdue_review o on o.process = m.process and o.subject_key = m.subject_key where o.id = work_item.subject_key),
  matter_key = (select max(m.matter) from (select w.process, w.subject_key, max(w.matter_key) matter
    from work_item w where w.matter_kind is not null group by w.process, w.subject_key) m
    join overdue_review o on o.process = m.process and o.subject_key = m.subject_key where o.id = work_item.subject_key)
  where process = 'OverdueReview';
update work_item set matter_open_to_queue = (form = 'ReviewOverdueWork')
  where process = 'OverdueReview' and matter_kind is not null;
