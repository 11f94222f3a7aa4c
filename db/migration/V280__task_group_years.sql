-- Which task group approves which priority is said for each plan year.

create table task_group_ownership (
  task_group char(36) not null comment 'the group; internal',
  plan_year int not null comment 'calendar year in which the plan year begins; public',
  priority int not null comment 'number of a priority of the plan of that year; public',
  primary key (task_group, plan_year, priority),
  constraint task_group_ownership_of foreign key (task_group) references task_group (id)
) comment='which task group approves which priority in which plan year; public';

insert into task_group_ownership (task_group, plan_year, priority)
select p.task_group, y.plan_year, p.priority
from task_group_priority p
join task_group g on g.id = p.task_group
join plan y on y.partnership = g.partnership;

alter table task_group add column cases boolean default false not null
  comment 'whether anti-social behaviour cases are its work; public';
alter table task_group add column retired_on date comment 'day from which it takes no new work; public';
alter table task_group add column successor varchar(50)
  comment 'code of the group that took over its work; public';

-- Cases went to the group of the third priority.
update task_group set cases = true
where id in (select p.task_group from task_group_priority p where p.priority = 3);

drop table task_group_priority;
