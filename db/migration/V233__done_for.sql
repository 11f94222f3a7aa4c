-- Whoever acts for somebody on leave is marked in what happened to cases and case reviews.

alter table case_timeline_entry add column done_for varchar(100) comment 'account of who was on leave, where it was done in their place; personal';
alter table review_timeline_entry add column done_for varchar(100) comment 'account of who was on leave, where it was done in their place; personal';
