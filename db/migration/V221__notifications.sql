-- Mails that wait for a mail server, written together with what they tell of.

create table outgoing_mail (
  id bigint not null auto_increment primary key comment 'order of writing; internal',
  message_id varchar(255) not null comment 'Message-ID, the same at each attempt; internal',
  username varchar(100) comment 'account of who receives it, empty for people outside; personal',
  address text comment 'e-mail address of somebody outside, sealed, empty once it was sent; personal',
  subject varchar(200) not null comment 'subject line, which names a reference and nobody; internal',
  words mediumtext comment 'text of the mail, sealed, empty once it was sent; special',
  state varchar(20) not null comment 'how far it came; internal',
  attempts int not null comment 'how often it was tried since it was written or tried again; internal',
  written_at datetime(6) not null comment 'when it was written, UTC; internal',
  next_attempt_at datetime(6) not null comment 'when it may be tried next, UTC; internal',
  claim varchar(80) comment 'mark of the node that sends it now, or null; internal',
  claimed_until datetime(6) comment 'when another node may send it, UTC; internal',
  ended_at datetime(6) comment 'when it was sent or given up, UTC; internal',
  fault varchar(30) comment 'why the last attempt failed; internal',
  constraint outgoing_mail_message unique (message_id)
) comment='one mail to one recipient, from what it tells of until it is forgotten; special';
create index outgoing_mail_due on outgoing_mail (state, next_attempt_at, id);
create index outgoing_mail_claimed on outgoing_mail (state, claimed_until);
create index outgoing_mail_ended on outgoing_mail (state, ended_at);
