-- Passkeys. Spring Security writes and reads both tables under these names.

create table user_entities (
  id varchar(700) not null comment 'what authenticators call the person by, random; internal',
  name varchar(100) not null comment 'user name; personal',
  display_name varchar(200) comment 'user name, as authenticators show it; personal',
  primary key (id)
) comment='people as their authenticators know them; personal';
create index user_entities_name on user_entities (name);

create table user_credentials (
  credential_id varchar(700) not null comment 'identity, given by the authenticator; internal',
  user_entity_user_id varchar(700) not null comment 'whose it is; internal',
  public_key blob not null comment 'public key; internal',
  signature_count bigint comment 'how often the authenticator says that it signed; internal',
  uv_initialized boolean comment 'whether the authenticator knows its person; internal',
  backup_eligible boolean not null comment 'whether it may be copied to other devices; internal',
  authenticator_transports varchar(1000) comment 'how the authenticator is reached; internal',
  public_key_credential_type varchar(100) comment 'kind; internal',
  backup_state boolean not null comment 'whether it was copied to other devices; internal',
  attestation_object blob comment 'what the authenticator said of itself; internal',
  attestation_client_data_json blob comment 'what the browser said when it was made; internal',
  created datetime(6) comment 'when it was made, UTC; internal',
  last_used datetime(6) comment 'when it was last used, UTC; internal',
  label varchar(1000) not null comment 'what the person calls it; internal',
  primary key (credential_id)
) comment='passkeys of people; personal';
create index user_credentials_of on user_credentials (user_entity_user_id);
