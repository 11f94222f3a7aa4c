-- Actions that a manager proposes for an adopted plan and that wait for the board's yes, where the partnership wants it.

create table action_proposal (
  id varchar(36) not null comment 'key of the proposal; internal',
  version int not null comment 'optimistic lock; internal',
  partnership varchar(50) not null comment 'code of the partnership; public',
  plan_year int not null comment 'calendar year in which the plan year begins; public',
  ref varchar(20) not null comment 'reference that the action would have; internal',
  priority varchar(10) not null comment 'number of its priority; internal',
  priority_title varchar(200) comment 'title of the priority where it is new; internal',
  title varchar(1000) not null comment 'what is to be done; internal',
  leads varchar(1000) not null comment 'codes of the lead agencies, separated by commas; internal',
  partners varchar(2000) comment 'codes of the other partners, separated by commas; internal',
  everyone boolean not null comment 'whether all partners are asked; internal',
  in_words varchar(1200) comment 'partners that no agency answers to; internal',
  due varchar(50) comment 'day by which, or that it is ongoing; internal',
  funding varchar(500) comment 'funding sources; internal',
  proposed_by varchar(100) not null comment 'account of who proposed it; personal',
  proposed_at datetime(6) not null comment 'when (UTC); internal',
  state varchar(10) not null comment 'WAITING, AGREED or REFUSED; internal',
  decided_by varchar(100) comment 'account of who decided; personal',
  decided_at datetime(6) comment 'when (UTC); internal',
  words varchar(2000) comment 'what the board said; internal',
  primary key (id)
) comment='actions proposed for an adopted plan; internal';
create index ix_action_proposal on action_proposal (partnership, plan_year, state);

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('plan.new-action.board', 'Whether the board agrees to an action that is added to an adopted plan', '(1 is yes, 0 is no)', 0, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
