-- To which day work is held that was returned: the one by which it was due first.

alter table priority_action add column held_to date
  comment 'day after which the work of the lead is late, also where it was returned; internal';
alter table monitored_quarter add column held_to date
  comment 'day after which compiling is late, also where the quarter was returned; internal';
