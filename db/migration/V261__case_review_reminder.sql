-- Two figures had one name: days before a step of a case review, and days before a task group's review,
-- its minutes or a follow-up. Each has its own from here on. What an administrator set held for both, and
-- still does.
insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at)
  select 'review.step-reminder.days', 'Reminder before a step of a case review is due', f.unit, f.amount, f.valid_from,
    f.reason, f.set_by, f.set_at
  from local_figure f where f.code = 'review.reminder.days' and f.set_by <> 'system';

update local_figure set code = 'review.step-reminder.days'
  where code = 'review.reminder.days' and set_by = 'system'
  and title = 'Reminder before a step of a case review is due';

update local_figure set title = 'Reminder before a review, its minutes or a follow-up is due'
  where code = 'review.reminder.days';
