-- Leave cover passes on what is of an agency to its own people, and the rest only where the person or a manager said so; it
-- lasts as long as the partnership allows.

alter table leave_cover add column arranged_by varchar(100) comment 'account of who arranged it, empty where that was before it was kept; personal';
alter table leave_cover add column beyond_agency boolean default false not null comment 'whether it passes on positions that are of no agency too; internal';
create index leave_cover_of_away on leave_cover (away, begins, ends);
create index leave_cover_of_cover on leave_cover (cover, begins, ends);

update leave_cover set ends = begins + interval '59' day where ends > begins + interval '59' day;

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('partners.leave-cover.days', 'Longest leave cover', 'days', 60, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
