package org.partnershipactions.security.factors;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All codes on paper. */
interface RecoveryCodes extends Repository<RecoveryCode, String> {

	RecoveryCode save(RecoveryCode code);

	List<RecoveryCode> findByUsernameAndUsedAtIsNull(String username);

	void deleteByUsername(String username);

}
