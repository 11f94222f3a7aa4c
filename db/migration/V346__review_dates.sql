-- By when an ongoing action is to be looked at again, where its plan says so.

alter table priority_action add column review_on date
  comment 'day by which an ongoing action is to be reviewed; public';
alter table action_episode add column review_on date
  comment 'day by which the ongoing action was to be reviewed then; public';
