-- Cases of anti-social behaviour, from opening to closure.

create table case_number (
  id varchar(60) not null primary key comment 'partnership and calendar year; internal',
  last_number int not null comment 'last number given; internal'
) comment='counts the cases of a partnership in a calendar year; internal';

-- A case with its people, places, reports and agencies.
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
  sharing_basis varchar(30) default 'PUBLIC_TASK' not null comment 'lawful basis on which it is worked; internal',
  sharing_regime varchar(30) default 'UK_GDPR' not null comment 'law of data protection that applies to it; internal',
  sharing_gateway varchar(40) default 'CRIME_AND_DISORDER_ACT_S115' not null comment 'what allows agencies to be told of it; internal',
  pointer_allowed boolean default false not null comment 'whether others may be told which agency knows, although it is restricted; internal',
  erased_on date comment 'day on which its personal data was erased; internal',
  constraint uq_case_ref unique (partnership, case_ref)
) comment='cases of anti-social behaviour; internal';
create index ix_case_closure on asb_case (partnership, accepted, closure_approved_on);
create index ix_case_lead on asb_case (partnership, lead_agency, status);
create index ix_case_opened on asb_case (partnership, opened_on, id);
create index ix_case_closed on asb_case (partnership, closed_on);
create index ix_case_behaviour on asb_case (partnership, accepted, closure_approved_on, behaviour);
create index ix_case_status on asb_case (partnership, status, opened_on, id, ward, risk_band, lead_agency, restricted);
create index ix_case_ward on asb_case (partnership, ward, opened_on, id, status, risk_band, lead_agency, restricted);
create index ix_case_band on asb_case (partnership, risk_band, opened_on, id, status, ward, lead_agency, restricted);
create index ix_case_lead_opened on asb_case (partnership, lead_agency, opened_on, id, status, ward, risk_band,
    restricted);
create index ix_case_restricted on asb_case (partnership, restricted, opened_on, id, status, ward, risk_band,
    lead_agency);

create table case_category (
  case_id varchar(36) not null comment 'key of the case; internal',
  category varchar(30) not null comment 'what it is about; internal',
  primary key (case_id, category),
  constraint fk_case_category foreign key (case_id) references asb_case (id)
) comment='what a case is about; internal';
create index ix_case_category_case on case_category (category, case_id);

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

create table case_seat (
  case_id varchar(36) not null comment 'key of the case; internal',
  agency varchar(50) not null comment 'code of an agency that leads it or is on it; internal',
  opened_on date not null comment 'day on which the case was opened, which lists sort by; internal',
  primary key (case_id, agency),
  constraint fk_case_seat foreign key (case_id) references asb_case (id)
) comment='agencies that see a case, for lists of many cases; internal';
create index ix_case_seat_list on case_seat (agency, opened_on, case_id);

-- Its open steps and the moves of their dates.
create table case_deadline (
  case_id varchar(36) not null comment 'key of the case; internal',
  step varchar(30) not null comment 'the open step; internal',
  opened_on date not null comment 'day on which it opened; internal',
  due_at datetime(6) not null comment 'last moment at which it is in time (UTC); internal',
  times_moved int not null comment 'how often that was moved; internal',
  primary key (case_id, step),
  constraint fk_case_deadline foreign key (case_id) references asb_case (id)
) comment='open steps of a case; internal';
create index ix_case_deadline_due on case_deadline (due_at, case_id);

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

-- Its action plan, and what agencies are asked for.
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
create index ix_graffiti_found on case_graffiti (found_at, case_id);

-- Its ends and new beginnings.
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

create table case_timeline_entry (
  id bigint not null auto_increment primary key comment 'order; internal',
  case_key varchar(36) not null comment 'key of the case; internal',
  happened_at datetime(6) not null comment 'when (UTC); internal',
  done_by varchar(100) not null comment 'account of who did it; personal',
  words text not null comment 'what happened, sealed; special'
) comment='what happened to a case, in words; special';
create index ix_case_timeline on case_timeline_entry (case_key, id);

create table case_evidence (
  id varchar(36) not null comment 'key, and name of the sealed file; internal',
  case_key varchar(36) not null comment 'key of the case; internal',
  file_name varchar(1000) not null comment 'name as uploaded, sealed; personal',
  media_type varchar(100) not null comment 'checked type; internal',
  size_bytes bigint not null comment 'size in bytes; internal',
  added_by varchar(100) not null comment 'account of who added it; personal',
  added_at datetime(6) not null comment 'when (UTC); internal',
  primary key (id)
) comment='evidence files of a case, sealed and stored outside the database; internal';
create index ix_case_evidence_case on case_evidence (case_key, added_at);

create table case_access_request (
  id varchar(36) not null comment 'key of the request and business key of its process; internal',
  version int not null comment 'optimistic lock; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  case_key varchar(36) not null comment 'key of the case that is asked for; internal',
  asked_by varchar(100) not null comment 'account of who asks; personal',
  agency varchar(50) comment 'code of the agency that they ask for; null where it is for themselves; internal',
  purpose text comment 'what for, sealed; special',
  asked_at datetime(6) not null comment 'when (UTC); internal',
  due_on date not null comment 'day by which the owner decides; internal',
  times_moved int not null comment 'how often that day was moved; internal',
  state varchar(20) not null comment 'asked, given or refused; internal',
  gateway varchar(40) comment 'what allows it; internal',
  regime varchar(30) comment 'law of data protection that applies; internal',
  until_day date comment 'last day of the access; internal',
  identity_shown boolean not null comment 'whether who complains is shown too; internal',
  reason text comment 'words of the decision, sealed; special',
  decided_by varchar(100) comment 'account of who decided; personal',
  decided_on date comment 'day of the decision; internal',
  primary key (id)
) comment='who asked to see a case that is not theirs, and what its owner said; special';
create index ix_access_case on case_access_request (case_key, state, until_day);
create index ix_access_asker on case_access_request (asked_by, asked_at);

-- The questions by which risk is assessed, in versions.
create table risk_question_set (
  id varchar(36) not null comment 'key of the version; internal',
  number int not null comment 'number of the version, from 1; internal',
  valid_from date not null comment 'first day on which it is asked; internal',
  reason varchar(1000) not null comment 'why it replaced the version before; internal',
  set_by varchar(100) not null comment 'account of who set it; personal',
  set_at datetime(6) not null comment 'when it was set (UTC); internal',
  primary key (id),
  constraint uq_risk_question_set unique (number)
) comment='versions of the questions by which risk is assessed; local defaults; internal';

create table risk_question (
  set_id varchar(36) not null comment 'key of the version; internal',
  position int not null comment 'order; internal',
  code varchar(50) not null comment 'code of the question; internal',
  words varchar(300) not null comment 'the question; internal',
  hint varchar(500) comment 'what helps to answer it; internal',
  primary key (set_id, position),
  constraint fk_risk_question_set foreign key (set_id) references risk_question_set (id)
) comment='questions of a version; internal';

create table risk_option (
  set_id varchar(36) not null comment 'key of the version; internal',
  position int not null comment 'order; internal',
  question varchar(50) not null comment 'code of the question; internal',
  code varchar(50) not null comment 'code of the answer; internal',
  words varchar(300) not null comment 'the answer; internal',
  score int not null comment 'what it adds to the score; internal',
  mark varchar(20) comment 'violence, unsafe, hate or vulnerable, where the answer says so; internal',
  primary key (set_id, position),
  constraint fk_risk_option_set foreign key (set_id) references risk_question_set (id)
) comment='answers that a question offers, each with its score; internal';

insert into risk_question_set (id, number, valid_from, reason, set_by, set_at) values
  ('risk-questions-1', 1, '2016-04-01', 'First version: local defaults', 'system', '2016-04-01 00:00:00');

insert into risk_question (set_id, position, code, words, hint) values
  ('risk-questions-1', 0, 'frequency', 'How often does it happen?', null),
  ('risk-questions-1', 1, 'worse', 'Is it getting worse?', null),
  ('risk-questions-1', 2, 'targeted', 'Is it aimed at this person or household?', null),
  ('risk-questions-1', 3, 'hate', 'Do they think it is because of who they are?', 'Disability, race, religion, sexual orientation, gender identity, age or another protected characteristic. What the person believes counts; it needs no proof.'),
  ('risk-questions-1', 4, 'violence', 'Have there been threats or violence?', null),
  ('risk-questions-1', 5, 'safe', 'Do they feel safe at home and near it?', null),
  ('risk-questions-1', 6, 'effect', 'What does it do to their health and daily life?', null),
  ('risk-questions-1', 7, 'health', 'Do they have an illness or a disability?', 'Include mental health and learning disability.'),
  ('risk-questions-1', 8, 'dependants', 'Are children or others who depend on them affected?', null),
  ('risk-questions-1', 9, 'support', 'Who do they have to turn to?', null),
  ('risk-questions-1', 10, 'isolation', 'Are they cut off from other people?', null),
  ('risk-questions-1', 11, 'history', 'Is there a history between them and the person they complain about?', null),
  ('risk-questions-1', 12, 'response', 'What came of it when they reported it before?', null);

insert into risk_option (set_id, position, question, code, words, score, mark) values
  ('risk-questions-1', 0, 'frequency', 'ONCE', 'It happened once', 0, null),
  ('risk-questions-1', 1, 'frequency', 'MONTHLY', 'About once a month, or less often', 1, null),
  ('risk-questions-1', 2, 'frequency', 'WEEKLY', 'About once a week', 2, null),
  ('risk-questions-1', 3, 'frequency', 'DAILY', 'Most days', 3, null),
  ('risk-questions-1', 4, 'worse', 'NO', 'No, it stays the same or gets better', 0, null),
  ('risk-questions-1', 5, 'worse', 'SOMEWHAT', 'Somewhat', 1, null),
  ('risk-questions-1', 6, 'worse', 'MUCH', 'Yes, much worse', 2, null),
  ('risk-questions-1', 7, 'targeted', 'NO', 'No, it could be anyone', 0, null),
  ('risk-questions-1', 8, 'targeted', 'UNSURE', 'They are not sure', 1, null),
  ('risk-questions-1', 9, 'targeted', 'YES', 'Yes, at them', 2, null),
  ('risk-questions-1', 10, 'hate', 'NO', 'No', 0, null),
  ('risk-questions-1', 11, 'hate', 'PERHAPS', 'Perhaps, they are not sure', 1, null),
  ('risk-questions-1', 12, 'hate', 'YES', 'Yes', 3, 'HATE'),
  ('risk-questions-1', 13, 'violence', 'NO', 'No', 0, null),
  ('risk-questions-1', 14, 'violence', 'THREATS', 'Threats, but no violence', 2, null),
  ('risk-questions-1', 15, 'violence', 'VIOLENCE', 'Violence, or an attempt at it', 3, 'VIOLENCE'),
  ('risk-questions-1', 16, 'safe', 'YES', 'Yes', 0, null),
  ('risk-questions-1', 17, 'safe', 'SOMETIMES', 'Not always', 1, null),
  ('risk-questions-1', 18, 'safe', 'NO', 'No', 3, 'UNSAFE'),
  ('risk-questions-1', 19, 'effect', 'NONE', 'Little or nothing', 0, null),
  ('risk-questions-1', 20, 'effect', 'SOME', 'They lose sleep or change some habits', 1, null),
  ('risk-questions-1', 21, 'effect', 'SERIOUS', 'They are ill or distressed because of it', 2, null),
  ('risk-questions-1', 22, 'effect', 'SEVERE', 'They cannot lead their normal life, or speak of harming themselves', 3, 'VULNERABLE'),
  ('risk-questions-1', 23, 'health', 'NO', 'No', 0, null),
  ('risk-questions-1', 24, 'health', 'YES', 'Yes', 1, null),
  ('risk-questions-1', 25, 'health', 'SEVERE', 'Yes, and it makes this much harder to bear', 2, 'VULNERABLE'),
  ('risk-questions-1', 26, 'dependants', 'NO', 'No, or there are none', 0, null),
  ('risk-questions-1', 27, 'dependants', 'YES', 'Yes', 1, null),
  ('risk-questions-1', 28, 'dependants', 'HARMED', 'Yes, and they are visibly suffering', 2, null),
  ('risk-questions-1', 29, 'support', 'GOOD', 'Family, friends or a service who help them', 0, null),
  ('risk-questions-1', 30, 'support', 'LITTLE', 'Somebody, but it is not enough', 1, null),
  ('risk-questions-1', 31, 'support', 'NOBODY', 'Nobody', 2, null),
  ('risk-questions-1', 32, 'isolation', 'NO', 'No', 0, null),
  ('risk-questions-1', 33, 'isolation', 'SOMEWHAT', 'They see few people', 1, null),
  ('risk-questions-1', 34, 'isolation', 'YES', 'Yes, they are on their own', 2, null),
  ('risk-questions-1', 35, 'history', 'NO', 'No, or they do not know who it is', 0, null),
  ('risk-questions-1', 36, 'history', 'DISPUTE', 'Yes, an old dispute', 1, null),
  ('risk-questions-1', 37, 'history', 'INCIDENTS', 'Yes, earlier incidents', 2, null),
  ('risk-questions-1', 38, 'response', 'FIRST', 'This is the first report, or it helped', 0, null),
  ('risk-questions-1', 39, 'response', 'PARTLY', 'It helped for a while', 1, null),
  ('risk-questions-1', 40, 'response', 'NOTHING', 'Nothing that they noticed', 2, null);

-- Assessments of risk, and bands that a person changed.
create table risk_assessment (
  id varchar(36) not null comment 'key of the assessment; internal',
  case_key varchar(36) not null comment 'key of the case; internal',
  number int not null comment 'number within the case, from 1; internal',
  question_set int not null comment 'number of the version that was asked; internal',
  score int not null comment 'sum of the scores; internal',
  rule_band varchar(20) not null comment 'band that the decision table gave; internal',
  band varchar(20) not null comment 'band of the case from then on; internal',
  rule_id varchar(100) not null comment 'rule of the decision table that answered; internal',
  rule_words varchar(500) not null comment 'that rule in words; internal',
  rule_table varchar(100) not null comment 'version of the decision table; internal',
  words text comment 'what else the person said, sealed; special',
  assessed_by varchar(100) not null comment 'account of who assessed; personal',
  assessed_at datetime(6) not null comment 'when (UTC); internal',
  primary key (id),
  constraint uq_risk_assessment unique (case_key, number)
) comment='how high the risk of a case was found to be, and why; internal';

create table risk_answer (
  assessment_id varchar(36) not null comment 'key of the assessment; internal',
  position int not null comment 'order; internal',
  question varchar(50) not null comment 'code of the question; internal',
  answer varchar(50) not null comment 'code of the answer; special',
  score int not null comment 'what it added; internal',
  primary key (assessment_id, position),
  constraint fk_risk_answer_assessment foreign key (assessment_id) references risk_assessment (id)
) comment='answers of an assessment; special';

create table risk_change (
  id bigint not null auto_increment comment 'key; internal',
  case_key varchar(36) not null comment 'key of the case; internal',
  assessment int not null comment 'number of the assessment that it changed; internal',
  band_before varchar(20) not null comment 'band before; internal',
  band_after varchar(20) not null comment 'band after; internal',
  reason text not null comment 'why, sealed; special',
  changed_by varchar(100) not null comment 'account of who changed it; personal',
  changed_at datetime(6) not null comment 'when (UTC); internal',
  primary key (id)
) comment='bands that a person raised or lowered; internal';
create index ix_risk_change_case on risk_change (case_key, id);

-- What is said to the victim, and what the victim says of us.
create table case_contact (
  id bigint not null auto_increment comment 'key; internal',
  case_key varchar(36) not null comment 'key of the case; internal',
  person_key varchar(36) comment 'key of the person who was contacted, where it is one of several; internal',
  channel varchar(20) not null comment 'telephone, visit, e-mail, text, letter or meeting; internal',
  reached boolean not null comment 'whether the person was reached; internal',
  words text comment 'what was said, sealed; special',
  made_on date not null comment 'day of the contact; internal',
  made_by varchar(100) not null comment 'account of who made it; personal',
  recorded_at datetime(6) not null comment 'when it was written down (UTC); internal',
  primary key (id)
) comment='contacts with the people of a case; internal';
create index ix_case_contact_case on case_contact (case_key, id);

create table victim_survey (
  id varchar(36) not null comment 'key of the survey; internal',
  version int not null comment 'optimistic lock; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  case_key varchar(36) not null comment 'key of the case; internal',
  secret_hash varchar(64) not null comment 'hash of the link''s secret, which is not kept; internal',
  state varchar(20) not null comment 'sent, answered, declined or no answer; internal',
  sent_on date not null comment 'day on which it was sent; internal',
  valid_until date not null comment 'last day on which the link works; internal',
  ended_on date comment 'day on which it was answered or ended; internal',
  on_time varchar(20) comment 'whether somebody acted on time; internal',
  informed varchar(20) comment 'whether they were kept informed; internal',
  reachable varchar(20) comment 'whether they could reach the officer; internal',
  supported varchar(20) comment 'whether they were offered support; internal',
  action_taken varchar(30) comment 'how satisfied with the action taken, which the measure counts; internal',
  outcome varchar(30) comment 'how satisfied with the outcome; internal',
  words text comment 'what else they said, sealed; special',
  primary key (id),
  constraint uq_victim_survey_secret unique (secret_hash)
) comment='survey of a victim after a case was closed; internal';
create index ix_victim_survey_case on victim_survey (case_key, sent_on);
create index ix_victim_survey_sent on victim_survey (partnership, sent_on);
create index ix_survey_count on victim_survey (partnership, sent_on, state, action_taken);

-- How many rows came to what on each day: a row is added in the transaction of each change, and at night the rows
-- of a day are drawn together. A year's figure is then read in a moment, however many cases there are.
create table case_tally (
  id bigint auto_increment not null primary key comment 'number of the row; internal',
  partnership varchar(50) not null comment 'code of the partnership; public',
  figure varchar(20) not null comment 'what is counted: CLOSURES, SURVEYS or REPORTS; internal',
  counted_on date not null comment 'day on which it is counted, in London; internal',
  kind varchar(20) not null comment 'what it came to; internal',
  more int not null comment 'how many more rows came to this, negative where fewer; internal'
) comment='how many cases, surveys and reports came to what on each day; internal';
create index ix_case_tally on case_tally (partnership, figure, counted_on, kind, more);

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
  ('cases.risk-again.days', 'To assess the risk again after a linked report', 'working days', 1, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.graffiti.hours', 'To remove offensive graffiti', 'hours by the clock', 48, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.reopen.months', 'In which a closed case can be reopened', 'months', 6, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.no-contact.tries', 'Failed tries before a letter takes their place', 'tries', 3, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.no-contact.days', 'For the victim to answer the letter', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.contribution.days', 'For an agency to contribute to a case where no day was agreed', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.reminder.days', 'Reminder before a step of a case is due', 'working days', 1, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.reminder.from', 'Shortest step of a case that is reminded of', 'working days', 3, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.survey.days', 'To answer the survey after a case was closed', 'working days', 20, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('cases.access.days', 'To decide on a request for access to a case', 'working days', 3, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
