-- What a plan says beside a date or instead of it, and whether the lead has yet to say by when.

alter table priority_action add column date_note varchar(50)
  comment 'what the plan says beside the date or instead of it, such as TBC; public';
alter table priority_action add column date_open boolean default false not null
  comment 'whether the lead has yet to say by when; public';
alter table action_episode add column date_note varchar(50)
  comment 'what the plan said then beside the date or instead of it; public';
alter table action_episode add column date_open boolean default false not null
  comment 'whether the lead had yet to say by when; public';
