package org.partnershipactions.security.accounts;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
interface Accounts extends Repository<Account, String> {

	Account save(Account account);

	Optional<Account> findByUsername(String username);

	boolean existsByUsername(String username);

	long count();

	/** The account, held so that tries at the same moment are counted one by one. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.username = :username")
	Optional<Account> hold(String username);

}
