-- At which organisation's sign-in somebody is known as who.

create table provider_link (
  mark char(64) not null comment 'keyed hash of the provider and of what it calls the person for good; internal',
  provider varchar(100) not null comment 'name of the provider in the settings; internal',
  username varchar(100) not null comment 'account that it opens; personal',
  linked_at datetime(6) not null comment 'when the person first came by it, UTC; internal',
  version int not null comment 'counts changes; internal',
  primary key (mark),
  constraint provider_link_of_account unique (username, provider)
) comment='accounts that sign-in at other organisations opens; personal';
