-- Applications for case reviews (s. 104 of the Anti-social Behaviour, Crime and Policing Act 2014).

create table review_series (
  id varchar(80) not null comment 'code of the partnership and calendar year; internal',
  last_number int not null comment 'number given last; internal',
  primary key (id)
) comment='numbers of the case reviews of one partnership and year; internal';

-- An application, what it is about, and what its panel recommends.
create table asb_case_review (
  id varchar(36) not null comment 'key of the application and business key of its process; internal',
  version int not null comment 'optimistic lock; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  review_ref varchar(20) not null comment 'reference, such as CR-2026-001; internal',
  body varchar(50) not null comment 'code of the body applied to, whose coordinator is the single point of contact; internal',
  stage varchar(20) not null comment 'how far it came; internal',
  step_due date comment 'day by which the open step is due; internal',
  times_moved int not null comment 'how often that day was moved; internal',
  made_by varchar(20) not null comment 'who applied: victim, business, group or somebody with consent; internal',
  applicant_key varchar(36) not null comment 'key of who applied; personal',
  victim_key varchar(36) not null comment 'key of whose reports count; personal',
  consent boolean comment 'whether the consent of the victim is there; internal',
  applied_on date not null comment 'day of the application; internal',
  story text comment 'what happened and what is wanted, sealed; special',
  earlier_ref varchar(20) comment 'reference of the review whose appeal was upheld; internal',
  qualifying_reports int comment 'how many reports qualified; internal',
  threshold_met boolean comment 'whether that is enough; internal',
  threshold_rule varchar(300) comment 'the rule that said so, in words; internal',
  threshold_table varchar(100) comment 'version of the decision table; internal',
  threshold_on date comment 'day on which it was asked; internal',
  weighed_held boolean comment 'whether a review is held although fewer reports qualified; internal',
  persistence text comment 'what was said about persistence, sealed; special',
  harm text comment 'what was said about harm, sealed; special',
  response text comment 'what was said about the response, sealed; special',
  weighed_by varchar(100) comment 'account of who decided; personal',
  panel_on date comment 'day of the panel; internal',
  chair_agency varchar(50) comment 'code of the body that the chair comes from; internal',
  chair text comment 'role of the chair, sealed; personal',
  victim_invited boolean comment 'whether the victim was invited; internal',
  why_not_invited text comment 'why not, sealed; special',
  findings text comment 'what the panel found, sealed; special',
  told_channel varchar(20) comment 'how the applicant was told; internal',
  told_words text comment 'what the applicant was told, sealed; special',
  told_on date comment 'when the applicant was told; internal',
  appeal_until date comment 'last day for an appeal; internal',
  appealed_on date comment 'day of the appeal; internal',
  appeal_grounds text comment 'why, sealed; special',
  appeal_due date comment 'day by which the appeal is to be decided; internal',
  appeal_upheld boolean comment 'whether it was upheld; internal',
  appeal_reason text comment 'reason of that decision, sealed; special',
  appeal_decided_on date comment 'day of that decision; internal',
  appeal_review varchar(20) comment 'reference of the review that was opened for it; internal',
  appeal_over boolean not null comment 'whether the time to appeal is over; internal',
  withdrawn_reason text comment 'why it was withdrawn, sealed; special',
  primary key (id),
  constraint uq_case_review_ref unique (partnership, review_ref)
) comment='applications for case reviews; special';
create index ix_case_review_applied on asb_case_review (partnership, applied_on, id);
create index ix_case_review_body on asb_case_review (body, applied_on, id);
create index ix_case_review_victim on asb_case_review (victim_key, applied_on);
create index ix_case_review_applicant on asb_case_review (applicant_key, applied_on);

create table case_review_subject (
  review_id varchar(36) not null comment 'key of the application; internal',
  position int not null comment 'order; internal',
  kind varchar(10) not null comment 'case or report; internal',
  subject_key varchar(36) not null comment 'key of the case or report; internal',
  subject_ref varchar(20) not null comment 'its reference; internal',
  primary key (review_id, position),
  constraint fk_review_subject foreign key (review_id) references asb_case_review (id)
) comment='cases and reports that an application is about; internal';

create table case_review_elsewhere (
  review_id varchar(36) not null comment 'key of the application; internal',
  position int not null comment 'order; internal',
  told_to text not null comment 'who was told, sealed; personal',
  occurred_on date not null comment 'day on which it happened; internal',
  reported_on date not null comment 'day on which it was reported; internal',
  primary key (review_id, position),
  constraint fk_review_elsewhere foreign key (review_id) references asb_case_review (id)
) comment='reports that an applicant made to others; personal';

create table case_review_recommendation (
  review_id varchar(36) not null comment 'key of the application; internal',
  position int not null comment 'order; internal',
  agency varchar(50) not null comment 'code of the body; internal',
  words text not null comment 'what is recommended, sealed; special',
  due_on date comment 'day by which it is to be done; internal',
  contribution_key varchar(36) comment 'key of the request by which the body was asked; internal',
  primary key (review_id, position),
  constraint fk_review_recommendation foreign key (review_id) references asb_case_review (id)
) comment='recommendations of review panels; special';

create table review_share (
  id varchar(36) not null comment 'key of the request and business key of its process; internal',
  version int not null comment 'optimistic lock; internal',
  review_key varchar(36) not null comment 'key of the case review; internal',
  agency varchar(50) not null comment 'code of the body that is asked; internal',
  asked_on date not null comment 'day on which it was asked; internal',
  due date not null comment 'day by which it should share; internal',
  times_moved int not null comment 'how often that day was moved; internal',
  state varchar(20) not null comment 'how far it came; internal',
  anything_held boolean comment 'whether it holds anything; internal',
  held_told text comment 'what it was told, sealed; special',
  held_done text comment 'what it did, sealed; special',
  held_result text comment 'with what result, sealed; special',
  shared_on date comment 'day on which it shared; internal',
  shared_by varchar(100) comment 'account of who shared; personal',
  primary key (id)
) comment='what bodies share for case reviews; special';
create index ix_review_share_review on review_share (review_key, agency);
create index ix_review_share_agency on review_share (agency, review_key);

create table review_timeline_entry (
  id bigint not null auto_increment comment 'number; internal',
  review_key varchar(36) not null comment 'key of the case review; internal',
  happened_at datetime(6) not null comment 'when it happened, UTC; internal',
  done_by varchar(100) not null comment 'account of who did it; personal',
  words text not null comment 'what happened, sealed; special',
  primary key (id)
) comment='what happened to case reviews; special';
create index ix_review_timeline on review_timeline_entry (review_key, id);

create table review_warning (
  id varchar(36) not null comment 'key of the warning; internal',
  version int not null comment 'optimistic lock; internal',
  partnership varchar(50) not null comment 'code of the partnership; internal',
  resident_key varchar(36) not null comment 'key of the victim; personal',
  reports int not null comment 'how many reports qualify; internal',
  warned_on date not null comment 'day on which the threshold was reached; internal',
  state varchar(20) not null comment 'whether something was done about it; internal',
  settled_on date comment 'day on which that was done; internal',
  settled_by varchar(100) comment 'account of who did; personal',
  note text comment 'what was done, sealed; special',
  primary key (id)
) comment='victims who could apply for a case review and did not; personal';
create index ix_review_warning on review_warning (partnership, state, warned_on, id);
create index ix_review_warning_resident on review_warning (resident_key, warned_on);

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('review.acknowledge.days', 'To acknowledge an application for a case review', 'working days', 3, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('review.decide.days', 'To decide on persistence, harm and response', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('review.share.days', 'For a body to share what it holds for a case review', 'working days', 5, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('review.panel.days', 'To hold the panel of a case review', 'working days', 20, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('review.tell.days', 'To tell whoever applied for a case review', 'working days', 10, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('review.appeal.days', 'To appeal against the outcome of a case review', 'working days', 20, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('review.appeal-decision.days', 'To decide an appeal against a case review', 'working days', 20, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('review.action.days', 'For a body to act on a recommendation that names no day', 'working days', 20, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00'),
  ('review.reminder.days', 'Reminder before a step of a case review is due', 'working days', 1, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');
