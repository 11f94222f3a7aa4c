-- What a partnership shares with whoever looks at all of them, by its manager's switch.

alter table partnership add column shares_with_county boolean default false not null
  comment 'whether its figures stand on the county page; internal';
