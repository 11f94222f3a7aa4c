-- A list of cases is found and counted from one index alone, however it is narrowed: each
-- of these goes on, after what lists sort by, with all that they are narrowed by.
drop index ix_case_status on asb_case;
create index ix_case_status on asb_case (partnership, status, opened_on, id, ward, risk_band, lead_agency, restricted);
drop index ix_case_ward on asb_case;
create index ix_case_ward on asb_case (partnership, ward, opened_on, id, status, risk_band, lead_agency, restricted);
drop index ix_case_band on asb_case;
create index ix_case_band on asb_case (partnership, risk_band, opened_on, id, status, ward, lead_agency, restricted);
drop index ix_case_lead_opened on asb_case;
create index ix_case_lead_opened on asb_case (partnership, lead_agency, opened_on, id, status, ward, risk_band, restricted);
create index ix_case_restricted on asb_case (partnership, restricted, opened_on, id, status, ward, risk_band, lead_agency);
