-- Who gave what to whom for which purpose is asked by this code; the sealed words are for readers alone.
alter table disclosure add column purpose_code varchar(40)
  comment 'what for, as a code; empty in rows from before it was kept; internal';
