-- Who sees a restricted case by name, and who opened one for a while with a reason.

create table case_named_reader (
  id varchar(36) not null primary key comment 'identity; internal',
  case_id varchar(36) not null comment 'key of the case; internal',
  account varchar(100) not null comment 'account that sees the case although it is restricted; personal',
  named_by varchar(100) not null comment 'account of who named it; personal',
  named_at datetime(6) not null comment 'when (UTC); internal',
  constraint uq_case_named_reader unique (case_id, account),
  constraint fk_case_named_reader foreign key (case_id) references asb_case (id)
) comment='people who see a restricted case by name; personal';
create index ix_case_named_reader on case_named_reader (account, case_id);

create table case_reasoned_opening (
  id varchar(36) not null primary key comment 'identity; internal',
  case_id varchar(36) not null comment 'key of the restricted case; internal',
  account varchar(100) not null comment 'account that opened it without being named; personal',
  reason text not null comment 'why, in words, sealed; special',
  opened_at datetime(6) not null comment 'when (UTC); internal',
  open_until datetime(6) not null comment 'how long the opening lasts (UTC); internal',
  constraint fk_case_reasoned_opening foreign key (case_id) references asb_case (id)
) comment='openings of restricted cases by people who are not named; special';
create index ix_case_reasoned_opening on case_reasoned_opening (account, case_id, open_until);

insert into local_figure (code, title, unit, amount, valid_from, reason, set_by, set_at) values
  ('cases.restricted.open.minutes', 'How long a restricted case stays open to somebody who gave a reason', 'minutes', 60, '2000-01-01', 'Set with the product', 'system', '2000-01-01 00:00:00');

-- Whoever of the lead agency restricted a case goes on seeing it.
insert into case_named_reader (id, case_id, account, named_by, named_at)
  select uuid(), found.case_id, found.account, 'system', found.named_at from (
    select c.id case_id, a.who account, min(a.at) named_at
      from asb_case c
      join audit_entry a on a.subject_key = c.id and a.event = 'CaseRestricted'
      join membership m on m.person = a.who and m.agency = c.lead_agency
      where c.restricted = true
      group by c.id, a.who) found;
