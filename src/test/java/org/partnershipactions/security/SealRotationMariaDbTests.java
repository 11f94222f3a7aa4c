package org.partnershipactions.security;

import org.partnershipactions.testing.OnMariaDb;

@OnMariaDb
class SealRotationMariaDbTests extends KeyChange {

}
