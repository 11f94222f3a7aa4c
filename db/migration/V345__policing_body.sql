-- To whom an adopted plan is copied, and the plan that goes with a mail.

alter table partnership add column policing_body varchar(200)
  comment 'e-mail address of the local policing body, which is sent a copy of each adopted plan; internal';
alter table outgoing_mail add column plan_copy varchar(36)
  comment 'id of the adopted plan whose files go with it, or null; internal';
