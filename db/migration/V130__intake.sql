-- Reports of anti-social behaviour, from the first word to what became of them.

create table report_series (
  id varchar(80) not null comment 'code of the partnership and calendar year; internal',
  last_number int not null comment 'number given last; internal',
  primary key (id)
) comment='numbers of the reports of one partnership and year; internal';

-- A report, what was added to it, and who follows it.
create table asb_report (
  id varchar(36) not null comment 'key of the report and business key of its process; internal',
  version int not null comment 'optimistic lock; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  ref varchar(20) not null comment 'reference, such as R-2026-00001; internal',
  state varchar(30) not null comment 'how far it came; internal',
  step_due date comment 'day by which the open step is due; internal',
  times_moved int not null comment 'how often that day was moved; internal',
  categories varchar(300) not null comment 'what it is about, separated by commas; internal',
  main_category varchar(30) not null comment 'the gravest of them; internal',
  description text not null comment 'what happened, sealed; special',
  occurred_at datetime(6) not null comment 'when it happened, UTC; internal',
  how_often text comment 'how often it happens, sealed; special',
  already_told_to text comment 'whom the reporter has told, sealed; special',
  anyone_in_danger boolean not null comment 'whether somebody was said to be in danger; internal',
  place_key varchar(36) not null comment 'key of the place; personal',
  ward varchar(100) not null comment 'ward; internal',
  outside_district boolean not null comment 'whether the ward is none of the partnership''s; internal',
  reporter_key varchar(36) comment 'key of the reporter, null when anonymous; personal',
  preferred_contact varchar(20) not null comment 'how the reporter wants to hear from us; internal',
  mailable boolean not null comment 'whether the reporter left an e-mail address; internal',
  received_at datetime(6) not null comment 'when it came in, UTC; internal',
  source varchar(20) not null comment 'how it reached us; internal',
  sender varchar(120) comment 'agency or account whose reference it carries; internal',
  source_reference varchar(200) comment 'reference under which the sender keeps it; internal',
  fingerprint varchar(64) not null comment 'keyed hash of text, place and reporter; personal',
  taken_by varchar(100) not null comment 'account of who entered it; personal',
  decision varchar(30) comment 'what Daily Tasking decided; internal',
  triage_reason text comment 'why, sealed; special',
  case_key varchar(36) comment 'key of the case that it opened or joined; internal',
  agency varchar(50) comment 'code of the agency that it was referred to; internal',
  contribution_key varchar(36) comment 'key of what that agency was asked for last; internal',
  triaged_by varchar(100) comment 'account of who decided; personal',
  triaged_at datetime(6) comment 'when it was decided, UTC; internal',
  told_channel varchar(20) comment 'how the reporter was told; internal',
  told_words text comment 'what the reporter was told, sealed; special',
  told_by varchar(100) comment 'account of who told them; personal',
  told_at datetime(6) comment 'when they were told, UTC; internal',
  erased_on date comment 'day on which its personal data was erased; internal',
  primary key (id),
  constraint uq_report_ref unique (partnership, ref),
  constraint uq_report_source unique (partnership, sender, source_reference)
) comment='reports of anti-social behaviour; special';
create index ix_report_state on asb_report (partnership, state, received_at, id);
create index ix_report_received on asb_report (partnership, received_at, id);
create index ix_report_place on asb_report (place_key, received_at);
create index ix_report_reporter on asb_report (reporter_key, received_at);
create index ix_report_kind on asb_report (partnership, ward, main_category, received_at);
create index ix_report_case on asb_report (case_key, received_at);
create index ix_report_fingerprint on asb_report (partnership, fingerprint, received_at);
create index ix_report_late on asb_report (partnership, step_due, received_at, preferred_contact);
create index ix_report_count on asb_report (partnership, received_at, state, preferred_contact);

create table asb_report_addition (
  report_id varchar(36) not null comment 'key of the report; internal',
  position int not null comment 'order; internal',
  added_at datetime(6) not null comment 'when it was added, UTC; internal',
  words text not null comment 'what was added, sealed; special',
  primary key (report_id, position),
  constraint fk_addition_report foreign key (report_id) references asb_report (id)
) comment='what reporters added later; special';

create table asb_report_link (
  report_id varchar(36) not null comment 'key of the report; internal',
  position int not null comment 'order; internal',
  secret_hash varchar(64) not null comment 'hash of the secret that opens the page; internal',
  primary key (report_id, position),
  constraint fk_link_report foreign key (report_id) references asb_report (id)
) comment='links by which reporters follow their report; internal';
create index ix_link_secret on asb_report_link (secret_hash);

create table asb_report_alike (
  report_id varchar(36) not null comment 'key of the report; internal',
  position int not null comment 'order; internal',
  resident_key varchar(36) not null comment 'key of somebody who may be the reporter; personal',
  reasons varchar(500) not null comment 'why, in words; internal',
  primary key (report_id, position),
  constraint fk_alike_report foreign key (report_id) references asb_report (id)
) comment='who of the register may be the same person as a reporter; personal';

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('intake.triage.days', 'To decide on a report at Daily Tasking', 'working days', 1, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.tell.days', 'To tell the reporter what became of a report', 'working days', 2, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.refer.days', 'For an agency to deal with a report that was referred to it', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.similar.months', 'How far back reports are compared with a new one', 'months', 6, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('intake.same.minutes', 'Within which the same report from the public is taken once', 'minutes', 60, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
