package org.partnershipactions.security.sealing;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All changes of the key. */
interface SealRuns extends Repository<SealRun, String> {

	SealRun save(SealRun run);

	Optional<SealRun> findFirstByOrderByStartedAtDescIdDesc();

}
