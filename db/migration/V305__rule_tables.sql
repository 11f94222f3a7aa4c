-- Versions of rule tables that a partnership sets; the first of each is the one that the product ships.

create table rule_version (
  id varchar(36) not null comment 'key of the version, by which decisions name it; internal',
  version int not null comment 'counts changes, so that two people do not overwrite each other; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  rule_table varchar(60) not null comment 'name of the table, which is that of the decision shipped; internal',
  number int not null comment 'number among the versions of the table, from 2; internal',
  state varchar(20) not null comment 'proposed, activated or withdrawn; internal',
  reason varchar(1000) not null comment 'why it is wanted; internal',
  made_by varchar(100) not null comment 'account of who wrote it; personal',
  made_at datetime(6) not null comment 'when (UTC); internal',
  replayed_at datetime(6) comment 'when it was last replayed over the year before (UTC); internal',
  replayed_decisions int comment 'how many decisions were asked again then; internal',
  replayed_changed int comment 'how many of them would have been others; internal',
  valid_from date comment 'first day on which it decides; internal',
  activated_by varchar(100) comment 'account of the second person, who put it into force; personal',
  activated_at datetime(6) comment 'when (UTC); internal',
  withdrawn_by varchar(100) comment 'account of who took it back; personal',
  withdrawn_at datetime(6) comment 'when (UTC); internal',
  primary key (id),
  constraint uq_rule_version unique (partnership, rule_table, number)
) comment='versions of rule tables that a partnership sets; internal';
create index ix_rule_version_in_force on rule_version (partnership, rule_table, state, valid_from);

create table rule_cell (
  rule_version varchar(36) not null comment 'key of the version; internal',
  position int not null comment 'order; internal',
  line int not null comment 'number of the row from the top, from 0; internal',
  column_code varchar(60) not null comment 'fact that the cell looks at, or words or answer; internal',
  cell varchar(500) not null comment 'what stands in the cell; internal',
  primary key (rule_version, position),
  constraint fk_rule_cell_version foreign key (rule_version) references rule_version (id)
) comment='filled cells of rule tables; internal';
