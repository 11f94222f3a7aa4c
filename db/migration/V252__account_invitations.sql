-- How somebody comes to a password of their own: by a link or a code that opens once, and by changing one that another person chose.

alter table account add column password_to_change boolean default false not null comment 'whether somebody else chose the password, so that it is changed at the next sign-in; internal';

create table account_invitation (
  id char(36) not null comment 'identity; internal',
  username varchar(100) not null comment 'account whose password may be set; personal',
  reset boolean not null comment 'whether the person asked for it themselves; internal',
  secret_hash char(64) comment 'keyed hash of the link or the code, empty until it is written; internal',
  created_at datetime(6) not null comment 'when it was made, UTC; internal',
  expires_at datetime(6) not null comment 'from when on it opens nothing, UTC; internal',
  used_at datetime(6) comment 'when the password was set with it, UTC; internal',
  version int not null comment 'counts changes, so that it opens once; internal',
  primary key (id),
  constraint account_invitation_secret unique (secret_hash)
) comment='links and codes with which people set their own password, each once; personal';
create index account_invitation_of_person on account_invitation (username, created_at);
