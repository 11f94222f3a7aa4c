-- Which version of a draft action was changed, so that whoever edits an older one is told what changed since.

alter table timeline_entry add column changed_version int
  comment 'version of the draft action that this changed, empty where its row stayed; internal';
