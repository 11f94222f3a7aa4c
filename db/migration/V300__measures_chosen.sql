-- A partnership chooses its measures. Measures that are there stay as they are, with their readings:
-- nothing tells one that was chosen from one that was only put there, and history must not go.

alter table measure add column adds_up boolean default true not null
  comment 'whether its values count from the beginning of the plan year; public';
alter table measure add column counted_by varchar(60)
  comment 'what counts it by itself, null where readings are given or an action feeds it; public';
alter table measure add column counted_of varchar(50)
  comment 'code of the task group whose work is counted, where it is that of one; public';
alter table measure add column target decimal(14,2)
  comment 'what is to be reached in the year, where no local figure says it; public';
alter table measure add column retired_on date comment 'first day on which it is measured no more; public';

update measure set adds_up = false where unit in ('%', 'in words');
update measure set counted_by = code
where computed = true and code in ('asb-improved', 'asb-satisfied', 'reported-back', 'graffiti-removed');
update measure set counted_by = 'on-schedule', counted_of = 'substance-misuse'
where computed = true and code = 'substance-misuse';

alter table measure_template add column adds_up boolean default true not null
  comment 'whether its values count from the beginning of the plan year; public';
alter table measure_template add column counted_by varchar(60)
  comment 'what counts it by itself, null where readings are given or an action feeds it; public';
alter table measure_template add column counted_of varchar(50)
  comment 'always null: the partnership that chooses it names its own task group; public';
alter table measure_template add column target decimal(14,2)
  comment 'what is to be reached in the year, where no local figure says it; public';
alter table measure_template add column owner_kind varchar(50)
  comment 'kind of body that often answers for it; public';
alter table measure_template add column template_set varchar(100) default 'District plan of 2016-17' not null
  comment 'plan from which the templates were taken together; public';

update measure_template set adds_up = false where unit in ('%', 'in words');
update measure_template set counted_by = code
where code in ('asb-improved', 'asb-satisfied', 'reported-back', 'graffiti-removed');
update measure_template set counted_by = 'on-schedule', title = 'Actions of a task group on target'
where code = 'substance-misuse';
update measure_template set owner_kind = 'unit' where owner = 'csu';
update measure_template set owner_kind = 'police' where owner = 'police';
update measure_template set owner_kind = 'council' where owner = 'sdc';

-- Agencies, actions and last year's values of one district: its sample names them when it chooses.
alter table measure_template drop column owner;
alter table measure_template drop column last_year;
alter table measure_template drop column last_year_of;
alter table measure_template drop column feeding_ref;
