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

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('cases.survey.days', 'To answer the survey after a case was closed', 'working days', 20, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');

insert into risk_question_set (id, number, valid_from, reason, set_by, set_at)
values ('risk-questions-1', 1, '2016-04-01', 'First version: local defaults', 'system', '2016-04-01 00:00:00');

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

create index ix_case_opened on asb_case (partnership, opened_on, id);
create index ix_case_band on asb_case (partnership, risk_band, opened_on, id);
create index ix_case_lead_opened on asb_case (partnership, lead_agency, opened_on, id);
create index ix_case_category_case on case_category (category, case_id);
create index ix_case_deadline_due on case_deadline (due_at, case_id);

create table case_seat (
  case_id varchar(36) not null comment 'key of the case; internal',
  agency varchar(50) not null comment 'code of an agency that leads it or is on it; internal',
  opened_on date not null comment 'day on which the case was opened, which lists sort by; internal',
  primary key (case_id, agency),
  constraint fk_case_seat foreign key (case_id) references asb_case (id)
) comment='agencies that see a case, for lists of many cases; internal';
create index ix_case_seat_list on case_seat (agency, opened_on, case_id);
