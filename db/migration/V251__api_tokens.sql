-- What a person's programs sign in with.

create table api_token (
  id char(36) not null comment 'identity; internal',
  username varchar(100) not null comment 'account in whose name the program acts; personal',
  name varchar(100) not null comment 'what the person calls it; internal',
  secret_hash char(64) not null comment 'keyed hash of the secret, which is nowhere else; internal',
  scopes varchar(60) not null comment 'what the program may do: read, work, report; internal',
  created_at datetime(6) not null comment 'when it was made, UTC; internal',
  expires_at datetime(6) not null comment 'from when on it opens nothing, UTC; internal',
  last_used_at datetime(6) comment 'when it was last used, to the hour, UTC; internal',
  revoked_at datetime(6) comment 'when it was taken back, UTC; internal',
  version int not null comment 'counts changes; internal',
  primary key (id),
  constraint api_token_secret unique (secret_hash)
) comment='tokens with which programs act in the name of a person; personal';
create index api_token_of_person on api_token (username, created_at);
