-- Tools and powers with their legal rules, and their use.

-- The tools and powers, from which day each rule holds.
create table power_tool (
  id bigint not null auto_increment primary key comment 'order of entry; internal',
  code varchar(40) not null comment 'short name of the tool or power; public',
  name varchar(100) not null comment 'its name; public',
  place int not null comment 'place in the list, the lowest that can work first; public',
  formal boolean not null comment 'whether the law has rules for it; public',
  needs_person boolean not null comment 'whether it is used on a person or body; public',
  bodies boolean not null comment 'whether it can be used on a business or organisation; public',
  minimum_age int comment 'youngest age in years; public',
  after_code varchar(40) comment 'what has to come first; public',
  after_hours int comment 'within how many hours of that; public',
  maximum_hours int comment 'longest time in hours; public',
  maximum_months int comment 'longest time in months; public',
  maximum_months_in_all int comment 'longest time in months with every extension; public',
  maximum_months_under_18 int comment 'longest time in months for somebody under 18; public',
  minimum_months int comment 'shortest time in months; public',
  minimum_months_under_18 int comment 'shortest time in months for somebody under 18; public',
  review_months_under_18 int comment 'months between reviews for somebody under 18; public',
  appeal_days int comment 'days in which an appeal can be made; public',
  penalty_pounds int comment 'highest fixed penalty for a breach in pounds; public',
  issuers varchar(200) comment 'kinds of agency that can use it, empty where any can; public',
  ground varchar(40) comment 'what has to be there before: conviction or consultation; public',
  source varchar(300) not null comment 'where the rules stand; public',
  valid_from date not null comment 'first day on which this holds; public',
  valid_until date comment 'last day on which this holds; public'
) comment='tools and powers with their rules, from which day each holds; public';
create index power_tool_code on power_tool (code, valid_from);

insert into power_tool (code, name, place, formal, needs_person, bodies, minimum_age, after_code, after_hours,
    maximum_hours, maximum_months, maximum_months_in_all, maximum_months_under_18, minimum_months,
    minimum_months_under_18, review_months_under_18, appeal_days, penalty_pounds, issuers, ground, source,
    valid_from) values
  ('ADVICE', 'Advice', 10, false, true, true, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 'local practice', '2014-10-20'),
  ('WARNING', 'Verbal or written warning', 20, false, true, true, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 'local practice', '2014-10-20'),
  ('DIARY_SHEETS', 'Diary sheets', 30, false, false, true, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 'local practice', '2014-10-20'),
  ('MEDIATION', 'Mediation', 40, false, true, true, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 'local practice', '2014-10-20'),
  ('BEHAVIOUR_CONTRACT', 'Acceptable behaviour contract', 50, false, true, false, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 'local practice', '2014-10-20'),
  ('PARENTING_CONTRACT', 'Parenting contract', 60, false, true, false, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 'local practice', '2014-10-20'),
  ('COMMUNITY_RESOLUTION', 'Community resolution', 70, false, true, false, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 'local practice', '2014-10-20'),
  ('CP_WARNING', 'Community Protection Warning', 80, true, true, true, 16, null, null, null, null, null, null, null, null, null, null, null, 'police,council,housing,unit', null, 's. 43(5) of the Anti-social Behaviour, Crime and Policing Act 2014', '2014-10-20'),
  ('CP_NOTICE', 'Community Protection Notice', 90, true, true, true, 16, 'CP_WARNING', null, null, null, null, null, null, null, null, 21, 100, 'police,council,housing,unit', null, 'ss. 43, 46 and 52 of the Anti-social Behaviour, Crime and Policing Act 2014', '2014-10-20'),
  ('CIVIL_INJUNCTION', 'Civil injunction', 100, true, true, false, 10, null, null, null, null, null, 12, null, null, null, null, null, 'police,council,county,housing,unit', null, 's. 1 of the Anti-social Behaviour, Crime and Policing Act 2014', '2014-10-20'),
  ('CRIMINAL_BEHAVIOUR_ORDER', 'Criminal Behaviour Order', 110, true, true, false, 10, null, null, null, null, null, 36, 24, 12, 12, null, null, 'police,council', 'CONVICTION', 'ss. 22, 25 and 28 of the Anti-social Behaviour, Crime and Policing Act 2014', '2014-10-20'),
  ('DISPERSAL', 'Dispersal', 120, true, false, false, null, null, null, 48, null, null, null, null, null, null, null, null, 'police', null, 's. 34 of the Anti-social Behaviour, Crime and Policing Act 2014', '2014-10-20'),
  ('CLOSURE_NOTICE', 'Closure notice', 130, true, false, true, null, null, null, 48, null, null, null, null, null, null, null, null, 'police,council', null, 's. 77 of the Anti-social Behaviour, Crime and Policing Act 2014', '2014-10-20'),
  ('CLOSURE_ORDER', 'Closure order', 140, true, false, true, null, 'CLOSURE_NOTICE', 48, null, 3, 6, null, null, null, null, null, null, 'police,council', null, 'ss. 80 and 82 of the Anti-social Behaviour, Crime and Policing Act 2014', '2014-10-20'),
  ('SPACES_ORDER', 'Public Spaces Protection Order', 150, true, false, false, null, null, null, null, null, null, null, null, null, null, null, null, 'council', 'CONSULTATION', 'ss. 59 and 72 of the Anti-social Behaviour, Crime and Policing Act 2014', '2014-10-20'),
  ('POSSESSION', 'Possession (absolute ground)', 160, true, true, false, null, null, null, null, null, null, null, null, null, null, null, null, 'housing', null, 's. 94 of the Anti-social Behaviour, Crime and Policing Act 2014', '2014-10-20');

-- A tool or power as it was used.
create table intervention (
  id varchar(36) not null primary key comment 'key of the intervention and of its process; internal',
  version int not null comment 'counts changes, so that two people do not overwrite each other; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  case_key varchar(36) not null comment 'key of the case; internal',
  tool varchar(40) not null comment 'code of the tool or power; internal',
  issuer varchar(50) not null comment 'code of the agency that used it; internal',
  subject_key varchar(36) comment 'key of the person or body it is used on; personal',
  owner varchar(50) comment 'code of the agency that looks after it when the case is closed; internal',
  begun_at datetime(6) not null comment 'when it began, UTC; internal',
  ends_at datetime(6) comment 'when it ends, UTC; internal',
  act_by date comment 'day until which a warning leaves time to act; internal',
  conditions text comment 'what it asks for, sealed; special',
  review_on date comment 'day of the next review; internal',
  due date not null comment 'day on which it comes back as work; internal',
  due_reason varchar(20) not null comment 'why it comes back: review, appeal period or last day; internal',
  times_moved int not null comment 'how often that day was moved; internal',
  appeal_until date comment 'last day for an appeal; internal',
  appealed_on date comment 'day on which an appeal was made; internal',
  appeal_outcome varchar(20) comment 'what became of the appeal; internal',
  outcome varchar(20) comment 'what came of it; internal',
  outcome_words text comment 'the same in words, sealed; special',
  ended_on date comment 'day on which it was over; internal',
  recorded_by varchar(100) not null comment 'account of who recorded it; personal',
  recorded_at datetime(6) not null comment 'when it was recorded, UTC; internal'
) comment='tools and powers as they were used in cases; special';
create index intervention_case on intervention (case_key, begun_at);
create index intervention_subject on intervention (subject_key, tool, begun_at);

create table intervention_breach (
  intervention_id varchar(36) not null comment 'key of the intervention; internal',
  position int not null comment 'order; internal',
  breached_on date not null comment 'day of the breach; special',
  what text comment 'what happened, sealed; special',
  penalty_pounds int comment 'fixed penalty in pounds; special',
  primary key (intervention_id, position),
  constraint fk_intervention_breach foreign key (intervention_id) references intervention (id)
) comment='breaches of an intervention; special';

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('powers.review.days', 'To look at a tool or power that has no day of its own', 'working days', 20, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('powers.reminder.days', 'Reminder before a tool or power is due for review', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
