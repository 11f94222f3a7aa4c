create table case_number (
  id varchar(60) not null primary key comment 'partnership and calendar year; internal',
  last_number int not null comment 'last number given; internal'
) comment='counts the cases of a partnership in a calendar year; internal';

create table asb_case (
  id varchar(36) not null primary key comment 'key of the case and business key of its process; internal',
  version int not null comment 'optimistic lock; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  case_ref varchar(20) not null comment 'reference; internal',
  lead_agency varchar(50) not null comment 'code of the agency that leads it; internal',
  ward varchar(100) comment 'name of the ward; internal',
  opened_on date not null comment 'day on which it was opened first; internal',
  restricted boolean not null comment 'whether only the agencies on it may know of it; internal',
  status varchar(30) not null comment 'where it stands; internal',
  risk_band varchar(20) comment 'band of its risk; internal',
  last_activity_on date not null comment 'day of the last activity; internal',
  reached_on date comment 'day on which the victim was reached last; internal',
  letter_sent_on date comment 'day of the letter since which nobody was reached; internal',
  plan_summary text comment 'what is done, sealed; special',
  plan_update_every int comment 'working days between updates where agreed; internal',
  plan_formal_power boolean not null comment 'whether a formal power is planned; internal',
  plan_agreed_on date comment 'day on which the plan was agreed or changed last; internal',
  accepted boolean comment 'whether the task group took it in; internal',
  acceptance_reason text comment 'why, or why not, sealed; special',
  acceptance_by varchar(100) comment 'account of who decided; personal',
  acceptance_on date comment 'day of that decision; internal',
  closure_suggested_on date comment 'day on which quiet suggested the closure; internal',
  outcome varchar(30) comment 'why it was closed; internal',
  behaviour varchar(20) comment 'what became of the behaviour; internal',
  closure_approved_on date comment 'day on which its closure was approved; internal',
  closed_on date comment 'day on which it came to its end; internal',
  withdrawal_kind varchar(20) comment 'why it was taken back; internal',
  merged_into varchar(36) comment 'key of the case that took it in; internal',
  withdrawal_reason text comment 'why, in words, sealed; special',
  withdrawn_by varchar(100) comment 'account of who took it back; personal',
  constraint uq_case_ref unique (partnership, case_ref)
) comment='cases of anti-social behaviour; internal';
create index ix_case_status on asb_case (partnership, status, opened_on);
create index ix_case_ward on asb_case (partnership, ward, opened_on);
create index ix_case_closure on asb_case (partnership, accepted, closure_approved_on);
create index ix_case_lead on asb_case (partnership, lead_agency, status);

create table case_category (
  case_id varchar(36) not null comment 'key of the case; internal',
  category varchar(30) not null comment 'what it is about; internal',
  primary key (case_id, category),
  constraint fk_case_category foreign key (case_id) references asb_case (id)
) comment='what a case is about; internal';

create table case_party (
  case_id varchar(36) not null comment 'key of the case; internal',
  position int not null comment 'order; internal',
  resident_key varchar(36) not null comment 'key of the person; personal',
  party_role varchar(20) not null comment 'what the person is to the case; personal',
  since_day date not null comment 'day from which; internal',
  primary key (case_id, position),
  constraint fk_case_party foreign key (case_id) references asb_case (id)
) comment='people of a case in their roles, by key only; personal';
create index ix_case_party_resident on case_party (resident_key, case_id);

create table case_place (
  case_id varchar(36) not null comment 'key of the case; internal',
  position int not null comment 'order; internal',
  place_key varchar(36) not null comment 'key of the place; internal',
  since_day date not null comment 'day from which; internal',
  primary key (case_id, position),
  constraint fk_case_place foreign key (case_id) references asb_case (id)
) comment='places of a case, by key only; internal';
create index ix_case_place_place on case_place (place_key, case_id);

create table case_report (
  case_id varchar(36) not null comment 'key of the case; internal',
  position int not null comment 'order; internal',
  report_key varchar(36) not null comment 'key of the report; internal',
  report_ref varchar(20) not null comment 'reference of the report; internal',
  occurred_at datetime(6) comment 'when it happened (UTC); internal',
  linked_on date not null comment 'day on which it was linked; internal',
  primary key (case_id, position),
  constraint fk_case_report foreign key (case_id) references asb_case (id)
) comment='reports that were linked to a case; internal';
create index ix_case_report_report on case_report (report_key);

create table case_agency (
  case_id varchar(36) not null comment 'key of the case; internal',
  position int not null comment 'order; internal',
  agency varchar(50) not null comment 'code of an agency on the case; internal',
  since_day date not null comment 'day from which; internal',
  sees_identity boolean not null comment 'whether it may know who complains; internal',
  primary key (case_id, position),
  constraint fk_case_agency foreign key (case_id) references asb_case (id)
) comment='agencies on a case beside the one that leads it; internal';
create index ix_case_agency_agency on case_agency (agency, case_id);

create table case_deadline (
  case_id varchar(36) not null comment 'key of the case; internal',
  step varchar(30) not null comment 'the open step; internal',
  opened_on date not null comment 'day on which it opened; internal',
  due_at datetime(6) not null comment 'last moment at which it is in time (UTC); internal',
  times_moved int not null comment 'how often that was moved; internal',
  primary key (case_id, step),
  constraint fk_case_deadline foreign key (case_id) references asb_case (id)
) comment='open steps of a case; internal';

create table case_plan_step (
  case_id varchar(36) not null comment 'key of the case; internal',
  position int not null comment 'order; internal',
  agency varchar(50) not null comment 'code of the agency that does it; internal',
  what_is_done text comment 'what it does, sealed; special',
  due_on date comment 'by when; internal',
  primary key (case_id, position),
  constraint fk_case_plan_step foreign key (case_id) references asb_case (id)
) comment='who does what in a case; special';

create table case_power (
  case_id varchar(36) not null comment 'key of the case; internal',
  position int not null comment 'order; internal',
  tool varchar(50) not null comment 'code of a tool or power; internal',
  used boolean not null comment 'whether it is to be used; internal',
  why text comment 'why, or why not, sealed; special',
  primary key (case_id, position),
  constraint fk_case_power foreign key (case_id) references asb_case (id)
) comment='tools and powers that were considered for a case; special';

create table case_closure (
  case_id varchar(36) not null comment 'key of the case; internal',
  position int not null comment 'order; internal',
  outcome varchar(30) not null comment 'why it is closed; internal',
  behaviour varchar(20) not null comment 'what became of the behaviour; internal',
  victims_view text comment 'what the victim thinks, sealed; special',
  summary text comment 'what was done, sealed; special',
  proposed_by varchar(100) not null comment 'account of who proposed it; personal',
  proposed_on date not null comment 'day on which; internal',
  approved boolean comment 'whether it was approved; internal',
  decision_comment text comment 'what was said with the decision, sealed; special',
  decided_by varchar(100) comment 'account of who decided; personal',
  decided_on date comment 'day on which; internal',
  primary key (case_id, position),
  constraint fk_case_closure foreign key (case_id) references asb_case (id)
) comment='proposals to close a case and what became of them; special';

create table case_reopening (
  case_id varchar(36) not null comment 'key of the case; internal',
  position int not null comment 'order; internal',
  reopened_on date not null comment 'day on which; internal',
  reopened_by varchar(100) not null comment 'account of who did; personal',
  reason text comment 'why, sealed; special',
  primary key (case_id, position),
  constraint fk_case_reopening foreign key (case_id) references asb_case (id)
) comment='reopenings of a case; special';

create table case_ask (
  case_id varchar(36) not null comment 'key of the case; internal',
  position int not null comment 'order; internal',
  agency varchar(50) not null comment 'code of the agency that is asked; internal',
  what_is_asked text comment 'what is asked, sealed; special',
  due_on date comment 'by when; internal',
  contribution_key varchar(36) comment 'key of the contribution once asked for; internal',
  primary key (case_id, position),
  constraint fk_case_ask foreign key (case_id) references asb_case (id)
) comment='what agencies are asked for in a case; special';

create table case_graffiti (
  case_id varchar(36) not null comment 'key of the case; internal',
  position int not null comment 'order; internal',
  found_at datetime(6) not null comment 'when the case learned of it (UTC); internal',
  due_at datetime(6) not null comment 'when its hours end (UTC); internal',
  removed_at datetime(6) comment 'when it was removed (UTC); internal',
  primary key (case_id, position),
  constraint fk_case_graffiti foreign key (case_id) references asb_case (id)
) comment='offensive graffiti of a case; internal';

create table case_deadline_change (
  case_id varchar(36) not null comment 'key of the case; internal',
  position int not null comment 'order; internal',
  step varchar(30) not null comment 'the step; internal',
  due_before date comment 'the day before; internal',
  due_after date comment 'the day after; internal',
  reason text comment 'why, sealed; special',
  moved_by varchar(100) not null comment 'account of who moved it; personal',
  moved_at datetime(6) not null comment 'when (UTC); internal',
  primary key (case_id, position),
  constraint fk_case_deadline_change foreign key (case_id) references asb_case (id)
) comment='every move of a date of a case; special';

create table case_timeline_entry (
  id bigint not null auto_increment primary key comment 'order; internal',
  case_key varchar(36) not null comment 'key of the case; internal',
  happened_at datetime(6) not null comment 'when (UTC); internal',
  done_by varchar(100) not null comment 'account of who did it; personal',
  words text not null comment 'what happened, sealed; special'
) comment='what happened to a case, in words; special';
create index ix_case_timeline on case_timeline_entry (case_key, id);

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('cases.contact.high', 'To contact the victim of a High risk case', 'working days', 1, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.contact.medium', 'To contact the victim of a Medium risk case', 'working days', 3, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.contact.standard', 'To contact the victim of a Standard risk case', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.update.high', 'Between updates of the victim, High risk', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.update.medium', 'Between updates of the victim, Medium risk', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.update.standard', 'Between updates of the victim, Standard risk', 'working days', 20, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.supervise.high', 'Between two looks at a High risk case', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.supervise.medium', 'Between two looks at a Medium risk case', 'working days', 20, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.plan.days', 'To agree the action plan of a case', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.accept.days', 'To decide if the task group takes a case in', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.quiet.days', 'Without activity until closure is suggested', 'working days', 30, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.quiet.late.days', 'To close or go on with a quiet case', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.approve.days', 'To decide on a proposed closure', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.tell.days', 'To tell the victim of the closure', 'working days', 2, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.survey.days', 'For the victim to answer the survey', 'working days', 20, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.risk-again.days', 'To assess the risk again after a linked report', 'working days', 1, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.graffiti.hours', 'To remove offensive graffiti', 'hours by the clock', 48, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.reopen.months', 'In which a closed case can be reopened', 'months', 6, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.no-contact.tries', 'Failed tries before a letter takes their place', 'tries', 3, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.no-contact.days', 'For the victim to answer the letter', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.contribution.days', 'For an agency to contribute to a case where no day was agreed', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.reminder.days', 'Reminder before a step of a case is due', 'working days', 1, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.reminder.from', 'Shortest step of a case that is reminded of', 'working days', 3, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
