-- What actions and measures count in comes from a list, so that only what is counted alike is counted together.

create table counted_unit (
  id bigint auto_increment not null primary key comment 'number of the row; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  code varchar(200) not null comment 'what is counted, such as food parcels; public',
  adds_up boolean not null comment 'whether later numbers of a year include the earlier ones; public'
) comment='units that a partnership counts in beside those that all have; public';
create unique index counted_unit_of on counted_unit (partnership, code);

update priority_action set plan_output_unit = lower(trim(plan_output_unit)) where plan_output_unit is not null;
update action_episode set output_unit = lower(trim(output_unit)) where output_unit is not null;

update priority_action set plan_output_unit = 'people'
where plan_output_unit in ('people reached', 'persons', 'residents reached');
update action_episode set output_unit = 'people'
where output_unit in ('people reached', 'persons', 'residents reached');
update priority_action set plan_output_unit = 'packages' where plan_output_unit = 'training packages';
update action_episode set output_unit = 'packages' where output_unit = 'training packages';
update priority_action set plan_output_unit = 'sessions' where plan_output_unit = 'training sessions';
update action_episode set output_unit = 'sessions' where output_unit = 'training sessions';
update priority_action set plan_output_unit = 'events' where plan_output_unit = 'speed events';
update action_episode set output_unit = 'events' where output_unit = 'speed events';

-- Whatever else was typed becomes a unit of the partnership's own, and so do units of measures.
insert into counted_unit (partnership, code, adds_up)
select u.partnership, u.code, true
from (
  select a.partnership as partnership, a.plan_output_unit as code
  from priority_action a where a.plan_output_unit is not null and a.plan_output_unit <> ''
  union
  select a.partnership, e.output_unit
  from action_episode e join priority_action a on a.id = e.action_id
  where e.output_unit is not null and e.output_unit <> ''
  union
  select m.partnership, m.unit from measure m where m.adds_up = true
) u
where u.code not in ('cases', 'crimes', 'events', 'hours', 'leaflets', 'packages', 'patrols', 'people',
  'referrals', 'reports', 'sessions', 'visits', '%', 'in words');
