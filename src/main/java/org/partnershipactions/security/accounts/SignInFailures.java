package org.partnershipactions.security.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All counts of wrong passwords. */
interface SignInFailures extends Repository<SignInFailure, String> {

	SignInFailure save(SignInFailure failure);

	Optional<SignInFailure> findByUsernameAndSource(String username, String source);

	List<SignInFailure> findByUsernameAndLastAtAfter(String username, Instant moment);

	void deleteByUsernameAndSource(String username, String source);

	void deleteByUsernameAndLastAtBefore(String username, Instant moment);

}
