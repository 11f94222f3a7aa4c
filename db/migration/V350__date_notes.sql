-- What a plan says beside the date of an action or in its place, such as "tbc".

alter table priority_action add column date_note varchar(50)
  comment 'words beside the date or in its place; public';
alter table priority_action add column date_open boolean not null default false
  comment 'whether these words leave the date open; public';
alter table action_episode add column date_note varchar(50)
  comment 'words beside the date then, or in its place; public';
alter table action_episode add column date_open boolean not null default false
  comment 'whether these words left the date open then; public';
