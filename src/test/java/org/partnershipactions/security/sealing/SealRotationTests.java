package org.partnershipactions.security.sealing;

import org.partnershipactions.contracts.OnH2;

@OnH2
class SealRotationTests extends KeyChange {

	@Override
	boolean ofTheSample() {
		return true;
	}

}
