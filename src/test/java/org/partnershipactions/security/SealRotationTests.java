package org.partnershipactions.security;

import org.partnershipactions.contracts.OnH2;

@OnH2
class SealRotationTests extends KeyChange {

}
