-- From which other lines of actions an action comes: split off from one, or merged of several.

create table action_descent (
  id bigint not null auto_increment comment 'key; internal',
  action_id varchar(36) not null comment 'key of the action that goes on with the line; internal',
  line varchar(36) not null comment 'key of the first action of the line, as in action_origin; internal',
  kind varchar(10) not null comment 'SPLIT or MERGED; internal',
  primary key (id),
  constraint uq_action_descent unique (action_id, line)
) comment='which actions go on with lines that are not their own; internal';
create index ix_action_descent_line on action_descent (line);
