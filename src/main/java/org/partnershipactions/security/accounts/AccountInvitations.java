package org.partnershipactions.security.accounts;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All invitations. */
interface AccountInvitations extends Repository<AccountInvitation, String> {

	AccountInvitation save(AccountInvitation invitation);

	Optional<AccountInvitation> findById(String id);

	Optional<AccountInvitation> findBySecretHash(String secretHash);

	List<AccountInvitation> findByUsernameAndUsedAtIsNull(String username);

}
