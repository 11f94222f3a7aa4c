-- Changes of the register of tools and powers: what the law announces, and what administrators enter.

alter table power_tool add column maximum_age int comment 'oldest age in years; public';
alter table power_tool add column review_hours int comment 'hours until it is reviewed; public';

create table power_change (
  id varchar(36) not null primary key comment 'key of the change; internal',
  version int not null comment 'counts changes, so that two people do not overwrite each other; internal',
  code varchar(40) not null comment 'short name of the tool or power; public',
  name varchar(100) not null comment 'its name; public',
  place int not null comment 'place in the list, the lowest that can work first; public',
  formal boolean not null comment 'whether the law has rules for it; public',
  ends boolean not null comment 'whether the tool or power ends, and no other rules follow; public',
  needs_person boolean not null comment 'whether it is used on a person or body; public',
  bodies boolean not null comment 'whether it can be used on a business or organisation; public',
  minimum_age int comment 'youngest age in years; public',
  maximum_age int comment 'oldest age in years; public',
  after_code varchar(40) comment 'what has to come first; public',
  after_hours int comment 'within how many hours of that; public',
  maximum_hours int comment 'longest time in hours; public',
  maximum_months int comment 'longest time in months; public',
  maximum_months_in_all int comment 'longest time in months with every extension; public',
  maximum_months_under_18 int comment 'longest time in months for somebody under 18; public',
  minimum_months int comment 'shortest time in months; public',
  minimum_months_under_18 int comment 'shortest time in months for somebody under 18; public',
  review_months_under_18 int comment 'months between reviews for somebody under 18; public',
  review_hours int comment 'hours until it is reviewed; public',
  appeal_days int comment 'days in which an appeal can be made; public',
  penalty_pounds int comment 'highest fixed penalty for a breach in pounds; public',
  issuers varchar(200) comment 'kinds of agency that can use it, empty where any can; public',
  ground varchar(40) comment 'what has to be there before: conviction, consultation or risk assessment; public',
  source varchar(300) not null comment 'where the rules stand; public',
  sureness varchar(500) not null comment 'how sure it is, and what is not known; public',
  state varchar(20) not null comment 'announced, dated, confirmed; internal',
  entered_by varchar(100) not null comment 'account of who entered it; personal',
  valid_from date comment 'first day on which it holds; public',
  dated_by varchar(100) comment 'account of who gave the day; personal',
  dated_at datetime(6) comment 'when (UTC); internal',
  confirmed_by varchar(100) comment 'account of the second person, who confirmed the day; personal',
  confirmed_at datetime(6) comment 'when (UTC); internal'
) comment='announced and entered changes of tools and powers; public';
create index power_change_in_force on power_change (state, valid_from);

insert into power_change (id, version, code, name, place, formal, ends, needs_person, bodies, minimum_age, maximum_age,
    after_code, after_hours, maximum_hours, maximum_months, maximum_months_in_all, maximum_months_under_18,
    minimum_months, minimum_months_under_18, review_months_under_18, review_hours, appeal_days, penalty_pounds, issuers,
    ground, source, sureness, state, entered_by) values
  ('2026-respect-order', 0, 'RESPECT_ORDER', 'Respect order', 102, true, false, true, false, 18, null, null, null, null, null, null, null, null, null, null, null, null, null, 'police,council,county,housing,unit', 'RISK_ASSESSMENT', 'Crime and Policing Act 2026', 'Enacted on 29 April 2026; piloted first, so the day differs by area. Its breach is an offence; it can ask for positive steps. No longest time was read.', 'ANNOUNCED', 'system'),
  ('2026-youth-injunction', 0, 'YOUTH_INJUNCTION', 'Youth injunction', 104, true, false, true, false, 10, 17, null, null, null, null, null, 12, null, null, null, null, null, null, 'police,council,county,housing,unit', 'RISK_ASSESSMENT', 'Crime and Policing Act 2026', 'Enacted on 29 April 2026; the day is to be entered. That it lasts at most 12 months is taken over from the civil injunction.', 'ANNOUNCED', 'system'),
  ('2026-housing-injunction', 0, 'HOUSING_INJUNCTION', 'Housing injunction', 106, true, false, true, false, 18, null, null, null, null, null, null, null, null, null, null, null, null, null, 'police,council,county,housing,unit', 'RISK_ASSESSMENT', 'Crime and Policing Act 2026', 'Enacted on 29 April 2026; the day is to be entered. No longest time was read.', 'ANNOUNCED', 'system'),
  ('2026-civil-injunction', 0, 'CIVIL_INJUNCTION', 'Civil injunction', 100, true, true, true, false, 10, null, null, null, null, null, null, 12, null, null, null, null, null, null, 'police,council,county,housing,unit', null, 'Crime and Policing Act 2026', 'Enacted on 29 April 2026: respect order, youth injunction and housing injunction come in its place. It ends here on a day of its own, because they may begin on different days.', 'ANNOUNCED', 'system'),
  ('2026-dispersal', 0, 'DISPERSAL', 'Dispersal', 120, true, false, false, false, null, null, null, null, 72, null, null, null, null, null, null, 48, null, null, 'police', null, 's. 34 of the Anti-social Behaviour, Crime and Policing Act 2014 as amended by the Crime and Policing Act 2026', 'Enacted on 29 April 2026; the day is to be entered.', 'ANNOUNCED', 'system'),
  ('2026-closure-notice', 0, 'CLOSURE_NOTICE', 'Closure notice', 130, true, false, false, true, null, null, null, null, 48, null, null, null, null, null, null, null, null, null, 'police,council,housing', null, 's. 76 of the Anti-social Behaviour, Crime and Policing Act 2014 as amended by the Crime and Policing Act 2026', 'Enacted on 29 April 2026; the day is to be entered. Whether the notice itself lasts longer than 48 hours was not read.', 'ANNOUNCED', 'system'),
  ('2026-closure-order', 0, 'CLOSURE_ORDER', 'Closure order', 140, true, false, false, true, null, null, 'CLOSURE_NOTICE', 72, null, 3, 6, null, null, null, null, null, null, null, 'police,council,housing', null, 's. 80 of the Anti-social Behaviour, Crime and Policing Act 2014 as amended by the Crime and Policing Act 2026', 'Enacted on 29 April 2026; the day is to be entered.', 'ANNOUNCED', 'system'),
  ('2026-protection-notice', 0, 'CP_NOTICE', 'Community Protection Notice', 90, true, false, true, true, 16, null, 'CP_WARNING', null, null, null, null, null, null, null, null, null, 21, 500, 'police,council,housing,unit', null, 's. 52 of the Anti-social Behaviour, Crime and Policing Act 2014 as amended by the Crime and Policing Act 2026', 'Enacted on 29 April 2026; the day is to be entered.', 'ANNOUNCED', 'system'),
  ('2026-spaces-order', 0, 'SPACES_ORDER', 'Public Spaces Protection Order', 150, true, false, false, false, null, null, null, null, null, null, null, null, null, null, null, null, null, 500, 'council', 'CONSULTATION', 's. 68 of the Anti-social Behaviour, Crime and Policing Act 2014 as amended by the Crime and Policing Act 2026', 'Enacted on 29 April 2026; the day is to be entered.', 'ANNOUNCED', 'system'),
  ('2026-vehicle-seizure', 0, 'VEHICLE_SEIZURE', 'Seizure of a vehicle', 125, true, false, false, false, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 'police', null, 's. 59 of the Police Reform Act 2002 as amended by the Crime and Policing Act 2026', 'Enacted on 29 April 2026; the day is to be entered. No warning is needed before it.', 'ANNOUNCED', 'system');
