create table action_origin (
  action_id varchar(36) not null primary key comment 'key of an action that was copied from the plan of another year; internal',
  origin_id varchar(36) not null comment 'key of the first action of its line, which was copied from none; internal'
) comment='which actions of later plans go on with which action of an earlier one; internal';
create index ix_action_origin on action_origin (origin_id);

insert into action_origin (action_id, origin_id)
  select later.id, first.id from priority_action later
    join priority_action first on first.partnership = later.partnership and first.ref = later.ref
      and first.plan_year = (select min(a.plan_year) from priority_action a
        where a.partnership = later.partnership and a.ref = later.ref)
  where first.plan_year < later.plan_year;

create table measure_feed (
  id bigint auto_increment not null primary key comment 'number of the row; of two of one day the later holds; internal',
  partnership varchar(50) not null comment 'code of the partnership; public',
  code varchar(60) not null comment 'code of the measure that is fed; public',
  origin_id varchar(36) comment 'first action of the line that feeds it, null where none does; internal',
  plan_year int comment 'first calendar year of the plan in which the action was named; public',
  ref varchar(20) comment 'reference of the action in that plan; public',
  valid_from date not null comment 'first day on which it feeds the measure; public',
  reason varchar(1000) not null comment 'why it was set; internal',
  set_by varchar(100) not null comment 'account of who set it; personal',
  set_at datetime(6) not null comment 'when it was set, UTC; internal'
) comment='which action counts for which measure, from which day; public';
create index ix_measure_feed on measure_feed (partnership, code, valid_from);

alter table measure_template add column feeding_ref varchar(20) comment 'reference of the action that feeds the measure where the plan names one; public';
update measure_template set feeding_ref = '4.1' where code = 'prevent-packages';
update measure_template set feeding_ref = '4.4' where code = 'safeguarding-sessions';
update measure_template set feeding_ref = '7.5' where code = 'speed-events';

insert into measure_feed (partnership, code, origin_id, plan_year, ref, valid_from, reason, set_by, set_at)
  select m.partnership, m.code, coalesce(o.origin_id, a.id), a.plan_year, a.ref,
    cast(concat(a.plan_year, '-04-01') as date), 'Set with the plan', 'system', '2000-01-01 00:00:00'
  from measure m join measure_template t on t.code = m.code and t.feeding_ref is not null
    join priority_action a on a.partnership = m.partnership and a.plan_year = m.plan_year and a.ref = t.feeding_ref
    left join action_origin o on o.action_id = a.id
  where m.plan_year = (select min(e.plan_year) from measure e where e.partnership = m.partnership and e.code = m.code);
