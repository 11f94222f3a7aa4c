-- Which files of evidence a virus scanner has looked through.

alter table evidence add column scanned_at datetime(6)
  comment 'when a scanner found nothing in it (UTC), empty where none looked; internal';
