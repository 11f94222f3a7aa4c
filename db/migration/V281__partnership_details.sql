-- What a partnership tells of itself, and what of its set-up was put off.

alter table partnership add column district varchar(200) comment 'area that it covers; public';
alter table partnership add column address varchar(500) comment 'postal address; public';
alter table partnership add column postcodes varchar(500)
  comment 'outward parts of the postcodes within its area, with commas between; public';
alter table partnership add column contact varchar(200) comment 'e-mail address or telephone for the public; public';
alter table partnership add column privacy_notice varchar(500) comment 'web address of its privacy notice; public';

create table set_up_put_off (
  partnership varchar(50) not null comment 'code of the partnership; internal',
  item varchar(30) not null comment 'what is put off, such as mail; internal',
  primary key (partnership, item),
  constraint set_up_put_off_of foreign key (partnership) references partnership (code)
) comment='items of the set-up check list that were put off; internal';
