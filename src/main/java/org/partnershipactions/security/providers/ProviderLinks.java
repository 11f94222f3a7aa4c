package org.partnershipactions.security.providers;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All accounts that providers open. */
interface ProviderLinks extends Repository<ProviderLink, String> {

	ProviderLink save(ProviderLink link);

	Optional<ProviderLink> findByMark(String mark);

	boolean existsByUsernameAndProvider(String username, String provider);

	List<ProviderLink> findByUsername(String username);

	void delete(ProviderLink link);

}
