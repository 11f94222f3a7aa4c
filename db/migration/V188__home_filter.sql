create table home_filter (
  username varchar(100) not null comment 'account of whose home it is; personal',
  partnership varchar(50) not null comment 'code of the partnership whose home it is; internal',
  priorities varchar(200) not null comment 'numbers of the priorities that are shown, separated by commas, empty for all; internal',
  agencies varchar(4000) not null comment 'codes of the agencies that are shown, separated by commas, empty for all; internal',
  primary key (username, partnership)
) comment='what people want to see on their home; personal';

-- Home counts late work and the measures that cases move: each from an index alone.
create index overdue_review_count on overdue_review (partnership, open_step, team, priority, review_level);
create index ix_case_behaviour on asb_case (partnership, accepted, closure_approved_on, behaviour);
create index ix_survey_count on victim_survey (partnership, sent_on, state, action_taken);
create index ix_report_count on asb_report (partnership, received_at, state, preferred_contact, step_due);
create index ix_graffiti_found on case_graffiti (found_at, case_id);
