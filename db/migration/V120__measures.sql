-- Success measures of a plan, their readings, and which actions count for them.

-- Measures that a plan begins with.
create table measure_template (
  code varchar(60) not null primary key comment 'code of the measure; public',
  position int not null comment 'place in the list; public',
  title varchar(200) not null comment 'what is measured; public',
  owner varchar(50) not null comment 'code of the agency that answers for it where nothing else is set; internal',
  unit varchar(60) not null comment 'what its values count; public',
  direction varchar(20) not null comment 'which way it should go; public',
  computed boolean not null comment 'whether it is counted by itself; public',
  target_figure varchar(100) comment 'local figure that holds its target; public',
  last_year decimal(14,2) comment 'value of the year before, as a plan says it; public',
  last_year_of varchar(50) comment 'partnership whose value of the year before that is; internal',
  of_people boolean not null default true comment 'whether it counts people, cases or what happened to them, so that small counts are not published; public',
  feeding_ref varchar(20) comment 'reference of the action that feeds the measure where the plan names one; public'
) comment='success measures that a plan begins with; public';

insert into measure_template (code, position, title, owner, unit, direction, computed, target_figure, last_year,
    last_year_of, of_people, feeding_ref) values
  ('all-crime', 1, 'All victim-based crime', 'police', 'crimes', 'LOWER', false, null, null, null, true, null),
  ('burglary', 2, 'Dwelling and other burglary', 'police', 'crimes', 'LOWER', false, null, 946, 'sevenoaks', true, null),
  ('vehicle-crime', 3, 'Vehicle crime: theft from and of vehicles', 'police', 'crimes', 'LOWER', false, null, 702, 'sevenoaks', true, null),
  ('asb-improved', 4, 'Anti-social behaviour cases accepted by the task group with improved behaviour', 'csu', '%', 'HIGHER', true, 'measures.asb-improved', null, null, true, null),
  ('asb-satisfied', 5, 'Victims of anti-social behaviour satisfied with the action taken', 'csu', '%', 'HIGHER', true, 'measures.asb-satisfied', null, null, true, null),
  ('reported-back', 6, 'Reported back to the person who reported', 'csu', '%', 'HIGHER', true, 'measures.reported-back', null, null, true, null),
  ('prevent-packages', 7, 'Prevent training packages delivered', 'csu', 'packages', 'HIGHER', true, 'measures.prevent-packages', null, null, false, '4.1'),
  ('speed-events', 8, 'Multi-agency speed events', 'police', 'events', 'HIGHER', true, 'measures.speed-events', null, null, false, '7.5'),
  ('safeguarding-sessions', 9, 'Safeguarding training sessions', 'csu', 'sessions', 'HIGHER', true, 'measures.safeguarding-sessions', null, null, false, '4.4'),
  ('baseline-cse', 10, 'Baseline of child sexual exploitation', 'csu', 'cases', 'BASELINE', false, null, null, null, true, null),
  ('baseline-prevent', 11, 'Baseline of Prevent', 'csu', 'referrals', 'BASELINE', false, null, null, null, true, null),
  ('baseline-gangs', 12, 'Baseline of gangs', 'csu', 'cases', 'BASELINE', false, null, null, null, true, null),
  ('baseline-trafficking', 13, 'Baseline of trafficking', 'csu', 'cases', 'BASELINE', false, null, null, null, true, null),
  ('baseline-modern-slavery', 14, 'Baseline of modern slavery', 'csu', 'cases', 'BASELINE', false, null, null, null, true, null),
  ('speed-watches', 15, 'Voluntary speed watches and enforcement', 'police', 'sessions', 'MAINTAIN', false, null, null, null, false, null),
  ('substance-misuse', 16, 'Substance misuse actions on target', 'csu', '%', 'HIGHER', true, 'measures.on-schedule.substance-misuse', null, null, false, null),
  ('youth-projects', 17, 'Youth intervention projects and positive media', 'csu', 'in words', 'WORDS', false, null, null, null, false, null),
  ('graffiti-removed', 18, 'Offensive graffiti removed within 48 hours', 'sdc', '%', 'HIGHER', true, 'measures.graffiti-removed', 100, 'sevenoaks', false, null);

create table measure (
  id varchar(150) not null primary key comment 'partnership, first year of the plan and code; internal',
  version int not null comment 'counts changes, so that two people do not overwrite each other; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  plan_year int not null comment 'calendar year in which the plan year begins; public',
  position int not null comment 'place in the list; public',
  code varchar(60) not null comment 'code of the measure; public',
  title varchar(200) not null comment 'what is measured; public',
  owner varchar(50) not null comment 'code of the agency that answers for it; internal',
  unit varchar(60) not null comment 'what its values count; public',
  direction varchar(20) not null comment 'which way it should go; public',
  computed boolean not null comment 'whether it is counted by itself; public',
  target_figure varchar(100) comment 'local figure that holds its target; public',
  last_year decimal(14,2) comment 'value of the whole year before; public',
  county decimal(14,2) comment 'value of the county; public',
  most_similar decimal(14,2) comment 'value of the most similar group of areas; public',
  comparator_source varchar(300) comment 'where the three come from; public',
  commentary varchar(4000) comment 'what the owner says of it; internal',
  commented_by varchar(100) comment 'account of who said so; personal',
  commented_at datetime(6) comment 'when it was said, UTC; internal',
  of_people boolean not null default true comment 'whether it counts people, cases or what happened to them, so that small counts are not published; public'
) comment='success measures of a partnership in a plan year; public';
create unique index measure_of_year on measure (partnership, plan_year, code);

-- Readings that agencies gave, and what they said before they were corrected.
create table measure_reading (
  id varchar(36) not null primary key comment 'key of the reading; internal',
  version int not null comment 'counts changes, so that two people do not overwrite each other; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  code varchar(60) not null comment 'code of the measure; public',
  read_on date not null comment 'last day that the value covers; public',
  amount decimal(14,2) comment 'the value; public',
  words varchar(500) comment 'the reading of a measure that is told in words; public',
  source varchar(300) not null comment 'where the value comes from; public',
  note varchar(2000) comment 'what belongs to it; internal',
  given_by varchar(100) not null comment 'account of who gave it; personal',
  given_at datetime(6) not null comment 'when it was given, UTC; internal'
) comment='values of measures that agencies gave; public';
create unique index measure_reading_of_day on measure_reading (partnership, code, read_on);

create table measure_correction (
  reading_id varchar(36) not null comment 'reading that was corrected; internal',
  position int not null comment 'place among the corrections; internal',
  old_amount decimal(14,2) comment 'the value before; public',
  old_words varchar(500) comment 'the words before; public',
  old_source varchar(300) comment 'the source before; public',
  old_note varchar(2000) comment 'the note before; internal',
  reason varchar(1000) not null comment 'why it was corrected; internal',
  corrected_by varchar(100) not null comment 'account of who corrected it; personal',
  corrected_at datetime(6) not null comment 'when, UTC; internal',
  primary key (reading_id, position)
) comment='what readings said before they were corrected; public';

create table reading_request (
  id varchar(36) not null primary key comment 'key of the request and of its process; internal',
  version int not null comment 'counts changes, so that two people do not overwrite each other; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  measure_id varchar(150) not null comment 'measure that is asked for; internal',
  code varchar(60) not null comment 'code of the measure; public',
  title varchar(200) not null comment 'title of the measure; public',
  agency varchar(50) not null comment 'code of the agency that is asked; internal',
  quarter varchar(20) not null comment 'quarter that is asked for; public',
  state varchar(20) not null comment 'asked, given or not given; internal',
  due date not null comment 'day by which it is given; internal',
  asked_at datetime(6) not null comment 'when it was asked, UTC; internal',
  ended_at datetime(6) comment 'when it was given, or the day passed, UTC; internal'
) comment='readings that agencies were asked for; internal';
create unique index reading_request_of_quarter on reading_request (measure_id, quarter);
create index reading_request_of_partnership on reading_request (partnership, quarter, agency);

create table measure_feed (
  id bigint auto_increment not null primary key comment 'number of the row; of two of one day the later holds; internal',
  partnership varchar(50) not null comment 'code of the partnership; public',
  code varchar(60) not null comment 'code of the measure that is fed; public',
  origin_id varchar(36) comment 'first action of the line that feeds it, null where none does; internal',
  plan_year int comment 'first calendar year of the plan in which the action was named; public',
  ref varchar(20) comment 'reference of the action in that plan; public',
  valid_from date not null comment 'first day on which it feeds the measure; public',
  reason varchar(1000) not null comment 'why it was set; internal',
  set_by varchar(100) not null comment 'account of who set it; personal',
  set_at datetime(6) not null comment 'when it was set, UTC; internal'
) comment='which action counts for which measure, from which day; public';
create index ix_measure_feed on measure_feed (partnership, code, valid_from);

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('measures.on-schedule', 'Actions completed or on schedule, whole plan', 'per cent', 80, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('measures.on-schedule.substance-misuse', 'Actions completed or on schedule, substance misuse', 'per cent', 85, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('measures.asb-improved', 'Cases accepted by the task group with improved behaviour, at least', 'per cent', 80, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('measures.asb-satisfied', 'Victims satisfied with the action taken, at least', 'per cent', 75, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('measures.reported-back', 'Reported back to the person who reported', 'per cent', 100, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('measures.graffiti-removed', 'Offensive graffiti removed in time', 'per cent', 100, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('measures.prevent-packages', 'Prevent training packages in a year, at least', 'packages', 4, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('measures.speed-events', 'Multi-agency speed events in a year, at least', 'events', 4, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('measures.safeguarding-sessions', 'Safeguarding training sessions in a year, at least', 'sessions', 3, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('measures.reading.days', 'To give a reading after the quarter', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('measures.reading-reminder.days', 'Reminder before a reading is due', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
