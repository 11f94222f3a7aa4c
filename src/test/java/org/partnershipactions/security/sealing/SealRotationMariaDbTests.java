package org.partnershipactions.security.sealing;

import org.partnershipactions.testing.OnMariaDb;

@OnMariaDb
class SealRotationMariaDbTests extends KeyChange {

	@Override
	boolean ofTheSample() {
		return false;
	}

}
