package org.partnershipactions.security.factors;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All apps that show codes. */
interface Authenticators extends Repository<Authenticator, String> {

	Authenticator save(Authenticator authenticator);

	Optional<Authenticator> findByUsername(String username);

	void delete(Authenticator authenticator);

}
