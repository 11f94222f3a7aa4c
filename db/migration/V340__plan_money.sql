-- Where the money of a plan comes from, and how that of each action is divided among the sources.

create table funding_source (
  id varchar(36) not null comment 'key of the source; internal',
  version int not null comment 'optimistic lock; internal',
  partnership varchar(50) not null comment 'code of the partnership; public',
  plan_year int not null comment 'calendar year in which the plan year begins; public',
  code varchar(60) not null comment 'code of the source, the same in each year; internal',
  name varchar(200) not null comment 'name of the source; internal',
  budget decimal(12,2) comment 'pounds of the year, empty where not known; internal',
  carried_over decimal(12,2) comment 'pounds left of the year before that somebody carried over; internal',
  changed_by varchar(100) not null comment 'account of who changed it last; personal',
  changed_at datetime(6) not null comment 'when (UTC); internal',
  primary key (id),
  constraint uq_funding_source unique (partnership, plan_year, code)
) comment='the sources of money of a plan; internal';

create table action_funding (
  action_id varchar(36) not null comment 'key of the action; internal',
  version int not null comment 'optimistic lock; internal',
  changed_by varchar(100) not null comment 'account of who changed it last; personal',
  changed_at datetime(6) not null comment 'when (UTC); internal',
  primary key (action_id),
  constraint fk_action_funding foreign key (action_id) references priority_action (id)
) comment='that the money of an action is divided among sources; internal';

create table action_funding_line (
  action_id varchar(36) not null comment 'key of the action; internal',
  position int not null comment 'order; internal',
  source_id varchar(36) not null comment 'key of the source; internal',
  planned decimal(12,2) comment 'pounds planned from this source; internal',
  spent decimal(12,2) comment 'pounds spent from this source; internal',
  note varchar(500) comment 'what somebody noted; internal',
  primary key (action_id, position),
  constraint fk_funding_line_action foreign key (action_id) references action_funding (action_id),
  constraint fk_funding_line_source foreign key (source_id) references funding_source (id)
) comment='what an action takes from each source; internal';
