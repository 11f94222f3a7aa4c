-- Partnerships, agencies, task groups, people and their roles, and the figures that a partnership sets for itself.

create table partnership (
  code varchar(50) not null comment 'short code; public',
  name varchar(200) not null comment 'full name; public',
  version int not null comment 'counts changes; internal',
  primary key (code)
) comment='community safety partnerships; public';

-- An agency.
create table agency (
  code varchar(50) not null comment 'short code; public',
  name varchar(200) not null comment 'full name; public',
  kind varchar(50) not null comment 'what sort of body it is; public',
  address varchar(500) comment 'postal address as published; public',
  telephone varchar(100) comment 'telephone as published; public',
  web varchar(300) comment 'web address as published; public',
  email varchar(200) comment 'e-mail address as published; public',
  member boolean not null comment 'whether "All partners" stands for it; public',
  active boolean not null comment 'whether new work may go to it; public',
  version int not null comment 'counts changes; internal',
  primary key (code)
) comment='bodies that own work; public';

create table agency_alias (
  agency varchar(50) not null comment 'code of the agency; public',
  alias varchar(200) not null comment 'another name that plans use for it; public',
  primary key (agency, alias),
  constraint agency_alias_of foreign key (agency) references agency (code)
) comment='other names of agencies; public';

create table agency_partnership (
  agency varchar(50) not null comment 'code of the agency; public',
  partnership varchar(50) not null comment 'code of a partnership that it serves; public',
  primary key (agency, partnership),
  constraint agency_partnership_agency foreign key (agency) references agency (code),
  constraint agency_partnership_partnership foreign key (partnership) references partnership (code)
) comment='which partnerships an agency serves; public';

-- A task group.
create table task_group (
  id char(36) not null comment 'identity; internal',
  partnership varchar(50) not null comment 'code of its partnership; public',
  code varchar(50) not null comment 'short code; public',
  name varchar(200) not null comment 'full name; public',
  version int not null comment 'counts changes; internal',
  primary key (id),
  constraint task_group_code unique (partnership, code),
  constraint task_group_partnership foreign key (partnership) references partnership (code)
) comment='groups of agencies that own priorities; public';

create table task_group_priority (
  task_group char(36) not null comment 'the group; internal',
  priority int not null comment 'number of a priority that it owns; public',
  primary key (task_group, priority),
  constraint task_group_priority_of foreign key (task_group) references task_group (id)
) comment='which priorities a task group owns; public';

create table task_group_agency (
  task_group char(36) not null comment 'the group; internal',
  agency varchar(50) not null comment 'code of a member agency; public',
  primary key (task_group, agency),
  constraint task_group_agency_group foreign key (task_group) references task_group (id),
  constraint task_group_agency_agency foreign key (agency) references agency (code)
) comment='which agencies belong to a task group; public';

-- A person with their roles and leave.
create table person (
  username varchar(100) not null comment 'name of the account; internal',
  display_name varchar(200) not null comment 'name to show; personal',
  email varchar(200) comment 'work e-mail address; personal',
  active boolean not null comment 'whether the person still works here; internal',
  version int not null comment 'counts changes; internal',
  primary key (username)
) comment='people who use the system; personal';

create table membership (
  id char(36) not null comment 'identity; internal',
  person varchar(100) not null comment 'who; personal',
  partnership varchar(50) not null comment 'within which partnership; internal',
  role varchar(20) not null comment 'what it lets the person do; internal',
  agency varchar(50) comment 'within which agency, where the role is of an agency; internal',
  task_group varchar(50) comment 'code of the task group, where the role is of one; internal',
  begins date not null comment 'first day; internal',
  ends date comment 'last day, empty while it runs on; internal',
  version int not null comment 'counts changes; internal',
  primary key (id),
  constraint membership_person foreign key (person) references person (username),
  constraint membership_partnership foreign key (partnership) references partnership (code),
  constraint membership_agency foreign key (agency) references agency (code)
) comment='who holds which role where, from when to when; personal';
create index membership_of_agency on membership (agency, role);
create index membership_of_role on membership (partnership, role);

create table leave_cover (
  id char(36) not null comment 'identity; internal',
  away varchar(100) not null comment 'who is away; personal',
  cover varchar(100) not null comment 'who acts for them; personal',
  begins date not null comment 'first day; internal',
  ends date not null comment 'last day; internal',
  version int not null comment 'counts changes; internal',
  primary key (id),
  constraint leave_cover_away foreign key (away) references person (username),
  constraint leave_cover_cover foreign key (cover) references person (username)
) comment='who acts for whom during leave; personal';

create table local_figure (
  id bigint not null auto_increment primary key comment 'order of setting, the later one holds where two begin on one day; internal',
  code varchar(100) not null comment 'what the figure is for, its theme first; public',
  title varchar(200) not null comment 'what it says; public',
  unit varchar(50) not null comment 'what it counts; public',
  amount int not null comment 'the value; public',
  valid_from date not null comment 'first day on which it holds; public',
  reason varchar(1000) not null comment 'why it was set; internal',
  set_by varchar(100) not null comment 'who set it; personal',
  set_at datetime(6) not null comment 'when it was set; internal'
) comment='figures that a partnership sets for itself, from which day each holds; public';
create index local_figure_of_code on local_figure (code, valid_from);
