-- Roles that an administrator asks for and that wait for somebody's consent.

create table role_request (
  id char(36) not null comment 'identity; internal',
  person varchar(100) not null comment 'who is to have the role; personal',
  partnership varchar(50) not null comment 'within which partnership; internal',
  role varchar(20) not null comment 'what it lets the person do; internal',
  agency varchar(50) comment 'within which agency, where the role is of an agency; internal',
  task_group varchar(50) comment 'code of the task group, where the role is of one; internal',
  begins date not null comment 'first day; internal',
  ends date comment 'last day, empty where it runs on; internal',
  asked_by varchar(100) not null comment 'administrator who asked; personal',
  asked_at datetime(6) not null comment 'when; internal',
  state varchar(20) not null comment 'what became of it; internal',
  decided_by varchar(100) comment 'who decided; personal',
  decided_at datetime(6) comment 'when; internal',
  reason varchar(500) comment 'why it was refused; internal',
  version int not null comment 'counts changes; internal',
  primary key (id),
  constraint role_request_person foreign key (person) references person (username),
  constraint role_request_partnership foreign key (partnership) references partnership (code)
) comment='roles that wait for consent, and what became of them; personal';
create index role_request_of_state on role_request (partnership, state, asked_at);
create index role_request_decided on role_request (partnership, decided_at);
