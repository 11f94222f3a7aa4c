-- Several partnerships beside each other: one hosts the installation, and each account is looked after by one.

alter table partnership add column hosts boolean default false not null
  comment 'whether its administrators look after the installation too; internal';
update partnership set hosts = true
where code = (select c.code from (select min(p.code) as code from partnership p) c);

alter table person add column home varchar(50)
  comment 'code of the partnership whose administrators look after the account; internal';
update person set home = (select min(m.partnership) from membership m where m.person = person.username);
update person set home = (select min(p.code) from partnership p) where home is null;

create table person_partnership (
  person varchar(100) not null comment 'name of the account; personal',
  partnership varchar(50) not null comment 'code of a partnership that may give the person roles beside their own; internal',
  primary key (person, partnership),
  constraint person_partnership_person foreign key (person) references person (username),
  constraint person_partnership_partnership foreign key (partnership) references partnership (code)
) comment='people who are brought into another partnership than their own; personal';
