-- Why late work has its level: what the rule table was told, and which version answered.

alter table overdue_review add column level_found varchar(20)
  comment 'level that the rule table gave last; internal';
alter table overdue_review add column level_table varchar(100)
  comment 'version of the rule table; internal';
alter table overdue_review add column level_found_on date
  comment 'day on which it was asked; internal';
alter table overdue_review add column level_days_late int
  comment 'working days that the work was late then; internal';
alter table overdue_review add column level_before varchar(20)
  comment 'level of the review before it, or none; internal';
create index overdue_review_found on overdue_review (partnership, level_found_on);
